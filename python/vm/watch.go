// Watch.go ends what a program lets go of about when CPython would, which counts references. It is the whole model:
//
// Some objects' ends are noticed: instances of a class with a __del__, generators and coroutines with something to clean up, coroutines
// that nobody has awaited, asynchronous generators that a loop closes, open files, what weak references were made of. While there are any,
// the thread is watched: it looks before each call and backward jump, and after each instruction that lets go of something (del, a name,
// attribute or item that is stored over). A look follows references from the frames on (reach.go), until all such objects have been met.
// That takes microseconds, and nearly always says that all of them live. What isn't met is dead if the look knows of all that may hold something
// (surely.go), and ends as its references count down; else Go's collector is asked, as Go code that is under way may hold it, and what that finds
// dead ends in the order in which the last look met it (finalize.go). Either ends at the line that let go of it (letGoAt).
//
// Looks have a price, and a program only so much to spend (account.go); they get cheaper (trail.go), and then rarer, but for what lets go of something
// that leads to such objects (leads.go). Programs without them pay nothing.

package vm

import (
	"math/bits"
	"slices"
	"unsafe"

	"github.com/aioplay/aioplay/python/compile"
)

const (
	lookReserve = 3 << 17 // how many visits more there are for the looks after instructions that let go
	endEarns    = 16      // how many visits an object's end earns, whose making took a hundred times as long

	tellingFrames   = 4      // how many of the frames that are under way tell at once what they let go of
	watchGenerators = 20_000 // generators that a run watches: each costs half a microsecond
)

// startWatching makes each call a checkpoint from now on.
func (th *Thread) startWatching() {
	fin := &th.Runtime.finalizers
	if !fin.watching {
		fin.watching, fin.last = true, th.here()
		for f, n := th.frame, 0; fin.generous && f != nil && n < tellingFrames; f, n = f.prev, n+1 {
			f.code.unhint(true)
		}
	}
	if th.rest == 0 && th.budget > 1 {
		th.rest, th.granted, th.budget = th.budget, 1, 1
	}
}

// Resumed tells that a thread begins, or goes on after others have run: what they have made is looked after in it, too.
func (th *Thread) Resumed() {
	if th.Runtime.finalizers.watching {
		th.startWatching()
	}
}

