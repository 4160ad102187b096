// Complex.go is Python's complex.

package vm

import (
	"math"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/libm"
)

// Complex is a complex number.
type Complex struct {
	Header
	z complex128
}

// NewComplex makes a complex.
func NewComplex(z complex128) Value {
	p := &Complex{z: z}
	p.typ = ComplexType
	return Obj(&p.Header)
}

func complexValue(v Value) complex128 { return As[Complex](v).z }

// isComplex reports whether v is a complex or of a subclass.
func isComplex(v Value) bool { return v.ref.typ == ComplexType || v.ref.typ.IsSubtype(ComplexType) }

// complexOperand converts an operand of complex arithmetic.
func complexOperand(v Value) (z complex128, ok bool, err error) {
	if f, ok := floatValue(v); ok {
		return complex(f, 0), true, nil
	}
	if IsIntLike(v) {
		f, err := intToFloat(v)
		return complex(f, 0), true, err
	}
	if isComplex(v) {
		return complexValue(v), true, nil
	}
	return 0, false, nil
}

// complexBinop makes a binary slot. real tells f that an operand is a real number, which has no imaginary part at
// all: then the other's signed zeros and infinities stay as they are.
func complexBinop(f func(x, y complex128, xReal, yReal bool) (Value, error)) func(th *Thread, a, b Value) (Value, error) {
	return func(th *Thread, a, b Value) (Value, error) {
		x, ok, err := complexOperand(a)
		if err != nil {
			return Unbound, err
		}
		y, ok2, err := complexOperand(b)
		if err != nil {
			return Unbound, err
		}
		if !ok || !ok2 {
			return NotImplemented, nil
		}
		return f(x, y, !isComplex(a), !isComplex(b))
	}
}

// complexMul multiplies as C11's Annex G: infinite factors give an infinity even where the formula gives NaN.
func complexMul(x, y complex128) complex128 {
	a, b, c, d := real(x), imag(x), real(y), imag(y)
	re := float64(a*c) - float64(b*d)
	im := float64(a*d) + float64(b*c)
	if re != re && im != im {
		recalc := false
		box := func(p, q *float64, r, s *float64) {
			*p, *q = math.Copysign(float64(b2i(math.IsInf(*p, 0))), *p), math.Copysign(float64(b2i(math.IsInf(*q, 0))), *q)
			if *r != *r {
				*r = math.Copysign(0, *r)
			}
			if *s != *s {
				*s = math.Copysign(0, *s)
			}
			recalc = true
		}
		if math.IsInf(a, 0) || math.IsInf(b, 0) {
			box(&a, &b, &c, &d)
		}
		if math.IsInf(c, 0) || math.IsInf(d, 0) {
			box(&c, &d, &a, &b)
		}
		if !recalc && (math.IsInf(a*c, 0) || math.IsInf(b*d, 0) || math.IsInf(a*d, 0) || math.IsInf(b*c, 0)) {
			for _, p := range []*float64{&a, &b, &c, &d} {
				if *p != *p {
					*p = math.Copysign(0, *p)
				}
			}
			recalc = true
		}
		if recalc {
			inf := math.Inf(1)
			re = inf * (float64(a*c) - float64(b*d))
			im = inf * (float64(a*d) + float64(b*c))
		}
	}
	return complex(re, im)
}

// realDiv divides a real number by a complex one, whose zeros have other signs than if the number had an imaginary 0.
func realDiv(a float64, y complex128) complex128 {
	c, d := real(y), imag(y)
	var re, im float64
	switch {
	case math.Abs(c) >= math.Abs(d):
		r := d / c
		den := c + float64(d*r)
		re, im = a/den, -float64(a*r)/den
	case math.Abs(d) >= math.Abs(c):
		r := c / d
		den := float64(c*r) + d
		re, im = float64(a*r)/den, -a/den
	default: // a NaN
		return complex(NaN, NaN)
	}
	if re != re && im != im && a-a == 0 && (math.IsInf(c, 0) || math.IsInf(d, 0)) {
		p := math.Copysign(float64(b2i(math.IsInf(c, 0))), c)
		q := math.Copysign(float64(b2i(math.IsInf(d, 0))), d)
		re, im = 0*(a*p), 0*(-a*q)
	}
	return complex(re, im)
}

