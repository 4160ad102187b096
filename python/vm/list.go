// List.go is Python's list.

package vm

// List is a mutable sequence of values.
type List struct {
	Header
	items []Value
}

// NewList makes a list that owns items.
func NewList(items ...Value) Value { return Value{ref: &newList(items).Header} }

func newList(items []Value) *List {
	p := &List{items: items}
	p.typ = ListType
	return p
}

// Items are the list's values, shared with it.
func (p *List) Items() []Value { return p.items }

// Value returns the list as a value.
func (p *List) Value() Value { return Value{ref: &p.Header} }

// Append adds v at the end.
func (p *List) Append(v Value) { p.items = append(p.items, v) }

// IsList reports whether v is a list or of a subclass.
func IsList(v Value) bool { return v.ref.typ == ListType || v.ref.typ.flags&FlagList != 0 }
