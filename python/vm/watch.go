// Watch.go notices that a program lets go of objects whose end it would see: those with a __del__, generators that have
// something to clean up, objects that a weak reference asks for. As long as there are any, each call and back-edge is a
// checkpoint, which looks whether the running frame still has those it had at the last one. A program that lets go of
// nothing for long is looked at less and less often.

package vm

import (
	"slices"
	"unsafe"
	"weak"

	"github.com/aioplay/aioplay/python/compile"
)

const (
	watchPatience   = 50_000 // checkpoints in a row at each call, without anything that was let go
	watchGenerators = 20_000 // generators that a run watches: each costs half a microsecond
)

// watchFailures are how many there may be before the collector is asked less often, by suspicion.
var watchFailures = [...]int{deleted: maxFinalizations, surely: 10, perhaps: 10}

// A suspicion says how likely it is that what was let go was the last reference to something.
type suspicion uint8

const (
	deleted suspicion = iota // by a del statement, an object that is watched
	surely                   // an object that is watched
	perhaps                  // one that may lead to such an object: an instance, a list, …
)

// chances limit how often the program's objects are looked through: after some runs of the collector in vain, or when more has been
// spent than there should be, only every second suspicion is followed, then every fourth, and so on.
type chances struct {
	spent    int // in visits of a Reach; a run of the collector counts as many, of a big heap as several
	failures int
	skip     int
}

// spend counts what a look has cost. One that took as long as a run of the collector is as one in vain.
func (c *chances) spend(visits int) {
	c.spent += visits
	if visits > visitsPerRun/2 {
		c.failures++
	}
}

// take reports whether a suspicion is followed, of which there should be most runs of the collector.
func (c *chances) take(failures, most int) bool {
	if c.skip > 0 {
		c.skip--
		return false
	}
	if late := max(c.failures-failures, (c.spent/visitsPerRun-most)/5); late > 0 {
		c.skip = 1 << min(late, 20)
	}
	return true
}

// most is how often the collector may run for one kind of suspicion: less often if there are only generators, of which a
// program makes and ends many without caring what they do then.
func (fin *finalizers) most() int {
	if fin.generators == int(fin.made) {
		return maxFinalizations / 10
	}
	return maxFinalizations
}

// cost is what a run of the collector takes, in runs over a heap of 16 MB: it goes through all that lives, and asks after each
// object that is watched. A large heap counts more than it takes, as its first runs take long, too; some there always are.
func (fin *finalizers) cost() int {
	large := int(fin.heap >> 25)
	return min(1+2*large+large*large+len(fin.alive)>>11, maxFinalizations/5)
}

// startWatching makes each call a checkpoint from now on.
func (th *Thread) startWatching() {
	fin := &th.Runtime.finalizers
	if !fin.watching {
		fin.watching, fin.idle = true, 0
	}
	fin.onlyOpen = false
	if th.rest == 0 && th.budget > 1 {
		th.rest, th.granted, th.budget = th.budget, 1, 1
	}
}

// cutSlice gives the part of a slice after which the watch looks next.
func (th *Thread) cutSlice(left int32) {
	n := int32(1)
	if f := th.frame; f != nil && int(f.pc) < len(f.code.instrs) {
		if op := compile.Instr(f.code.instrs[f.pc]).Op(); op == compile.OpCall || op == compile.OpCallMethod {
			n = 2 // the call that was held up needs one
		}
	}
	if idle := th.Runtime.finalizers.idle; idle > watchPatience {
		n += int32(min(idle-watchPatience, 100*sliceBudget) / 100)
	}
	th.rest = left
	th.granted = min(n, left)
	th.budget = th.granted
}

// breakSlice ends the part of the slice that is running at once.
func (th *Thread) breakSlice() {
	if th.rest > 0 {
		th.rest -= th.granted - th.budget
	} else {
		th.rest = th.budget
	}
	th.rest = max(th.rest, 1)
	th.granted, th.budget = 0, 0
}

// watch is the checkpoint between the parts of a slice; it reports whether the slice goes on.
func (th *Thread) watch() bool {
	th.rest -= th.granted - th.budget
	fin := &th.Runtime.finalizers
	if f := th.frame; fin.watching && slices.Contains(th.paused, f) && !th.inLibrary() {
		th.watchFrame(f)
	}
	if fin.soon {
		fin.idle = 0
		th.finalizeNow()
	} else if len(fin.young) > 0 && !th.inLibrary() {
		th.watchYoung()
	}
	if fin.watchedObjects() > leastCycles {
		th.endCycles()
	}
	if th.rest <= 0 {
		return false
	}
	if fin.watching {
		th.cutSlice(th.rest)
	} else {
		th.budget, th.rest = th.rest, 0
	}
	return true
}