// complexDiv divides with Smith's method; y is not 0.
func complexDiv(x, y complex128) complex128 {
	a, b, c, d := real(x), imag(x), real(y), imag(y)
	var re, im float64
	switch {
	case math.Abs(c) >= math.Abs(d):
		r := d / c
		den := c + float64(d*r)
		re, im = (a+float64(b*r))/den, (b-float64(a*r))/den
	case math.Abs(d) >= math.Abs(c):
		r := c / d
		den := float64(c*r) + d
		re, im = (float64(a*r)+b)/den, (float64(b*r)-a)/den
	default: // a NaN
		re, im = NaN, NaN
	}
	if re != re && im != im {
		switch {
		case (math.IsInf(a, 0) || math.IsInf(b, 0)) && !math.IsInf(c, 0) && !math.IsInf(d, 0) && c == c && d == d:
			p := math.Copysign(float64(b2i(math.IsInf(a, 0))), a)
			q := math.Copysign(float64(b2i(math.IsInf(b, 0))), b)
			re, im = math.Inf(1)*(p*c+q*d), math.Inf(1)*(q*c-p*d)
		case (math.IsInf(c, 0) || math.IsInf(d, 0)) && !math.IsInf(a, 0) && !math.IsInf(b, 0) && a == a && b == b:
			p := math.Copysign(float64(b2i(math.IsInf(c, 0))), c)
			q := math.Copysign(float64(b2i(math.IsInf(d, 0))), d)
			re, im = 0*(a*p+b*q), 0*(b*p-a*q)
		}
	}
	return complex(re, im)
}

// complexPow is x ** y.
func complexPow(x, y complex128) (Value, error) {
	if y == 0 {
		return NewComplex(1), nil
	}
	if x == 0 {
		if imag(y) != 0 || real(y) < 0 {
			return Unbound, ZeroDivisionError("zero to a negative or complex power")
		}
		return NewComplex(0), nil
	}
	var z complex128
	if n := real(y); imag(y) == 0 && n == math.Floor(n) && math.Abs(n) <= 100 {
		z = complexPowInt(x, int(n))
	} else {
		abs := libm.Hypot(real(x), imag(x))
		at := libm.Atan2(imag(x), real(x))
		l, err := powFloat(abs, real(y))
		if err != nil {
			return Unbound, OverflowError("complex exponentiation")
		}
		length := floatSelf(l)
		phase := at * real(y)
		if imag(y) != 0 {
			length *= libm.Exp(-at * imag(y))
			phase += imag(y) * libm.Log(abs)
		}
		z = complex(length*libm.Cos(phase), length*libm.Sin(phase))
	}
	if math.IsInf(real(z), 0) || math.IsInf(imag(z), 0) {
		return Unbound, OverflowError("complex exponentiation")
	}
	return NewComplex(z), nil
}

// complexPowInt is x ** n for a small int, by multiplication, which keeps integral parts exact.
func complexPowInt(x complex128, n int) complex128 {
	u := n
	if n < 0 {
		u = -n
	}
	r, p := complex(1, 0), x
	for ; u > 0; u >>= 1 {
		if u&1 != 0 {
			r = complexMul(r, p)
		}
		p = complexMul(p, p)
	}
	if n < 0 {
		return complexDiv(1, r)
	}
	return r
}

// complexRepr is repr(z): no real part if it is a positive zero.
func complexRepr(z complex128) string {
	b := make([]byte, 0, 32)
	re, im := real(z), imag(z)
	if re == 0 && !math.Signbit(re) {
		return string(append(appendFloatRepr(b, im, false), 'j'))
	}
	b = appendFloatRepr(append(b, '('), re, false)
	if im != im || !math.Signbit(im) {
		b = append(b, '+')
	}
	return string(append(appendFloatRepr(b, im, false), 'j', ')'))
}

