// Generator.go: generators, coroutines and asynchronous generators: frames that suspend.
//
// A suspended frame costs its registers and this struct. Where one generator delegates to another (yield from, await),
// their frames stay linked by prev while they are suspended, and the outermost one, the root, knows the innermost:
// a suspension passes all of them at once, and so does a resumption, however deep the chain is.

package vm

import (
	"unsafe"
	"weak"

	"github.com/aioplay/aioplay/python/compile"
)

// Generator is a generator, a coroutine or an asynchronous generator.
type Generator struct {
	Header
	frame   Frame
	state   genState
	kind    codeKind
	closing bool // an asynchronous generator in aclose()
	busy    bool // an asynchronous generator: an asend or athrow is under way
	marks   genMarks
	atSend  bool
	pooled  bool // from the thread's pool: see awaitcall.go
	shown   bool // the program may have a reference to it
	*naming
	handled                      *Exception // being handled inside, outside of any suspension
	outside                      *Exception // being handled by whoever resumed it
	kept                         *Exception // the handled one of the innermost frame while the chain is suspended
	inner                        *Frame     // of a suspended root: where to go on
	base                         int32      // the thread's depth when it was resumed
	depth                        int32      // how many frames its chain has
	madeIn                       *Code      // of a coroutine: the code whose call made it, at frame.sp
	nextUnstarted, prevUnstarted *Generator
	origin                       *Tuple // cr_origin; of an asynchronous generator its finalizer, if it is watched
}

// withRegisters is a generator and the registers of its frame, R being an array with a spare one, which keeps pointers
// past the last register inside.
type withRegisters[R any] struct {
	Generator
	regs R
}

// makeGenerator allocates a generator with room for n registers.
func makeGenerator(n int32) *Generator {
	var g *Generator
	switch {
	case n <= 1:
		w := new(withRegisters[[2]Value])
		g, w.frame.regs = &w.Generator, unsafe.Pointer(&w.regs)
	case n <= 3:
		w := new(withRegisters[[4]Value])
		g, w.frame.regs = &w.Generator, unsafe.Pointer(&w.regs)
	case n <= 7:
		w := new(withRegisters[[8]Value])
		g, w.frame.regs = &w.Generator, unsafe.Pointer(&w.regs)
	case n <= pooledRegs:
		w := new(pooledCoroutine)
		g, w.frame.regs = &w.Generator, unsafe.Pointer(&w.regs)
	default:
		g = new(Generator)
		g.frame.regs = unsafe.Pointer(unsafe.SliceData(make([]Value, n+1)))
	}
	return g
}

// genMarks are facts about a generator.
type genMarks uint8

const (
	markHooked  genMarks = 1 << iota // an asynchronous generator: the first-iteration hook was called
	markWatched                      // its end is noticed: see watch.go
	markOnly                         // nothing but the loop that iterates over it has a reference to it
)

type genState uint8

const (
	genCreated genState = iota
	genSuspended
	genRunning
	genDelegated // part of another generator's chain
	genClosed
)

// ResumeState says how a resumption of a generator ended.
type ResumeState uint8

const (
	Yielded ResumeState = iota
	Returned
	Raised
	yieldedItem // an asynchronous generator's yield, as against an await's
)

// execItem is exec's status for yieldedItem.
const execItem execStatus = 16

// newGenerator makes the object that a call of a generator function returns.
func (th *Thread) newGenerator(fn *Function, self Value, a Args) (Value, error) {
	g := makeGenerator(fn.code.nregs)
	g.kind, g.naming = fn.code.kind, fn.naming
	switch g.kind {
	case codeCoroutine:
		g.typ = CoroutineType
	case codeAsyncGenerator:
		g.typ = AsyncGeneratorType
	default:
		g.typ = GeneratorType
	}
	f := &g.frame
	f.code, f.fn, f.gen = fn.code, fn, g
	f.flags = frameOwn
	if err := fn.bind(f, self, a); err != nil {
		// The error belongs to a frame of the function only if one had been entered; CPython blames the caller.
		return Unbound, err
	}
	if f := th.frame; f != nil {
		g.madeIn, g.frame.sp = f.code, f.pc-1
	}
	if g.kind == codeCoroutine {
		th.Runtime.linkUnstarted(g)
		th.startWatching()
		if f := th.frame; f != nil {
			f.flags |= frameFinalizes
		}
		if n := th.Runtime.OriginDepth; n > 0 {
			g.origin = th.origin(n)
		}
	}
	if fn.code.cleans {
		th.watchGenerator(g)
		if f := th.frame; f != nil {
			f.flags |= frameFinalizes
		}
	}
	return Value{ref: &g.Header}, nil
}

