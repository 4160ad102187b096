// Typetype.go is Python's type: the class of classes.

package vm

import (
	"slices"
	"strings"
	"weak"

	"github.com/aioplay/aioplay/python/compile"
)

func defineTypeType() {
	TypeType.alloc = func(cls *Type) *Header { t := &Type{}; t.typ = cls; return &t.Header }
	defineType(TypeType, TypeSpec{
		Name:  "type",
		Flags: FlagBaseType | FlagType,
		Doc:   "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
		Slots: Slots{
			Repr:    typeRepr,
			Call:    typeCall,
			New:     typeNew,
			Init:    func(th *Thread, self Value, a Args) error { return nil },
			GetAttr: typeGetAttr,
			SetAttr: typeSetAttr,
			Hash:    func(th *Thread, v Value) (int64, error) { return th.ID(v) >> 4, nil },
			Binary:  binarySlots(compile.BinOr, func(th *Thread, a, b Value) (Value, error) { return th.unionOf(a, b) }),
		},
		Methods: []*Builtin{
			Method0("mro", func(th *Thread, self Value) (Value, error) {
				mro, err := computeMRO(As[Type](self))
				if err != nil {
					return Unbound, err
				}
				return NewList(typeValues(mro)...), nil
			}),
			Method0("__subclasses__", func(th *Thread, self Value) (Value, error) {
				return NewList(typeValues(As[Type](self).subtypes())...), nil
			}),
			Method1("__instancecheck__", func(th *Thread, self, v Value) (Value, error) {
				ok, err := th.plainIsInstance(v, As[Type](self))
				return Bool(ok), err
			}),
			Method1("__subclasscheck__", func(th *Thread, self, v Value) (Value, error) {
				ok, err := th.plainIsSubclass(v, self)
				return Bool(ok), err
			}),
			Method0("__dir__", func(th *Thread, self Value) (Value, error) {
				d := NewDict()
				mergeTypeNames(d, As[Type](self))
				return NewList(d.keyList()...), nil
			}),
			MethodArgs("__prepare__", func(th *Thread, self Value, a Args) (Value, error) { return NewDict().Value(), nil }).Class(),
		},
		GetSet: []*GetSet{
			Property("__name__", func(th *Thread, v Value) (Value, error) { return NewStr(As[Type](v).Name), nil }, setTypeName),
			Property("__qualname__", func(th *Thread, v Value) (Value, error) { return NewStr(As[Type](v).Qualname), nil }, func(th *Thread, self, v Value) error {
				if err := checkClassSet(self, v, "__qualname__"); err != nil {
					return err
				}
				if !IsStr(v) {
					return TypeError("can only assign string to " + As[Type](self).Name + ".__qualname__, not '" + v.Type().displayName() + "'")
				}
				As[Type](self).Qualname = Text(v)
				return nil
			}),
			Property("__module__", typeModule, func(th *Thread, self, v Value) error {
				if err := checkClassSet(self, v, "__module__"); err != nil {
					return err
				}
				As[Type](self).dict.SetStr(strModule, v)
				As[Type](self).dict.DelStr(Intern("__firstlineno__")) // the module isn't the one where that line is
				return nil
			}),
			Getter("__mro__", func(th *Thread, v Value) (Value, error) {
				if As[Type](v).mro == nil {
					return None, nil
				}
				return NewTuple(typeValues(As[Type](v).mro)...), nil
			}),
			Getter("__base__", func(th *Thread, v Value) (Value, error) {
				if b := As[Type](v).base; b != nil {
					return b.Value(), nil
				}
				return None, nil
			}),
			Property("__bases__", func(th *Thread, v Value) (Value, error) { return NewTuple(typeValues(As[Type](v).bases)...), nil }, setBases),
			Getter("__dict__", func(th *Thread, v Value) (Value, error) {
				return NewMappingProxy(th.Runtime.ordered(As[Type](v)).Value()), nil
			}),
			Property("__doc__", typeDoc, func(th *Thread, self, v Value) error {
				if err := checkClassSet(self, v, "__doc__"); err != nil {
					return err
				}
				As[Type](self).dict.SetStr(strDoc, v)
				return nil
			}),
			Getter("__text_signature__", func(th *Thread, v Value) (Value, error) { return As[Type](v).textSignature(th) }),
			Getter("__flags__", func(th *Thread, v Value) (Value, error) {
				fl := int64(0)
				if t := As[Type](v); t.flags&FlagHeap != 0 {
					fl |= 1 << 9
				} else {
					fl |= 1 << 8
				}
				if As[Type](v).flags&FlagBaseType != 0 {
					fl |= 1 << 10
				}
				if As[Type](v).abstract {
					fl |= 1 << 20
				}
				if As[Type](v).flags&FlagSequence != 0 {
					fl |= 1 << 5
				}
				if As[Type](v).flags&FlagMapping != 0 {
					fl |= 1 << 6
				}
				return Int(fl), nil
			}),
			Property("__abstractmethods__", func(th *Thread, v Value) (Value, error) {
				if x := As[Type](v).dict.GetStr(strAbstractMethods); x.ref != nil && v != TypeType.Value() {
					return x, nil
				}
				return Unbound, newMessage(AttributeErrorType, "type object '"+As[Type](v).displayName()+"' has no attribute '__abstractmethods__'")
			}, func(th *Thread, self, v Value) error {
				t := As[Type](self)
				if v.ref == nil {
					if !t.dict.DelStr(strAbstractMethods) {
						return newMessage(AttributeErrorType, "__abstractmethods__")
					}
					t.abstract = false
					return nil
				}
				t.dict.SetStr(strAbstractMethods, v)
				yes, err := th.Truth(v)
				t.abstract = yes
				return err
			}),
			Property("__annotations__", typeAnnotations, func(th *Thread, self, v Value) error {
				d := As[Type](self).dict
				switch {
				case v.ref == nil:
					if !d.DelStr(strAnnotations) && !d.DelStr(strAnnotationsCache) {
						return newMessage(AttributeErrorType, "__annotations__")
					}
				case d.GetStr(strAnnotations).ref != nil:
					d.SetStr(strAnnotations, v)
				default:
					d.SetStr(strAnnotationsCache, v)
				}
				d.DelStr(strAnnotateFunc)
				d.DelStr(strAnnotate)
				return nil
			}),
			Property("__annotate__", typeAnnotate, func(th *Thread, self, v Value) error {
				if err := checkAnnotate(v, "cannot delete __annotate__ attribute"); err != nil {
					return err
				}
				As[Type](self).dict.SetStr(strAnnotateFunc, v)
				if !v.IsNone() {
					As[Type](self).dict.DelStr(strAnnotationsCache)
				}
				return nil
			}),
			Property("__type_params__", func(th *Thread, v Value) (Value, error) {
				if x := As[Type](v).dict.GetStr(strTypeParams); x.ref != nil && v != TypeType.Value() {
					return x, nil
				}
				return EmptyTuple.Value(), nil
			}, func(th *Thread, self, v Value) error {
				if err := checkClassSet(self, v, "__type_params__"); err != nil {
					return err
				}
				As[Type](self).dict.SetStr(strTypeParams, v)
				return nil
			}),
			Getter("__basicsize__", func(th *Thread, v Value) (Value, error) { n, _, _ := As[Type](v).size(); return Int(int64(n)), nil }),
			Getter("__itemsize__", func(th *Thread, v Value) (Value, error) { _, n, _ := As[Type](v).size(); return Int(int64(n)), nil }),
			Getter("__weakrefoffset__", func(th *Thread, v Value) (Value, error) {
				t := As[Type](v)
				switch {
				case !t.hasWeakrefs():
					return Int(0), nil
				case t.flags&FlagHeap != 0:
					return Int(-32), nil // it lies before the object
				}
				return Int(24), nil
			}),
			Getter("__dictoffset__", func(th *Thread, v Value) (Value, error) {
				if t := As[Type](v); t.attrsOff != 0 && t.hasDict() || t.flags&FlagType != 0 {
					return Int(-1), nil
				}
				return Int(0), nil
			}),
		},
	})
}

