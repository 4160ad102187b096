// Expr: expressions that yield a value in a register.

package compile

import "github.com/aioplay/aioplay/python/syntax"

// expr evaluates e and returns the register where its value is: a variable's own, or a temporary.
func (u *unit) expr(e syntax.Expr) int { return u.eval(e, none) }

// exprTo evaluates e into dst. Where dst is a variable, it is written only when nothing can fail any more.
func (u *unit) exprTo(e syntax.Expr, dst int) {
	mark := u.sp
	r := u.eval(e, dst)
	u.move(e.Position(), dst, r)
	u.sp = mark
}

// exprNext evaluates e into the next temporary.
func (u *unit) exprNext(e syntax.Expr) int {
	t := u.temp()
	u.exprTo(e, t)
	return t
}

// operand evaluates e where later expressions are evaluated before its value is used: it is copied if they rebind it.
func (u *unit) operand(e syntax.Expr, later ...syntax.Expr) int {
	r := u.expr(e)
	return u.keep(e.Position(), r, later...)
}

// keep returns a register that holds r's value even after the later expressions.
func (u *unit) keep(pos syntax.Pos, r int, later ...syntax.Expr) int {
	if u.isVar(r) && u.everWalrus.has(r) && u.rebinds(later, r) {
		t := u.temp()
		u.move(pos, t, r)
		return t
	}
	return r
}

// rebinds tells whether one of the expressions contains an assignment expression for the variable in r.
func (u *unit) rebinds(list []syntax.Expr, r int) bool {
	found := false
	for _, e := range list {
		if e == nil {
			continue
		}
		walk(e, func(e syntax.Expr) bool {
			if n, ok := e.(*syntax.NamedExpr); ok {
				found = found || u.mangled(n.Target.ID) == u.code.Locals[r]
			}
			return !found
		})
	}
	return found
}

// mentions tells whether an expression may read the variable in r.
func (u *unit) mentions(r int, list ...syntax.Expr) bool {
	name := u.code.Locals[r]
	found := false
	for _, e := range list {
		if e == nil {
			continue
		}
		walk(e, func(e syntax.Expr) bool {
			if n, ok := e.(*syntax.Name); ok && u.mangled(n.ID) == name {
				found = true
			}
			return !found
		})
	}
	return found
}

// early returns dst if it may be written before the later expressions are evaluated, or else a temporary.
func (u *unit) early(dst int, later ...syntax.Expr) int {
	if dst == none {
		return u.temp()
	}
	if u.isVar(dst) && (u.region != nil || u.mentions(dst, later...)) {
		return u.temp()
	}
	return dst
}

// effect evaluates e for its effects only.
func (u *unit) effect(e syntax.Expr) {
	mark := u.sp
	u.expr(e)
	u.sp = mark
}

// eval evaluates e into dst, or where it likes if dst is none, and returns where the value is: if dst is a register, then
// there, unless it is a variable whose value must be moved by the caller.
func (u *unit) eval(e syntax.Expr, dst int) int {
	if u.fails() {
		u.rise()
		return u.dest(dst)
	}
	r := u.eval1(e, dst)
	u.rise()
	return r
}

func (u *unit) eval1(e syntax.Expr, dst int) int {
	mark := u.sp
	switch e := e.(type) {
	case *syntax.Constant:
		u.traceLeaf(e.Pos)
		return u.operandConst(e.Pos, constValue(e.Value), dst)
	case *syntax.Name:
		u.traceLeaf(e.Pos)
		if v, ok := u.constant(e); ok {
			return u.operandConst(e.Pos, v, dst)
		}
		return u.loadName(e.Pos, e.ID, dst)
	case *syntax.BinOp:
		return u.binOp(e, dst)
	case *syntax.UnaryOp:
		return u.unaryOp(e, dst)
	case *syntax.BoolOp:
		return u.boolOp(e, dst)
	case *syntax.Compare:
		return u.compare(e, dst)
	case *syntax.Call:
		return u.call(e, dst)
	case *syntax.Attribute:
		r := u.expr(e.Value)
		u.sp = mark
		dst = u.dest(dst)
		u.emit(attrPos(e.Pos, e), OpLoadAttr, 0, dst, r, u.nameIndex(u.mangled(e.Attr)))
		return dst
	case *syntax.Subscript:
		u.checkSubscript(e)
		o := u.operand(e.Value, e.Slice)
		k := u.expr(e.Slice)
		u.sp = mark
		dst = u.dest(dst)
		u.emit(e.Pos, OpGetItem, 0, dst, o, k)
		return dst
	case *syntax.Slice:
		return u.slice(e, dst)
	case *syntax.IfExp:
		return u.ifExp(e, dst)
	case *syntax.Tuple:
		return u.tuple(e, dst)
	case *syntax.List:
		return u.list(e.Pos, e.Elts, dst)
	case *syntax.Set:
		return u.set(e, dst)
	case *syntax.Dict:
		return u.dict(e, dst)
	case *syntax.NamedExpr:
		return u.namedExpr(e, dst)
	case *syntax.JoinedStr:
		return u.joinedStr(e, dst)
	case *syntax.FormattedValue:
		return u.formattedValue(e, dst)
	case *syntax.TemplateStr:
		return u.templateStr(e, dst)
	case *syntax.Interpolation:
		return u.interpolation(e, dst)
	case *syntax.Lambda:
		return u.lambda(e, dst)
	case *syntax.ListComp, *syntax.SetComp, *syntax.DictComp, *syntax.GeneratorExp:
		return u.comprehension(e, dst)
	case *syntax.Yield:
		return u.yield(e, dst)
	case *syntax.YieldFrom:
		return u.yieldFrom(e, dst)
	case *syntax.Await:
		return u.await(e, dst)
	case *syntax.Starred:
		if e.Ctx == syntax.Store {
			u.fail(e.Pos, "starred assignment target must be in a list or tuple")
		} else {
			u.fail(e.Pos, "can't use starred expression here")
		}
		return u.dest(dst)
	}
	panic("BUG: compile: unknown expression")
}

