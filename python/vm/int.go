// Int.go is Python's int: the type, its conversion to and from text, its hash. Values that fit 64 bits live in
// Value itself, the others and instances of subclasses in IntObject (bigint.go).

package vm

import (
	"math/big"
	"math/bits"
	"slices"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/syntax"
)

// intString returns the decimal text of an int.
func intString(v Value) (string, error) {
	if i, ok := smallInt(v); ok {
		return formatInt(i), nil
	}
	return bigString10(toBig(v))
}

// bigString10 is the decimal text of a big int, within the limit.
func bigString10(x *big.Int) (string, error) {
	if syntax.MaxDigits > 0 && x.BitLen() > syntax.MaxDigits*33219/10000 { // log2(10) = 3.32192…
		if x.BitLen() < syntax.MaxDigits*4 {
			if s := x.Text(10); len(s)-b2i(x.Sign() < 0) <= syntax.MaxDigits {
				return s, nil
			}
		}
		return "", ValueError("Exceeds the limit (" + itoa(syntax.MaxDigits) + " digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit")
	}
	if x.BitLen() > maxPowerBits {
		return "", MemoryError()
	}
	return x.Text(10), nil
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// hashModulus is CPython's: numbers that are equal, whatever their type, have the hash of their value modulo this
// Mersenne prime.
const (
	hashModulus = 1<<hashBits - 1
	hashBits    = 61
)

// signedHash gives a reduced magnitude its sign; -1 means an error in C, so it is no hash.
func signedHash(h int64, neg bool) int64 {
	if neg {
		h = -h
	}
	if h == -1 {
		return -2
	}
	return h
}

func hashBig(x *big.Int) int64 {
	const turn = bits.UintSize % hashBits // to multiply by 2**UintSize modulo 2**61-1 is to turn 61 bits
	var h uint64
	for _, w := range slices.Backward(x.Bits()) {
		h = h<<turn&hashModulus | h>>(hashBits-turn)
		h += uint64(w)&hashModulus + uint64(w)>>hashBits
		h = h&hashModulus + h>>hashBits
	}
	if h == hashModulus {
		h = 0
	}
	return signedHash(int64(h), x.Sign() < 0)
}

func intHash(th *Thread, v Value) (int64, error) {
	if i, ok := smallInt(v); ok {
		return hashInt64(i), nil
	}
	return hashBig(toBig(v)), nil
}

// intOfType makes an instance of cls, a subclass of int, of an int's value.
func intOfType(cls *Type, v Value) Value {
	if cls == IntType {
		return plainInt(v)
	}
	h := cls.alloc(cls)
	o := As[IntObject](Obj(h))
	if i, ok := smallInt(v); ok {
		o.small = i
	} else {
		o.big = *toBig(v)
	}
	return Obj(h)
}

var intNewSig = parseSignature("x, /, base")

// intNew is int(x) and int(text, base).
func intNew(th *Thread, cls *Type, args Args) (Value, error) {
	if len(args.Kw) == 0 && len(args.Pos) == 1 {
		v, err := intFrom(th, args.Pos[0])
		if err != nil || cls == IntType {
			return v, err
		}
		return intOfType(cls, v), nil
	}
	if n := len(args.Pos) + len(args.Kw); n > 2 {
		if len(args.Kw) == 0 {
			return Unbound, expected("int", 0, 2, n)
		}
		return Unbound, TypeError("int() takes at most 2 arguments (" + itoa(n) + " given)")
	}
	var x, base Value
	if len(args.Pos) > 0 {
		x = args.Pos[0]
	}
	if len(args.Pos) > 1 {
		base = args.Pos[1]
	}
	for i, k := range args.Names {
		if k.s != "base" || base.ref != nil {
			return Unbound, TypeError("int() got an unexpected keyword argument '" + k.s + "'" + didYouMean(k.s, "base"))
		}
		base = args.Kw[i]
	}
	if x.ref == nil {
		if base.ref != nil {
			return Unbound, TypeError("int() missing string argument")
		}
		return intOfType(cls, Int(0)), nil
	}
	n, err := th.IndexValue(base)
	if err != nil {
		return Unbound, err
	}
	b, ok := smallInt(n)
	if !ok || b != 0 && (b < 2 || b > 36) {
		return Unbound, ValueError("int() base must be >= 2 and <= 36, or 0")
	}
	var v Value
	switch {
	case IsStr(x):
		v, err = parseInt(Text(x), int(b), x)
	case BytesType.Is(x) || ByteArrayType.Is(x):
		data, _ := bytesOf(x)
		v, err = parseInt(latin1Text(data), int(b), x)
	default:
		return Unbound, TypeError("int() can't convert non-string with explicit base")
	}
	if err != nil {
		return Unbound, err
	}
	return intOfType(cls, v), nil
}

// intFrom converts any value to an int of exactly type int, as int(x) does.
func intFrom(th *Thread, x Value) (Value, error) {
	switch {
	case x.IsInt():
		return x, nil
	case x.IsFloat():
		return floatToInt(x.Float64())
	case IsStr(x) && x.ref.typ.ToInt == nil:
		return parseInt(Text(x), 10, x)
	}
	t := x.ref.typ
	if t.ToInt != nil {
		v, err := t.ToInt(th, x)
		if err != nil {
			return Unbound, err
		}
		return checkInt(th, "__int__", v)
	}
	if t.Index != nil {
		v, err := th.IndexValue(x)
		if err != nil {
			return Unbound, err
		}
		return plainInt(v), nil
	}
	if data, ok := th.BytesOf(x); ok {
		if _, own := bytesOf(x); !own {
			x = NewBytes(append([]byte(nil), data...))
		}
		return parseInt(latin1Text(data), 10, x)
	}
	return Unbound, TypeError("int() argument must be a string, a bytes-like object or a real number, not '" + t.displayName() + "'")
}

// checkInt checks what __int__ or another conversion method returned.
func checkInt(th *Thread, method string, v Value) (Value, error) {
	if v.IsInt() || v.ref.typ == IntType {
		return v, nil
	}
	if !IsIntLike(v) {
		return Unbound, TypeError(method + " returned non-int (type " + v.ref.typ.displayName() + ")")
	}
	return plainInt(v), th.strictSubclass(method, v)
}

// strictSubclass warns that a conversion method returned an instance of a class derived from int.
func (th *Thread) strictSubclass(method string, v Value) error {
	return th.Warn(DeprecationWarningType, method+" returned non-int (type "+v.ref.typ.displayName()+").  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.")
}

func intRepr(th *Thread, v Value) (Value, error) {
	s, err := intString(v)
	if err != nil {
		return Unbound, err
	}
	th.work(len(s) * len(s) >> 14)
	return newASCII(s), nil
}

// intCompare compares ints; with floats, float's slot does it.
func intCompare(th *Thread, op compile.CompareOp, a, b Value) (Value, error) {
	x, ok := smallInt(a)
	y, ok2 := smallInt(b)
	if ok && ok2 {
		return Bool(ordered(op, cmpInt(x, y))), nil
	}
	if !IsIntLike(a) || !IsIntLike(b) {
		return NotImplemented, nil
	}
	return Bool(ordered(op, toBig(a).Cmp(toBig(b)))), nil
}

func cmpInt(x, y int64) int {
	if x < y {
		return -1
	}
	return b2i(x > y)
}

func defineInt() {
	intHeader.typ = IntType
	Subclassable[IntObject](IntType)
	self := func(th *Thread, v Value) (Value, error) { return plainInt(v), nil }
	s := Slots{
		New:     intNew,
		Repr:    intRepr,
		Hash:    intHash,
		Compare: intCompare,
		Bool: func(th *Thread, v Value) (bool, error) {
			i, ok := smallInt(v)
			return !ok || i != 0, nil
		},
		Neg:    intNeg,
		Pos:    self,
		Invert: intInvert,
		Abs:    intAbs,
		ToInt:  self,
		Index:  self,
		ToFloat: func(th *Thread, v Value) (Value, error) {
			f, err := intToFloat(v)
			return Float(f), err
		},
		PowMod: intPowMod,
	}
	s.Binary = intBinary()
	defineType(IntType, TypeSpec{
		Name: "int", Flags: FlagInt, Slots: s,
		Doc:     "int([x]) -> integer\nint(x, base=10) -> integer\n\nA whole number of any size: that of a text in a base (0: the text says which), or what is left of a number without\nits fraction; int() is 0.",
		Methods: intMethods(),
		GetSet: []*GetSet{
			Getter("real", self),
			Getter("imag", func(th *Thread, v Value) (Value, error) { return Int(0), nil }),
			Getter("numerator", self),
			Getter("denominator", func(th *Thread, v Value) (Value, error) { return Int(1), nil }),
		},
	})
}
