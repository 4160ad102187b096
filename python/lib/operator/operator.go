// Package operator is Python's operator module: the operators as functions, and callables that look things up.
package operator

import (
	"strings"
	"sync"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

var once sync.Once

var binaries = [...]struct {
	name string
	op   compile.BinaryOp
}{
	{"add", compile.BinAdd}, {"sub", compile.BinSub}, {"mul", compile.BinMul}, {"matmul", compile.BinMatMul},
	{"truediv", compile.BinDiv}, {"mod", compile.BinMod}, {"lshift", compile.BinLShift}, {"rshift", compile.BinRShift},
	{"or_", compile.BinOr}, {"xor", compile.BinXor}, {"and_", compile.BinAnd}, {"floordiv", compile.BinFloorDiv}, {"pow", compile.BinPow},
}

var comparisons = [...]struct {
	name string
	op   compile.CompareOp
}{{"lt", compile.CmpLt}, {"le", compile.CmpLe}, {"eq", compile.CmpEq}, {"ne", compile.CmpNe}, {"gt", compile.CmpGt}, {"ge", compile.CmpGe}}

// Module makes the module.
func Module(th *vm.Thread) (*vm.Module, error) {
	once.Do(define)
	m := vm.NewModule("operator", vm.NewDict())
	add := func(fns ...*vm.Builtin) {
		m.Add(fns...)
		for _, f := range fns {
			f.Module = "_operator"
			m.Set("__"+strings.TrimSuffix(f.Name, "_")+"__", f.Value())
		}
	}
	two := func(name string, f func(th *vm.Thread, a, b vm.Value) (vm.Value, error)) *vm.Builtin {
		return vm.FuncN(name, 2, 2, func(th *vm.Thread, a []vm.Value) (vm.Value, error) { return f(th, a[0], a[1]) })
	}
	test := func(f func(th *vm.Thread, a, b vm.Value) (bool, error)) func(th *vm.Thread, a, b vm.Value) (vm.Value, error) {
		return func(th *vm.Thread, a, b vm.Value) (vm.Value, error) {
			ok, err := f(th, a, b)
			return vm.Bool(ok), err
		}
	}
	for _, b := range binaries {
		add(two(b.name, func(th *vm.Thread, x, y vm.Value) (vm.Value, error) { return th.Binary(b.op, x, y) }))
		add(two("i"+strings.TrimSuffix(b.name, "_"), func(th *vm.Thread, x, y vm.Value) (vm.Value, error) { return th.InPlace(b.op, x, y) }))
	}
	for _, c := range comparisons {
		add(two(c.name, func(th *vm.Thread, x, y vm.Value) (vm.Value, error) { return th.Compare(c.op, x, y) }))
	}
	add(
		vm.Func1("neg", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return th.Unary(0, v) }),
		vm.Func1("pos", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return th.Unary(1, v) }),
		vm.Func1("invert", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return th.Unary(2, v) }),
		vm.Func1("inv", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return th.Unary(2, v) }),
		vm.Func1("abs", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			return th.Call(th.Runtime.Builtins.GetStr(vm.Intern("abs")), v)
		}),
		vm.Func1("not_", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			t, err := th.Truth(v)
			return vm.Bool(!t), err
		}),
		vm.Func1("index", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return th.IndexValue(v) }),
		two("getitem", func(th *vm.Thread, o, k vm.Value) (vm.Value, error) { return th.GetItem(o, k) }),
		two("delitem", func(th *vm.Thread, o, k vm.Value) (vm.Value, error) { return vm.None, th.DelItem(o, k) }),
		two("contains", test(func(th *vm.Thread, o, x vm.Value) (bool, error) { return th.Contains(o, x) })),
		two("concat", concat(false)), two("iconcat", concat(true)),
		vm.FuncN("setitem", 3, 3, func(th *vm.Thread, a []vm.Value) (vm.Value, error) { return vm.None, th.SetItem(a[0], a[1], a[2]) }),
		vm.FuncArgs("call", func(th *vm.Thread, a vm.Args) (vm.Value, error) {
			if len(a.Pos) == 0 {
				return vm.Unbound, vm.TypeError("call expected at least 1 argument, got 0")
			}
			return th.CallArgs(a.Pos[0], vm.Args{Pos: a.Pos[1:], Kw: a.Kw, Names: a.Names})
		}),
	)
	m.Add(
		two("is_", test(func(th *vm.Thread, a, b vm.Value) (bool, error) { return a == b, nil })),
		two("is_not", test(func(th *vm.Thread, a, b vm.Value) (bool, error) { return a != b, nil })),
		vm.Func1("is_none", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(v.IsNone()), nil }),
		vm.Func1("is_not_none", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(!v.IsNone()), nil }),
		vm.Func1("truth", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			t, err := th.Truth(v)
			return vm.Bool(t), err
		}),
		two("countOf", count(false)), two("indexOf", count(true)),
		vm.FuncN("length_hint", 1, 2, func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
			if len(a) == 2 && !vm.IsIntLike(a[1]) {
				return vm.Unbound, vm.TypeError("'" + a[1].Type().DisplayName() + "' object cannot be interpreted as an integer")
			}
			if a[0].Type().Slots.Len != nil {
				if n, err := th.Len(a[0]); err == nil || !vm.Matches(err, vm.TypeErrorType) {
					return vm.Int(int64(n)), err
				}
			}
			unknown := int64(0)
			if len(a) == 2 {
				var err error
				if unknown, err = th.Index(a[1]); err != nil {
					return vm.Unbound, err
				}
			}
			n, err := th.LengthHint(a[0], int(unknown))
			return vm.Int(int64(n)), err
		}),
	)
	m.AddTypes(itemType, attrType, callerType)
	var names []vm.Value
	for _, n := range strings.Fields(exported) {
		names = append(names, vm.NewStr(n))
	}
	m.Set("__all__", vm.NewList(names...))
	return m, nil
}

