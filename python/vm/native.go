// Native.go lets the library's Python code pass for what CPython has in C: no traceback and no frame object tells of its
// frames, and the errors of wrong calls have C's words.

package vm

import (
	"strings"

	"github.com/aioplay/aioplay/python/compile"
)

// Native says what a function of the library's Python code is in CPython: of which of C's modules, and how it takes its
// arguments, which shows in the errors of wrong calls. A function without parameters or with one that has no name takes it
// as C's METH_NOARGS and METH_O do; a method that fills a slot is a slot wrapper; so it is the others that differ.
type Native struct {
	Module  string
	Classes string // the module that names of classes show
	Counted string // methods that are told the class that defines them, with spaces around
	Made    string // classes whose objects only the module makes, with spaces around
	Convention

	class   *Type                  // of the functions that are its methods
	methods map[*Function]*Builtin // what those are for programs: see descriptor
}

// NoModule is the module of functions that are made at run time.
const NoModule = "-"

// Convention is how C takes arguments.
type Convention uint8

const (
	Clinic   Convention = iota // by Argument Clinic: "f expected 2 arguments", "f() takes at most 2 arguments"
	Parsed                     // by PyArg_Parse…, told its name: "f() takes exactly 2 arguments"
	Unpacked                   // by PyArg_UnpackTuple, beside keyword arguments: "f expected at most 2 arguments"
	Nameless                   // by PyArg_Parse… without a name: "function takes exactly 2 arguments"
)

// Hide takes the frames of a function, of a class's functions or of a code object, and of all code in them, out of what
// programs see, and says what it is in C; of a module it hides the classes that say they are from there.
func (th *Thread) Hide(v Value, as *Native) {
	switch {
	case v.ref == nil:
	case v.ref.typ == FunctionType:
		As[Function](v).code.hide(as)
	case v.ref.typ == CodeType:
		As[Code](v).hide(as)
	case v.ref.typ == ClassMethodType:
		th.Hide(As[ClassMethod](v).fn, as)
	case v.ref.typ == StaticMethodType:
		th.Hide(As[StaticMethod](v).fn, as)
	case v.ref.typ == PropertyType:
		p := As[PropertyObject](v)
		th.Hide(p.get, as)
		th.Hide(p.set, as)
		th.Hide(p.del, as)
	case v.ref.typ == ModuleType:
		d := As[Module](v).Namespace()
		name := d.GetStr(strName)
		for _, k := range d.keyList() {
			if x := d.GetStr(As[Str](k)); x.Type().IsSubtype(TypeType) && strings.TrimPrefix(As[Type](x).moduleName(), "_") == Text(name) && As[Type](x).base != TupleType && As[Type](x).flags&FlagException == 0 {
				th.Hide(x, as)
			}
		}
	case v.Type().IsSubtype(TypeType):
		th.hideClass(As[Type](v), as)
	}
}

// HideFunctions makes the functions of a module that pass for C's built-in functions, which are no methods of the classes that
// have them, and know nothing of their code.
func HideFunctions(m *Module) {
	d := m.Namespace()
	for _, k := range d.keyList() {
		v := d.GetStr(As[Str](k))
		if v.ref.typ != FunctionType {
			continue
		}
		f := As[Function](v)
		as := f.code.native
		if as == nil || as.class != nil || as.Module == NoModule {
			continue
		}
		if as.methods == nil {
			as.methods = map[*Function]*Builtin{}
		}
		b := as.methods[f]
		if b == nil {
			b = f.builtin(kindFunction)
			b.Module, b.self, b.python = as.Module, m.Value(), f
			as.methods[f] = b
		}
		d.SetStr(As[Str](k), b.Value())
	}
}

