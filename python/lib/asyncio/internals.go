// Internals.go has the attributes with an underscore that programs look into, and subclasses too: a loop's queues, who
// waits for a lock. CPython's are its own lists; these are copies of what the loop has at the moment.

package asyncio

import (
	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/vm"
)

// A view computes an attribute.
type view = func(th *vm.Thread, v vm.Value) (vm.Value, error)

// futuresList is the list of the futures that each hands out.
func futuresList(each func(func(*loop.Future))) vm.Value {
	var vs []vm.Value
	each(func(f *loop.Future) { vs = append(vs, waiterValue(f)) })
	return vm.NewList(vs...)
}

// waitersView is _waiters.
func waitersView(of func(v vm.Value) *loop.Waiters) *vm.GetSet {
	return vm.Getter("_waiters", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return futuresList(of(v).Each), nil })
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
	return []*vm.GetSet{waitersView(of), boundView(of),
		vm.Getter("_locked", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(vm.As[Lock](v).core.Locked()), nil })}
}

func eventInternals() []*vm.GetSet {
	of := func(v vm.Value) *loop.Waiters { return &vm.As[Event](v).core.Waiters }
	return []*vm.GetSet{waitersView(of), boundView(of),
		vm.Getter("_value", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(vm.As[Event](v).core.IsSet()), nil })}
}

func conditionInternals() []*vm.GetSet {
	of := func(v vm.Value) *loop.Waiters { return &vm.As[Condition](v).core.Waiters }
	return []*vm.GetSet{waitersView(of), boundView(of),
		vm.Getter("_lock", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.As[Condition](v).lock, nil })}
}

func semaphoreInternals() []*vm.GetSet {
	of := func(v vm.Value) *loop.Waiters { return &vm.As[Semaphore](v).core.Waiters }
	return []*vm.GetSet{waitersView(of), boundView(of),
		vm.Getter("_value", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			return vm.Int(int64(vm.As[Semaphore](v).core.Value())), nil
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
	max := func(th *vm.Thread, q *Queue) (vm.Value, error) { return vm.Int(int64(q.core.Max())), nil }
	return []*vm.GetSet{
		get("maxsize", max), get("_maxsize", max),
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
		get("_is_shutdown", func(th *vm.Thread, q *Queue) (vm.Value, error) { return vm.Bool(q.core.IsShutdown()), nil }),
		get("_getters", func(th *vm.Thread, q *Queue) (vm.Value, error) { return futuresList(q.core.EachGetter), nil }),
		get("_putters", func(th *vm.Thread, q *Queue) (vm.Value, error) { return futuresList(q.core.EachPutter), nil }),
	}
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
		get("_ready", func(th *vm.Thread, l *Loop) vm.Value {
			var vs []vm.Value
			l.core.EachReady(func(h *loop.Handle) {
				vs = append(vs, l.handleObject(h))
			})
			return vm.NewList(vs...)
		}),
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
