// Partial.go is functools.partial.

package functools

import (
	"unsafe"

	"github.com/aioplay/aioplay/python/vm"
)

// Partial is a call with some arguments given.
type Partial struct {
	vm.Header
	vm.Attrs
	fn      vm.Value
	args    []vm.Value
	tuple   vm.Value // args as a tuple, once somebody asks
	kw      *vm.Dict // nil: none
	missing int      // how many of args are Placeholder
}

var (
	partialType     *vm.Type
	placeholderType = vm.NewType(vm.TypeSpec{Name: "functools._PlaceholderType", Slots: vm.Slots{
		New: func(th *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, error) {
			if len(a.Pos)+len(a.Kw) > 0 {
				return vm.Unbound, vm.TypeError("PlaceholderType takes no arguments")
			}
			return onePlaceholder, nil
		},
		Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.NewStr("Placeholder"), nil },
	}})
	onePlaceholder vm.Value // what the class makes
	placeholder    = func() vm.Value {
		h := &vm.Header{}
		h.SetType(placeholderType)
		return vm.Obj(h)
	}()
)

func partialOf(v vm.Value) *Partial { return vm.As[Partial](v) }

func definePartial() {
	onePlaceholder = placeholder
	partialType = vm.NewType(vm.TypeSpec{
		Name: "functools.partial",
		Slots: vm.Slots{
			New:  newPartial,
			Init: func(th *vm.Thread, self vm.Value, a vm.Args) error { return nil },
			Call: callPartial,
			Repr: reprPartial,
			DescrGet: func(th *vm.Thread, d, obj, owner vm.Value) (vm.Value, error) {
				if !obj.Bound() {
					return d, nil
				}
				return vm.NewBoundMethod(d, obj), nil
			},
		},
		Methods: []*vm.Builtin{
			vm.ClassGetItem(),
			vm.Method0("__reduce__", func(th *vm.Thread, self vm.Value) (vm.Value, error) {
				p := partialOf(self)
				state, err := th.CallMethod(self, strGetState)
				return vm.NewTuple(self.Type().Value(), vm.NewTuple(p.fn), vm.NewTuple(p.fn, p.argTuple(), p.keywords(), state)), err
			}),
			vm.Method1("__setstate__", setPartialState),
		},
		GetSet: []*vm.GetSet{
			vm.Getter("func", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return partialOf(v).fn, nil }),
			vm.Getter("args", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return partialOf(v).argTuple(), nil }),
			vm.Getter("keywords", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return partialOf(v).keywords(), nil }),
			vm.DictAttribute(),
		},
	})
	vm.WithAttrs[Partial](partialType, unsafe.Offsetof(Partial{}.Attrs))
	vm.HoldsNothing(placeholderType)
	vm.References(partialType, func(v vm.Value, f vm.Visitor) {
		p := partialOf(v)
		f.Value(&p.fn)
		f.Values(p.args)
		vm.VisitPointer(f, &p.kw)
	})
}

func (p *Partial) argTuple() vm.Value {
	if !p.tuple.Bound() {
		p.tuple = vm.NewTuple(p.args...)
	}
	return p.tuple
}

func (p *Partial) keywords() vm.Value {
	if p.kw == nil {
		p.kw = vm.NewDict()
	}
	return p.kw.Value()
}

var strGetState = vm.Intern("__getstate__")

// setPartialState takes a state as __reduce__ gives it: function, arguments, keywords, attributes.
func setPartialState(th *vm.Thread, self, state vm.Value) (vm.Value, error) {
	invalid := vm.TypeError("invalid partial state")
	if !vm.IsTuple(state) || len(vm.As[vm.Tuple](state).Items()) != 4 {
		return vm.Unbound, invalid
	}
	s := vm.As[vm.Tuple](state).Items()
	fn, args, kw, attrs := s[0], s[1], s[2], s[3]
	if fn.Type().Slots.Call == nil || !vm.IsTuple(args) || !kw.IsNone() && !vm.IsDict(kw) || !attrs.IsNone() && !vm.IsDict(attrs) {
		return vm.Unbound, invalid
	}
	items := append([]vm.Value(nil), vm.As[vm.Tuple](args).Items()...)
	if n := len(items); n > 0 && items[n-1] == placeholder {
		return vm.Unbound, vm.TypeError("trailing Placeholders are not allowed")
	}
	p := partialOf(self)
	p.fn, p.args, p.tuple, p.kw, p.missing = fn, items, vm.Unbound, nil, 0
	if args.Type() == vm.TupleType {
		p.tuple = args
	}
	for _, v := range items {
		if v == placeholder {
			p.missing++
		}
	}
	switch {
	case kw.IsNone():
	case kw.Type() == vm.DictType:
		p.kw = vm.As[vm.Dict](kw)
	default: // a subclass's methods aren't asked later
		p.kw = vm.NewDict()
		d := vm.As[vm.Dict](kw)
		for k, v, i, ok := d.Next(0); ok; k, v, i, ok = d.Next(i) {
			if err := p.kw.Set(th, k, v); err != nil {
				return vm.Unbound, err
			}
		}
	}
	if attrs.IsNone() {
		attrs = vm.NewDict().Value()
	}
	return vm.None, th.SetAttr(self, vm.Intern("__dict__"), attrs)
}

