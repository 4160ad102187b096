// Package collections is deque, the part of Python's collections that is a data structure of its own; the others are
// in python/lib/pure/collections.py.
package collections

import (
	"errors"
	"strconv"
	"sync"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

// Deque is a ring of values.
type Deque struct {
	vm.Header
	buf     []vm.Value // its length is a power of two
	head, n int
	max     int    // -1: no bound
	changes uint32 // so that iterators notice
}

var (
	once      sync.Once
	dequeType *vm.Type
	iterTypes [2]*vm.Type
)

// Module makes _collections.
func Module(th *vm.Thread) (*vm.Module, error) {
	once.Do(define)
	m := vm.NewModule("_collections", vm.NewDict())
	m.AddTypes(dequeType)
	m.AddTypes(iterTypes[:]...)
	move := func(name string, to func(d *vm.Dict, th *vm.Thread, k vm.Value) (bool, error)) *vm.Builtin { // for OrderedDict
		return vm.FuncN(name, 2, 2, func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
			if !vm.IsDict(a[0]) {
				return vm.Unbound, vm.TypeError(name + "() takes a dict")
			}
			if _, err := th.Hash(a[1]); err != nil {
				return vm.Unbound, err // which tells less than a dict's
			}
			found, err := to(vm.As[vm.Dict](a[0]), th, a[1])
			return vm.Bool(found), err
		})
	}
	m.Add(move("_move_to_end", (*vm.Dict).MoveToEnd), move("_move_to_front", (*vm.Dict).MoveToFront))
	return m, nil
}

func dequeOf(v vm.Value) *Deque { return vm.As[Deque](v) }

func (d *Deque) at(i int) *vm.Value { return &d.buf[(d.head+i)&(len(d.buf)-1)] }

func (d *Deque) grow() {
	size := max(8, 2*len(d.buf))
	buf := make([]vm.Value, size)
	for i := range d.n {
		buf[i] = *d.at(i)
	}
	d.buf, d.head = buf, 0
}

func (d *Deque) push(v vm.Value) {
	d.changes++
	if d.max == 0 {
		return
	}
	if d.n == d.max {
		d.popLeft()
	}
	if d.n == len(d.buf) {
		d.grow()
	}
	d.n++
	*d.at(d.n - 1) = v
}

func (d *Deque) pushLeft(v vm.Value) {
	d.changes++
	if d.max == 0 {
		return
	}
	if d.n == d.max {
		d.pop()
	}
	if d.n == len(d.buf) {
		d.grow()
	}
	d.head = (d.head - 1) & (len(d.buf) - 1)
	d.n++
	d.buf[d.head] = v
}

func (d *Deque) pop() vm.Value {
	d.changes++
	p := d.at(d.n - 1)
	v := *p
	*p = vm.Unbound
	d.n--
	return v
}

func (d *Deque) popLeft() vm.Value {
	d.changes++
	v := d.buf[d.head]
	d.buf[d.head] = vm.Unbound
	d.head = (d.head + 1) & (len(d.buf) - 1)
	d.n--
	return v
}

func (d *Deque) clear() { d.buf, d.head, d.n, d.changes = nil, 0, 0, d.changes+1 }

// reserveRepeated asks for the memory of n times so many items.
func reserveRepeated(th *vm.Thread, items, n int) error {
	if n > 0 && items > 1<<40/n {
		return th.Reserve(1 << 44)
	}
	return th.Reserve(16 * items * max(n, 0))
}

func (d *Deque) items() []vm.Value {
	items := make([]vm.Value, d.n)
	for i := range items {
		items[i] = *d.at(i)
	}
	return items
}

func (d *Deque) extend(th *vm.Thread, v vm.Value, push func(d *Deque, x vm.Value)) error {
	if v.Type() == dequeType {
		v = vm.NewList(dequeOf(v).items()...)
	}
	return th.Each(v, func(x vm.Value) error { push(d, x); return nil })
}

func newDeque(max int) *Deque {
	d := &Deque{max: max}
	d.SetType(dequeType)
	return d
}

// like makes a deque of the class and bound of self.
func like(th *vm.Thread, self vm.Value, items []vm.Value) (vm.Value, error) {
	d := dequeOf(self)
	if self.Type() == dequeType {
		n := newDeque(d.max)
		for _, v := range items {
			n.push(v)
		}
		return vm.Obj(&n.Header), nil
	}
	args := []vm.Value{vm.NewList(items...)}
	if d.max >= 0 {
		args = append(args, vm.Int(int64(d.max)))
	}
	return th.Call(self.Type().Value(), args...)
}

var initSig = vm.ParseSignature("iterable=None, maxlen=None")