// iteratedOnly finds out whether the loop whose iterator is taken by f's instruction i is all that has the generator: the
// call before it has made it, or its __iter__ is a generator function.
func (g *Generator) iteratedOnly(f *Frame, i compile.Instr) {
	if g.state != genCreated {
		return
	}
	if from := f.reg(i.B()); from.ref != &g.Header {
		if from.ref.typ.Lookup(strIter).ref == &g.frame.fn.Header {
			g.marks |= markOnly
		}
		return
	}
	if g.justMade(f, i.B()) {
		g.marks |= markOnly
	}
}

// justMade reports whether the call before f's instruction has made the generator, in that register: nobody else has it.
func (g *Generator) justMade(f *Frame, r uint16) bool {
	if g.state != genCreated || g.madeIn != f.code || int32(r) < f.code.nlocals {
		return false
	}
	at := g.frame.sp
	made := compile.Instr(f.code.instrs[at])
	return made.A() == r && at+int32(compile.Words(made.Op())) == f.pc-1
}

// finalizeGenerator closes a generator that nobody can reach any more.
func (th *Thread) finalizeGenerator(g *Generator) {
	if g.state != genSuspended {
		return
	}
	raised, ret := th.raised, th.ret
	defer func() { th.raised, th.ret = raised, ret }()
	if _, err := th.CloseGenerator(g); err != nil {
		th.Unraisable(asException(err), "Exception ignored while closing generator ", Value{ref: &g.Header})
	}
}

// discardGenerator is what becomes of a generator that an expression statement or a loop drops.
func discardGenerator(th *Thread, v Value) error {
	if g := As[Generator](v); g.marks&markOnly != 0 {
		th.finalizeGenerator(g)
	} else {
		th.dropping(v)
	}
	return nil
}

// cutChain is a watched generator whose frame has an object, or that delegates to others: while the collector runs neither the object
// nor the frame before the last refer to it. Go finalises nothing that is part of a cycle.
type cutChain struct {
	root   weak.Pointer[Generator]
	at     uintptr // its address: a weak pointer doesn't know it again once it is dead
	inner  *Frame
	object *FrameObject
}

// cutChains cuts the chains of all watched generators.
func (fin *finalizers) cutChains() {
	if fin.generators == 0 {
		return
	}
	for _, x := range fin.alive {
		if h := x.at.Value(); h != nil && h.isGenerator() {
			fin.cutChain((*Generator)(unsafe.Pointer(h)))
		}
	}
}

func (fin *finalizers) cutChain(g *Generator) {
	if o := g.frame.object; o != nil && o.live == &g.frame {
		fin.cuts = append(fin.cuts, cutChain{root: weak.Make(g), at: uintptr(unsafe.Pointer(g)), object: o})
		o.live, g.frame.object = nil, nil
	}
	if g.state != genSuspended || g.inner == nil || g.inner == &g.frame {
		return
	}
	f := g.inner
	for f.prev != nil && f.prev != &g.frame {
		f = f.prev
	}
	if f.prev != nil {
		fin.cuts = append(fin.cuts, cutChain{root: weak.Make(g), at: uintptr(unsafe.Pointer(g)), inner: f})
		f.prev, f.next = nil, nil
	}
}

