// Group.go: exception groups and except*.

package vm

func (e *Exception) members() []Value {
	if f := e.field(1); f.ref != nil && IsTuple(f) {
		return tupleItems(f)
	}
	return nil
}

func isGroup(v Value) bool { return IsException(v) && v.Type().IsSubtype(BaseExceptionGroupType) }

func defineGroupSpec(spec *TypeSpec) {
	spec.Slots.New = groupNew
	spec.Slots.Init = func(th *Thread, self Value, a Args) error {
		if len(a.Kw) > 0 {
			return TypeError(self.Type().displayName() + "() takes no keyword arguments")
		}
		return nil
	}
	spec.Slots.Str = func(th *Thread, v Value) (Value, error) {
		n := len(exceptionOf(v).members())
		return NewStr(textOf(th, exceptionOf(v).field(0)) + " (" + itoa(n) + " sub-exception" + plural(n) + ")"), nil
	}
	spec.Methods = []*Builtin{
		Method1("derive", func(th *Thread, self, excs Value) (Value, error) {
			return th.Call(BaseExceptionGroupType.Value(), exceptionOf(self).field(0), excs)
		}),
		Method1("split", func(th *Thread, self, cond Value) (Value, error) {
			m, r, err := th.splitGroup(self, cond)
			return NewTuple(m, r), err
		}),
		Method1("subgroup", func(th *Thread, self, cond Value) (Value, error) {
			m, _, err := th.splitGroup(self, cond)
			return m, err
		}),
		classGetItemMethod(),
	}
}

func defineExceptionGroup() {
	ExceptionGroupType = &Type{}
	defineType(ExceptionGroupType, TypeSpec{Name: "ExceptionGroup", Base: BaseExceptionGroupType, Flags: FlagException | FlagBaseType | FlagMutable, Attrs: map[string]Value{"__module__": NewStr("builtins")}})
	ExceptionGroupType.setWeakrefGetter()
	ExceptionType.addSubclass(ExceptionGroupType)
	ExceptionGroupType.bases = []*Type{BaseExceptionGroupType, ExceptionType}
	ExceptionGroupType.mro = []*Type{ExceptionGroupType, BaseExceptionGroupType, ExceptionType, BaseExceptionType, ObjectType}
	exceptionTree = append(exceptionTree, exceptionSpec{&ExceptionGroupType, &BaseExceptionGroupType, "ExceptionGroup"})
}

func groupNew(th *Thread, cls *Type, a Args) (Value, error) {
	if len(a.Pos) != 2 {
		return Unbound, TypeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (" + itoa(len(a.Pos)) + " given)")
	}
	if !IsStr(a.Pos[0]) {
		return Unbound, TypeError("BaseExceptionGroup.__new__() argument 1 must be str, not " + argName(a.Pos[0]))
	}
	if t := a.Pos[1].Type(); t.Slots.GetItem == nil || t.flags&FlagDict != 0 || t == MappingProxyType || !t.likeSequence() {
		return Unbound, TypeError("second argument (exceptions) must be a sequence")
	}
	items, err := th.TupleItems(a.Pos[1])
	if err != nil {
		return Unbound, err
	}
	if len(items) == 0 {
		return Unbound, ValueError("second argument (exceptions) must be a non-empty sequence")
	}
	plain := true
	for i, x := range items {
		if !IsException(x) {
			return Unbound, ValueError("Item " + itoa(i) + " of second argument (exceptions) is not an exception")
		}
		plain = plain && x.Type().IsSubtype(ExceptionType)
	}
	switch {
	case cls == ExceptionGroupType && !plain:
		return Unbound, TypeError("Cannot nest BaseExceptions in an ExceptionGroup")
	case cls == BaseExceptionGroupType && plain:
		cls = ExceptionGroupType
	case cls != BaseExceptionGroupType && cls != ExceptionGroupType && !plain && cls.IsSubtype(ExceptionType):
		return Unbound, TypeError("Cannot nest BaseExceptions in '" + cls.Name + "'")
	}
	v := Obj(cls.alloc(cls))
	e := exceptionOf(v)
	e.args = newTuple(append([]Value(nil), a.Pos...))
	e.fields = []Value{a.Pos[0], NewTuple(items...)}
	return v, nil
}

// NewGroup makes an exception group: an ExceptionGroup if all members are Exceptions.
func NewGroup(th *Thread, msg string, excs []Value) (*Exception, error) {
	v, err := groupNew(th, BaseExceptionGroupType, Args{Pos: []Value{NewStr(msg), NewList(excs...)}})
	if err != nil {
		return nil, err
	}
	return exceptionOf(v), nil
}

// groupCondition makes a test of split's argument: a type, a tuple of types, or a function.
func (th *Thread) groupCondition(cond Value) (func(v Value) (bool, error), error) {
	types := isExceptionClass(cond)
	if IsTuple(cond) {
		types = true
		for _, c := range tupleItems(cond) {
			types = types && isExceptionClass(c)
		}
	}
	if types {
		return func(v Value) (bool, error) { return th.matchExc(v, cond) }, nil
	}
	if cond.Type().Slots.Call != nil && cond.Type().flags&FlagType == 0 {
		return func(v Value) (bool, error) {
			r, err := th.Call(cond, v)
			if err != nil {
				return false, err
			}
			return th.Truth(r)
		}, nil
	}
	return nil, TypeError("expected an exception type, a tuple of exception types, or a callable (other than a class)")
}

