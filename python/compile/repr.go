// Repr: repr() of literals, for annotations kept as text and for error messages.

package compile

import (
	"math"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

func floatRepr(f float64) string {
	switch {
	case math.IsInf(f, 1):
		return "inf"
	case math.IsInf(f, -1):
		return "-inf"
	case math.IsNaN(f):
		return "nan"
	}
	// The shortest text that reads back as f, with an exponent from 1e16 on and below 1e-4.
	digits := strconv.FormatFloat(f, 'e', -1, 64)
	i := strings.IndexByte(digits, 'e')
	exp, _ := strconv.Atoi(digits[i+1:])
	if exp >= -4 && exp < 16 {
		s := strconv.FormatFloat(f, 'f', -1, 64)
		if !strings.Contains(s, ".") {
			s += ".0"
		}
		return s
	}
	return digits
}

func complexRepr(c complex128) string {
	part := func(f float64) string { return strings.TrimSuffix(floatRepr(f), ".0") }
	if real(c) == 0 && !math.Signbit(real(c)) {
		return part(imag(c)) + "j"
	}
	sign := "+"
	if math.Signbit(imag(c)) {
		sign = ""
	}
	return "(" + part(real(c)) + sign + part(imag(c)) + "j)"
}

// quoteFor chooses the quotes of a repr.
func quoteFor(s string) byte {
	if strings.Contains(s, "'") && !strings.Contains(s, `"`) {
		return '"'
	}
	return '\''
}

const hexDigits = "0123456789abcdef"

func strRepr(s string) string {
	q := quoteFor(s)
	out := []byte{q}
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n <= 1:
			// A lone surrogate, in its WTF-8 form.
			if i+2 < len(s) && s[i] == 0xED {
				r = rune(s[i]&0xF)<<12 | rune(s[i+1]&0x3F)<<6 | rune(s[i+2]&0x3F)
				out = appendHex(append(out, `\u`...), uint64(r), 4)
				n = 3
			} else {
				out = appendHex(append(out, `\x`...), uint64(s[i]), 2)
				n = 1
			}
		case r == rune(q) || r == '\\':
			out = append(out, '\\', byte(r))
		case r == '\n':
			out = append(out, `\n`...)
		case r == '\r':
			out = append(out, `\r`...)
		case r == '\t':
			out = append(out, `\t`...)
		case r < ' ' || r == 0x7F || r >= 0x80 && r < 0x100 && !printable(r):
			out = appendHex(append(out, `\x`...), uint64(r), 2)
		case r < 0x80 || printable(r):
			out = append(out, s[i:i+n]...)
		case r < 0x10000:
			out = appendHex(append(out, `\u`...), uint64(r), 4)
		default:
			out = appendHex(append(out, `\U`...), uint64(r), 8)
		}
		i += n
	}
	return string(append(out, q))
}

func printable(r rune) bool { return unicode.IsPrint(r) }

func bytesRepr(b []byte) string {
	q := quoteFor(string(b))
	out := []byte{'b', q}
	for _, c := range b {
		switch {
		case c == q || c == '\\':
			out = append(out, '\\', c)
		case c == '\n':
			out = append(out, `\n`...)
		case c == '\r':
			out = append(out, `\r`...)
		case c == '\t':
			out = append(out, `\t`...)
		case c < ' ' || c >= 0x7F:
			out = append(out, '\\', 'x', hexDigits[c>>4], hexDigits[c&15])
		default:
			out = append(out, c)
		}
	}
	return string(append(out, q))
}

func appendHex(out []byte, v uint64, width int) []byte {
	for i := width - 1; i >= 0; i-- {
		out = append(out, hexDigits[v>>(4*i)&15])
	}
	return out
}
