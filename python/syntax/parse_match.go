// Match statements and their patterns.

package syntax

// isMatch reports whether the current name begins a match statement: only that can stand on a line that ends in a colon and
// is followed by an indented block.
func (p *parser) isMatch() bool {
	if !p.soft("match") {
		return false
	}
	switch k := p.peek(1); {
	case k >= tPlusEq && k <= tDoubleSlashEq, k >= tEqEq && k <= tLessGreater,
		k == tNewline, k == tEqual, k == tDot, k == tComma, k == tColon, k == tSemi, k == tRPar:
		return false
	}
	for i := p.i + 1; ; i++ {
		switch p.at(i).kind {
		case tError, tEnd:
			return false
		case tNewline:
			if p.at(i-1).kind != tColon && p.callLine == 0 {
				p.callPos, p.callLine = p.stmtPos, p.stmtLine
			}
			return p.at(i-1).kind == tColon && p.at(i+1).kind == tIndent
		}
	}
}

func (p *parser) matchStmt() Stmt {
	pos := p.start()
	p.advance()
	m := &Match{Subject: p.subject()}
	p.expect(tColon)
	p.expect(tNewline)
	p.expect(tIndent)
	for p.k != tDedent {
		if !p.soft("case") {
			p.fail()
		}
		p.advance()
		c := &MatchCase{Pattern: p.openPattern()}
		if p.accept(kwIf) {
			c.Guard = p.namedExpression()
		}
		c.Body = p.block()
		m.Cases = append(m.Cases, c)
	}
	p.advance()
	m.Pos = p.close(pos)
	return m
}

func (p *parser) subject() Expr {
	pos := p.start()
	e := p.starNamed()
	if p.k != tComma {
		if _, star := e.(*Starred); star {
			p.fail()
		}
		return e
	}
	elts := []Expr{e}
	for p.accept(tComma) && p.startsExpr() {
		elts = with(elts, p.starNamed())
	}
	return &Tuple{p.close(pos), elts, Load}
}

// openPattern parses a case's pattern, which may be a sequence without brackets.
func (p *parser) openPattern() Pattern {
	pos := p.start()
	first := p.starPattern()
	if p.k != tComma {
		if _, star := first.(*MatchStar); star {
			p.fail()
		}
		return first
	}
	list := []Pattern{first}
	for p.accept(tComma) && p.k != tColon && p.k != kwIf {
		list = append(list, p.starPattern())
	}
	return &MatchSequence{p.close(pos), list}
}

// starPattern parses `*name` or a pattern.
func (p *parser) starPattern() Pattern {
	if p.k != tStar {
		return p.pattern()
	}
	pos := p.start()
	p.advance()
	name := p.captureName()
	return &MatchStar{p.close(pos), name}
}

// captureName consumes a name that is bound by a pattern; "" for the wildcard.
func (p *parser) captureName() string {
	name := p.name()
	if p.k == tDot || p.k == tLPar || p.k == tEqual {
		p.fail()
	}
	if name == "_" {
		return ""
	}
	return name
}

// pattern parses `p | q as name`.
func (p *parser) pattern() Pattern {
	p.enter()
	pos := p.start()
	pat := p.closedPattern()
	if p.k == tVBar {
		list := []Pattern{pat}
		for p.accept(tVBar) {
			list = append(list, p.closedPattern())
		}
		pat = &MatchOr{p.close(pos), list}
	}
	if p.accept(kwAs) {
		name := p.captureName()
		if name == "" {
			p.fail()
		}
		pat = &MatchAs{p.close(pos), pat, name}
	}
	p.leave()
	return pat
}

func (p *parser) closedPattern() Pattern {
	pos := p.start()
	switch p.k {
	case tName:
		return p.namePattern(pos)
	case tNumber, tMinus, tString, tFStart, tTStart:
		v := p.literalKey()
		return &MatchValue{p.close(pos), v}
	case kwNone:
		p.advance()
		return &MatchSingleton{p.close(pos), nil}
	case kwTrue, kwFalse:
		v := p.k == kwTrue
		p.advance()
		return &MatchSingleton{p.close(pos), v}
	case tLSqb:
		return p.sequencePattern(pos, tRSqb)
	case tLPar:
		return p.sequencePattern(pos, tRPar)
	case tLBrace:
		return p.mappingPattern(pos)
	}
	p.fail()
	return nil
}

