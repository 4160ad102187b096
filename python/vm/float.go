// Float.go is Python's float: the type, its text form, conversion and hash. A float lives in Value itself; instances
// of subclasses are FloatObjects.

package vm

import (
	"bytes"
	"math"
	"math/big"
	"slices"
	"strconv"

	"github.com/aioplay/aioplay/python/compile"
)

// formatFloatRepr is repr() of a float: the shortest decimal that reads back as the same float, with an exponent
// below 1e-4 and from 1e16 on.
func formatFloatRepr(f float64) string {
	var buf [32]byte
	return string(appendFloatRepr(buf[:0], f, true))
}

// appendFloatRepr appends the repr of f; point asks for ".0" behind integral values.
func appendFloatRepr(b []byte, f float64, point bool) []byte {
	if i := int64(f); float64(i) == f && i < 1e15 && i > -1e15 && (i != 0 || !math.Signbit(f)) {
		b = strconv.AppendInt(b, i, 10)
		if point {
			b = append(b, '.', '0')
		}
		return b
	}
	switch a := math.Abs(f); {
	case f != f:
		return append(b, "nan"...)
	case a > math.MaxFloat64:
		if f < 0 {
			b = append(b, '-')
		}
		return append(b, "inf"...)
	case a != 0 && (a < 1e-4 || a >= 1e16):
		return strconv.AppendFloat(b, f, 'e', -1, 64)
	}
	start := len(b)
	b = strconv.AppendFloat(b, f, 'f', -1, 64)
	for _, c := range b[start:] {
		if c == '.' {
			return b
		}
	}
	if point {
		b = append(b, '.', '0')
	}
	return b
}

// hashFloat is hash() of a float: that of the int of the same value, if there is one.
func hashFloat(f float64) int64 {
	if i := int64(f); float64(i) == f && i > -1<<62 && i < 1<<62 {
		return hashInt64(i)
	}
	switch {
	case math.IsInf(f, 1):
		return 314159
	case math.IsInf(f, -1):
		return -314159
	case f != f:
		return constantThread.ID(Float(f)) >> 4 // as object.__hash__
	}
	m, e := math.Frexp(math.Abs(f))
	var x uint64
	for m != 0 { // 28 bits of the mantissa at a time
		x = x<<28&hashModulus | x>>(61-28)
		m *= 1 << 28
		e -= 28
		y := uint64(m)
		m -= float64(y)
		if x += y; x >= hashModulus {
			x -= hashModulus
		}
	}
	if e %= 61; e < 0 {
		e += 61
	}
	x = x<<e&hashModulus | x>>(61-e)
	return signedHash(int64(x), f < 0)
}

// floatToInt truncates towards zero.
func floatToInt(f float64) (Value, error) {
	if f > -1<<63 && f < 1<<63 {
		return Int(int64(f)), nil
	}
	if f != f {
		return Unbound, ValueError("cannot convert float NaN to integer")
	}
	if math.IsInf(f, 0) {
		return Unbound, OverflowError("cannot convert float infinity to integer")
	}
	x, _ := new(big.Float).SetFloat64(f).Int(nil)
	return NewBig(x), nil
}

// NaN is the one that CPython makes; Go's has another bit set.
var NaN = math.Float64frombits(0x7FF8000000000000)

// parseFloat reads a float as float(text) does; ok is false if it isn't one.
func parseFloat(text string) (f float64, ok bool) {
	s, ok := asciiNumber(text)
	if !ok || s == "" {
		return 0, false
	}
	digits := make([]byte, 0, 32)
	i := 0
	if s[0] == '+' || s[0] == '-' {
		digits = append(digits, s[0])
		i = 1
	}
	switch rest := lowerASCII(s[i:]); rest {
	case "inf", "infinity":
		if s[0] == '-' {
			return math.Inf(-1), true
		}
		return math.Inf(1), true
	case "nan":
		if s[0] == '-' {
			return math.Copysign(NaN, -1), true
		}
		return NaN, true
	}
	// run reads digits with single underscores between them.
	run := func() (n int, ok bool) {
		for ; i < len(s); i++ {
			if s[i] == '_' {
				if n == 0 || i+1 == len(s) || s[i+1]-'0' > 9 {
					return n, false
				}
				continue
			}
			if s[i]-'0' > 9 {
				break
			}
			digits = append(digits, s[i])
			n++
		}
		return n, true
	}
	n, ok := run()
	if ok && i < len(s) && s[i] == '.' {
		digits = append(digits, '.')
		i++
		var m int
		m, ok = run()
		n += m
	}
	if !ok || n == 0 {
		return 0, false
	}
	if i < len(s) && s[i]|0x20 == 'e' {
		digits = append(digits, 'e')
		i++
		if i < len(s) && (s[i] == '+' || s[i] == '-') {
			digits = append(digits, s[i])
			i++
		}
		if n, ok = run(); !ok || n == 0 {
			return 0, false
		}
	}
	if i < len(s) {
		return 0, false
	}
	f, _ = strconv.ParseFloat(string(fewDigits(digits)), 64) // out of range: the infinity, as in Python
	return f, true
}

