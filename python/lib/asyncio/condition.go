// Condition.go has Condition and Barrier (CPython Lib/asyncio/locks.py).

package asyncio

import (
	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/vm"
)

// waitForCondition is condition.wait_for(predicate): it remembers the predicate's last result.
type waitForCondition struct {
	coroutine
	wait   loop.ConditionWaitFor
	c      *Condition
	test   vm.Value
	last   vm.Value
	begun  bool
	waited bool
}

func (w *waitForCondition) resume(th *vm.Thread, err error) loop.Outcome {
	if !w.begun {
		w.begun = true
		l, err := mustRunning(th)
		if err != nil {
			return loop.Outcome{State: loop.Raised, Err: err}
		}
		w.wait.Init(l.core, &w.c.core, func() (bool, error) {
			v, err := th.Call(w.test)
			if err != nil {
				return false, err
			}
			w.last = v
			return th.Truth(v)
		})
	}
	return w.wait.Resume(err)
}

func (w *waitForCondition) value(*vm.Thread) (vm.Value, error) { return w.last, nil }

func defineCondition() {
	self := func(v vm.Value) *Condition { return vm.As[Condition](v) }
	lock := func(v vm.Value) *Lock {
		c := self(v)
		if !c.lock.Bound() { // no __init__ has run
			c.lock = vm.Obj(vm.NewObject(LockType))
			c.core.SetLock(&vm.As[Lock](c.lock).core)
		}
		return vm.As[Lock](c.lock)
	}
	nameWait, nameWaitFor := "Condition.wait", "Condition.wait_for"
	ConditionType = vm.NewType(vm.TypeSpec{Name: "asyncio.locks.Condition", Flags: vm.FlagPython, Slots: vm.Slots{
		New: newObject, Init: func(th *vm.Thread, v vm.Value, a vm.Args) error {
			a, err := dropLoop(th, "Condition.__init__", a)
			if err != nil {
				return err
			}
			p, err := bind("Condition.__init__", a, "lock?")
			if err != nil {
				return err
			}
			c := self(v)
			c.lock = p[0]
			if isNone(p[0]) {
				c.lock = vm.Obj(vm.NewObject(LockType))
			} else if !LockType.Is(p[0]) {
				if _, err := th.GetAttr(p[0], vm.Intern("locked")); err != nil {
					return err
				}
				return vm.TypeError("lock must be an asyncio.Lock, not " + p[0].Type().DisplayName())
			}
			c.core.SetLock(&vm.As[Lock](c.lock).core)
			return nil
		},
		Await: awaitLock, Iter: iterLock,
		Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			return lockRepr(th, v, lockedName(lock(v).core.Locked()), self(v).core.Len())
		},
	}, Methods: []*vm.Builtin{
		method0("Condition", "locked", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(lock(v).core.Locked()), nil }),
		method0("Condition", "acquire", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			c := &lockCoro{lock: lock(v), result: vm.True}
			return c.made(th, &nameAcquire, c), nil
		}).Async(),
		method0("Condition", "release", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if err := lock(v).core.Release(); err != nil {
				return vm.Unbound, raising(th, exception(err))
			}
			return vm.None, nil
		}),
		method0("Condition", "__aenter__", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if lock(v).acquireNow(th) {
				return instantNone, nil
			}
			c := &lockCoro{lock: lock(v), result: vm.None}
			return c.start(&nameEnter, c), nil
		}).Async(),
		exitByRelease(nil, func(th *vm.Thread, v vm.Value) error { return lock(v).core.Release() }),
		method0("Condition", "wait", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			c := &opCoro{self: v, result: vm.True}
			c.begin = func(th *vm.Thread, l *Loop) (loop.Coroutine, error) {
				if l == nil && lock(v).core.Locked() {
					return nil, noLoop(l)
				}
				if l == nil {
					return nil, vm.RuntimeError("cannot wait on un-acquired lock")
				}
				return boundTo{self(v).core.Wait(l.core), th, v}, nil
			}
			return c.made(th, &nameWait, c), nil
		}).Async(),
		vm.Method1("wait_for", func(th *vm.Thread, v, test vm.Value) (vm.Value, error) {
			c := &waitForCondition{c: self(v), test: test}
			return c.made(th, &nameWaitFor, c), nil
		}).Async(),
		method1("Condition", "notify", "n?", "(self, n=1)", func(th *vm.Thread, v, count vm.Value) (vm.Value, error) {
			n := int64(1)
			if count.Bound() {
				var err error
				if n, err = th.Index(count); err != nil {
					return vm.Unbound, err
				}
			}
			if err := self(v).core.Notify(int(n)); err != nil {
				return vm.Unbound, raising(th, exception(err))
			}
			return vm.None, nil
		}),
		method0("Condition", "notify_all", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if err := self(v).core.NotifyAll(); err != nil {
				return vm.Unbound, raising(th, exception(err))
			}
			return vm.None, nil
		}),
	}, GetSet: conditionInternals()})
	vm.OwnAttrs[Condition](ConditionType)
}

