// References.go knows which objects an object refers to: what cycles.go and the gc module ask for.

package vm

import (
	"slices"
	"unsafe"
)

// A Visitor is shown the place of each reference to an object. A place may hold the address of something inside the object, inner
// bytes behind its beginning.
type Visitor func(at **Header, inner uintptr)

// Value shows a value.
func (f Visitor) Value(v *Value) { f(&v.ref, 0) }

// Values shows all values of a list, the last first, as CPython's collector does.
func (f Visitor) Values(list []Value) {
	for i := len(list) - 1; i >= 0; i-- {
		f(&list[i].ref, 0)
	}
}

// attributes shows an object's own attributes: first the members that __slots__ made, a class's before its base's, by name.
func (f Visitor) attributes(t *Type, a *Attrs) {
	for c := t; len(c.slots) > 0; c = c.base {
		for i := len(c.base.slots); i < len(c.slots); i++ {
			at := i
			if a.shape != nil {
				at = a.shape.find(c.slots[i])
			}
			if at >= 0 && at < len(a.vals) {
				f.Value(&a.vals[at])
			}
		}
	}
	if a.shape != nil {
		for i, name := range a.shape.keys {
			if len(t.slots) == 0 || !slices.Contains(t.slots, name) {
				f.Value(&a.vals[i])
			}
		}
	}
	VisitPointer(f, &a.dict)
}

// VisitPointer shows a pointer to an object's struct, which begins with a Header.
func VisitPointer[T any](f Visitor, p **T) { f((**Header)(unsafe.Pointer(p)), 0) }

// frame shows a pointer to a frame, if that is a generator's.
func (f Visitor) frame(p **Frame) {
	if *p == nil || (*p).gen != nil && !(*p).gen.pooled {
		f((**Header)(unsafe.Pointer(p)), unsafe.Offsetof(Generator{}.frame))
	}
}

// defineReferences tells of the built-in types that have nothing else to tell.
func defineReferences() {
	for _, t := range []*Type{SlotWrapperType, MethodDescriptorType, ClassMethodDescriptorType, MemberType, GetSetType} {
		t.leaf = true
	}
	HoldsNothing(ByteArrayType, StrIterType, ASCIIIterType)
	for _, t := range []*Type{bytesIterType, byteArrayIterType} {
		Holds(t, func(v Value, f Visitor) { f.Value(&As[byteIterator](v).of) })
	}
	Holds(MemoryViewType, func(v Value, f Visitor) { f.Value(&As[MemoryView](v).obj) })
	Holds(frameLocalsType, func(v Value, f Visitor) { VisitPointer(f, &As[frameLocals](v).o) })
	Holds(AnextAwaitableType, func(v Value, f Visitor) {
		a := As[AnextAwaitable](v)
		f.Value(&a.it)
		f.Value(&a.def)
		f.Value(&a.inner)
	})
	for _, t := range []*Type{paramSpecArgsType, paramSpecKwargsType} {
		Holds(t, func(v Value, f Visitor) { f.Value(&As[paramSpecPart](v).origin) })
	}
	References(GenericAliasType, func(v Value, f Visitor) {
		a := As[GenericAlias](v)
		f.Value(&a.origin)
		f.Value(&a.args)
		f.Value(&a.params)
	})
	HoldsNothing(noDefaultType)
	Holds(MethodWrapperType, func(v Value, f Visitor) { f.Value(&As[Builtin](v).self) })
	for _, t := range []*Type{TypeVarType, ParamSpecType, TypeVarTupleType} {
		Holds(t, func(v Value, f Visitor) {
			p := As[TypeParam](v)
			for _, l := range []*lazyValue{&p.bound, &p.constraints, &p.def} {
				l.holds(f)
			}
		})
	}
	Holds(TypeAliasType, func(v Value, f Visitor) {
		a := As[TypeAlias](v)
		f.Value(&a.params)
		f.Value(&a.module)
		a.value.holds(f)
	})
	References(UnionType, func(v Value, f Visitor) { f.Value(&As[Union](v).args) })
	References(SliceType, func(v Value, f Visitor) {
		s := As[Slice](v)
		f.Value(&s.start)
		f.Value(&s.stop)
		f.Value(&s.step)
	})
	References(AsyncGenASendType, func(v Value, f Visitor) {
		s := As[AsyncGenASend](v)
		VisitPointer(f, &s.gen)
		f.Value(&s.value)
	})
	References(AsyncGenAThrowType, func(v Value, f Visitor) {
		s := As[AsyncGenAThrow](v)
		VisitPointer(f, &s.gen)
		f.Values(s.exc)
	})
	References(TemplateType, func(v Value, f Visitor) {
		t := As[Template](v)
		f.Value(&t.strings)
		f.Value(&t.interpolations)
	})
	References(InterpolationType, func(v Value, f Visitor) {
		p := As[Interpolation](v)
		for _, x := range []*Value{&p.value, &p.expr, &p.conv, &p.spec} {
			f.Value(x)
		}
	})
	References(CoroutineWrapperType, func(v Value, f Visitor) { f.Value(&As[CoroutineWrapper](v).coro) })
}