// joinChains undoes the cuts, for generators that live and for those that are to be finalised.
func (th *Thread) joinChains(ready []deadObject) {
	fin := &th.Runtime.finalizers
	for _, c := range fin.cuts {
		g := c.root.Value()
		for _, d := range ready {
			if g == nil && uintptr(unsafe.Pointer(d.object.ref)) == c.at {
				g = As[Generator](d.object)
			}
		}
		switch {
		case g == nil:
		case c.object != nil:
			c.object.live, g.frame.object = &g.frame, c.object
		default:
			c.inner.prev, c.inner.next = &g.frame, &g.frame
		}
	}
	fin.cuts = nil
}

// linkUnstarted keeps count of coroutines that nobody has awaited yet.
func (rt *Runtime) linkUnstarted(g *Generator) { g.linkTo(&rt.unstarted) }

// ScheduledCoroutine tells that a loop's task will start the coroutine: it needn't be looked for while the loop knows the task.
func (rt *Runtime) ScheduledCoroutine(g *Generator) {
	if g.kind == codeCoroutine && g.state == genCreated {
		rt.unlinkUnstarted(g)
		g.linkTo(&rt.scheduled)
	}
}

// UnscheduledCoroutine takes back ScheduledCoroutine.
func (rt *Runtime) UnscheduledCoroutine(g *Generator) {
	if g.kind == codeCoroutine && g.state == genCreated {
		rt.unlinkUnstarted(g)
		rt.linkUnstarted(g)
	}
}

// linkTo makes a coroutine the first of a list.
func (g *Generator) linkTo(first **Generator) {
	g.nextUnstarted = *first
	if g.nextUnstarted != nil {
		g.nextUnstarted.prevUnstarted = g
	}
	*first = g
}

func (rt *Runtime) unlinkUnstarted(g *Generator) {
	switch {
	case g.prevUnstarted != nil:
		g.prevUnstarted.nextUnstarted = g.nextUnstarted
	case rt.unstarted == g:
		rt.unstarted = g.nextUnstarted
	case rt.scheduled == g:
		rt.scheduled = g.nextUnstarted
	default:
		return
	}
	if g.nextUnstarted != nil {
		g.nextUnstarted.prevUnstarted = g.prevUnstarted
	}
	g.nextUnstarted, g.prevUnstarted = nil, nil
}

// enter makes the innermost frame of a created or suspended generator the running one. The root's prev is the frame
// that was running.
func (th *Thread) enter(g *Generator, flags frameFlags) {
	f := &g.frame
	f.prev = th.frame
	f.flags = frameOwn | f.flags&(frameSpecial|frameFinalizes) | flags
	g.base = th.depth
	if g.state == genCreated {
		if g.kind == codeCoroutine {
			th.Runtime.unlinkUnstarted(g)
		}
		g.inner, g.depth = f, 1
	}
	th.depth += g.depth
	th.frame = g.inner
	g.state = genRunning
	if flags&frameDelegated != 0 {
		g.state = genDelegated
	}
	if flags&frameDelegated == 0 { // else its root's is asked for, and what is suspended would hold an old one
		g.outside = th.handled
	}
	if g.kept != nil {
		th.handled, g.kept = g.kept, nil
	}
}

// put gives the value that is sent to the innermost frame: the result of the yield it is suspended in, or what its
// OpSend passes on.
func put(f *Frame, v Value) {
	if f.pc == 0 {
		return
	}
	at := f.pc - 1
	if f.gen.atSend {
		f.gen.atSend = false
		at = f.pc
	}
	*(*Value)(unsafe.Add(f.regs, uintptr(f.code.instrs[at]>>shiftA&maskReg))) = v
}

// root is the outermost generator of the chain that f is the running end of.
func root(f *Frame) *Frame {
	for f.flags&frameDelegated != 0 {
		f = f.prev
	}
	return f
}

// suspend leaves the chain that ends in f with a value for whoever resumed it. It reports whether exec goes on.
func (th *Thread) suspend(f *Frame, v Value) bool {
	if th.tracing != nil && !th.tracing.busy {
		if err := th.traceSuspended(f, v); err != nil {
			return th.unwind(err)
		}
	}
	r := root(f)
	g := r.gen
	g.inner = f
	g.depth = th.depth - g.base
	th.depth = g.base
	g.state = genSuspended
	if th.handled != g.outside || f.gen.handled != nil {
		g.kept = th.handled
		th.handled = g.outside
	}
	g.outside = nil
	th.frame = r.prev
	r.prev = nil
	if r.flags&frameEntry != 0 {
		r.flags &^= frameEntry
		th.ret, th.state = v, execSuspended
		return false
	}
	return th.deliver(v)
}

