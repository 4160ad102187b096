// Dict_methods.go: what dicts and their views do.

package vm

import "github.com/aioplay/aioplay/python/compile"

// copy makes a dict with the same items.
func (d *Dict) copy() *Dict {
	c := NewDict()
	c.entries = append(make([]dictEntry, 0, len(d.entries)+1), d.entries...)
	c.used, c.filled = d.used, d.filled
	c.index = append([]int32(nil), d.index...)
	if len(d.index) == 0 {
		c.index = nil
	}
	c.mixed = d.mixed
	return c
}

func (d *Dict) keyList() []Value {
	out := make([]Value, 0, d.used)
	for e, i, ok := d.next(0); ok; e, i, ok = d.next(i) {
		out = append(out, e.key)
	}
	return out
}

// dictUpdate is d.update(v) for a mapping or an iterable of pairs.
func (th *Thread) dictUpdate(d *Dict, v Value) error {
	if IsDict(v) && (v.Type() == DictType || v.Type().Lookup(strIter) == DictType.dict.GetStr(strIter)) {
		src := As[Dict](v)
		ver := uint32(src.keysVer)
		for e, i, ok := src.next(0); ok; e, i, ok = src.next(i) {
			k, x, h := e.key, e.val, e.hash
			at, err := d.find(th, k, h)
			if err != nil {
				return err
			}
			if at >= 0 {
				d.entries[at].val = x
			} else {
				d.insert(k, h, x)
			}
			if src != d && uint32(src.keysVer) != ver {
				return RuntimeError("dict mutated during update")
			}
		}
		return nil
	}
	keys, err := th.LookupAttr(v, strKeys)
	if err != nil {
		return err
	}
	if keys.ref == nil {
		return TypeError("'" + v.Type().displayName() + "' object is not a mapping")
	}
	ks, err := th.mappingKeys(v, keys)
	if err != nil {
		return err
	}
	return th.Each(ks, func(k Value) error {
		x, err := th.GetItem(v, k)
		if err != nil {
			return err
		}
		return d.Set(th, k, x)
	})
}

// dictPairs adds the pairs of an iterable.
func (th *Thread) dictPairs(d *Dict, v Value) error {
	n := 0
	return th.Each(v, func(p Value) error {
		items, err := th.ToSlice(p)
		if err != nil {
			if Matches(err, TypeErrorType) && !isIterable(p) {
				e := TypeError("object is not iterable")
				if err := th.addNote(e, NewStr("Cannot convert dictionary update sequence element #"+itoa(n)+" to a sequence")); err != nil {
					return err
				}
				return e
			}
			return err
		}
		if len(items) != 2 {
			return ValueError("dictionary update sequence element #" + itoa(n) + " has length " + itoa(len(items)) + "; 2 is required")
		}
		n++
		return d.Set(th, items[0], items[1])
	})
}

// dictArgs is dict(…)'s and update()'s handling of arguments.
func (th *Thread) dictArgs(name string, d *Dict, a Args) error {
	if len(a.Pos) > 1 {
		return TypeError(name + " expected at most 1 argument, got " + itoa(len(a.Pos)))
	}
	if len(a.Pos) == 1 {
		v := a.Pos[0]
		mapping := IsDict(v)
		if !mapping {
			k, err := th.LookupAttr(v, strKeys)
			if err != nil {
				return err
			}
			mapping = k.ref != nil
		}
		var err error
		if mapping {
			err = th.dictUpdate(d, v)
		} else {
			err = th.dictPairs(d, v)
		}
		if err != nil {
			return err
		}
	}
	for i, n := range a.Names {
		d.SetStr(n, a.Kw[i])
	}
	return nil
}

// mappingKeys calls a mapping's keys(), whose result has to be iterable.
func (th *Thread) mappingKeys(v, keys Value) (Value, error) {
	ks, err := th.Call(keys)
	if err != nil {
		return Unbound, err
	}
	it, err := th.Iter(ks)
	if err != nil && Matches(err, TypeErrorType) {
		err = TypeError(v.Type().fullName() + ".keys() returned a non-iterable (type " + ks.Type().fullName() + ")")
	}
	return it, err
}

