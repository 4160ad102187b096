// Tuple_methods.go: what tuples do, and what lists and tuples share.

package vm

import "github.com/aioplay/aioplay/python/compile"

// compareItems compares two sequences item by item.
func (th *Thread) compareItems(op compile.CompareOp, a, b []Value) (Value, error) {
	if (op == cmpEq || op == cmpNe) && len(a) != len(b) {
		return Bool(op == cmpNe), nil
	}
	if err := th.EnterCall(" in comparison"); err != nil {
		return Unbound, err
	}
	defer th.LeaveCall()
	for i := 0; i < len(a) && i < len(b); i++ {
		eq, err := th.equal(a[i], b[i])
		if err != nil {
			return Unbound, err
		}
		if !eq {
			switch op {
			case cmpEq:
				return False, nil
			case cmpNe:
				return True, nil
			}
			return th.Compare(op, a[i], b[i])
		}
	}
	th.work(len(a) >> 4)
	return compareLengths(op, len(a), len(b)), nil
}

func compareLengths(op compile.CompareOp, n, m int) Value {
	switch op {
	case cmpLt:
		return Bool(n < m)
	case cmpLe:
		return Bool(n <= m)
	case cmpGt:
		return Bool(n > m)
	case cmpGe:
		return Bool(n >= m)
	case cmpEq:
		return Bool(n == m)
	}
	return Bool(n != m)
}

// hashItems is the hash of a tuple: CPython's xxHash-derived mixing.
func hashItems(th *Thread, items []Value) (int64, error) {
	const p1, p2, p5 = 11400714785074694791, 14029467366897019727, 2870177450012600261
	acc := uint64(p5)
	for _, v := range items {
		h, err := th.HashValue(v)
		if err != nil {
			return 0, err
		}
		acc += uint64(h) * p2
		acc = acc<<31 | acc>>33
		acc *= p1
	}
	acc += uint64(len(items)) ^ (p5 ^ 3527539)
	if acc == ^uint64(0) {
		return 1546275796, nil
	}
	return int64(acc), nil
}

// reprItems joins the reprs of items between brackets.
func (th *Thread) reprItems(open string, items []Value, end string) (string, error) {
	b := []byte(open)
	for i := 0; i < len(items); i++ {
		if i > 0 {
			b = append(b, ", "...)
		}
		s, err := th.Repr(items[i])
		if err != nil {
			return "", err
		}
		if b, err = th.appendText(b, s); err != nil {
			return "", err
		}
	}
	return string(append(b, end...)), reserveText(th, len(b))
}

// itemAt checks an index into a sequence of n items.
func (th *Thread) itemAt(k Value, n int, what string) (int, error) {
	if !IsIntLike(k) && k.Type().Slots.Index == nil {
		return 0, TypeError(what + " indices must be integers or slices, not " + k.Type().displayName())
	}
	i, err := th.Index(k)
	if err != nil {
		if Matches(err, OverflowErrorType) {
			return 0, IndexError("cannot fit '" + k.Type().displayName() + "' into an index-sized integer")
		}
		return 0, err
	}
	if i < 0 {
		i += int64(n)
	}
	if i < 0 || i >= int64(n) {
		return 0, IndexError(what + " index out of range")
	}
	return int(i), nil
}

// takeSlice copies the items that a slice selects.
func (th *Thread) takeSlice(items []Value, k Value) ([]Value, error) {
	a, _, st, n, err := As[Slice](k).bounds(th, len(items))
	if err != nil {
		return nil, err
	}
	if err := th.Reserve(16 * n); err != nil {
		return nil, err
	}
	out := make([]Value, n)
	if st == 1 {
		copy(out, items[a:a+n])
		return out, nil
	}
	for i := range out {
		out[i] = items[a+i*st]
	}
	return out, nil
}

// repeatItems is items * n.
func (th *Thread) repeatItems(items []Value, n int) ([]Value, error) {
	if n <= 0 || len(items) == 0 {
		return nil, nil
	}
	if n > (1<<40)/len(items) {
		return nil, MemoryError()
	}
	if err := th.Reserve(len(items) * n * 16); err != nil {
		return nil, err
	}
	out := make([]Value, 0, len(items)*n)
	for ; n > 0; n-- {
		out = append(out, items...)
	}
	return out, nil
}

// containsItem is x in items.
func (th *Thread) containsItem(items func() []Value, x Value) (bool, error) {
	for i := 0; i < len(items()); i++ {
		if eq, err := th.equal(items()[i], x); err != nil || eq {
			th.work(i >> 4)
			return eq, err
		}
	}
	th.work(len(items()) >> 4)
	return false, nil
}

// countItem is items.count(x).
func (th *Thread) countItem(items func() []Value, x Value) (Value, error) {
	n := int64(0)
	for i := 0; i < len(items()); i++ {
		eq, err := th.equal(items()[i], x)
		if err != nil {
			return Unbound, err
		}
		if eq {
			n++
		}
	}
	th.work(len(items()) >> 4)
	return Int(n), nil
}