// barrierCoro is barrier.wait().
type barrierCoro struct {
	coroutine
	b     *Barrier
	wait  *loop.BarrierWait
	self  vm.Value // what __aenter__ gives: the index too
	index int64
}

func (c *barrierCoro) resume(th *vm.Thread, err error) loop.Outcome {
	if c.wait == nil {
		l, err := mustRunning(th)
		if err != nil {
			return loop.Outcome{State: loop.Raised, Err: err}
		}
		c.wait = c.b.core.Wait(l.core)
	}
	out := boundError(th, c.wait.Resume(err), vm.Obj(&c.b.Header))
	if out.State == loop.Returned {
		if i, ok := out.Value.(int); ok {
			c.index = int64(i)
		}
	}
	return out
}

func (c *barrierCoro) value(*vm.Thread) (vm.Value, error) { return vm.Int(c.index), nil }

func defineBarrier() {
	self := func(v vm.Value) *Barrier { return vm.As[Barrier](v) }
	nameWait, nameReset, nameAbort, nameEnter := "Barrier.wait", "Barrier.reset", "Barrier.abort", "Barrier.__aenter__"
	reset := func(name *string, make func(b *Barrier, l *Loop) loop.Coroutine) func(th *vm.Thread, v vm.Value) (vm.Value, error) {
		return func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			c := &opCoro{self: v, result: vm.None}
			c.begin = func(th *vm.Thread, l *Loop) (loop.Coroutine, error) {
				if l == nil {
					return nil, noLoop(l)
				}
				return make(self(v), l), nil
			}
			return c.start(name, c), nil
		}
	}
	waiter := func(name *string) func(th *vm.Thread, v vm.Value) (vm.Value, error) {
		return func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			c := &barrierCoro{b: self(v)}
			return c.start(name, c), nil
		}
	}
	BarrierType = vm.NewType(vm.TypeSpec{Name: "asyncio.locks.Barrier", Flags: vm.FlagPython, Slots: vm.Slots{
		New: newObject, Init: func(th *vm.Thread, v vm.Value, a vm.Args) error {
			p, err := bind("Barrier.__init__", a, "parties")
			if err != nil {
				return err
			}
			return self(v).setParties(th, p[0])
		},
		Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			b := &self(v).core
			s := b.State()
			if !b.Broken() {
				parties, err := th.Format(self(v).parties, "")
				if err != nil {
					return vm.Unbound, err
				}
				s += ", waiters:" + itoa(b.NWaiting()) + "/" + parties
			}
			return lockRepr(th, v, s, 0)
		},
	}, Methods: []*vm.Builtin{
		method0("Barrier", "wait", waiter(&nameWait)).Async(),
		method0("Barrier", "__aenter__", waiter(&nameEnter)).Async(),
		vm.MethodN("__aexit__", 0, -1, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) { return instantNone, nil }).Async(),
		method0("Barrier", "reset", reset(&nameReset, func(b *Barrier, l *Loop) loop.Coroutine { return b.core.Reset(l.core) })).Async(),
		method0("Barrier", "abort", reset(&nameAbort, func(b *Barrier, l *Loop) loop.Coroutine { return b.core.Abort(l.core) })).Async(),
	}, GetSet: append(barrierInternals(),
		vm.Getter("parties", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return self(v).parties, nil }),
		vm.Getter("n_waiting", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Int(int64(self(v).core.NWaiting())), nil }),
		vm.Getter("broken", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(self(v).core.Broken()), nil }),
	)})
	vm.OwnAttrs[Barrier](BarrierType)
}
