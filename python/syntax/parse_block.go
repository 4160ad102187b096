// Compound statements: if, while, for, with, try, def, class and their blocks.

package syntax

// block parses what follows a colon: an indented suite or simple statements on the same line.
func (p *parser) block() []Stmt {
	p.expect(tColon)
	return p.suite()
}

// commented parses the block of a node that may have a type comment behind its colon.
func (p *parser) commented(node any) []Stmt {
	p.expect(tColon)
	p.comment(node)
	return p.suite()
}

// suite parses a block behind its colon.
func (p *parser) suite() []Stmt {
	if p.k != tNewline {
		return p.simpleStmts(nil)
	}
	p.advance()
	p.expect(tIndent)
	var body []Stmt
	for p.k != tDedent {
		body = p.statement(body)
	}
	p.advance()
	return body
}

// ifStmt parses an if with its elifs, in a loop: there may be thousands.
func (p *parser) ifStmt() Stmt {
	var chain []*If
	for p.k == kwIf && len(chain) == 0 || p.k == kwElif {
		s := &If{Pos: p.start()}
		p.advance()
		s.Test = p.namedExpression()
		s.Body = p.block()
		if n := len(chain); n > 0 {
			chain[n-1].Orelse = []Stmt{s}
		}
		chain = append(chain, s)
		p.links++
		p.nested = p.nested || p.links > nestedChain
	}
	p.links -= len(chain)
	if p.accept(kwElse) {
		chain[len(chain)-1].Orelse = p.block()
	}
	for _, s := range chain {
		s.Pos = p.close(s.Pos)
	}
	return chain[0]
}

func (p *parser) orelse() []Stmt {
	if p.accept(kwElse) {
		return p.block()
	}
	return nil
}

func (p *parser) whileStmt() Stmt {
	s := &While{}
	pos := p.start()
	p.advance()
	s.Test = p.namedExpression()
	s.Body = p.block()
	s.Orelse = p.orelse()
	s.Pos = p.close(pos)
	return s
}

func (p *parser) forStmt(pos Pos, async bool) Stmt {
	p.advance()
	target := p.targets()
	p.expect(kwIn)
	iter := p.starExpressions()
	f := &For{Target: target, Iter: iter}
	var node Stmt = f
	if async {
		node = (*AsyncFor)(f)
	}
	f.Body = p.commented(node)
	f.Orelse = p.orelse()
	f.Pos = p.close(pos)
	return node
}

// asyncStmt parses `async def`, `async for` or `async with`.
func (p *parser) asyncStmt(decorators []Expr) Stmt {
	pos := p.start()
	p.advance()
	switch {
	case p.k == kwDef:
		return p.funcDef(pos, decorators, true)
	case p.k == kwFor && decorators == nil:
		return p.forStmt(pos, true)
	case p.k == kwWith && decorators == nil:
		return p.withStmt(pos, true)
	}
	p.fail()
	return nil
}

func (p *parser) withStmt(pos Pos, async bool) Stmt {
	p.advance()
	w := &With{Items: p.withItems()}
	var node Stmt = w
	if async {
		node = (*AsyncWith)(w)
	}
	w.Body = p.commented(node)
	w.Pos = p.close(pos)
	return node
}

// withItems parses the items of a with statement. A parenthesis may enclose all of them or belong to the first one's
// expression: they are items when a colon follows it and nothing inside is allowed in expressions only.
func (p *parser) withItems() []*WithItem {
	if p.k == tLPar && p.closesBeforeColon() {
		pos := p.start()
		p.advance()
		items, ok := p.parenItems(pos)
		if ok {
			return items
		}
	}
	var items []*WithItem
	for {
		items = append(items, p.withItem(p.expression()))
		if !p.accept(tComma) {
			return items
		}
	}
}

func (p *parser) withItem(e Expr) *WithItem {
	w := &WithItem{ContextExpr: e}
	if p.accept(kwAs) {
		w.OptionalVars = p.target()
		if p.k != tComma && p.k != tRPar && p.k != tColon {
			p.fail()
		}
	}
	return w
}

