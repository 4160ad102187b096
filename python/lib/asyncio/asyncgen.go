// Asyncgen.go keeps track of asynchronous generators, so that a loop can close them at its end (BaseEventLoop's
// _asyncgen_firstiter_hook and shutdown_asyncgens).

package asyncio

import (
	"weak"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/vm"
)

func (l *Loop) firstIterHook() vm.Value {
	if !l.genHook.Bound() {
		l.genHook = vm.Func1("_asyncgen_firstiter_hook", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if l.genDown {
				r, err := th.Repr(v)
				if err == nil {
					err = th.Warn(vm.ResourceWarningType, "asynchronous generator "+r+" was scheduled after loop.shutdown_asyncgens() call")
				}
				if err != nil {
					return vm.Unbound, err
				}
			}
			if len(l.gens) >= 64 {
				live := l.gens[:0]
				for _, g := range l.gens {
					if g := g.Value(); g != nil && !g.Closed() {
						live = append(live, weak.Make(g))
					}
				}
				clear(l.gens[len(live):])
				l.gens = live
			}
			l.gens = append(l.gens, weak.Make(vm.As[vm.Generator](v)))
			return vm.None, nil
		}).Value()
	}
	return l.genHook
}

func (l *Loop) finalizerHook() vm.Value {
	if !l.genEnd.Bound() {
		l.genEnd = vm.Func1("_asyncgen_finalizer_hook", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if l.core.Closed() {
				return vm.None, nil
			}
			aclose, err := th.CallMethod(v, vm.Intern("aclose"))
			if err != nil {
				return vm.Unbound, err
			}
			start, err := th.GetAttr(l.value(), vm.Intern("create_task"))
			if err != nil {
				return vm.Unbound, err
			}
			return l.callSoon(th, start, []vm.Value{aclose}, vm.Unbound)
		}).Value()
	}
	return l.genEnd
}

// liveGens are the asynchronous generators that haven't come to their end.
func (l *Loop) liveGens() []*vm.Generator {
	var out []*vm.Generator
	for _, w := range l.gens {
		if g := w.Value(); g != nil && !g.Closed() {
			out = append(out, g)
		}
	}
	return out
}

// shutdownGens is the coroutine loop.shutdown_asyncgens().
type shutdownGens struct {
	coroutine
	l     *Loop
	wait  *loop.Await
	group *Gather
	gens  []*vm.Generator
}

var nameShutdownGens = "BaseEventLoop.shutdown_asyncgens"

func (c *shutdownGens) resume(th *vm.Thread, err error) loop.Outcome {
	if c.wait == nil {
		c.l.genDown = true
		var fs []*loop.Future
		for _, g := range c.l.liveGens() {
			aclose, err := th.CallMethod(vm.Obj(&g.Header), vm.Intern("aclose"))
			if err != nil {
				return loop.Outcome{State: loop.Raised, Err: err}
			}
			w, err := wrapAwaitable(th, aclose)
			if err != nil {
				return loop.Outcome{State: loop.Raised, Err: err}
			}
			t, err := newTask(c.l, taskSpec{coro: w})
			if err != nil {
				return loop.Outcome{State: loop.Raised, Err: err}
			}
			c.gens = append(c.gens, g)
			fs = append(fs, &t.core.Future)
		}
		c.l.gens = nil
		if len(fs) == 0 {
			return loop.Outcome{State: loop.Returned}
		}
		c.group = newGather(c.l, fs, true)
		c.wait = &loop.Await{F: &c.group.core.Future}
	}
	out := c.wait.Resume(err)
	if out.State == loop.Returned {
		c.report(th)
	}
	return out
}

// report tells of the generators whose closing failed.
func (c *shutdownGens) report(th *vm.Thread) {
	for i, f := range c.group.core.Children() {
		e, ok := f.Err().(*vm.Exception)
		if !ok {
			continue
		}
		f.SetRetrieved(true)
		g := vm.Obj(&c.gens[i].Header)
		r, err := th.Repr(g)
		if err != nil {
			r = "?"
		}
		c.l.report(th, "an error occurred during closing of asynchronous generator "+r, e, vm.NewStr("asyncgen"), g)
	}
}

func (c *shutdownGens) value(*vm.Thread) (vm.Value, error) { return vm.None, nil }

func asyncgenMethods() []*vm.Builtin {
	return []*vm.Builtin{
		vm.Method0("shutdown_asyncgens", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			c := &shutdownGens{l: vm.As[Loop](v)}
			return c.start(&nameShutdownGens, c), nil
		}).Async(),
	}
}

// idle runs the loop as long as a task takes that has nothing to do. Nobody is shown such a task.
func (l *Loop) idle(th *vm.Thread) error {
	l.core.StopAsTask()
	th.Descend(1)
	defer th.Descend(-1)
	return l.run(th)
}

// finishGens runs shutdown_asyncgens to its end. It takes the name of a task and two turns of the loop, whether there are
// generators or not, as in CPython: programs see it by the names of later tasks, and by callbacks that still run.
func (l *Loop) finishGens(th *vm.Thread) error {
	if own, err := l.runOwn(th, "shutdown_asyncgens"); own || err != nil {
		return err
	}
	if len(l.liveGens()) == 0 {
		l.genDown = true
		return l.idle(th)
	}
	c := &shutdownGens{l: l}
	_, err := l.runUntilComplete(th, c.start(&nameShutdownGens, c))
	return err
}
