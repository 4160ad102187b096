// Newer.go keeps which tests of 3.13 a CPython 3.14 doesn't pass, so that an exclusion can't claim it of any other.

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// otherwise begins the reasons of exclusions that are about 3.14.
const otherwise = "3.14 says otherwise"

// newerRunner runs test files under CPython 3.14, as Pyodide in Node.js.
func newerRunner(r *runner, lib string) *runner {
	return &runner{dir: r.dir, source: r.source, stall: 3 * r.stall, command: []string{"node", filepath.Join(r.source, "python314.mjs"), lib}}
}

func newerFile(file string) string { return filepath.Join("build/libtest/newer", file+".txt") }

// saveNewer keeps which of a file's tests 3.13 passes and 3.14 fails, and the reason that it gave.
func saveNewer(file string, want, newer map[string]outcome) error {
	var b strings.Builder
	fmt.Fprintf(&b, "# What CPython 3.13 passes and CPython 3.14 fails (go run ./build/libtest -newer).\n")
	for _, id := range passing(want) {
		if o := newer[id]; o.kind == "fail" && o.reason != ended && o.reason != stalled { // it says nothing by ending, or by skipping a test
			fmt.Fprintf(&b, "%s: %s\n", strings.TrimPrefix(id, file+"."), steady(o.reason))
		}
	}
	if err := os.MkdirAll(filepath.Dir(newerFile(file)), 0o755); err != nil {
		return err
	}
	return os.WriteFile(newerFile(file), []byte(b.String()), 0o644)
}

// loadNewer reads the names that saveNewer kept; nil if the file wasn't run under 3.14.
func loadNewer(file string) (map[string]bool, error) {
	names := map[string]bool{}
	err := eachLine(newerFile(file), func(line string) error {
		name, _, _ := strings.Cut(line, ": ")
		names[file+"."+name] = true
		return nil
	})
	if os.IsNotExist(err) {
		return nil, nil
	}
	return names, err
}

// passing lists the tests that pass, in order.
func passing(results map[string]outcome) []string {
	var ids []string
	for id, o := range results {
		if o.kind == "pass" {
			ids = append(ids, id)
		}
	}
	slices.SortFunc(ids, byName)
	return ids
}
