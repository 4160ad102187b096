// Set_methods.go: what sets and frozensets do.

package vm

import "github.com/aioplay/aioplay/python/compile"

func asSet(v Value) *Set { return As[Set](v) }

func setRepr(th *Thread, v Value) (Value, error) {
	s := asSet(v)
	name := v.Type().Name
	if s.used == 0 {
		return NewStr(name + "()"), nil
	}
	if !th.ReprEnter(v) {
		return NewStr(name + "(...)"), nil
	}
	defer th.ReprLeave(v)
	if v.Type() == SetType {
		r, err := th.reprItems("{", s.items(), "}")
		return NewStr(r), err
	}
	r, err := th.reprItems(name+"({", s.items(), "})")
	return NewStr(r), err
}

func setCompare(th *Thread, op compareOp, a, b Value) (Value, error) {
	if !IsSet(b) {
		return NotImplemented, nil
	}
	x, y := asSet(a), asSet(b)
	var ok bool
	var err error
	switch op {
	case cmpEq, cmpNe:
		if x.used == y.used {
			ok, err = isSubset(th, x, y)
		}
		return Bool(ok == (op == cmpEq)), err
	case cmpLe:
		ok, err = isSubset(th, x, y)
	case cmpLt:
		if x.used < y.used {
			ok, err = isSubset(th, x, y)
		}
	case cmpGe:
		ok, err = isSubset(th, y, x)
	case cmpGt:
		if y.used < x.used {
			ok, err = isSubset(th, y, x)
		}
	}
	return Bool(ok), err
}

func setIter(th *Thread, v Value) (Value, error) {
	s := asSet(v)
	i, used := 0, s.used
	it := newGoIter("set_iterator", func(th *Thread) (Value, error) {
		if s.used != used {
			used = -1
			return Unbound, RuntimeError("Set changed size during iteration")
		}
		for i < len(s.table) {
			e := s.table[i]
			i++
			if e.key.ref != nil {
				return e.key, nil
			}
		}
		return Unbound, nil
	})
	As[GoIter](it).ask = func(th *Thread, q Question, _ int64) (Value, error) {
		if q == AskHeld {
			return NewTuple(v), nil
		}
		var rest []Value
		for j := i; j < len(s.table) && s.used == used; j++ {
			if k := s.table[j].key; k.ref != nil {
				rest = append(rest, k)
			}
		}
		switch q {
		case AskHint:
			return Int(int64(len(rest))), nil
		case AskReduce:
			return reduceRest(th, rest)
		}
		return Unbound, nil
	}
	return it, nil
}

// hashFrozen is CPython's order-independent hash of a frozenset.
func hashFrozen(th *Thread, v Value) (int64, error) {
	s := asSet(v)
	if s.hashed {
		return s.hash, nil
	}
	shuffle := func(h uint64) uint64 { return ((h ^ 89869747) ^ (h << 16)) * 3644798167 }
	h := uint64(0)
	for _, e := range s.table {
		if e.key.ref != nil {
			x, err := th.HashValue(e.key)
			if err != nil {
				return 0, err
			}
			h ^= shuffle(uint64(x))
		}
	}
	h ^= (uint64(s.used) + 1) * 1927868237
	h ^= (h >> 11) ^ (h >> 25)
	h = h*69069 + 907133923
	if h == ^uint64(0) {
		h = 590923713
	}
	s.hash, s.hashed = int64(h), true
	return s.hash, nil
}

// setContains is x in s; a set looks for the frozenset with its members.
func setContains(th *Thread, self, x Value) (bool, error) {
	ok, err := asSet(self).has(th, x)
	if err != nil && Matches(err, TypeErrorType) && IsSet(x) && x.Type().Slots.Hash == nil {
		return asSet(self).has(th, asSet(x).copyAs(FrozenSetType).Value())
	}
	return ok, err
}