// References has the instances of t, a type of another package, show what they refer to.
func References(t *Type, visit func(v Value, f Visitor)) { t.references = visit }

// Holds has the instances of t, a type of another package, show what they hold to who only looks: looks and RefCount. Places may be
// copies, so that no cycle is cut at them.
func Holds(t *Type, visit func(v Value, f Visitor)) { t.holds = visit }

// HoldsNothing has looks know that instances of types of another package hold nothing but their attributes.
func HoldsNothing(types ...*Type) {
	for _, t := range types {
		t.holds = func(Value, Visitor) {}
	}
}

// hasReferences reports whether references knows all that an object refers to. Those it doesn't know are a part of what
// lives, for the collector of cycles.
func (h *Header) hasReferences() bool {
	t := h.typ
	if t.flags&FlagType != 0 {
		return false
	}
	switch t = t.layout(); t {
	case ListType, DictType, SetType, FrozenSetType, FunctionType, CellType, BoundMethodType, TracebackType, FrameType, PropertyType,
		StaticMethodType, ClassMethodType, SuperType, MappingProxyType, DictKeysType, DictValuesType, DictItemsType, odictKeysType, odictValuesType, odictItemsType:
		return true
	case ObjectType:
		return true
	case TupleType: // one of numbers stands inside a block, see newPair
		return slices.ContainsFunc(As[Tuple](Value{ref: h}).items, func(v Value) bool { return v.ref != nil && !unboxed(v.ref) })
	case GeneratorType, CoroutineType, AsyncGeneratorType:
		g := As[Generator](Value{ref: h})
		return !g.pooled && g.state != genRunning
	case BuiltinType:
		self := As[Builtin](Value{ref: h}).self
		return self.ref != nil && self.ref.hasContents()
	}
	return t.references != nil || t.IsSubtype(BaseExceptionType)
}

// hasContents reports whether an object is a container of the program's, whose bound methods may be part of a cycle.
func (h *Header) hasContents() bool {
	switch h.typ.layout() {
	case ListType, DictType, SetType, GeneratorType, CoroutineType, AsyncGeneratorType:
		return true
	}
	return h.typ.flags&FlagHeap != 0 && h.typ.flags&FlagType == 0
}

// eachReference shows each place where h refers to another object, always in the same order: it follows no reference that it shows.
func (h *Header) eachReference(f Visitor) {
	v := Value{ref: h}
	if a := attrsOf(v); a != nil {
		f.attributes(h.typ, a)
	}
	switch t := h.typ.layout(); t {
	case ObjectType:
	case ListType:
		f.Values(As[List](v).items)
	case TupleType:
		f.Values(As[Tuple](v).items)
	case DictType:
		d := As[Dict](v)
		for i := range d.entries {
			f.Value(&d.entries[i].val)
			f.Value(&d.entries[i].key)
		}
	case SetType, FrozenSetType:
		s := As[Set](v)
		for i := range s.table {
			f.Value(&s.table[i].key)
		}
	case CellType:
		f.Value(&As[Cell](v).v)
	case BoundMethodType:
		m := As[BoundMethod](v)
		f.Value(&m.fn)
		f.Value(&m.self)
	case BuiltinType:
		f.Value(&As[Builtin](v).self)
	case FunctionType:
		As[Function](v).eachReference(f)
	case GeneratorType, CoroutineType, AsyncGeneratorType:
		As[Generator](v).eachReference(f)
	case TracebackType:
		tb := As[Traceback](v)
		VisitPointer(f, &tb.next)
		VisitPointer(f, &tb.fn)
		VisitPointer(f, &tb.frame)
		f.Values(tb.operands)
	case FrameType:
		As[FrameObject](v).eachHeld(f)
		f.frame(&As[FrameObject](v).live) // has to be cut, too
	case PropertyType:
		p := As[PropertyObject](v)
		for _, x := range []*Value{&p.get, &p.set, &p.del, &p.doc, &p.name} {
			f.Value(x)
		}
	case StaticMethodType:
		f.Value(&As[StaticMethod](v).fn)
	case ClassMethodType:
		f.Value(&As[ClassMethod](v).fn)
	case SuperType:
		f.Value(&As[Super](v).obj)
	case MappingProxyType:
		f.Value(&As[MappingProxy](v).m)
	case DictKeysType, DictValuesType, DictItemsType, odictKeysType, odictValuesType, odictItemsType:
		f.Value(&As[DictView](v).dict)
	default:
		switch {
		case t.references != nil:
			t.references(v, f)
		case t.IsSubtype(BaseExceptionType):
			As[Exception](v).eachReference(f)
		}
	}
}

