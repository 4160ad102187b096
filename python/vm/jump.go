// Jump.go lets a trace function go on at another line of the frame whose event it is told of: frame.f_lineno = N. The compiler says
// what is open where lines begin (compile/open.go). What the new line has open as well keeps its registers; what it hasn't is left
// without more ado, as CPython leaves it: no __exit__ is called and no finally runs.

package vm

import "github.com/aioplay/aioplay/python/compile"

// setLineno is the assignment to f_lineno.
func setLineno(th *Thread, self, v Value) error {
	o := As[FrameObject](self)
	if v.ref == nil {
		return ErrorOf(AttributeErrorType, "cannot delete attribute")
	}
	if v.Type() != IntType {
		return ValueError("lineno must be an integer")
	}
	f, err := th.mayJump(o)
	if err != nil {
		return err
	}
	line, ok := int64(0), v.IsInt()
	if ok {
		line = v.Int64()
	}
	if !ok || line != int64(int32(line)) {
		return ValueError("lineno out of range")
	}
	to, err := f.stopAt(int32(line))
	if err != nil {
		return err
	}
	if err := th.bindLocals(f); err != nil {
		return err
	}
	now := th.handled // by the trace function
	th.handled = th.tracing.handled
	th.leaveOpen(f, f.opened(), to.Open)
	th.tracing.handled, th.handled = th.handled, now
	f.pc = to.PC + 1
	o.tracedBy().line = to.Line // it isn't told of it once more
	return nil
}

// mayJump is the frame that may go on elsewhere: the one that a line begins in, that is about to yield or was resumed.
func (th *Thread) mayJump(o *FrameObject) (*Frame, error) {
	t := th.tracing
	if t == nil || !t.busy || t.profiles {
		return nil, ValueError("f_lineno can only be set in a trace function")
	}
	f := o.live
	switch {
	case o != t.told || f == nil:
		return nil, ValueError("can't jump during a call")
	case t.event == "call" && f.pc <= 1:
		return nil, ValueError("can't jump from the 'call' trace event of a new frame")
	case t.event == "line", f.yields():
		return f, nil
	}
	return nil, ValueError("can only jump from a 'line' trace event")
}

// yields reports whether f tells what it will yield, or that it was resumed.
func (f *Frame) yields() bool {
	at := compile.Instr(f.code.instrs[f.pc-1])
	if at.Op() != compile.OpTrace {
		return false
	}
	switch at.D() {
	case compile.TraceReturn:
		return compile.Op(f.code.instrs[f.pc]) == compile.OpYield
	case compile.TraceCall:
		return true
	}
	return false
}

// opened is what is open where f is.
func (f *Frame) opened() *compile.Open {
	var open *compile.Open
	for _, s := range f.code.src.Stops {
		if s.PC >= f.pc {
			break
		}
		open = s.Open
	}
	return open
}

// stopAt is the place for a line: the one that keeps most open of several.
func (f *Frame) stopAt(line int32) (*compile.Stop, error) {
	src := f.code.src
	if line < src.FirstLine {
		return nil, ValueError("line " + itoa(int(line)) + " comes before the current code block")
	}
	first := int32(-1)
	for _, s := range src.Stops {
		if s.Line >= line && (first < 0 || s.Line < first) {
			first = s.Line
		}
	}
	if first < 0 {
		return nil, ValueError("line " + itoa(int(line)) + " comes after the current code block")
	}
	from := f.opened()
	var best *compile.Stop
	why := ""
	for i := range src.Stops {
		s := &src.Stops[i]
		switch {
		case s.Line != first:
		case s.Whole && reaches(from, s.Open):
			if best == nil || depth(s.Open) > depth(best.Open) {
				best = s
			}
		case why == "":
			why = whyNot(s)
		}
	}
	if best == nil {
		return nil, ValueError(why)
	}
	return best, nil
}

func depth(o *compile.Open) (n int) {
	for ; o != nil; o = o.Outer {
		n++
	}
	return n
}

// outermost is what is left of a chain when all but the n outermost are left.
func outermost(o *compile.Open, n int) *compile.Open {
	for d := depth(o); d > n; d-- {
		o = o.Outer
	}
	return o
}

// reaches reports whether all that to has open can be had from what from has.
func reaches(from, to *compile.Open) bool {
	n := depth(to)
	if depth(from) < n {
		return false
	}
	for from = outermost(from, n); from != to; from, to = from.Outer, to.Outer {
		if from.Kind != to.Kind || from.Kind == compile.OpenStar && from.Reg != to.Reg {
			return false
		}
	}
	return true
}

func whyNot(s *compile.Stop) string {
	if s.Open != nil {
		switch s.Open.Kind {
		case compile.OpenLoop:
			return "can't jump into the body of a for loop"
		case compile.OpenExcept, compile.OpenRaised, compile.OpenStar:
			return "can't jump into an 'except' block as there's no exception"
		}
	}
	return "incompatible stacks"
}

// bindLocals makes None of the variables that have no value: code that is jumped over was to give them one.
func (th *Thread) bindLocals(f *Frame) error {
	n := 0
	regs := f.registers()[:f.code.nlocals]
	for _, v := range regs {
		if v.ref == nil {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	s := "s"
	if n == 1 {
		s = ""
	}
	if err := th.Warn(RuntimeWarningType, "assigning None to "+itoa(n)+" unbound local"+s); err != nil {
		return err
	}
	for i := range regs {
		if regs[i].ref == nil && i < f.code.src.Own {
			regs[i] = None
		}
	}
	return nil
}

// leaveOpen leaves what from has open and to hasn't, and moves the registers of the rest to where to has them.
func (th *Thread) leaveOpen(f *Frame, from, to *compile.Open) {
	n := depth(to)
	for ; depth(from) > n; from = from.Outer {
		switch from.Kind {
		case compile.OpenExcept, compile.OpenStar:
			th.popHandled(f, *f.reg(from.Reg))
		}
	}
	var moved [2 * 64]Value
	k := 0
	regs := f.registers()
	for a, b := from, to; a != b; a, b = a.Outer, b.Outer {
		k += copy(moved[k:], regs[a.Reg:int(a.Reg)+a.Kind.Registers()])
	}
	k = 0
	for a, b := from, to; a != b; a, b = a.Outer, b.Outer {
		k += copy(regs[b.Reg:int(b.Reg)+b.Kind.Registers()], moved[k:])
	}
}
