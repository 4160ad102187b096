// Package functools is the part of Python's functools that is called often: partial, reduce, cmp_to_key and the
// cache of lru_cache. The rest is in python/lib/pure/functools.py.
package functools

import (
	"sync"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

var once sync.Once

// Module makes _functools.
func Module(th *vm.Thread) (*vm.Module, error) {
	once.Do(func() {
		definePartial()
		defineCache()
		defineKey()
	})
	m := vm.NewModule("_functools", vm.NewDict())
	m.AddTypes(partialType, cacheType)
	m.Set("Placeholder", placeholder)
	m.Add(
		vm.FuncSig("reduce", "function, iterable, /, initial=None", reduce),
		vm.FuncSig("cmp_to_key", "mycmp", func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
			k := &key{cmp: a[0]}
			k.SetType(keyType)
			return vm.Obj(&k.Header), nil
		}),
	)
	return m, nil
}

func reduce(th *vm.Thread, a []vm.Value) (vm.Value, error) {
	acc := a[2]
	it, err := th.Iter(a[1])
	if err != nil {
		if vm.Matches(err, vm.TypeErrorType) {
			err = vm.TypeError("reduce() arg 2 must support iteration")
		}
		return vm.Unbound, err
	}
	err = th.EachNext(it, func(x vm.Value) (err error) {
		if !acc.Bound() {
			acc = x
			return nil
		}
		acc, err = th.Call(a[0], acc, x)
		return err
	})
	if err == nil && !acc.Bound() {
		err = vm.TypeError("reduce() of empty iterable with no initial value")
	}
	return acc, err
}

// key wraps an object so that it compares by a function.
type key struct {
	vm.Header
	cmp, obj vm.Value
}

var keyType *vm.Type

func defineKey() {
	keyType = vm.NewType(vm.TypeSpec{Name: "functools.KeyWrapper", Flags: vm.FlagDisallowNew, Slots: vm.Slots{
		Call: func(th *vm.Thread, self vm.Value, a vm.Args) (vm.Value, error) {
			v, err := keySig.Match("K", a)
			if err != nil {
				return vm.Unbound, err
			}
			k := &key{cmp: vm.As[key](self).cmp, obj: v[0]}
			k.SetType(keyType)
			return vm.Obj(&k.Header), nil
		},
		Compare: func(th *vm.Thread, op compile.CompareOp, a, b vm.Value) (vm.Value, error) {
			if a.Type() != keyType || b.Type() != keyType {
				return vm.Unbound, vm.TypeError("other argument must be K instance")
			}
			x, y := vm.As[key](a), vm.As[key](b)
			r, err := th.Call(x.cmp, x.obj, y.obj)
			if err != nil {
				return vm.Unbound, err
			}
			return th.Compare(op, r, vm.Int(0))
		},
	}, GetSet: []*vm.GetSet{
		vm.Getter("__text_signature__", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.NewStr("(obj)"), nil }),
		vm.Getter("obj", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.As[key](v).obj, nil }),
	}})
	vm.Holds(keyType, func(v vm.Value, f vm.Visitor) {
		k := vm.As[key](v)
		f.Value(&k.cmp)
		f.Value(&k.obj)
	})
}

var keySig = vm.ParseSignature("obj")
