// Iso2022.go has the encodings by ISO 2022, in which escape sequences say what set of characters the following bytes are of.

package charset

import (
	"strings"
	"unicode/utf8"

	"github.com/aioplay/aioplay/python/vm"
)

// iso2022 is such an encoding.
type iso2022 struct {
	sets   []*set // those that it may choose, in the order in which it looks for a character
	shifts bool   // between two that are chosen, by SO and SI
	greek  *table // ESC N takes one character of a third then, of Latin or these Greek letters
	named  bool   // ESC & @ may be before the sequence for a set, and says of which year it is
}

// set is a set of characters.
type set struct {
	mark   byte // the last byte of the sequence that chooses it, and wide for codes of two bytes
	second bool // the second of the two that are chosen
	decode func(row, column byte) rune
	encode func(r rune) uint16 // 0 if it hasn't the character
	pairs  *table              // those that have codes in it, if any
}

const (
	wide  = 0x80
	ascii = 'B'
	esc   = 0x1B
	si    = 0x0F
	so    = 0x0E
)

// Where the state has the sets that are chosen, and flags.
const (
	flagsAt    = 4
	shiftedOut = 1
	escaping   = 2 // within an escape sequence of others, which is text
)

func newISO2022(name string) *iso2022 {
	jis, ksx, gb := tableOf("euc_jp"), tableOf("euc_kr"), tableOf("gb2312")
	x0208 := &set{mark: wide | 'B', decode: jis.row(0x8080), encode: jis.cell(0x8080)}
	old0208 := &set{mark: wide | '@', decode: x0208.decode, encode: x0208.encode}
	x0212 := &set{mark: wide | 'D', decode: jis.row(0x8000), encode: jis.cell(0x8000)}
	roman := &set{mark: 'J', decode: romanDecode, encode: romanEncode}
	hanja := func(row, column byte) rune { return ksx1001(ksx, int(row), int(column)) }
	switch c := (&iso2022{named: true}); name {
	case "iso2022_kr":
		return &iso2022{shifts: true, sets: []*set{{mark: wide | 'C', second: true, decode: hanja, encode: ksx.cell(0x8080)}}}
	case "iso2022_jp":
		c.sets = []*set{x0208, roman, old0208}
		return c
	case "iso2022_jp_1":
		c.sets = []*set{x0208, x0212, roman, old0208}
		return c
	case "iso2022_jp_2":
		c.greek = tableOf("iso8859-7")
		korean := &set{mark: wide | 'C', decode: hanja, encode: ksx.cell(0x8080)}
		chinese := &set{mark: wide | 'A', decode: gb.row(0x8080), encode: gb.cell(0x8080)}
		none := func(byte, byte) rune { return 0 }
		never := func(rune) uint16 { return 0 }
		c.sets = []*set{x0208, x0212, korean, chinese, roman, old0208, {mark: 'A', decode: none, encode: never}, {mark: 'F', decode: none, encode: never}}
		return c
	case "iso2022_jp_ext":
		c.sets = []*set{x0208, x0212, roman, {mark: 'I', decode: kanaDecode, encode: kanaEncode}, old0208}
		return c
	case "iso2022_jp_3", "iso2022_jp_2004":
		jis := newJISX0213(name)
		c.sets = []*set{x0208, jis.plane('Q', 0), jis.plane('P', second)}
		c.sets[1].pairs = jis.table
		if jis.later != nil {
			c.sets[1].mark = wide | 'O'
			c.sets[2].decode = newJISX0213("2004").plane('P', second).decode // CPython's has forgotten the difference
		}
		return c
	}
	panic("BUG: charset: " + name)
}

// row decodes by a table of codes with high bits, where high says.
func (t *table) row(high uint16) func(row, column byte) rune {
	return func(row, column byte) rune {
		code := uint16(row)<<8 | uint16(column)
		if code&0x8080 != 0 {
			return 0
		}
		return t.double[code|high]
	}
}

