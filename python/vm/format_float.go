// Format_float.go: what the format mini-language makes of float and complex.

package vm

import (
	"math"
	"strconv"
	"strings"
)

// floatText formats |x| for a presentation type: 'e', 'f', 'g', their capitals, or 'r' for repr. alt keeps the point
// and trailing zeros; point asks for at least one digit behind the point where 'g' would drop it.
func floatText(th *Thread, x float64, typ byte, prec int, alt, point bool) (string, error) {
	x = math.Abs(x)
	upper := typ == 'E' || typ == 'F' || typ == 'G'
	if x != x || x > math.MaxFloat64 {
		s := "nan"
		if x == x {
			s = "inf"
		}
		if upper {
			s = upperASCII(s)
		}
		return s, nil
	}
	if err := reserveText(th, prec); err != nil {
		return "", err
	}
	var buf [64]byte
	b := buf[:0]
	switch typ {
	case 'r':
		b = appendFloatRepr(b, x, point)
	case 'e', 'E':
		b = strconv.AppendFloat(b, x, 'e', prec, 64)
	case 'f', 'F':
		b = strconv.AppendFloat(b, x, 'f', prec, 64)
	default:
		b = appendGeneral(b, x, max(prec, 1), alt, point)
	}
	s := string(b)
	if alt && strings.IndexByte(s, '.') < 0 {
		if i := strings.IndexByte(s, 'e'); i >= 0 {
			s = s[:i] + "." + s[i:]
		} else {
			s += "."
		}
	}
	if upper {
		s = upperASCII(s)
	}
	return s, nil
}

// appendGeneral is %g: prec significant digits, with an exponent if that is below -4 or doesn't fit in prec digits;
// trailing zeros dropped unless alt.
func appendGeneral(b []byte, x float64, prec int, alt, point bool) []byte {
	var buf [64]byte
	e := strconv.AppendFloat(buf[:0], x, 'e', prec-1, 64)
	i := len(e) - 1
	for e[i] != 'e' {
		i--
	}
	exp, _ := strconv.Atoi(string(e[i+1:]))
	limit := prec
	if point {
		limit--
	}
	if exp < -4 || exp >= limit {
		m := e[:i]
		if !alt {
			m = trimZeros(m)
		}
		return append(append(b, m...), e[i:]...)
	}
	start := len(b)
	b = strconv.AppendFloat(b, x, 'f', prec-1-exp, 64)
	if !alt {
		b = b[:start+len(trimZeros(b[start:]))]
	}
	if point {
		for _, c := range b[start:] {
			if c == '.' {
				return b
			}
		}
		b = append(b, '.', '0')
	}
	return b
}

// trimZeros drops the zeros behind the last other digit of a fraction.
func trimZeros(b []byte) []byte {
	for i, c := range b {
		if c == '.' {
			n := len(b)
			for n > i && (b[n-1] == '0' || b[n-1] == '.') {
				n--
				if b[n] == '.' {
					break
				}
			}
			return b[:n]
		}
	}
	return b
}

// formatFloatSpec is format(x, spec) of a float.
func formatFloatSpec(th *Thread, self Value, spec string) (string, error) {
	name := self.Type().displayName()
	f, err := parseSpec(spec, '>', 0, name)
	if err != nil {
		return "", err
	}
	return f.float(th, floatSelf(self), name)
}

// float formats x.
func (f *formatSpec) float(th *Thread, x float64, typeName string) (string, error) {
	typ, prec, point, percent := byte(f.typ), f.precision, false, ""
	switch f.typ {
	case 0:
		point = true
		typ = 'g'
		if prec < 0 {
			typ, prec = 'r', 0
		}
	case 'n':
		typ = 'g'
	case '%':
		typ, percent = 'f', "%"
		x *= 100
	case 'e', 'E', 'f', 'F', 'g', 'G':
	default:
		return "", unknownCode(f.typ, typeName)
	}
	if prec < 0 {
		prec = 6
	}
	s, err := floatText(th, x, typ, prec, f.alt, point)
	if err != nil {
		return "", err
	}
	neg := math.Signbit(x) && x == x
	if neg && f.noNegZero && isZeroText(s) {
		neg = false
	}
	digits, rest := splitNumber(s)
	if f.fracGroup != 0 {
		rest = groupFraction(rest, f.fracGroup)
	}
	return f.number(th, neg, "", digits, rest+percent)
}

func isZeroText(s string) bool {
	for i := 0; i < len(s) && s[i]|0x20 != 'e'; i++ {
		if s[i] != '0' && s[i] != '.' {
			return false
		}
	}
	return true
}

// splitNumber cuts a number's text behind the digits of its integer part.
func splitNumber(s string) (digits, rest string) {
	i := 0
	for i < len(s) && s[i]-'0' <= 9 {
		i++
	}
	return s[:i], s[i:]
}

// groupFraction puts a separator behind every third digit of a fraction.
func groupFraction(rest string, sep byte) string {
	if rest == "" || rest[0] != '.' {
		return rest
	}
	b := []byte{'.'}
	i := 1
	for ; i < len(rest) && rest[i]-'0' <= 9; i++ {
		if i > 1 && i%3 == 1 {
			b = append(b, sep)
		}
		b = append(b, rest[i])
	}
	return string(append(b, rest[i:]...))
}

// formatComplexSpec is format(z, spec) of a complex.
func formatComplexSpec(th *Thread, self Value, spec string) (string, error) {
	name := self.Type().displayName()
	f, err := parseSpec(spec, '>', 0, name)
	switch {
	case err != nil:
		return "", err
	case f.typ != 0 && (f.typ >= 0x80 || strings.IndexByte("neEfFgG", byte(f.typ)) < 0):
		return "", unknownCode(f.typ, name)
	case f.fill == "0":
		return "", ValueError("Zero padding is not allowed in complex format specifier")
	case f.align == '=':
		return "", ValueError("'=' alignment flag is not allowed in complex format specifier")
	}
	z := complexValue(self)
	re, im := real(z), imag(z)
	typ, prec := byte(f.typ), f.precision
	parens, skipReal := false, false
	switch f.typ {
	case 0:
		typ = 'g'
		if prec < 0 {
			typ, prec = 'r', 0
		}
		skipReal = re == 0 && !math.Signbit(re)
		parens = !skipReal
	case 'n':
		typ = 'g'
	}
	if prec < 0 {
		prec = 6
	}
	part := f
	part.width, part.align = -1, '<'
	text := func(x float64) (string, error) {
		s, err := floatText(th, x, typ, prec, f.alt, false)
		if err != nil {
			return "", err
		}
		neg := math.Signbit(x) && x == x && !(f.noNegZero && isZeroText(s))
		digits, rest := splitNumber(s)
		if f.fracGroup != 0 {
			rest = groupFraction(rest, f.fracGroup)
		}
		return part.number(th, neg, "", digits, rest)
	}
	s := ""
	if !skipReal {
		if s, err = text(re); err != nil {
			return "", err
		}
		part.sign = '+'
	}
	i, err := text(im)
	if err != nil {
		return "", err
	}
	s += i + "j"
	if parens {
		s = "(" + s + ")"
	}
	return f.padText(th, s, runeCount(s))
}
