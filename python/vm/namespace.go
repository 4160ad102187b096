// Namespace.go: the namespaces of module code and class bodies, which may be any mapping.

package vm

import "github.com/aioplay/aioplay/python/compile"

// setNamespace gives a frame locals of its own.
func (f *Frame) setNamespace(ns Value) {
	if ns.ref.typ == DictType {
		f.locals = As[Dict](ns)
	} else {
		f.lookup = ns
	}
	f.flags |= frameSpecial
}

// localsValue is locals(), as it is: see localsDict.
func (f *Frame) localsValue() Value {
	if f.lookup.ref != nil {
		return f.lookup
	}
	return f.localsDict().Value()
}

// namespaceGet looks a name up in a namespace; Unbound if it isn't there.
func (th *Thread) namespaceGet(ns Value, name *Str) (Value, error) {
	if ns.ref.typ == DictType {
		return As[Dict](ns).GetStr(name), nil
	}
	v, err := th.GetItem(ns, name.Value())
	if err != nil && Matches(err, KeyErrorType) {
		return Unbound, nil
	}
	return v, err
}

// loadName is OpLoadName: module, class and exec code.
func (th *Thread) loadName(f *Frame, i compile.Instr) bool {
	name := As[Str](f.code.consts[i.B()])
	var v Value
	if f.locals != nil {
		v = f.locals.GetStr(name)
	} else if f.lookup.ref != nil {
		var err error
		if v, err = th.namespaceGet(f.lookup, name); err != nil {
			return th.unwind(err)
		}
	}
	if v.ref == nil {
		if v = f.fn.globals.GetStr(name); v.ref == nil {
			if v = f.fn.builtins.GetStr(name); v.ref == nil {
				return th.unwind(nameError(name.s))
			}
		}
	}
	f.pc++
	*f.reg(i.A()) = v
	return true
}

// storeName is OpStoreName.
func (th *Thread) storeName(f *Frame, name *Str, v Value) bool {
	if f.lookup.ref != nil {
		return th.effect(th.SetItem(f.lookup, name.Value(), v))
	}
	d := f.locals
	if d == nil {
		d = f.fn.globals
	}
	if len(th.Runtime.finalizers.alive) > 0 {
		th.dropping(d.GetStr(name))
	}
	d.SetStr(name, v)
	return true
}

// delName is OpDelName.
func (th *Thread) delName(f *Frame, name *Str) bool {
	if f.lookup.ref != nil {
		err := th.DelItem(f.lookup, name.Value())
		if err != nil && Matches(err, KeyErrorType) {
			err = nameError(name.s)
		}
		return th.effect(err)
	}
	d := f.locals
	if d == nil {
		d = f.fn.globals
	}
	th.dropping(d.GetStr(name))
	if !d.DelStr(name) {
		return th.unwind(nameError(name.s))
	}
	return true
}
