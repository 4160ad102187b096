// The second look at a broken program: runs the grammar over it, first plainly to find how far it is right, then with the error
// rules, as CPython's parser does in its two passes (Parser/pegen.c, _PyPegen_run_parser).

package syntax

import (
	"slices"
	"strings"
)

// maxLevels is how many functions of CPython's parser may call each other (MAXSTACK).
const maxLevels = 6000

// noValue is the value of an element that has none; a token's value is -1 - its index.
const noValue = int32(-1 << 31)

// pegVal is a value of the machine: a kind and a range of tokens.
type pegVal struct {
	kind        nodeKind
	first, last int32
	kids        []int32
}

// pegEntry is a call or a choice on the machine's stack.
type pegEntry struct {
	call  bool
	calm  bool // of a call: error rules were on before
	pc    int16
	rule  int16
	pos   int32
	kids  int32
	level int32 // of CPython's parser, in the caller
	fp    int32 // the call that this one returns to
	regs  [2]int32
}

type memoEntry struct {
	end   int32 // -1: the rule fails
	value int32
	next  int32 // an older entry for the same token, 0 for none
	rule  int16
}

// diagnosis is the machine's state.
type diagnosis struct {
	scan   *scanner
	src    string
	toks   []token
	strict bool
	barry  bool // see LessGreater
	errors bool // the error rules are on
	start  int16
	// refused is set where the error is that Python of a version hadn't it
	refused bool
	typing  bool // see Incomplete

	prog  *pegProgram
	stack []pegEntry
	kids  []int32
	nodes []pegVal
	memo  []memoEntry // from 1
	heads []int32     // the newest entry for each token
	err   *Error

	stmtLine int // where the last compound statement that is right begins; 0 without one
}

// diagnose finds the error in the top-level statement at which the parser gave up.
func diagnose(p *parser, mode Mode) *Error {
	pos, line := p.stmtPos, p.stmtLine
	if p.callLine > 0 {
		pos, line = p.callPos, p.callLine
	}
	if p.nested || p.barry || sawLegacy(p.src[:pos]) {
		pos, line = 0, 1
	}
	d := newDiagnosis(p, mode, pos, line)
	d.stmtLine = p.lastLine
	err := d.find(d.start)
	p.later = d.scan.warnings
	for n := len(p.scan.warnings); n > 0 && int(p.scan.warnings[n-1].at) > d.scan.pos; n-- {
		p.scan.warnings = p.scan.warnings[:n-1] // the parser looks one token further than CPython's
	}
	if err == nil && p.deep {
		return tooComplex(p.scan.source)
	}
	if err == nil {
		// The two grammars disagree, which tests and fuzzing look for.
		t := p.tok()
		return newError("SyntaxError", p.scan.source, t.pos(), "invalid syntax")
	}
	if (err.Msg == "invalid syntax" || err.Msg == "invalid syntax. Perhaps you forgot a comma?") && err.Type == "SyntaxError" {
		err.stmtLine, err.source = d.stmtLine, p.scan.source
	}
	return err
}

// newDiagnosis looks at the source from pos on, which is in that line.
func newDiagnosis(p *parser, mode Mode, pos int, line int32) *diagnosis {
	d := &diagnosis{scan: newScanner(p.scan.source, pos, line), src: p.src, strict: p.strict, barry: mode&LessGreater != 0, typing: mode&Incomplete != 0, prog: grammarProgram()}
	d.scan.comments, d.scan.open, d.scan.version = p.scan.comments, p.scan.open, p.scan.version
	d.start = d.prog.names[[...]string{"file", "eval", "single", "func_type"}[mode&^flags]]
	return d
}

// tooNew looks for what Python of the version that is asked for hadn't. It looks at the whole source, for CPython refuses
// that as soon as it sees it.
func tooNew(p *parser, mode Mode) error {
	d := newDiagnosis(p, mode, 0, 1)
	err := d.find(d.start)
	if !d.refused {
		return nil
	}
	err.Warnings, err.Parsed = d.scan.warnings, p.scan.source
	return err
}

