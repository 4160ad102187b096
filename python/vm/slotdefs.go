// Slotdefs.go ties slots to dunder names, both ways: a built-in type's slots appear as methods, and the methods of a
// program's class become slots (CPython: Objects/typeobject.c, slotdefs).

package vm

import "github.com/aioplay/aioplay/python/compile"

type unaryFunc = func(th *Thread, self Value) (Value, error)
type binaryFunc = func(th *Thread, a, b Value) (Value, error)

// slotGroup is one slot with the names that make it.
type slotGroup struct {
	names   []*Str
	has     func(t *Type) bool
	copy    func(dst, src *Type)
	generic func(t *Type) // install the function that calls the program's methods
	wrap    []*Builtin    // the methods that call the slot, parallel to names; copied for each type
	binary  int           // index of a binary operator, or -1
}

var slotGroups []slotGroup

// slotNames tells which names make a change of a class a change of its slots.
var slotNames = map[*Str]bool{}

// special calls the method name of self's type. The method exists, or NotImplemented's error is about its absence.
func (th *Thread) special(self Value, name *Str, args ...Value) (Value, error) {
	m := th.lookupCached(self.ref.typ, name)
	if m.ref == nil {
		return Unbound, th.attributeError(self, name)
	}
	return th.callBound(m, self, args)
}

// callBound calls a method as found on a type with self, without making a bound method where it can.
func (th *Thread) callBound(m, self Value, args []Value) (Value, error) {
	switch m.ref.typ {
	case FunctionType:
		return th.runFunction(As[Function](m), self, Args{Pos: args})
	case MethodDescriptorType, SlotWrapperType:
		if b := As[Builtin](m); b.owner.Is(self) {
			return b.call(th, self, Args{Pos: args})
		}
	}
	if get := m.ref.typ.DescrGet; get != nil {
		b, err := get(th, m, self, self.ref.typ.Value())
		if err != nil {
			return Unbound, err
		}
		m = b
	}
	return th.Call(m, args...)
}

func slotWrapper(name string, min, max int, fn func(th *Thread, t *Type, self Value, a []Value) (Value, error)) *Builtin {
	b := newBuiltin(name, kindSlot)
	b.slotFn, b.min, b.max = fn, min, max
	b.typ = SlotWrapperType
	return b
}

func addGroup(g slotGroup) {
	for _, n := range g.names {
		slotNames[n] = true
	}
	slotGroups = append(slotGroups, g)
}

// addUnary adds a slot that takes self and gives a value.
func addUnary(name string, slot func(t *Type) *unaryFunc, check func(th *Thread, v Value) error) {
	n := Intern(name)
	g := slotGroup{names: []*Str{n}, binary: -1}
	g.has = func(t *Type) bool { return *slot(t) != nil }
	g.copy = func(dst, src *Type) { *slot(dst) = *slot(src) }
	g.generic = func(t *Type) {
		*slot(t) = func(th *Thread, self Value) (Value, error) {
			v, err := th.special(self, n)
			if err == nil && check != nil {
				err = check(th, v)
			}
			return v, err
		}
	}
	g.wrap = []*Builtin{slotWrapper(name, 0, 0, func(th *Thread, t *Type, self Value, _ []Value) (Value, error) {
		return (*slot(t))(th, self)
	})}
	addGroup(g)
}

func intCheck(name string) func(*Thread, Value) error {
	return func(th *Thread, v Value) error {
		if !IsIntLike(v) {
			return TypeError(name + " returned non-int (type " + v.Type().displayName() + ")")
		}
		if name == "__index__" && v.Type() != IntType {
			return th.strictSubclass(name, v)
		}
		return nil
	}
}

var binaryDunders = [...]string{"add", "sub", "mul", "matmul", "truediv", "mod", "pow", "lshift", "rshift", "or", "xor", "and", "floordiv"}

var compareDunders = [...]string{"__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"}
var compareStrs [6]*Str

