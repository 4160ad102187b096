// Descr.go: the descriptors that Python has built in: methods, staticmethod, classmethod, property, super.

package vm

// BoundMethod is a function with its self.
type BoundMethod struct {
	Header
	fn, self Value
}

// NewBoundMethod binds fn to self.
func NewBoundMethod(fn, self Value) Value {
	m := &BoundMethod{fn: fn, self: self}
	m.typ = BoundMethodType
	return Obj(&m.Header)
}

// StaticMethod is staticmethod(fn).
type StaticMethod struct {
	Header
	Attrs
	fn Value
}

// ClassMethod is classmethod(fn).
type ClassMethod struct {
	Header
	Attrs
	fn Value
}

// NewStaticMethod wraps a function.
func NewStaticMethod(fn Value) Value {
	s := &StaticMethod{fn: fn}
	s.typ = StaticMethodType
	s.shape = StaticMethodType.shape
	return Obj(&s.Header)
}

// NewClassMethod wraps a function.
func NewClassMethod(fn Value) Value {
	s := &ClassMethod{fn: fn}
	s.typ = ClassMethodType
	s.shape = ClassMethodType.shape
	return Obj(&s.Header)
}

// PropertyObject is property(fget, fset, fdel, doc).
type PropertyObject struct {
	Header
	Attrs
	get, set, del, doc Value
	name               Value
	getterDoc          bool
}

// Super is super(type, obj).
type Super struct {
	Header
	typ2    *Type // __thisclass__
	obj     Value // __self__, or unbound
	objType *Type // __self_class__
}

func newSuper(t *Type, obj Value) Value {
	s := &Super{typ2: t, obj: obj}
	s.typ = SuperType
	if obj.Type().flags&FlagType != 0 && As[Type](obj).IsSubtype(t) {
		s.objType = As[Type](obj)
	} else {
		s.objType = obj.Type()
	}
	return Obj(&s.Header)
}

