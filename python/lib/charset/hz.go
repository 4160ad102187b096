// Hz.go is HZ, which has GB 2312 between "~{" and "~}".

package charset

import (
	"unicode/utf8"

	"github.com/aioplay/aioplay/python/vm"
)

// hz has GB 2312's table. The first byte of its state tells whether a text is between the signs.
type hz struct{ *table }

func (hz) Start(bool) (st vm.CodecState) { return st }

func (hz) Again(st *vm.CodecState) { st[0] = 0 }

func (hz) EndText(st *vm.CodecState, b []byte) []byte {
	if st[0] != 0 {
		st[0] = 0
		b = append(b, "~}"...)
	}
	return b
}

func (h hz) Encode(st *vm.CodecState, b []byte, r, _ rune) ([]byte, int) {
	if r < 0x80 {
		if b = append(h.EndText(st, b), byte(r)); r == '~' {
			b = append(b, '~')
		}
		return b, 1
	}
	code := h.codes[r]
	if code == 0 {
		return b, -1
	}
	if st[0] == 0 {
		st[0] = 1
		b = append(b, "~{"...)
	}
	return append(b, byte(code>>8&0x7F), byte(code&0x7F)), 1
}

func (h hz) Decode(st *vm.CodecState, text, b []byte) ([]byte, int) {
	switch {
	case b[0] >= 0x80:
		return text, -1
	case b[0] != '~' && st[0] == 0:
		return append(text, b[0]), 1
	case len(b) < 2:
		return text, 0
	case b[0] != '~':
		if r := h.double[uint16(b[0])<<8|uint16(b[1])|0x8080]; r != 0 && b[1] < 0x80 {
			return utf8.AppendRune(text, r), 2
		}
		return text, -1
	case b[1] == '}' && st[0] != 0:
		st[0] = 0
	case st[0] != 0:
		return text, -1
	case b[1] == '~':
		text = append(text, '~')
	case b[1] == '{':
		st[0] = 1
	case b[1] != '\n':
		return text, -1
	}
	return text, 2
}
