// Pythonwords.go: the errors of wrong calls of what is written in Go here and in Python in CPython.

package vm

import (
	"strings"

	"github.com/aioplay/aioplay/python/syntax"
)

// PythonError is the error of a call, if it is a wrong one, of a built-in that CPython writes in Python: what a function
// of the same signature says that does nothing.
func (b *Builtin) PythonError(th *Thread, self Value, a Args) error {
	text, name, method := b.shown, b.Name, b.owner != nil
	python := method && b.owner.flags&FlagPython != 0
	if text == "" && python && (b.fn0 != nil || b.kind == kindSlot && b.fnA == nil && b.slotArgs == nil && b.max == 0) {
		text = "(self)"
	}
	switch {
	case method:
		name = b.owner.Qualname + "." + name
		if !strings.HasPrefix(text, "(self") {
			return nil
		}
	case b.Module != "asyncio" || text == "" || strings.Contains(text, "/"):
		return nil
	}
	if method && self.ref != nil {
		a.Pos = append([]Value{self}, a.Pos...)
	}
	return th.pythonError(name, text[1:len(text)-1], a)
}

// pythonError is the error of a call of a function with these parameters, or nil.
func (th *Thread) pythonError(name, parameters string, a Args) error {
	code, err := th.CompileSource([]byte("lambda "+parameters+": 0"), "<frozen asyncio>", syntax.ModeEval, true)
	if err != nil {
		return err
	}
	v, err := th.RunModule(code, NewDict())
	if err != nil {
		return err
	}
	As[Function](v).naming = &naming{name: Intern(name), qualname: NewStr(name)}
	_, err = th.CallArgs(v, a)
	return err
}

// wrong is the error of a call with arguments that don't fit.
func (b *Builtin) wrong(th *Thread, self Value, a Args) error {
	if err := b.PythonError(th, self, a); err != nil {
		return err
	}
	return b.wrongCall(len(a.Pos), len(a.Kw))
}

// newError is the error of a call of a class whose New says err: CPython's words, if it has the class in Python.
func (th *Thread) newError(t *Type, a Args, err error) error {
	if t.flags&FlagPython == 0 || t.sigText == "" {
		return err
	}
	a.Pos = append([]Value{None}, a.Pos...)
	parameters := "self"
	if given := t.sigText[1 : len(t.sigText)-1]; given != "" {
		parameters += ", " + given
	}
	if wrong := th.pythonError(t.Qualname+".__init__", parameters, a); wrong != nil {
		return wrong
	}
	return err
}
