// Package asyncio is Python's asyncio on the loop package: its names, types, texts and warnings, bound thinly.
//
// A Future and a Task hold a loop.Future and a loop.Task by value; awaiting sleep, a lock or a queue resumes a state
// machine of the loop, not a Python frame. What CPython's asyncio says and prints is said and printed in its words
// (CPython 3.14's Lib/asyncio and Modules/_asynciomodule.c); names that versions from 3.4 to 3.13 had still work, with a
// DeprecationWarning, unless the host asks for strictness.
package asyncio

import (
	"maps"
	"slices"
	"sync"

	"github.com/aioplay/aioplay/python/lib/sys"
	"github.com/aioplay/aioplay/python/vm"
)

var defineOnce sync.Once

// define makes the classes, once per process.
func define() {
	defineErrors()
	defineLegacyAttr()
	defineLockManager()
	defineGhost()
	defineInstant()
	defineCoroutine()
	defineFuture()
	defineTask()
	defineGather()
	defineHandles()
	defineLoop()
	defineRunner()
	defineAsCompleted()
	defineTimeout()
	defineTaskGroup()
	defineLock()
	defineEvent()
	defineCondition()
	defineSemaphore()
	defineBarrier()
	defineQueue()
	definePolicy()
	held()
	describeClasses(classes())
}