// parseComplex reads a complex from its text.
func parseComplex(text string) (complex128, error) {
	bad := ValueError("complex() arg is a malformed string")
	s, ok := asciiNumber(text)
	if !ok {
		return 0, bad
	}
	if !goodUnderscores(s) {
		return 0, ValueError("could not convert string to complex: " + reprString(text))
	}
	if n := len(s); n >= 2 && s[0] == '(' && s[n-1] == ')' {
		s, _ = asciiNumber(s[1 : n-1])
	}
	first, rest, ok := floatPrefix(s)
	switch {
	case rest == "" && ok:
		return complex(first, 0), nil
	case rest == "j" || rest == "J":
		if ok {
			return complex(0, first), nil
		}
		if s == "j" || s == "J" || s == "+j" || s == "+J" {
			return complex(0, 1), nil
		}
		if s == "-j" || s == "-J" {
			return complex(0, -1), nil
		}
		return 0, bad
	case !ok || rest[0] != '+' && rest[0] != '-':
		return 0, bad
	}
	second, tail, ok := floatPrefix(rest)
	if !ok && (tail == "j" || tail == "J") && len(rest) == 2 {
		second, ok = 1, true
		if rest[0] == '-' {
			second = -1
		}
	}
	if !ok || tail != "j" && tail != "J" {
		return 0, bad
	}
	return complex(first, second), nil
}

// goodUnderscores reports whether underscores stand between digits only.
func goodUnderscores(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] == '_' && (i == 0 || s[i-1]-'0' > 9 || i+1 == len(s) || s[i+1]-'0' > 9) {
			return false
		}
	}
	return true
}

// floatPrefix reads the float at the front of s. Without one it returns s behind its sign.
func floatPrefix(s string) (f float64, rest string, ok bool) {
	i := 0
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		i++
	}
	start := i
	low := lowerASCII(s[i:])
	for _, name := range []string{"infinity", "inf", "nan"} {
		if len(low) >= len(name) && low[:len(name)] == name {
			f, ok = parseFloat(s[:i+len(name)])
			return f, s[i+len(name):], ok
		}
	}
	for i < len(s) {
		c := s[i]
		if c-'0' <= 9 || c == '.' || c == '_' || c|0x20 == 'e' || (c == '+' || c == '-') && i > start && s[i-1]|0x20 == 'e' {
			i++
			continue
		}
		break
	}
	if f, ok = parseFloat(s[:i]); !ok {
		return 0, s[i:], false
	}
	return f, s[i:], true
}

var complexNewSig = parseSignature("real=0, imag=0")

// complexFrom converts an argument of complex(); isComplex says that it may bring an imaginary part.
func complexFrom(th *Thread, v Value, what string) (complex128, error) {
	if isComplex(v) {
		return complexValue(v), nil
	}
	if f, ok := floatValue(v); ok {
		return complex(f, 0), nil
	}
	if !IsIntLike(v) {
		m, err := th.LookupSpecial(v, strComplex)
		if err != nil {
			return 0, err
		}
		if m.ref != nil {
			z, err := th.Call(m)
			if err != nil {
				return 0, err
			}
			if !isComplex(z) {
				return 0, TypeError("__complex__ returned non-complex (type " + z.Type().displayName() + ")")
			}
			if z.Type() != ComplexType {
				err = th.Warn(DeprecationWarningType, "__complex__ returned non-complex (type "+z.Type().displayName()+
					").  The ability to return an instance of a strict subclass of complex is deprecated, and may be removed in a future version of Python.")
			}
			return complexValue(z), err
		}
	}
	if v.ref.typ.ToFloat == nil && v.ref.typ.Index == nil {
		return 0, TypeError(what + v.Type().fullName())
	}
	f, err := th.asFloat(v)
	return complex(f, 0), err
}