// eachHeld shows all that an object is known to hold: besides what eachReference shows, the names of classes and modules, which no
// cycle of the program's is cut at, and what iterators go through.
func (h *Header) eachHeld(f Visitor) {
	v := Value{ref: h}
	switch {
	case h.typ.flags&FlagType != 0:
		t := As[Type](v)
		for i := range t.dict.entries {
			f.Value(&t.dict.entries[i].val)
		}
		for i := range t.mro {
			VisitPointer(f, &t.mro[i])
		}
		return
	case h.typ == ModuleType:
		VisitPointer(f, &As[Module](v).Attrs.dict)
		return
	}
	switch {
	case h.isGenerator():
		g := As[Generator](v)
		g.clearDead()
		g.eachHeld(f)
		return
	case h.typ == FrameType: // of a generator that goes on lives by that
		As[FrameObject](v).eachHeld(f)
		return
	}
	if h.typ.layout().isGoIter {
		if it := As[GoIter](v); it.ask != nil {
			if held, _ := it.ask(nil, AskHeld, 0); held.ref != nil {
				for i := range tupleItems(held) {
					f.Value(&tupleItems(held)[i])
				}
			}
		}
	}
	switch h.typ {
	case ListIterType:
		VisitPointer(f, &As[ListIter](v).list)
	case TupleIterType:
		f.Values(As[TupleIter](v).items)
	case SeqIterType:
		f.Value(&As[SeqIter](v).seq)
	}
	if holds := h.typ.layout().holds; holds != nil {
		holds(v, f)
	}
	h.eachReference(f)
}

// isKnown reports whether eachHeld shows all that an object holds.
func (h *Header) isKnown() bool {
	t := h.typ
	if t.flags&FlagType != 0 {
		return true
	}
	switch t = t.layout(); t {
	case BuiltinType:
		b := As[Builtin](Value{ref: h})
		return b.self.ref != nil || b.owner != nil
	case IntType, StrType, BytesType, ComplexType, TupleType, ModuleType, ListIterType, TupleIterType, SeqIterType, RangeIterType, CodeType, GetSetType, MemberType, MethodDescriptorType,
		SlotWrapperType, RangeType, NoneType, EllipsisType, NotImplementedType, SimpleNamespaceType, BoolType, FloatType, GeneratorType, CoroutineType, AsyncGeneratorType, ClassMethodDescriptorType, ObjectType:
		return true
	}
	return t.holds != nil || t.isGoIter && (As[GoIter](Value{ref: h}).next == nil || As[GoIter](Value{ref: h}).ask != nil) || h.hasReferences()
}

func (o *FrameObject) eachHeld(f Visitor) {
	VisitPointer(f, &o.fn)
	VisitPointer(f, &o.locals)
	VisitPointer(f, &o.extra)
	VisitPointer(f, &o.back)
}

func (fn *Function) eachReference(f Visitor) {
	VisitPointer(f, &fn.globals)
	for i := len(fn.closure) - 1; i >= 0; i-- { // it is a tuple, see Values
		VisitPointer(f, &fn.closure[i])
	}
	f.Values(fn.defaults)
	VisitPointer(f, &fn.kwdefaults)
	for _, x := range []*Value{&fn.doc, &fn.module, &fn.annotate, &fn.annotations, &fn.typeParams} {
		f.Value(x)
	}
}

func (e *Exception) eachReference(f Visitor) {
	f.Values(e.fields) // its class's own go first
	VisitPointer(f, &e.args)
	VisitPointer(f, &e.tb)
	f.Value(&e.cause)
	VisitPointer(f, &e.context)
}

// eachReference shows the links between the frames of a chain, too, which have to be cut.
func (g *Generator) eachReference(f Visitor) {
	f.frame(&g.inner)
	f.frame(&g.frame.prev)
	f.frame(&g.frame.next)
	g.eachHeld(f)
}

func (g *Generator) eachHeld(f Visitor) {
	VisitPointer(f, &g.frame.fn)
	VisitPointer(f, &g.frame.object)
	for _, e := range []**Exception{&g.handled, &g.outside, &g.kept} {
		VisitPointer(f, e)
	}
	if g.frame.regs == nil {
		return
	}
	regs := g.frame.registers()
	if g.frame.code.iteratesFirst() > 0 {
		f.Value(&regs[0])
		regs = regs[1:]
	}
	f.Values(regs)
}