// functions are the module's functions, with the module of CPython's that defines them.
func functions() []*vm.Builtin {
	return []*vm.Builtin{
		vm.FuncArgs("run", run).HidesNothing(),
		vm.FuncArgs("sleep", sleep).Async(),
		vm.FuncArgs("gather", gather),
		vm.FuncArgs("shield", shield),
		vm.FuncArgs("wait", wait).Async(),
		vm.FuncArgs("wait_for", waitFor).Async(),
		vm.FuncArgs("as_completed", asCompleted),
		vm.FuncArgs("timeout", timeout),
		vm.FuncArgs("timeout_at", timeoutAt),
		vm.FuncArgs("create_task", func(th *vm.Thread, a vm.Args) (vm.Value, error) {
			if err := oneCoroutine("create_task", a); err != nil {
				return vm.Unbound, err
			}
			l, err := mustRunning(th)
			if err != nil {
				return vm.Unbound, raising(th, err)
			}
			return createTask(th, l, "create_task", a)
		}).HidesNothing(),
		vm.FuncArgs("ensure_future", func(th *vm.Thread, a vm.Args) (vm.Value, error) {
			p, err := bind("ensure_future", a, "coro_or_future", "*", "loop?")
			if err != nil {
				return vm.Unbound, err
			}
			var l *Loop
			if !isNone(p[1]) {
				if l, err = loopArg(th, p[1]); err != nil {
					return vm.Unbound, err
				}
			}
			if futureOf(p[0]) == nil && l == nil {
				if ok, err := isFuture(th, p[0]); ok || err != nil {
					return p[0], err // of another make
				}
			}
			f, err := ensureFuture(th, p[0], l)
			if err != nil {
				return vm.Unbound, err
			}
			return f.value(), nil
		}),
		vm.FuncArgs("to_thread", toThread).Async(),
		vm.FuncArgs("run_coroutine_threadsafe", threadsafe),
		vm.FuncArgs("wrap_future", func(th *vm.Thread, a vm.Args) (vm.Value, error) {
			p, err := bind("wrap_future", a, "future", "*", "loop?")
			if err != nil {
				return vm.Unbound, err
			}
			if ok, err := isFuture(th, p[0]); ok || err != nil {
				return p[0], err
			}
			l, err := loopArg(th, p[1])
			if err != nil {
				return vm.Unbound, err
			}
			f, err := wrapFuture(th, p[0], l)
			if err != nil {
				return vm.Unbound, err
			}
			return f.value(), nil
		}),
		vm.FuncArgs("current_task", currentTask),
		vm.FuncArgs("all_tasks", allTasks),
		vm.Func0("get_running_loop", func(th *vm.Thread) (vm.Value, error) {
			if t := stateOf(th).of(th); t.running == nil && t.foreign.Bound() && !t.foreign.IsNone() {
				return t.foreign, nil
			}
			l, err := mustRunning(th)
			if err != nil {
				return vm.Unbound, raising(th, err)
			}
			return l.value(), nil
		}),
		vm.Func0("_get_running_loop", func(th *vm.Thread) (vm.Value, error) {
			t := stateOf(th).of(th)
			if t.running != nil {
				return t.running.value(), nil
			}
			return orNone(t.foreign), nil
		}),
		vm.Func1("_set_running_loop", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			t := stateOf(th).of(th)
			t.running, t.foreign = nil, vm.Unbound
			if BaseLoopType.Is(v) {
				t.running = vm.As[Loop](v)
			} else {
				t.foreign = v
			}
			return vm.None, nil
		}),
		vm.Func0("get_event_loop", func(th *vm.Thread) (vm.Value, error) {
			l, err := stateOf(th).getLoop(th)
			if err != nil {
				return vm.Unbound, err
			}
			return l.value(), nil
		}),
		vm.Func0("new_event_loop", func(th *vm.Thread) (vm.Value, error) {
			s := stateOf(th)
			if p := s.ownPolicy(); p.Bound() {
				return th.CallMethod(p, vm.Intern("new_event_loop"))
			}
			l, err := newLoop(th, LoopType)
			if err != nil {
				return vm.Unbound, err
			}
			return l.value(), nil
		}),
		vm.Func1("set_event_loop", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			s := stateOf(th)
			if p := s.ownPolicy(); p.Bound() {
				return th.CallMethod(p, vm.Intern("set_event_loop"), v)
			}
			return vm.None, s.setLoop(th, v)
		}),
		vm.Func1("isfuture", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			ok, err := isFuture(th, v)
			return vm.Bool(ok), err
		}),
		vm.Func1("iscoroutine", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			ok, err := isCoroutine(th, v)
			if !ok && err == nil && v.Type() == vm.GeneratorType && !stateOf(th).host.Strict {
				ok = vm.As[vm.Generator](v).IterableCoroutine()
			}
			return vm.Bool(ok), err
		}),
		vm.Func1("iscoroutinefunction", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if err := th.Warn(vm.DeprecationWarningType, "'asyncio.iscoroutinefunction' is deprecated and slated for removal in Python 3.16; use inspect.iscoroutinefunction() instead"); err != nil {
				return vm.Unbound, err
			}
			if isCoroutineFunction(v) || !stateOf(th).mark.Bound() {
				return vm.Bool(isCoroutineFunction(v)), nil
			}
			m, err := th.LookupAttr(v, vm.Intern("_is_coroutine"))
			return vm.Bool(m == stateOf(th).mark), err
		}),
		vm.Func1("_register_task", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.None, registerTask(th, v) }),
		vm.Func1("_unregister_task", func(th *vm.Thread, v vm.Value) (vm.Value, error) { unregisterTask(th, v); return vm.None, nil }),
		vm.FuncSig("_enter_task", "loop, task", enterTask),
		vm.FuncSig("_leave_task", "loop, task", leaveTask),
		vm.Func1("create_eager_task_factory", func(th *vm.Thread, cls vm.Value) (vm.Value, error) {
			return eagerFactory(th, stateOf(th).modules["asyncio.tasks"], cls), nil
		}),
	}
}

// eagerFactory makes a task factory, of the module asyncio.tasks: factory(loop, coro, *, eager_start=True, **kwargs).
func eagerFactory(th *vm.Thread, tasks *vm.Module, cls vm.Value) vm.Value {
	const parameters = "loop, coro, *, eager_start=True, **kwargs"
	var sig *vm.Signature
	factory := vm.FuncArgs("factory", func(th *vm.Thread, a vm.Args) (vm.Value, error) {
		if sig == nil {
			sig = vm.ParseSignature(parameters)
		}
		p, err := sig.Match("factory", a)
		if err != nil {
			return vm.Unbound, th.PythonError("create_eager_task_factory.<locals>.factory", parameters, a)
		}
		eager := p[2]
		if !eager.Bound() {
			eager = vm.True
		}
		b := vm.Args{Pos: p[1:2], Kw: []vm.Value{p[0]}, Names: []*vm.Str{strLoop}}
		for i, k := range a.Names {
			if s := k.Text(); s != "eager_start" && s != "loop" && s != "coro" {
				b.Kw, b.Names = append(b.Kw, a.Kw[i]), append(b.Names, k)
			}
		}
		b.Kw, b.Names = append(b.Kw, eager), append(b.Names, vm.Intern("eager_start"))
		return th.CallArgs(cls, b)
	}).SetTextSignature("(" + parameters + ")").Within("create_eager_task_factory")
	return factory.AsPython(th, tasks).Value()
}

