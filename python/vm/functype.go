// Functype.go: the classes of callables: function, method, builtin_function_or_method, method descriptors, cell.

package vm

import "unsafe"

// attrsOffset finds where the embedded Attrs stands in T: always right after the Header.
func attrsOffset[T any]() uintptr { return unsafe.Sizeof(Header{}) }

func defineFunctionTypes() {
	defineType(FunctionType, TypeSpec{
		Name: "function",
		Slots: Slots{
			Repr: func(th *Thread, v Value) (Value, error) {
				return NewStr("<function " + As[Function](v).display() + " at " + th.Address(v) + ">"), nil
			},
			DescrGet: func(th *Thread, d, obj, owner Value) (Value, error) {
				b := As[Function](d).descriptor(kindMethod)
				switch {
				case b != nil && obj.ref == nil:
					return b.Value(), nil
				case b != nil && b.owner.Is(obj):
					return b.bind(obj), nil
				case obj.ref == nil:
					return d, nil
				}
				return NewBoundMethod(d, obj), nil
			},
			Call: func(th *Thread, self Value, a Args) (Value, error) {
				return th.runFunction(As[Function](self), Unbound, a)
			},
			New: functionNew,
		},
		GetSet: []*GetSet{
			Property("__name__", func(th *Thread, v Value) (Value, error) { return As[Function](v).name.Value(), nil }, func(th *Thread, self, v Value) error {
				if v.ref == nil || !IsStr(v) {
					return TypeError("__name__ must be set to a string object")
				}
				f := As[Function](self)
				f.naming = &naming{As[Str](v), f.qualname}
				return nil
			}),
			Property("__qualname__", func(th *Thread, v Value) (Value, error) { return As[Function](v).qualname, nil }, func(th *Thread, self, v Value) error {
				if v.ref == nil || !IsStr(v) {
					return TypeError("__qualname__ must be set to a string object")
				}
				f := As[Function](self)
				f.naming = &naming{f.name, v}
				return nil
			}),
			Property("__doc__", func(th *Thread, v Value) (Value, error) { return As[Function](v).doc, nil }, func(th *Thread, self, v Value) error {
				As[Function](self).doc = orNone(v)
				return nil
			}),
			Property("__module__", func(th *Thread, v Value) (Value, error) { return orNone(As[Function](v).module), nil }, func(th *Thread, self, v Value) error {
				As[Function](self).module = orNone(v)
				return nil
			}),
			Property("__code__", func(th *Thread, v Value) (Value, error) { return Obj(&As[Function](v).code.Header), nil }, func(th *Thread, self, v Value) error {
				if v.ref == nil || v.ref.typ != CodeType {
					return TypeError("__code__ must be set to a code object")
				}
				f, c := As[Function](self), As[Code](v)
				if len(c.src.Free) != len(f.closure) {
					return ValueError(f.name.s + "() requires a code object with " + itoa(len(f.closure)) + " free vars, not " + itoa(len(c.src.Free)))
				}
				const generating = 0x20 | 0x80 | 0x200 // CO_GENERATOR, CO_COROUTINE, CO_ASYNC_GENERATOR
				if (c.src.Flags^f.code.src.Flags)&generating != 0 {
					if err := th.Warn(DeprecationWarningType, "Assigning a code object of non-matching type is deprecated (e.g., from a generator to a plain function)"); err != nil {
						return err
					}
				}
				f.code = c
				return nil
			}),
			Property("__defaults__", func(th *Thread, v Value) (Value, error) {
				if d := As[Function](v).defaults; d != nil {
					return NewTuple(d...), nil
				}
				return None, nil
			}, func(th *Thread, self, v Value) error {
				f := As[Function](self)
				switch {
				case v.ref == nil || v.IsNone():
					f.defaults = nil
				case IsTuple(v):
					f.defaults = As[Tuple](v).items
				default:
					return TypeError("__defaults__ must be set to a tuple object")
				}
				return nil
			}),
			Property("__kwdefaults__", func(th *Thread, v Value) (Value, error) {
				if d := As[Function](v).kwdefaults; d != nil {
					return d.Value(), nil
				}
				return None, nil
			}, func(th *Thread, self, v Value) error {
				f := As[Function](self)
				switch {
				case v.ref == nil || v.IsNone():
					f.kwdefaults = nil
				case IsDict(v):
					f.kwdefaults = As[Dict](v)
				default:
					return TypeError("__kwdefaults__ must be set to a dict object")
				}
				return nil
			}),
			Getter("__globals__", func(th *Thread, v Value) (Value, error) { return As[Function](v).globals.names(), nil }),
			Getter("__builtins__", func(th *Thread, v Value) (Value, error) { return As[Function](v).builtins.names(), nil }),
			Getter("__closure__", func(th *Thread, v Value) (Value, error) {
				f := As[Function](v)
				if len(f.closure) == 0 {
					return None, nil
				}
				items := make([]Value, len(f.closure))
				for i, c := range f.closure {
					items[i] = Obj(&c.Header)
				}
				return NewTuple(items...), nil
			}),
			Property("__annotations__", functionAnnotations, func(th *Thread, self, v Value) error {
				f := As[Function](self)
				if v.ref == nil || v.IsNone() {
					v = NewDict().Value()
				} else if !IsDict(v) {
					return TypeError("__annotations__ must be set to a dict object")
				}
				f.annotations, f.annotate = v, Unbound
				return nil
			}),
			Property("__annotate__", func(th *Thread, v Value) (Value, error) { return orNone(As[Function](v).annotate), nil }, func(th *Thread, self, v Value) error {
				if err := checkAnnotate(v, "__annotate__ cannot be deleted"); err != nil {
					return err
				}
				f := As[Function](self)
				f.annotate = noneless(v)
				f.annotations = Unbound
				return nil
			}),
			Property("__type_params__", func(th *Thread, v Value) (Value, error) {
				if p := As[Function](v).typeParams; p.ref != nil {
					return p, nil
				}
				return EmptyTuple.Value(), nil
			}, func(th *Thread, self, v Value) error {
				if v.ref == nil || !IsTuple(v) {
					return TypeError("__type_params__ must be set to a tuple")
				}
				As[Function](self).typeParams = v
				return nil
			}),
			Property("__dict__", instanceDict, setInstanceDict),
		},
	})
	FunctionType.attrsOff = attrsOffset[Function]()
	FunctionType.flags |= FlagHasAttrs

	defineType(BoundMethodType, TypeSpec{
		Name: "method",
		Slots: Slots{
			Repr: func(th *Thread, v Value) (Value, error) {
				m := As[BoundMethod](v)
				name := "?"
				for _, n := range [...]*Str{strQualname, strName} {
					if q, err := th.LookupAttr(m.fn, n); err == nil && q.ref != nil && IsStr(q) {
						name = Text(q)
						break
					}
				}
				return NewStr("<bound method " + name + " of " + mustRepr(th, m.self) + ">"), nil
			},
			DescrGet: func(th *Thread, d, obj, owner Value) (Value, error) { return d, nil }, // it has its self already
			Call: func(th *Thread, self Value, a Args) (Value, error) {
				m := As[BoundMethod](self)
				a.Pos = append([]Value{m.self}, a.Pos...)
				return th.CallArgs(m.fn, a)
			},
			Compare: func(th *Thread, op compareOp, a, b Value) (Value, error) {
				if op != cmpEq && op != cmpNe || b.Type() != BoundMethodType {
					return NotImplemented, nil
				}
				x, y := As[BoundMethod](a), As[BoundMethod](b)
				eq := x.self == y.self
				if eq {
					var err error
					if eq, err = th.equal(x.fn, y.fn); err != nil {
						return Unbound, err
					}
				}
				return Bool(eq == (op == cmpEq)), nil
			},
			Hash: func(th *Thread, v Value) (int64, error) {
				m := As[BoundMethod](v)
				h, err := th.HashValue(m.fn)
				return h ^ th.ID(m.self)>>4, err
			},
			GetAttr: func(th *Thread, self Value, name *Str) (Value, error) {
				v, err := th.findAttr(self, name)
				if err == nil && v.ref == nil {
					return th.GetAttr(As[BoundMethod](self).fn, name)
				}
				return v, err
			},
			New: func(th *Thread, cls *Type, a Args) (Value, error) {
				if len(a.Kw) > 0 {
					return Unbound, TypeError("method() takes no keyword arguments")
				}
				if len(a.Pos) != 2 {
					return Unbound, expected("method", 2, 2, len(a.Pos))
				}
				if a.Pos[0].Type().Call == nil {
					return Unbound, TypeError("first argument must be callable")
				}
				if a.Pos[1].IsNone() {
					return Unbound, TypeError("instance must not be None")
				}
				return NewBoundMethod(a.Pos[0], a.Pos[1]), nil
			},
		},
		Methods: []*Builtin{Method0("__reduce__", func(th *Thread, self Value) (Value, error) {
			m := As[BoundMethod](self)
			getattr, err := builtinNamed(th, "getattr")
			if err != nil {
				return Unbound, err
			}
			name, err := th.GetAttr(m.fn, strName)
			return NewTuple(getattr, NewTuple(m.self, name)), err
		})},
		GetSet: []*GetSet{
			Getter("__func__", func(th *Thread, v Value) (Value, error) { return As[BoundMethod](v).fn, nil }),
			Getter("__self__", func(th *Thread, v Value) (Value, error) { return As[BoundMethod](v).self, nil }),
			Getter("__doc__", func(th *Thread, v Value) (Value, error) { return th.GetAttr(As[BoundMethod](v).fn, strDoc) }),
		},
	})
	defineBuiltinTypes()
	defineType(CellType, TypeSpec{
		Name: "cell",
		Slots: Slots{
			Repr: func(th *Thread, v Value) (Value, error) {
				c := As[Cell](v)
				if c.v.ref == nil {
					return NewStr("<cell at " + th.Address(v) + ": empty>"), nil
				}
				return NewStr("<cell at " + th.Address(v) + ": " + c.v.Type().Name + " object at " + th.Address(c.v) + ">"), nil
			},
			Compare: func(th *Thread, op compareOp, a, b Value) (Value, error) {
				if b.ref.typ != CellType {
					return NotImplemented, nil
				}
				x, y := As[Cell](a).v, As[Cell](b).v
				if x.ref == nil || y.ref == nil { // an empty one comes first
					return th.Compare(op, Int(int64(b2i(x.ref != nil))), Int(int64(b2i(y.ref != nil))))
				}
				return th.Compare(op, x, y)
			},
			New: func(th *Thread, cls *Type, a Args) (Value, error) {
				switch n := len(a.Pos); {
				case len(a.Kw) > 0:
					return Unbound, TypeError("cell() takes no keyword arguments")
				case n > 1:
					return Unbound, expected("cell", 0, 1, n)
				case n == 1:
					return Obj(&newCell(a.Pos[0]).Header), nil
				}
				return Obj(&newCell(Unbound).Header), nil
			},
		},
		GetSet: []*GetSet{
			Property("cell_contents", func(th *Thread, v Value) (Value, error) {
				if c := As[Cell](v); c.v.ref != nil {
					return c.v, nil
				}
				return Unbound, ValueError("Cell is empty")
			}, func(th *Thread, self, v Value) error { As[Cell](self).v = v; return nil }),
		},
	})
}

