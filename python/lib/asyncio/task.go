// Task.go is asyncio.Task: the Python object around a loop.Task, and the step that resumes its coroutine.

package asyncio

import (
	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/lib/contextvars"
	"github.com/aioplay/aioplay/python/vm"
)

// Task is asyncio.Task (CPython Lib/asyncio/tasks.py and Modules/_asynciomodule.c). It is its own loop.Coroutine.
type Task struct {
	head
	core     loop.Task
	coro     vm.Value
	awaiting *Future // the future of the program that it waits for, or has waited for, until the end of the step
	ctx      *contextvars.Context
	own      contextvars.Context // what ctx points to, unless the program gave one
}

// coroKind is what a task's coroutine is, and how it is resumed.
type coroKind uint8

const (
	coroForeign   coroKind = iota // by its methods send and throw
	coroGenerator                 // a coroutine or generator of the program
	coroNative                    // one of this package's
)

// generator returns the coroutine, if it is one of the program's.
func (t *Task) generator() *vm.Generator {
	if t.kind != coroGenerator {
		return nil
	}
	return vm.As[vm.Generator](t.coro)
}

// Cancel asks the task to end.
func (t *Task) Cancel(msg any) bool { return t.core.Cancel(msg) }

// ChainedTask returns the loop's part.
func (t *Task) ChainedTask() *loop.Task { return &t.core }

// FutureOwner returns the task.
func (t *Task) FutureOwner() any { return t }

// LoopTask returns the loop's part.
func (t *Task) LoopTask() *loop.Task { return &t.core }

// Wait describes the task.
func (t *Task) Wait() loop.Wait { return t.core.Wait() }

// TaskType is the class asyncio.Task.
var TaskType *vm.Type

func (t *Task) value() vm.Value { return vm.Obj(&t.Header) }

// future is the task as the future of its result.
func (t *Task) future() *Future { return vm.As[Future](t.value()) }

func taskOf(v vm.Value) *Task {
	if t := v.Type(); t == TaskType || t.IsSubtype(TaskType) {
		return vm.As[Task](v)
	}
	return nil
}

// taskObject returns the Python object of one of the loop's tasks.
func taskObject(t *loop.Task) *Task {
	if o, ok := t.Variant().(*Task); ok {
		return o
	}
	o, _ := t.Owner().(*Task)
	return o
}

// A taskSpec is what a new task is made of.
type taskSpec struct {
	coro  vm.Value
	name  vm.Value // unbound or None: a number
	ctx   vm.Value // unbound or None: a copy of the current one
	eager bool
}

// newTask makes a task of class Task and starts it.
func newTask(l *Loop, s taskSpec) (*Task, error) {
	t := vm.As[Task](vm.Obj(vm.NewObject(TaskType)))
	if err := t.init(l, s); err != nil {
		return nil, err
	}
	return t, nil
}

func (t *Task) init(l *Loop, s taskSpec) error {
	th := l.th
	switch c := s.coro; {
	case c.Type() == vm.CoroutineType:
		t.kind = coroGenerator
	case c.Type() == coroutineType:
		t.kind = coroNative
	default:
		if err := t.accept(th, c); err != nil {
			return err
		}
	}
	t.coro = s.coro
	t.loop = l
	t.result = vm.None
	t.origin = l.origin(th)
	if s.ctx.Bound() && !s.ctx.IsNone() {
		if t.ctx = contextvars.Of(s.ctx); t.ctx == nil {
			return vm.TypeError("context must be a Context, not " + s.ctx.Type().DisplayName())
		}
	} else {
		t.own.InitCopy(contextvars.Current(th))
		t.ctx = &t.own
	}
	t.core.Init(l.core, t, t)
	if t.Type() != TaskType && overrides(t.Type(), strCancel, TaskType) {
		t.core.SetVariant(&pyVariant{t.future()})
	}
	if s.name.Bound() && !s.name.IsNone() {
		name, err := th.Str(s.name)
		if err != nil {
			return err
		}
		t.rename(name)
	}
	if t.kind == coroNative {
		vm.As[coroutine](t.coro).claim(th)
	}
	if err := t.core.Start(s.eager); err != nil {
		return exception(err)
	}
	switch {
	case s.eager && t.core.Done():
		t.coro, t.kind = vm.Unbound, coroForeign
	case t.kind == coroGenerator:
		th.Runtime.ScheduledCoroutine(t.generator())
	}
	return nil
}

