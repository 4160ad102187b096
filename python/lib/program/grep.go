// Grep.go has grep, with regular expressions of its own: those of Python's re would bring the interpreter with them.

package program

import (
	"strconv"
	"strings"

	"github.com/aioplay/aioplay/python/lib/process"
)

func grep(c *context) int {
	x, ok := parse(c, "ivnclqEFowxsrhH", "em", map[string]byte{"ignore-case": 'i', "invert-match": 'v', "line-number": 'n', "count": 'c',
		"quiet": 'q', "only-matching": 'o', "extended-regexp": 'E', "fixed-strings": 'F', "regexp": 'e', "max-count": 'm', "line-buffered": 's', "word-regexp": 'w'})
	if !ok {
		return 2
	}
	source, given := x.flags['e']
	if !given {
		if len(x.args) == 0 {
			c.Write(2, []byte("usage: grep [OPTION]... PATTERNS [FILE]...\n"))
			return 2
		}
		source, x.args = x.args[0], x.args[1:]
	}
	var p pattern
	for _, line := range strings.Split(source, "\n") {
		q, bad := compile(line, x.has('E'), x.has('F'), x.has('i'))
		if bad != "" {
			c.Fail(bad)
			return 2
		}
		p = append(p, q...)
	}
	limit := 1 << 60
	if v, ok := x.flags['m']; ok {
		limit, _ = strconv.Atoi(v)
	}
	found := false
	several := len(x.args) > 1 && !x.has('h') || x.has('H')
	status := x.inputs(2, "%: ", func(name string, s *process.Source) {
		prefix := ""
		if name == "-" {
			name = "(standard input)"
		}
		if several {
			prefix = name + ":"
		}
		n, hits := 0, 0
		for line, ok := s.Line(); ok && hits < limit; line, ok = s.Line() {
			n++
			body := strings.TrimSuffix(line, "\n")
			c.Tick(len(body) * len(p))
			from, to, hit := p.find(body, 0, x.has('w'), x.has('x'))
			if hit == x.has('v') {
				continue
			}
			found = true
			hits++
			if x.has('q') || x.has('l') {
				break
			}
			if x.has('c') {
				continue
			}
			at := prefix
			if x.has('n') {
				at += strconv.Itoa(n) + ":"
			}
			if !x.has('o') {
				c.Print(at + body + "\n")
				continue
			}
			for hit && !x.has('v') {
				if to > from {
					c.Print(at + body[from:to] + "\n")
				}
				next := max(to, from+1)
				if next > len(body) {
					break
				}
				from, to, hit = p.find(body, next, x.has('w'), x.has('x'))
			}
		}
		switch {
		case x.has('c') && !x.has('q'):
			c.Print(prefix + strconv.Itoa(hits) + "\n")
		case x.has('l') && hits > 0:
			c.Print(name + "\n")
		}
	})
	switch {
	case found && x.has('q'):
		return 0
	case status != 0:
		return status
	}
	return b2i(!found)
}

// A pattern is alternatives; each is a sequence of pieces.
type pattern [][]piece

// A piece matches between min and max times.
type piece struct {
	kind     byte       // '.' any byte, '[' a set, '^', '$', '(' a group, '<' and '>' the edges of a word
	set      *[4]uint64 // the bytes that match
	group    pattern
	min, max int
}

const many = 1 << 30

func (p *piece) add(b byte) { p.set[b>>6] |= 1 << (b & 63) }

func (p *piece) has(b byte) bool { return p.set[b>>6]&(1<<(b&63)) != 0 }

// compile understands a basic or extended regular expression, or a fixed string.
func compile(s string, extended, fixed, fold bool) (pattern, string) {
	r := &reader{s: s, extended: extended, fixed: fixed, fold: fold}
	p := r.alternatives(0)
	if r.bad == "" && r.i < len(s) {
		r.bad = "Unmatched ) or \\)"
	}
	return p, r.bad
}

