// Str_case.go: case mapping of str. Package unicode knows the mappings of one character to one; this file adds those
// to several, and the final sigma.

package vm

import "unicode"

// fullUpper lists the characters whose upper case is several characters, each followed by it. The Greek letters
// from U+1F80 to U+1FAF, which follow a rule, are in upperRune.
const fullUpper = "ßSS ŉʼN ǰJ\u030c ΐΙ\u0308\u0301 ΰΥ\u0308\u0301 ևԵՒ ẖH\u0331 ẗT\u0308 ẘW\u030a ẙY\u030a ẚAʾ " +
	"ὐΥ\u0313 ὒΥ\u0313\u0300 ὔΥ\u0313\u0301 ὖΥ\u0313\u0342 \u1fb2ᾺΙ \u1fb3ΑΙ \u1fb4ΆΙ \u1fb6Α\u0342 \u1fb7Α\u0342Ι \u1fbcΑΙ " +
	"\u1fc2ῊΙ \u1fc3ΗΙ \u1fc4ΉΙ \u1fc6Η\u0342 \u1fc7Η\u0342Ι \u1fccΗΙ \u1fd2Ι\u0308\u0300 \u1fd3Ι\u0308\u0301 \u1fd6Ι\u0342 " +
	"\u1fd7Ι\u0308\u0342 \u1fe2Υ\u0308\u0300 \u1fe3Υ\u0308\u0301 \u1fe4Ρ\u0313 \u1fe6Υ\u0342 \u1fe7Υ\u0308\u0342 " +
	"\u1ff2ῺΙ \u1ff3ΩΙ \u1ff4ΏΙ \u1ff6Ω\u0342 \u1ff7Ω\u0342Ι \u1ffcΩΙ ﬀFF ﬁFI ﬂFL ﬃFFI ﬄFFL ﬅST ﬆST ﬓՄՆ ﬔՄԵ ﬕՄԻ ﬖՎՆ ﬗՄԽ"

var fullUpperMap map[rune][]rune

// fullUpperOf returns the upper case of r if it is several characters.
func fullUpperOf(r rune) []rune {
	switch {
	case r < 0xDF || r > 0x587 && r < 0x1E96 || r > 0x1FFC && r < 0xFB00 || r > 0xFB17:
		return nil
	case r >= 0x1F80 && r < 0x1FB0:
		base := [3]rune{0x1F08, 0x1F28, 0x1F68}[(r-0x1F80)>>4]
		return []rune{base + r&7, 'Ι'}
	}
	if fullUpperMap == nil {
		fullUpperMap = make(map[rune][]rune, 64)
		var from rune
		var to []rune
		for _, c := range fullUpper + " " {
			switch {
			case c == ' ':
				fullUpperMap[from] = to
				from, to = 0, nil
			case from == 0:
				from = c
			default:
				to = append(to, c)
			}
		}
	}
	return fullUpperMap[r]
}

func appendRunes(b []byte, rs []rune) []byte {
	for _, r := range rs {
		b = appendRune(b, r)
	}
	return b
}

func appendUpper(b []byte, r rune) []byte {
	if full := fullUpperOf(r); full != nil {
		return appendRunes(b, full)
	}
	return appendRune(b, unicode.ToUpper(r))
}

// appendLower is the lower case without regard to the sigma's place.
func appendLower(b []byte, r rune) []byte {
	if r == 'İ' {
		return append(b, "i\u0307"...)
	}
	return appendRune(b, unicode.ToLower(r))
}

func appendTitle(b []byte, r rune) []byte {
	full := fullUpperOf(r)
	if t := unicode.ToTitle(r); full == nil || t != r || unicode.Is(unicode.Lt, r) {
		return appendRune(b, t)
	}
	b = appendRune(b, full[0])
	for _, c := range full[1:] {
		switch {
		case c == 'Ι': // only ever stands for a subscript iota here
			c = 0x345
		case r != 'ŉ':
			c = unicode.ToLower(c)
		}
		b = appendRune(b, c)
	}
	return b
}

// appendFold is the full case folding: the lower case of the upper case, with few exceptions.
func appendFold(b []byte, r rune) []byte {
	switch {
	case r == 'ı':
		return appendRune(b, r)
	case r == 'İ':
		return appendLower(b, r)
	case r == 'ẞ':
		return append(b, "ss"...)
	case r >= 0x13A0 && r <= 0x13FD || r >= 0xAB70 && r <= 0xABBF: // Cherokee folds to capitals
		return appendRune(b, unicode.ToUpper(r))
	}
	if full := fullUpperOf(r); full != nil {
		for _, c := range full {
			b = appendRune(b, unicode.ToLower(c))
		}
		return b
	}
	if unicode.Is(unicode.Lt, r) || unicode.IsUpper(r) {
		return appendRune(b, unicode.ToLower(r))
	}
	return appendRune(b, unicode.ToLower(unicode.ToUpper(r)))
}

// isLowerRune and isUpperRune are Unicode's derived properties Lowercase and Uppercase.
func isLowerRune(r rune) bool {
	if r < 0x80 {
		return 'a' <= r && r <= 'z'
	}
	return unicode.Is(unicode.Ll, r) || unicode.Is(unicode.Other_Lowercase, r)
}

func isUpperRune(r rune) bool {
	if r < 0x80 {
		return 'A' <= r && r <= 'Z'
	}
	return unicode.Is(unicode.Lu, r) || unicode.Is(unicode.Other_Uppercase, r)
}

func isTitleRune(r rune) bool { return r >= 0x1C5 && unicode.Is(unicode.Lt, r) }

