package compile

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/aioplay/aioplay/python/syntax"
)

// TestErrors compiles the chunks of testdata/errors.txt: programs that CPython refuses, each with its words and range.
func TestErrors(t *testing.T) {
	text, err := os.ReadFile("testdata/errors.txt")
	if err != nil {
		t.Fatal(err)
	}
	line := 1
	for _, chunk := range strings.Split(string(text), "\n---\n") {
		src, want, ok := strings.Cut(chunk, "\n### ")
		if !ok {
			t.Fatalf("line %d: no expectation", line)
		}
		want = strings.TrimSpace(want)
		got := "ok"
		if _, err := compileText(t, src+"\n", "x.py", Options{}); err != nil {
			got = describe(err)
		}
		if got != want {
			t.Errorf("errors.txt:%d:\n%s\n got %s\nwant %s", line, src, got, want)
		}
		line += strings.Count(chunk, "\n") + 2
	}
}

func describe(err error) string {
	e, ok := err.(*syntax.Error)
	if !ok {
		return err.Error()
	}
	return e.Type + ": " + e.Msg + " @ " + strconv.Itoa(e.Line) + ":" + strconv.Itoa(e.Col) + "-" + strconv.Itoa(e.EndLine) + ":" + strconv.Itoa(e.EndCol)
}
