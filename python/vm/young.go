// Young.go follows objects whose end is noticed from when they are made until something holds them that will tell when it lets go of
// them: a name, an attribute, a container. Until then only temporaries have them, which tell nothing: `print(open(name).read())`.

package vm

import (
	"slices"
	"weak"
)

// maxYoung is how many objects are followed; what is older waits for the next suspicion.
const maxYoung = 64

// youngPatience is how often an object that a temporary or a parameter holds is looked for at each checkpoint; then it is at every
// second, every fourth, and so on.
const youngPatience = 6

// manyHeld is how many looks in a row may find that all live before there are fewer of them: the program fills a list.
const manyHeld = 100

// A youngObject has been made lately.
type youngObject struct {
	at          weak.Pointer[Header]
	number      int64 // 0: it was returned
	where       place // where it was made
	tries, wait int
}

// begin follows an object that has been made, or returned by the function that had it in a local.
func (fin *finalizers) begin(h *Header, number int64) {
	if len(fin.young) == maxYoung {
		fin.young = slices.Delete(fin.young, 0, maxYoung/4)
	}
	fin.young = append(fin.young, youngObject{at: weak.Make(h), number: number})
}

// begun notes where the object was made that begin was told of last.
func (th *Thread) begun() {
	if young := th.Runtime.finalizers.young; len(young) > 0 {
		young[len(young)-1].where = th.here()
	}
}

// watchYoung looks at a checkpoint whether the objects that were made lately have been dropped.
func (th *Thread) watchYoung() {
	fin := &th.Runtime.finalizers
	c := &fin.chances[surely]
	if fin.youngWait > 0 {
		fin.youngWait--
		return
	}
	due := false
	for i := range fin.young {
		y := &fin.young[i]
		if y.wait--; y.wait < 0 {
			due = true
		}
	}
	if !due || !c.take(watchFailures[surely], fin.most()) {
		return
	}
	before := fin.spent
	raised, ret := th.raised, th.ret
	defer func() {
		th.raised, th.ret = raised, ret
		c.spend(fin.spent - before)
	}()
	th.ClearStale()
	if fin.youngHeld++; fin.youngHeld > manyHeld {
		fin.youngWait = 1 << min((fin.youngHeld-manyHeld)/8, 12)
	}
	if th.settleYoung() {
		return
	}
	for _, y := range fin.young {
		if y.where.in(th.frame) {
			fin.place = y.where
		}
	}
	outer := fin.at
	fin.at, fin.latestFirst = fin.place, true
	defer func() { fin.at, fin.latestFirst = outer, false }()
	if th.collectWatched(true) == foundSome {
		c.failures, fin.youngHeld = 0, 0
		fin.why, fin.soon = surely, true // what they held may be gone, too
		th.finalizeNow()
	} else {
		c.failures++
	}
	fin.young = slices.DeleteFunc(fin.young, func(y youngObject) bool { return y.at.Value() == nil })
}

// madeAt is where the object with a number was made, 0 if that isn't known.
func (fin *finalizers) madeAt(number int64) int32 {
	for _, y := range fin.young {
		if y.number == number {
			return y.where.pc
		}
	}
	return 0
}

// settleYoung forgets the young objects that something holds, and reports whether all others are seen to live.
func (th *Thread) settleYoung() bool {
	fin := &th.Runtime.finalizers
	wanted := func(r *Reach) {
		for _, y := range fin.young {
			if h := y.at.Value(); h != nil {
				r.want(h)
			}
		}
	}
	r := th.reach(func(r *Reach) { r.held = true; wanted(r) })
	fin.spent += r.visits()
	fin.young = slices.DeleteFunc(fin.young, func(y youngObject) bool {
		h := y.at.Value()
		return h == nil || r.met.has(h)
	})
	if len(fin.young) == 0 {
		return true
	}
	r = th.reach(wanted)
	fin.spent += r.visits()
	for i := range fin.young {
		y := &fin.young[i]
		if y.tries++; y.tries > youngPatience {
			y.wait = 1 << min(y.tries-youngPatience, 20)
		}
	}
	return r.missing == 0
}
