// Match.go: what the patterns of a match statement ask of their subjects.

package vm

// patternFlags say which patterns a class's instances match, besides class patterns.
const patternFlags = FlagSequence | FlagMapping

// MatchAs makes the instances of t, and of its subclasses, match sequence or mapping patterns as those of from do: t was
// registered with from, an abstract base class.
func (t *Type) MatchAs(from *Type) {
	flags := from.flags & patternFlags
	if flags == 0 || t.flags&patternFlags == flags || t.flags&FlagHeap == 0 {
		return
	}
	t.flags = t.flags&^patternFlags | flags
	for _, w := range t.subclasses {
		if c := w.Value(); c != nil {
			c.MatchAs(from)
		}
	}
}

// matchKeys is OpMatchKeys.
func (th *Thread) matchKeys(subject, keys Value) (Value, error) {
	ks := tupleItems(keys)
	seen, err := th.setFrom(EmptyTuple.Value())
	if err != nil {
		return Unbound, err
	}
	get, err := th.GetAttr(subject, Intern("get"))
	if err != nil {
		return Unbound, err
	}
	absent := newCell(Unbound)
	out := make([]Value, len(ks))
	for i, k := range ks {
		if dup, err := seen.has(th, k); err != nil {
			return Unbound, err
		} else if dup {
			return Unbound, ValueError("mapping pattern checks duplicate key (" + mustRepr(th, k) + ")")
		}
		if err := seen.add(th, k); err != nil {
			return Unbound, err
		}
		v, err := th.Call(get, k, Obj(&absent.Header))
		if err != nil {
			return Unbound, err
		}
		if v.ref == &absent.Header {
			return None, nil
		}
		out[i] = v
	}
	return NewTuple(out...), nil
}

// selfMatching are the built-in classes whose one positional pattern is the subject itself.
func selfMatching(t *Type) bool {
	for _, c := range [...]*Type{BoolType, ByteArrayType, BytesType, DictType, FloatType, FrozenSetType, IntType, ListType, SetType, StrType, TupleType} {
		if t.IsSubtype(c) {
			return true
		}
	}
	return false
}

// matchClass is OpMatchClass.
func (th *Thread) matchClass(subject, class, names Value, npos int) (Value, error) {
	if class.Type().flags&FlagType == 0 {
		return Unbound, TypeError("called match pattern must be a class")
	}
	t := As[Type](class)
	ok, err := th.IsInstance(subject, class)
	if err != nil || !ok {
		return None, err
	}
	var out []Value
	seen := map[string]bool{}
	attr := func(n Value) (bool, error) {
		name := internStr(As[Str](n))
		if seen[name.s] {
			return false, TypeError(t.Name + "() got multiple sub-patterns for attribute '" + name.s + "'")
		}
		seen[name.s] = true
		v, err := th.LookupAttr(subject, name)
		if err != nil || v.ref == nil {
			return false, err
		}
		out = append(out, v)
		return true, nil
	}
	if npos > 0 {
		ma, err := th.LookupAttr(class, strMatchArgs)
		if err != nil {
			return Unbound, err
		}
		allowed := 0
		self := false
		if ma.ref != nil {
			if !IsTuple(ma) {
				return Unbound, TypeError(t.Name + ".__match_args__ must be a tuple (got " + ma.Type().displayName() + ")")
			}
			allowed = len(tupleItems(ma))
		} else if selfMatching(t) {
			allowed, self = 1, true
		}
		if npos > allowed {
			return Unbound, TypeError(t.Name + "() accepts " + itoa(allowed) + " positional sub-pattern" + plural(allowed) + " (" + itoa(npos) + " given)")
		}
		if self {
			out = append(out, subject)
		} else {
			for _, n := range tupleItems(ma)[:npos] {
				if !IsStr(n) {
					return Unbound, TypeError("__match_args__ elements must be strings (got " + n.Type().displayName() + ")")
				}
				if ok, err := attr(n); err != nil || !ok {
					return None, err
				}
			}
		}
	}
	for _, n := range tupleItems(names) {
		if ok, err := attr(n); err != nil || !ok {
			return None, err
		}
	}
	return NewTuple(out...), nil
}

// copyDictWithout is OpCopyDictWithout.
func (th *Thread) copyDictWithout(subject, keys Value) (Value, error) {
	d := NewDict()
	if err := th.dictUpdate(d, subject); err != nil {
		return Unbound, err
	}
	for _, k := range tupleItems(keys) {
		if _, err := d.Delete(th, k); err != nil {
			return Unbound, err
		}
	}
	return d.Value(), nil
}