func complexNew(th *Thread, cls *Type, args Args) (Value, error) {
	a, err := complexNewSig.match("complex", args)
	if err != nil {
		return Unbound, err
	}
	if a[1].ref == nil && a[0].ref != nil && a[0].ref.typ == ComplexType && cls == ComplexType {
		return a[0], nil
	}
	var z complex128
	switch {
	case a[0].ref != nil && IsStr(a[0]):
		if a[1].ref != nil {
			return Unbound, TypeError("complex() argument 'real' must be a real number, not str")
		}
		z, err = parseComplex(Text(a[0]))
	case a[0].ref != nil && a[1].ref == nil:
		z, err = complexFrom(th, a[0], "complex() argument must be a string or a number, not ")
	case a[0].ref != nil:
		z, err = complexFrom(th, a[0], "complex() argument 'real' must be a real number, not ")
		if err == nil && isComplex(a[0]) {
			err = th.Warn(DeprecationWarningType, "complex() argument 'real' must be a real number, not complex")
		}
	}
	if err != nil {
		return Unbound, err
	}
	if a[1].ref != nil {
		if imag := a[1]; !isComplex(imag) && imag.ref.typ.ToFloat == nil && imag.ref.typ.Index == nil && imag.ref.typ != FloatType && !IsIntLike(imag) {
			return Unbound, TypeError("complex() argument 'imag' must be a real number, not " + imag.Type().fullName())
		}
		w, err := complexFrom(th, a[1], "complex() argument 'imag' must be a real number, not ")
		if err == nil && isComplex(a[1]) {
			err = th.Warn(DeprecationWarningType, "complex() argument 'imag' must be a real number, not complex")
		}
		if err != nil {
			return Unbound, err
		}
		re := real(z)
		if isComplex(a[1]) {
			re -= imag(w)
		}
		im := real(w)
		if a[0].ref != nil && isComplex(a[0]) {
			im += imag(z)
		}
		z = complex(re, im)
	}
	return complexOfType(cls, z), nil
}

func complexOfType(cls *Type, z complex128) Value {
	if cls == ComplexType {
		return NewComplex(z)
	}
	h := cls.alloc(cls)
	As[Complex](Obj(h)).z = z
	return Obj(h)
}

func complexCompare(th *Thread, op compile.CompareOp, a, b Value) (Value, error) {
	if op != compile.CmpEq && op != compile.CmpNe {
		return NotImplemented, nil
	}
	if !isComplex(a) {
		a, b = b, a
	}
	z := complexValue(a)
	eq := false
	switch {
	case isComplex(b):
		eq = z == complexValue(b)
	case IsIntLike(b) || FloatType.Is(b):
		if imag(z) == 0 {
			v, err := floatCompare(th, compile.CmpEq, Float(real(z)), b)
			if err != nil {
				return Unbound, err
			}
			eq = v == True
		}
	default:
		return NotImplemented, nil
	}
	return Bool(eq == (op == compile.CmpEq)), nil
}

func complexAbs(th *Thread, v Value) (Value, error) {
	z := complexValue(v)
	r := libm.Hypot(real(z), imag(z))
	if math.IsInf(r, 0) && !math.IsInf(real(z), 0) && !math.IsInf(imag(z), 0) {
		return Unbound, OverflowError("absolute value too large")
	}
	return Float(r), nil
}

