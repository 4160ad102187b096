// Assignment targets: parsed as expressions, then checked and given their context.

package syntax

// targets parses the targets of a for loop: `a`, `a, b`, `*a, b`.
func (p *parser) targets() Expr {
	pos := p.start()
	e := p.target()
	if p.k != tComma {
		return e
	}
	elts := []Expr{e}
	for p.accept(tComma) && p.startsExpr() {
		elts = with(elts, p.target())
	}
	return &Tuple{p.close(pos), elts, Store}
}

// target parses one target, which may have a star.
func (p *parser) target() Expr {
	var e Expr
	if p.k == tStar {
		e = p.starred(precUnary)
	} else {
		e = p.primary()
	}
	p.assignable(e, Store)
	return e
}

// assignable gives e and its parts the context ctx, and gives up when that can't be a target.
func (p *parser) assignable(e Expr, ctx ExprContext) {
	switch e := e.(type) {
	case *Name:
		e.Ctx = ctx
	case *Attribute:
		e.Ctx = ctx
	case *Subscript:
		e.Ctx = ctx
	case *Starred:
		if _, nested := e.Value.(*Starred); nested || ctx == Del {
			p.fail()
		}
		e.Ctx = ctx
		p.assignable(e.Value, ctx)
	case *List:
		e.Ctx = ctx
		for _, x := range e.Elts {
			p.assignable(x, ctx)
		}
	case *Tuple:
		e.Ctx = ctx
		for _, x := range e.Elts {
			p.assignable(x, ctx)
		}
	default:
		p.fail()
	}
}

// single checks that e is a name, attribute or subscript and makes it a target.
func (p *parser) single(e Expr) {
	switch e.(type) {
	case *Name, *Attribute, *Subscript:
		p.assignable(e, Store)
	default:
		p.fail()
	}
}
