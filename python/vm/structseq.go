// Structseq.go has tuples whose items have names: time.struct_time, sys.version_info, …

package vm

import "slices"

// structTuple is such a tuple. Its hidden items have a name, but no place.
type structTuple struct {
	Tuple
	hidden []Value
}

// StructSequence makes a class of tuples whose items have names, of which there are no instances but the library's.
func StructSequence(name string, fields ...string) *Type {
	t := NewStructClass(name, len(fields), fields...)
	t.flags |= FlagDisallowNew
	t.Slots.New = func(th *Thread, cls *Type, a Args) (Value, error) {
		return Unbound, TypeError("cannot create '" + name + "' instances")
	}
	return t
}

// NewStructClass makes a class of tuples whose first items have places and names, and the others names only. Programs make
// instances of a sequence.
func NewStructClass(name string, visible int, fields ...string) *Type {
	spec := TypeSpec{Name: name, Base: TupleType, Attrs: map[string]Value{
		"n_fields": Int(int64(len(fields))), "n_sequence_fields": Int(int64(visible)), "n_unnamed_fields": Int(0),
	}}
	names := make([]Value, visible)
	for i, f := range fields {
		get := func(th *Thread, v Value) (Value, error) { return tupleItems(v)[i], nil }
		if i < visible {
			names[i] = NewStr(f)
		} else {
			get = func(th *Thread, v Value) (Value, error) { return As[structTuple](v).hiddenItem(i - visible), nil }
		}
		spec.GetSet = append(spec.GetSet, Getter(f, get))
	}
	spec.Attrs["__match_args__"] = NewTuple(names...)
	spec.Slots.New = func(th *Thread, cls *Type, a Args) (Value, error) {
		return structNew(th, cls, name, visible, fields, a)
	}
	spec.Slots.Repr = func(th *Thread, v Value) (Value, error) {
		s := name + "("
		for i, x := range tupleItems(v) {
			r, err := th.Repr(x)
			if err != nil {
				return Unbound, err
			}
			if i > 0 {
				s += ", "
			}
			s += fields[i] + "=" + r
		}
		return NewStr(s + ")"), nil
	}
	spec.Methods = []*Builtin{Method0("__reduce__", func(th *Thread, self Value) (Value, error) {
		rest := NewDict()
		for i, f := range fields[visible:] {
			rest.SetStr(Intern(f), As[structTuple](self).hiddenItem(i))
		}
		return NewTuple(self.Type().Value(), NewTuple(NewTuple(tupleItems(self)...), rest.Value())), nil
	}), MethodArgs("__replace__", func(th *Thread, self Value, a Args) (Value, error) {
		if len(a.Pos) > 0 {
			return Unbound, TypeError("__replace__() takes no positional arguments")
		}
		items := append([]Value(nil), tupleItems(self)...)
		s := As[structTuple](self)
		hidden := make([]Value, len(fields)-visible)
		for i := range hidden {
			hidden[i] = s.hiddenItem(i)
		}
		var unknown []Value
		for i, n := range a.Names {
			switch at := slices.Index(fields, n.s); {
			case at < 0:
				unknown = append(unknown, n.Value())
			case at < visible:
				items[at] = a.Kw[i]
			default:
				hidden[at-visible] = a.Kw[i]
			}
		}
		if len(unknown) > 0 {
			return Unbound, TypeError("Got unexpected field name(s): " + mustRepr(th, NewList(unknown...)))
		}
		return NewStructSequence(self.Type(), hidden, items...), nil
	})}
	t := NewType(spec)
	Holds(t, func(v Value, f Visitor) {
		f.Values(tupleItems(v))
		f.Values(As[structTuple](v).hidden)
	})
	return t
}

func (p *structTuple) hiddenItem(i int) Value {
	if i < len(p.hidden) {
		return p.hidden[i]
	}
	return None
}

// structNew is cls(sequence, dict={}): the dict may have what the sequence lacks.
func structNew(th *Thread, cls *Type, name string, visible int, fields []string, a Args) (Value, error) {
	p, err := parseSignature("sequence, dict=").match("structseq", a)
	if err != nil {
		return Unbound, err
	}
	items, err := th.ToSlice(p[0])
	if err != nil && Matches(err, TypeErrorType) {
		err = TypeError("constructor requires a sequence")
	}
	if err != nil {
		return Unbound, err
	}
	rest := p[1]
	if rest.ref != nil && !IsDict(rest) {
		return Unbound, TypeError(name + "() takes a dict as second arg, if any")
	}
	limit := ""
	switch {
	case len(items) < visible && len(fields) > visible:
		limit = " an at least " + itoa(visible)
	case len(items) > len(fields) && len(fields) > visible:
		limit = " an at most " + itoa(len(fields))
	case len(items) != visible && len(fields) == visible:
		limit = " a " + itoa(visible)
	}
	if limit != "" {
		return Unbound, TypeError(name + "() takes" + limit + "-sequence (" + itoa(len(items)) + "-sequence given)")
	}
	var hidden []Value
	unknown := 0 // names in the dict for which there is no place
	if rest.Bound() {
		unknown = As[Dict](rest).Len()
	}
	for i, f := range fields[visible:] {
		v := None
		if visible+i < len(items) {
			v = items[visible+i]
		} else if rest.Bound() {
			if x := As[Dict](rest).GetStr(Intern(f)); x.Bound() {
				v = x
				unknown--
			}
		}
		hidden = append(hidden, v)
	}
	if unknown > 0 {
		return Unbound, TypeError(name + "() got duplicate or unexpected field name(s)")
	}
	return NewStructSequence(cls, hidden, append([]Value(nil), items[:visible]...)...), nil
}

// NewStructSequence makes an instance of such a class; hidden are the items that have no place.
func NewStructSequence(t *Type, hidden []Value, items ...Value) Value {
	p := &structTuple{Tuple: Tuple{items: items}, hidden: hidden}
	p.typ = t
	return p.Value()
}
