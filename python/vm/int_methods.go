// Int_methods.go: the methods of int.

package vm

import (
	"math/big"
	"math/bits"
)

func intBitLength(th *Thread, v Value) (Value, error) {
	if i, ok := smallInt(v); ok {
		if i < 0 {
			i = -i
		}
		return Int(int64(bits.Len64(uint64(i)))), nil
	}
	return Int(int64(toBig(v).BitLen())), nil
}

func intBitCount(th *Thread, v Value) (Value, error) {
	n := 0
	for _, w := range toBig(v).Bits() {
		n += bits.OnesCount(uint(w))
	}
	return Int(int64(n)), nil
}

// littleEndian reads the byteorder argument.
func littleEndian(fn string, v Value) (bool, error) {
	if v.ref == nil {
		return false, nil
	}
	if IsStr(v) {
		switch Text(v) {
		case "little":
			return true, nil
		case "big":
			return false, nil
		}
		return false, ValueError("byteorder must be either 'little' or 'big'")
	}
	return false, TypeError(fn + "() argument 'byteorder' must be str, not " + argName(v))
}

func reverseBytes(b []byte) {
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
}

func optionalTruth(th *Thread, v Value) (bool, error) {
	if v.ref == nil {
		return false, nil
	}
	return th.Truth(v)
}

func intToBytes(th *Thread, self Value, args []Value) (Value, error) {
	n := int64(1)
	if args[0].ref != nil {
		var err error
		if n, err = th.Index(args[0]); err != nil {
			return Unbound, err
		}
	}
	little, err := littleEndian("to_bytes", args[1])
	if err != nil {
		return Unbound, err
	}
	if n < 0 {
		return Unbound, ValueError("length argument must be non-negative")
	}
	signed, err := optionalTruth(th, args[2])
	if err != nil {
		return Unbound, err
	}
	if err := reserveText(th, int(n)); err != nil {
		return Unbound, err
	}
	x := toBig(self)
	if x.Sign() < 0 && !signed {
		return Unbound, OverflowError("can't convert negative int to unsigned")
	}
	need := int64(x.BitLen())
	if signed {
		if x.Sign() < 0 {
			need = int64(new(big.Int).Not(x).BitLen())
		}
		need += int64(b2i(x.Sign() != 0))
	}
	if need > n*8 {
		return Unbound, OverflowError("int too big to convert")
	}
	if x.Sign() < 0 {
		x = new(big.Int).Add(x, new(big.Int).Lsh(bigOne, uint(n*8)))
	}
	b := x.FillBytes(make([]byte, n))
	if little {
		reverseBytes(b)
	}
	return NewBytes(b), nil
}

func intFromBytes(th *Thread, cls Value, args []Value) (Value, error) {
	little, err := littleEndian("from_bytes", args[1])
	if err != nil {
		return Unbound, err
	}
	from, err := th.ownBytes(args[0])
	if err != nil {
		return Unbound, err
	}
	if from.ref == nil {
		from = args[0]
	}
	data, err := bytesFrom(th, from)
	if err != nil {
		return Unbound, err
	}
	signed, err := optionalTruth(th, args[2])
	if err != nil {
		return Unbound, err
	}
	b := append([]byte(nil), data...)
	if little {
		reverseBytes(b)
	}
	x := new(big.Int).SetBytes(b)
	if signed && len(b) > 0 && b[0]&0x80 != 0 {
		x.Sub(x, new(big.Int).Lsh(bigOne, uint(len(b)*8)))
	}
	v := NewBig(x)
	if t := As[Type](cls); t != IntType {
		return th.Call(cls, v)
	}
	return v, nil
}

// roundInt is round(v, n): the multiple of 10 ** -n that is nearest, half to even.
func roundInt(th *Thread, v, digits Value) (Value, error) {
	if digits.ref == nil || digits.IsNone() {
		return plainInt(v), nil
	}
	d, err := th.IndexValue(digits)
	if err != nil {
		return Unbound, err
	}
	n, ok := smallInt(d)
	if ok && n >= 0 || !ok && toBig(d).Sign() > 0 {
		return plainInt(v), nil
	}
	if !ok || -n > int64(toBig(v).BitLen())/3+2 {
		return Int(0), nil
	}
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(-n), nil)
	q, r := new(big.Int), new(big.Int)
	divModBig(q, r, toBig(v), unit)
	switch r.Lsh(r, 1).Cmp(unit) {
	case 1:
		q.Add(q, bigOne)
	case 0:
		if q.Bit(0) == 1 {
			q.Add(q, bigOne)
		}
	}
	return NewBig(q.Mul(q, unit)), nil
}

// intDivModMethod is divmod(a, b) of ints only: other operands know better.
func intDivModMethod(th *Thread, a, b Value) (Value, error) {
	if !bothInts(a, b) {
		return NotImplemented, nil
	}
	return numberDivMod(th, a, b)
}

func intMethods() []*Builtin {
	self := func(th *Thread, v Value) (Value, error) { return plainInt(v), nil }
	return []*Builtin{
		Method0("bit_length", intBitLength),
		Method0("bit_count", intBitCount),
		Method0("conjugate", self),
		Method0("is_integer", func(th *Thread, v Value) (Value, error) { return True, nil }),
		Method0("as_integer_ratio", func(th *Thread, v Value) (Value, error) {
			return NewTuple(plainInt(v), Int(1)), nil
		}),
		MethodSig("to_bytes", "length=1, byteorder='big', *, signed=False", intToBytes),
		MethodSig("from_bytes", "bytes, byteorder='big', *, signed=False", intFromBytes).Class(),
		slotWrapper("__divmod__", 1, 1, func(th *Thread, _ *Type, a Value, b []Value) (Value, error) { return intDivModMethod(th, a, b[0]) }),
		slotWrapper("__rdivmod__", 1, 1, func(th *Thread, _ *Type, b Value, a []Value) (Value, error) { return intDivModMethod(th, a[0], b) }),
		Method0("__trunc__", self),
		Method0("__floor__", self),
		Method0("__ceil__", self),
		MethodN("__round__", 0, 1, func(th *Thread, v Value, args []Value) (Value, error) {
			if len(args) == 0 {
				return plainInt(v), nil
			}
			return roundInt(th, v, args[0])
		}),
		Method1("__format__", func(th *Thread, self, spec Value) (Value, error) {
			return formatMethod(th, self, spec, formatIntSpec)
		}),
		Method0("__getnewargs__", func(th *Thread, v Value) (Value, error) { return NewTuple(plainInt(v)), nil }),
		Method0("__sizeof__", func(th *Thread, v Value) (Value, error) {
			n := toBig(v).BitLen()
			return Int(int64(24 + 4*max(1, (n+29)/30))), nil
		}),
	}
}
