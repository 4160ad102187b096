// Deque_methods.go has the methods of deque.

package collections

import "github.com/aioplay/aioplay/python/vm"

func methods() []*vm.Builtin {
	one := func(name string, f func(th *vm.Thread, d *Deque, a vm.Value) error) *vm.Builtin {
		return vm.Method1(name, func(th *vm.Thread, self, a vm.Value) (vm.Value, error) { return vm.None, f(th, dequeOf(self), a) })
	}
	pop := func(name string, f func(d *Deque) vm.Value) *vm.Builtin {
		return vm.Method0(name, func(th *vm.Thread, self vm.Value) (vm.Value, error) {
			d := dequeOf(self)
			if d.n == 0 {
				return vm.Unbound, vm.IndexError("pop from an empty deque")
			}
			return f(d), nil
		})
	}
	copied := func(th *vm.Thread, self vm.Value) (vm.Value, error) { return like(th, self, dequeOf(self).items()) }
	return []*vm.Builtin{
		one("append", func(th *vm.Thread, d *Deque, a vm.Value) error { d.push(a); return nil }),
		one("appendleft", func(th *vm.Thread, d *Deque, a vm.Value) error { d.pushLeft(a); return nil }),
		one("extend", func(th *vm.Thread, d *Deque, a vm.Value) error { return d.extend(th, a, (*Deque).push) }),
		one("extendleft", func(th *vm.Thread, d *Deque, a vm.Value) error { return d.extend(th, a, (*Deque).pushLeft) }),
		one("remove", func(th *vm.Thread, d *Deque, a vm.Value) error {
			i, err := d.find(th, a, 0, d.n)
			if err == errMutated {
				return vm.IndexError("deque mutated during remove().")
			}
			if err != nil {
				return err
			}
			if i < 0 {
				return vm.ValueError("deque.remove(x): x not in deque")
			}
			d.remove(i)
			return nil
		}),
		pop("pop", (*Deque).pop),
		pop("popleft", (*Deque).popLeft),
		vm.Method0("clear", func(th *vm.Thread, self vm.Value) (vm.Value, error) { dequeOf(self).clear(); return vm.None, nil }),
		vm.Method0("copy", copied),
		vm.Method0("__copy__", copied),
		vm.Method0("reverse", func(th *vm.Thread, self vm.Value) (vm.Value, error) {
			d := dequeOf(self)
			for i, j := 0, d.n-1; i < j; i, j = i+1, j-1 {
				*d.at(i), *d.at(j) = *d.at(j), *d.at(i)
			}
			return vm.None, nil
		}),
		vm.Method1("count", func(th *vm.Thread, self, a vm.Value) (vm.Value, error) {
			d, n := dequeOf(self), 0
			for i := 0; ; i++ {
				j, err := d.find(th, a, i, d.n)
				if err != nil || j < 0 {
					return vm.Int(int64(n)), mutated(err)
				}
				n++
				i = j
			}
		}),
		vm.MethodN("rotate", 0, 1, func(th *vm.Thread, self vm.Value, a []vm.Value) (vm.Value, error) {
			n := int64(1)
			if len(a) == 1 {
				var err error
				if n, err = th.Index(a[0]); err != nil {
					return vm.Unbound, err
				}
			}
			dequeOf(self).rotate(int(n))
			return vm.None, nil
		}),
		vm.MethodN("index", 1, 3, func(th *vm.Thread, self vm.Value, a []vm.Value) (vm.Value, error) {
			d := dequeOf(self)
			bounds := [...]int{0, d.n}
			for i := range a[1:] {
				n, err := th.WholeBound(a[i+1])
				if err != nil {
					return vm.Unbound, err
				}
				if n < 0 {
					n = max(0, n+int64(d.n))
				}
				bounds[i] = int(min(n, int64(d.n)))
			}
			i, err := d.find(th, a[0], bounds[0], bounds[1])
			if err == nil && i < 0 {
				err = vm.ValueError("deque.index(x): x not in deque")
			}
			return vm.Int(int64(i)), mutated(err)
		}),
		vm.MethodN("insert", 2, 2, func(th *vm.Thread, self vm.Value, a []vm.Value) (vm.Value, error) {
			d := dequeOf(self)
			if d.n == d.max {
				return vm.Unbound, vm.IndexError("deque already at its maximum size")
			}
			n, err := th.Index(a[0])
			if err != nil {
				return vm.Unbound, err
			}
			if n < 0 {
				n = max(0, n+int64(d.n))
			}
			d.push(a[1])
			for i := d.n - 1; i > int(n); i-- {
				*d.at(i), *d.at(i - 1) = *d.at(i - 1), *d.at(i)
			}
			return vm.None, nil
		}),
		vm.Method0("__reversed__", func(th *vm.Thread, self vm.Value) (vm.Value, error) {
			return backwards.iterate(self), nil
		}),
		vm.Method0("__reduce__", func(th *vm.Thread, self vm.Value) (vm.Value, error) {
			d := dequeOf(self)
			var args []vm.Value
			if d.max >= 0 {
				args = []vm.Value{vm.EmptyTuple.Value(), vm.Int(int64(d.max))}
			}
			state, err := th.CallMethod(self, vm.Intern("__getstate__"))
			if err != nil {
				return vm.Unbound, err
			}
			it, err := th.Iter(self)
			return vm.NewTuple(self.Type().Value(), vm.NewTuple(args...), state, it), err
		}),
		vm.ClassGetItem(),
	}
}