func typeValues(ts []*Type) []Value {
	out := make([]Value, len(ts))
	for i, t := range ts {
		out[i] = t.Value()
	}
	return out
}

// displayName is the name that errors show: without module for a program's class and a built-in alike, as CPython's
// tp_name is for both but for classes of C modules.
func (t *Type) displayName() string {
	if t.flags&(FlagHeap|FlagPython) == 0 && t.Module != "builtins" && t.Module != "" || t.flags&FlagNative != 0 {
		return t.Module + "." + t.Name
	}
	return t.Name
}

// DisplayName is the class's name as CPython's error messages show it.
func (t *Type) DisplayName() string { return t.displayName() }

// qualifiedName is module.qualname; of a class without module, or of the built-ins', only the name.
func (t *Type) qualifiedName() string {
	if m := t.dict.GetStr(strModule); m.ref != nil && IsStr(m) && t.flags&FlagHeap != 0 && Text(m) != "builtins" {
		return Text(m) + "." + t.Qualname
	}
	if m := t.moduleName(); m != "" && m != "builtins" {
		return m + "." + t.Qualname
	}
	return t.Name
}

// fullName is qualifiedName without "__main__." too, as newer messages have it.
func (t *Type) fullName() string {
	if t.moduleName() == "__main__" {
		return t.Qualname
	}
	return t.qualifiedName()
}

