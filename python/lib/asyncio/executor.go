// Executor.go has run_in_executor, to_thread, wrap_future and run_coroutine_threadsafe: asyncio's meeting places with
// threads (CPython Lib/asyncio/futures.py, threads.py, tasks.py).

package asyncio

import (
	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/lib/contextvars"
	"github.com/aioplay/aioplay/python/lib/thread"
	"github.com/aioplay/aioplay/python/vm"
)

var (
	strSubmit     = vm.Intern("submit")
	strShutdown   = vm.Intern("shutdown")
	strCancelled  = vm.Intern("cancelled")
	strResult     = vm.Intern("result")
	strSetResult  = vm.Intern("set_result")
	strSetExc     = vm.Intern("set_exception")
	strSetRunning = vm.Intern("set_running_or_notify_cancel")
	strWait       = vm.Intern("wait")
	strPrefix     = vm.Intern("thread_name_prefix")
)

// callCoro calls a function and, if what it returns can be awaited, awaits it.
type callCoro struct {
	coroutine
	fn    vm.Value
	args  vm.Args
	inner awaiter
	res   vm.Value
}

func (c *callCoro) resume(th *vm.Thread, err error) loop.Outcome {
	if !c.inner.it.Bound() {
		v, err := th.CallArgs(c.fn, c.args)
		if err != nil {
			return loop.Outcome{State: loop.Raised, Err: err}
		}
		if v.Type().Slots.Await == nil && v.Type() != vm.GeneratorType {
			c.res = v
			return loop.Outcome{State: loop.Returned}
		}
		it := v
		if v.Type() != vm.GeneratorType {
			if it, err = th.Awaitable(v); err != nil {
				return loop.Outcome{State: loop.Raised, Err: err}
			}
		}
		c.inner = awaiter{th: th, it: it}
	}
	out := c.inner.Resume(err)
	c.res = c.inner.result
	return out
}

func (c *callCoro) value(*vm.Thread) (vm.Value, error) {
	defer letGo(c)
	return c.res, nil
}

// fromThread queues f on the loop from whichever thread runs.
func (l *Loop) fromThread(th *vm.Thread, f func() error) {
	l.core.CallSoon(loop.Func(f))
	thread.Of(th).Notify(l.core)
}

// futuresModule is concurrent.futures.
func futuresName(th *vm.Thread, name string) (vm.Value, error) {
	return importFrom(th, "concurrent.futures", name)
}

// submit is run_in_executor without its argument checks; shown is the function that the trace names.
func (l *Loop) submit(th *vm.Thread, executor, fn vm.Value, args []vm.Value, shown vm.Value) (*Future, error) {
	if executor.IsNone() {
		if l.execEnd {
			return nil, vm.RuntimeError("Executor shutdown has been called")
		}
		if l.execu.IsNone() {
			cls, err := futuresName(th, "ThreadPoolExecutor")
			if err != nil {
				return nil, err
			}
			if l.execu, err = th.CallArgs(cls, vm.Args{Kw: []vm.Value{vm.NewStr("asyncio")}, Names: []*vm.Str{strPrefix}}); err != nil {
				return nil, err
			}
		}
		executor = l.execu
	}
	cf, err := th.CallMethod(executor, strSubmit, append([]vm.Value{fn}, args...)...)
	if err != nil {
		return nil, err
	}
	f, err := wrapFuture(th, cf, l)
	if err == nil && l.core.Tracer() != nil {
		name, err := formatCallback(th, shown, nil, true)
		if err != nil {
			return nil, err
		}
		f.core.SetVariant(&threadWait{f, name[:len(name)-len("()")]})
	}
	return f, err
}

// threadWait tells the trace what a thread of an executor is doing for a future.
type threadWait struct {
	f    *Future
	name string
}

// FutureOwner returns the future.
func (w *threadWait) FutureOwner() any { return w.f }

// Cancel cancels the future.
func (w *threadWait) Cancel(msg any) bool { return w.f.core.CancelSelf(msg) }

// Wait names the function that the thread runs.
func (w *threadWait) Wait() loop.Wait {
	return loop.Wait{Kind: loop.WaitOp, ID: w.f.core.WaitSelf().ID, Label: w.name}
}

// wrapFuture is futures.wrap_future: a Future of l that follows a concurrent.futures.Future.
func wrapFuture(th *vm.Thread, cf vm.Value, l *Loop) (*Future, error) {
	if f := futureOf(cf); f != nil {
		return f, nil
	}
	if add, err := th.LookupAttr(cf, strAddDoneCallback); err != nil || !add.Bound() {
		if err == nil {
			var text string
			if text, err = th.Repr(cf); err == nil {
				err = vm.ErrorOf(vm.AssertionErrorType, "concurrent.futures.Future is expected, got "+text)
			}
		}
		return nil, err
	}
	f := newFuture(l)
	done := vm.Func1("_call_set_state", func(th *vm.Thread, _ vm.Value) (vm.Value, error) {
		if l.core.Closed() {
			return vm.None, nil
		}
		l.fromThread(th, func() error { return f.copyConcurrent(l.th, cf) })
		return vm.None, nil
	})
	if _, err := th.CallMethod(cf, strAddDoneCallback, done.Value()); err != nil {
		return nil, err
	}
	f.core.OnDone(loop.DoneFunc(func(*loop.Future) error {
		if f.core.Cancelled() {
			_, err := l.th.CallMethod(cf, strCancel)
			return err
		}
		return nil
	}))
	return f, nil
}