// attrPos moves a position's start to the attribute's name where that is on a later line.
func attrPos(pos syntax.Pos, e *syntax.Attribute) syntax.Pos {
	if pos.Line == e.EndLine {
		return pos
	}
	pos.Line = e.EndLine
	n := int32(len(e.Attr))
	if n <= e.EndCol {
		pos.Col = e.EndCol - n
	} else {
		pos.Col, pos.EndCol = -1, -1
	}
	pos.EndLine = max(pos.Line, pos.EndLine)
	if pos.Line == pos.EndLine {
		pos.EndCol = max(pos.Col, pos.EndCol)
	}
	return pos
}

// binOp walks the left spine without recursion and folds the constants at its start.
func (u *unit) binOp(e *syntax.BinOp, dst int) int {
	spine := []*syntax.BinOp{e}
	for {
		left, ok := spine[len(spine)-1].Left.(*syntax.BinOp)
		if !ok {
			break
		}
		spine = append(spine, left)
	}
	mark := u.sp
	i := len(spine) - 1
	left := spine[i].Left
	v, ok := u.constant(left)
	for ok {
		r, isConst := u.constant(spine[i].Right)
		if !isConst {
			break
		}
		folded, done := foldBinary(spine[i].Op, v, r)
		if !done {
			break
		}
		v = folded
		if i--; i < 0 {
			return u.operandConst(e.Pos, v, dst)
		}
	}
	var l int
	if ok {
		l = u.operandConst(left.Position(), v, none)
	} else {
		l = u.operand(left, spine[i].Right)
	}
	for ; i >= 0; i-- {
		b := spine[i]
		to := none
		if i == 0 {
			to = dst
		}
		l = u.binary(b.Pos, b.Op, 0, l, b.Right, to, mark)
		if i > 0 {
			l = u.keep(b.Pos, l, spine[i-1].Right)
		}
	}
	return l
}

// binary emits to ← l op right; the temporaries from mark on are free afterwards.
func (u *unit) binary(pos syntax.Pos, op syntax.Operator, inPlace, l int, right syntax.Expr, to, mark int) int {
	if imm, ok := immediateOp(op); ok {
		if n, ok := u.shortInt(right); ok {
			u.sp = mark
			to = u.dest(to)
			u.emit(pos, imm, inPlace, to, l, n)
			return to
		}
	}
	r := u.expr(right)
	u.sp = mark
	to = u.dest(to)
	u.emit(pos, OpAdd+Op(op), inPlace, to, l, r)
	return to
}

// immediateOp is the form of an operator that takes a small int.
func immediateOp(op syntax.Operator) (Op, bool) {
	switch op {
	case syntax.Add:
		return OpAddI, true
	case syntax.Sub:
		return OpSubI, true
	case syntax.Mult:
		return OpMulI, true
	case syntax.Mod:
		return OpModI, true
	case syntax.FloorDiv:
		return OpFloorDivI, true
	}
	return OpInvalid, false
}

// shortInt returns the value of a constant int that fits into an operand field.
func (u *unit) shortInt(e syntax.Expr) (int, bool) {
	switch e.(type) {
	case *syntax.Constant, *syntax.UnaryOp, *syntax.BinOp:
	default:
		return 0, false
	}
	v, ok := u.constant(e)
	if !ok {
		return 0, false
	}
	n, ok := v.(int64)
	if !ok || n != int64(int16(n)) {
		return 0, false
	}
	return int(uint16(n)), true
}

