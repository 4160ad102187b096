// Holds.go tells looks for what lives (vm's reach.go) what futures, tasks, callbacks, queues and coroutines hold, and has them made when
// the loop lets go of something.

package asyncio

import (
	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/lib/contextvars"
	"github.com/aioplay/aioplay/python/lib/sys"
	"github.com/aioplay/aioplay/python/vm"
)

// show shows a look what somebody holds.
func show(f vm.Visitor, vs ...vm.Value) {
	for i := range vs {
		f.Value(&vs[i])
	}
}

func showContext(f vm.Visitor, c *contextvars.Context) {
	if c != nil {
		show(f, c.Value())
	}
}

func showFuture(f vm.Visitor, fut *loop.Future) {
	if fut != nil {
		if o := object(fut); o != nil {
			show(f, o.value())
		}
	}
}

func showTask(f vm.Visitor, t *loop.Task) {
	if t != nil {
		if o := taskObject(t); o != nil {
			show(f, o.value())
		}
	}
}

func showError(f vm.Visitor, err error) {
	if e, ok := err.(*vm.Exception); ok {
		show(f, e.Value())
	}
}

// showMessage shows what a cancellation was asked for with.
func showMessage(f vm.Visitor, msg any) {
	if v, ok := msg.(vm.Value); ok {
		show(f, v)
	}
}

// showCallback shows what a callback in one of the loop's queues holds. A task that is to be resumed is among the loop's tasks.
func showCallback(f vm.Visitor, cb loop.Callback) {
	switch c := cb.(type) {
	case *handleHead:
		show(f, c.value())
	case *loop.DoneHandle:
		switch d := c.Func().(type) {
		case *doneCallback:
			show(f, d.f.value(), d.fn)
			showContext(f, d.ctx)
		case *loop.Gather:
			showFuture(f, &d.Future)
		case *loop.Shield:
			showFuture(f, &d.Future)
		}
	}
}

// showDone shows who waits for a future, which their callbacks don't hold.
func showDone(f vm.Visitor, fut *loop.Future) {
	fut.EachDone(func(h *loop.Handle) bool {
		switch c := h.Callback().(type) {
		case *loop.Task:
			showTask(f, c)
		case *loop.DoneHandle:
			if d, ok := c.Func().(*doneCallback); ok {
				show(f, d.fn)
				showContext(f, d.ctx)
			} else {
				showCallback(f, c)
			}
		}
		return true
	})
}

// showWaiters shows who waits in a line.
func showWaiters(f vm.Visitor, ws *loop.Waiters) {
	ws.Each(func(fut *loop.Future) { showDone(f, fut) })
}

// isKnown reports whether showCallback shows all that a callback holds, or that lives by itself, as the tasks do that wait for a time.
func isKnown(cb loop.Callback) bool {
	switch c := cb.(type) {
	case *handleHead, *loop.Task, *loop.Timeout, *loop.Sleep, *loop.WaitAny, *loop.AsCompleted:
		return true
	case *loop.DoneHandle:
		switch c.Func().(type) {
		case *doneCallback, *loop.Gather, *loop.Shield:
			return true
		}
	}
	return false
}

// tellWaiting tells a search for garbage of what a callback holds that waits to be called, and that showCallback doesn't show.
func tellWaiting(r *vm.Reach, cb loop.Callback) {
	if t, ok := cb.(*loop.Timeout); ok && t.Task() != nil {
		if o := taskObject(t.Task()); o != nil {
			r.Value(o.value())
		}
	} else if !isKnown(cb) {
		r.Hidden()
	}
}

// isKnownToAll reports whether isKnown holds for all who wait for a future.
func isKnownToAll(f *loop.Future) bool {
	known := true
	f.EachDone(func(h *loop.Handle) bool { known = isKnown(h.Callback()); return known })
	return known
}

// isShown reports whether an object shows a task, which waits for it.
func (o *Task) isShown() bool {
	f := o.core.Waiter()
	if f == nil || f.Done() {
		return false
	}
	if w, ok := f.Variant().(*loop.Waiter); ok {
		return object(f) == nil && !w.Line().Inner()
	}
	return object(f) != nil
}

// livesByOthers reports whether a task lives only as long as the object does that shows it: a lock, say, another task, or a future that the
// program has made.
func (o *Task) livesByOthers() bool {
	f := o.core.Waiter()
	if !o.isShown() || !isKnownToAll(f) || !isKnownToAll(&o.core.Future) {
		return false
	}
	waited := object(f)
	return waited == nil || waited.Type() == TaskType || waited.Type() == gatherType || waited.programs
}

// isHidden reports whether a loop has to do with more than futures, tasks and handles: what waits for the world outside may be held there.
func (l *Loop) isHidden() bool {
	return l.guest != nil || l.net != nil || len(l.signals) > 0
}

// A holder is a machine that holds objects, and shows the places.
type holder interface{ holds(f vm.Visitor) }

func places(f vm.Visitor, at ...*vm.Value) {
	for _, v := range at {
		f.Value(v)
	}
}

