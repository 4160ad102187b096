// Internals.go has the attributes with an underscore that programs look into, and subclasses too: a loop's queues, who
// waits for a lock. CPython's are its own lists; these are copies of what the loop has at the moment.

package asyncio

import (
	"strings"
	"sync"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/vm"
)

// A view computes an attribute.
type view = func(th *vm.Thread, v vm.Value) (vm.Value, error)

// futuresDeque is a deque of the futures that each hands out.
func futuresDeque(th *vm.Thread, each func(func(*loop.Future))) (vm.Value, error) {
	var vs []vm.Value
	each(func(f *loop.Future) { vs = append(vs, waiterValue(f)) })
	return dequeOf(th, vs)
}

func dequeOf(th *vm.Thread, items []vm.Value) (vm.Value, error) {
	deque, err := importFrom(th, "collections", "deque")
	if err != nil {
		return vm.Unbound, err
	}
	return th.Call(deque, vm.NewList(items...))
}

// waitersView is _waiters; those of a lock are None before the first wait.
func waitersView(of func(v vm.Value) *loop.Waiters, none bool) *vm.GetSet {
	return vm.Getter("_waiters", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
		if ws := of(v); none && ws.Loop() == nil {
			return vm.None, nil
		}
		return futuresDeque(th, of(v).Each)
	})
}

// boundView is _loop of a primitive: the loop that it was first used in.
func boundView(of func(v vm.Value) *loop.Waiters) *vm.GetSet {
	return vm.Getter("_loop", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
		core := of(v).Loop()
		for _, l := range stateOf(th).loops {
			if core != nil && l.core == core {
				return l.value(), nil
			}
		}
		return vm.None, nil
	})
}

func lockInternals() []*vm.GetSet {
	of := func(v vm.Value) *loop.Waiters { return &vm.As[Lock](v).core.Waiters }
	return []*vm.GetSet{
		vm.Getter("_locked", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(vm.As[Lock](v).core.Locked()), nil }),
		waitersView(of, true), boundView(of)}
}

func eventInternals() []*vm.GetSet {
	of := func(v vm.Value) *loop.Waiters { return &vm.As[Event](v).core.Waiters }
	return []*vm.GetSet{
		vm.Getter("_value", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(vm.As[Event](v).core.IsSet()), nil }),
		waitersView(of, false), boundView(of)}
}

func conditionInternals() []*vm.GetSet {
	of := func(v vm.Value) *loop.Waiters { return &vm.As[Condition](v).core.Waiters }
	return []*vm.GetSet{waitersView(of, false), boundView(of),
		vm.Getter("_lock", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.As[Condition](v).lock, nil })}
}

func semaphoreInternals() []*vm.GetSet {
	of := func(v vm.Value) *loop.Waiters { return &vm.As[Semaphore](v).core.Waiters }
	return []*vm.GetSet{waitersView(of, true), boundView(of),
		settable("_value", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.As[Semaphore](v).value(), nil },
			func(th *vm.Thread, v, x vm.Value) error {
				s := vm.As[Semaphore](v)
				s.count(th, x, s.bound())
				return nil
			}),
	}
}

// boundInternals are BoundedSemaphore's.
func boundInternals() []*vm.GetSet {
	return []*vm.GetSet{settable("_bound_value", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.As[Semaphore](v).bound(), nil },
		func(th *vm.Thread, v, x vm.Value) error {
			s := vm.As[Semaphore](v)
			s.count(th, s.value(), x)
			return nil
		})}
}

func barrierInternals() []*vm.GetSet {
	return []*vm.GetSet{vm.Getter("_count", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
		return vm.Int(int64(vm.As[Barrier](v).core.Count())), nil
	})}
}

