// Class.go makes classes: the class statement, type(name, bases, dict), the C3 order, __slots__.

package vm

import (
	"slices"
	"strings"
)

// buildClass is __build_class__(func, name, *bases, metaclass=None, **kwds).
func buildClass(th *Thread, a Args) (Value, error) {
	if len(a.Pos) < 2 {
		return Unbound, TypeError("__build_class__: not enough arguments")
	}
	body := As[Function](a.Pos[0])
	name := a.Pos[1]
	orig := append([]Value(nil), a.Pos[2:]...)
	bases, err := th.resolveBases(orig)
	if err != nil {
		return Unbound, err
	}
	var meta Value
	var kw []Value
	var names []*Str
	for i, n := range a.Names {
		if n == strMetaclass || n.s == "metaclass" {
			meta = a.Kw[i]
			continue
		}
		kw, names = append(kw, a.Kw[i]), append(names, n)
	}
	if meta.ref == nil {
		meta = TypeType.Value()
		if len(bases) > 0 {
			meta = bases[0].Type().Value()
		}
	}
	if meta.Type().flags&FlagType != 0 {
		m, err := bestMeta(As[Type](meta), bases)
		if err != nil {
			return Unbound, err
		}
		meta = m.Value()
	}
	baseTuple := NewTuple(bases...)
	ns := NewDict().Value()
	if p, err := th.LookupAttr(meta, strPrepare); err != nil {
		return Unbound, err
	} else if p.ref != nil && !(meta == TypeType.Value()) {
		ns, err = th.CallArgs(p, Args{Pos: []Value{name, baseTuple}, Kw: kw, Names: names})
		if err != nil {
			return Unbound, err
		}
		if ns.Type().Slots.GetItem == nil {
			return Unbound, TypeError(th.metaName(meta) + ".__prepare__() must return a mapping, not " + ns.Type().displayName())
		}
	}
	f, err := th.pushFrame(body)
	if err != nil {
		return Unbound, err
	}
	f.clearLocals(0)
	f.setNamespace(ns)
	cell, err := th.run(f)
	if err != nil {
		return Unbound, err
	}
	if len(bases) != len(orig) || !sameValues(bases, orig) {
		if err := th.SetItem(ns, strOrigBases.Value(), NewTuple(orig...)); err != nil {
			return Unbound, err
		}
	}
	cls, err := th.CallArgs(meta, Args{Pos: []Value{name, baseTuple, ns}, Kw: kw, Names: names})
	if err != nil {
		return Unbound, err
	}
	if cell.ref.typ == CellType && cls.Type().flags&FlagType != 0 {
		c := As[Cell](cell)
		if c.v.ref == nil {
			return Unbound, RuntimeError("__class__ not set defining '" + Text(name) + "' as " + mustRepr(th, cls) + ". Was __classcell__ propagated to type.__new__?")
		}
		if c.v != cls {
			return Unbound, TypeError("__class__ set to " + mustRepr(th, c.v) + " defining '" + Text(name) + "' as " + mustRepr(th, cls))
		}
	}
	return cls, nil
}

func mustRepr(th *Thread, v Value) string {
	s, err := th.Repr(v)
	if err != nil {
		return th.defaultRepr(v)
	}
	return s
}

func (th *Thread) metaName(meta Value) string {
	if meta.Type().flags&FlagType != 0 {
		return As[Type](meta).Name
	}
	return "<metaclass>"
}

func sameValues(a, b []Value) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// resolveBases replaces bases that aren't classes by what their __mro_entries__ says.
func (th *Thread) resolveBases(orig []Value) ([]Value, error) {
	out := make([]Value, 0, len(orig))
	for _, b := range orig {
		if b.Type().flags&FlagType != 0 {
			out = append(out, b)
			continue
		}
		m, err := th.LookupAttr(b, strMroEntries)
		if err != nil {
			return nil, err
		}
		if m.ref == nil {
			out = append(out, b)
			continue
		}
		r, err := th.Call(m, NewTuple(orig...))
		if err != nil {
			return nil, err
		}
		if !IsTuple(r) {
			return nil, TypeError("__mro_entries__ must return a tuple")
		}
		out = append(out, As[Tuple](r).items...)
	}
	return out, nil
}

