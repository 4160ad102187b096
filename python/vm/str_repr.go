// Str_repr.go: repr() and ascii() of str and bytes.

package vm

import "strings"

const hexDigits = "0123456789abcdef"

// quoteFor chooses the quotes that need no escaping: single ones, unless the text has only those.
func quoteFor(s string) byte {
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		return '"'
	}
	return '\''
}

// reprString is repr() of a str.
func reprString(s string) string {
	quote := byte('\'')
	for i := 0; ; i++ {
		if i == len(s) {
			return "'" + s + "'" // nothing to escape: the common case
		}
		if c := s[i]; c < ' ' || c >= 0x7F || c == '\\' || c == '\'' {
			quote = quoteFor(s)
			break
		}
	}
	return string(appendRepr(make([]byte, 0, len(s)+16), s, quote, false))
}

// asciiString is ascii() of a str: all but ASCII escaped.
func asciiString(s string) string {
	return string(appendRepr(make([]byte, 0, len(s)+16), s, quoteFor(s), true))
}

// escapeNonASCII escapes what isn't ASCII in a finished repr, as ascii() does.
func escapeNonASCII(s string) string {
	if isASCII(s) {
		return s
	}
	b := make([]byte, 0, len(s)+16)
	for i := 0; i < len(s); {
		r, n := decodeRune(s[i:])
		i += n
		if r < 0x80 {
			b = append(b, byte(r))
		} else {
			b = appendEscape(b, r)
		}
	}
	return string(b)
}

func appendRepr(b []byte, s string, quote byte, ascii bool) []byte {
	b = append(b, quote)
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c < 0x7F {
			if c == '\\' || c == quote {
				b = append(b, '\\')
			}
			b = append(b, c)
			i++
			continue
		}
		r, n := decodeRune(s[i:])
		switch {
		case r == '\n':
			b = append(b, `\n`...)
		case r == '\r':
			b = append(b, `\r`...)
		case r == '\t':
			b = append(b, `\t`...)
		case r >= 0x80 && !ascii && isPrintable(r):
			b = append(b, s[i:i+n]...)
		default:
			b = appendEscape(b, r)
		}
		i += n
	}
	return append(b, quote)
}

// appendEscape appends r as \x.., \u.... or \U........
func appendEscape(b []byte, r rune) []byte {
	digits := 8
	switch {
	case r < 0x100:
		b, digits = append(b, '\\', 'x'), 2
	case r < 0x10000:
		b, digits = append(b, '\\', 'u'), 4
	default:
		b = append(b, '\\', 'U')
	}
	for digits--; digits >= 0; digits-- {
		b = append(b, hexDigits[r>>(4*digits)&15])
	}
	return b
}

// reprBytes is repr() of bytes, without the b.
func reprBytes(s []byte) string {
	quote := quoteFor(string(s))
	return appendReprBytes(s, quote, quote)
}

// reprByteArray is the same for bytearray, which escapes single quotes even between double ones.
func reprByteArray(s []byte) string {
	return appendReprBytes(s, quoteFor(string(s)), '\'')
}

func appendReprBytes(s []byte, quote, escaped byte) string {
	b := make([]byte, 0, len(s)+16)
	b = append(b, quote)
	for _, c := range s {
		switch {
		case c == '\\' || c == escaped || c == quote:
			b = append(b, '\\', c)
		case c == '\n':
			b = append(b, `\n`...)
		case c == '\r':
			b = append(b, `\r`...)
		case c == '\t':
			b = append(b, `\t`...)
		case c < ' ' || c >= 0x7F:
			b = append(b, '\\', 'x', hexDigits[c>>4], hexDigits[c&15])
		default:
			b = append(b, c)
		}
	}
	return string(append(b, quote))
}
