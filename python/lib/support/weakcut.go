// Weakcut.go brings weak references through a search for cycles, in which both they and what they refer to may look dead for
// a while.

package support

import (
	"weak"

	"github.com/aioplay/aioplay/python/vm"
)

// cutRefs is where the weak references to one object are while the graph is cut.
type cutRefs struct {
	to     int   // the object's place; -1 if it takes no part
	places []int // of the references in its list
}

// keepThroughCuts has the registry renewed after each search.
func (t *weakTypes) keepThroughCuts(rt *vm.Runtime) {
	vm.References(t.ref, func(v value, f vm.Visitor) { f.Value(&vm.As[ref](v).callback) })
	cut := map[weak.Pointer[vm.Header]]cutRefs{}
	rt.OnCut(func(place func(h *vm.Header) int) {
		for key, list := range t.registry {
			h := key.Value()
			if h == nil {
				continue
			}
			c := cutRefs{to: place(h), places: make([]int, len(list))}
			any := c.to >= 0
			for i, w := range list {
				c.places[i] = -1
				if r := w.Value(); r != nil {
					c.places[i] = place(&r.Header)
				}
				any = any || c.places[i] >= 0
			}
			if any {
				cut[key] = c
			}
		}
	}, func(node func(n int) (*vm.Header, bool)) {
		for key, c := range cut {
			list := t.registry[key]
			to := key
			if c.to >= 0 {
				if h, alive := node(c.to); alive {
					to = weak.Make(h)
				}
			}
			for i, n := range c.places {
				if n >= 0 {
					h, _ := node(n)
					list[i] = weak.Make(vm.As[ref](vm.Obj(h)))
				}
				if r := list[i].Value(); r != nil {
					r.to = to
				}
			}
			delete(t.registry, key)
			t.registry[to] = list
		}
		clear(cut)
	}, func(h *vm.Header) {
		if v := vm.Obj(h); t.ref.Is(v) { // CPython ends it before what it refers to
			vm.As[ref](v).callback = vm.Unbound
		}
	})
}
