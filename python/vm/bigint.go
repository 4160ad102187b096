// Bigint.go is the boxed form of int: values beyond 64 bits, and instances of int's subclasses.

package vm

import "math/big"

// IntObject is an int that doesn't fit in a Value, or an instance of a subclass of int. big is nil when the value
// fits small.
type IntObject struct {
	Header
	small int64
	big   *big.Int
}

// NewBig makes an int from x, which it owns; small when it fits.
func NewBig(x *big.Int) Value {
	if x.IsInt64() {
		return Int(x.Int64())
	}
	p := &IntObject{big: x}
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
		return o.small, o.big == nil
	}
	return 0, false
}

// toBig returns the value of an int, bool or int subclass as a big.Int that must not be changed.
func toBig(v Value) *big.Int {
	if v.ref == &intHeader || v.ref == &boolHeader {
		return big.NewInt(int64(v.num))
	}
	o := As[IntObject](v)
	if o.big != nil {
		return o.big
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