func newPartial(th *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, error) {
	if len(a.Pos) == 0 {
		return vm.Unbound, vm.TypeError("type 'partial' takes at least one argument")
	}
	fn := a.Pos[0]
	if fn.Type().Slots.Call == nil {
		return vm.Unbound, vm.TypeError("the first argument must be callable")
	}
	if n := len(a.Pos); n > 1 && a.Pos[n-1] == placeholder {
		return vm.Unbound, vm.TypeError("trailing Placeholders are not allowed")
	}
	for _, v := range a.Kw {
		if v == placeholder {
			return vm.Unbound, vm.TypeError("Placeholder cannot be passed as a keyword argument")
		}
	}
	h := vm.NewObject(cls)
	p := partialOf(vm.Obj(h))
	p.fn = fn
	args := a.Pos[1:]
	if partialType.Is(fn) && fn.Type() == partialType {
		inner := partialOf(fn)
		p.fn = inner.fn
		p.args, args = inner.fill(args)
		if inner.kw != nil {
			p.kw = vm.NewDict()
			for k, v, i, ok := inner.kw.Next(0); ok; k, v, i, ok = inner.kw.Next(i) {
				if err := p.kw.Set(th, k, v); err != nil {
					return vm.Unbound, err
				}
			}
		}
	}
	p.args = append(p.args, args...)
	for _, v := range p.args {
		if v == placeholder {
			p.missing++
		}
	}
	for i, n := range a.Names {
		if p.kw == nil {
			p.kw = vm.NewDict()
		}
		p.kw.SetStr(n, a.Kw[i])
	}
	return vm.Obj(h), nil
}

// fill puts arguments in the place of placeholders, and returns those that are left.
func (p *Partial) fill(pos []vm.Value) (args, rest []vm.Value) {
	args = append(make([]vm.Value, 0, len(p.args)+len(pos)), p.args...)
	for i := range args {
		if len(pos) > 0 && args[i] == placeholder {
			args[i], pos = pos[0], pos[1:]
		}
	}
	return args, pos
}

func callPartial(th *vm.Thread, self vm.Value, a vm.Args) (vm.Value, error) {
	p := partialOf(self)
	call := vm.Args{Pos: a.Pos, Kw: a.Kw, Names: a.Names}
	switch {
	case p.missing > 0:
		if len(a.Pos) < p.missing {
			return vm.Unbound, vm.TypeError("missing positional arguments in 'partial' call; expected at least " + itoa(p.missing) + ", got " + itoa(len(a.Pos)))
		}
		args, rest := p.fill(a.Pos)
		call.Pos = append(args, rest...)
	case len(p.args) > 0:
		call.Pos = append(append(make([]vm.Value, 0, len(p.args)+len(a.Pos)), p.args...), a.Pos...)
	}
	if p.kw != nil && p.kw.Len() > 0 {
		call.Kw, call.Names = nil, nil
	next:
		for k, v, i, ok := p.kw.Next(0); ok; k, v, i, ok = p.kw.Next(i) {
			if !vm.IsStr(k) {
				return vm.Unbound, vm.TypeError("keywords must be strings")
			}
			for j, n := range a.Names {
				if n.String() == vm.Text(k) {
					call.Kw, call.Names = append(call.Kw, a.Kw[j]), append(call.Names, n)
					continue next
				}
			}
			call.Kw, call.Names = append(call.Kw, v), append(call.Names, vm.Intern(vm.Text(k)))
		}
		for j, n := range a.Names {
			if !p.kw.GetStr(n).Bound() {
				call.Kw, call.Names = append(call.Kw, a.Kw[j]), append(call.Names, n)
			}
		}
	}
	return th.CallArgs(p.fn, call)
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}

func reprPartial(th *vm.Thread, v vm.Value) (vm.Value, error) {
	if !th.ReprEnter(v) {
		return vm.NewStr("..."), nil
	}
	defer th.ReprLeave(v)
	p := partialOf(v)
	name := v.Type().QualifiedName()
	s, err := th.Repr(p.fn)
	if err != nil {
		return vm.Unbound, err
	}
	s = name + "(" + s
	for _, a := range p.args {
		r, err := th.Repr(a)
		if err != nil {
			return vm.Unbound, err
		}
		s += ", " + r
	}
	if p.kw != nil {
		for k, x, i, ok := p.kw.Next(0); ok; k, x, i, ok = p.kw.Next(i) {
			r, err := th.Repr(x)
			if err != nil {
				return vm.Unbound, err
			}
			name, err := th.Str(k)
			if err != nil {
				return vm.Unbound, err
			}
			s += ", " + name + "=" + r
		}
	}
	return vm.NewStr(s + ")"), nil
}
