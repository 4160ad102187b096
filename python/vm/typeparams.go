// Typeparams.go: type parameters and aliases (PEP 695).

package vm

import (
	"cmp"
	"slices"

	"github.com/aioplay/aioplay/python/compile"
)

// TypeParam is a TypeVar, ParamSpec or TypeVarTuple.
type TypeParam struct {
	Header
	Attrs
	name               *Str
	bound, constraints lazyValue
	def                lazyValue
	variance           [3]bool // covariant, contravariant, inferred
}

// lazyValue is a value, or a function that makes it when first asked for.
type lazyValue struct {
	eval  Value
	value Value
}

func (l *lazyValue) holds(f Visitor) {
	f.Value(&l.eval)
	f.Value(&l.value)
}

func (l *lazyValue) get(th *Thread) (Value, error) {
	if l.value.ref == nil {
		if l.eval.ref == nil || l.eval.IsNone() {
			return Unbound, nil
		}
		v, err := th.Call(l.eval, Int(1))
		if err != nil {
			return Unbound, err
		}
		l.value = v
	}
	return l.value, nil
}

// TypeAlias is what `type X = …` makes.
type TypeAlias struct {
	Header
	name   *Str
	params Value
	value  lazyValue
	module Value
}

// The classes of type parameters and aliases.
var (
	TypeVarType, ParamSpecType, TypeVarTupleType, TypeAliasType = &Type{}, &Type{}, &Type{}, &Type{}
	noDefaultType                                               = &Type{}
	// NoDefault is typing.NoDefault.
	NoDefault Value
)

