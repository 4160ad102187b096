// Object.go is Python's object: what every class inherits.

package vm

import (
	"slices"
	"sort"
	"unsafe"

	"github.com/aioplay/aioplay/python/compile"
)

// objectNew is object.__new__ as a value; callClass recognises it.
var objectNew Value

func defineObject() {
	ObjectType.alloc = func(cls *Type) *Header { return &newInstance(cls).Header }
	ObjectType.attrsOff = unsafe.Offsetof(Instance{}.Attrs)
	defineType(ObjectType, TypeSpec{
		Name:  "object",
		Flags: FlagBaseType,
		Doc:   "What every class derives from. An object of the class itself has no attributes, and gets none: object() is only\nequal to itself.",
		Slots: Slots{
			Repr:    func(th *Thread, v Value) (Value, error) { return NewStr(th.defaultRepr(v)), nil },
			Str:     objectStr,
			Hash:    func(th *Thread, v Value) (int64, error) { return th.ID(v) >> 4, nil },
			Compare: objectCompare,
			New:     objectNewSlot,
			Init:    objectInit,
		},
		Methods: []*Builtin{
			Method1("__format__", objectFormat),
			Method0("__dir__", objectDir),
			Method0("__sizeof__", objectSize),
			MethodN("__init_subclass__", 0, 0, func(th *Thread, self Value, a []Value) (Value, error) { return None, nil }).Class(),
			Method1("__subclasshook__", func(th *Thread, self, a Value) (Value, error) { return NotImplemented, nil }).Class(),
			Method0("__reduce__", func(th *Thread, self Value) (Value, error) { return th.copyReduce(self, 0) }),
			Method1("__reduce_ex__", objectReduce),
			Method0("__getstate__", objectGetState),
		},
		GetSet: []*GetSet{
			Property("__class__", func(th *Thread, v Value) (Value, error) { return v.Type().Value(), nil }, setClass),
		},
	})
	for _, w := range []*Builtin{
		slotWrapper("__getattribute__", 1, 1, func(th *Thread, t *Type, self Value, a []Value) (Value, error) {
			n, err := th.attrName(a[0])
			if err != nil {
				return Unbound, err
			}
			return th.genericGetAttr(self, n)
		}),
		slotWrapper("__setattr__", 2, 2, func(th *Thread, t *Type, self Value, a []Value) (Value, error) {
			if self.Type().flags&FlagType != 0 {
				return Unbound, TypeError("can't apply this __setattr__ to type object")
			}
			n, err := th.attrName(a[0])
			if err != nil {
				return Unbound, err
			}
			return None, th.genericSetAttr(self, n, a[1])
		}),
		slotWrapper("__delattr__", 1, 1, func(th *Thread, t *Type, self Value, a []Value) (Value, error) {
			if self.Type().flags&FlagType != 0 {
				return Unbound, TypeError("can't apply this __delattr__ to type object")
			}
			n, err := th.attrName(a[0])
			if err != nil {
				return Unbound, err
			}
			return None, th.genericSetAttr(self, n, Unbound)
		}),
	} {
		w.owner = ObjectType
		ObjectType.dict.SetStr(Intern(w.Name), Value{ref: &w.Header})
	}
	objectNew = ObjectType.dict.GetStr(strNew)
}

// defaultRepr is object.__repr__'s text.
func (th *Thread) defaultRepr(v Value) string {
	return "<" + v.Type().qualifiedName() + " object at " + th.Address(v) + ">"
}

// Address is an object's identity as reprs show it.
func (th *Thread) Address(v Value) string {
	const hex = "0123456789abcdef"
	b := []byte("0x7f0000000000")
	n := th.ID(v)
	for i := len(b) - 1; n > 0 && i > 3; i-- {
		b[i] = hex[n&15]
		n >>= 4
	}
	return string(b)
}

// ID is id(v): a number that no other living object has. Identities are handed out in the order in which programs ask
// for them, so that runs are repeatable.
func (th *Thread) ID(v Value) int64 {
	switch v.ref {
	case &intHeader:
		return int64(v.num)*32 + 0x10
	case &boolHeader:
		return 0x20 + int64(v.num)*0x20
	case &noneHeader:
		return 0x60
	case &floatHeader:
		return int64(v.num>>12)&0xFFFFFFFFFFF0 | 8
	}
	return th.Runtime.identity(v.ref)
}

func objectStr(th *Thread, v Value) (Value, error) {
	if t := v.ref.typ; t.Repr != nil {
		// A class may have taken this for its __repr__.
		if err := th.EnterCall(" while getting the str of an object"); err != nil {
			return Unbound, err
		}
		defer th.LeaveCall()
		return t.Repr(th, v) // str() checks what it is
	}
	return NewStr(th.defaultRepr(v)), nil
}

