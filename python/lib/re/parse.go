// Package re is the engine of Python's re module: a backtracking matcher with limits. What programs call is in
// python/lib/pure/re.py.
package re

import (
	"strconv"
	"strings"
	"unicode"
)

// The flags, as in Python.
const (
	flagI = 2
	flagL = 4
	flagM = 8
	flagS = 16
	flagU = 32
	flagX = 64
	flagA = 256
)

type kind uint8

const (
	kChar    kind = iota // one character of a set
	kSeq                 // all of subs
	kAlt                 // one of subs
	kRepeat              // subs[0], min to max times
	kGroup               // capture n of subs[0]
	kBackref             // what group n matched
	kLook                // lookahead, lookbehind
	kAtomic              // subs[0], without going back into it
	kAt                  // a place: ^ $ \b …
	kIf                  // subs[0] if group n matched, else subs[1]
)

// node is a part of a pattern.
type node struct {
	kind         kind
	subs         []*node
	set          func(r rune) bool
	lit          rune // of kChar without set
	min, max     int  // of kRepeat; max -1: any number
	lazy, greedy bool // greedy: possessive
	n            int
	behind, not  bool
	at           byte
	fold         bool
	flags        int
}

// tooManyRepetitions is a number in braces that doesn't fit: an OverflowError.
type tooManyRepetitions struct{}

// syntaxError is re.error's message and position.
type syntaxError struct {
	msg string
	pos int
}

type parser struct {
	src     []rune
	i       int
	flags   int
	groups  int
	names   map[string]int
	order   []string
	open    map[int]bool
	bytes   bool
	started bool // something but global flags was seen

	conditions []groupAt // on groups by number
	loose      bool      // a look-behind has no fixed width
}

func (p *parser) fail(msg string, pos int) { panic(&syntaxError{msg, pos}) }

func (p *parser) more() bool { return p.i < len(p.src) }

func (p *parser) peek() rune {
	if p.more() {
		return p.src[p.i]
	}
	return -1
}

func (p *parser) eat(r rune) bool {
	if p.peek() == r {
		p.i++
		return true
	}
	return false
}

func (p *parser) alternatives() *node {
	subs := []*node{p.sequence()}
	for p.eat('|') {
		subs = append(subs, p.sequence())
	}
	if len(subs) == 1 {
		return subs[0]
	}
	single := true
	for _, s := range subs {
		single = single && len(s.subs) == 1 && s.subs[0].kind == kChar
	}
	if single { // a|b is [ab], which needs no way back
		return &node{kind: kChar, set: func(r rune) bool {
			for _, s := range subs {
				if s.subs[0].accepts(r) {
					return true
				}
			}
			return false
		}}
	}
	return &node{kind: kAlt, subs: subs}
}

func (p *parser) sequence() *node {
	seq := &node{kind: kSeq}
	for p.more() && p.peek() != '|' && p.peek() != ')' {
		start := p.i
		if p.flags&flagX != 0 {
			if r := p.peek(); unicode.IsSpace(r) {
				p.i++
				continue
			} else if r == '#' {
				for p.more() && p.peek() != '\n' {
					p.i++
				}
				continue
			}
		}
		x := p.atom()
		if x == nil {
			if last := len(seq.subs) - 1; last >= 0 { // a comment may stand before a quantifier
				seq.subs[last] = p.repeat(seq.subs[last], start)
			}
			continue
		}
		p.started = true
		seq.subs = append(seq.subs, p.repeat(x, start))
	}
	return seq
}

func (p *parser) number() (int, bool) {
	start := p.i
	for p.more() && p.peek() >= '0' && p.peek() <= '9' {
		p.i++
	}
	n, err := strconv.Atoi(string(p.src[start:p.i]))
	if n >= 1<<32-1 {
		panic(tooManyRepetitions{})
	}
	return n, err == nil
}

