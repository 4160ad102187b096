// Dropped.go finds coroutines that die in a temporary: `number() + 1`, `if check():`, `print(fetch())`. CPython, which
// counts references, says at once that they were never awaited, at the line that let go of them. There are no counts
// here, but a temporary that a call has just filled and one instruction has used up is as good as one.

package vm

import "github.com/aioplay/aioplay/python/compile"

// dropTemps reports the coroutines that only temporaries of the running frame hold, as the instruction at pc raises exc.
func (th *Thread) dropTemps(f *Frame, pc int32, exc *Exception) {
	limit := th.keptOperands(f, pc, exc)
	for r := int(f.code.nlocals); r < limit; r++ {
		if v := *f.reg(uint16(r)); v.ref != nil && v.ref.typ == CoroutineType && !exc.holds(v) {
			th.dropOperand(f, pc, uint16(r))
		}
	}
	if limit == int(f.code.nregs) && exc.tb != nil && exc.tb.next == nil {
		th.dropHeld(f, pc)
	}
}

// dropHeld reports the coroutines that go with what the instruction at pc was given, which has raised the exception itself:
// in a list, as the object of a method, or from an __await__ or __aiter__ that may not return one. Only the collector can tell.
func (th *Thread) dropHeld(f *Frame, pc int32) {
	i := compile.Instr(f.code.instrs[pc])
	n := uint16(1)
	held := false
	switch i.Op() {
	case compile.OpAwaitable, compile.OpGetAIter:
		t := f.reg(i.B()).ref.typ
		held = t.flags&FlagHeap != 0
	case compile.OpCall, compile.OpCallKw:
		n += uint16(i.D())
	case compile.OpCallMethod, compile.OpCallMethodKw:
		n += uint16(i.D()) + 1
	default:
		return
	}
	for r := i.B(); r < i.B()+n; r++ {
		held = held || int32(r) >= f.code.nlocals && f.reg(r).holdsUnstarted()
	}
	if !held {
		return
	}
	for r := i.B(); r < i.B()+n; r++ {
		if int32(r) >= f.code.nlocals {
			*f.reg(r) = Unbound
		}
	}
	th.droppingCoroutines()
}

// holdsUnstarted reports whether v is a coroutine that nobody has awaited, or has one.
func (v Value) holdsUnstarted() bool {
	if v.ref == nil {
		return false
	}
	var items []Value
	switch v.ref.typ {
	case CoroutineType:
		return As[Generator](v).state == genCreated
	case BoundMethodType:
		return As[BoundMethod](v).self.holdsUnstarted()
	case ListType:
		items = As[List](v).items
	case TupleType:
		items = tupleItems(v)
	}
	for _, x := range items[:min(len(items), 100)] {
		if x.ref.typ == CoroutineType && x.holdsUnstarted() {
			return true
		}
	}
	return false
}

// dropOperand reports the coroutine in register r if nothing else can hold it: the instruction at pc is through with it.
func (th *Thread) dropOperand(f *Frame, pc int32, r uint16) {
	v := *f.reg(r)
	if th.Runtime.unstarted == nil || v.ref == nil || v.ref.typ != CoroutineType || int32(r) < f.code.nlocals {
		return
	}
	if g := As[Generator](v); g.state == genCreated && g.madeIn == f.code && f.code.fresh(r, g.frame.sp, pc) {
		th.neverAwaited(g)
	}
}

// dropArguments is dropOperand for the arguments of the call that is running, whose function keeps none.
func (th *Thread) dropArguments() {
	f := th.frame
	if th.Runtime.unstarted == nil || f == nil {
		return
	}
	i := compile.Instr(f.code.instrs[f.pc-1])
	if i.Op() == compile.OpCall || i.Op() == compile.OpCallKw {
		for r := i.B() + 1; r <= i.B()+uint16(i.D()); r++ {
			th.dropOperand(f, f.pc-1, r)
		}
	}
}