// deliver gives a generator's value to the instruction that resumed it.
func (th *Thread) deliver(v Value) bool {
	c := th.frame
	ins := compile.Instr(c.code.instrs[c.pc-1])
	if ins.Op() == compile.OpForIter {
		c.pc += int32(ins.Off16())
	}
	*c.reg(ins.A()) = v
	return true
}

// opYield is OpYield.
func (th *Thread) opYield(f *Frame, i compile.Instr) bool {
	if f.flags&frameFinalizes != 0 {
		th.lookLeaving(f)
	}
	v := *f.reg(i.B())
	if i.D() == 0 {
		return th.suspend(f, v)
	}
	g := f.gen // an asynchronous generator hands an item to the asend that waits in prev
	g.inner = f
	g.depth = 1
	th.depth--
	g.state = genSuspended
	g.busy = false
	if g.handled != nil {
		g.kept = th.handled
		th.handled = th.handledBelow(f)
	}
	th.frame = f.prev
	f.prev = nil
	entry := f.flags&frameEntry != 0
	f.flags &^= frameEntry | frameDelegated
	if g.closing {
		g.closing = false
		err := RuntimeError("async generator ignored GeneratorExit")
		if entry {
			th.err, th.state = err, execRaised
			return false
		}
		return th.unwind(err)
	}
	if entry {
		th.ret, th.state = v, execItem
		return false
	}
	return th.finish(v, nil)
}

// leftGenerator takes a generator's frame off for good.
func (th *Thread) leftGenerator(f *Frame) {
	g := f.gen
	g.state = genClosed
	g.busy = false
	th.depth--
	th.frame = f.prev
	if f.flags&frameDelegated == 0 {
		th.handled = g.outside
	}
	g.outside, g.kept, g.handled, g.inner = nil, nil, nil, nil
	f.prev = nil
	f.flags &^= frameEntry | frameDelegated
	if f.object != nil {
		f.object.leave(th, f)
		f.object = nil // a traceback may keep it with the variables, but the generator doesn't
	}
	if f.flags&frameFinalizes != 0 {
		th.leavingLocals(f)
	}
	if f.code.nregs <= pooledRegs {
		f.unbind() // the registers are part of it, and would live as long
	}
	f.regs = nil
}

// returnGenerator ends a generator's frame with a return value. It reports whether exec goes on.
func (th *Thread) returnGenerator(f *Frame, v Value) bool {
	entry := f.flags&frameEntry != 0
	g := f.gen
	closing := g.closing
	th.leftGenerator(f)
	if g.kind == codeAsyncGenerator && !closing {
		err := NewError(StopAsyncIterationType)
		if entry {
			th.err, th.state = err, execRaised
			return false
		}
		return th.unwind(err)
	}
	if entry {
		th.ret, th.state = v, execReturned
		return false
	}
	c := th.frame
	if compile.Op(uint8(c.code.instrs[c.pc-1])) == compile.OpForIter {
		if th.tracing != nil && !th.tracing.busy && !v.IsNone() && c.code.told() {
			if err := th.traceStop(c); err != nil {
				return th.unwind(err)
			}
		}
		return true
	}
	return th.finish(v, nil)
}

// leaveGenerator ends a generator's frame with an exception, and gives the one to raise in the frame below: nil where
// aclose() is content.
func (th *Thread) leaveGenerator(f *Frame, exc *Exception) *Exception {
	g := f.gen
	closing := g.closing
	th.leftGenerator(f)
	what := ""
	switch {
	case g.kind == codeAsyncGenerator && closing && (exc.typ.IsSubtype(GeneratorExitType) || exc.typ.IsSubtype(StopAsyncIterationType)):
		return nil
	case exc.typ.IsSubtype(StopIterationType):
		what = "StopIteration"
	case g.kind == codeAsyncGenerator && exc.typ.IsSubtype(StopAsyncIterationType):
		what = "StopAsyncIteration"
	default:
		return exc
	}
	kind := [...]string{"", "generator", "coroutine", "async generator"}[g.kind]
	e := RuntimeError(kind + " raised " + what)
	e.cause, e.context, e.suppress = exc.Value(), exc, true
	return e // its traceback begins with whoever resumed the generator
}

