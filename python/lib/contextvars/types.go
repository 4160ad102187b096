// Types.go has the classes Context, ContextVar and Token (CPython Python/context.c).

package contextvars

import (
	"sync"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

// The classes, made when the module is first needed.
var (
	ContextType, VarType, TokenType *vm.Type

	missing vm.Value // Token.MISSING
	once    sync.Once
)

func define() {
	if ContextType == nil {
		once.Do(defineAll)
	}
}

func contextRepr(th *vm.Thread, c *Context) string {
	return "<_contextvars.Context object at " + th.Address(c.Value()) + ">"
}

func keyOf(th *vm.Thread, v vm.Value) (*Var, error) {
	if v.Type() == VarType {
		return vm.As[Var](v), nil
	}
	r, err := th.Repr(v)
	if err != nil {
		return nil, err
	}
	return nil, vm.TypeError("a ContextVar key was expected, got " + r)
}

// equals reports whether both have the same variables with equal values.
func (c *Context) equals(th *vm.Thread, d *Context) (bool, error) {
	if len(c.items()) != len(d.items()) {
		return false, nil
	}
	for _, b := range c.items() {
		x := d.get(b.v)
		if !x.Bound() {
			return false, nil
		}
		if same, err := th.Equal(b.value, x); err != nil || !same {
			return false, err
		}
	}
	return true, nil
}

func (c *Context) iterate(pick func(b *binding) vm.Value) vm.Value {
	items, i := c.items(), 0
	return vm.SizedIterator("keys", len(items), func(*vm.Thread) (vm.Value, error) {
		if i == len(items) {
			return vm.Unbound, nil
		}
		i++
		return pick(&items[i-1]), nil
	})
}

func pickKey(b *binding) vm.Value   { return vm.Obj(&b.v.Header) }
func pickValue(b *binding) vm.Value { return b.value }
func pickItem(b *binding) vm.Value  { return vm.NewTuple(pickKey(b), b.value) }

// unhashable is the Hash of what is only compared.
func unhashable(th *vm.Thread, v vm.Value) (int64, error) {
	return 0, vm.TypeError("unhashable type: '" + v.Type().DisplayName() + "'")
}

func defineContext() {
	self := func(v vm.Value) *Context { return vm.As[Context](v) }
	ContextType = vm.NewType(vm.TypeSpec{Name: "_contextvars.Context", Slots: vm.Slots{
		Hash: unhashable,
		New: func(th *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, error) {
			if len(a.Pos)+len(a.Kw) > 0 {
				return vm.Unbound, vm.TypeError("Context() does not accept any arguments")
			}
			c := new(Context)
			c.SetType(ContextType)
			return c.Value(), nil
		},
		Len: func(th *vm.Thread, v vm.Value) (int, error) { return len(self(v).items()), nil },
		GetItem: func(th *vm.Thread, v, key vm.Value) (vm.Value, error) {
			k, err := keyOf(th, key)
			if err != nil {
				return vm.Unbound, err
			}
			if x := self(v).get(k); x.Bound() {
				return x, nil
			}
			return vm.Unbound, vm.KeyError(key)
		},
		Contains: func(th *vm.Thread, v, key vm.Value) (bool, error) {
			k, err := keyOf(th, key)
			if err != nil {
				return false, err
			}
			return self(v).get(k).Bound(), nil
		},
		Iter: func(th *vm.Thread, v vm.Value) (vm.Value, error) { return self(v).iterate(pickKey), nil },
		Compare: func(th *vm.Thread, op compile.CompareOp, a, b vm.Value) (vm.Value, error) {
			if op != compile.CmpEq && op != compile.CmpNe || b.Type() != ContextType {
				return vm.NotImplemented, nil
			}
			same, err := self(a).equals(th, self(b))
			return vm.Bool(same == (op == compile.CmpEq)), err
		},
	}, Methods: []*vm.Builtin{
		vm.MethodArgs("run", func(th *vm.Thread, v vm.Value, a vm.Args) (vm.Value, error) {
			if len(a.Pos) < 1 {
				return vm.Unbound, vm.TypeError("run() missing 1 required positional argument")
			}
			prev, err := self(v).Enter(th)
			if err != nil {
				return vm.Unbound, err
			}
			fn := a.Pos[0]
			a.Pos = a.Pos[1:]
			r, err := th.CallArgs(fn, a)
			th.Settle() // what it has let go of ends in the context
			self(v).Leave(th, prev)
			return r, err
		}),
		vm.Method0("copy", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			c := new(Context)
			c.InitCopy(self(v))
			return c.Value(), nil
		}),
		vm.MethodN("get", 1, 2, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			k, err := keyOf(th, a[0])
			if err != nil {
				return vm.Unbound, err
			}
			if x := self(v).get(k); x.Bound() {
				return x, nil
			}
			if len(a) == 2 {
				return a[1], nil
			}
			return vm.None, nil
		}),
		vm.Method0("keys", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return self(v).iterate(pickKey), nil }),
		vm.Method0("values", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return self(v).iterate(pickValue), nil }),
		vm.Method0("items", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return self(v).iterate(pickItem), nil }),
	}})
}

