// Letgo.go says where and in which order a program let go of what a look doesn't meet any more. The look before knows which registers held
// it; from there the instructions are gone through that have been executed since.

package vm

import (
	"cmp"
	"slices"

	"github.com/aioplay/aioplay/python/compile"
)

// lost lists what the last look met and r doesn't.
func (fin *finalizers) lost(r *Reach) []seenAt {
	var lost []seenAt
	for _, s := range fin.seen {
		if !r.met.hasAt(s.object) {
			lost = append(lost, s)
		}
	}
	return lost
}

// inOrder brings what r hasn't met into the order in which the program let go of it: what dead temporaries hold that was made since the
// last look, then what it has met, variables as they were bound anew.
func (th *Thread) inOrder(r *Reach) {
	fin := &th.Runtime.finalizers
	f := th.frame
	if r.missing < 2 || f == nil || f.regs == nil {
		return
	}
	lost := fin.lost(r)
	fresh := th.fresh(r, f, lost)
	bound := map[seenAt]int32{} // by where they were met: many may be parts of one thing
	at := func(s seenAt) int32 {
		s.object = 0
		n, ok := bound[s]
		if !ok {
			n = s.boundAnew(f)
			bound[s] = n
		}
		return n
	}
	slices.SortStableFunc(lost, func(a, b seenAt) int { return cmp.Compare(at(a), at(b)) })
	if fin.inOrder {
		slices.Reverse(lost)
	}
	fin.seen = append(fresh, lost...)
}

// mostDrops is how many of the things that a program lets go of between two looks are remembered.
const mostDrops = 1 << 8

// drop remembers what the program lets go of, until the next look, which takes place soon.
func (fin *finalizers) drop(v Value) {
	if len(fin.dropped) < mostDrops {
		fin.dropped = append(fin.dropped, v)
	}
}

func (fin *finalizers) forgetDrops() {
	clear(fin.dropped)
	fin.dropped = fin.dropped[:0]
}

// fresh are the objects that no look has met and that dead temporaries of the frame still lead to.
func (th *Thread) fresh(r *Reach, f *Frame, lost []seenAt) []seenAt {
	g := &Reach{reg: -1, live: &r.met}
	var known addresses
	for _, s := range lost {
		known.note(s.object)
	}
	th.Runtime.watched(func(h *Header) {
		if h != nil && !r.met.has(h) && !known.has(h) {
			g.want(h)
		}
	})
	used := f.usedTemps(slices.Contains(th.paused, f), true, f == th.raising)
	locals := int(f.code.nlocals)
	for i, v := range f.registers()[locals : int(f.code.nregs)-f.code.src.Hoisted] {
		if i < livenessWidth && used>>i&1 == 0 {
			g.root(v.ref)
		}
	}
	slices.Reverse(g.seen)
	return g.seen
}

// eachInstr calls do with the instructions from one place to before another, until it returns false.
func (c *Code) eachInstr(from, to int32, do func(at int32, i compile.Instr) bool) {
	instrs := c.src.Instrs
	for at := int32(0); at < to && int(at) < len(instrs); at += int32(compile.Words(instrs[at].Op())) {
		if at >= from && !do(at, instrs[at]) {
			return
		}
	}
}

// writes reports whether an instruction writes a register.
func writes(i compile.Instr, reg int32) bool {
	info := &compile.Info[i.Op()]
	return (info.A == compile.KindDst || info.A == compile.KindDst2) && int32(i.A()) == reg
}

// writtenNext is the first instruction in a range that writes a register; -1 if none does.
func (c *Code) writtenNext(reg, from, to int32) int32 {
	found := int32(-1)
	c.eachInstr(from, to, func(at int32, i compile.Instr) bool {
		if writes(i, reg) {
			found = at
		}
		return found < 0
	})
	return found
}

// readLast is the last instruction in a range that reads what a temporary holds; -1 if none does.
func (f *Frame) readLast(reg, from, to int32) int32 {
	found := int32(-1)
	bit := f.code.temps(uint16(reg), 1)
	f.code.eachInstr(from, to, func(at int32, i compile.Instr) bool {
		reads, writes := f.code.effect(i)
		if reads&bit != 0 {
			found = at
		}
		return writes&bit == 0 // it holds another value from then on
	})
	return found
}

