// Int_parse.go: text to int.

package vm

import (
	"math/big"
	"unicode"

	"github.com/aioplay/aioplay/python/syntax"
)

// digitValue is the value of a digit or letter in bases up to 36, or 99.
func digitValue(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c|0x20 && c|0x20 <= 'z':
		return int(c|0x20-'a') + 10
	}
	return 99
}

// decimalValue is the value of a decimal digit of any script, or -1. Each script's digits are ten in a row.
func decimalValue(r rune) int {
	if !isDecimal(r) {
		return -1
	}
	zero := r
	for unicode.Is(unicode.Nd, zero-1) {
		zero--
	}
	return int(r-zero) % 10
}

// asciiNumber strips white space off a number's text and turns the digits of other scripts into ASCII ones. ok is
// false if something is left that isn't ASCII.
func asciiNumber(s string) (string, bool) {
	s = s[spaceEnd(s, 0, true):]
	s = s[:spaceStart(s, len(s), true)]
	if isASCII(s) {
		return s, true
	}
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		r, n := decodeRune(s[i:])
		i += n
		d := decimalValue(r)
		switch {
		case r < 0x80:
			b = append(b, byte(r))
		case d >= 0:
			b = append(b, '0'+byte(d))
		case spaceEnd(s[i-n:i], 0, true) == n:
			b = append(b, ' ')
		default:
			return "", false
		}
	}
	return string(b), true
}

// parseInt is int(text, base); from is the value for the error message.
func parseInt(text string, base int, from Value) (Value, error) {
	if s := text; base == 10 && len(s) > 0 && len(s) < 18 { // plain digits, the common case
		n, i := int64(0), 0
		if s[0] == '-' && len(s) > 1 {
			i = 1
		}
		for ; i < len(s) && s[i]-'0' < 10; i++ {
			n = n*10 + int64(s[i]-'0')
		}
		if i == len(s) {
			if s[0] == '-' {
				n = -n
			}
			return Int(n), nil
		}
	}
	s, ok := asciiNumber(text)
	if ok {
		v, ok, err := parseDigits(s, base)
		if ok || err != nil {
			return v, err
		}
	}
	return Unbound, literalError(base, from)
}

// literalError says that text is no int.
func literalError(base int, from Value) error {
	shown := ""
	switch {
	case IsStr(from):
		shown = reprString(Text(from))
	default:
		data, _ := bytesOf(from)
		shown = "b" + reprBytes(data)
	}
	if r := []rune(shown); len(r) > 200 {
		shown = string(r[:200])
	}
	return ValueError("invalid literal for int() with base " + itoa(base) + ": " + shown)
}

// parseDigits parses ASCII text with a sign, a base prefix and underscores.
func parseDigits(s string, base int) (v Value, ok bool, err error) {
	neg := false
	if s != "" && (s[0] == '+' || s[0] == '-') {
		neg, s = s[0] == '-', s[1:]
	}
	prefix := 0
	if len(s) > 1 && s[0] == '0' {
		switch s[1] | 0x20 {
		case 'x':
			prefix = 16
		case 'o':
			prefix = 8
		case 'b':
			prefix = 2
		}
	}
	zeroOnly := false
	switch {
	case prefix != 0 && (base == 0 || base == prefix):
		base, s = prefix, s[2:]
		if s != "" && s[0] == '_' {
			s = s[1:]
		}
	case base == 0:
		base = 10
		zeroOnly = s != "" && s[0] == '0' // "010" is no int literal, "00" is
	}
	digits := make([]byte, 0, len(s))
	under := true
	for i := 0; i < len(s); i++ {
		if s[i] == '_' {
			if under {
				return Unbound, false, nil
			}
			under = true
			continue
		}
		if digitValue(s[i]) >= base || zeroOnly && s[i] != '0' {
			return Unbound, false, nil
		}
		under = false
		digits = append(digits, s[i])
	}
	if under {
		return Unbound, false, nil
	}
	v, err = digitsToInt(digits, base, neg)
	return v, err == nil, err
}

// digitsToInt converts digits that are known to be good.
func digitsToInt(digits []byte, base int, neg bool) (Value, error) {
	if len(digits) <= 12 {
		n := int64(0)
		for _, c := range digits {
			n = n*int64(base) + int64(digitValue(c))
		}
		if neg {
			n = -n
		}
		return Int(n), nil
	}
	if base&(base-1) != 0 && syntax.MaxDigits > 0 && len(digits) > syntax.MaxDigits {
		return Unbound, ValueError("Exceeds the limit (" + itoa(syntax.MaxDigits) + " digits) for integer string conversion: value has " +
			itoa(len(digits)) + " digits; use sys.set_int_max_str_digits() to increase the limit")
	}
	x, ok := new(big.Int).SetString(string(digits), base)
	if !ok {
		return Unbound, SystemError("bad digits")
	}
	if neg {
		x.Neg(x)
	}
	return NewBig(x), nil
}