// accept checks a coroutine that is neither the program's own nor this package's.
func (t *Task) accept(th *vm.Thread, c vm.Value) error {
	if c.Type() == vm.GeneratorType {
		g := vm.As[vm.Generator](c)
		if g.IterableCoroutine() || !stateOf(th).host.Strict {
			t.kind = coroGenerator
			return nil
		}
	}
	if ok, err := isCoroutine(th, c); err != nil || ok {
		return err
	}
	r, err := th.Repr(c)
	if err != nil {
		return err
	}
	return vm.TypeError("a coroutine was expected, got " + r)
}

// Resume runs the coroutine until it waits or ends: the loop's task calls it.
func (t *Task) Resume(err error) loop.Outcome {
	th := t.loop.th
	prev := th.Context
	th.Context = t.ctx
	out := t.resume(th, err)
	th.Context = prev
	return out
}

func (t *Task) resume(th *vm.Thread, err error) loop.Outcome {
	if t.kind != coroGenerator {
		return t.resumeOther(th, err)
	}
	if err == nil {
		return t.drive(th, nil)
	}
	outer := t.loop.thrown
	t.loop.thrown = t.thrown(err)
	out := t.drive(th, t.loop.thrown)
	t.loop.thrown = outer
	return out
}

// drive resumes a coroutine or generator of the program.
func (t *Task) drive(th *vm.Thread, exc *vm.Exception) loop.Outcome {
	v, st, err := th.Resume(vm.As[vm.Generator](t.coro), vm.None, exc)
	if st == vm.Yielded {
		if v.IsNone() {
			t.awaiting = nil
			return loop.Outcome{State: loop.Yielded}
		}
		return t.yielded(th, v)
	}
	var out loop.Outcome
	var raised *vm.Exception
	if st == vm.Returned {
		t.result, v = v, vm.Unbound
		out.State = loop.Returned
	} else {
		out = t.raised(err)
		raised = out.Err.(*vm.Exception)
	}
	if exc != nil {
		t.loop.thrown = nil
	}
	th.LetsGo(lineStep, raised) // which may have been the last of what was watched
	t.awaiting = nil
	if out.State == loop.Raised {
		t.loop.watchFailure(&t.core.Future)
	}
	return out
}

// thrown makes the exception to throw in of the loop's error. The exception of a future gets back the traceback that it
// had when it was set there.
func (t *Task) thrown(err error) *vm.Exception {
	e := exception(err)
	if f := t.awaiting; f != nil {
		f.restore(e)
	}
	return e
}

func (t *Task) raised(err error) loop.Outcome {
	e := exception(err)
	if classify(e) != loop.Cancellation {
		t.result = e.Traceback()
	}
	return loop.Outcome{State: loop.Raised, Err: e}
}

// resumeOther resumes a coroutine object that isn't a generator of the vm.
func (t *Task) resumeOther(th *vm.Thread, err error) loop.Outcome {
	if t.kind == coroNative {
		c := vm.As[coroutine](t.coro)
		out := c.step(th, err)
		switch out.State {
		case loop.Returned:
			v, err := c.body.value(th)
			if err != nil {
				return t.raised(err)
			}
			t.result, out.Value = v, nil
		case loop.Raised:
			t.loop.watchFailure(&t.core.Future)
			return t.raised(out.Err)
		}
		return out
	}
	var v vm.Value
	if err != nil {
		v, err = th.CallMethod(t.coro, strThrow, t.thrown(err).Value())
	} else {
		v, err = th.CallMethod(t.coro, strSend, vm.None)
	}
	if err != nil {
		if e, ok := err.(*vm.Exception); ok && e.Type().IsSubtype(vm.StopIterationType) {
			t.result, _ = th.GetAttr(e.Value(), strValue)
			return loop.Outcome{State: loop.Returned}
		}
		return t.raised(err)
	}
	if v.IsNone() {
		return loop.Outcome{State: loop.Yielded}
	}
	return t.yielded(th, v)
}

// yielded deals with what the coroutine yields: a future to wait for, or something that is a mistake.
func (t *Task) yielded(th *vm.Thread, v vm.Value) loop.Outcome {
	if v.Type() == waitPointType {
		t.awaiting = nil
		return loop.Outcome{State: loop.Waiting, Future: vm.As[waitPoint](v).fut}
	}
	f := futureOf(v)
	if f == nil {
		return t.yieldedOther(th, v)
	}
	switch {
	case f.loop != t.loop:
		return t.misuse(th, " got Future ", v, " attached to a different loop")
	case !f.blocking:
		return t.misuse2(th, "yield was used instead of yield from in task ", v)
	}
	f.blocking = false
	if &f.core == &t.core.Future {
		return badYield(th, "Task cannot await on itself: ", t.value(), "")
	}
	if f.Type() != FutureType && f.Type() != TaskType && overrides(f.Type(), strAddDoneCallback, FutureType) {
		return t.foreign(th, v)
	}
	t.awaiting = f
	return loop.Outcome{State: loop.Waiting, Future: &f.core}
}

