package python

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestLibrary runs the programs of testdata/lib, whose stderr and stdout were recorded from CPython.
func TestLibrary(t *testing.T) {
	files, err := filepath.Glob("testdata/lib/*.py")
	if err != nil || len(files) == 0 {
		t.Fatal("no programs: ", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			want, err := os.ReadFile(strings.TrimSuffix(file, ".py") + ".out")
			if err != nil {
				t.Fatal(err)
			}
			var out, errs strings.Builder
			in := New(Options{Filename: filepath.Base(file), Args: []string{filepath.Base(file)},
				Stdout: func(s string) { out.WriteString(s) }, Stderr: func(s string) { errs.WriteString(s) }})
			in.Run(source)
			got := strings.Split(errs.String()+out.String(), "\n")
			for i, line := range strings.Split(string(want), "\n") {
				if i >= len(got) || got[i] != line {
					g := "nothing"
					if i < len(got) {
						g = got[i]
					}
					t.Fatalf("line %d: %s\nCPython: %s", i+1, g, line)
				}
			}
		})
	}
}
