// Iterator.go: the iterators of sequences and of iter(callable, sentinel), and those that are Go closures.

package vm

// errStop ends an Each early; it never reaches the program.
var errStop error = stopError{}

type stopError struct{}

func (stopError) Error() string { return "stop" }

// ListIter iterates a list, seeing changes as it goes.
type ListIter struct {
	Header
	list *List // nil: exhausted
	at   int
}

// step is the next item; unbound at the end.
func (it *ListIter) step() Value {
	if it.list == nil {
		return Unbound
	}
	if it.at >= len(it.list.items) {
		it.list = nil
		return Unbound
	}
	it.at++
	return it.list.items[it.at-1]
}

// TupleIter iterates a tuple.
type TupleIter struct {
	Header
	items []Value
	at    int
}

// SeqIter iterates anything with __getitem__.
type SeqIter struct {
	Header
	seq Value // unbound: exhausted
	at  int64
}

// GoIter is an iterator whose next is a Go function; next returns unbound at the end and isn't called again.
type GoIter struct {
	Header
	next func(th *Thread) (Value, error)
	pair func(th *Thread) (a, b Value, err error)              // if next gives pairs: the same step without the tuple
	ask  func(th *Thread, q Question, at int64) (Value, error) // what it answers beside its items; nil: nothing
}

var goIterTypes = map[string]*Type{}

// longRangeIterType is the class of iterators whose length may be more than there is room for.
var longRangeIterType *Type

// goIterType makes the class of a kind of GoIter, once.
func goIterType(name string) *Type {
	if t := goIterTypes[name]; t != nil {
		return t
	}
	t := newGoIterType(name, FlagDisallowNew, goIterSlots)
	if name == "longrange_iterator" {
		longRangeIterType = t
	}
	return t
}

func newGoIterType(name string, flags TypeFlags, slots Slots) *Type {
	t := NewType(TypeSpec{Name: name, Flags: flags, Slots: slots, Methods: goIterMethods(name)})
	t.isGoIter = true
	goIterTypes[name] = t
	return t
}

var goIterSlots = Slots{
	Iter: selfValue,
	Next: func(th *Thread, v Value) (Value, error) {
		it := As[GoIter](v)
		if it.next == nil {
			return Unbound, nil
		}
		if th.goDepth.Units < deepWork {
			th.goDepth.Enter(1)
		} else if err := th.EnterCall(""); err != nil { // iterators of iterators, 10,000 deep
			return Unbound, err
		}
		var x Value
		var err error
		if it.pair == nil {
			x, err = it.next(th)
		} else {
			var a, b Value
			if a, b, err = it.pair(th); err == nil && a.ref != nil {
				x = newPair(a, b)
			}
		}
		th.LeaveCall()
		if err == nil && x.ref == nil {
			it.end()
		}
		return x, err
	},
}

// SizedIterator makes an iterator of a class called name that has a length: how many items it gives in all.
func SizedIterator(name string, n int, next func(th *Thread) (Value, error)) Value {
	it := newGoIter(name, next)
	As[GoIter](it).ask = func(th *Thread, q Question, at int64) (Value, error) {
		if q == AskLen {
			return Int(int64(n)), nil
		}
		return Unbound, nil
	}
	if t := it.ref.typ; t.Slots.Len == nil {
		t.Slots.Len = func(th *Thread, v Value) (int, error) {
			n, err := As[GoIter](v).ask(th, AskLen, 0)
			return int(n.num), err
		}
		readySlots(t)
	}
	return it
}

// itemsIter goes through a list that nobody else has.
func itemsIter(name string, l *List) Value {
	i := 0
	return newGoIter(name, func(th *Thread) (Value, error) {
		if i == len(l.items) {
			return Unbound, nil
		}
		i++
		return l.items[i-1], nil
	})
}

// end lets go of what an iterator has gone through.
func (it *GoIter) end() {
	it.next, it.pair = nil, nil
	if it.ask != nil && it.typ.Slots.Len == nil { // others have a length to give
		if kept, _ := it.ask(nil, AskKept, 0); kept.ref == nil {
			it.ask = spentIter
		}
	}
}

// spentIter is what an iterator that has ended answers.
func spentIter(*Thread, Question, int64) (Value, error) { return Unbound, nil }

// newGoIter makes an iterator of a class called name.
func newGoIter(name string, next func(th *Thread) (Value, error)) Value {
	it := &GoIter{next: next}
	it.typ = goIterType(name)
	return Obj(&it.Header)
}

