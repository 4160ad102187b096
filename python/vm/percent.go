// Percent.go: the % operator's formatting, of str and of bytes.

package vm

import "math"

// percent is a %-format under way.
type percent struct {
	th      *Thread
	bytes   bool // the format is bytes
	out     []byte
	args    []Value
	next    int
	single  bool  // the right operand is one value, not a tuple
	operand Value // the right operand as a whole
	one     [1]Value
	mapping bool // it can be looked up in by key
}

// directive is one conversion: %(key)#0- +width.precision type.
type directive struct {
	alt, zero, left, space, plus bool
	width, prec                  int // prec -1: none
	typ                          rune
}

// textMod is `format % args` of a str.
func textMod(th *Thread, a, b Value) (Value, error) {
	if !IsStr(a) {
		return NotImplemented, nil
	}
	p := newPercent(th, b, false)
	if err := p.run(Text(a)); err != nil {
		return Unbound, err
	}
	v := newText(p.out)
	th.keepPercent(p)
	return v, nil
}

// shortMod is what most formatting with the operator is: a short format with nothing but %d and %s in it, an int or a short str for each. For
// anything else it is unbound.
func (th *Thread) shortMod(format string, operand Value) Value {
	var one [1]Value
	args := one[:]
	if operand.ref.typ == TupleType {
		args = As[Tuple](operand).items
	} else {
		one[0] = operand
	}
	size := len(format)
	for _, v := range args {
		switch {
		case v.IsInt():
			size += maxDigits
		case v.ref.typ == StrType:
			size += len(As[Str](v).s)
		default:
			return Unbound
		}
	}
	if size > cap(th.text) {
		if size > shortFormat {
			return Unbound
		}
		th.text = make([]byte, 0, shortFormat)
	}
	out, next := th.text[:0], 0
	for i := 0; i < len(format); i++ {
		c := format[i]
		if c != '%' {
			out = append(out, c)
			continue
		}
		i++
		if i == len(format) || next == len(args) {
			return Unbound
		}
		v := args[next]
		next++
		switch {
		case v.IsInt() && (format[i] == 'd' || format[i] == 's'):
			out = appendInt(out, v.Int64())
		case !v.IsInt() && format[i] == 's':
			out = appendShort(out, As[Str](v).s)
		default:
			return Unbound
		}
	}
	if next < len(args) {
		return Unbound
	}
	return newText(out)
}

const (
	maxDigits   = 20  // of an int of 64 bits, with its sign
	shortFormat = 256 // bytes of text that the thread keeps room for
)

// bytesMod is `format % args` of a bytes or bytearray.
func bytesMod(th *Thread, a, b Value) (Value, error) {
	if !IsBytes(a) && !isByteArray(a) {
		return NotImplemented, nil
	}
	p := newPercent(th, b, true)
	if err := p.run(string(bytesSelf(a))); err != nil {
		return Unbound, err
	}
	return likeSelf(a, p.out), nil
}

func newPercent(th *Thread, operand Value, ofBytes bool) *percent {
	p := th.percent
	th.percent = nil // a conversion may run the program, which may format, too
	if p == nil || ofBytes {
		p = &percent{th: th, bytes: ofBytes, out: make([]byte, 0, 64)}
	}
	p.operand = operand
	if IsTuple(operand) {
		p.args = As[Tuple](operand).items
	} else {
		p.one[0] = operand
		p.args, p.single = p.one[:], true
		text := IsStr(operand)
		if ofBytes {
			text = text || IsBytes(operand) || isByteArray(operand)
		}
		p.mapping = operand.ref.typ.GetItem != nil && !text
	}
	return p
}

// keepPercent keeps a format that has ended well for the next one.
func (th *Thread) keepPercent(p *percent) {
	if cap(p.out) > bigString {
		return
	}
	p.out, p.args, p.next, p.single, p.mapping = p.out[:0], nil, 0, false, false
	p.operand, p.one[0] = Unbound, Unbound
	th.percent = p
}

// kind is the format's type for errors.
func (p *percent) kind() string {
	if p.bytes {
		return "bytes"
	}
	return "string"
}

// arg takes the next argument.
func (p *percent) arg() (Value, error) {
	if p.next >= len(p.args) {
		return Unbound, TypeError("not enough arguments for format string")
	}
	p.next++
	return p.args[p.next-1], nil
}