// addBinary adds an operator with its reflected and its in-place forms.
func addBinary(op compile.BinaryOp) {
	name, rname, iname := "__"+binaryDunders[op]+"__", "__r"+binaryDunders[op]+"__", "__i"+binaryDunders[op]+"__"
	n, rn, in := Intern(name), Intern(rname), Intern(iname)
	most := 1 + b2i(op == compile.BinPow)
	addGroup(slotGroup{
		names:   []*Str{n, rn},
		binary:  int(op),
		has:     func(t *Type) bool { return t.Binary[op] != nil },
		copy:    func(dst, src *Type) { dst.Binary[op] = src.Binary[op] },
		generic: func(t *Type) { t.Binary[op] = genericBinary(op, n, rn) },
		wrap: []*Builtin{
			slotWrapper(name, 1, most, func(th *Thread, t *Type, self Value, a []Value) (Value, error) {
				if len(a) == 2 && !a[1].IsNone() {
					return th.powMod(t, self, a[0], a[1])
				}
				return t.Binary[op](th, self, a[0])
			}),
			slotWrapper(rname, 1, most, func(th *Thread, t *Type, self Value, a []Value) (Value, error) {
				if len(a) == 2 && !a[1].IsNone() {
					return th.powMod(t, a[0], self, a[1])
				}
				return t.Binary[op](th, a[0], self)
			}),
		},
	})
	addGroup(slotGroup{
		names:  []*Str{in},
		binary: -1,
		has:    func(t *Type) bool { return t.InPlace[op] != nil },
		copy:   func(dst, src *Type) { dst.InPlace[op] = src.InPlace[op] },
		generic: func(t *Type) {
			t.InPlace[op] = func(th *Thread, a, b Value) (Value, error) { return th.special(a, in, b) }
		},
		wrap: []*Builtin{slotWrapper(iname, 1, 1, func(th *Thread, t *Type, self Value, a []Value) (Value, error) {
			return t.InPlace[op](th, self, a[0])
		})},
	})
}

// genericBinary is the slot of a program's class (CPython: SLOT1BINFULL).
func genericBinary(op compile.BinaryOp, name, rname *Str) binaryFunc {
	return func(th *Thread, a, b Value) (Value, error) {
		ta, tb := a.ref.typ, b.ref.typ
		other := ta != tb && tb.genericBinary&(1<<op) != 0
		if ta.genericBinary&(1<<op) != 0 {
			if other && tb.IsSubtype(ta) {
				r := th.lookupCached(tb, rname)
				if r.ref != nil && r != th.lookupCached(ta, rname) {
					v, err := th.callOperator(r, b, []Value{a})
					if err != nil || v != NotImplemented {
						return v, err
					}
					other = false
				}
			}
			if m := th.lookupCached(ta, name); m.ref != nil {
				v, err := th.callOperator(m, a, []Value{b})
				if err != nil || v != NotImplemented {
					return v, err
				}
			}
		}
		if other {
			if m := th.lookupCached(tb, rname); m.ref != nil {
				return th.callOperator(m, b, []Value{a})
			}
		}
		return NotImplemented, nil
	}
}

// callOperator is callBound for a method that may say NotImplemented, as a descriptor does that has nothing to bind.
func (th *Thread) callOperator(m, self Value, args []Value) (Value, error) {
	if m.ref.typ == PropertyType || m.ref.typ.flags&FlagHeap != 0 && m.ref.typ.DescrGet != nil {
		b, err := m.ref.typ.DescrGet(th, m, self, self.ref.typ.Value())
		switch {
		case err == nil:
			return th.Call(b, args...)
		case Matches(err, AttributeErrorType):
			return NotImplemented, nil
		}
		return Unbound, err
	}
	return th.callBound(m, self, args)
}

func sameSlot(ta, tb *Type, op compile.BinaryOp) bool {
	return ta.genericBinary&(1<<op) != 0 && tb.genericBinary&(1<<op) != 0
}

// initSlotGroups fills the table.
func initSlotGroups() {
	for i, n := range compareDunders {
		compareStrs[i] = Intern(n)
	}
	addRepr()
	addUnary("__str__", func(t *Type) *unaryFunc { return &t.Slots.Str }, nil)
	addIter()
	addUnary("__neg__", func(t *Type) *unaryFunc { return &t.Neg }, nil)
	addUnary("__pos__", func(t *Type) *unaryFunc { return &t.Pos }, nil)
	addUnary("__invert__", func(t *Type) *unaryFunc { return &t.Invert }, nil)
	addUnary("__abs__", func(t *Type) *unaryFunc { return &t.Abs }, nil)
	addUnary("__int__", func(t *Type) *unaryFunc { return &t.ToInt }, intCheck("__int__"))
	addUnary("__float__", func(t *Type) *unaryFunc { return &t.ToFloat }, nil)
	addUnary("__index__", func(t *Type) *unaryFunc { return &t.Slots.Index }, intCheck("__index__"))
	addUnary("__await__", func(t *Type) *unaryFunc { return &t.Await }, nil)
	addUnary("__aiter__", func(t *Type) *unaryFunc { return &t.AIter }, nil)
	addUnary("__anext__", func(t *Type) *unaryFunc { return &t.ANext }, nil)
	for op := compile.BinAdd; op < compile.BinMax; op++ {
		addBinary(op)
	}
	addSequenceGroups()
	addObjectGroups()
	addAttributeGroups()
}