func (c *getCoro) holds(f vm.Visitor)     { vm.VisitPointer(f, &c.q); places(f, &c.item) }
func (c *putCoro) holds(f vm.Visitor)     { vm.VisitPointer(f, &c.q); places(f, &c.item) }
func (c *lockCoro) holds(f vm.Visitor)    { vm.VisitPointer(f, &c.lock); places(f, &c.result) }
func (c *opCoro) holds(f vm.Visitor)      { show(f, c.self); places(f, &c.result) } // the first lives on with its traceback
func (s *sleepCoro) holds(f vm.Visitor)   { places(f, &s.result) }
func (s *yieldCoro) holds(f vm.Visitor)   { places(f, &s.result) }
func (s *failCoro) holds(f vm.Visitor)    { showError(f, s.err) }
func (w *wrapCoro) holds(f vm.Visitor)    { w.inner.holds(f); places(f, &w.aw) }
func (c *lockContext) holds(f vm.Visitor) { c.wrapCoro.holds(f); show(f, c.lock) }
func (w *awaiter) holds(f vm.Visitor)     { places(f, &w.it, &w.result) }
func (c *barrierCoro) holds(f vm.Visitor) { vm.VisitPointer(f, &c.b); places(f, &c.self) }
func (w *waitCoro) holds(f vm.Visitor)    { places(f, &w.fs) }

func (w *waitForCondition) holds(f vm.Visitor) {
	vm.VisitPointer(f, &w.c)
	places(f, &w.test, &w.last)
}

func (c *callCoro) holds(f vm.Visitor) {
	c.inner.holds(f)
	places(f, &c.fn, &c.res)
	f.Values(c.args.Pos)
	f.Values(c.args.Kw)
}

func (c *threadCoro) holds(f vm.Visitor) {
	vm.VisitPointer(f, &c.fut)
	places(f, &c.fn)
	f.Values(c.args.Pos)
	f.Values(c.args.Kw)
}

func (c *shutdownGens) holds(f vm.Visitor) {
	for i := range c.gens {
		vm.VisitPointer(f, &c.gens[i])
	}
	if c.group != nil {
		vm.VisitPointer(f, &c.group)
	}
}

func (c *groupExit) holds(f vm.Visitor) {
	vm.VisitPointer(f, &c.group)
	body, cancel := c.exit.Errors()
	showError(f, body)
	showError(f, cancel)
}

func (n *nextCoro) holds(f vm.Visitor) {
	vm.VisitPointer(f, &n.it)
	if n.next != nil {
		showFuture(f, n.next.Completed())
	}
}

func (w *waitForCoro) holds(f vm.Visitor) {
	w.inner.holds(f)
	places(f, &w.aw)
	vm.VisitPointer(f, &w.fut)
}

// letGo clears what a machine holds that has come to its end, which a timer may still lead to.
func letGo(h holder) { h.holds(func(at **vm.Header, _ uintptr) { *at = nil }) }

