// Jisx0213.go has the encodings with JIS X 0213, whose characters are in two planes of rows and columns, and some of them are two of Unicode.

package charset

import (
	"strings"
	"unicode/utf8"

	"github.com/aioplay/aioplay/python/vm"
)

// paired is an encoding by a table some of whose codes are two characters.
type paired struct{ *table }

func (paired) Start(bool) (st vm.CodecState)             { return st }
func (paired) EndText(_ *vm.CodecState, b []byte) []byte { return b }
func (paired) Again(*vm.CodecState)                      {}

func (p paired) Encode(_ *vm.CodecState, b []byte, r, next rune) ([]byte, int) {
	code, n := p.pair(r, next)
	switch n {
	case 2:
		return append(b, byte(code>>8), byte(code)), 2
	case 1:
		return plain{encode: p.encode}.Encode(nil, b, r, next)
	}
	return b, 0
}

func (p paired) Decode(_ *vm.CodecState, text, b []byte) ([]byte, int) {
	if len(b) >= 2 {
		if s := p.two(uint16(b[0])<<8 | uint16(b[1])); s != "" {
			return append(text, s...), 2
		}
	}
	return plain{decode: p.decode}.Decode(nil, text, b)
}

// pair is the code of two characters, if n is 2; if it is 0, there may be one.
func (t *table) pair(r, next rune) (code uint16, n int) {
	n = 1
	for _, p := range t.pairs {
		if p.first != r {
			continue
		}
		if p.second == next {
			return p.code, 2
		}
		if next == vm.MoreText {
			n = 0
		}
	}
	return 0, n
}

// two is the characters of a code that are two; "" if they aren't.
func (t *table) two(code uint16) string {
	for _, p := range t.pairs {
		if p.code == code {
			return string([]rune{p.first, p.second})
		}
	}
	return ""
}

// jisx0213 is the table of EUC-JIS-2004, or that of EUC-JISX0213, which has the standard of 2000.
type jisx0213 struct {
	paired
	later *table // the other one, if this is of 2000
}

func newJISX0213(name string) jisx0213 {
	later := tableOf("euc_jis_2004")
	if strings.HasSuffix(name, "2004") {
		return jisx0213{paired{later}, nil}
	}
	return jisx0213{paired{tableOf("euc_jisx0213")}, later}
}

// wrong is what Decode returns for a code of two bytes that isn't there. CPython's codecs for the standard of 2000 look for what was
// added since, and say so of both bytes.
func (j jisx0213) wrong(code uint16) int {
	if j.later != nil && j.later.double[code] != 0 && j.double[code] == 0 {
		return -2
	}
	return -1
}

// A cell is a row and a column, of seven bits each, in the first plane, or with second in the second one.
const second = 0x8000

// secondRows are the first rows of the second plane, in the order in which Shift JIS has them; the others follow, all up to the last one.
const (
	secondRows = "\x21\x28\x23\x24\x25\x2C\x2D\x2E\x2F"
	lateRows   = 0x6E
)

// jisx0212 tells whether a code of three bytes is of JIS X 0212, in whose free rows is JIS X 0213's second plane.
func jisx0212(code uint16) bool {
	row := byte(code >> 8 & 0x7F)
	return code&0x80 == 0 && code > 0xA000 && row < lateRows && strings.IndexByte(secondRows, row) < 0
}

// cell is where the character of a code is; 0 if it is nowhere.
func cell(code uint16) uint16 {
	switch {
	case code < 0xA000 || jisx0212(code):
		return 0
	case code&0x80 == 0:
		return code
	}
	return code & 0x7F7F
}

// chars are what is in a cell; "" if that's nothing.
func (j jisx0213) chars(cell uint16) string {
	code := cell
	if cell&second == 0 {
		code |= 0x8080
	}
	if r := j.double[code]; r != 0 && !jisx0212(code) {
		return string(r)
	}
	return j.two(code)
}