// findItem is items.index(x, start, stop), -1 if it isn't there.
func (th *Thread) findItem(items func() []Value, a []Value) (int, error) {
	for _, v := range a[1:] {
		if !hasIndex(v) {
			return -1, TypeError("slice indices must be integers or have an __index__ method")
		}
	}
	start, stop := int64(0), int64(1)<<62
	var err error
	if len(a) > 1 {
		if start, err = th.WholeBound(a[1]); err != nil {
			return -1, err
		}
		if start < 0 {
			if start += int64(len(items())); start < 0 {
				start = 0
			}
		}
	}
	if len(a) > 2 {
		if stop, err = th.WholeBound(a[2]); err != nil {
			return -1, err
		}
		if stop < 0 {
			stop += int64(len(items()))
		}
	}
	for i := start; i < stop && i < int64(len(items())); i++ {
		if eq, err := th.equal(items()[i], a[0]); err != nil || eq {
			th.work(int(i) >> 4)
			return int(i), err
		}
	}
	th.work(len(items()) >> 4)
	return -1, nil
}

func tupleItems(v Value) []Value { return As[Tuple](v).items }

func defineTuple() {
	defineType(TupleType, TypeSpec{Name: "tuple", Flags: FlagTuple | FlagSequence, Slots: Slots{
		New: func(th *Thread, cls *Type, a Args) (Value, error) {
			if err := TupleType.noKeywords(cls, strInit, a); err != nil {
				return Unbound, err
			}
			if len(a.Pos) > 1 {
				return Unbound, TypeError("tuple expected at most 1 argument, got " + itoa(len(a.Pos)))
			}
			var items []Value
			if len(a.Pos) == 1 {
				if cls == TupleType && a.Pos[0].Type() == TupleType {
					return a.Pos[0], nil
				}
				var err error
				if items, err = th.TupleItems(a.Pos[0]); err != nil {
					return Unbound, err
				}
			}
			if cls == TupleType {
				if len(items) == 0 {
					return EmptyTuple.Value(), nil
				}
				return NewTuple(items...), nil
			}
			v := Obj(cls.alloc(cls))
			As[Tuple](v).items = items
			return v, nil
		},
		Repr: func(th *Thread, v Value) (Value, error) {
			if !th.ReprEnter(v) {
				return NewStr("(...)"), nil
			}
			defer th.ReprLeave(v)
			end := ")"
			if len(tupleItems(v)) == 1 {
				end = ",)"
			}
			s, err := th.reprItems("(", tupleItems(v), end)
			return NewStr(s), err
		},
		Hash: func(th *Thread, v Value) (int64, error) {
			if err := th.EnterCall(""); err != nil {
				return 0, err
			}
			h, err := hashItems(th, tupleItems(v))
			th.LeaveCall()
			return h, err
		},
		Len: func(th *Thread, v Value) (int, error) { return len(tupleItems(v)), nil },
		Iter: func(th *Thread, v Value) (Value, error) {
			it := &TupleIter{items: tupleItems(v)}
			it.typ = TupleIterType
			return Obj(&it.Header), nil
		},
		GetItem: func(th *Thread, v, k Value) (Value, error) {
			items := tupleItems(v)
			if k.ref == &intHeader && k.num < uint64(len(items)) {
				return items[k.num], nil
			}
			if k.Type() == SliceType {
				out, err := th.takeSlice(items, k)
				if len(out) == 0 && err == nil {
					return EmptyTuple.Value(), nil
				}
				return NewTuple(out...), err
			}
			i, err := th.itemAt(k, len(items), "tuple")
			if err != nil {
				return Unbound, err
			}
			return items[i], nil
		},
		Contains: func(th *Thread, v, x Value) (bool, error) {
			return th.containsItem(func() []Value { return tupleItems(v) }, x)
		},
		Compare: func(th *Thread, op compareOp, a, b Value) (Value, error) {
			if !IsTuple(a) || !IsTuple(b) {
				return NotImplemented, nil
			}
			return th.compareItems(op, tupleItems(a), tupleItems(b))
		},
		Concat: func(th *Thread, a, b Value) (Value, error) {
			if !IsTuple(b) {
				return Unbound, TypeError("can only concatenate tuple (not \"" + b.Type().displayName() + "\") to tuple")
			}
			x, y := tupleItems(a), tupleItems(b)
			if len(y) == 0 && a.Type() == TupleType {
				return a, nil
			}
			if err := th.Reserve((len(x) + len(y)) * 16); err != nil {
				return Unbound, err
			}
			out := make([]Value, 0, len(x)+len(y))
			return NewTuple(append(append(out, x...), y...)...), nil
		},
		Repeat: func(th *Thread, a Value, n int) (Value, error) {
			if n == 1 && a.Type() == TupleType {
				return a, nil
			}
			out, err := th.repeatItems(tupleItems(a), n)
			return NewTuple(out...), err
		},
	}, Methods: []*Builtin{
		Method1("count", func(th *Thread, self, x Value) (Value, error) {
			return th.countItem(func() []Value { return tupleItems(self) }, x)
		}),
		MethodN("index", 1, 3, func(th *Thread, self Value, a []Value) (Value, error) {
			i, err := th.findItem(func() []Value { return tupleItems(self) }, a)
			if err == nil && i < 0 {
				return Unbound, ValueError("tuple.index(x): x not in tuple")
			}
			return Int(int64(i)), err
		}),
		Method0("__getnewargs__", func(th *Thread, self Value) (Value, error) {
			return NewTuple(NewTuple(tupleItems(self)...)), nil
		}),
		classGetItemMethod(),
	}})
	Subclassable[Tuple](TupleType)
	EmptyTuple.typ = TupleType
}
