// Docs.go writes docs/libtest.md.

package main

import (
	"fmt"
	"os"
	"strings"
)

const docsHead = `# CPython's own tests

` + "`make libtest LIBTEST=…/lib/python3.13`" + ` runs files of CPython 3.13's Lib/test under CPython and under aioplay, and compares test by
test; each example of a doctest is a test. What counts is what CPython passes there, without what is about
CPython's internals: tests that CPython marks so (cpython_only, refcount_test, modules like _testcapi), those that start another
interpreter, and those that [excluded.txt](../build/libtest/excluded.txt) names with a reason, among them tests of 3.13 that 3.14
answers otherwise. That is checked: ` + "`go run ./build/libtest -newer`" + ` runs the same files under CPython 3.14 (Pyodide, in Node.js) and keeps
what it fails in build/libtest/newer, and an exclusion that claims it of another test doesn't count. Nothing of CPython's is in this repository; the library's folder is read where it is.

What is left has its error, and where it was looked into what is behind it, of [left.txt](../build/libtest/left.txt).

This page is written by ` + "`go run ./build/libtest -record`" + `.
`

// writeDocs makes the page of the results that are kept.
func writeDocs(groups []group, excluded, reasons []exclusion) error {
	var b strings.Builder
	b.WriteString(docsHead)
	var left []*summary
	for _, g := range groups {
		fmt.Fprintf(&b, "\n## %s\n\n| file | tests | passed | | excluded |\n|---|---:|---:|---:|---:|\n", g.title)
		all := summary{}
		for _, f := range g.files {
			s, err := load(f)
			if err != nil {
				return err
			}
			if s == nil {
				continue
			}
			fmt.Fprintf(&b, "| %s | %d | %d | %.1f %% | %d |\n", f, s.tests, s.passed, s.percent(), s.excluded)
			all.tests, all.passed, all.excluded = all.tests+s.tests, all.passed+s.passed, all.excluded+s.excluded
			if len(s.left) > 0 {
				left = append(left, s)
			}
		}
		fmt.Fprintf(&b, "| **all** | **%d** | **%d** | **%.1f %%** | **%d** |\n", all.tests, all.passed, all.percent(), all.excluded)
	}
	b.WriteString("\n## What is left\n")
	for _, s := range left {
		fmt.Fprintf(&b, "\n### %s\n\n", s.file)
		for _, l := range s.left {
			why := excludedAs(reasons, s.file+"."+l.id)
			if why != "" {
				why += ": "
			}
			fmt.Fprintf(&b, "- `%s`: %s%s\n", l.id, why, code(l.reason))
		}
	}
	b.WriteString("\n## What doesn't count\n\n")
	for _, e := range excluded {
		fmt.Fprintf(&b, "- `%s`: %s\n", e.pattern, e.reason)
	}
	return os.WriteFile("docs/libtest.md", []byte(b.String()), 0o644)
}

// code puts a reason in backquotes that Markdown doesn't mistake for something else.
func code(s string) string {
	return "`` " + strings.ReplaceAll(s, "``", "` `") + " ``"
}