// badYield throws a RuntimeError in at the next step.
func badYield(th *vm.Thread, before string, v vm.Value, after string) loop.Outcome {
	r, err := th.Repr(v)
	if err != nil {
		return loop.Outcome{State: loop.Yielded, Err: err}
	}
	return loop.Outcome{State: loop.Yielded, Err: vm.RuntimeError(before + r + after)}
}

func (t *Task) misuse(th *vm.Thread, between string, v vm.Value, after string) loop.Outcome {
	me, err := th.Repr(t.value())
	if err != nil {
		return loop.Outcome{State: loop.Yielded, Err: err}
	}
	return badYield(th, "Task "+me+between, v, after)
}

func (t *Task) misuse2(th *vm.Thread, before string, v vm.Value) loop.Outcome {
	me, err := th.Repr(t.value())
	if err != nil {
		return loop.Outcome{State: loop.Yielded, Err: err}
	}
	return badYield(th, before+me+" with ", v, "")
}

func (t *Task) yieldedOther(th *vm.Thread, v vm.Value) loop.Outcome {
	if v.IsNone() {
		return loop.Outcome{State: loop.Yielded}
	}
	b, err := th.LookupAttr(v, strBlocking)
	if err != nil {
		return loop.Outcome{State: loop.Yielded, Err: err}
	}
	switch {
	case b.Bound() && !b.IsNone():
		if ok, err := th.Truth(b); err != nil {
			return loop.Outcome{State: loop.Yielded, Err: err}
		} else if !ok {
			return t.misuse2(th, "yield was used instead of yield from in task ", v)
		}
		if err := th.SetAttr(v, strBlocking, vm.False); err != nil {
			return loop.Outcome{State: loop.Yielded, Err: err}
		}
		return t.foreign(th, v)
	case v.Type() == vm.GeneratorType:
		return t.misuse2(th, "yield was used instead of yield from for generator in task ", v)
	}
	return badYield(th, "Task got bad yield: ", v, "")
}

// A foreignWait stands for a future that isn't asyncio's own but follows its protocol.
type foreignWait struct {
	loop.Future
	th  *vm.Thread
	obj vm.Value
}

// Cancel cancels the program's object.
func (w *foreignWait) Cancel(msg any) bool {
	var v vm.Value
	var err error
	if m, ok := msg.(vm.Value); ok {
		v, err = w.th.GetAttr(w.obj, strCancel)
		if err == nil {
			v, err = w.th.CallArgs(v, vm.Args{Kw: []vm.Value{m}, Names: []*vm.Str{strMsg}})
		}
	} else {
		v, err = w.th.CallMethod(w.obj, strCancel)
	}
	if err != nil {
		return false
	}
	ok, _ := w.th.Truth(v)
	return ok
}

// Wait describes it.
func (w *foreignWait) Wait() loop.Wait { return w.WaitSelf() }

// foreign waits for an object that has add_done_callback and the rest of a future's methods.
func (t *Task) foreign(th *vm.Thread, v vm.Value) loop.Outcome {
	w := &foreignWait{th: th, obj: v}
	w.Future.Init(t.loop.core, nil)
	w.SetVariant(w)
	wake := vm.Func1("task_wakeup", func(th *vm.Thread, _ vm.Value) (vm.Value, error) {
		if t.core.Waiter() != &w.Future {
			return vm.None, nil
		}
		return vm.None, t.core.WakeNow()
	})
	add, err := th.GetAttr(v, strAddDoneCallback)
	if err == nil {
		_, err = th.CallArgs(add, vm.Args{Pos: []vm.Value{wake.Value()}, Kw: []vm.Value{t.ctx.Value()}, Names: []*vm.Str{strContextArg}})
	}
	if err != nil {
		return loop.Outcome{State: loop.Yielded, Err: err}
	}
	return loop.Outcome{State: loop.Waiting, Future: &w.Future}
}

// rename gives the task a name, which may be empty.
func (t *Task) rename(name string) {
	if name == "" {
		t.core.SetNameless()
	} else {
		t.core.SetName(name)
	}
}

// Line is where the coroutine stands, for the trace.
func (t *Task) Line() int32 {
	if g := t.generator(); g != nil {
		return g.Line()
	}
	return 0
}