// dictMerge is OpDictMerge: the ** of a call.
func (th *Thread) dictMerge(d *Dict, v, callee Value) error {
	absent := func(key Value, hash uint64) error {
		at, err := d.find(th, key, hash)
		if err != nil || at < 0 {
			return err
		}
		s, err := th.Str(key)
		if err != nil {
			return err
		}
		return TypeError(th.calleeName(callee) + " got multiple values for keyword argument '" + s + "'")
	}
	if !IsDict(v) {
		k, err := th.LookupAttr(v, strKeys)
		if err != nil {
			return err
		}
		if k.ref == nil {
			return TypeError(th.calleeName(callee) + " argument after ** must be a mapping, not " + v.Type().displayName())
		}
		keys, err := th.mappingKeys(v, k)
		if err != nil {
			return err
		}
		return th.Each(keys, func(key Value) error {
			hash, err := th.hash(key)
			if err != nil {
				return err
			}
			if err := absent(key, hash); err != nil {
				return err
			}
			val, err := th.GetItem(v, key)
			if err != nil {
				return err
			}
			return d.Set(th, key, val) // finding the value may have put the key in
		})
	}
	src := As[Dict](v)
	for e, i, ok := src.next(0); ok; e, i, ok = src.next(i) {
		if err := absent(e.key, e.hash); err != nil {
			return err
		}
		d.insert(e.key, e.hash, e.val)
	}
	return nil
}

// calleeName is the callee as errors about its arguments show it: with module and parentheses.
func (th *Thread) calleeName(callee Value) string {
	if callee.ref == nil {
		return "function"
	}
	q, err := th.LookupAttr(callee, strQualname)
	if err != nil || q.ref == nil || !IsStr(q) {
		return textOf(th, callee)
	}
	if m, err := th.LookupAttr(callee, strModule); err == nil && m.ref != nil && IsStr(m) && Text(m) != "builtins" {
		return Text(m) + "." + Text(q) + "()"
	}
	return Text(q) + "()"
}

func dictGetItem(th *Thread, self, k Value) (Value, error) {
	d := As[Dict](self)
	v, err := d.Get(th, k)
	if err != nil || v.ref != nil {
		return v, err
	}
	if self.Type() != DictType {
		if m, err := th.LookupSpecial(self, strMissing); err != nil {
			return Unbound, err
		} else if m.ref != nil {
			return th.Call(m, k)
		}
	}
	return Unbound, KeyError(k)
}

func dictRepr(th *Thread, self Value) (Value, error) {
	if !th.ReprEnter(self) {
		return NewStr("{...}"), nil
	}
	defer th.ReprLeave(self)
	d := As[Dict](self)
	b := []byte("{")
	for i := 0; i < len(d.entries); i++ {
		e := d.entries[i]
		if e.key.ref == nil {
			continue
		}
		if len(b) > 1 {
			b = append(b, ", "...)
		}
		k, err := th.Repr(e.key)
		if err != nil {
			return Unbound, err
		}
		v, err := th.Repr(e.val)
		if err != nil {
			return Unbound, err
		}
		if b, err = th.grow(b, len(k)+len(v)+4); err != nil {
			return Unbound, err
		}
		b = append(append(append(b, k...), ": "...), v...)
	}
	if err := reserveText(th, len(b)); err != nil {
		return Unbound, err
	}
	return NewStr(string(append(b, '}'))), nil
}

// The classes of iterators over items, and over an OrderedDict in whatever way.
const (
	dictItemIterator = "dict_itemiterator"
	odictIterator    = "odict_iterator"
)

// changedDict is the error of an iterator over d, or what an OrderedDict says.
func changedDict(d *Dict, what string) error {
	for _, t := range d.typ.mro {
		if t.Name == "OrderedDict" {
			what = "OrderedDict mutated during iteration"
		}
	}
	return RuntimeError(what)
}

// iterator is the class of iterators over d's keys: called name, but for an OrderedDict, which has one for everything.
func (d *Dict) iterator(name string) string {
	if d.typ != DictType && d.typ.isOrderedDict() {
		return odictIterator
	}
	return name
}

// entryKind is what of a dict's entries an iterator or a view is about.
type entryKind uint8

const (
	entryKeys entryKind = iota
	entryValues
	entryItems
)

// of is what an iterator gives of an entry.
func (k entryKind) of(e *dictEntry) Value {
	switch k {
	case entryKeys:
		return e.key
	case entryValues:
		return e.val
	}
	return newPair(e.key, e.val)
}

// dictIter goes through a dict. It notices changes of size, and others from which it can't recover.
type dictIter struct {
	GoIter
	dict *Dict
	at   int // the entry to look at next
	used int // the dict's size, -1 after an error
	left int
	kind entryKind
}

