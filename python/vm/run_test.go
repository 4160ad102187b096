package vm

import (
	"os"
	"testing"

	"github.com/aioplay/aioplay/python/syntax"
)

func TestScratch(t *testing.T) {
	file := os.Getenv("PYFILE")
	if file == "" {
		return
	}
	src, _ := os.ReadFile(file)
	rt := NewRuntime()
	rt.Stdout = func(s string) { os.Stdout.WriteString(s) }
	rt.Stderr = func(s string) { os.Stderr.WriteString(s) }
	th := NewThread(rt)
	code, err := th.CompileSource(src, file, syntax.ModeExec, true)
	if err != nil {
		t.Fatal(err)
	}
	m := NewModule("__main__", NewDict())
	if _, err := th.RunModule(code, m.Namespace()); err != nil {
		e := err.(*Exception)
		for tb := e.tb; tb != nil; tb = tb.next {
			t.Log(tb.code.name.s, tb.lineno())
		}
		t.Fatal(err)
	}
}
