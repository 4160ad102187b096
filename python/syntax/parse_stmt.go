// Simple statements, and the choice among all statements.

package syntax

import "strings"

// file parses statements up to the end of the file.
func (p *parser) file() []Stmt {
	var body []Stmt
	for p.k != tEnd {
		p.mark()
		body = p.statement(body)
	}
	return body
}

// mark remembers where a top-level statement begins and forgets the tokens before it.
func (p *parser) mark() {
	if t := p.tok(); t.kind == kwElif {
		// What is wrong stands in the statement before: an if that has an else.
	} else if t.kind != tError {
		p.stmtLine = t.line
		p.stmtPos = strings.LastIndexByte(p.src[:t.start], '\n') + 1
		for t.kind == tIndent && p.stmtPos > 1 && p.src[p.stmtPos-2] == '\\' {
			p.stmtLine--
			p.stmtPos = strings.LastIndexByte(p.src[:p.stmtPos-1], '\n') + 1
		}
	} else if p.i > 0 {
		// The statement's first token is bad: it begins on the line behind the last one.
		last := &p.toks[p.i-1]
		if last.kind == tNewline {
			p.stmtPos, p.stmtLine = int(last.end)+1, last.line+1
		} else {
			p.stmtPos, p.stmtLine = strings.LastIndexByte(p.src[:last.start], '\n')+1, last.line
		}
	}
	p.toks = append(p.toks[:0], p.toks[p.i:]...)
	p.i = 0
}

// statement parses one compound statement or one line of simple ones.
func (p *parser) statement(body []Stmt) []Stmt {
	s := p.compound()
	if s == nil {
		return p.simpleStmts(body)
	}
	line := 1 // see lastStatement
	switch s.(type) {
	case *FunctionDef, *AsyncFunctionDef:
	default:
		line = int(s.Position().Line)
	}
	p.lastLine = max(p.lastLine, line)
	return append(body, s)
}

// compound parses a compound statement, or returns nil where there is none.
func (p *parser) compound() Stmt {
	switch p.k {
	case kwIf:
		return p.ifStmt()
	case kwFor:
		return p.forStmt(p.start(), false)
	case kwWhile:
		return p.whileStmt()
	case kwTry:
		return p.tryStmt()
	case kwWith:
		return p.withStmt(p.start(), false)
	case kwDef:
		return p.funcDef(p.start(), nil, false)
	case kwClass:
		return p.classDef(nil)
	case tAt:
		return p.decorated()
	case kwAsync:
		return p.asyncStmt(nil)
	case tName:
		if p.isMatch() {
			return p.matchStmt()
		}
	}
	return nil
}

// simpleStmts parses `a; b; c` and its NEWLINE.
func (p *parser) simpleStmts(body []Stmt) []Stmt {
	for {
		body = append(body, p.simpleStmt())
		if p.accept(tSemi) {
			if p.k != tNewline {
				continue
			}
		}
		p.expect(tNewline)
		return body
	}
}

func (p *parser) simpleStmt() Stmt {
	pos := p.start()
	switch p.k {
	case kwPass:
		p.advance()
		return &Pass{p.close(pos)}
	case kwBreak:
		p.advance()
		return &Break{p.close(pos)}
	case kwContinue:
		p.advance()
		return &Continue{p.close(pos)}
	case kwReturn:
		p.advance()
		var value Expr
		if p.startsExpr() {
			value = p.starExpressions()
		}
		return &Return{p.close(pos), value}
	case kwRaise:
		return p.raise(pos)
	case kwGlobal:
		names := p.nameList()
		return &Global{p.close(pos), names}
	case kwNonlocal:
		names := p.nameList()
		return &Nonlocal{p.close(pos), names}
	case kwDel:
		return p.del(pos)
	case kwAssert:
		p.advance()
		a := &Assert{Test: p.expression()}
		if p.accept(tComma) {
			a.Msg = p.expression()
		}
		a.Pos = p.close(pos)
		return a
	case kwImport:
		return p.importStmt(pos)
	case kwFrom:
		return p.importFrom(pos)
	case tName:
		if p.peek(1) == tName && p.soft("type") {
			return p.typeAlias(pos)
		}
	}
	return p.exprStmt(pos)
}

func (p *parser) raise(pos Pos) Stmt {
	p.advance()
	r := &Raise{}
	if p.startsExpr() {
		r.Exc = p.expression()
		if p.accept(kwFrom) {
			r.Cause = p.expression()
		}
	}
	r.Pos = p.close(pos)
	return r
}

func (p *parser) nameList() []string {
	p.advance()
	names := []string{p.name()}
	for p.accept(tComma) {
		names = append(names, p.name())
	}
	return names
}

