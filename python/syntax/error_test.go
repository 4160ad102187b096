// Errors of broken programs, compared with the standard error of CPython.

package syntax

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
)

// summary is an error in one line.
func summary(err error) string {
	var e *Error
	if !errors.As(err, &e) {
		return "ok"
	}
	return fmt.Sprintf("%s|%s|%d|%d|%d|%d", e.Type, e.Msg, e.Line, e.Col, e.EndLine, e.EndCol)
}

// broken is one program of testdata/errors.txt.
type broken struct {
	src    string
	want13 string
	reason string // why 3.14 differs
	want14 string
}

// readErrors reads testdata/errors.txt, which testdata/record.py writes.
func readErrors(t testing.TB) []broken {
	b, err := os.ReadFile("testdata/errors.txt")
	if err != nil {
		t.Fatal(err)
	}
	var list []broken
	for _, p := range strings.Split(string(b), "#---- program\n")[1:] {
		var c broken
		var rest string
		c.src, rest, _ = strings.Cut(p, "#---- 3.13\n")
		c.want13, rest, _ = strings.Cut(rest, "#---- 3.14: ")
		c.reason, c.want14, _ = strings.Cut(rest, "\n")
		list = append(list, c)
	}
	return list
}

// TestErrors compares whole tracebacks.
func TestErrors(t *testing.T) {
	list := readErrors(t)
	if len(list) < 500 {
		t.Fatalf("%d programs", len(list))
	}
	for _, c := range list {
		got := ""
		if _, err := Parse([]byte(c.src), "x.py", ModeExec|Strict); err != nil {
			got = err.(*Error).Traceback()
		}
		want := c.want13
		if c.reason != "" {
			want = c.want14
			if c.want13 == c.want14 {
				t.Errorf("%q: no difference, but a reason: %s", c.src, c.reason)
			}
		}
		if got != want {
			t.Errorf("%s\ngot:\n%s\nwant:\n%s", c.src, got, want)
		}
	}
}