// overflow is the error of a source that is right, and nested too deep for CPython's parser.
func overflow(p *parser, mode Mode) error {
	d := newDiagnosis(p, mode, 0, 1)
	if d.fill(); d.err == nil {
		d.run(d.start)
	}
	if d.err == nil {
		return nil
	}
	if e := d.atEnd(); e != nil {
		d.err = e
	}
	d.err.Warnings, d.err.Parsed = d.scan.warnings, p.scan.source
	return d.err
}

// sawLegacy tells whether text may have a `print -x`, which is an expression that is right, and a statement of Python 2 once
// anything behind it is wrong; or a `type X[T=int]`, whose default is an assignment in an expression then.
func sawLegacy(text string) bool {
	const space = " \t\f\\\n"
	text = identifier(text)
	for _, name := range []string{"print", "exec", "type"} {
		for rest := text; ; {
			_, behind, found := strings.Cut(rest, name)
			if !found {
				break
			}
			rest = strings.TrimLeft(behind, space)
			follows := "-+*["
			if name == "type" {
				follows = "["
				behind = rest
				for behind != "" && identByte(behind[0]) {
					behind = behind[1:]
				}
				behind = strings.TrimLeft(behind, space)
			} else {
				behind = rest
			}
			if behind != "" && indexByte(follows, behind[0]) >= 0 {
				return true
			}
		}
	}
	return false
}

// find runs both passes; nil means that nothing is wrong.
func (d *diagnosis) find(rule int16) *Error {
	d.fill()
	matched := d.err == nil && d.run(rule)
	if !matched {
		if e := d.atEnd(); e != nil {
			return e
		}
	}
	if d.err != nil {
		return d.preferScanner()
	}
	last := d.toks[len(d.toks)-1]
	if matched && rule != d.prog.names["single"] {
		return nil
	}
	if matched {
		// Single mode stops behind one statement.
		return d.lastToken("SyntaxError", "multiple statements found while compiling a single statement")
	}
	d.errors = true
	d.run(rule)
	if d.err != nil {
		return d.preferScanner()
	}
	if last.kind == tIndent || last.kind == tDedent {
		msg := "unexpected indent"
		if last.kind == tDedent {
			msg = "unexpected unindent"
		}
		return d.lastToken("IndentationError", msg)
	}
	d.err = newError("SyntaxError", d.scan.source, last.pos(), "invalid syntax")
	if last.col < 0 {
		d.err.Col, d.err.EndCol = 0, 0
		if d.src == "" {
			d.err.Line, d.err.EndLine, d.err.Shown = 0, 0, true
		}
	}
	return d.preferScanner()
}

// atEnd is the error of a source that the parser read to its end, and maybe not a bit beyond, if more of it may come: that might
// make it right.
func (d *diagnosis) atEnd() *Error {
	if !d.typing {
		return nil
	}
	t := &d.toks[len(d.toks)-1]
	switch s := d.scan; {
	case s.done == doneEOF, s.done == doneEOFS, d.sawEnd():
	case s.done != doneOK, s.pos < len(s.src), t.kind == tNewline, t.kind == tFStart, t.kind == tTStart, t.kind == tFEnd, t.kind == tTEnd, t.kind == tString && t.end-t.start > 2,
		t.end-t.start == 3 && slices.Contains([]string{"...", "**=", "//=", "<<=", ">>="}, s.src[t.start:t.end]):
		return nil // CPython's scanner looks behind all other tokens
	}
	e := d.lastToken("_IncompleteInputError", "incomplete input")
	if d.src == "" {
		e.Line, e.EndLine, e.Shown = 0, 0, true
	}
	if d.scan.done == doneEOFS {
		e.Text = d.scan.src[d.scan.lineStart:]
	}
	return e
}