func defineDescriptors() {
	defineFunctionTypes()
	defineType(StaticMethodType, TypeSpec{Name: "staticmethod", Slots: Slots{
		Repr: func(th *Thread, v Value) (Value, error) {
			return NewStr("<staticmethod(" + mustRepr(th, As[StaticMethod](v).fn) + ")>"), nil
		},
		DescrGet: func(th *Thread, d, obj, owner Value) (Value, error) {
			fn := As[StaticMethod](d).fn
			if fn.ref.typ == FunctionType {
				if b := As[Function](fn).descriptor(kindStaticMethod); b != nil {
					return b.Value(), nil
				}
			}
			return fn, nil
		},
		Call: func(th *Thread, self Value, a Args) (Value, error) {
			return th.CallArgs(As[StaticMethod](self).fn, a)
		},
		New: func(th *Thread, cls *Type, a Args) (Value, error) {
			o := Obj(cls.alloc(cls))
			As[StaticMethod](o).fn = None
			return o, nil
		},
		Init: func(th *Thread, self Value, a Args) error {
			if len(a.Kw) > 0 {
				return TypeError("staticmethod() takes no keyword arguments")
			}
			if len(a.Pos) != 1 {
				return expected("staticmethod", 1, 1, len(a.Pos))
			}
			As[StaticMethod](self).fn = a.Pos[0]
			th.copyWrapped(self, a.Pos[0])
			return nil
		},
	}, Methods: []*Builtin{classGetItemMethod()}, GetSet: []*GetSet{
		Getter("__func__", func(th *Thread, v Value) (Value, error) { return As[StaticMethod](v).fn, nil }),
		Getter("__wrapped__", func(th *Thread, v Value) (Value, error) { return As[StaticMethod](v).fn, nil }),
		wrappedAttribute(strAnnotations, func(v Value) Value { return As[StaticMethod](v).fn }),
		wrappedAttribute(strAnnotate, func(v Value) Value { return As[StaticMethod](v).fn }),
		Getter("__isabstractmethod__", func(th *Thread, v Value) (Value, error) { return th.isAbstract(As[StaticMethod](v).fn) }),
		Property("__dict__", instanceDict, setInstanceDict),
	}})
	WithAttrs[StaticMethod](StaticMethodType, attrsOffset[StaticMethod]())
	defineType(ClassMethodType, TypeSpec{Name: "classmethod", Slots: Slots{
		Repr: func(th *Thread, v Value) (Value, error) {
			return NewStr("<classmethod(" + mustRepr(th, As[ClassMethod](v).fn) + ")>"), nil
		},
		DescrGet: func(th *Thread, d, obj, owner Value) (Value, error) {
			if owner.ref == nil || owner.IsNone() {
				owner = obj.Type().Value()
			}
			fn := As[ClassMethod](d).fn
			if fn.ref.typ == FunctionType && owner.Type().flags&FlagType != 0 {
				if b := As[Function](fn).descriptor(kindClassMethod); b != nil {
					return b.bind(owner), nil
				}
			}
			return NewBoundMethod(fn, owner), nil
		},
		New: func(th *Thread, cls *Type, a Args) (Value, error) {
			o := Obj(cls.alloc(cls))
			As[ClassMethod](o).fn = None
			return o, nil
		},
		Init: func(th *Thread, self Value, a Args) error {
			if len(a.Kw) > 0 {
				return TypeError("classmethod() takes no keyword arguments")
			}
			if len(a.Pos) != 1 {
				return expected("classmethod", 1, 1, len(a.Pos))
			}
			As[ClassMethod](self).fn = a.Pos[0]
			th.copyWrapped(self, a.Pos[0])
			return nil
		},
	}, Methods: []*Builtin{classGetItemMethod()}, GetSet: []*GetSet{
		Getter("__func__", func(th *Thread, v Value) (Value, error) { return As[ClassMethod](v).fn, nil }),
		Getter("__wrapped__", func(th *Thread, v Value) (Value, error) { return As[ClassMethod](v).fn, nil }),
		wrappedAttribute(strAnnotations, func(v Value) Value { return As[ClassMethod](v).fn }),
		wrappedAttribute(strAnnotate, func(v Value) Value { return As[ClassMethod](v).fn }),
		Getter("__isabstractmethod__", func(th *Thread, v Value) (Value, error) { return th.isAbstract(As[ClassMethod](v).fn) }),
		Property("__dict__", instanceDict, setInstanceDict),
	}})
	WithAttrs[ClassMethod](ClassMethodType, attrsOffset[ClassMethod]())
	defineProperty()
	defineSuper()
	defineType(GetSetType, TypeSpec{Name: "getset_descriptor", Flags: FlagDisallowNew, Slots: Slots{
		Repr: func(th *Thread, v Value) (Value, error) {
			g := As[GetSet](v)
			return NewStr("<attribute '" + g.Name + "' of '" + g.owner.displayName() + "' objects>"), nil
		},
		DescrGet: func(th *Thread, d, obj, owner Value) (Value, error) {
			if obj.ref == nil {
				return d, nil
			}
			g := As[GetSet](d)
			if !g.owner.Is(obj) {
				return Unbound, TypeError("descriptor '" + g.Name + "' for '" + g.owner.displayName() + "' objects doesn't apply to a '" + obj.Type().displayName() + "' object")
			}
			return g.get(th, obj)
		},
		DescrSet: func(th *Thread, d, obj, v Value) error {
			g := As[GetSet](d)
			if !g.owner.Is(obj) {
				return TypeError("descriptor '" + g.Name + "' for '" + g.owner.displayName() + "' objects doesn't apply to a '" + obj.Type().displayName() + "' object")
			}
			if g.set == nil {
				switch {
				case g.owner.flags&FlagPython != 0 && v.ref == nil:
					return newMessage(AttributeErrorType, "property '"+g.Name+"' of '"+obj.Type().Qualname+"' object has no deleter")
				case g.owner.flags&FlagPython != 0:
					return newMessage(AttributeErrorType, "property '"+g.Name+"' of '"+obj.Type().Qualname+"' object has no setter")
				}
				return newMessage(AttributeErrorType, "attribute '"+g.Name+"' of '"+g.owner.displayName()+"' objects is not writable")
			}
			return g.set(th, obj, v)
		},
	}, GetSet: []*GetSet{
		Getter("__name__", func(th *Thread, v Value) (Value, error) { return NewStr(As[GetSet](v).Name), nil }),
		Getter("__qualname__", func(th *Thread, v Value) (Value, error) {
			return NewStr(As[GetSet](v).owner.Qualname + "." + As[GetSet](v).Name), nil
		}),
		Getter("__objclass__", func(th *Thread, v Value) (Value, error) { return As[GetSet](v).owner.Value(), nil }),
		Getter("__doc__", func(th *Thread, v Value) (Value, error) { return docValue(As[GetSet](v).Doc), nil }),
	}})
	defineMember()
}

