// Locks.go has Lock, Event, Condition, Semaphore, BoundedSemaphore and Barrier (CPython Lib/asyncio/locks.py).

package asyncio

import (
	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

// Lock is asyncio.Lock.
type Lock struct {
	vm.Header
	vm.Attrs
	core loop.Lock
}

// Event is asyncio.Event.
type Event struct {
	vm.Header
	vm.Attrs
	core loop.Event
}

// Condition is asyncio.Condition.
type Condition struct {
	vm.Header
	vm.Attrs
	core loop.Condition
	lock vm.Value // a Lock
}

// Semaphore is asyncio.Semaphore and BoundedSemaphore.
type Semaphore struct {
	vm.Header
	vm.Attrs
	core loop.Semaphore
	odd  *number // what it counts in, nil as a rule: core counts
}

// Barrier is asyncio.Barrier.
type Barrier struct {
	vm.Header
	vm.Attrs
	core    loop.Barrier
	parties vm.Value
}

// The classes of synchronisation primitives.
var LockType, EventType, ConditionType, SemaphoreType, BoundedSemaphoreType, BarrierType *vm.Type

// opCoro is a coroutine around a machine of the loop that is made when it first has to wait.
type opCoro struct {
	coroutine
	loop.Coroutine                                                      // nil until it waits
	begin          func(th *vm.Thread, l *Loop) (loop.Coroutine, error) // nil, nil: done at once
	self, result   vm.Value
}

func (o *opCoro) resume(th *vm.Thread, err error) loop.Outcome {
	if o.Coroutine == nil {
		m, err := o.begin(th, running(th))
		if err != nil {
			return loop.Outcome{State: loop.Raised, Err: err}
		}
		if m == nil {
			return loop.Outcome{State: loop.Returned}
		}
		o.Coroutine = m
	}
	return o.Coroutine.Resume(err)
}

func (o *opCoro) value(*vm.Thread) (vm.Value, error) { return o.result, nil }

func noLoop(l *Loop) error {
	if l == nil {
		return vm.RuntimeError("no running event loop")
	}
	return nil
}

// lockCoro is lock.acquire(), and lock.__aenter__ when it has to wait.
type lockCoro struct {
	coroutine
	lock   *Lock
	wait   *loop.LockAcquire
	result vm.Value
}

func (c *lockCoro) resume(th *vm.Thread, err error) loop.Outcome {
	if c.wait == nil {
		if c.lock.acquireNow(th) {
			return loop.Outcome{State: loop.Returned}
		}
		l := running(th)
		if l == nil {
			return loop.Outcome{State: loop.Raised, Err: noLoop(nil)}
		}
		c.wait = new(loop.LockAcquire)
		c.wait.Init(l.core, &c.lock.core)
	}
	return boundError(th, c.wait.Resume(err), vm.Obj(&c.lock.Header))
}

// acquireNow takes the lock if it is free, for the running task.
func (k *Lock) acquireNow(th *vm.Thread) bool {
	if !k.core.AcquireNow() {
		return false
	}
	if l := running(th); l != nil {
		k.core.HeldBy(l.core.Current())
	}
	return true
}

// boundError gives a primitive's "is bound to a different event loop" its subject.
func boundError(th *vm.Thread, out loop.Outcome, v vm.Value) loop.Outcome {
	if out.State == loop.Raised && out.Err == loop.ErrPrimitiveBound {
		r, err := th.Repr(v)
		if err != nil {
			out.Err = err
		} else {
			out.Err = vm.RuntimeError(r + " is bound to a different event loop")
		}
	}
	return out
}

func (c *lockCoro) value(*vm.Thread) (vm.Value, error) { return c.result, nil }

var (
	nameAcquire = "Lock.acquire"
	nameEnter   = "_ContextManagerMixin.__aenter__"
	nameExit    = "_ContextManagerMixin.__aexit__"
)

// lockRepr is "<asyncio.locks.Lock object at 0x… [locked, waiters:1]>".
func lockRepr(th *vm.Thread, v vm.Value, extra string, waiters int) (vm.Value, error) {
	if waiters > 0 {
		extra += ", waiters:" + itoa(waiters)
	}
	return vm.NewStr("<" + v.Type().QualifiedName() + " object at " + th.Address(v) + " [" + extra + "]>"), nil
}

// noArgs is the Init of a primitive that takes only the loop= of old.
func noArgs(name string) func(th *vm.Thread, v vm.Value, a vm.Args) error {
	return func(th *vm.Thread, v vm.Value, a vm.Args) error {
		a, err := dropLoop(th, name+".__init__", a)
		if err == nil {
			_, err = bind(name+".__init__", a)
		}
		return err
	}
}

// trueIf is the AwaitNow of a method without arguments, which gives True when try does what it's there for.
func trueIf(try func(th *vm.Thread, v vm.Value) bool) func(th *vm.Thread, v, arg vm.Value) vm.Value {
	return func(th *vm.Thread, v, arg vm.Value) vm.Value {
		if arg.Bound() || !try(th, v) {
			return vm.Unbound
		}
		return vm.True
	}
}

func defineLock() {
	self := func(v vm.Value) *Lock { return vm.As[Lock](v) }
	LockType = vm.NewType(vm.TypeSpec{Name: "asyncio.locks.Lock", Flags: vm.FlagPython, Slots: vm.Slots{
		New: newObject, Init: noArgs("Lock"), Await: awaitLock, Iter: iterLock,
		Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			return lockRepr(th, v, lockedName(self(v).core.Locked()), self(v).core.Len())
		},
	}, Methods: []*vm.Builtin{
		method0("Lock", "locked", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(self(v).core.Locked()), nil }),
		method0("Lock", "acquire", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			c := &lockCoro{lock: self(v), result: vm.True}
			return c.made(th, &nameAcquire, c), nil
		}).Async().AwaitNow(trueIf(func(th *vm.Thread, v vm.Value) bool { return self(v).acquireNow(th) })),
		method0("Lock", "release", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if err := self(v).core.Release(); err != nil {
				return vm.Unbound, raising(th, exception(err))
			}
			return vm.None, nil
		}),
		method0("Lock", "__aenter__", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if v.Type() == LockType && self(v).acquireNow(th) {
				return instantNone, nil
			}
			if o := overridden(v, strAcquire, LockType); o {
				return enterByAcquire(th, v)
			}
			c := &lockCoro{lock: self(v), result: vm.None}
			return c.start(&nameEnter, c), nil
		}).Async(),
		exitByRelease(LockType, func(th *vm.Thread, v vm.Value) error { return self(v).core.Release() }),
	}, GetSet: lockInternals()})
	vm.OwnAttrs[Lock](LockType)
}