func newDictIter(name string, d *Dict, kind entryKind) Value {
	it := &dictIter{dict: d, used: d.used, left: d.used, kind: kind}
	it.typ = goIterType(name)
	it.next = func(*Thread) (Value, error) {
		e, err := it.entry()
		if e == nil {
			return Unbound, err
		}
		return it.kind.of(e), nil
	}
	if name != odictIterator { // whose class has iterators of other structs, too
		it.typ.entries = true
	}
	if name == dictItemIterator {
		it.typ.pairs = true
		it.pair = func(*Thread) (Value, Value, error) {
			e, err := it.entry()
			if e == nil {
				return Unbound, Unbound, err
			}
			return e.key, e.val, nil
		}
	}
	it.ask = it.answers
	return Obj(&it.Header)
}

// entry is the next entry; nil at the end.
func (it *dictIter) entry() (*dictEntry, error) {
	d := it.dict
	if d.used != it.used {
		it.used = -1
		return nil, changedDict(d, "dictionary changed size during iteration")
	}
	e, next, ok := d.next(it.at)
	if !ok {
		return nil, nil
	}
	if it.left == 0 {
		return nil, changedDict(d, "dictionary keys changed during iteration")
	}
	it.at = next
	it.left--
	return e, nil
}

func (it *dictIter) answers(th *Thread, q Question, _ int64) (Value, error) {
	d := it.dict
	switch {
	case q == AskHeld:
		return NewTuple(d.Value()), nil
	case q == AskHint && d.used == it.used:
		return Int(int64(it.left)), nil
	case q == AskReduce:
		var rest []Value
		for j := it.at; d.used == it.used; {
			e, next, ok := d.next(j)
			if !ok {
				break
			}
			rest, j = append(rest, it.kind.of(e)), next
		}
		return reduceRest(th, rest)
	}
	return Unbound, nil
}

func dictReverse(name string, d *Dict, kind entryKind) Value {
	i, used := len(d.entries), d.used
	left := used
	it := newGoIter(name, func(th *Thread) (Value, error) {
		if d.used != used {
			return Unbound, changedDict(d, "dictionary changed size during iteration")
		}
		for i--; i >= 0; i-- {
			if i < len(d.entries) && d.entries[i].key.ref != nil {
				left--
				return kind.of(&d.entries[i]), nil
			}
		}
		return Unbound, nil
	})
	As[GoIter](it).ask = func(th *Thread, q Question, _ int64) (Value, error) {
		switch {
		case q == AskHeld:
			return NewTuple(d.Value()), nil
		case q == AskHint && d.used == used:
			return Int(int64(left)), nil
		case q == AskReduce:
			var rest []Value
			for j := i - 1; j >= 0 && d.used == used; j-- {
				if j < len(d.entries) && d.entries[j].key.ref != nil {
					rest = append(rest, kind.of(&d.entries[j]))
				}
			}
			return reduceRest(th, rest)
		}
		return Unbound, nil
	}
	return it
}

func dictEqual(th *Thread, a, b *Dict) (bool, error) {
	if a.used != b.used {
		return false, nil
	}
	if err := th.EnterCall(" in comparison"); err != nil {
		return false, err
	}
	defer th.LeaveCall()
	for i := 0; i < len(a.entries); i++ {
		e := a.entries[i]
		if e.key.ref == nil {
			continue
		}
		j, err := b.find(th, e.key, e.hash)
		if err != nil || j < 0 {
			return false, err
		}
		if eq, err := th.equal(e.val, b.entries[j].val); err != nil || !eq {
			return false, err
		}
	}
	return true, nil
}

// getMethod is dict.get, which callFast knows.
var getMethod *Builtin

