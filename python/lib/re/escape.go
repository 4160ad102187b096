// Escape.go reads what stands behind a backslash, and sets in brackets.

package re

import (
	"strconv"
	"strings"

	"github.com/aioplay/aioplay/python/syntax"
	"github.com/aioplay/aioplay/python/vm"
)

// simple are the escapes that mean the same everywhere.
const simple = "\aa\bb\ff\nn\rr\tt\vv\\\\"

func simpleEscape(r rune) (rune, bool) {
	for i := 0; i < len(simple); i += 2 {
		if rune(simple[i+1]) == r {
			return rune(simple[i]), true
		}
	}
	return 0, false
}

const categories = "dDsSwW"

func isLetter(r rune) bool { return r|0x20 >= 'a' && r|0x20 <= 'z' && r < 0x80 }

func number(s []rune, base int) rune {
	n, _ := strconv.ParseInt(string(s), base, 32)
	return rune(n)
}

// character reads the escapes that stand for one character by a code or a name; the token has been read. ok is false for others.
func (p *parser) character(t token) (r rune, ok bool) {
	s := []rune{'\\', t.r}
	hex := func(n int) rune {
		if s = p.digits(s, n, 16); len(s) != n+2 {
			p.fail("incomplete escape "+string(s), len(s))
		}
		n64, _ := strconv.ParseInt(string(s[2:]), 16, 64)
		if n64 > 0x10FFFF {
			p.fail("bad escape "+string(s), len(s))
		}
		return rune(n64)
	}
	switch {
	case t.r == 'x':
		return hex(2), true
	case t.r == 'u' && !p.bytes:
		return hex(4), true
	case t.r == 'U' && !p.bytes:
		return hex(8), true
	case t.r == 'N' && !p.bytes:
		return p.named(), true
	}
	return 0, false
}

// named reads the name of a character.
func (p *parser) named() rune {
	if !p.eat('{') {
		p.fail("missing {", 0)
	}
	name := p.until('}', "character name")
	if s, ok := syntax.CharacterByName(name); ok {
		for r := range vm.Runes(s) {
			if s == text(r) { // a sequence has no place in a pattern
				return r
			}
			break
		}
	}
	p.fail("undefined character name "+p.repr(name), len([]rune(name))+len(`\N{}`))
	return 0
}

// escape reads an escape outside of brackets; the token has been read.
func (p *parser) escape(t token) *node {
	if strings.ContainsRune(categories, t.r) {
		return &node{kind: kSet, set: p.newSet(nil, []byte{byte(t.r)}, false)}
	}
	if strings.ContainsRune("AZzbB", t.r) {
		at := byte(t.r)
		if at == 'z' {
			at = 'Z'
		}
		if at|0x20 == 'b' && (p.flags&flagA != 0 || p.bytes) {
			at |= asciiPlace
		}
		return &node{kind: kAt, at: at}
	}
	if r, ok := simpleEscape(t.r); ok {
		return p.char(r)
	}
	if r, ok := p.character(t); ok {
		return p.char(r)
	}
	s := []rune{'\\', t.r}
	switch {
	case t.r == '0':
		return p.char(number(p.digits(s, 2, 8)[1:], 8))
	case isDigit(t.r, 10):
		return p.backref(s)
	case isLetter(t.r):
		p.fail("bad escape "+string(s), 2)
	}
	return p.char(t.r)
}

// backref reads the rest of a number behind a backslash: three octal digits are a character, others a group.
func (p *parser) backref(s []rune) *node {
	if s = p.digits(s, 1, 10); len(s) == 3 && isDigit(s[1], 8) && isDigit(s[2], 8) {
		if s = p.digits(s, 1, 8); len(s) == 4 {
			c := number(s[1:], 8)
			if c > 0o377 {
				p.fail("octal escape value "+string(s)+" outside of range 0-0o377", len(s))
			}
			return p.char(c)
		}
	}
	n := int(number(s[1:], 10))
	if n >= len(p.widths) {
		p.fail("invalid group reference "+strconv.Itoa(n), len(s)-1)
	}
	return p.reference(n, len(s))
}

// reference is a reference to a group that must be complete.
func (p *parser) reference(n, before int) *node {
	if !p.widths[n].closed {
		p.fail("cannot refer to an open group", before)
	}
	p.checkBehind(n)
	return &node{kind: kBackref, n: n, fold: p.fold()}
}

// inSet reads one item of a set: a character, or a category, whose letter comes second.
func (p *parser) inSet(t token) (rune, byte) {
	if !t.esc {
		return t.r, 0
	}
	if r, ok := simpleEscape(t.r); ok {
		return r, 0
	}
	if strings.ContainsRune(categories, t.r) {
		return 0, byte(t.r)
	}
	if r, ok := p.character(t); ok {
		return r, 0
	}
	s := []rune{'\\', t.r}
	switch {
	case isDigit(t.r, 8):
		s = p.digits(s, 2, 8)
		c := number(s[1:], 8)
		if c > 0o377 {
			p.fail("octal escape value "+string(s)+" outside of range 0-0o377", len(s))
		}
		return c, 0
	case isDigit(t.r, 10), isLetter(t.r):
		p.fail("bad escape "+string(s), len(s))
	}
	return t.r, 0
}

// brackets reads a set; the bracket has been read.
func (p *parser) brackets() *node {
	here := p.pos() - 1
	if p.is('[') {
		p.warn("Possible nested set at position ", p.pos())
	}
	not := p.eat('^')
	var spans []span
	var cats []byte
	get := func() token {
		t := p.get()
		if t == none {
			p.fail("unterminated character set", p.pos()-here)
		}
		return t
	}
	add := func(r rune, cat byte) {
		if cat != 0 {
			cats = append(cats, cat)
		} else {
			spans = append(spans, span{r, r})
		}
	}
	for first := true; ; first = false {
		this := get()
		if this == (token{r: ']'}) && !first {
			break
		}
		if !this.esc && !first && p.next == this {
			switch this.r {
			case '-':
				p.warn("Possible set difference at position ", p.pos()-1)
			case '&':
				p.warn("Possible set intersection at position ", p.pos()-1)
			case '~':
				p.warn("Possible set symmetric difference at position ", p.pos()-1)
			case '|':
				p.warn("Possible set union at position ", p.pos()-1)
			}
		}
		lo, cat := p.inSet(this)
		if !p.eat('-') {
			add(lo, cat)
			continue
		}
		that := get()
		if that == (token{r: ']'}) {
			add(lo, cat)
			add('-', 0)
			break
		}
		if that == (token{r: '-'}) {
			p.warn("Possible set difference at position ", p.pos()-2)
		}
		hi, cat2 := p.inSet(that)
		if cat != 0 || cat2 != 0 || hi < lo {
			p.fail("bad character range "+this.String()+"-"+that.String(), this.len()+1+that.len())
		}
		spans = append(spans, span{lo, hi})
	}
	if len(cats) == 0 && len(spans) == 1 && spans[0].lo == spans[0].hi && !not {
		return p.char(spans[0].lo)
	}
	return &node{kind: kSet, set: p.newSet(spans, cats, not)}
}

// warn gives a FutureWarning about a place in the pattern.
func (p *parser) warn(msg string, pos int) {
	if err := p.th.Warn(vm.FutureWarningType, msg+strconv.Itoa(pos)); err != nil {
		panic(failure{err})
	}
}