func isCased(r rune) bool { return isLowerRune(r) || isUpperRune(r) || isTitleRune(r) }

// isCaseIgnorable is Unicode's property Case_Ignorable, which the final sigma looks through.
func isCaseIgnorable(r rune) bool {
	switch r {
	case '\'', '.', ':', '^', '`', 0xB7, 0x387, 0x55F, 0x5F4, 0x2018, 0x2019, 0x2024, 0x2027, 0xFE13, 0xFE52, 0xFE55, 0xFF07, 0xFF0E, 0xFF1A:
		return true
	}
	if r < 0x80 {
		return false
	}
	return unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Lm, unicode.Sk)
}

// appendLowerAt appends the lower case of the code point r that stands at s[i:j]: a capital sigma at the end of a
// word becomes ς.
func appendLowerAt(b []byte, s string, i, j int, r rune) []byte {
	if r != 'Σ' {
		return appendLower(b, r)
	}
	final := false
	for i > 0 {
		c, n := decodeLastRune(s[:i])
		i -= n
		if !isCaseIgnorable(c) {
			final = isCased(c)
			break
		}
	}
	for final && j < len(s) {
		c, n := decodeRune(s[j:])
		j += n
		if !isCaseIgnorable(c) {
			final = !isCased(c)
			break
		}
	}
	if final {
		return append(b, "ς"...)
	}
	return append(b, "σ"...)
}

// mapCase is lower, upper and their like: ascii for ASCII text, by byte, else full by code point.
func (p *Str) mapCase(ascii func(c byte) byte, full func(b []byte, s string, i, j int, r rune) []byte) Value {
	s := p.s
	if p.ascii() {
		b := make([]byte, len(s))
		for i := 0; i < len(s); i++ {
			b[i] = ascii(s[i])
		}
		return newASCII(string(b))
	}
	b := make([]byte, 0, len(s)+4)
	for i := 0; i < len(s); {
		r, n := decodeRune(s[i:])
		b = full(b, s, i, i+n, r)
		i += n
	}
	return NewStr(string(b))
}

func asciiLower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c | 0x20
	}
	return c
}

func asciiUpper(c byte) byte {
	if 'a' <= c && c <= 'z' {
		return c &^ 0x20
	}
	return c
}

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// lowerUpper maps ASCII text in which the bytes from first to first+25 change case; ok is false for other text.
func (p *Str) lowerUpper(first byte) (v Value, ok bool) {
	if !p.ascii() {
		return Unbound, false
	}
	s := p.s
	for i := 0; i < len(s); i++ {
		if s[i]-first < 26 {
			b := []byte(s)
			for ; i < len(b); i++ {
				if b[i]-first < 26 {
					b[i] ^= 0x20
				}
			}
			return newASCII(string(b)), true
		}
	}
	return p.subBytes(0, len(s)), true
}

func textLower(th *Thread, self Value) (Value, error) {
	th.work(len(Text(self)) >> 6)
	if v, ok := As[Str](self).lowerUpper('A'); ok {
		return v, nil
	}
	return As[Str](self).mapCase(asciiLower, appendLowerAt), nil
}

func textUpper(th *Thread, self Value) (Value, error) {
	th.work(len(Text(self)) >> 6)
	if v, ok := As[Str](self).lowerUpper('a'); ok {
		return v, nil
	}
	return As[Str](self).mapCase(asciiUpper, func(b []byte, _ string, _, _ int, r rune) []byte { return appendUpper(b, r) }), nil
}

func textCasefold(th *Thread, self Value) (Value, error) {
	return As[Str](self).mapCase(asciiLower, func(b []byte, _ string, _, _ int, r rune) []byte { return appendFold(b, r) }), nil
}

func textSwapcase(th *Thread, self Value) (Value, error) {
	ascii := func(c byte) byte {
		if isASCIILetter(c) {
			return c ^ 0x20
		}
		return c
	}
	return As[Str](self).mapCase(ascii, func(b []byte, s string, i, j int, r rune) []byte {
		switch {
		case isUpperRune(r):
			return appendLowerAt(b, s, i, j, r)
		case isLowerRune(r):
			return appendUpper(b, r)
		}
		return appendRune(b, r)
	}), nil
}

func textCapitalize(th *Thread, self Value) (Value, error) {
	first := true
	ascii := func(c byte) byte {
		if first {
			first = false
			return asciiUpper(c)
		}
		return asciiLower(c)
	}
	return As[Str](self).mapCase(ascii, func(b []byte, s string, i, j int, r rune) []byte {
		if i == 0 {
			return appendTitle(b, r)
		}
		return appendLowerAt(b, s, i, j, r)
	}), nil
}

func textTitle(th *Thread, self Value) (Value, error) {
	inWord := false
	ascii := func(c byte) byte {
		was := inWord
		inWord = isASCIILetter(c)
		if was {
			return asciiLower(c)
		}
		return asciiUpper(c)
	}
	return As[Str](self).mapCase(ascii, func(b []byte, s string, i, j int, r rune) []byte {
		was := inWord
		inWord = isCased(r)
		if was {
			return appendLowerAt(b, s, i, j, r)
		}
		return appendTitle(b, r)
	}), nil
}

func textCaseMethods() []*Builtin {
	return []*Builtin{
		Method0("lower", textLower),
		Method0("upper", textUpper),
		Method0("casefold", textCasefold),
		Method0("swapcase", textSwapcase),
		Method0("capitalize", textCapitalize),
		Method0("title", textTitle),
	}
}
