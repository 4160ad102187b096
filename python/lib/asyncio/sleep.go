// Sleep.go has sleep, and awaiting anything that the program passes in.

package asyncio

import (
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

var nameSleep = "sleep"

// sleepCoro is asyncio.sleep(delay) for a delay that takes time.
type sleepCoro struct {
	coroutine
	sleep  loop.Sleep
	result vm.Value
}

func (s *sleepCoro) resume(th *vm.Thread, err error) loop.Outcome {
	if s.sleep.Loop() == nil {
		l := running(th)
		if l == nil {
			return loop.Outcome{State: loop.Raised, Err: vm.RuntimeError("no running event loop")}
		}
		// Init has kept the delay; only the loop was missing.
		s.sleep.Init(l.core, s.sleep.Delay(), nil)
	}
	return s.sleep.Resume(err)
}

func (s *sleepCoro) value(*vm.Thread) (vm.Value, error) { return s.result, nil }

// yieldCoro is asyncio.sleep(0): one bare yield.
type yieldCoro struct {
	coroutine
	result vm.Value
	begun  bool
}

func (s *yieldCoro) resume(th *vm.Thread, err error) loop.Outcome {
	if err != nil {
		return loop.Outcome{State: loop.Raised, Err: err}
	}
	if !s.begun {
		s.begun = true
		return loop.Outcome{State: loop.Yielded}
	}
	return loop.Outcome{State: loop.Returned}
}

func (s *yieldCoro) value(*vm.Thread) (vm.Value, error) { return s.result, nil }

// failCoro is a coroutine that raises at its first step what CPython's function would raise there.
type failCoro struct {
	coroutine
	err error
}

func (s *failCoro) resume(*vm.Thread, error) loop.Outcome {
	return loop.Outcome{State: loop.Raised, Err: s.err}
}
func (s *failCoro) value(*vm.Thread) (vm.Value, error) { return vm.None, nil }

func failing(name *string, err error) vm.Value {
	c := &failCoro{err: err}
	return c.start(name, c)
}

func init() {
	vm.FailingCoroutine = func(name string, err error) vm.Value { return failing(&name, err) }
}

// sleep is asyncio.sleep.
func sleep(th *vm.Thread, a vm.Args) (vm.Value, error) {
	delay, result := vm.Unbound, vm.None
	switch n := len(a.Pos); {
	case len(a.Kw) > 0 || n == 0 || n > 2:
		var err error
		if a, err = dropLoop(th, "sleep", a); err != nil {
			return vm.Unbound, err
		}
		p, err := bind("sleep", a, "delay", "result?")
		if err != nil {
			return vm.Unbound, err
		}
		delay = p[0]
		if p[1].Bound() {
			result = p[1]
		}
	case n == 2:
		delay, result = a.Pos[0], a.Pos[1]
	default:
		delay = a.Pos[0]
	}
	var d time.Duration
	switch {
	case delay.IsInt():
		if i := delay.Int64(); i > 1<<33 {
			d = 1<<63 - 1
		} else {
			d = time.Duration(i) * time.Second
		}
	case delay.IsFloat() && delay.Float64() == delay.Float64():
		d = duration(delay.Float64())
	default:
		f, err := sleepDelay(th, delay)
		if err != nil {
			return failing(&nameSleep, err), nil
		}
		d = duration(f)
	}
	if d <= 0 {
		c := &yieldCoro{result: result}
		return c.made(th, &nameSleep, c), nil
	}
	c := &sleepCoro{result: result}
	c.sleep.Init(nil, d, nil)
	return c.made(th, &nameSleep, c), nil
}

// sleepDelay makes a number of other kinds of delays, with the errors that comparing them to 0 gives.
func sleepDelay(th *vm.Thread, v vm.Value) (float64, error) {
	if none, err := compared(th, compile.CmpLe, v, 0); none || err != nil {
		return 0, err
	}
	f, err := later(th, 0, v)
	if err == nil && f != f {
		err = vm.ValueError("Invalid delay: NaN (not a number)")
	}
	return f, err
}

// An awaiter runs an awaitable of the program inside a machine of the loop.
type awaiter struct {
	th     *vm.Thread
	it     vm.Value // what awaiting it drives
	result vm.Value
}

// Resume runs it to where it next waits.
func (w *awaiter) Resume(err error) loop.Outcome {
	th := w.th
	var v vm.Value
	var done bool
	if err != nil {
		v, done, err = th.ThrowInto(w.it, exception(err))
	} else {
		v, done, err = th.SendTo(w.it, vm.None)
	}
	if err != nil {
		return loop.Outcome{State: loop.Raised, Err: err}
	}
	if done {
		w.result = v
		return loop.Outcome{State: loop.Returned}
	}
	if v.IsNone() {
		return loop.Outcome{State: loop.Yielded}
	}
	l := running(th)
	if l == nil || l.core.Current() == nil {
		return loop.Outcome{State: loop.Raised, Err: vm.RuntimeError("no running event loop")}
	}
	if t := taskObject(l.core.Current()); t != nil {
		return t.yielded(th, v)
	}
	return loop.Outcome{State: loop.Raised, Err: vm.RuntimeError("no current task")}
}

// wrapCoro is a coroutine that awaits one awaitable: tasks._wrap_awaitable.
type wrapCoro struct {
	coroutine
	aw    vm.Value
	inner awaiter
}

var nameWrap = "ensure_future.<locals>._wrap_awaitable"

func (w *wrapCoro) resume(th *vm.Thread, err error) loop.Outcome {
	if !w.inner.it.Bound() {
		it, err := th.Awaitable(w.aw)
		if err != nil {
			return loop.Outcome{State: loop.Raised, Err: err}
		}
		w.inner.th, w.inner.it = th, it
	}
	return w.inner.Resume(err)
}

func (w *wrapCoro) value(*vm.Thread) (vm.Value, error) {
	defer letGo(w)
	return w.inner.result, nil
}

// wrapAwaitable makes a coroutine of an awaitable; anything else is the TypeError of ensure_future.
func wrapAwaitable(th *vm.Thread, v vm.Value) (vm.Value, error) {
	if v.Type().Slots.Await == nil {
		return vm.Unbound, vm.TypeError("An asyncio.Future, a coroutine or an awaitable is required")
	}
	c := &wrapCoro{aw: v}
	return c.start(&nameWrap, c), nil
}

// ensureFuture is asyncio.ensure_future; l nil means the running loop, or the one that coroutines get by default.
func ensureFuture(th *vm.Thread, v vm.Value, l *Loop) (*Future, error) {
	if f := futureOf(v); f != nil {
		if f.loop == nil {
			return nil, vm.RuntimeError(v.Type().Name + " object is not initialized.")
		}
		if l != nil && f.loop != l {
			return nil, vm.ValueError("The future belongs to a different loop than the one specified as the loop argument")
		}
		return f, nil
	}
	co, err := isCoroutine(th, v)
	if err != nil {
		return nil, err
	}
	if !co {
		if v.Type() == vm.GeneratorType && !stateOf(th).host.Strict {
			if err := dropped(th, "a plain generator as a coroutine", "3.7", `use "async def" instead, and "await" instead of "yield from"`); err != nil {
				return nil, err
			}
		} else {
			if w, err := wrapForeign(th, v, l); w != nil || err != nil {
				return w, err
			}
			if v, err = wrapAwaitable(th, v); err != nil {
				return nil, err
			}
		}
	}
	if l == nil {
		if l, err = stateOf(th).getLoop(th); err != nil {
			return nil, err
		}
	}
	t, err := createTask(th, l, "ensure_future", vm.Args{Pos: []vm.Value{v}})
	if err != nil {
		return nil, err
	}
	f := futureOf(t)
	if f == nil {
		return nil, vm.TypeError("the task factory must return an asyncio.Task or Future, not " + t.Type().DisplayName())
	}
	return f, nil
}

// wrapForeign makes a future of ours that follows an object with a future's protocol; nil if v isn't one.
func wrapForeign(th *vm.Thread, v vm.Value, l *Loop) (*Future, error) {
	b, err := th.LookupAttr(v.Type().Value(), strBlocking)
	if err != nil || !b.Bound() {
		return nil, err
	}
	if l == nil {
		if l, err = stateOf(th).getLoop(th); err != nil {
			return nil, err
		}
	}
	c, err := wrapAwaitable(th, v)
	if err != nil {
		return nil, err
	}
	t, err := newTask(l, taskSpec{coro: c})
	if err != nil {
		return nil, err
	}
	return t.future(), nil
}