var (
	strAcquire = vm.Intern("acquire")
	strRelease = vm.Intern("release")
)

func overridden(v vm.Value, name *vm.Str, base *vm.Type) bool { return overrides(v.Type(), name, base) }

// enterByAcquire is __aenter__ of a subclass with an acquire of its own.
func enterByAcquire(th *vm.Thread, v vm.Value) (vm.Value, error) {
	aw, err := th.CallMethod(v, strAcquire)
	if err != nil {
		return vm.Unbound, err
	}
	c := &discardCoro{}
	c.aw = aw
	return c.start(&nameEnter, c), nil
}

// discardCoro awaits something for its effect.
type discardCoro struct{ wrapCoro }

func (c *discardCoro) value(*vm.Thread) (vm.Value, error) { return vm.None, nil }

// exitByRelease is __aexit__.
func exitByRelease(base *vm.Type, release func(th *vm.Thread, v vm.Value) error) *vm.Builtin {
	return vm.MethodN("__aexit__", 3, 3, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
		if t := v.Type(); t.IsHeap() {
			_, err := th.CallMethod(v, strRelease)
			return instantNone, err
		}
		if err := release(th, v); err != nil {
			return vm.Unbound, raising(th, exception(err))
		}
		return instantNone, nil
	}).Async()
}

func lockedName(locked bool) string {
	if locked {
		return "locked"
	}
	return "unlocked"
}

func defineEvent() {
	self := func(v vm.Value) *Event { return vm.As[Event](v) }
	nameWaitEvent := "Event.wait"
	EventType = vm.NewType(vm.TypeSpec{Name: "asyncio.locks.Event", Flags: vm.FlagPython, Slots: vm.Slots{
		New: newObject, Init: noArgs("Event"),
		Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			s := "unset"
			if self(v).core.IsSet() {
				s = "set"
			}
			return lockRepr(th, v, s, self(v).core.Len())
		},
	}, Methods: []*vm.Builtin{
		method0("Event", "is_set", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(self(v).core.IsSet()), nil }),
		method0("Event", "set", func(th *vm.Thread, v vm.Value) (vm.Value, error) { self(v).core.Set(); return vm.None, nil }),
		method0("Event", "clear", func(th *vm.Thread, v vm.Value) (vm.Value, error) { self(v).core.Clear(); return vm.None, nil }),
		method0("Event", "wait", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			c := &opCoro{self: v, result: vm.True}
			c.begin = func(th *vm.Thread, l *Loop) (loop.Coroutine, error) {
				if self(v).core.IsSet() {
					return nil, nil
				}
				if l == nil {
					return nil, noLoop(l)
				}
				return boundTo{self(v).core.Wait(l.core), th, v}, nil
			}
			return c.made(th, &nameWaitEvent, c), nil
		}).Async().AwaitNow(trueIf(func(_ *vm.Thread, v vm.Value) bool { return self(v).core.IsSet() })),
	}, GetSet: eventInternals()})
	vm.OwnAttrs[Event](EventType)
}

