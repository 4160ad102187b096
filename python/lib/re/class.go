// Class.go reads escapes and sets of characters.

package re

import "unicode"

func (p *parser) category(r rune) func(r rune) bool {
	ascii := p.flags&flagA != 0 || p.bytes
	var f func(r rune) bool
	switch r {
	case 'd', 'D':
		f = func(r rune) bool { return r >= '0' && r <= '9' || !ascii && r > 127 && unicode.Is(unicode.Nd, r) }
	case 's', 'S':
		f = func(r rune) bool {
			return r == ' ' || r >= '\t' && r <= '\r' || !ascii && (r >= 0x1c && r <= 0x1f || r > 127 && unicode.IsSpace(r))
		}
	case 'w', 'W':
		f = word(ascii)
	default:
		return nil
	}
	if unicode.IsUpper(r) {
		return func(r rune) bool { return !f(r) }
	}
	return f
}

func word(ascii bool) func(r rune) bool {
	return func(r rune) bool {
		if r < 128 {
			return r == '_' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
		}
		return !ascii && (unicode.IsLetter(r) || unicode.IsNumber(r))
	}
}

var simple = map[rune]rune{'n': '\n', 't': '\t', 'r': '\r', 'f': '\f', 'v': '\v', 'a': '\a', '\\': '\\'}

func (p *parser) hex(n int, at int) rune {
	v := rune(0)
	for range n {
		d := unicode.ToLower(p.peek())
		switch {
		case d >= '0' && d <= '9':
			v = v*16 + d - '0'
		case d >= 'a' && d <= 'f':
			v = v*16 + d - 'a' + 10
		default:
			p.fail("incomplete escape "+string(p.src[at:p.i]), at)
		}
		p.i++
	}
	return v
}

// character reads an escape that stands for one character; the backslash has been read. ok is false for others.
func (p *parser) character(at int, inSet bool) (r rune, ok bool) {
	if !p.more() {
		p.fail("bad escape (end of pattern)", at)
	}
	c := p.src[p.i]
	p.i++
	if r, ok := simple[c]; ok {
		return r, true
	}
	octal := func(v rune, max int) rune {
		for k := 0; k < max && p.peek() >= '0' && p.peek() <= '7'; k++ {
			v = v*8 + p.src[p.i] - '0'
			p.i++
		}
		return v
	}
	switch {
	case c == 'x':
		return p.hex(2, at), true
	case c == 'u' && !p.bytes:
		return p.hex(4, at), true
	case c == 'U' && !p.bytes:
		return p.hex(8, at), true
	case c == 'b' && inSet:
		return '\b', true
	case c == '0' || inSet && c >= '1' && c <= '7':
		return octal(c-'0', 2), true
	case c < 128 && (unicode.IsLetter(c) || unicode.IsDigit(c)):
		p.i--
		return c, false
	}
	return c, true
}

func (p *parser) escape(at int) *node {
	r, ok := p.character(at, false)
	if ok {
		return p.char(r)
	}
	p.i++
	if f := p.category(r); f != nil {
		return &node{kind: kChar, set: f}
	}
	switch r {
	case 'A', 'b', 'B':
		return &node{kind: kAt, at: byte(r), flags: p.flags}
	case 'Z', 'z':
		return &node{kind: kAt, at: 'Z'}
	}
	if r >= '1' && r <= '9' {
		n := int(r - '0')
		if d := p.peek(); d >= '0' && d <= '9' {
			if e := p.i + 1; e < len(p.src) && r <= '3' && d <= '7' && p.src[e] >= '0' && p.src[e] <= '7' {
				v := (r-'0')*64 + (d-'0')*8 + p.src[e] - '0'
				p.i += 2
				return p.char(v)
			}
			n = n*10 + int(d-'0')
			p.i++
		}
		if n > p.groups {
			p.fail("invalid group reference "+itoa(n), at+1)
		}
		if p.open[n] {
			p.fail("cannot refer to an open group", at)
		}
		return &node{kind: kBackref, n: n, fold: p.flags&flagI != 0}
	}
	p.fail("bad escape \\"+string(r), at)
	return nil
}

type span struct{ lo, hi rune }

func (p *parser) class(at int) *node {
	not := p.eat('^')
	var spans []span
	var cats []func(r rune) bool
	for first := true; ; first = false {
		if !p.more() {
			p.fail("unterminated character set", at)
		}
		if p.peek() == ']' && !first {
			p.i++
			break
		}
		start := p.i
		one := func() (rune, func(r rune) bool) {
			r := p.src[p.i]
			p.i++
			if r != '\\' {
				return r, nil
			}
			r, ok := p.character(p.i-1, true)
			if !ok {
				p.i++
				if f := p.category(r); f != nil {
					return 0, f
				}
				p.fail("bad escape \\"+string(r), start)
			}
			return r, nil
		}
		lo, cat := one()
		hi := lo
		if p.peek() == '-' && p.i+1 < len(p.src) && p.src[p.i+1] != ']' {
			p.i++
			var c2 func(r rune) bool
			hi, c2 = one()
			if cat != nil || c2 != nil || hi < lo {
				p.fail("bad character range "+string(p.src[start:p.i]), start)
			}
		}
		if cat != nil {
			cats = append(cats, cat)
		} else {
			spans = append(spans, span{lo, hi})
		}
	}
	has := func(r rune) bool {
		for _, s := range spans {
			if r >= s.lo && r <= s.hi {
				return true
			}
		}
		for _, f := range cats {
			if f(r) {
				return true
			}
		}
		return false
	}
	fold := p.flags&flagI != 0
	return &node{kind: kChar, set: func(r rune) bool {
		in := has(r)
		if !in && fold {
			for f := unicode.SimpleFold(r); f != r && !in; f = unicode.SimpleFold(f) {
				in = has(f)
			}
		}
		return in != not
	}}
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}