// bestMeta is the most derived metaclass among meta and the bases'.
func bestMeta(meta *Type, bases []Value) (*Type, error) {
	for _, b := range bases {
		m := b.Type()
		if meta.IsSubtype(m) {
			continue
		}
		if m.IsSubtype(meta) {
			meta = m
			continue
		}
		return nil, TypeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases")
	}
	return meta, nil
}

// typeNew is type.__new__(meta, name, bases, dict, **kwds).
func typeNew(th *Thread, meta *Type, a Args) (Value, error) {
	th.work(100)
	if len(a.Pos) != 3 {
		if len(a.Pos) == 1 && meta == TypeType {
			return a.Pos[0].Type().Value(), nil
		}
		return Unbound, TypeError("type.__new__() takes exactly 3 arguments (" + itoa(len(a.Pos)) + " given)")
	}
	name, basesV, nsV := a.Pos[0], a.Pos[1], a.Pos[2]
	switch {
	case !IsStr(name):
		return Unbound, TypeError("type.__new__() argument 1 must be str, not " + argName(name))
	case !IsTuple(basesV):
		return Unbound, TypeError("type.__new__() argument 2 must be tuple, not " + argName(basesV))
	case !IsDict(nsV):
		return Unbound, TypeError("type.__new__() argument 3 must be dict, not " + nsV.Type().displayName())
	}
	baseValues := As[Tuple](basesV).items
	for _, b := range baseValues {
		if b.Type().flags&FlagType == 0 {
			if m, _ := th.LookupAttr(b, strMroEntries); m.ref != nil {
				return Unbound, TypeError("type() doesn't support MRO entry resolution; use types.new_class()")
			}
			return notAClassBase(meta, b)
		}
	}
	best, err := bestMeta(meta, baseValues)
	if err != nil {
		return Unbound, err
	}
	if best != meta && best.Slots.New != nil && best.Lookup(strNew) != TypeType.Lookup(strNew) {
		return best.Slots.New(th, best, a)
	}
	meta = best
	bases := []*Type{ObjectType}
	if len(baseValues) > 0 {
		bases = bases[:0]
		for _, b := range baseValues {
			t := As[Type](b)
			if t.flags&FlagBaseType == 0 {
				return Unbound, TypeError("type '" + t.displayName() + "' is not an acceptable base type")
			}
			bases = append(bases, t)
		}
	}
	base, err := bestBase(bases)
	if err != nil {
		return Unbound, err
	}
	h := meta.alloc(meta)
	t := As[Type](Obj(h))
	if err := th.checkTypeName(name); err != nil {
		return Unbound, err
	}
	t.Name, t.Qualname = Text(name), Text(name)
	t.bases, t.base = bases, base
	t.flags = FlagHeap | FlagBaseType | base.flags&^(FlagDisallowNew|FlagNative|FlagPython|FlagMutable|patternFlags)
	for _, b := range bases {
		if t.flags&patternFlags == 0 {
			t.flags |= b.flags & patternFlags
		}
	}
	t.alloc, t.attrsOff = base.alloc, base.attrsOff
	t.noDict = base.noDict
	t.dict = As[Dict](nsV).copy()
	t.dict.typ = DictType
	t.version = nextVersion()
	t.shape = newShape(t)
	t.inlineCap = base.inlineCap
	if err := t.takeNames(th); err != nil {
		return Unbound, err
	}
	if err := t.takeSlots(th); err != nil {
		return Unbound, err
	}
	if t.dict.GetStr(strDoc).ref == nil {
		t.dict.SetStr(strDoc, None)
	}
	if t.attrsOff != base.attrsOff || base == ObjectType || t.layout() == ObjectType {
		t.flags |= FlagInstance
	}
	if t.layout() != ObjectType {
		t.flags &^= FlagInstance
	}
	if t.mro, err = th.makeMRO(t); err != nil {
		return Unbound, err
	}
	t.fixSlots()
	if rt := th.Runtime; !th.inLibrary() || !t.ofLibrary() {
		th.finalizes(t)
		if rt.finalizers.tracking && t.flags&(FlagFinalizes|FlagTracked|FlagType) == 0 {
			t.trackInstances(rt)
		}
		if rt.finalizers.tracking {
			rt.trackClass(t)
		}
		if len(rt.classes) == maxClasses {
			rt.classes = rt.classes[:0]
			clear(rt.classes[:maxClasses])
		}
		rt.classes = append(rt.classes, t)
	}
	for _, b := range bases {
		b.addSubclass(t)
		if b.abstract {
			t.abstract = false
		}
	}
	if t.dict.hasOtherKeys() {
		if err := th.Warn(RuntimeWarningType, "non-string key in the __dict__ of class "+t.Name); err != nil {
			return Unbound, err
		}
	}
	if err := th.setNames(t); err != nil {
		return Unbound, err
	}
	if !slices.Contains(t.mro, t) { // its metaclass's mro() doesn't say so
		return Unbound, notSuper(t, t.Value())
	}
	super := newSuper(t, t.Value())
	m, err := th.GetAttr(super, strInitSubclass)
	if err != nil {
		return Unbound, err
	}
	if _, err := th.CallArgs(m, Args{Kw: a.Kw, Names: a.Names}); err != nil {
		return Unbound, err
	}
	return t.Value(), nil
}

