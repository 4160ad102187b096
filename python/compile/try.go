// Try: try with except, except* and finally; with and async with.

package compile

import "github.com/aioplay/aioplay/python/syntax"

// exceptClauses compiles a try statement's body, clauses and else.
type exceptClauses func(body []syntax.Stmt, handlers []*syntax.ExceptHandler, orelse []syntax.Stmt)

func (u *unit) try(pos syntax.Pos, body []syntax.Stmt, handlers []*syntax.ExceptHandler, orelse, final []syntax.Stmt, clauses exceptClauses) {
	if len(final) == 0 {
		clauses(body, handlers, orelse)
		return
	}
	mark := u.sp
	r := u.enterRegion()
	u.push(&block{kind: blockFinally, outer: r.parent, body: final})
	if len(handlers) > 0 {
		clauses(body, handlers, orelse)
	} else {
		u.stmts(body)
	}
	u.pop()
	u.region = r.parent
	u.stmts(final)
	end := newLabel()
	u.goOn(end)
	u.placeHandler(r)
	if !u.dead {
		saved, exc := u.catch()
		inner := u.enterRegion()
		u.push(&block{kind: blockExcept, outer: inner.parent, reg: saved, raised: true})
		u.quiet++
		u.stmts(final)
		u.quiet--
		u.pop()
		u.region = inner.parent
		u.reraise(u.last, saved, exc)
		u.cleanup(inner, saved)
	}
	u.place(end)
	u.sp = mark
}

// reraise lets the exception go on that a handler is done with.
func (u *unit) reraise(pos syntax.Pos, saved, exc int) {
	n := len(u.items)
	u.emit(pos, OpReraise, 0, saved, exc, 0)
	u.hush(n)
}

// catch begins a handler: the exception handled before is saved, the new one is in a register.
func (u *unit) catch() (saved, exc int) {
	saved = u.temps(2)
	exc = saved + 1
	u.emitQuietly(OpPushExc, saved, 0)
	u.emitQuietly(OpLoadExc, exc, 0)
	return saved, exc
}

// cleanup is the handler of a handler: it restores the exception handled before and lets the new one go on.
func (u *unit) cleanup(r *region, saved int) {
	u.placeHandler(r)
	mark := u.sp
	_, exc := u.catch()
	u.emitQuietly(OpReraise, saved, exc)
	u.sp = mark
}

func (u *unit) tryExcept(body []syntax.Stmt, handlers []*syntax.ExceptHandler, orelse []syntax.Stmt) {
	mark := u.sp
	end := newLabel()
	r := u.enterRegion()
	u.stmts(body)
	u.region = r.parent
	u.stmts(orelse)
	u.goOn(end)
	u.placeHandler(r)
	saved, exc := u.catch()
	inner := u.enterRegion()
	for i, h := range handlers {
		next := newLabel()
		u.push(&block{kind: blockExcept, outer: inner.parent, reg: saved, raised: true})
		u.fresh = true
		if h.Type == nil {
			if i < len(handlers)-1 {
				u.fail(h.Pos, "default 'except:' must be last")
			}
			u.traceAt(h.Pos)
		} else {
			t := u.temp()
			u.emit(h.Pos, OpMatchExc, 0, t, exc, u.expr(h.Type))
			u.jump(h.Pos, OpJumpIf, 0, t, 0, next)
			u.sp = t
		}
		u.pop()
		u.exceptBody(h, inner, saved, exc, end)
		u.place(next)
	}
	u.region = inner.parent
	u.reraise(handlers[len(handlers)-1].Pos, saved, exc)
	u.cleanup(inner, saved)
	u.place(end)
	u.sp = mark
}

// exceptBody compiles what a matching except clause does.
func (u *unit) exceptBody(h *syntax.ExceptHandler, inner *region, saved, exc int, end *label) {
	b := &block{kind: blockExcept, outer: inner.parent, reg: saved, name: h.Name}
	var named *region
	if h.Name != "" {
		u.storeName(h.Pos, h.Name, exc)
		named = u.enterRegion()
	}
	u.push(b)
	u.stmts(h.Body)
	u.pop()
	u.region = inner.parent
	n := len(u.items)
	u.emit(u.last, OpPopExc, 0, saved, 0, 0)
	if h.Name != "" {
		u.clearName(u.last, h.Name)
	}
	u.hush(n)
	u.goOn(end)
	if named != nil {
		// An exception leaves the clause: the name goes first.
		u.placeHandler(named)
		mark := u.sp
		_, x := u.catch()
		last := u.last
		u.clearName(nowhere, h.Name)
		u.last = last
		u.emitQuietly(OpReraise, saved, x)
		u.sp = mark
	}
	u.region = inner
}

