// Codec_decode.go: bytes to text.

package vm

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/aioplay/aioplay/python/syntax"
)

// Decode decodes bytes, as bytes.decode does.
func Decode(th *Thread, data []byte, encoding, errs string) (Value, error) {
	return decodeBytes(th, data, encoding, errs, Unbound)
}

// decodeBytes decodes data; obj, if bound, is the object it came from, for codecs that the program registered.
func decodeBytes(th *Thread, data []byte, encoding, errs string, obj Value) (Value, error) {
	d := decoder{th: th, data: data, errs: errs, name: normalEncoding(encoding)}
	return d.decode(encoding, obj)
}

func (d *decoder) decode(encoding string, obj Value) (Value, error) {
	data := d.data
	switch d.name {
	case "utf-8":
		if isASCIIBytes(data) {
			return newASCII(string(data)), nil
		}
		if utf8.Valid(data) {
			return NewStr(string(data)), nil
		}
		return d.utf8()
	case "utf-8-sig":
		d.name = "utf-8"
		if len(data) >= 3 && data[0] == 0xEF && data[1] == 0xBB && data[2] == 0xBF {
			d.data = data[3:]
		}
		return d.utf8()
	case "ascii":
		if isASCIIBytes(data) {
			return newASCII(string(data)), nil
		}
		return d.ascii()
	case "latin-1":
		return NewStr(latin1Text(data)), nil
	case "utf-16", "utf-16-le", "utf-16-be":
		return d.utf16()
	case "utf-32", "utf-32-le", "utf-32-be":
		return d.utf32()
	case "unicode-escape":
		return d.escape(false)
	case "raw-unicode-escape":
		return d.escape(true)
	}
	if cs := findCharset(encoding); cs != nil {
		return d.charset(cs)
	}
	if obj.ref == nil {
		obj = NewBytes(append([]byte(nil), data...))
	}
	v, err := outerCodec(d.th, encoding, d.errs, obj, true)
	if err == nil && !IsStr(v) {
		return Unbound, TypeError("'" + encoding + "' decoder returned '" + v.Type().displayName() + "' instead of 'str'; use codecs.decode() to decode to arbitrary types")
	}
	return v, err
}

func isASCIIBytes(b []byte) bool {
	for _, c := range b {
		if c >= 0x80 {
			return false
		}
	}
	return true
}

// latin1Text turns every byte into the code point of the same number.
func latin1Text(data []byte) string {
	if isASCIIBytes(data) {
		return string(data)
	}
	b := make([]byte, 0, len(data)+len(data)/2)
	for _, c := range data {
		b = utf8.AppendRune(b, rune(c))
	}
	return string(b)
}

// decoder is a decoding under way.
type decoder struct {
	th         *Thread
	data       []byte
	name, errs string
	out        []byte
	// partial says that more data may come: what these end in the middle of isn't an error then, and begins at used.
	partial bool
	used    int
}

// DecodePart decodes what there is of data to which more may come. used is how much of them was read.
func DecodePart(th *Thread, data []byte, encoding, errs string) (text Value, used int, err error) {
	d := decoder{th: th, data: data, errs: errs, name: normalEncoding(encoding), partial: true, used: len(data)}
	text, err = d.decode(encoding, Unbound)
	return text, d.used, err
}

// waits reports whether the data may go on in the middle of what is wrong with their end.
func (d *decoder) waits(start, end int, reason string) bool {
	if !d.partial {
		return false
	}
	if end == len(d.data) {
		switch reason {
		case "unexpected end of data", "truncated data", "unexpected end of surrogate pair", "\\ at end of string", "truncated \\xXX escape",
			"truncated \\uXXXX escape", "truncated \\UXXXXXXXX escape", "malformed \\N character escape":
			return true
		}
	}
	// The first two bytes of a surrogate in UTF-8, which is let pass only when it is whole.
	return d.errs == "surrogatepass" && d.name == "utf-8" && start+2 == len(d.data) && d.data[start] == 0xED
}