// run appends the whole format.
func (p *percent) run(s string) error {
	keyed := false
	for i := 0; i < len(s); {
		j := i
		for j < len(s) && s[j] != '%' {
			j++
		}
		var err error
		if p.out, err = p.th.appendText(p.out, s[i:j]); err != nil {
			return err
		}
		if j == len(s) {
			break
		}
		i = j + 1
		if i < len(s) && s[i] == '%' {
			p.out = append(p.out, '%')
			i++
			continue
		}
		if i < len(s) && p.next < len(p.args) {
			if done, err := p.simple(s[i]); err != nil {
				return err
			} else if done {
				p.next++
				i++
				continue
			}
		}
		if i < len(s) && s[i] == '(' {
			end, err := p.key(s, i)
			if err != nil {
				return err
			}
			keyed = true
			i = end
		}
		d, after, err := p.directive(s, i)
		if err != nil {
			return err
		}
		v, err := p.arg()
		if err != nil {
			return err
		}
		if known, err := p.convert(d, v); err != nil {
			return err
		} else if !known {
			return p.badType(d, runeCount(s[:after])-1)
		}
		i = after
	}
	if p.next < len(p.args) && !keyed && !p.mapping {
		return TypeError("not all arguments converted during " + p.kind() + " formatting")
	}
	return nil
}

// simple appends the next argument, if it is %d with an int or %s with a str, as most are.
func (p *percent) simple(typ byte) (done bool, err error) {
	v := p.args[p.next]
	switch {
	case typ == 'd' && v.IsInt():
		p.out = appendInt(p.out, v.Int64())
	case typ == 's' && !p.bytes && v.ref.typ == StrType && len(As[Str](v).s) < bigString:
		p.out, err = p.th.appendText(p.out, As[Str](v).s)
	default:
		return false, nil
	}
	return true, err
}

// key looks up a %(key) whose parenthesis stands at s[i], and makes the value found the only argument.
func (p *percent) key(s string, i int) (int, error) {
	if !p.mapping {
		return 0, TypeError("format requires a mapping")
	}
	depth, start := 1, i+1
	for i++; i < len(s); i++ {
		if s[i] == '(' {
			depth++
		} else if s[i] == ')' {
			if depth--; depth == 0 {
				break
			}
		}
	}
	if i == len(s) {
		return 0, ValueError("incomplete format key")
	}
	key := NewStr(s[start:i])
	if p.bytes {
		key = NewBytes([]byte(s[start:i]))
	}
	v, err := p.th.GetItem(p.operand, key)
	if err != nil {
		return 0, err
	}
	p.args, p.next = []Value{v}, 0
	return i + 1, nil
}

// number reads a width or precision: digits, or * for the next argument.
func (p *percent) number(s string, i int, what string) (n, after int, err error) {
	if i < len(s) && s[i] == '*' {
		v, err := p.arg()
		if err != nil {
			return 0, i, err
		}
		if !IsIntLike(v) {
			return 0, i, TypeError("* wants int")
		}
		x, ok := smallInt(v)
		if !ok || what == "precision" && (x > math.MaxInt32 || x < math.MinInt32) {
			if what == "precision" {
				return 0, i, OverflowError("Python int too large to convert to C int")
			}
			return 0, i, OverflowError("Python int too large to convert to C ssize_t")
		}
		return int(x), i + 1, nil
	}
	for ; i < len(s) && s[i]-'0' <= 9; i++ {
		if n = n*10 + int(s[i]-'0'); n > 1<<40 || what == "precision" && n > math.MaxInt32 {
			if what == "precision" {
				return 0, i, ValueError("precision too big")
			}
			return 0, i, ValueError("width too big")
		}
	}
	return n, i, nil
}

// directive parses what follows % and the key.
func (p *percent) directive(s string, i int) (d directive, after int, err error) {
	d.prec = -1
flags:
	for ; i < len(s); i++ {
		switch s[i] {
		case '-':
			d.left = true
		case '+':
			d.plus = true
		case ' ':
			d.space = true
		case '#':
			d.alt = true
		case '0':
			d.zero = true
		default:
			break flags
		}
	}
	if d.width, i, err = p.number(s, i, "width"); err != nil {
		return d, i, err
	}
	if d.width < 0 {
		d.left, d.width = true, -d.width
	}
	if i < len(s) && s[i] == '.' {
		if d.prec, i, err = p.number(s, i+1, "precision"); err != nil {
			return d, i, err
		}
		d.prec = max(d.prec, 0)
	}
	if i < len(s) && (s[i] == 'h' || s[i] == 'l' || s[i] == 'L') {
		i++
	}
	if i >= len(s) {
		return d, i, ValueError("incomplete format")
	}
	if p.bytes {
		d.typ = rune(s[i])
		return d, i + 1, nil
	}
	r, n := decodeRune(s[i:])
	d.typ = r
	return d, i + n, nil
}