// sawEnd tells whether the scanner has seen the source's end though there is text in front of it: it looks behind a keyword that follows a
// number, and behind the beginning of an f-string as far as a third quote.
func (d *diagnosis) sawEnd() bool {
	i := len(d.toks) - 1
	if t := d.toks[i]; i > 0 && (t.kind == tFEnd || t.kind == tTEnd) {
		i--
	}
	t := &d.toks[i]
	rest := d.scan.src[t.end:]
	switch t.kind {
	case tNumber:
		return slices.Contains([]string{"and", "else", "for", "not", "or"}, rest)
	case tFStart, tTStart:
		quote := d.src[t.end-1 : t.end]
		return !strings.HasSuffix(d.text(t), quote+quote) && (rest == "" || rest == quote)
	}
	return false
}

// fill scans another token. An error of the scanner's ends the diagnosis.
func (d *diagnosis) fill() {
	d.toks = append(d.toks, token{})
	t := &d.toks[len(d.toks)-1]
	d.scan.next(t)
	if t.kind != tError {
		return
	}
	switch {
	case d.scan.err != nil:
		d.err = d.scan.err
	case d.scan.level > 0:
		d.err = d.scan.unclosed()
	default:
		d.err = d.lastToken("SyntaxError", "unexpected EOF while parsing")
	}
}

// preferScanner scans the rest of the text: an error there goes before one of the parser's, and so does a bracket that is
// never closed on an earlier line.
func (d *diagnosis) preferScanner() *Error {
	d.trim()
	if d.scan.done == doneOK && d.err.Type != "MemoryError" && d.err.Type != "ValueError" && d.err.Decode == nil && d.scanRest() {
		d.trim()
	}
	return d.err
}

func (d *diagnosis) trim() {
	if e := d.err; !d.scan.source.stored && e.Line > 0 && int(d.scan.line) > e.Line {
		e.trim(d.scan.source)
	}
}

// scanRest reports whether it has found an error that goes before the one there is.
func (d *diagnosis) scanRest() bool {
	line := d.toks[len(d.toks)-1].line
	d.scan.fields, d.scan.once = nil, true // CPython uses one token for all, which has its field's text already
	var t token
	for {
		seen, quotes := len(d.scan.warnings), len(d.scan.quotes)
		d.scan.next(&t)
		if quotes > 0 {
			for i := seen; i < len(d.scan.warnings); i++ {
				d.scan.warnings[i].Late = true
			}
		}
		switch t.kind {
		case tEnd:
			return false
		case tError:
			if len(d.scan.quotes) > 0 {
				return false // what goes wrong in an f-string doesn't hide the error in front of it
			}
			if e := d.scan.err; e != nil && e.Decode != nil {
				d.err = e.Decode.asUnicodeError()
			} else if d.scan.err != nil && !d.scan.quiet {
				d.scan.err.hidden = d.err
				d.err = d.scan.err
			} else if d.scan.level > 0 && line > d.scan.parens[d.scan.level-1].line {
				d.err = d.scan.unclosed()
				return true
			}
			return false
		}
	}
}

