// Combinations.go has product, permutations and combinations, and groupby and tee.

package itertools

import (
	"slices"
	"strconv"

	"github.com/aioplay/aioplay/python/vm"
)

func pick(pool []value, indices []int) value {
	row := make([]value, len(indices))
	for i, j := range indices {
		row[i] = pool[j]
	}
	return vm.NewTuple(row...)
}

func iota(n int) []int {
	s := make([]int, n)
	for i := range s {
		s[i] = i
	}
	return s
}

// choose declares an iterator over choices of r items of a pool: step makes the next one, false at the end.
func choose(name, sig string, start func(n, r int) (indices []int, step func() bool)) {
	kind(name, sig, func(th *vm.Thread, a []value) (vm.LazyIter, error) {
		var r int64
		var err error
		optional := name == "permutations"
		if !optional {
			if r, err = th.Index(a[1]); err != nil {
				return vm.LazyIter{}, err
			}
		}
		pool, err := th.TupleItems(a[0])
		if err != nil {
			return vm.LazyIter{}, err
		}
		switch {
		case !optional:
		case !a[1].Bound() || a[1].IsNone():
			r = int64(len(pool))
		case !vm.IsIntLike(a[1]):
			return vm.LazyIter{}, vm.TypeError("Expected int as r")
		default:
			if r, err = th.Index(a[1]); err != nil {
				return vm.LazyIter{}, err
			}
		}
		if r < 0 {
			return vm.LazyIter{}, vm.ValueError("r must be non-negative")
		}
		if repeats := name == "combinations_with_replacement"; repeats || r <= int64(len(pool)) {
			if err := th.Reserve(int(min(r, 1<<40)) * 16); err != nil {
				return vm.LazyIter{}, err
			}
		}
		indices, step := start(len(pool), int(r))
		first := true
		return holds(func(th *vm.Thread) (value, error) {
			if indices == nil {
				return vm.Unbound, nil
			}
			if first {
				first = false
			} else if !step() {
				return vm.Unbound, nil
			}
			return pick(pool, indices[:r]), th.Reserve(16 * int(r))
		}, func() []value { return backward(pool) }), nil
	})
}

func defineCombinations() {
	choose("combinations", "iterable, r", func(n, r int) ([]int, func() bool) {
		if r > n {
			return nil, nil
		}
		c := iota(r)
		return c, func() bool {
			i := r - 1
			for i >= 0 && c[i] == i+n-r {
				i--
			}
			if i < 0 {
				return false
			}
			c[i]++
			for j := i + 1; j < r; j++ {
				c[j] = c[j-1] + 1
			}
			return true
		}
	})
	choose("combinations_with_replacement", "iterable, r", func(n, r int) ([]int, func() bool) {
		if n == 0 && r > 0 {
			return nil, nil
		}
		c := make([]int, r)
		return c, func() bool {
			i := r - 1
			for i >= 0 && c[i] == n-1 {
				i--
			}
			if i < 0 {
				return false
			}
			x := c[i] + 1
			for ; i < r; i++ {
				c[i] = x
			}
			return true
		}
	})
	choose("permutations", "iterable, r=None", func(n, r int) ([]int, func() bool) {
		if r > n {
			return nil, nil
		}
		c, cycles := iota(n), make([]int, r)
		for i := range cycles {
			cycles[i] = n - i
		}
		return c, func() bool {
			for i := r - 1; i >= 0; i-- {
				if cycles[i]--; cycles[i] == 0 {
					x := c[i]
					copy(c[i:], c[i+1:])
					c[n-1] = x
					cycles[i] = n - i
					continue
				}
				j := n - cycles[i]
				c[i], c[j] = c[j], c[i]
				return true
			}
			return false
		}
	})
	kind("product", "*iterables, repeat=1", func(th *vm.Thread, a []value) (vm.LazyIter, error) {
		repeat := int64(1)
		var err error
		if a[1].Bound() {
			if repeat, err = th.Index(a[1]); err != nil {
				return vm.LazyIter{}, err
			}
			if repeat < 0 {
				return vm.LazyIter{}, vm.ValueError("repeat argument cannot be negative")
			}
		}
		var once, pools [][]value
		for _, v := range items(a[0]) {
			p, err := th.TupleItems(v)
			if err != nil {
				return vm.LazyIter{}, err
			}
			once = append(once, p)
		}
		if err := th.Reserve(int(min(repeat, 1<<40)) * min(len(once), 1<<16) * 24); err != nil {
			return vm.LazyIter{}, err
		}
		for range repeat {
			pools = append(pools, once...)
		}
		at, first := make([]int, len(pools)), true
		return holds(func(th *vm.Thread) (value, error) {
			if first {
				first = false
				for _, p := range pools {
					if len(p) == 0 {
						return vm.Unbound, nil
					}
				}
			} else {
				i := len(at) - 1
				for ; i >= 0; i-- {
					if at[i]++; at[i] < len(pools[i]) {
						break
					}
					at[i] = 0
				}
				if i < 0 {
					return vm.Unbound, nil
				}
			}
			if err := th.Reserve(16 * len(pools)); err != nil {
				return vm.Unbound, err
			}
			row := make([]value, len(pools))
			for i, p := range pools {
				row[i] = p[at[i]]
			}
			return vm.NewTuple(row...), nil
		}, func() []value { return backward(slices.Concat(once...)) }), nil
	})
}

