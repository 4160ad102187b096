// Expressions: conditional, boolean, comparison, arithmetic and unary operators, by one operator-precedence loop.

package syntax

// operand is an expression with the range of tokens it came from, which for `(a)` is wider than a's own.
type operand struct {
	e   Expr
	pos Pos
}

// pendingOp is an operator that waits for its right operand.
type pendingOp struct {
	prec  uint8
	op    uint8 // Operator, UnaryOperator, BoolOperator or CmpOp
	start Pos   // of a prefix operator
}

// The precedences, from loose to tight.
const (
	precNone uint8 = iota
	precOr
	precAnd
	precNot
	precCompare
	precBitOr
	precBitXor
	precBitAnd
	precShift
	precSum
	precTerm
	precUnary
	precPower
)

// binaryPrec has the precedence of each arithmetic operator, in the order of Operator.
var binaryPrec = [...]uint8{precSum, precSum, precTerm, precTerm, precTerm, precTerm, precPower, precShift, precShift, precBitOr, precBitXor, precBitAnd, precTerm}

// expression parses `a if b else c`, a lambda or an operator expression.
func (p *parser) expression() Expr {
	p.enter()
	if p.k == kwLambda {
		e := p.lambda()
		p.leave()
		return e
	}
	start := p.start()
	e := p.operators(precNone)
	if p.k == kwIf {
		e = p.conditional(e, start)
	}
	p.leave()
	return e
}

// conditional parses the rest of `body if test else orelse`.
func (p *parser) conditional(body Expr, start Pos) Expr {
	p.advance()
	test := p.operators(precNone)
	p.expect(kwElse)
	orelse := p.expression()
	return &IfExp{p.close(start), test, body, orelse}
}

// operators parses an expression of operators that bind tighter than outer.
func (p *parser) operators(outer uint8) Expr {
	return p.operatorsFrom(outer, nil, Pos{})
}

// operatorsFrom does the same when its first operand has been parsed already.
func (p *parser) operatorsFrom(outer uint8, first Expr, pos Pos) Expr {
	base, opBase := len(p.operands), len(p.ops)
	for {
		if first == nil {
			p.prefixes(opBase, outer)
			pos = p.start()
			first = p.primary()
			pos = p.close(pos)
		}
		p.nested = p.nested || len(p.ops) > nestedChain
		p.operands = append(p.operands, operand{first, pos})
		first = nil
		prec, op := p.infix(outer)
		for len(p.ops) > opBase && p.reduces(prec) {
			p.reduce(opBase)
		}
		if prec == precNone {
			break
		}
		p.ops = append(p.ops, pendingOp{prec: prec, op: op})
	}
	e := p.operands[base].e
	p.operands = p.operands[:base]
	return e
}

// prefixes consumes the operators in front of an operand. `not` can't follow an operator that binds tighter.
func (p *parser) prefixes(opBase int, outer uint8) {
	for {
		var op UnaryOperator
		prec := precUnary
		switch p.k {
		case kwNot:
			if n := len(p.ops); outer > precNot || n > opBase && p.ops[n-1].prec > precNot {
				p.fail()
			}
			op, prec = Not, precNot
		case tMinus:
			op = USub
		case tPlus:
			op = UAdd
		case tTilde:
			op = Invert
		default:
			return
		}
		p.ops = append(p.ops, pendingOp{prec, uint8(op), p.start()})
		p.advance()
	}
}

// infix consumes the operator at the current token if it binds tighter than outer.
func (p *parser) infix(outer uint8) (prec, op uint8) {
	k := p.k
	switch {
	case k >= tPlus && k <= tDoubleSlash:
		op = uint8(k - tPlus)
		prec = binaryPrec[op]
	case k >= tEqEq && k <= tGreaterEq && !(p.barry && k == tNotEq):
		prec, op = precCompare, uint8(k-tEqEq)
	case k == tLessGreater && p.barry:
		prec, op = precCompare, uint8(NotEq)
	case k == kwIn:
		prec, op = precCompare, uint8(In)
	case k == kwIs:
		prec, op = precCompare, uint8(Is)
	case k == kwNot:
		if outer >= precCompare || p.peek(1) != kwIn {
			return precNone, 0
		}
		prec, op = precCompare, uint8(NotIn)
	case k == kwAnd:
		prec, op = precAnd, uint8(And)
	case k == kwOr:
		prec, op = precOr, uint8(Or)
	default:
		return precNone, 0
	}
	if prec <= outer {
		return precNone, 0
	}
	p.advance()
	if k == kwNot {
		p.advance()
	} else if k == kwIs && p.accept(kwNot) {
		op = uint8(IsNot)
	}
	return prec, op
}

// reduces reports whether the last pending operator gets its right operand before an operator of precedence prec.
func (p *parser) reduces(prec uint8) bool {
	top := p.ops[len(p.ops)-1].prec
	switch top {
	case precPower, precOr, precAnd, precCompare: // right-associative, or gathered into one node
		return top > prec
	case precUnary, precNot:
		return top > prec
	}
	return top >= prec
}

