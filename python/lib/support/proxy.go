// Proxy.go is weakref.proxy: an object that does what another does, as long as that lives.

package support

import (
	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

// target is what a proxy stands for; any other value stands for itself.
func target(v value) (value, error) {
	if m := v.Type().Module; m != "weakref" || v.Type().Name != "ProxyType" && v.Type().Name != "CallableProxyType" {
		return v, nil
	}
	if x := vm.As[ref](v).get(); !x.IsNone() {
		return x, nil
	}
	return vm.Unbound, vm.ErrorOf(vm.ReferenceErrorType, "weakly-referenced object no longer exists")
}

// settled is target for what a program does with a proxy, after a collection that may be due.
func settled(th *vm.Thread, v value) (value, error) {
	th.Settle()
	return target(v)
}

// defineProxy makes a class of proxies; those of objects that can be called can be called.
func defineProxy(name string, callable bool) *vm.Type {
	// one makes a slot that asks the object.
	one := func(f func(th *vm.Thread, v value) (value, error)) func(th *vm.Thread, v value) (value, error) {
		return func(th *vm.Thread, v value) (value, error) {
			x, err := settled(th, v)
			if err != nil {
				return vm.Unbound, err
			}
			return f(th, x)
		}
	}
	both := func(f func(th *vm.Thread, a, b value) (value, error)) func(th *vm.Thread, a, b value) (value, error) {
		return func(th *vm.Thread, a, b value) (value, error) {
			x, err := settled(th, a)
			if err != nil {
				return vm.Unbound, err
			}
			y, err := target(b)
			if err != nil {
				return vm.Unbound, err
			}
			return f(th, x, y)
		}
	}
	builtin := func(name string) func(th *vm.Thread, v value) (value, error) {
		return one(func(th *vm.Thread, v value) (value, error) {
			return th.Call(th.Runtime.Builtins.GetStr(vm.Intern(name)), v)
		})
	}
	s := vm.Slots{
		Repr: func(th *vm.Thread, v value) (value, error) {
			x := vm.As[ref](v).get()
			if x.IsNone() {
				return str("<weakproxy at " + th.Address(v) + "; dead>"), nil
			}
			return str("<weakproxy at " + th.Address(v) + "; to '" + x.Type().QualifiedName() + "' at " + th.Address(x) + ">"), nil
		},
		Str: builtin("str"),
		Hash: func(th *vm.Thread, v value) (int64, error) {
			return 0, vm.TypeError("unhashable type: '" + v.Type().DisplayName() + "'")
		},
		Bool: func(th *vm.Thread, v value) (bool, error) {
			x, err := settled(th, v)
			if err != nil {
				return false, err
			}
			return th.Truth(x)
		},
		Len: func(th *vm.Thread, v value) (int, error) {
			x, err := settled(th, v)
			if err != nil {
				return 0, err
			}
			return th.Len(x)
		},
		GetItem: both(func(th *vm.Thread, o, k value) (value, error) { return th.GetItem(o, k) }),
		SetItem: func(th *vm.Thread, self, k, v value) error {
			x, err := settled(th, self)
			if err != nil {
				return err
			}
			if !v.Bound() {
				return th.DelItem(x, k)
			}
			return th.SetItem(x, k, v)
		},
		Contains: func(th *vm.Thread, self, item value) (bool, error) {
			x, err := settled(th, self)
			if err != nil {
				return false, err
			}
			return th.Contains(x, item)
		},
		Iter: one(func(th *vm.Thread, v value) (value, error) { return th.Iter(v) }),
		Next: one(func(th *vm.Thread, v value) (value, error) {
			if v.Type().Slots.Next == nil {
				return vm.Unbound, vm.TypeError("Weakref proxy referenced a non-iterator '" + v.Type().DisplayName() + "' object")
			}
			return th.Next(v)
		}),
		Compare: func(th *vm.Thread, op compile.CompareOp, a, b value) (value, error) {
			return both(func(th *vm.Thread, x, y value) (value, error) { return th.Compare(op, x, y) })(th, a, b)
		},
		Neg:     one(func(th *vm.Thread, v value) (value, error) { return th.Unary(0, v) }),
		Pos:     one(func(th *vm.Thread, v value) (value, error) { return th.Unary(1, v) }),
		Invert:  one(func(th *vm.Thread, v value) (value, error) { return th.Unary(2, v) }),
		Abs:     builtin("abs"),
		ToInt:   builtin("int"),
		ToFloat: builtin("float"),
		Index:   one(func(th *vm.Thread, v value) (value, error) { return th.IndexValue(v) }),
		GetAttr: func(th *vm.Thread, self value, name *vm.Str) (value, error) {
			x, err := settled(th, self)
			if err != nil {
				return vm.Unbound, err
			}
			return th.GetAttr(x, name)
		},
		SetAttr: func(th *vm.Thread, self value, name *vm.Str, v value) error {
			x, err := settled(th, self)
			if err != nil {
				return err
			}
			return th.SetAttr(x, name, v)
		},
	}
	for op := range s.Binary {
		op := compile.BinaryOp(op)
		s.Binary[op] = both(func(th *vm.Thread, a, b value) (value, error) { return th.Binary(op, a, b) })
		s.InPlace[op] = both(func(th *vm.Thread, a, b value) (value, error) { return th.InPlace(op, a, b) })
	}
	if callable {
		s.Call = func(th *vm.Thread, self value, a vm.Args) (value, error) {
			x, err := settled(th, self)
			if err != nil {
				return vm.Unbound, err
			}
			return th.CallArgs(x, a)
		}
	}
	method := func(name string) *vm.Builtin {
		return vm.Method0(name, func(th *vm.Thread, self value) (value, error) {
			x, err := settled(th, self)
			if err != nil {
				return vm.Unbound, err
			}
			return th.CallMethod(x, vm.Intern(name))
		})
	}
	divided := func(name string, reflected bool) *vm.Builtin {
		return vm.Method1(name, func(th *vm.Thread, self, other value) (value, error) {
			x, err := settled(th, self)
			if err != nil {
				return vm.Unbound, err
			}
			y, err := target(other)
			if err != nil {
				return vm.Unbound, err
			}
			if reflected {
				x, y = y, x
			}
			return th.Call(th.Runtime.Builtins.GetStr(vm.Intern("divmod")), x, y)
		})
	}
	methods := []*vm.Builtin{divided("__divmod__", false), divided("__rdivmod__", true)}
	if !callable {
		methods = append(methods, method("__bytes__"), method("__reversed__"))
	}
	t := vm.NewType(vm.TypeSpec{Name: name, Flags: vm.FlagDisallowNew, Slots: s, Methods: methods})
	vm.Subclassable[ref](t)
	return t
}