func initDeque(th *vm.Thread, self vm.Value, a vm.Args) error {
	v, err := initSig.Match("deque", a)
	if err != nil {
		return err
	}
	d := dequeOf(self)
	d.max = -1
	if v[1].Bound() && !v[1].IsNone() {
		if !vm.IsIntLike(v[1]) {
			return vm.TypeError("an integer is required")
		}
		n, err := th.Index(v[1])
		if err != nil {
			return err
		}
		if n < 0 {
			return vm.ValueError("maxlen must be non-negative")
		}
		d.max = int(n)
	}
	d.clear()
	if v[0].Bound() {
		return d.extend(th, v[0], (*Deque).push)
	}
	return nil
}

// index turns an index from the program into a place.
func (d *Deque) index(th *vm.Thread, k vm.Value) (int, error) {
	i, err := th.Index(k)
	if err != nil {
		if vm.Matches(err, vm.TypeErrorType) {
			err = vm.TypeError("sequence index must be integer, not '" + k.Type().Name + "'")
		}
		return 0, err
	}
	if i < 0 {
		i += int64(d.n)
	}
	if i < 0 || i >= int64(d.n) {
		return 0, vm.IndexError("deque index out of range")
	}
	return int(i), nil
}

func (d *Deque) remove(i int) {
	for ; i < d.n-1; i++ {
		*d.at(i) = *d.at(i + 1)
	}
	d.pop()
}

// find returns the place of the first item equal to v between start and stop, or -1.
// errMutated says that a comparison has changed the deque.
var errMutated = errors.New("deque mutated during iteration")

func mutated(err error) error {
	if err == errMutated {
		return vm.RuntimeError(err.Error())
	}
	return err
}

func (d *Deque) find(th *vm.Thread, v vm.Value, start, stop int) (int, error) {
	changes := d.changes
	for i := start; i < stop && i < d.n; i++ {
		eq, err := th.Equal(*d.at(i), v)
		if err != nil {
			return -1, err
		}
		if d.changes != changes {
			return -1, errMutated
		}
		if eq {
			return i, nil
		}
	}
	return -1, nil
}

func (d *Deque) rotate(n int) {
	if d.n < 2 {
		return
	}
	if n %= d.n; n < 0 {
		n += d.n
	}
	items := d.items()
	for i, v := range items {
		*d.at((i + n) % d.n) = v
	}
	d.changes++
}

// direction is a class of iterators over deques.
type direction struct {
	name  string
	place func(i, n int) int // where the i-th of n items is
}

var (
	forwards  = direction{"collections._deque_iterator", func(i, n int) int { return i }}
	backwards = direction{"collections._deque_reverse_iterator", func(i, n int) int { return n - 1 - i }}
)

func (d direction) iterate(self vm.Value) vm.Value {
	return through(self, 0, d.place).Value(d.name)
}

// through goes through a deque from the i-th item on.
func through(self vm.Value, i int, place func(i, n int) int) vm.LazyIter {
	d := dequeOf(self)
	changes, n := d.changes, d.n
	return vm.LazyIter{Next: func(th *vm.Thread) (vm.Value, error) {
		if d.changes != changes {
			n = i
			return vm.Unbound, vm.RuntimeError("deque mutated during iteration")
		}
		if i >= d.n {
			return vm.Unbound, nil
		}
		v := *d.at(place(i, d.n))
		i++
		return v, nil
	}, Ask: func(_ *vm.Thread, q vm.Question, _ int64) (vm.Value, error) {
		switch q {
		case vm.AskHint:
			return vm.Int(int64(max(n-i, 0))), nil
		case vm.AskHeld, vm.AskKept:
			return vm.NewTuple(self), nil
		case vm.AskReduce:
			return vm.NewTuple(vm.None, vm.NewTuple(self, vm.Int(int64(i)))), nil
		}
		return vm.Unbound, nil
	}}
}

func reprDeque(th *vm.Thread, v vm.Value) (vm.Value, error) {
	if !th.ReprEnter(v) {
		return vm.NewStr("[...]"), nil
	}
	defer th.ReprLeave(v)
	d := dequeOf(v)
	s, err := th.Repr(vm.NewList(d.items()...))
	s = v.Type().Name + "(" + s
	if d.max >= 0 {
		s += ", maxlen=" + strconv.Itoa(d.max)
	}
	return vm.NewStr(s + ")"), err
}

func compareDeques(th *vm.Thread, op compile.CompareOp, a, b vm.Value) (vm.Value, error) {
	if !dequeType.Is(a) || !dequeType.Is(b) {
		return vm.NotImplemented, nil
	}
	return th.Compare(op, vm.NewList(dequeOf(a).items()...), vm.NewList(dequeOf(b).items()...))
}

func isDeque(v vm.Value) error {
	if dequeType.Is(v) {
		return nil
	}
	return vm.TypeError("can only concatenate deque (not \"" + v.Type().Name + "\") to deque")
}

func getItem(th *vm.Thread, v, k vm.Value) (vm.Value, error) {
	d := dequeOf(v)
	i, err := d.index(th, k)
	if err != nil {
		return vm.Unbound, err
	}
	return *d.at(i), nil
}

