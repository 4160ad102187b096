// Cond: conditions compiled to jumps, and comparisons.

package compile

import "github.com/aioplay/aioplay/python/syntax"

// jumpIf jumps to l if the truth of e is sense, and falls through otherwise.
func (u *unit) jumpIf(e syntax.Expr, sense bool, l *label) {
	if u.fails() {
		u.rise()
		return
	}
	mark := u.sp
	u.jumpIf1(e, sense, l)
	u.sp = mark
	u.rise()
}

func (u *unit) jumpIf1(e syntax.Expr, sense bool, l *label) {
	if v, ok := u.constant(e); ok {
		if constTruth(v) == sense {
			u.goTo(e.Position(), l)
		}
		return
	}
	switch e := e.(type) {
	case *syntax.UnaryOp:
		if e.Op == syntax.Not {
			u.jumpIf(e.Operand, !sense, l)
			return
		}
	case *syntax.BoolOp:
		stop := e.Op == syntax.Or // the truth value that decides at once
		last := len(e.Values) - 1
		target := l
		if stop != sense {
			target = newLabel()
		}
		for _, v := range e.Values[:last] {
			u.jumpIf(v, stop, target)
		}
		u.jumpIf(e.Values[last], sense, l)
		if target != l {
			u.place(target)
		}
		return
	case *syntax.IfExp:
		orelse, end := newLabel(), newLabel()
		u.jumpIf(e.Test, false, orelse)
		u.jumpIf(e.Body, sense, l)
		u.goOn(end)
		u.place(orelse)
		u.jumpIf(e.Orelse, sense, l)
		u.place(end)
		return
	case *syntax.Compare:
		u.checkCompare(e)
		u.jumpCompare(e, sense, l)
		return
	}
	r := u.expr(e)
	u.jump(e.Position(), OpJumpIf, bit(sense), r, 0, l)
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

// jumpCompare is jumpIf of a comparison, chained or not.
func (u *unit) jumpCompare(e *syntax.Compare, sense bool, l *label) {
	last := len(e.Ops) - 1
	fail := l
	if sense && last > 0 {
		fail = newLabel()
	}
	left := u.operand(e.Left, e.Comparators...)
	for i, op := range e.Ops {
		right := e.Comparators[i]
		if i == last {
			u.jumpOp(e.Pos, op, left, e.Left, right, sense, l)
			break
		}
		r := u.comparand(op, right)
		r = u.keep(e.Pos, r, e.Comparators[i+1:]...)
		u.jumpRegs(e.Pos, op, left, r, false, fail)
		left = r
	}
	if fail != l {
		u.place(fail)
	}
}

// compareOp numbers a rich comparison.
func compareOp(op syntax.CmpOp) (Op, bool) {
	switch op {
	case syntax.Lt:
		return Op(CmpLt), true
	case syntax.LtE:
		return Op(CmpLe), true
	case syntax.Eq:
		return Op(CmpEq), true
	case syntax.NotEq:
		return Op(CmpNe), true
	case syntax.Gt:
		return Op(CmpGt), true
	case syntax.GtE:
		return Op(CmpGe), true
	}
	return 0, false
}

// jumpOp jumps to l if (left op right) is sense; it has the right operand still to evaluate.
func (u *unit) jumpOp(pos syntax.Pos, op syntax.CmpOp, left int, leftExpr, right syntax.Expr, sense bool, l *label) {
	if cmp, ok := compareOp(op); ok {
		if n, ok := u.shortInt(right); ok {
			u.jump(pos, OpJumpLtI+cmp, bit(sense), left, n, l)
			return
		}
	}
	if c, ok := right.(*syntax.Constant); ok && c.Value == nil && (op == syntax.Is || op == syntax.IsNot) {
		u.jump(pos, OpJumpNone, bit(sense == (op == syntax.Is)), left, 0, l)
		return
	}
	u.jumpRegs(pos, op, left, u.comparand(op, right), sense, l)
}

// jumpRegs jumps to l if (R[left] op R[right]) is sense.
func (u *unit) jumpRegs(pos syntax.Pos, op syntax.CmpOp, left, right int, sense bool, l *label) {
	if cmp, ok := compareOp(op); ok {
		u.jump(pos, OpJumpLt+cmp, bit(sense), left, right, l)
		return
	}
	switch op {
	case syntax.Is, syntax.IsNot:
		u.jump(pos, OpJumpIs, bit(sense == (op == syntax.Is)), left, right, l)
	default:
		t := u.temp()
		u.emit(pos, OpIn, 0, t, left, right)
		u.jump(pos, OpJumpIf, bit(sense == (op == syntax.In)), t, 0, l)
	}
}

// comparand evaluates a comparison's right side; a constant list or set after `in` becomes a tuple or frozenset.
func (u *unit) comparand(op syntax.CmpOp, e syntax.Expr) int {
	if op == syntax.In || op == syntax.NotIn {
		if v, ok := u.constItems(e); ok {
			return u.operandConst(e.Position(), v, none)
		}
	}
	return u.expr(e)
}

// constItems is the constant container that may stand for a list or set display that is only iterated or searched.
func (u *unit) constItems(e syntax.Expr) (any, bool) {
	switch e := e.(type) {
	case *syntax.List:
		if t, ok := u.constants(e.Elts); ok {
			return t, true
		}
	case *syntax.Set:
		if t, ok := u.constants(e.Elts); ok {
			return FrozenSet(t), true
		}
	}
	return nil, false
}

// compare leaves a comparison's value.
func (u *unit) compare(e *syntax.Compare, dst int) int {
	u.checkCompare(e)
	mark := u.sp
	if len(e.Ops) == 1 {
		pos := e.Pos
		if u.denied.compare == e {
			pos = u.denied.pos
		}
		l := u.operand(e.Left, e.Comparators[0])
		r := u.comparand(e.Ops[0], e.Comparators[0])
		u.sp = mark
		dst = u.dest(dst)
		u.compareRegs(pos, e.Ops[0], dst, l, r)
		return dst
	}
	t := u.early(dst, e.Comparators...)
	end := newLabel()
	left := u.operand(e.Left, e.Comparators...)
	for i, op := range e.Ops {
		r := u.comparand(op, e.Comparators[i])
		r = u.keep(e.Pos, r, e.Comparators[i+1:]...)
		u.compareRegs(e.Pos, op, t, left, r)
		if i < len(e.Ops)-1 {
			u.jump(e.Pos, OpJumpIf, 0, t, 0, end)
		}
		left = r
	}
	u.place(end)
	return u.settle(e.Pos, t, dst, mark)
}

func (u *unit) compareRegs(pos syntax.Pos, op syntax.CmpOp, dst, l, r int) {
	if cmp, ok := compareOp(op); ok {
		u.emit(pos, OpLt+cmp, 0, dst, l, r)
		return
	}
	switch op {
	case syntax.Is, syntax.IsNot:
		u.emit(pos, OpIs, bit(op == syntax.IsNot), dst, l, r)
	default:
		u.emit(pos, OpIn, bit(op == syntax.NotIn), dst, l, r)
	}
}