// convert appends one converted argument; known is false if there is no such conversion.
func (p *percent) convert(d directive, v Value) (known bool, err error) {
	switch d.typ {
	case 's', 'r', 'a', 'b':
		if d.typ != 'b' || p.bytes {
			s, err := p.text(d.typ, v)
			if err != nil {
				return true, err
			}
			return true, p.pad(d, s, true)
		}
	case 'd', 'i', 'u', 'o', 'x', 'X':
		return true, p.int(d, v)
	case 'e', 'E', 'f', 'F', 'g', 'G':
		return true, p.float(d, v)
	case 'c':
		s, err := p.char(v)
		if err != nil {
			return true, err
		}
		d.prec = -1
		return true, p.pad(d, s, false)
	}
	return false, nil
}

// badType is the error for a conversion character that doesn't exist, at index at.
func (p *percent) badType(d directive, at int) error {
	shown := "?"
	if d.typ > 31 && d.typ <= 126 {
		shown = string(d.typ)
	}
	if p.bytes {
		return ValueError("unsupported format character '" + string(d.typ) + "' (0x" + hexString(uint64(d.typ)) + ") at index " + itoa(at))
	}
	return ValueError("unsupported format character '" + shown + "' (0x" + hexString(uint64(d.typ)) + ") at index " + itoa(at))
}

// text is %s, %r, %a, and bytes' %b.
func (p *percent) text(typ rune, v Value) (string, error) {
	switch {
	case typ == 'a', typ == 'r' && p.bytes:
		return p.th.Ascii(v)
	case typ == 'r':
		return p.th.Repr(v)
	case !p.bytes:
		return p.th.Str(v)
	}
	if b, ok := bytesOf(v); ok {
		return string(b), nil
	}
	if b, ok := p.th.BytesOf(v); ok {
		return string(b), nil
	}
	r, err := p.th.ownBytes(v)
	if err != nil {
		return "", err
	}
	if r.ref == nil {
		return "", TypeError("%b requires a bytes-like object, or an object that implements __bytes__, not '" + v.Type().displayName() + "'")
	}
	return string(As[Bytes](r).b), nil
}

// length counts characters.
func (p *percent) length(s string) int {
	if p.bytes {
		return len(s)
	}
	return runeCount(s)
}

// pad appends s, cut to the precision and padded with spaces.
func (p *percent) pad(d directive, s string, cut bool) error {
	if d.width == 0 && (!cut || d.prec < 0) {
		var err error
		p.out, err = p.th.appendText(p.out, s)
		return err
	}
	n := p.length(s)
	if cut && d.prec >= 0 && d.prec < n {
		if p.bytes {
			s = s[:d.prec]
		} else {
			s = s[:newStr(s).offset(d.prec)]
		}
		n = d.prec
	}
	return p.spaces(d, s, n)
}

func (p *percent) spaces(d directive, s string, n int) error {
	if d.width <= n {
		var err error
		p.out, err = p.th.appendText(p.out, s)
		return err
	}
	var err error
	if p.out, err = p.th.grow(p.out, d.width+len(s)); err != nil {
		return err
	}
	if d.left {
		p.out = append(p.out, s...)
	}
	for ; n < d.width; n++ {
		p.out = append(p.out, ' ')
	}
	if !d.left {
		p.out = append(p.out, s...)
	}
	return nil
}

// numeric appends a number: sign, prefix, digits, padded with zeros or spaces.
func (p *percent) numeric(d directive, neg bool, prefix, digits string, zero bool) error {
	sign := ""
	switch {
	case neg:
		sign = "-"
	case d.plus:
		sign = "+"
	case d.space:
		sign = " "
	}
	n := len(sign) + len(prefix) + len(digits)
	if n >= d.width {
		var err error
		if p.out, err = p.th.grow(p.out, n); err == nil {
			p.out = append(append(append(p.out, sign...), prefix...), digits...)
		}
		return err
	}
	if zero && !d.left && n < d.width {
		var err error
		if p.out, err = p.th.grow(p.out, d.width); err != nil {
			return err
		}
		p.out = append(append(p.out, sign...), prefix...)
		for ; n < d.width; n++ {
			p.out = append(p.out, '0')
		}
		p.out = append(p.out, digits...)
		return nil
	}
	return p.spaces(d, sign+prefix+digits, n)
}