// found is special for a slot that does something else where there is no such method: where the class has None instead, or
// where a descriptor has nothing to bind.
func (th *Thread) found(self Value, name *Str) (v Value, ok bool, err error) {
	m := th.lookupCached(self.ref.typ, name)
	switch {
	case m.ref == nil || m.ref == &noneHeader:
		return Unbound, false, nil
	case m.ref.typ.flags&FlagHeap != 0 && m.ref.typ.DescrGet != nil:
		b, err := m.ref.typ.DescrGet(th, m, self, self.ref.typ.Value())
		if err != nil {
			return Unbound, false, ignoreAttributeError(err)
		}
		v, err = th.Call(b)
		return v, true, err
	}
	v, err = th.callBound(m, self, nil)
	return v, true, err
}

// addRepr adds __repr__.
func addRepr() {
	addUnary("__repr__", func(t *Type) *unaryFunc { return &t.Slots.Repr }, nil)
	slotGroups[len(slotGroups)-1].generic = func(t *Type) {
		t.Slots.Repr = func(th *Thread, self Value) (Value, error) {
			if th.lookupCached(self.ref.typ, strRepr) == None {
				return th.Call(None)
			}
			v, ok, err := th.found(self, strRepr)
			if err == nil && !ok {
				return NewStr(th.defaultRepr(self)), nil
			}
			return v, err
		}
	}
}

// addIter adds __iter__.
func addIter() {
	slot := func(t *Type) *unaryFunc { return &t.Slots.Iter }
	addUnary("__iter__", slot, nil)
	slotGroups[len(slotGroups)-1].generic = func(t *Type) {
		t.Slots.Iter = func(th *Thread, self Value) (Value, error) {
			v, ok, err := th.found(self, strIter)
			if err == nil && !ok {
				err = TypeError("'" + self.Type().displayName() + "' object is not iterable")
			}
			return v, err
		}
	}
}