// opForIter is OpForIter on everything but ranges and lists.
func (th *Thread) opForIter(f *Frame, i compile.Instr) bool {
	it := *f.reg(i.B())
	if it.ref.typ == GeneratorType {
		g := As[Generator](it)
		if g.state == genSuspended || g.state == genCreated {
			if th.depth >= th.limit {
				return th.unwind(th.recursionError(""))
			}
			created := g.state == genCreated
			th.enter(g, 0)
			if !created {
				return th.wake(g, None)
			}
			return true
		}
		if g.state == genClosed {
			return true
		}
	}
	if it.ref.typ.pairs {
		if done, ok := th.forPair(f, i, As[GoIter](it)); done {
			return ok
		}
	}
	v, err := th.Next(it)
	if err != nil {
		return th.unwind(err)
	}
	if v.ref != nil {
		*f.reg(i.A()) = v
		f.pc += int32(i.Off16())
		if th.budget--; th.budget <= 0 {
			th.state = execSlice
			return false
		}
	}
	return true
}

// forPair is OpForIter where the loop begins by unpacking a pair: `for key, value in d.items()`. The pair never becomes
// a tuple. done is false where the general way must be taken.
func (th *Thread) forPair(f *Frame, i compile.Instr, it *GoIter) (done, ok bool) {
	body := f.pc + int32(i.Off16())
	u := compile.Instr(f.code.instrs[body])
	if it.pair == nil || u.Op() != compile.OpUnpack || u.C() != 2 || u.B() != i.A() || int32(i.A()) < f.code.nlocals {
		return false, false
	}
	if err := th.Tick(1); err != nil {
		return true, th.unwind(err)
	}
	a, b, err := it.pair(th)
	if err != nil {
		return true, th.unwind(err)
	}
	if a.ref == nil {
		it.next, it.pair = nil, nil
		return true, true
	}
	*f.reg(u.A()), *f.reg(u.A() + 1) = a, b
	f.pc = body + 1
	if th.budget--; th.budget <= 0 {
		th.state = execSlice
		return true, false
	}
	return true, true
}

// wake puts the sent value into the innermost frame, which has just become the running one. If that generator was
// finished behind its delegator's back, the delegation ends there instead.
func (th *Thread) wake(g *Generator, v Value) bool {
	f := th.frame
	if f.gen.state == genClosed && f.regs == nil {
		d := g.chainAbove(f)
		if d == nil {
			return true
		}
		th.frame = d
		g.inner = d
		if f.gen.kind == codeCoroutine {
			return th.unwind(RuntimeError("cannot reuse already awaited coroutine"))
		}
		return th.finish(None, nil)
	}
	put(f, v)
	if th.tracing != nil && !th.tracing.busy {
		if err := th.traceResumed(g, f, false); err != nil {
			return th.unwind(err)
		}
	}
	return true
}

// chainAbove finds the frame of g's chain that delegated to a frame that is gone.
func (g *Generator) chainAbove(gone *Frame) *Frame { return gone.gen.frame.next }

