// Native.go lets the library's Python code pass for what CPython has in C: no traceback and no frame object tells of its
// frames, and the errors of wrong calls have C's words.

package vm

import (
	"strings"

	"github.com/aioplay/aioplay/python/compile"
)

// Hide takes the frames of a function, of a class's functions or of a code object, and of all code in them, out of what
// programs see; of a module it hides the classes that say they are from there.
func (th *Thread) Hide(v Value) {
	switch {
	case v.ref == nil:
	case v.ref.typ == FunctionType:
		As[Function](v).code.hide()
	case v.ref.typ == CodeType:
		As[Code](v).hide()
	case v.ref.typ == ClassMethodType:
		th.Hide(As[ClassMethod](v).fn)
	case v.ref.typ == StaticMethodType:
		th.Hide(As[StaticMethod](v).fn)
	case v.ref.typ == PropertyType:
		p := As[PropertyObject](v)
		th.Hide(p.get)
		th.Hide(p.set)
		th.Hide(p.del)
	case v.ref.typ == ModuleType:
		d := As[Module](v).Namespace()
		name := d.GetStr(strName)
		for _, k := range d.keyList() {
			if x := d.GetStr(As[Str](k)); x.Type().IsSubtype(TypeType) && strings.TrimPrefix(As[Type](x).moduleName(), "_") == Text(name) {
				th.Hide(x)
			}
		}
	case v.Type().IsSubtype(TypeType):
		t := As[Type](v)
		if t.flags&FlagException == 0 {
			t.flags |= FlagNative
			t.Module, t.Name = t.moduleName(), t.Qualname
		}
		d := t.dict
		for _, k := range d.keyList() {
			th.Hide(d.GetStr(As[Str](k)))
		}
	}
}

func (c *Code) hide() {
	c.unseen = true
	for _, k := range c.consts {
		if k.ref != nil && k.ref.typ == CodeType {
			As[Code](k).hide()
		}
	}
}

// nativeError is the error of a wrong call of a hidden function, in C's words; err is what a Python function says.
func (f *Function) nativeError(self Value, a Args, err error) error {
	src, name, pos := f.code.src, f.name.s, a.Pos
	full, first := f.display(), 0
	if strings.Contains(src.Qualname, ".") { // a method
		first = 1
		if name == "__init__" || name == "__new__" {
			name, _, _ = strings.Cut(full, ".")
			full = name
		}
		if self.ref == nil {
			if len(pos) == 0 {
				return err
			}
			pos = pos[1:]
		}
	} else if m := f.globals.GetStr(strName); m.ref != nil && IsStr(m) {
		full = Text(m) + "." + name
		switch Text(m) {
		case "array", "atexit", "binascii", "cmath", "decimal", "gc":
		default:
			full = "_" + full
		}
	}
	n, kw := len(pos), len(a.Kw)
	if least := src.Args - len(f.defaults) - first; n < least && src.Flags&compile.FlagVarargs != 0 {
		return TypeError(name + "() takes at least " + itoa(least) + " argument" + plural(least) + " (" + itoa(n) + " given)")
	}
	params := src.Args - first
	for _, p := range src.Locals[src.Args : src.Args+src.KwOnly] {
		if p[0] != '_' { // those are our own
			params++
		}
	}
	if src.Flags&(compile.FlagVarargs|compile.FlagVarkeywords) != 0 {
		params = -1
	}
	switch one := params == 1 && src.PosOnly == first+1 && len(f.defaults) == 0; {
	case (one || params == 0) && kw > 0:
		return TypeError(full + "() takes no keyword arguments")
	case params == 0:
		return TypeError(full + "() takes no arguments (" + itoa(n) + " given)")
	case one:
		return TypeError(full + "() takes exactly one argument (" + itoa(n) + " given)")
	}
	sig := parseSignature(f.parameterText(first))
	if kw > 0 && sig.posOnly == len(sig.names) {
		name = full
	}
	if _, e := sig.match(name, Args{Pos: pos, Kw: a.Kw, Names: a.Names}); e != nil {
		return e
	}
	return err
}

// parameterText is a function's parameters from the first on, as MethodSig takes them.
func (f *Function) parameterText(first int) string {
	src := f.code.src
	text := ""
	add := func(s string) { text += ", " + s }
	for i := first; i < src.Args+src.KwOnly; i++ {
		p := src.Locals[i]
		if i == src.PosOnly && i > first {
			add("/")
		}
		if i >= src.Args && p[0] == '_' {
			continue
		}
		if i == src.Args && src.Flags&compile.FlagVarargs == 0 {
			add("*")
		}
		if i < src.Args && i >= src.Args-len(f.defaults) || i >= src.Args && f.kwdefaults != nil && f.kwdefaults.GetStr(Intern(p)).ref != nil {
			p += "="
		}
		add(p)
	}
	if src.PosOnly == src.Args && src.KwOnly == 0 && src.PosOnly > first {
		add("/")
	}
	if src.Flags&compile.FlagVarargs != 0 {
		add("*args")
	}
	if src.Flags&compile.FlagVarkeywords != 0 {
		add("**kwargs")
	}
	return strings.TrimPrefix(text, ", ")
}