func defineTypeParams() {
	param := func(v Value) *TypeParam { return As[TypeParam](v) }
	defineType(noDefaultType, TypeSpec{Name: "NoDefaultType", Slots: Slots{
		Repr: func(th *Thread, v Value) (Value, error) { return NewStr("typing.NoDefault"), nil },
		New: func(th *Thread, cls *Type, a Args) (Value, error) {
			if len(a.Pos)+len(a.Kw) > 0 {
				return Unbound, TypeError("NoDefaultType takes no arguments")
			}
			return NoDefault, nil
		},
	}, Doc: "The type of NoDefault, which stands for the lack of a default.", Methods: []*Builtin{
		Method0("__reduce__", func(th *Thread, self Value) (Value, error) { return NewStr("NoDefault"), nil }),
	}})
	c := newCell(Unbound)
	c.typ = noDefaultType
	NoDefault = Obj(&c.Header)
	for _, k := range [...]struct {
		t    *Type
		name string
	}{{TypeVarType, "typing.TypeVar"}, {ParamSpecType, "typing.ParamSpec"}, {TypeVarTupleType, "typing.TypeVarTuple"}} {
		kind := k.t
		spec := TypeSpec{Name: k.name, Slots: Slots{
			Repr: func(th *Thread, v Value) (Value, error) {
				p := param(v)
				switch {
				case p.variance[2] || kind == TypeVarTupleType:
					return NewStr(p.name.s), nil
				case p.variance[0]:
					return NewStr("+" + p.name.s), nil
				case p.variance[1]:
					return NewStr("-" + p.name.s), nil
				}
				return NewStr("~" + p.name.s), nil
			},
			New:    func(th *Thread, cls *Type, a Args) (Value, error) { return newTypeParam(th, cls, a) },
			Binary: binarySlots(compile.BinOr, func(th *Thread, a, b Value) (Value, error) { return th.anyUnion(a, b) }),
		}, Methods: []*Builtin{
			Method0("has_default", func(th *Thread, self Value) (Value, error) {
				d := param(self).def
				return Bool(d.value.ref != nil || d.eval.ref != nil && !d.eval.IsNone()), nil
			}),
			Method0("__reduce__", func(th *Thread, self Value) (Value, error) { return param(self).name.Value(), nil }),
			Method1("__typing_subst__", func(th *Thread, self, a Value) (Value, error) {
				if kind == TypeVarTupleType {
					return Unbound, TypeError("Substitution of bare TypeVarTuple is not supported")
				}
				m, err := th.ImportModule("_typing_subst", nil, NewTuple(NewStr("_bind_one")), 0)
				if err != nil {
					return Unbound, err
				}
				return th.CallMethod(m, Intern("_bind_one"), self, a, False)
			}),
			Method1("__mro_entries__", func(th *Thread, self, a Value) (Value, error) {
				return Unbound, TypeError("Cannot subclass an instance of " + kind.Name)
			}),
		}, GetSet: []*GetSet{
			Getter("__name__", func(th *Thread, v Value) (Value, error) { return param(v).name.Value(), nil }),
			Getter("__bound__", func(th *Thread, v Value) (Value, error) { b, err := param(v).bound.get(th); return orNone(b), err }),
			Getter("__constraints__", func(th *Thread, v Value) (Value, error) {
				b, err := param(v).constraints.get(th)
				if err == nil && b.ref == nil {
					b = EmptyTuple.Value()
				}
				return b, err
			}),
			Getter("__default__", func(th *Thread, v Value) (Value, error) {
				b, err := param(v).def.get(th)
				if err == nil && b.ref == nil {
					b = NoDefault
				}
				return b, err
			}),
			Getter("__covariant__", func(th *Thread, v Value) (Value, error) { return Bool(param(v).variance[0]), nil }),
			Getter("__contravariant__", func(th *Thread, v Value) (Value, error) { return Bool(param(v).variance[1]), nil }),
			Getter("__infer_variance__", func(th *Thread, v Value) (Value, error) { return Bool(param(v).variance[2]), nil }),
			Getter("evaluate_default", func(th *Thread, v Value) (Value, error) { return param(v).def.evaluator(NoDefault), nil }),
		}}
		if kind == TypeVarType {
			spec.GetSet = append(spec.GetSet,
				Getter("evaluate_bound", func(th *Thread, v Value) (Value, error) { return param(v).bound.evaluator(Unbound), nil }),
				Getter("evaluate_constraints", func(th *Thread, v Value) (Value, error) { return param(v).constraints.evaluator(Unbound), nil }))
		}
		spec.GetSet = slices.DeleteFunc(spec.GetSet, func(g *GetSet) bool {
			switch g.Name {
			case "__constraints__":
				return kind != TypeVarType
			case "__bound__", "__covariant__", "__contravariant__", "__infer_variance__":
				return kind == TypeVarTupleType
			}
			return false
		})
		if kind == TypeVarTupleType {
			spec.Slots.Iter, spec.Slots.Binary = unpacked, Slots{}.Binary
		}
		if kind == ParamSpecType {
			spec.GetSet = append(spec.GetSet,
				Getter("args", func(th *Thread, v Value) (Value, error) { return newParamSpecPart(paramSpecArgsType, v), nil }),
				Getter("kwargs", func(th *Thread, v Value) (Value, error) { return newParamSpecPart(paramSpecKwargsType, v), nil }))
		}
		spec.Attrs = map[string]Value{"__module__": NewStr("typing")}
		defineType(k.t, spec)
		WithAttrs[TypeParam](k.t, attrsOffset[TypeParam]())
		k.t.flags &^= FlagBaseType
	}
	defineEvaluator()
	defineParamSpecPart(paramSpecArgsType, "typing.ParamSpecArgs", ".args")
	defineParamSpecPart(paramSpecKwargsType, "typing.ParamSpecKwargs", ".kwargs")
	alias := func(v Value) *TypeAlias { return As[TypeAlias](v) }
	sig := parseSignature("name, value, *, type_params=()")
	defineType(TypeAliasType, TypeSpec{Name: "typing.TypeAliasType", Slots: Slots{
		New: func(th *Thread, cls *Type, a Args) (Value, error) {
			v, err := sig.match("typealias", a)
			switch {
			case err != nil:
				return Unbound, err
			case !IsStr(v[0]):
				return Unbound, TypeError("typealias() argument 'name' must be str, not " + argName(v[0]))
			case v[2].ref != nil && !IsTuple(v[2]):
				return Unbound, TypeError("type_params must be a tuple")
			}
			t := &TypeAlias{name: As[Str](v[0]), params: v[2], value: lazyValue{value: v[1]}}
			t.typ = TypeAliasType
			if v[2].ref == nil {
				t.params = EmptyTuple.Value()
			}
			if err := th.checkTypeParams(t.params); err != nil {
				return Unbound, err
			}
			if f := th.frame; f != nil && f.fn != nil {
				t.module = f.fn.namespace().GetStr(strName)
			}
			return Obj(&t.Header), nil
		},
		Repr: func(th *Thread, v Value) (Value, error) { return alias(v).name.Value(), nil },
		Iter: unpacked,
		GetItem: func(th *Thread, v, k Value) (Value, error) {
			if len(tupleItems(alias(v).params)) == 0 {
				return Unbound, TypeError("Only generic type aliases are subscriptable")
			}
			return th.genericAlias(v, k)
		},
		Binary: binarySlots(compile.BinOr, func(th *Thread, a, b Value) (Value, error) { return th.unionOf(a, b) }),
	}, Methods: []*Builtin{
		Method0("__reduce__", func(th *Thread, self Value) (Value, error) { return alias(self).name.Value(), nil }),
	}, GetSet: []*GetSet{
		Getter("__name__", func(th *Thread, v Value) (Value, error) { return alias(v).name.Value(), nil }),
		Getter("__value__", func(th *Thread, v Value) (Value, error) { return alias(v).value.get(th) }),
		Getter("evaluate_value", func(th *Thread, v Value) (Value, error) { return alias(v).value.evaluator(Unbound), nil }),
		Getter("__type_params__", func(th *Thread, v Value) (Value, error) { return alias(v).params, nil }),
		Getter("__parameters__", func(th *Thread, v Value) (Value, error) { return alias(v).params, nil }),
		Getter("__module__", func(th *Thread, v Value) (Value, error) { return orNone(alias(v).module), nil }),
	}})
}