// functionNew is types.FunctionType(code, globals, name=None, argdefs=None, closure=None).
func functionNew(th *Thread, cls *Type, a Args) (Value, error) {
	v, err := functionSig.match("function", a)
	if err != nil {
		return Unbound, err
	}
	if v[0].Type() != CodeType {
		return Unbound, TypeError("function() argument 'code' must be code, not " + argName(v[0]))
	}
	if !IsDict(v[1]) {
		return Unbound, TypeError("function() argument 'globals' must be dict, not " + v[1].Type().displayName())
	}
	name, defaults, closure, keywords := noneless(orNone(v[2])), noneless(orNone(v[3])), noneless(orNone(v[4])), noneless(orNone(v[5]))
	c := As[Code](v[0])
	switch free := len(c.src.Free); {
	case name.ref != nil && !IsStr(name):
		return Unbound, TypeError("arg 3 (name) must be None or string")
	case defaults.ref != nil && !IsTuple(defaults):
		return Unbound, TypeError("arg 4 (defaults) must be None or tuple")
	case closure.ref == nil && free > 0:
		return Unbound, TypeError("arg 5 (closure) must be tuple")
	case closure.ref != nil && !IsTuple(closure):
		return Unbound, TypeError("arg 5 (closure) must be None or tuple")
	case keywords.ref != nil && !IsDict(keywords):
		return Unbound, TypeError("arg 6 (kwdefaults) must be None or dict")
	case closure.ref != nil && len(tupleItems(closure)) != free:
		return Unbound, ValueError(c.name.s + " requires closure of length " + itoa(free) + ", not " + itoa(len(tupleItems(closure))))
	}
	f := th.newFunction(c, th.dictOf(v[1]))
	f.builtins = th.builtinsOf(As[Dict](v[1]))
	if name.ref != nil {
		f.naming = &naming{As[Str](name), f.qualname}
	}
	if defaults.ref != nil {
		f.defaults = As[Tuple](defaults).items
	}
	if keywords.ref != nil {
		f.kwdefaults = As[Dict](keywords)
	}
	if closure.ref != nil {
		for _, c := range tupleItems(closure) {
			if c.Type() != CellType {
				return Unbound, TypeError("arg 5 (closure) expected cell, found " + c.Type().displayName())
			}
			f.closure = append(f.closure, As[Cell](c))
		}
	}
	return f.Value(), nil
}

