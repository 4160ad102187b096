// Errors of broken programs, compared with what CPython said of them.

package syntax

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
)

// summary is an error as testdata/record.py writes it.
func summary(err error) string {
	if err == nil {
		return "ok"
	}
	var e *Error
	if !errors.As(err, &e) {
		return err.Error()
	}
	return fmt.Sprintf("%s|%s|%d|%d|%d|%d", e.Type, e.Msg, e.Line, e.Col, e.EndLine, e.EndCol)
}

func TestDev(t *testing.T) {
	name := os.Getenv("DEV")
	b, _ := os.ReadFile(name)
	n, bad := 0, 0
	for _, c := range strings.Split(string(b), "\n#-8<-#\n") {
		src, want, ok := strings.Cut(c, "#->8-#\n")
		if !ok {
			continue
		}
		n++
		_, err := ParseText(src, "x.py", ModeExec|Strict)
		if got := summary(err); got != want {
			bad++
			line := 0
			if f := strings.Split(want, "|"); len(f) > 2 {
				fmt.Sscan(f[2], &line)
			}
			t.Errorf("%q\n got %s\nwant %s", (&Source{Text: src}).Line(line), got, want)
		}
	}
	t.Logf("%d of %d", n-bad, n)
}