// unpacked iterates over *Ts alone.
func unpacked(th *Thread, v Value) (Value, error) {
	typing, err := th.ImportModule("typing", nil, None, 0)
	if err != nil {
		return Unbound, err
	}
	unpack, err := th.GetAttr(typing, Intern("Unpack"))
	if err != nil {
		return Unbound, err
	}
	u, err := th.GetItem(unpack, v)
	if err != nil {
		return Unbound, err
	}
	return th.Iter(NewTuple(u))
}

// The arguments of type parameters; each has those of the one before, or fewer.
var (
	typeVarSignature      = parseSignature("name, *constraints, default=NoDefault, bound=None, covariant=False, contravariant=False, infer_variance=False")
	paramSpecSignature    = parseSignature("name, *, default=NoDefault, bound=None, covariant=False, contravariant=False, infer_variance=False")
	typeVarTupleSignature = parseSignature("name, *, default=NoDefault")
)

// newTypeParam is TypeVar("T", *constraints, bound=…, default=…, covariant=…, …).
func newTypeParam(th *Thread, cls *Type, a Args) (Value, error) {
	name, sig := "typevar", typeVarSignature
	switch cls {
	case ParamSpecType:
		name, sig = "paramspec", paramSpecSignature
	case TypeVarTupleType:
		name, sig = "typevartuple", typeVarTupleSignature
	}
	args, err := sig.match(name, a)
	if err != nil {
		return Unbound, err
	}
	if !IsStr(args[0]) {
		return Unbound, TypeError(name + "() argument 'name' must be str, not " + argName(args[0]))
	}
	v := Obj(cls.alloc(cls))
	p := As[TypeParam](v)
	p.name = As[Str](args[0])
	args = args[1:]
	var constraints []Value
	if cls == TypeVarType {
		constraints, args = tupleItems(args[0]), args[1:]
	}
	p.def.value = args[0]
	if f := th.frame; f != nil && f.fn != nil { // whoever calls it
		p.Attrs.set(strModule, orNone(f.fn.namespace().GetStr(strName)))
	}
	if cls == TypeVarTupleType {
		return v, nil
	}
	if b := args[1]; b.ref != nil && !(cls == TypeVarType && b.IsNone()) || cls == ParamSpecType {
		if p.bound.value, err = th.typeArgument(orNone(b), "Bound must be a type."); err != nil {
			return Unbound, err
		}
	}
	for i, x := range args[2:] {
		if x.ref != nil {
			if p.variance[i], err = th.Truth(x); err != nil {
				return Unbound, err
			}
		}
	}
	switch co, contra, inferred := p.variance[0], p.variance[1], p.variance[2]; {
	case co && contra:
		return Unbound, ValueError("Bivariant types are not supported.")
	case inferred && (co || contra):
		return Unbound, ValueError("Variance cannot be specified with infer_variance.")
	case len(constraints) == 1:
		return Unbound, TypeError("A single constraint is not allowed")
	case len(constraints) > 0 && p.bound.value.ref != nil:
		return Unbound, TypeError("Constraints cannot be combined with bound=...")
	case len(constraints) > 0:
		for _, c := range constraints {
			if _, err := th.typeArgument(c, "TypeVar(name, constraint, ...): constraints must be types."); err != nil {
				return Unbound, err
			}
		}
		p.constraints.value = NewTuple(append([]Value(nil), constraints...)...)
	}
	return v, nil
}

