// Format.go: the mini-language of format specifications, and what it makes of str and int.

package vm

import (
	"strings"
)

// formatSpec is a parsed specification: [[fill]align][sign][z][#][0][width][grouping][.precision[grouping]][type].
type formatSpec struct {
	fill      string // one code point
	align     byte   // '<', '>', '=', '^'
	sign      byte   // 0, '+', '-', ' '
	noNegZero bool   // z
	alt       bool   // #
	width     int    // -1: none
	group     byte   // of the integer part: 0, ',', '_'
	precision int    // -1: none
	fracGroup byte   // of the fraction
	typ       rune   // 0: none
	filled    bool   // fill was given, by name or as the 0 before the width
	aligned   bool
}

func isAlign(c byte) bool { return c == '<' || c == '>' || c == '=' || c == '^' }

// specNumber reads the digits at text[i:]; -1 if there are none.
func specNumber(text string, i int) (n, after int, err error) {
	start := i
	for ; i < len(text) && text[i]-'0' <= 9; i++ {
		if n = n*10 + int(text[i]-'0'); n > 1<<40 {
			return 0, i, ValueError("Too many decimal digits in format string")
		}
	}
	if i == start {
		return -1, i, nil
	}
	return n, i, nil
}

// parseSpec parses a specification for a value of a type whose default alignment is align.
func parseSpec(text string, align byte, typ rune, typeName string) (f formatSpec, err error) {
	f = formatSpec{fill: " ", align: align, width: -1, precision: -1, typ: typ}
	i := 0
	if text != "" {
		_, n := decodeRune(text)
		if n < len(text) && isAlign(text[n]) {
			f.fill, f.align, f.filled, f.aligned = text[:n], text[n], true, true
			i = n + 1
		} else if isAlign(text[0]) {
			f.align, f.aligned = text[0], true
			i = 1
		}
	}
	at := func(c byte) bool {
		if i < len(text) && text[i] == c {
			i++
			return true
		}
		return false
	}
	if i < len(text) && (text[i] == '+' || text[i] == '-' || text[i] == ' ') {
		f.sign = text[i]
		i++
	}
	f.noNegZero = at('z')
	f.alt = at('#')
	if !f.filled && at('0') {
		f.fill, f.filled = "0", true
		if !f.aligned && align == '>' {
			f.align = '='
		}
	}
	if f.width, i, err = specNumber(text, i); err != nil {
		return f, err
	}
	if f.group, i, err = specGroup(text, i); err != nil {
		return f, err
	}
	if at('.') {
		if f.precision, i, err = specNumber(text, i); err != nil {
			return f, err
		}
		none := i
		if f.fracGroup, i, err = specGroup(text, i); err != nil {
			return f, err
		}
		if f.precision < 0 && i == none {
			return f, ValueError("Format specifier missing precision")
		}
		if f.precision > 1<<31-1 {
			return f, ValueError("precision too big")
		}
	}
	if i < len(text) {
		r, n := decodeRune(text[i:])
		if i+n < len(text) {
			return f, ValueError("Invalid format specifier '" + text + "' for object of type '" + typeName + "'")
		}
		f.typ = r
	}
	if f.fracGroup != 0 && f.typ == 'n' {
		return f, groupError(f.fracGroup, f.typ)
	}
	if f.group != 0 {
		switch f.typ {
		case 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F', 0:
		case 'b', 'o', 'x', 'X':
			if f.group == ',' {
				return f, groupError(f.group, f.typ)
			}
		default:
			return f, groupError(f.group, f.typ)
		}
	}
	return f, nil
}

// specGroup reads a grouping option.
func specGroup(text string, i int) (group byte, after int, err error) {
	for ; i < len(text) && (text[i] == ',' || text[i] == '_'); i++ {
		switch {
		case group == 0:
			group = text[i]
		case group != text[i]:
			return 0, i, ValueError("Cannot specify both ',' and '_'.")
		default:
			return 0, i, groupError(group, rune(text[i]))
		}
	}
	return group, i, nil
}

func groupError(group byte, typ rune) error {
	if typ > 32 && typ < 128 {
		return ValueError("Cannot specify '" + string(rune(group)) + "' with '" + string(typ) + "'.")
	}
	return ValueError("Cannot specify '" + string(rune(group)) + "' with '\\x" + hexString(uint64(typ)) + "'.")
}

