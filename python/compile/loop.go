// Loop: while and for, and the constants that are loaded before a loop for all of its rounds.

package compile

import "github.com/aioplay/aioplay/python/syntax"

// while puts the test below the body, so that an iteration has one jump.
func (u *unit) while(s *syntax.While) {
	body, test, end := newLabel(), newLabel(), newLabel()
	v, isConst := u.constant(s.Test)
	if isConst && !constTruth(v) {
		// The body is compiled for its errors only.
		dead, bound := u.dead, u.bound.clone()
		u.dead = true
		u.loopBody(s.Body, none, test, end)
		u.dead, u.bound = dead, bound
		u.stmts(s.Orelse)
		return
	}
	u.enterLoop()
	if !isConst {
		u.goTo(s.Test.Position(), test)
		u.placeBack(body, test.seen, u.bound)
	} else {
		u.placeBack(body, !u.dead, u.bound)
		u.traceAt(s.Test.Position())
	}
	before := u.err
	u.loopBody(s.Body, none, test, end)
	late := u.err
	if !isConst {
		u.traceRound(begins(s.Test))
		if before == nil {
			u.err = nil // CPython finds the test's errors first
		}
	}
	u.place(test)
	if isConst {
		u.traceRound(s.Test.Position())
		u.jumpBack(body)
	} else {
		u.jumpIf(s.Test, true, body)
		if u.err == nil {
			u.err = late
		}
	}
	u.leaveLoop()
	u.stmts(s.Orelse)
	u.place(end)
}

// loopBody compiles the statements of a loop; iter is the register of a for loop's iterator.
func (u *unit) loopBody(body []syntax.Stmt, iter int, next, end *label) {
	u.push(&block{kind: blockLoop, outer: u.region, iter: iter, next: next, end: end})
	u.stmts(body)
	u.pop()
}

// jumpBack is an unconditional jump to the top of a loop.
func (u *unit) jumpBack(l *label) { u.jump(u.last, OpJump, 1, 0, 0, l) }

func (u *unit) forStmt(s *syntax.For) {
	mark := u.sp
	it := u.iter(s.Iter)
	next, end := newLabel(), newLabel()
	u.forLoop(s.Iter.Position(), nowhere, it, s.Target, next, func() { u.loopBody(s.Body, it, next, end) })
	u.sp = mark
	u.stmts(s.Orelse)
	u.place(end)
}

// iter evaluates an iterable and leaves its iterator in a temporary.
func (u *unit) iter(e syntax.Expr) int {
	t := u.temp()
	var r int
	if v, ok := u.constItems(e); ok {
		r = u.loadConst(e.Position(), v, none)
	} else {
		r = u.expr(e)
	}
	u.sp = t + 1
	u.emit(e.Position(), OpGetIter, 0, t, r, 0)
	return t
}

// forLoop runs body for each item of the iterator in it. The ForIter stands below the body, at next. A comprehension's loop goes
// on at its element, elt.
func (u *unit) forLoop(pos, elt syntax.Pos, it int, target syntax.Expr, next *label, body func()) {
	top, entry := newLabel(), next
	if u.opts.Trace && elt != nowhere {
		entry = newLabel()
	}
	u.enterLoop()
	u.goTo(pos, entry)
	u.placeBack(top, entry.seen, u.bound)
	mark := u.sp
	item := u.temp()
	direct := false
	if n, ok := target.(*syntax.Name); ok {
		if v, ok := u.varOf(n.ID); ok {
			u.traceLeaf(n.Pos)
			item, direct = v, true
			u.sp = mark
			u.bound.set(v)
		}
	}
	if !direct {
		u.store(target, item)
		u.sp = mark
	}
	body()
	if entry != next {
		round := newLabel()
		if last := len(u.items) - 1; u.items[last].above > 0 {
			u.goOn(round)
		}
		u.place(next)
		u.traceAt(elt)
		u.place(round)
	}
	u.traceRound(pos)
	u.place(entry)
	u.jump(pos, OpForIter, 0, item, it, top)
	if entry != next && !u.dead {
		u.items[len(u.items)-1].above = elt.Line
	}
	u.leaveLoop()
}

const (
	maxHoist = 8      // constants hoisted out of one loop
	hoistReg = 0xF000 // the first of their provisional registers; the real ones stand behind all others
)

// enterLoop begins a loop's code. Before the outermost one, room is left for the loads.
func (u *unit) enterLoop() {
	if u.loops == 0 {
		u.hoisted = u.hoisted[:0]
		u.hoistAt = -1
		if !u.dead {
			u.hoistAt = len(u.items)
			for range maxHoist {
				u.items = append(u.items, item{gone: true, region: u.region})
			}
			u.hoistRegion = u.region
		}
	}
	u.loops++
}

func (u *unit) leaveLoop() { u.loops-- }

// operandConst loads a constant that is only read into dst; where that is none, it may stand in a register already.
func (u *unit) operandConst(pos syntax.Pos, v any, dst int) int {
	if dst != none || u.loops == 0 || u.hoistAt < 0 || u.dead || u.opts.Trace {
		return u.loadConst(pos, v, dst)
	}
	k := keyOf(v)
	for i, h := range u.hoisted {
		if h == k {
			return hoistReg + i
		}
	}
	n := len(u.hoisted)
	if n == maxHoist {
		return u.loadConst(pos, v, dst)
	}
	u.hoisted = append(u.hoisted, k)
	u.hoists = max(u.hoists, n+1)
	if u.hoistRegion != nil {
		u.hoistRegion.used = true
	}
	u.items[u.hoistAt+n] = item{in: u.constInstr(v, hoistReg+n), pos: pos, region: u.hoistRegion}
	return hoistReg + n
}

// constInstr is the instruction that loads a constant.
func (u *unit) constInstr(v any, dst int) Instr {
	if i, ok := v.(int64); ok && i == int64(int32(i)) {
		return Make(OpLoadInt, 0, uint16(dst), uint16(i), uint16(i>>16))
	}
	i := u.constIndex(v)
	return Make(OpLoadConst, 0, uint16(dst), uint16(i), uint16(i>>16))
}

// placeHoisted gives the hoisted constants their real registers.
func (u *unit) placeHoisted() {
	if u.hoists == 0 {
		return
	}
	base := u.code.Registers
	u.code.Registers += u.hoists
	u.code.Hoisted = u.hoists
	real := func(r uint16, k Kind) uint16 {
		if (k == KindReg || k == KindRegOpt || k == KindDst) && r >= hoistReg && r < hoistReg+maxHoist {
			return r - hoistReg + uint16(base)
		}
		return r
	}
	for i := range u.items {
		in := u.items[i].in
		info := &Info[in.Op()]
		u.items[i].in = Make(in.Op(), in.D(), real(in.A(), info.A), real(in.B(), info.B), real(in.C(), info.C))
	}
}
