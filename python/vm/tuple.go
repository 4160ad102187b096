// Tuple.go is Python's tuple.

package vm

import "unsafe"

// Tuple is an immutable sequence of values.
type Tuple struct {
	Header
	items []Value
}

// NewTuple makes a tuple that owns items.
func NewTuple(items ...Value) Value { return Value{ref: &newTuple(items).Header} }

// pairTuple is a tuple of two with its items: one object where there would be two.
type pairTuple struct {
	Tuple
	two [2]Value
}

// newPair makes the tuple (a, b).
func newPair(a, b Value) Value {
	var p *pairTuple
	if unboxed(a.ref) && unboxed(b.ref) { // no pointer in it that the collector has to follow
		p = (*pairTuple)(plainObject(unsafe.Sizeof(pairTuple{})))
		p.two = [2]Value{a, b}
	} else {
		p = &pairTuple{two: [2]Value{a, b}}
	}
	p.typ, p.items = TupleType, p.two[:]
	return Value{ref: &p.Header}
}

func newTuple(items []Value) *Tuple {
	p := &Tuple{items: items}
	p.typ = TupleType
	return p
}

// Items are the tuple's values; not to be changed.
func (p *Tuple) Items() []Value { return p.items }

// Value returns the tuple as a value.
func (p *Tuple) Value() Value { return Value{ref: &p.Header} }

// EmptyTuple is `()`.
var EmptyTuple = newTuple(nil)

// IsTuple reports whether v is a tuple or of a subclass.
func IsTuple(v Value) bool { return v.ref.typ == TupleType || v.ref.typ.flags&FlagTuple != 0 }