func defineDict() {
	getMethod = MethodN("get", 1, 2, func(th *Thread, self Value, a []Value) (Value, error) {
		v, err := As[Dict](self).Get(th, a[0])
		if err != nil || v.ref != nil {
			return v, err
		}
		if len(a) == 2 {
			return a[1], nil
		}
		return None, nil
	})
	view := func(t, ordered *Type) func(th *Thread, self Value) (Value, error) {
		return func(th *Thread, self Value) (Value, error) {
			if self.ref.typ != DictType && self.ref.typ.isOrderedDict() {
				return newDictView(ordered, self), nil
			}
			return newDictView(t, self), nil
		}
	}
	defineType(DictType, TypeSpec{Name: "dict", Flags: FlagDict | FlagMapping, Slots: Slots{
		New: func(th *Thread, cls *Type, a Args) (Value, error) {
			if cls == DictType {
				return NewDict().Value(), nil
			}
			return Obj(cls.alloc(cls)), nil
		},
		Init: func(th *Thread, self Value, a Args) error { return th.dictArgs("dict", As[Dict](self), a) },
		Repr: dictRepr,
		Len:  func(th *Thread, v Value) (int, error) { return As[Dict](v).used, nil },
		Iter: func(th *Thread, v Value) (Value, error) {
			d := As[Dict](v)
			return newDictIter(d.iterator("dict_keyiterator"), d, entryKeys), nil
		},
		Contains: func(th *Thread, self, k Value) (bool, error) {
			v, err := As[Dict](self).Get(th, k)
			return v.ref != nil, err
		},
		GetItem: dictGetItem,
		SetItem: func(th *Thread, self, k, v Value) error {
			d := As[Dict](self)
			if v.ref != nil {
				if n := d.used; n >= 1<<12 && n&(n-1) == 0 {
					if err := th.Reserve(n * 48); err != nil {
						return err
					}
				}
				return d.Set(th, k, v)
			}
			ok, err := d.Delete(th, k)
			if err == nil && !ok {
				return KeyError(k)
			}
			return err
		},
		Compare: func(th *Thread, op compareOp, a, b Value) (Value, error) {
			if op != cmpEq && op != cmpNe || !IsDict(a) || !IsDict(b) {
				return NotImplemented, nil
			}
			eq, err := dictEqual(th, As[Dict](a), As[Dict](b))
			return Bool(eq == (op == cmpEq)), err
		},
		Binary: binarySlots(compile.BinOr, func(th *Thread, a, b Value) (Value, error) {
			if !IsDict(a) || !IsDict(b) {
				return NotImplemented, nil
			}
			d := As[Dict](a).copy()
			return d.Value(), th.dictUpdate(d, b)
		}),
		InPlace: binarySlots(compile.BinOr, func(th *Thread, a, b Value) (Value, error) {
			return a, th.dictArgs("dict", As[Dict](a), Args{Pos: []Value{b}})
		}),
	}, Methods: []*Builtin{
		getMethod,
		MethodN("setdefault", 1, 2, func(th *Thread, self Value, a []Value) (Value, error) {
			d := As[Dict](self)
			h, err := th.hash(a[0])
			if err != nil {
				return Unbound, unhashable(th, a[0], "a dict key", err)
			}
			i, err := d.find(th, a[0], h)
			if err != nil {
				return Unbound, err
			}
			if i >= 0 {
				return d.entries[i].val, nil
			}
			v := None
			if len(a) == 2 {
				v = a[1]
			}
			d.insert(a[0], h, v)
			return v, nil
		}),
		MethodN("pop", 1, 2, func(th *Thread, self Value, a []Value) (Value, error) {
			d := As[Dict](self)
			if d.used == 0 { // CPython doesn't hash the key then
				if len(a) == 2 {
					return a[1], nil
				}
				return Unbound, KeyError(a[0])
			}
			h, err := th.hash(a[0])
			if err != nil {
				return Unbound, unhashable(th, a[0], "a dict key", err)
			}
			i, err := d.find(th, a[0], h)
			if err != nil {
				return Unbound, err
			}
			if i < 0 {
				if len(a) == 2 {
					return a[1], nil
				}
				return Unbound, KeyError(a[0])
			}
			v := d.entries[i].val
			d.remove(i)
			return v, nil
		}),
		Method0("popitem", func(th *Thread, self Value) (Value, error) {
			d := As[Dict](self)
			for i := len(d.entries) - 1; i >= 0; i-- {
				if e := d.entries[i]; e.key.ref != nil {
					d.remove(i)
					d.trim()
					return NewTuple(e.key, e.val), nil
				}
			}
			return Unbound, NewError(KeyErrorType, NewStr("popitem(): dictionary is empty"))
		}),
		Method0("keys", view(DictKeysType, odictKeysType)),
		Method0("values", view(DictValuesType, odictValuesType)),
		Method0("items", view(DictItemsType, odictItemsType)),
		Method0("clear", func(th *Thread, self Value) (Value, error) {
			th.lettingGoOf(self)
			As[Dict](self).clear()
			return None, nil
		}),
		Method0("copy", func(th *Thread, self Value) (Value, error) { return As[Dict](self).copy().Value(), nil }),
		MethodArgs("update", func(th *Thread, self Value, a Args) (Value, error) {
			return None, th.dictArgs("update", As[Dict](self), a)
		}),
		MethodN("fromkeys", 1, 2, func(th *Thread, cls Value, a []Value) (Value, error) {
			v := None
			if len(a) == 2 {
				v = a[1]
			}
			d, err := th.Call(cls)
			if err != nil {
				return Unbound, err
			}
			// What a dict or set goes through has its hash.
			if known := a[0].ref.typ; d.ref.typ == DictType {
				set := func(k Value, h uint64) error { return As[Dict](d).SetHashed(th, k, h, v) }
				switch known {
				case DictType:
					return d, As[Dict](a[0]).eachHashed(set)
				case SetType, FrozenSetType:
					return d, asSet(a[0]).eachHashed(set)
				}
			}
			return d, th.Each(a[0], func(k Value) error { return th.SetItem(d, k, v) })
		}).Class(),
		Method0("__reversed__", func(th *Thread, self Value) (Value, error) {
			d := As[Dict](self)
			return dictReverse(d.iterator("dict_reversekeyiterator"), d, entryKeys), nil
		}),
		classGetItemMethod(),
	}})
	Subclassable[Dict](DictType)
	DictType.dict.SetStr(strHash, None)
	defineDictViews()
}

