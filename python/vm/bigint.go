// Bigint.go is the boxed form of int: values beyond 64 bits, and instances of int's subclasses.

package vm

import "math/big"

// IntObject is an int that doesn't fit in a Value, or an instance of a subclass of int. big is 0 when the value fits small.
type IntObject struct {
	Header
	small int64
	big   big.Int
}

// Ints of a few words have them in the same object: to allocate is most of the work of adding two of them.
type (
	intWords2 struct {
		IntObject
		words [2]big.Word
	}
	intWords4 struct {
		IntObject
		words [4]big.Word
	}
	intWords8 struct {
		IntObject
		words [mostWords]big.Word
	}
)

// mostWords is how many words an int can have in its own object.
const mostWords = 8

// NewBig makes an int from x, whose words it owns; small when it fits.
func NewBig(x *big.Int) Value {
	if x.IsInt64() {
		return Int(x.Int64())
	}
	p := &IntObject{big: *x}
	p.typ = IntType
	return Value{ref: &p.Header}
}

// bigScratch is what a thread computes with: operands that fit in a Value, and results whose size isn't known yet.
type bigScratch struct{ a, b, q, r big.Int }

// bigOperands are the values of two ints, until it is asked again; z is for the result, which newInt copies.
func (th *Thread) bigOperands(a, b Value) (x, y, z *big.Int) {
	s := &th.big
	if x, y, z = s.operand(&s.a, a), s.operand(&s.b, b), &s.q; len(x.Bits())+len(y.Bits()) > 2*mostWords {
		z = new(big.Int) // newInt takes it as it is
	}
	return x, y, z
}

func (s *bigScratch) operand(room *big.Int, v Value) *big.Int {
	if i, ok := smallInt(v); ok {
		return room.SetInt64(i)
	}
	return &As[IntObject](v).big
}

// newInt makes an int from z, which bigOperands gave or which is the thread's.
func (th *Thread) newInt(z *big.Int) Value {
	if z.IsInt64() {
		return Int(z.Int64())
	}
	if z != &th.big.q && z != &th.big.r {
		return NewBig(z)
	}
	words := z.Bits()
	var p *IntObject
	var room []big.Word
	switch n := len(words); {
	case n <= 2:
		o := new(intWords2)
		p, room = &o.IntObject, o.words[:]
	case n <= 4:
		o := new(intWords4)
		p, room = &o.IntObject, o.words[:]
	case n <= mostWords:
		o := new(intWords8)
		p, room = &o.IntObject, o.words[:]
	default:
		p, room = new(IntObject), make([]big.Word, n)
	}
	p.big.SetBits(room[:copy(room, words)])
	if z.Sign() < 0 {
		p.big.Neg(&p.big)
	}
	p.typ = IntType
	return Value{ref: &p.Header}
}

// FloatObject is an instance of a subclass of float.
type FloatObject struct {
	Header
	f float64
}

// IsIntLike reports whether v is an int, a bool or an instance of a subclass.
func IsIntLike(v Value) bool {
	return v.ref == &intHeader || v.ref == &boolHeader || v.ref.typ.flags&FlagInt != 0
}

// smallInt returns the value of an int, bool or int subclass that fits 64 bits.
func smallInt(v Value) (int64, bool) {
	if v.ref == &intHeader || v.ref == &boolHeader {
		return int64(v.num), true
	}
	if v.ref.typ.flags&FlagInt != 0 {
		o := As[IntObject](v)
		return o.small, len(o.big.Bits()) == 0
	}
	return 0, false
}

// toBig returns the value of an int, bool or int subclass as a big.Int that must not be changed.
func toBig(v Value) *big.Int {
	if v.ref == &intHeader || v.ref == &boolHeader {
		return big.NewInt(int64(v.num))
	}
	o := As[IntObject](v)
	if len(o.big.Bits()) != 0 {
		return &o.big
	}
	return big.NewInt(o.small)
}

// floatValue returns the value of a float or an instance of a subclass.
func floatValue(v Value) (float64, bool) {
	if v.ref == &floatHeader {
		return v.Float64(), true
	}
	if v.ref.typ.IsSubtype(FloatType) {
		return As[FloatObject](v).f, true
	}
	return 0, false
}