// cell encodes by such a table.
func (t *table) cell(high uint16) func(r rune) uint16 {
	return func(r rune) uint16 {
		if code := t.codes[r]; code&0x8080 == high && code >= 0xA000 {
			return code &^ high
		}
		return 0
	}
}

// plane is one of JIS X 0213's planes, without the pairs that have codes in the first one.
func (j jisx0213) plane(mark byte, which uint16) *set {
	return &set{mark: wide | mark, decode: func(row, column byte) rune {
		if (row|column)&0x80 != 0 {
			return 0
		}
		r, n := utf8.DecodeRuneInString(j.chars(uint16(row)<<8 | uint16(column) | which))
		switch {
		case n == 0:
			return 0
		case r == wideTilde:
			return '~'
		}
		return r
	}, encode: func(r rune) uint16 {
		c := cell(j.codes[r])
		if c&second != which || r == wideTilde {
			return 0
		}
		return c &^ second
	}}
}

// JIS X 0201 has half-width katakana, too.
func kanaDecode(c, _ byte) rune {
	if c < 0x21 || c > 0x5F {
		return 0
	}
	return 0xFF40 + rune(c)
}

func kanaEncode(r rune) uint16 {
	if r < 0xFF61 || r > 0xFF9F {
		return 0
	}
	return uint16(r - 0xFF40)
}

// JIS X 0201 has two characters that ASCII hasn't.
func romanDecode(c, _ byte) rune {
	switch c {
	case '\\':
		return '¥'
	case '~':
		return '‾'
	}
	return rune(c)
}

func romanEncode(r rune) uint16 {
	switch r {
	case '¥':
		return '\\'
	case '‾':
		return '~'
	}
	return 0
}

func (c *iso2022) Start(decoding bool) (st vm.CodecState) {
	st[0], st[1] = ascii, ascii
	if decoding {
		st[2] = ascii
	}
	return st
}

func (c *iso2022) Again(st *vm.CodecState) {
	st[0] = ascii
	st[flagsAt] &^= shiftedOut
}

func (c *iso2022) EndText(st *vm.CodecState, b []byte) []byte {
	b = shiftIn(st, b)
	if st[0] != ascii {
		st[0] = ascii
		b = append(b, esc, '(', ascii)
	}
	return b
}

func shiftIn(st *vm.CodecState, b []byte) []byte {
	if st[flagsAt]&shiftedOut != 0 {
		st[flagsAt] &^= shiftedOut
		b = append(b, si)
	}
	return b
}

func (c *iso2022) Encode(st *vm.CodecState, b []byte, r, next rune) ([]byte, int) {
	if r < 0x80 {
		if st[0] != ascii {
			st[0] = ascii
			b = append(b, esc, '(', ascii)
		}
		return append(shiftIn(st, b), byte(r)), 1
	}
	for _, s := range c.sets {
		if s.pairs == nil {
			continue
		}
		if code, n := s.pairs.pair(r, next); n == 2 {
			return s.append(st, b, code&0x7F7F), n
		} else if n == 0 {
			return b, n
		}
	}
	for _, s := range c.sets {
		if code := s.encode(r); code != 0 {
			return s.append(st, b, code), 1
		}
	}
	return b, -1
}

// append appends the code of a character of a set.
func (s *set) append(st *vm.CodecState, b []byte, code uint16) []byte {
	b = s.choose(st, b)
	if s.mark&wide != 0 {
		b = append(b, byte(code>>8))
	}
	return append(b, byte(code))
}

// choose appends the sequence that chooses a set, if it isn't chosen.
func (s *set) choose(st *vm.CodecState, b []byte) []byte {
	which, bracket := 0, byte('(')
	if s.second {
		which, bracket = 1, ')'
	} else {
		b = shiftIn(st, b)
	}
	if st[which] != s.mark {
		st[which] = s.mark
		b = append(b, esc)
		if s.mark&wide != 0 {
			b = append(b, '$')
		}
		if s.mark != wide|'B' {
			b = append(b, bracket)
		}
		b = append(b, s.mark&^wide)
	}
	if s.second && st[flagsAt]&shiftedOut == 0 {
		st[flagsAt] |= shiftedOut
		b = append(b, so)
	}
	return b
}

