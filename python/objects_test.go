// Objects_test.go runs the sweeps below testdata/objects: programs that try one thing on everything (each operator on each
// pair of built-in values, each special method in each wrong form, each attribute of each type) and print tables of results,
// which are compared, cell by cell, with those that CPython 3.14 printed (testdata/objects/record.mjs records them).
//
// testdata/objects/known.txt has the differences, with their number and reason; one that starts to agree fails.

package python_test

import (
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/aioplay/aioplay/python"
)

const objectsDir = "testdata/objects"

// objectsAgree is what has to agree in each sweep, in per cent, whatever known.txt has reasons for.
var objectsAgree = map[string]float64{"operators": 99.9, "unary": 99.5, "dunders": 99.5, "attributes": 99.8}

// cells is a sweep's output: "TABLE | SUBJECT | ITEM" to the result.
type cells map[string]string

// readCells takes the tables apart (testdata/objects/sweep.py describes their form).
func readCells(t *testing.T, name, text string) cells {
	t.Helper()
	all := cells{}
	table := ""
	var items, subjects []string
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		switch {
		case strings.HasPrefix(line, "== "):
			table = line[3:]
		case strings.HasPrefix(line, "items: "):
			items = strings.Fields(line[len("items: "):])
		case strings.HasPrefix(line, "subjects: "):
			subjects = strings.Fields(line[len("subjects: "):])
		case strings.HasPrefix(line, " "):
			of := items
			result := line[1:]
			if i := strings.LastIndex(result, " <- "); i >= 0 {
				result, of = result[:i], strings.Fields(result[i+4:])
			}
			for _, s := range subjects {
				for _, i := range of {
					all[table+" | "+s+" | "+i] = result // what is named later counts
				}
			}
		default:
			t.Fatalf("%s: %q is no line of a table", name, line)
		}
	}
	for cell, result := range all {
		if result == "-" { // there is none
			delete(all, cell)
		}
	}
	return all
}

// knownDifference is a line of known.txt.
type knownDifference struct {
	line, sweep, table, subject, item string
	count, found                      int
}

// readKnownObjects reads known.txt: SWEEP | TABLE | SUBJECT | ITEM | COUNT | REASON, the first four as patterns.
func readKnownObjects(t *testing.T) []*knownDifference {
	b, err := os.ReadFile(filepath.Join(objectsDir, "known.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var list []*knownDifference
	for line := range strings.Lines(string(b)) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		p := strings.Split(line, " | ")
		if len(p) != 6 {
			t.Fatalf("known.txt: %q isn't SWEEP | TABLE | SUBJECT | ITEM | COUNT | REASON", line)
		}
		n, err := strconv.Atoi(p[4])
		if err != nil {
			t.Fatalf("known.txt: %q: %v", line, err)
		}
		list = append(list, &knownDifference{line: line, sweep: p[0], table: p[1], subject: p[2], item: p[3], count: n})
	}
	return list
}

// covers reports whether the difference is one of those that the line is about.
func (k *knownDifference) covers(sweep, cell string) bool {
	p := strings.Split(cell, " | ")
	return k.sweep == sweep && like(k.table, p[0]) && like(k.subject, p[1]) && like(k.item, p[2])
}

// like matches with a pattern of stars; everything else stands for itself.
func like(pattern, s string) bool {
	quote := strings.NewReplacer(`[`, `\[`, `?`, `\?`, `\`, `\\`, "/", "\x00")
	ok, _ := path.Match(quote.Replace(pattern), strings.ReplaceAll(s, "/", "\x00"))
	return ok
}

func TestObjects(t *testing.T) {
	outputs, err := filepath.Glob(filepath.Join(objectsDir, "*.out"))
	if err != nil || len(outputs) == 0 {
		t.Fatal("no sweeps", err)
	}
	files := map[string][]byte{}
	sources, _ := filepath.Glob(filepath.Join(objectsDir, "*.py"))
	for _, f := range sources {
		if files[brokenHome+filepath.Base(f)], err = os.ReadFile(f); err != nil {
			t.Fatal(err)
		}
	}
	known := readKnownObjects(t)
	for _, out := range outputs {
		sweep := strings.TrimSuffix(filepath.Base(out), ".out")
		t.Run(sweep, func(t *testing.T) {
			text, err := os.ReadFile(out)
			if err != nil {
				t.Fatal(err)
			}
			var stdout, stderr strings.Builder
			in := python.New(python.Options{
				Filename: brokenHome + "x.py", Args: []string{brokenHome + "x.py"}, Cwd: brokenHome[:len(brokenHome)-1], Files: files,
				Stdout: func(s string) { stdout.WriteString(s) },
				Stderr: func(s string) { stderr.WriteString(s) },
			})
			if status := in.Run(files[brokenHome+sweep+".py"]); status != 0 {
				t.Fatalf("status %d: %s", status, stderr.String())
			}
			compareCells(t, sweep, known, readCells(t, out, string(text)), readCells(t, sweep, strings.ReplaceAll(stdout.String(), brokenHome, "")))
		})
	}
	for _, k := range known {
		if k.found != k.count {
			t.Errorf("known.txt: %d differ, not %d: %s", k.found, k.count, k.line)
		}
	}
}

// compareCells compares two outputs of a sweep.
func compareCells(t *testing.T, sweep string, known []*knownDifference, want, got cells) {
	differ, shown := 0, 0
	check := func(cell, a, b string) {
		if a == b {
			return
		}
		differ++
		for _, k := range known {
			if k.covers(sweep, cell) {
				k.found++
				return
			}
		}
		if shown++; shown <= 20 {
			t.Errorf("%s | %s:\n  got  %s\n  want %s", sweep, cell, a, b)
		}
	}
	for cell, w := range want {
		g, ok := got[cell]
		if !ok {
			g = "(nothing)"
		}
		check(cell, g, w)
	}
	for cell, g := range got {
		if _, ok := want[cell]; !ok {
			check(cell, g, "(nothing)")
		}
	}
	if shown > 20 {
		t.Errorf("… and %d more", shown-20)
	}
	agree := 100 - 100*float64(differ)/float64(len(want))
	t.Logf("%d cells, %d differ: %.2f %% agree", len(want), differ, agree)
	if least := objectsAgree[sweep]; agree < least || least == 0 {
		t.Errorf("%.2f %% agree, want %.1f %%", agree, least)
	}
}