func (t *Type) moduleName() string {
	if m := t.dict.GetStr(strModule); m.ref != nil {
		switch {
		case IsStr(m):
			return Text(m)
		case t.flags&FlagHeap != 0:
			return ""
		}
	}
	return t.Module
}

func typeRepr(th *Thread, v Value) (Value, error) {
	return NewStr("<class '" + As[Type](v).qualifiedName() + "'>"), nil
}

func typeModule(th *Thread, v Value) (Value, error) {
	t := As[Type](v)
	if m := t.dict.GetStr(strModule); m.ref != nil && t.flags&FlagHeap != 0 {
		return m, nil
	}
	return Intern(t.Module).Value(), nil // the same object each time, which pickles show
}

func typeDoc(th *Thread, v Value) (Value, error) {
	d := As[Type](v).dict.GetStr(strDoc)
	if d.ref == nil {
		return None, nil
	}
	if get := d.ref.typ.DescrGet; get != nil {
		return get(th, d, Unbound, v)
	}
	return d, nil
}

// typeAnnotate is C.__annotate__.
func typeAnnotate(th *Thread, v Value) (Value, error) {
	t := As[Type](v)
	if t.flags&FlagHeap == 0 {
		if t.likeHeap() {
			return None, nil
		}
		return Unbound, newMessage(AttributeErrorType, "type object '"+t.displayName()+"' has no attribute '__annotate__'")
	}
	f := t.firstOwn(strAnnotateFunc, strAnnotate)
	if f.ref == nil {
		t.dict.SetStr(strAnnotateFunc, None)
		return None, nil
	}
	if get := f.ref.typ.DescrGet; get != nil {
		return get(th, f, Unbound, v)
	}
	return f, nil
}

// firstOwn is the first of a class's own attributes that it has, or unbound.
func (t *Type) firstOwn(names ...*Str) Value {
	for _, n := range names {
		if v := t.dict.GetStr(n); v.ref != nil {
			return v
		}
	}
	return Unbound
}

// typeAnnotations is C.__annotations__, made by __annotate__ when first asked for. They are kept by another name, or they would be
// those of the classes that have C as their metaclass.
func typeAnnotations(th *Thread, v Value) (Value, error) {
	t := As[Type](v)
	if t.flags&FlagHeap == 0 {
		if t.likeHeap() {
			return NewDict().Value(), nil
		}
		return Unbound, newMessage(AttributeErrorType, "type object '"+t.displayName()+"' has no attribute '__annotations__'")
	}
	if a := t.firstOwn(strAnnotations, strAnnotationsCache); a.ref != nil {
		if get := a.ref.typ.DescrGet; get != nil {
			return get(th, a, Unbound, v)
		}
		return a, nil
	}
	f, err := th.GetAttr(v, strAnnotate)
	if err != nil {
		return Unbound, err
	}
	a := NewDict().Value()
	if f.ref.typ.Slots.Call != nil {
		if a, err = th.Call(f, Int(1)); err == nil && !IsDict(a) {
			err = TypeError("__annotate__ returned non-dict of type '" + a.Type().displayName() + "'")
		}
		if err != nil {
			return Unbound, err
		}
	}
	t.dict.SetStr(strAnnotationsCache, a)
	return a, nil
}

// likeHeap reports whether CPython makes a built-in class as a class statement would: it has its __module__ in its
// dictionary, and annotations. Only ExceptionGroup could be changed there; here interpreters share it.
func (t *Type) likeHeap() bool {
	m := t.dict.GetStr(strModule)
	return m.ref != nil && IsStr(m)
}