func queueInternals() []*vm.GetSet {
	get := func(name string, f func(th *vm.Thread, q *Queue) (vm.Value, error)) *vm.GetSet {
		return vm.Getter(name, func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			q, err := queueOf(v)
			if err != nil {
				return vm.Unbound, err
			}
			return f(th, q)
		})
	}
	return []*vm.GetSet{
		get("maxsize", func(_ *vm.Thread, q *Queue) (vm.Value, error) { return q.maxsize(), nil }),
		settable("_maxsize", func(_ *vm.Thread, v vm.Value) (vm.Value, error) { return vm.As[Queue](v).maxsize(), nil },
			func(th *vm.Thread, v, x vm.Value) error { vm.As[Queue](v).limit(th, x); return nil }),
		settable("_unfinished_tasks", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			return vm.Int(int64(vm.As[Queue](v).core.Unfinished())), nil
		},
			func(th *vm.Thread, v, x vm.Value) error {
				n, err := th.Index(x)
				if err == nil {
					vm.As[Queue](v).core.SetUnfinished(int(n))
				}
				return err
			}),
		vm.Property("_queue", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.As[Queue](v).expose(th) },
			func(th *vm.Thread, v, x vm.Value) error {
				q := vm.As[Queue](v)
				q.keep(th, x)
				return nil
			}),
		get("_finished", func(th *vm.Thread, q *Queue) (vm.Value, error) {
			e := &finishedEvent{q: q}
			finishedOnce.Do(defineFinishedEvent)
			e.SetType(finishedType)
			return vm.Obj(&e.Header), nil
		}),
		get("_is_shutdown", func(th *vm.Thread, q *Queue) (vm.Value, error) { return vm.Bool(q.core.IsShutdown()), nil }),
		get("_getters", func(th *vm.Thread, q *Queue) (vm.Value, error) { return futuresDeque(th, q.core.EachGetter) }),
		get("_putters", func(th *vm.Thread, q *Queue) (vm.Value, error) { return futuresDeque(th, q.core.EachPutter) }),
	}
}

// callbacksView is _callbacks of a future: pairs of a function and its context, None if there are none. The functions of
// the loop's own callbacks do, when they are called, what the future's end would have done.
func callbacksView(th *vm.Thread, f *loop.Future) (vm.Value, error) {
	var vs []vm.Value
	var failed error
	f.EachDone(func(h *loop.Handle) bool {
		var fn, ctx vm.Value
		switch c := h.Callback().(type) {
		case *loop.Task:
			fn = vm.Func1("task_wakeup", func(*vm.Thread, vm.Value) (vm.Value, error) { return vm.None, c.WakeNow() }).Value()
			if t := taskObject(c); t != nil {
				ctx = t.ctx.Value()
			}
		case *loop.DoneHandle:
			if d, ok := c.Func().(*doneCallback); ok {
				fn, ctx = d.fn, d.ctx.Value()
				break
			}
			name, err := callbackName(th, h)
			if err != nil {
				failed = err
				return false
			}
			name, _, _ = strings.Cut(name, "(")
			fn = vm.Func1(name, func(*vm.Thread, vm.Value) (vm.Value, error) { return vm.None, c.Func().FutureDone(f) }).Value()
		}
		if fn.Bound() {
			vs = append(vs, vm.NewTuple(fn, orNone(ctx)))
		}
		return true
	})
	if failed != nil || len(vs) == 0 {
		return vm.None, failed
	}
	return vm.NewList(vs...), nil
}

// finishedEvent is _finished of a queue: the event that join waits for.
type finishedEvent struct {
	vm.Header
	q *Queue
}

var (
	finishedOnce sync.Once
	finishedType *vm.Type
)

func defineFinishedEvent() {
	event := func(v vm.Value) *loop.Event { return vm.As[finishedEvent](v).q.core.Finished() }
	finishedType = vm.NewType(vm.TypeSpec{Name: "asyncio.locks.Event", Flags: vm.FlagDisallowNew, Methods: []*vm.Builtin{
		vm.Method0("set", func(_ *vm.Thread, v vm.Value) (vm.Value, error) { event(v).Set(); return vm.None, nil }),
		vm.Method0("clear", func(_ *vm.Thread, v vm.Value) (vm.Value, error) { event(v).Clear(); return vm.None, nil }),
		vm.Method0("is_set", func(_ *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(event(v).IsSet()), nil }),
	}})
}

// handleObject is the Python object of a handle in the loop's queues; for the loop's own callbacks one that stands for it.
func (l *Loop) handleObject(h *loop.Handle) vm.Value {
	switch c := h.Callback().(type) {
	case *handleHead:
		return c.value()
	case *loop.Task:
		if t := taskObject(c); t != nil {
			return t.value()
		}
	}
	o := newHandle()
	o.loop, o.fn = l, vm.None
	return o.value()
}

