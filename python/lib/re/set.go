// Set.go is the characters that an item of a pattern stands for, and when two characters are the same but for case.

package re

import (
	"unicode"

	"github.com/aioplay/aioplay/python/vm"
)

// folding says what case means.
type folding uint8

const (
	exact     folding = iota
	asciiFold         // A to Z are a to z
	fullFold          // Unicode's
)

// span is the characters from lo to hi.
type span struct{ lo, hi rune }

// set is a set of characters. Those below 256 are in a table, the others are looked for.
type set struct {
	low   [4]uint64
	spans []span
	cats  []byte // letters of categories
	among []*set // whose members are members, too
	not   bool
	ascii bool // categories have ASCII only
	fold  folding
}

// newSet makes a set under the flags that hold.
func (p *parser) newSet(spans []span, cats []byte, not bool) *set {
	return (&set{spans: spans, cats: cats, not: not, ascii: p.flags&flagA != 0 || p.bytes, fold: p.fold()}).fill()
}

func (s *set) fill() *set {
	for r := rune(0); r < 256; r++ {
		if s.find(r) {
			s.low[r>>6] |= 1 << uint(r&63)
		}
	}
	return s
}

// has reports whether r is in the set.
func (s *set) has(r rune) bool {
	if uint32(r) < 256 {
		return s.low[r>>6]>>uint(r&63)&1 != 0
	}
	return s.find(r)
}

func (s *set) find(r rune) bool {
	if s.contains(r) {
		return !s.not
	}
	switch s.fold {
	case asciiFold:
		if isLetter(r) && s.contains(r^0x20) {
			return !s.not
		}
	case fullFold:
		for f := foldNext(r); f != r; f = foldNext(f) {
			if s.contains(f) {
				return !s.not
			}
		}
	}
	return s.not
}

func (s *set) contains(r rune) bool {
	for _, p := range s.spans {
		if r >= p.lo && r <= p.hi {
			return true
		}
	}
	for _, c := range s.cats {
		if s.inCategory(c, r) {
			return true
		}
	}
	for _, m := range s.among {
		if m.find(r) {
			return true
		}
	}
	return false
}

func (s *set) inCategory(c byte, r rune) bool {
	in := false
	switch c | 0x20 {
	case 'd':
		in = r >= '0' && r <= '9' || !s.ascii && r > 127 && unicode.Is(unicode.Nd, r)
	case 's':
		in = r == ' ' || r >= '\t' && r <= '\r' || !s.ascii && (r >= 0x1c && r <= 0x1f || r > 127 && unicode.IsSpace(r))
	default:
		in = isWord(r, s.ascii)
	}
	return in == (c&0x20 != 0)
}

func isWord(r rune, ascii bool) bool {
	if r < 128 {
		return r == '_' || r >= '0' && r <= '9' || isLetter(r)
	}
	return !ascii && vm.IsAlnum(r)
}

// foldPairs are characters that have an upper case in common which package unicode doesn't know to be one.
var foldPairs = [...][2]rune{{'i', 0x131}, {0x390, 0x1FD3}, {0x3B0, 0x1FE3}, {0xFB05, 0xFB06}}

// foldNext goes round the characters that differ by case only.
func foldNext(r rune) rune {
	switch r {
	case 'i':
		return 0x131
	case 0x131:
		return 0x130
	case 0x130:
		return 'I'
	case 'I':
		return 'i'
	}
	for _, p := range foldPairs[1:] {
		if r == p[0] {
			return p[1]
		}
		if r == p[1] {
			return p[0]
		}
	}
	return unicode.SimpleFold(r)
}

// same reports whether two characters are the same.
func (f folding) same(a, b rune) bool {
	switch {
	case a == b:
		return true
	case f == asciiFold:
		return isLetter(a) && a^0x20 == b
	case f == fullFold:
		for c := foldNext(a); c != a; c = foldNext(c) {
			if c == b {
				return true
			}
		}
	}
	return false
}

// alone reports whether case makes no difference to a character.
func (f folding) alone(r rune) bool {
	return f == exact || f == asciiFold && !isLetter(r) || f == fullFold && foldNext(r) == r
}

// union is a set of what is in any of sets.
func union(sets ...*set) *set {
	u := &set{}
	for _, s := range sets {
		if s.fold == exact && !s.not && len(s.cats) == 0 && len(s.among) == 0 {
			u.spans = append(u.spans, s.spans...)
		} else {
			u.among = append(u.among, s)
		}
	}
	return u.fill()
}