// run matches a rule from the start. It is one loop, longer than functions should be: calls, returns and failures of rules are
// states of it, for the sake of the Go stack.
func (d *diagnosis) run(rule int16) bool {
	d.memo, d.heads = append(d.memo[:0], memoEntry{}), d.heads[:0]
	d.stack, d.kids, d.nodes = d.stack[:0], d.kids[:0], d.nodes[:0]
	code, rules := d.prog.code, d.prog.rules
	pos, fp := int32(0), int32(-1)
	acc := noValue
	pc := int16(0)
	level, deep := int32(0), uint8(0)
	var called int16 = rule
	calling, returning, failing := true, false, false
	for {
		switch {
		case calling:
			calling = false
			r := &rules[called]
			within := level + int32(r.level) + int32(deep)
			if within > maxLevels {
				d.err = tooComplex(d.scan.source)
				return false
			}
			if r.memo {
				if m := d.remembered(called, pos); m != nil {
					if m.end < 0 {
						failing = true
					} else {
						pos, acc = m.end, m.value
					}
					continue
				}
			}
			d.stack = append(d.stack, pegEntry{call: true, calm: d.errors, pc: pc, rule: called, pos: pos, kids: int32(len(d.kids)), level: level, fp: fp,
				regs: [2]int32{noValue, noValue}})
			level = within
			fp = int32(len(d.stack) - 1)
			if r.calm {
				d.errors = false
			}
			acc = noValue
			pc = r.pc
		case returning:
			returning = false
			e := d.stack[fp]
			level = e.level
			d.kids = d.kids[:e.kids]
			d.stack = d.stack[:fp]
			if rules[e.rule].memo {
				d.remember(e.rule, e.pos, pos, acc)
			}
			d.errors = e.calm
			pc, fp = e.pc, e.fp
			if fp < 0 {
				return true
			}
		case failing:
			failing = false
			for {
				if len(d.stack) == 0 {
					return false
				}
				e := d.stack[len(d.stack)-1]
				d.stack = d.stack[:len(d.stack)-1]
				d.kids = d.kids[:e.kids]
				if !e.call {
					pos, pc, fp = e.pos, e.pc, e.fp
					break
				}
				level = e.level
				if rules[e.rule].memo {
					d.remember(e.rule, e.pos, -1, noValue)
				}
				d.errors = e.calm
				fp = e.fp
			}
		}
		in := code[pc]
		pc++
		switch in.op {
		case pegToken, pegClass, pegSoft, pegForce:
			if int(pos) == len(d.toks) {
				d.fill()
				if d.err != nil {
					return false
				}
			}
			if !d.matches(in, pos) {
				if d.err != nil {
					return false
				}
				failing = true
				continue
			}
			acc = -1 - pos
			pos++
		case pegDeep:
			if level+int32(in.deep) > maxLevels {
				d.err = tooComplex(d.scan.source)
				return false
			}
		case pegGuard:
			failing = !d.errors
		case pegCall:
			called, deep, calling = in.arg, in.deep, true
		case pegChoice:
			d.stack = append(d.stack, pegEntry{pc: in.arg, pos: pos, kids: int32(len(d.kids)), fp: fp})
		case pegCommit:
			d.stack = d.stack[:len(d.stack)-1]
			pc = in.arg
		case pegLoop:
			e := &d.stack[len(d.stack)-1]
			e.pos, e.kids = pos, int32(len(d.kids))
			pc = in.arg
		case pegBack:
			e := d.stack[len(d.stack)-1]
			d.stack = d.stack[:len(d.stack)-1]
			pos, pc = e.pos, in.arg
			d.kids = d.kids[:e.kids]
		case pegFail:
			failing = true
		case pegFailTwice:
			d.stack = d.stack[:len(d.stack)-1]
			failing = true
		case pegCut:
			if e := &d.stack[len(d.stack)-1]; !e.call {
				e.pc = 0
			}
		case pegReg:
			d.stack[fp].regs[in.arg] = acc
		case pegKid:
			d.kids = append(d.kids, acc)
		case pegNode:
			acc = d.node(nodeKind(in.arg), d.stack[fp].pos, pos, d.kids[d.stack[fp].kids:])
		case pegGet:
			acc = d.stack[fp].regs[in.arg]
		case pegAction:
			ok := false
			acc, ok = d.action(&d.prog.actions[in.arg], &d.stack[fp], pos, acc)
			if d.err != nil {
				return false
			}
			if !ok {
				// The whole rule fails: no other alternative is tried.
				d.stack = d.stack[:fp+1]
				failing = true
			}
		case pegSince:
			if d.tooNew(in.arg) {
				return false
			}
		case pegReturn:
			returning = true
		}
	}
}

