// Primaries and atoms: names, literals, displays, comprehensions, attributes, subscripts, calls.

package syntax

// primary parses an atom and the trailers behind it, with `await` in front if there is one.
func (p *parser) primary() Expr {
	if p.k == kwAwait {
		pos := p.start()
		p.advance()
		if p.k == kwAwait {
			p.fail()
		}
		value := p.primary()
		return &Await{p.close(pos), value}
	}
	pos := p.start()
	e := p.atom()
	for {
		switch p.k {
		case tDot:
			p.advance()
			attr := p.attrName()
			e = &Attribute{p.close(pos), e, attr, Load}
		case tLPar:
			e = p.call(e, pos)
		case tLSqb:
			p.advance()
			slice := p.slices()
			p.expect(tRSqb)
			e = &Subscript{p.close(pos), e, slice, Load}
		default:
			return e
		}
	}
}

// attrName consumes the name behind a dot. Python 3.4 to 3.6 had attributes named `async` (asyncio.async); they are
// let through with a warning.
func (p *parser) attrName() string {
	if (p.k == kwAsync || p.k == kwAwait) && !p.strict {
		t := p.tok()
		s := p.text()
		p.warnings = append(p.warnings, Warning{Category: "DeprecationWarning", Pos: t.pos(), at: t.end,
			Msg: "'" + s + "' is a keyword since Python 3.7 and can't name an attribute"})
		p.advance()
		return s
	}
	return p.name()
}

func (p *parser) atom() Expr {
	t := p.tok()
	pos := t.pos()
	switch p.k {
	case tName:
		return &Name{pos, p.name(), Load}
	case tNumber:
		v, err := numberValue(p.text(), p.scan.source, pos)
		if err != nil {
			p.fail()
		}
		p.advance()
		return &Constant{pos, v, ""}
	case tString, tFStart, tTStart:
		return p.strings()
	case kwNone:
		p.advance()
		return &Constant{pos, nil, ""}
	case kwTrue, kwFalse:
		v := p.k == kwTrue
		p.advance()
		return &Constant{pos, v, ""}
	case tEllipsis:
		p.advance()
		return &Constant{pos, Ellipsis, ""}
	case tLPar:
		return p.parens()
	case tLSqb:
		return p.list()
	case tLBrace:
		return p.braces()
	}
	p.fail()
	return nil
}

// parens parses a group, tuple or generator expression.
func (p *parser) parens() Expr {
	pos := p.start()
	p.advance()
	switch p.k {
	case tRPar:
		p.advance()
		return &Tuple{p.close(pos), nil, Load}
	case kwYield:
		e := p.yield()
		p.expect(tRPar)
		return e
	}
	e := p.starNamed()
	_, star := e.(*Starred)
	if p.k == kwFor || p.k == kwAsync {
		if star {
			p.fail()
		}
		gens := p.comprehensions()
		p.expect(tRPar)
		return &GeneratorExp{p.close(pos), e, gens}
	}
	if p.k != tComma {
		if star {
			p.fail()
		}
		p.expect(tRPar)
		return e
	}
	elts := p.elements(e, tRPar)
	return &Tuple{p.close(pos), elts, Load}
}

// elements parses the rest of a display behind its first element, up to the closing bracket.
func (p *parser) elements(first Expr, end kind) []Expr {
	elts := []Expr{first}
	for p.accept(tComma) && p.k != end {
		elts = with(elts, p.starNamed())
	}
	p.expect(end)
	return elts
}

func (p *parser) list() Expr {
	pos := p.start()
	p.advance()
	if p.accept(tRSqb) {
		return &List{p.close(pos), nil, Load}
	}
	e := p.starNamed()
	if p.k == kwFor || p.k == kwAsync {
		if _, star := e.(*Starred); star {
			p.fail()
		}
		gens := p.comprehensions()
		p.expect(tRSqb)
		return &ListComp{p.close(pos), e, gens}
	}
	elts := p.elements(e, tRSqb)
	return &List{p.close(pos), elts, Load}
}

// braces parses a dict or set, or a comprehension of one.
func (p *parser) braces() Expr {
	pos := p.start()
	p.advance()
	if p.accept(tRBrace) {
		return &Dict{p.close(pos), nil, nil}
	}
	if p.k == tDoubleStar {
		return p.dict(pos, nil)
	}
	paren := p.k == tLPar
	e := p.starNamed()
	switch p.k {
	case tColon:
		switch e.(type) {
		case *Starred:
			p.fail()
		case *NamedExpr:
			if !paren {
				p.fail()
			}
		}
		return p.dict(pos, e)
	case kwFor, kwAsync:
		if _, star := e.(*Starred); star {
			p.fail()
		}
		gens := p.comprehensions()
		p.expect(tRBrace)
		return &SetComp{p.close(pos), e, gens}
	}
	elts := p.elements(e, tRBrace)
	return &Set{p.close(pos), elts}
}

