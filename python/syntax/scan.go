// The scanner: text to tokens, with the indentation stack, line joining and the modes of f-strings.

package syntax

import (
	"strings"
	"unicode/utf8"
)

// The limits are CPython's.
const (
	maxIndent      = 100
	maxLevel       = 200
	maxFStrings    = 150
	maxFieldsDepth = 3 // replacement fields inside format specs
)

// done says how far the scanner got; it decides whether an error may still be overruled by a later one.
type done uint8

const (
	doneOK      done = iota
	doneEOF          // the text has ended
	doneEOFS         // inside a triple-quoted string the text has ended
	doneError        // a token is bad
	doneUnclean      // the text itself is bad: null bytes or undecodable ones
)

// quoting is the state of one f-string or t-string whose end hasn't been seen.
type quoting struct {
	inside    bool // scanning the string's text, not an expression's tokens
	raw       bool
	template  bool
	quote     byte
	size      int // of the quote: 1 or 3
	depth     int // open brackets in the string
	exprDepth int // of them, opened before the replacement field; -1 outside of any
	inSpec    bool
	debug     bool   // behind the `=` of a field
	text      []span // see fieldText
	cut       int    // how much of that is behind the field; -1: its end wasn't seen
	start     int    // offset of the prefix
	line      int32
	lineStart int
}

// scanner makes tokens one at a time. The line is advanced only when a character of the next one is read, so that
// errors after a NEWLINE still belong to the old line.
type scanner struct {
	source    *Source
	src       string
	pos       int
	line      int32
	lineStart int
	bufStart  int  // where CPython's buffer begins: at the line of the token that it reads
	lost      bool // in a backslash between lines the text has ended, and CPython's buffer of a file is empty
	unended   bool // in a string the text has ended
	atBOL     bool
	indents   []indent
	pending   int // INDENTs (positive) or DEDENTs (negative) to hand out
	level     int
	parens    []paren
	quotes    []quoting
	done      done
	err       *Error
	begun     bool      // of an interactive statement: there was a token since its last made-up newline
	quiet     bool      // err doesn't overrule an earlier one of the parser's
	unclean   *Error    // what is wrong with the text behind src's end, if anything
	warnings  []Warning // found so far
	comments  bool      // type comments are tokens
	open      bool      // see OpenBlocks
	version   int       // the minor version whose rules are asked for; 0 for this one
	ignores   []TypeIgnore
	fields    []keptField // see kept
	once      bool        // only one of them is kept
}

type indent struct {
	col, alt int32 // with tabs to multiples of 8, and of 1
}

type paren struct {
	c    byte
	line int32
	col  int32
}

func newScanner(src *Source, pos int, line int32) *scanner {
	text := src.Text
	if src.bare && src.added {
		text = text[:len(text)-1]
	}
	return &scanner{source: src, src: text, pos: pos, line: line, lineStart: pos, atBOL: true,
		indents: make([]indent, 1, 8), unclean: src.unclean}
}

// at returns the byte at offset i, 0 behind the end.
//
//go:noinline
func (s *scanner) at(i int) byte {
	if i < len(s.src) {
		return s.src[i]
	}
	return 0
}

// nextLine moves to the line that begins at pos, if there is one.
func (s *scanner) nextLine() {
	if s.pos < len(s.src) && s.pos > s.lineStart {
		s.readLine(s.pos)
	}
}

// fail records a SyntaxError at the last character consumed, which is where CPython's tokenizer points.
//
//go:noinline
func (s *scanner) fail(parts ...string) kind {
	return s.failRange(-1, -1, parts...)
}

// failRange records a SyntaxError over 1-based columns of bytes; -1 stands for the last character consumed.
func (s *scanner) failRange(col, end int, parts ...string) kind {
	if s.err != nil {
		return tError
	}
	e := &Error{Type: "SyntaxError", Msg: concat(parts), Filename: s.source.Filename, Line: int(s.line), EndLine: int(s.line)}
	line := s.src[s.lineStart:]
	if i := indexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	e.Text, e.Shown = line, true
	if col < 0 {
		e.Col = CharCol(s.src[s.lineStart:], s.pos-s.lineStart)
		e.EndCol = e.Col
	} else {
		e.Col, e.EndCol = col, end
	}
	s.err, s.done = e, doneError
	return tError
}

