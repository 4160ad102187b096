// Package re is the engine of Python's re module. A pattern is read (token.go, parse.go, escape.go) into a tree, the tree is
// compiled (compile.go) into a program, and the program runs on a machine that backtracks with a stack of its own
// (machine.go), so that neither a deep pattern nor a long text takes Go's. What programs see are the classes Pattern
// (pattern.go) and Match (match.go); the functions of the module are in python/lib/pure/re.py.
package re

import (
	"strconv"
	"strings"

	"github.com/aioplay/aioplay/python/vm"
)

// The flags, as in Python.
const (
	flagI = 2
	flagL = 4
	flagM = 8
	flagS = 16
	flagU = 32
	flagX = 64
	flagD = 128
	flagA = 256

	flagsOfType = flagA | flagL | flagU
)

type kind uint8

const (
	kChar    kind = iota // the character r
	kSet                 // one character of a set
	kAny                 // any character
	kSeq                 // all of subs
	kAlt                 // one of subs
	kRepeat              // subs[0], min to max times
	kGroup               // capture n of subs[0]
	kBackref             // what group n matched
	kLook                // lookahead, lookbehind
	kAtomic              // subs[0], without going back into it
	kAt                  // a place: ^ $ \b …
	kIf                  // subs[0] if group n matched, else subs[1]
	kFail                // nothing
)

// node is a part of a pattern.
type node struct {
	kind             kind
	subs             []*node
	set              *set
	r                rune
	min, max         int // of kRepeat; max -1: any number
	lazy, possessive bool
	n                int
	behind, not      bool
	at               byte
	fold             folding
	lo, hi           int // its width
	measured         bool
}

// Places that aren't their letter.
const (
	atStart    = 'A'
	atLine     = 'm'
	atEnd      = 'Z'
	atLastLine = '$'
	atLineEnd  = 'e'
	asciiPlace = 0x80 // \b and \B of ASCII's words
)

// groupWidth is how much a group matches, once it is closed.
type groupWidth struct {
	lo, hi int
	closed bool
}

type parser struct {
	tokens
	flags  int // that hold here
	whole  int // that hold for the whole pattern
	widths []groupWidth
	names  map[string]int
	order  []string
	behind int // groups that there were before the look-behind that is being read; 0: none

	conditions []groupAt // on groups by number
	wrong      string    // what the tree shows to be wrong after everything else
	depth      int
}

// groupAt is a group that something in the pattern, at a position, refers to by number.
type groupAt struct{ group, at int }

const (
	maxGroups = 1<<30 - 1     // more groups than any pattern has (CPython's MAXGROUPS)
	maxRepeat = 1<<32 - 1     // as many repetitions as nobody may ask for
	maxWidth  = 1 << 61       // where widths end
	maxDepth  = 500           // of groups in groups, about as in CPython
	blank     = " \t\n\r\v\f" // what VERBOSE leaves out
)

func (p *parser) fold() folding {
	switch {
	case p.flags&flagI == 0:
		return exact
	case p.flags&flagA != 0 || p.bytes:
		return asciiFold
	}
	return fullFold
}

// char is one character, or those that differ by case only.
func (p *parser) char(r rune) *node {
	if f := p.fold(); !f.alone(r) {
		return &node{kind: kSet, set: p.newSet([]span{{r, r}}, nil, false), r: r}
	}
	return &node{kind: kChar, r: r}
}

// parse reads the whole pattern.
func (p *parser) parse() *node {
	p.start()
	root := p.alternatives(true)
	p.fixFlags()
	if p.next != none {
		p.fail("unbalanced parenthesis", 0)
	}
	for _, c := range p.conditions {
		if c.group >= len(p.widths) {
			panic(&syntaxError{"invalid group reference " + strconv.Itoa(c.group), c.at})
		}
	}
	if p.wrong != "" {
		panic(&syntaxError{p.wrong, -1})
	}
	return root
}

// fixFlags completes the flags of the whole pattern.
func (p *parser) fixFlags() {
	wrong := ""
	switch f := p.whole; {
	case p.bytes && f&flagU != 0:
		wrong = "cannot use UNICODE flag with a bytes pattern"
	case p.bytes && f&flagL != 0 && f&flagA != 0:
		wrong = "ASCII and LOCALE flags are incompatible"
	case !p.bytes && f&flagL != 0:
		wrong = "cannot use LOCALE flag with a str pattern"
	case !p.bytes && f&flagA == 0:
		p.whole |= flagU
	case !p.bytes && f&flagU != 0:
		wrong = "ASCII and UNICODE flags are incompatible"
	}
	if wrong != "" {
		panic(failure{vm.ValueError(wrong)})
	}
}

