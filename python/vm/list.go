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

// room makes room for n more items, and charges the quota for it.
func (p *List) room(th *Thread, n int) error {
	if n += len(p.items); n <= cap(p.items) || n < 1<<8 {
		return nil
	}
	n += spareItems(n)
	if err := th.Reserve(n * 16); err != nil {
		return err
	}
	items := make([]Value, len(p.items), n)
	copy(items, p.items)
	p.items = items
	return nil
}

// add adds v at the end, and charges the quota.
func (p *List) add(th *Thread, v Value) error {
	n := len(p.items)
	if n == cap(p.items) {
		if err := p.room(th, 1); err != nil {
			return err
		}
		p.items = append(p.items, v)
		return nil
	}
	p.items = p.items[:n+1]
	p.items[n] = v
	return nil
}

// appendMethod is list.append, which callFast knows: no method is called more often.
var appendMethod = Method1("append", func(th *Thread, self, x Value) (Value, error) { return None, As[List](self).add(th, x) })

// IsList reports whether v is a list or of a subclass.
func IsList(v Value) bool { return v.ref.typ == ListType || v.ref.typ.flags&FlagList != 0 }