// ofLibrary reports whether a class that library code makes is the library's own: its metaclasses make programs' classes, too.
func (t *Type) ofLibrary() bool {
	m := t.dict.GetStr(strModule)
	if m.ref == nil || !IsStr(m) {
		return true
	}
	name, _, _ := strings.Cut(Text(m), ".")
	return name != "__main__" && (strings.HasPrefix(name, "_") || isStdlibModule(name))
}

// notAClassBase is what type() says of a base that isn't a class.
func notAClassBase(meta *Type, b Value) (Value, error) {
	if meta.IsSubtype(b.Type()) {
		return Unbound, TypeError("bases must be types")
	}
	return Unbound, TypeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases")
}

// takeNames handles what class bodies leave in the namespace for type itself.
func (t *Type) takeNames(th *Thread) error {
	if q := t.dict.GetStr(strQualname); q.ref != nil {
		if !IsStr(q) {
			return TypeError("type __qualname__ must be a str, not " + q.Type().displayName())
		}
		t.Qualname = Text(q)
		t.dict.DelStr(strQualname)
	}
	if t.dict.GetStr(strModule).ref == nil {
		if f := th.frame; f != nil {
			if m := f.fn.namespace().GetStr(strName); m.ref != nil {
				t.dict.SetStr(strModule, m)
			}
		}
	}
	if d := t.dict.GetStr(strDoc); d.ref != nil && IsStr(d) {
		if _, err := Encode(th, d, "utf-8", "strict"); err != nil {
			return err
		}
	}
	if n := t.dict.GetStr(strNew); n.ref != nil && n.ref.typ == FunctionType {
		t.dict.SetStr(strNew, NewStaticMethod(n))
	}
	for _, n := range [...]*Str{strInitSubclass, strClassGetItem} {
		if m := t.dict.GetStr(n); m.ref != nil && m.ref.typ == FunctionType {
			t.dict.SetStr(n, NewClassMethod(m))
		}
	}
	if t.dict.GetStr(strEq).ref != nil && t.dict.GetStr(strHash).ref == nil {
		t.dict.SetStr(strHash, None)
	}
	for _, n := range [...]*Str{strClassCell, strClassDictCell} {
		if c := t.dict.GetStr(n); c.ref != nil {
			if c.ref.typ != CellType {
				return TypeError("type.__new__() " + n.s + " must be a nonlocal cell, not " + mustRepr(th, c.Type().Value()))
			}
			if n == strClassCell {
				As[Cell](c).v = t.Value()
			} else {
				As[Cell](c).v = t.dict.Value()
			}
			t.dict.DelStr(n)
		}
	}
	return nil
}

