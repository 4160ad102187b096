// Package syntax turns Python 3.14 source into a syntax tree: decoding, scanning, parsing, and CPython's words for
// what is wrong with a program.
//
// The tree is that of CPython's ast module (Parser/Python.asdl), node for node and field for field, as Go structs.
//
// Right programs are parsed by recursive descent. Where that fails, the failing top-level statement is matched once more with
// a grammar that has CPython's rules for wrong programs too, in CPython's order; this finds the message and the range that
// CPython prints. Neither overflows a small stack: the parser gives way (package stack), and the second look
// keeps its stack on the heap. Trees may be deep: BinOp.Left and the values of Attribute, Call and Subscript can chain as long
// as the source, so whoever walks them recursively must count.
package syntax

import (
	"cmp"
	"slices"
	"strings"
)

// Mode says what a source is, as the third argument of Python's compile().
type Mode uint16

// The modes.
const (
	ModeExec     Mode = iota // a file: any statements
	ModeEval                 // one expression
	ModeSingle               // one interactive statement
	ModeFuncType             // the type of a function as type comments have it: the arguments' types, then its value's, are Body

	// Strict may be added to a mode: nothing can be named `async` or `await`, as in CPython since 3.7.
	Strict Mode = 0x80
	// Stored may be added for bytes that are a file's, and File for the program's own file, which CPython reads as it
	// parses: it shows lines of a file as they are there, and knows no column at the end of one.
	Stored Mode = 0x40
	File   Mode = 0x20 | Stored

	// OpenBlocks may be added to ModeSingle: a block ends only where a line ends it.
	OpenBlocks Mode = 0x08
	// TypeComments may be added to keep type comments, which are errors where none may stand.
	TypeComments Mode = 0x10
	// LessGreater may be added for what `from __future__ import barry_as_FLUFL` means: `<>` it is, and not `!=`.
	LessGreater Mode = 0x04
	// Feature, times one more than a minor version, may be added to refuse what that version hadn't.
	Feature Mode = 0x100
	// Incomplete may be added for a source that may not have been typed to its end: what is wrong with one that the parser has read
	// to there is an _IncompleteInputError.
	Incomplete Mode = 0x8000

	flags = Strict | File | TypeComments | OpenBlocks | LessGreater | 0xff00
)

// Warning is a SyntaxWarning or DeprecationWarning about the source's text.
type Warning struct {
	Category string // "SyntaxWarning" or "DeprecationWarning"
	Msg      string
	Pos      Pos
	Quiet    bool  // a DeprecationWarning of CPython's own, which isn't shown by default
	Scanned  bool  // of the scanner's, whose errors go before the parser's
	Late     bool  // of an f-string behind an error: one of these can't go before it
	at       int32 // how far the scanner is
	inside   bool  // the scanner is in an f-string
}

// Parse parses a source file: src is its bytes, decoded as its byte order mark or coding cookie says. The error is
// always an *Error.
func Parse(src []byte, filename string, mode Mode) (*Module, error) {
	return ParseBytes(src, filename, mode, nil)
}

// ParseBytes is Parse for a source that may be in any of a decoder's encodings; the error may be the decoder's.
func ParseBytes(src []byte, filename string, mode Mode, decoder Decoder) (*Module, error) {
	source, err := decode(src, filename, mode, decoder)
	if err != nil {
		return nil, err
	}
	return ParseSource(source, mode)
}

// ParseText parses text that is decoded already, as compile() does with a str.
func ParseText(text, filename string, mode Mode) (*Module, error) {
	s := &Source{Filename: filename, Text: unixLines(text)}
	s.endText()
	s.cutNull()
	return ParseSource(s, mode)
}

