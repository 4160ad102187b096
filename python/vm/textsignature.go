// Textsignature.go: __text_signature__, what inspect.signature reads of functions and classes that are written in Go.

package vm

// SetTextSignature gives a class the signature that inspect shows: "(value=1)".
func (t *Type) SetTextSignature(text string) { t.sigText = text }

// SetTextSignature gives a method or function the signature that inspect shows.
// A first parameter $self is positional only and goes when the method is bound; self goes too, but can be named.
func (b *Builtin) SetTextSignature(text string) *Builtin {
	b.shown = text
	return b
}

// BuiltinOf returns the built-in function or method descriptor that v is, or nil.
func BuiltinOf(v Value) *Builtin {
	switch {
	case v.ref == nil:
	case v.ref.typ == BuiltinType, v.ref.typ == MethodDescriptorType, v.ref.typ == ClassMethodDescriptorType:
		return As[Builtin](v)
	}
	return nil
}

func (b *Builtin) textSignature() Value {
	method := b.kind != kindFunction
	switch {
	case b.shown != "":
		return NewStr(b.shown)
	case b.sig != nil && !method:
		return NewStr("(" + b.sigText + ")")
	case b.sig != nil && b.sigText != "":
		return NewStr("($self, " + b.sigText + ")")
	case b.sig != nil, b.fn0 != nil && method, b.kind == kindSlot && b.max == 0 && b.slotArgs == nil && b.newOf == nil:
		return NewStr("($self, /)")
	case b.fn0 != nil:
		return NewStr("()")
	}
	return None
}

func textOrNone(s string) Value {
	if s == "" {
		return None
	}
	return NewStr(s)
}