// canSet reports whether a built-in descriptor may have something set.
func canSet(d Value) bool {
	switch d.ref.typ {
	case GetSetType:
		return As[GetSet](d).set != nil
	case MemberType:
		m := As[Member](d)
		return m.native == nil || m.native.set != nil
	}
	return true
}

func setTypeName(th *Thread, self, v Value) error {
	t := As[Type](self)
	if err := checkClassSet(self, v, "__name__"); err != nil {
		return err
	}
	if !IsStr(v) {
		return TypeError("can only assign string to " + t.Name + ".__name__, not '" + v.Type().displayName() + "'")
	}
	if err := th.checkTypeName(v); err != nil {
		return err
	}
	t.Name = Text(v)
	return nil
}

// checkTypeName refuses what can't be the name of a class.
func (th *Thread) checkTypeName(name Value) error {
	if strings.Contains(Text(name), "\x00") {
		return ValueError("type name must not contain null characters")
	}
	_, err := Encode(th, name, "utf-8", "strict")
	return err
}

// checkClassSet refuses to change what a built-in class has, and to delete what every class has; CPython calls any class
// immutable then.
func checkClassSet(cls, v Value, name string) error {
	t := As[Type](cls)
	verb := "set"
	switch {
	case v.ref == nil:
		verb = "delete"
	case t.mutable():
		return nil
	}
	return TypeError("cannot " + verb + " '" + name + "' attribute of immutable type '" + t.displayName() + "'")
}

// checkAnnotate says whether a class or function may have v as its __annotate__.
func checkAnnotate(v Value, deleted string) error {
	switch {
	case v.ref == nil:
		return TypeError(deleted)
	case !v.IsNone() && v.ref.typ.Slots.Call == nil:
		return TypeError("__annotate__ must be callable or None")
	}
	return nil
}

// typeCall is calling a class: __new__, then __init__.
func typeCall(th *Thread, self Value, a Args) (Value, error) {
	t := As[Type](self)
	if t == TypeType && len(a.Pos) == 1 && len(a.Kw) == 0 {
		return a.Pos[0].Type().Value(), nil
	}
	if t == TypeType && len(a.Pos) != 3 {
		if len(a.Pos) == 1 {
			return Unbound, TypeError("type() takes no keyword arguments")
		}
		return Unbound, TypeError("type() takes 1 or 3 arguments")
	}
	if t.Slots.New == nil || t.flags&FlagDisallowNew != 0 && !th.makes(t) {
		return Unbound, TypeError("cannot create '" + t.qualifiedName() + "' instances")
	}
	v, err := t.Slots.New(th, t, a)
	if err != nil {
		return Unbound, th.newError(t, a, err)
	}
	if t.flags&(FlagFinalizes|FlagTracked) != 0 {
		th.finalizesAtReturn()
	}
	if vt := v.Type(); vt.Slots.Init != nil && !vt.plainInit && (vt == t || vt.IsSubtype(t)) {
		if err := vt.Slots.Init(th, v, a); err != nil {
			return Unbound, err
		}
	}
	return v, nil
}

// makes reports whether the code that is running belongs to a class of the library that programs can't call.
func (th *Thread) makes(t *Type) bool {
	return t.flags&FlagNative != 0 && th.frame != nil && th.frame.code.native != nil
}

// newWrapper is the __new__ of a built-in type, which makes objects by construct.
func newWrapper(t *Type, construct func(th *Thread, cls *Type, a Args) (Value, error)) *Builtin {
	b := newBuiltin("__new__", kindFunction)
	b.newOf, b.self = t, t.Value()
	b.fnA = func(th *Thread, _ Value, a Args) (Value, error) {
		if len(a.Pos) == 0 {
			return Unbound, TypeError(t.displayName() + ".__new__(): not enough arguments")
		}
		c := a.Pos[0]
		if c.Type().flags&FlagType == 0 {
			return Unbound, TypeError(t.displayName() + ".__new__(X): X is not a type object (" + c.Type().displayName() + ")")
		}
		cls := As[Type](c)
		if !cls.IsSubtype(t) {
			return Unbound, TypeError(t.displayName() + ".__new__(" + cls.displayName() + "): " + cls.displayName() + " is not a subtype of " + t.displayName())
		}
		if l := cls.layout(); l.maker() != t.maker() && l.maker() != nil {
			return Unbound, TypeError(t.displayName() + ".__new__(" + cls.displayName() + ") is not safe, use " + cls.makes().displayName() + ".__new__()")
		}
		a.Pos = a.Pos[1:]
		v, err := construct(th, cls, a)
		if cls.flags&(FlagFinalizes|FlagTracked) != 0 {
			th.finalizesAtReturn()
		}
		return v, err
	}
	return b
}

