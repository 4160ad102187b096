// Names_test.go compares dir() of each module, and of each public class in it, with CPython 3.14's: testdata/names/names.py
// lists them, names.out is what CPython lists (names/record.mjs records it), and known.txt says why a name is absent here.

package python_test

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/aioplay/aioplay/python"
)

const namesDir = "testdata/names"

// absence is a line of known.txt.
type absence struct {
	path         string
	names        []string // nil: all
	count, found int
}

// readAbsences reads known.txt: PATH | NAME NAME … | REASON, or * NUMBER in place of the names.
func readAbsences(t *testing.T) map[string][]*absence {
	b, err := os.ReadFile(filepath.Join(namesDir, "known.txt"))
	if err != nil {
		t.Fatal(err)
	}
	all := map[string][]*absence{}
	for line := range strings.Lines(string(b)) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		p := strings.Split(line, " | ")
		if len(p) != 3 || p[2] == "" {
			t.Fatalf("known.txt: %q isn't PATH | NAMES | REASON", line)
		}
		a := &absence{path: p[0], names: strings.Fields(p[1]), count: len(strings.Fields(p[1]))}
		if n, ok := strings.CutPrefix(p[1], "* "); ok {
			a.names = nil
			if a.count, _ = strconv.Atoi(n); a.count == 0 {
				t.Fatalf("known.txt: %q isn't a number", n)
			}
		}
		all[p[0]] = append(all[p[0]], a)
	}
	return all
}

func TestNames(t *testing.T) {
	files := map[string][]byte{}
	for _, f := range []string{"names.py", "names.out"} {
		b, err := os.ReadFile(filepath.Join(namesDir, f))
		if err != nil {
			t.Fatal(err)
		}
		files[brokenHome+f] = b
	}
	var stdout, stderr strings.Builder
	in := python.New(python.Options{
		Filename: brokenHome + "names.py", Args: []string{brokenHome + "names.py", "names.out"}, Cwd: brokenHome[:len(brokenHome)-1], Files: files,
		Stdout: func(s string) { stdout.WriteString(s) },
		Stderr: func(s string) { stderr.WriteString(s) },
	})
	if status := in.Run(files[brokenHome+"names.py"]); status != 0 {
		t.Fatalf("status %d: %s", status, stderr.String())
	}
	known := readAbsences(t)
	absent := 0
	for line := range strings.Lines(stdout.String()) {
		names := strings.Fields(line)
	next:
		for _, n := range names[1:] {
			absent++
			for _, a := range known[names[0]] {
				if a.names == nil || slices.Contains(a.names, n) {
					a.found++
					continue next
				}
			}
			t.Errorf("%s has no %s, and known.txt has no reason", names[0], n)
		}
	}
	for _, list := range known {
		for _, a := range list {
			if a.found != a.count {
				t.Errorf("known.txt: of %d names %d are absent: %s | %s", a.count, a.found, a.path, strings.Join(a.names, " "))
			}
		}
	}
	total := 0
	for line := range strings.Lines(string(files[brokenHome+"names.out"])) {
		total += len(strings.Fields(line)) - 1
	}
	t.Logf("of %d names %d are absent: %.1f %% are here", total, absent, 100-100*float64(absent)/float64(total))
}
