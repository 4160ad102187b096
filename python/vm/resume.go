// Resume.go: how generators, coroutines and asynchronous generators are resumed and suspended, whichever they are.

package vm

import (
	"unsafe"

	"github.com/aioplay/aioplay/python/compile"
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
	if f.gen.state == genClosed && f.regs == nil { // it was finished behind its delegator's back
		if d := g.chainAbove(f); d != nil {
			g.inner, f = d, d
		}
	}
	if exc.typ.IsSubtype(GeneratorExitType) && f != &g.frame {
		return th.closeChain(g, exc)
	}
	if f.gen.atSend {
		it := *f.reg(compile.Instr(f.code.instrs[f.pc]).B())
		g.running(f, genRunning) // for what close() or throw() of the program's may ask
		r, done, handled, err := th.throwOther(it, exc)
		g.running(f, genSuspended)
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
	for d := f; d != &g.frame; d = d.prev {
		d.prev.gen.marks |= markThrown
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
	for d := g.inner; d != nil && d != &g.frame; d = d.prev { // it has yielded
		d.prev.gen.marks &^= markThrown
	}
	return th.outcome(st)
}

// running sets the state of the generators of a suspended chain, from f's outwards.
func (g *Generator) running(f *Frame, state genState) {
	for ; f != &g.frame; f = f.prev {
		f.gen.state = state
	}
	g.state = state
}

// raiseSuspended raises exc at the yield or send that f, now running, was suspended in. Its context is what f handles, not what is
// handled by whoever throws.
func (th *Thread) raiseSuspended(g *Generator, f *Frame, exc *Exception) bool {
	if f.gen.atSend {
		f.gen.atSend = false
		f.pc++
	}
	exc = th.thrownInto(g, f, exc)
	th.chainHandled(f, exc)
	return th.unwindFrom(exc, true)
}

// chainHandled makes what the generator of f handles the context of an exception that is thrown into it.
func (th *Thread) chainHandled(f *Frame, exc *Exception) {
	if f.gen.handled != nil && th.handled != nil && th.handled != exc {
		th.setContext(exc)
	}
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
		g.running(above, genRunning)
		_, st, err := th.throwInto(d, exc)
		g.running(above, genSuspended)
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
	if th.raiseSuspended(g, f, exc) {
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
