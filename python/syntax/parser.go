// The parser's state: the token it stands on, its depth, and what it has found.

package syntax

import "github.com/aioplay/aioplay/python/stack"

// nestedDepth and nestedChain are from where a right source may be too much for CPython's parser, which is then asked for. Each
// level of an expression takes up to 40 of its maxLevels, each link of a chain of signs, powers or elifs up to two.
const (
	nestedDepth = 64
	nestedChain = 512
)

// parser is a recursive-descent parser that knows only right programs. Where a program is wrong it gives up (see
// giveUp), and a slower second look, the diagnosis, finds CPython's words for it.
type parser struct {
	scan    *scanner
	src     string
	toks    []token
	i       int  // the current token
	k       kind // its kind
	endLine int32
	endCol  int32 // where the last token consumed that is no line structure ends
	depth   stack.Depth
	links   int  // elifs that wait for their end
	deep    bool // it has given up because of its depth
	nested  bool // it was deeper than nestedDepth, or a chain longer than nestedChain: the second look begins with the first line
	strict  bool
	barry   bool // see LessGreater

	operands []operand
	ops      []pendingOp

	stmtPos  int // offset and line of the top-level statement being parsed
	stmtLine int32
	callPos  int   // the same of the first that has `match (x)` in it, which is a match statement without a colon once
	callLine int32 // anything is wrong; a line of 0: there is none
	lastLine int   // where the last compound statement begins that is right, for the hunt after misspelt keywords
	warnings []Warning
	later    []Warning    // the second look's
	names    map[int]bool // see parseOld; nil: none
	warned   map[string]bool
	comments map[any]string // see Module
}

// giveUp is what the parser panics with where a program is wrong; Parse recovers it.
type giveUp struct {
	err *Error // nil: ask the diagnosis
}

//go:noinline
func (p *parser) fail() {
	panic(giveUp{})
}

// fill scans one more token.
func (p *parser) fill() {
	p.toks = append(p.toks, token{})
	t := &p.toks[len(p.toks)-1]
	p.scan.next(t)
	if p.names != nil {
		p.demote(t)
	}
}

// advance consumes the current token.
func (p *parser) advance() {
	t := &p.toks[p.i]
	if t.kind < tNewline || t.kind > tDedent {
		p.endLine, p.endCol = t.endLine, t.endCol
	}
	p.i++
	if p.i == len(p.toks) {
		p.fill()
	}
	p.k = p.toks[p.i].kind
}

// tok returns the current token; the pointer is good until the next advance.
//
//go:noinline
func (p *parser) tok() *token { return &p.toks[p.i] }

// peek returns the kind of the token n behind the current one.
//
//go:noinline
func (p *parser) peek(n int) kind { return p.at(p.i + n).kind }

// at returns token i, scanning as far as needed. Behind a tError or tEnd there is nothing.
func (p *parser) at(i int) *token {
	for len(p.toks) <= i {
		if k := p.toks[len(p.toks)-1].kind; k == tError || k == tEnd {
			return &p.toks[len(p.toks)-1]
		}
		p.fill()
	}
	return &p.toks[i]
}

//go:noinline
func (p *parser) expect(k kind) {
	if p.k != k {
		p.fail()
	}
	p.advance()
}

// accept consumes the current token if it is a k.
//
//go:noinline
func (p *parser) accept(k kind) bool {
	if p.k != k {
		return false
	}
	p.advance()
	return true
}

// text returns the current token's text.
//
//go:noinline
func (p *parser) text() string {
	t := p.tok()
	return p.src[t.start:t.end]
}

// soft reports whether the current token is the name s, as soft keywords are.
func (p *parser) soft(s string) bool { return p.k == tName && p.text() == s }

// start is the position of the current token, to be completed by close.
//
//go:noinline
func (p *parser) start() Pos {
	t := p.tok()
	return Pos{Line: t.line, Col: t.col}
}

// close ends a position behind the last token consumed.
//
//go:noinline
func (p *parser) close(pos Pos) Pos {
	pos.EndLine, pos.EndCol = p.endLine, p.endCol
	return pos
}

// comment consumes the type comment of a node if there is one.
func (p *parser) comment(node any) {
	if p.k != tTypeComment {
		return
	}
	if p.comments == nil {
		p.comments = map[any]string{}
	}
	p.comments[node] = p.text()
	p.advance()
}

// name consumes an identifier.
func (p *parser) name() string {
	if p.k != tName {
		p.fail()
	}
	s := identifier(p.text())
	if isConstant(s) {
		p.fail()
	}
	p.advance()
	return s
}

//go:noinline
func (p *parser) enter() {
	p.depth.Enter(stack.Level)
	if p.depth.Units > nestedDepth*stack.Level {
		p.nested = true
		if p.depth.Units > maxLevels*stack.Level {
			p.deep = true
			p.fail()
		}
	}
}

func (p *parser) leave() { p.depth.Leave(stack.Level) }

// tooComplex is the error for sources nested deeper than the parser's stack.
func tooComplex(src *Source) *Error {
	return &Error{Type: "MemoryError", Msg: "Parser stack overflowed - Python source too complex to parse", Filename: src.Filename}
}
