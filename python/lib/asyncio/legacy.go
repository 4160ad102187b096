// Legacy.go keeps what versions from 3.4 to 3.13 had, with a DeprecationWarning that says when it was dropped and what to
// write today. In strict mode all of it is gone, with CPython 3.14's errors.

package asyncio

import (
	_ "embed"

	"github.com/aioplay/aioplay/python/vm"
)

// dropped warns about something that a version of Python has dropped.
func dropped(th *vm.Thread, what, version, today string) error {
	return th.Warn(vm.DeprecationWarningType, what+" was removed in Python "+version+"; "+today)
}

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
		const init = ".__init__"
		if n := len(fn) - len(init); n > 0 && fn[n:] == init {
			fn = fn[:n]
		}
		return b, dropped(th, "the loop argument of asyncio."+fn+"()", "3.10", "leave it out: the running loop is used")
	}
	return a, nil
}

// noCurrentLoop warns that a loop is made because there is none, which CPython did until 3.13.
func noCurrentLoop(th *vm.Thread) error {
	return th.Warn(vm.DeprecationWarningType, "There is no current event loop: making one was removed in Python 3.14; "+
		"use asyncio.run(), or asyncio.new_event_loop() and asyncio.set_event_loop()")
}

// A lockManager is what `with (yield from lock)` and `with await lock` enter: it releases on the way out.
type lockManager struct {
	vm.Header
	lock vm.Value
}

// A lockContext acquires a lock and results in its lockManager.
type lockContext struct {
	wrapCoro
	lock vm.Value
}

func (c *lockContext) value(*vm.Thread) (vm.Value, error) {
	m := &lockManager{lock: c.lock}
	m.SetType(lockManagerType)
	return vm.Obj(&m.Header), nil
}

var (
	lockManagerType *vm.Type
	nameLockContext = "_ContextManagerMixin.__acquire_ctx"
)

func defineLockManager() {
	lockManagerType = vm.NewType(vm.TypeSpec{Name: "asyncio.locks._ContextManager", Flags: vm.FlagPython | vm.FlagDisallowNew, Methods: []*vm.Builtin{
		method0("_ContextManager", "__enter__", func(*vm.Thread, vm.Value) (vm.Value, error) { return vm.None, nil }),
		vm.MethodN("__exit__", 3, 3, func(th *vm.Thread, v vm.Value, _ []vm.Value) (vm.Value, error) {
			_, err := th.CallMethod(vm.As[lockManager](v).lock, strRelease)
			return vm.None, err
		}),
	}})
}

// legacyContext begins `with (yield from lock)` and its like, which were there until 3.8.
func legacyContext(th *vm.Thread, v vm.Value, form string) (*lockContext, error) {
	if err := dropped(th, "'"+form+"'", "3.9", "use 'async with lock' instead"); err != nil {
		return nil, err
	}
	aw, err := th.CallMethod(v, strAcquire)
	if err != nil {
		return nil, err
	}
	c := &lockContext{lock: v}
	c.aw = aw
	return c, nil
}

// awaitLock is the Await slot of locks.
func awaitLock(th *vm.Thread, v vm.Value) (vm.Value, error) {
	if stateOf(th).host.Strict {
		return vm.Unbound, vm.TypeError("'" + v.Type().DisplayName() + "' object can't be awaited")
	}
	c, err := legacyContext(th, v, "with await lock")
	if err != nil {
		return vm.Unbound, err
	}
	return c.start(&nameLockContext, c), nil
}

// iterLock is the Iter slot of locks.
func iterLock(th *vm.Thread, v vm.Value) (vm.Value, error) {
	if stateOf(th).host.Strict {
		return vm.Unbound, vm.TypeError("'" + v.Type().DisplayName() + "' object is not iterable")
	}
	c, err := legacyContext(th, v, "with (yield from lock)")
	if err != nil {
		return vm.Unbound, err
	}
	c.start(&nameLockContext, c)
	w := &coroIter{c: &c.coroutine}
	w.SetType(coroIterType)
	return vm.Obj(&w.Header), nil
}

// A legacyAttr is a function that was an attribute of a class until some version.
type legacyAttr struct {
	vm.Header
	name string
	fn   vm.Value
}