// binarySlots makes a table with one operator.
func binarySlots(op compile.BinaryOp, f binaryFunc) (t [compile.BinMax]binaryFunc) {
	t[op] = f
	return
}

// isOrderedDict reports whether t is OrderedDict, whose views have classes of their own, or derives from it.
func (t *Type) isOrderedDict() bool {
	for _, c := range t.mro {
		if c.flags&FlagNative != 0 && c.Name == "OrderedDict" {
			return true
		}
	}
	return false
}

// DictView is d.keys(), d.values() or d.items().
type DictView struct {
	Header
	dict Value
}

func newDictView(t *Type, d Value) Value {
	v := &DictView{dict: d}
	v.typ = t
	return Obj(&v.Header)
}

func viewDict(v Value) *Dict { return As[Dict](As[DictView](v).dict) }

func defineDictViews() {
	repr := func(name string) unaryFunc {
		return func(th *Thread, v Value) (Value, error) {
			if !th.ReprEnter(v) {
				return NewStr("..."), nil
			}
			defer th.ReprLeave(v)
			items, err := th.ToSlice(v)
			if err != nil {
				return Unbound, err
			}
			s, err := th.reprItems(name+"([", items, "])")
			return NewStr(s), err
		}
	}
	length := func(th *Thread, v Value) (int, error) { return viewDict(v).used, nil }
	mapping := Getter("mapping", func(th *Thread, v Value) (Value, error) { return NewMappingProxy(As[DictView](v).dict), nil })
	kinds := [...]struct {
		t, base             *Type
		name, iter, reverse string
		kind                entryKind
	}{
		{DictKeysType, nil, "dict_keys", "dict_keyiterator", "dict_reversekeyiterator", entryKeys},
		{DictValuesType, nil, "dict_values", "dict_valueiterator", "dict_reversevalueiterator", entryValues},
		{DictItemsType, nil, "dict_items", dictItemIterator, "dict_reverseitemiterator", entryItems},
		{odictKeysType, DictKeysType, "odict_keys", odictIterator, odictIterator, entryKeys},
		{odictValuesType, DictValuesType, "odict_values", odictIterator, odictIterator, entryValues},
		{odictItemsType, DictItemsType, "odict_items", odictIterator, odictIterator, entryItems},
	}
	for _, k := range kinds {
		spec := TypeSpec{Name: k.name, Base: k.base, Flags: FlagDisallowNew, Slots: Slots{
			Repr: repr(k.name), Len: length,
			Iter: func(th *Thread, v Value) (Value, error) {
				return newDictIter(k.iter, As[Dict](As[DictView](v).dict), k.kind), nil
			},
		}, Methods: []*Builtin{
			Method0("__reversed__", func(th *Thread, self Value) (Value, error) {
				return dictReverse(k.reverse, As[Dict](As[DictView](self).dict), k.kind), nil
			}),
		}}
		if k.base == nil {
			g := *mapping
			spec.GetSet = []*GetSet{&g}
		}
		if k.base == nil && k.t != DictValuesType {
			spec.Slots.Compare = viewCompare
			spec.Slots.Binary = viewOperators()
			spec.Slots.Contains = keysContain
			if k.t == DictItemsType {
				spec.Slots.Contains = itemsContain
			}
			spec.Methods = append(spec.Methods, Method1("isdisjoint", func(th *Thread, self, other Value) (Value, error) {
				disjoint := true
				err := th.Each(other, func(x Value) error {
					in, err := th.Contains(self, x)
					if in {
						disjoint = false
						return errStop
					}
					return err
				})
				if err == errStop {
					err = nil
				}
				return Bool(disjoint), err
			}))
		}
		defineType(k.t, spec)
	}
	defineMappingProxy()
}

