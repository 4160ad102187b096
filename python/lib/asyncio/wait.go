// Wait.go has wait, wait_for and as_completed.

package asyncio

import (
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

var nameWait, nameWaitFor, nameNext = "wait", "wait_for", "_AsCompletedIterator._wait_for_one"

// timeoutArg is a timeout in seconds, None for none.
func timeoutArg(th *vm.Thread, v vm.Value) (time.Duration, error) {
	if isNone(v) {
		return loop.NoTimeout, nil
	}
	f, err := later(th, 0, v)
	return duration(f), err
}

// waitCoro is asyncio.wait(fs).
type waitCoro struct {
	coroutine
	wait    loop.WaitAny
	fs      vm.Value
	when    loop.ReturnWhen
	timeout time.Duration
	late    error // of the timeout, which comes after those of the futures
	begun   bool
}

func (w *waitCoro) resume(th *vm.Thread, err error) loop.Outcome {
	if !w.begun {
		w.begun = true
		if err := w.begin(th); err != nil {
			return loop.Outcome{State: loop.Raised, Err: err}
		}
	}
	return w.wait.Resume(err)
}

func (w *waitCoro) begin(th *vm.Thread) error {
	if futureOf(w.fs) != nil {
		return vm.TypeError("expect a list of futures, not " + w.fs.Type().Name)
	}
	if co, err := isCoroutine(th, w.fs); err != nil {
		return err
	} else if co {
		return vm.TypeError("expect a list of futures, not " + w.fs.Type().Name)
	}
	if some, err := th.Truth(w.fs); err != nil {
		return err
	} else if !some {
		return vm.ValueError("Set of Tasks/Futures is empty.")
	}
	items, err := th.ToSlice(w.fs)
	if err != nil {
		return err
	}
	l, err := mustRunning(th)
	if err != nil {
		return err
	}
	fs := make([]*loop.Future, 0, len(items))
	for _, v := range items {
		co, err := isCoroutine(th, v)
		if err != nil {
			return err
		}
		if co {
			if l.st.host.Strict {
				return vm.TypeError("Passing coroutines is forbidden, use tasks explicitly.")
			}
			if err := dropped(th, "passing coroutines to asyncio.wait()", "3.11", "make tasks of them with asyncio.create_task()"); err != nil {
				return err
			}
		} else if futureOf(v) == nil {
			if _, err := th.GetAttr(v, strAddDoneCallback); err != nil {
				return err
			}
		}
		f, err := ensureFuture(th, v, l)
		if err != nil {
			return err
		}
		fs = append(fs, &f.core)
	}
	if w.late != nil {
		return w.late
	}
	w.wait.Init(l.core, w.when, w.timeout, fs)
	return nil
}

func (w *waitCoro) value(th *vm.Thread) (vm.Value, error) {
	done, err := setOf(th, w.wait.Completed())
	if err != nil {
		return vm.Unbound, err
	}
	pending, err := setOf(th, w.wait.Remaining())
	return vm.NewTuple(done, pending), err
}

func setOf(th *vm.Thread, fs []*loop.Future) (vm.Value, error) {
	vs := make([]vm.Value, len(fs))
	for i, f := range fs {
		vs[i] = object(f).value()
	}
	return vm.NewSet(th, vs)
}

// wait is asyncio.wait.
func wait(th *vm.Thread, a vm.Args) (vm.Value, error) {
	a, err := dropLoop(th, "wait", a)
	if err != nil {
		return vm.Unbound, err
	}
	p, err := bind("wait", a, "fs", "*", "timeout?", "return_when?")
	if err != nil {
		return vm.Unbound, err
	}
	c := &waitCoro{fs: p[0]}
	c.timeout, c.late = timeoutArg(th, p[1])
	if p[2].Bound() {
		s := ""
		if vm.IsStr(p[2]) {
			s = vm.Text(p[2])
		}
		switch s {
		case "ALL_COMPLETED":
		case "FIRST_COMPLETED":
			c.when = loop.FirstCompleted
		case "FIRST_EXCEPTION":
			c.when = loop.FirstException
		default:
			t, err := th.Str(p[2])
			if err == nil {
				err = vm.ValueError("Invalid return_when value: " + t)
			}
			return failing(&nameWait, err), nil
		}
	}
	return c.made(th, &nameWait, c), nil
}

// waitForCoro is asyncio.wait_for(aw, timeout).
type waitForCoro struct {
	coroutine
	wait    loop.WaitFor
	aw      vm.Value
	inner   awaiter
	fut     *Future
	timeout time.Duration
	begun   bool
}

func (w *waitForCoro) resume(th *vm.Thread, err error) loop.Outcome {
	if !w.begun {
		w.begun = true
		if err := w.begin(th); err != nil {
			return loop.Outcome{State: loop.Raised, Err: err}
		}
	}
	out := w.wait.Resume(err)
	if w.wait.Inserts() {
		insertTimeout(out.Err.(*vm.Exception))
	}
	if out.State == loop.Returned {
		th.LetsGo(lineWaitFor, nil)
	}
	return out
}

func (w *waitForCoro) begin(th *vm.Thread) error {
	l, err := mustRunning(th)
	if err != nil {
		return err
	}
	if w.timeout != loop.NoTimeout && w.timeout <= 0 {
		if w.fut, err = ensureFuture(th, w.aw, nil); err != nil {
			return err
		}
		w.wait.InitFuture(l.core, &w.fut.core, w.timeout)
		return nil
	}
	it, err := th.Awaitable(w.aw)
	if err != nil {
		return err
	}
	if l.core.Current() == nil {
		return vm.RuntimeError("Timeout should be used inside a task")
	}
	w.inner = awaiter{th: th, it: it}
	w.wait.Init(l.core, &w.inner, w.timeout)
	return nil
}

func (w *waitForCoro) value(*vm.Thread) (vm.Value, error) {
	defer letGo(w)
	if w.fut != nil {
		return w.fut.get()
	}
	return w.inner.result, nil
}

// waitFor is asyncio.wait_for.
func waitFor(th *vm.Thread, a vm.Args) (vm.Value, error) {
	a, err := dropLoop(th, "wait_for", a)
	if err != nil {
		return vm.Unbound, err
	}
	p, err := bind("wait_for", a, "fut", "timeout")
	if err != nil {
		return vm.Unbound, err
	}
	c := &waitForCoro{aw: p[0]}
	over := false
	if !p[1].IsNone() {
		over, err = compared(th, compile.CmpLe, p[1], 0)
	}
	if err == nil && !over {
		c.timeout, err = timeoutArg(th, p[1])
	}
	if err != nil {
		return failing(&nameWaitFor, err), nil
	}
	return c.made(th, &nameWaitFor, c), nil
}

// AsCompleted is the iterator that asyncio.as_completed returns.
type AsCompleted struct {
	vm.Header
	core loop.AsCompleted
}

var asCompletedType *vm.Type

// nextCoro is one step of it.
type nextCoro struct {
	coroutine
	it   *AsCompleted
	next *loop.NextCompleted
	fut  bool // the future itself is wanted, not its result
}

func (n *nextCoro) resume(_ *vm.Thread, err error) loop.Outcome { return n.next.Resume(err) }

func (n *nextCoro) value(*vm.Thread) (vm.Value, error) {
	f := object(n.next.Completed())
	n.next = nil
	if n.fut {
		return f.value(), nil
	}
	return f.get()
}

// asCompleted is asyncio.as_completed.
func asCompleted(th *vm.Thread, a vm.Args) (vm.Value, error) {
	a, err := dropLoop(th, "as_completed", a)
	if err != nil {
		return vm.Unbound, err
	}
	p, err := bind("as_completed", a, "fs", "*", "timeout?")
	if err != nil {
		return vm.Unbound, err
	}
	co, err := isCoroutine(th, p[0])
	if err != nil {
		return vm.Unbound, err
	}
	if co || futureOf(p[0]) != nil {
		return vm.Unbound, vm.TypeError("expects an iterable of awaitables, not " + p[0].Type().Name)
	}
	timeout, err := timeoutArg(th, p[1])
	if err != nil {
		return vm.Unbound, err
	}
	l, err := stateOf(th).getLoop(th)
	if err != nil {
		return vm.Unbound, err
	}
	items, err := th.ToSlice(p[0])
	if err != nil {
		return vm.Unbound, err
	}
	fs := make([]*loop.Future, 0, len(items))
	for i, v := range items {
		if f := repeated(fs, items[:i], v); f != nil {
			continue
		}
		f, err := ensureFuture(th, v, l)
		if err != nil {
			return vm.Unbound, err
		}
		fs = append(fs, &f.core)
	}
	it := &AsCompleted{}
	it.SetType(asCompletedType)
	it.core.Init(l.core, timeout, fs)
	return vm.Obj(&it.Header), nil
}

func defineAsCompleted() {
	same := func(th *vm.Thread, v vm.Value) (vm.Value, error) { return v, nil }
	next := func(v vm.Value, fut bool) vm.Value {
		it := vm.As[AsCompleted](v)
		n := it.core.Next()
		if n == nil {
			return vm.Unbound
		}
		c := &nextCoro{it: it, next: n, fut: fut}
		return c.start(&nameNext, c)
	}
	asCompletedType = vm.NewType(vm.TypeSpec{Name: "asyncio.tasks._AsCompletedIterator", Flags: vm.FlagDisallowNew, Slots: vm.Slots{
		Iter: same, AIter: same,
		Next: func(th *vm.Thread, v vm.Value) (vm.Value, error) { return next(v, false), nil },
		ANext: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if c := next(v, true); c.Bound() {
				return c, nil
			}
			return failing(&nameNext, vm.NewError(vm.StopAsyncIterationType)), nil
		},
	}})
}
