// Settrace.go calls the functions of sys.settrace and sys.setprofile. Code that was compiled for it has OpTrace
// instructions, see compile/trace.go; what exceptions do is told by unwinding.

package vm

import "github.com/aioplay/aioplay/python/compile"

// tracing is what a thread's events are told to.
type tracing struct {
	trace, profile Value // unbound: nobody
	busy           bool  // in one of them, which isn't traced

	// What it is told while it is busy, and what is handled when it is left: a jump out of an except clause changes that.
	event    string
	told     *FrameObject
	profiles bool
	handled  *Exception
}

// frameTrace is what a frame object keeps for its tracer.
type frameTrace struct {
	fn      Value // f_trace: the local trace function; unbound for None
	noLines bool  // f_trace_lines is false
	line    int32 // the last line that was told
	calling Value // the built-in function that is being called
}

// asksForTrace reports whether code mentions a function that watches others.
func asksForTrace(c *compile.Code) bool {
	return mentions(c, func(name string) bool {
		switch name {
		case "settrace", "setprofile", "settrace_all_threads", "setprofile_all_threads":
			return true
		}
		return false
	})
}

// SetTrace sets or, if fn is None, removes the thread's tracer, or its profiler. Code that was compiled without a mention of
// either has no events, about which there is a warning.
func (th *Thread) SetTrace(profile bool, fn Value) error {
	if fn.IsNone() {
		fn = Unbound
	} else if rt := th.Runtime; rt.untraced != "" {
		file := rt.untraced
		rt.untraced = ""
		what := "settrace"
		if profile {
			what = "setprofile"
		}
		if err := th.Warn(RuntimeWarningType, "code of "+file+" is not traced, as it doesn't mention sys."+what); err != nil {
			return err
		}
	}
	if th.tracing == nil {
		th.tracing = &tracing{}
	}
	set := &th.tracing.trace
	if profile {
		set = &th.tracing.profile
	}
	old := *set
	*set = fn
	if old.ref != nil {
		th.dropping(old)
	}
	return nil
}

// Trace is the thread's tracer, or its profiler; None if there is none.
func (th *Thread) Trace(profile bool) Value {
	switch {
	case th.tracing == nil:
		return None
	case profile:
		return orNone(th.tracing.profile)
	}
	return orNone(th.tracing.trace)
}

// callTracer calls a trace or profile function. One that raises is removed.
func (th *Thread) callTracer(profile bool, fn Value, o *FrameObject, event string, arg Value) (Value, error) {
	t := th.tracing
	t.busy, t.profiles, t.event, t.told, t.handled = true, profile, event, o, th.handled
	v, err := th.Call(fn, Obj(&o.Header), Intern(event).Value(), arg)
	th.handled = t.handled
	t.busy, t.told, t.handled = false, nil, nil
	if err != nil {
		if profile {
			t.profile = Unbound
		} else {
			t.trace, o.tracedBy().fn = Unbound, Unbound
		}
	}
	return v, err
}

// local tells a frame's own trace function, which may give another in its place.
func (th *Thread) local(o *FrameObject, event string, arg Value) error {
	if o == nil || o.traced == nil || o.traced.fn.ref == nil || th.tracing.trace.ref == nil {
		return nil
	}
	fn, err := th.callTracer(false, o.traced.fn, o, event, arg)
	if err == nil && !fn.IsNone() {
		o.traced.fn = fn
	}
	return err
}

// profile tells the profiler.
func (th *Thread) profile(f *Frame, event string, arg Value) error {
	if th.tracing.profile.ref == nil {
		return nil
	}
	_, err := th.callTracer(true, th.tracing.profile, th.frameObject(f), event, arg)
	return err
}

// opTrace is OpTrace.
func (th *Thread) opTrace(f *Frame, i compile.Instr) error {
	t := th.tracing
	if t == nil || t.busy {
		return nil
	}
	switch i.D() {
	case compile.TraceLine:
		return th.traceLine(f, false)
	case compile.TraceAgain:
		return th.traceLine(f, true)
	case compile.TraceStop:
		return th.traceStop(f)
	case compile.TraceCall:
		return th.traceCall(f)
	case compile.TraceReturn:
		return th.traceReturn(f, *f.reg(i.A()))
	case compile.TraceBuiltin:
		if t.profile.ref == nil {
			return nil
		}
		fn := *f.reg(i.A())
		if fn.Type() == BoundMethodType {
			fn = As[BoundMethod](fn).fn
		}
		switch fn.Type() {
		case BuiltinType, MethodDescriptorType, ClassMethodDescriptorType:
		default:
			return nil
		}
		if err := th.profile(f, "c_call", fn); err != nil {
			return err
		}
		f.object.tracedBy().calling = fn
	case compile.TraceResult:
		return th.traceBuiltinEnd(f, "c_return")
	}
	return nil
}

func (th *Thread) traceBuiltinEnd(f *Frame, event string) error {
	if f.object == nil || f.object.traced == nil || f.object.traced.calling.ref == nil {
		return nil
	}
	fn := f.object.traced.calling
	f.object.traced.calling = Unbound
	return th.profile(f, event, fn)
}