// cutSlice gives the part of a slice after which the watch looks next.
func (th *Thread) cutSlice(left int32) {
	n := int32(1)
	if f := th.frame; f != nil && int(f.pc) < len(f.code.instrs) {
		if isCall(compile.Instr(f.code.instrs[f.pc]).Op()) {
			n = 2 // the call that was held up needs one
		}
	}
	if fin := &th.Runtime.finalizers; !fin.mayLook() {
		n += int32(min(-fin.looks().left, sliceBudget))
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
	fin := &th.Runtime.finalizers
	passed := th.granted - th.budget
	th.rest -= passed
	fin.earn(int(passed))
	if f := th.frame; fin.watching && slices.Contains(th.paused, f) && !th.inLibrary() {
		f.code.unhint(fin.generous)
		if c := f.calls(); c != nil {
			c.unhint(fin.generous)
		}
		if (fin.soon || fin.mayLook()) && !th.Runtime.passesOn(f) {
			th.ret = Unbound
			th.look()
		}
		fin.last = f.place(f.pc + 1)
	}
	if fin.watchedObjects() > leastCycles {
		th.endCycles()
	}
	if th.rest <= 0 || th.Runtime.steps < 0 {
		return false
	}
	if fin.watching {
		th.cutSlice(th.rest)
	} else {
		th.budget, th.rest = th.rest, 0
	}
	return true
}

// passesOn reports whether nothing's end is noticed but a coroutine's that the call which f is about to make gets, and that the
// instruction before has made: it lives, as all those do that are handed to create_task() at once.
func (rt *Runtime) passesOn(f *Frame) bool {
	g := rt.unstarted
	if g == nil || g.nextUnstarted != nil || g.madeIn != f.code || len(rt.finalizers.alive) > 0 || int(f.pc) >= len(f.code.instrs) {
		return false
	}
	made, call := compile.Instr(f.code.instrs[g.frame.sp]), compile.Instr(f.code.instrs[f.pc])
	if g.frame.sp+int32(compile.Words(made.Op())) != f.pc || !isCall(call.Op()) || made.A() <= call.B() || made.A() > call.B()+1+uint16(call.D()) {
		return false
	}
	only := true
	rt.noticed(func(h *Header) { only = only && h == &g.Header })
	return only
}

// calls is the code of the function that the frame is about to call, if that is Python's.
func (f *Frame) calls() *Code {
	if int(f.pc) >= len(f.code.instrs) {
		return nil
	}
	i := compile.Instr(f.code.instrs[f.pc])
	if !isCall(i.Op()) {
		return nil
	}
	if fn := *f.reg(i.B()); fn.ref != nil && fn.ref.typ == FunctionType {
		return As[Function](fn).code
	}
	return nil
}

// look finds out which of the objects have ended whose end is noticed, and ends them. What ends may have been the last to hold another.
func (th *Thread) look() {
	fin := &th.Runtime.finalizers
	place, at := fin.place, placeNowhere
	must := fin.must
	fin.soon, fin.must, fin.place = false, false, placeNowhere
	defer func() {
		fin.inOrder = false
		fin.forgetDrops()
	}()
	raised, ret := th.raised, th.ret
	outer, visits := fin.at, fin.visits
	defer func() {
		th.raised, th.ret, fin.at = raised, ret, outer
		th.Runtime.charge((fin.visits - visits) / visitsPerStep)
	}()
	for range 20 {
		if !th.lookOnce(&at, place, must) {
			return
		}
	}
}

// lookOnce reports whether something has ended. At is where that was let go of, once it's known; must: whatever looks have cost.
func (th *Thread) lookOnce(at *place, place place, must bool) bool {
	fin := &th.Runtime.finalizers
	r := th.search(must)
	if r == nil {
		return false
	}
	defer r.free()
	if len(fin.unmet) > 0 {
		if fin.unmetWait--; fin.unmetWait > 0 && r.opaque == fin.opaque {
			if r.missing == 0 {
				fin.keepSeen(r)
				return false
			}
		} else {
			if r.opaque != fin.opaque {
				fin.unmetTries = 0
			}
			fin.unmet = nil
			return true
		}
	}
	if r.missing == 0 {
		fin.keepSeen(r)
		fin.unmetTries = 0
		if fin.watching && r.met.n == 0 && !fin.tracking {
			fin.watching = false
		}
		return false
	}
	if at.code == nil {
		th.inOrder(r)
		*at = th.letGoAt(r, place)
	}
	fin.at = *at
	switch {
	case th.endSurely(r):
		fin.giveBack()
	case !th.mayAsk(must):
		return false
	case th.collect(r):
		fin.giveBack()
	default:
		th.keepUnmet(r)
		return false
	}
	fin.unmetTries = 0
	return true
}

// collect has Go's collector say which objects have ended that r hasn't met, and ends them. It reports whether there were any.
func (th *Thread) collect(r *Reach) bool {
	th.ClearStale()
	rt := th.Runtime
	fin := &rt.finalizers
	fin.cutChains()
	suspects := rt.suspectCoroutines(r)
	if rt.ends.Suspect != nil {
		rt.ends.Suspect(th, func(v Value) bool { return r.met.has(v.ref) })
	}
	rt.collect()
	runs := 1 + rt.peel(len(suspects) > 0)
	fin.dead += rt.clearCoroutines(suspects)
	fin.heap = heapInUse()
	before := fin.called
	judged := rt.ends.Judge != nil && rt.ends.Judge(th)
	th.Finalize()
	fired := rt.weakrefs.fire != nil && fin.calling == 0 && rt.weakrefs.fire(th)
	found := fired || judged || fin.called > before
	cost := runs * fin.cost() * visitsPerRun
	if found {
		cost /= 2
	}
	fin.runs.spend(cost)
	return found
}

// cost is what a run of the collector takes, in runs over a heap of 16 MB: it goes through all that lives, and asks after each
// object that is watched. A large heap counts more than it takes, as its first runs take long, too; some there always are.
func (fin *finalizers) cost() int {
	large := int(fin.heap >> 25)
	return min(1+2*large+large*large+len(fin.alive)>>11, 20)
}

// leavingLocals tells that a frame lets go of its locals.
func (th *Thread) leavingLocals(f *Frame) {
	f.flags &^= frameFinalizes
	th.lettingGo()
	tracking := th.Runtime.finalizers.tracking
	for _, v := range slices.Backward(unsafe.Slice((*Value)(f.regs), int(f.code.nlocals))) {
		th.lettingGoOf(v)
		if tracking && v.ref != nil {
			th.trackPart(v)
		}
	}
}

// lettingGo tells that the program may have let go of something: the next checkpoint looks.
func (th *Thread) lettingGo() {
	fin := &th.Runtime.finalizers
	if fin.watching && !fin.soon && fin.hasReserve() {
		th.lookSoon()
	}
}

// lookSoon has the next checkpoint look.
func (th *Thread) lookSoon() {
	fin := &th.Runtime.finalizers
	fin.soon, fin.place = true, th.here()
	if !fin.mayLook() {
		th.breakSlice()
	}
}

// affords reports whether a look after something that may have let go is worth its price.
func (th *Thread) affords() bool {
	fin := &th.Runtime.finalizers
	return fin.watching && (fin.hasReserve() || fin.must)
}

// lettingGoInOrder tells that the program lets go of items of a list from its beginning on, not from its end.
func (th *Thread) lettingGoInOrder() {
	th.lettingGo()
	th.Runtime.finalizers.inOrder = true
}

// lookRaised looks while an exception leaves the instruction of f, whose operands nobody will read.
func (th *Thread) lookRaised(f *Frame, exc *Exception) {
	if !th.affords() || th.inLibrary() {
		return
	}
	i := compile.Instr(f.code.instrs[f.pc-1])
	if isCall(i.Op()) && i.Op() != compile.OpCallEx && exc.tb.next == nil && th.ofLibrary(*f.reg(i.B())) {
		exc.tb.operands = slices.Clone(f.registers()[i.B()+1 : min(i.B()+2+uint16(i.D()), uint16(f.code.nregs))]) // the frame of a function of CPython's has them
	}
	th.Runtime.finalizers.place = f.place(f.pc)
	th.lookRaising(f, exc)
}

// lettingGoOperands is lettingGo for the operands of the call that raises an exception, which nobody will read.
func (th *Thread) lettingGoOperands(f *Frame) {
	if f.regs == nil || f.code.isHint(f.pc-1) {
		return
	}
	i := compile.Instr(f.code.instrs[f.pc-1])
	if !isCall(i.Op()) {
		return
	}
	for reads, _ := f.code.effect(i); reads != 0; reads &= reads - 1 {
		th.lettingGoOf(f.registers()[int(f.code.nlocals)+bits.TrailingZeros64(reads)])
	}
}

// lookRaising looks while an exception is on its way that f has raised or is about to handle.
func (th *Thread) lookRaising(f *Frame, exc *Exception) {
	th.raising, th.raised, th.ret = f, exc, Unbound
	if f != nil {
		th.droppingTemps(f)
	}
	th.look()
	th.raising, th.raised = nil, nil
}

// droppingTemps tells that an exception takes what f has computed off its stack, the last first.
func (th *Thread) droppingTemps(f *Frame) {
	if f.regs == nil || f.pc == 0 {
		return
	}
	used := f.usedTemps(false, false, true)
	temps := f.registers()[int(f.code.nlocals) : int(f.code.nregs)-f.code.src.Hoisted]
	for i, v := range slices.Backward(temps[:min(len(temps), livenessWidth)]) {
		if v.ref != nil && used>>i&1 == 0 && v.holds() {
			th.Runtime.finalizers.drop(v)
		}
	}
}

// lookHandled looks before f handles an exception, or nobody does, at what the frames held that it has left.
func (th *Thread) lookHandled(f *Frame, exc *Exception) {
	if th.affords() {
		th.lookRaising(f, exc)
	}
}

// ofLibrary reports whether what is called is a library module's, which is Python in CPython.
func (th *Thread) ofLibrary(fn Value) bool {
	switch {
	case fn.ref == nil:
		return false
	case fn.ref.typ == FunctionType:
		return As[Function](fn).code.goes != nil
	case fn.ref.typ == BuiltinType, fn.ref.typ == MethodDescriptorType, fn.ref.typ == SlotWrapperType:
		b := As[Builtin](fn)
		return b.owner != nil && b.owner.Module != "builtins" || b.owner == nil && b.Module != "builtins"
	case fn.ref.typ == TypeType:
		return As[Type](fn).Module != "builtins" && As[Type](fn).flags&FlagHeap == 0
	}
	return false
}

// lookLeaving looks before a frame is left, at what its last statements have let go of.
func (th *Thread) lookLeaving(f *Frame) {
	if th.affords() && !th.inLibrary() {
		th.ret = Unbound
		th.look()
	}
}

// dropped looks after the instruction that has just been executed, which has let go of something.
func (th *Thread) dropped() {
	if th.affords() && !th.inLibrary() {
		th.Runtime.finalizers.place = th.here()
		th.ret = Unbound
		th.look()
	}
}

// Ends looks after objects of a package's own whose end is noticed, though they may be part of Go's cycles and have no finalizer.
type Ends struct {
	Each    func(f func(v Value))                    // the objects
	Suspect func(th *Thread, met func(v Value) bool) // before Go's collector runs, which has to find out about those that weren't met
	Judge   func(th *Thread) (ended bool)            // after it
	End     func(th *Thread, v Value) (ended bool)   // ends an object that is dead, if it is one of these
	Left    func(say func(msg string))               // at the end of the program: what nobody has awaited
}

// OnEnds has looks look after e's objects, while the program is watched.
func (rt *Runtime) OnEnds(e Ends) { rt.ends = e }

// WatchEnds has the program watched, as there are such objects.
func (th *Thread) WatchEnds() { th.startWatching() }

// AwaitedNext reports whether the next thing that the program does is to await or to drop what the call under way gives.
func (th *Thread) AwaitedNext() bool {
	f := th.frame
	if f == nil || f.regs == nil || f.pc == 0 || int(f.pc) >= len(f.code.instrs) {
		return true
	}
	switch compile.Instr(f.code.instrs[f.pc]).Op() {
	case compile.OpAwaitable, compile.OpDiscard, compile.OpDiscardWatched:
		return true
	}
	return false
}

// Watching reports whether there are objects whose end is noticed.
func (rt *Runtime) Watching() bool { return rt.finalizers.watching }

// LetsGo looks at what the library has let go of at a line of its source, while an exception is on its way, if exc isn't nil.
func (th *Thread) LetsGo(at LibraryLine, exc *Exception) {
	if !th.affords() || th.inLibrary() {
		return
	}
	th.Runtime.finalizers.place = at.at(th.frame)
	th.raised, th.ret = exc, Unbound
	th.lookInside(th.isOpen())
	th.raised = nil
}

// lookInside looks from Go code, which may hold what no look sees if it isn't open.
func (th *Thread) lookInside(open bool) {
	fin := &th.Runtime.finalizers
	outer := fin.hidden
	fin.hidden = outer || !open
	th.look()
	fin.hidden = outer
}

// storedOver is what a name is bound to that is about to be bound anew, if the program is watched.
func (th *Thread) storedOver(d *Dict, name *Str) (old Value, watched bool) {
	if !th.Runtime.finalizers.watching {
		return Unbound, false
	}
	return d.GetStr(name), true
}

// dropping tells that a reference to v goes.
func (th *Thread) dropping(v Value) {
	if v.ref == nil || !th.Runtime.finalizers.watching || th.inLibrary() {
		return
	}
	if th.Runtime.finalizers.tracking {
		th.trackPart(v)
	}
	th.lettingGoOf(v)
}

// lettingGoOf is lettingGo for an object. If that leads to one whose end is noticed, a look is worth its price whatever has been spent.
func (th *Thread) lettingGoOf(v Value) {
	fin := &th.Runtime.finalizers
	if v.ref == nil || !fin.watching || !v.holds() {
		return
	}
	th.lettingGo()
	th.lettingGoFor(v)
	if fin.soon {
		fin.drop(v)
	}
}

// lettingGoFor has the next checkpoint look for what v leads to, if nothing else would.
func (th *Thread) lettingGoFor(v Value) {
	if fin := &th.Runtime.finalizers; fin.watching && !fin.must && !fin.mayLook() && fin.musts.left > 0 && th.leads(v) {
		th.lookSoon()
		fin.must = true
	}
}

// lettingGoItem is lettingGo for an item of a container that is stored over or deleted.
func (th *Thread) lettingGoItem(v, key Value) {
	if !th.Runtime.finalizers.watching {
		return
	}
	switch t := v.ref.typ; {
	case t == ListType && key.IsInt():
		if items := As[List](v).items; len(items) > 0 {
			th.lettingGoOf(items[max(0, min(key.Int64()+int64(b2i(key.Int64() < 0)*len(items)), int64(len(items)-1)))])
		}
	case t == ListType && key.ref.typ == SliceType:
		th.lettingGoOf(v)
	case t == DictType:
		if i, _, sure := As[Dict](v).findPlain(key); sure {
			if i >= 0 {
				th.lettingGoOf(As[Dict](v).entries[i].val)
			}
			return
		}
		fallthrough
	default:
		th.lettingGo()
	}
}

// holds reports whether a value's end may be noticed, or that of something that it leads to.
func (v Value) holds() bool {
	t := v.ref.typ
	return !unboxed(v.ref) && (t.flags&(FlagStr|FlagBytes) == 0 || t.flags&FlagHeap != 0) && t != NoneType
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

// watchGenerator watches a generator of the program's that has something to clean up, whoever has made it.
func (th *Thread) watchGenerator(g *Generator) {
	fin := &th.Runtime.finalizers
	if fin.generators >= watchGenerators || g.marks&markWatched != 0 || g.frame.code.inLibrary() {
		return
	}
	fin.generators++
	g.marks |= markWatched
	th.Runtime.watch(&g.Header)
	th.startWatching()
}

// discard drops the value of an expression statement, or the iterator of a loop that is left, in a code that is watched. What the
// statement has used up goes before its value.
func (th *Thread) discard(f *Frame, i compile.Instr) bool {
	p := f.reg(i.A())
	if p.ref == nil {
		return true
	}
	if fin := &th.Runtime.finalizers; i.D() == 0 && fin.watching && (p.holds() || f.flags&frameFinalizes != 0 && fin.generous) {
		fin.must = fin.must || f.flags&frameFinalizes != 0 && fin.musts.left > 0
		th.dropped()
	}
	v := *p
	if int32(i.A()) >= f.code.nlocals {
		*p = Unbound
	}
	var err error
	if drop := v.ref.typ.Slots.Discard; drop != nil {
		err = drop(th, v)
	} else {
		th.dropping(v)
	}
	v = Unbound // what it drops may be gone before the next statement
	return th.letGo(f, th.effect(err))
}

// bindAnew is OpBindWatched.
func (th *Thread) bindAnew(f *Frame, i compile.Instr) bool {
	p := f.reg(i.A())
	old := *p
	switch f.code.src.Instrs[f.pc-1].Op() {
	case compile.OpMove:
		*p = *f.reg(i.B())
	case compile.OpLoadConst:
		*p = f.code.consts[uint64(i)>>32]
	case compile.OpLoadInt:
		*p = Int(int64(i.Off32()))
	}
	th.dropping(old)
	old = Unbound
	return th.letGo(f, true)
}

// unhint takes back the fast forms of stores, which don't tell what they store over, and of what drops values; those of variables only
// for a program that notices ends by its own code.
func (c *Code) unhint(variables bool) {
	if c.tells && (c.tellsVariables || !variables) {
		return
	}
	c.tells, c.tellsVariables = true, variables
	for at := 0; at < len(c.instrs)-1; {
		op := compile.Instr(c.instrs[at]).Op()
		switch op {
		case compile.OpStoreAttrSlot:
			c.instrs[at] = c.instrs[at]&^0xFF | uint64(compile.OpStoreAttr)
		case compile.OpSetItem:
			c.instrs[at] = c.instrs[at]&^0xFF | uint64(compile.OpSetItemWatched)
		case compile.OpStoreCell:
			c.instrs[at] = c.instrs[at]&^0xFF | uint64(compile.OpStoreCellWatched)
		case compile.OpStoreFree:
			c.instrs[at] = c.instrs[at]&^0xFF | uint64(compile.OpStoreFreeWatched)
		case compile.OpMove, compile.OpLoadConst, compile.OpLoadInt:
			if variables && int32(compile.Instr(c.instrs[at]).A()) < c.nlocals {
				c.instrs[at] = c.instrs[at]&^0xFF | uint64(compile.OpBindWatched)
			}
		case compile.OpDiscard:
			c.instrs[at] = c.instrs[at]&^0xFF | uint64(compile.OpDiscardWatched)
		}
		at += int(max(compile.Info[op].Words, 1))
	}
}