func (d *decoder) error(start, end int, reason string) *Exception {
	return unicodeError(UnicodeDecodeErrorType, d.name, NewBytes(append([]byte(nil), d.data...)), start, end, reason)
}

// fallback lets the error handler write what stands for the bytes from start to end, and returns where to go on.
func (d *decoder) fallback(start, end int, reason string) (int, error) {
	if d.waits(start, end, reason) {
		d.used = start
		return len(d.data), nil
	}
	bad := d.data[start:end]
	switch d.errs {
	case "strict":
		return 0, d.error(start, end, reason)
	case "ignore":
		return end, nil
	case "replace":
		d.out = append(d.out, "\uFFFD"...)
		return end, nil
	case "backslashreplace":
		for _, c := range bad {
			d.out = append(d.out, '\\', 'x', hexDigits[c>>4], hexDigits[c&15])
		}
		return end, nil
	case "surrogateescape":
		n := 0
		for n < len(bad) && n < 4 && bad[n] >= 0x80 {
			d.out = appendRune(d.out, 0xDC00+rune(bad[n]))
			n++
		}
		if n == 0 {
			return 0, d.error(start, end, reason)
		}
		return start + n, nil
	case "surrogatepass":
		return d.passSurrogate(start, end, reason)
	}
	v, resume, err := customHandler(d.th, d.errs, d.error(start, end, reason), "(str, int)", func(e *Exception) (int, error) {
		now := e.field(1) // the handler may have put in others
		if !IsBytes(now) {
			return 0, TypeError("UnicodeError 'object' attribute must be a bytes")
		}
		d.data = As[Bytes](now).b
		return len(d.data), nil
	})
	if err != nil {
		return 0, err
	}
	d.out = append(d.out, Text(v)...)
	return resume, nil
}

// passSurrogate reads a lone surrogate where the encoding forbids one.
func (d *decoder) passSurrogate(start, end int, reason string) (int, error) {
	b := d.data[start:]
	r, n := rune(0), 0
	switch d.name {
	case "utf-8":
		if len(b) >= 3 && b[0]&0xF0 == 0xE0 && b[1]&0xC0 == 0x80 && b[2]&0xC0 == 0x80 {
			r, n = rune(b[0]&15)<<12|rune(b[1]&63)<<6|rune(b[2]&63), 3
		}
	case "utf-16-be":
		if len(b) >= 2 {
			r, n = rune(b[0])<<8|rune(b[1]), 2
		}
	case "utf-16", "utf-16-le":
		if len(b) >= 2 {
			r, n = rune(b[1])<<8|rune(b[0]), 2
		}
	case "utf-32-be":
		if len(b) >= 4 {
			r, n = rune(b[0])<<24|rune(b[1])<<16|rune(b[2])<<8|rune(b[3]), 4
		}
	case "utf-32", "utf-32-le":
		if len(b) >= 4 {
			r, n = rune(b[3])<<24|rune(b[2])<<16|rune(b[1])<<8|rune(b[0]), 4
		}
	}
	if notSurrogate(r) {
		return 0, d.error(start, end, reason)
	}
	d.out = appendRune(d.out, r)
	return start + n, nil
}

// finish makes the str.
func (d *decoder) finish() (Value, error) { return NewStr(string(d.out)), nil }

func (d *decoder) ascii() (Value, error) {
	for i := 0; i < len(d.data); {
		c := d.data[i]
		if c < 0x80 {
			d.out = append(d.out, c)
			i++
			continue
		}
		var err error
		if i, err = d.fallback(i, i+1, "ordinal not in range(128)"); err != nil {
			return Unbound, err
		}
	}
	return d.finish()
}

func (d *decoder) utf8() (Value, error) {
	b := d.data
	d.out = make([]byte, 0, len(b)+16)
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r != utf8.RuneError || n > 1 {
			d.out = append(d.out, b[i:i+n]...)
			i += n
			continue
		}
		end, reason := badUTF8(b, i)
		var err error
		if i, err = d.fallback(i, end, reason); err != nil {
			return Unbound, err
		}
		b = d.data
	}
	return d.finish()
}

