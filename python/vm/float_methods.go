// Float_methods.go: the methods of float.

package vm

import (
	"math"
	"math/big"
	"strconv"
)

// floatRatio returns f as a fraction in lowest terms.
func floatRatio(f float64) (num, den Value, err error) {
	switch {
	case f != f:
		return Unbound, Unbound, ValueError("cannot convert NaN to integer ratio")
	case math.IsInf(f, 0):
		return Unbound, Unbound, OverflowError("cannot convert Infinity to integer ratio")
	}
	r := new(big.Rat).SetFloat64(f)
	return NewBig(new(big.Int).Set(r.Num())), NewBig(new(big.Int).Set(r.Denom())), nil
}

// roundFloat is round(f, n): the float nearest to f rounded to n decimal places. Rounding goes by f's exact value;
// only true halves, which few decimals are, go to even.
func roundFloat(f float64, n int) (Value, error) {
	switch {
	case f != f || math.IsInf(f, 0) || n > 323:
		return Float(f), nil
	case n < -308:
		return Float(0 * f), nil
	case n >= 0:
		var buf [40]byte
		r, _ := strconv.ParseFloat(string(strconv.AppendFloat(buf[:0], f, 'f', n, 64)), 64)
		return Float(r), nil
	}
	whole := math.Floor(math.Abs(f))
	x, _ := new(big.Float).SetFloat64(whole).Int(nil)
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(-n)), nil)
	q, r := new(big.Int), new(big.Int)
	divModBig(q, r, x, unit)
	c := r.Lsh(r, 1).Cmp(unit)
	if c > 0 || c == 0 && (whole != math.Abs(f) || q.Bit(0) == 1) {
		q.Add(q, bigOne)
	}
	r64, err := bigToFloat(q.Mul(q, unit))
	if err != nil {
		return Unbound, OverflowError("rounded value too large to represent")
	}
	return Float(math.Copysign(r64, f)), nil
}

func floatRound(th *Thread, self Value, args []Value) (Value, error) {
	f := floatSelf(self)
	if len(args) == 0 || args[0].IsNone() {
		return floatToInt(math.RoundToEven(f))
	}
	n, err := sliceBound(th, args[0], 0)
	if err != nil {
		if !hasIndex(args[0]) {
			return Unbound, TypeError("'" + args[0].Type().displayName() + "' object cannot be interpreted as an integer")
		}
		return Unbound, err
	}
	return roundFloat(f, n)
}

// floatHex is float.hex(): always 13 hexadecimal places.
func floatHex(f float64) string {
	switch {
	case f != f || math.IsInf(f, 0):
		return formatFloatRepr(f)
	case f == 0 && math.Signbit(f):
		return "-0x0.0p+0"
	case f == 0:
		return "0x0.0p+0"
	}
	b := make([]byte, 0, 24)
	if f < 0 {
		b = append(b, '-')
	}
	bits := math.Float64bits(f)
	exp := int(bits>>52&0x7FF) - 1023
	lead := byte('1')
	if exp == -1023 {
		lead, exp = '0', -1022
	}
	b = append(b, '0', 'x', lead, '.')
	for i := 12; i >= 0; i-- {
		b = append(b, hexDigits[bits>>(4*i)&15])
	}
	b = append(b, 'p')
	if exp >= 0 {
		b = append(b, '+')
	}
	return string(strconv.AppendInt(b, int64(exp), 10))
}

// parseHexFloat reads what float.hex writes, and anything like it.
func parseHexFloat(text string) (float64, error) {
	bad := ValueError("invalid hexadecimal floating-point string")
	s, ok := asciiNumber(text)
	if !ok || !isASCII(text) {
		return 0, bad
	}
	s = lowerASCII(s)
	sign := 1.0
	if s != "" && (s[0] == '-' || s[0] == '+') {
		if s[0] == '-' {
			sign = -1
		}
		s = s[1:]
	}
	switch s {
	case "inf", "infinity":
		return math.Inf(int(sign)), nil
	case "nan":
		return math.Copysign(NaN, sign), nil
	}
	if len(s) >= 2 && s[:2] == "0x" {
		s = s[2:]
	}
	i, digits, points := 0, 0, 0
	for ; i < len(s); i++ {
		if s[i] == '.' && points == 0 {
			points++
		} else if digitValue(s[i]) < 16 {
			digits++
		} else {
			break
		}
	}
	if digits == 0 {
		return 0, bad
	}
	exp := "p0"
	if i < len(s) {
		exp = s[i:]
		j := 1
		if j < len(exp) && (exp[j] == '+' || exp[j] == '-') {
			j++
		}
		if exp[0] != 'p' || j == len(exp) {
			return 0, bad
		}
		for ; j < len(exp); j++ {
			if exp[j]-'0' > 9 {
				return 0, bad
			}
		}
	}
	f, _ := strconv.ParseFloat("0x"+s[:i]+exp, 64)
	if math.IsInf(f, 0) {
		return 0, OverflowError("hexadecimal value too large to represent as a float")
	}
	return math.Copysign(f, sign), nil
}

