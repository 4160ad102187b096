// Programs_test.go runs the programs below testdata and compares what they print with what was recorded from CPython
// beside them: NAME.out holds standard output, NAME.err standard error (none: nothing was written there).
//
// CPython 3.13 recorded them where 3.14 says the same; a program that 3.14 answers otherwise has its output corrected
// by hand and begins with a comment that says so. `go test ./python -record PATH/TO/python3` records anew what doesn't
// say "not recorded" in its first line.

package python_test

import (
	"bytes"
	"flag"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/aioplay/aioplay/python"
)

var record = flag.String("record", "", "record the programs' output with this python3")

func TestPrograms(t *testing.T) {
	n := 0
	err := filepath.WalkDir("testdata", func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() && slices.Contains([]string{"asyncio", "lifetimes", "names", "objects", "signatures", "words"}, filepath.Base(path)) && filepath.Dir(path) == "testdata" {
			return fs.SkipDir // lib/asyncio's tests, TestLifetimes, TestNames and so on run these, by rules of their own
		}
		if err != nil || d.IsDir() || filepath.Ext(path) != ".py" {
			return err
		}
		n++
		t.Run(strings.TrimSuffix(filepath.ToSlash(path[len("testdata/"):]), ".py"), func(t *testing.T) { program(t, path) })
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if n == 0 {
		t.Fatal("no programs found")
	}
}

func program(t *testing.T, path string) {
	source, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	base := strings.TrimSuffix(path, ".py")
	if first, _, _ := bytes.Cut(source, []byte("\n")); *record != "" && !bytes.Contains(first, []byte("not recorded")) {
		recordProgram(t, base)
	}
	var stdout, stderr strings.Builder
	name := filepath.Base(path)
	in := python.New(python.Options{
		Filename: name,
		Args:     []string{name},
		Stdout:   func(s string) { stdout.WriteString(s) },
		Stderr:   func(s string) { stderr.WriteString(s) },
	})
	in.Run(source)
	compare(t, base+".out", stdout.String())
	compare(t, base+".err", stderr.String())
}

// compare compares with a recorded file; one that isn't there is empty.
func compare(t *testing.T, file, got string) {
	t.Helper()
	want, err := os.ReadFile(file)
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	if got == string(want) {
		return
	}
	g, w := strings.Split(got, "\n"), strings.Split(string(want), "\n")
	for i := 0; i < len(g) || i < len(w); i++ {
		a, b := "(end)", "(end)"
		if i < len(g) {
			a = g[i]
		}
		if i < len(w) {
			b = w[i]
		}
		if a != b {
			t.Errorf("%s:%d:\n  got  %s\n  want %s", file, i+1, a, b)
			return
		}
	}
}

// recordProgram writes what CPython prints.
func recordProgram(t *testing.T, base string) {
	cmd := exec.Command(*record, filepath.Base(base)+".py")
	cmd.Dir = filepath.Dir(base)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		if _, ok := err.(*exec.ExitError); !ok {
			t.Fatal(err)
		}
	}
	dir, err := filepath.Abs(cmd.Dir)
	if err != nil {
		t.Fatal(err)
	}
	for file, text := range map[string][]byte{base + ".out": stdout.Bytes(), base + ".err": stderr.Bytes()} {
		text = bytes.ReplaceAll(text, []byte(dir+string(filepath.Separator)), nil)
		if len(text) == 0 {
			os.Remove(file)
		} else if err := os.WriteFile(file, text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