// addSequenceGroups adds the container slots and the iterator's.
func addSequenceGroups() {
	addGroup(slotGroup{
		names: []*Str{strNext}, binary: -1,
		has:  func(t *Type) bool { return t.Next != nil },
		copy: func(dst, src *Type) { dst.Next = src.Next },
		generic: func(t *Type) {
			t.Next = func(th *Thread, self Value) (Value, error) {
				v, err := th.special(self, strNext)
				if err != nil && Matches(err, StopIterationType) {
					return Unbound, nil
				}
				return v, err
			}
		},
		wrap: []*Builtin{slotWrapper("__next__", 0, 0, func(th *Thread, t *Type, self Value, _ []Value) (Value, error) {
			th.stop = Unbound
			v, err := t.Next(th, self)
			if err == nil && v.ref == nil {
				return Unbound, th.stopIteration(self)
			}
			return v, err
		}).Delegates()},
	})
	addGroup(slotGroup{
		names: []*Str{strLen}, binary: -1,
		has:  func(t *Type) bool { return t.Slots.Len != nil },
		copy: func(dst, src *Type) { dst.Slots.Len = src.Slots.Len },
		generic: func(t *Type) {
			t.Slots.Len = func(th *Thread, self Value) (int, error) {
				v, err := th.special(self, strLen)
				if err != nil {
					return 0, err
				}
				n, err := th.indexSized(v)
				if err != nil && IsIntLike(v) && toBig(v).Sign() < 0 {
					n, err = -1, nil
				}
				if err == nil && n < 0 {
					return 0, ValueError("__len__() should return >= 0")
				}
				return int(n), err
			}
		},
		wrap: []*Builtin{slotWrapper("__len__", 0, 0, func(th *Thread, t *Type, self Value, _ []Value) (Value, error) {
			n, err := t.Slots.Len(th, self)
			return Int(int64(n)), err
		})},
	})
	addGroup(slotGroup{
		names: []*Str{strGetItem}, binary: -1,
		has:  func(t *Type) bool { return t.Slots.GetItem != nil },
		copy: func(dst, src *Type) { dst.Slots.GetItem = src.Slots.GetItem },
		generic: func(t *Type) {
			t.Slots.GetItem = func(th *Thread, self, k Value) (Value, error) { return th.special(self, strGetItem, k) }
		},
		wrap: []*Builtin{slotWrapper("__getitem__", 1, 1, func(th *Thread, t *Type, self Value, a []Value) (Value, error) {
			return t.Slots.GetItem(th, self, a[0])
		})},
	})
	addGroup(slotGroup{
		names: []*Str{strSetItem, strDelItem}, binary: -1,
		has:  func(t *Type) bool { return t.Slots.SetItem != nil },
		copy: func(dst, src *Type) { dst.Slots.SetItem = src.Slots.SetItem },
		generic: func(t *Type) {
			t.Slots.SetItem = func(th *Thread, self, k, v Value) error {
				var err error
				if v.ref == nil {
					if th.lookupCached(self.ref.typ, strDelItem).ref == nil {
						return newMessage(AttributeErrorType, "__delitem__")
					}
					_, err = th.special(self, strDelItem, k)
				} else {
					if th.lookupCached(self.ref.typ, strSetItem).ref == nil {
						return newMessage(AttributeErrorType, "__setitem__")
					}
					_, err = th.special(self, strSetItem, k, v)
				}
				return err
			}
		},
		wrap: []*Builtin{slotWrapper("__setitem__", 2, 2, func(th *Thread, t *Type, self Value, a []Value) (Value, error) {
			return None, t.Slots.SetItem(th, self, a[0], a[1])
		}), slotWrapper("__delitem__", 1, 1, func(th *Thread, t *Type, self Value, a []Value) (Value, error) {
			return None, t.Slots.SetItem(th, self, a[0], Unbound)
		})},
	})
	addGroup(slotGroup{
		names: []*Str{strContains}, binary: -1,
		has:  func(t *Type) bool { return t.Slots.Contains != nil },
		copy: func(dst, src *Type) { dst.Slots.Contains = src.Slots.Contains },
		generic: func(t *Type) {
			t.Slots.Contains = func(th *Thread, self, x Value) (bool, error) {
				if m := th.lookupCached(self.ref.typ, strContains); m.ref == &noneHeader {
					return false, TypeError("'" + self.Type().displayName() + "' object is not a container")
				}
				v, err := th.special(self, strContains, x)
				if err != nil {
					return false, err
				}
				return th.Truth(v)
			}
		},
		wrap: []*Builtin{slotWrapper("__contains__", 1, 1, func(th *Thread, t *Type, self Value, a []Value) (Value, error) {
			ok, err := t.Slots.Contains(th, self, a[0])
			return Bool(ok), err
		})},
	})
	addGroup(slotGroup{
		names: []*Str{strBool}, binary: -1,
		has:  func(t *Type) bool { return t.Slots.Bool != nil },
		copy: func(dst, src *Type) { dst.Slots.Bool = src.Slots.Bool },
		generic: func(t *Type) {
			t.Slots.Bool = func(th *Thread, self Value) (bool, error) {
				v, ok, err := th.found(self, strBool)
				switch {
				case err != nil:
					return false, err
				case !ok && th.lookupCached(self.ref.typ, strBool) == None:
					return false, TypeError("'" + self.Type().displayName() + "' cannot be interpreted as a boolean")
				case !ok:
					return true, nil
				}
				if v.ref != &boolHeader {
					return false, TypeError("__bool__ should return bool, returned " + v.Type().displayName())
				}
				return v.num != 0, nil
			}
		},
		wrap: []*Builtin{slotWrapper("__bool__", 0, 0, func(th *Thread, t *Type, self Value, _ []Value) (Value, error) {
			ok, err := t.Slots.Bool(th, self)
			return Bool(ok), err
		})},
	})
}