// enoughDigits decide how a float is rounded, if it is known whether others follow.
const enoughDigits = 770

// fewDigits shortens a number to the digits that matter: strconv counts neither more than 800 of them nor exponents beyond 10,000.
func fewDigits(num []byte) []byte {
	if len(num) <= enoughDigits {
		return num
	}
	mantissa, exponent, _ := bytes.Cut(num, []byte{'e'})
	sign := mantissa[:0]
	if c := mantissa[0]; c == '+' || c == '-' {
		sign, mantissa = mantissa[:1], mantissa[1:]
	}
	whole, part, _ := bytes.Cut(mantissa, []byte{'.'})
	all := append(slices.Clone(whole), part...)
	point := len(whole)
	for len(all) > 0 && all[0] == '0' {
		all, point = all[1:], point-1
	}
	if rest := all[min(len(all), enoughDigits):]; len(bytes.Trim(rest, "0")) > 0 {
		all = append(all[:enoughDigits], '1')
	} else {
		all = all[:min(len(all), enoughDigits)]
	}
	e, err := strconv.Atoi(string(exponent))
	if err != nil { // none, or one beyond any text's length
		e = 0
		if len(exponent) > 0 {
			e = math.MaxInt / 2
			if exponent[0] == '-' {
				e = -e
			}
		}
	}
	short := append(slices.Clone(sign), "0."...)
	short = append(append(short, all...), 'e')
	return strconv.AppendInt(short, int64(max(min(e+point, 9999), -9999)), 10)
}

func lowerASCII(s string) string {
	b := make([]byte, len(s))
	for i := range b {
		b[i] = asciiLower(s[i])
	}
	return string(b)
}

// floatFrom converts any value as float(x) does.
func floatFrom(th *Thread, x Value) (float64, error) {
	if f, ok := floatValue(x); ok && x.ref.typ.flags&FlagHeap == 0 {
		return f, nil
	}
	switch {
	case IsIntLike(x) && x.ref.typ.flags&FlagHeap == 0:
		return intToFloat(x)
	case IsStr(x) && x.ref.typ.ToFloat == nil:
		if f, ok := parseFloat(Text(x)); ok {
			return f, nil
		}
		return 0, ValueError("could not convert string to float: " + reprString(Text(x)))
	}
	t := x.ref.typ
	if t.ToFloat != nil {
		return th.callToFloat(x)
	}
	if t.Index != nil {
		return th.asFloat(x)
	}
	if data, ok := th.BytesOf(x); ok {
		if f, ok := parseFloat(string(data)); ok && isASCIIBytes(data) {
			return f, nil
		}
		shown, err := th.Repr(x)
		if err != nil {
			return 0, err
		}
		return 0, ValueError("could not convert string to float: " + shown)
	}
	return 0, TypeError("float() argument must be a string or a real number, not '" + t.displayName() + "'")
}

// asFloat converts a number: a float, or what has __float__ or __index__. It is how built-in functions read float
// arguments.
func (th *Thread) asFloat(x Value) (float64, error) {
	if x.IsFloat() {
		return x.Float64(), nil
	}
	if x.IsInt() {
		return float64(x.Int64()), nil
	}
	if f, ok := floatValue(x); ok {
		return f, nil
	}
	t := x.ref.typ
	if t.ToFloat != nil {
		return th.callToFloat(x)
	}
	if t.Index != nil {
		v, err := th.IndexValue(x)
		if err != nil {
			return 0, err
		}
		return intToFloat(v)
	}
	return 0, TypeError("must be real number, not " + t.displayName())
}

// callToFloat calls __float__ and checks what it returns.
func (th *Thread) callToFloat(x Value) (float64, error) {
	t := x.ref.typ
	v, err := t.ToFloat(th, x)
	if err != nil {
		return 0, err
	}
	f, ok := floatValue(v)
	if !ok {
		return 0, TypeError(t.displayName() + ".__float__ returned non-float (type " + v.ref.typ.displayName() + ")")
	}
	if !v.IsFloat() {
		err = th.Warn(DeprecationWarningType, t.displayName()+".__float__ returned non-float (type "+v.ref.typ.displayName()+
			").  The ability to return an instance of a strict subclass of float is deprecated, and may be removed in a future version of Python.")
	}
	return f, err
}

