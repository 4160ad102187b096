// Liveness.go finds the registers of a frame whose values nobody will look at again. They hold what expressions have left
// behind, and would keep it alive when the collector is asked what is in use.

package vm

import (
	"math/bits"

	"github.com/aioplay/aioplay/python/compile"
)

const (
	livenessFrames = 200 // how many of the innermost frames are looked at
	checkedFrames  = 3   // the same at each step of a checked build
	livenessWidth  = 64  // how many of a frame's temporaries; others count as in use
)

// usedTemps says which temporaries of the frame somebody will read. Between instructions, the frame goes on at pc; within one, after
// it. That may still use its operands, but a Python function that is called has a copy of them: then inUse is false. raising: the instruction has raised an exception.
func (f *Frame) usedTemps(between, inUse, raising bool) uint64 {
	c := f.code
	if !between && f.pc == 0 {
		return ^uint64(0)
	}
	between = between || c.isHint(f.pc-1) // an instruction with a word of its own is done when that has been skipped
	live := c.liveness()
	var used uint64
	switch {
	case raising:
		used = c.liveInHandler(live, f.pc-1)
	case between:
		used = live[f.pc]
	default:
		using := c.src.Instrs[f.pc-1]
		reads, writes := c.effect(using)
		used = c.liveAfter(live, f.pc-1)&^writes | c.liveInHandler(live, f.pc-1)
		if inUse || !isCall(using.Op()) {
			used |= reads
		}
	}
	return used
}

// clearDead clears the temporaries of a generator that is suspended in a yield or an await which nobody will read, as what it has yielded
// or what the expressions before have left.
func (g *Generator) clearDead() {
	f := &g.frame
	if g.state != genSuspended || g.pooled || f.regs == nil {
		return
	}
	if g.atSend { // which runs again
		f.clearTemps(f.code.liveness()[f.pc])
		return
	}
	if g.inner != f || f.pc == 0 || f.code.isHint(f.pc-1) {
		return
	}
	if using := f.code.src.Instrs[f.pc-1]; using.Op() == compile.OpYield {
		live := f.code.liveness()
		_, writes := f.code.effect(using)
		f.clearTemps(f.code.liveAfter(live, f.pc-1)&^writes | f.code.liveInHandler(live, f.pc-1))
	}
}

// clearDead clears the temporaries that nobody will read.
func (f *Frame) clearDead(between, inUse, raising bool) {
	f.clearTemps(f.usedTemps(between, inUse, raising))
}

func (f *Frame) clearTemps(used uint64) {
	all := f.registers()[:int(f.code.nregs)-f.code.src.Hoisted]
	for r := int(f.code.nlocals); r < len(all) && r < int(f.code.nlocals)+livenessWidth; r++ {
		if used>>(r-int(f.code.nlocals))&1 == 0 {
			all[r].ref = nil
		}
	}
}

// liveness says for each word of the code which temporaries are read from there on before they are written.
func (c *Code) liveness() []uint64 {
	if c.live != nil {
		return c.live
	}
	instrs := c.src.Instrs
	var starts []int32
	for pc := 0; pc < len(instrs); pc += compile.Words(instrs[pc].Op()) {
		starts = append(starts, int32(pc))
	}
	live, held := make([]uint64, len(instrs)+3), c.iterators(starts)
	for changed := true; changed; {
		changed = false
		for n := len(starts) - 1; n >= 0; n-- {
			pc := starts[n]
			reads, writes := c.effect(instrs[pc])
			in := c.liveAfter(live, pc)&^writes | reads | c.liveInHandler(live, pc) | held[pc]
			if in != live[pc] {
				live[pc], changed = in, true
			}
		}
	}
	c.live, c.held = live, held
	return live
}

// iterators says for each word of the code which temporaries hold the iterators of the loops that it is in. They are read again only if
// the loop goes on, but CPython has them on its stack until the loop is left.
func (c *Code) iterators(starts []int32) []uint64 {
	held := make([]uint64, len(c.src.Instrs))
	hold := func(from, to int32, iter uint16) {
		for at := from; at < to; at++ {
			held[at] |= c.temps(iter, 1)
		}
	}
	var async []int32 // where those of the asynchronous loops begin that pc is in
	for _, pc := range starts {
		switch i := c.src.Instrs[pc]; i.Op() {
		case compile.OpForIter:
			hold(pc+int32(compile.Words(i.Op()))+int32(i.Off16()), pc, i.B())
		case compile.OpGetANext:
			async = append(async, pc)
		case compile.OpEndAsyncFor:
			if n := len(async) - 1; n >= 0 {
				hold(async[n], pc, c.src.Instrs[async[n]].B())
				async = async[:n]
			}
		}
	}
	return held
}