// watchFrame compares what the frame holds with what it held, and looks at the call that it is about to make.
func (th *Thread) watchFrame(f *Frame) {
	fin := &th.Runtime.finalizers
	fin.idle++
	watched, parts := f.held()
	if f.watched.lost(watched) {
		th.lettingGo(surely)
	} else if holding(f.parts).lost(holding(parts)) {
		th.lettingGo(perhaps)
	} else if fin.emptied {
		fin.emptied = false
		where := fin.place
		if th.lettingGo(perhaps); where.in(f) {
			fin.place = where
		}
	}
	f.watched, f.parts = watched, parts
	if f.flags&frameOwn == 0 && watched != 0 {
		f.flags |= frameFinalizes
	}
	f.code.unhint()
	if int(f.pc) < len(f.code.instrs) {
		th.watchCall(f, compile.Instr(f.code.instrs[f.pc]))
	}
}

// watchResult counts an object that the running call makes among what the frame holds, if it is about to be: the next
// checkpoint may be after its end.
func (th *Thread) watchResult(h *Header) {
	f := th.frame
	if f == nil || f.pc == 0 {
		return
	}
	switch i := compile.Instr(f.code.instrs[f.pc-1]); i.Op() {
	case compile.OpCall, compile.OpCallKw, compile.OpCallMethod, compile.OpCallMethodKw, compile.OpCallEx:
		if int32(i.A()) < f.code.nlocals {
			f.watched.add(h)
			if f.flags&frameOwn == 0 {
				f.flags |= frameFinalizes
			}
		}
	}
}

// leavingLocals tells that a frame lets go of its locals, and remembers in which order. It returns the coroutines among
// them that nobody has awaited.
func (th *Thread) leavingLocals(f *Frame) (unstarted []weak.Pointer[Generator]) {
	f.watched, f.parts = 0, 0
	fin := &th.Runtime.finalizers
	th.lettingGo(surely)
	for _, v := range slices.Backward(unsafe.Slice((*Value)(f.regs), int(f.code.nlocals))) {
		if v.ref == nil {
			continue
		}
		fin.expect(v.ref)
		if fin.tracking {
			th.trackPart(v)
		}
		if v.ref.typ == CoroutineType && As[Generator](v).state == genCreated {
			unstarted = append(unstarted, weak.Make(As[Generator](v)))
		}
	}
	if v := th.ret; v.ref != nil {
		if w, _ := v.watched(); w {
			fin.begin(v.ref, 0)
		}
	}
	return unstarted
}

// watchCall prepares for a call: the code of the function may store over the last reference to something, and methods
// that take items out of a container drop them.
func (th *Thread) watchCall(f *Frame, i compile.Instr) {
	if op := i.Op(); op != compile.OpCall && op != compile.OpCallMethod || i.Op() == 0 {
		return
	}
	fn := *f.reg(i.B())
	if fn.ref == nil {
		return
	}
	switch fn.ref.typ {
	case FunctionType:
		c := As[Function](fn).code
		if c.unhint(); c.rebinds {
			th.Runtime.finalizers.emptied, th.Runtime.finalizers.place = true, f.place(f.pc+1)
		}
	case MethodDescriptorType, BuiltinType:
		switch As[Builtin](fn).Name {
		case "append", "appendleft", "extend", "extendleft":
			if self := f.reg(i.B() + 1).ref; i.Op() != compile.OpCallMethod || self == nil || self.typ.Name != "deque" {
				break
			}
			fallthrough
		case "clear", "pop", "popitem", "popleft", "remove", "discard", "update", "difference_update", "intersection_update", "next", "any", "all":
			fin := &th.Runtime.finalizers
			if fn.ref.typ == MethodDescriptorType && i.Op() == compile.OpCallMethod {
				if fin.chances[perhaps].skip == 0 && fin.idle <= watchPatience {
					fin.foresee(f.reg(i.B() + 1).ref)
				}
			}
			fin.emptied, fin.place = true, f.place(f.pc+1)
			th.Runtime.weakrefs.dropped = true
		}
	}
}

// holding is a digest of the objects in a frame's locals: how many there are, and which.
type holding uint16

// add takes an object in.
func (h *holding) add(p *Header) {
	x := uint64(uintptr(unsafe.Pointer(p))) * 0x9E3779B97F4A7C15
	*h = (*h^holding(x>>48))&^7 | min(*h&7+1, 7)
}

// lost reports whether an object is gone in the new state.
func (h holding) lost(now holding) bool {
	return now&7 < h&7 || now&7 == h&7 && now != h
}

// held digests the locals of a frame: the objects that are watched, and those that may lead to some.
func (f *Frame) held() (watched holding, parts uint8) {
	var led holding
	for _, v := range unsafe.Slice((*Value)(f.regs), int(f.code.nlocals)) {
		if v.ref == nil {
			continue
		}
		if v.ref.typ == CellType {
			if v = As[Cell](v).v; v.ref == nil {
				continue
			}
		}
		switch w, part := v.watched(); {
		case w:
			watched.add(v.ref)
		case part:
			led.add(v.ref)
		}
	}
	return watched, uint8(led) // five bits of the digest will do
}