// closesBeforeColon reports whether the bracket at the current token is closed right before a colon.
func (p *parser) closesBeforeColon() bool {
	level := p.tok().level
	for i := p.i + 1; ; i++ {
		t := p.at(i)
		switch t.kind {
		case tError, tEnd, tNewline:
			return false
		}
		if t.level < level {
			return p.at(i+1).kind == tColon
		}
	}
}

// parenItems parses `(item, item):` behind its parenthesis. When it turns out to hold an expression, the parser goes back
// and reports false.
func (p *parser) parenItems(pos Pos) ([]*WithItem, bool) {
	i, endLine, endCol := p.i, p.endLine, p.endCol
	var items []*WithItem
	for {
		if p.k == tStar || p.k == kwYield || p.k == tRPar && len(items) == 0 || p.k == tName && p.peek(1) == tWalrus {
			break
		}
		items = append(items, p.withItem(p.expression()))
		if p.accept(tComma) && p.k != tRPar {
			continue
		}
		if p.k == tRPar {
			p.advance()
			return items, true
		}
		break
	}
	p.i, p.k, p.endLine, p.endCol = i-1, tLPar, endLine, endCol
	return nil, false
}

func (p *parser) tryStmt() Stmt {
	pos := p.start()
	p.advance()
	body := p.block()
	var handlers []*ExceptHandler
	star := false
	for p.k == kwExcept {
		if p.peek(1) == tStar {
			if len(handlers) > 0 && !star {
				p.fail()
			}
			star = true
		} else if star {
			p.fail()
		}
		handlers = append(handlers, p.handler(star))
	}
	var orelse, final []Stmt
	if len(handlers) > 0 {
		orelse = p.orelse()
	}
	if p.accept(kwFinally) {
		final = p.block()
	} else if len(handlers) == 0 {
		p.fail()
	}
	if star {
		return &TryStar{p.close(pos), body, handlers, orelse, final}
	}
	return &Try{p.close(pos), body, handlers, orelse, final}
}

// handler parses one except clause; PEP 758 lets several types stand without parentheses when there is no `as`.
func (p *parser) handler(star bool) *ExceptHandler {
	pos := p.start()
	p.advance()
	if star {
		p.advance()
	}
	h := &ExceptHandler{}
	if star || p.k != tColon {
		start := p.start()
		h.Type = p.expression()
		if p.accept(kwAs) {
			h.Name = p.name()
		} else if p.k == tComma {
			t := &Tuple{Elts: []Expr{h.Type}}
			for p.accept(tComma) && p.k != tColon {
				t.Elts = append(t.Elts, p.expression())
			}
			t.Pos = p.close(start)
			h.Type = t
		}
	}
	h.Body = p.block()
	h.Pos = p.close(pos)
	return h
}

func (p *parser) decorated() Stmt {
	var decorators []Expr
	for p.accept(tAt) {
		decorators = append(decorators, p.namedExpression())
		p.expect(tNewline)
	}
	switch p.k {
	case kwDef:
		return p.funcDef(p.start(), decorators, false)
	case kwClass:
		return p.classDef(decorators)
	case kwAsync:
		return p.asyncStmt(decorators)
	}
	p.fail()
	return nil
}

func (p *parser) funcDef(pos Pos, decorators []Expr, async bool) Stmt {
	p.advance()
	f := &FunctionDef{Name: p.name(), DecoratorList: decorators, TypeParams: p.typeParams()}
	var node Stmt = f
	if async {
		node = (*AsyncFunctionDef)(f)
	}
	p.expect(tLPar)
	f.Args = &Arguments{}
	if p.k != tRPar {
		f.Args = p.parameters(tRPar)
	}
	p.expect(tRPar)
	if p.accept(tArrow) {
		f.Returns = p.expression()
	}
	p.expect(tColon)
	if p.k == tNewline && p.scan.comments && p.peek(1) == tTypeComment && p.peek(2) == tNewline && p.peek(3) == tIndent {
		p.advance() // the comment has a line of its own
	}
	p.comment(node)
	f.Body = p.suite()
	f.Pos = p.close(pos)
	return node
}

