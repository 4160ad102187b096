// The values of number and string literals.

package syntax

import (
	"math/big"
	"strconv"
	"strings"
	"unicode/utf8"
)

// MaxDigits is sys.get_int_max_str_digits(): decimal literals with more digits are refused, unless it is 0.
var MaxDigits = 4300

// numberValue evaluates a number literal.
func numberValue(text string, src *Source, pos Pos) (any, *Error) {
	if strings.IndexByte(text, '_') >= 0 {
		text = strings.ReplaceAll(text, "_", "")
	}
	last := text[len(text)-1] | 0x20
	radix := len(text) > 2 && text[0] == '0' && !isDigit(text[1]) && text[1] != '.' && text[1]|0x20 != 'e' && text[1]|0x20 != 'j'
	switch {
	case radix:
	case last == 'j':
		f, _ := strconv.ParseFloat(text[:len(text)-1], 64)
		return complex(0, f), nil
	case strings.ContainsAny(text, ".eE"):
		f, _ := strconv.ParseFloat(text, 64) // out of range gives inf, as in Python
		return f, nil
	}
	base := 10
	digits := text
	if radix {
		base = map[byte]int{'x': 16, 'o': 8, 'b': 2}[text[1]|0x20]
		digits = text[2:]
	}
	if n, err := strconv.ParseInt(digits, base, 64); err == nil {
		return n, nil
	}
	if base == 10 && MaxDigits > 0 && len(digits) > MaxDigits {
		return nil, newError("SyntaxError", src, pos, "Exceeds the limit ("+itoa(MaxDigits)+" digits) for integer string conversion: value has "+
			itoa(len(digits))+" digits; use sys.set_int_max_str_digits() to increase the limit"+
			" - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.")
	}
	n, _ := new(big.Int).SetString(digits, base)
	return n, nil
}

// stringPrefix splits a string literal's text into its prefix letters and quote.
//
//go:noinline
func stringPrefix(text string) (bytes, raw, unicode bool, quote int) {
	for {
		switch text[quote] | 0x20 {
		case 'b':
			bytes = true
		case 'r':
			raw = true
		case 'u':
			unicode = true
		case 'f', 't':
		default:
			return
		}
		quote++
	}
}

// literalError is a failure to decode a literal.
type literalError struct {
	msg    string
	decode *DecodeError // of a str's escapes
}

// badEscape is an escape that means nothing, for a warning.
type badEscape struct {
	before string // what stands before its backslash in the text decoded, as handed gives it
	seq    string
}

// decodeString evaluates the escapes of a str literal's body; surrogates become WTF-8.
func decodeString(body string, raw bool) (string, *badEscape, *literalError) {
	if raw || strings.IndexByte(body, '\\') < 0 {
		return body, nil, nil
	}
	var b strings.Builder
	b.Grow(len(body))
	var bad *badEscape
	for i := 0; i < len(body); {
		c := body[i]
		if c != '\\' {
			b.WriteByte(c)
			i++
			continue
		}
		start := i
		i++
		if i == len(body) || body[i] >= utf8.RuneSelf {
			b.WriteByte('\\') // the text of an f-string may end so
			continue
		}
		c = body[i]
		i++
		if s, ok := simpleEscape(c); ok {
			b.WriteString(s)
			continue
		}
		switch c {
		case '0', '1', '2', '3', '4', '5', '6', '7':
			v := rune(c - '0')
			for n := 1; n < 3 && i < len(body) && body[i] >= '0' && body[i] <= '7'; n++ {
				v = v*8 + rune(body[i]-'0')
				i++
			}
			if v > 0o377 && bad == nil {
				bad = &badEscape{handed(body, start), body[start:i]}
			}
			b.WriteRune(v)
		case 'x', 'u', 'U':
			n, what := 2, "truncated \\xXX escape"
			if c == 'u' {
				n, what = 4, "truncated \\uXXXX escape"
			} else if c == 'U' {
				n, what = 8, "truncated \\UXXXXXXXX escape"
			}
			v, got := hexValue(body[i:], n)
			if got < n {
				return "", nil, unicodeError(body, start, i+got, what)
			}
			i += n
			if v > utf8.MaxRune {
				return "", nil, unicodeError(body, start, i, "illegal Unicode character")
			}
			writeRune(&b, v)
		case 'N':
			end := strings.IndexByte(body[i:], '}')
			if i >= len(body) || body[i] != '{' || end < 2 {
				stop := i
				if i < len(body) && body[i] == '{' {
					if end < 0 {
						stop = len(body)
					} else {
						stop = i + end
					}
				}
				return "", nil, unicodeError(body, start, stop, "malformed \\N character escape")
			}
			s, ok := "", false
			if CharacterByName != nil {
				s, ok = CharacterByName(body[i+1 : i+end])
			}
			if !ok {
				return "", nil, unicodeError(body, start, i+end+1, "unknown Unicode character name")
			}
			b.WriteString(s)
			i += end + 1
		default:
			if bad == nil {
				bad = &badEscape{handed(body, start), body[start:i]}
			}
			b.WriteString(body[start:i])
		}
	}
	return b.String(), bad, nil
}

