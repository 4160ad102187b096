// Slice.go is Python's slice and range, and the arithmetic of both.

package vm

import (
	"math/big"

	"github.com/aioplay/aioplay/python/compile"
)

// Slice is slice(start, stop, step).
type Slice struct {
	Header
	start, stop, step Value
}

// NewSlice makes a slice.
func NewSlice(start, stop, step Value) Value {
	s := &Slice{start: start, stop: stop, step: step}
	s.typ = SliceType
	return Obj(&s.Header)
}

// WholeBound reads a slice's value where None won't do, clipped to what an int64 holds with room to add a length.
func (th *Thread) WholeBound(v Value) (int64, error) {
	if !hasIndex(v) {
		return 0, TypeError("slice indices must be integers or have an __index__ method")
	}
	return th.sliceBound(v)
}

// sliceBound reads one of a slice's values, clipped to what an int64 holds.
func (th *Thread) sliceBound(v Value) (int64, error) {
	if v.ref == &intHeader {
		return int64(v.num), nil
	}
	if !IsIntLike(v) && v.Type().Slots.Index == nil {
		return 0, TypeError("slice indices must be integers or None or have an __index__ method")
	}
	i, err := th.IndexValue(v)
	if err != nil {
		return 0, err
	}
	if n, ok := smallInt(i); ok {
		return n, nil
	}
	if toBig(i).Sign() < 0 {
		return -1 << 62, nil
	}
	return 1 << 62, nil
}

// bounds is slice.indices(n) for Go: the items are start, start+step, …, count of them.
func (s *Slice) bounds(th *Thread, n int) (start, stop, step, count int, err error) {
	st := int64(1)
	if !s.step.IsNone() {
		if st, err = th.sliceBound(s.step); err != nil {
			return
		}
		if st == 0 {
			err = ValueError("slice step cannot be zero")
			return
		}
		if st < -1<<62 {
			st = -1 << 62
		}
	}
	lo, hi := int64(0), int64(n)
	if st < 0 {
		lo, hi = -1, int64(n)-1
	}
	clip := func(v Value, def int64) (int64, error) {
		if v.IsNone() {
			return def, nil
		}
		i, err := th.sliceBound(v)
		if err != nil {
			return 0, err
		}
		if i < 0 {
			if i += int64(n); i < lo {
				i = lo
			}
		} else if i > hi {
			i = hi
		}
		return i, nil
	}
	first, last := lo, hi
	if st < 0 {
		first, last = hi, lo
	}
	a, err := clip(s.start, first)
	if err != nil {
		return
	}
	b, err := clip(s.stop, last)
	if err != nil {
		return
	}
	c := int64(0)
	if st > 0 && a < b {
		c = (b-a-1)/st + 1
	} else if st < 0 && b < a {
		c = (a-b-1)/-st + 1
	}
	return int(a), int(b), int(st), int(c), nil
}

// bigBounds is slice.indices for a length of any size: start, stop and step, as ints.
func (s *Slice) bigBounds(th *Thread, n *big.Int) (out [3]Value, err error) {
	bound := func(v Value) (*big.Int, error) {
		i, err := th.IndexValue(v)
		if err != nil {
			if Matches(err, TypeErrorType) && v.Type().Slots.Index == nil {
				err = TypeError("slice indices must be integers or None or have an __index__ method")
			}
			return nil, err
		}
		return toBig(i), nil
	}
	step := big.NewInt(1)
	if !s.step.IsNone() {
		if step, err = bound(s.step); err != nil {
			return out, err
		}
		if step.Sign() == 0 {
			return out, ValueError("slice step cannot be zero")
		}
	}
	low, high := new(big.Int), n
	first, last := low, high
	if step.Sign() < 0 {
		low, high = big.NewInt(-1), new(big.Int).Sub(n, big.NewInt(1))
		first, last = high, low
	}
	clip := func(v Value, def *big.Int) (Value, error) {
		if v.IsNone() {
			return NewBig(def), nil
		}
		i, err := bound(v)
		if err != nil {
			return Unbound, err
		}
		if i.Sign() < 0 {
			if i = new(big.Int).Add(i, n); i.Cmp(low) < 0 {
				i = low
			}
		} else if i.Cmp(high) > 0 {
			i = high
		}
		return NewBig(i), nil
	}
	if out[0], err = clip(s.start, first); err == nil {
		out[1], err = clip(s.stop, last)
	}
	out[2] = NewBig(step)
	return out, err
}

