// Lazyiter.go: enumerate, zip, map, filter and reversed.

package vm

import "github.com/aioplay/aioplay/python/compile"

var enumerateType, zipType, mapType, filterType, reversedType = &Type{}, &Type{}, &Type{}, &Type{}, &Type{}

// lazySlots are the slots of an iterator class that programs make by calling it.
func lazySlots(make func(th *Thread, a Args) (func(th *Thread) (Value, error), error)) Slots {
	return stepSlots(func(th *Thread, a Args) (steps, error) {
		next, err := make(th, a)
		return steps{next: next}, err
	})
}

// steps are the functions of a GoIter.
type steps struct {
	next func(th *Thread) (Value, error)
	pair func(th *Thread) (a, b Value, err error)
}

// pairSteps are those of an iterator whose items are tuples of two.
func pairSteps(pair func(th *Thread) (a, b Value, err error)) steps {
	return steps{pair: pair, next: func(th *Thread) (Value, error) {
		a, b, err := pair(th)
		if err != nil || a.ref == nil {
			return Unbound, err
		}
		return NewTuple(a, b), nil
	}}
}

func stepSlots(make func(th *Thread, a Args) (steps, error)) Slots {
	s := goIterSlots
	s.New = func(th *Thread, cls *Type, a Args) (Value, error) {
		do, err := make(th, a)
		if err != nil {
			return Unbound, err
		}
		var v Value
		if cls.flags&FlagHeap == 0 {
			it := &GoIter{}
			it.typ = cls
			v = Obj(&it.Header)
		} else {
			v = Obj(cls.alloc(cls))
		}
		it := As[GoIter](v)
		it.next, it.pair = do.next, do.pair
		return v, nil
	}
	return s
}

func defineLazyIterators() {
	def := func(t *Type, name string, s Slots, m ...*Builtin) {
		defineType(t, TypeSpec{Name: name, Slots: s, Methods: m})
		Subclassable[GoIter](t)
	}
	enumerateType.pairs, zipType.pairs = true, true
	enumSig := parseSignature("iterable, start=0")
	def(enumerateType, "enumerate", stepSlots(func(th *Thread, a Args) (steps, error) {
		if len(a.Pos)+len(a.Kw) == 0 {
			return steps{}, TypeError("enumerate() missing required argument 'iterable'")
		}
		v, err := enumSig.match("enumerate", a)
		if err != nil {
			return steps{}, err
		}
		next := Int(0)
		if v[1].ref != nil {
			if next, err = th.IndexValue(v[1]); err != nil {
				return steps{}, err
			}
		}
		it, err := th.Iter(v[0])
		return pairSteps(func(th *Thread) (n, x Value, err error) {
			x, err = th.Next(it)
			if err != nil || x.ref == nil {
				return Unbound, Unbound, err
			}
			n = next
			next, err = th.Binary(compile.BinAdd, n, Int(1))
			return n, x, err
		}), err
	}), classGetItemMethod())
	def(zipType, "zip", stepSlots(newZip))
	def(mapType, "map", lazySlots(func(th *Thread, a Args) (func(th *Thread) (Value, error), error) {
		if len(a.Pos) < 2 {
			return nil, TypeError("map() must have at least two arguments.")
		}
		its, err := th.iters(a.Pos[1:])
		fn := a.Pos[0]
		return func(th *Thread) (Value, error) {
			args := make([]Value, len(its))
			for i, it := range its {
				x, err := th.Next(it)
				if err != nil || x.ref == nil {
					return Unbound, err
				}
				args[i] = x
			}
			return th.Call(fn, args...)
		}, err
	}))
	def(filterType, "filter", lazySlots(func(th *Thread, a Args) (func(th *Thread) (Value, error), error) {
		if len(a.Pos) != 2 {
			return nil, TypeError("filter expected 2 arguments, got " + itoa(len(a.Pos)))
		}
		fn := a.Pos[0]
		it, err := th.Iter(a.Pos[1])
		return func(th *Thread) (Value, error) {
			for {
				x, err := th.Next(it)
				if err != nil || x.ref == nil {
					return Unbound, err
				}
				r := x
				if !fn.IsNone() {
					if r, err = th.Call(fn, x); err != nil {
						return Unbound, err
					}
				}
				if ok, err := th.Truth(r); err != nil || ok {
					return x, err
				}
			}
		}, err
	}))
	rev := lazySlots(newReversed)
	revNew := rev.New
	rev.New = func(th *Thread, cls *Type, a Args) (Value, error) {
		if len(a.Pos) == 1 {
			if m, err := th.LookupSpecial(a.Pos[0], strReversed); err != nil {
				return Unbound, err
			} else if m.ref != nil {
				if m.IsNone() {
					return Unbound, TypeError("'" + a.Pos[0].Type().displayName() + "' object is not reversible")
				}
				return th.Call(m)
			}
		}
		return revNew(th, cls, a)
	}
	def(reversedType, "reversed", rev)
}

