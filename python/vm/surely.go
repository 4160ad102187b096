// Surely.go ends what a look hasn't met without asking Go's collector, where the collector has said often enough that the look is right.

package vm

import (
	"runtime"
)

const (
	agreements    = 4 // how often the collector has to have agreed
	fewAgreements = 2 // the same where it takes long, as it goes through a large heap
	mostVerdicts  = 1 << 8
)

// A verdict is what the collector agrees to: that of a look at one place, with the same objects that may hold others which aren't known.
type verdict struct {
	code   *Code
	pc     int32
	opaque uintptr
}

// verdict is r's, of the running thread.
func (th *Thread) verdict(r *Reach) verdict {
	if f := th.frame; f != nil {
		return verdict{f.code, f.pc, r.opaque}
	}
	return verdict{opaque: r.opaque}
}

// enough is how often the collector has to have agreed.
func (fin *finalizers) enough() int8 {
	if fin.cost() > fewAgreements {
		return fewAgreements
	}
	return agreements
}

// agree notes whether the collector has agreed with a verdict. It isn't trusted any more after an error.
func (fin *finalizers) agree(v verdict, right bool) {
	if fin.agreed == nil || len(fin.agreed) >= mostVerdicts {
		fin.agreed = map[verdict]int8{}
	}
	switch n := fin.agreed[v]; {
	case !right:
		fin.agreed[v] = -1
	case n >= 0 && n < agreements:
		fin.agreed[v] = n + 1
	}
}

// learn notes whether all that r hasn't met was dead, now that the collector has found some dead.
func (th *Thread) learn(r *Reach) {
	fin := &th.Runtime.finalizers
	v := th.verdict(r)
	if n := fin.agreed[v]; n < 0 || n >= fin.enough() {
		return
	}
	right := true
	th.Runtime.watched(func(h *Header) { right = right && (h == nil || r.met.has(h)) })
	fin.agree(v, right)
}

// mayLearn reports whether a verdict of a look at this place can come to be trusted: there are no other threads, and no Go code is under
// way but what resumes coroutines.
func (th *Thread) mayLearn() bool {
	if fin := &th.Runtime.finalizers; fin.settling || th.Runtime.threads > 1 {
		return false
	}
	for f := th.frame; f != nil; f = f.prev {
		if f.flags&frameEntry != 0 && f.prev != nil && (f.gen == nil || f.gen.kind != codeCoroutine) {
			return false
		}
	}
	return true
}

// mayAsk reports whether the collector may be asked: where that is of no use for later only as long as half of the account is left.
func (th *Thread) mayAsk(must bool) bool {
	runs := &th.Runtime.finalizers.runs
	return must && runs.left > 0 || runs.left > runs.most/2 || runs.left > 0 && th.mayLearn()
}

// endSurely ends what r hasn't met if it is sure to be dead; false if the collector has to tell.
func (th *Thread) endSurely(r *Reach) bool {
	rt := th.Runtime
	fin := &rt.finalizers
	if fin.agreed[th.verdict(r)] < fin.enough() || !th.mayLearn() {
		return false
	}
	gone, doubted := map[*Header]bool{}, false
	rt.watched(func(h *Header) {
		if h != nil && !r.met.has(h) {
			gone[h] = true
			doubted = doubted || h.among(fin.doubted)
		}
	})
	return !doubted && !(fin.tracking && th.mayBeCyclic(r, gone)) && th.end(gone, r)
}

// end ends what is dead as r says, unless the callback of a weak reference needs the collector.
func (th *Thread) end(gone map[*Header]bool, r *Reach) bool {
	rt := th.Runtime
	fin := &rt.finalizers
	var g *Reach // what they lead to, if somebody asks
	lives := func(h *Header) (lives, held bool) {
		if r.met.has(h) {
			return true, false
		}
		if g == nil {
			g = &Reach{reg: -1, live: &r.met, missing: 1}
			for h := range gone {
				g.root(h)
			}
		}
		return false, g.met.has(h)
	}
	if rt.weakrefs.end != nil && !rt.weakrefs.end(gone, lives) {
		return false
	}
	var dead []deadObject
	alive := fin.alive[:0]
	for _, x := range fin.alive {
		if h := x.at.Value(); h != nil && gone[h] {
			runtime.SetFinalizer(h, nil)
			dead = append(dead, deadObject{Value{ref: h}, x.number})
		} else {
			alive = append(alive, x)
		}
	}
	clear(fin.alive[len(alive):])
	fin.alive = alive
	for g := rt.unstarted; g != nil; {
		next := g.nextUnstarted
		if gone[&g.Header] {
			rt.unlinkUnstarted(g)
			fin.made++
			dead = append(dead, deadObject{Value{ref: &g.Header}, -fin.made})
		}
		g = next
	}
	th.finalize(dead)
	if rt.weakrefs.fire != nil && fin.calling == 0 {
		rt.weakrefs.fire(th)
	}
	return true
}