func setItem(th *vm.Thread, v, k, x vm.Value) error {
	d := dequeOf(v)
	i, err := d.index(th, k)
	switch {
	case err != nil:
	case !x.Bound():
		d.remove(i)
	default:
		*d.at(i) = x
	}
	return err
}

// itemSlots are __getitem__ and its kin: C's sequences convert an index before those look at it.
func itemSlots() []*vm.Builtin {
	slot := func(name string, n int, do func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error)) *vm.Builtin {
		return vm.SlotN(name, n, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			if _, err := th.Index(a[0]); err != nil {
				return vm.Unbound, err
			}
			return do(th, v, a)
		})
	}
	return []*vm.Builtin{
		slot("__getitem__", 1, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) { return getItem(th, v, a[0]) }),
		slot("__setitem__", 2, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			return vm.None, setItem(th, v, a[0], a[1])
		}),
		slot("__delitem__", 1, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			return vm.None, setItem(th, v, a[0], vm.Unbound)
		}),
	}
}

// make is a call of the class: with a deque, and the place of the first item.
func (d direction) make(th *vm.Thread, a vm.Args) (vm.LazyIter, error) {
	switch n := len(a.Pos); {
	case n < 1:
		return vm.LazyIter{}, vm.TypeError("function takes at least 1 argument (0 given)")
	case n > 2:
		return vm.LazyIter{}, vm.TypeError("function takes at most 2 arguments (" + strconv.Itoa(n) + " given)")
	case !dequeType.Is(a.Pos[0]):
		return vm.LazyIter{}, vm.TypeError("argument 1 must be collections.deque, not " + vm.ArgumentName(a.Pos[0]))
	}
	from := int64(0)
	if len(a.Pos) == 2 {
		var err error
		if from, err = th.Index(a.Pos[1]); err != nil {
			return vm.LazyIter{}, err
		}
	}
	return through(a.Pos[0], int(max(from, 0)), d.place), nil
}

func define() {
	iterTypes = [...]*vm.Type{vm.CallableIterator(forwards.name, forwards.make), vm.CallableIterator(backwards.name, backwards.make)}
	dequeType = vm.NewType(vm.TypeSpec{
		Name:  "collections.deque",
		Flags: vm.FlagSequence,
		Slots: vm.Slots{
			New: func(th *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, error) {
				v := vm.Obj(vm.NewObject(cls))
				dequeOf(v).max = -1
				return v, nil
			},
			Init:    initDeque,
			Repr:    reprDeque,
			Compare: compareDeques,
			Len:     func(th *vm.Thread, v vm.Value) (int, error) { return dequeOf(v).n, nil },
			Iter: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
				return forwards.iterate(v), nil
			},
			Contains: func(th *vm.Thread, v, x vm.Value) (bool, error) {
				d := dequeOf(v)
				i, err := d.find(th, x, 0, d.n)
				return i >= 0 && err == nil, mutated(err)
			},
			GetItem: getItem,
			SetItem: setItem,
			Concat: func(th *vm.Thread, a, b vm.Value) (vm.Value, error) {
				if err := isDeque(b); err != nil {
					return vm.Unbound, err
				}
				return like(th, a, append(dequeOf(a).items(), dequeOf(b).items()...))
			},
			Repeat: func(th *vm.Thread, a vm.Value, n int) (vm.Value, error) {
				items := dequeOf(a).items()
				if err := reserveRepeated(th, len(items), n); err != nil {
					return vm.Unbound, err
				}
				var all []vm.Value
				if len(items) == 0 {
					n = 0
				}
				for range n {
					all = append(all, items...)
				}
				return like(th, a, all)
			},
			InPlaceRepeat: func(th *vm.Thread, a vm.Value, n int) (vm.Value, error) {
				d := dequeOf(a)
				items := d.items()
				if n <= 0 {
					d.clear()
					return a, nil
				}
				if err := reserveRepeated(th, len(items), n); err != nil {
					return vm.Unbound, err
				}
				if len(items) == 0 {
					return a, nil
				}
				for range n - 1 {
					for _, v := range items {
						d.push(v)
					}
				}
				return a, nil
			},
			InPlaceConcat: func(th *vm.Thread, a, b vm.Value) (vm.Value, error) {
				return a, dequeOf(a).extend(th, b, (*Deque).push)
			},
		},
		Methods: append(methods(), itemSlots()...),
		GetSet: []*vm.GetSet{
			vm.Getter("maxlen", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
				if m := dequeOf(v).max; m >= 0 {
					return vm.Int(int64(m)), nil
				}
				return vm.None, nil
			}),
		},
	})
	vm.Subclassable[Deque](dequeType)
	vm.References(dequeType, func(v vm.Value, f vm.Visitor) {
		d := vm.As[Deque](v)
		for i := range d.n {
			f.Value(&d.buf[(d.head+i)&(len(d.buf)-1)])
		}
	})
}