func (u *unit) tryStar(body []syntax.Stmt, handlers []*syntax.ExceptHandler, orelse []syntax.Stmt) {
	mark := u.sp
	end := newLabel()
	r := u.enterRegion()
	u.stmts(body)
	u.region = r.parent
	u.stmts(orelse)
	u.goOn(end)
	u.placeHandler(r)
	saved, exc := u.catch()
	raised := u.temp() // what the clauses raise, and what none of them took
	rest := u.temp()
	match := u.temps(2)
	inner := u.enterRegion()
	u.emit(handlers[0].Pos, OpBuildList, 0, raised, raised, 0)
	u.move(handlers[0].Pos, rest, exc)
	u.push(&block{kind: blockStar, outer: inner.parent, reg: saved})
	for _, h := range handlers {
		next := newLabel()
		m := u.sp
		u.emit(h.Pos, OpMatchExcStar, 0, match, rest, u.expr(h.Type))
		u.sp = m
		u.move(h.Pos, rest, match+1)
		u.jump(h.Pos, OpJumpNone, 1, match, 0, next)
		u.starBody(h, inner, match, raised, next)
		u.place(next)
	}
	u.pop()
	n := len(u.items)
	u.emit(u.last, OpListAppend, 0, raised, rest, 0)
	u.emit(u.last, OpPrepReraiseStar, 0, match, exc, raised)
	u.region = inner.parent
	again := newLabel()
	u.jump(u.last, OpJumpNone, 0, match, 0, again)
	u.emit(u.last, OpPopExc, 0, saved, 0, 0)
	u.hush(n)
	u.goOn(end)
	u.place(again)
	u.reraise(handlers[len(handlers)-1].Pos, saved, match)
	u.cleanup(inner, saved)
	u.place(end)
	u.sp = mark
}

// starBody compiles what a matching except* clause does; what it raises is collected.
func (u *unit) starBody(h *syntax.ExceptHandler, inner *region, match, raised int, next *label) {
	if h.Name != "" {
		u.storeName(h.Pos, h.Name, match)
	}
	body := u.enterRegion()
	u.stmts(h.Body)
	u.region = inner
	n := len(u.items)
	if h.Name != "" {
		u.clearName(u.last, h.Name)
	}
	u.goOn(next)
	u.placeHandler(body)
	mark := u.sp
	before, x := u.catch()
	if h.Name != "" {
		u.clearName(u.last, h.Name)
	}
	u.emit(u.last, OpListAppend, 0, raised, x, 0)
	u.emit(u.last, OpPopExc, 0, before, 0, 0)
	u.hush(n)
	u.sp = mark
}

// What a LoadSpecial's or Awaitable's D says, for the words of errors.
const (
	specialEnter  = 1
	specialExit   = 2
	specialAEnter = 3
	specialAExit  = 4
	awaitPlain    = 0
	awaitAEnter   = 1
	awaitAExit    = 2
	awaitANext    = 3
)

// with compiles a with statement item by item. The pair of __exit__ and three registers for its arguments stand below the
// body's temporaries.
func (u *unit) with(items []*syntax.WithItem, body []syntax.Stmt, async bool) {
	mark := u.sp
	it := items[0]
	pos := it.ContextExpr.Position()
	exit := u.temps(5)
	enter := u.temps(2)
	ctx := u.expr(it.ContextExpr)
	u.sp = enter + 2
	if async {
		u.emit(pos, OpLoadSpecial, specialAExit, exit, ctx, u.nameIndex("__aexit__"))
		u.emit(pos, OpLoadSpecial, specialAEnter, enter, ctx, u.nameIndex("__aenter__"))
		u.emit(pos, OpCallMethod, 0, enter, enter, 0)
		u.sp = enter + 1
		u.delegate(pos, OpAwaitable, awaitAEnter, enter, enter)
	} else {
		u.emit(pos, OpLoadSpecial, specialExit, exit, ctx, u.nameIndex("__exit__"))
		u.emit(pos, OpLoadSpecial, specialEnter, enter, ctx, u.nameIndex("__enter__"))
		u.emit(pos, OpCallMethod, 0, enter, enter, 0)
		u.sp = enter + 1
	}
	r := u.enterRegion()
	b := &block{kind: blockWith, outer: r.parent, reg: exit, async: async, pos: pos}
	u.push(b)
	if it.OptionalVars != nil {
		u.store(it.OptionalVars, enter)
	}
	u.sp = enter
	if len(items) > 1 {
		u.with(items[1:], body, async)
	} else {
		u.stmts(body)
	}
	u.pop()
	u.region = r.parent
	end := newLabel()
	u.exitNormally(b)
	u.goTo(pos, end)
	u.last = pos
	u.placeHandler(r)
	u.exitRaising(b)
	u.place(end)
	u.sp = mark
}

// exitNormally calls __exit__(None, None, None).
func (u *unit) exitNormally(b *block) {
	mark, n := u.sp, len(u.items)
	for i := range 3 {
		u.loadConst(b.pos, nil, b.reg+2+i)
	}
	if n < len(u.items) {
		u.items[n].open, u.items[n].whole = b.open, true
	}
	t := u.temp()
	u.emit(b.pos, OpCallMethod, 3, t, b.reg, 0)
	if b.async {
		u.delegate(b.pos, OpAwaitable, awaitAExit, t, t)
	}
	u.sp = mark
}

// exitRaising is the handler: __exit__ may swallow the exception.
func (u *unit) exitRaising(b *block) {
	saved, exc := u.catch()
	inner := u.enterRegion()
	t := u.temp()
	u.emit(b.pos, OpWithExit, 0, t, b.reg, exc)
	if b.async {
		u.delegate(b.pos, OpAwaitable, awaitAExit, t, t)
	}
	swallowed := newLabel()
	u.jump(b.pos, OpJumpIf, 1, t, 0, swallowed)
	u.region = inner.parent
	u.emitQuietly(OpReraise, saved, exc)
	u.place(swallowed)
	u.emit(b.pos, OpPopExc, 0, saved, 0, 0)
	end := newLabel()
	u.goTo(b.pos, end)
	u.cleanup(inner, saved)
	u.place(end)
}