// failClass records an error of another class for the whole line: column 1, or 0-based col if given.
func (s *scanner) failClass(typ, msg string, col, endCol int) kind {
	if s.err == nil {
		text := s.source.errorLine(int(s.line))
		s.err = &Error{Type: typ, Msg: msg, Filename: s.source.Filename, Line: int(s.line), EndLine: int(s.line),
			Text: text, Shown: s.source.decoder != nil, Col: charOffset(text, col+1), EndCol: endCol}
		s.done, s.quiet = doneError, true
	}
	return tError
}

// eof ends the scan at the text's end: an error when the text was cut off there.
func (s *scanner) eof() {
	s.pos = len(s.src)
	s.source.ended = true
	if s.unclean != nil {
		s.err, s.done = s.unclean, doneUnclean
	} else if s.done == doneOK {
		s.done = doneEOF
	}
}

// next scans a token into t. A tError leaves the reason in s.err, or, when the text ended inside brackets or after a
// backslash, doneEOF in s.done and no error.
func (s *scanner) next(t *token) {
	if n := len(s.quotes); n > 0 && s.quotes[n-1].inside {
		s.nextInString(t, &s.quotes[n-1])
		return
	}
	s.nextNormal(t)
	s.begun = s.begun || t.kind != tNewline || t.col >= 0
}

// place fills in a token that begins at offset start on the current line and ends at pos.
//
//go:noinline
func (s *scanner) place(t *token, k kind, start int) {
	*t = token{kind: k, level: uint8(s.level), start: int32(start), end: int32(s.pos), line: s.line,
		col: int32(start - s.lineStart), endLine: s.line, endCol: int32(s.pos - s.lineStart)}
}

// placeless fills in a token without a text of its own.
//
//go:noinline
func (s *scanner) placeless(t *token, k kind) {
	*t = token{kind: k, level: uint8(s.level), start: int32(s.pos), end: int32(s.pos), line: s.line, col: -1, endLine: s.line, endCol: -1}
}

func (s *scanner) nextNormal(t *token) {
	for {
		blank := false
		if s.atBOL {
			s.atBOL = false
			s.nextLine()
			if !s.source.file || len(s.quotes) == 0 && (s.line != 2 || s.source.cookie || !noCode(s.src)) {
				s.bufStart = s.lineStart
			}
			if !s.indentation(&blank) {
				s.placeless(t, tError)
				return
			}
		}
		if s.pending != 0 {
			k := tIndent
			if s.pending < 0 {
				k = tDedent
				s.pending++
			} else {
				s.pending--
			}
			s.placeless(t, k)
			return
		}
		if s.token(t, blank) {
			return
		}
	}
}

// indentation measures a line's indentation and queues INDENTs and DEDENTs.
func (s *scanner) indentation(blank *bool) bool {
	col, alt, cont := int32(0), int32(0), int32(0)
loop:
	for {
		switch s.at(s.pos) {
		case ' ':
			col++
			alt++
		case '\t':
			col = (col/8 + 1) * 8
			alt++
		case '\f':
			col, alt = 0, 0
		case '\\':
			if cont == 0 {
				cont = col
			}
			s.pos++
			if !s.continuation() {
				s.lost = true
				return false
			}
			s.bufStart = s.lineStart
			continue
		default:
			break loop
		}
		s.pos++
	}
	c := s.at(s.pos)
	if c == '#' || c == '\n' || c == '\r' {
		*blank = true
		return true
	}
	if s.level > 0 {
		return true
	}
	if s.pos >= len(s.src) && s.unclean != nil {
		s.eof()
		return false
	}
	if cont != 0 {
		col, alt = cont, cont
	}
	return s.dent(col, alt)
}

// dent compares a line's indentation with the stack's.
func (s *scanner) dent(col, alt int32) bool {
	top := s.indents[len(s.indents)-1]
	switch {
	case col == top.col:
		return alt == top.alt || s.tabError()
	case col > top.col:
		if len(s.indents) >= maxIndent {
			s.pos = s.lineEnd()
			s.failClass("IndentationError", "too many levels of indentation", 0, 0)
			return false
		}
		if alt <= top.alt {
			return s.tabError()
		}
		s.pending++
		s.indents = append(s.indents, indent{col, alt})
		return true
	}
	for len(s.indents) > 1 && col < s.indents[len(s.indents)-1].col {
		s.pending--
		s.indents = s.indents[:len(s.indents)-1]
	}
	top = s.indents[len(s.indents)-1]
	if col != top.col {
		s.pos = s.lineEnd()
		text := s.source.errorLine(int(s.line))
		s.err = &Error{Type: "IndentationError", Msg: "unindent does not match any outer indentation level",
			Filename: s.source.Filename, Line: int(s.line), EndLine: int(s.line), Text: text, Shown: s.source.decoder != nil,
			Col: charOffset(text, s.pos-s.lineStart), EndCol: -1}
		s.done, s.quiet = doneError, true
		return false
	}
	return alt == top.alt || s.tabError()
}

