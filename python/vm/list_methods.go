// List_methods.go: what lists do.

package vm

func listItems(v Value) []Value { return As[List](v).items }

func listExtend(th *Thread, l *List, v Value) error {
	var items []Value
	switch v.ref.typ {
	case ListType:
		items = As[List](v).items
	case TupleType:
		items = As[Tuple](v).items
	case RangeType:
		v, err := th.iterOr(v, "must assign iterable to extended slice")
		if err != nil {
			return err
		}
		if items, err = th.ToSlice(v); err != nil {
			return err
		}
		if len(l.items) == 0 {
			l.items = items
			return nil
		}
	default:
		it, err := th.Iter(v)
		if err != nil {
			return err
		}
		if t := v.ref.typ; t.flags&FlagHeap != 0 || t == longRangeIterType { // which may have a say about its length, or refuse
			if _, err := th.lengthHint(v); err != nil {
				return err
			}
		}
		for { // what came before an error stays in the list
			x, err := th.Next(it)
			if err != nil || x.ref == nil {
				return err
			}
			if err := l.add(th, x); err != nil {
				return err
			}
		}
	}
	if err := l.room(th, len(items)); err != nil {
		return err
	}
	l.items = append(l.items, items...)
	return nil
}

func listSetItem(th *Thread, self, k, v Value) error {
	l := As[List](self)
	if k.Type() == SliceType {
		return listSetSlice(th, l, As[Slice](k), v)
	}
	if v.ref == nil {
		i, err := th.itemAt(k, len(l.items), "list")
		if err != nil {
			if Matches(err, IndexErrorType) {
				return th.assignmentIndex(k)
			}
			return err
		}
		l.remove(i)
		return nil
	}
	i, err := th.itemAt(k, len(l.items), "list")
	if err != nil {
		if e, ok := err.(*Exception); ok && e.typ == IndexErrorType && IsIntLike(k) {
			return th.assignmentIndex(k)
		}
		return err
	}
	l.items[i] = v
	return nil
}

// assignmentIndex says what is wrong with an index that is beyond the list, or beyond all lists.
func (th *Thread) assignmentIndex(k Value) error {
	if err := th.wrongIndex(ListType, k); err != nil {
		return err
	}
	return IndexError("list assignment index out of range")
}

func (l *List) remove(i int) {
	copy(l.items[i:], l.items[i+1:])
	l.items[len(l.items)-1] = Unbound
	l.items = l.items[:len(l.items)-1]
}

func listSetSlice(th *Thread, l *List, s *Slice, v Value) error {
	var items []Value
	if v.ref != nil {
		from, err := th.iterOr(v, "must assign iterable to extended slice")
		if err != nil {
			return err
		}
		if items, err = th.ToSlice(from); err != nil {
			if Matches(err, TypeErrorType) && !isIterable(v) {
				return TypeError("must assign iterable to extended slice")
			}
			return err
		}
	}
	a, b, st, n, err := s.bounds(th, len(l.items))
	if err != nil {
		return err
	}
	if st == 1 {
		if b < a {
			b = a
		}
		tail := append([]Value(nil), l.items[b:]...)
		if err := l.room(th, len(items)); err != nil {
			return err
		}
		old := l.items
		l.items = append(append(l.items[:a], items...), tail...)
		if n := len(l.items); n < len(old) {
			clear(old[n:])
		}
		return nil
	}
	if v.ref == nil {
		if n == 0 {
			return nil
		}
		th.lettingGoInOrder()
		drop := make(map[int]bool, n)
		for i := 0; i < n; i++ {
			drop[a+i*st] = true
		}
		kept := l.items[:0]
		for i, x := range l.items {
			if !drop[i] {
				kept = append(kept, x)
			}
		}
		for i := len(kept); i < len(l.items); i++ {
			l.items[i] = Unbound
		}
		l.items = kept
		return nil
	}
	if len(items) != n {
		return ValueError("attempt to assign sequence of size " + itoa(len(items)) + " to extended slice of size " + itoa(n))
	}
	th.lettingGoInOrder()
	for i, x := range items {
		l.items[a+i*st] = x
	}
	return nil
}

