// Template.go: what t-strings make (PEP 750).

package vm

// The classes of t-strings and of their fields.
var TemplateType, InterpolationType = &Type{}, &Type{}

// Template is a t-string's value; Interpolation one of its fields.
type Template struct {
	Header
	strings, interpolations Value
}

// Interpolation is a replacement field of a t-string.
type Interpolation struct {
	Header
	value, expr, conv, spec Value
}

func (th *Thread) newInterpolation(v, expr Value, conv uint8, spec Value) (Value, error) {
	p := &Interpolation{value: v, expr: expr, conv: None, spec: spec}
	p.typ = InterpolationType
	if conv != 0 {
		p.conv = NewStr(string(rune(conv)))
	}
	if spec.ref == nil || spec.IsNone() {
		p.spec = NewStr("")
	}
	return Obj(&p.Header), nil
}

// newTemplate joins neighbouring strings and puts empty ones between interpolations.
func (th *Thread) newTemplate(parts []Value) (Value, error) {
	var strs, fields []Value
	text := ""
	for _, p := range parts {
		if p.Type() == InterpolationType {
			strs, fields = append(strs, NewStr(text)), append(fields, p)
			text = ""
			continue
		}
		text += Text(p)
	}
	t := &Template{strings: NewTuple(append(strs, NewStr(text))...), interpolations: NewTuple(fields...)}
	t.typ = TemplateType
	return Obj(&t.Header), nil
}

func defineTemplate() {
	tm := func(v Value) *Template { return As[Template](v) }
	defineType(TemplateType, TypeSpec{Name: "string.templatelib.Template", Doc: "What a t-string makes: its texts and its fields.", Slots: Slots{
		New: func(th *Thread, cls *Type, a Args) (Value, error) {
			if len(a.Names) > 0 {
				return Unbound, TypeError("Template.__new__ only accepts *args arguments")
			}
			for _, p := range a.Pos {
				if !IsStr(p) && p.Type() != InterpolationType {
					return Unbound, TypeError("Template.__new__ *args need to be of type 'str' or 'Interpolation', got " + p.Type().Name)
				}
			}
			return th.newTemplate(a.Pos)
		},
		Repr: func(th *Thread, v Value) (Value, error) {
			return NewStr("Template(strings=" + mustRepr(th, tm(v).strings) + ", interpolations=" + mustRepr(th, tm(v).interpolations) + ")"), nil
		},
		Iter: func(th *Thread, v Value) (Value, error) {
			var items []Value
			ss, fs := tupleItems(tm(v).strings), tupleItems(tm(v).interpolations)
			for i, s := range ss {
				if Text(s) != "" {
					items = append(items, s)
				}
				if i < len(fs) {
					items = append(items, fs[i])
				}
			}
			return sliceIter("string.templatelib.TemplateIter", items), nil
		},
		Concat: func(th *Thread, a, b Value) (Value, error) {
			if b.Type() != TemplateType {
				return Unbound, TypeError("can only concatenate string.templatelib.Template (not \"" + b.Type().fullName() + "\") to string.templatelib.Template")
			}
			var parts []Value
			for _, t := range [...]*Template{tm(a), tm(b)} {
				fs := tupleItems(t.interpolations)
				for i, s := range tupleItems(t.strings) {
					parts = append(parts, s)
					if i < len(fs) {
						parts = append(parts, fs[i])
					}
				}
			}
			return th.newTemplate(parts)
		},
	}, GetSet: []*GetSet{
		Getter("strings", func(th *Thread, v Value) (Value, error) { return tm(v).strings, nil }),
		Getter("interpolations", func(th *Thread, v Value) (Value, error) { return tm(v).interpolations, nil }),
		Getter("values", func(th *Thread, v Value) (Value, error) {
			var vs []Value
			for _, f := range tupleItems(tm(v).interpolations) {
				vs = append(vs, As[Interpolation](f).value)
			}
			return NewTuple(vs...), nil
		}),
	}, Methods: []*Builtin{
		Method0("__reduce__", func(th *Thread, v Value) (Value, error) {
			m, err := th.ImportModule("string.templatelib", nil, NewTuple(NewStr("_template_unpickle")), 0)
			if err != nil {
				return Unbound, err
			}
			again, err := th.GetAttr(m, Intern("_template_unpickle"))
			return NewTuple(again, NewTuple(tm(v).strings, tm(v).interpolations)), err
		}),
		classGetItemMethod(),
	}})
	TemplateType.flags &^= FlagBaseType
	defineInterpolation()
}

func defineInterpolation() {
	ip := func(v Value) *Interpolation { return As[Interpolation](v) }
	sig := parseSignature("value, expression='', conversion=None, format_spec=''")
	defineType(InterpolationType, TypeSpec{Name: "string.templatelib.Interpolation", Doc: "A field of a t-string.", Slots: Slots{
		New: func(th *Thread, cls *Type, a Args) (Value, error) {
			v, err := sig.match("Interpolation", a)
			if err != nil {
				return Unbound, err
			}
			p := &Interpolation{value: v[0], expr: v[1], conv: orNone(v[2]), spec: v[3]}
			p.typ = InterpolationType
			for _, text := range [...]struct {
				v    *Value
				name string
			}{{&p.expr, "expression"}, {&p.conv, "conversion"}, {&p.spec, "format_spec"}} {
				if text.v.ref == nil {
					*text.v = NewStr("")
				}
				if !IsStr(*text.v) && (text.name != "conversion" || !text.v.IsNone()) {
					return Unbound, TypeError("Interpolation() argument '" + text.name + "' must be str, not " + argName(*text.v))
				}
			}
			if s := p.conv; !s.IsNone() && Text(s) != "s" && Text(s) != "a" && Text(s) != "r" {
				return Unbound, ValueError("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'")
			}
			return Obj(&p.Header), nil
		},
		Repr: func(th *Thread, v Value) (Value, error) {
			p := ip(v)
			return NewStr("Interpolation(" + mustRepr(th, p.value) + ", " + mustRepr(th, p.expr) + ", " + mustRepr(th, p.conv) + ", " + mustRepr(th, p.spec) + ")"), nil
		},
	}, GetSet: []*GetSet{
		Getter("value", func(th *Thread, v Value) (Value, error) { return ip(v).value, nil }),
		Getter("expression", func(th *Thread, v Value) (Value, error) { return ip(v).expr, nil }),
		Getter("conversion", func(th *Thread, v Value) (Value, error) { return ip(v).conv, nil }),
		Getter("format_spec", func(th *Thread, v Value) (Value, error) { return ip(v).spec, nil }),
	}, Methods: []*Builtin{
		Method0("__reduce__", func(th *Thread, v Value) (Value, error) {
			p := ip(v)
			return NewTuple(InterpolationType.Value(), NewTuple(p.value, p.expr, p.conv, p.spec)), nil
		}),
		classGetItemMethod(),
	}, Attrs: map[string]Value{"__match_args__": NewTuple(NewStr("value"), NewStr("expression"), NewStr("conversion"), NewStr("format_spec"))}})
	InterpolationType.flags &^= FlagBaseType
}
