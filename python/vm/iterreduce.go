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
func setPlace(set func(th *Thread, self Value, at int64)) *Builtin {
	return Method1("__setstate__", func(th *Thread, self, state Value) (Value, error) {
		at, err := placeOf(state)
		if err == nil {
			set(th, self, at)
		}
		return None, err
	})
}

func placeOf(state Value) (int64, error) {
	if !IsIntLike(state) {
		return 0, TypeError("an integer is required")
	}
	at, ok := smallInt(state)
	if !ok {
		return 0, OverflowError("Python int too large to convert to C ssize_t")
	}
	return at, nil
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
		setPlace(func(th *Thread, self Value, at int64) {
			if it := As[ListIter](self); at < 0 {
				it.list = nil // it has ended
			} else if it.list != nil {
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
		setPlace(func(th *Thread, self Value, at int64) {
			it := As[TupleIter](self)
			it.at = int(min(max(at, 0), int64(len(it.items))))
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
		setPlace(func(th *Thread, self Value, at int64) {
			if it := As[SeqIter](self); it.seq.ref != nil {
				it.at = max(at, 0)
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
		Method1("__setstate__", func(th *Thread, self, state Value) (Value, error) {
			at, err := th.Index(state)
			if err != nil && Matches(err, OverflowErrorType) {
				err = OverflowError("Python int too large to convert to C long")
			}
			if err == nil {
				it := As[RangeIter](self)
				n := min(max(at, 0), it.left)
				it.at += n * it.step
				it.left -= n
			}
			return None, err
		}),
	}
}

// Question is what an iterator that is a Go closure can be asked. One that has no answer returns unbound.
type Question uint8

const (
	AskHint   Question = iota // how many items are left, an int
	AskRepr                   // a str
	AskReduce                 // (callable or None, arguments[, state]): what makes it anew; None stands for its class
	AskPlace                  // __setstate__: go to an item
	AskCopy                   // another that goes on from the same item
	AskLen                    // how many items there are in all, an int
	AskHeld                   // a tuple of what it goes through, in the order in which CPython lets go of it: see eachHeld. There is no thread
	AskKept                   // anything if it answers when it has ended, too. There is no thread
)

// answer asks an iterator; one that has ended answers nothing if it doesn't keep what it went through: see end.
func (it *GoIter) answer(th *Thread, q Question, at int64) (Value, error) {
	if it.ask == nil {
		return Unbound, nil
	}
	return it.ask(th, q, at)
}

// iterMethods are the methods of iterators' classes that CPython's have, too: c __copy__, h __length_hint__, r __reduce__,
// s __setstate__, which zip and map have for their strict (t), and long ranges for more items than others have (l). The others have none.
var iterMethods = map[string]string{
	"longrange_iterator": "hrl", "list_reverseiterator": "hrs", "reversed": "hrs", "zip": "rt", "map": "rt", "filter": "r", "enumerate": "r",
	"dict_keyiterator": "hr", "dict_valueiterator": "hr", "dict_itemiterator": "hr", "set_iterator": "hr",
	"dict_reversekeyiterator": "hr", "dict_reversevalueiterator": "hr", "dict_reverseitemiterator": "hr", "odict_iterator": "r",
	"callable_iterator": "r", "generic_alias_iterator": "r", "arrayiterator": "rs", "unpack_iterator": "h",
	"collections._deque_iterator": "hr", "collections._deque_reverse_iterator": "hr", "itertools.repeat": "h", "itertools._tee": "c",
}

// goIterMethods are the methods of such iterators' classes.
func goIterMethods(name string) (list []*Builtin) {
	for _, m := range iterMethods[name] {
		switch m {
		case 'c':
			list = append(list, Method0("__copy__", func(th *Thread, self Value) (Value, error) {
				return As[GoIter](self).ask(th, AskCopy, 0)
			}))
		case 'h':
			list = append(list, Method0("__length_hint__", func(th *Thread, self Value) (Value, error) {
				n, err := As[GoIter](self).answer(th, AskHint, 0)
				if n.ref == nil && err == nil {
					n = Int(0)
				}
				return n, err
			}))
		case 'r':
			list = append(list, Method0("__reduce__", func(th *Thread, self Value) (Value, error) { return reduceGoIter(th, name, self) }))
		case 's':
			list = append(list, Method1("__setstate__", func(th *Thread, self, state Value) (Value, error) {
				at, err := placeOf(state)
				if err == nil {
					_, err = As[GoIter](self).answer(th, AskPlace, at)
				}
				return None, err
			}))
		case 'l':
			list = append(list, Method1("__setstate__", func(th *Thread, self, n Value) (Value, error) {
				return None, As[longRangeIter](self).skip(th, n)
			}))
		case 't':
			list = append(list, Method1("__setstate__", func(th *Thread, self, state Value) (Value, error) {
				strict, err := th.Truth(state)
				if err == nil {
					_, err = As[GoIter](self).answer(th, AskPlace, int64(Bool(strict).num))
				}
				return None, err
			}))
		}
	}
	return list
}

func reduceGoIter(th *Thread, name string, self Value) (Value, error) {
	spent, err := builtinNamed(th, "iter") // may run code that uses the iterator up
	if err != nil {
		return Unbound, err
	}
	it := As[GoIter](self)
	r, err := it.answer(th, AskReduce, 0)
	switch {
	case err != nil:
		return Unbound, err
	case r.ref != nil:
		items := append([]Value(nil), As[Tuple](r).items...)
		if items[0].IsNone() {
			items[0] = self.Type().Value()
		}
		return NewTuple(items...), nil
	case it.ask != nil && it.next == nil && name == "reversed":
		return NewTuple(self.Type().Value(), NewTuple(EmptyTuple.Value())), nil
	case it.ask != nil && it.next == nil && self.Type().flags&FlagDisallowNew != 0:
		empty := EmptyTuple.Value()
		if name != "callable_iterator" {
			empty = NewList()
		}
		if name == "list_reverseiterator" {
			spent = reversedType.Value()
		}
		return NewTuple(spent, NewTuple(empty)), nil
	}
	return Unbound, TypeError("cannot pickle '" + self.Type().displayName() + "' object")
}

// reduceRest is the answer of iterators of dicts and sets: they are copied as the list of what is left.
func reduceRest(th *Thread, items []Value) (Value, error) {
	iter, err := builtinNamed(th, "iter")
	return NewTuple(iter, NewTuple(NewList(items...))), err
}
