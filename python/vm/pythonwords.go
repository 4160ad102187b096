// Pythonwords.go: the errors of wrong calls of what is written in Go here and in Python in CPython.

package vm

import (
	"strings"

	"github.com/aioplay/aioplay/python/syntax"
)

// isPython reports whether CPython has a module's function in Python.
func (b *Builtin) isPython() bool { return strings.HasPrefix(b.Module, "asyncio.") }

// pythonText is the signature of a built-in that CPython writes in Python; empty for the others.
func (b *Builtin) pythonText() string {
	text := b.shown
	switch {
	case b.owner == nil:
		if !b.isPython() || strings.Contains(text, "/") {
			return ""
		}
		return text
	case text != "" || b.owner.flags&FlagPython == 0:
	case b.Name == "__init__" && b.owner.sigText == "()":
		text = "(self)"
	case b.Name == "__init__" && b.owner.sigText != "":
		text = "(self, " + b.owner.sigText[1:]
	case b.fn0 != nil || b.kind == kindSlot && b.fnA == nil && b.slotArgs == nil && b.max == 0:
		text = "(self)"
	case b.kind == kindSlot && b.min == 1 && b.max == 1:
		text = "(self, other)"
	}
	if !strings.HasPrefix(text, "(self") {
		return ""
	}
	return text
}

// PythonError is the error of a call, if it is a wrong one, of a built-in that CPython writes in Python: what a function
// of the same signature says that does nothing.
func (b *Builtin) PythonError(th *Thread, self Value, a Args) error {
	text, name := b.pythonText(), b.Name
	if text == "" {
		return nil
	}
	if b.owner != nil {
		name = b.owner.Qualname + "." + name
		if self.ref != nil {
			a.Pos = append([]Value{self}, a.Pos...)
		}
	}
	return th.pythonError(name, text[1:len(text)-1], a)
}

// callByName calls a built-in that takes its arguments by position with some by name, as CPython's functions in Python can be.
func (b *Builtin) callByName(th *Thread, self Value, a Args) (Value, error) {
	text := b.pythonText()
	if text == "" {
		return Unbound, b.wrong(th, self, a)
	}
	if err := b.PythonError(th, self, a); err != nil {
		return Unbound, err
	}
	text = text[1 : len(text)-1]
	if b.owner != nil {
		text = strings.TrimPrefix(strings.TrimPrefix(text, "self"), ", ")
	}
	sig := parseSignature(text)
	if sig.varArgs >= 0 || sig.varKw >= 0 {
		return Unbound, b.wrongCall(len(a.Pos), len(a.Kw))
	}
	pos, err := sig.match(b.Name, a)
	if err != nil {
		return Unbound, err
	}
	for len(pos) > 0 && pos[len(pos)-1].ref == nil {
		pos = pos[:len(pos)-1]
	}
	return b.call(th, self, Args{Pos: pos})
}

// without takes an argument that is given by name out of the others; unbound if it isn't among them.
func (a Args) without(name *Str) (Value, Args) {
	for i, n := range a.Names {
		if n == name {
			rest := Args{Pos: a.Pos}
			rest.Kw = append(append(rest.Kw, a.Kw[:i]...), a.Kw[i+1:]...)
			rest.Names = append(append(rest.Names, a.Names[:i]...), a.Names[i+1:]...)
			return a.Kw[i], rest
		}
	}
	return Unbound, a
}

// FailingCoroutine makes a coroutine that raises err when it is awaited.
var FailingCoroutine func(name string, err error) Value

// foreign calls a method with what isn't of its class: the error that says so; or, if CPython has the class in Python, what
// comes of it that the object hasn't got the attributes that the method looks at.
func (b *Builtin) foreign(th *Thread, self Value, a Args) (Value, error) {
	if b.owner.flags&FlagPython == 0 || b.pythonText() == "" {
		return Unbound, b.wrongSelf(self)
	}
	if b.selfless {
		return b.call(th, self, a)
	}
	err := b.PythonError(th, self, a)
	if err != nil {
		return Unbound, err
	}
	err = th.attributeError(self, b.owner.state())
	if b.async && FailingCoroutine != nil {
		return FailingCoroutine(b.owner.Qualname+"."+b.Name, err), nil
	}
	return Unbound, err
}

// state is the name of what a class of CPython's in Python keeps on its objects, the first of its attributes.
func (t *Type) state() *Str {
	for _, c := range t.mro {
		for _, k := range c.dict.keyList() {
			if name := As[Str](k); name.s[0] == '_' && c.dict.GetStr(name).ref.typ == GetSetType && !strings.HasPrefix(name.s, "__") {
				return name
			}
		}
	}
	return Intern("_loop")
}

// PythonError is the error of a call of a function with these parameters, or nil.
func (th *Thread) PythonError(name, parameters string, a Args) error {
	return th.pythonError(name, parameters, a)
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
	if b.counted && b.fn1 == nil && b.min == 0 && b.max > 0 && len(a.Pos)+len(a.Kw) == 1 && len(a.Kw) == 1 {
		return TypeError(b.Name + "() got an unexpected keyword argument '" + a.Names[0].s + "'")
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