func (th *Thread) splitGroup(g, cond Value) (match, rest Value, err error) {
	test, err := th.groupCondition(cond)
	if err != nil {
		return None, None, err
	}
	return th.split(g, test)
}

// split divides a group, at any depth, by a test: each part keeps the shape, or is None.
func (th *Thread) split(g Value, test func(v Value) (bool, error)) (match, rest Value, err error) {
	if ok, err := test(g); err != nil {
		return None, None, err
	} else if ok {
		return g, None, nil
	}
	if !isGroup(g) {
		return None, g, nil
	}
	if err := th.EnterCall(" in exceptiongroup_split_recursive"); err != nil {
		return None, None, err
	}
	defer th.LeaveCall()
	var ms, rs []Value
	for _, x := range exceptionOf(g).members() {
		m, r, err := th.split(x, test)
		if err != nil {
			return None, None, err
		}
		if !m.IsNone() {
			ms = append(ms, m)
		}
		if !r.IsNone() {
			rs = append(rs, r)
		}
	}
	if match, err = th.derive(g, ms); err != nil {
		return None, None, err
	}
	rest, err = th.derive(g, rs)
	return match, rest, err
}

// derive makes a group of some of g's members by g.derive, with g's traceback, cause, context and notes.
func (th *Thread) derive(g Value, members []Value) (Value, error) {
	if len(members) == 0 {
		return None, nil
	}
	v, err := th.CallMethod(g, Intern("derive"), NewList(members...))
	if err != nil {
		return Unbound, err
	}
	if !isGroup(v) {
		return Unbound, TypeError("derive must return an instance of BaseExceptionGroup")
	}
	e, o := exceptionOf(v), exceptionOf(g)
	e.tb, e.cause, e.context, e.suppress = o.tb, o.cause, o.context, true // setting a cause, even none, hides the context
	if n, err := th.LookupAttr(g, strNotes); err == nil && n.ref != nil {
		if items, err := th.ToSlice(n); err == nil {
			if err := th.SetAttr(v, strNotes, NewList(items...)); err != nil {
				return Unbound, err
			}
		}
	}
	return v, nil
}

// matchExcStar is OpMatchExcStar.
func (th *Thread) matchExcStar(exc, types Value) (match, rest Value, err error) {
	if exc.IsNone() {
		return None, None, nil
	}
	check := []Value{types}
	if IsTuple(types) {
		check = tupleItems(types)
	}
	for _, t := range check {
		if !isExceptionClass(t) {
			return None, None, TypeError("catching classes that do not inherit from BaseException is not allowed")
		}
	}
	for _, t := range check {
		if As[Type](t).IsSubtype(BaseExceptionGroupType) {
			return None, None, TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
		}
	}
	ok, err := th.matchExc(exc, types)
	if err != nil {
		return None, None, err
	}
	if ok {
		if isGroup(exc) {
			return exc, None, nil
		}
		g, err := NewGroup(th, "", []Value{exc})
		if err != nil {
			return None, None, err
		}
		g.args = newTuple([]Value{NewStr(""), NewTuple(exc)}) // a tuple, as reprs show
		th.addTraceback(g, th.frame)                          // the clause has made it
		return g.Value(), None, nil
	}
	if !isGroup(exc) {
		return None, exc, nil
	}
	return th.split(exc, func(v Value) (bool, error) { return th.matchExc(v, types) })
}

// prepReraiseStar is OpPrepReraiseStar: what a try with except* raises in the end.
func (th *Thread) prepReraiseStar(orig, list Value) (Value, error) {
	var raised, reraised []Value
	for _, v := range listItems(list) {
		if v.ref == nil || v.IsNone() {
			continue
		}
		if sameOrigin(exceptionOf(v), exceptionOf(orig)) {
			reraised = append(reraised, v)
		} else {
			raised = append(raised, v)
		}
	}
	if len(raised)+len(reraised) == 0 {
		return None, nil
	}
	if !isGroup(orig) {
		all := append(raised, reraised...)
		if len(all) == 1 {
			return all[0], nil
		}
		g, err := NewGroup(th, "", all)
		if err != nil {
			return Unbound, err
		}
		return g.Value(), nil
	}
	var back Value = None
	if len(reraised) > 0 {
		keep := map[*Header]bool{}
		var leaves func(v Value)
		leaves = func(v Value) {
			if !isGroup(v) {
				keep[v.ref] = true
				return
			}
			for _, m := range exceptionOf(v).members() {
				leaves(m)
			}
		}
		for _, v := range reraised {
			leaves(v)
		}
		m, _, err := th.split(orig, func(v Value) (bool, error) { return !isGroup(v) && keep[v.ref], nil })
		if err != nil {
			return Unbound, err
		}
		back = m
	}
	if len(raised) == 0 {
		return back, nil
	}
	if !back.IsNone() {
		raised = append(raised, back)
	}
	if len(raised) == 1 {
		return raised[0], nil
	}
	g, err := NewGroup(th, "", raised)
	if err != nil {
		return Unbound, err
	}
	return g.Value(), nil
}

// sameOrigin reports whether an exception is (part of) the one that was caught: derived groups share its traceback.
func sameOrigin(e, orig *Exception) bool {
	return e == orig || e.typ.IsSubtype(BaseExceptionGroupType) && e.tb == orig.tb && e.context == orig.context && e.cause == orig.cause
}
