// Weakwait.go collects for the sake of weak references, which are to notice that an object is gone about when they would in
// CPython: before one is asked after a statement of the program has dropped something, and at such a statement while a
// callback waits.

package vm

// weakrefs is what a runtime knows of its weak references.
type weakrefs struct {
	waiting int                     // callbacks that the program has registered
	fire    func(th *Thread) bool   // calls the callbacks that are due; set with the weakref module
	each    func(f func(h *Header)) // calls f with what weak references were made of, nil for what is gone
	end     func(gone map[*Header]bool, lives func(h *Header) (lives, held bool)) bool

	revive func(dead map[uintptr]*Header) // the references to these objects refer to them again; those without any are taken out
	clear  func(th *Thread, h *Header)    // takes an object from its references, and calls their callbacks

	cut         func(place func(h *Header) int)        // a graph is about to be cut, in which an object has this place; -1: none
	join        func(node func(n int) (*Header, bool)) // it is whole again: what has this place, and whether it is alive
	unreachable func(h *Header)                        // h is garbage
}

// OnCollect has fire called after a collection, to call the callbacks of weak references; it reports whether something has gone. What each
// gives is looked for before the collector is asked: what weak references were made of, nil for what is gone. End tells that objects are
// gone though the collector hasn't run; lives says whether a reference lives, or what is gone holds it: then, if it has a callback, the
// collector has to run, and end returns false.
func (rt *Runtime) OnCollect(fire func(th *Thread) bool, each func(f func(h *Header)), end func(gone map[*Header]bool, lives func(h *Header) (lives, held bool)) bool) {
	rt.weakrefs.fire, rt.weakrefs.each, rt.weakrefs.end = fire, each, end
}

// OnDel has the owner of weak references told of objects that are dead and whose __del__ is about to be called, by address: their references
// are to refer to them again, and those without any are to be taken out; and afterwards of each, to be taken from its references.
func (rt *Runtime) OnDel(revive func(dead map[uintptr]*Header), clear func(th *Thread, h *Header)) {
	rt.weakrefs.revive, rt.weakrefs.clear = revive, clear
}

// OnCut has the owner of weak references told of each search for cycles, which they don't survive by themselves: before it, with the
// place of each object that takes part, -1 for others; after it, with the object of each place, and whether it is alive; and
// of objects that are garbage.
func (rt *Runtime) OnCut(cut func(place func(h *Header) int), join func(node func(n int) (*Header, bool)), unreachable func(h *Header)) {
	rt.weakrefs.cut, rt.weakrefs.join, rt.weakrefs.unreachable = cut, join, unreachable
}

// CallbackWaits tells that the program has registered a callback with a weak reference.
func (rt *Runtime) CallbackWaits() {
	rt.weakrefs.waiting++
	rt.finalizers.beGenerous()
}

// InLibrary reports whether the code that runs is the library's own.
func (th *Thread) InLibrary() bool { return th.inLibrary() }

// FullCollect is gc.collect(): it calls what is to be called for objects that are gone, and goes on until it finds no more.
func (th *Thread) FullCollect() {
	raised, ret := th.raised, th.ret
	defer func() { th.raised, th.ret = raised, ret }()
	fin := &th.Runtime.finalizers
	fin.unmet = nil
	outer := fin.hidden
	fin.hidden = outer || !th.isOpen()
	defer func() { fin.hidden = outer }()
	for range 20 {
		r := th.reach(func(r *Reach) { th.Runtime.noticed(r.want) })
		if r.missing == 0 || !th.endSurely(r) && !th.collect(r) {
			return
		}
	}
}

// Waits looks before the thread waits for another at what it has let go of, in library code, too: it has no other checkpoint before that.
func (th *Thread) Waits() {
	if th.affords() {
		th.lookInside(th.isOpen())
	}
}

// Settle looks before a weak reference is asked, and before a context is left. The Go code that asks may hold what no look sees.
func (th *Thread) Settle() {
	if fin := &th.Runtime.finalizers; fin.watching && (fin.mayLook() || fin.soon && th.affords()) {
		th.lookInside(false)
	}
}