// copyConcurrent settles f as cf was.
func (f *Future) copyConcurrent(th *vm.Thread, cf vm.Value) error {
	if f.core.Done() {
		return nil
	}
	c, err := th.CallMethod(cf, strCancelled)
	if err != nil {
		return err
	}
	if yes, err := th.Truth(c); err != nil || yes {
		f.core.Cancel(nil)
		return err
	}
	e, err := th.CallMethod(cf, strException)
	if err != nil {
		return err
	}
	if !e.IsNone() {
		if !vm.IsException(e) {
			return vm.TypeError("exception() should return an exception, not " + e.Type().Name)
		}
		return f.setException(th, vm.As[vm.Exception](e))
	}
	v, err := th.CallMethod(cf, strResult)
	if err != nil {
		return err
	}
	return f.setResult(v)
}

// toThread is asyncio.to_thread.
func toThread(th *vm.Thread, a vm.Args) (vm.Value, error) {
	if len(a.Pos) == 0 {
		return vm.Unbound, vm.TypeError("to_thread() missing 1 required positional argument: 'func'")
	}
	fn := a.Pos[0]
	args := vm.Args{Pos: append([]vm.Value(nil), a.Pos[1:]...), Kw: append([]vm.Value(nil), a.Kw...), Names: append([]*vm.Str(nil), a.Names...)}
	c := &threadCoro{fn: fn, args: args}
	return c.made(th, &nameToThread, c), nil
}

var (
	nameToThread     = "to_thread"
	strRunInExecutor = vm.Intern("run_in_executor")
)

type threadCoro struct {
	coroutine
	fn   vm.Value
	args vm.Args
	fut  *Future
	wait loop.Await
}

func (c *threadCoro) resume(th *vm.Thread, err error) loop.Outcome {
	if c.fut == nil {
		l, err := mustRunning(th)
		if err != nil {
			return loop.Outcome{State: loop.Raised, Err: err}
		}
		ctx, fn, args := contextvars.Copy(th), c.fn, c.args
		call := vm.Func0("run", func(th *vm.Thread) (vm.Value, error) {
			prev, err := ctx.Enter(th)
			if err != nil {
				return vm.Unbound, err
			}
			v, err := th.CallArgs(fn, args)
			ctx.Leave(th, prev)
			return v, err
		})
		own, err := l.ownMethod(th, strRunInExecutor)
		if err == nil && own.Bound() {
			var aw vm.Value
			if aw, err = th.Call(own, vm.None, call.Value()); err == nil {
				c.fut, err = ensureFuture(th, aw, l)
			}
		} else if err == nil {
			c.fut, err = l.submit(th, vm.None, call.Value(), nil, c.fn)
		}
		if err != nil {
			return loop.Outcome{State: loop.Raised, Err: err}
		}
		c.wait.F = &c.fut.core
	}
	out := c.wait.Resume(err)
	if out.State >= loop.Returned {
		c.fn, c.args = vm.Unbound, vm.Args{} // as the frame lets go of them
	}
	return out
}

func (c *threadCoro) value(*vm.Thread) (vm.Value, error) { return c.fut.get() }

var strSoonThreadsafe = vm.Intern("call_soon_threadsafe")

// threadsafe is asyncio.run_coroutine_threadsafe.
func threadsafe(th *vm.Thread, a vm.Args) (vm.Value, error) {
	p, err := bind("run_coroutine_threadsafe", a, "coro", "loop")
	if err != nil {
		return vm.Unbound, err
	}
	if co, err := isCoroutine(th, p[0]); err != nil || !co {
		if err == nil {
			err = vm.TypeError("A coroutine object is required")
		}
		return vm.Unbound, err
	}
	if _, err := th.GetAttr(p[1], strSoonThreadsafe); err != nil {
		return vm.Unbound, err
	}
	l, err := loopArg(th, p[1])
	if err != nil {
		return vm.Unbound, err
	}
	if err := l.checkClosed(); err != nil {
		return vm.Unbound, err
	}
	cls, err := futuresName(th, "Future")
	if err != nil {
		return vm.Unbound, err
	}
	cf, err := th.Call(cls)
	if err != nil {
		return vm.Unbound, err
	}
	l.fromThread(th, func() error { return l.adopt(p[0], cf) })
	return cf, nil
}