// CharacterByName finds the text of `\N{name}`; a host that has the Unicode name table sets it. Without it every name is unknown.
var CharacterByName func(name string) (string, bool)

// simpleEscape evaluates the escapes of one letter.
func simpleEscape(c byte) (string, bool) {
	switch c {
	case '\n':
		return "", true
	case '\\':
		return "\\", true
	case '\'':
		return "'", true
	case '"':
		return "\"", true
	case 'a':
		return "\a", true
	case 'b':
		return "\b", true
	case 'f':
		return "\f", true
	case 'n':
		return "\n", true
	case 'r':
		return "\r", true
	case 't':
		return "\t", true
	case 'v':
		return "\v", true
	}
	return "", false
}

func hexValue(s string, n int) (v rune, got int) {
	for got < n && got < len(s) {
		c := s[got]
		switch {
		case isDigit(c):
			c -= '0'
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			c = c | 0x20 - 'a' + 10
		default:
			return v, got
		}
		if v > 0xfffffff>>1 {
			v = 0x7ffffff // more than any character
		}
		v = v<<4 | rune(c)
		got++
	}
	return v, got
}

// writeRune writes a code point as UTF-8, a lone surrogate as WTF-8 does.
func writeRune(b *strings.Builder, r rune) {
	if r >= 0xd800 && r < 0xe000 {
		b.WriteByte(0xe0 | byte(r>>12))
		b.WriteByte(0x80 | byte(r>>6)&0x3f)
		b.WriteByte(0x80 | byte(r)&0x3f)
		return
	}
	b.WriteRune(r)
}

// unicodeError words a decoding failure as CPython does. Its positions count in what CPython hands to its codec.
func unicodeError(body string, start, end int, reason string) *literalError {
	e := &DecodeError{Codec: "unicodeescape", Start: len(handed(body, start)), End: len(handed(body, end)), Reason: reason}
	e.Object = handed(body, len(body))
	return &literalError{"(unicode error) " + e.text(), e}
}

// handed is the text up to end as CPython hands it to its codec: every character that isn't ASCII is an escape, and so is a
// backslash in front of one.
func handed(body string, end int) string {
	var b strings.Builder
	for i, r := range body[:end] {
		switch {
		case r >= utf8.RuneSelf:
			const digits = "0123456789abcdef"
			b.WriteString("\\U")
			for shift := 28; shift >= 0; shift -= 4 {
				b.WriteByte(digits[r>>shift&15])
			}
		case r == '\\' && !escapedAt(body, i) && (i+1 == len(body) || body[i+1] >= utf8.RuneSelf):
			b.WriteString(`\u005c`)
		default:
			b.WriteByte(byte(r))
		}
	}
	return b.String()
}

// escapedAt tells whether an odd number of backslashes stand in front of offset i.
func escapedAt(body string, i int) bool {
	n := i
	for n > 0 && body[n-1] == '\\' {
		n--
	}
	return (i-n)&1 == 1
}

// decodeBytes evaluates the escapes of a bytes literal's body.
func decodeBytes(body string, raw bool) ([]byte, *badEscape, *literalError) {
	for i := 0; i < len(body); i++ {
		if body[i] >= utf8.RuneSelf {
			return nil, nil, &literalError{msg: "bytes can only contain ASCII literal characters"}
		}
	}
	if raw || strings.IndexByte(body, '\\') < 0 {
		return []byte(body), nil, nil
	}
	b := make([]byte, 0, len(body))
	var bad *badEscape
	for i := 0; i < len(body); {
		c := body[i]
		if c != '\\' || i+1 == len(body) {
			b = append(b, c)
			i++
			continue
		}
		start := i
		c = body[i+1]
		i += 2
		if s, ok := simpleEscape(c); ok {
			b = append(b, s...)
			continue
		}
		switch {
		case c >= '0' && c <= '7':
			v := int(c - '0')
			for n := 1; n < 3 && i < len(body) && body[i] >= '0' && body[i] <= '7'; n++ {
				v = v*8 + int(body[i]-'0')
				i++
			}
			if v > 0o377 && bad == nil {
				bad = &badEscape{handed(body, start), body[start:i]}
			}
			b = append(b, byte(v))
		case c == 'x':
			v, got := hexValue(body[i:], 2)
			if got < 2 {
				return nil, nil, &literalError{msg: "(value error) invalid \\x escape at position " + itoa(start)}
			}
			i += 2
			b = append(b, byte(v))
		default:
			if bad == nil {
				bad = &badEscape{handed(body, start), body[start:i]}
			}
			b = append(b, '\\', c)
		}
	}
	return b, bad, nil
}
