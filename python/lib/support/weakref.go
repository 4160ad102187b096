// Weakref.go is weakref.ref. Go's collector says when an object has gone; callbacks run on the program's thread, when it
// next uses weak references or calls gc.collect().

package support

import (
	"runtime"
	"sync"
	"weak"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

// ref is a weak reference.
type ref struct {
	vm.Header
	to       weak.Pointer[vm.Header]
	name     string // of the object's class, for the repr
	callback value
	hash     int64
	hashed   bool
}

// dead holds the references whose objects have gone and whose callbacks have not run yet.
var dead struct {
	sync.Mutex
	refs []*ref
}

// drain runs the callbacks that are due.
func drain(th *vm.Thread) error {
	dead.Lock()
	refs := dead.refs
	dead.refs = nil
	dead.Unlock()
	for _, r := range refs {
		if f := r.callback; f.Bound() {
			r.callback = vm.Unbound
			if _, err := th.Call(f, vm.Obj(&r.Header)); err != nil {
				return err
			}
		}
	}
	return nil
}

func (r *ref) get() value {
	if h := r.to.Value(); h != nil {
		return vm.Obj(h)
	}
	return vm.None
}

// canRefer reports whether objects of a class have weak references, as in CPython.
func canRefer(v value) bool {
	switch t := v.Type(); t {
	case vm.FunctionType, vm.BuiltinType, vm.BoundMethodType, vm.GeneratorType, vm.CoroutineType, vm.AsyncGeneratorType, vm.SetType, vm.FrozenSetType, vm.ModuleType, vm.CodeType:
		return true
	default:
		if t.OnlySlots() && t.Module != "builtins" {
			return t.Lookup(vm.Intern("__weakref__")).Bound()
		}
		return t.IsSubtype(vm.TypeType) || t.Lookup(vm.Intern("__weakref__")).Bound() || t.Module != "builtins" && t != vm.ObjectType
	}
}

var refType = sync.OnceValue(func() *vm.Type {
	of := func(v value) *ref { return vm.As[ref](v) }
	t := vm.NewType(vm.TypeSpec{Name: "weakref.ReferenceType", Slots: vm.Slots{
		New: func(th *vm.Thread, cls *vm.Type, a vm.Args) (value, error) {
			if len(a.Pos) < 1 || len(a.Pos) > 2 {
				return vm.Unbound, vm.TypeError("ref expected 1 or 2 arguments")
			}
			v := a.Pos[0]
			if !canRefer(v) {
				return vm.Unbound, vm.TypeError("cannot create weak reference to '" + v.Type().Name + "' object")
			}
			o := vm.Obj(vm.NewObject(cls))
			r := of(o)
			h := vm.As[vm.Header](v)
			r.to, r.name = weak.Make(h), v.Type().Name
			if len(a.Pos) == 2 && !a.Pos[1].IsNone() {
				r.callback = a.Pos[1]
				runtime.AddCleanup(h, func(r *ref) {
					dead.Lock()
					dead.refs = append(dead.refs, r)
					dead.Unlock()
				}, r)
			}
			return o, drain(th)
		},
		Init: func(th *vm.Thread, self value, a vm.Args) error { return nil },
		Call: func(th *vm.Thread, self value, a vm.Args) (value, error) { return of(self).get(), drain(th) },
		Repr: func(th *vm.Thread, v value) (value, error) {
			if x := of(v).get(); !x.IsNone() {
				return str("<weakref at " + th.Address(v) + "; to '" + of(v).name + "' at " + th.Address(x) + ">"), nil
			}
			return str("<weakref at " + th.Address(v) + "; dead>"), nil
		},
		Hash: func(th *vm.Thread, v value) (int64, error) {
			r := of(v)
			if !r.hashed {
				x := r.get()
				if x.IsNone() {
					return 0, vm.TypeError("weak object has gone away")
				}
				h, err := th.HashValue(x)
				if err != nil {
					return 0, err
				}
				r.hash, r.hashed = h, true
			}
			return r.hash, nil
		},
		Compare: func(th *vm.Thread, op compile.CompareOp, a, b value) (value, error) {
			if op != compile.CmpEq && op != compile.CmpNe || !madeRefType.Is(a) || !madeRefType.Is(b) {
				return vm.NotImplemented, nil
			}
			x, y := of(a).get(), of(b).get()
			if x.IsNone() || y.IsNone() {
				return vm.Bool((a == b) == (op == compile.CmpEq)), nil
			}
			eq, err := th.Equal(x, y)
			return vm.Bool(eq == (op == compile.CmpEq)), err
		},
	}, Methods: []*vm.Builtin{vm.ClassGetItem()}, GetSet: []*vm.GetSet{
		vm.Getter("__callback__", func(th *vm.Thread, v value) (value, error) {
			if f := of(v).callback; f.Bound() {
				return f, nil
			}
			return vm.None, nil
		}),
	}})
	vm.Subclassable[ref](t)
	madeRefType = t
	return t
})

// madeRefType is refType once it is made, for its own slots.
var madeRefType *vm.Type