func (th *Thread) iters(vs []Value) ([]Value, error) {
	its := make([]Value, len(vs))
	for i, v := range vs {
		it, err := th.Iter(v)
		if err != nil {
			return nil, err
		}
		its[i] = it
	}
	return its, nil
}

func newZip(th *Thread, a Args) (steps, error) {
	strict := false
	for i, n := range a.Names {
		if n.s != "strict" {
			return steps{}, TypeError("zip() got an unexpected keyword argument '" + n.s + "'")
		}
		var err error
		if strict, err = th.Truth(a.Kw[i]); err != nil {
			return steps{}, err
		}
	}
	its := make([]Value, len(a.Pos))
	for i, v := range a.Pos {
		if v.Type().Slots.Iter == nil && v.Type().Slots.GetItem == nil {
			return steps{}, TypeError("'" + v.Type().displayName() + "' object is not iterable")
		}
		it, err := th.Iter(v)
		if err != nil {
			return steps{}, err
		}
		its[i] = it
	}
	if len(its) == 2 {
		return pairSteps(func(th *Thread) (x, y Value, err error) {
			i := 0
			if x, err = th.Next(its[0]); err == nil && x.ref != nil {
				i = 1
				y, err = th.Next(its[1])
			}
			if err != nil || x.ref != nil && y.ref != nil {
				return x, y, err
			}
			if strict {
				err = zipMismatch(th, its, i)
			}
			return Unbound, Unbound, err
		}), nil
	}
	return steps{next: func(th *Thread) (Value, error) {
		if len(its) == 0 {
			return Unbound, nil
		}
		items := make([]Value, len(its))
		for i, it := range its {
			x, err := th.Next(it)
			if err != nil {
				return Unbound, err
			}
			if x.ref == nil {
				if strict {
					return Unbound, zipMismatch(th, its, i)
				}
				return Unbound, nil
			}
			items[i] = x
		}
		return NewTuple(items...), nil
	}}, nil
}

// zipMismatch is strict zip's check, and error, after argument i ended.
func zipMismatch(th *Thread, its []Value, i int) error {
	say := func(i int, word string) error {
		s := " "
		if i > 1 {
			s = "s 1-"
		}
		return ValueError("zip() argument " + itoa(i+1) + " is " + word + " than argument" + s + itoa(i))
	}
	if i > 0 {
		return say(i, "shorter")
	}
	for j := 1; j < len(its); j++ {
		x, err := th.Next(its[j])
		if err != nil {
			return err
		}
		if x.ref != nil {
			return say(j, "longer")
		}
	}
	return nil
}

func newReversed(th *Thread, a Args) (func(th *Thread) (Value, error), error) {
	if len(a.Pos) != 1 {
		return nil, TypeError("reversed expected 1 argument, got " + itoa(len(a.Pos)))
	}
	seq := a.Pos[0]
	if seq.Type().Slots.GetItem == nil || IsDict(seq) {
		return nil, TypeError("'" + seq.Type().displayName() + "' object is not reversible")
	}
	n, err := th.Len(seq)
	return func(th *Thread) (Value, error) {
		if n--; n < 0 {
			return Unbound, nil
		}
		v, err := th.GetItem(seq, Int(int64(n)))
		if err != nil && (Matches(err, IndexErrorType) || Matches(err, StopIterationType)) {
			return Unbound, nil
		}
		return v, err
	}, err
}