func objectCompare(th *Thread, op compile.CompareOp, a, b Value) (Value, error) {
	switch op {
	case compile.CmpEq:
		if a == b {
			return True, nil
		}
	case compile.CmpNe:
		f := a.ref.typ.Slots.Compare
		if f == nil {
			break
		}
		v, err := f(th, compile.CmpEq, a, b)
		if err != nil || v == NotImplemented {
			return v, err
		}
		t, err := th.Truth(v)
		return Bool(!t), err
	}
	return NotImplemented, nil
}

// objectNewSlot is object.__new__, with its rules for excess arguments.
func objectNewSlot(th *Thread, cls *Type, a Args) (Value, error) {
	if len(a.Pos)+len(a.Kw) > 0 {
		n := cls.Lookup(strNew)
		if n != objectNew {
			return Unbound, TypeError("object.__new__() takes exactly one argument (the type to instantiate)")
		}
		if i := cls.Lookup(strInit); i == ObjectType.dict.GetStr(strInit) {
			return Unbound, TypeError(cls.displayName() + "() takes no arguments")
		}
	}
	if cls.flags&(FlagDisallowNew|FlagHeap) == FlagDisallowNew {
		return Unbound, TypeError("cannot create '" + cls.displayName() + "' instances")
	}
	if cls.abstract {
		if err := th.abstractError(cls); err != nil {
			return Unbound, err
		}
	}
	return Obj(cls.alloc(cls)), nil
}

func objectInit(th *Thread, self Value, a Args) error {
	if len(a.Pos)+len(a.Kw) == 0 {
		return nil
	}
	cls := self.Type()
	if cls.Lookup(strInit) != ObjectType.dict.GetStr(strInit) {
		return TypeError("object.__init__() takes exactly one argument (the instance to initialize)")
	}
	if cls.Lookup(strNew) == objectNew {
		return TypeError(cls.Name + ".__init__() takes exactly one argument (the instance to initialize)")
	}
	return nil
}

// abstractError is the error for making an instance of an abstract class.
func (th *Thread) abstractError(cls *Type) error {
	v := cls.dict.GetStr(strAbstractMethods)
	if v.ref == nil {
		return nil
	}
	items, err := th.ToSlice(v)
	if err != nil || len(items) == 0 {
		return err
	}
	var names []string
	for _, x := range items {
		if IsStr(x) {
			names = append(names, Text(x))
		}
	}
	sort.Strings(names)
	list := ""
	for i, n := range names {
		if i > 0 {
			list += ", "
		}
		list += "'" + n + "'"
	}
	return TypeError("Can't instantiate abstract class " + cls.Name + " without an implementation for abstract method" + plural(len(names)) + " " + list)
}

func objectFormat(th *Thread, self, spec Value) (Value, error) {
	if !IsStr(spec) {
		return Unbound, TypeError("__format__() argument must be str, not " + argName(spec))
	}
	if Text(spec) != "" {
		return Unbound, TypeError("unsupported format string passed to " + self.Type().displayName() + ".__format__")
	}
	s, err := th.Str(self)
	return NewStr(s), err
}

// objectDir is object.__dir__: the names of the object's attributes and of its classes'.
func objectDir(th *Thread, self Value) (Value, error) {
	d := NewDict()
	t := self.ref.typ
	if a, p := attrsOf(self), t.Lookup(strDict); a != nil && t.GetAttr == nil && p.ref != nil && p.ref.typ == GetSetType {
		a.each(func(k *Str, v Value) { d.SetStr(k, None) })
	} else if ns, err := th.LookupAttr(self, strDict); err != nil {
		return Unbound, err
	} else if ns.ref != nil && IsDict(ns) { // of its function, or what the class says it is
		own := As[Dict](ns)
		for e, i, ok := own.next(0); ok; e, i, ok = own.next(i) {
			d.insert(e.key, e.hash, None)
		}
	}
	cls, err := th.LookupAttr(self, strClass)
	if err != nil {
		return Unbound, err
	}
	if cls.ref != nil && cls.Type().flags&FlagType != 0 {
		mergeTypeNames(d, As[Type](cls))
	}
	l := newList(nil)
	for e, i, ok := d.next(0); ok; e, i, ok = d.next(i) {
		l.Append(e.key)
	}
	return l.Value(), nil
}

func mergeTypeNames(d *Dict, t *Type) {
	for _, c := range t.mro {
		for e, i, ok := c.dict.next(0); ok; e, i, ok = c.dict.next(i) {
			if IsStr(e.key) {
				d.SetStr(As[Str](e.key), None)
			}
		}
	}
}

// each calls f with every attribute, in order.
func (a *Attrs) each(f func(k *Str, v Value)) {
	if a.shape != nil {
		for i, k := range a.shape.keys {
			if a.vals[i].ref != nil && !a.shape.typ.hasSlot(k) {
				f(k, a.vals[i])
			}
		}
		return
	}
	if a.dict != nil {
		for e, i, ok := a.dict.next(0); ok; e, i, ok = a.dict.next(i) {
			if IsStr(e.key) {
				f(As[Str](e.key), e.val)
			}
		}
	}
}