// lineEnd returns the offset behind the current line's newline.
func (s *scanner) lineEnd() int {
	if i := indexByte(s.src[s.pos:], '\n'); i >= 0 {
		return s.pos + i + 1
	}
	return len(s.src)
}

func (s *scanner) tabError() bool {
	s.pos = s.lineEnd()
	s.failClass("TabError", "inconsistent use of tabs and spaces in indentation", 0, 0)
	return false
}

// continuation goes behind the newline that must follow a backslash just consumed.
func (s *scanner) continuation() bool {
	if s.pos >= len(s.src) {
		if s.source.bare && s.source.added {
			s.failClass("SyntaxError", "unexpected character after line continuation character", s.pos-s.bufStart-1, 0)
		} else {
			s.eof()
		}
		return false
	}
	if s.src[s.pos] == '\r' && s.pos+1 < len(s.src) {
		s.pos++
	}
	if s.src[s.pos] != '\n' {
		s.pos++
		s.failClass("SyntaxError", "unexpected character after line continuation character", s.pos-s.bufStart-1, 0)
		return false
	}
	s.pos++
	if s.pos >= len(s.src) {
		s.eof()
		return false
	}
	s.nextLine()
	return true
}

// token scans one token; false means that a line was skipped.
func (s *scanner) token(t *token, blank bool) bool {
	src := s.src
	for {
		for s.pos < len(src) && (src[s.pos] == ' ' || src[s.pos] == '\t' || src[s.pos] == '\f') {
			s.pos++
		}
		start := s.pos
		if s.pos < len(src) && src[s.pos] == '#' {
			if i := strings.IndexAny(src[s.pos:], "\r\n"); i >= 0 {
				s.pos += i
			} else {
				s.pos = len(src)
			}
			if s.comments && s.typeComment(t, start, blank) {
				return t.kind == tTypeComment
			}
		}
		if s.pos >= len(src) {
			s.eof()
			switch {
			case s.done != doneEOF || s.level > 0:
				s.placeless(t, tError)
			case s.source.single && s.begun:
				// CPython ends what is interactive with a newline, and the blocks behind it.
				s.placeless(t, tNewline)
				s.begun = false
				if !s.open {
					s.pending = 1 - len(s.indents)
					s.indents = s.indents[:1]
				}
			default:
				s.placeless(t, tEnd)
			}
			return true
		}
		c := src[s.pos]
		if c == '\r' && s.pos+1 < len(src) {
			// Only what is decoded has one that ends no line. It belongs to the token behind it, which isn't a word.
			s.pos++
			c = src[s.pos]
		} else if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= utf8.RuneSelf {
			s.word(t, start)
			return true
		}
		switch {
		case c == '\n':
			s.pos++
			if blank || s.level > 0 {
				s.atBOL = true
				return false
			}
			s.atBOL = true
			s.pos--
			s.place(t, tNewline, start) // from the comment on, if there is one
			t.endCol++
			s.pos++
			return true
		case c >= '0' && c <= '9' || c == '.' && isDigit(s.at(s.pos+1)):
			if !s.number() {
				s.placeless(t, tError)
				return true
			}
			s.place(t, tNumber, start)
			return true
		case c == '"' || c == '\'':
			s.str(t, start)
			return true
		case c == '\\':
			s.pos++
			if !s.continuation() {
				s.placeless(t, tError)
				return true
			}
			continue
		}
		s.punctuation(t, start)
		return true
	}
}