func defineGroup() {
	kind("groupby", "iterable, key=None", func(th *vm.Thread, a []value) (vm.LazyIter, error) {
		it, err := th.Iter(a[0])
		target, curKey, curVal := vm.Unbound, vm.Unbound, vm.Unbound
		turn := 0
		step := func(th *vm.Thread) (bool, error) {
			v, err := th.Next(it)
			if err != nil || !v.Bound() {
				return false, err
			}
			k := v
			if a[1].Bound() && !a[1].IsNone() {
				if k, err = th.Call(a[1], v); err != nil {
					return false, err
				}
			}
			curVal, curKey = v, k
			return true, nil
		}
		return holds(func(th *vm.Thread) (value, error) {
			turn++
			for {
				if curKey.Bound() {
					if !target.Bound() {
						break
					}
					if eq, err := th.Equal(target, curKey); err != nil {
						return vm.Unbound, err
					} else if !eq {
						break
					}
				}
				if ok, err := step(th); err != nil || !ok {
					return vm.Unbound, err
				}
			}
			target = curKey
			mine, key := turn, target
			return vm.NewTuple(key, holds(func(th *vm.Thread) (value, error) {
				if turn != mine {
					return vm.Unbound, nil
				}
				if !curVal.Bound() {
					if ok, err := step(th); err != nil || !ok {
						return vm.Unbound, err
					}
				}
				if eq, err := th.Equal(key, curKey); err != nil || !eq {
					return vm.Unbound, err
				}
				v := curVal
				curVal = vm.Unbound
				return v, nil
			}, func() []value { return []value{it, a[1], target, curKey, curVal, key} }).Value("itertools._grouper")), nil
		}, func() []value { return []value{it, a[1], target, curKey, curVal} }), err
	})
}

// teeNode is an item that some of the tees have not seen yet.
type teeNode struct {
	val  value
	next *teeNode
}

// teeSource is what several iterators go through, each at its own item.
type teeSource struct {
	it      value
	running bool // the iterable is asked, and asking may come here itself
}

// from is an iterator that goes on behind a node.
func (s *teeSource) from(at *teeNode) vm.LazyIter {
	lazy := holds(func(th *vm.Thread) (value, error) {
		if at.next == nil {
			if s.running {
				return vm.Unbound, vm.RuntimeError("cannot re-enter the tee iterator")
			}
			s.running = true
			v, err := th.Next(s.it)
			s.running = false
			if err != nil || !v.Bound() {
				return vm.Unbound, err
			}
			at.next = &teeNode{val: v}
		}
		at = at.next
		return at.val, nil
	}, func() []value {
		held := []value{s.it}
		for n := at.next; n != nil; n = n.next {
			held = append(held, n.val)
		}
		return held
	})
	ask := lazy.Ask
	lazy.Ask = func(th *vm.Thread, q vm.Question, place int64) (value, error) {
		switch q {
		case vm.AskCopy:
			return s.from(at).Value(teeName), nil
		case vm.AskKept:
			return vm.None, nil
		}
		return ask(th, q, place)
	}
	return lazy
}

const teeName = "itertools._tee"

var (
	teeType *vm.Type
	strCopy = vm.Intern("__copy__")
)

func defineTee() {
	teeType = vm.CallableIterator(teeName, func(th *vm.Thread, a vm.Args) (vm.LazyIter, error) {
		switch {
		case len(a.Kw) > 0:
			return vm.LazyIter{}, vm.TypeError("_tee() takes no keyword arguments")
		case len(a.Pos) != 1:
			return vm.LazyIter{}, vm.TypeError("_tee expected 1 argument, got " + strconv.Itoa(len(a.Pos)))
		}
		it, err := th.Iter(a.Pos[0])
		if err != nil {
			return vm.LazyIter{}, err
		}
		if it.Type() == teeType { // it goes through the same
			if it, err = th.CallMethod(it, strCopy); err != nil {
				return vm.LazyIter{}, err
			}
			return vm.As[vm.GoIter](it).Lazy(), nil
		}
		return (&teeSource{it: it}).from(&teeNode{}), nil
	})
	types = append(types, teeType)
}

func tee(th *vm.Thread, a []value) (value, error) {
	n := int64(2)
	var err error
	if len(a) == 2 {
		if n, err = th.Index(a[1]); err != nil {
			return vm.Unbound, err
		}
		if n < 0 {
			return vm.Unbound, vm.ValueError("n must be >= 0")
		}
	}
	if err := th.Reserve(int(min(n, 1<<40)) * 256); err != nil {
		return vm.Unbound, err
	}
	it := a[0]
	out := make([]value, n)
	for i := range out {
		if i == 0 {
			if it, err = th.Iter(it); err == nil {
				it, err = th.Call(teeType.Value(), it)
			}
		} else {
			it, err = th.CallMethod(it, strCopy)
		}
		if err != nil {
			return vm.Unbound, err
		}
		out[i] = it
	}
	return vm.NewTuple(out...), nil
}
