// Isinstance.go: isinstance, issubclass, unions and parametrised generics.

package vm

import "github.com/aioplay/aioplay/python/compile"

// IsInstance is isinstance(v, class).
func (th *Thread) IsInstance(v, class Value) (bool, error) {
	if v.Type().Value() == class {
		return true, nil
	}
	if class.ref.typ == TypeType {
		return th.plainIsInstance(v, As[Type](class))
	}
	if class.Type() == UnionType {
		class = As[Union](class).args
	}
	if IsTuple(class) {
		if err := th.EnterCall(" in __instancecheck__"); err != nil {
			return false, err
		}
		defer th.LeaveCall()
		for _, c := range tupleItems(class) {
			if ok, err := th.IsInstance(v, c); ok || err != nil {
				return ok, err
			}
		}
		return false, nil
	}
	m, err := th.LookupSpecial(class, strInstanceCheck)
	if err != nil {
		return false, err
	}
	if m.ref != nil {
		r, err := th.Call(m, v)
		if err != nil {
			return false, err
		}
		return th.Truth(r)
	}
	if class.Type().flags&FlagType != 0 {
		return th.plainIsInstance(v, As[Type](class))
	}
	if b, err := th.abstractBases(class); err != nil || b == nil {
		return false, orTypeError(err, "isinstance() arg 2 must be a type, a tuple of types, or a union")
	}
	c, err := th.LookupAttr(v, strClass)
	if err != nil || c.ref == nil {
		return false, err
	}
	return th.abstractIsSubclass(c, class)
}

// plainIsInstance is type.__instancecheck__: the class, or what __class__ claims.
func (th *Thread) plainIsInstance(v Value, t *Type) (bool, error) {
	if v.Type().IsSubtype(t) {
		return true, nil
	}
	if v.Type().flags&FlagHeap == 0 && v.Type().Slots.GetAttr == nil {
		return false, nil
	}
	c, err := th.LookupAttr(v, strClass)
	if err != nil || c.ref == nil {
		return false, err
	}
	return c != v.Type().Value() && c.Type().flags&FlagType != 0 && As[Type](c).IsSubtype(t), nil
}

// IsSubclass is issubclass(c, class).
func (th *Thread) IsSubclass(c, class Value) (bool, error) {
	if class.ref.typ == TypeType {
		if c == class {
			return true, nil
		}
		return th.plainIsSubclass(c, class)
	}
	if class.Type() == UnionType {
		class = As[Union](class).args
	}
	if IsTuple(class) {
		if err := th.EnterCall(" in __subclasscheck__"); err != nil {
			return false, err
		}
		defer th.LeaveCall()
		for _, x := range tupleItems(class) {
			if ok, err := th.IsSubclass(c, x); ok || err != nil {
				return ok, err
			}
		}
		return false, nil
	}
	m, err := th.LookupSpecial(class, strSubclassCheck)
	if err != nil {
		return false, err
	}
	if m.ref != nil {
		r, err := th.Call(m, c)
		if err != nil {
			return false, err
		}
		return th.Truth(r)
	}
	return th.plainIsSubclass(c, class)
}

func (th *Thread) plainIsSubclass(c, class Value) (bool, error) {
	if class.Type().flags&FlagType != 0 && c.Type().flags&FlagType != 0 {
		return As[Type](c).IsSubtype(As[Type](class)), nil
	}
	if b, err := th.abstractBases(c); err != nil || b == nil {
		return false, orTypeError(err, "issubclass() arg 1 must be a class")
	}
	if b, err := th.abstractBases(class); err != nil || b == nil {
		return false, orTypeError(err, "issubclass() arg 2 must be a class, a tuple of classes, or a union")
	}
	return th.abstractIsSubclass(c, class)
}

// abstractBases is the __bases__ of an object that passes for a class; nil if it isn't a tuple.
func (th *Thread) abstractBases(c Value) (*Tuple, error) {
	b, err := th.LookupAttr(c, Intern("__bases__"))
	if err != nil || b.ref == nil || !IsTuple(b) {
		return nil, err
	}
	return As[Tuple](b), nil
}

