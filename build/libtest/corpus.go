// Corpus.go compares what CPython and aioplay make of each file of the library: its tree, its tokens, or the error.

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// newerFiles are files of which 3.14 says something else than 3.13 does, and why.
var newerFiles = map[string]string{
	"test/test_future_stmt/badsyntax_future.py": "3.14's errors of future statements have no details in args",
	"test/tokenizedata/badsyntax_pep3120.py":    "the error says that no encoding is declared",
	"test/tokenizedata/bad_coding2.py":          "the error tells the line",
	"test/test_str.py":                          "U+14000 is a letter since Unicode 16, so that repr shows it",
}

// compareCorpus reads the library's files under both interpreters and says which come out differently.
func compareCorpus(lib, python, own string) int {
	theirs, err := corpusLines(lib, python)
	if err != nil {
		return fail(err)
	}
	ours, err := corpusLines(lib, own, "run", "--strict")
	if err != nil {
		return fail(err)
	}
	different := 0
	for name, want := range theirs {
		if got := ours[name]; got != want && newerFiles[name] == "" {
			different++
			fmt.Printf("%s\n    CPython %s\n    aioplay %s\n", name, want, got)
		}
	}
	fmt.Printf("%d files, %d of which come out differently\n", len(theirs), different)
	if different > 0 || len(ours) != len(theirs) {
		return 1
	}
	return 0
}

// corpusLines runs corpus.py: a line for each file.
func corpusLines(lib string, command ...string) (map[string]string, error) {
	script := filepath.Join("build", "libtest", "corpus.py")
	cmd := exec.Command(command[0], append(command[1:], script, lib)...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", script, err)
	}
	lines := map[string]string{}
	for _, l := range strings.Split(strings.TrimSpace(string(out)), "\n") {
		name, said, _ := strings.Cut(strings.Trim(strings.TrimSpace(l), `'"`), ": ")
		lines[name] = said
	}
	return lines, nil
}