// takeSlots carries out __slots__: each name becomes a descriptor; without __dict__ among them and in the bases,
// instances have no other attributes.
func (t *Type) takeSlots(th *Thread) error {
	s := t.dict.GetStr(strSlots)
	if t.layout() == ObjectType && t.base == ObjectType && s.ref == nil {
		t.noDict = false
		t.setDictGetter()
		t.weakrefs = true
		t.setWeakrefGetter()
		return nil
	}
	t.slots = t.base.slots
	for _, b := range t.bases {
		t.weakrefs = t.weakrefs || b.hasWeakrefs()
	}
	if s.ref == nil {
		if t.noDict || !t.base.hasDict() {
			t.noDict = false
			t.setDictGetter()
		}
		if !t.weakrefs && !variableSized(t.layout()) {
			t.weakrefs = true
			t.setWeakrefGetter()
		}
		return nil
	}
	var names []Value
	if IsStr(s) {
		names = []Value{s}
	} else {
		var err error
		if names, err = th.TupleItems(s); err != nil {
			return err
		}
	}
	hasDict := t.base.hasDict()
	for _, b := range t.bases {
		hasDict = hasDict || b.hasDict()
	}
	slices.SortStableFunc(names, func(a, b Value) int { // so that the same names mean the same layout
		if !IsStr(a) || !IsStr(b) {
			return 0
		}
		return strings.Compare(Text(a), Text(b))
	})
	if len(names) > 0 && variableSized(t.layout()) {
		return TypeError("nonempty __slots__ not supported for subtype of '" + t.base.Name + "'")
	}
	for _, n := range names {
		if !IsStr(n) {
			return TypeError("__slots__ items must be strings, not '" + n.Type().displayName() + "'")
		}
		name := Text(n)
		switch {
		case name == "__dict__":
			if hasDict {
				return TypeError("__dict__ slot disallowed: we already got one")
			}
			hasDict = true
			t.setDictGetter()
			continue
		case name == "__weakref__":
			if slices.ContainsFunc(t.bases, (*Type).hasWeakrefs) || t.weakrefs || variableSized(t.layout()) {
				return TypeError("__weakref__ slot disallowed: we already got one")
			}
			t.weakrefs = true
			t.setWeakrefGetter()
			continue
		case !isIdentifier(name):
			return TypeError("__slots__ must be identifiers")
		}
		name = mangle(t.Name, name)
		k := Intern(name)
		if v := t.dict.GetStr(k); v.ref != nil && (v.Type() != MemberType || As[Member](v).owner != t) { // one may be named twice
			return ValueError("'" + name + "' in __slots__ conflicts with class variable")
		}
		m := &Member{name: k, owner: t, slot: As[Str](NewStr(name)), index: len(t.slots)}
		m.typ = MemberType
		t.dict.SetStr(k, Obj(&m.Header))
		t.slots = append(t.slots[:len(t.slots):len(t.slots)], m.slot)
	}
	t.noDict = !hasDict
	return nil
}

// variableSized reports whether CPython's objects of a built-in type have a tail of items, which leaves no place for
// slots.
func variableSized(t *Type) bool {
	return t == IntType || t == TupleType || t == BytesType || t == TypeType
}

// hasDict reports whether instances of t have a __dict__.
func (t *Type) hasDict() bool {
	if t.flags&FlagHeap == 0 {
		return t.flags&FlagHasAttrs != 0 && !t.noDict
	}
	return !t.noDict
}

