// Trail.go makes looks cheap: it remembers what led to the objects that are looked for when they were last met, and follows nothing else. What
// is met that way lives, whatever else there is. Only when something isn't met everything is followed, and the trail is blazed anew.

package vm

import "unsafe"

// trailLeast is how many objects a trail may have before it's forgotten for having grown.
const trailLeast = 1 << 10

// strays reports whether an object is neither on the trail nor looked for.
func (r *Reach) strays(h *Header) bool {
	p := uintptr(unsafe.Pointer(h))
	return !r.trail.hasAt(p) && !r.met.wants(p)
}

// blaze puts what has led to an object on the trail.
func (r *Reach) blaze(h *Header) {
	for p := r.holder; p != 0 && !r.blazes.hasAt(p); p = r.met.holder(p) {
		r.blazes.note(p)
	}
}

// search looks for the objects whose end is noticed, as cheaply as it may; nil if it may not.
func (th *Thread) search(must bool) *Reach {
	fin := &th.Runtime.finalizers
	pays, searchPays := &fin.credit, &fin.searches
	if must && !fin.mayLook() {
		pays = &fin.musts
	}
	if must && fin.searches.left <= 0 {
		searchPays = &fin.musts
	}
	wanted := func(r *Reach) { th.Runtime.watched(r.want) }
	if fin.fresh.left > 0 || !fin.generous {
		r := th.reach(wanted)
		fin.pay(&fin.fresh, r)
		return r
	}
	met := &Reach{}
	if len(fin.unmet) == 0 || searchPays.left <= 0 {
		met = th.reachBy(&Reach{reg: -1, trail: &fin.trail}, wanted)
		fin.pay(pays, met)
		if met.missing == 0 {
			return met
		}
		defer met.free()
	}
	if searchPays.left <= 0 {
		return nil
	}
	if fin.trail.n > max(trailLeast, 4*fin.wanted) {
		fin.trail = addresses{}
	}
	r := &Reach{reg: -1, blazes: &fin.trail}
	r.met.holders = []uintptr{}
	th.reachBy(r, func(r *Reach) {
		th.Runtime.watched(func(h *Header) {
			if h == nil || !met.met.has(h) {
				r.want(h)
			}
		})
	})
	fin.pay(searchPays, r)
	if r.missing > 0 {
		return r
	}
	r.free()
	r = th.reachBy(&Reach{reg: -1, trail: &fin.trail}, wanted)
	fin.pay(pays, r)
	if r.missing == 0 {
		return r
	}
	r.free() // only what has followed everything tells what has ended
	r = th.reach(wanted)
	fin.pay(searchPays, r)
	return r
}