func (c *iso2022) Decode(st *vm.CodecState, text, b []byte) ([]byte, int) {
	x := b[0]
	switch {
	case st[flagsAt]&escaping != 0:
		if endsEscape(x) {
			st[flagsAt] &^= escaping
		}
		return utf8.AppendRune(text, rune(x)), 1
	case x == esc && len(b) < 2:
		return text, 0
	case x == esc && strings.IndexByte("()$.&", b[1]) >= 0:
		return text, c.escape(st, b)
	case x == esc && c.greek != nil && b[1] == 'N':
		return c.third(st, text, b)
	case x == esc:
		st[flagsAt] |= escaping
	case c.shifts && (x == si || x == so):
		if st[flagsAt] &^= shiftedOut; x == so {
			st[flagsAt] |= shiftedOut
		}
		return text, 1
	case x == '\n':
		st[flagsAt] &^= shiftedOut
	case x >= 0x80:
		return text, -1
	case x >= 0x20:
		mark := st[st[flagsAt]&shiftedOut]
		for _, s := range c.sets {
			if s.mark == mark {
				return s.read(text, b)
			}
		}
	}
	return append(text, x), 1
}

// read reads a character of a set.
func (s *set) read(text, b []byte) ([]byte, int) {
	n, column := 1, byte(0)
	if s.mark&wide != 0 {
		if len(b) < 2 {
			return text, 0
		}
		n, column = 2, b[1]
	}
	if s.pairs != nil && column < 0x80 {
		if two := s.pairs.two(uint16(b[0])<<8 | uint16(column) | 0x8080); two != "" {
			return append(text, two...), n
		}
	}
	r := s.decode(b[0], column)
	if r == 0 {
		return text, -n
	}
	return utf8.AppendRune(text, r), n
}

func endsEscape(x byte) bool { return x >= '@' && x <= 'Z' }

// escape reads a sequence that chooses a set.
func (c *iso2022) escape(st *vm.CodecState, b []byte) int {
	const most = 16
	n := 0
	for i := 1; i < most; i++ {
		if i >= len(b) {
			return 0
		}
		if endsEscape(b[i]) {
			n = i + 1
			break
		}
		if c.named && i+1 < len(b) && b[i] == '&' && b[i+1] == '@' {
			i += 2
		}
	}
	which, mark := strings.IndexByte("().", b[1]), byte(0)
	switch {
	case n == 0:
		return -1
	case n == 3 && b[1] == '$':
		which, mark = 0, b[2]|wide
	case n == 3 && which >= 0 && (which < 2 || c.greek != nil):
		mark = b[2]
	case n == 4 && b[1] == '$' && (b[2] == '(' || b[2] == ')'):
		which, mark = strings.IndexByte("()", b[2]), b[3]|wide
	case n == 6 && c.named && string(b[3:6]) == "\x1b$B":
		which, mark = 0, wide|'B'
	default:
		return -n
	}
	known := mark == ascii
	for _, s := range c.sets {
		known = known || s.mark == mark
	}
	if !known {
		return -n
	}
	st[which] = mark
	return n
}

// third reads a character of the third set behind ESC N.
func (c *iso2022) third(st *vm.CodecState, text, b []byte) ([]byte, int) {
	if len(b) < 3 {
		return text, 0
	}
	r := rune(b[2])
	switch {
	case st[2] == 'F':
		r = c.greek.single[b[2]^0x80]
		if r == none || r == '€' || r == '₯' || r == 'ͺ' { // the last ones have come later than the encoding
			return text, -3
		}
	case r >= 0x80:
		return text, -3
	case st[2] == 'A':
		r += 0x80
	}
	return utf8.AppendRune(text, r), 3
}