func defineSlice() {
	defineType(SliceType, TypeSpec{Name: "slice", Slots: Slots{
		New: func(th *Thread, cls *Type, a Args) (Value, error) {
			switch p := a.Pos; {
			case len(a.Kw) > 0:
				return Unbound, TypeError("slice() takes no keyword arguments")
			case len(p) == 1:
				return NewSlice(None, p[0], None), nil
			case len(p) == 2:
				return NewSlice(p[0], p[1], None), nil
			case len(p) == 3:
				return NewSlice(p[0], p[1], p[2]), nil
			case len(p) == 0:
				return Unbound, TypeError("slice expected at least 1 argument, got 0")
			}
			return Unbound, TypeError("slice expected at most 3 arguments, got " + itoa(len(a.Pos)))
		},
		Repr: func(th *Thread, v Value) (Value, error) {
			s := As[Slice](v)
			out := "slice("
			for i, x := range [...]Value{s.start, s.stop, s.step} {
				r, err := th.Repr(x)
				if err != nil {
					return Unbound, err
				}
				if i > 0 {
					out += ", "
				}
				out += r
			}
			return NewStr(out + ")"), nil
		},
		Compare: func(th *Thread, op compareOp, a, b Value) (Value, error) {
			if b.Type() != SliceType {
				return NotImplemented, nil
			}
			x, y := As[Slice](a), As[Slice](b)
			return th.compareItems(op, []Value{x.start, x.stop, x.step}, []Value{y.start, y.stop, y.step})
		},
		Hash: func(th *Thread, v Value) (int64, error) {
			s := As[Slice](v)
			return hashItems(th, []Value{s.start, s.stop, s.step})
		},
	}, Methods: []*Builtin{
		Method1("indices", func(th *Thread, self, n Value) (Value, error) {
			ln, err := th.IndexValue(n)
			if err != nil {
				return Unbound, err
			}
			big := toBig(ln)
			if big.Sign() < 0 {
				return Unbound, ValueError("length should not be negative")
			}
			b, err := As[Slice](self).bigBounds(th, big)
			return NewTuple(b[:]...), err
		}),
		Method0("__reduce__", func(th *Thread, self Value) (Value, error) {
			s := As[Slice](self)
			return NewTuple(SliceType.Value(), NewTuple(s.start, s.stop, s.step)), nil
		}),
	}, GetSet: []*GetSet{
		Getter("start", func(th *Thread, v Value) (Value, error) { return As[Slice](v).start, nil }),
		Getter("stop", func(th *Thread, v Value) (Value, error) { return As[Slice](v).stop, nil }),
		Getter("step", func(th *Thread, v Value) (Value, error) { return As[Slice](v).step, nil }),
	}})
}

// Range is range(start, stop, step). The common case is small: all three and the length fit int64. Otherwise big is
// set and the three values are worked with as Python ints.
type Range struct {
	Header
	start, stop, step Value
	count             Value // an int
	small             bool
	first, stride, n  int64
}

// longRangeIter iterates a range that isn't small.
type longRangeIter struct {
	GoIter
	r *Range
	i Value // the number of the next item
}

// skip is __setstate__: it goes on so many items later.
func (it *longRangeIter) skip(th *Thread, n Value) error {
	if n.Type() != IntType {
		return TypeError("state must be an int, not " + n.Type().displayName())
	}
	if neg, err := th.CompareBool(cmpLt, n, Int(0)); err != nil || neg {
		return err
	}
	i, err := th.Binary(compile.BinAdd, it.i, n)
	if err != nil {
		return err
	}
	beyond, err := th.CompareBool(cmpLt, it.r.count, i)
	if beyond {
		i = it.r.count
	}
	it.i = i
	return err
}

// RangeIter iterates a small range.
type RangeIter struct {
	Header
	at, step, left int64
}

