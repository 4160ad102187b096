// Lifetimes_test.go runs the sweep below testdata/lifetimes: each way of letting go, of each thing that may hold an object, for each way
// to notice the end of an object. What happens, in which order, is compared with what happened in CPython 3.14, which record.mjs records.
//
// What differs has its reason in known.txt; -lifetimes.show lists it.

package python_test

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/aioplay/aioplay/python"
)

const lifetimesDir = "testdata/lifetimes"

var (
	lifetimesFrom = flag.Int("lifetimes.from", 0, "the first situation")
	lifetimesEach = flag.Int("lifetimes.each", 19, "run every so manieth group of situations; 1: all, which takes minutes")
	showLifetimes = flag.Bool("lifetimes.show", false, "show the differences")
)

// lifetimesAtOnce is how many situations one interpreter runs: a program with many objects whose end is noticed is looked at less often.
const lifetimesAtOnce = 5

// readLifetimes gives what happens by situation, "OBSERVER WAY HOLDER".
func readLifetimes(t *testing.T, text string, into map[string]string) {
	t.Helper()
	for line := range strings.Lines(text) {
		key, rest, ok := strings.Cut(strings.TrimSuffix(line, "\n"), " | ")
		holders, events, ok2 := strings.Cut(rest, ":")
		if !ok || !ok2 {
			t.Fatalf("%q is no line of a sweep", line)
		}
		for holder := range strings.FieldsSeq(holders) {
			into[key+" "+holder] = strings.TrimSpace(events)
		}
	}
}

// runLifetimes runs situations from first to before last.
func runLifetimes(t *testing.T, source []byte, first, last int) string {
	t.Helper()
	return runLifetimesProgram(t, source, fmt.Sprint(first), fmt.Sprint(last))
}

func runLifetimesProgram(t *testing.T, source []byte, args ...string) string {
	t.Helper()
	var stdout, stderr strings.Builder
	in := python.New(python.Options{
		Filename: "/home/sweep.py", Args: append([]string{"/home/sweep.py"}, args...), Cwd: "/home", Strict: true,
		Files:  map[string][]byte{"/home/sweep.py": source},
		Stdout: func(s string) { stdout.WriteString(s) },
		Stderr: func(s string) { stderr.WriteString(s) },
		Limits: python.Limits{Steps: 2_000_000_000},
	})
	if status := in.Run(source); status != 0 {
		t.Errorf("%s: status %d: %s", strings.Join(args, " "), status, stderr.String())
	}
	return stdout.String()
}

// TestHolders runs holders.py, in which nothing may end that something holds.
func TestHolders(t *testing.T) {
	source, err := os.ReadFile(filepath.Join(lifetimesDir, "holders.py"))
	if err != nil {
		t.Fatal(err)
	}
	names := strings.Fields(runLifetimesProgram(t, source))
	if len(names) < 90 {
		t.Fatalf("holders: %q", names)
	}
	for i, name := range names {
		if testing.Short() && i%8 != 0 {
			continue
		}
		if out := runLifetimesProgram(t, source, name); out != "" {
			t.Error(out)
		}
	}
}

func TestLifetimes(t *testing.T) {
	source, err := os.ReadFile(filepath.Join(lifetimesDir, "sweep.py"))
	if err != nil {
		t.Fatal(err)
	}
	recorded, err := os.ReadFile(filepath.Join(lifetimesDir, "sweep.out"))
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{}
	readLifetimes(t, string(recorded), want)
	got := map[string]string{}
	step, skipped := *lifetimesEach*lifetimesAtOnce, *lifetimesFrom
	if testing.Short() {
		step = 101 * lifetimesAtOnce
	}
	for first := skipped; first < len(want) && !t.Failed(); first += step {
		readLifetimes(t, runLifetimes(t, source, first, first+lifetimesAtOnce), got)
	}
	known := knownLifetimes(t)
	equal := 0
	differences := map[string][]string{} // by way and events, the holders
	for situation, g := range got {
		w, ok := want[situation]
		if ok && w == g {
			equal++
			if known[situation] {
				t.Errorf("%s is as in CPython, and in known.txt", situation)
			}
			continue
		}
		way, holder := situation[:strings.LastIndex(situation, " ")], situation[strings.LastIndex(situation, " ")+1:]
		d := fmt.Sprintf("%s: %q, want %q:", way, g, w)
		differences[d] = append(differences[d], holder)
		if !known[situation] {
			t.Errorf("%s %s, and known.txt has no reason", d, holder)
		}
	}
	if *showLifetimes {
		for _, d := range slices.Sorted(maps.Keys(differences)) {
			slices.Sort(differences[d])
			t.Log(d, strings.Join(differences[d], " "))
		}
	}
	t.Logf("of %d situations %d end as in CPython (%.2f %%)", len(got), equal, 100*float64(equal)/float64(len(got)))
}

// knownLifetimes reads known.txt.
func knownLifetimes(t *testing.T) map[string]bool {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(lifetimesDir, "known.txt"))
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for line := range strings.Lines(string(text)) {
		if line[0] == '#' {
			continue
		}
		parts := strings.Split(line, " | ")
		if len(parts) != 3 {
			t.Fatalf("known.txt: %q", line)
		}
		for holder := range strings.FieldsSeq(parts[1]) {
			known[parts[0]+" "+holder] = true
		}
	}
	return known
}
