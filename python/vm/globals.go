// Globals.go: where a function looks its global and built-in names up.

package vm

import "unsafe"

// A foreignDict stands for global or built-in names that answer in a way of their own: a subclass of dict with a
// __getitem__ or __missing__, or another mapping. It is always empty, so that no hint made for a dict fits, and the
// general way asks names.
type foreignDict struct {
	Dict
	names Value
}

var foreignType = &Type{Name: "dict"}

// dictOf is the dict in which functions look names up that are v's.
func (th *Thread) dictOf(v Value) *Dict {
	if v.ref.typ == DictType || IsDict(v) && !answersItself(v.ref.typ) {
		return As[Dict](v)
	}
	d := &foreignDict{names: v}
	d.typ = foreignType
	return &d.Dict
}

// answersItself reports whether a subclass of dict looks items up in another way.
func answersItself(t *Type) bool {
	return t.Lookup(strGetItem) != DictType.dict.GetStr(strGetItem) || t.Lookup(strMissing).ref != nil
}

// names is what a dict that functions look names up in is for programs.
func (d *Dict) names() Value {
	if d.typ == foreignType {
		return (*foreignDict)(unsafe.Pointer(d)).names
	}
	return d.Value()
}

// namespace is the dict of a function's globals.
func (f *Function) namespace() *Dict { return As[Dict](f.globals.names()) }

// lookUp looks a name up in one dict; Unbound if it isn't there.
func (th *Thread) lookUp(d *Dict, name *Str) (Value, error) {
	if d.typ == foreignType {
		return th.namespaceGet(d.names(), name)
	}
	return d.GetStr(name), nil
}

// global looks a global or built-in name up.
func (th *Thread) global(fn *Function, name *Str) (Value, error) {
	v, err := th.lookUp(fn.globals, name)
	if err == nil && v.ref == nil {
		return th.builtin(fn, name)
	}
	return v, err
}

// builtin is a built-in name of a function, or the error that there is none.
func (th *Thread) builtin(fn *Function, name *Str) (Value, error) {
	v, err := th.lookUp(fn.builtins, name)
	if err == nil && v.ref == nil {
		err = nameError(name.s)
	}
	return v, err
}

// builtinsOf are the built-in names of code that runs with globals: their __builtins__, a module or a mapping.
func (th *Thread) builtinsOf(globals *Dict) *Dict {
	switch b := globals.GetStr(strBuiltins); {
	case b.ref == nil:
		return th.ownBuiltins()
	case b.ref.typ == ModuleType:
		return As[Module](b).Namespace()
	default:
		return th.dictOf(b)
	}
}

// ownBuiltins are the built-in names of the running function.
func (th *Thread) ownBuiltins() *Dict {
	if th.frame != nil && th.frame.fn != nil {
		return th.frame.fn.builtins
	}
	return th.Runtime.Builtins
}