func newRange(th *Thread, start, stop, step Value) (Value, error) {
	r := &Range{start: start, stop: stop, step: step}
	r.typ = RangeType
	a, ok1 := smallInt(start)
	b, ok2 := smallInt(stop)
	s, ok3 := smallInt(step)
	if ok3 && s == 0 {
		return Unbound, ValueError("range() arg 3 must not be zero")
	}
	const lim = 1 << 61
	if ok1 && ok2 && ok3 && a > -lim && a < lim && b > -lim && b < lim && s > -lim && s < lim {
		r.small, r.first, r.stride = true, a, s
		if s > 0 && a < b {
			r.n = (b-a-1)/s + 1
		} else if s < 0 && b < a {
			r.n = (a-b-1)/-s + 1
		}
		r.count = Int(r.n)
		return Obj(&r.Header), nil
	}
	// (stop - start + step ∓ 1) // step, not below 0
	one := Int(1)
	up, err := th.CompareBool(cmpGt, step, Int(0))
	if err != nil {
		return Unbound, err
	}
	if up {
		one = Int(-1)
	}
	n := stop
	for _, f := range [...]struct {
		op compile.BinaryOp
		v  Value
	}{{compile.BinSub, start}, {compile.BinAdd, step}, {compile.BinAdd, one}, {compile.BinFloorDiv, step}} {
		if n, err = th.Binary(f.op, n, f.v); err != nil {
			return Unbound, err
		}
	}
	if neg, err := th.CompareBool(cmpLt, n, Int(0)); err != nil {
		return Unbound, err
	} else if neg {
		n = Int(0)
	}
	r.count = n
	return Obj(&r.Header), nil
}

// item is r[i] for an i that is in range.
func (r *Range) item(th *Thread, i Value) (Value, error) {
	if r.small && i.ref == &intHeader {
		return Int(r.first + int64(i.num)*r.stride), nil
	}
	v, err := th.Binary(compile.BinMul, i, r.step)
	if err != nil {
		return Unbound, err
	}
	return th.Binary(compile.BinAdd, r.start, v)
}

func rangeIter(th *Thread, v Value) (Value, error) {
	r := As[Range](v)
	if r.small {
		it := &RangeIter{at: r.first, step: r.stride, left: r.n}
		it.typ = RangeIterType
		return Obj(&it.Header), nil
	}
	it := &longRangeIter{r: r, i: Int(0)}
	it.typ = goIterType("longrange_iterator")
	it.next = func(th *Thread) (Value, error) {
		more, err := th.CompareBool(cmpLt, it.i, r.count)
		if err != nil || !more {
			return Unbound, err
		}
		x, err := r.item(th, it.i)
		if err != nil {
			return Unbound, err
		}
		it.i, err = th.Binary(compile.BinAdd, it.i, Int(1))
		return x, err
	}
	it.ask = func(th *Thread, q Question, _ int64) (Value, error) {
		switch q {
		case AskHint:
			return th.Binary(compile.BinSub, r.count, it.i)
		case AskReduce:
			start, err := r.item(th, it.i)
			if err != nil {
				return Unbound, err
			}
			rest, err := newRange(th, start, r.stop, r.step)
			if err != nil {
				return Unbound, err
			}
			iter, err := builtinNamed(th, "iter")
			return NewTuple(iter, NewTuple(rest), None), err
		case AskKept:
			return None, nil
		}
		return Unbound, nil
	}
	return Obj(&it.Header), nil
}

// rangeHas is i in r for an int.
func (r *Range) has(th *Thread, v Value) (bool, error) {
	if r.small {
		if i, ok := smallInt(v); ok {
			if r.n == 0 {
				return false, nil
			}
			lo, hi := r.first, r.first+(r.n-1)*r.stride
			if lo > hi {
				lo, hi = hi, lo
			}
			return i >= lo && i <= hi && (i-r.first)%r.stride == 0, nil
		}
		return false, nil
	}
	d, err := th.Binary(compile.BinSub, v, r.start)
	if err != nil {
		return false, err
	}
	m, err := th.Binary(compile.BinMod, d, r.step)
	if err != nil {
		return false, err
	}
	if z, err := th.equal(m, Int(0)); err != nil || !z {
		return false, err
	}
	q, err := th.Binary(compile.BinFloorDiv, d, r.step)
	if err != nil {
		return false, err
	}
	if neg, err := th.CompareBool(cmpLt, q, Int(0)); err != nil || neg {
		return false, err
	}
	return th.CompareBool(cmpLt, q, r.count)
}

