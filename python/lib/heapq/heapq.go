// Package heapq is _heapq: the functions of Python's heapq that move items of a heap, which is a list. The rest is in
// python/lib/pure/heapq.py. Items are compared in CPython's order.
package heapq

import (
	"math/bits"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

type value = vm.Value

// heap is a list whose item i comes before items 2i+1 and 2i+2, or in a max-heap after them.
type heap struct {
	th   *vm.Thread
	list *vm.List
	max  bool
}

// Module makes _heapq.
func Module(th *vm.Thread) (*vm.Module, error) {
	m := vm.NewModule("_heapq", vm.NewDict())
	for _, max := range [...]bool{false, true} {
		suffix := ""
		if max {
			suffix = "_max"
		}
		one := func(name string, f func(h heap) (value, error)) *vm.Builtin {
			name += suffix
			return vm.Func1(name, func(th *vm.Thread, v value) (value, error) {
				h, err := heapOf(th, v, name+"() argument", max)
				if err != nil {
					return vm.Unbound, err
				}
				return f(h)
			})
		}
		two := func(name string, f func(h heap, item value) (value, error)) *vm.Builtin {
			name += suffix
			return vm.FuncN(name, 2, 2, func(th *vm.Thread, a []value) (value, error) {
				h, err := heapOf(th, a[0], name+"() argument 1", max)
				if err != nil {
					return vm.Unbound, err
				}
				return f(h, a[1])
			})
		}
		m.Add(one("heapify", heap.heapify), one("heappop", heap.pop),
			two("heappush", heap.push), two("heapreplace", heap.replace), two("heappushpop", heap.pushPop))
	}
	return m, nil
}

func heapOf(th *vm.Thread, v value, what string, max bool) (heap, error) {
	if !vm.IsList(v) {
		kind := v.Type().Name
		if v.IsNone() {
			kind = "None"
		}
		return heap{}, vm.TypeError(what + " must be list, not " + kind)
	}
	return heap{th, vm.As[vm.List](v), max}, nil
}

// higher reports whether a belongs nearer to the top than b. Comparing may call back.
func (h heap) higher(a, b value) (bool, error) {
	if h.max {
		a, b = b, a
	}
	return h.th.CompareBool(compile.CmpLt, a, b)
}

// before is higher where comparing must leave the list's length alone.
func (h heap) before(a, b value) (bool, error) {
	n := len(h.list.Items())
	less, err := h.higher(a, b)
	if err == nil && len(h.list.Items()) != n {
		err = vm.RuntimeError("list changed size during iteration")
	}
	return less, err
}

// rise moves item i up to its place below start.
func (h heap) rise(start, i int) error {
	for i > start {
		up := (i - 1) >> 1
		items := h.list.Items()
		less, err := h.before(items[i], items[up])
		if err != nil || !less {
			return err
		}
		items = h.list.Items()
		items[i], items[up] = items[up], items[i]
		i = up
	}
	return nil
}

// sink moves item i down to a leaf, always after the better child, and then up to its place: where it comes from the end of
// the heap, that takes fewer comparisons than looking for its place on the way down.
func (h heap) sink(i int) error {
	if err := h.th.Tick(1); err != nil {
		return err
	}
	start, n := i, len(h.list.Items())
	for i < n>>1 {
		child := 2*i + 1
		if child+1 < n {
			items := h.list.Items()
			less, err := h.before(items[child], items[child+1])
			if err != nil {
				return err
			}
			if !less {
				child++
			}
		}
		items := h.list.Items()
		items[i], items[child] = items[child], items[i]
		i = child
	}
	return h.rise(start, i)
}

// manyItems is from how many items on CPython orders a heap family by family, as that suits the processor's cache.
const manyItems = 2500

func (h heap) heapify() (value, error) {
	n := len(h.list.Items())
	if n <= manyItems {
		for i := n/2 - 1; i >= 0; i-- {
			if err := h.sink(i); err != nil {
				return vm.Unbound, err
			}
		}
		return vm.None, nil
	}
	// The parents' row is done in two pieces, so that a node's children are done before it: after each node come its
	// ancestors whose last child it is, which are those of odd number.
	parents := n >> 1
	row := 1<<(bits.Len(uint(parents+1))-1) - 1
	for _, span := range [...][2]int{{parents >> 1, row}, {row, parents}} {
		for i := span[1] - 1; i >= span[0]; i-- {
			for j := i; ; j = j >> 1 {
				if err := h.sink(j); err != nil {
					return vm.Unbound, err
				}
				if j&1 == 0 {
					break
				}
			}
		}
	}
	return vm.None, nil
}

func (h heap) push(item value) (value, error) {
	if err := h.list.Push(h.th, item); err != nil {
		return vm.Unbound, err
	}
	return vm.None, h.rise(0, len(h.list.Items())-1)
}

// top is the first item, if there is one.
func (h heap) top() (value, error) {
	if items := h.list.Items(); len(items) > 0 {
		return items[0], nil
	}
	return vm.Unbound, vm.IndexError("index out of range")
}

func (h heap) pop() (value, error) {
	item, err := h.top()
	if err != nil {
		return vm.Unbound, err
	}
	last := h.list.TakeLast()
	items := h.list.Items()
	if len(items) == 0 {
		return last, nil
	}
	items[0] = last
	return item, h.sink(0)
}

func (h heap) replace(item value) (value, error) {
	top, err := h.top()
	if err != nil {
		return vm.Unbound, err
	}
	h.list.Items()[0] = item
	return top, h.sink(0)
}

func (h heap) pushPop(item value) (value, error) {
	top, err := h.top()
	if err != nil {
		return item, nil
	}
	less, err := h.higher(top, item)
	if err != nil || !less {
		return item, err
	}
	return h.replace(item)
}