// boundTo is a machine whose primitive has a name in errors.
type boundTo struct {
	loop.Coroutine
	th *vm.Thread
	v  vm.Value
}

// Resume runs the machine.
func (b boundTo) Resume(err error) loop.Outcome {
	return boundError(b.th, b.Coroutine.Resume(err), b.v)
}

func defineSemaphore() {
	self := func(v vm.Value) *Semaphore { return vm.As[Semaphore](v) }
	name := "Semaphore.acquire"
	acquire := func(v vm.Value, result vm.Value, name *string) vm.Value {
		c := &opCoro{self: v, result: result}
		c.begin = func(th *vm.Thread, l *Loop) (loop.Coroutine, error) {
			if took, err := self(v).core.Take(); took || err != nil {
				return nil, err
			}
			if l == nil {
				return nil, noLoop(l)
			}
			return boundTo{self(v).core.Acquire(l.core), th, v}, nil
		}
		return c.start(name, c)
	}
	initAs := func(fn string, bounded bool) func(th *vm.Thread, v vm.Value, a vm.Args) error {
		return func(th *vm.Thread, v vm.Value, a vm.Args) error {
			a, err := dropLoop(th, fn, a)
			if err != nil {
				return err
			}
			p, err := bind(fn, a, "value?")
			if err != nil {
				return err
			}
			value, bound := vm.Int(1), vm.Unbound
			if p[0].Bound() {
				value = p[0]
			}
			if bounded {
				bound = value
			}
			if negative, err := compared(th, compile.CmpLt, value, 0); err != nil {
				return err
			} else if negative {
				return vm.ValueError("Semaphore initial value must be >= 0")
			}
			self(v).count(th, value, bound)
			return nil
		}
	}
	repr := func(th *vm.Thread, v vm.Value) (vm.Value, error) {
		s := "locked"
		if locked, err := self(v).core.CheckLocked(); err != nil {
			return vm.Unbound, err
		} else if !locked {
			value, err := th.Format(self(v).value(), "")
			if err != nil {
				return vm.Unbound, err
			}
			s = "unlocked, value:" + value
		}
		return lockRepr(th, v, s, self(v).core.Len())
	}
	release := func(class string) *vm.Builtin {
		return method0(class, "release", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if err := self(v).core.Release(); err != nil {
				return vm.Unbound, raising(th, exception(err))
			}
			return vm.None, nil
		})
	}
	SemaphoreType = vm.NewType(vm.TypeSpec{Name: "asyncio.locks.Semaphore", Flags: vm.FlagPython, Slots: vm.Slots{
		New: newObject, Init: initAs("Semaphore.__init__", false), Repr: repr, Await: awaitLock, Iter: iterLock,
	}, Methods: []*vm.Builtin{
		method0("Semaphore", "locked", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			locked, err := self(v).core.CheckLocked()
			return vm.Bool(locked), err
		}),
		method0("Semaphore", "acquire", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return acquire(v, vm.True, &name), nil }).Async().
			AwaitNow(trueIf(func(_ *vm.Thread, v vm.Value) bool { return self(v).odd == nil && self(v).core.AcquireNow() })),
		release("Semaphore"),
		method0("Semaphore", "__aenter__", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if v.Type().IsHeap() && overridden(v, strAcquire, SemaphoreType) {
				return enterByAcquire(th, v)
			}
			if self(v).odd == nil && self(v).core.AcquireNow() {
				return instantNone, nil
			}
			return acquire(v, vm.None, &nameEnter), nil
		}).Async(),
		exitByRelease(SemaphoreType, func(th *vm.Thread, v vm.Value) error { return self(v).core.Release() }),
	}, GetSet: semaphoreInternals()})
	vm.OwnAttrs[Semaphore](SemaphoreType)
	BoundedSemaphoreType = vm.NewType(vm.TypeSpec{Name: "asyncio.locks.BoundedSemaphore", Flags: vm.FlagPython, Base: SemaphoreType, Slots: vm.Slots{
		New: newObject, Init: initAs("BoundedSemaphore.__init__", true), Repr: repr, Await: awaitLock, Iter: iterLock,
	}, Methods: []*vm.Builtin{release("BoundedSemaphore")}, GetSet: boundInternals()})
	vm.OwnAttrs[Semaphore](BoundedSemaphoreType)
}