// namePattern parses a capture, a dotted value or a class pattern.
func (p *parser) namePattern(pos Pos) Pattern {
	var e Expr
	n := p.nameExpr(Load)
	if n.ID == "_" && (p.k == tDot || p.k == tLPar) {
		p.fail() // it is the wildcard, whatever comes
	}
	e = n
	for p.accept(tDot) {
		attr := p.name()
		e = &Attribute{p.close(pos), e, attr, Load}
	}
	if p.k == tLPar {
		return p.classPattern(pos, e)
	}
	if p.k == tEqual {
		p.fail()
	}
	if e != Expr(n) {
		return &MatchValue{p.close(pos), e}
	}
	if n.ID == "_" {
		return &MatchAs{Pos: p.close(pos)}
	}
	return &MatchAs{p.close(pos), nil, n.ID}
}

// literalKey parses a number with a sign, a complex sum or a string: what patterns compare with.
func (p *parser) literalKey() Expr {
	if p.k == tString || p.k == tFStart || p.k == tTStart {
		return p.strings()
	}
	pos := p.start()
	re := p.signedNumber()
	if p.k != tPlus && p.k != tMinus {
		return re
	}
	op := Add
	if p.k == tMinus {
		op = Sub
	}
	if isComplex(re) {
		p.fail()
	}
	p.advance()
	if p.k != tNumber {
		p.fail()
	}
	im := p.atom()
	if !isComplex(im) {
		p.fail()
	}
	return &BinOp{p.close(pos), re, op, im}
}

func (p *parser) signedNumber() Expr {
	pos := p.start()
	minus := p.accept(tMinus)
	if p.k != tNumber {
		p.fail()
	}
	e := p.atom()
	if minus {
		return &UnaryOp{p.close(pos), USub, e}
	}
	return e
}

// isComplex reports whether a number, perhaps negated, is imaginary.
func isComplex(e Expr) bool {
	if u, ok := e.(*UnaryOp); ok {
		e = u.Operand
	}
	c, ok := e.(*Constant)
	if ok {
		_, ok = c.Value.(complex128)
	}
	return ok
}

// sequencePattern parses `[…]`, `(…)` or a group.
func (p *parser) sequencePattern(pos Pos, end kind) Pattern {
	p.advance()
	var list []Pattern
	comma := end == tRSqb
	for p.k != end {
		list = append(list, p.starPattern())
		if !p.accept(tComma) {
			break
		}
		comma = true
	}
	p.expect(end)
	if len(list) == 1 && !comma {
		if _, star := list[0].(*MatchStar); star {
			p.fail()
		}
		return list[0]
	}
	return &MatchSequence{p.close(pos), list}
}

func (p *parser) mappingPattern(pos Pos) Pattern {
	p.advance()
	m := &MatchMapping{}
	for p.k != tRBrace {
		if p.accept(tDoubleStar) {
			if m.Rest = p.captureName(); m.Rest == "" {
				p.fail()
			}
			p.accept(tComma)
			break
		}
		m.Keys = append(m.Keys, p.mappingKey())
		p.expect(tColon)
		m.Patterns = append(m.Patterns, p.pattern())
		if !p.accept(tComma) {
			break
		}
	}
	p.expect(tRBrace)
	m.Pos = p.close(pos)
	return m
}

func (p *parser) mappingKey() Expr {
	pos := p.start()
	switch p.k {
	case kwNone, kwTrue, kwFalse:
		return p.atom()
	case tName:
		var e Expr = p.nameExpr(Load)
		if p.k != tDot {
			p.fail()
		}
		for p.accept(tDot) {
			attr := p.name()
			e = &Attribute{p.close(pos), e, attr, Load}
		}
		return e
	}
	return p.literalKey()
}

func (p *parser) classPattern(pos Pos, cls Expr) Pattern {
	p.advance()
	m := &MatchClass{Cls: cls}
	for p.k != tRPar {
		if p.k == tName && p.peek(1) == tEqual {
			m.KwdAttrs = append(m.KwdAttrs, p.name())
			p.advance()
			m.KwdPatterns = append(m.KwdPatterns, p.pattern())
		} else {
			if len(m.KwdAttrs) > 0 {
				p.fail()
			}
			m.Patterns = append(m.Patterns, p.pattern())
		}
		if !p.accept(tComma) {
			break
		}
	}
	p.expect(tRPar)
	m.Pos = p.close(pos)
	return m
}