// hasWeakrefs reports whether there can be weak references to objects of t.
func (t *Type) hasWeakrefs() bool {
	if t.flags&FlagHeap != 0 {
		return t.weakrefs
	}
	switch t {
	case FunctionType, BuiltinType, BoundMethodType, GeneratorType, CoroutineType, AsyncGeneratorType, SetType, FrozenSetType, ModuleType, CodeType,
		TypeType, MemoryViewType:
		return true
	case ExceptionGroupType:
		return true
	case SimpleNamespaceType, TemplateType, InterpolationType, TypeAliasType:
		return false
	}
	return t.Module != "builtins" && t.Module != "weakref" && t.base != nil && t.base.flags&FlagException == 0
}

// HasWeakrefs reports whether there can be weak references to objects of the class.
func (t *Type) HasWeakrefs() bool { return t.hasWeakrefs() }

// setDictGetter gives the class the __dict__ descriptor.
func (t *Type) setDictGetter() {
	if t.flags&FlagType == 0 && t.dict.GetStr(strDict).ref == nil { // a metaclass has type.__dict__
		t.setGetter("__dict__", instanceDict, setInstanceDict)
	}
}

// setWeakrefGetter gives the class the __weakref__ descriptor.
func (t *Type) setWeakrefGetter() {
	if t.flags&FlagType == 0 && t.dict.GetStr(strWeakref).ref == nil {
		t.setGetter("__weakref__", func(th *Thread, v Value) (Value, error) {
			if f := th.Runtime.WeakrefOf; f != nil {
				return f(th, v), nil
			}
			return None, nil
		}, nil)
	}
}

func (t *Type) setGetter(name string, get func(th *Thread, v Value) (Value, error), set func(th *Thread, self, v Value) error) {
	g := &GetSet{Name: name, owner: t, get: get, set: set}
	g.typ = GetSetType
	t.dict.SetStr(Intern(name), Obj(&g.Header))
}

// instanceDict is obj.__dict__: from here on the object's attributes live in a dict.
func instanceDict(th *Thread, v Value) (Value, error) {
	a := attrsOf(v)
	switch l := v.Type().layout(); {
	case l == TypeType: // it has its own, whatever else it derives from
		return As[GetSet](l.dict.GetStr(strDict)).get(th, v)
	case a == nil:
		return Unbound, th.attributeError(v, strDict)
	}
	return a.toDict().Value(), nil
}

func setInstanceDict(th *Thread, self, v Value) error {
	a := attrsOf(self)
	switch {
	case self.Type().layout() == ModuleType:
		return newMessage(AttributeErrorType, "readonly attribute")
	case self.Type().layout() == TypeType:
		return newMessage(AttributeErrorType, "attribute '__dict__' of '"+self.Type().layout().Name+"' objects is not writable")
	case a == nil:
		return th.attributeError(self, strDict)
	case v.ref == nil && self.Type().layout().flags&FlagHasAttrs != 0:
		return TypeError("cannot delete __dict__")
	case v.ref == nil:
		a.toDict()
		a.dict = NewDict()
	case !IsDict(v):
		return TypeError("__dict__ must be set to a dictionary, not a '" + v.Type().displayName() + "'")
	default:
		a.toDict()
		a.dict = As[Dict](v)
	}
	return nil
}

// mangle makes a private name of a class.
func mangle(class, name string) string {
	if len(name) < 3 || name[:2] != "__" || name[len(name)-2:] == "__" {
		return name
	}
	for len(class) > 0 && class[0] == '_' {
		class = class[1:]
	}
	if class == "" {
		return name
	}
	return "_" + class + name
}

// bestBase is the base whose layout the new class extends.
func bestBase(bases []*Type) (*Type, error) {
	var winner *Type
	for _, b := range bases {
		l := b.solid()
		if winner == nil {
			winner = b
			continue
		}
		w := winner.solid()
		switch {
		case w == l || w.IsSubtype(l):
		case l.IsSubtype(w):
			winner = b
		default:
			return nil, TypeError("multiple bases have instance lay-out conflict")
		}
	}
	return winner, nil
}

// solid is the class whose layout the objects of t have: the nearest one that is built in or made slots.
func (t *Type) solid() *Type {
	for t.flags&FlagHeap != 0 && len(t.slots) == len(t.base.slots) ||
		t.flags&(FlagHeap|FlagException) == FlagException && t != BaseExceptionType && exceptionFields[t.Name] == nil {
		t = t.base
	}
	return t
}

