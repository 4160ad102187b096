// Future.go is asyncio.Future: the Python object around a loop.Future.

package asyncio

import (
	"unsafe"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/lib/contextvars"
	"github.com/aioplay/aioplay/python/vm"
)

// head is how every future-like object begins. The loop's part follows it at once, and begins with a loop.Future in a
// Task, a Gather and a Shield too: so a pointer to any of them is a *Future. TestLayout holds it to that.
type head struct {
	vm.Header
	vm.Attrs
	loop     *Loop
	result   vm.Value // the result; of a failed future, the traceback its exception had
	origin   *origin  // in debug mode: where it was made
	blocking bool     // _asyncio_future_blocking
	noLog    bool     // _log_traceback was set to False
	quiet    bool     // of a task: _log_destroy_pending was set to False
	kind     coroKind // of a task: what its coroutine is
	programs bool     // the program has made it, and nobody else sets its result
}

// Future is asyncio.Future (CPython Lib/asyncio/futures.py; the texts are those of Modules/_asynciomodule.c).
type Future struct {
	head
	core loop.Future
}

const attrsOffset = unsafe.Sizeof(vm.Header{})

// FutureType is the class asyncio.Future.
var FutureType *vm.Type

func (f *Future) value() vm.Value { return vm.Obj(&f.Header) }

// futureOf returns the future that v is, or nil.
func futureOf(v vm.Value) *Future {
	t := v.Type()
	if t == FutureType || t == TaskType || t.IsSubtype(FutureType) {
		return vm.As[Future](v)
	}
	return nil
}

// object returns the Python object of one of the loop's futures, nil if it has none.
func object(f *loop.Future) *Future {
	switch v := f.Variant().(type) {
	case *Future:
		return v
	case *Task:
		return v.future()
	}
	switch o := f.Owner().(type) {
	case *Future:
		return o
	case *Task:
		return o.future()
	}
	return nil
}

// Cancel cancels the future.
func (f *Future) Cancel(msg any) bool { return f.core.CancelSelf(msg) }

// FutureOwner returns the future.
func (f *Future) FutureOwner() any { return f }

// Wait describes the future.
func (f *Future) Wait() loop.Wait { return f.core.WaitSelf() }

// newFuture makes a pending future of exactly the class Future.
func newFuture(l *Loop) *Future {
	f := vm.As[Future](vm.Obj(vm.NewObject(FutureType)))
	f.init(l)
	return f
}

func (f *Future) init(l *Loop) {
	f.loop = l
	f.result = vm.None
	f.origin = l.origin(l.th)
	f.core.Init(l.core, f)
	if f.Type() != FutureType && overrides(f.Type(), strCancel, FutureType) {
		f.core.SetVariant(&pyVariant{f})
	}
}

// overrides reports whether a program's subclass has its own version of a method of base.
func overrides(t *vm.Type, name *vm.Str, base *vm.Type) bool {
	return t != base && t.Lookup(name) != base.Lookup(name)
}

// pyVariant sends the loop's cancellations to a cancel method that the program has overridden.
type pyVariant struct{ f *Future }

// Cancel calls the method.
func (p *pyVariant) Cancel(msg any) bool {
	th := p.f.loop.th
	var v vm.Value
	var err error
	if m, ok := msg.(vm.Value); ok {
		v, err = th.CallMethod(p.f.value(), strCancel, m)
	} else {
		v, err = th.CallMethod(p.f.value(), strCancel)
	}
	if err != nil {
		p.f.loop.report(th, "Exception in cancel()", exception(err), vm.Unbound, vm.Unbound)
		return false
	}
	ok, _ := th.Truth(v)
	return ok
}

// FutureOwner returns the future or task.
func (p *pyVariant) FutureOwner() any {
	if TaskType.Is(p.f.value()) {
		return vm.As[Task](p.f.value())
	}
	return p.f
}

// Wait describes the future.
func (p *pyVariant) Wait() loop.Wait { return p.f.core.WaitSelf() }

// LoopTask returns the task, if it is one.
func (p *pyVariant) LoopTask() *loop.Task {
	if TaskType.Is(p.f.value()) {
		return &vm.As[Task](p.f.value()).core
	}
	return nil
}

// checked returns the future that self is, if its __init__ has run.
func checked(self vm.Value) (*Future, error) {
	f := vm.As[Future](self)
	if f.loop == nil {
		return nil, vm.RuntimeError("Future object is not initialized.")
	}
	return f, nil
}

// setResult settles the future.
func (f *Future) setResult(v vm.Value) error {
	if f.core.Done() {
		return f.invalid()
	}
	f.result = v
	f.core.SetResult(nil)
	return nil
}