func keysContain(th *Thread, self, x Value) (bool, error) {
	v, err := viewDict(self).Get(th, x)
	return v.ref != nil, err
}

func itemsContain(th *Thread, self, x Value) (bool, error) {
	if !IsTuple(x) || len(tupleItems(x)) != 2 {
		return false, nil
	}
	v, err := viewDict(self).Get(th, tupleItems(x)[0])
	if err != nil || v.ref == nil {
		return false, err
	}
	return th.equal(v, tupleItems(x)[1])
}

func isSetLike(v Value) bool {
	t := v.Type()
	return t == DictKeysType || t == DictItemsType || t == odictKeysType || t == odictItemsType || IsSet(v)
}

// viewCompare compares keys and items views as sets.
func viewCompare(th *Thread, op compareOp, a, b Value) (Value, error) {
	if !isSetLike(b) {
		return NotImplemented, nil
	}
	n, err := th.Len(a)
	if err != nil {
		return Unbound, err
	}
	m, err := th.Len(b)
	if err != nil {
		return Unbound, err
	}
	all := func(x, y Value) (Value, error) {
		ok := true
		err := th.Each(x, func(v Value) error {
			in, err := th.Contains(y, v)
			if err == nil && !in {
				ok = false
				return errStop
			}
			return err
		})
		if err == errStop {
			err = nil
		}
		return Bool(ok), err
	}
	switch op {
	case cmpEq, cmpNe:
		eq := False
		if n == m {
			if eq, err = all(a, b); err != nil {
				return Unbound, err
			}
		}
		return Bool((eq == True) == (op == cmpEq)), nil
	case cmpLt:
		if n >= m {
			return False, nil
		}
		return all(a, b)
	case cmpLe:
		if n > m {
			return False, nil
		}
		return all(a, b)
	case cmpGt:
		if n <= m {
			return False, nil
		}
		return all(b, a)
	}
	if n < m {
		return False, nil
	}
	return all(b, a)
}

// viewOperators are the set operators of views, one of which is a or b: the result is a set.
func viewOperators() (t [compile.BinMax]binaryFunc) {
	operator := func(do func(s *Set, th *Thread, v Value) error) binaryFunc {
		return func(th *Thread, a, b Value) (Value, error) {
			if a.ref.typ == DictKeysType && As[DictView](a).dict.Type() == DictType {
				a = As[DictView](a).dict // whose keys' hashes are known
			}
			s, err := th.setFrom(a)
			if err == nil {
				err = do(s, th, b)
			}
			return s.Value(), err
		}
	}
	t[compile.BinOr], t[compile.BinSub] = operator((*Set).update), operator((*Set).subtract)
	toggle := operator((*Set).toggle)
	t[compile.BinXor] = func(th *Thread, a, b Value) (Value, error) {
		if DictItemsType.Is(a) && DictItemsType.Is(b) {
			return xorItems(th, viewDict(a), viewDict(b))
		}
		return toggle(th, a, b)
	}
	t[compile.BinAnd] = intersectView
	return
}

// intersectView is a & b, one of which is a view.
func intersectView(th *Thread, a, b Value) (Value, error) {
	if IsSet(a) || !isSetLike(a) {
		a, b = b, a
	}
	if b.ref.typ == SetType && viewDict(a).used <= asSet(b).used {
		r, err := asSet(b).intersection(th, a)
		if err != nil {
			return Unbound, err
		}
		return r.Value(), nil
	}
	if isSetLike(b) && !IsSet(b) && viewDict(b).used > viewDict(a).used {
		a, b = b, a
	}
	r := newSet()
	err := th.Each(b, func(x Value) error {
		found, err := th.Contains(a, x)
		if found {
			err = r.add(th, x)
		}
		return err
	})
	return r.Value(), err
}