// opSend is OpSend: one step of a delegation.
func (th *Thread) opSend(f *Frame, i compile.Instr) bool {
	it := *f.reg(i.B())
	v := *f.reg(i.A())
	switch it.ref.typ {
	case CoroutineType, GeneratorType:
		g := As[Generator](it)
		switch g.state {
		case genCreated, genSuspended:
			if th.depth >= th.limit {
				if g.state == genCreated && g.kind == codeCoroutine {
					th.Runtime.unlinkUnstarted(g) // it was awaited, if to no avail
				}
				return th.unwind(th.recursionError(""))
			}
			if g.state == genCreated {
				if !v.IsNone() {
					return th.unwind(TypeError("can't send non-None value to a just-started " + g.kindName()))
				}
				th.enter(g, frameDelegated)
				g.frame.next = f
				return true
			}
			th.enter(g, frameDelegated)
			g.frame.next = f
			return th.wake(g, v)
		case genClosed:
			if g.kind == codeCoroutine {
				return th.unwind(RuntimeError("cannot reuse already awaited coroutine"))
			}
			return th.finish(None, nil)
		case genDelegated:
			if g.kind == codeCoroutine {
				return th.unwind(RuntimeError("coroutine is being awaited already"))
			}
		}
		return th.unwind(ValueError(g.kindName() + " already executing"))
	case AsyncGenASendType:
		return th.sendASend(f, As[AsyncGenASend](it), v)
	case AsyncGenAThrowType:
		return th.sendAThrow(f, As[AsyncGenAThrow](it), v)
	}
	r, done, err := th.send(it, v)
	if err != nil {
		return th.unwind(err)
	}
	if done {
		return th.finish(r, nil)
	}
	f.pc-- // on waking, OpSend runs again
	f.gen.atSend = true
	return th.suspend(f, r)
}

// send passes a value to any iterator: what it yields, or, done, what it returned.
func (th *Thread) send(it, v Value) (r Value, done bool, err error) {
	t := it.ref.typ
	if t.Send != nil {
		return t.Send(th, it, v)
	}
	if t == CoroutineType || t == GeneratorType {
		r, st, err := th.Resume(As[Generator](it), v, nil)
		return r, st == Returned, err
	}
	if v.IsNone() {
		if t.flags&FlagHeap == 0 && t.Next != nil {
			th.stop = Unbound
			r, err = t.Next(th, it)
			if err == nil && r.ref == nil {
				r = orNone(th.stop)
				th.stop = Unbound
				return r, true, nil
			}
			return r, false, err
		}
		r, err = th.special(it, strNext)
	} else {
		r, err = th.CallMethod(it, strSend, v)
	}
	if e, ok := err.(*Exception); ok && e.typ.IsSubtype(StopIterationType) {
		return stopValue(e), true, nil
	}
	return r, false, err
}

// stopValue is a StopIteration's value.
func stopValue(e *Exception) Value {
	if len(e.fields) > 0 && e.fields[0].ref != nil {
		return e.fields[0]
	}
	return None
}

func (g *Generator) kindName() string {
	switch g.kind {
	case codeCoroutine:
		return "coroutine"
	case codeAsyncGenerator:
		return "async generator"
	}
	return "generator"
}

// Resume runs a generator or coroutine until it yields, returns or raises: v is sent, or, if exc isn't nil, it is
// thrown in.
func (th *Thread) Resume(g *Generator, v Value, exc *Exception) (Value, ResumeState, error) {
	switch g.state {
	case genRunning:
		return Unbound, Raised, ValueError(g.kindName() + " already executing")
	case genDelegated:
		return th.resumeInside(g, v, exc)
	case genClosed:
		if g.kind == codeCoroutine {
			return Unbound, Raised, RuntimeError("cannot reuse already awaited coroutine")
		}
		if exc != nil {
			return Unbound, Raised, exc
		}
		return None, Returned, nil
	case genCreated:
		if exc != nil {
			if g.kind == codeCoroutine {
				th.Runtime.unlinkUnstarted(g)
			}
			g.state = genClosed
			th.addTracebackLine(exc, g.frame.code, int32(g.frame.code.src.FirstLine))
			return Unbound, Raised, exc
		}
		if !v.IsNone() {
			return Unbound, Raised, TypeError("can't send non-None value to a just-started " + g.kindName())
		}
	}
	if th.goDepth.Units >= maxGoDepth || th.depth >= th.limit {
		return Unbound, Raised, th.recursionError("")
	}
	if exc != nil {
		return th.throwInto(g, exc)
	}
	created := g.state == genCreated
	th.enter(g, frameEntry)
	if !created && !th.wake(g, v) {
		return th.outcome(th.status())
	}
	return th.drive()
}