// badUTF8 says what is wrong with the sequence at b[i:], and where the part ends that is in error.
func badUTF8(b []byte, i int) (end int, reason string) {
	c := b[i]
	if c < 0xC2 || c > 0xF4 {
		return i + 1, "invalid start byte"
	}
	want, lo, hi := 2, byte(0x80), byte(0xBF)
	switch {
	case c >= 0xF0:
		want = 4
		if c == 0xF0 {
			lo = 0x90
		} else if c == 0xF4 {
			hi = 0x8F
		}
	case c >= 0xE0:
		want = 3
		if c == 0xE0 {
			lo = 0xA0
		} else if c == 0xED {
			hi = 0x9F
		}
	}
	for k := 1; k < want; k++ {
		if i+k >= len(b) {
			return len(b), "unexpected end of data"
		}
		if b[i+k] < lo || b[i+k] > hi {
			return i + k, "invalid continuation byte"
		}
		lo, hi = 0x80, 0xBF
	}
	return i + 1, "invalid start byte"
}

func (d *decoder) utf16() (Value, error) {
	b, big := d.data, d.name == "utf-16-be"
	i := 0
	if d.name == "utf-16" && len(b) >= 2 {
		switch {
		case b[0] == 0xFF && b[1] == 0xFE:
			i = 2
		case b[0] == 0xFE && b[1] == 0xFF:
			i, big = 2, true
		}
	}
	d.name = "utf-16-le"
	if big {
		d.name = "utf-16-be"
	}
	unit := func(i int) rune {
		if big {
			return rune(b[i])<<8 | rune(b[i+1])
		}
		return rune(b[i+1])<<8 | rune(b[i])
	}
	for i < len(b) {
		end, reason := 0, ""
		switch {
		case i+1 >= len(b):
			end, reason = len(b), "truncated data"
		case notSurrogate(unit(i)):
			d.out = appendRune(d.out, unit(i))
			i += 2
			continue
		case unit(i) >= 0xDC00:
			end, reason = i+2, "illegal encoding"
		case i+3 >= len(b):
			end, reason = len(b), "unexpected end of data"
		case unit(i+2)&0xFC00 == 0xDC00:
			d.out = appendRune(d.out, 0x10000+(unit(i)-0xD800)<<10+unit(i+2)-0xDC00)
			i += 4
			continue
		default:
			end, reason = i+2, "illegal UTF-16 surrogate"
		}
		var err error
		if i, err = d.fallback(i, end, reason); err != nil {
			return Unbound, err
		}
		b = d.data
	}
	return d.finish()
}

func (d *decoder) utf32() (Value, error) {
	b, big := d.data, d.name == "utf-32-be"
	i := 0
	if d.name == "utf-32" && len(b) >= 4 {
		switch {
		case b[0] == 0xFF && b[1] == 0xFE && b[2] == 0 && b[3] == 0:
			i = 4
		case b[0] == 0 && b[1] == 0 && b[2] == 0xFE && b[3] == 0xFF:
			i, big = 4, true
		}
	}
	d.name = "utf-32-le"
	if big {
		d.name = "utf-32-be"
	}
	for i < len(b) {
		end, reason := i+4, ""
		var r uint32
		if i+4 > len(b) {
			end, reason = len(b), "truncated data"
		} else if big {
			r = uint32(b[i])<<24 | uint32(b[i+1])<<16 | uint32(b[i+2])<<8 | uint32(b[i+3])
		} else {
			r = uint32(b[i+3])<<24 | uint32(b[i+2])<<16 | uint32(b[i+1])<<8 | uint32(b[i])
		}
		switch {
		case reason != "":
		case r > 0x10FFFF:
			reason = "code point not in range(0x110000)"
		case !notSurrogate(rune(r)):
			reason = "code point in surrogate code point range(0xd800, 0xe000)"
		default:
			d.out = appendRune(d.out, rune(r))
			i += 4
			continue
		}
		var err error
		if i, err = d.fallback(i, end, reason); err != nil {
			return Unbound, err
		}
		b = d.data
	}
	return d.finish()
}