// exported is operator.__all__.
const exported = "abs add and_ attrgetter call concat contains countOf delitem eq floordiv ge getitem gt iadd iand iconcat ifloordiv " +
	"ilshift imatmul imod imul index indexOf inv invert ior ipow irshift is_ is_none is_not is_not_none isub itemgetter itruediv " +
	"ixor le length_hint lshift lt matmul methodcaller mod mul ne neg not_ or_ pos pow rshift setitem sub truediv truth xor"

func concat(inPlace bool) func(th *vm.Thread, a, b vm.Value) (vm.Value, error) {
	return func(th *vm.Thread, a, b vm.Value) (vm.Value, error) {
		lacks := func(v vm.Value, name string) bool { return v.Type().Lookup(vm.Intern(name)) == vm.Unbound }
		if t := a.Type(); t.Slots.GetItem == nil || t.Slots.Concat == nil && lacks(a, "__add__") && lacks(b, "__radd__") && (!inPlace || lacks(a, "__iadd__")) {
			return vm.Unbound, vm.TypeError("'" + a.Type().Name + "' object can't be concatenated")
		}
		if inPlace {
			return th.InPlace(compile.BinAdd, a, b)
		}
		return th.Binary(compile.BinAdd, a, b)
	}
}

func count(first bool) func(th *vm.Thread, a, b vm.Value) (vm.Value, error) {
	return func(th *vm.Thread, a, b vm.Value) (vm.Value, error) {
		it, err := th.Iter(a)
		if err != nil && vm.Matches(err, vm.TypeErrorType) {
			err = vm.TypeError("argument of type '" + a.Type().Name + "' is not iterable")
		}
		n := int64(0)
		for i := int64(0); err == nil; i++ {
			var x vm.Value
			if x, err = th.Next(it); err != nil || !x.Bound() {
				break
			}
			eq, e := th.Equal(x, b)
			if e != nil {
				return vm.Unbound, e
			}
			if eq {
				if first {
					return vm.Int(i), nil
				}
				n++
			}
		}
		if err == nil && first {
			err = vm.ValueError("sequence.index(x): x not in sequence")
		}
		return vm.Int(n), err
	}
}

// getter is an itemgetter, attrgetter or methodcaller.
type getter struct {
	vm.Header
	items []vm.Value  // what to look up, or a methodcaller's arguments
	paths [][]*vm.Str // attrgetter: the names between dots
	name  *vm.Str     // methodcaller
	kw    []vm.Value
	names []*vm.Str
}

var itemType, attrType, callerType *vm.Type

func get(v vm.Value) *getter { return vm.As[getter](v) }

// reduce is __reduce__: a call that makes the same getter; with keyword arguments, of a partial.
func reduce(th *vm.Thread, self vm.Value) (vm.Value, error) {
	g := get(self)
	cls, args := self.Type().Value(), append([]vm.Value(nil), g.items...)
	if g.name != nil && len(g.kw) == 0 {
		args = append([]vm.Value{g.name.Value()}, args...)
	} else if g.name != nil {
		m, err := th.ImportModule("functools", vm.NewDict(), vm.None, 0)
		if err != nil {
			return vm.Unbound, err
		}
		partial, err := th.GetAttr(m, vm.Intern("partial"))
		if err != nil {
			return vm.Unbound, err
		}
		if cls, err = th.CallArgs(partial, vm.Args{Pos: []vm.Value{cls, g.name.Value()}, Kw: g.kw, Names: g.names}); err != nil {
			return vm.Unbound, err
		}
	}
	return vm.NewTuple(cls, vm.NewTuple(args...)), nil
}