// repeat reads the quantifiers behind an item.
func (p *parser) repeat(x *node, start int) *node {
	for repeated := x.kind == kRepeat; ; repeated = true {
		at := p.i
		lo, hi := 0, -1
		switch p.peek() {
		case '*':
			p.i++
		case '+':
			p.i++
			lo = 1
		case '?':
			p.i++
			hi = 1
		case '{':
			p.i++
			if p.eat('}') {
				p.i = at
				return x
			}
			var okLo, okHi bool
			lo, okLo = p.number()
			hi = lo
			if p.eat(',') {
				if hi, okHi = p.number(); !okHi {
					hi = -1
				}
			} else if !okLo {
				p.i = at
				return x
			}
			if !p.eat('}') {
				p.i = at
				return x
			}
			if hi >= 0 && hi < lo {
				p.fail("min repeat greater than max repeat", at+1)
			}
		default:
			return x
		}
		if repeated {
			p.fail("multiple repeat", at)
		}
		if x.kind == kAt {
			p.fail("nothing to repeat", at)
		}
		x = &node{kind: kRepeat, subs: []*node{x}, min: lo, max: hi}
		if p.eat('?') {
			x.lazy = true
		} else if p.eat('+') {
			x.greedy = true
		}
	}
}

func (p *parser) char(r rune) *node { return &node{kind: kChar, lit: r, fold: p.flags&flagI != 0} }

func (p *parser) atom() *node {
	at := p.i
	r := p.src[p.i]
	p.i++
	switch r {
	case '.':
		if p.flags&flagS != 0 {
			return &node{kind: kChar, set: func(r rune) bool { return true }}
		}
		return &node{kind: kChar, set: func(r rune) bool { return r != '\n' }}
	case '^':
		if p.flags&flagM != 0 {
			return &node{kind: kAt, at: 'm'}
		}
		return &node{kind: kAt, at: 'A'}
	case '$':
		if p.flags&flagM != 0 {
			return &node{kind: kAt, at: 'e'}
		}
		return &node{kind: kAt, at: '$'}
	case '(':
		return p.group(at)
	case '[':
		return p.class(at)
	case '\\':
		return p.escape(at)
	case '*', '+', '?':
		p.fail("nothing to repeat", at)
	}
	return p.char(r)
}

func (p *parser) name(end rune, at int) string {
	start := p.i
	for p.more() && p.peek() != end {
		p.i++
	}
	s := string(p.src[start:p.i])
	if !p.eat(end) {
		if s == "" {
			p.fail("missing group name", start)
		}
		p.fail("missing "+string(end)+", unterminated name", start)
	}
	if s == "" {
		p.fail("missing group name", start)
	}
	return s
}

// condition reads the group that (?(…) asks for. A number may be that of a group to come: see checkWhole.
func (p *parser) condition(at int) int {
	start := p.i
	name := p.name(')', at)
	if isName(name) {
		k, ok := p.names[name]
		if !ok {
			p.fail("unknown group name '"+name+"'", start)
		}
		return k
	}
	for _, r := range name {
		if r < '0' || r > '9' {
			p.fail("bad character in group name '"+name+"'", start)
		}
	}
	k, err := strconv.Atoi(name)
	switch {
	case err != nil || k >= maxGroups:
		p.fail("invalid group reference "+strings.TrimLeft(name, "0"), start)
	case k == 0:
		p.fail("bad group number", start)
	}
	p.conditions = append(p.conditions, groupAt{k, start})
	return k
}

// checkWhole fails for what only the end of the pattern shows to be wrong: a condition on a group that there isn't. A look-behind
// of no fixed width comes after every other mistake, as in CPython, where the compiler finds it.
func (p *parser) checkWhole() {
	for _, c := range p.conditions {
		if c.group > p.groups {
			p.fail("invalid group reference "+itoa(c.group), c.at)
		}
	}
	if p.loose {
		p.fail("look-behind requires fixed-width pattern", -1)
	}
}

// maxGroups is more groups than any pattern has (CPython's MAXGROUPS).
const maxGroups = 1<<30 - 1

// groupAt is a group that something in the pattern, at a position, refers to by number.
type groupAt struct{ group, at int }

func isName(s string) bool {
	for i, r := range s {
		if r != '_' && !unicode.IsLetter(r) && (i == 0 || !unicode.IsDigit(r)) {
			return false
		}
	}
	return s != ""
}