// held says what objects of asyncio's types hold, in the order in which CPython's let go of it.
func held() {
	future := func(v vm.Value, f vm.Visitor) {
		fut := vm.As[Future](v)
		showDone(f, &fut.core)
		show(f, fut.result)
		showError(f, fut.core.Err())
		showMessage(f, fut.core.CancelMessage())
	}
	vm.Holds(LockType, func(v vm.Value, f vm.Visitor) { showWaiters(f, &vm.As[Lock](v).core.Waiters) })
	vm.Holds(EventType, func(v vm.Value, f vm.Visitor) { showWaiters(f, &vm.As[Event](v).core.Waiters) })
	for _, t := range []*vm.Type{SemaphoreType, BoundedSemaphoreType} {
		vm.Holds(t, func(v vm.Value, f vm.Visitor) { showWaiters(f, &vm.As[Semaphore](v).core.Waiters) })
	}
	for _, t := range []*vm.Type{FutureType, shieldType} {
		vm.Holds(t, future)
	}
	vm.Holds(TaskType, func(v vm.Value, f vm.Visitor) {
		t := vm.As[Task](v)
		future(v, f)
		showContext(f, t.ctx)
		show(f, t.coro)
		showMessage(f, t.core.PendingMessage())
		if w := t.core.Waiter(); w != nil {
			showMessage(f, w.CancelMessage())
		}
		if t.awaiting != nil {
			show(f, t.awaiting.value())
		}
	})
	vm.Holds(gatherType, func(v vm.Value, f vm.Visitor) {
		for _, c := range vm.As[Gather](v).core.Children() {
			showFuture(f, c)
		}
		future(v, f)
	})
	for _, t := range []*vm.Type{HandleType, TimerHandleType} {
		vm.Holds(t, func(v vm.Value, f vm.Visitor) {
			h := vm.As[handleHead](v)
			f.Values(h.args())
			show(f, h.fn)
			showContext(f, h.context())
		})
	}
	for _, t := range []*vm.Type{QueueType, PriorityQueueType, LifoQueueType} {
		vm.Holds(t, func(v vm.Value, f vm.Visitor) {
			q := vm.As[Queue](v)
			if _, first := q.own.(*loop.FIFO[vm.Value]); first {
				show(f, q.items()...)
			} else {
				f.Values(q.items())
			}
			show(f, q.box)
			for _, ws := range q.core.Lines() {
				showWaiters(f, ws)
			}
		})
	}
	vm.Holds(ConditionType, func(v vm.Value, f vm.Visitor) {
		c := vm.As[Condition](v)
		showWaiters(f, &c.core.Waiters)
		show(f, c.lock)
	})
	vm.Holds(BarrierType, func(v vm.Value, f vm.Visitor) { show(f, vm.As[Barrier](v).parties) })
	vm.Holds(lockManagerType, func(v vm.Value, f vm.Visitor) { show(f, vm.As[lockManager](v).lock) })
	vm.Holds(TimeoutType, func(v vm.Value, f vm.Visitor) {
		t := vm.As[Timeout](v)
		show(f, t.when)
		showTask(f, t.core.Task())
	})
	vm.Holds(TaskGroupType, func(v vm.Value, f vm.Visitor) {
		g := &vm.As[TaskGroup](v).core
		for _, err := range g.Failures() {
			showError(f, err)
		}
		showTask(f, g.Parent())
	})
	vm.Holds(asCompletedType, func(v vm.Value, f vm.Visitor) {
		vm.As[AsCompleted](v).core.Each(func(fut *loop.Future) { showFuture(f, fut) })
	})
	vm.Holds(RunnerType, func(v vm.Value, f vm.Visitor) {
		r := vm.As[Runner](v)
		show(f, r.debug, r.factory)
		vm.VisitPointer(f, &r.loop)
		showContext(f, r.ctx)
	})
	vm.Holds(coroutineType, func(v vm.Value, f vm.Visitor) {
		vm.As[coroutine](v).body.holds(f)
	})
	vm.Holds(coroIterType, func(v vm.Value, f vm.Visitor) { show(f, vm.Obj(&vm.As[coroIter](v).c.Header)) })
	vm.Holds(futureIterType, func(v vm.Value, f vm.Visitor) { show(f, vm.As[FutureIter](v).f.value()) })
	vm.Holds(instantType, func(v vm.Value, f vm.Visitor) { show(f, vm.As[instant](v).v) })
	vm.HoldsNothing(AbstractLoopType, AbstractPolicyType, BasePolicyType, PolicyType)
	vm.Holds(LoopType, func(v vm.Value, f vm.Visitor) {
		l := vm.As[Loop](v)
		show(f, l.handler, l.factory, l.execu, l.selector, l.genHook, l.genEnd)
		vm.VisitPointer(f, &l.thrown)
		vm.VisitPointer(f, &l.until)
	})
}

// lives tells a search for what lives of what the loops hold: tasks that aren't done, and what waits to be called.
func (s *state) lives(r *vm.Reach) {
	if len(s.threads) > 0 || len(s.guests) > 0 {
		r.Hidden()
	}
	for _, loops := range [][]*Loop{s.loops, s.closed} {
		for _, l := range loops {
			l.core.ForgetRetrieved()
			r.Value(l.value())
			if l.isHidden() {
				r.Hidden()
			}
			l.core.EachTask(func(t *loop.Task) bool {
				if o := taskObject(t); o != nil && !(r.Collecting() && o.livesByOthers() || r.Counting() && o.isShown()) {
					r.Value(o.value())
					r.Value(o.coro)
				}
				return !r.Met()
			})
			if r.Met() {
				return
			}
			waits := func(h *loop.Handle) {
				tellWaiting(r, h.Callback())
				if !r.Met() {
					r.Shown(func(f vm.Visitor) { showCallback(f, h.Callback()) })
				}
			}
			l.core.EachReady(waits)
			l.core.EachTimer(func(t *loop.TimerHandle) { waits(&t.Handle) })
		}
	}
}

// Where CPython's asyncio lets go: a task's step, of the coroutine that has ended; a turn, of the handle that was called when it comes to
// the next, or has come to its end; a handle that is cancelled, of its arguments.
var (
	lineStep    = vm.NewLibraryLine(sys.Library+"/asyncio/events.py", 94)
	lineNext    = vm.NewLibraryLine(sys.Library+"/asyncio/base_events.py", 2031)
	lineEnd     = vm.NewLibraryLine(sys.Library+"/asyncio/base_events.py", 2047)
	lineCancel  = vm.NewLibraryLine(sys.Library+"/asyncio/events.py", 87)
	lineWaitFor = vm.NewLibraryLine(sys.Library+"/asyncio/tasks.py", 488)
)

// called looks, where that matters, after a handle has been called.
func (l *Loop) called(more bool) {
	switch {
	case !l.th.Runtime.Watching():
	case more:
		l.th.LetsGo(lineNext, nil)
	default:
		l.th.LetsGo(lineEnd, nil)
	}
}
