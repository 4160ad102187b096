// Iterreduce.go takes iterators apart, for copying and pickling: __reduce__ and __setstate__.

package vm

// reduceIter is (iter, (seq,), at): what makes an iterator that goes on where this one stands.
func reduceIter(th *Thread, seq Value, at int64) (Value, error) {
	iter, err := builtinNamed(th, "iter")
	return NewTuple(iter, NewTuple(seq), Int(at)), err
}

// reduceSpent is the same for one that has ended; empty is an empty sequence of its kind.
func reduceSpent(th *Thread, empty Value) (Value, error) {
	iter, err := builtinNamed(th, "iter")
	return NewTuple(iter, NewTuple(empty)), err
}

// setPlace is a __setstate__ whose state is the number of the next item.
func setPlace(set func(self Value, at int64)) *Builtin {
	return Method1("__setstate__", func(th *Thread, self, state Value) (Value, error) {
		at, err := th.Index(state)
		if err == nil {
			set(self, max(at, 0))
		}
		return None, err
	})
}

func listIterPickle() []*Builtin {
	return []*Builtin{
		Method0("__reduce__", func(th *Thread, self Value) (Value, error) {
			iter, err := builtinNamed(th, "iter") // the lookup may run code that uses the iterator up
			if err != nil {
				return Unbound, err
			}
			it := As[ListIter](self)
			if it.list == nil {
				return NewTuple(iter, NewTuple(NewList())), nil
			}
			return NewTuple(iter, NewTuple(it.list.Value()), Int(int64(it.at))), nil
		}),
		setPlace(func(self Value, at int64) {
			if it := As[ListIter](self); it.list != nil {
				it.at = int(min(at, int64(len(it.list.items))))
			}
		}),
	}
}

func tupleIterPickle() []*Builtin {
	return []*Builtin{
		Method0("__reduce__", func(th *Thread, self Value) (Value, error) {
			it := As[TupleIter](self)
			if it.at >= len(it.items) {
				return reduceSpent(th, EmptyTuple.Value())
			}
			return reduceIter(th, NewTuple(it.items...), int64(it.at))
		}),
		setPlace(func(self Value, at int64) {
			it := As[TupleIter](self)
			it.at = int(min(at, int64(len(it.items))))
		}),
	}
}

func seqIterPickle() []*Builtin {
	return []*Builtin{
		Method0("__reduce__", func(th *Thread, self Value) (Value, error) {
			iter, err := builtinNamed(th, "iter")
			if err != nil {
				return Unbound, err
			}
			it := As[SeqIter](self)
			if it.seq.ref == nil {
				return NewTuple(iter, NewTuple(EmptyTuple.Value())), nil
			}
			return NewTuple(iter, NewTuple(it.seq), Int(it.at)), nil
		}),
		setPlace(func(self Value, at int64) {
			if it := As[SeqIter](self); it.seq.ref != nil {
				it.at = at
			}
		}),
	}
}

func rangeIterPickle() []*Builtin {
	return []*Builtin{
		Method0("__reduce__", func(th *Thread, self Value) (Value, error) {
			it := As[RangeIter](self)
			r, err := newRange(th, Int(it.at), Int(it.at+it.left*it.step), Int(it.step))
			if err != nil {
				return Unbound, err
			}
			iter, err := builtinNamed(th, "iter")
			return NewTuple(iter, NewTuple(r), None), err
		}),
		setPlace(func(self Value, at int64) {
			it := As[RangeIter](self)
			n := min(at, it.left)
			it.at += n * it.step
			it.left -= n
		}),
	}
}

// goIterMethods are those of the iterators of dicts and sets: they are copied as the list of what is left.
func goIterMethods(name string) []*Builtin {
	m := []*Builtin{Method0("__length_hint__", func(th *Thread, self Value) (Value, error) {
		it := As[GoIter](self)
		if it.next == nil || it.hint == nil {
			return Int(0), nil
		}
		n, err := it.hint(th)
		return Int(int64(n)), err
	})}
	if name == "set_iterator" || len(name) > 5 && name[:5] == "dict_" {
		m = append(m, Method0("__reduce__", func(th *Thread, self Value) (Value, error) {
			iter, err := builtinNamed(th, "iter")
			if err != nil {
				return Unbound, err
			}
			it := As[GoIter](self)
			if it.peek == nil || it.next == nil {
				return NewTuple(iter, NewTuple(NewList())), nil
			}
			return NewTuple(iter, NewTuple(NewList(it.peek()...))), nil
		}))
	}
	return m
}
