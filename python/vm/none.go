// None.go holds the types of the singletons None, NotImplemented and Ellipsis.

package vm

// singleton defines the type of a value that exists once.
func singleton(t *Type, name string, h *Header, v Value, repr string, truth func(th *Thread, v Value) (bool, error)) {
	h.typ = t
	text := Intern(repr).Value()
	var reduce []*Builtin
	if repr != "None" {
		reduce = []*Builtin{Method0("__reduce__", func(th *Thread, self Value) (Value, error) { return text, nil })}
	}
	defineType(t, TypeSpec{
		Name: name,
		Doc:  "The type of the " + repr + " singleton.",
		Slots: Slots{
			New: func(th *Thread, cls *Type, args Args) (Value, error) {
				if len(args.Pos)+len(args.Kw) > 0 {
					class := name
					if name == "ellipsis" {
						class = "EllipsisType"
					}
					return Unbound, TypeError(class + " takes no arguments")
				}
				return v, nil
			},
			Repr: func(th *Thread, self Value) (Value, error) { return text, nil },
			Hash: func(th *Thread, self Value) (int64, error) {
				if self == None {
					return 0xFCA86420, nil // CPython's choice
				}
				return int64(hashString(repr) >> 2), nil
			},
			Bool: truth,
		},
		Methods: reduce,
	})
}

func defineNone() {
	singleton(NoneType, "NoneType", &noneHeader, None, "None", func(th *Thread, v Value) (bool, error) { return false, nil })
}

func defineNotImplemented() {
	singleton(NotImplementedType, "NotImplementedType", &notImplHeader, NotImplemented, "NotImplemented", func(th *Thread, v Value) (bool, error) {
		return false, TypeError("NotImplemented should not be used in a boolean context")
	})
}

func defineEllipsis() {
	singleton(EllipsisType, "ellipsis", &ellipsisHeader, Ellipsis, "Ellipsis", nil)
}