// abstractIsSubclass looks for class among c and its bases.
func (th *Thread) abstractIsSubclass(c, class Value) (bool, error) {
	if c == class {
		return true, nil
	}
	if err := th.EnterCall(" in __issubclass__"); err != nil {
		return false, err
	}
	defer th.LeaveCall()
	b, err := th.abstractBases(c)
	if err != nil || b == nil {
		return false, err
	}
	for _, x := range b.items {
		if ok, err := th.abstractIsSubclass(x, class); ok || err != nil {
			return ok, err
		}
	}
	return false, nil
}

// orTypeError is err, or a TypeError if that is nil.
func orTypeError(err error, msg string) error {
	if err != nil {
		return err
	}
	return TypeError(msg)
}

// GenericAlias is list[int] and its kin.
type GenericAlias struct {
	Header
	Attrs
	origin, args Value
	starred      bool
	params       Value
}

// GenericAliasType is types.GenericAlias; UnionType is types.UnionType.
var GenericAliasType, UnionType = &Type{}, &Type{}

// classGetItemMethod is the __class_getitem__ of generic built-ins.
func classGetItemMethod() *Builtin {
	return Method1("__class_getitem__", func(th *Thread, cls, k Value) (Value, error) { return th.genericAlias(cls, k) }).Class()
}

// ClassGetItem is classGetItemMethod for other packages' generic classes.
func ClassGetItem() *Builtin { return classGetItemMethod() }

func (th *Thread) genericAlias(origin, args Value) (Value, error) {
	if !IsTuple(args) {
		args = NewTuple(args)
	}
	g := &GenericAlias{origin: origin, args: args}
	g.typ = GenericAliasType
	g.shape = GenericAliasType.shape
	return Obj(&g.Header), nil
}

// typeText is a type as generic aliases show it.
func (th *Thread) typeText(v Value) string {
	switch {
	case v == Ellipsis:
		return "..."
	case v.IsNone():
		return "None"
	case v == NoneType.Value():
		return "None"
	case v == GenericAliasType.Value() || v == UnionType.Value(): // their objects' attributes make them look like aliases
		return mustRepr(th, v)
	case v.Type().flags&FlagType != 0 && v.Type() != GenericAliasType:
		return As[Type](v).qualifiedName()
	case IsList(v):
		s := "["
		for i, x := range listItems(v) {
			if i > 0 {
				s += ", "
			}
			s += th.typeText(x)
		}
		return s + "]"
	}
	if name, err := th.LookupAttr(v, strQualname); err == nil && name.ref != nil && IsStr(name) && v.Type() != GenericAliasType {
		module, err := th.LookupAttr(v, strModule)
		if origin, _ := th.LookupAttr(v, Intern("__origin__")); err == nil && module.ref != nil && IsStr(module) && origin.ref == nil {
			if Text(module) == "builtins" {
				return Text(name)
			}
			return Text(module) + "." + Text(name)
		}
	}
	return mustRepr(th, v)
}