// xorItems is the items that only one of two dicts has.
func xorItems(th *Thread, a, b *Dict) (Value, error) {
	rest, r := a.copy(), newSet()
	for e, i, ok := b.next(0); ok; e, i, ok = b.next(i) {
		k, v, h := e.key, e.val, e.hash
		at, err := rest.find(th, k, h)
		if err != nil {
			return Unbound, err
		}
		same := false
		if at >= 0 {
			if same, err = th.equal(rest.entries[at].val, v); err != nil {
				return Unbound, err
			}
		}
		if same {
			_, err = rest.Delete(th, k)
		} else {
			err = r.add(th, newPair(k, v))
		}
		if err != nil {
			return Unbound, err
		}
	}
	return r.Value(), r.update(th, newDictView(DictItemsType, rest.Value()))
}

// MappingProxy is types.MappingProxyType(mapping): a read-only view.
type MappingProxy struct {
	Header
	m Value
}

// NewMappingProxy makes a read-only view of a mapping.
func NewMappingProxy(m Value) Value {
	p := &MappingProxy{m: m}
	p.typ = MappingProxyType
	return Obj(&p.Header)
}

func defineMappingProxy() {
	target := func(v Value) Value { return As[MappingProxy](v).m }
	forward := func(name string) *Builtin {
		n := Intern(name)
		return MethodArgs(name, func(th *Thread, self Value, a Args) (Value, error) {
			if len(a.Kw) > 0 {
				return Unbound, TypeError("mappingproxy." + name + "() takes no keyword arguments")
			}
			m, err := th.GetAttr(target(self), n)
			if err != nil {
				return Unbound, err
			}
			return th.CallArgs(m, a)
		})
	}
	forward0 := func(name string) *Builtin {
		return Method0(name, func(th *Thread, self Value) (Value, error) {
			m, err := th.GetAttr(target(self), Intern(name))
			if err != nil {
				return Unbound, err
			}
			return th.Call(m)
		})
	}
	mappingSignature := parseSignature("mapping")
	defineType(MappingProxyType, TypeSpec{Name: "mappingproxy", Flags: FlagMapping, Slots: Slots{
		New: func(th *Thread, cls *Type, a Args) (Value, error) {
			args, err := mappingSignature.match("mappingproxy", a)
			if err != nil {
				return Unbound, err
			}
			if t := args[0].Type(); t.Slots.GetItem == nil || IsList(args[0]) || IsTuple(args[0]) {
				return Unbound, TypeError("mappingproxy() argument must be a mapping, not " + t.displayName())
			}
			return NewMappingProxy(args[0]), nil
		},
		Repr: func(th *Thread, v Value) (Value, error) {
			s, err := th.Repr(target(v))
			return NewStr("mappingproxy(" + s + ")"), err
		},
		Str: func(th *Thread, v Value) (Value, error) {
			s, err := th.Str(target(v))
			return NewStr(s), err
		},
		Len:      func(th *Thread, v Value) (int, error) { return th.Len(target(v)) },
		Iter:     func(th *Thread, v Value) (Value, error) { return th.Iter(target(v)) },
		GetItem:  func(th *Thread, v, k Value) (Value, error) { return th.GetItem(target(v), k) },
		Contains: func(th *Thread, v, k Value) (bool, error) { return th.Contains(target(v), k) },
		Compare: func(th *Thread, op compareOp, a, b Value) (Value, error) {
			return th.Compare(op, target(a), b)
		},
		Hash: func(th *Thread, v Value) (int64, error) { return th.HashValue(target(v)) },
		Binary: binarySlots(compile.BinOr, func(th *Thread, a, b Value) (Value, error) {
			if a.Type() == MappingProxyType {
				a = target(a)
			}
			if b.Type() == MappingProxyType {
				b = target(b)
			}
			return th.Binary(compile.BinOr, a, b)
		}),
		InPlace: binarySlots(compile.BinOr, func(th *Thread, a, b Value) (Value, error) {
			return Unbound, TypeError("'|=' is not supported by mappingproxy; use '|' instead")
		}),
	}, Methods: []*Builtin{forward("get"), forward0("keys"), forward0("values"), forward0("items"), forward0("copy"), forward0("__reversed__"), classGetItemMethod()}})
}
