// Simplenamespace.go is types.SimpleNamespace: an object of attributes, which its repr shows.

package vm

import "github.com/aioplay/aioplay/python/compile"

// SimpleNamespace is an object whose attributes are all that it has.
type SimpleNamespace struct {
	Header
	Attrs
}

// SimpleNamespaceType is the class, as types has it.
var SimpleNamespaceType = &Type{}

// NewSimpleNamespace makes a namespace of the items of a dict, which it takes over.
func NewSimpleNamespace(d *Dict) Value {
	n := &SimpleNamespace{}
	n.typ = SimpleNamespaceType
	n.Attrs.dict = d
	return Obj(&n.Header)
}

func defineSimpleNamespace() {
	space := func(v Value) *Dict { return attrsOf(v).toDict() }
	defineType(SimpleNamespaceType, TypeSpec{Name: "types.SimpleNamespace", Doc: "Attributes by name, and a repr that shows them.", Slots: Slots{
		New: func(th *Thread, cls *Type, a Args) (Value, error) {
			v := Obj(cls.alloc(cls))
			space(v)
			return v, nil
		},
		Init: initNamespace,
		Repr: func(th *Thread, v Value) (Value, error) {
			name := v.Type().Name
			if v.ref.typ == SimpleNamespaceType {
				name = "namespace"
			}
			if !th.ReprEnter(v) {
				return NewStr(name + "(...)"), nil
			}
			defer th.ReprLeave(v)
			b := append([]byte(name), '(')
			d := space(v)
			for e, i, ok := d.next(0); ok; e, i, ok = d.next(i) {
				if !IsStr(e.key) || Text(e.key) == "" {
					continue
				}
				if b[len(b)-1] != '(' {
					b = append(b, ", "...)
				}
				s, err := th.Repr(e.val)
				if err != nil {
					return Unbound, err
				}
				if b, err = th.appendText(b, Text(e.key)+"="+s); err != nil {
					return Unbound, err
				}
			}
			return NewStr(string(append(b, ')'))), reserveText(th, len(b))
		},
		Compare: func(th *Thread, op compile.CompareOp, a, b Value) (Value, error) {
			if !SimpleNamespaceType.Is(a) || !SimpleNamespaceType.Is(b) {
				return NotImplemented, nil
			}
			return th.Compare(op, space(a).Value(), space(b).Value())
		},
	}, Methods: []*Builtin{
		Method0("__reduce__", func(th *Thread, self Value) (Value, error) {
			return NewTuple(self.Type().Value(), EmptyTuple.Value(), space(self).Value()), nil
		}),
		MethodArgs("__replace__", func(th *Thread, self Value, a Args) (Value, error) {
			if len(a.Pos) > 0 {
				return Unbound, TypeError("__replace__() takes no positional arguments")
			}
			v, err := th.Call(self.Type().Value())
			if err != nil {
				return Unbound, err
			}
			if !SimpleNamespaceType.Is(v) {
				return Unbound, TypeError("expect " + SimpleNamespaceType.displayName() + " type, but " + self.Type().displayName() + "() returned '" + v.Type().displayName() + "' object")
			}
			if err := th.dictUpdate(space(v), space(self).Value()); err != nil {
				return Unbound, err
			}
			for i, n := range a.Names {
				if err := space(v).Set(th, n.Value(), a.Kw[i]); err != nil {
					return Unbound, err
				}
			}
			return v, nil
		}),
	}, GetSet: []*GetSet{Getter("__dict__", instanceDict)}})
	WithAttrs[SimpleNamespace](SimpleNamespaceType, attrsOffset[SimpleNamespace]())
}

// initNamespace takes attributes from a mapping or pairs, then from keywords.
func initNamespace(th *Thread, self Value, a Args) error {
	if len(a.Pos) > 1 {
		return TypeError(self.Type().Name + " expected at most 1 argument, got " + itoa(len(a.Pos)))
	}
	d := attrsOf(self).toDict()
	if len(a.Pos) == 1 {
		v := a.Pos[0]
		if !IsDict(v) {
			var err error
			if v, err = th.Call(DictType.Value(), v); err != nil {
				return err
			}
		}
		for _, k := range As[Dict](v).keyList() {
			if !IsStr(k) {
				return TypeError("keywords must be strings")
			}
		}
		if err := th.dictUpdate(d, v); err != nil {
			return err
		}
	}
	for i, n := range a.Names {
		if err := d.Set(th, n.Value(), a.Kw[i]); err != nil {
			return err
		}
	}
	return nil
}