// typeArgument is the type that v means as an argument of a type parameter, which may be text or None.
func (th *Thread) typeArgument(v Value, words string) (Value, error) {
	switch {
	case v.IsNone():
		return NoneType.Value(), nil
	case v.Type() == TypeType && As[Type](v).flags&FlagHeap == 0:
		return v, nil
	}
	typing, err := th.ImportModule("typing", nil, None, 0)
	if err != nil {
		return Unbound, err
	}
	return th.CallMethod(typing, Intern("_convert"), v, NewStr(words))
}

// intrinsic is OpIntrinsic.
func (th *Thread) intrinsic(f *Frame, which int, b uint16) (Value, error) {
	arg := func(i uint16) Value { return *f.reg(b + i) }
	switch which {
	case compile.IntrinsicTypeVar, compile.IntrinsicParamSpec, compile.IntrinsicTypeVarTuple:
		t := [...]*Type{compile.IntrinsicTypeVar: TypeVarType, compile.IntrinsicParamSpec: ParamSpecType, compile.IntrinsicTypeVarTuple: TypeVarTupleType}[which]
		v := Obj(t.alloc(t))
		p := As[TypeParam](v)
		p.name = As[Str](arg(0))
		p.variance[2] = true
		if which == compile.IntrinsicTypeVar {
			p.bound.eval, p.def.eval, p.constraints.eval = arg(1), arg(2), arg(3)
		} else {
			p.def.eval = arg(1)
		}
		return v, nil
	case compile.IntrinsicTypeAlias:
		t := &TypeAlias{name: As[Str](arg(0)), params: arg(1), value: lazyValue{eval: arg(2)}, module: f.fn.namespace().GetStr(strName)}
		t.typ = TypeAliasType
		if !IsTuple(t.params) {
			t.params = EmptyTuple.Value()
		}
		return Obj(&t.Header), nil
	case compile.IntrinsicSubscriptGeneric:
		m, err := th.ImportModule("typing", f.fn.namespace(), NewTuple(NewStr("Generic")), 0)
		if err != nil {
			return Unbound, err
		}
		g, err := th.GetAttr(m, Intern("Generic"))
		if err != nil {
			return Unbound, err
		}
		params := append([]Value(nil), tupleItems(arg(0))...)
		for i, p := range params {
			if p.Type() != TypeVarTupleType {
				continue
			}
			it, err := unpacked(th, p)
			if err == nil {
				params[i], err = th.Next(it)
			}
			if err != nil {
				return Unbound, err
			}
		}
		return th.GetItem(g, NewTuple(params...))
	case compile.IntrinsicSetTypeParams:
		return arg(0), th.SetAttr(arg(0), strTypeParams, arg(1))
	case compile.IntrinsicPrint:
		// An expression at the prompt, or in code compiled as "single".
		sys, err := th.ImportModule("sys", nil, None, 0)
		if err != nil {
			return Unbound, err
		}
		hook, err := th.LookupAttr(sys, Intern("displayhook"))
		if err != nil {
			return Unbound, err
		}
		if hook.ref == nil {
			return Unbound, newMessage(RuntimeErrorType, "lost sys.displayhook")
		}
		return th.Call(hook, arg(0))
	case compile.IntrinsicUnaryPlusStr:
		return arg(0), nil
	case compile.IntrinsicAnnotations:
		ns := f.localsValue()
		v, err := th.namespaceGet(ns, strAnnotations)
		if err == nil && v.ref == nil {
			err = th.SetItem(ns, strAnnotations.Value(), NewDict().Value())
		}
		return None, err
	case compile.IntrinsicNotImplementedAnnotate:
		// Formats may be members of an enumeration.
		if more, err := th.CompareBool(compile.CmpGt, arg(0), Int(2)); err != nil || more {
			return Unbound, cmp.Or(err, error(NewError(NotImplementedErrorType)))
		}
		return None, nil
	}
	panic("BUG: unknown intrinsic " + itoa(which))
}