// NewIterator makes an iterator of a class called name out of a Go function: unbound ends it.
func NewIterator(name string, next func(th *Thread) (Value, error)) Value {
	return newGoIter(name, next)
}

// sliceIter iterates fixed items.
func sliceIter(name string, items []Value) Value {
	i := 0
	return newGoIter(name, func(th *Thread) (Value, error) {
		if i >= len(items) {
			return Unbound, nil
		}
		i++
		return items[i-1], nil
	})
}

func defineIterators() {
	defineType(ListIterType, TypeSpec{Name: "list_iterator", Flags: FlagDisallowNew, Slots: Slots{
		Iter: selfValue,
		Next: func(th *Thread, v Value) (Value, error) { return As[ListIter](v).step(), nil },
	}, Methods: append([]*Builtin{
		Method0("__length_hint__", func(th *Thread, self Value) (Value, error) {
			it := As[ListIter](self)
			if it.list == nil || it.at > len(it.list.items) {
				return Int(0), nil
			}
			return Int(int64(len(it.list.items) - it.at)), nil
		}),
	}, listIterPickle()...)})
	defineType(TupleIterType, TypeSpec{Name: "tuple_iterator", Flags: FlagDisallowNew, Slots: Slots{
		Iter: selfValue,
		Next: func(th *Thread, v Value) (Value, error) {
			it := As[TupleIter](v)
			if it.at >= len(it.items) {
				return Unbound, nil
			}
			it.at++
			return it.items[it.at-1], nil
		},
	}, Methods: append([]*Builtin{
		Method0("__length_hint__", func(th *Thread, self Value) (Value, error) {
			it := As[TupleIter](self)
			return Int(int64(len(it.items) - it.at)), nil
		}),
	}, tupleIterPickle()...)})
	defineType(SeqIterType, TypeSpec{Name: "iterator", Flags: FlagDisallowNew, Slots: Slots{
		Iter: selfValue,
		Next: func(th *Thread, v Value) (Value, error) {
			it := As[SeqIter](v)
			if it.seq.ref == nil {
				return Unbound, nil
			}
			x, err := th.GetItem(it.seq, Int(it.at))
			if err != nil {
				if Matches(err, IndexErrorType) || Matches(err, StopIterationType) {
					it.seq = Unbound
					return Unbound, nil
				}
				return Unbound, err
			}
			it.at++
			return x, nil
		},
	}, Methods: append([]*Builtin{
		Method0("__length_hint__", func(th *Thread, self Value) (Value, error) {
			it := As[SeqIter](self)
			if it.seq.ref == nil {
				return Int(0), nil
			}
			n, err := th.Len(it.seq)
			if err != nil {
				if Matches(err, TypeErrorType) && it.seq.ref.typ.Slots.Len == nil {
					return NotImplemented, nil
				}
				return Unbound, err
			}
			return Int(max(int64(n)-it.at, 0)), nil
		}),
	}, seqIterPickle()...)})
}

// lengthHint is operator.length_hint(v, 0), for preallocation. Of the program's classes it only asks __length_hint__, as
// what CPython calls is seen there.
func (th *Thread) lengthHint(v Value) (int, error) {
	t := v.Type()
	if t.Slots.Len != nil {
		n, err := th.Len(v)
		if err != nil && !Matches(err, TypeErrorType) {
			return 0, err
		}
		if err == nil {
			return n, nil
		}
	}
	if t.flags&FlagHeap == 0 && t != longRangeIterType {
		return 0, nil
	}
	return th.LengthHint(v, 0)
}

// LengthHint asks an object's __length_hint__; without one, the length is unknown.
func (th *Thread) LengthHint(v Value, unknown int) (int, error) {
	m, err := th.LookupSpecial(v, strLengthHint)
	if err != nil || m.ref == nil {
		return unknown, err
	}
	r, err := th.Call(m)
	switch {
	case err != nil && Matches(err, TypeErrorType):
		return unknown, nil
	case err != nil:
		return 0, err
	case r == NotImplemented:
		return unknown, nil
	case !IsIntLike(r):
		return 0, TypeError("__length_hint__ must be an integer, not " + r.Type().displayName())
	}
	n, err := th.Index(r)
	if err == nil && n < 0 {
		err = ValueError("__length_hint__() should return >= 0")
	}
	return int(n), err
}