func hexString(n uint64) string {
	b := make([]byte, 0, 16)
	for ; n > 0 || len(b) == 0; n >>= 4 {
		b = append(b, hexDigits[n&15])
	}
	reverseBytes(b)
	return string(b)
}

// unknownCode is the error for a presentation type that the value doesn't have.
func unknownCode(typ rune, typeName string) error {
	if typ > 32 && typ < 128 {
		return ValueError("Unknown format code '" + string(typ) + "' for object of type '" + typeName + "'")
	}
	return ValueError("Unknown format code '\\x" + hexString(uint64(typ)) + "' for object of type '" + typeName + "'")
}

// formatMethod is the __format__ of a built-in: the empty specification gives str(self).
func formatMethod(th *Thread, self, spec Value, format func(th *Thread, self Value, spec string) (string, error)) (Value, error) {
	if !IsStr(spec) {
		return Unbound, TypeError("__format__() argument must be str, not " + argName(spec))
	}
	if Text(spec) == "" {
		return strOf(th, self)
	}
	s, err := format(th, self, Text(spec))
	if err != nil {
		return Unbound, err
	}
	return NewStr(s), nil
}

func textFormatSpec(th *Thread, self, spec Value) (Value, error) {
	return formatMethod(th, self, spec, formatStrSpec)
}

// formatStr, formatInt and formatFloat are format(v, spec) of the types that nearly every format is of.
func (th *Thread) formatStr(v Value, spec string) (string, error) {
	if spec == "" {
		return Text(v), nil
	}
	return formatStrSpec(th, v, spec)
}

func (th *Thread) formatInt(v Value, spec string) (string, error) {
	if spec == "" {
		return intString(v)
	}
	return formatIntSpec(th, v, spec)
}

func (th *Thread) formatFloat(v Value, spec string) (string, error) {
	if spec == "" {
		return formatFloatRepr(floatSelf(v)), nil
	}
	return formatFloatSpec(th, v, spec)
}

// formatStrSpec is format(s, spec) of a str.
func formatStrSpec(th *Thread, self Value, spec string) (string, error) {
	p, name := As[Str](self), self.Type().displayName()
	f, err := parseSpec(spec, '<', 's', name)
	switch {
	case err != nil:
		return "", err
	case f.typ != 's':
		return "", unknownCode(f.typ, name)
	case f.sign == ' ':
		return "", ValueError("Space not allowed in string format specifier")
	case f.sign != 0:
		return "", ValueError("Sign not allowed in string format specifier")
	case f.noNegZero:
		return "", ValueError("Negative zero coercion (z) not allowed in string format specifier")
	case f.alt:
		return "", ValueError("Alternate form (#) not allowed in string format specifier")
	case f.align == '=':
		return "", ValueError("'=' alignment not allowed in string format specifier")
	}
	s, n := p.s, p.Len()
	if f.precision >= 0 && f.precision < n {
		n = f.precision
		s = s[:p.offset(n)]
	}
	return f.padText(th, s, n)
}

// padText aligns s, of n code points, in the width.
func (f *formatSpec) padText(th *Thread, s string, n int) (string, error) {
	pad := f.width - n
	if pad <= 0 {
		return s, nil
	}
	if err := reserveText(th, len(s)+pad*len(f.fill)); err != nil {
		return "", err
	}
	left := 0
	switch f.align {
	case '>', '=':
		left = pad
	case '^':
		left = pad / 2
	}
	return strings.Repeat(f.fill, left) + s + strings.Repeat(f.fill, pad-left), nil
}

// number lays out a number: sign and prefix ("0x"), the digits of its integer part, and the rest ("." and what
// follows), with grouping and padding.
func (f *formatSpec) number(th *Thread, neg bool, prefix, digits, rest string) (string, error) {
	sign := ""
	switch {
	case neg:
		sign = "-"
	case f.sign == '+' || f.sign == ' ':
		sign = string(rune(f.sign))
	}
	fixed := len(sign) + len(prefix) + len(rest)
	size := max(f.width, fixed+2*len(digits))
	if err := reserveText(th, size); err != nil {
		return "", err
	}
	if f.group != 0 && digits != "" {
		minWidth := 0
		if f.fill == "0" && f.align == '=' {
			minWidth = max(f.width-fixed, 0)
		}
		every := 3
		if strings.IndexRune("boxX", f.typ) >= 0 && f.typ != 0 {
			every = 4
		}
		digits = groupDigits(digits, f.group, every, minWidth)
	}
	pad := f.width - fixed - len(digits)
	if pad <= 0 {
		return sign + prefix + digits + rest, nil
	}
	switch f.align {
	case '<':
		return sign + prefix + digits + rest + strings.Repeat(f.fill, pad), nil
	case '=':
		return sign + prefix + strings.Repeat(f.fill, pad) + digits + rest, nil
	case '^':
		return strings.Repeat(f.fill, pad/2) + sign + prefix + digits + rest + strings.Repeat(f.fill, pad-pad/2), nil
	}
	return strings.Repeat(f.fill, pad) + sign + prefix + digits + rest, nil
}