// objectReduce is object.__reduce_ex__: the class's own __reduce__ if it has one.
func objectReduce(th *Thread, self, protocol Value) (Value, error) {
	if m := self.Type().Lookup(strReduce); m.ref != nil && m != ObjectType.Lookup(strReduce) {
		f, err := th.GetAttr(self, strReduce) // which an object may have an attribute of its own for
		if err != nil {
			return Unbound, err
		}
		return th.Call(f)
	}
	p, err := th.Index(protocol)
	if err != nil {
		return Unbound, err
	}
	return th.copyReduce(self, p)
}

// copyReduce takes an object apart, by copyreg.
func (th *Thread) copyReduce(self Value, protocol int64) (Value, error) {
	m, err := th.ImportModule("copyreg", NewDict(), None, 0)
	if err != nil {
		return Unbound, err
	}
	if protocol < 2 {
		return th.CallMethod(m, Intern("_reduce_ex"), self, Int(protocol))
	}
	return th.CallMethod(m, Intern("_reduce"), self)
}

var strReduce = Intern("__reduce__")

func objectGetState(th *Thread, self Value) (Value, error) {
	a := attrsOf(self)
	if a == nil {
		return None, nil
	}
	state, d := None, NewDict()
	a.each(func(k *Str, v Value) { d.SetStr(k, v) })
	if d.Len() > 0 {
		state = d.Value()
	}
	members, err := th.slotMembers(self)
	if err != nil {
		return Unbound, err
	}
	if members.Len() == 0 {
		return state, nil
	}
	return NewTuple(state, members.Value()), nil
}

// slotMembers is what an object's slots hold: those that its class says there are in __slotnames__, if it does.
func (th *Thread) slotMembers(self Value) (*Dict, error) {
	members := NewDict()
	if names := self.Type().dict.GetStr(strSlotNames); names.ref != nil && IsList(names) {
		for _, name := range slices.Clone(listItems(names)) {
			if !IsStr(name) {
				return nil, TypeError("attribute name must be string, not '" + name.Type().displayName() + "'")
			}
			v, err := th.LookupAttr(self, As[Str](name))
			if err == nil && v.ref != nil {
				err = members.Set(th, name, v)
			}
			if err != nil {
				return nil, err
			}
		}
		return members, nil
	}
	if len(self.Type().slots) == 0 {
		return members, nil
	}
	for _, t := range self.Type().mro {
		for e, i, ok := t.dict.next(0); ok; e, i, ok = t.dict.next(i) {
			if e.val.ref.typ == MemberType && As[Member](e.val).native == nil {
				if p := attrsOf(self).slot(As[Member](e.val)); p != nil && p.ref != nil {
					members.SetStr(As[Str](e.key), *p)
				}
			}
		}
	}
	return members, nil
}

// ownState is the attributes of an object that built-in classes' __reduce__ adds to what makes it anew; None without.
func ownState(th *Thread, self Value) (Value, error) { return th.special(self, strGetState) }

var strGetState, strSlotNames = Intern("__getstate__"), Intern("__slotnames__")

// setClass is the assignment to __class__: between program classes of the same layout.
func setClass(th *Thread, self, v Value) error {
	if v.ref == nil {
		return TypeError("can't delete __class__ attribute")
	}
	if v.Type().flags&FlagType == 0 {
		return TypeError("__class__ must be set to a class, not '" + v.Type().displayName() + "' object")
	}
	n := As[Type](v)
	old := self.Type()
	if (n.flags&FlagHeap == 0 || old.flags&FlagHeap == 0) && !(n.IsSubtype(ModuleType) && old.IsSubtype(ModuleType)) {
		return TypeError("__class__ assignment only supported for mutable types or ModuleType subclasses")
	}
	if !sameLayout(n, old) || n.hasWeakrefs() != old.hasWeakrefs() || !sameSlots(n, old) {
		return TypeError("__class__ assignment: '" + n.Name + "' object layout differs from '" + old.Name + "'")
	}
	if a := attrsOf(self); a != nil {
		s := n.shape
		if a.shape != nil {
			for _, k := range a.shape.keys {
				for i, slot := range old.slots {
					if k == slot {
						k = n.slots[i]
						break
					}
				}
				s = s.with(k)
			}
			a.shape = s
		}
	}
	self.ref.typ = n
	if n.flags&FlagFinalizes != 0 && old.flags&FlagFinalizes == 0 {
		th.Runtime.watch(self.ref)
		th.finalizesAtReturn()
	}
	return nil
}

// sameSlots reports whether two classes of the same layout have members of the same names.
func sameSlots(a, b *Type) bool {
	for i, k := range a.slots {
		if k.s != b.slots[i].s {
			return false
		}
	}
	x, y := a.solid(), b.solid()
	return x == y || x.base == y.base
}

// layout is the built-in class whose Go struct the objects of t are.
func (t *Type) layout() *Type {
	for t.flags&FlagHeap != 0 {
		t = t.base
	}
	return t
}