func defineComplex() {
	Subclassable[Complex](ComplexType)
	part := func(f func(z complex128) float64) func(th *Thread, v Value) (Value, error) {
		return func(th *Thread, v Value) (Value, error) { return Float(f(complexValue(v))), nil }
	}
	whole := func(f func(z complex128) complex128) func(th *Thread, v Value) (Value, error) {
		return func(th *Thread, v Value) (Value, error) { return NewComplex(f(complexValue(v))), nil }
	}
	s := Slots{
		New:  complexNew,
		Repr: func(th *Thread, v Value) (Value, error) { return newASCII(complexRepr(complexValue(v))), nil },
		Hash: func(th *Thread, v Value) (int64, error) {
			z := complexValue(v)
			h := hashFloat(real(z)) + 1000003*hashFloat(imag(z))
			if h == -1 {
				h = -2
			}
			return h, nil
		},
		Compare: complexCompare,
		Bool:    func(th *Thread, v Value) (bool, error) { return complexValue(v) != 0, nil },
		Neg:     whole(func(z complex128) complex128 { return -z }),
		Pos:     whole(func(z complex128) complex128 { return z }),
		Abs:     complexAbs,
		PowMod: func(th *Thread, a, b, m Value) (Value, error) {
			if _, ok, err := complexOperand(a); !ok || err != nil {
				return NotImplemented, err
			}
			if _, ok, err := complexOperand(b); !ok || err != nil {
				return NotImplemented, err
			}
			if !m.IsNone() {
				return Unbound, ValueError("complex modulo")
			}
			return complexPower(th, a, b)
		},
	}
	s.Binary = complexBinary()
	defineType(ComplexType, TypeSpec{
		Name: "complex", Slots: s,
		Doc: "complex(real=0, imag=0) is real + imag*1j; complex(text) reads what repr of a complex number or of a real one writes.",
		Methods: []*Builtin{
			Method0("conjugate", whole(func(z complex128) complex128 { return complex(real(z), -imag(z)) })),
			Method0("__complex__", whole(func(z complex128) complex128 { return z })),
			Method0("__getnewargs__", func(th *Thread, v Value) (Value, error) {
				return NewTuple(Float(real(complexValue(v))), Float(imag(complexValue(v)))), nil
			}),
			Method1("__format__", func(th *Thread, self, spec Value) (Value, error) {
				return formatMethod(th, self, spec, formatComplexSpec)
			}),
			Method1("from_number", func(th *Thread, cls, x Value) (Value, error) {
				if IsStr(x) {
					return Unbound, TypeError("must be real number, not str")
				}
				z, err := complexFrom(th, x, "must be real number, not ")
				if err != nil {
					return Unbound, err
				}
				return madeBy(th, cls, ComplexType, NewComplex(z))
			}).Class(),
		},
		GetSet: []*GetSet{
			Getter("real", part(func(z complex128) float64 { return real(z) })),
			Getter("imag", part(func(z complex128) float64 { return imag(z) })),
		},
	})
}

var complexPower = complexBinop(func(x, y complex128, _, _ bool) (Value, error) { return complexPow(x, y) })

func complexBinary() (b [compile.BinMax]func(th *Thread, a, b Value) (Value, error)) {
	b[compile.BinAdd] = complexBinop(func(x, y complex128, xReal, yReal bool) (Value, error) {
		switch {
		case yReal:
			return NewComplex(complex(real(x)+real(y), imag(x))), nil
		case xReal:
			return NewComplex(complex(real(x)+real(y), imag(y))), nil
		}
		return NewComplex(x + y), nil
	})
	b[compile.BinSub] = complexBinop(func(x, y complex128, xReal, yReal bool) (Value, error) {
		switch {
		case yReal:
			return NewComplex(complex(real(x)-real(y), imag(x))), nil
		case xReal:
			return NewComplex(complex(real(x)-real(y), -imag(y))), nil
		}
		return NewComplex(x - y), nil
	})
	b[compile.BinMul] = complexBinop(func(x, y complex128, xReal, yReal bool) (Value, error) {
		switch {
		case yReal:
			return NewComplex(complex(real(x)*real(y), imag(x)*real(y))), nil
		case xReal:
			return NewComplex(complex(real(x)*real(y), real(x)*imag(y))), nil
		}
		return NewComplex(complexMul(x, y)), nil
	})
	b[compile.BinDiv] = complexBinop(func(x, y complex128, xReal, yReal bool) (Value, error) {
		switch {
		case y == 0:
			return Unbound, divisionByZero()
		case yReal:
			return NewComplex(complex(real(x)/real(y), imag(x)/real(y))), nil
		case xReal:
			return NewComplex(realDiv(real(x), y)), nil
		}
		return NewComplex(complexDiv(x, y)), nil
	})
	b[compile.BinPow] = complexPower
	return b
}
