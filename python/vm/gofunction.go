// Gofunction.go: functions that are Python in CPython and Go here. A program gets one of Python's functions, with code, defaults
// and a module's namespace; only that a call of it is one of the Go function.

package vm

import (
	"strconv"
	"strings"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/syntax"
)

// AsPython makes the function one of Python's, of a module, with the parameters that its text signature tells.
func (b *Builtin) AsPython(th *Thread, m *Module) *Function {
	text := ""
	if v := b.derivedSignature(); !v.IsNone() {
		text = strings.Trim(Text(v), "()")
	}
	sig := parseSignature(text)
	f := th.newFunction(b.pythonCode(sig), m.Namespace())
	for i, text := range sig.defaults {
		switch {
		case text == "":
		case i < sig.pos:
			f.defaults = append(f.defaults, literal(text[1:]))
		default:
			if f.kwdefaults == nil {
				f.kwdefaults = NewDict()
			}
			f.kwdefaults.SetStr(sig.names[i], literal(text[1:]))
		}
	}
	return f
}

// Within says in which function the function is made.
func (b *Builtin) Within(qualname string) *Builtin {
	b.within = qualname + ".<locals>."
	return b
}

// Annotate gives a function annotations.
func (f *Function) Annotate(d *Dict) { f.annotations = d.Value() }

// pythonCode is the code of the function: it says what parameters there are, and does nothing itself.
func (b *Builtin) pythonCode(sig *Signature) *Code {
	src := &compile.Code{
		Name: b.Name, Qualname: b.within + b.Name, Filename: "<frozen " + strings.SplitN(b.Module, ".", 2)[0] + ">", FirstLine: 1,
		Flags:   compile.FlagOptimized | compile.FlagNewLocals,
		PosOnly: sig.posOnly, Args: sig.pos,
		Consts: []any{nil},
	}
	if b.within != "" {
		src.Flags |= compile.FlagNested
	}
	if b.async {
		src.Flags |= compile.FlagCoroutine
	}
	var last []string
	for i, n := range sig.names {
		switch i {
		case sig.varArgs:
			src.Flags |= compile.FlagVarargs
			last = append(last, n.s)
			continue
		case sig.varKw:
			src.Flags |= compile.FlagVarkeywords
			last = append(last, n.s)
			continue
		}
		src.Locals = append(src.Locals, n.s)
	}
	src.KwOnly = len(src.Locals) - src.Args
	src.Locals = append(src.Locals, last...)
	src.Own, src.Registers = len(src.Locals), len(src.Locals)+1
	result := uint16(len(src.Locals))
	src.Instrs = []compile.Instr{compile.Make(compile.OpLoadConst, 0, result, 0, 0), compile.Make(compile.OpReturn, 0, result, 0, 0), 0}
	src.Positions = make([]syntax.Pos, len(src.Instrs))
	c := NewCode(src, nil)
	c.kind, c.simple, c.awaited, c.goes = codeGo, false, false, b
	return c
}

// literal is the value of a default in a text signature.
func literal(text string) Value {
	switch text {
	case "None":
		return None
	case "True":
		return True
	case "False":
		return False
	}
	if n, err := strconv.Atoi(text); err == nil {
		return Int(int64(n))
	}
	if text[0] != '\'' {
		panic("BUG: no literal: " + text)
	}
	return NewStr(strings.Trim(text, "'"))
}