// leavesLoop reports whether an exception at pc leaves a loop that its handler isn't in.
func (c *Code) leavesLoop(pc, handler int32) bool {
	c.liveness()
	return c.held[pc]&^c.held[handler] != 0
}

// liveAfter are the temporaries that are read after the instruction at pc, wherever it goes on.
func (c *Code) liveAfter(live []uint64, pc int32) (out uint64) {
	i := c.src.Instrs[pc]
	op := i.Op()
	next := pc + int32(compile.Words(op))
	if op != compile.OpReturn && op != compile.OpRaise && op != compile.OpReraise && op != compile.OpJump {
		out = live[next]
	}
	switch info := &compile.Info[op]; {
	case info.B == compile.KindJump2:
		out |= live[next+int32(i.Off32())]
	case info.C == compile.KindJump:
		out |= live[next+int32(i.Off16())]
	}
	return out
}

// liveInHandler are the temporaries that are read by what handles an exception of the instruction at pc.
func (c *Code) liveInHandler(live []uint64, pc int32) uint64 {
	for n := range c.src.Handlers {
		if h := &c.src.Handlers[n]; pc >= h.Start && pc < h.End {
			return live[h.Target]
		}
	}
	return 0
}

// handlesAt reports whether a handler of exceptions begins at pc, which no instruction before it goes on to.
func (c *Code) handlesAt(pc int32) bool {
	for n := range c.src.Handlers {
		if c.src.Handlers[n].Target == pc {
			return true
		}
	}
	return false
}

func isCall(op compile.Op) bool {
	switch op {
	case compile.OpCall, compile.OpCallKw, compile.OpCallMethod, compile.OpCallMethodKw, compile.OpCallEx:
		return true
	}
	return false
}

// effect says which temporaries an instruction may read, and which it writes for certain if it doesn't raise.
func (c *Code) effect(i compile.Instr) (reads, writes uint64) {
	op := i.Op()
	info := &compile.Info[op]
	for _, o := range [...]struct {
		k compile.Kind
		x uint16
	}{{info.A, i.A()}, {info.B, i.B()}, {info.C, i.C()}} {
		switch o.k {
		case compile.KindReg, compile.KindRegOpt, compile.KindMod, compile.KindCell:
			n := 1
			if op == compile.OpIntrinsic {
				n = max(int(i.C()), 1)
			}
			reads |= c.temps(o.x, n)
		case compile.KindReg2:
			reads |= c.temps(o.x, 2)
		case compile.KindReg3:
			reads |= c.temps(o.x, 3)
		case compile.KindRunD:
			reads |= c.temps(o.x, 1+int(i.D()))
		case compile.KindRunD2:
			reads |= c.temps(o.x, 2+int(i.D()))
		case compile.KindRun:
			reads |= c.temps(o.x, int(i.C()))
		case compile.KindRun2:
			reads |= c.temps(o.x, 2*int(i.C()))
		case compile.KindRunF:
			reads |= c.temps(o.x, bits.OnesCount8(i.D()))
		case compile.KindDst:
			if op != compile.OpForIter { // which leaves it when it is exhausted
				writes |= c.temps(o.x, 1)
			}
		case compile.KindDst2:
			writes |= c.temps(o.x, 2)
		case compile.KindOut:
			writes |= c.temps(o.x, int(i.C()))
		}
	}
	return reads, writes
}

// temps is the set of n registers from x on, without those that aren't temporaries.
func (c *Code) temps(x uint16, n int) uint64 {
	from, to := int(x)-int(c.nlocals), int(x)-int(c.nlocals)+n
	from, to = max(from, 0), min(to, livenessWidth)
	if from >= to {
		return 0
	}
	return (1<<(to-from) - 1) << from
}
