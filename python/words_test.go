// Words_test.go calls everything that can be called with what it doesn't expect, and compares the words of the errors with
// those of CPython 3.14: testdata/words/sweep.py has the calls and the form of the recordings, record.mjs makes them. Nothing differs.

package python_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/aioplay/aioplay/python"
)

const wordsDir = "testdata/words"

var showMissing = flag.Bool("words.missing", false, "name what isn't there to be called")

// leastErrors is how many errors have to agree, and all that there are.
const leastErrors = 146700

// shortUnits are those that short tests sweep: the others are of modules.
var shortUnits = map[string]bool{"builtins": true, "exceptions": true, "types": true, "operators": true}

// answers are the errors of a recording, by what is called and then by call.
type answers map[string]map[string]string

func parseAnswers(text string) answers {
	all := answers{}
	var at []map[string]string
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		if body, ok := strings.CutPrefix(line, "\t"); ok {
			codes, text, _ := strings.Cut(body, ": ")
			for _, m := range at {
				for code := range strings.FieldsSeq(codes) {
					m[code] = text
				}
			}
			continue
		}
		names, _, _ := strings.Cut(line, " | ")
		at = at[:0]
		for name := range strings.SplitSeq(names, "; ") {
			m := map[string]string{}
			all[name] = m
			at = append(at, m)
		}
	}
	return all
}

// sweep is what aioplay answers to the calls of a unit.
func sweep(t *testing.T, unit string, recorded []byte) answers {
	source, err := os.ReadFile(filepath.Join(wordsDir, "sweep.py"))
	if err != nil {
		t.Fatal(err)
	}
	var stdout, stderr strings.Builder
	in := python.New(python.Options{
		Filename: "/home/sweep.py", Args: []string{"/home/sweep.py", unit, "/home/recorded"}, Cwd: "/home", Strict: true,
		Files:  map[string][]byte{"/home/sweep.py": source, "/home/recorded": recorded},
		Stdout: func(s string) { stdout.WriteString(s) },
		Stderr: func(s string) { stderr.WriteString(s) },
		Limits: python.Limits{Steps: 2_000_000_000},
	})
	if status := in.Run(source); status != 0 {
		t.Fatalf("status %d: %s", status, stderr.String())
	}
	return parseAnswers(stdout.String())
}

func TestWords(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(wordsDir, "*.out"))
	if err != nil || len(files) == 0 {
		t.Fatal("no recordings", err)
	}
	total := 0
	for _, path := range files {
		unit := strings.TrimSuffix(filepath.Base(path), ".out")
		if testing.Short() && !shortUnits[unit] {
			continue
		}
		t.Run(unit, func(t *testing.T) {
			recorded, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			want, got := parseAnswers(string(recorded)), sweep(t, unit, recorded)
			n := compareWords(t, want, got)
			t.Logf("%d things are called, %d are missing here; %d errors", len(got), len(want)-len(got), n)
			if *showMissing {
				t.Log(missing(want, got))
			}
			total += n
		})
	}
	t.Logf("%d errors", total)
	if !t.Failed() && !testing.Short() && total < leastErrors {
		t.Errorf("want %d errors", leastErrors)
	}
}

// missing names what is in want and not in got.
func missing(want, got answers) string {
	var names []string
	for name := range want {
		if got[name] == nil {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	return strings.Join(names, "; ")
}

// compareWords reports each difference, and returns how many errors it has compared.
func compareWords(t *testing.T, want, got answers) (total int) {
	differences := map[string][]string{} // what differs, and in which calls
	for name, g := range got {
		w := want[name]
		codes := map[string]bool{}
		for code := range w {
			codes[code] = true
		}
		for code := range g {
			codes[code] = true
		}
		for code := range codes {
			if w[code] == "-" || w["-"] != "" {
				continue
			}
			total++
			if w[code] != g[code] {
				d := fmt.Sprintf("%s: says %q, want %q", name, g[code], w[code])
				differences[d] = append(differences[d], code)
			}
		}
	}
	var lines []string
	for d, codes := range differences {
		sort.Strings(codes)
		lines = append(lines, d+" ("+strings.Join(codes, " ")+")")
	}
	sort.Strings(lines)
	for _, line := range lines {
		t.Error(line)
	}
	return total
}