func rangeIndex(th *Thread, self, x Value) (Value, error) {
	r := As[Range](self)
	if IsIntLike(x) {
		ok, err := r.has(th, x)
		if err != nil {
			return Unbound, err
		}
		if !ok {
			return Unbound, ValueError("range.index(x): x not in range")
		}
		d, err := th.Binary(compile.BinSub, x, r.start)
		if err != nil {
			return Unbound, err
		}
		return th.Binary(compile.BinFloorDiv, d, r.step)
	}
	i, err := th.indexIn(self, x)
	if err == nil && i < 0 {
		return Unbound, ValueError("sequence.index(x): x not in sequence")
	}
	return Int(int64(i)), err
}

// indexIn is the place of the first item equal to x, or -1.
func (th *Thread) indexIn(seq, x Value) (int, error) {
	at, i := -1, 0
	err := th.Each(seq, func(v Value) error {
		if at < 0 {
			eq, err := th.equal(v, x)
			if err != nil {
				return err
			}
			if eq {
				at = i
				return errStop
			}
		}
		i++
		return nil
	})
	if err == errStop {
		err = nil
	}
	return at, err
}

func rangeGetItem(th *Thread, self, k Value) (Value, error) {
	r := As[Range](self)
	if k.Type() == SliceType {
		s := As[Slice](k)
		// A step that no int64 holds stays what it is.
		if _, step := smallInt(s.step); r.small && (step || s.step.IsNone()) {
			a, b, st, _, err := s.bounds(th, int(r.n))
			if err != nil {
				return Unbound, err
			}
			return newRange(th, Int(r.first+int64(a)*r.stride), Int(r.first+int64(b)*r.stride), Int(r.stride*int64(st)))
		}
		b, err := s.bigBounds(th, toBig(r.count))
		if err != nil {
			return Unbound, err
		}
		for i := range b[:2] {
			if b[i], err = r.item(th, b[i]); err != nil {
				return Unbound, err
			}
		}
		step, err := th.Binary(compile.BinMul, r.step, b[2])
		if err != nil {
			return Unbound, err
		}
		return newRange(th, b[0], b[1], step)
	}
	i, err := th.IndexValue(k)
	if err != nil {
		if hasIndex(k) {
			return Unbound, err
		}
		return Unbound, TypeError("range indices must be integers or slices, not " + k.Type().displayName())
	}
	if neg, err := th.CompareBool(cmpLt, i, Int(0)); err != nil {
		return Unbound, err
	} else if neg {
		if i, err = th.Binary(compile.BinAdd, i, r.count); err != nil {
			return Unbound, err
		}
	}
	below, err := th.CompareBool(cmpLt, i, Int(0))
	if err != nil {
		return Unbound, err
	}
	above, err := th.CompareBool(cmpGe, i, r.count)
	if err != nil {
		return Unbound, err
	}
	if below || above {
		return Unbound, IndexError("range object index out of range")
	}
	return r.item(th, i)
}

