// Package itertools is Python's itertools module.
package itertools

import (
	"slices"
	"sync"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

type (
	value = vm.Value
	next  = func(th *vm.Thread) (vm.Value, error)
)

var (
	once  sync.Once
	types []*vm.Type
	// batch is what one call of an infinite loop in Go may do before the thread has its checkpoint.
	batch = 1 << 14
)

// Module makes the module.
func Module(th *vm.Thread) (*vm.Module, error) {
	once.Do(func() {
		defineInfinite()
		defineShortest()
		defineCombinations()
		defineGroup()
		defineTee()
	})
	m := vm.NewModule("itertools", vm.NewDict())
	m.AddTypes(types...)
	m.Add(vm.FuncN("tee", 1, 2, tee))
	return m, nil
}

// kind declares an iterator class with a signature.
func kind(name, sig string, make func(th *vm.Thread, a []value) (vm.LazyIter, error), methods ...*vm.Builtin) {
	s := vm.ParseSignature(sig)
	types = append(types, vm.NewIteratorType("itertools."+name, s.TakesKeywords(), func(th *vm.Thread, a vm.Args) (vm.LazyIter, error) {
		v, err := s.Match(name, a)
		if err != nil && name == "zip_longest" { // which doesn't say what it doesn't know
			err = vm.TypeError("zip_longest() got an unexpected keyword argument")
		}
		if err != nil {
			return vm.LazyIter{}, err
		}
		return make(th, v)
	}, methods...))
}

// reprCall is a repr that looks like a call.
func reprCall(th *vm.Thread, name string, args ...value) (value, error) {
	s := name + "("
	for i, a := range args {
		r, err := th.Repr(a)
		if err != nil {
			return vm.Unbound, err
		}
		if i > 0 {
			s += ", "
		}
		s += r
	}
	return vm.NewStr(s + ")"), nil
}

// holds is an iterator that answers nothing but what it holds, in the order in which CPython lets go of it; unbound is nothing.
func holds(step next, held func() []value) vm.LazyIter {
	return vm.LazyIter{Next: step, Ask: func(_ *vm.Thread, q vm.Question, _ int64) (value, error) {
		if q == vm.AskHeld {
			return vm.NewTuple(held()...), nil
		}
		return vm.Unbound, nil
	}}
}

// backward is a copy of vs from its end on, as CPython lets go of a list or a tuple.
func backward(vs []value) []value {
	vs = slices.Clone(vs)
	slices.Reverse(vs)
	return vs
}

func items(v value) []value { return vm.As[vm.Tuple](v).Items() }

func iters(th *vm.Thread, vs []value) ([]value, error) {
	its := make([]value, len(vs))
	for i, v := range vs {
		it, err := th.Iter(v)
		if err != nil {
			return nil, err
		}
		its[i] = it
	}
	return its, nil
}

func defineInfinite() {
	kind("count", "start=0, step=1", func(th *vm.Thread, a []value) (vm.LazyIter, error) {
		n, step := vm.Int(0), vm.Int(1)
		for i, p := range [...]*value{&n, &step} {
			if v := a[i]; v.Bound() {
				if _, isFloat := vm.FloatOf(v); !isFloat && !vm.IsIntLike(v) && v.Type() != vm.ComplexType && v.Type().Slots.Index == nil && v.Type().Slots.ToFloat == nil {
					return vm.LazyIter{}, vm.TypeError("a number is required")
				}
				*p = v
			}
		}
		return vm.LazyIter{Next: func(th *vm.Thread) (v value, err error) {
			v = n
			n, err = th.Binary(compile.BinAdd, n, step)
			return v, err
		}, Ask: func(th *vm.Thread, q vm.Question, _ int64) (value, error) {
			switch {
			case q == vm.AskHeld:
				return vm.NewTuple(n, step), nil
			case q == vm.AskRepr && step == vm.Int(1):
				return reprCall(th, "count", n)
			case q == vm.AskRepr:
				return reprCall(th, "count", n, step)
			}
			return vm.Unbound, nil
		}}, nil
	})
	kind("cycle", "iterable, /", func(th *vm.Thread, a []value) (vm.LazyIter, error) {
		it, err := th.Iter(a[0])
		var saved []value
		i, again := 0, false
		return holds(func(th *vm.Thread) (value, error) {
			if !again {
				v, err := th.Next(it)
				if err != nil {
					return vm.Unbound, err
				}
				if v.Bound() {
					saved = append(saved, v)
					return v, nil
				}
				again = true
			}
			if len(saved) == 0 {
				return vm.Unbound, nil
			}
			v := saved[i]
			if i++; i == len(saved) {
				i = 0
			}
			return v, nil
		}, func() []value { return append([]value{it}, backward(saved)...) }), err
	})
	kind("repeat", "object, times=None", func(th *vm.Thread, a []value) (vm.LazyIter, error) {
		left := int64(-1)
		if a[1].Bound() {
			n, err := th.Index(a[1])
			if err != nil {
				return vm.LazyIter{}, err
			}
			left = max(n, 0)
		}
		return vm.LazyIter{Next: func(th *vm.Thread) (value, error) {
			if left == 0 {
				return vm.Unbound, nil
			}
			if left > 0 {
				left--
			}
			return a[0], nil
		}, Ask: func(th *vm.Thread, q vm.Question, _ int64) (value, error) {
			switch {
			case q == vm.AskHeld, q == vm.AskKept:
				return vm.NewTuple(a[0]), nil
			case q == vm.AskHint && left < 0:
				return vm.Unbound, vm.TypeError("len() of unsized object")
			case q == vm.AskHint:
				return vm.Int(left), nil
			case q == vm.AskRepr && left < 0:
				return reprCall(th, "repeat", a[0])
			case q == vm.AskRepr:
				return reprCall(th, "repeat", a[0], vm.Int(left))
			}
			return vm.Unbound, nil
		}}, nil
	})
}

// chain goes through the iterables that outer gives.
func chain(outer value) vm.LazyIter {
	inner := vm.Unbound
	return holds(func(th *vm.Thread) (value, error) {
		for {
			if inner.Bound() {
				v, err := th.Next(inner)
				if err != nil || v.Bound() {
					return v, err
				}
			}
			x, err := th.Next(outer)
			if err != nil || !x.Bound() {
				return vm.Unbound, err
			}
			if inner, err = th.Iter(x); err != nil {
				return vm.Unbound, err
			}
		}
	}, func() []value { return []value{inner, outer} })
}

// filter is an iterator over the items of a[1] that keep keeps, by the truth of a[0] of them.
func filter(name string, keep func(truth bool, done *bool) (take, end bool)) {
	kind(name, "predicate, iterable, /", func(th *vm.Thread, a []value) (vm.LazyIter, error) {
		it, err := th.Iter(a[1])
		done := false
		return holds(func(th *vm.Thread) (value, error) {
			for n := 1; ; n++ {
				v, err := th.Next(it)
				if err != nil || !v.Bound() {
					return vm.Unbound, err
				}
				truth := false
				if !done {
					r := v
					if !a[0].IsNone() {
						if r, err = th.Call(a[0], v); err != nil {
							return vm.Unbound, err
						}
					}
					if truth, err = th.Truth(r); err != nil {
						return vm.Unbound, err
					}
				}
				if take, end := keep(truth, &done); end {
					return vm.Unbound, nil
				} else if take {
					return v, nil
				}
				if n%batch == 0 {
					if err := th.Checkpoint(); err != nil {
						return vm.Unbound, err
					}
				}
			}
		}, func() []value { return []value{a[0], it} }), err
	})
}

func defineShortest() {
	kind("chain", "*iterables", func(th *vm.Thread, a []value) (vm.LazyIter, error) {
		it, err := th.Iter(a[0])
		return chain(it), err
	}, vm.Method1("from_iterable", func(th *vm.Thread, cls, a value) (value, error) {
		it, err := th.Iter(a)
		if err != nil {
			return vm.Unbound, err
		}
		return chain(it).Value("itertools.chain"), nil
	}).Class(), vm.ClassGetItem())
	filter("filterfalse", func(truth bool, done *bool) (take, end bool) { return !truth, false })
	filter("takewhile", func(truth bool, done *bool) (take, end bool) { return truth, !truth })
	filter("dropwhile", func(truth bool, done *bool) (take, end bool) {
		*done = *done || !truth
		return *done, false
	})
	kind("compress", "data, selectors", func(th *vm.Thread, a []value) (vm.LazyIter, error) {
		its, err := iters(th, a)
		return holds(func(th *vm.Thread) (value, error) {
			for {
				v, err := th.Next(its[0])
				if err != nil || !v.Bound() {
					return vm.Unbound, err
				}
				s, err := th.Next(its[1])
				if err != nil || !s.Bound() {
					return vm.Unbound, err
				}
				if ok, err := th.Truth(s); err != nil || ok {
					return v, err
				}
			}
		}, func() []value { return its }), err
	})
	kind("starmap", "function, iterable, /", func(th *vm.Thread, a []value) (vm.LazyIter, error) {
		it, err := th.Iter(a[1])
		return holds(func(th *vm.Thread) (value, error) {
			v, err := th.Next(it)
			if err != nil || !v.Bound() {
				return vm.Unbound, err
			}
			args, err := th.TupleItems(v)
			if err != nil {
				return vm.Unbound, err
			}
			return th.Call(a[0], args...)
		}, func() []value { return []value{a[0], it} }), err
	})
	kind("accumulate", "iterable, func=None, *, initial=None", func(th *vm.Thread, a []value) (vm.LazyIter, error) {
		it, err := th.Iter(a[0])
		total := vm.Unbound
		initial := a[2].Bound() && !a[2].IsNone()
		return holds(func(th *vm.Thread) (value, error) {
			if initial {
				initial, total = false, a[2]
				return total, nil
			}
			v, err := th.Next(it)
			if err != nil || !v.Bound() {
				return vm.Unbound, err
			}
			switch {
			case !total.Bound():
				total = v
			case a[1].Bound() && !a[1].IsNone():
				total, err = th.Call(a[1], total, v)
			default:
				total, err = th.Binary(compile.BinAdd, total, v)
			}
			return total, err
		}, func() []value { return []value{a[1], total, it, a[2]} }), err
	})
	kind("islice", "iterable, a, b=None, c=None, /", islice)
	kind("pairwise", "iterable, /", func(th *vm.Thread, a []value) (vm.LazyIter, error) {
		it, err := th.Iter(a[0])
		old := vm.Unbound
		return holds(func(th *vm.Thread) (value, error) {
			first := old
			if !first.Bound() {
				v, err := th.Next(it)
				if err != nil || !v.Bound() {
					return vm.Unbound, err
				}
				first, old = v, v
			}
			v, err := th.Next(it) // which may come here itself
			if err != nil || !v.Bound() {
				return vm.Unbound, err
			}
			p := vm.NewTuple(first, v)
			old = v
			return p, nil
		}, func() []value { return []value{it, old} }), err
	})
	kind("zip_longest", "*iterables, fillvalue=None", func(th *vm.Thread, a []value) (vm.LazyIter, error) {
		its, err := iters(th, items(a[0]))
		fill := a[1]
		if !fill.Bound() {
			fill = vm.None
		}
		active := len(its)
		return holds(func(th *vm.Thread) (value, error) {
			if active == 0 {
				return vm.Unbound, nil
			}
			row := make([]value, len(its))
			for i, it := range its {
				row[i] = fill
				if !it.Bound() {
					continue
				}
				v, err := th.Next(it)
				if err != nil {
					return vm.Unbound, err
				}
				if v.Bound() {
					row[i] = v
					continue
				}
				its[i] = vm.Unbound
				if active--; active == 0 {
					return vm.Unbound, nil
				}
			}
			return vm.NewTuple(row...), nil
		}, func() []value { return append(backward(its), fill) }), err
	})
	kind("batched", "iterable, n, *, strict=False", func(th *vm.Thread, a []value) (vm.LazyIter, error) {
		n, err := th.Index(a[1])
		if err != nil {
			return vm.LazyIter{}, err
		}
		if n < 1 {
			return vm.LazyIter{}, vm.ValueError("n must be at least one")
		}
		strict := false
		if a[2].Bound() {
			if strict, err = th.Truth(a[2]); err != nil {
				return vm.LazyIter{}, err
			}
		}
		it, err := th.Iter(a[0])
		return holds(func(th *vm.Thread) (value, error) {
			var row []value
			for int64(len(row)) < n {
				v, err := th.Next(it)
				if err != nil {
					return vm.Unbound, err
				}
				if !v.Bound() {
					break
				}
				row = append(row, v)
			}
			if len(row) == 0 {
				return vm.Unbound, nil
			}
			if strict && int64(len(row)) < n {
				return vm.Unbound, vm.ValueError("batched(): incomplete batch")
			}
			return vm.NewTuple(row...), nil
		}, func() []value { return []value{it} }), err
	})
}

// islice takes (iterable, stop) or (iterable, start, stop[, step]).
func islice(th *vm.Thread, a []value) (vm.LazyIter, error) {
	lo, hi, step := a[1], a[2], a[3]
	if !hi.Bound() {
		lo, hi = vm.None, a[1]
	}
	number := func(v value, none int64, msg string) (int64, error) {
		if !v.Bound() || v.IsNone() {
			return none, nil
		}
		n, err := th.Index(v)
		if err != nil || n < 0 {
			return 0, vm.ValueError(msg)
		}
		return n, nil
	}
	const bad = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."
	stop, err := number(hi, -1, "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
	if err != nil {
		return vm.LazyIter{}, err
	}
	start, err := number(lo, 0, bad)
	if err != nil {
		return vm.LazyIter{}, err
	}
	by, err := number(step, 1, "Step for islice() must be a positive integer or None.")
	if err == nil && by == 0 {
		err = vm.ValueError("Step for islice() must be a positive integer or None.")
	}
	if err != nil {
		return vm.LazyIter{}, err
	}
	it, err := th.Iter(a[0])
	at := int64(0)
	return holds(func(th *vm.Thread) (value, error) {
		if stop >= 0 && start >= stop {
			for ; at < stop; at++ {
				if v, err := th.Next(it); err != nil || !v.Bound() {
					return vm.Unbound, err
				}
			}
			return vm.Unbound, nil
		}
		for ; ; at++ {
			v, err := th.Next(it)
			if err != nil || !v.Bound() {
				return vm.Unbound, err
			}
			if at == start {
				at++
				if start += by; start < 0 {
					start = 1<<63 - 1
				}
				return v, nil
			}
			if at%int64(batch) == 0 {
				if err := th.Checkpoint(); err != nil {
					return vm.Unbound, err
				}
			}
		}
	}, func() []value { return []value{it} }), err
}