// keptOperands is the first register that a failed call may still be using: the traceback keeps a callee's frame, and
// functions of the library may have put their arguments somewhere.
func (th *Thread) keptOperands(f *Frame, pc int32, exc *Exception) int {
	i := compile.Instr(f.code.instrs[pc])
	all := int(f.code.nregs)
	switch i.Op() {
	case compile.OpCall, compile.OpCallKw, compile.OpCallMethod, compile.OpCallMethodKw, compile.OpCallEx:
	default:
		return all
	}
	if exc.tb != nil && exc.tb.next != nil { // the error comes from further inside
		return int(i.B())
	}
	switch fn := *f.reg(i.B()); {
	case fn.ref == nil:
		return int(i.B())
	case fn.ref.typ == BuiltinType, fn.ref.typ == MethodDescriptorType, fn.ref.typ == SlotWrapperType:
		b := As[Builtin](fn)
		if b.owner != nil && b.owner.Module != "builtins" || b.owner == nil && b.Module != "builtins" {
			return int(i.B())
		}
	case fn.ref.typ == TypeType:
		if As[Type](fn).Module != "builtins" {
			return int(i.B())
		}
	}
	return all
}

// holds reports whether an exception refers to v, which lives on with it.
func (e *Exception) holds(v Value) bool {
	for _, list := range [][]Value{e.args.items, e.fields} {
		for _, x := range list {
			if x == v {
				return true
			}
		}
	}
	return false
}

// fresh reports whether register r, on the way to the instruction at pc, was last written by the call at made, and not
// used since.
func (c *Code) fresh(r uint16, made, pc int32) bool {
	if made >= pc {
		return false
	}
	for at := made; at < pc; {
		i := compile.Instr(c.instrs[at])
		info := &compile.Info[i.Op()]
		writes := info.A == compile.KindDst || info.A == compile.KindDst2 || info.A == compile.KindMod || info.A == compile.KindOut || info.A == compile.KindOutEx
		switch {
		case at == made:
			if i.A() != r {
				return false
			}
		case writes && i.A() <= r && int32(i.A()) >= c.nlocals: // the temporaries above were used up
			return false
		case info.A == compile.KindReg && i.A() == r, info.B >= compile.KindReg && info.B <= compile.KindRunF && i.B() == r, info.C == compile.KindReg && i.C() == r:
			return false
		}
		at += int32(max(info.Words, 1))
	}
	return true
}

// condition reports whether the register that a jump tests is not looked at any more, whichever way it goes.
func (c *Code) condition(r uint16, pc int32) bool {
	next := pc + 1
	return c.unread(r, next) && c.unread(r, next+int32(compile.Instr(c.instrs[pc]).Off32()))
}

// unread reports whether register r is written before it is read from pc on; false if that isn't plain to see.
func (c *Code) unread(r uint16, pc int32) bool {
	for range 16 {
		if pc < 0 || int(pc) >= len(c.instrs)-1 {
			return true
		}
		i := compile.Instr(c.instrs[pc])
		info := &compile.Info[i.Op()]
		reads := func(k compile.Kind, x uint16) bool {
			switch k {
			case compile.KindReg, compile.KindRegOpt, compile.KindMod:
				return x == r
			case compile.KindReg2, compile.KindReg3, compile.KindRun, compile.KindRun2, compile.KindRunD, compile.KindRunD2, compile.KindRunF:
				return x <= r
			}
			return false
		}
		switch {
		case reads(info.A, i.A()) || reads(info.B, i.B()) || reads(info.C, i.C()):
			return false
		case i.Op() == compile.OpReturn || i.Op() == compile.OpRaise || i.Op() == compile.OpReraise:
			return true
		case (info.A == compile.KindDst || info.A == compile.KindDst2) && i.A() <= r && int32(i.A()) >= c.nlocals:
			return true
		case i.Op() == compile.OpJump:
			pc += 1 + int32(i.Off32())
			continue
		}
		pc += int32(max(info.Words, 1))
	}
	return false
}