func (p *parser) alternatives(top bool) *node {
	if p.depth++; p.depth > maxDepth {
		panic(failure{vm.ErrorOf(vm.RecursionErrorType, "maximum recursion depth exceeded")})
	}
	subs := []*node{p.sequence(top)}
	for p.eat('|') {
		subs = append(subs, p.sequence(false))
	}
	p.depth--
	if len(subs) == 1 {
		return subs[0]
	}
	if s := oneOf(subs); s != nil {
		return &node{kind: kSeq, subs: []*node{{kind: kSet, set: s}}}
	}
	return &node{kind: kAlt, subs: subs}
}

// oneOf is the set of alternatives that are a character each: a|b is [ab], which needs no way back.
func oneOf(subs []*node) *set {
	sets := make([]*set, len(subs))
	for i, s := range subs {
		if s.kind != kSeq || len(s.subs) != 1 {
			return nil
		}
		switch n := s.subs[0]; n.kind {
		case kChar:
			sets[i] = (&set{spans: []span{{n.r, n.r}}})
		case kSet:
			sets[i] = n.set
		default:
			return nil
		}
	}
	return union(sets...)
}

func (p *parser) sequence(top bool) *node {
	seq := &node{kind: kSeq}
	for p.next != none && !p.is('|') && !p.is(')') {
		if err := p.th.Tick(1); err != nil {
			panic(failure{err})
		}
		this := p.get()
		if !this.esc && p.flags&flagX != 0 {
			if strings.ContainsRune(blank, this.r) {
				continue
			}
			if this.r == '#' {
				for t := p.get(); t != none && t != (token{r: '\n'}); t = p.get() {
				}
				continue
			}
		}
		if !this.esc && strings.ContainsRune("*+?{", this.r) {
			p.quantifier(seq, this)
			continue
		}
		if x := p.atom(this, top && len(seq.subs) == 0); x != nil {
			seq.subs = append(seq.subs, x)
		}
	}
	return seq
}

// quantifier repeats the last item of a sequence; the first character of the quantifier has been read.
func (p *parser) quantifier(seq *node, this token) {
	here := p.pos()
	lo, hi := 0, -1
	switch this.r {
	case '+':
		lo = 1
	case '?':
		hi = 1
	case '{':
		if p.is('}') {
			seq.subs = append(seq.subs, p.char('{'))
			return
		}
		start := p.pos()
		l := p.digits(nil, 1<<30, 10)
		h := l
		if p.eat(',') {
			h = p.digits(nil, 1<<30, 10)
		}
		if !p.is('}') {
			seq.subs = append(seq.subs, p.char('{'))
			p.seek(start)
			return
		}
		p.advance()
		lo, hi = max(repetitions(l), 0), repetitions(h)
		if hi >= 0 && hi < lo {
			p.fail("min repeat greater than max repeat", p.pos()-here)
		}
	}
	last := len(seq.subs) - 1
	if last < 0 || seq.subs[last].kind == kAt {
		p.fail("nothing to repeat", p.pos()-here+1)
	}
	x := seq.subs[last]
	if x.kind == kRepeat {
		p.fail("multiple repeat", p.pos()-here+1)
	}
	if x.kind == kSeq && len(x.subs) == 1 && x.subs[0].kind != kSeq {
		x = x.subs[0]
	}
	r := &node{kind: kRepeat, subs: []*node{x}, min: lo, max: hi}
	if p.eat('?') {
		r.lazy = true
	} else if p.eat('+') {
		r.possessive = true
	}
	seq.subs[last] = r
}

// repetitions is a number in braces, -1 if there is none.
func repetitions(s []rune) int {
	if len(s) == 0 {
		return -1
	}
	n, err := strconv.Atoi(string(s))
	if err != nil || n >= maxRepeat {
		panic(failure{vm.OverflowError("the repetition number is too large")})
	}
	return n
}

// atom reads an item, of which the first token has been read; nil where there is none, as of a comment.
func (p *parser) atom(this token, first bool) *node {
	if this.esc {
		return p.escape(this)
	}
	switch this.r {
	case '[':
		return p.brackets()
	case '(':
		return p.group(first)
	case '.':
		if p.flags&flagS != 0 {
			return &node{kind: kAny}
		}
		return &node{kind: kSet, set: (&set{spans: []span{{'\n', '\n'}}, not: true}).fill()}
	case '^':
		if p.flags&flagM != 0 {
			return &node{kind: kAt, at: atLine}
		}
		return &node{kind: kAt, at: atStart}
	case '$':
		if p.flags&flagM != 0 {
			return &node{kind: kAt, at: atLineEnd}
		}
		return &node{kind: kAt, at: atLastLine}
	}
	return p.char(this.r)
}