// groupDigits puts a separator before every size-th digit from the right, and zeros in front until the whole is at
// least width long; a separator never comes first.
func groupDigits(digits string, sep byte, size, width int) string {
	b := make([]byte, 0, len(digits)*2+width)
	left := len(digits)
	for n := 0; left > 0 || len(b) < width; n++ {
		if n > 0 && n%size == 0 {
			b = append(b, sep)
		}
		c := byte('0')
		if left > 0 {
			left--
			c = digits[left]
		}
		b = append(b, c)
	}
	reverseBytes(b)
	return string(b)
}

// formatIntSpec is format(i, spec) of an int.
func formatIntSpec(th *Thread, self Value, spec string) (string, error) {
	name := self.Type().displayName()
	f, err := parseSpec(spec, '>', 'd', name)
	if err != nil {
		return "", err
	}
	base, prefix := 10, ""
	switch f.typ {
	case 'e', 'E', 'f', 'F', 'g', 'G', '%':
		x, err := intToFloat(self)
		if err != nil {
			return "", err
		}
		return f.float(th, x, name)
	case 'd', 'n':
	case 'c':
	case 'b':
		base, prefix = 2, "0b"
	case 'o':
		base, prefix = 8, "0o"
	case 'x':
		base, prefix = 16, "0x"
	case 'X':
		base, prefix = 16, "0X"
	default:
		return "", unknownCode(f.typ, name)
	}
	if f.precision >= 0 {
		return "", ValueError("Precision not allowed in integer format specifier")
	}
	if f.noNegZero {
		return "", ValueError("Negative zero coercion (z) not allowed in integer format specifier")
	}
	if f.typ == 'c' {
		return f.char(th, self)
	}
	if !f.alt {
		prefix = ""
	}
	neg, digits, err := intDigits(self, base)
	if err != nil {
		return "", err
	}
	if f.typ == 'X' {
		digits = upperASCII(digits)
	}
	return f.number(th, neg, prefix, digits, "")
}

// intDigits returns an int's sign and digits.
func intDigits(v Value, base int) (neg bool, digits string, err error) {
	if i, ok := smallInt(v); ok {
		u := uint64(i)
		if i < 0 {
			u = -u
		}
		return i < 0, formatUint(u, base), nil
	}
	x := toBig(v)
	if base == 10 {
		digits, err = bigString10(x)
	} else {
		digits = x.Text(base)
	}
	if err != nil {
		return false, "", err
	}
	if x.Sign() < 0 {
		return true, digits[1:], nil
	}
	return false, digits, nil
}

func formatUint(u uint64, base int) string {
	var b [64]byte
	i := len(b)
	for {
		i--
		b[i] = hexDigits[u%uint64(base)]
		u /= uint64(base)
		if u == 0 {
			return string(b[i:])
		}
	}
}

func upperASCII(s string) string {
	b := []byte(s)
	for i, c := range b {
		b[i] = asciiUpper(c)
	}
	return string(b)
}

// char is the presentation type c.
func (f *formatSpec) char(th *Thread, self Value) (string, error) {
	if f.sign != 0 {
		return "", ValueError("Sign not allowed with integer format specifier 'c'")
	}
	if f.alt {
		return "", ValueError("Alternate form (#) not allowed with integer format specifier 'c'")
	}
	i, ok := smallInt(self)
	if !ok {
		return "", OverflowError("Python int too large to convert to C long")
	}
	if i < 0 || i > 0x10FFFF {
		return "", OverflowError("%c arg not in range(0x110000)")
	}
	return f.padText(th, Text(charStr(rune(i))), 1)
}

// intInBase is bin(), oct() and hex().
func intInBase(v Value, base int, prefix string) string {
	neg, digits, _ := intDigits(v, base)
	if neg {
		return "-" + prefix + digits
	}
	return prefix + digits
}