// watched reports whether a value's end is to be noticed, or else whether it may lead to such values.
func (v Value) watched() (w, part bool) {
	t := v.ref.typ
	switch {
	case t.flags&(FlagFinalizes|FlagWatched) != 0:
		return true, false
	case t.open != nil:
		return t.open(v), true
	case t == GeneratorType:
		g := As[Generator](v)
		return g.marks&markWatched != 0 && g.state != genClosed, true
	case t == AsyncGeneratorType:
		return As[Generator](v).marks&markHooked != 0, true
	case t.flags&(FlagHeap|FlagList|FlagDict|FlagTuple) != 0, t == SetType, t == BoundMethodType, t == FunctionType,
		t == FrameType, t == TracebackType, t.references != nil:
		return false, true
	}
	return false, false
}

// lettingGo tells that the program has let go of something; the collector looks at the next checkpoint.
func (th *Thread) lettingGo(s suspicion) {
	w := &th.Runtime.weakrefs
	w.dropped = true
	fin := &th.Runtime.finalizers
	if fin.soon || len(fin.alive) == 0 && len(th.Runtime.asyncGens.all) == 0 && w.waiting == 0 || !fin.chances[s].take(watchFailures[s], fin.most()) {
		return
	}
	fin.soon, fin.why, fin.place = true, s, th.here()
	th.breakSlice()
}

// storedOver is what a name is bound to that is about to be bound anew, if the program is watched.
func (th *Thread) storedOver(d *Dict, name *Str) (old Value, watched bool) {
	if rt := th.Runtime; !rt.finalizers.watching && rt.unstarted == nil {
		return Unbound, false
	}
	return d.GetStr(name), true
}

// watchStore tells that an attribute is stored over, and reports whether that is watched from now on, too.
func (th *Thread) watchStore(old Value) bool {
	fin := &th.Runtime.finalizers
	if !fin.watching || fin.idle > watchPatience {
		return false
	}
	th.dropping(old)
	return true
}

// dropping tells that a reference to v goes.
func (th *Thread) dropping(v Value) {
	if v.ref == nil || th.inLibrary() {
		return
	}
	if v.ref.typ == AsyncGeneratorType {
		th.leftEarly(v)
	}
	if th.Runtime.finalizers.tracking {
		th.trackPart(v)
	}
	if w, part := v.watched(); w {
		th.lettingGo(surely)
		th.Runtime.finalizers.expect(v.ref)
	} else if part {
		th.lettingGo(perhaps)
		th.Runtime.finalizers.expect(v.ref)
	} else if v.ref.typ == CoroutineType {
		th.droppingCoroutine(weak.Make(As[Generator](v)))
	}
}

// deleted is dropping for a del statement, which doesn't wait for the next checkpoint.
func (th *Thread) deleted(v Value) {
	if v.ref != nil && !th.inLibrary() {
		if w, _ := v.watched(); w {
			th.lettingGo(deleted)
		}
	}
	th.dropping(v)
	if th.Runtime.finalizers.soon {
		th.finalizeNow()
	}
}

// replaced is dropping for what a name was bound to, which doesn't wait either.
func (th *Thread) replaced(v Value) {
	th.dropping(v)
	if th.Runtime.finalizers.soon {
		th.finalizeNow()
	}
}

// droppingPart tells that an item of v is deleted or stored over, which may be the last reference to something.
func (th *Thread) droppingPart(v Value) {
	if th.Runtime.finalizers.watching && !th.inLibrary() {
		th.lettingGo(perhaps)
		th.Runtime.finalizers.expect(v.ref)
	}
}

// Watch tells that a weak reference to v was made.
func (th *Thread) Watch(v Value) {
	if t := v.ref.typ; t.flags&(FlagHeap|FlagType) == FlagHeap {
		t.flags |= FlagWatched
		th.startWatching()
	}
	if t := v.ref.typ; t.flags&(FlagFinalizes|FlagTracked|FlagType) == 0 && t != GeneratorType && t != CoroutineType && t != AsyncGeneratorType && v.ref.hasReferences() {
		th.Runtime.track(v.ref)
	}
}

// watchGenerator watches a new generator that has something to clean up.
func (th *Thread) watchGenerator(g *Generator) {
	fin := &th.Runtime.finalizers
	if fin.generators >= watchGenerators || th.inLibrary() {
		return
	}
	fin.generators++
	g.marks |= markWatched
	th.Runtime.watch(&g.Header)
	th.startWatching()
	th.watchResult(&g.Header)
	th.begun()
}

// unhint takes back the fast forms of stores to attributes and items, which don't tell what they store over.
func (c *Code) unhint() {
	if c.unhinted {
		return
	}
	c.unhinted = true
	for at := 0; at < len(c.instrs)-1; {
		op := compile.Instr(c.instrs[at]).Op()
		switch op {
		case compile.OpStoreAttrSlot:
			c.instrs[at] = c.instrs[at]&^0xFF | uint64(compile.OpStoreAttr)
		case compile.OpStoreFree:
			c.rebinds = true
		case compile.OpSetItem:
			c.instrs[at] = c.instrs[at]&^0xFF | uint64(compile.OpSetItemWatched)
		}
		at += int(max(compile.Info[op].Words, 1))
	}
}