// addObjectGroups adds hashing, comparison, construction and calling.
func addObjectGroups() {
	addGroup(slotGroup{
		names: []*Str{strHash}, binary: -1,
		has:  func(t *Type) bool { return t.Slots.Hash != nil },
		copy: func(dst, src *Type) { dst.Slots.Hash = src.Slots.Hash },
		generic: func(t *Type) {
			t.Slots.Hash = func(th *Thread, self Value) (int64, error) {
				v, ok, err := th.found(self, strHash)
				if err != nil {
					return 0, err
				}
				if !ok {
					return 0, TypeError("unhashable type: '" + self.Type().displayName() + "'")
				}
				if !IsIntLike(v) {
					return 0, TypeError("__hash__ method should return an integer")
				}
				if n, ok := smallInt(v); ok {
					if n == -1 {
						n = -2
					}
					return n, nil
				}
				return th.HashValue(plainInt(v))
			}
		},
		wrap: []*Builtin{slotWrapper("__hash__", 0, 0, func(th *Thread, t *Type, self Value, _ []Value) (Value, error) {
			h, err := t.Slots.Hash(th, self)
			return Int(h), err
		})},
	})
	cmp := slotGroup{binary: -1,
		has:  func(t *Type) bool { return t.Slots.Compare != nil },
		copy: func(dst, src *Type) { dst.Slots.Compare = src.Slots.Compare },
		generic: func(t *Type) {
			t.Slots.Compare = func(th *Thread, op compile.CompareOp, a, b Value) (Value, error) {
				m := th.lookupCached(a.ref.typ, compareStrs[op])
				if m.ref == nil {
					return NotImplemented, nil
				}
				return th.callOperator(m, a, []Value{b})
			}
		}}
	for i, n := range compareDunders {
		op := compile.CompareOp(i)
		cmp.names = append(cmp.names, Intern(n))
		cmp.wrap = append(cmp.wrap, slotWrapper(n, 1, 1, func(th *Thread, t *Type, self Value, a []Value) (Value, error) {
			return t.Slots.Compare(th, op, self, a[0])
		}))
	}
	addGroup(cmp)
	addGroup(slotGroup{
		names: []*Str{strCall}, binary: -1,
		has:  func(t *Type) bool { return t.Slots.Call != nil },
		copy: func(dst, src *Type) { dst.Slots.Call = src.Slots.Call },
		generic: func(t *Type) {
			t.Slots.Call = func(th *Thread, self Value, a Args) (Value, error) {
				m, err := th.LookupSpecial(self, strCall)
				if err != nil {
					return Unbound, err
				}
				return th.CallArgs(m, a)
			}
		},
		wrap: []*Builtin{wrapperArgs("__call__", func(th *Thread, t *Type, self Value, a Args) (Value, error) {
			return t.Slots.Call(th, self, a)
		})},
	})
	addGroup(slotGroup{
		names: []*Str{strInit}, binary: -1,
		has:  func(t *Type) bool { return t.Slots.Init != nil },
		copy: func(dst, src *Type) { dst.Slots.Init = src.Slots.Init },
		generic: func(t *Type) {
			t.Slots.Init = func(th *Thread, self Value, a Args) error {
				m, err := th.LookupSpecial(self, strInit)
				if err != nil {
					return err
				}
				r, err := th.CallArgs(m, a)
				if err == nil && !r.IsNone() {
					return TypeError("__init__() should return None, not '" + r.Type().displayName() + "'")
				}
				return err
			}
		},
		wrap: []*Builtin{wrapperArgs("__init__", func(th *Thread, t *Type, self Value, a Args) (Value, error) {
			return None, t.Slots.Init(th, self, a)
		})},
	})
}

func wrapperArgs(name string, fn func(th *Thread, t *Type, self Value, a Args) (Value, error)) *Builtin {
	b := newBuiltin(name, kindSlot)
	b.slotArgs = fn
	b.typ = SlotWrapperType
	return b
}

