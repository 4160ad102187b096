// Tuple.go is Python's tuple.

package vm

// Tuple is an immutable sequence of values.
type Tuple struct {
	Header
	items []Value
	hash  uint64
}

// NewTuple makes a tuple that owns items.
func NewTuple(items ...Value) Value { return Value{ref: &newTuple(items).Header} }

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