func loopInternals() []*vm.GetSet {
	get := func(name string, f func(th *vm.Thread, l *Loop) vm.Value) *vm.GetSet {
		return vm.Getter(name, func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			l := vm.As[Loop](v)
			if l.core == nil {
				return vm.Unbound, vm.ErrorOf(vm.AttributeErrorType, "'"+v.Type().Name+"' object has no attribute '"+name+"'")
			}
			return f(th, l), nil
		})
	}
	return []*vm.GetSet{
		vm.Getter("_ready", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			l := vm.As[Loop](v)
			var vs []vm.Value
			if l.core != nil {
				l.core.EachReady(func(h *loop.Handle) {
					vs = append(vs, l.handleObject(h))
				})
			}
			return dequeOf(th, vs)
		}),
		vm.Getter("_asyncgens", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			set, err := importFrom(th, "weakref", "WeakSet")
			if err != nil {
				return vm.Unbound, err
			}
			var vs []vm.Value
			for _, g := range vm.As[Loop](v).liveGens() {
				vs = append(vs, vm.Obj(&g.Header))
			}
			return th.Call(set, vm.NewList(vs...))
		}),
		vm.Property("_selector", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			l := vm.As[Loop](v)
			if !l.selector.Bound() {
				c, err := importFrom(th, "selectors", "DefaultSelector")
				if err != nil {
					return vm.Unbound, err
				}
				if l.selector, err = th.Call(c); err != nil {
					return vm.Unbound, err
				}
			}
			return l.selector, nil
		}, func(th *vm.Thread, v, selector vm.Value) error {
			vm.As[Loop](v).selector = selector
			return nil
		}),
		get("_current_handle", func(th *vm.Thread, l *Loop) vm.Value { return vm.None }),
		get("_scheduled", func(th *vm.Thread, l *Loop) vm.Value {
			var vs []vm.Value
			l.core.EachTimer(func(t *loop.TimerHandle) {
				vs = append(vs, l.handleObject(&t.Handle))
			})
			return vm.NewList(vs...)
		}),
		get("_timer_cancelled_count", func(th *vm.Thread, l *Loop) vm.Value { return vm.Int(int64(l.core.StaleTimers())) }),
		get("_debug", func(th *vm.Thread, l *Loop) vm.Value { return vm.Bool(l.core.Debug()) }),
		get("_closed", func(th *vm.Thread, l *Loop) vm.Value { return vm.Bool(l.core.Closed()) }),
		get("_stopping", func(th *vm.Thread, l *Loop) vm.Value { return vm.Bool(l.core.Stopping()) }),
		get("_task_factory", func(th *vm.Thread, l *Loop) vm.Value { return orNone(l.factory) }),
		get("_exception_handler", func(th *vm.Thread, l *Loop) vm.Value { return orNone(l.handler) }),
		get("_asyncgens_shutdown_called", func(th *vm.Thread, l *Loop) vm.Value { return vm.Bool(l.genDown) }),
		get("_executor_shutdown_called", func(th *vm.Thread, l *Loop) vm.Value { return vm.Bool(l.execEnd) }),
		get("_clock_resolution", func(th *vm.Thread, l *Loop) vm.Value { return vm.Float(1e-9) }),
		get("_thread_id", func(th *vm.Thread, l *Loop) vm.Value {
			if l.core.Running() {
				return vm.Int(l.th.Ident)
			}
			return vm.None
		}),
		settable("_default_executor", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return orNone(vm.As[Loop](v).execu), nil },
			func(th *vm.Thread, v, x vm.Value) error { vm.As[Loop](v).execu = orNone(x); return nil }),
	}
}

// internalLoopMethods are methods with an underscore that programs call.
func internalLoopMethods() []*vm.Builtin {
	return []*vm.Builtin{
		loopMethod("_check_closed", nil, func(th *vm.Thread, l *Loop, _ []vm.Value) (vm.Value, error) { return vm.None, l.checkClosed() }),
		loopMethod("_check_running", nil, func(th *vm.Thread, l *Loop, _ []vm.Value) (vm.Value, error) { return vm.None, l.checkRunning(th) }),
		loopMethod("_run_once", nil, func(th *vm.Thread, l *Loop, _ []vm.Value) (vm.Value, error) { return vm.None, l.runOnce(th) }),
	}
}

// runOnce runs one turn of a loop that isn't running, without waiting.
func (l *Loop) runOnce(th *vm.Thread) error {
	if err := l.checkClosed(); err != nil {
		return err
	}
	t := l.st.of(th)
	before := t.running
	t.running = l
	w := l.core.Step()
	t.running = before
	if w.Kind == loop.Done && w.Err != nil {
		return l.ended(w.Err)
	}
	return nil
}