// addAttributeGroups adds attribute access and descriptors.
func addAttributeGroups() {
	addGroup(slotGroup{
		names: []*Str{strGetAttribute, strGetAttr}, binary: -1,
		has:  func(t *Type) bool { return t.Slots.GetAttr != nil },
		copy: func(dst, src *Type) { dst.Slots.GetAttr = src.Slots.GetAttr },
		generic: func(t *Type) {
			t.Slots.GetAttr = genericGetAttribute
		},
		wrap: []*Builtin{slotWrapper("__getattribute__", 1, 1, func(th *Thread, t *Type, self Value, a []Value) (Value, error) {
			n, err := th.attrName(a[0])
			if err != nil {
				return Unbound, err
			}
			if g := t.Slots.GetAttr; g != nil {
				return g(th, self, n)
			}
			return th.genericGetAttr(self, n)
		}), nil},
	})
	addGroup(slotGroup{
		names: []*Str{strSetAttr, strDelAttr}, binary: -1,
		has:  func(t *Type) bool { return t.Slots.SetAttr != nil },
		copy: func(dst, src *Type) { dst.Slots.SetAttr = src.Slots.SetAttr },
		generic: func(t *Type) {
			t.Slots.SetAttr = func(th *Thread, self Value, name *Str, x Value) error {
				var err error
				if x.ref == nil {
					_, err = th.special(self, strDelAttr, name.Value())
				} else {
					_, err = th.special(self, strSetAttr, name.Value(), x)
				}
				return err
			}
		},
		wrap: []*Builtin{slotWrapper("__setattr__", 2, 2, func(th *Thread, t *Type, self Value, a []Value) (Value, error) {
			n, err := th.attrName(a[0])
			if err != nil {
				return Unbound, err
			}
			return None, t.Slots.SetAttr(th, self, n, a[1])
		}), slotWrapper("__delattr__", 1, 1, func(th *Thread, t *Type, self Value, a []Value) (Value, error) {
			n, err := th.attrName(a[0])
			if err != nil {
				return Unbound, err
			}
			return None, t.Slots.SetAttr(th, self, n, Unbound)
		})},
	})
	addGroup(slotGroup{
		names: []*Str{strGet}, binary: -1,
		has:  func(t *Type) bool { return t.DescrGet != nil },
		copy: func(dst, src *Type) { dst.DescrGet = src.DescrGet },
		generic: func(t *Type) {
			t.DescrGet = func(th *Thread, d, obj, owner Value) (Value, error) {
				if obj.ref == nil {
					obj = None
				}
				m := th.lookupCached(d.ref.typ, strGet) // as it stands in the class: it isn't bound
				switch {
				case m.ref == nil:
					return d, nil
				case m.ref.typ == FunctionType:
					return th.runFunction(As[Function](m), d, Args{Pos: []Value{obj, owner}})
				}
				return th.Call(m, d, obj, owner)
			}
		},
		wrap: []*Builtin{slotWrapper("__get__", 1, 2, func(th *Thread, t *Type, self Value, a []Value) (Value, error) {
			obj, owner := a[0], None
			if len(a) == 2 {
				owner = a[1]
			}
			if obj.IsNone() && owner.IsNone() {
				return Unbound, TypeError("__get__(None, None) is invalid")
			}
			if self.ref.typ == ClassMethodDescriptorType {
				return classMethodGet(th, self, obj, owner)
			}
			if obj.IsNone() && owner != NoneType.Value() {
				obj = Unbound
			} else if owner.IsNone() {
				owner = obj.Type().Value()
			}
			return t.DescrGet(th, self, obj, owner)
		})},
	})
	addGroup(slotGroup{
		names: []*Str{strSet, strDelete}, binary: -1,
		has:  func(t *Type) bool { return t.DescrSet != nil },
		copy: func(dst, src *Type) { dst.DescrSet = src.DescrSet },
		generic: func(t *Type) {
			t.DescrSet = func(th *Thread, d, obj, x Value) error {
				name, args := strSet, []Value{obj, x}
				if x.ref == nil {
					name, args = strDelete, args[:1]
				}
				m := th.lookupCached(d.ref.typ, name)
				if m.ref == nil {
					return newMessage(AttributeErrorType, name.s)
				}
				_, err := th.callBound(m, d, args)
				return err
			}
		},
		wrap: []*Builtin{slotWrapper("__set__", 2, 2, func(th *Thread, t *Type, self Value, a []Value) (Value, error) {
			return None, t.DescrSet(th, self, a[0], a[1])
		}), slotWrapper("__delete__", 1, 1, func(th *Thread, t *Type, self Value, a []Value) (Value, error) {
			return None, t.DescrSet(th, self, a[0], Unbound)
		})},
	})
}

// genericGetAttribute is the slot of a class with __getattribute__ or __getattr__.
func genericGetAttribute(th *Thread, self Value, name *Str) (Value, error) {
	t := self.ref.typ
	var v Value
	var err error
	if m := th.lookupCached(t, strGetAttribute); m.ref.typ == SlotWrapperType {
		if t2 := As[Builtin](m).owner; t2.Slots.GetAttr != nil {
			v, err = t2.Slots.GetAttr(th, self, name)
		} else {
			v, err = th.genericGetAttr(self, name)
		}
	} else {
		v, err = th.callBound(m, self, []Value{name.Value()})
	}
	if err != nil && Matches(err, AttributeErrorType) {
		if m := th.lookupCached(t, strGetAttr); m.ref != nil {
			return th.callBound(m, self, []Value{name.Value()})
		}
	}
	return v, err
}

