// Namespace.go: the namespaces of module code and class bodies, which may be any mapping.

package vm

import "github.com/aioplay/aioplay/python/compile"

// namespace is where a frame has its locals if not in registers. One of the two is set.
type namespace struct {
	dict   *Dict
	lookup Value // where it isn't a plain dict, and has a __getitem__ of its own
}

// setNamespace gives a frame locals of its own.
func (f *Frame) setNamespace(ns Value) {
	if ns.ref.typ == DictType {
		f.space = &namespace{dict: As[Dict](ns)}
	} else {
		f.space = &namespace{lookup: ns}
	}
	f.flags |= frameSpecial
}

// lookup is the namespace that isn't a plain dict, unbound if there is none.
func (f *Frame) lookup() Value {
	if f.space == nil {
		return Unbound
	}
	return f.space.lookup
}

// dict is the frame's namespace where that is a plain dict: the globals if it has none of its own.
func (f *Frame) dict() *Dict {
	if f.space == nil {
		return f.fn.namespace()
	}
	return f.space.dict
}

// localsValue is locals(): a snapshot in functions and in comprehensions, the namespace itself elsewhere.
func (f *Frame) localsValue() Value {
	if f.isFast() {
		d := f.variables(true)
		if f.object != nil {
			f.object.addExtra(d)
		}
		return d.Value()
	}
	if ns := f.lookup(); ns.ref != nil {
		return ns
	}
	return f.dict().Value()
}

// isFast tells whether the frame's locals are in registers: a function's always, a module's and class's while an inlined
// comprehension has some.
func (f *Frame) isFast() bool {
	if f.code.isFunction() {
		return true
	}
	for _, c := range f.inlined() {
		for _, r := range c.Vars {
			if f.variable(r).ref != nil {
				return true
			}
		}
	}
	return false
}

// inlined returns the comprehensions that are running in the frame itself.
func (f *Frame) inlined() []compile.Inlined {
	if len(f.code.src.Inlined) == 0 || f.regs == nil {
		return nil
	}
	return f.code.src.InlinedAt(f.pc - 1)
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
	if s := f.space; s != nil {
		if s.dict != nil {
			v = s.dict.GetStr(name)
		} else {
			var err error
			if v, err = th.namespaceGet(s.lookup, name); err != nil {
				return th.unwind(err)
			}
		}
	}
	if v.ref == nil {
		v = f.fn.namespace().GetStr(name) // of a dict subclass, too, whose __getitem__ only functions ask
	}
	if v.ref == nil {
		var err error
		if v, err = th.builtin(f.fn, name); err != nil {
			return th.unwind(err)
		}
	}
	f.pc++
	*f.reg(i.A()) = v
	return true
}

// storeName is OpStoreName.
func (th *Thread) storeName(f *Frame, name *Str, v Value) bool {
	if ns := f.lookup(); ns.ref != nil {
		return th.effect(th.SetItem(ns, name.Value(), v))
	}
	d := f.dict()
	if old, ok := th.storedOver(d, name); ok {
		d.SetStr(name, v)
		th.dropping(old)
		return true
	}
	d.SetStr(name, v)
	return true
}

// delName is OpDelName.
func (th *Thread) delName(f *Frame, name *Str) bool {
	if ns := f.lookup(); ns.ref != nil {
		err := th.DelItem(ns, name.Value())
		if err != nil && Matches(err, KeyErrorType) {
			err = nameError(name.s)
		}
		return th.effect(err)
	}
	d := f.dict()
	old := d.GetStr(name)
	if !d.DelStr(name) {
		return th.unwind(nameError(name.s))
	}
	th.dropping(old)
	return true
}
