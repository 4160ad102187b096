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

// recordedSignature asks the library for what CPython 3.14 has as the __text_signature__ of what it has in C; Unbound if it
// doesn't know the name. It is a long list, which few programs need (lib/pure/_signatures.py).
func recordedSignature(th *Thread, module, name string) (Value, error) {
	if th.Runtime.Importlib == nil {
		return Unbound, nil
	}
	m, err := th.ImportDotted("_signatures")
	if err != nil {
		return Unbound, err
	}
	v, err := th.CallMethod(m, Intern("of"), NewStr(module), NewStr(name))
	switch {
	case err != nil || v.IsNone():
		return Unbound, err
	case Text(v) == "-":
		return None, nil
	}
	return v, nil
}

func (b *Builtin) textSignature(th *Thread) (Value, error) {
	module, name := b.Module, b.qualname()
	if t := b.class(); t != nil {
		module = t.moduleName()
	} else if module == "" {
		module = "builtins"
	}
	if v, err := recordedSignature(th, module, name); v.ref != nil || err != nil {
		return v, err
	}
	return b.derivedSignature(), nil
}

// derivedSignature is made of what a function says about its parameters: of those that are Python in CPython, and of special methods.
func (b *Builtin) derivedSignature() Value {
	method := b.kind != kindFunction
	switch {
	case b.shown != "":
		return NewStr(b.shown)
	case b.sig != nil && !method:
		return NewStr("(" + b.sigText + ")")
	case b.sig != nil && b.sigText != "":
		return NewStr("($self, " + b.sigText + ")")
	case b.newOf != nil:
		return NewStr("($type, *args, **kwargs)")
	case b.kind == kindSlot && slotParameters(b) != "":
		return NewStr("($self, " + slotParameters(b) + ")")
	case b.sig != nil, b.fn0 != nil && method, b.kind == kindSlot && b.max == 0 && b.slotArgs == nil && b.newOf == nil:
		return NewStr("($self, /)")
	case b.fn0 != nil:
		return NewStr("()")
	}
	return None
}

// textSignature is what inspect shows of a class's call.
func (t *Type) textSignature(th *Thread) (Value, error) {
	if t.sigText != "" || t.flags&FlagHeap != 0 {
		return textOrNone(t.sigText), nil
	}
	v, err := recordedSignature(th, t.moduleName(), t.Qualname)
	if v.ref == nil && err == nil {
		v = None
	}
	return v, err
}

// slotParameters are the parameters of a special method of a built-in type, behind self.
func slotParameters(b *Builtin) string {
	switch b.Name {
	case "__getitem__", "__contains__", "__delitem__":
		return "key, /"
	case "__setitem__":
		return "key, value, /"
	case "__getattribute__", "__delattr__":
		return "name, /"
	case "__setattr__":
		return "name, value, /"
	case "__get__":
		return "instance, owner=None, /"
	case "__set__":
		return "instance, value, /"
	case "__delete__":
		return "instance, /"
	case "__pow__", "__rpow__":
		return "value, mod=None, /"
	case "__init__", "__call__":
		return "/, *args, **kwargs"
	}
	if b.min == 1 && b.max == 1 {
		return "value, /"
	}
	return ""
}

func textOrNone(s string) Value {
	if s == "" {
		return None
	}
	return NewStr(s)
}