// int is %d, %i, %u, %o, %x and %X.
func (p *percent) int(d directive, v Value) error {
	typ := string(d.typ)
	if !IsIntLike(v) {
		w, err := p.asInt(d, v)
		if err != nil {
			return err
		}
		v = w
	}
	base, prefix := 10, ""
	switch d.typ {
	case 'o':
		base, prefix = 8, "0o"
	case 'x', 'X':
		base, prefix = 16, "0"+typ
	}
	if !d.alt {
		prefix = ""
	}
	neg, digits, err := intDigits(v, base)
	if err != nil {
		return err
	}
	if d.typ == 'X' {
		digits = upperASCII(digits)
	}
	if d.prec > len(digits) {
		if err := reserveText(p.th, d.prec); err != nil {
			return err
		}
		b := make([]byte, d.prec-len(digits), d.prec)
		for i := range b {
			b[i] = '0'
		}
		digits = string(append(b, digits...))
	}
	return p.numeric(d, neg, prefix, digits, d.zero)
}

// asInt converts a number that isn't an int: %d truncates, %x and %o want __index__.
func (p *percent) asInt(d directive, v Value) (Value, error) {
	t := v.ref.typ
	if d.typ == 'o' || d.typ == 'x' || d.typ == 'X' {
		if t.Index == nil {
			return Unbound, TypeError("%" + string(d.typ) + " format: an integer is required, not " + t.displayName())
		}
		i, err := p.th.IndexValue(v)
		if err != nil && Matches(err, TypeErrorType) {
			err = TypeError("%" + string(d.typ) + " format: an integer is required, not " + t.displayName())
		}
		return i, err
	}
	if t.ToInt == nil && t.Index == nil || IsStr(v) {
		return Unbound, TypeError("%" + string(d.typ) + " format: a real number is required, not " + t.displayName())
	}
	w, err := intFrom(p.th, v)
	if err != nil && Matches(err, TypeErrorType) {
		err = TypeError("%" + string(d.typ) + " format: a real number is required, not " + t.displayName())
	}
	return w, err
}

// float is %e, %f, %g and their capitals.
func (p *percent) float(d directive, v Value) error {
	var f float64
	var err error
	if p.bytes {
		if f, err = p.th.asFloat(v); err != nil {
			if Matches(err, TypeErrorType) {
				err = TypeError("float argument required, not " + v.Type().displayName())
			}
			return err
		}
	} else if f, err = p.th.asFloat(v); err != nil {
		return err
	}
	prec := d.prec
	if prec < 0 {
		prec = 6
	}
	s, err := floatText(p.th, f, byte(d.typ), prec, d.alt, false)
	if err != nil {
		return err
	}
	return p.numeric(d, math.Signbit(f) && f == f, "", s, d.zero)
}

// char is %c.
func (p *percent) char(v Value) (string, error) {
	if p.bytes {
		if b, ok := bytesOf(v); ok && v.ref.typ != MemoryViewType {
			if len(b) != 1 {
				kind := "bytes"
				if !IsBytes(v) {
					kind = "bytearray"
				}
				return "", TypeError("%c requires an integer in range(256) or a single byte, not a " + kind + " object of length " + itoa(len(b)))
			}
			return string(b), nil
		}
		if !hasIndex(v) {
			return "", TypeError("%c requires an integer in range(256) or a single byte, not " + v.Type().displayName())
		}
		w, err := p.th.IndexValue(v)
		if err != nil {
			return "", err
		}
		if i, ok := smallInt(w); ok && i >= 0 && i < 256 {
			return string([]byte{byte(i)}), nil
		}
		return "", OverflowError("%c arg not in range(256)")
	}
	if IsStr(v) {
		if n := As[Str](v).Len(); n != 1 {
			return "", TypeError("%c requires an int or a unicode character, not a string of length " + itoa(n))
		}
		return Text(v), nil
	}
	if !hasIndex(v) {
		return "", TypeError("%c requires an int or a unicode character, not " + v.Type().fullName())
	}
	w, err := p.th.IndexValue(v)
	if err != nil {
		if Matches(err, TypeErrorType) {
			err = TypeError("%c requires an int or a unicode character, not " + v.Type().fullName())
		}
		return "", err
	}
	if i, ok := smallInt(w); ok && i >= 0 && i <= 0x10FFFF {
		return Text(charStr(rune(i))), nil
	}
	return "", OverflowError("%c arg not in range(0x110000)")
}
