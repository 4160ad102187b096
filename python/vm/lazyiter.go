// Lazyiter.go: enumerate, zip, map, filter and reversed.

package vm

import (
	"slices"

	"github.com/aioplay/aioplay/python/compile"
)

var enumerateType, zipType, mapType, filterType, reversedType = &Type{}, &Type{}, &Type{}, &Type{}, &Type{}

// LazyIter is what an iterator class that programs make by calling it makes of the arguments: how the iterator goes on,
// and what it answers to questions.
type LazyIter struct {
	Next func(th *Thread) (Value, error)
	Ask  func(th *Thread, q Question, at int64) (Value, error)
	pair func(th *Thread) (a, b Value, err error) // of one whose items are tuples of two
}

// Value makes the iterator, of a class called name that programs don't call.
func (l LazyIter) Value(name string) Value {
	v := newGoIter(name, l.Next)
	As[GoIter](v).ask = l.Ask
	return v
}

// Lazy is what an iterator does, for another.
func (it *GoIter) Lazy() LazyIter { return LazyIter{Next: it.next, Ask: it.ask, pair: it.pair} }

// pairSteps is an iterator whose items are tuples of two.
func pairSteps(pair func(th *Thread) (a, b Value, err error)) LazyIter {
	return LazyIter{pair: pair, Next: func(th *Thread) (Value, error) {
		a, b, err := pair(th)
		if err != nil || a.ref == nil {
			return Unbound, err
		}
		return newPair(a, b), nil
	}}
}

// lazySlots are the slots of such a class. Without keywords, arguments by name are refused, but for those that a
// subclass's __init__ is to get.
func lazySlots(keywords bool, make func(th *Thread, a Args) (LazyIter, error)) Slots {
	s := goIterSlots
	s.New = func(th *Thread, cls *Type, a Args) (Value, error) {
		if len(a.Kw) > 0 && !keywords {
			if err := cls.layout().noKeywords(cls, strInit, a); err != nil {
				return Unbound, err
			}
			a.Kw, a.Names = nil, nil
		}
		lazy, err := make(th, a)
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
		it.next, it.pair, it.ask = lazy.Next, lazy.pair, lazy.Ask
		return v, nil
	}
	return s
}

// madeOf is the Ask of an iterator that is made anew by its class from what it has.
func madeOf(parts func() []Value) func(th *Thread, q Question, at int64) (Value, error) {
	return func(th *Thread, q Question, _ int64) (Value, error) {
		switch q {
		case AskHeld, AskKept:
			return NewTuple(parts()...), nil
		case AskReduce:
			return NewTuple(None, NewTuple(parts()...)), nil
		}
		return Unbound, nil
	}
}

// noKeywords refuses arguments by name for a built-in class t, called as cls: t itself, or a subclass that has t's
// __init__ (or __new__, as method says), which would ignore them.
func (t *Type) noKeywords(cls *Type, method *Str, a Args) error {
	if len(a.Kw) > 0 && (cls == t || cls.Lookup(method) == t.Lookup(method)) {
		return TypeError(t.Name + "() takes no keyword arguments")
	}
	return nil
}