func (u *unit) unaryOp(e *syntax.UnaryOp, dst int) int {
	if v, ok := u.constant(e); ok {
		return u.operandConst(e.Pos, v, dst)
	}
	mark := u.sp
	if e.Op == syntax.Not {
		u.deny(e)
	}
	r := u.expr(e.Operand)
	u.sp = mark
	dst = u.dest(dst)
	op := [...]Op{syntax.Invert: OpInvert, syntax.Not: OpNot, syntax.UAdd: OpPos, syntax.USub: OpNeg}[e.Op]
	u.emit(e.Pos, op, 0, dst, r, 0)
	return dst
}

// denial is a comparison behind `not`, which CPython does in one: its place is that of the `not`.
type denial struct {
	compare *syntax.Compare
	pos     syntax.Pos
}

// deny notes the comparison that e denies. Behind more than one `not`, only `in` takes the outermost's place.
func (u *unit) deny(e *syntax.UnaryOp) {
	pos := e.Pos
	for {
		switch x := e.Operand.(type) {
		case *syntax.UnaryOp:
			if x.Op == syntax.Not {
				e = x
				continue
			}
		case *syntax.Compare:
			if u.denied.compare == x {
				return
			}
			if op := x.Ops[0]; op != syntax.In && op != syntax.NotIn {
				pos = e.Pos
			}
			u.denied = denial{x, pos}
		}
		return
	}
}

// boolOp leaves the first value that decides.
func (u *unit) boolOp(e *syntax.BoolOp, dst int) int {
	sense := 0
	if e.Op == syntax.Or {
		sense = 1
	}
	mark := u.sp
	t := u.early(dst, e.Values[1:]...)
	end := newLabel()
	behind := u.behind
	pos := e.Pos
	if behind.end == e && behind.op == e.Op {
		pos = behind.pos
	}
	for i, v := range e.Values {
		if i < len(e.Values)-1 {
			u.behind = threaded{tail(v), e.Op, pos}
		} else if behind.end == e {
			u.behind = threaded{tail(v), behind.op, behind.pos}
		}
		if c, ok := u.constant(v); ok && i < len(e.Values)-1 {
			if constTruth(c) == (sense == 1) {
				u.loadConst(v.Position(), c, t)
				u.goTo(v.Position(), end)
			}
			continue
		}
		u.exprTo(v, t)
		if i < len(e.Values)-1 {
			u.jump(pos, OpJumpIf, sense, t, 0, end)
		}
	}
	u.behind = behind
	u.place(end)
	return u.settle(e.Pos, t, dst, mark)
}

// threaded is a jump that follows an expression's value. CPython leads the expression's own jumps to where that goes, if it goes by the
// same truth, and marks them as it.
type threaded struct {
	end syntax.Expr // the value in front of it
	op  syntax.BoolOperator
	pos syntax.Pos
}

// tail is the part of an expression behind which nothing is done before what follows the expression.
func tail(e syntax.Expr) syntax.Expr {
	for {
		i, ok := e.(*syntax.IfExp)
		if !ok {
			return e
		}
		e = i.Orelse
	}
}

// settle brings a value built in t to dst and frees the temporaries above.
func (u *unit) settle(pos syntax.Pos, t, dst, mark int) int {
	if dst == none || dst == t {
		u.sp = mark
		if dst == none {
			u.sp = t + 1
		}
		return t
	}
	u.move(pos, dst, t)
	u.sp = mark
	return dst
}

func (u *unit) ifExp(e *syntax.IfExp, dst int) int {
	orelse, end := newLabel(), newLabel()
	u.jumpIf(e.Test, false, orelse)
	dst = u.dest(dst)
	u.exprTo(e.Body, dst)
	u.goOn(end)
	u.place(orelse)
	u.exprTo(e.Orelse, dst)
	u.place(end)
	return dst
}

func (u *unit) namedExpr(e *syntax.NamedExpr, dst int) int {
	if v, ok := u.varOf(e.Target.ID); ok {
		u.exprTo(e.Value, v)
		if !u.dead {
			u.bound.set(v)
		}
		if dst == none {
			return v
		}
		u.move(e.Pos, dst, v)
		return dst
	}
	r := u.eval(e.Value, dst)
	u.storeName(e.Target.Pos, e.Target.ID, r)
	return r
}

func (u *unit) slice(e *syntax.Slice, dst int) int {
	mark := u.sp
	t := u.temps(3)
	for i, part := range [...]syntax.Expr{e.Lower, e.Upper, e.Step} {
		if part == nil {
			u.loadConst(e.Pos, nil, t+i)
		} else {
			u.exprTo(part, t+i)
		}
	}
	u.sp = mark
	dst = u.dest(dst)
	u.emit(e.Pos, OpBuildSlice, 0, dst, t, 0)
	return dst
}