// isFuture is futures.isfuture.
func isFuture(th *vm.Thread, v vm.Value) (bool, error) {
	if futureOf(v) != nil {
		return true, nil
	}
	class, err := th.GetAttr(v, vm.Intern("__class__"))
	if err != nil {
		return false, err
	}
	c, err := th.LookupAttr(class, strBlocking)
	if err != nil || !c.Bound() {
		return false, err
	}
	b, err := th.LookupAttr(v, strBlocking)
	return b.Bound() && !b.IsNone(), err
}

// isCoroutineFunction is coroutines.iscoroutinefunction.
func isCoroutineFunction(v vm.Value) bool {
	const coroutineFlag, iterableFlag = 0x80, 0x100
	return vm.CodeFlags(v)&coroutineFlag != 0 || vm.CodeFlags(v)&iterableFlag != 0 || vm.IsAsync(v)
}

func loopOrRunning(th *vm.Thread, v vm.Value) (*Loop, error) {
	if isNone(v) {
		return mustRunning(th)
	}
	return loopArg(th, v)
}

// classes are the module's classes by name.
func classes() map[string]*vm.Type {
	return map[string]*vm.Type{
		"Future": FutureType, "Task": TaskType, "Handle": HandleType, "TimerHandle": TimerHandleType, "Runner": RunnerType,
		"AbstractEventLoop": AbstractLoopType, "BaseEventLoop": BaseLoopType, "SelectorEventLoop": LoopType, "EventLoop": LoopType,
		"Timeout": TimeoutType, "TaskGroup": TaskGroupType, "Lock": LockType, "Event": EventType, "Condition": ConditionType,
		"Semaphore": SemaphoreType, "BoundedSemaphore": BoundedSemaphoreType, "Barrier": BarrierType, "Queue": QueueType,
		"PriorityQueue": PriorityQueueType, "LifoQueue": LifoQueueType, "CancelledError": CancelledErrorType,
		"InvalidStateError": InvalidStateErrorType, "TimeoutError": vm.TimeoutErrorType, "IncompleteReadError": IncompleteReadErrorType,
		"LimitOverrunError": LimitOverrunErrorType, "SendfileNotAvailableError": SendfileErrorType, "BrokenBarrierError": BrokenBarrierErrorType,
		"QueueEmpty": QueueEmptyType, "QueueFull": QueueFullType, "QueueShutDown": QueueShutDownType,
	}
}

// Module makes the module asyncio.
func Module(th *vm.Thread) (*vm.Module, error) {
	defineOnce.Do(define)
	s := newState(th)
	m := vm.NewModule("asyncio", vm.NewDict())
	m.Set("__path__", vm.NewList(vm.NewStr(sys.Library+"/asyncio")))
	m.Set("__package__", vm.NewStr("asyncio"))
	m.Add(functions()...)
	byName := classes()
	for _, name := range slices.Sorted(maps.Keys(byName)) {
		m.Set(name, byName[name].Value())
	}
	for _, n := range []string{"FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"} {
		m.Set(n, vm.NewStr(n))
	}
	m.Set("__all__", exported(s.host.Strict))
	s.addPolicies(th, m)
	if !s.host.Strict {
		s.addLegacy(m)
	}
	describeFunctions(m)
	s.modules["asyncio"] = m
	s.addSubmodules(th, m)
	return m, nil
}