// makes is the nearest class without a __new__ written in Python.
func (t *Type) makes() *Type {
	for t.flags&FlagHeap != 0 && t.Lookup(strNew).ref.typ != BuiltinType {
		t = t.base
	}
	return t
}

// typeGetAttr is type.__getattribute__.
func typeGetAttr(th *Thread, self Value, name *Str) (Value, error) {
	v, err := th.findTypeAttr(self, name)
	if err == nil && v.ref == nil {
		t := As[Type](self)
		return Unbound, th.attributeErrorText(self, name, "type object '"+t.displayName()+"' has no attribute '"+name.s+"'")
	}
	return v, err
}

// findTypeAttr looks an attribute of a class up: in the metaclass's data descriptors, the class, the metaclass.
func (th *Thread) findTypeAttr(self Value, name *Str) (Value, error) {
	t := As[Type](self)
	meta := self.Type()
	m := th.lookupCached(meta, name)
	var get func(*Thread, Value, Value, Value) (Value, error)
	if m.ref != nil {
		get = m.ref.typ.DescrGet
		if get != nil && m.ref.typ.DescrSet != nil {
			return get(th, m, self, meta.Value())
		}
	}
	if v := th.lookupCached(t, name); v.ref != nil {
		if t.flags&FlagNative != 0 {
			v = t.repeated(v, name)
		}
		if g := v.ref.typ.DescrGet; g != nil {
			return g(th, v, Unbound, self)
		}
		return v, nil
	}
	if get != nil {
		return get(th, m, self, meta.Value())
	}
	return m, nil
}

// mutable reports whether the class's attributes can be set: those of a program, those that C makes as a program would,
// which are exceptions.
func (t *Type) mutable() bool {
	return t.flags&FlagHeap != 0 && (t.flags&FlagNative == 0 || t.flags&FlagException != 0)
}

// typeSetAttr is type.__setattr__.
func typeSetAttr(th *Thread, self Value, name *Str, v Value) error {
	t := As[Type](self)
	m := th.lookupCached(self.Type(), name)
	data := m.ref != nil && m.ref.typ.DescrSet != nil
	switch {
	case t.mutable():
	case t.patchable(name) && !data:
		th.Runtime.patches = append(th.Runtime.patches, patch{t, name, t.dict.GetStr(name)})
	default:
		if t == ExceptionGroupType && data && (!canSet(m) || v.ref == nil && name != strAbstractMethods && name != strAnnotations) { // all of these refuse, with other words
			return m.ref.typ.DescrSet(th, m, self, v)
		}
		verb := "set"
		return TypeError("cannot " + verb + " '" + name.s + "' attribute of immutable type '" + t.displayName() + "'")
	}
	if data {
		return m.ref.typ.DescrSet(th, m, self, v)
	}
	old := t.dict.GetStr(name)
	th.dropping(old)
	if v.ref == nil {
		if old.ref == nil {
			return th.attributeErrorText(self, name, "type object '"+t.displayName()+"' has no attribute '"+name.s+"'")
		}
		t.dict.DelStr(name)
	} else {
		t.dict.SetStr(name, v)
	}
	t.modified(name, old, v)
	if name == strDel {
		th.finalizesNow(t)
	}
	return nil
}

// modified tells a class and its subclasses that an attribute changed: lookups that were cached may be wrong now.
func (t *Type) modified(name *Str, old, v Value) {
	t.eachSubtype(func(t *Type) {
		t.version = nextVersion()
		if isDescriptor(old) || isDescriptor(v) {
			t.shape.renumber()
		}
		if slotNames[name] || name == strNew {
			t.fixSlots()
		}
	})
}

// eachSubtype calls f for a class and all that derive from it, bases first. The chain may be long: no recursion.
func (t *Type) eachSubtype(f func(*Type)) {
	for todo := []*Type{t}; len(todo) > 0; {
		t := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		f(t)
		subs := t.subtypes()
		for i := len(subs) - 1; i >= 0; i-- {
			todo = append(todo, subs[i])
		}
	}
}

