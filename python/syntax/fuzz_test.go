// Fuzzing: the parser never panics, its answers are well formed, and it agrees with the diagnosis's grammar about what is right.

package syntax

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// accepts reports whether the diagnosis's grammar matches the text; known is false when it can't tell.
func accepts(src *Source) (ok, known bool) {
	d := &diagnosis{scan: newScanner(src, 0, 1), src: src.Text, prog: grammarProgram()}
	d.fill()
	ok = d.err == nil && d.run(d.prog.names["file"])
	return ok && d.err == nil, d.err == nil || d.err.Type != "MemoryError"
}

// checkAgreement parses text and checks the result against the grammar.
func checkAgreement(t *testing.T, text string) {
	m, err := ParseText(text, "f.py", ModeExec)
	if err != nil {
		e, ok := err.(*Error)
		if !ok || e.Type == "" || e.Msg == "" {
			t.Fatalf("%q: %#v", text, err)
		}
		if e.Type == "MemoryError" {
			return
		}
		e.Traceback()
	}
	src := &Source{}
	src.Text = unixLines(text)
	src.endText()
	src.cutNull()
	if src.unclean != nil {
		return
	}
	ok, known := accepts(src)
	if !ok && err == nil && parseOld(src, ModeExec) != nil {
		return // by the rules of 3.6, which the grammar doesn't know
	}
	if known && ok != (err == nil) {
		t.Fatalf("%q: the parser says %v, the grammar %v", text, err, ok)
	}
	if m != nil {
		checkPositions(t, text, m)
	}
}

// checkPositions checks that statements lie in the source, in order.
func checkPositions(t *testing.T, text string, m *Module) {
	last := Pos{}
	for _, s := range m.Body {
		p := s.Position()
		if p.Line < last.Line || p.EndLine < p.Line || p.Col < 0 || p.EndCol < 0 || m.Source.Line(int(p.EndLine)) == "" {
			t.Fatalf("%q: %T at %v after %v", text, s, p, last)
		}
		last = p
	}
}

func FuzzParse(f *testing.F) {
	files, _ := filepath.Glob("testdata/valid/*.py")
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		for _, part := range strings.Split(string(b), "\n\n") {
			f.Add(part + "\n")
		}
	}
	for _, c := range readErrors(f) {
		f.Add(c.src)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4096 {
			return
		}
		checkAgreement(t, text)
	})
}