// drive runs exec for a generator that has been entered.
func (th *Thread) drive() (Value, ResumeState, error) {
	th.goDepth.Enter(execCost)
	st := th.loop()
	th.goDepth.Leave(execCost)
	return th.outcome(st)
}

func (th *Thread) outcome(st execStatus) (Value, ResumeState, error) {
	switch st {
	case execRaised:
		err := th.err
		th.err = nil
		return Unbound, Raised, err
	}
	v := th.ret
	th.ret = Unbound // or it would keep what was yielded alive
	switch st {
	case execReturned:
		return v, Returned, nil
	case execItem:
		return v, yieldedItem, nil
	}
	return v, Yielded, nil
}

// throwInto raises exc where a suspended generator stands: in what its innermost frame delegates to, if that is no
// generator of ours, else in the innermost frame.
func (th *Thread) throwInto(g *Generator, exc *Exception) (Value, ResumeState, error) {
	f := g.inner
	if f.gen.atSend {
		it := *f.reg(compile.Instr(f.code.instrs[f.pc]).B())
		r, done, handled, err := th.throwOther(it, exc)
		if err != nil {
			exc = asException(err)
		} else if handled {
			th.enter(g, frameEntry)
			if done {
				f.gen.atSend = false
				f.pc++
				th.finish(r, nil)
				return th.drive()
			}
			th.suspend(f, r)
			return th.outcome(th.state)
		}
	}
	if exc.typ.IsSubtype(GeneratorExitType) && f != &g.frame {
		return th.closeChain(g, exc)
	}
	th.enter(g, frameEntry)
	th.goDepth.Enter(execCost)
	st := execStatus(0)
	if th.raiseSuspended(g, f, exc) {
		st = th.loop()
	} else {
		st = th.state
	}
	th.goDepth.Leave(execCost)
	return th.outcome(st)
}

// raiseSuspended raises exc at the yield or send that f, now running, was suspended in.
func (th *Thread) raiseSuspended(g *Generator, f *Frame, exc *Exception) bool {
	if f.gen.atSend {
		f.gen.atSend = false
		f.pc++
	}
	return th.unwind(th.thrownInto(g, f, exc))
}

// thrownInto is exc, which is about to be raised in f; a tracer is told that f goes on, and may raise another.
func (th *Thread) thrownInto(g *Generator, f *Frame, exc *Exception) *Exception {
	if th.tracing != nil && !th.tracing.busy {
		if err := th.traceResumed(g, f, true); err != nil {
			return asException(err)
		}
	}
	return exc
}

// throwOther throws into an iterator that isn't a generator of ours: close() for GeneratorExit, throw() if it has one.
func (th *Thread) throwOther(it Value, exc *Exception) (r Value, done, handled bool, err error) {
	if exc.typ.IsSubtype(GeneratorExitType) {
		m, err := th.LookupAttr(it, strClose)
		if err != nil {
			th.Unraisable(asException(err), "Exception ignored while closing generator ", it)
			return Unbound, false, false, nil
		}
		if m.ref != nil {
			_, err = th.Call(m)
		}
		return Unbound, false, false, err
	}
	m, err := th.LookupAttr(it, strThrow)
	if err != nil || m.ref == nil {
		return Unbound, false, false, err
	}
	r, err = th.Call(m, exc.Value())
	if e, ok := err.(*Exception); ok && e.typ.IsSubtype(StopIterationType) && e != exc {
		return stopValue(e), true, true, nil
	}
	return r, false, err == nil, err
}