func define() {
	make := func(name string, init func(g *getter, a vm.Args) error, one func(th *vm.Thread, g *getter, obj vm.Value, i int) (vm.Value, error)) *vm.Type {
		t := vm.NewType(vm.TypeSpec{Name: "operator." + name, Slots: vm.Slots{
			New: func(th *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, error) {
				v := vm.Obj(vm.NewObject(cls))
				return v, init(get(v), a)
			},
			Init: func(th *vm.Thread, self vm.Value, a vm.Args) error { return nil },
			Call: func(th *vm.Thread, self vm.Value, a vm.Args) (vm.Value, error) {
				if len(a.Kw) > 0 {
					return vm.Unbound, vm.TypeError(name + "() takes no keyword arguments")
				}
				if len(a.Pos) != 1 {
					return vm.Unbound, vm.TypeError(name + " expected 1 argument, got " + string(rune('0'+len(a.Pos)%10)))
				}
				g := get(self)
				if g.name != nil || len(g.items) == 1 {
					return one(th, g, a.Pos[0], 0)
				}
				out := append([]vm.Value(nil), g.items...)
				for i := range out {
					v, err := one(th, g, a.Pos[0], i)
					if err != nil {
						return vm.Unbound, err
					}
					out[i] = v
				}
				return vm.NewTuple(out...), nil
			},
			Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
				g := get(v)
				var parts []string
				if g.name != nil {
					s, _ := th.Repr(g.name.Value())
					parts = append(parts, s)
				}
				for _, x := range g.items {
					s, err := th.Repr(x)
					if err != nil {
						return vm.Unbound, err
					}
					parts = append(parts, s)
				}
				for i, n := range g.names {
					s, err := th.Repr(g.kw[i])
					if err != nil {
						return vm.Unbound, err
					}
					parts = append(parts, n.String()+"="+s)
				}
				return vm.NewStr(v.Type().QualifiedName() + "(" + strings.Join(parts, ", ") + ")"), nil
			},
		}, Methods: []*vm.Builtin{vm.Method0("__reduce__", reduce)}, GetSet: []*vm.GetSet{
			vm.Getter("__text_signature__", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.NewStr("(obj, /)"), nil }),
		}})
		vm.Subclassable[getter](t)
		vm.References(t, func(v vm.Value, f vm.Visitor) {
			f.Values(get(v).items)
			f.Values(get(v).kw)
		})
		return t
	}
	some := func(name string, a vm.Args) error {
		if len(a.Kw) > 0 {
			return vm.TypeError(name + "() takes no keyword arguments")
		}
		if len(a.Pos) == 0 {
			return vm.TypeError(name + " expected 1 argument, got 0")
		}
		return nil
	}
	itemType = make("itemgetter", func(g *getter, a vm.Args) error {
		g.items = append(g.items, a.Pos...)
		return some("itemgetter", a)
	}, func(th *vm.Thread, g *getter, obj vm.Value, i int) (vm.Value, error) {
		return th.GetItem(obj, g.items[i])
	})
	attrType = make("attrgetter", func(g *getter, a vm.Args) error {
		if len(a.Kw) > 0 {
			return vm.TypeError("attrgetter() takes no keyword arguments")
		}
		for _, n := range a.Pos {
			if !vm.IsStr(n) {
				return vm.TypeError("attribute name must be a string")
			}
			var path []*vm.Str
			for _, s := range strings.Split(vm.Text(n), ".") {
				path = append(path, vm.Intern(s))
			}
			g.items, g.paths = append(g.items, n), append(g.paths, path)
		}
		return some("attrgetter", a)
	}, func(th *vm.Thread, g *getter, obj vm.Value, i int) (v vm.Value, err error) {
		v = obj
		for _, n := range g.paths[i] {
			if v, err = th.GetAttr(v, n); err != nil {
				return vm.Unbound, err
			}
		}
		return v, nil
	})
	callerType = make("methodcaller", func(g *getter, a vm.Args) error {
		if len(a.Pos) == 0 {
			return vm.TypeError("methodcaller needs at least one argument, the method name")
		}
		if !vm.IsStr(a.Pos[0]) {
			return vm.TypeError("method name must be a string")
		}
		g.name, g.items = vm.Intern(vm.Text(a.Pos[0])), append(g.items, a.Pos[1:]...)
		g.kw, g.names = append(g.kw, a.Kw...), append(g.names, a.Names...)
		return nil
	}, func(th *vm.Thread, g *getter, obj vm.Value, i int) (vm.Value, error) {
		m, err := th.GetAttr(obj, g.name)
		if err != nil {
			return vm.Unbound, err
		}
		return th.CallArgs(m, vm.Args{Pos: g.items, Kw: g.kw, Names: g.names})
	})
}
