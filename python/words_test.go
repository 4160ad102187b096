// Words_test.go calls everything that can be called with what it doesn't expect, and compares the words of the errors with
// those of CPython 3.14: testdata/words/sweep.py has the calls and the form of the recordings, record.mjs makes them.
//
// A difference has to be listed in known.txt with its reason; an entry that no difference needs any more fails.

package python_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"testing"

	"github.com/aioplay/aioplay/python"
)

const wordsDir = "testdata/words"

var showWords = flag.String("words.show", "", "show the differences of this unit, or of all, that known.txt explains, too")

// What has to agree, in per cent, however many differences known.txt gives reasons for; and of how many errors.
const (
	equalWords  = 99.95
	leastErrors = 143300
)

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

// explained is a line of known.txt: patterns of what is called, of the call and of CPython's text, and the reason.
type explained struct {
	line             string
	name, call, want *regexp.Regexp
	used             bool
}

// readExplained reads known.txt: lines of NAME CALL /WANT/ REASON, the first three regular expressions that have to match as
// a whole.
func readExplained(t *testing.T) []*explained {
	b, err := os.ReadFile(filepath.Join(wordsDir, "known.txt"))
	if err != nil {
		t.Fatal(err)
	}
	form := regexp.MustCompile(`^(/.*?/|\S+) (\S+) /(.*?)/ \S.*$`)
	var list []*explained
	for line := range strings.Lines(string(b)) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		m := form.FindStringSubmatch(line)
		if m == nil {
			t.Fatalf("known.txt: %q is no NAME CALL /WANT/ REASON", line)
		}
		whole := func(s string) *regexp.Regexp { return regexp.MustCompile("^(?:" + s + ")$") }
		list = append(list, &explained{line: line, name: whole(strings.Trim(m[1], "/")), call: whole(m[2]), want: whole(m[3])})
	}
	return list
}

func TestWords(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(wordsDir, "*.out"))
	if err != nil || len(files) == 0 {
		t.Fatal("no recordings", err)
	}
	known := readExplained(t)
	equal, total := 0, 0
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
			e, n := compareWords(t, unit, want, got, known)
			t.Logf("%d things are called, %d are missing here; of %d errors %d agree (%.1f %%)", len(got), len(want)-len(got), n, e, 100*float64(e)/float64(n))
			equal, total = equal+e, total+n
		})
	}
	percent := 100 * float64(equal) / float64(total)
	t.Logf("of %d errors %d agree (%.2f %%)", total, equal, percent)
	if t.Failed() || testing.Short() {
		return
	}
	for _, k := range known {
		if !k.used {
			t.Errorf("known.txt: nothing differs that this line explains: %s", k.line)
		}
	}
	if total < leastErrors || percent < equalWords {
		t.Errorf("want %.2f %% of %d errors", equalWords, leastErrors)
	}
}

// compareWords returns how many errors agree, and of how many.
func compareWords(t *testing.T, unit string, want, got answers, known []*explained) (equal, total int) {
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
			if w[code] == g[code] {
				equal++
				continue
			}
			reason := false
			for _, k := range known {
				if k.name.MatchString(name) && k.call.MatchString(code) && k.want.MatchString(w[code]) {
					k.used, reason = true, true
				}
			}
			if !reason || *showWords == unit || *showWords == "all" {
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
	return equal, total
}