var functionSig = parseSignature("code, globals, name=None, argdefs=None, closure=None, kwdefaults=None")

// functionAnnotations is f.__annotations__, made by __annotate__ when first asked for.
func functionAnnotations(th *Thread, v Value) (Value, error) {
	f := As[Function](v)
	if f.annotations.ref == nil {
		if f.annotate.ref == nil {
			f.annotations = NewDict().Value()
			return f.annotations, nil
		}
		a, err := th.Call(f.annotate, Int(1))
		if err != nil {
			return Unbound, err
		}
		f.annotations = a
	}
	return f.annotations, nil
}

// class is the class that a function is a method of, or nil.
func (b *Builtin) class() *Type {
	switch {
	case b.owner != nil:
		return b.owner
	case b.self.ref == nil || b.self.ref.typ == ModuleType:
		return nil
	case b.self.Type().flags&FlagType != 0:
		return As[Type](b.self)
	}
	return b.self.Type()
}

// static is whether a function is a static method of its class.
func (b *Builtin) static() bool { return b.self.ref == nil && b.owner != nil }

func (b *Builtin) qualname() string {
	if t := b.class(); t != nil {
		return t.Qualname + "." + b.Name
	}
	return b.Name
}

func defineBuiltinTypes() {
	reduce := func() []*Builtin {
		return []*Builtin{Method0("__reduce__", func(th *Thread, self Value) (Value, error) {
			b := As[Builtin](self)
			of := b.self
			switch {
			case b.static(), self.Type() != BuiltinType && self.Type() != MethodWrapperType:
				of = b.owner.Value()
			case of.ref == nil || of.ref.typ == ModuleType || b.kind == kindFunction && b.newOf == nil:
				return NewStr(b.Name), nil
			}
			getattr, err := builtinNamed(th, "getattr")
			return NewTuple(getattr, NewTuple(of, NewStr(b.Name))), err
		})}
	}
	getset := func() []*GetSet {
		return []*GetSet{
			Getter("__name__", func(th *Thread, v Value) (Value, error) { return NewStr(As[Builtin](v).Name), nil }),
			Getter("__qualname__", func(th *Thread, v Value) (Value, error) { return NewStr(As[Builtin](v).qualname()), nil }),
			Getter("__doc__", func(th *Thread, v Value) (Value, error) { return docValue(As[Builtin](v).Doc), nil }),
			Getter("__text_signature__", func(th *Thread, v Value) (Value, error) { return As[Builtin](v).textSignature(th) }),
		}
	}
	call := func(th *Thread, self Value, a Args) (Value, error) { return th.CallArgs(self, a) }
	defineType(BuiltinType, TypeSpec{
		Name:  "builtin_function_or_method",
		Flags: FlagDisallowNew,
		Slots: Slots{
			Repr: func(th *Thread, v Value) (Value, error) {
				b := As[Builtin](v)
				if b.static() {
					return NewStr("<built-in method " + b.Name + " of type object at " + th.Address(b.owner.Value()) + ">"), nil
				}
				if b.self.ref == nil || b.self.ref.typ == ModuleType || b.kind == kindFunction && b.newOf == nil {
					return NewStr("<built-in function " + b.Name + ">"), nil
				}
				return NewStr("<built-in method " + b.Name + " of " + b.self.Type().displayName() + " object at " + th.Address(b.self) + ">"), nil
			},
			Call:    call,
			Compare: compareBuiltin,
			Hash:    hashBuiltin,
		},
		Methods: reduce(),
		GetSet: append(getset(),
			Getter("__self__", func(th *Thread, v Value) (Value, error) {
				b := As[Builtin](v)
				if b.self.ref == nil && b.owner == nil { // of open, too, which has no other module here
					return orNone(th.Runtime.Modules.GetStr(Intern("builtins"))), nil
				}
				return orNone(b.self), nil
			}),
			Property("__module__", func(th *Thread, v Value) (Value, error) {
				b := As[Builtin](v)
				if m, ok := th.Runtime.builtinModules[b]; ok {
					return orNone(m), nil
				}
				if b.self.ref != nil && b.self.ref.typ != ModuleType || b.static() {
					return None, nil
				}
				if b.Module == "" || b.Module == "builtins" {
					return builtinsName, nil
				}
				return Intern(b.Module).Value(), nil
			}, func(th *Thread, self, v Value) error { // interpreters share the functions
				if th.Runtime.builtinModules == nil {
					th.Runtime.builtinModules = map[*Builtin]Value{}
				}
				th.Runtime.builtinModules[As[Builtin](self)] = v
				return nil
			})),
	})
	defineType(MethodWrapperType, TypeSpec{
		Name:  "method-wrapper",
		Flags: FlagDisallowNew,
		Slots: Slots{
			Repr: func(th *Thread, v Value) (Value, error) {
				b := As[Builtin](v)
				return NewStr("<method-wrapper '" + b.Name + "' of " + b.self.Type().displayName() + " object at " + th.Address(b.self) + ">"), nil
			},
			Call: func(th *Thread, self Value, a Args) (Value, error) {
				b := As[Builtin](self)
				return b.call(th, b.self, a)
			},
			Compare: compareBuiltin,
			Hash:    hashBuiltin,
		},
		Methods: reduce(),
		GetSet: append(getset(),
			Getter("__self__", func(th *Thread, v Value) (Value, error) { return As[Builtin](v).self, nil }),
			Getter("__objclass__", func(th *Thread, v Value) (Value, error) { return As[Builtin](v).owner.Value(), nil })),
	})
	descriptor := func(t *Type, name, kind string) {
		defineType(t, TypeSpec{
			Name:  name,
			Flags: FlagDisallowNew,
			Slots: Slots{
				Repr: func(th *Thread, v Value) (Value, error) {
					b := As[Builtin](v)
					return NewStr("<" + kind + " '" + b.Name + "' of '" + b.owner.displayName() + "' objects>"), nil
				},
				DescrGet: func(th *Thread, d, obj, owner Value) (Value, error) {
					b := As[Builtin](d)
					if b.kind == kindClassMethod {
						if owner.ref == nil {
							owner = obj.Type().Value()
						}
						return b.bind(owner), nil
					}
					if obj.ref == nil {
						return d, nil
					}
					if !b.owner.Is(obj) {
						return Unbound, TypeError("descriptor '" + b.Name + "' for '" + b.owner.displayName() + "' objects doesn't apply to a '" + obj.Type().displayName() + "' object")
					}
					return b.bind(obj), nil
				},
				Call: call,
			},
			Methods: reduce(),
			GetSet:  append(getset(), Getter("__objclass__", func(th *Thread, v Value) (Value, error) { return As[Builtin](v).owner.Value(), nil })),
		})
	}
	descriptor(MethodDescriptorType, "method_descriptor", "method")
	descriptor(SlotWrapperType, "wrapper_descriptor", "slot wrapper")
	descriptor(ClassMethodDescriptorType, "classmethod_descriptor", "method")
	ClassMethodDescriptorType.Call = callClassMethod
}