func docValue(s string) Value {
	if s == "" {
		return None
	}
	return NewStr(s)
}

// copyWrapped gives a wrapper the names of what it wraps, as functools.update_wrapper would.
func (th *Thread) copyWrapped(w, fn Value) {
	a := attrsOf(w)
	for _, n := range [...]*Str{strModule, strName, strQualname, strDoc} {
		if v, err := th.LookupAttr(fn, n); err == nil && v.ref != nil {
			a.set(n, v)
		}
	}
}

func (th *Thread) isAbstract(fn Value) (Value, error) {
	v, err := th.LookupAttr(fn, strIsAbstractMethod)
	if err != nil || v.ref == nil {
		return False, err
	}
	t, err := th.Truth(v)
	return Bool(t), err
}

// wrappedAttribute is an attribute of the function that of gives, until it is set on the object around that.
func wrappedAttribute(name *Str, of func(v Value) Value) *GetSet {
	return Property(name.s, func(th *Thread, v Value) (Value, error) {
		if own := attrsOf(v).get(name); own.ref != nil {
			return own, nil
		}
		return th.GetAttr(of(v), name)
	}, func(th *Thread, self, v Value) error {
		a := attrsOf(self)
		if v.ref != nil {
			a.set(name, v)
		} else if !a.del(name) {
			return th.attributeError(self, name)
		}
		return nil
	})
}

