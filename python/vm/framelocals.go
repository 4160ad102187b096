// Framelocals.go is what a frame's f_locals is: the namespace itself of modules and class bodies, and of functions a view that
// reads and writes the variables.

package vm

import (
	"slices"
	"sync"

	"github.com/aioplay/aioplay/python/compile"
)

// frameLocals is a function frame's f_locals (types.FrameLocalsProxyType).
type frameLocals struct {
	Header
	o *FrameObject
}

// asksForFrames reports whether code mentions what looks at the frames of a traceback, or at cycles that they are part of. Only
// then does a traceback keep its frames, with their locals: making an object of each frame that an exception passes would cost programs that handle many.
func asksForFrames(c *compile.Code) bool {
	return mentions(c, func(name string) bool {
		switch name {
		case "tb_frame", "f_locals", "f_back", "capture_locals", "getinnerframes", "trace", "walk_tb", "settrace", "gc":
			return true
		}
		return false
	})
}

// mentions reports whether a name that is asked for is among a code's constants, which all names are that aren't variables.
func mentions(c *compile.Code, asked func(name string) bool) bool {
	codes := []*compile.Code{c}
	in := func(k any) bool {
		switch k := k.(type) {
		case string:
			return asked(k)
		case compile.Name:
			return asked(string(k))
		case *compile.Code:
			codes = append(codes, k)
		}
		return false
	}
	for len(codes) > 0 {
		c, codes = codes[len(codes)-1], codes[:len(codes)-1]
		for _, k := range c.Consts {
			// A tuple may hold names of keyword arguments, or of what is imported.
			if names, ok := k.(compile.Tuple); ok && slices.ContainsFunc(names, in) || in(k) {
				return true
			}
		}
	}
	return false
}

// namespace is what f_locals shows where it is a view: a snapshot.
func (o *FrameObject) namespace() *Dict {
	switch {
	case o.live != nil:
		d := o.live.variables(true)
		o.addExtra(d)
		return d
	case !o.code.isFunction(): // the comprehension that was inlined in a module or class is over
		d := NewDict()
		o.addExtra(d)
		return d
	case o.locals == nil:
		o.locals = NewDict()
	}
	d := o.locals
	if o.extra != nil {
		d = d.copy()
		o.addExtra(d)
	}
	return d
}

// addExtra adds what is bound in the frame but no variable of its code.
func (o *FrameObject) addExtra(d *Dict) {
	if o.extra == nil {
		return
	}
	for e, i, ok := o.extra.next(0); ok; e, i, ok = o.extra.next(i) {
		if !IsStr(e.key) || d.GetStr(As[Str](e.key)).ref == nil { // a variable of a comprehension that is running hides it
			d.insert(e.key, e.hash, e.val)
		}
	}
}

// localsView is f_locals.
func (o *FrameObject) localsView() Value {
	switch {
	case o.live != nil && !o.live.isFast():
		return o.live.localsValue()
	case o.live == nil && !o.code.isFunction() && o.locals != nil:
		return o.locals.Value()
	case o.live == nil && !o.code.isFunction() && o.fn != nil:
		return o.fn.namespace().Value()
	}
	return newFrameLocals(o)
}

// names is f_locals as a dict.
func (o *FrameObject) names() *Dict {
	if v := o.localsView(); IsDict(v) {
		return As[Dict](v)
	}
	return o.namespace()
}

func newFrameLocals(o *FrameObject) Value {
	p := &frameLocals{o: o}
	frameLocalsOnce.Do(defineFrameLocals)
	p.typ = frameLocalsType
	return Obj(&p.Header)
}

// variable finds a name among the function's variables: where it is stored while the frame lives.
func (o *FrameObject) variable(name *Str) (place *Value, known bool) {
	var in []compile.Inlined
	if o.live != nil {
		in = o.live.inlined()
	}
	for i, n := range o.code.names {
		if n.s != name.s {
			continue
		}
		known = true
		if o.live == nil || o.live.regs == nil || !o.live.isShown(i, in) {
			continue
		}
		place = o.live.reg(uint16(i))
		if place.ref != nil && place.ref.typ == CellType && o.live.isCell(i) {
			place = &As[Cell](*place).v
		}
		return place, true
	}
	for i, n := range o.code.src.Free {
		if n == name.s {
			if i < len(o.fn.closure) {
				place = &o.fn.closure[i].v
			}
			return place, true
		}
	}
	return nil, known
}

// setLocal binds a name in the frame; v unbound is del.
func (o *FrameObject) setLocal(th *Thread, k, v Value) error {
	if _, err := th.HashValue(k); err != nil {
		return err
	}
	name, err := o.namedBy(th, k)
	if err != nil {
		return err
	}
	if name == nil || !o.code.isFunction() {
		return o.setExtra(th, k, v)
	}
	place, known := o.variable(name)
	switch {
	case known && v.ref == nil:
		return ValueError("cannot remove local variables from FrameLocalsProxy")
	case place != nil:
		*place = v
	case known && o.live == nil:
		o.namespace()
		o.locals.SetStr(name, v)
	default:
		return o.setExtra(th, k, v)
	}
	return nil
}

// namedBy is the name that a key stands for: itself, or the variable's that an object of another type is equal to.
func (o *FrameObject) namedBy(th *Thread, k Value) (*Str, error) {
	if k.Type() == StrType {
		return Intern(Text(k)), nil
	}
	hash, err := th.HashValue(k)
	if err != nil {
		return nil, err
	}
	same := func(name *Str) (bool, error) {
		if h, err := th.HashValue(name.Value()); err != nil || h != hash {
			return false, err
		}
		return th.equal(name.Value(), k)
	}
	for _, name := range o.code.names {
		if is, err := same(name); err != nil || is {
			return name, err
		}
	}
	for _, free := range o.code.src.Free {
		name := Intern(free)
		if is, err := same(name); err != nil || is {
			return name, err
		}
	}
	return nil, nil
}