var legacyAttrType *vm.Type

func defineLegacyAttr() {
	legacyAttrType = vm.NewType(vm.TypeSpec{Name: "legacy_attribute", Flags: vm.FlagDisallowNew, Slots: vm.Slots{
		DescrGet: func(th *vm.Thread, d, obj, owner vm.Value) (vm.Value, error) {
			a := vm.As[legacyAttr](d)
			switch {
			case !stateOf(th).host.Strict:
				return a.fn, nil
			case obj.Bound():
				return vm.Unbound, vm.ErrorOf(vm.AttributeErrorType, "'"+obj.Type().DisplayName()+"' object has no attribute '"+a.name+"'")
			}
			return vm.Unbound, vm.ErrorOf(vm.AttributeErrorType, "type object '"+vm.As[vm.Type](owner).DisplayName()+"' has no attribute '"+a.name+"'")
		},
	}})
}

// legacyPolicyAttrs are a policy's methods for watchers of child processes; the module's functions warn.
func legacyPolicyAttrs() map[string]vm.Value {
	attr := func(name, sig string) vm.Value {
		d := &legacyAttr{name: name, fn: vm.FuncSig(name, sig, func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
			fn, err := th.GetAttr(stateOf(th).modules["asyncio"].Value(), vm.Intern(name))
			if err != nil {
				return vm.Unbound, err
			}
			return th.Call(fn, a...)
		}).Value()}
		d.SetType(legacyAttrType)
		return vm.Obj(&d.Header)
	}
	return map[string]vm.Value{"get_child_watcher": attr("get_child_watcher", ""), "set_child_watcher": attr("set_child_watcher", "watcher")}
}

// legacyTaskAttrs are Task.all_tasks and Task.current_task.
func legacyTaskAttrs() map[string]vm.Value {
	attr := func(name string, fn func(th *vm.Thread, a vm.Args) (vm.Value, error)) vm.Value {
		call := vm.FuncSig(name, "loop=None", func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
			if err := dropped(th, "asyncio.Task."+name+"()", "3.9", "use asyncio."+name+"() instead"); err != nil {
				return vm.Unbound, err
			}
			l, err := loopArg(th, a[0])
			if err != nil {
				return vm.Unbound, err
			}
			return fn(th, vm.Args{Pos: []vm.Value{l.value()}})
		})
		d := &legacyAttr{name: name, fn: call.Value()}
		d.SetType(legacyAttrType)
		return vm.Obj(&d.Header)
	}
	return map[string]vm.Value{"all_tasks": attr("all_tasks", allTasks), "current_task": attr("current_task", currentTask)}
}

//go:embed legacy.py
var legacySource []byte

// legacyNames are the names in legacy.py: the watchers of child processes, gone in 3.14.
var legacyNames = []extraName{
	{"get_child_watcher", "events", false}, {"set_child_watcher", "events", false}, {"AbstractChildWatcher", "unix_events", false}, {"SafeChildWatcher", "unix_events", false},
	{"FastChildWatcher", "unix_events", false}, {"MultiLoopChildWatcher", "unix_events", false}, {"ThreadedChildWatcher", "unix_events", false}, {"PidfdChildWatcher", "unix_events", false},
}

// addLegacy puts the names of old into the module.
func (s *state) addLegacy(m *vm.Module) {
	m.Add(vm.Func1("coroutine", func(th *vm.Thread, fn vm.Value) (vm.Value, error) {
		if err := dropped(th, "@asyncio.coroutine", "3.11", `use "async def" instead, and "await" instead of "yield from"`); err != nil {
			return vm.Unbound, err
		}
		return legacyCoroutine(th, fn)
	}))
	ensure := m.Namespace().GetStr(vm.Intern("ensure_future"))
	m.Set("async", vm.FuncArgs("async", func(th *vm.Thread, a vm.Args) (vm.Value, error) {
		if err := dropped(th, "asyncio.async()", "3.7", "use asyncio.create_task() or asyncio.ensure_future() instead"); err != nil {
			return vm.Unbound, err
		}
		return th.CallArgs(ensure, a)
	}).Value())
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