// close reads the end of a group that begins at start.
func (p *parser) close(start int) {
	if !p.eat(')') {
		p.fail("missing ), unterminated subpattern", p.pos()-start)
	}
}

func (p *parser) group(first bool) *node {
	start := p.pos() - 1
	if !p.eat('?') {
		return p.capture(start, "")
	}
	switch c := p.get(); c {
	case none:
		p.fail("unexpected end of pattern", 0)
	case token{r: 'P'}:
		return p.extension(start)
	case token{r: ':'}:
		return p.plain(start, p.flags)
	case token{r: '>'}:
		n := p.plain(start, p.flags)
		return &node{kind: kAtomic, subs: []*node{n}}
	case token{r: '#'}:
		for {
			if p.next == none {
				p.fail("missing ), unterminated comment", p.pos()-start)
			}
			if p.get() == (token{r: ')'}) {
				return nil
			}
		}
	case token{r: '='}, token{r: '!'}, token{r: '<'}:
		return p.look(start, c)
	case token{r: '('}:
		return p.conditional(start)
	default:
		if !c.esc && (letterFlag(c.r) != 0 || c.r == '-') {
			flags, global := p.inlineFlags(c)
			if !global {
				return p.plain(start, flags)
			}
			if !first {
				p.fail("global flags not at the start of the expression", p.pos()-start)
			}
			return nil
		}
		p.fail("unknown extension ?"+c.String(), c.len()+1)
	}
	return nil
}

// plain reads the rest of a group that captures nothing, under flags.
func (p *parser) plain(start, flags int) *node {
	saved := p.flags
	p.flags = flags
	n := p.alternatives(false)
	p.flags = saved
	p.close(start)
	if n.kind != kSeq {
		n = &node{kind: kSeq, subs: []*node{n}}
	}
	return n
}

func (p *parser) capture(start int, name string) *node {
	k := len(p.widths)
	if name != "" {
		if old, dup := p.names[name]; dup {
			p.fail("redefinition of group name "+p.repr(name)+" as group "+strconv.Itoa(k)+"; was group "+strconv.Itoa(old), len([]rune(name))+1)
		}
		p.names[name] = k
		p.order = append(p.order, name)
	}
	p.widths = append(p.widths, groupWidth{})
	n := p.plain(start, p.flags)
	lo, hi := p.width(n)
	p.widths[k] = groupWidth{lo, hi, true}
	return &node{kind: kGroup, n: k, subs: []*node{n}}
}

// extension reads what begins with (?P.
func (p *parser) extension(start int) *node {
	switch {
	case p.eat('<'):
		name := p.until('>', "group name")
		p.checkName(name, 1)
		return p.capture(start, name)
	case p.eat('='):
		name := p.until(')', "group name")
		p.checkName(name, 1)
		return p.reference(p.groupNamed(name), len([]rune(name))+1)
	}
	c := p.get()
	if c == none {
		p.fail("unexpected end of pattern", 0)
	}
	p.fail("unknown extension ?P"+c.String(), c.len()+2)
	return nil
}

func (p *parser) groupNamed(name string) int {
	k, ok := p.names[name]
	if !ok {
		p.fail("unknown group name "+p.repr(name), len([]rune(name))+1)
	}
	return k
}

// checkBehind fails for a group that a look-behind can't refer to.
func (p *parser) checkBehind(n int) {
	if p.behind == 0 {
		return
	}
	if n >= len(p.widths) || !p.widths[n].closed {
		p.fail("cannot refer to an open group", 0)
	}
	if n >= p.behind {
		p.fail("cannot refer to group defined in the same lookbehind subpattern", 0)
	}
}

func (p *parser) look(start int, c token) *node {
	n := &node{kind: kLook}
	outer := p.behind
	if c.r == '<' {
		switch c = p.get(); {
		case c == none:
			p.fail("unexpected end of pattern", 0)
		case c != token{r: '='} && c != token{r: '!'}:
			p.fail("unknown extension ?<"+c.String(), c.len()+2)
		}
		n.behind = true
		if outer == 0 {
			p.behind = len(p.widths)
		}
	}
	n.not = c.r == '!'
	saved := p.flags
	body := p.alternatives(false)
	p.flags = saved
	if n.behind {
		p.behind = outer
	}
	p.close(start)
	if n.not && body.kind == kSeq && len(body.subs) == 0 {
		return &node{kind: kFail}
	}
	n.subs = []*node{body}
	if n.behind {
		lo, hi := p.width(body)
		switch {
		case p.wrong != "":
		case lo > maxRepeat:
			p.wrong = "looks too much behind"
		case lo != hi:
			p.wrong = "look-behind requires fixed-width pattern"
		}
		n.min = lo
	}
	return n
}