// hideClass makes a class pass for one of C's, and its functions for methods and slot wrappers.
func (th *Thread) hideClass(t *Type, as *Native) {
	t.flags |= FlagNative
	if strings.Contains(as.Made, " "+t.Qualname+" ") {
		t.flags |= FlagDisallowNew
	}
	t.Module, t.Name = t.moduleName(), t.Qualname
	own := *as
	own.class, own.methods = t, map[*Function]*Builtin{}
	for _, b := range t.mro[1:] { // C hasn't got bases that only share code
		if b.flags&FlagHeap == 0 || b.Name[0] != '_' {
			continue
		}
		for _, k := range b.dict.keyList() {
			if v := b.dict.GetStr(As[Str](k)); v.ref.typ == FunctionType && t.dict.GetStr(As[Str](k)).ref == nil {
				t.dict.SetStr(As[Str](k), v)
			}
		}
	}
	for _, k := range t.dict.keyList() {
		name := As[Str](k)
		v := t.dict.GetStr(name)
		switch v.ref.typ {
		case FunctionType:
			f := As[Function](v)
			claimed := f.code.native != nil && f.code.native.class != nil && f.code.native.class != t
			if claimed || f.name != name || textOf(th, f.qualname) != t.Qualname+"."+name.s { // C has another method of that name
				c, code := *f, *f.code
				c.code = &code
				c.naming = &naming{name, NewStr(t.Qualname + "." + name.s)}
				v = c.Value()
				t.dict.SetStr(name, v)
			}
		case PropertyType:
			if p := As[PropertyObject](v); p.set.ref == nil && p.del.ref == nil && p.get.ref != nil {
				th.Hide(v, &own)
				g := Getter(name.s, func(th *Thread, v Value) (Value, error) { return th.Call(p.get, v) })
				g.owner = t
				if p.doc.ref != nil && IsStr(p.doc) {
					g.Doc = Text(p.doc)
				}
				t.dict.SetStr(name, Obj(&g.Header))
			}
		}
		th.Hide(v, &own)
	}
	t.modified(strNew, None, None)
}

// descriptor is what a program gets of a class of C's, where this function is a method of it; nil for other functions.
func (f *Function) descriptor(kind builtinKind) *Builtin {
	as := f.code.native
	if as == nil || as.class == nil {
		return nil
	}
	b := as.methods[f]
	if b != nil {
		return b
	}
	name := f.name.s
	slot := slotMethod(name) != nil || name == "__init__" || name == "__call__"
	if slot && kind == kindMethod {
		kind = kindSlot
	}
	if name == "__new__" {
		b = newWrapper(as.class, func(th *Thread, cls *Type, a Args) (Value, error) { return th.runFunction(f, cls.Value(), a) })
		as.methods[f] = b
		return b
	}
	if kind == kindStaticMethod {
		kind = kindFunction
	}
	b = f.builtin(kind)
	b.owner = as.class
	if kind != kindFunction {
		b.asAttribute()
	}
	as.methods[f] = b
	return b
}

// builtin is the function as a program gets it.
func (f *Function) builtin(kind builtinKind) *Builtin {
	b := newBuiltin(f.name.s, kind)
	b.fnA = func(th *Thread, self Value, a Args) (Value, error) {
		if kind == kindFunction {
			self = Unbound
		}
		if kind == kindSlot && len(a.Kw) > 0 && b.Name != "__init__" && b.Name != "__call__" {
			return Unbound, f.nativeError(self, a, nil)
		}
		return th.runFunction(f, self, a)
	}
	b.min = f.code.src.Args - 1
	b.max = b.min
	if f.doc.ref != nil && IsStr(f.doc) {
		b.Doc = Text(f.doc)
	}
	return b
}

func (c *Code) hide(as *Native) {
	c.native = as
	for _, k := range c.consts {
		if k.ref != nil && k.ref.typ == CodeType {
			As[Code](k).hide(as)
		}
	}
}