// escape is the decoder of unicode_escape and raw_unicode_escape.
func (d *decoder) escape(raw bool) (Value, error) {
	d.name = "unicodeescape"
	if raw {
		d.name = "rawunicodeescape"
	}
	b := d.data
	bad := "" // the first escape that means nothing
	for i := 0; i < len(b); {
		if b[i] != '\\' || i+1 == len(b) && raw && !d.partial {
			d.out = utf8.AppendRune(d.out, rune(b[i]))
			i++
			continue
		}
		if i+1 == len(b) {
			var err error
			if i, err = d.fallback(i, len(b), "\\ at end of string"); err != nil {
				return Unbound, err
			}
			b = d.data
			continue
		}
		c := b[i+1]
		digits, reason := 0, ""
		switch {
		case c == 'u':
			digits, reason = 4, "truncated \\uXXXX escape"
		case c == 'U':
			digits, reason = 8, "truncated \\UXXXXXXXX escape"
		case raw:
			d.out = append(d.out, '\\')
			i++
			if c == '\\' {
				d.out = append(d.out, '\\')
				i++
			}
			continue
		case c == 'x':
			digits, reason = 2, "truncated \\xXX escape"
		case c == 'N':
			s, j, reason := namedEscape(b, i+2)
			if reason == "" {
				d.out = append(d.out, s...)
				i = j
				continue
			}
			var err error
			if i, err = d.fallback(i, j, reason); err != nil {
				return Unbound, err
			}
			b = d.data
			continue
		case c >= '0' && c <= '7':
			r, j := rune(0), i+1
			for ; j < len(b) && j < i+4 && b[j] >= '0' && b[j] <= '7'; j++ {
				r = r*8 + rune(b[j]-'0')
			}
			if r > 0xff && bad == "" {
				bad = "octal escape \\" + string(b[i+1:j])
			}
			d.out = appendRune(d.out, r)
			i = j
			continue
		default:
			if k := indexByte("\n\\'\"abfnrtv", c); k >= 0 {
				if k > 0 {
					d.out = append(d.out, "\x00\\'\"\a\b\f\n\r\t\v"[k])
				}
			} else {
				d.out = utf8.AppendRune(append(d.out, '\\'), rune(c))
				if bad == "" {
					bad = "escape \\" + string(rune(c))
				}
			}
			i += 2
			continue
		}
		r, j := uint64(0), i+2
		for ; j < len(b) && j < i+2+digits && digitValue(b[j]) < 16; j++ {
			r = r<<4 | uint64(digitValue(b[j]))
		}
		if j == i+2+digits && r <= 0x10FFFF {
			d.out = appendRune(d.out, rune(r))
			i = j
			continue
		}
		if j == i+2+digits {
			reason = "illegal Unicode character"
			if raw {
				reason = "\\Uxxxxxxxx out of range"
			}
		}
		var err error
		if i, err = d.fallback(i, j, reason); err != nil {
			return Unbound, err
		}
		b = d.data
	}
	v, err := d.finish()
	if err != nil || bad == "" {
		return v, err
	}
	what, seq, _ := strings.Cut(bad, "\\")
	return v, d.th.Warn(DeprecationWarningType, "\"\\"+seq+"\" is an invalid "+what+"sequence. Such sequences will not work in the future. ")
}

// namedEscape reads the name behind \N, from i on, and returns the character and where it ends, or what is wrong.
func namedEscape(b []byte, i int) (char string, end int, reason string) {
	const malformed = "malformed \\N character escape"
	if i == len(b) || b[i] != '{' {
		return "", i, malformed
	}
	n := bytes.IndexByte(b[i:], '}')
	switch n {
	case -1:
		return "", len(b), malformed
	case 1:
		return "", i + 1, malformed
	}
	name, end := string(b[i+1:i+n]), i+n+1
	if syntax.CharacterByName != nil {
		if s, ok := syntax.CharacterByName(name); ok {
			return s, end, ""
		}
	}
	return "", end, "unknown Unicode character name"
}

func indexByte(s string, c byte) int {
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			return i
		}
	}
	return -1
}
