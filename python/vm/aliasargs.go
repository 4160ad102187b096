// Aliasargs.go: list[T][int], a generic alias with other arguments in the place of its type parameters.

package vm

// subscribe is the alias self with what k gives its parameters. Type variables that become classes are replaced here; what
// else there is, _typing_subst knows.
func (th *Thread) subscribe(self, k Value) (Value, error) {
	g := As[GenericAlias](self)
	params := tupleItems(th.typeParameters(g.args))
	if len(params) == 0 {
		return Unbound, TypeError(mustRepr(th, self) + " is not a generic class")
	}
	given := []Value{k}
	if IsTuple(k) {
		given = tupleItems(k)
	}
	var args Value
	if out := replaceVariables(tupleItems(g.args), params, given); out != nil {
		args = NewTuple(out...)
	} else {
		m, err := th.ImportModule("_typing_subst", nil, NewTuple(NewStr("_subscribed")), 0)
		if err != nil {
			return Unbound, err
		}
		f, err := th.GetAttr(m, Intern("_subscribed"))
		if err != nil {
			return Unbound, err
		}
		if args, err = th.Call(f, self, k); err != nil {
			return Unbound, err
		}
	}
	v, err := th.genericAlias(g.origin, args)
	if err == nil {
		As[GenericAlias](v).starred = g.starred
	}
	return v, err
}

// replaceVariables is args with what is given in the place of params, if all of these are type variables, all that is
// given are classes, and args is made of both; else nil.
func replaceVariables(args, params, given []Value) []Value {
	if len(params) != len(given) {
		return nil
	}
	for i, p := range params {
		if p.Type() != TypeVarType || given[i].Type().flags&FlagType == 0 {
			return nil
		}
	}
	out := append([]Value(nil), args...)
next:
	for i, a := range args {
		for j, p := range params {
			if a == p {
				out[i] = given[j]
				continue next
			}
		}
		if a.Type().flags&FlagType == 0 {
			return nil
		}
	}
	return out
}

// aliasDir is dir(list[int]): what the origin has, and what aliases have of their own.
func aliasDir(th *Thread, self Value) (Value, error) {
	d := NewDict()
	origin := As[GenericAlias](self).origin
	if origin.Type().flags&FlagType != 0 {
		mergeTypeNames(d, As[Type](origin))
	} else {
		l, err := objectDir(th, origin)
		if err != nil {
			return Unbound, err
		}
		for _, name := range listItems(l) {
			d.SetStr(As[Str](name), None)
		}
	}
	for _, name := range [...]string{"__origin__", "__args__", "__parameters__", "__mro_entries__", "__reduce_ex__", "__reduce__",
		"__copy__", "__deepcopy__", "__unpacked__", "__typing_unpacked_tuple_args__", "__class__"} {
		if _, err := th.GetAttr(self, Intern(name)); err == nil {
			d.SetStr(Intern(name), None)
		}
	}
	l := newList(nil)
	for e, i, ok := d.next(0); ok; e, i, ok = d.next(i) {
		l.Append(e.key)
	}
	return l.Value(), nil
}