func defineRange() {
	defineType(RangeType, TypeSpec{Name: "range", Flags: FlagSequence, Slots: Slots{
		New: func(th *Thread, cls *Type, a Args) (Value, error) {
			if len(a.Kw) > 0 {
				return Unbound, TypeError("range() takes no keyword arguments")
			}
			if len(a.Pos) == 0 {
				return Unbound, TypeError("range expected at least 1 argument, got 0")
			}
			if len(a.Pos) > 3 {
				return Unbound, TypeError("range expected at most 3 arguments, got " + itoa(len(a.Pos)))
			}
			p := [3]Value{Int(0), Int(0), Int(1)}
			at := 0
			if len(a.Pos) == 1 {
				at = 1
			}
			for i, v := range a.Pos {
				n, err := th.IndexValue(v)
				if err != nil {
					return Unbound, err
				}
				p[at+i] = n
			}
			return newRange(th, p[0], p[1], p[2])
		},
		Repr: func(th *Thread, v Value) (Value, error) {
			r := As[Range](v)
			out := "range(" + mustRepr(th, r.start) + ", " + mustRepr(th, r.stop)
			if r.step != Int(1) {
				out += ", " + mustRepr(th, r.step)
			}
			return NewStr(out + ")"), nil
		},
		Len: func(th *Thread, v Value) (int, error) {
			r := As[Range](v)
			if !r.small {
				n, err := th.Index(r.count)
				if err != nil {
					return 0, OverflowError("Python int too large to convert to C ssize_t")
				}
				return int(n), nil
			}
			return int(r.n), nil
		},
		Bool:    func(th *Thread, v Value) (bool, error) { return As[Range](v).count != Int(0), nil },
		Iter:    rangeIter,
		GetItem: rangeGetItem,
		Contains: func(th *Thread, self, x Value) (bool, error) {
			if x.Type() == IntType || x.IsBool() {
				return As[Range](self).has(th, x)
			}
			i, err := th.indexIn(self, x)
			return i >= 0, err
		},
		Compare: func(th *Thread, op compareOp, a, b Value) (Value, error) {
			if op != cmpEq && op != cmpNe || b.Type() != RangeType {
				return NotImplemented, nil
			}
			x, y := As[Range](a), As[Range](b)
			eq, err := th.equal(x.count, y.count)
			if err != nil {
				return Unbound, err
			}
			if eq && x.count != Int(0) {
				if eq, err = th.equal(x.start, y.start); err == nil && eq && x.count != Int(1) {
					eq, err = th.equal(x.step, y.step)
				}
			}
			return Bool(eq == (op == cmpEq)), err
		},
		Hash: func(th *Thread, v Value) (int64, error) {
			r := As[Range](v)
			items := []Value{r.count, None, None}
			if r.count != Int(0) {
				items[1] = r.start
				if r.count != Int(1) {
					items[2] = r.step
				}
			}
			return hashItems(th, items)
		},
	}, Methods: []*Builtin{
		Method1("index", rangeIndex),
		Method1("count", func(th *Thread, self, x Value) (Value, error) {
			if x.Type() == IntType || x.IsBool() {
				ok, err := As[Range](self).has(th, x)
				if ok {
					return Int(1), err
				}
				return Int(0), err
			}
			n := int64(0)
			err := th.Each(self, func(v Value) error {
				eq, err := th.equal(v, x)
				if eq {
					n++
				}
				return err
			})
			return Int(n), err
		}),
		Method0("__reversed__", func(th *Thread, self Value) (Value, error) {
			r := As[Range](self)
			if r.small {
				it := &RangeIter{at: r.first + (r.n-1)*r.stride, step: -r.stride, left: r.n}
				it.typ = RangeIterType
				return Obj(&it.Header), nil
			}
			last, err := th.Binary(compile.BinSub, r.count, Int(1))
			if err != nil {
				return Unbound, err
			}
			if last, err = r.item(th, last); err != nil {
				return Unbound, err
			}
			before, err := th.Binary(compile.BinSub, r.start, r.step)
			if err != nil {
				return Unbound, err
			}
			back, err := th.Unary(unaryNeg, r.step)
			if err != nil {
				return Unbound, err
			}
			rr, err := newRange(th, last, before, back)
			if err != nil {
				return Unbound, err
			}
			return th.Iter(rr)
		}),
		Method0("__reduce__", func(th *Thread, self Value) (Value, error) {
			r := As[Range](self)
			return NewTuple(RangeType.Value(), NewTuple(r.start, r.stop, r.step)), nil
		}),
	}, GetSet: []*GetSet{
		Getter("start", func(th *Thread, v Value) (Value, error) { return As[Range](v).start, nil }),
		Getter("stop", func(th *Thread, v Value) (Value, error) { return As[Range](v).stop, nil }),
		Getter("step", func(th *Thread, v Value) (Value, error) { return As[Range](v).step, nil }),
	}})
	defineType(RangeIterType, TypeSpec{Name: "range_iterator", Flags: FlagDisallowNew, Slots: Slots{
		Iter: selfValue,
		Next: func(th *Thread, v Value) (Value, error) {
			it := As[RangeIter](v)
			if it.left <= 0 {
				return Unbound, nil
			}
			it.left--
			x := it.at
			it.at += it.step
			return Int(x), nil
		},
	}, Methods: append([]*Builtin{
		Method0("__length_hint__", func(th *Thread, self Value) (Value, error) { return Int(As[RangeIter](self).left), nil }),
	}, rangeIterPickle()...)})
}
