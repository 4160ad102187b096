// Getattr.go: attribute access, by the descriptor protocol, and the hints that make it fast.

package vm

import "github.com/aioplay/aioplay/python/compile"

// GetAttr is getattr(v, name); name is interned.
func (th *Thread) GetAttr(v Value, name *Str) (Value, error) {
	var r Value
	var err error
	if g := v.ref.typ.GetAttr; g != nil {
		r, err = g(th, v, name)
	} else {
		r, err = th.genericGetAttr(v, name)
	}
	if err != nil {
		noteAttribute(err, v, name)
	}
	return r, err
}

// noteAttribute tells an AttributeError that a program has raised which attribute of what was asked for.
func noteAttribute(err error, v Value, name *Str) {
	if e, ok := err.(*Exception); ok && e.typ.IsSubtype(AttributeErrorType) && e.field(0).ref == nil && e.field(1).ref == nil {
		e.setField(0, name.Value())
		e.setField(1, v)
	}
}

// LookupAttr is GetAttr that answers unbound instead of AttributeError.
func (th *Thread) LookupAttr(v Value, name *Str) (Value, error) {
	if v.ref.typ.GetAttr == nil {
		r, err := th.findAttr(v, name)
		return r, ignoreAttributeError(err)
	}
	r, err := th.GetAttr(v, name)
	if err != nil {
		return Unbound, ignoreAttributeError(err)
	}
	return r, nil
}

func ignoreAttributeError(err error) error {
	if err != nil && Matches(err, AttributeErrorType) {
		return nil
	}
	return err
}

// genericGetAttr is object.__getattribute__.
func (th *Thread) genericGetAttr(v Value, name *Str) (Value, error) {
	r, err := th.findAttr(v, name)
	if err == nil && r.ref == nil {
		return Unbound, th.attributeError(v, name)
	}
	return r, err
}

// findAttr is genericGetAttr that answers unbound when there is no such attribute.
func (th *Thread) findAttr(v Value, name *Str) (Value, error) {
	t := v.ref.typ
	d := th.lookupCached(t, name)
	var get func(*Thread, Value, Value, Value) (Value, error)
	if d.ref != nil {
		get = d.ref.typ.DescrGet
		if get != nil && d.ref.typ.DescrSet != nil {
			return get(th, d, v, t.Value())
		}
	}
	if a := attrsOf(v); a != nil {
		if r := a.get(name); r.ref != nil {
			return r, nil
		}
	}
	if get != nil {
		return get(th, d, v, t.Value())
	}
	return d, nil
}

// LookupSpecial finds a special method on the value's type and binds it; unbound if there is none.
func (th *Thread) LookupSpecial(v Value, name *Str) (Value, error) {
	d := th.lookupCached(v.ref.typ, name)
	if d.ref == nil {
		return Unbound, nil
	}
	if get := d.ref.typ.DescrGet; get != nil {
		return get(th, d, v, v.ref.typ.Value())
	}
	return d, nil
}

// typeCacheSize is the number of entries of the cache of lookups on types.
const typeCacheSize = 1024

type typeCacheEntry struct {
	name    *Str
	version uint32
	value   Value
}

// lookupCached is Type.Lookup through a cache that types' versions keep valid.
func (th *Thread) lookupCached(t *Type, name *Str) Value {
	e := &th.Runtime.typeCache[(uint32(name.hashed())^t.version*2654435761)%typeCacheSize]
	if e.name == name && e.version == t.version {
		return e.value
	}
	v := t.Lookup(name)
	if name.interned {
		*e = typeCacheEntry{name, t.version, v}
	}
	return v
}

// SetAttr is setattr(v, name, x); x unbound deletes.
func (th *Thread) SetAttr(v Value, name *Str, x Value) error {
	if s := v.ref.typ.SetAttr; s != nil {
		return s(th, v, name, x)
	}
	return th.genericSetAttr(v, name, x)
}

// DelAttr is delattr(v, name).
func (th *Thread) DelAttr(v Value, name *Str) error { return th.SetAttr(v, name, Unbound) }

// genericSetAttr is object.__setattr__ and, with x unbound, object.__delattr__.
func (th *Thread) genericSetAttr(v Value, name *Str, x Value) error {
	t := v.ref.typ
	d := th.lookupCached(t, name)
	if d.ref != nil {
		if set := d.ref.typ.DescrSet; set != nil {
			return set(th, d, v, x)
		}
	}
	a := attrsOf(v)
	if a == nil || t.noDict {
		if d.ref == nil {
			e := th.attributeErrorText(v, name, th.noAttribute(v, name)+noDictHint(t))
			return e
		}
		// As with all that can't be written, CPython doesn't tell of which object it is: nothing is suggested.
		return newMessage(AttributeErrorType, "'"+t.displayName()+"' object attribute '"+name.s+"' is read-only")
	}
	if th.Runtime.finalizers.watching {
		th.dropping(a.get(name))
	}
	if x.ref == nil {
		switch {
		case a.del(name):
			return nil
		case !t.layout().hasDict(): // the attributes are the class's own doing: the error doesn't tell of which object
			return newMessage(AttributeErrorType, th.noAttribute(v, name))
		}
		return th.attributeError(v, name)
	}
	a.set(name, x)
	return nil
}

func noDictHint(t *Type) string { return " and no __dict__ for setting new attributes" }

func (th *Thread) noAttribute(v Value, name *Str) string {
	return "'" + v.Type().displayName() + "' object has no attribute '" + name.s + "'"
}