// eucJIS is EUC-JIS-2004, or EUC-JISX0213, which have JIS X 0212 besides.
type eucJIS struct{ jisx0213 }

func (e eucJIS) Encode(st *vm.CodecState, b []byte, r, next rune) ([]byte, int) {
	if e.later != nil && cell(e.later.codes[r]) != 0 && cell(e.codes[r]) == 0 {
		return b, -1 // it was added since, and may be in JIS X 0212
	}
	return e.paired.Encode(st, b, r, next)
}

func (e eucJIS) Decode(st *vm.CodecState, text, b []byte) ([]byte, int) {
	text, n := e.paired.Decode(st, text, b)
	if n < 0 && len(b) >= 2 {
		n = e.wrong(uint16(b[0])<<8 | uint16(b[1]))
	}
	return text, n
}

// shiftJIS is Shift_JIS-2004, or Shift_JISX0213. Its single bytes are those of JIS X 0201, and the characters of ASCII that aren't among
// them are where the others have wide forms.
type shiftJIS struct{ jisx0213 }

const (
	wideBackslash = '＼'
	wideTilde     = '～'
)

func (s shiftJIS) Encode(_ *vm.CodecState, b []byte, r, next rune) ([]byte, int) {
	switch {
	case r == '\\':
		r = wideBackslash
	case r == '~':
		r = wideTilde
	case r == wideBackslash || r == wideTilde:
		return b, -1
	case r < 0x80:
		return append(b, byte(r)), 1
	case romanEncode(r) != 0:
		return append(b, byte(romanEncode(r))), 1
	case kanaEncode(r) != 0:
		return append(b, byte(kanaEncode(r)|0x80)), 1
	}
	code, n := s.pair(r, next)
	switch n {
	case 0:
		return b, 0
	case 1:
		code = s.codes[r]
	}
	c := cell(code)
	if c == 0 {
		return b, -1
	}
	row := int(c>>8&0x7F) - 0x20
	if c&second != 0 {
		if i := strings.IndexByte(secondRows, byte(c>>8&0x7F)); i >= 0 {
			row = 95 + i
		} else {
			row += 95 + len(secondRows) - (lateRows - 0x20)
		}
	}
	code = uint16(shifted(row, int(c&0x7F)-0x20))
	return append(b, byte(code>>8), byte(code)), n
}

func (s shiftJIS) Decode(_ *vm.CodecState, text, b []byte) ([]byte, int) {
	lead := b[0]
	switch {
	case lead < 0x80:
		return utf8.AppendRune(text, romanDecode(lead, 0)), 1
	case lead >= 0xA1 && lead <= 0xDF:
		return utf8.AppendRune(text, kanaDecode(lead&0x7F, 0)), 1
	case lead == 0x80 || lead == 0xA0 || lead > 0xFC:
		return text, -1
	case len(b) < 2:
		return text, 0
	}
	row, column := (int(lead)-0x81)*2, int(b[1])-0x40
	if lead >= 0xE0 {
		row -= 0x80
	}
	if b[1] >= 0x80 {
		column--
	}
	if b[1] < 0x40 || b[1] == 0x7F || b[1] > 0xFC {
		return text, -1
	}
	if column >= 94 {
		row, column = row+1, column-94
	}
	c := uint16(column + 0x21)
	switch i := row - 94; {
	case i < 0:
		c |= uint16(row+0x21) << 8
	case i < len(secondRows):
		c |= second | uint16(secondRows[i])<<8
	default:
		c |= second | uint16(i-len(secondRows)+lateRows)<<8
	}
	switch found := s.chars(c); found {
	case "":
		if c&second != 0 {
			return text, -1
		}
		return text, s.wrong(c | 0x8080)
	case string(wideBackslash):
		return append(text, '\\'), 2
	case string(wideTilde):
		return append(text, '~'), 2
	default:
		return append(text, found...), 2
	}
}