func defineGenericAlias() {
	alias := func(v Value) *GenericAlias { return As[GenericAlias](v) }
	defineType(GenericAliasType, TypeSpec{Name: "types.GenericAlias", Slots: Slots{
		New: func(th *Thread, cls *Type, a Args) (Value, error) {
			if len(a.Kw) > 0 {
				return Unbound, TypeError("GenericAlias() takes no keyword arguments")
			}
			if len(a.Pos) != 2 {
				return Unbound, TypeError("GenericAlias expected 2 arguments, got " + itoa(len(a.Pos)))
			}
			v, err := th.genericAlias(a.Pos[0], a.Pos[1])
			if err != nil || cls == GenericAliasType {
				return v, err
			}
			o := Obj(cls.alloc(cls))
			alias(o).origin, alias(o).args = alias(v).origin, alias(v).args
			return o, nil
		},
		Repr: func(th *Thread, v Value) (Value, error) {
			g := alias(v)
			s := th.typeText(g.origin) + "["
			if g.starred {
				s = "*" + s
			}
			for i, x := range tupleItems(g.args) {
				if i > 0 {
					s += ", "
				}
				s += th.typeText(x)
			}
			if len(tupleItems(g.args)) == 0 {
				s += "()"
			}
			return NewStr(s + "]"), nil
		},
		Call: func(th *Thread, self Value, a Args) (Value, error) {
			v, err := th.CallArgs(alias(self).origin, a)
			if err == nil {
				if at := attrsOf(v); at != nil && !v.Type().noDict {
					th.SetAttr(v, Intern("__orig_class__"), self)
				}
			}
			return v, err
		},
		Hash: func(th *Thread, v Value) (int64, error) {
			h, err := th.HashValue(alias(v).origin)
			if err != nil {
				return 0, err
			}
			g, err := th.HashValue(alias(v).args)
			return h ^ g, err
		},
		Compare: func(th *Thread, op compareOp, a, b Value) (Value, error) {
			if op != cmpEq && op != cmpNe || !GenericAliasType.Is(b) {
				return NotImplemented, nil
			}
			if alias(a).starred != alias(b).starred {
				return Bool(op == cmpNe), nil
			}
			eq, err := th.equal(alias(a).origin, alias(b).origin)
			if err == nil && eq {
				eq, err = th.equal(alias(a).args, alias(b).args)
			}
			return Bool(eq == (op == cmpEq)), err
		},
		GetAttr: func(th *Thread, self Value, name *Str) (Value, error) {
			switch name.s { // all others are the class's own
			case "__class__", "__origin__", "__args__", "__unpacked__", "__parameters__", "__typing_unpacked_tuple_args__", "__mro_entries__",
				"__reduce_ex__", "__reduce__", "__copy__", "__deepcopy__", "__bases__", "__orig_class__":
				return th.genericGetAttr(self, name)
			}
			return th.GetAttr(alias(self).origin, name)
		},
		GetItem: func(th *Thread, self, k Value) (Value, error) {
			return th.subscribe(self, k)
		},
		Binary: binarySlots(compile.BinOr, func(th *Thread, a, b Value) (Value, error) { return th.unionOf(a, b) }),
		Iter: func(th *Thread, v Value) (Value, error) {
			obj := v // until the one item is given
			it := newGoIter("generic_alias_iterator", func(th *Thread) (Value, error) {
				if obj.ref == nil {
					return Unbound, nil
				}
				item, err := th.genericAlias(alias(obj).origin, alias(obj).args)
				if obj = Unbound; err == nil {
					alias(item).starred = true
				}
				return item, err
			})
			As[GoIter](it).ask = func(th *Thread, q Question, at int64) (Value, error) {
				switch {
				case q == AskKept:
					return True, nil
				case q != AskReduce:
					return Unbound, nil
				}
				over := obj
				if over.ref == nil {
					over = EmptyTuple.Value()
				}
				iter, err := builtinNamed(th, "iter")
				return NewTuple(iter, NewTuple(over)), err
			}
			return it, nil
		},
	}, Methods: []*Builtin{
		Method0("__reduce__", func(th *Thread, self Value) (Value, error) {
			g := alias(self)
			if !g.starred {
				return NewTuple(self.Type().Value(), NewTuple(g.origin, g.args)), nil
			}
			next, err := builtinNamed(th, "next") // *list[int] is what list[int] gives when it is gone through
			if err != nil {
				return Unbound, err
			}
			plain, err := th.genericAlias(g.origin, g.args)
			if err != nil {
				return Unbound, err
			}
			it, err := th.Iter(plain)
			return NewTuple(next, NewTuple(it)), err
		}),
		Method0("__dir__", aliasDir),
		Method1("__mro_entries__", func(th *Thread, self, bases Value) (Value, error) { return NewTuple(alias(self).origin), nil }),
		Method1("__instancecheck__", func(th *Thread, self, v Value) (Value, error) {
			return Unbound, TypeError("isinstance() argument 2 cannot be a parameterized generic")
		}),
		Method1("__subclasscheck__", func(th *Thread, self, v Value) (Value, error) {
			return Unbound, TypeError("issubclass() argument 2 cannot be a parameterized generic")
		}),
	}, GetSet: []*GetSet{
		Getter("__origin__", func(th *Thread, v Value) (Value, error) { return alias(v).origin, nil }),
		Getter("__args__", func(th *Thread, v Value) (Value, error) { return alias(v).args, nil }),
		Getter("__parameters__", func(th *Thread, v Value) (Value, error) { return th.typeParameters(alias(v).args), nil }),
		Getter("__typing_unpacked_tuple_args__", func(th *Thread, v Value) (Value, error) {
			if g := alias(v); g.starred && g.origin == TupleType.Value() {
				return g.args, nil
			}
			return None, nil
		}),
		Getter("__unpacked__", func(th *Thread, v Value) (Value, error) { return Bool(alias(v).starred), nil }),
	}})
	WithAttrs[GenericAlias](GenericAliasType, attrsOffset[GenericAlias]())
	GenericAliasType.noDict = true
	defineUnion()
}