// dict parses the rest of a dict display whose first key, if it has one, is parsed.
func (p *parser) dict(pos Pos, key Expr) Expr {
	d := &Dict{}
	for {
		if key == nil && p.accept(tDoubleStar) {
			d.Keys = append(d.Keys, nil)
			d.Values = append(d.Values, p.operators(precCompare))
		} else {
			if key == nil {
				key = p.expression()
			}
			p.expect(tColon)
			value := p.expression()
			if len(d.Keys) == 0 && (p.k == kwFor || p.k == kwAsync) {
				gens := p.comprehensions()
				p.expect(tRBrace)
				return &DictComp{p.close(pos), key, value, gens}
			}
			d.Keys = append(d.Keys, key)
			d.Values = append(d.Values, value)
			key = nil
		}
		if !p.accept(tComma) || p.k == tRBrace {
			break
		}
	}
	p.expect(tRBrace)
	d.Pos = p.close(pos)
	return d
}

// comprehensions parses one or more `for … in … if …`.
func (p *parser) comprehensions() []*Comprehension {
	var gens []*Comprehension
	for p.k == kwFor || p.k == kwAsync {
		c := &Comprehension{IsAsync: p.accept(kwAsync)}
		p.expect(kwFor)
		c.Target = p.targets()
		p.expect(kwIn)
		c.Iter = p.operators(precNone)
		for p.accept(kwIf) {
			c.Ifs = append(c.Ifs, p.operators(precNone))
		}
		gens = append(gens, c)
	}
	return gens
}

// slices parses what stands between the brackets of a subscript.
func (p *parser) slices() Expr {
	pos := p.start()
	e := p.slice()
	if _, star := e.(*Starred); p.k != tComma && !star {
		return e
	}
	elts := []Expr{e}
	for p.accept(tComma) && p.k != tRSqb {
		elts = with(elts, p.slice())
	}
	return &Tuple{p.close(pos), elts, Load}
}

func (p *parser) slice() Expr {
	pos := p.start()
	if p.k == tStar {
		p.advance()
		value := p.expression()
		return &Starred{p.close(pos), value, Load}
	}
	var lower Expr
	if p.k != tColon {
		paren := p.k == tLPar
		lower = p.namedExpression()
		if p.k != tColon {
			return lower
		}
		if _, named := lower.(*NamedExpr); named && !paren {
			p.fail()
		}
	}
	s := &Slice{Lower: lower}
	p.advance()
	if p.k != tColon && p.k != tComma && p.k != tRSqb {
		s.Upper = p.expression()
	}
	if p.accept(tColon) && p.k != tComma && p.k != tRSqb {
		s.Step = p.expression()
	}
	s.Pos = p.close(pos)
	return s
}

// call parses the arguments of a call.
func (p *parser) call(f Expr, pos Pos) Expr {
	open := p.start()
	p.advance()
	c := &Call{Func: f}
	if p.k != tRPar {
		p.arguments(&c.Args, &c.Keywords)
		if len(c.Args) == 1 && len(c.Keywords) == 0 && (p.k == kwFor || p.k == kwAsync) && p.toks[p.i-1].kind != tComma {
			if _, star := c.Args[0].(*Starred); star {
				p.fail()
			}
			gens := p.comprehensions()
			p.expect(tRPar)
			c.Args[0] = &GeneratorExp{p.close(open), c.Args[0], gens}
			c.Pos = p.close(pos)
			return c
		}
	}
	p.expect(tRPar)
	c.Pos = p.close(pos)
	return c
}

// arguments parses the arguments of a call or class up to the closing parenthesis.
func (p *parser) arguments(args *[]Expr, keywords *[]*Keyword) {
	unpacked := false // `**` has been seen
	for p.k != tRPar {
		pos := p.start()
		switch {
		case p.k == tStar:
			if unpacked {
				p.fail()
			}
			p.advance()
			value := p.expression()
			*args = append(*args, &Starred{p.close(pos), value, Load})
		case p.k == tDoubleStar:
			unpacked = true
			p.advance()
			value := p.expression()
			*keywords = append(*keywords, &Keyword{p.close(pos), "", value})
		case p.k == tName && p.peek(1) == tEqual:
			name := p.name()
			p.advance()
			value := p.expression()
			*keywords = append(*keywords, &Keyword{p.close(pos), name, value})
		default:
			if len(*keywords) > 0 {
				p.fail()
			}
			*args = append(*args, p.namedExpression())
		}
		if !p.accept(tComma) {
			return
		}
	}
}