func defineLazyIterators() {
	def := func(t *Type, name string, s Slots, m ...*Builtin) {
		m = append(m, goIterMethods(name)...)
		defineType(t, TypeSpec{Name: name, Slots: s, Methods: m})
		Subclassable[GoIter](t)
		t.isGoIter = true
	}
	enumerateType.pairs, zipType.pairs = true, true
	enumSig := parseSignature("iterable, start=0")
	def(enumerateType, "enumerate", lazySlots(true, func(th *Thread, a Args) (LazyIter, error) {
		if len(a.Pos)+len(a.Kw) == 0 {
			return LazyIter{}, TypeError("enumerate() missing required argument 'iterable'")
		}
		if given := len(a.Pos) + len(a.Kw); given > 2 {
			return LazyIter{}, TypeError("enumerate() takes at most 2 arguments (" + itoa(given) + " given)")
		}
		for _, k := range a.Names {
			if len(a.Pos) > 0 && k.s != "start" || len(a.Pos) == 0 && k.s != "iterable" && (k.s != "start" || len(a.Kw) == 1) {
				return LazyIter{}, TypeError("'" + k.s + "' is an invalid keyword argument for enumerate()")
			}
		}
		v, err := enumSig.match("enumerate", a)
		if err != nil {
			return LazyIter{}, err
		}
		next := Int(0)
		if v[1].ref != nil {
			if next, err = th.IndexValue(v[1]); err != nil {
				return LazyIter{}, err
			}
		}
		it, err := th.Iter(v[0])
		lazy := pairSteps(func(th *Thread) (n, x Value, err error) {
			x, err = th.Next(it)
			if err != nil || x.ref == nil {
				return Unbound, Unbound, err
			}
			n = next
			next, err = th.Binary(compile.BinAdd, n, Int(1))
			return n, x, err
		})
		lazy.Ask = madeOf(func() []Value { return []Value{it, next} })
		return lazy, err
	}), classGetItemMethod())
	def(zipType, "zip", lazySlots(true, newZip))
	def(mapType, "map", lazySlots(true, func(th *Thread, a Args) (LazyIter, error) {
		strict, err := th.strictArg("map", a)
		if err != nil {
			return LazyIter{}, err
		}
		if len(a.Pos) < 2 {
			return LazyIter{}, TypeError("map() must have at least two arguments.")
		}
		its, err := th.iters(a.Pos[1:])
		fn := a.Pos[0]
		return LazyIter{Next: func(th *Thread) (Value, error) {
			args := make([]Value, len(its))
			for i, it := range its {
				x, err := th.Next(it)
				if err == nil && x.ref == nil && strict {
					err = unequal(th, "map", its, i)
				}
				if err != nil || x.ref == nil {
					return Unbound, err
				}
				args[i] = x
			}
			return th.callToEnd(fn, args...)
		}, Ask: askStrict(append([]Value{fn}, its...), &strict)}, err
	}))
	def(filterType, "filter", lazySlots(false, func(th *Thread, a Args) (LazyIter, error) {
		if len(a.Pos) != 2 {
			return LazyIter{}, TypeError("filter expected 2 arguments, got " + itoa(len(a.Pos)))
		}
		fn := a.Pos[0]
		it, err := th.Iter(a.Pos[1])
		return LazyIter{Next: func(th *Thread) (Value, error) {
			for {
				x, err := th.Next(it)
				if err != nil || x.ref == nil {
					return Unbound, err
				}
				r := x
				if !fn.IsNone() {
					if r, err = th.callToEnd(fn, x); err != nil || r.ref == nil {
						return Unbound, err
					}
				}
				ok, err := th.Truth(r)
				switch {
				case err != nil && Matches(err, StopIterationType):
					return Unbound, nil
				case err != nil || ok:
					return x, err
				}
			}
		}, Ask: madeOf(func() []Value { return []Value{fn, it} })}, err
	}))
	rev := lazySlots(false, newReversed)
	revNew := rev.New
	rev.New = func(th *Thread, cls *Type, a Args) (Value, error) {
		if len(a.Pos) == 1 && len(a.Kw) == 0 {
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

// callToEnd calls the function of a map or filter, whose StopIteration ends it.
func (th *Thread) callToEnd(fn Value, args ...Value) (Value, error) {
	v, err := th.Call(fn, args...)
	if err != nil && Matches(err, StopIterationType) {
		return Unbound, nil
	}
	return v, err
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

func newZip(th *Thread, a Args) (LazyIter, error) {
	strict, err := th.strictArg("zip", a)
	if err != nil {
		return LazyIter{}, err
	}
	its := make([]Value, len(a.Pos))
	for i, v := range a.Pos {
		if !isIterable(v) {
			return LazyIter{}, TypeError("'" + v.Type().displayName() + "' object is not iterable")
		}
		it, err := th.Iter(v)
		if err != nil {
			return LazyIter{}, err
		}
		its[i] = it
	}
	ask := askStrict(its, &strict)
	if len(its) == 2 {
		lazy := pairSteps(func(th *Thread) (x, y Value, err error) {
			i := 0
			if x, err = th.Next(its[0]); err == nil && x.ref != nil {
				i = 1
				y, err = th.Next(its[1])
			}
			if err != nil || x.ref != nil && y.ref != nil {
				return x, y, err
			}
			if strict {
				err = unequal(th, "zip", its, i)
			}
			return Unbound, Unbound, err
		})
		lazy.Ask = ask
		return lazy, nil
	}
	return LazyIter{Next: func(th *Thread) (Value, error) {
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
					return Unbound, unequal(th, "zip", its, i)
				}
				return Unbound, nil
			}
			items[i] = x
		}
		return NewTuple(items...), nil
	}, Ask: ask}, nil
}

// strictArg reads the one keyword argument of zip and map.
func (th *Thread) strictArg(fn string, a Args) (strict bool, err error) {
	if n := len(a.Names); n > 1 {
		return false, TypeError(fn + "() takes at most 1 keyword argument (" + itoa(n) + " given)")
	}
	for i, n := range a.Names {
		if n.s != "strict" {
			return false, TypeError(fn + "() got an unexpected keyword argument '" + n.s + "'" + didYouMean(n.s, "strict"))
		}
		if strict, err = th.Truth(a.Kw[i]); err != nil {
			return false, err
		}
	}
	return strict, nil
}

// askStrict is the Ask of zip and map: strictness is their state.
func askStrict(parts []Value, strict *bool) func(th *Thread, q Question, at int64) (Value, error) {
	return func(th *Thread, q Question, at int64) (Value, error) {
		switch {
		case q == AskHeld, q == AskKept:
			held := slices.Clone(parts)
			slices.Reverse(held)
			return NewTuple(held...), nil
		case q == AskReduce && *strict:
			return NewTuple(None, NewTuple(parts...), True), nil
		case q == AskReduce:
			return NewTuple(None, NewTuple(parts...)), nil
		case q == AskPlace:
			*strict = at != 0
		}
		return Unbound, nil
	}
}

// unequal is the check of strict zip and map, and their error, after argument i ended.
func unequal(th *Thread, fn string, its []Value, i int) error {
	say := func(i int, word string) error {
		s := " "
		if i > 1 {
			s = "s 1-"
		}
		return ValueError(fn + "() argument " + itoa(i+1) + " is " + word + " than argument" + s + itoa(i))
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

func newReversed(th *Thread, a Args) (LazyIter, error) {
	if len(a.Pos) != 1 {
		return LazyIter{}, TypeError("reversed expected 1 argument, got " + itoa(len(a.Pos)))
	}
	seq := a.Pos[0]
	if t := seq.Type(); t.Slots.GetItem == nil || IsDict(seq) || !t.likeSequence() || t.flags&(FlagHeap|FlagSequence) == 0 && t.Concat == nil {
		return LazyIter{}, TypeError("'" + seq.Type().displayName() + "' object is not reversible")
	}
	n, err := th.Len(seq)
	return LazyIter{Next: func(th *Thread) (Value, error) {
		if n--; n < 0 {
			return Unbound, nil
		}
		if seq.ref.typ == ListType {
			if l := As[List](seq); n < len(l.items) {
				return l.items[n], nil
			}
			return Unbound, nil
		}
		v, err := th.GetItem(seq, Int(int64(n)))
		if err != nil && (Matches(err, IndexErrorType) || Matches(err, StopIterationType)) {
			return Unbound, nil
		}
		return v, err
	}, Ask: func(th *Thread, q Question, at int64) (Value, error) {
		switch q {
		case AskHeld:
			return NewTuple(seq), nil
		case AskHint:
			if size, err := th.Len(seq); err != nil || n > size {
				return Int(0), err
			}
			return Int(int64(max(n, 0))), nil
		case AskReduce:
			if n == 0 {
				return NewTuple(None, NewTuple(EmptyTuple.Value())), nil
			}
			return NewTuple(None, NewTuple(seq), Int(int64(n-1))), nil
		case AskPlace:
			size, err := th.Len(seq)
			n = int(min(max(at, -1), int64(size)-1)) + 1
			return None, err
		}
		return Unbound, nil
	}}, err
}