// typeParameters collects the type variables among a generic's arguments.
func (th *Thread) typeParameters(args Value) Value {
	var out []Value
	add := func(v Value) {
		for _, x := range out {
			if x == v {
				return
			}
		}
		out = append(out, v)
	}
	for _, a := range tupleItems(args) {
		if th.isTypeVar(a) {
			add(a)
			continue
		}
		if p, err := th.LookupAttr(a, Intern("__parameters__")); err == nil && p.ref != nil && IsTuple(p) && a.Type().flags&FlagType == 0 {
			for _, x := range tupleItems(p) {
				add(x)
			}
		}
	}
	return NewTuple(out...)
}

func (th *Thread) isTypeVar(v Value) bool {
	t := v.Type()
	return t == TypeVarType || t == ParamSpecType || t == TypeVarTupleType
}

// Union is int | str.
type Union struct {
	Header
	args Value
}

// unionOf is a | b for types.
func (th *Thread) unionOf(a, b Value) (Value, error) { return th.unionWith(a, b, false) }

// anyUnion is a | b where one is a union or a type variable: these take anything but a tuple, and text as a reference to a
// class that comes later.
func (th *Thread) anyUnion(a, b Value) (Value, error) { return th.unionWith(a, b, true) }

func (th *Thread) unionWith(a, b Value, anything bool) (Value, error) {
	var out []Value
	add := func(v Value) error {
		for _, x := range out {
			if eq, err := th.equal(x, v); err != nil || eq {
				return err
			}
		}
		out = append(out, v)
		return nil
	}
	for _, v := range [...]Value{a, b} {
		switch {
		case v.Type() == UnionType:
			for _, x := range tupleItems(As[Union](v).args) {
				if err := add(x); err != nil {
					return Unbound, err
				}
			}
			continue
		case v.IsNone():
			v = NoneType.Value()
		case v.Type() == TypeType && As[Type](v).flags&FlagHeap == 0, GenericAliasType.Is(v) && v.Type().flags&FlagType == 0, v.Type() == TypeVarType, v.Type() == ParamSpecType,
			v.Type() == TypeAliasType:
		case !anything && v.Type().flags&FlagType == 0:
			return NotImplemented, nil
		case anything:
			typing, err := th.ImportModule("typing", nil, None, 0)
			if err != nil {
				return Unbound, err
			}
			if v, err = th.CallMethod(typing, Intern("_convert"), v, NewStr("Union[arg, ...]: each arg must be a type.")); err != nil {
				return Unbound, err
			}
		}
		if err := add(v); err != nil {
			return Unbound, err
		}
	}
	if len(out) == 1 {
		return out[0], nil
	}
	u := &Union{args: NewTuple(out...)}
	u.typ = UnionType
	return Obj(&u.Header), nil
}

