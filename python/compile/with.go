// With: with and async with.

package compile

import "github.com/aioplay/aioplay/python/syntax"

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
	mark := u.sp
	for i := range 3 {
		u.loadConst(b.pos, nil, b.reg+2+i)
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
	u.emit(b.pos, OpReraise, 0, saved, exc, 0)
	u.place(swallowed)
	u.emit(b.pos, OpPopExc, 0, saved, 0, 0)
	end := newLabel()
	u.goTo(b.pos, end)
	u.cleanup(inner, saved)
	u.place(end)
}