// madeBy calls a class method's class with the value it made, unless that class is the built-in itself.
func madeBy(th *Thread, cls Value, builtin *Type, v Value) (Value, error) {
	if As[Type](cls) == builtin {
		return v, nil
	}
	return th.Call(cls, v)
}

func floatMethods() []*Builtin {
	self := func(th *Thread, v Value) (Value, error) { return Float(floatSelf(v)), nil }
	return []*Builtin{
		Method0("conjugate", self),
		Method0("is_integer", func(th *Thread, v Value) (Value, error) {
			f := floatSelf(v)
			return Bool(f == math.Floor(f) && !math.IsInf(f, 0)), nil
		}),
		Method0("as_integer_ratio", func(th *Thread, v Value) (Value, error) {
			n, d, err := floatRatio(floatSelf(v))
			if err != nil {
				return Unbound, err
			}
			return NewTuple(n, d), nil
		}),
		Method0("hex", func(th *Thread, v Value) (Value, error) { return newASCII(floatHex(floatSelf(v))), nil }),
		Method1("fromhex", func(th *Thread, cls, text Value) (Value, error) {
			if !IsStr(text) {
				return Unbound, TypeError("bad argument type for built-in operation")
			}
			f, err := parseHexFloat(Text(text))
			if err != nil {
				return Unbound, err
			}
			return madeBy(th, cls, FloatType, Float(f))
		}).Class(),
		Method1("from_number", func(th *Thread, cls, x Value) (Value, error) {
			if IsStr(x) || x.ref.typ.ToFloat == nil && x.ref.typ.Index == nil {
				return Unbound, TypeError("must be real number, not " + x.Type().displayName())
			}
			f, err := th.asFloat(x)
			if err != nil {
				return Unbound, err
			}
			return madeBy(th, cls, FloatType, Float(f))
		}).Class(),
		Method1("__getformat__", func(th *Thread, cls, kind Value) (Value, error) {
			if !IsStr(kind) {
				return Unbound, TypeError("__getformat__() argument must be str, not " + argName(kind))
			}
			if IsStr(kind) && (Text(kind) == "double" || Text(kind) == "float") {
				return NewStr("IEEE, little-endian"), nil
			}
			return Unbound, ValueError("__getformat__() argument 1 must be 'double' or 'float'")
		}).Class(),
		Method0("__trunc__", func(th *Thread, v Value) (Value, error) { return floatToInt(floatSelf(v)) }),
		Method0("__floor__", func(th *Thread, v Value) (Value, error) { return floatToInt(math.Floor(floatSelf(v))) }),
		Method0("__ceil__", func(th *Thread, v Value) (Value, error) { return floatToInt(math.Ceil(floatSelf(v))) }),
		slotWrapper("__divmod__", 1, 1, func(th *Thread, _ *Type, a Value, b []Value) (Value, error) { return numberDivMod(th, a, b[0]) }),
		slotWrapper("__rdivmod__", 1, 1, func(th *Thread, _ *Type, b Value, a []Value) (Value, error) { return numberDivMod(th, a[0], b) }),
		MethodN("__round__", 0, 1, floatRound),
		Method1("__format__", func(th *Thread, self, spec Value) (Value, error) {
			return formatMethod(th, self, spec, formatFloatSpec)
		}),
		Method0("__getnewargs__", func(th *Thread, v Value) (Value, error) { return NewTuple(Float(floatSelf(v))), nil }),
	}
}