// reduce builds the node of the last pending operator, or of the whole chain that it ends.
func (p *parser) reduce(opBase int) {
	n := len(p.operands)
	o := p.ops[len(p.ops)-1]
	switch o.prec {
	case precUnary, precNot:
		p.ops = p.ops[:len(p.ops)-1]
		x := &p.operands[n-1]
		x.pos.Line, x.pos.Col = o.start.Line, o.start.Col
		x.e = &UnaryOp{x.pos, UnaryOperator(o.op), x.e}
	case precOr, precAnd:
		c := p.chain(opBase, o.prec)
		values := make([]Expr, c+1)
		for i := range values {
			values[i] = p.operands[n-1-c+i].e
		}
		x := p.collapse(c)
		x.e = &BoolOp{x.pos, BoolOperator(o.op), values}
	case precCompare:
		c := p.chain(opBase, precCompare)
		ops := make([]CmpOp, c)
		right := make([]Expr, c)
		for i := range ops {
			ops[i] = CmpOp(p.ops[len(p.ops)-c+i].op)
			right[i] = p.operands[n-c+i].e
		}
		x := p.collapse(c)
		x.e = &Compare{x.pos, x.e, ops, right}
	default:
		right := p.operands[n-1].e
		x := p.collapse(1)
		x.e = &BinOp{x.pos, x.e, Operator(o.op), right}
	}
}

// chain counts the pending operators of precedence prec at the end.
func (p *parser) chain(opBase int, prec uint8) int {
	c := 0
	for len(p.ops)-c > opBase && p.ops[len(p.ops)-1-c].prec == prec {
		c++
	}
	return c
}

// collapse drops c operators and operands; the operand that stays covers them all.
func (p *parser) collapse(c int) *operand {
	n := len(p.operands)
	x, last := &p.operands[n-1-c], p.operands[n-1].pos
	x.pos.EndLine, x.pos.EndCol = last.EndLine, last.EndCol
	p.operands = p.operands[:n-c]
	p.ops = p.ops[:len(p.ops)-c]
	return x
}

// namedExpression parses `name := value` or an expression.
func (p *parser) namedExpression() Expr {
	if p.k == tName && p.peek(1) == tWalrus {
		return p.walrus()
	}
	e := p.expression()
	if p.k == tWalrus {
		p.fail()
	}
	return e
}

func (p *parser) walrus() Expr {
	pos := p.start()
	target := p.nameExpr(Store)
	p.advance()
	value := p.expression()
	return &NamedExpr{p.close(pos), target, value}
}

// nameExpr consumes an identifier as a Name.
func (p *parser) nameExpr(ctx ExprContext) *Name {
	t := p.tok()
	pos := t.pos()
	return &Name{pos, p.name(), ctx}
}

// starExpression parses `*a` or an expression.
func (p *parser) starExpression() Expr {
	if p.k == tStar {
		return p.starred(precCompare)
	}
	return p.expression()
}

// starNamed parses an element of a display: `*a`, `name := value` or an expression.
func (p *parser) starNamed() Expr {
	if p.k == tStar {
		return p.starred(precCompare)
	}
	return p.namedExpression()
}

// starred parses `*value`, whose operators bind tighter than outer.
func (p *parser) starred(outer uint8) Expr {
	pos := p.start()
	p.advance()
	value := p.operators(outer)
	return &Starred{p.close(pos), value, Load}
}

// starExpressions parses a tuple without brackets, or one expression.
func (p *parser) starExpressions() Expr {
	pos := p.start()
	e := p.starExpression()
	if p.k != tComma {
		return e
	}
	elts := []Expr{e}
	for p.accept(tComma) && p.startsExpr() {
		elts = with(elts, p.starExpression())
	}
	return &Tuple{p.close(pos), elts, Load}
}

// with appends to a list of expressions. append is much code where it stands in line, and there are many.
//
//go:noinline
func with(list []Expr, e Expr) []Expr { return append(list, e) }

// startsExpr reports whether the current token can begin an expression or `*a`.
func (p *parser) startsExpr() bool {
	switch p.k {
	case tName, tNumber, tString, tFStart, tTStart, tLPar, tLSqb, tLBrace, tEllipsis, tMinus, tPlus, tTilde, tStar,
		kwNot, kwLambda, kwAwait, kwNone, kwTrue, kwFalse:
		return true
	}
	return false
}

// yield parses a yield expression.
func (p *parser) yield() Expr {
	pos := p.start()
	p.advance()
	if p.accept(kwFrom) {
		value := p.expression()
		return &YieldFrom{p.close(pos), value}
	}
	var value Expr
	if p.startsExpr() {
		value = p.starExpressions()
	}
	return &Yield{p.close(pos), value}
}

// yieldOrStar parses what may stand right of an assignment.
func (p *parser) yieldOrStar() Expr {
	if p.k == kwYield {
		return p.yield()
	}
	return p.starExpressions()
}

// lambda parses a lambda expression.
func (p *parser) lambda() Expr {
	pos := p.start()
	p.advance()
	args := &Arguments{}
	if p.k != tColon {
		args = p.parameters(tColon)
	}
	p.expect(tColon)
	body := p.expression()
	return &Lambda{p.close(pos), args, body}
}