func (p *parser) classDef(decorators []Expr) Stmt {
	pos := p.start()
	p.advance()
	c := &ClassDef{Name: p.name(), DecoratorList: decorators, TypeParams: p.typeParams()}
	if p.accept(tLPar) {
		p.arguments(&c.Bases, &c.Keywords)
		p.expect(tRPar)
	}
	c.Body = p.block()
	c.Pos = p.close(pos)
	return c
}

// parameters parses a parameter list up to end: `)` of a def, `:` of a lambda.
func (p *parser) parameters(end kind) *Arguments {
	a := &Arguments{}
	annotated := end == tRPar
	star := false // behind `*`: only keyword parameters
	for p.k != end {
		var last *Arg
		switch {
		case p.k == tSlash:
			if star || len(a.Posonlyargs) > 0 || len(a.Args) == 0 {
				p.fail()
			}
			a.Posonlyargs, a.Args = a.Args, nil
			p.advance()
		case p.k == tStar:
			if star {
				p.fail()
			}
			star = true
			p.advance()
			if p.k == tComma {
				if k := p.peek(1); k == end || k == tDoubleStar {
					p.fail()
				}
			} else {
				a.Vararg = p.param(annotated, true)
				last = a.Vararg
			}
		case p.k == tDoubleStar:
			p.advance()
			a.Kwarg = p.param(annotated, false)
			p.accept(tComma)
			p.comment(a.Kwarg)
			if p.k != end {
				p.fail()
			}
			return a
		default:
			last = p.plainParam(a, annotated, star)
		}
		comma := p.accept(tComma)
		if last != nil {
			p.comment(last)
		}
		if !comma {
			if p.k != end {
				p.fail()
			}
			return a
		}
	}
	return a
}

// plainParam parses `name: annotation = default`.
func (p *parser) plainParam(a *Arguments, annotated, star bool) *Arg {
	arg := p.param(annotated, false)
	var def Expr
	if p.accept(tEqual) {
		def = p.expression()
	}
	switch {
	case star:
		a.Kwonlyargs = append(a.Kwonlyargs, arg)
		a.KwDefaults = append(a.KwDefaults, def)
		return arg
	case def != nil:
		a.Defaults = append(a.Defaults, def)
	case len(a.Defaults) > 0:
		p.fail()
	}
	a.Args = append(a.Args, arg)
	return arg
}

func (p *parser) param(annotated, star bool) *Arg {
	pos := p.start()
	a := &Arg{Arg: p.name()}
	if annotated && p.accept(tColon) {
		if star {
			a.Annotation = p.starExpression()
		} else {
			a.Annotation = p.expression()
		}
	}
	a.Pos = p.close(pos)
	return a
}

// typeParams parses `[T: bound = default, *Ts, **P]` if it is there.
func (p *parser) typeParams() []TypeParam {
	if !p.accept(tLSqb) {
		return nil
	}
	var list []TypeParam
	for {
		pos := p.start()
		switch k := p.k; k {
		case tStar, tDoubleStar:
			p.advance()
			name := p.name()
			var def Expr
			if p.accept(tEqual) {
				if k == tStar {
					def = p.starExpression()
				} else {
					def = p.expression()
				}
			}
			if k == tStar {
				list = append(list, &TypeVarTuple{p.close(pos), name, def})
			} else {
				list = append(list, &ParamSpec{p.close(pos), name, def})
			}
		default:
			v := &TypeVar{Name: p.name()}
			if p.accept(tColon) {
				v.Bound = p.expression()
			}
			if p.accept(tEqual) {
				v.DefaultValue = p.expression()
			}
			v.Pos = p.close(pos)
			list = append(list, v)
		}
		if !p.accept(tComma) || p.k == tRSqb {
			break
		}
	}
	p.expect(tRSqb)
	return list
}
