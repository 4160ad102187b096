// Async: yield, yield from, await and async for.

package compile

import "github.com/aioplay/aioplay/python/syntax"

func (u *unit) yield(e *syntax.Yield, dst int) int {
	if !u.root.functionLike() {
		u.fail(e.Pos, "'yield' outside function")
		return u.dest(dst)
	}
	mark := u.sp
	var r int
	if e.Value != nil {
		r = u.expr(e.Value)
	} else {
		r = u.loadConst(e.Pos, nil, none)
	}
	u.sp = mark
	dst = u.dest(dst)
	u.emit(e.Pos, OpYield, bit(u.root.coroutine), dst, r, 0)
	return dst
}

func (u *unit) yieldFrom(e *syntax.YieldFrom, dst int) int {
	if !u.root.functionLike() {
		u.fail(e.Pos, "'yield from' outside function")
		return u.dest(dst)
	}
	if u.root.asyncDef {
		u.fail(e.Pos, "'yield from' inside async function")
		return u.dest(dst)
	}
	return u.await1(e.Pos, OpGetYieldFromIter, 0, e.Value, dst)
}

func (u *unit) await(e *syntax.Await, dst int) int {
	return u.await1(e.Pos, OpAwaitable, awaitPlain, e.Value, dst)
}

// await1 evaluates e, makes it an iterator by get and delegates to it. A variable keeps what it holds until the result is there.
func (u *unit) await1(pos syntax.Pos, get Op, d int, e syntax.Expr, dst int) int {
	mark := u.sp
	t := dst
	if dst == none || u.isVar(dst) {
		t = u.temp()
	}
	r := u.expr(e)
	u.delegate(pos, get, d, t, r)
	return u.settle(pos, t, dst, mark)
}

// delegate suspends for as long as the awaitable in r yields; its result goes to dst, which is written before.
func (u *unit) delegate(pos syntax.Pos, get Op, d, dst, r int) {
	it := u.temp()
	u.emit(pos, get, d, it, r, 0)
	u.loadConst(pos, nil, dst)
	u.emit(pos, OpSend, 0, dst, it, 0)
	u.traceStop(pos)
	u.sp = it
}

func (u *unit) asyncFor(s *syntax.AsyncFor) {
	mark := u.sp
	it := u.temp()
	r := u.expr(s.Iter)
	u.sp = it + 1
	u.emit(s.Iter.Position(), OpGetAIter, 0, it, r, 0)
	next, end := newLabel(), newLabel()
	u.asyncLoop(s.Pos, s.Iter.Position(), it, s.Target, next, func() {
		u.push(&block{kind: blockLoop, outer: u.region, iter: none, next: next, end: end, async: true, reg: it})
		u.stmts(s.Body)
		u.pop()
	})
	u.sp = mark
	u.stmts(s.Orelse)
	u.place(end)
}

// asyncLoop runs body for each item of the asynchronous iterator in it. Each step stands at next, above the body; the end of the
// iteration is an exception.
func (u *unit) asyncLoop(pos, iterPos syntax.Pos, it int, target syntax.Expr, next *label, body func()) {
	u.enterLoop()
	u.placeBack(next, !u.dead, u.bound)
	r := u.enterRegion()
	item := u.temp()
	a := u.temp()
	u.emit(pos, OpGetANext, 0, a, it, 0)
	u.loadConst(pos, nil, item)
	u.emit(pos, OpSend, 0, item, a, 0)
	u.traceStop(pos)
	u.sp = item + 1
	u.region = r.parent
	u.store(target, item)
	u.sp = item
	body()
	u.traceRound(iterPos)
	u.jumpBack(next)
	u.leaveLoop()
	u.placeHandler(r)
	t := u.temp()
	u.emit(iterPos, OpPushExc, 0, t, 0, 0)
	u.emit(iterPos, OpEndAsyncFor, 0, t, 0, 0)
	u.sp = t
}