func defineProperty() {
	accessor := func(name string, set func(p *PropertyObject, v Value)) *Builtin {
		return Method1(name, func(th *Thread, self, fn Value) (Value, error) {
			p := As[PropertyObject](self)
			get, s, del, doc := p.get, p.set, p.del, p.doc
			q := &PropertyObject{get: get, set: s, del: del}
			set(q, fn)
			if p.getterDoc {
				doc = None
			}
			n, err := th.Call(self.Type().Value(), orNone(q.get), orNone(q.set), orNone(q.del), orNone(doc))
			if err == nil && PropertyType.Is(n) {
				As[PropertyObject](n).name = p.name
			}
			return n, err
		})
	}
	defineType(PropertyType, TypeSpec{Name: "property", Slots: Slots{
		New: func(th *Thread, cls *Type, a Args) (Value, error) { return Obj(cls.alloc(cls)), nil },
		Init: func(th *Thread, self Value, a Args) error {
			v, err := propertySig.match("property", a)
			if err != nil {
				return err
			}
			p := As[PropertyObject](self)
			p.get, p.set, p.del, p.doc = noneless(v[0]), noneless(v[1]), noneless(v[2]), noneless(v[3])
			if p.doc.ref == nil && p.get.ref != nil {
				d, err := th.LookupAttr(p.get, strDoc)
				if err != nil {
					return err
				}
				p.doc, p.getterDoc = noneless(d), noneless(d).ref != nil
			}
			// The class's own docstring hides the property's, which so is an attribute of the object.
			if self.Type() != PropertyType {
				if err := th.SetAttr(self, strDoc, orNone(p.doc)); err != nil && (p.getterDoc || !Matches(err, AttributeErrorType)) {
					return err
				}
			}
			return nil
		},
		DescrGet: func(th *Thread, d, obj, owner Value) (Value, error) {
			if obj.ref == nil {
				return d, nil
			}
			p := As[PropertyObject](d)
			if p.get.ref == nil {
				return Unbound, propertyError(th, p, obj, "getter")
			}
			return th.Call(p.get, obj)
		},
		DescrSet: func(th *Thread, d, obj, v Value) error {
			p := As[PropertyObject](d)
			if v.ref == nil {
				if p.del.ref == nil {
					return propertyError(th, p, obj, "deleter")
				}
				_, err := th.Call(p.del, obj)
				return err
			}
			if p.set.ref == nil {
				return propertyError(th, p, obj, "setter")
			}
			_, err := th.Call(p.set, obj, v)
			return err
		},
	}, Methods: []*Builtin{
		accessor("getter", func(p *PropertyObject, v Value) { p.get = v }),
		accessor("setter", func(p *PropertyObject, v Value) { p.set = v }),
		accessor("deleter", func(p *PropertyObject, v Value) { p.del = v }),
		MethodN("__set_name__", 0, -1, func(th *Thread, self Value, a []Value) (Value, error) {
			if len(a) != 2 {
				return Unbound, TypeError("__set_name__() takes 2 positional arguments but " + itoa(len(a)) + " were given")
			}
			As[PropertyObject](self).name = a[1]
			return None, nil
		}).VarArgs(),
	}, GetSet: []*GetSet{
		Getter("fget", func(th *Thread, v Value) (Value, error) { return orNone(As[PropertyObject](v).get), nil }),
		Getter("fset", func(th *Thread, v Value) (Value, error) { return orNone(As[PropertyObject](v).set), nil }),
		Getter("fdel", func(th *Thread, v Value) (Value, error) { return orNone(As[PropertyObject](v).del), nil }),
		Property("__doc__", func(th *Thread, v Value) (Value, error) { return orNone(As[PropertyObject](v).doc), nil },
			func(th *Thread, self, v Value) error { As[PropertyObject](self).doc = noneless(v); return nil }),
		Property("__name__", func(th *Thread, v Value) (Value, error) {
			p := As[PropertyObject](v)
			if p.name.ref != nil {
				return p.name, nil
			}
			if p.get.ref != nil {
				if n, err := th.LookupAttr(p.get, strName); err != nil || n.ref != nil {
					return n, err
				}
			}
			return Unbound, th.attributeError(v, strName)
		}, func(th *Thread, self, v Value) error { As[PropertyObject](self).name = v; return nil }),
		Getter("__isabstractmethod__", func(th *Thread, v Value) (Value, error) {
			p := As[PropertyObject](v)
			for _, f := range [...]Value{p.get, p.set, p.del} {
				if f.ref != nil {
					if a, err := th.isAbstract(f); err != nil || a == True {
						return a, err
					}
				}
			}
			return False, nil
		}),
	}})
	WithAttrs[PropertyObject](PropertyType, attrsOffset[PropertyObject]())
	PropertyType.noDict = true // but for those of derived classes
}

var propertySig = parseSignature("fget=None, fset=None, fdel=None, doc=None")

func orNone(v Value) Value {
	if v.ref == nil {
		return None
	}
	return v
}

func noneless(v Value) Value {
	if v.ref == &noneHeader {
		return Unbound
	}
	return v
}

func propertyError(th *Thread, p *PropertyObject, obj Value, what string) error {
	name := ""
	if p.name.ref != nil {
		name = " '" + textOf(th, p.name) + "'"
	} else if p.get.ref != nil {
		if n, err := th.LookupAttr(p.get, strName); err == nil && n.ref != nil {
			name = " '" + textOf(th, n) + "'"
		}
	}
	return newMessage(AttributeErrorType, "property"+name+" of '"+obj.Type().Qualname+"' object has no "+what)
}

func defineSuper() {
	defineType(SuperType, TypeSpec{Name: "super", Slots: Slots{
		New: func(th *Thread, cls *Type, a Args) (Value, error) {
			o := Obj(cls.alloc(cls))
			return o, nil
		},
		Init:    superInit,
		GetAttr: superGetAttr,
		Repr: func(th *Thread, v Value) (Value, error) {
			s := As[Super](v)
			if s.typ2 == nil {
				return NewStr("<super: NULL, NULL>"), nil
			}
			if s.obj.ref == nil {
				return NewStr("<super: <class '" + s.typ2.Name + "'>, NULL>"), nil
			}
			return NewStr("<super: <class '" + s.typ2.Name + "'>, <" + s.objType.Name + " object>>"), nil
		},
		DescrGet: func(th *Thread, d, obj, owner Value) (Value, error) {
			s := As[Super](d)
			if obj.ref == nil || s.obj.ref != nil {
				return d, nil
			}
			if d.Type() != SuperType {
				return th.Call(d.Type().Value(), s.typ2.Value(), obj)
			}
			o := Obj(SuperType.alloc(SuperType))
			return o, superInit(th, o, Args{Pos: []Value{s.typ2.Value(), obj}})
		},
	}, GetSet: []*GetSet{
		Getter("__thisclass__", func(th *Thread, v Value) (Value, error) { return As[Super](v).typ2.Value(), nil }),
		Getter("__self__", func(th *Thread, v Value) (Value, error) { return orNone(As[Super](v).obj), nil }),
		Getter("__self_class__", func(th *Thread, v Value) (Value, error) {
			if t := As[Super](v).objType; t != nil {
				return t.Value(), nil
			}
			return None, nil
		}),
	}})
	Subclassable[Super](SuperType)
}