// closeChain raises GeneratorExit in each generator of a chain, from the innermost outwards, as gen.close() does.
func (th *Thread) closeChain(g *Generator, exc *Exception) (Value, ResumeState, error) {
	f := g.inner
	for f != &g.frame {
		above := f.prev
		d := f.gen
		d.state, d.inner, d.depth = genSuspended, f, 1
		f.flags &^= frameDelegated
		f.prev = nil
		_, st, err := th.throwInto(d, exc)
		throw := exc
		if st == Yielded {
			throw = RuntimeError(d.kindName() + " ignored GeneratorExit")
		} else if st == Raised {
			if e := asException(err); !e.typ.IsSubtype(GeneratorExitType) && !e.typ.IsSubtype(StopIterationType) {
				throw = e
			}
		}
		g.inner = above
		g.depth--
		// above stands after its OpSend.
		f = above
		exc = throw
		if !exc.typ.IsSubtype(GeneratorExitType) {
			break
		}
	}
	th.enter(g, frameEntry)
	th.goDepth.Enter(execCost)
	st := execStatus(0)
	if th.unwind(th.thrownInto(g, f, exc)) {
		st = th.loop()
	} else {
		st = th.state
	}
	th.goDepth.Leave(execCost)
	return th.outcome(st)
}

// resumeInside resumes a generator that another one is delegating to, from outside of the chain. Python allows it for
// generators while the chain is suspended.
func (th *Thread) resumeInside(g *Generator, v Value, exc *Exception) (Value, ResumeState, error) {
	f := &g.frame
	r := root(f)
	if r.gen.state != genSuspended {
		return Unbound, Raised, ValueError(g.kindName() + " already executing")
	}
	prev := f.prev
	g.state, g.inner = genSuspended, r.gen.inner
	f.flags &^= frameDelegated
	val, st, err := th.Resume(g, v, exc)
	f.prev = prev
	f.flags |= frameDelegated
	if g.state == genSuspended {
		g.state = genDelegated
		r.gen.inner = g.inner
	} else {
		r.gen.inner = f
		f.next = prev
	}
	return val, st, err
}

// CloseGenerator is gen.close().
func (th *Thread) CloseGenerator(g *Generator) (Value, error) {
	switch g.state {
	case genCreated:
		if g.kind == codeCoroutine {
			th.Runtime.unlinkUnstarted(g)
		}
		g.state = genClosed
		return None, nil
	case genClosed:
		return None, nil
	}
	v, st, err := th.Resume(g, None, NewError(GeneratorExitType))
	switch st {
	case Returned:
		return v, nil
	case Raised:
		if Matches(err, GeneratorExitType) || Matches(err, StopIterationType) {
			return None, nil
		}
		return Unbound, err
	}
	return Unbound, RuntimeError(g.kindName() + " ignored GeneratorExit")
}

// stopIteration is the exception that __next__ raises at the end of an iterator.
func (th *Thread) stopIteration(it Value) error {
	v := th.stop
	th.stop = Unbound
	return NewStopIteration(v)
}

// NewStopIteration makes the StopIteration that carries a return value.
func NewStopIteration(v Value) *Exception {
	if v.ref == nil || v.IsNone() {
		return NewError(StopIterationType)
	}
	return NewError(StopIterationType, v)
}

// pushHandled is OpPushExc.
func (th *Thread) pushHandled(f *Frame, saved *Value) {
	exc := th.raised
	th.raised = nil
	old := th.handled
	if f.gen != nil {
		old = f.gen.handled
		f.gen.handled = exc
	}
	if old != nil {
		*saved = old.Value()
	} else {
		*saved = None
	}
	th.handled = exc
}

// While does something as the handler of exc would: exceptions raised there have it as context.
func (th *Thread) While(exc *Exception, do func()) {
	old := th.handled
	th.handled = exc
	do()
	th.handled = old
}

// popHandled is OpPopExc.
func (th *Thread) popHandled(f *Frame, saved Value) {
	if fin := &th.Runtime.finalizers; fin.watching && th.handled != nil && (th.handled.keepsFrames() || len(th.handled.args.items) > 0) {
		th.lettingGo()
	}
	var old *Exception
	if saved.ref != nil && !saved.IsNone() {
		old = As[Exception](saved)
	}
	th.handled = old
	if f.gen != nil {
		f.gen.handled = old
		if old == nil {
			th.handled = th.handledBelow(f)
		}
	}
}

// handledBelow is the exception that the callers of a generator's frame are handling.
func (th *Thread) handledBelow(f *Frame) *Exception {
	for f.flags&frameDelegated != 0 {
		f = f.prev
		if f.gen.handled != nil {
			return f.gen.handled
		}
	}
	return f.gen.outside
}
