// Legacy.go keeps what versions from 3.4 to 3.13 had, with a DeprecationWarning that says when it was dropped.

package asyncio

import "github.com/aioplay/aioplay/python/vm"

// dropLoop takes a loop= argument away, which functions had until 3.9. In strict mode it stays, and is an error.
func dropLoop(th *vm.Thread, fn string, a vm.Args) (vm.Args, error) {
	for i, k := range a.Names {
		if k != strLoop && k.Text() != "loop" {
			continue
		}
		if stateOf(th).host.Strict {
			return a, nil
		}
		b := vm.Args{Pos: a.Pos}
		for j := range a.Names {
			if j != i {
				b.Kw, b.Names = append(b.Kw, a.Kw[j]), append(b.Names, a.Names[j])
			}
		}
		return b, th.Warn(vm.DeprecationWarningType, "The loop argument is deprecated since Python 3.8, and scheduled for removal in Python 3.10.")
	}
	return a, nil
}

// withAwait are the methods of primitives that exist only for `with (yield from lock)` and `with await lock`, dropped
// in 3.9. They are empty here: the forms are refused with CPython's words, as nothing can make them work safely.
func withAwait(string) []*vm.Builtin { return nil }

func legacyTaskMethods() []*vm.Builtin {
	warn := func(th *vm.Thread, cls vm.Value, name string) error {
		if stateOf(th).host.Strict {
			return vm.ErrorOf(vm.AttributeErrorType, "type object '_asyncio.Task' has no attribute '"+name+"'")
		}
		return th.Warn(vm.DeprecationWarningType, "Task."+name+"() is deprecated, use asyncio."+name+"() instead")
	}
	return []*vm.Builtin{
		vm.MethodSig("all_tasks", "loop=None", func(th *vm.Thread, cls vm.Value, a []vm.Value) (vm.Value, error) {
			if err := warn(th, cls, "all_tasks"); err != nil {
				return vm.Unbound, err
			}
			l, err := loopArg(th, a[0])
			if err != nil {
				return vm.Unbound, err
			}
			return allTasks(th, vm.Args{Pos: []vm.Value{l.value()}})
		}).Class(),
		vm.MethodSig("current_task", "loop=None", func(th *vm.Thread, cls vm.Value, a []vm.Value) (vm.Value, error) {
			if err := warn(th, cls, "current_task"); err != nil {
				return vm.Unbound, err
			}
			l, err := loopArg(th, a[0])
			if err != nil {
				return vm.Unbound, err
			}
			return currentTask(th, vm.Args{Pos: []vm.Value{l.value()}})
		}).Class(),
	}
}

// addLegacy puts the names of old into the module.
func (s *state) addLegacy(m *vm.Module) {
	m.Add(vm.Func1("coroutine", func(th *vm.Thread, fn vm.Value) (vm.Value, error) {
		if err := th.Warn(vm.DeprecationWarningType, `"@coroutine" decorator is deprecated since Python 3.8, use "async def" instead`); err != nil {
			return vm.Unbound, err
		}
		return legacyCoroutine(th, fn)
	}))
	ensure := m.Namespace().GetStr(vm.Intern("ensure_future"))
	m.Set("async", vm.FuncArgs("async", func(th *vm.Thread, a vm.Args) (vm.Value, error) {
		if err := th.Warn(vm.DeprecationWarningType, "asyncio.async() function is deprecated, use ensure_future()"); err != nil {
			return vm.Unbound, err
		}
		return th.CallArgs(ensure, a)
	}).Value())
	m.Set("JoinableQueue", QueueType.Value())
}

// legacyCoroutine is asyncio.coroutine, gone in 3.11: a generator function becomes awaitable, as types.coroutine makes
// it; any other function becomes a generator function that returns what it returns, or what that awaits to.
func legacyCoroutine(th *vm.Thread, fn vm.Value) (vm.Value, error) {
	if isCoroutineFunction(fn) {
		return fn, nil
	}
	if g, ok := vm.AwaitableGenerator(fn); ok {
		return g, nil
	}
	return vm.FuncArgs("coroutine", func(th *vm.Thread, a vm.Args) (vm.Value, error) {
		a.Pos = append([]vm.Value(nil), a.Pos...)
		a.Kw = append([]vm.Value(nil), a.Kw...)
		c := &callCoro{fn: fn, args: a}
		return c.start(&nameCoro, c), nil
	}).Async().Value(), nil
}

var nameCoro = "coroutine.<locals>.coro"