func (p *parser) group(at int) *node {
	capture, name := true, ""
	n := &node{kind: kSeq}
	flags := p.flags
	if p.eat('?') {
		capture = false
		if !p.more() {
			p.fail("unexpected end of pattern", p.i)
		}
		r := p.src[p.i]
		p.i++
		switch r {
		case ':':
		case '#':
			for p.more() && p.peek() != ')' {
				p.i++
			}
			if !p.eat(')') {
				p.fail("missing ), unterminated comment", at)
			}
			return nil
		case '>':
			n.kind = kAtomic
		case '=', '!':
			n.kind, n.not = kLook, r == '!'
		case '<':
			switch {
			case p.eat('='):
				n.kind, n.behind = kLook, true
			case p.eat('!'):
				n.kind, n.behind, n.not = kLook, true, true
			default:
				p.fail("unknown extension ?<"+string(max(p.peek(), ' ')), at+1)
			}
		case '(':
			n.kind, n.n = kIf, p.condition(at)
			n.subs = []*node{p.sequence()}
			if p.eat('|') {
				n.subs = append(n.subs, p.sequence())
				if p.peek() == '|' {
					p.fail("conditional backref with more than two branches", p.i)
				}
			}
			if !p.eat(')') {
				p.fail("missing ), unterminated subpattern", at)
			}
			return n
		case 'P':
			switch {
			case p.eat('<'):
				start := p.i
				name = p.name('>', at)
				if !isName(name) {
					p.fail("bad character in group name '"+name+"'", start)
				}
				capture = true
			case p.eat('='):
				start := p.i
				ref := p.name(')', at)
				k, ok := p.names[ref]
				if !ok {
					p.fail("unknown group name '"+ref+"'", start)
				}
				return &node{kind: kBackref, n: k, fold: p.flags&flagI != 0}
			default:
				p.fail("unknown extension ?P"+string(max(p.peek(), ' ')), at+1)
			}
		default:
			p.i--
			if done := p.inlineFlags(at); done {
				return nil
			}
		}
	}
	if capture {
		p.groups++
		n.kind, n.n = kGroup, p.groups
		if name != "" {
			if _, dup := p.names[name]; dup {
				p.fail("redefinition of group name '"+name+"' as group "+strconv.Itoa(n.n)+"; was group "+strconv.Itoa(p.names[name]), at+4)
			}
			p.names[name] = n.n
			p.order = append(p.order, name)
		}
		p.open[n.n] = true
	}
	n.subs = append(n.subs, p.alternatives())
	if !p.eat(')') {
		p.fail("missing ), unterminated subpattern", at)
	}
	delete(p.open, n.n)
	p.flags = flags
	if n.kind == kLook && n.behind {
		lo, hi := width(n.subs[0])
		if lo != hi {
			p.loose = true
		}
		n.min = lo
	}
	return n
}

// inlineFlags reads (?i) and (?i-s:; it reports whether the group ended with them.
func (p *parser) inlineFlags(at int) bool {
	letters := map[rune]int{'i': flagI, 'L': flagL, 'm': flagM, 's': flagS, 'u': flagU, 'x': flagX, 'a': flagA}
	off := false
	flags := p.flags
	for p.more() {
		r := p.src[p.i]
		p.i++
		switch {
		case letters[r] != 0 && !off:
			flags |= letters[r]
		case letters[r] != 0:
			flags &^= letters[r]
		case r == '-':
			off = true
		case r == ')' && !off:
			if p.started || at != 0 && p.flags&flagX == 0 {
				p.fail("global flags not at the start of the expression", at)
			}
			p.flags = flags
			return true
		case r == ':':
			p.flags = flags
			return false
		default:
			if p.i == at+3 {
				p.fail("unknown extension ?"+string(r), at+1)
			}
			p.fail("unknown flag", p.i-1)
		}
	}
	p.fail("missing -, : or )", p.i)
	return false
}

// width is how many characters a node matches, at least and at most (-1: any number).
func width(n *node) (lo, hi int) {
	add := func(a, b int) int {
		if a < 0 || b < 0 {
			return -1
		}
		return a + b
	}
	switch n.kind {
	case kChar:
		return 1, 1
	case kSeq, kGroup, kAtomic:
		for _, s := range n.subs {
			l, h := width(s)
			lo, hi = lo+l, add(hi, h)
		}
	case kAlt, kIf:
		for i, s := range n.subs {
			l, h := width(s)
			if i == 0 {
				lo, hi = l, h
				continue
			}
			lo = min(lo, l)
			if hi >= 0 && (h < 0 || h > hi) {
				hi = h
			}
		}
		if n.kind == kIf && len(n.subs) == 1 {
			lo = 0
		}
	case kRepeat:
		l, h := width(n.subs[0])
		lo = l * n.min
		if hi = -1; n.max >= 0 && h >= 0 {
			hi = h * n.max
		}
	case kBackref:
		return 0, -1
	}
	return lo, hi
}