// boundAnew is the instruction that has let go, since it was met, of what a register of f held; -1 if that isn't known.
func (s seenAt) boundAnew(f *Frame) int32 {
	found := int32(-1)
	if !s.from.in(f) || s.reg < 0 {
		return found
	}
	c := f.code
	if s.reg < c.nlocals {
		found = c.writtenNext(s.reg, s.from.pc, f.pc)
		if found < 0 && f.pc <= s.from.pc { // in the next round of a loop
			c.eachInstr(0, f.pc, func(at int32, i compile.Instr) bool {
				if writes(i, s.reg) {
					found = at
				}
				return true
			})
		}
		return found
	}
	if found = f.readLast(s.reg, s.from.pc, f.pc); found >= 0 {
		return found
	}
	c.eachInstr(s.from.pc, f.pc, func(at int32, i compile.Instr) bool { // the iterator of a loop that has been left
		switch {
		case i.Op() == compile.OpReturn, i.Op() == compile.OpJump && i.Off32() >= 0:
			found = at
			return false
		case i.Op() == compile.OpJump:
			found = f.readLast(s.reg, 0, at)
			return false
		}
		return true
	})
	return found
}

// letGoAt is the instruction that let go of the first object that r hasn't met, as far as can be told. place is where the program told
// that it did.
func (th *Thread) letGoAt(r *Reach, place place) place {
	fin := &th.Runtime.finalizers
	f := th.frame
	switch {
	case place.ofLibrary(f):
		return place
	case f == nil:
		return placeNowhere
	}
	lost := fin.lost(r)
	bound := int32(-1)
	if len(lost) > 0 {
		bound = lost[0].boundAnew(f)
	}
	switch {
	case bound >= 0 && lost[0].reg < f.code.nlocals:
		return f.place(bound + 1)
	case place.code != nil:
		return place
	case bound >= 0:
		return f.place(bound + 1)
	}
	if len(lost) > 0 && !lost[0].from.in(f) { // which has been entered or resumed since
		if at := f.firstBound(); at >= 0 {
			return f.place(at + 1)
		}
	}
	last := fin.last
	if !last.in(f) || last.pc > f.pc {
		last = f.place(f.pc)
		f.code.eachInstr(0, f.pc, func(at int32, i compile.Instr) bool {
			if isCall(i.Op()) {
				last = f.place(at + 1)
			}
			return true
		})
	}
	if last.pc > 0 && isCall(f.code.src.Instrs[last.pc-1].Op()) { // whose result may have been used since, or a variable that it was bound to bound anew
		if made := int32(f.code.src.Instrs[last.pc-1].A()); made < f.code.nlocals {
			if at := f.code.writtenNext(made, last.pc, f.pc); at >= 0 {
				return f.place(at + 1)
			}
		}
		if at := f.readLast(int32(f.code.src.Instrs[last.pc-1].A()), last.pc, f.pc); at >= 0 && f.code.src.Instrs[at].Op() != compile.OpRaise {
			return f.place(at + 1)
		}
	}
	return last
}

// firstBound is the first instruction since the frame was entered or resumed that binds a variable anew which may have held something;
// -1 if there is none.
func (f *Frame) firstBound() int32 {
	begin := int32(0)
	vars := int32(f.code.src.Params())
	f.code.eachInstr(0, f.pc, func(at int32, i compile.Instr) bool {
		if op := i.Op(); (op == compile.OpYield || op == compile.OpSend) && at < f.pc-1 {
			begin, vars = at, f.code.nlocals // which binds what is sent
		}
		return true
	})
	found := int32(-1)
	f.code.eachInstr(begin, f.pc, func(at int32, i compile.Instr) bool {
		if info := &compile.Info[i.Op()]; info.A == compile.KindDst && int32(i.A()) < vars {
			found = at
		}
		return found < 0
	})
	return found
}
