// Unmet.go remembers the objects that looks don't meet although they live.

package vm

import (
	"unsafe"
	"weak"
)

// unmetPatience is how many looks in a row ask the collector for objects that only Go code holds; then they get rarer.
const unmetPatience = 4

// keepUnmet remembers the objects that r hasn't met but that live: something holds them that isn't followed, as an iterator that is a
// Go function. They are asked after again when there are others of the kind, and now and then.
func (th *Thread) keepUnmet(r *Reach) {
	rt := th.Runtime
	fin := &rt.finalizers
	fin.unmet = map[uintptr]weak.Pointer[Header]{}
	rt.noticed(func(h *Header) {
		if h != nil && h.typ.flags&FlagType == 0 && !r.met.has(h) {
			fin.unmet[uintptr(unsafe.Pointer(h))] = weak.Make(h)
		}
	})
	th.keepCyclic(r)
	if len(fin.unmet) == 0 {
		return
	}
	if fin.unmetTries++; fin.unmetTries > unmetPatience {
		fin.unmetWait = 1 << min(fin.unmetTries-unmetPatience, 20)
	} else {
		fin.unmetWait = 1
	}
	all := th.reach(func(r *Reach) { th.Runtime.watched(r.want) })
	if all.missing == 0 {
		fin.opaque = all.opaque
	}
}

// keepCyclic takes those out of the unmet objects that live as long as a cycle: one that is tracked, that r hasn't met and that leads back
// to itself. A look can't find out any more when they end.
func (th *Thread) keepCyclic(r *Reach) {
	fin := &th.Runtime.finalizers
	for _, w := range fin.tracked {
		h := w.Value()
		if h == nil || len(fin.unmet) == 0 || r.livesOrPasses(h) {
			continue
		}
		g := r.beyond(h)
		if !g.met.has(h) {
			continue
		}
		var held []*Header
		for at, w := range fin.unmet {
			if h := w.Value(); h != nil && g.met.hasAt(at) {
				held = append(held, h)
				delete(fin.unmet, at)
			}
		}
		fin.heldByCycles(held)
	}
}

// heldByCycles notes that objects live as long as cycles.
func (fin *finalizers) heldByCycles(list []*Header) {
	for _, h := range list {
		if fin.cyclic == nil {
			fin.cyclic = map[uintptr]weak.Pointer[Header]{}
		}
		fin.cyclic[uintptr(unsafe.Pointer(h))] = weak.Make(h)
	}
}

// mostSuspects is how many objects are looked at that may be part of a cycle.
const mostSuspects = 1 << 6

// mayBeCyclic reports whether a cycle may hold what is gone, which r hasn't met.
func (th *Thread) mayBeCyclic(r *Reach, gone map[*Header]bool) bool {
	suspects := 0
	for _, w := range th.Runtime.finalizers.tracked {
		h := w.Value()
		if h == nil || r.livesOrPasses(h) {
			continue
		}
		if suspects++; suspects > mostSuspects {
			return true
		}
		g := r.beyond(h)
		if !g.met.has(h) {
			continue
		}
		for x := range gone {
			if g.met.has(x) {
				return true
			}
		}
	}
	return false
}

// beyond meets all that an object leads to that r hasn't met, and the object itself if it's part of a cycle.
func (r *Reach) beyond(h *Header) *Reach {
	g := &Reach{reg: -1, live: &r.met, missing: 1}
	g.want(h)
	g.parts(h)
	g.follow()
	return g
}

// watched calls f with the objects whose end is noticed at once, without those that are known to be unmet or held by a cycle. Classes are
// always part of cycles.
func (rt *Runtime) watched(f func(h *Header)) {
	rt.noticed(func(h *Header) {
		fin := &rt.finalizers
		if h != nil && (h.typ.flags&FlagType != 0 || h.among(fin.unmet) || h.among(fin.cyclic)) {
			return
		}
		f(h)
	})
}

// among reports whether an object is one of those that a map has by address.
func (h *Header) among(m map[uintptr]weak.Pointer[Header]) bool {
	return len(m) > 0 && m[uintptr(unsafe.Pointer(h))].Value() == h
}