// setException settles it with an exception, and keeps the traceback that this has now.
func (f *Future) setException(th *vm.Thread, e *vm.Exception) error {
	if f.core.Done() {
		return f.invalid()
	}
	f.result = e.Traceback()
	f.loop.watchFailure(&f.core)
	f.core.SetException(e)
	if f.noLog {
		f.core.SetRetrieved(true)
	}
	return nil
}

func (f *Future) invalid() error { return vm.ErrorOf(InvalidStateErrorType, "invalid state") }

// get is future.result().
func (f *Future) get() (vm.Value, error) {
	if f.core.State() == loop.Finished && f.core.Err() == nil {
		return f.result, nil
	}
	if !f.core.Done() {
		return vm.Unbound, vm.ErrorOf(InvalidStateErrorType, "Result is not set.")
	}
	_, err := f.core.Result()
	if err == nil {
		return f.result, nil
	}
	return vm.Unbound, f.raise(err)
}

// raise makes the exception to raise for the loop's error of this future, with the traceback it had when it was set.
func (f *Future) raise(err error) error {
	e := exception(err)
	f.restore(e)
	return e
}

// restore gives the exception of a failed future the traceback that it had when it was set. As in CPython that happens
// once; who asks again gets it without one.
func (f *Future) restore(e *vm.Exception) {
	if f.core.State() == loop.Finished && f.core.Err() == error(e) && f.result.Bound() {
		e.SetTraceback(f.result)
		f.result = vm.None
	}
}

// CopyResult takes over the result of a future whose end this one follows.
func (f *Future) CopyResult(from *loop.Future) {
	if src := object(from); src != nil {
		f.result = src.result
	}
}

// makeException turns set_exception's argument into an exception (futures.Future.set_exception).
func makeException(th *vm.Thread, v vm.Value) (*vm.Exception, error) {
	if v.Type() == vm.TypeType || vm.TypeType.Is(v) {
		x, err := th.Call(v)
		if err != nil {
			return nil, err
		}
		v = x
	}
	if !vm.IsException(v) {
		return nil, vm.TypeError("invalid exception object")
	}
	e := vm.As[vm.Exception](v)
	if v.Type().IsSubtype(vm.StopIterationType) {
		x := vm.RuntimeError("StopIteration interacts badly with generators and cannot be raised into a Future")
		th.SetAttr(x.Value(), strCause, v)
		th.SetAttr(x.Value(), strContext, v)
		return x, nil
	}
	return e, nil
}

// A doneCallback is what add_done_callback adds.
type doneCallback struct {
	loop.DoneHandle
	f   *Future
	fn  vm.Value
	ctx *contextvars.Context
}

// FutureDone calls the program's function with the future.
func (d *doneCallback) FutureDone(*loop.Future) error {
	l := d.f.loop
	th := l.th
	prev, err := d.ctx.Enter(th)
	if err != nil {
		return l.callbackError(th, exception(err), d.fn, []vm.Value{d.f.value()}, vm.Unbound)
	}
	arg := [1]vm.Value{d.f.value()}
	_, err = th.CallArgs(d.fn, vm.Args{Pos: arg[:]})
	d.ctx.Leave(th, prev)
	if err != nil {
		return l.callbackError(th, exception(err), d.fn, arg[:], vm.Unbound)
	}
	return nil
}

func (f *Future) addCallback(th *vm.Thread, fn vm.Value, ctx *contextvars.Context) {
	if ctx == nil {
		ctx = contextvars.Copy(th)
	}
	d := &doneCallback{f: f, fn: fn, ctx: ctx}
	f.core.AddDone(&d.DoneHandle, d)
}

// removeCallback is remove_done_callback: it takes off every callback equal to fn.
func (f *Future) removeCallback(th *vm.Thread, fn vm.Value) (n int, err error) {
	n = f.core.RemoveDoneFunc(func(h *loop.Handle) bool {
		if err != nil {
			return false
		}
		d, ok := h.Callback().(*loop.DoneHandle)
		if !ok {
			return false
		}
		c, ok := d.Func().(*doneCallback)
		if !ok {
			return false
		}
		eq := false
		eq, err = th.Equal(c.fn, fn)
		return eq
	})
	return n, err
}

// FutureIter is what iterating over a future gives: await's way through __await__ where the program calls it itself.
type FutureIter struct {
	vm.Header
	f *Future
}

var futureIterType *vm.Type

func newFutureIter(f *Future) vm.Value {
	it := &FutureIter{f: f}
	it.SetType(futureIterType)
	return vm.Obj(&it.Header)
}

// send is one step of awaiting the future: it is the value, or the future itself is yielded to the task.
func (f *Future) send() (vm.Value, bool, error) {
	if !f.core.Done() {
		if f.blocking {
			f.blocking = false
			return vm.Unbound, false, vm.RuntimeError("await wasn't used with future")
		}
		f.blocking = true
		return f.value(), false, nil
	}
	f.blocking = false
	v, err := f.get()
	return v, true, err
}