// adopt makes a task of a coroutine that came from another thread, and lets a concurrent future follow it.
func (l *Loop) adopt(coro, cf vm.Value) error {
	th := l.th
	f, err := ensureFuture(th, coro, l)
	if err != nil {
		if classify(err) == loop.Fatal {
			return err
		}
		_, err = th.CallMethod(cf, strSetExc, exception(err).Value())
		return err
	}
	f.core.OnDone(loop.DoneFunc(func(*loop.Future) error { return f.tellConcurrent(th, cf) }))
	cancel := vm.Func1("_call_check_cancel", func(th *vm.Thread, cf vm.Value) (vm.Value, error) {
		c, err := th.CallMethod(cf, strCancelled)
		if err != nil {
			return vm.Unbound, err
		}
		if yes, err := th.Truth(c); err == nil && yes && !l.core.Closed() {
			l.fromThread(th, func() error { f.core.Cancel(nil); return nil })
		}
		return vm.None, nil
	})
	_, err = th.CallMethod(cf, strAddDoneCallback, cancel.Value())
	return err
}

// tellConcurrent settles a concurrent future as f was.
func (f *Future) tellConcurrent(th *vm.Thread, cf vm.Value) error {
	c, err := th.CallMethod(cf, strCancelled)
	if err != nil {
		return err
	}
	if yes, err := th.Truth(c); err != nil || yes {
		return err
	}
	if f.core.Cancelled() {
		if _, err := th.CallMethod(cf, strCancel); err != nil {
			return err
		}
	}
	ok, err := th.CallMethod(cf, strSetRunning)
	if err != nil {
		return err
	}
	if yes, err := th.Truth(ok); err != nil || !yes {
		return err
	}
	v, err := f.get()
	if err != nil {
		_, err = th.CallMethod(cf, strSetExc, exception(err).Value())
		return err
	}
	_, err = th.CallMethod(cf, strSetResult, v)
	return err
}

func executorMethods() []*vm.Builtin {
	return []*vm.Builtin{
		vm.MethodArgs("run_in_executor", func(th *vm.Thread, v vm.Value, a vm.Args) (vm.Value, error) {
			l := vm.As[Loop](v)
			if len(a.Pos) < 2 || len(a.Kw) > 0 {
				p := a
				p.Pos = a.Pos[:min(len(a.Pos), 2)]
				_, err := bind("BaseEventLoop.run_in_executor", p, "executor", "func")
				return vm.Unbound, err
			}
			if err := l.checkClosed(); err != nil {
				return vm.Unbound, err
			}
			if l.core.Debug() {
				if err := checkCallback(th, a.Pos[1], "run_in_executor"); err != nil {
					return vm.Unbound, err
				}
			}
			f, err := l.submit(th, a.Pos[0], a.Pos[1], a.Pos[2:], a.Pos[1])
			if err != nil {
				return vm.Unbound, err
			}
			return f.value(), nil
		}),
		loopMethod("set_default_executor", []string{"executor"}, func(th *vm.Thread, l *Loop, p []vm.Value) (vm.Value, error) {
			cls, err := futuresName(th, "ThreadPoolExecutor")
			if err != nil {
				return vm.Unbound, err
			}
			if ok, err := th.IsInstance(p[0], cls); err != nil || !ok {
				if err == nil {
					err = vm.TypeError("executor must be ThreadPoolExecutor instance")
				}
				return vm.Unbound, err
			}
			l.execu = p[0]
			return vm.None, nil
		}),
		vm.MethodSig("shutdown_default_executor", "timeout=None", func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			return vm.As[Loop](v).shutdownExecutor(), nil
		}).Async(),
	}
}

// finishExecutor runs loop.shutdown_default_executor to its end.
func (l *Loop) finishExecutor(th *vm.Thread) error {
	if own, err := l.runOwn(th, "shutdown_default_executor"); own || err != nil {
		return err
	}
	if l.execu.IsNone() {
		l.execEnd = true
		return l.idle(th)
	}
	_, err := l.runUntilComplete(th, l.shutdownExecutor())
	return err
}

var nameShutdownExecutor = "BaseEventLoop.shutdown_default_executor"

// shutdownExecutor is the coroutine loop.shutdown_default_executor().
func (l *Loop) shutdownExecutor() vm.Value {
	c := &opCoro{self: l.value(), result: vm.None}
	c.begin = func(th *vm.Thread, _ *Loop) (loop.Coroutine, error) { return nil, l.stopExecutor(th) }
	return c.start(&nameShutdownExecutor, c)
}

// stopExecutor waits for the default executor's threads.
func (l *Loop) stopExecutor(th *vm.Thread) error {
	l.execEnd = true
	if l.execu.IsNone() {
		return nil
	}
	e := l.execu
	l.execu = vm.None
	m, err := th.GetAttr(e, strShutdown)
	if err == nil {
		_, err = th.CallArgs(m, vm.Args{Kw: []vm.Value{vm.True}, Names: []*vm.Str{strWait}})
	}
	return err
}