func (th *Thread) traceCall(f *Frame) error {
	t := th.tracing
	if t.trace.ref != nil {
		o := th.frameObject(f)
		fn, err := th.callTracer(false, t.trace, o, "call", None)
		if err != nil {
			return err
		}
		if fn.IsNone() {
			fn = Unbound
		}
		o.tracedBy().fn = fn
	}
	return th.profile(f, "call", None)
}

// traceLine tells that a line begins, if it isn't the one that was told last or that one begins again.
func (th *Thread) traceLine(f *Frame, again bool) error {
	o := f.object
	if o == nil || o.traced == nil || o.traced.fn.ref == nil || o.traced.noLines {
		return nil
	}
	line := f.position()
	if line == o.traced.line && !again {
		return nil
	}
	o.traced.line = line
	return th.local(o, "line", None)
}

// traceStop tells that an await or a loop over a generator that returns something is over, as the exception that this is
// elsewhere.
func (th *Thread) traceStop(f *Frame) error {
	stop := NewError(StopIterationType)
	if exc := th.traceException(f, stop); exc != stop {
		return exc
	}
	return nil
}

// told reports whether code has instructions that tell what it does.
func (c *Code) told() bool { return compile.Instr(c.instrs[0]).Op() == compile.OpTrace }

// traceSuspended tells that those who delegate to f are left with it, and f itself if no instruction does.
func (th *Thread) traceSuspended(f *Frame, v Value) error {
	for own := f.gen.atSend; ; own = true {
		if own && f.code.told() {
			if err := th.traceReturn(f, v); err != nil {
				return err
			}
		}
		if f.flags&frameDelegated == 0 {
			return nil
		}
		f = f.prev
	}
}

// traceResumed tells that g's chain, which ends in f, goes on from outside; of f itself the instruction after its yield tells,
// unless an exception is thrown into it.
func (th *Thread) traceResumed(g *Generator, f *Frame, throws bool) error {
	var chain []*Frame
	if next := compile.Instr(f.code.instrs[f.pc]); throws || next.Op() != compile.OpTrace || next.D() != compile.TraceCall {
		chain = append(chain, f)
	}
	for ; f != &g.frame && f.flags&frameDelegated != 0; f = f.prev {
		chain = append(chain, f.prev)
	}
	for i := len(chain) - 1; i >= 0; i-- {
		if chain[i].code.told() {
			if err := th.traceCall(chain[i]); err != nil {
				return err
			}
		}
	}
	return nil
}

func (th *Thread) traceReturn(f *Frame, v Value) error {
	if err := th.local(f.object, "return", v); err != nil {
		return err
	}
	return th.profile(f, "return", v)
}

// traceException tells that exc passes f; what the tracer raises takes its place. Left is said when f is about to be left.
func (th *Thread) traceException(f *Frame, exc *Exception) *Exception {
	err := th.traceBuiltinEnd(f, "c_exception")
	if err == nil && f.object != nil && f.object.traced != nil && f.object.traced.fn.ref != nil {
		err = th.local(f.object, "exception", NewTuple(exc.typ.Value(), exc.Value(), exc.traceback()))
	}
	if err != nil {
		return asException(err)
	}
	return exc
}

// tracedBy makes room for what the tracer needs.
func (o *FrameObject) tracedBy() *frameTrace {
	if o.traced == nil {
		o.traced = &frameTrace{}
	}
	return o.traced
}

// traceAttributes are f_trace and its like.
func traceAttributes() []*GetSet {
	flag := func(v Value) bool { return !v.IsNone() && v == True }
	return []*GetSet{
		Property("f_trace", func(th *Thread, v Value) (Value, error) {
			if t := As[FrameObject](v).traced; t != nil {
				return orNone(t.fn), nil
			}
			return None, nil
		}, func(th *Thread, self, v Value) error {
			t := As[FrameObject](self).tracedBy()
			if t.fn = v; v.ref != nil && v.IsNone() {
				t.fn = Unbound
			}
			return nil
		}),
		Property("f_trace_lines", func(th *Thread, v Value) (Value, error) {
			t := As[FrameObject](v).traced
			return Bool(t == nil || !t.noLines), nil
		}, func(th *Thread, self, v Value) error {
			if v.ref == nil {
				return TypeError("can't delete numeric/char attribute")
			}
			if v.Type() != BoolType {
				return TypeError("attribute value type must be bool")
			}
			As[FrameObject](self).tracedBy().noLines = !flag(v)
			return nil
		}),
		Property("f_trace_opcodes", func(th *Thread, v Value) (Value, error) { return False, nil }, func(th *Thread, self, v Value) error {
			if v.ref == nil || !v.IsBool() {
				return TypeError("attribute value type must be bool")
			}
			if flag(v) {
				return NotImplementedError("f_trace_opcodes is not supported: there are no events for opcodes")
			}
			return nil
		}),
	}
}