// makeMRO is the order of a class, through its metaclass's mro() if that has one of its own.
func (th *Thread) makeMRO(t *Type) ([]*Type, error) {
	for _, b := range t.bases {
		if err := th.Reserve(8 * len(b.mro)); err != nil {
			return nil, err
		}
		th.work(len(b.mro) / 16)
	}
	m, owner := t.Type().lookupOwner(strMro)
	if owner == TypeType {
		return computeMRO(t)
	}
	r, err := th.callBound(m, t.Value(), nil)
	if err != nil {
		return nil, err
	}
	items, err := th.ToSlice(r)
	if err != nil {
		return nil, err
	}
	var mro []*Type
	for _, v := range items {
		if v.Type().flags&FlagType == 0 {
			return nil, TypeError("mro() returned a non-class ('" + v.Type().displayName() + "')")
		}
		c := As[Type](v)
		if !t.solid().IsSubtype(c.solid()) {
			return nil, TypeError("mro() returned base with unsuitable layout ('" + c.Name + "')")
		}
		mro = append(mro, c)
	}
	if len(mro) == 0 {
		return nil, TypeError("type MRO must not be empty")
	}
	return mro, nil
}

// computeMRO is the C3 linearisation.
func computeMRO(t *Type) ([]*Type, error) {
	for _, b := range t.bases {
		if b.mro == nil { // its metaclass's mro() is running
			return nil, TypeError("Cannot extend an incomplete type '" + b.Name + "'")
		}
	}
	if len(t.bases) == 1 {
		return append([]*Type{t}, t.bases[0].mro...), nil
	}
	for i, b := range t.bases {
		for _, c := range t.bases[i+1:] {
			if b == c {
				return nil, TypeError("duplicate base class " + b.Name)
			}
		}
	}
	var lists [][]*Type
	for _, b := range t.bases {
		lists = append(lists, b.mro)
	}
	lists = append(lists, t.bases)
	out := []*Type{t}
	for {
		var next *Type
		empty := true
	search:
		for _, l := range lists {
			if len(l) == 0 {
				continue
			}
			empty = false
			c := l[0]
			for _, m := range lists {
				for k := 1; k < len(m); k++ {
					if m[k] == c {
						continue search
					}
				}
			}
			next = c
			break
		}
		if empty {
			return out, nil
		}
		if next == nil {
			names, seen := "", map[*Type]bool{}
			for _, l := range lists {
				if len(l) > 0 && !seen[l[0]] {
					seen[l[0]] = true
					if names != "" {
						names += ", "
					}
					names += l[0].Name
				}
			}
			return nil, TypeError("Cannot create a consistent method resolution order (MRO) for bases " + names)
		}
		out = append(out, next)
		for i, l := range lists {
			if len(l) > 0 && l[0] == next {
				lists[i] = l[1:]
			}
		}
	}
}

// setNames calls __set_name__ of the namespace's values.
func (th *Thread) setNames(t *Type) error {
	snapshot := t.dict.copy()
	for e, i, ok := snapshot.next(0); ok; e, i, ok = snapshot.next(i) {
		if e.val.ref.typ == FunctionType {
			continue
		}
		m, err := th.LookupSpecial(e.val, strSetName)
		if err != nil {
			return err
		}
		if m.ref == nil {
			continue
		}
		if _, err := th.Call(m, t.Value(), e.key); err != nil {
			if x, ok := err.(*Exception); ok {
				th.AddNote(x, "Error calling __set_name__ on '"+e.val.Type().displayName()+"' instance '"+textOf(th, e.key)+"' in '"+t.Name+"'")
			}
			return err
		}
	}
	return nil
}

func textOf(th *Thread, v Value) string {
	s, err := th.Str(v)
	if err != nil {
		return th.defaultRepr(v)
	}
	return s
}