// AsFloat converts a number to float64 as the built-in functions do for float arguments ("must be real number, not
// str").
func (th *Thread) AsFloat(x Value) (float64, error) { return th.asFloat(x) }

func floatNew(th *Thread, cls *Type, args Args) (Value, error) {
	if err := FloatType.noKeywords(cls, strInit, args); err != nil {
		return Unbound, err
	}
	if len(args.Pos) > 1 {
		return Unbound, TypeError("float expected at most 1 argument, got " + itoa(len(args.Pos)))
	}
	f := 0.0
	if len(args.Pos) == 1 {
		var err error
		if f, err = floatFrom(th, args.Pos[0]); err != nil {
			return Unbound, err
		}
	}
	return floatOfType(cls, f), nil
}

// floatOfType makes an instance of cls, float or a subclass.
func floatOfType(cls *Type, f float64) Value {
	if cls == FloatType {
		return Float(f)
	}
	h := cls.alloc(cls)
	As[FloatObject](Obj(h)).f = f
	return Obj(h)
}

// floatSelf is the payload of a float receiver.
func floatSelf(v Value) float64 { f, _ := floatValue(v); return f }

// floatCompare compares floats with floats and ints, exactly.
func floatCompare(th *Thread, op compile.CompareOp, a, b Value) (Value, error) {
	x, ok := floatValue(a)
	y, ok2 := floatValue(b)
	switch {
	case ok && ok2:
	case ok && IsIntLike(b):
		i, small := smallInt(b)
		if !small || i > 1<<53 || i < -1<<53 {
			return compareWithBig(op, x, toBig(b), 1), nil
		}
		y = float64(i)
	case ok2 && IsIntLike(a):
		i, small := smallInt(a)
		if !small || i > 1<<53 || i < -1<<53 {
			return compareWithBig(op, y, toBig(a), -1), nil
		}
		x = float64(i)
	default:
		return NotImplemented, nil
	}
	switch op {
	case compile.CmpLt:
		return Bool(x < y), nil
	case compile.CmpLe:
		return Bool(x <= y), nil
	case compile.CmpEq:
		return Bool(x == y), nil
	case compile.CmpNe:
		return Bool(x != y), nil
	case compile.CmpGt:
		return Bool(x > y), nil
	}
	return Bool(x >= y), nil
}

// compareWithBig compares f with a big int; sign -1 if f is the right operand.
func compareWithBig(op compile.CompareOp, f float64, i *big.Int, sign int) Value {
	if f != f {
		return Bool(op == compile.CmpNe)
	}
	c := 0
	if math.IsInf(f, 0) {
		c = 1
		if f < 0 {
			c = -1
		}
	} else {
		c = new(big.Float).SetFloat64(f).Cmp(new(big.Float).SetInt(i))
	}
	return Bool(ordered(op, c*sign))
}

func defineFloat() {
	floatHeader.typ = FloatType
	Subclassable[FloatObject](FloatType)
	self := func(th *Thread, v Value) (Value, error) { return Float(floatSelf(v)), nil }
	s := Slots{
		New:  floatNew,
		Repr: func(th *Thread, v Value) (Value, error) { return newASCII(formatFloatRepr(floatSelf(v))), nil },
		Hash: func(th *Thread, v Value) (int64, error) {
			f := floatSelf(v)
			if f != f {
				return th.ID(v) >> 4, nil
			}
			return hashFloat(f), nil
		},
		Compare: floatCompare,
		Bool:    func(th *Thread, v Value) (bool, error) { return floatSelf(v) != 0, nil },
		Neg:     func(th *Thread, v Value) (Value, error) { return Float(-floatSelf(v)), nil },
		Pos:     self,
		Abs:     func(th *Thread, v Value) (Value, error) { return Float(math.Abs(floatSelf(v))), nil },
		ToInt:   func(th *Thread, v Value) (Value, error) { return floatToInt(floatSelf(v)) },
		ToFloat: self,
		PowMod: func(th *Thread, a, b, m Value) (Value, error) {
			if !m.IsNone() {
				return Unbound, TypeError("pow() 3rd argument not allowed unless all arguments are integers")
			}
			return floatPow(th, a, b)
		},
	}
	s.Binary = floatBinary()
	defineType(FloatType, TypeSpec{
		Name: "float", Slots: s,
		Doc:     "A number with about 16 decimal digits, of a number or of text that writes one.",
		Methods: floatMethods(),
		GetSet: []*GetSet{
			Getter("real", self),
			Getter("imag", func(th *Thread, v Value) (Value, error) { return Float(0), nil }),
		},
	})
}
