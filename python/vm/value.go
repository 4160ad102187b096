// Package vm holds Python's values and the interpreter that runs compiled code on them.
//
// A Value is 16 bytes: a pointer to an object's Header, and 64 bits of payload for the types that need no object
// (int, float, bool, None, …). Every object begins with a Header, whose typ is the object's class; the unboxed
// types have one static Header each, so v.ref.typ is the type of any value without a branch. A Value whose ref is
// nil is *unbound*: no Python value, but "nothing here" (an unassigned local, an exhausted iterator, a missing
// argument).
//
// To the vm a frame returns, raises, or suspends with a value. It knows neither the event loop nor the host.
package vm

import (
	"math"
	"unsafe"
)

// Header begins every object. Its address is the object's identity.
type Header struct{ typ *Type }

// Value is any Python value, or unbound.
type Value struct {
	ref *Header
	num uint64
}

// The static headers of the types that live in Value itself.
var (
	intHeader      = Header{}
	floatHeader    = Header{}
	boolHeader     = Header{}
	noneHeader     = Header{}
	notImplHeader  = Header{}
	ellipsisHeader = Header{}
)

// The singletons.
var (
	None           = Value{ref: &noneHeader}
	True           = Value{&boolHeader, 1}
	False          = Value{&boolHeader, 0}
	NotImplemented = Value{ref: &notImplHeader}
	Ellipsis       = Value{ref: &ellipsisHeader}
	// Unbound is the absence of a value.
	Unbound = Value{}
)

// unboxed reports whether a bound value is a number that has no object of its own.
func unboxed(ref *Header) bool { return ref == &intHeader || ref == &floatHeader }

// Int makes an int that fits 64 bits.
func Int(i int64) Value { return Value{&intHeader, uint64(i)} }

// Float makes a float.
func Float(f float64) Value { return Value{&floatHeader, math.Float64bits(f)} }

// Bool makes True or False.
func Bool(b bool) Value {
	if b {
		return True
	}
	return False
}

// Obj makes a Value of an object from its header (`vm.Obj(&x.Header)`).
func Obj(h *Header) Value { return Value{ref: h} }

// Type returns the value's class. The value must be bound.
func (v Value) Type() *Type { return v.ref.typ }

// Bound reports whether v is a Python value at all.
func (v Value) Bound() bool { return v.ref != nil }

// Is reports identity, Python's `is`.
func (v Value) Is(w Value) bool { return v == w }

// IsNone reports whether v is None.
func (v Value) IsNone() bool { return v.ref == &noneHeader }

// IsInt reports whether v is an int of exactly type int that fits 64 bits; then Int64 gives it. Bigger ints, bools
// and instances of subclasses are not: see asInt, asIndex.
func (v Value) IsInt() bool { return v.ref == &intHeader }

// Int64 is the payload of an IsInt value.
func (v Value) Int64() int64 { return int64(v.num) }

// IsFloat reports whether v is of exactly type float; then Float64 gives it.
func (v Value) IsFloat() bool { return v.ref == &floatHeader }

// Float64 is the payload of an IsFloat value.
func (v Value) Float64() float64 { return math.Float64frombits(v.num) }

// IsBool reports whether v is True or False.
func (v Value) IsBool() bool { return v.ref == &boolHeader }

// ref16 returns the register that lies off bytes after base. exec's operands come this way; the verifier has
// checked that they lie in the frame.
func slot(base unsafe.Pointer, off uint64) *Value { return (*Value)(unsafe.Add(base, off)) }

// valuesAt are the n values at p. unsafe.Slice multiplies with a call to see whether so many there can be.
func valuesAt(p unsafe.Pointer, n int) []Value { return (*[1 << 24]Value)(p)[:n:n] }

// textIn is the text in b, which nobody changes any more.
func textIn(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// Header's type accessor for bindings that hold a *Header.
func (h *Header) Type() *Type { return h.typ }

// SetType sets the class of a new object; every constructor calls it once.
func (h *Header) SetType(t *Type) { h.typ = t }