// word scans a name, a keyword, or a string with a prefix.
func (s *scanner) word(t *token, start int) {
	src := s.src
	i := start
	ascii := true
	for i < len(src) {
		c := src[i]
		if c >= utf8.RuneSelf {
			ascii = false
		} else if !identByte(c) {
			break
		}
		i++
	}
	if n := i - start; n <= 5 && i < len(src) && (src[i] == '"' || src[i] == '\'') && ascii {
		if s.prefixed(t, start, src[start:i]) {
			return
		}
	}
	s.pos = i
	if !ascii && !s.checkIdentifier(start) {
		s.placeless(t, tError)
		return
	}
	s.place(t, keywordKind(src[start:i]), start)
}

// punctuation scans an operator or bracket at pos, of a token from start on.
func (s *scanner) punctuation(t *token, start int) {
	at := s.pos
	c := s.src[at]
	var q *quoting
	if n := len(s.quotes); n > 0 {
		q = &s.quotes[n-1]
	}
	if q != nil && q.exprDepth >= 0 && (c == ':' || c == '!' || c == '{' || c == '}') {
		if !s.fieldMark(q, c, at) {
			s.placeless(t, tError)
			return
		}
		if c == ':' && q.depth-1 == q.exprDepth {
			s.pos++
			q.inside, q.inSpec = true, true
			s.place(t, tColon, start)
			return
		}
	}
	k, n := operator(s.src[at:])
	if n > 1 {
		s.pos += n
		s.place(t, k, start)
		return
	}
	s.pos++
	switch c {
	case '(', '[', '{':
		if s.level >= maxLevel {
			s.fail("too many nested parentheses")
			s.placeless(t, tError)
			return
		}
		s.parens = append(s.parens[:s.level], paren{c, s.line, int32(at - s.lineStart)})
		s.level++
		if q != nil {
			q.depth++
		}
	case ')', ']', '}':
		if !s.closing(c, q) {
			s.placeless(t, tError)
			return
		}
	case '=':
		if q != nil && q.exprDepth >= 0 && q.depth-1 == q.exprDepth {
			q.debug = true
		}
	}
	if k == tError {
		if c < ' ' || c == 0x7f {
			s.fail("invalid non-printable character U+", hex4(rune(c)))
			s.placeless(t, tError)
			return
		}
		// `$`, `?` and "`" are tokens that no rule accepts.
		s.place(t, tLessGreater, start)
		return
	}
	s.place(t, k, start)
}

// closing checks a closing bracket against the one that it should close.
func (s *scanner) closing(c byte, q *quoting) bool {
	if q != nil && q.depth == 0 && c == '}' {
		s.fail(q.name(), ": single '}' is not allowed")
		return false
	}
	if s.level == 0 {
		s.fail("unmatched '", string(rune(c)), "'")
		return false
	}
	s.level--
	open := s.parens[s.level]
	if !(open.c == '(' && c == ')' || open.c == '[' && c == ']' || open.c == '{' && c == '}') {
		if q != nil && open.c == '{' && q.depth-1 == q.exprDepth {
			s.fail(q.name(), ": unmatched '", string(rune(c)), "'")
			return false
		}
		if open.line != s.line {
			s.fail("closing parenthesis '", string(rune(c)), "' does not match opening parenthesis '", string(rune(open.c)), "' on line ", itoa(int(open.line)))
		} else {
			s.fail("closing parenthesis '", string(rune(c)), "' does not match opening parenthesis '", string(rune(open.c)), "'")
		}
		return false
	}
	if q != nil {
		q.depth--
		if q.depth < 0 {
			s.fail(q.name(), ": unmatched '", string(rune(c)), "'")
			return false
		}
		if c == '}' && q.depth == q.exprDepth {
			q.exprDepth--
			q.inside, q.inSpec, q.debug = true, false, false
		}
	}
	return true
}

func (q *quoting) name() string {
	if q.template {
		return "t-string"
	}
	return "f-string"
}

// unclosed is the error for the innermost open bracket.
func (s *scanner) unclosed() *Error {
	p := s.parens[s.level-1]
	e := newError("SyntaxError", s.source, Pos{p.line, p.col, p.line, -1}, "'"+string(rune(p.c))+"' was never closed")
	e.EndCol = 0
	return e
}

func identByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c >= utf8.RuneSelf
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func hex4(r rune) string {
	const digits = "0123456789ABCDEF"
	b := make([]byte, 0, 6)
	for shift := 20; shift >= 0; shift -= 4 {
		d := digits[r>>shift&15]
		if len(b) > 0 || d != '0' || shift < 16 {
			b = append(b, d)
		}
	}
	return string(b)
}