func setOperators(inPlace bool) (t [compile.BinMax]binaryFunc) {
	for _, op := range [...]compile.BinaryOp{compile.BinAnd, compile.BinOr, compile.BinXor, compile.BinSub} {
		t[op] = func(th *Thread, a, b Value) (Value, error) {
			if !IsSet(a) || !IsSet(b) {
				return NotImplemented, nil
			}
			s := asSet(a)
			if inPlace {
				switch op {
				case compile.BinOr:
					return a, s.update(th, b)
				case compile.BinSub:
					return a, s.subtract(th, b)
				case compile.BinXor:
					return a, s.toggle(th, b)
				}
			}
			var r *Set
			var err error
			switch op {
			case compile.BinOr:
				r, err = s.union(th, []Value{b})
			case compile.BinAnd:
				r, err = s.intersection(th, b)
			case compile.BinSub:
				r, err = s.difference(th, b)
			case compile.BinXor:
				r, err = s.symmetricDifference(th, b)
			}
			switch {
			case err != nil:
				return Unbound, err
			case inPlace:
				s.assign(r)
				return a, nil
			}
			return r.Value(), nil
		}
	}
	return
}

// setMethods are what set and frozenset share.
func setMethods() []*Builtin {
	combine := func(name string, of func(s *Set, th *Thread, others []Value) (*Set, error)) *Builtin {
		return MethodN(name, 0, -1, func(th *Thread, self Value, a []Value) (Value, error) {
			r, err := of(asSet(self), th, a)
			if err != nil {
				return Unbound, err
			}
			return r.Value(), nil
		})
	}
	// each reports whether all items of an iterable are members, or none is.
	each := func(th *Thread, s *Set, v Value, want bool) (Value, error) {
		ok := True
		err := th.Each(v, func(x Value) error {
			found, err := s.has(th, x)
			if err == nil && found != want {
				ok, err = False, errStop
			}
			return err
		})
		if err == errStop {
			err = nil
		}
		return ok, err
	}
	return []*Builtin{
		combine("union", (*Set).union), combine("intersection", (*Set).intersections), combine("difference", (*Set).differences),
		Method1("symmetric_difference", func(th *Thread, self, v Value) (Value, error) {
			r, err := asSet(self).symmetricDifference(th, v)
			if err != nil {
				return Unbound, err
			}
			return r.Value(), nil
		}),
		Method1("issubset", func(th *Thread, self, v Value) (Value, error) {
			s := asSet(self)
			if IsSet(v) {
				ok, err := isSubset(th, s, asSet(v))
				return Bool(ok), err
			}
			r, err := s.intersection(th, v)
			return Bool(err == nil && r.used == s.used), err
		}),
		Method1("issuperset", func(th *Thread, self, v Value) (Value, error) {
			if IsSet(v) {
				ok, err := isSubset(th, asSet(v), asSet(self))
				return Bool(ok), err
			}
			return each(th, asSet(self), v, true)
		}),
		Method1("isdisjoint", func(th *Thread, self, v Value) (Value, error) {
			if IsSet(v) {
				r, err := asSet(self).intersection(th, v)
				return Bool(err == nil && r.used == 0), err
			}
			return each(th, asSet(self), v, false)
		}),
		Method0("copy", func(th *Thread, self Value) (Value, error) {
			if self.Type() == FrozenSetType {
				return self, nil
			}
			t := SetType
			if FrozenSetType.Is(self) {
				t = FrozenSetType
			}
			return asSet(self).copyAs(t).Value(), nil
		}),
		Method0("__reduce__", func(th *Thread, self Value) (Value, error) {
			state, err := ownState(th, self)
			return NewTuple(self.Type().Value(), NewTuple(NewList(asSet(self).items()...)), state), err
		}),
		classGetItemMethod(),
	}
}