func defineUnion() {
	args := func(v Value) []Value { return tupleItems(As[Union](v).args) }
	defineType(UnionType, TypeSpec{Name: "typing.Union", Flags: FlagDisallowNew, Slots: Slots{
		GetAttr: func(th *Thread, self Value, name *Str) (Value, error) {
			if name == strModule { // the class hasn't got it for its objects
				return NewStr("typing"), nil
			}
			return th.genericGetAttr(self, name)
		},
		Repr: func(th *Thread, v Value) (Value, error) {
			s := ""
			for i, x := range args(v) {
				if i > 0 {
					s += " | "
				}
				s += th.typeText(x)
			}
			return NewStr(s), nil
		},
		Binary:  binarySlots(compile.BinOr, func(th *Thread, a, b Value) (Value, error) { return th.anyUnion(a, b) }),
		GetItem: unionGetItem,
		Compare: func(th *Thread, op compareOp, a, b Value) (Value, error) {
			if op != cmpEq && op != cmpNe || b.Type() != UnionType {
				return NotImplemented, nil
			}
			same := len(args(a)) == len(args(b))
			for i := 0; same && i < len(args(a)); i++ { // some may have no hash
				var err error
				if same, err = th.containsItem(func() []Value { return args(b) }, args(a)[i]); err != nil {
					return Unbound, err
				}
			}
			return Bool(same == (op == cmpEq)), nil
		},
		Hash: func(th *Thread, v Value) (int64, error) {
			s, err := NewSet(th, args(v))
			if err != nil {
				return 0, err
			}
			return hashFrozen(th, s)
		},
	}, Methods: []*Builtin{
		Method1("__mro_entries__", func(th *Thread, self, bases Value) (Value, error) {
			return Unbound, TypeError("Cannot subclass " + mustRepr(th, self))
		}),
		Method1("__class_getitem__", func(th *Thread, cls, k Value) (Value, error) { return th.unionMade(k) }).Class(),
	}, GetSet: []*GetSet{
		Getter("__args__", func(th *Thread, v Value) (Value, error) { return As[Union](v).args, nil }),
		Getter("__origin__", func(th *Thread, v Value) (Value, error) { return UnionType.Value(), nil }),
		Getter("__name__", func(th *Thread, v Value) (Value, error) { return NewStr(UnionType.Name), nil }),
		Getter("__qualname__", func(th *Thread, v Value) (Value, error) { return NewStr(UnionType.Name), nil }),
		Getter("__parameters__", func(th *Thread, v Value) (Value, error) { return th.typeParameters(As[Union](v).args), nil }),
	}})
}

// unionMade is Union[k]: of all items of a tuple, or of one.
func (th *Thread) unionMade(k Value) (Value, error) {
	if !IsTuple(k) {
		return th.anyUnion(k, k)
	}
	items := tupleItems(k)
	if len(items) == 0 {
		return Unbound, TypeError("Cannot take a Union of no types.")
	}
	var err error
	u := items[0]
	for _, v := range append([]Value{u}, items[1:]...) {
		if u, err = th.anyUnion(u, v); err != nil {
			return Unbound, err
		}
	}
	return u, nil
}

// unionGetItem is (list[T] | None)[int]: the same with other arguments for the type variables.
func unionGetItem(th *Thread, self, k Value) (Value, error) {
	given := []Value{k}
	if IsTuple(k) {
		given = tupleItems(k)
	}
	args := tupleItems(As[Union](self).args)
	params := tupleItems(th.typeParameters(As[Union](self).args))
	switch {
	case len(params) == 0:
		return Unbound, TypeError(mustRepr(th, self) + " is not a generic class")
	case len(given) != len(params):
		few := "few"
		if len(given) > len(params) {
			few = "many"
		}
		return Unbound, TypeError("Too " + few + " arguments for " + mustRepr(th, self) + "; actual " + itoa(len(given)) + ", expected " + itoa(len(params)))
	}
	instead := func(v Value) Value {
		for i, p := range params {
			if v == p {
				return given[i]
			}
		}
		return v
	}
	var out Value
	for _, a := range args {
		v := instead(a)
		if own := th.typeParameters(NewTuple(a)); v == a && !th.isTypeVar(a) && len(tupleItems(own)) > 0 {
			var inner []Value
			for _, p := range tupleItems(own) {
				inner = append(inner, instead(p))
			}
			var err error
			if v, err = th.GetItem(a, NewTuple(inner...)); err != nil {
				return Unbound, err
			}
		}
		if out.ref == nil {
			out = v
			continue
		}
		var err error
		if out, err = th.Binary(compile.BinOr, out, v); err != nil {
			return Unbound, err
		}
	}
	return out, nil
}