// attrName checks an attribute name that came as a value.
func (th *Thread) attrName(v Value) (*Str, error) {
	if !IsStr(v) {
		return nil, TypeError("attribute name must be string, not '" + v.Type().displayName() + "'")
	}
	return internStr(As[Str](v)), nil
}

// readySlots gives a built-in type the methods that its slots stand for, and the slots that it inherits.
func readySlots(t *Type) {
	if slotGroups == nil {
		initSlotGroups()
	}
	ownCompare, ownHash, ownNew := t.Slots.Compare != nil, t.Slots.Hash != nil, t.Slots.New != nil
	for i := range slotGroups {
		g := &slotGroups[i]
		if g.has(t) {
			for j, w := range g.wrap {
				if w == nil || t.dict.GetStr(g.names[j]).ref != nil {
					continue
				}
				c := *w
				c.owner = t
				t.dict.SetStr(g.names[j], Value{ref: &c.Header})
			}
			continue
		}
		if t.base != nil && g.has(t.base) {
			if g.names[0] == strHash && ownCompare && !ownHash {
				t.dict.SetStr(strHash, None)
				continue
			}
			g.copy(t, t.base)
		}
	}
	if t.base != nil {
		if t.Slots.New == nil {
			t.Slots.New = t.base.Slots.New
		}
		if t.Slots.PowMod == nil {
			t.Slots.PowMod = t.base.Slots.PowMod
		}
		inheritSequence(t, t.base)
	}
	addSequenceWrappers(t)
	t.plainInit = t.base != nil && t.dict.GetStr(strInit).ref == nil && (t.base == ObjectType && ownNew || t.base.plainInit)
	if ownNew && t.flags&FlagDisallowNew == 0 && t.dict.GetStr(strNew).ref == nil {
		t.dict.SetStr(strNew, newWrapper(t, func(th *Thread, cls *Type, a Args) (Value, error) { return t.Slots.New(th, cls, a) }).Value())
	}
}

func inheritSequence(t, b *Type) {
	if t.Concat == nil {
		t.Concat = b.Concat
	}
	if t.Repeat == nil {
		t.Repeat = b.Repeat
	}
	if t.InPlaceConcat == nil {
		t.InPlaceConcat = b.InPlaceConcat
	}
	if t.InPlaceRepeat == nil {
		t.InPlaceRepeat = b.InPlaceRepeat
	}
}

// addSequenceWrappers makes __add__, __mul__ and their kin of the sequence slots, which have no names of their own.
func addSequenceWrappers(t *Type) {
	add := func(w *Builtin) {
		n := Intern(w.Name)
		if t.dict.GetStr(n).ref == nil {
			c := *w
			c.owner = t
			t.dict.SetStr(n, Value{ref: &c.Header})
		}
	}
	base := t.base
	if t.Concat != nil && (base == nil || base.Concat == nil) {
		add(wrapConcat)
	}
	if t.Repeat != nil && (base == nil || base.Repeat == nil) {
		add(wrapMul)
		add(wrapRMul)
	}
	if t.InPlaceConcat != nil && (base == nil || base.InPlaceConcat == nil) {
		add(wrapIConcat)
	}
	if t.InPlaceRepeat != nil && (base == nil || base.InPlaceRepeat == nil) {
		add(wrapIMul)
	}
}

func wrapRepeat(th *Thread, t *Type, self Value, a []Value) (Value, error) {
	n, err := th.indexSized(a[0])
	if err != nil {
		return Unbound, err
	}
	return t.Repeat(th, self, int(n))
}

var (
	wrapMul    = slotWrapper("__mul__", 1, 1, wrapRepeat)
	wrapRMul   = slotWrapper("__rmul__", 1, 1, wrapRepeat)
	wrapConcat = slotWrapper("__add__", 1, 1, func(th *Thread, t *Type, self Value, a []Value) (Value, error) {
		return t.Concat(th, self, a[0])
	})
	wrapIConcat = slotWrapper("__iadd__", 1, 1, func(th *Thread, t *Type, self Value, a []Value) (Value, error) {
		return t.InPlaceConcat(th, self, a[0])
	})
	wrapIMul = slotWrapper("__imul__", 1, 1, func(th *Thread, t *Type, self Value, a []Value) (Value, error) {
		n, err := th.indexSized(a[0])
		if err != nil {
			return Unbound, err
		}
		return t.InPlaceRepeat(th, self, int(n))
	})
)