func defineSet() {
	length := func(th *Thread, v Value) (int, error) { return asSet(v).used, nil }
	each := func(name string, do func(s *Set, th *Thread, v Value) error) *Builtin {
		return MethodN(name, 0, -1, func(th *Thread, self Value, a []Value) (Value, error) {
			for _, v := range a {
				if err := do(asSet(self), th, v); err != nil {
					return Unbound, err
				}
			}
			return None, nil
		})
	}
	defineType(SetType, TypeSpec{Name: "set", Slots: Slots{
		New: func(th *Thread, cls *Type, a Args) (Value, error) {
			if cls == SetType {
				return newSet().Value(), nil
			}
			v := Obj(cls.alloc(cls))
			asSet(v).table = make([]setEntry, 8)
			return v, nil
		},
		Init: func(th *Thread, self Value, a Args) error {
			if err := SetType.noKeywords(SetType, strNew, a); err != nil { // whatever a subclass's __new__ takes
				return err
			}
			if len(a.Pos) > 1 {
				return TypeError("set expected at most 1 argument, got " + itoa(len(a.Pos)))
			}
			s := asSet(self)
			s.assign(newSet())
			if len(a.Pos) == 1 {
				return s.update(th, a.Pos[0])
			}
			return nil
		},
		Repr: setRepr, Len: length, Iter: setIter, Contains: setContains, Compare: setCompare,
		Binary: setOperators(false), InPlace: setOperators(true),
	}, Methods: append(setMethods(),
		Method1("add", func(th *Thread, self, v Value) (Value, error) { return None, asSet(self).add(th, v) }),
		Method1("discard", func(th *Thread, self, v Value) (Value, error) {
			_, err := asSet(self).discard(th, frozenKey(v))
			return None, err
		}),
		Method1("remove", func(th *Thread, self, v Value) (Value, error) {
			ok, err := asSet(self).discard(th, frozenKey(v))
			if err == nil && !ok {
				err = KeyError(v)
			}
			return None, err
		}),
		Method0("pop", func(th *Thread, self Value) (Value, error) {
			s := asSet(self)
			if s.used == 0 {
				return Unbound, NewError(KeyErrorType, NewStr("pop from an empty set"))
			}
			i := s.finger & (len(s.table) - 1)
			for s.table[i].key.ref == nil {
				if i++; i == len(s.table) {
					i = 0
				}
			}
			v := s.table[i].key
			s.table[i] = setEntry{hash: -1}
			s.used--
			s.ver++
			s.finger = i + 1
			return v, nil
		}),
		Method0("clear", func(th *Thread, self Value) (Value, error) {
			th.lettingGoOf(self)
			asSet(self).assign(newSet())
			return None, nil
		}),
		each("update", (*Set).update), each("difference_update", (*Set).subtract),
		MethodN("intersection_update", 0, -1, func(th *Thread, self Value, a []Value) (Value, error) {
			r, err := asSet(self).intersections(th, a)
			if err != nil {
				return Unbound, err
			}
			asSet(self).assign(r)
			return None, nil
		}),
		Method1("symmetric_difference_update", func(th *Thread, self, v Value) (Value, error) {
			return None, asSet(self).toggle(th, v)
		}),
	)})
	Subclassable[Set](SetType)
	SetType.dict.SetStr(strHash, None)
	defineType(FrozenSetType, TypeSpec{Name: "frozenset", Slots: Slots{
		New: func(th *Thread, cls *Type, a Args) (Value, error) {
			if err := FrozenSetType.noKeywords(cls, strInit, a); err != nil {
				return Unbound, err
			}
			if len(a.Pos) > 1 {
				return Unbound, TypeError("frozenset expected at most 1 argument, got " + itoa(len(a.Pos)))
			}
			if len(a.Pos) == 1 && cls == FrozenSetType && a.Pos[0].Type() == FrozenSetType {
				return a.Pos[0], nil
			}
			s := newSet()
			if len(a.Pos) == 1 {
				if err := s.update(th, a.Pos[0]); err != nil {
					return Unbound, err
				}
			}
			if cls == FrozenSetType {
				s.typ = FrozenSetType
				return s.Value(), nil
			}
			v := Obj(cls.alloc(cls))
			asSet(v).assign(s)
			return v, nil
		},
		Repr: setRepr, Len: length, Iter: setIter, Contains: setContains, Compare: setCompare, Hash: hashFrozen,
		Binary: setOperators(false),
	}, Methods: setMethods()})
	Subclassable[Set](FrozenSetType)
}

// frozenKey lets a set be looked for among a set's members.
func frozenKey(v Value) Value {
	if IsSet(v) && v.Type().Slots.Hash == nil {
		return asSet(v).copyAs(FrozenSetType).Value()
	}
	return v
}
