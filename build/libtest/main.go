// Libtest runs files of CPython's own test suite, Lib/test, under CPython and under aioplay, and compares each test's
// result. It needs the folder lib/python3.13 of an installed CPython 3.13; nothing else in the repo does.
//
// What CPython passes and what isn't excluded (excluded.txt says why) counts. The results are kept by file below
// results, and docs/libtest.md is made of them.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

func main() {
	os.Exit(run())
}

func run() int {
	lib := flag.String("lib", "", "the folder lib/python3.13 of a CPython")
	python := flag.String("python", "", "that CPython's program; the default is bin/python3.13 beside lib")
	own := flag.String("aioplay", "", "the aioplay command; the default is to build it")
	record := flag.Bool("record", false, "keep the results, and write docs/libtest.md")
	newer := flag.Bool("newer", false, "record which tests CPython 3.14 doesn't pass instead, with the Pyodide of site/bench")
	corpus := flag.Bool("corpus", false, "compare what the compiler makes of each file of the library instead")
	stall := flag.Duration("stall", 60*time.Second, "how long one test may take")
	flag.Parse()
	if *lib == "" {
		fmt.Println("libtest: skipped, as no folder of a CPython 3.13 is given (make libtest LIBTEST=…/lib/python3.13)")
		return 0
	}
	groups, err := readGroups("build/libtest/files.txt")
	if err != nil {
		return fail(err)
	}
	excluded, err := readExcluded("build/libtest/excluded.txt")
	if err != nil {
		return fail(err)
	}
	reasons, err := readExcluded("build/libtest/left.txt")
	if err != nil {
		return fail(err)
	}
	dir, err := os.MkdirTemp("", "libtest")
	if err != nil {
		return fail(err)
	}
	defer os.RemoveAll(dir)
	if *own == "" && !*newer {
		*own = filepath.Join(dir, "aioplay")
		build := exec.Command("go", "build", "-o", *own, "./build")
		build.Stderr = os.Stderr
		if err := build.Run(); err != nil {
			return fail(err)
		}
	}
	if *python == "" {
		*python = filepath.Join(*lib, "..", "..", "bin", "python3.13")
	}
	if *corpus {
		return compareCorpus(*lib, *python, *own)
	}
	cpython, err := newRunner(dir, *lib, *stall, *python)
	if err != nil {
		return fail(err)
	}
	ours, err := newRunner(dir, *lib, *stall, *own, "run")
	if err != nil {
		return fail(err)
	}
	ours.flags = func(file string) []string {
		switch {
		case !strings.HasPrefix(file, "test_asyncio."):
			return []string{"--strict"} // without it, what these files call wrong is right, as in old programs
		case legacyFiles[file]:
			return []string{"--clock", "virtual"} // they use what 3.14 has dropped
		}
		return []string{"--clock", "virtual", "--strict"}
	}
	ours.path = filepath.Join(ours.source, "shim") + ":" + *lib
	files := flag.Args()
	if len(files) == 0 {
		for _, g := range groups {
			files = append(files, g.files...)
		}
	}
	if *newer {
		return recordNewer(cpython, newerRunner(cpython, *lib), files)
	}
	fmt.Printf("%-26s %7s %7s %7s  %s\n", "file", "tests", "passed", "", "excluded")
	for _, f := range files {
		f = module(f)
		want, err := cpython.run(f)
		if err != nil {
			return fail(err)
		}
		got, err := ours.run(f)
		if err != nil {
			return fail(err)
		}
		newer, err := loadNewer(f)
		if err != nil {
			return fail(err)
		}
		s := compare(f, want, got, excluded, newer)
		fmt.Printf("%-26s %7d %7d %6.1f%%  %d\n", f, s.tests, s.passed, s.percent(), s.excluded)
		for _, l := range s.grouped() {
			fmt.Printf("    %s: %s\n", l.id, l.reason)
		}
		for _, id := range s.unneeded {
			fmt.Printf("    %s is excluded, but passes\n", id)
		}
		for id, o := range got {
			if o.kind == "pass" && excludedAs(reasons, id) != "" {
				fmt.Printf("    %s has a reason to be left, but passes\n", id)
			}
		}
		for _, id := range s.untrue {
			fmt.Printf("    %s is excluded, but 3.14 passes it\n", id)
		}
		if *record {
			if err := s.save(); err != nil {
				return fail(err)
			}
		}
	}
	if *record {
		if err := writeDocs(groups, excluded, reasons); err != nil {
			return fail(err)
		}
	}
	return 0
}

// recordNewer runs files under CPython 3.13 and 3.14, and keeps what only the first passes.
func recordNewer(cpython, newer *runner, files []string) int {
	for _, f := range files {
		f = module(f)
		want, err := cpython.run(f)
		if err != nil {
			return fail(err)
		}
		got, err := newer.run(f)
		if err != nil {
			return fail(err)
		}
		if err := saveNewer(f, want, got); err != nil {
			return fail(err)
		}
		fmt.Printf("%s: %d of %d\n", f, len(passing(got)), len(passing(want)))
	}
	return 0
}

// module is the name of a test file's module, below test.
func module(file string) string {
	return strings.ReplaceAll(strings.TrimSuffix(file, ".py"), "/", ".")
}

func fail(err error) int {
	fmt.Fprintln(os.Stderr, "libtest:", err)
	return 1
}

// legacyFiles use what 3.14 has dropped.
var legacyFiles = map[string]bool{
	"test_asyncio.test_events": true, "test_asyncio.test_runners": true, "test_asyncio.test_streams": true,
	"test_asyncio.test_subprocess": true, "test_asyncio.test_unix_events": true,
}