func defineList() {
	defineType(ListType, TypeSpec{Name: "list", Flags: FlagList | FlagSequence, Slots: Slots{
		New: func(th *Thread, cls *Type, a Args) (Value, error) {
			if cls == ListType {
				return newList(nil).Value(), nil
			}
			return Obj(cls.alloc(cls)), nil
		},
		Init: func(th *Thread, self Value, a Args) error {
			if err := ListType.noKeywords(self.Type(), strNew, a); err != nil {
				return err
			}
			if len(a.Pos) > 1 {
				return TypeError("list expected at most 1 argument, got " + itoa(len(a.Pos)))
			}
			l := As[List](self)
			l.items = nil
			if len(a.Pos) == 1 {
				return listExtend(th, l, a.Pos[0])
			}
			return nil
		},
		Repr: func(th *Thread, v Value) (Value, error) {
			if !th.ReprEnter(v) {
				return NewStr("[...]"), nil
			}
			defer th.ReprLeave(v)
			l := As[List](v)
			b := []byte("[")
			for i := 0; i < len(l.items); i++ {
				if i > 0 {
					b = append(b, ", "...)
				}
				s, err := th.Repr(l.items[i])
				if err != nil {
					return Unbound, err
				}
				if b, err = th.appendText(b, s); err != nil {
					return Unbound, err
				}
			}
			return NewStr(string(append(b, ']'))), reserveText(th, len(b))
		},
		Len: func(th *Thread, v Value) (int, error) { return len(listItems(v)), nil },
		Iter: func(th *Thread, v Value) (Value, error) {
			it := &ListIter{list: As[List](v)}
			it.typ = ListIterType
			return Obj(&it.Header), nil
		},
		GetItem: func(th *Thread, v, k Value) (Value, error) {
			items := listItems(v)
			if k.Type() == SliceType {
				out, err := th.takeSlice(items, k)
				return NewList(out...), err
			}
			i, err := th.itemAt(k, len(items), "list")
			if err != nil {
				return Unbound, err
			}
			return items[i], nil
		},
		SetItem: listSetItem,
		Contains: func(th *Thread, v, x Value) (bool, error) {
			return th.containsItem(func() []Value { return listItems(v) }, x)
		},
		Compare: func(th *Thread, op compareOp, a, b Value) (Value, error) {
			if !IsList(a) || !IsList(b) {
				return NotImplemented, nil
			}
			return th.compareLists(op, As[List](a), As[List](b))
		},
		Concat: func(th *Thread, a, b Value) (Value, error) {
			if !IsList(b) {
				return Unbound, TypeError("can only concatenate list (not \"" + b.Type().displayName() + "\") to list")
			}
			x, y := listItems(a), listItems(b)
			if err := th.Reserve((len(x) + len(y)) * 16); err != nil {
				return Unbound, err
			}
			out := make([]Value, 0, len(x)+len(y))
			return NewList(append(append(out, x...), y...)...), nil
		},
		Repeat: func(th *Thread, a Value, n int) (Value, error) {
			out, err := th.repeatItems(listItems(a), n)
			return NewList(out...), err
		},
		InPlaceConcat: func(th *Thread, a, b Value) (Value, error) { return a, listExtend(th, As[List](a), b) },
		InPlaceRepeat: func(th *Thread, a Value, n int) (Value, error) {
			out, err := th.repeatItems(listItems(a), n)
			if err == nil {
				As[List](a).items = out
			}
			return a, err
		},
	}, Methods: []*Builtin{
		appendMethod,
		Method1("extend", func(th *Thread, self, x Value) (Value, error) { return None, listExtend(th, As[List](self), x) }),
		MethodN("insert", 2, 2, func(th *Thread, self Value, a []Value) (Value, error) {
			l := As[List](self)
			i, err := th.Index(a[0])
			if err != nil {
				return Unbound, err
			}
			n := int64(len(l.items))
			if i < 0 {
				if i += n; i < 0 {
					i = 0
				}
			} else if i > n {
				i = n
			}
			if err := l.room(th, 1); err != nil {
				return Unbound, err
			}
			l.items = append(l.items, Unbound)
			copy(l.items[i+1:], l.items[i:])
			l.items[i] = a[1]
			return None, nil
		}),
		MethodN("pop", 0, 1, func(th *Thread, self Value, a []Value) (Value, error) {
			l := As[List](self)
			n := len(l.items)
			if len(a) == 0 {
				if n == 0 {
					return Unbound, IndexError("pop from empty list")
				}
				x := l.items[n-1]
				l.items[n-1] = Unbound
				l.items = l.items[:n-1]
				return x, nil
			}
			i, err := th.Index(a[0])
			if err != nil {
				return Unbound, err
			}
			if n == 0 {
				return Unbound, IndexError("pop from empty list")
			}
			if i < 0 {
				i += int64(n)
			}
			if i < 0 || i >= int64(n) {
				return Unbound, IndexError("pop index out of range")
			}
			x := l.items[i]
			l.remove(int(i))
			return x, nil
		}),
		Method1("remove", func(th *Thread, self, x Value) (Value, error) {
			l := As[List](self)
			for i := 0; i < len(l.items); i++ {
				eq, err := th.equal(l.items[i], x)
				if err != nil {
					return Unbound, err
				}
				if eq && i < len(l.items) {
					l.remove(i)
					return None, nil
				}
			}
			return Unbound, ValueError("list.remove(x): x not in list")
		}),
		Method0("clear", func(th *Thread, self Value) (Value, error) {
			th.lettingGoOf(self)
			As[List](self).items = nil
			return None, nil
		}),
		Method0("copy", func(th *Thread, self Value) (Value, error) {
			return NewList(append([]Value(nil), listItems(self)...)...), nil
		}),
		Method0("reverse", func(th *Thread, self Value) (Value, error) {
			items := listItems(self)
			for i, j := 0, len(items)-1; i < j; i, j = i+1, j-1 {
				items[i], items[j] = items[j], items[i]
			}
			return None, nil
		}),
		Method1("count", func(th *Thread, self, x Value) (Value, error) {
			return th.countItem(func() []Value { return listItems(self) }, x)
		}),
		MethodN("index", 1, 3, func(th *Thread, self Value, a []Value) (Value, error) {
			i, err := th.findItem(func() []Value { return listItems(self) }, a)
			if err == nil && i < 0 {
				return Unbound, ValueError("list.index(x): x not in list")
			}
			return Int(int64(i)), err
		}),
		MethodSig("sort", "*, key=None, reverse=False", func(th *Thread, self Value, a []Value) (Value, error) {
			l := As[List](self)
			items := l.items
			l.items = nil
			err := th.sortValues(items, a[0], a[1])
			changed := l.items != nil
			l.items = items
			if err == nil && changed {
				err = ValueError("list modified during sort")
			}
			return None, err
		}),
		Method0("__reversed__", func(th *Thread, self Value) (Value, error) {
			l := As[List](self)
			i := len(l.items)
			it := newGoIter("list_reverseiterator", func(th *Thread) (Value, error) {
				if i--; i < 0 || i >= len(l.items) {
					return Unbound, nil
				}
				return l.items[i], nil
			})
			As[GoIter](it).ask = func(th *Thread, q Question, at int64) (Value, error) {
				switch q {
				case AskHeld:
					return NewTuple(self), nil
				case AskHint:
					if i > len(l.items) {
						return Int(0), nil
					}
					return Int(int64(i)), nil
				case AskReduce:
					rev, err := builtinNamed(th, "reversed")
					if i == 0 {
						return NewTuple(rev, NewTuple(NewList())), err
					}
					return NewTuple(rev, NewTuple(self), Int(int64(i-1))), err
				case AskPlace:
					i = int(min(max(at, -1), int64(len(l.items))-1)) + 1
				}
				return Unbound, nil
			}
			return it, nil
		}),
		classGetItemMethod(),
	}})
	Subclassable[List](ListType)
	ListType.dict.SetStr(strHash, None)
}

// compareLists compares lists that may change while their items are compared.
func (th *Thread) compareLists(op compareOp, a, b *List) (Value, error) {
	if (op == cmpEq || op == cmpNe) && len(a.items) != len(b.items) {
		return Bool(op == cmpNe), nil
	}
	if err := th.EnterCall(" in comparison"); err != nil {
		return Unbound, err
	}
	defer th.LeaveCall()
	th.work(min(len(a.items), len(b.items)) >> 4)
	for i := 0; i < len(a.items) && i < len(b.items); i++ {
		x, y := a.items[i], b.items[i]
		eq, err := th.equal(x, y)
		if err != nil {
			return Unbound, err
		}
		if eq {
			continue
		}
		if i >= len(a.items) || i >= len(b.items) { // the comparison has changed them
			break
		}
		switch op {
		case cmpEq:
			return False, nil
		case cmpNe:
			return True, nil
		}
		return th.Compare(op, x, y)
	}
	return compareLengths(op, len(a.items), len(b.items)), nil
}