// superInit is super(), which looks at the frame that calls it, super(type), and super(type, obj).
func superInit(th *Thread, self Value, a Args) error {
	s := As[Super](self)
	if len(a.Kw) > 0 {
		return TypeError("super() takes no keyword arguments")
	}
	var cls, obj Value
	switch len(a.Pos) {
	case 0:
		f := th.frame
		if f == nil {
			return RuntimeError("super(): no current frame")
		}
		if f.code.nargs == 0 {
			return RuntimeError("super(): no arguments")
		}
		obj = f.variable(0)
		if obj.ref == nil {
			return RuntimeError("super(): arg[0] deleted")
		}
		for i, n := range f.code.src.Free {
			if n == "__class__" {
				cls = f.fn.closure[i].v
				if cls.ref == nil {
					return RuntimeError("super(): empty __class__ cell")
				}
			}
		}
		if cls.ref == nil {
			return RuntimeError("super(): __class__ cell not found")
		}
	case 1:
		cls = a.Pos[0]
	case 2:
		cls, obj = a.Pos[0], noneless(a.Pos[1])
	default:
		return TypeError("super() expected at most 2 arguments, got " + itoa(len(a.Pos)))
	}
	if cls.Type().flags&FlagType == 0 {
		return TypeError("super() argument 1 must be a type, not " + cls.Type().displayName())
	}
	s.typ2 = As[Type](cls)
	if obj.ref == nil {
		return nil
	}
	s.obj = obj
	if obj.Type().flags&FlagType != 0 && As[Type](obj).IsSubtype(s.typ2) {
		s.objType = As[Type](obj)
		return nil
	}
	if obj.Type().IsSubtype(s.typ2) {
		s.objType = obj.Type()
		return nil
	}
	if c, err := th.LookupAttr(obj, strClass); err == nil && c.ref != nil && c.Type().flags&FlagType != 0 && As[Type](c).IsSubtype(s.typ2) {
		s.objType = As[Type](c)
		return nil
	}
	return notSuper(s.typ2, obj)
}

// notSuper is the error of a super of a class that obj has nothing to do with.
func notSuper(t *Type, obj Value) error {
	kind, name := "instance of", obj.Type().Name
	if obj.Type().flags&FlagType != 0 {
		kind, name = "type", As[Type](obj).Name
	}
	return TypeError("super(type, obj): obj (" + kind + " " + name + ") is not an instance or subtype of type (" + t.Name + ").")
}

// superGetAttr looks the name up in the classes after __thisclass__.
func superGetAttr(th *Thread, self Value, name *Str) (Value, error) {
	s := As[Super](self)
	if s.objType != nil && name != strClass {
		mro := s.objType.mro
		i := 0
		for i < len(mro) && mro[i] != s.typ2 {
			i++
		}
		for i++; i < len(mro); i++ {
			v := mro[i].dict.GetStr(name)
			if v.ref == nil {
				continue
			}
			if get := v.ref.typ.DescrGet; get != nil {
				obj := s.obj
				if obj == s.objType.Value() {
					obj = Unbound
				}
				return get(th, v, obj, s.objType.Value())
			}
			return v, nil
		}
	}
	v, err := th.findAttr(self, name)
	if err == nil && v.ref == nil {
		return Unbound, th.attributeErrorText(self, name, "'super' object has no attribute '"+name.s+"'")
	}
	return v, err
}