// conditional reads what begins with (?(. A number may be that of a group to come: see parse.
func (p *parser) conditional(start int) *node {
	name := p.until(')', "group name")
	n := &node{kind: kIf}
	if strings.Trim(name, "0123456789") != "" {
		p.checkName(name, 1)
		n.n = p.groupNamed(name)
	} else {
		k, err := strconv.Atoi(name)
		switch {
		case err != nil || k >= maxGroups:
			p.fail("invalid group reference "+strings.TrimLeft(name, "0"), len(name)+1)
		case k == 0:
			p.fail("bad group number", len(name)+1)
		}
		n.n = k
		p.conditions = append(p.conditions, groupAt{k, p.pos() - len(name) - 1})
	}
	p.checkBehind(n.n)
	if p.depth++; p.depth > maxDepth {
		panic(failure{vm.ErrorOf(vm.RecursionErrorType, "maximum recursion depth exceeded")})
	}
	n.subs = []*node{p.sequence(false)}
	if p.eat('|') {
		n.subs = append(n.subs, p.sequence(false))
		if p.is('|') {
			p.fail("conditional backref with more than two branches", 0)
		}
	}
	p.depth--
	p.close(start)
	return n
}

func letterFlag(r rune) int {
	switch r {
	case 'i':
		return flagI
	case 'L':
		return flagL
	case 'm':
		return flagM
	case 's':
		return flagS
	case 'u':
		return flagU
	case 'x':
		return flagX
	case 'a':
		return flagA
	}
	return 0
}

// inlineFlags reads the flags of a group, of which the first letter has been read; global ones are for the whole pattern.
func (p *parser) inlineFlags(c token) (flags int, global bool) {
	on, off := 0, 0
	// next reads what follows a flag: one more, or one of ends.
	next := func(ends, missing string) {
		switch c = p.get(); {
		case c == none:
			p.fail(missing, 0)
		case !c.esc && (strings.ContainsRune(ends, c.r) || letterFlag(c.r) != 0):
		case !c.esc && vm.IsAlpha(c.r):
			p.fail("unknown flag", c.len())
		default:
			p.fail(missing, c.len())
		}
	}
	for c.r != '-' && c.r != ')' && c.r != ':' {
		f := letterFlag(c.r)
		if c.r == 'L' && !p.bytes {
			p.fail("bad inline flags: cannot use 'L' flag with a str pattern", 0)
		}
		if c.r == 'u' && p.bytes {
			p.fail("bad inline flags: cannot use 'u' flag with a bytes pattern", 0)
		}
		on |= f
		if f&flagsOfType != 0 && on&flagsOfType != f {
			p.fail("bad inline flags: flags 'a', 'u' and 'L' are incompatible", 0)
		}
		next(")-:", "missing -, : or )")
	}
	if c.r == ')' {
		p.whole |= on
		p.flags |= on
		return 0, true
	}
	if c.r == '-' {
		next("", "missing flag")
		for c.r != ':' {
			f := letterFlag(c.r)
			if f&flagsOfType != 0 {
				p.fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", 0)
			}
			off |= f
			next(":", "missing :")
		}
	}
	if on&off != 0 {
		p.fail("bad inline flags: flag turned on and off", 1)
	}
	flags = p.flags
	if on&flagsOfType != 0 {
		flags &^= flagsOfType
	}
	return flags&^off | on, false
}

// width is how many characters a node matches, at least and at most.
func (p *parser) width(n *node) (lo, hi int) {
	if !n.measured {
		n.lo, n.hi = p.measure(n)
		n.measured = true
	}
	return n.lo, n.hi
}

func (p *parser) measure(n *node) (lo, hi int) {
	switch n.kind {
	case kChar, kSet, kAny:
		return 1, 1
	case kSeq, kGroup, kAtomic:
		for _, s := range n.subs {
			l, h := p.width(s)
			lo, hi = min(lo+l, maxWidth), min(hi+h, maxWidth)
		}
	case kAlt, kIf:
		lo = maxWidth
		for _, s := range n.subs {
			l, h := p.width(s)
			lo, hi = min(lo, l), max(hi, h)
		}
		if n.kind == kIf && len(n.subs) == 1 {
			lo = 0
		}
	case kRepeat:
		l, h := p.width(n.subs[0])
		lo = times(l, n.min)
		switch {
		case n.max >= 0:
			hi = times(h, n.max)
		case h > 0:
			hi = maxWidth
		}
	case kBackref:
		w := p.widths[n.n]
		return w.lo, w.hi
	}
	return lo, hi
}

// times multiplies widths.
func times(a, b int) int {
	if a > 0 && b > maxWidth/a {
		return maxWidth
	}
	return a * b
}