// classMethodGet is __get__ of a built-in class method, which looks at the class it is given.
func classMethodGet(th *Thread, d, obj, owner Value) (Value, error) {
	b := As[Builtin](d)
	of := b.owner.displayName()
	if owner.IsNone() {
		owner = obj.Type().Value()
	}
	if owner.Type().flags&FlagType == 0 {
		return Unbound, TypeError("descriptor '" + b.Name + "' for type '" + of + "' needs a type, not a '" + owner.Type().displayName() + "' as arg 2")
	}
	if t := As[Type](owner); !t.IsSubtype(b.owner) {
		return Unbound, TypeError("descriptor '" + b.Name + "' requires a subtype of '" + of + "' but received '" + t.displayName() + "'")
	}
	return b.bind(owner), nil
}

// callClassMethod calls a built-in class method as it stands in its class's dict: the class is the first argument.
func callClassMethod(th *Thread, d Value, a Args) (Value, error) {
	b := As[Builtin](d)
	of := b.owner.displayName()
	if len(a.Pos) == 0 {
		return Unbound, TypeError("descriptor '" + b.Name + "' of '" + of + "' object needs an argument")
	}
	cls := a.Pos[0]
	if cls.Type().flags&FlagType == 0 {
		return Unbound, TypeError("descriptor '" + b.Name + "' for type '" + of + "' needs a type, not a '" + cls.Type().displayName() + "' as arg 2")
	}
	if t := As[Type](cls); !t.IsSubtype(b.owner) {
		return Unbound, TypeError("descriptor '" + b.Name + "' requires a subtype of '" + of + "' but received '" + t.displayName() + "'")
	}
	a.Pos = a.Pos[1:]
	return b.call(th, cls, a)
}

// compareBuiltin tells whether two bound methods are the same method of the same object.
func compareBuiltin(th *Thread, op compareOp, a, b Value) (Value, error) {
	if op != cmpEq && op != cmpNe || b.Type() != a.Type() {
		return NotImplemented, nil
	}
	x, y := As[Builtin](a), As[Builtin](b)
	eq := a == b || x.owner != nil && x.owner == y.owner && x.Name == y.Name && x.self == y.self
	return Bool(eq == (op == cmpEq)), nil
}

func hashBuiltin(th *Thread, v Value) (int64, error) {
	b := As[Builtin](v)
	if b.self.ref != nil && b.owner != nil {
		return th.ID(b.self)>>4 ^ int64(hashString(b.Name)>>3), nil
	}
	return th.ID(v) >> 4, nil
}

// builtinsName is the __module__ of built-in functions: one object, but another than that of the classes.
var builtinsName = NewStr("builtins")
