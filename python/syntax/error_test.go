// Errors of broken programs, compared with the standard error of CPython.

package syntax

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// summary is an error in one line.
func summary(err error) string {
	var e *Error
	if !errors.As(err, &e) {
		return "ok"
	}
	return fmt.Sprintf("%s|%s|%d|%d|%d|%d", e.Type, e.Msg, e.Line, e.Col, e.EndLine, e.EndCol)
}

// broken is one program of testdata/errors.txtar.
type broken struct{ name, src, want string }

// readErrors reads testdata/errors.txtar, which python/testdata/broken/record.mjs writes.
func readErrors(t testing.TB) []broken {
	a, err := txtar.ParseFile("testdata/errors.txtar")
	if err != nil {
		t.Fatal(err)
	}
	var list []broken
	for _, f := range a.Files {
		switch name, kind, _ := strings.Cut(f.Name, "."); kind {
		case "py":
			list = append(list, broken{name: name, src: string(f.Data)})
		case "err":
			text := string(f.Data)
			if text == "" || strings.HasPrefix(text, "Traceback") {
				text = "" // nothing is wrong with the syntax
			} else if !strings.HasPrefix(text, "  File ") { // warnings
				_, text, _ = strings.Cut(text, "\n  File ")
				text = "  File " + text
			}
			list[len(list)-1].want = text
		}
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
		if _, err := Parse([]byte(c.src), "x.py", ModeExec|Strict|File); err != nil {
			got = err.(*Error).Traceback()
		}
		if got != c.want {
			t.Errorf("%s: %s\ngot:\n%s\nwant:\n%s", c.name, c.src, got, c.want)
		}
	}
}

// A file in another encoding is decoded in parts: what is wrong with a later one isn't found before the lines are read that come earlier.
func TestDecodedInParts(t *testing.T) {
	head := "# coding: ascii\n" + strings.Repeat("x = 1\n", 2000)
	for source, want := range map[string]string{
		head + "\x80\n": "1366: (unicode error) 'ascii' codec can't decode byte 0x80 in position 3809",
		head + "x y\n" + strings.Repeat("x = 1\n", 2000): "2002: invalid syntax",
		"# coding: ascii\n$\n\x80\n":                     "-1: encoding problem: ascii",
	} {
		_, err := Parse([]byte(source), "x.py", ModeExec|File)
		e, ok := err.(*Error)
		if !ok {
			t.Fatal(err)
		}
		if got := itoa(e.Line) + ": " + e.Msg; got != want {
			t.Errorf("%s, not %s", got, want)
		}
	}
}
