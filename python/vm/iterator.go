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
	pair func(th *Thread) (a, b Value, err error) // if next gives pairs: the same step without the tuple
	hint func(th *Thread) (int, error)
}

var goIterTypes = map[string]*Type{}

// goIterType makes the class of a kind of GoIter, once.
func goIterType(name string) *Type {
	if t := goIterTypes[name]; t != nil {
		return t
	}
	t := NewType(TypeSpec{Name: name, Flags: FlagDisallowNew, Slots: goIterSlots})
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
		if err := th.EnterCall(""); err != nil { // iterators of iterators, 10,000 deep
			return Unbound, err
		}
		x, err := it.next(th)
		th.LeaveCall()
		if err == nil && x.ref == nil {
			it.next, it.pair = nil, nil
		}
		return x, err
	},
}

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
		Next: func(th *Thread, v Value) (Value, error) {
			it := As[ListIter](v)
			if it.list == nil {
				return Unbound, nil
			}
			if it.at >= len(it.list.items) {
				it.list = nil
				return Unbound, nil
			}
			it.at++
			return it.list.items[it.at-1], nil
		},
	}, Methods: []*Builtin{
		Method0("__length_hint__", func(th *Thread, self Value) (Value, error) {
			it := As[ListIter](self)
			if it.list == nil || it.at > len(it.list.items) {
				return Int(0), nil
			}
			return Int(int64(len(it.list.items) - it.at)), nil
		}),
	}})
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
	}, Methods: []*Builtin{
		Method0("__length_hint__", func(th *Thread, self Value) (Value, error) {
			it := As[TupleIter](self)
			return Int(int64(len(it.items) - it.at)), nil
		}),
	}})
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
	}})
}

// lengthHint is operator.length_hint(v, 0), for preallocation.
func (th *Thread) lengthHint(v Value) int {
	if v.Type().Slots.Len != nil && v.Type().flags&FlagHeap == 0 {
		if n, err := th.Len(v); err == nil && n < 1<<56 {
			return n
		}
	}
	return 0
}