// nativeError is the error of a wrong call of a native function, in C's words; err is what a Python function says.
func (f *Function) nativeError(self Value, a Args, err error) error {
	src, name, pos, as := f.code.src, f.name.s, a.Pos, f.code.native
	qualified := f.display()
	if i := strings.LastIndex(qualified, "<locals>."); i >= 0 {
		qualified = qualified[i+len("<locals>."):]
	}
	class, _, method := strings.Cut(qualified, ".")
	if strings.HasPrefix(class, "_") { // stands for C's class without the underscore
		class = strings.ToLower(class[1:])
		qualified = class + "." + name
	}
	full, first := strings.TrimPrefix(as.Module+".", NoModule+".")+name, 0
	if method {
		full, first = qualified, 1
		slot := slotMethod(name)
		if self.ref == nil {
			switch {
			case len(pos) > 0:
				pos = pos[1:]
			case name == "__new__" || src.Args == 0:
				return err
			case slot != nil:
				return TypeError("descriptor '" + name + "' of '" + as.Classes + "." + class + "' object needs an argument")
			default:
				return TypeError("unbound method " + full + "() needs an argument")
			}
		}
		switch {
		case name == "__init__" || name == "__new__":
			name, full = class, class
		case slot != nil:
			if len(a.Kw) > 0 {
				return TypeError("wrapper " + name + "() takes no keyword arguments")
			}
			return slot.wrongCall(len(pos), 0)
		}
	}
	n, kw := len(pos), len(a.Kw)
	sig := parseSignature(f.parameterText(first))
	one := len(sig.names) == 1 && sig.required == 1
	switch least := sig.required; {
	case method && name == class && len(sig.names) == 0 && n > 0:
		return TypeError(name + "() takes no positional arguments")
	case strings.Contains(as.Counted, " "+name+" ") && n < least:
		return TypeError(name + "() takes exactly " + itoa(least) + " positional argument" + plural(least) + " (" + itoa(n) + " given)")
	case strings.Contains(as.Counted, " "+name+" ") && len(sig.names) == 0:
		return TypeError(name + "() takes no arguments")
	case strings.Contains(as.Counted, " "+name+" "):
		return TypeError(name + "() takes at most " + itoa(sig.pos) + " argument" + plural(sig.pos) + " (" + itoa(n+kw) + " given)")
	case sig.varArgs >= 0 && sig.varKw < 0 && sig.pos == 0 && kw > 0 && as.Convention == Unpacked:
		return TypeError(name + "() takes no keyword arguments")
	case sig.varArgs >= 0 && sig.varKw < 0 && sig.posOnly == sig.pos && kw > 0:
		return TypeError(full + "() takes no keyword arguments")
	case as.Convention == Unpacked && sig.varKw >= 0 && (!method || name == class):
		if class == "OrderedDict" {
			name = "" // C leaves it out
		}
		return TypeError(strings.TrimPrefix(name+expectedText(sig.required, sig.pos, n), " "))
	case sig.varArgs >= 0 && n < least:
		return TypeError(name + "() takes at least " + itoa(least) + " argument" + plural(least) + " (" + itoa(n) + " given)")
	case sig.posOnly < len(sig.names) || sig.varArgs >= 0:
		if as.Convention == Nameless {
			name = ""
		}
	case kw > 0 && as.Convention != Clinic && !one && len(sig.names) > 0:
		return TypeError(name + "() takes no keyword arguments")
	case kw > 0:
		return TypeError(full + "() takes no keyword arguments")
	case len(sig.names) == 0:
		return TypeError(full + "() takes no arguments (" + itoa(n) + " given)")
	case one:
		return TypeError(full + "() takes exactly one argument (" + itoa(n) + " given)")
	case as.Convention == Clinic || as.Convention == Unpacked:
		return expected(name, sig.required, sig.pos, n)
	default:
		return as.parseError(name, sig.required, sig.pos, n)
	}
	if _, e := sig.match(name, Args{Pos: pos, Kw: a.Kw, Names: a.Names}); e != nil {
		return e
	}
	return err
}

// parseError is PyArg_ParseTuple's error for n arguments.
func (as *Native) parseError(name string, least, most, n int) error {
	subject, what, limit := "function", " takes exactly ", least
	if as.Convention == Parsed {
		subject = name + "()"
	}
	switch {
	case least == most:
	case n < least:
		what = " takes at least "
	default:
		what, limit = " takes at most ", most
	}
	return TypeError(subject + what + itoa(limit) + " argument" + plural(limit) + " (" + itoa(n) + " given)")
}

// slotMethod is the wrapper of the slot that a method of this name fills, or nil.
func slotMethod(name string) *Builtin {
	switch name { // the vm has no slots for those, but C does
	case "__divmod__", "__rdivmod__":
		name = "__add__"
	case "__buffer__", "__release_buffer__":
		return &Builtin{declared: &declared{Name: name, kind: kindSlot, min: 1, max: 1}}
	}
	for _, g := range slotGroups {
		for _, w := range g.wrap {
			if w != nil && w.Name == name && w.slotFn != nil {
				return w
			}
		}
	}
	return nil
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