// attributeError is the error for an attribute that isn't there.
func (th *Thread) attributeError(v Value, name *Str) error {
	return th.attributeErrorText(v, name, th.noAttribute(v, name))
}

func (th *Thread) attributeErrorText(v Value, name *Str, msg string) error {
	e := newMessage(AttributeErrorType, msg)
	e.fields = []Value{name.Value(), v}
	return e
}

// opLoadAttr is OpLoadAttr, and tries to specialise it.
func (th *Thread) opLoadAttr(f *Frame, i compile.Instr) bool {
	at := f.pc - 1
	v := *f.reg(i.B())
	name := As[Str](f.code.consts[i.C()])
	t := v.ref.typ
	if t.flags&FlagInstance != 0 && t.GetAttr == nil {
		if o := As[Instance](v); o.shape != nil {
			if n := o.shape.find(name); n >= 0 && o.vals[n].ref != nil {
				d := th.lookupCached(t, name)
				if d.ref == nil || d.ref.typ.DescrSet == nil {
					th.hint(f.code, at, compile.OpLoadAttrSlot, true, uint64(o.shape.id)<<32|uint64(n))
					*f.reg(i.A()) = o.vals[n]
					f.pc++
					return true
				}
			}
		}
	}
	r, err := th.GetAttr(v, name)
	if err != nil {
		return th.unwind(err)
	}
	*f.reg(i.A()) = r
	f.pc++
	return true
}

// opStoreAttr is OpStoreAttr, and tries to specialise it.
func (th *Thread) opStoreAttr(f *Frame, i compile.Instr) bool {
	at := f.pc - 1
	v, x := *f.reg(i.A()), *f.reg(i.B())
	name := As[Str](f.code.consts[i.C()])
	t := v.ref.typ
	if t.flags&FlagInstance != 0 && t.SetAttr == nil && !t.noDict {
		d := th.lookupCached(t, name)
		if d.ref == nil || d.ref.typ.DescrSet == nil {
			if o := As[Instance](v); o.shape != nil {
				if n := o.shape.find(name); n < 0 {
				} else if th.Runtime.finalizers.watching {
					th.dropping(o.vals[n])
				} else {
					th.hint(f.code, at, compile.OpStoreAttrSlot, true, uint64(o.shape.id)<<32|uint64(n))
				}
			}
			As[Instance](v).set(name, x)
			f.pc++
			return true
		}
	}
	if err := th.SetAttr(v, name, x); err != nil {
		return th.unwind(err)
	}
	th.lettingGo()
	f.pc++
	return true
}

// opLoadMethod is OpLoadMethod: a function and the self to call it with, or a plain value. It tries to specialise.
func (th *Thread) opLoadMethod(f *Frame, i compile.Instr) bool {
	at := f.pc - 1
	v := *f.reg(i.B())
	name := As[Str](f.code.consts[i.C()])
	t := v.ref.typ
	if t.GetAttr == nil {
		d := th.lookupCached(t, name)
		if d.ref != nil && (d.ref.typ == FunctionType || d.ref.typ == MethodDescriptorType) {
			own := attrsOf(v)
			var x Value
			if own != nil {
				x = own.get(name)
			}
			if x.ref == nil {
				w := f.code.instrs[at+1] & 0xFFFFFFFF
				if own == nil {
					f.code.hints[w] = d
					th.hint(f.code, at, compile.OpLoadMethodType, true, uint64(t.version)<<32|w)
				} else if own.shape != nil && t.flags&FlagInstance != 0 {
					f.code.hints[w] = d
					th.hint(f.code, at, compile.OpLoadMethodShape, true, uint64(own.shape.id)<<32|w)
				}
				*f.reg(i.A()), *f.reg(i.A() + 1) = d, v
				f.pc++
				return true
			}
		}
	}
	r, err := th.GetAttr(v, name)
	if err != nil {
		return th.unwind(err)
	}
	*f.reg(i.A()), *f.reg(i.A() + 1) = r, Unbound
	f.pc++
	return true
}

// loadSpecial is OpLoadSpecial: a special method for with.
func (th *Thread) loadSpecial(f *Frame, i compile.Instr) bool {
	v := *f.reg(i.B())
	name := As[Str](f.code.consts[i.C()])
	m, err := th.LookupSpecial(v, name)
	if err != nil {
		return th.unwind(err)
	}
	if m.ref == nil {
		return th.unwind(withError(v, int(i.D())))
	}
	*f.reg(i.A()), *f.reg(i.A() + 1) = m, Unbound
	return true
}

// withError says why a with statement can't use v.
func withError(v Value, what int) error {
	t := v.Type()
	has := func(n *Str) bool { return t.Lookup(n).ref != nil }
	name := t.fullName()
	if what <= 2 {
		method := "__enter__"
		if what == 2 || !has(strEnter) == false && !has(strExit) {
			method = "__exit__"
		}
		msg := "'" + name + "' object does not support the context manager protocol (missed " + method + " method)"
		if has(strAEnter) && has(strAExit) {
			msg += " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?"
		}
		return TypeError(msg)
	}
	method := "__aenter__"
	if what == 4 {
		method = "__aexit__"
	}
	msg := "'" + name + "' object does not support the asynchronous context manager protocol (missed " + method + " method)"
	if has(strEnter) && has(strExit) {
		msg += " but it supports the context manager protocol. Did you mean to use 'with'?"
	}
	return TypeError(msg)
}