// setExtra binds a key that is no variable of the code; v unbound is del.
func (o *FrameObject) setExtra(th *Thread, k, v Value) error {
	if o.extra == nil {
		o.extra = NewDict()
	}
	if v.ref != nil {
		return o.extra.Set(th, k, v)
	}
	found, err := o.extra.Delete(th, k)
	if err == nil && !found {
		err = KeyError(k)
	}
	return err
}

var (
	frameLocalsType = &Type{}
	frameLocalsOnce sync.Once // few programs need it
)

func defineFrameLocals() {
	object := func(v Value) *FrameObject { return As[frameLocals](v).o }
	dict := func(v Value) Value {
		if v.Type() != frameLocalsType {
			return v
		}
		return object(v).namespace().Value()
	}
	forward := func(name string) *Builtin {
		n := Intern(name)
		return MethodArgs(name, func(th *Thread, self Value, a Args) (Value, error) {
			m, err := th.GetAttr(dict(self), n)
			if err != nil {
				return Unbound, err
			}
			return th.CallArgs(m, a)
		})
	}
	list := func(name string) *Builtin { // as a list
		n := Intern(name)
		return Method0(name, func(th *Thread, self Value) (Value, error) {
			v, err := th.CallMethod(dict(self), n)
			if err != nil {
				return Unbound, err
			}
			return th.Call(ListType.Value(), v)
		})
	}
	update := func(th *Thread, self, other Value) error {
		d := NewDict()
		if err := th.dictArgs("update", d, Args{Pos: []Value{other}}); err != nil {
			return err
		}
		for _, k := range d.keyList() {
			v, err := d.Get(th, k)
			if err == nil {
				err = object(self).setLocal(th, k, v)
			}
			if err != nil {
				return err
			}
		}
		return nil
	}
	spec := TypeSpec{Name: "FrameLocalsProxy", Flags: FlagMapping, Slots: Slots{
		New: func(th *Thread, cls *Type, a Args) (Value, error) {
			switch {
			case len(a.Pos) != 1:
				return Unbound, TypeError("FrameLocalsProxy expected 1 argument, got " + itoa(len(a.Pos)))
			case len(a.Names) > 0:
				return Unbound, TypeError("FrameLocalsProxy takes no keyword arguments")
			case a.Pos[0].Type() != FrameType:
				return Unbound, TypeError("expect frame, not " + a.Pos[0].Type().displayName())
			}
			return newFrameLocals(As[FrameObject](a.Pos[0])), nil
		},
		Repr: func(th *Thread, v Value) (Value, error) {
			if !th.ReprEnter(v) {
				return NewStr("{...}"), nil
			}
			defer th.ReprLeave(v)
			return th.reprStr(dict(v))
		},
		Len:  func(th *Thread, v Value) (int, error) { return th.Len(dict(v)) },
		Iter: func(th *Thread, v Value) (Value, error) { return th.Iter(NewList(object(v).namespace().keyList()...)) },
		GetItem: func(th *Thread, v, k Value) (Value, error) {
			if _, err := th.HashValue(k); err != nil {
				return Unbound, err
			}
			x, err := As[Dict](dict(v)).Get(th, k)
			if err == nil && x.ref == nil {
				var name string
				if name, err = th.Repr(k); err == nil {
					err = KeyError(NewStr("local variable '" + name + "' is not defined"))
				}
			}
			return x, err
		},
		SetItem:  func(th *Thread, v, k, x Value) error { return object(v).setLocal(th, k, x) },
		Contains: func(th *Thread, v, k Value) (bool, error) { return th.Contains(dict(v), k) },
		Compare: func(th *Thread, op compareOp, a, b Value) (Value, error) {
			if op != compile.CmpEq && op != compile.CmpNe {
				return NotImplemented, nil
			}
			if b.Type() == frameLocalsType {
				return Bool((object(a) == object(b)) == (op == compile.CmpEq)), nil
			}
			return th.Compare(op, dict(a), b)
		},
		Binary: binarySlots(compile.BinOr, func(th *Thread, a, b Value) (Value, error) {
			return th.Binary(compile.BinOr, dict(a), dict(b))
		}),
	}, Methods: []*Builtin{
		forward("get"), list("keys"), list("values"), list("items"), forward("copy"), list("__reversed__"),
		Method1("update", func(th *Thread, self, other Value) (Value, error) { return None, update(th, self, other) }),
		MethodN("setdefault", 1, 2, func(th *Thread, self Value, a []Value) (Value, error) {
			if _, err := th.HashValue(a[0]); err != nil {
				return Unbound, err
			}
			v, err := object(self).namespace().Get(th, a[0])
			if err != nil || v.ref != nil {
				return v, err
			}
			if v = None; len(a) == 2 {
				v = a[1]
			}
			return v, object(self).setLocal(th, a[0], v)
		}),
		MethodN("pop", 1, 2, func(th *Thread, self Value, a []Value) (Value, error) {
			v, err := object(self).namespace().Get(th, a[0])
			if err != nil {
				return Unbound, err
			}
			if v.ref == nil && len(a) == 2 {
				return a[1], nil
			}
			return v, object(self).setLocal(th, a[0], Unbound)
		}),
	}}
	spec.Slots.InPlace[compile.BinOr] = func(th *Thread, a, b Value) (Value, error) { return a, update(th, a, b) }
	defineType(frameLocalsType, spec)
}