func isDescriptor(v Value) bool {
	return v.ref != nil && (v.ref.typ.DescrGet != nil || v.ref.typ.DescrSet != nil)
}

func setBases(th *Thread, self, v Value) error {
	t := As[Type](self)
	if err := checkClassSet(self, v, "__bases__"); err != nil {
		return err
	}
	if !IsTuple(v) {
		return TypeError("can only assign tuple to " + t.Name + ".__bases__, not " + v.Type().displayName())
	}
	items := As[Tuple](v).items
	if len(items) == 0 {
		return TypeError("can only assign non-empty tuple to " + t.Name + ".__bases__, not ()")
	}
	var bases []*Type
	for _, b := range items {
		if b.Type().flags&FlagType == 0 {
			return TypeError(t.Name + ".__bases__ must be tuple of classes, not '" + b.Type().displayName() + "'")
		}
		if As[Type](b).IsSubtype(t) || As[Type](b).extends(t) {
			return TypeError("a __bases__ item causes an inheritance cycle")
		}
		bases = append(bases, As[Type](b))
	}
	base, err := bestBase(bases)
	if err != nil {
		return err
	}
	if !sameLayout(t.base, base) {
		return TypeError("__bases__ assignment: '" + base.Name + "' object layout differs from '" + t.base.Name + "'")
	}
	oldBases, oldBase := t.bases, t.base
	t.bases, t.base = bases, base
	var undo []func()
	if err := th.newOrders(t, &undo); err != nil {
		for _, f := range undo {
			f()
		}
		if t.base == base && sameTypes(t.bases, bases) { // else an mro() has set __bases__ too
			t.bases, t.base = oldBases, oldBase
		}
		return err
	}
	if !sameTypes(t.bases, bases) {
		return nil
	}
	for _, b := range oldBases {
		b.dropSubclass(t)
	}
	for _, b := range bases {
		b.addSubclass(t)
	}
	t.rebased()
	th.finalizesNow(t)
	return nil
}

// sameLayout reports whether objects of classes derived from either are made alike.
func sameLayout(a, b *Type) bool {
	return a.layout() == b.layout() && a.attrsOff == b.attrsOff && a.noDict == b.noDict && len(a.slots) == len(b.slots)
}

func sameTypes(a, b []*Type) bool { return slices.Equal(a, b) }

// newOrders computes the orders of a class with new bases, and of its subclasses; undo takes back what it has done.
func (th *Thread) newOrders(t *Type, undo *[]func()) error {
	bases := t.bases
	mro, err := th.makeMRO(t)
	if err != nil {
		return err
	}
	if !sameTypes(bases, t.bases) { // mro() has set __bases__: what that found counts
		return nil
	}
	old := t.mro
	*undo = append(*undo, func() {
		if sameTypes(t.mro, mro) {
			t.mro = old
		}
	})
	t.mro = mro
	t.version = nextVersion()
	for _, c := range t.subtypes() {
		if err := th.newOrders(c, undo); err != nil {
			return err
		}
	}
	return nil
}

// rebased renews what a class and its subclasses have worked out from their orders.
func (t *Type) rebased() {
	t.eachSubtype(func(t *Type) {
		t.version = nextVersion()
		t.shape.renumber()
		t.fixSlots()
	})
}

// addSubclass notes a direct subclass. A class isn't kept alive by its bases.
func (t *Type) addSubclass(c *Type) {
	if len(t.subclasses) == cap(t.subclasses) {
		t.dropSubclass(nil)
	}
	t.subclasses = append(t.subclasses, weak.Make(c))
}

// dropSubclass forgets c, and the subclasses that are gone.
func (t *Type) dropSubclass(c *Type) {
	live := t.subclasses[:0]
	for _, w := range t.subclasses {
		if s := w.Value(); s != nil && s != c {
			live = append(live, w)
		}
	}
	clear(t.subclasses[len(live):])
	t.subclasses = live
}

// subtypes are the direct subclasses, in the order in which they were made.
func (t *Type) subtypes() []*Type {
	var out []*Type
	for _, w := range t.subclasses {
		if s := w.Value(); s != nil {
			out = append(out, s)
		}
	}
	return out
}