type reader struct {
	s                     string
	i                     int
	extended, fixed, fold bool
	bad                   string
}

// operator reports whether the next characters are the operator op, which basic expressions write with a backslash.
func (r *reader) operator(op byte) bool {
	if r.fixed || r.i >= len(r.s) {
		return false
	}
	if r.extended {
		return r.s[r.i] == op
	}
	return strings.HasPrefix(r.s[r.i:], "\\"+string(op))
}

func (r *reader) skip() { r.i += 2 - b2i(r.extended) }

func (r *reader) alternatives(depth int) pattern {
	p := pattern{nil}
	for r.bad == "" && r.i < len(r.s) {
		switch {
		case r.operator('|'):
			r.skip()
			p = append(p, nil)
		case r.operator(')') && (depth > 0 || !r.extended):
			return p
		default:
			last := &p[len(p)-1]
			*last = append(*last, r.piece(len(*last) == 0, depth))
		}
	}
	return p
}

func (r *reader) char(b byte) piece {
	x := piece{kind: '[', set: new([4]uint64), min: 1, max: 1}
	x.add(b)
	if r.fold && (b|0x20) >= 'a' && (b|0x20) <= 'z' {
		x.add(b ^ 0x20)
	}
	return x
}

func (r *reader) piece(first bool, depth int) piece {
	b := r.s[r.i]
	if r.fixed {
		r.i++
		return r.char(b)
	}
	var x piece
	switch {
	case r.operator('('):
		r.skip()
		if depth > 100 {
			r.bad = "Regular expression too big"
			return x
		}
		x = piece{kind: '(', group: r.alternatives(depth + 1), min: 1, max: 1}
		if !r.operator(')') {
			if r.bad == "" {
				r.bad = "Unmatched ( or \\("
			}
			return x
		}
		r.skip()
	case b == '^' && (first || r.extended):
		r.i++
		return piece{kind: '^', min: 1, max: 1}
	case b == '$' && (r.extended || r.i+1 == len(r.s) || strings.HasPrefix(r.s[r.i+1:], "\\)") || strings.HasPrefix(r.s[r.i+1:], "\\|")):
		r.i++
		return piece{kind: '$', min: 1, max: 1}
	case b == '.':
		r.i++
		x = piece{kind: '.', min: 1, max: 1}
	case b == '[':
		x = r.bracket()
	case b == '\\' && r.i+1 < len(r.s):
		r.i += 2
		switch k := r.s[r.i-1]; k {
		case '<', '>', 'b':
			return piece{kind: k, min: 1, max: 1}
		case 'w', 'W', 's', 'S', 'd':
			x = piece{kind: '[', set: new([4]uint64), min: 1, max: 1}
			for c := range 256 {
				in := word(byte(c))
				if k|0x20 == 's' {
					in = c == ' ' || c >= 9 && c <= 13
				} else if k == 'd' {
					in = c >= '0' && c <= '9'
				}
				if in == (k >= 'a') {
					x.add(byte(c))
				}
			}
		default:
			x = r.char(k)
		}
	default:
		r.i++
		x = r.char(b)
	}
	for r.bad == "" && r.i < len(r.s) {
		switch {
		case r.s[r.i] == '*':
			r.i++
			x = piece{kind: '(', group: pattern{{x}}, max: many}
		case r.operator('+'):
			r.skip()
			x = piece{kind: '(', group: pattern{{x}}, min: 1, max: many}
		case r.operator('?'):
			r.skip()
			x = piece{kind: '(', group: pattern{{x}}, max: 1}
		case r.operator('{'):
			r.skip()
			end := strings.IndexByte(r.s[r.i:], '}')
			if end < 0 {
				r.bad = "Unmatched { or \\{"
				return x
			}
			lo, hi, comma := strings.Cut(strings.TrimSuffix(r.s[r.i:r.i+end], "\\"), ",")
			a, _ := strconv.Atoi(lo)
			b, err := strconv.Atoi(hi)
			if !comma {
				b = a
			} else if err != nil {
				b = many
			}
			r.i += end + 1
			x = piece{kind: '(', group: pattern{{x}}, min: min(a, 1000), max: b}
		default:
			return x
		}
	}
	return x
}