func defineVar() {
	self := func(v vm.Value) *Var { return vm.As[Var](v) }
	VarType = vm.NewType(vm.TypeSpec{Name: "_contextvars.ContextVar", Slots: vm.Slots{
		New: func(th *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, error) {
			p, err := vm.ParseSignature("name, /, *, default=").Match("ContextVar", a)
			if len(a.Pos) == 2 && len(a.Kw) == 0 {
				err = vm.TypeError("ContextVar() takes at most 1 positional argument (2 given)")
			}
			if err != nil {
				return vm.Unbound, err
			}
			if !vm.IsStr(p[0]) {
				return vm.Unbound, vm.TypeError("context variable name must be a str")
			}
			x := &Var{name: p[0], def: p[1]}
			x.SetType(VarType)
			return vm.Obj(&x.Header), nil
		},
		Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			x := self(v)
			n, err := th.Repr(x.name)
			if err != nil {
				return vm.Unbound, err
			}
			s := "<ContextVar name=" + n
			if x.def.Bound() {
				d, err := th.Repr(x.def)
				if err != nil {
					return vm.Unbound, err
				}
				s += " default=" + d
			}
			return vm.NewStr(s + " at " + th.Address(v) + ">"), nil
		},
	}, Methods: []*vm.Builtin{
		vm.MethodN("get", 0, 1, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			x := self(v)
			if r := Current(th).get(x); r.Bound() {
				return r, nil
			}
			if len(a) == 1 {
				return a[0], nil
			}
			if x.def.Bound() {
				return x.def, nil
			}
			return vm.Unbound, vm.NewError(vm.LookupErrorType, v)
		}),
		vm.Method1("set", func(th *vm.Thread, v, value vm.Value) (vm.Value, error) {
			c := Current(th)
			t := &Token{ctx: c, v: self(v), old: c.get(self(v))}
			t.SetType(TokenType)
			c.set(self(v), value)
			return vm.Obj(&t.Header), nil
		}),
		vm.Method1("reset", func(th *vm.Thread, v, tok vm.Value) (vm.Value, error) {
			if tok.Type() != TokenType {
				return vm.Unbound, vm.TypeError("expected an instance of Token, got " + mustRepr(th, tok))
			}
			return vm.None, resetToken(th, v, vm.As[Token](tok))
		}),
		vm.ClassGetItem(),
	}, GetSet: []*vm.GetSet{
		vm.Getter("name", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return self(v).name, nil }),
	}})
}

func mustRepr(th *vm.Thread, v vm.Value) string {
	s, err := th.Repr(v)
	if err != nil {
		return "?"
	}
	return s
}

func resetToken(th *vm.Thread, v vm.Value, t *Token) error {
	tok := mustRepr(th, vm.Obj(&t.Header))
	switch {
	case t.used:
		return vm.RuntimeError(tok + " has already been used once")
	case t.v != vm.As[Var](v):
		return vm.ValueError(tok + " was created by a different ContextVar")
	case t.ctx != Current(th):
		return vm.ValueError(tok + " was created in a different Context")
	}
	t.used = true
	if t.old.Bound() {
		t.ctx.set(t.v, t.old)
	} else {
		t.ctx.del(t.v)
	}
	return nil
}

type missingObject struct{ vm.Header }

func defineToken() {
	mt := vm.NewType(vm.TypeSpec{Name: "Token.MISSING", Flags: vm.FlagDisallowNew, Slots: vm.Slots{
		Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.NewStr("<Token.MISSING>"), nil },
	}})
	mo := new(missingObject)
	mo.SetType(mt)
	missing = vm.Obj(&mo.Header)
	self := func(v vm.Value) *Token { return vm.As[Token](v) }
	TokenType = vm.NewType(vm.TypeSpec{Name: "_contextvars.Token", Slots: vm.Slots{
		Hash: unhashable,
		New: func(th *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, error) {
			return vm.Unbound, vm.RuntimeError("Tokens can only be created by ContextVars")
		},
		Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			s := "<Token"
			if self(v).used {
				s += " used"
			}
			return vm.NewStr(s + " var=" + mustRepr(th, vm.Obj(&self(v).v.Header)) + " at " + th.Address(v) + ">"), nil
		},
	}, Methods: []*vm.Builtin{
		vm.Method0("__enter__", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return v, nil }),
		vm.MethodN("__exit__", 3, 3, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			return vm.None, resetToken(th, vm.Obj(&self(v).v.Header), self(v))
		}),
		vm.ClassGetItem(),
	}, GetSet: []*vm.GetSet{
		vm.Getter("var", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Obj(&self(v).v.Header), nil }),
		vm.Getter("old_value", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if o := self(v).old; o.Bound() {
				return o, nil
			}
			return missing, nil
		}),
	}, Attrs: map[string]vm.Value{"MISSING": missing}})
}

func defineAll() {
	defineVar()
	defineToken()
	defineContext()
	defineReferences()
}