// tooNew refuses what the version asked for hasn't got.
func (d *diagnosis) tooNew(what int16) bool {
	v := &versions[what]
	if d.scan.version == 0 || d.scan.version >= v.minor {
		return false
	}
	d.refused = true
	d.err = d.lastToken("SyntaxError", v.what+" only supported in Python 3."+itoa(v.minor)+" and greater")
	return true
}

// remembered returns what a rule made of the text at token pos, or nil.
func (d *diagnosis) remembered(rule int16, pos int32) *memoEntry {
	if int(pos) >= len(d.heads) {
		return nil
	}
	for i := d.heads[pos]; i > 0; i = d.memo[i].next {
		if d.memo[i].rule == rule {
			return &d.memo[i]
		}
	}
	return nil
}

func (d *diagnosis) remember(rule int16, pos, end, value int32) {
	for int(pos) >= len(d.heads) {
		d.heads = append(d.heads, 0)
	}
	d.memo = append(d.memo, memoEntry{end, value, d.heads[pos], rule})
	d.heads[pos] = int32(len(d.memo) - 1)
}

// matches compares token pos with what an instruction wants.
func (d *diagnosis) matches(in pegInstr, pos int32) bool {
	t := &d.toks[pos]
	switch in.op {
	case pegToken:
		return t.kind == kind(in.arg) && (t.kind != tName || d.named(t))
	case pegSoft:
		return t.kind == tName && d.text(t) == softWords[in.arg]
	case pegForce:
		if t.kind != kind(in.arg) {
			d.err = d.at(t, t, "expected '"+spelling[kind(in.arg)-tLPar]+"'")
			return false
		}
		return true
	}
	switch in.arg {
	case classAttr:
		return t.kind == tName && d.named(t) || !d.strict && (t.kind == kwAsync || t.kind == kwAwait)
	case classAug:
		return t.kind >= tPlusEq && t.kind <= tDoubleSlashEq
	case classSoft:
		if t.kind == tName {
			for _, w := range softWords {
				if d.text(t) == w {
					return true
				}
			}
		}
		return false
	}
	if in.arg == classNotEq {
		if t.kind == tNotEq && d.barry {
			d.err = d.lastToken("SyntaxError", "with Barry as BDFL, use '<>' instead of '!='")
		}
		return t.kind == tNotEq && !d.barry || t.kind == tLessGreater && d.barry
	}
	if t.kind != tNumber {
		return false
	}
	s := d.text(t)
	imaginary := s[len(s)-1]|0x20 == 'j'
	if in.arg == classReal && imaginary {
		d.err = d.at(t, t, "real number required in complex literal")
	} else if in.arg == classImaginary && !imaginary {
		d.err = d.at(t, t, "imaginary number required in complex literal")
	}
	return d.err == nil
}

// named tells whether an identifier is no constant's name.
func (d *diagnosis) named(t *token) bool {
	s := identifier(d.text(t))
	if isConstant(s) {
		d.err = &Error{Type: "ValueError", Msg: "identifier field can't represent '" + s + "' constant", Filename: d.scan.source.Filename}
	}
	return d.err == nil
}

//go:noinline
func (d *diagnosis) text(t *token) string { return d.src[t.start:t.end] }

// node makes a value over the tokens from first up to pos.
//
//go:noinline
func (d *diagnosis) node(k nodeKind, first, pos int32, kids []int32) int32 {
	d.nodes = append(d.nodes, pegVal{k, first, pos - 1, append([]int32(nil), kids...)})
	return int32(len(d.nodes) - 1)
}

// value resolves a value of the machine; a token becomes a node over itself.
//
//go:noinline
func (d *diagnosis) value(v int32) *pegVal {
	if v >= 0 {
		return &d.nodes[v]
	}
	if v == noValue {
		n := int32(len(d.toks) - 1)
		return &pegVal{nodeOther, n, n, nil}
	}
	i := -1 - v
	k := nodeOther
	if d.toks[i].kind == tName {
		k = nodeName
	}
	return &pegVal{k, i, i, nil}
}
