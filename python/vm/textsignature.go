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
func (t *Type) textSignature() Value {
	if t.sigText != "" || t.flags&FlagHeap != 0 {
		return textOrNone(t.sigText)
	}
	switch t {
	case ObjectType, NoneType, EllipsisType, NotImplementedType:
		return NewStr("()")
	case TupleType, ListType, SetType, FrozenSetType:
		return NewStr("(iterable=(), /)")
	case StaticMethodType, ClassMethodType:
		return NewStr("(function, /)")
	case BoolType:
		return NewStr("(object=False, /)")
	case FloatType:
		return NewStr("(x=0, /)")
	case ComplexType:
		return NewStr("(real=0, imag=0)")
	case MemoryViewType:
		return NewStr("(object)")
	case PropertyType:
		return NewStr("(fget=None, fset=None, fdel=None, doc=None)")
	case CellType:
		return NewStr("([contents])")
	case CodeType:
		return NewStr("(argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize,\n     flags, codestring, constants, names, varnames, filename, name,\n     qualname, firstlineno, linetable, exceptiontable, freevars=(),\n     cellvars=(), /)")
	case FunctionType:
		return NewStr("(code, globals, name=None, argdefs=None, closure=None,\n         kwdefaults=None)")
	case MappingProxyType:
		return NewStr("(mapping)")
	case BoundMethodType:
		return NewStr("(function, instance, /)")
	case ModuleType:
		return NewStr("(name, doc=None)")
	case TracebackType:
		return NewStr("(tb_next, tb_frame, tb_lasti, tb_lineno)")
	case GenericAliasType:
		return NewStr("(origin, args, /)")
	case enumerateType:
		return NewStr("(iterable, start=0)")
	case zipType:
		return NewStr("(*iterables, strict=False)")
	case filterType:
		return NewStr("(function, iterable, /)")
	case reversedType:
		return NewStr("(sequence, /)")
	}
	return None
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