// ParseSource parses decoded source.
func ParseSource(source *Source, mode Mode) (m *Module, err error) {
	kind := mode &^ flags
	source.bare, source.single = kind != ModeExec, kind == ModeSingle
	p := &parser{scan: newScanner(source, 0, 1), src: source.Text, strict: mode&Strict != 0, barry: mode&LessGreater != 0, toks: make([]token, 0, 64)}
	p.scan.comments, p.scan.open = mode&TypeComments != 0, mode&OpenBlocks != 0
	if v := int(mode &^ Incomplete / Feature); v > 0 {
		p.scan.version = max(1, v-1)
		if err := tooNew(p, mode); err != nil {
			return nil, err
		}
	}
	m, gaveUp := p.module(mode &^ flags)
	if gaveUp != nil && !p.strict {
		if old := parseOld(source, mode); old != nil {
			return old, nil
		}
	}
	if gaveUp != nil {
		defer func() {
			e := err.(*Error)
			e.Warnings, e.Parsed = p.allWarnings(), source
		}()
	}
	switch {
	case gaveUp == nil:
		if p.nested {
			if err := overflow(p, mode); err != nil {
				return nil, err
			}
		}
		m.Warnings = p.allWarnings()
		return m, nil
	case gaveUp.err != nil:
		return nil, gaveUp.err
	}
	return nil, diagnose(p, mode)
}

// module parses the whole source, or tells why not.
func (p *parser) module(mode Mode) (m *Module, gaveUp *giveUp) {
	defer func() {
		if r := recover(); r != nil {
			g, ok := r.(giveUp)
			if !ok {
				panic(r)
			}
			m, gaveUp = nil, &g
		}
	}()
	m = &Module{Mode: mode, Filename: p.scan.source.Filename, Source: p.scan.source}
	p.fill()
	p.k = p.toks[0].kind
	p.stmtLine = 1
	switch m.Mode {
	case ModeEval:
		for p.k == tNewline {
			p.advance()
		}
		pos := p.start()
		e := p.starlessTuple()
		m.Body = []Stmt{&ExprStmt{p.close(pos), e}}
		for p.k == tNewline {
			p.advance()
		}
		if p.k != tEnd {
			p.fail()
		}
	case ModeSingle:
		m.Body = p.statement(nil)
		if compound(m.Body) {
			p.expect(tNewline)
		} else if !blank(p.src[p.toks[p.i-1].end:]) {
			p.fail()
		}
	case ModeFuncType:
		m.Body = p.functionType()
	default:
		m.Body = p.file()
	}
	m.Ignores = p.scan.ignores
	m.Comments = p.comments
	return m, nil
}

// blank tells whether there is nothing but white space and comments in what is behind an interactive statement.
func blank(text string) bool {
	for line := range strings.Lines(text) {
		if line = strings.TrimLeft(line, " \t\f\n"); line != "" && line[0] != '#' {
			return false
		}
	}
	return true
}

// functionType parses `(A, *B, **C) -> D`.
func (p *parser) functionType() (types []Stmt) {
	one := func() {
		e := p.expression()
		types = append(types, &ExprStmt{e.Position(), e})
	}
	p.expect(tLPar)
	stars := 0
	for p.k != tRPar {
		if p.k == tStar && stars == 0 || p.k == tDoubleStar && stars < 2 {
			stars = 1
			if p.k == tDoubleStar {
				stars = 2
			}
			p.advance()
		} else if stars > 0 {
			p.fail()
		}
		one()
		if p.accept(tComma) && p.k == tRPar || p.k != tRPar && p.toks[p.i-1].kind != tComma {
			p.fail()
		}
	}
	p.advance()
	p.expect(tArrow)
	one()
	for p.accept(tNewline) {
	}
	if p.k != tEnd {
		p.fail()
	}
	return types
}

// allWarnings are the scanner's and the parser's, and those of the second look at a broken program, in order.
func (p *parser) allWarnings() []Warning {
	list := append(append(p.later, p.scan.warnings...), p.warnings...)
	if len(list) < 2 {
		return list
	}
	slices.SortStableFunc(list, func(a, b Warning) int {
		return cmp.Compare(a.at, b.at)
	})
	n := 0
	for _, w := range list {
		if n > 0 && list[n-1].repeats(w) {
			if w.Scanned && !list[n-1].Scanned {
				list[n-1] = w
			}
			continue
		}
		list[n] = w
		n++
	}
	return list[:n]
}

// repeats tells whether v is the same warning: the text was scanned twice.
func (w Warning) repeats(v Warning) bool {
	return w.Msg == v.Msg && w.Pos == v.Pos
}

// starlessTuple parses what eval() takes: expressions without stars.
func (p *parser) starlessTuple() Expr {
	pos := p.start()
	e := p.expression()
	if p.k != tComma {
		return e
	}
	elts := []Expr{e}
	for p.accept(tComma) && p.startsExpr() {
		elts = append(elts, p.expression())
	}
	return &Tuple{p.close(pos), elts, Load}
}