// checkTypeParams checks what a program gives as an alias's parameters: type parameters, those with defaults last.
func (th *Thread) checkTypeParams(params Value) error {
	defaults := false
	for _, p := range tupleItems(params) {
		switch p.Type() {
		case TypeVarType, ParamSpecType, TypeVarTupleType:
		default:
			return TypeError("Expected a type param, got " + mustRepr(th, p))
		}
		d := As[TypeParam](p).def
		if d.value.ref != nil && d.value != NoDefault || d.eval.ref != nil && !d.eval.IsNone() {
			defaults = true
		} else if defaults {
			return TypeError("non-default type parameter '" + mustRepr(th, p) + "' follows default type parameter")
		}
	}
	return nil
}

// paramSpecPart is P.args or P.kwargs.
type paramSpecPart struct {
	Header
	origin Value
}

var paramSpecArgsType, paramSpecKwargsType = &Type{}, &Type{}

func newParamSpecPart(t *Type, origin Value) Value {
	p := &paramSpecPart{origin: origin}
	p.typ = t
	return Obj(&p.Header)
}

func defineParamSpecPart(t *Type, name, part string) {
	origin := func(v Value) Value { return As[paramSpecPart](v).origin }
	lower, sig := "paramspec"+part[1:], parseSignature("origin")
	defineType(t, TypeSpec{Name: name, Attrs: map[string]Value{"__module__": NewStr("typing")}, Slots: Slots{
		New: func(th *Thread, cls *Type, a Args) (Value, error) {
			args, err := sig.match(lower, a)
			if err != nil {
				return Unbound, err
			}
			return newParamSpecPart(t, args[0]), nil
		},
		Repr: func(th *Thread, v Value) (Value, error) {
			if o := origin(v); o.Type() == ParamSpecType {
				return NewStr(As[TypeParam](o).name.s + part), nil
			}
			return NewStr(mustRepr(th, origin(v)) + part), nil
		},
		Compare: func(th *Thread, op compareOp, a, b Value) (Value, error) {
			if op != cmpEq && op != cmpNe || a.Type() != b.Type() {
				return NotImplemented, nil
			}
			eq, err := th.equal(origin(a), origin(b))
			return Bool(eq == (op == cmpEq)), err
		},
		Hash: func(th *Thread, v Value) (int64, error) { return th.HashValue(origin(v)) },
	}, Methods: []*Builtin{
		Method1("__mro_entries__", func(th *Thread, self, a Value) (Value, error) {
			return Unbound, TypeError("Cannot subclass an instance of " + t.Name)
		}),
	}, GetSet: []*GetSet{
		Getter("__origin__", func(th *Thread, v Value) (Value, error) { return origin(v), nil }),
	}})
	t.flags &^= FlagBaseType
}