// bracket reads a set in brackets.
func (r *reader) bracket() piece {
	x := piece{kind: '[', set: new([4]uint64), min: 1, max: 1}
	i := r.i + 1
	not := i < len(r.s) && r.s[i] == '^'
	if not {
		i++
	}
	for start := i; ; i++ {
		if i >= len(r.s) {
			r.bad = "Unmatched [, [^, [:, [., or [="
			return x
		}
		if r.s[i] == ']' && i > start {
			break
		}
		if strings.HasPrefix(r.s[i:], "[:") {
			if end := strings.Index(r.s[i:], ":]"); end > 0 {
				for _, b := range set(r.s[i : i+end+2]) {
					x.add(b)
				}
				i += end + 1
				continue
			}
		}
		hi := r.s[i]
		if i+2 < len(r.s) && r.s[i+1] == '-' && r.s[i+2] != ']' {
			hi = r.s[i+2]
		}
		for b := int(r.s[i]); b <= int(hi); b++ {
			x.add(byte(b))
			if r.fold && (b|0x20) >= 'a' && (b|0x20) <= 'z' {
				x.add(byte(b ^ 0x20))
			}
		}
		if hi != r.s[i] {
			i += 2
		}
	}
	r.i = i + 1
	if not {
		for k := range x.set {
			x.set[k] = ^x.set[k]
		}
	}
	return x
}

// find is the first and longest match in s from a position on.
func (p pattern) find(s string, from int, words, whole bool) (a, b int, ok bool) {
	for a := from; a <= len(s); a++ {
		best := -1
		m := &matcher{s: s, budget: 100_000}
		for _, alt := range p {
			m.match(alt, a, func(end int) bool {
				if words && (a > 0 && word(s[a-1]) || end < len(s) && word(s[end])) || whole && (a > 0 || end < len(s)) {
					return false
				}
				best = max(best, end)
				return false // there may be a longer one
			})
		}
		if best >= 0 {
			return a, best, true
		}
	}
	return 0, 0, false
}

func word(b byte) bool {
	return b == '_' || b >= '0' && b <= '9' || (b|0x20) >= 'a' && (b|0x20) <= 'z'
}

// A matcher tries one place; its budget ends expressions that would try for ever.
type matcher struct {
	s      string
	budget int
}

// match calls then for each end of a match of the pieces at i, until it says true.
func (m *matcher) match(pieces []piece, i int, then func(end int) bool) bool {
	if m.budget--; m.budget < 0 {
		return false
	}
	if len(pieces) == 0 {
		return then(i)
	}
	p, rest := &pieces[0], pieces[1:]
	before := i > 0 && word(m.s[i-1])
	after := i < len(m.s) && word(m.s[i])
	ok := false
	switch p.kind {
	case '^':
		ok = i == 0
	case '$':
		ok = i == len(m.s)
	case '<':
		ok = !before && after
	case '>':
		ok = before && !after
	case 'b':
		ok = before != after
	case '.', '[':
		return i < len(m.s) && (p.kind == '.' || p.has(m.s[i])) && m.match(rest, i+1, then)
	case '(':
		return m.repeat(p, 0, i, func(end int) bool { return m.match(rest, end, then) })
	}
	return ok && m.match(rest, i, then)
}

// repeat matches a group again and again, more often first.
func (m *matcher) repeat(p *piece, n, i int, then func(end int) bool) bool {
	if n < p.max {
		for _, alt := range p.group {
			if m.match(alt, i, func(end int) bool {
				if end == i && n >= p.min {
					return false // an empty match again changes nothing
				}
				return m.repeat(p, n+1, end, then)
			}) {
				return true
			}
		}
	}
	return n >= p.min && then(i)
}