// fixSlots gives a program's class the slots that its methods and its bases' make.
func (t *Type) fixSlots() {
	t.genericBinary = 0
	t.findSpecial()
	for i := range slotGroups {
		g := &slotGroups[i]
		var owner *Type
		generic := false
		for j, n := range g.names {
			v, _ := t.lookupSpecial(n)
			if v.ref == nil {
				continue
			}
			if v.ref == &noneHeader && n == strHash {
				t.Slots.Hash = nil
				owner, generic = t, false
				break
			}
			if v.ref.typ == SlotWrapperType && As[Builtin](v).slotIs(g.wrap[j]) && t.IsSubtype(As[Builtin](v).owner) {
				if owner == nil {
					owner = As[Builtin](v).owner
				} else if w := As[Builtin](v).owner; w != owner && w.IsSubtype(owner) {
					owner = w
				}
				continue
			}
			generic = true
		}
		switch {
		case generic:
			g.generic(t)
			if g.binary >= 0 {
				t.genericBinary |= 1 << g.binary
			}
		case owner == t:
		case owner != nil:
			g.copy(t, owner)
		default:
			g.copy(t, emptyType)
		}
	}
	for _, c := range t.special {
		if c == t {
			continue
		}
		inheritSequence(t, c)
		if t.Slots.PowMod == nil {
			t.Slots.PowMod = c.Slots.PowMod
		}
	}
	n, o := t.lookupSpecial(strNew)
	init, _ := t.lookupSpecial(strInit)
	t.plainInit = init == ObjectType.dict.GetStr(strInit) && n != objectNew
	if n.ref != nil {
		if o.flags&FlagHeap != 0 && n.ref.typ != BuiltinType {
			t.Slots.New = genericNew
		} else {
			t.Slots.New = o.Slots.New
			if n.ref.typ == BuiltinType && As[Builtin](n).newOf != nil {
				t.Slots.New = As[Builtin](n).newOf.Slots.New
			}
		}
	}
}

// findSpecial finds the classes of the MRO that have special methods, so that a long chain of classes without any costs little.
func (t *Type) findSpecial() {
	own := t.flags&FlagHeap == 0 || t.definesSpecial()
	if b := t.base; t.typ == TypeType && len(t.bases) == 1 && b != nil && b.special != nil && len(t.mro) == len(b.mro)+1 {
		t.special = b.special
		if own {
			t.special = append([]*Type{t}, b.special...)
		}
		return
	}
	t.special = make([]*Type, 0, len(t.mro))
	for _, c := range t.mro {
		if c == t && own || c != t && (c.flags&FlagHeap == 0 || c.definesSpecial()) {
			t.special = append(t.special, c)
		}
	}
}

// definesSpecial reports whether the class statement of t defines a name with two underscores on either side, but for those
// that each one does.
func (t *Type) definesSpecial() bool {
	for i := 0; ; {
		e, next, ok := t.dict.next(i)
		if !ok {
			return false
		}
		i = next
		if !IsStr(e.key) {
			continue
		}
		switch s := As[Str](e.key).s; s {
		case "__module__", "__qualname__", "__doc__", "__dict__", "__weakref__", "__firstlineno__", "__static_attributes__":
		default:
			if len(s) > 4 && s[:2] == "__" && s[len(s)-2:] == "__" {
				return true
			}
		}
	}
}

// lookupSpecial is lookupOwner of a special method.
func (t *Type) lookupSpecial(name *Str) (Value, *Type) {
	for _, c := range t.special {
		if v := c.dict.GetStr(name); v.ref != nil {
			return v, c
		}
	}
	return Unbound, nil
}

// slotIs reports whether a wrapper is of the same slot as w.
func (b *Builtin) slotIs(w *Builtin) bool { return w != nil && b.Name == w.Name }

// emptyType has no slots; copying from it clears one.
var emptyType = &Type{}

// genericNew is the New slot of a class with a __new__ of its own.
func genericNew(th *Thread, cls *Type, a Args) (Value, error) {
	m, err := th.GetAttr(cls.Value(), strNew)
	if err != nil {
		return Unbound, err
	}
	a.Pos = append([]Value{cls.Value()}, a.Pos...)
	return th.CallArgs(m, a)
}
