package asyncio_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/aioplay/aioplay/python"
)

// runProgram runs source on the virtual clock and returns what it prints.
func runProgram(t *testing.T, name, source string, strict bool) (stdout, stderr string) {
	t.Helper()
	var out, errs strings.Builder
	in := python.New(python.Options{
		Stdout:   func(s string) { out.WriteString(s) },
		Stderr:   func(s string) { errs.WriteString(s) },
		Filename: name, Args: []string{name}, Strict: strict,
	})
	in.Run([]byte(source))
	return out.String(), errs.String()
}

// TestPrograms compares the programs of testdata/asyncio with what CPython 3.13 printed for them.
func TestPrograms(t *testing.T) { testPrograms(t, "", false) }

// TestLegacy runs programs for CPython 3.6 and 3.8, with what those printed.
func TestLegacy(t *testing.T) { testPrograms(t, "legacy/", false) }

// TestStrict holds strict mode to the texts of CPython 3.14.
func TestStrict(t *testing.T) { testPrograms(t, "strict/", true) }

// TestCorners runs the programs about corner cases: what cancellation, groups, time limits, queues and the rest do when they
// meet. Addresses count as equal. What CPython 3.13 and 3.14 print differently is recorded from 3.14; testdata/asyncio/diff.txt
// names these.
func TestCorners(t *testing.T) { testPrograms(t, "corner/", false) }

var address = regexp.MustCompile("0x[0-9a-f]+")

func testPrograms(t *testing.T, dir string, strict bool) {
	files, err := filepath.Glob("../../testdata/asyncio/" + dir + "*.py")
	if err != nil || len(files) == 0 {
		t.Fatal("no programs", err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".py")
		t.Run(name, func(t *testing.T) {
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			want, err := os.ReadFile(strings.TrimSuffix(file, ".py") + ".out")
			if err != nil {
				t.Fatal(err)
			}
			got, errs := runProgram(t, name+".py", string(source), strict)
			if dir == "corner/" {
				got = address.ReplaceAllString(got, "0x…")
			}
			if got != string(want) {
				t.Errorf("prints\n%s\nwant\n%s\nstandard error\n%s", got, want, errs)
			}
		})
	}
}
