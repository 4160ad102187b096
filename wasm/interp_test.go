// What a run costs before its first instruction.

package main

import (
	"testing"

	"github.com/aioplay/aioplay/jsbridge"
	"github.com/aioplay/aioplay/loop/sim"
)

func newTestProgram(out *[]byte) interpreter {
	baton := jsbridge.NewBaton(realNow, func() {})
	print := func(text string) { *out = append(*out, text...) }
	return newPython(setup{
		Options: fields{"filename": "main.py"},
		Driver:  jsbridge.NewVirtual(baton, sim.Options{}),
		Stdout:  print,
		Stderr:  print,
		Slice:   func() {},
	}, nil)
}

func TestPythonProgram(t *testing.T) {
	var out []byte
	p := newTestProgram(&out)
	if status := p.Run([]byte("print('hello')\nx = 1\nx +\n")); status != 1 {
		t.Errorf("status %d, output %q", status, out)
	}
	if e := p.Failure(); e == nil || e.Type != "SyntaxError" || e.Line != 3 {
		t.Errorf("failure %+v", e)
	}
	out = nil
	p = newTestProgram(&out)
	if status := p.Run([]byte("print('hello')\n")); status != 0 || string(out) != "hello\n" || p.Failure() != nil {
		t.Errorf("status %d, output %q", status, out)
	}
}

func BenchmarkNewInterpreter(b *testing.B) {
	for range b.N {
		var out []byte
		newTestProgram(&out)
	}
}

func BenchmarkHello(b *testing.B) {
	for range b.N {
		var out []byte
		newTestProgram(&out).Run([]byte("print('hello')\n"))
	}
}
