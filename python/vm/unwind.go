// Unwind.go: what happens when an exception is raised: find its handler, leave frames, note the traceback.

package vm

// status says how exec ends after a step that returned false: th.state was set by it.
func (th *Thread) status() execStatus { return th.state }

// asException makes sure that an error is a Python exception.
func asException(err error) *Exception {
	if e, ok := err.(*Exception); ok {
		return e
	}
	return SystemError(err.Error())
}

// unwind raises err at the instruction before pc. It reports whether exec goes on, at a handler; if not, the entry
// frame was left and th.err holds the exception.
func (th *Thread) unwind(err error) bool {
	exc := asException(err)
	if exc.context == nil && th.handled != nil && th.handled != exc && !exc.thrown {
		th.setContext(exc)
	}
	exc.thrown = false
	return th.unwindFrom(exc, true)
}

// setContext makes the exception being handled exc's context, and breaks a cycle that this would make.
func (th *Thread) setContext(exc *Exception) {
	slow := th.handled // at half the speed: meets e if a program has made a cycle
	n := 0
	for e := th.handled; e.context != nil; e, n = e.context, n+1 {
		if e.context == exc {
			e.context = nil
			break
		}
		if n&1 == 1 {
			slow = slow.context
		}
		if e.context == slow {
			break
		}
	}
	exc.context = th.handled
	th.budget -= int32(n >> 4) // handlers that raise can make it long
}

// unwindFrom is unwind for an exception whose context is settled. note is false when its traceback already has this
// frame (a re-raise).
func (th *Thread) unwindFrom(exc *Exception, note bool) bool {
	for {
		f := th.frame
		at := f.pc - 1
		th.budget -= 8 // this takes as long as that many calls, and a slice is a time
		if note {
			th.addTraceback(exc, f)
			if th.Runtime.finalizers.watching {
				th.lettingGoOperands(f)
			}
			if th.Runtime.unstarted != nil {
				th.lookRaised(f, exc)
			}
		}
		again := !note && f.code.positionAt(at).Line == 0
		if th.tracing != nil && !th.tracing.busy && note {
			exc = th.traceException(f, exc)
		}
		note = true
		handlers := f.code.src.Handlers
		if rt := th.Runtime; rt.exceeded && rt.steps < 0 {
			handlers = nil
		}
		for i := range handlers {
			h := &handlers[i]
			if at >= h.Start && at < h.End {
				if fin := &th.Runtime.finalizers; fin.watching && (fin.soon || f.code.leavesLoop(at, h.Target)) {
					th.lookHandled(f, exc)
				}
				th.raised = exc
				if !again {
					th.raisedIn, th.raisedAt = f, at
				}
				f.pc = h.Target
				return true
			}
		}
		if again {
			th.backToRaise(f, exc)
		}
		entry := f.flags&frameEntry != 0
		if th.tracing != nil && !th.tracing.busy {
			if err := th.traceReturn(f, None); err != nil {
				exc = asException(err)
			}
		}
		if th.affords() {
			th.droppingTemps(f)
		}
		if f.gen != nil {
			exc = th.leaveGenerator(f, exc)
			if exc == nil {
				if entry {
					th.ret, th.state = None, execReturned
					return false
				}
				return th.finish(None, nil)
			}
			if d := th.frame; !entry && d.gen != nil && d.gen.marks&markThrown != 0 { // it's thrown there, too
				d.gen.marks &^= markThrown
				th.chainHandled(d, exc)
			}
		} else {
			th.popFrame(f)
		}
		if entry {
			if th.frame == nil && th.Runtime.finalizers.soon {
				th.lookHandled(nil, exc)
			}
			th.err = exc
			th.state = execRaised
			return false
		}
	}
}

// backToRaise makes f, which an exception leaves where no line stands, show the line that raised it.
func (th *Thread) backToRaise(f *Frame, exc *Exception) {
	switch {
	case th.raisedIn == f:
		f.pc = th.raisedAt + 1
	case exc.tb != nil && exc.tb.code == f.code && exc.tb.pc >= 0:
		f.pc = exc.tb.pc + 1
	}
}

// leaveInit leaves an __init__ whose result is the error: it is the caller's.
func (th *Thread) leaveInit(f *Frame, err error) bool {
	entry := f.flags&frameEntry != 0
	th.popFrame(f)
	if entry {
		th.err, th.state = err, execRaised
		return false
	}
	return th.unwind(err)
}

// leave returns v from the running frame, whatever kind of frame it is. It reports whether exec goes on.
func (th *Thread) leave(v Value) bool {
	f := th.frame
	if f.flags&frameFinalizes != 0 {
		th.lookLeaving(f)
	}
	entry := f.flags&frameEntry != 0
	if f.gen != nil {
		if f.gen.pooled && f.flags == frameOwn|frameDelegated {
			return th.returnAwaited(f, v)
		}
		return th.returnGenerator(f, v)
	}
	if f.flags&frameInit != 0 {
		if v.ref != &noneHeader {
			return th.leaveInit(f, TypeError("__init__() should return None, not '"+v.Type().displayName()+"'"))
		}
		v = f.self
	}
	th.popFrame(f)
	if entry {
		th.ret = v
		th.state = execReturned
		return false
	}
	return th.finish(v, nil)
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

// Holding has looks know that Go code holds v while do runs code of the program's.
func (th *Thread) Holding(v Value, do func()) {
	th.held = append(th.held, v)
	do()
	th.held = th.held[:len(th.held)-1]
}

// popHandled is OpPopExc.
func (th *Thread) popHandled(f *Frame, saved Value) {
	if fin := &th.Runtime.finalizers; fin.watching && th.handled != nil && (th.handled.keepsFrames() || len(th.handled.args.items) > 0) {
		th.lettingGoOf(th.handled.Value())
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