func (p *parser) del(pos Pos) Stmt {
	p.advance()
	d := &Delete{}
	for {
		e := p.primary()
		p.assignable(e, Del)
		d.Targets = append(d.Targets, e)
		if !p.accept(tComma) || p.k == tSemi || p.k == tNewline {
			break
		}
	}
	if p.k != tSemi && p.k != tNewline {
		p.fail()
	}
	d.Pos = p.close(pos)
	return d
}

func (p *parser) typeAlias(pos Pos) Stmt {
	p.advance()
	a := &TypeAlias{Name: p.nameExpr(Store)}
	a.TypeParams = p.typeParams()
	p.expect(tEqual)
	a.Value = p.expression()
	a.Pos = p.close(pos)
	return a
}

// exprStmt parses an expression statement or one of the assignments.
func (p *parser) exprStmt(pos Pos) Stmt {
	paren := p.k == tLPar
	first := p.i
	e := p.yieldOrStar()
	switch {
	case p.k == tEqual:
		return p.assign(pos, e)
	case p.k >= tPlusEq && p.k <= tDoubleSlashEq:
		p.single(e)
		op := Operator(p.k - tPlusEq)
		p.advance()
		value := p.yieldOrStar()
		return &AugAssign{p.close(pos), e, op, value}
	case p.k == tColon:
		p.single(e)
		_, simple := e.(*Name)
		if paren && groupedTarget(e, pos) {
			p.fail()
		}
		if paren && !simple && p.toks[p.i-1].kind != tRPar {
			paren = false // `(f()).b: int`
		}
		if paren && !p.wholeGroup(first) {
			paren = false
		}
		p.advance()
		a := &AnnAssign{Target: e, Annotation: p.expression(), Simple: simple && !paren}
		if p.accept(tEqual) {
			a.Value = p.yieldOrStar()
		}
		a.Pos = p.close(pos)
		return a
	}
	return &ExprStmt{p.close(pos), e}
}

// wholeGroup reports whether the parenthesis at token i is closed by the token before the current one.
func (p *parser) wholeGroup(i int) bool {
	return p.toks[i].level == p.toks[p.i-1].level+1
}

// assign parses the rest of `a = b = value`.
func (p *parser) assign(pos Pos, e Expr) Stmt {
	a := &Assign{}
	for p.accept(tEqual) {
		p.assignable(e, Store)
		a.Targets = append(a.Targets, e)
		e = p.yieldOrStar()
	}
	a.Value = e
	p.comment(a)
	a.Pos = p.close(pos)
	return a
}

func (p *parser) importStmt(pos Pos) Stmt {
	p.advance()
	s := &Import{}
	for {
		at := p.start()
		a := &Alias{Name: p.dottedName()}
		if p.accept(kwAs) {
			a.Asname = p.name()
		}
		a.Pos = p.close(at)
		s.Names = append(s.Names, a)
		if !p.accept(tComma) {
			break
		}
	}
	s.Pos = p.close(pos)
	return s
}

func (p *parser) dottedName() string {
	s := p.name()
	for p.accept(tDot) {
		s += "." + p.name()
	}
	return s
}

func (p *parser) importFrom(pos Pos) Stmt {
	p.advance()
	s := &ImportFrom{}
	for p.k == tDot || p.k == tEllipsis {
		s.Level++
		if p.k == tEllipsis {
			s.Level += 2
		}
		p.advance()
	}
	if s.Level == 0 || p.k != kwImport {
		s.Module = p.dottedName()
	}
	p.expect(kwImport)
	if p.k == tStar {
		at := p.start()
		p.advance()
		s.Names = []*Alias{{p.close(at), "*", ""}}
		s.Pos = p.close(pos)
		return s
	}
	paren := p.accept(tLPar)
	for {
		at := p.start()
		a := &Alias{Name: p.name()}
		if p.accept(kwAs) {
			a.Asname = p.name()
		}
		a.Pos = p.close(at)
		s.Names = append(s.Names, a)
		p.barry = p.barry || a.Name == "barry_as_FLUFL" && s.Module == "__future__" && s.Level == 0
		if !p.accept(tComma) || paren && p.k == tRPar {
			break
		}
	}
	if paren {
		p.expect(tRPar)
	}
	s.Pos = p.close(pos)
	return s
}

// groupedTarget reports whether e, which begins at pos, goes on behind a target in parentheses, as `(a).b` and `(a[0])[1]` do:
// the grammar takes the parentheses for the whole target of an annotation and never looks at it again.
func groupedTarget(e Expr, pos Pos) bool {
	for e.Position().Line == pos.Line && e.Position().Col == pos.Col {
		var inner Expr
		switch e := e.(type) {
		case *Attribute:
			inner = e.Value
		case *Subscript:
			inner = e.Value
		case *Call:
			inner = e.Func
		default:
			return false
		}
		if p := inner.Position(); p.Line != pos.Line || p.Col != pos.Col {
			switch inner.(type) {
			case *Name, *Attribute, *Subscript:
				return true
			}
			return false
		}
		e = inner
	}
	return false
}
