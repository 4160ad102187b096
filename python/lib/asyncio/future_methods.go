// Future_methods.go declares the class asyncio.Future.

package asyncio

import (
	"strings"

	"github.com/aioplay/aioplay/python/lib/contextvars"
	"github.com/aioplay/aioplay/python/vm"
)

// futureMethod declares a method that works on an initialised future.
func futureMethod(name string, fn func(th *vm.Thread, f *Future) (vm.Value, error)) *vm.Builtin {
	return vm.Method0(name, func(th *vm.Thread, self vm.Value) (vm.Value, error) {
		f, err := checked(self)
		if err != nil {
			return vm.Unbound, err
		}
		return fn(th, f)
	})
}

// futureSlots are the slots of Future, Task and the other built-in kinds.
func futureSlots() vm.Slots {
	return vm.Slots{
		New: newObject,
		Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if _, err := checked(v); err != nil {
				return vm.Unbound, err
			}
			s, err := futureRepr(th, vm.As[Future](v))
			return vm.NewStr(s), err
		},
		Init: futureInit,
		// A future of a built-in class is its own iterator while it is awaited, which costs no object; a program's
		// subclass, which doesn't inherit Send, has a FutureIter.
		Await: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			f, err := checked(v)
			if err != nil {
				return vm.Unbound, err
			}
			if v.Type().Slots.Send != nil {
				f.blocking = false
				return v, nil
			}
			return newFutureIter(f), nil
		},
		Send: func(th *vm.Thread, self, v vm.Value) (vm.Value, bool, error) { return vm.As[Future](self).send() },
		Iter: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			f, err := checked(v)
			if err != nil {
				return vm.Unbound, err
			}
			return newFutureIter(f), nil
		},
	}
}

func futureInit(th *vm.Thread, self vm.Value, a vm.Args) error {
	if len(a.Pos) > 0 {
		if n := len(a.Pos) + len(a.Kw); n > 1 {
			return vm.TypeError("Future() takes at most 1 argument (" + itoa(n) + " given)")
		}
		return vm.TypeError("Future() takes no positional arguments")
	}
	p, err := bind("Future", a, "*", "loop?")
	if err != nil {
		return err
	}
	l, err := loopArg(th, p[0])
	if err != nil {
		return err
	}
	if err := l.askDebug(th); err != nil {
		return err
	}
	f := vm.As[Future](self)
	f.init(l)
	f.programs = !th.InLibrary()
	return nil
}

// loopArg is a loop= argument: None means the current loop.
func loopArg(th *vm.Thread, v vm.Value) (*Loop, error) {
	if isNone(v) {
		return stateOf(th).getLoop(th)
	}
	return anyLoop(th, v), nil
}

func futureMethods() []*vm.Builtin {
	return []*vm.Builtin{
		vm.Method0("done", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(vm.As[Future](v).core.Done()), nil }),
		vm.Method0("cancelled", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			return vm.Bool(vm.As[Future](v).core.Cancelled()), nil
		}),
		vm.Method0("result", func(th *vm.Thread, self vm.Value) (vm.Value, error) {
			f := vm.As[Future](self)
			if f.loop == nil {
				return vm.Unbound, vm.ErrorOf(InvalidStateErrorType, "Future object is not initialized.")
			}
			v, err := f.get()
			return v, raising(th, err)
		}),
		vm.Method0("exception", func(th *vm.Thread, self vm.Value) (vm.Value, error) {
			f := vm.As[Future](self)
			if f.loop == nil {
				return vm.Unbound, vm.ErrorOf(InvalidStateErrorType, "Future object is not initialized.")
			}
			e, err := f.core.Exception()
			if err != nil {
				return vm.Unbound, raising(th, f.raise(err))
			}
			if e == nil {
				return vm.None, nil
			}
			return exception(f.raise(e)).Value(), nil
		}).Counted(),
		futureMethod("__await__", func(th *vm.Thread, f *Future) (vm.Value, error) { return newFutureIter(f), nil }),
		futureMethod("get_loop", func(th *vm.Thread, f *Future) (vm.Value, error) { return f.loop.value(), nil }).Counted(),
		futureMethod("_make_cancelled_error", func(th *vm.Thread, f *Future) (vm.Value, error) {
			return exception(f.core.MakeCancelledError()).Value(), nil
		}),
		vm.MethodSig("cancel", "msg=None", func(th *vm.Thread, self vm.Value, a []vm.Value) (vm.Value, error) {
			f, err := checked(self)
			if err != nil {
				return vm.Unbound, err
			}
			return vm.Bool(f.core.CancelSelf(message(a[0]))), nil
		}),
		vm.Method1("set_result", func(th *vm.Thread, self, v vm.Value) (vm.Value, error) {
			f, err := checked(self)
			if err == nil {
				err = f.setResult(v)
			}
			return vm.None, err
		}).Counted(),
		vm.Method1("set_exception", func(th *vm.Thread, self, v vm.Value) (vm.Value, error) {
			f, err := checked(self)
			if err != nil {
				return vm.Unbound, err
			}
			if f.core.Done() {
				return vm.Unbound, f.invalid()
			}
			e, err := makeException(th, v)
			if err != nil {
				return vm.Unbound, err
			}
			return vm.None, f.setException(th, e)
		}).Counted(),
		vm.MethodSig("add_done_callback", "fn, /, *, context=None", func(th *vm.Thread, self vm.Value, a []vm.Value) (vm.Value, error) {
			f, err := checked(self)
			if err != nil {
				return vm.Unbound, err
			}
			var ctx *contextvars.Context
			if !isNone(a[1]) {
				if ctx = contextvars.Of(a[1]); ctx == nil {
					return vm.Unbound, vm.TypeError("context must be a Context")
				}
			}
			if f.core.Done() {
				if err := f.loop.checkClosed(); err != nil {
					return vm.Unbound, err
				}
			}
			f.addCallback(th, a[0], ctx)
			return vm.None, nil
		}),
		vm.Method1("remove_done_callback", func(th *vm.Thread, self, fn vm.Value) (vm.Value, error) {
			f, err := checked(self)
			if err != nil {
				return vm.Unbound, err
			}
			n, err := f.removeCallback(th, fn)
			return vm.Int(int64(n)), err
		}).Counted(),
		vm.ClassGetItem(),
	}
}

// raising links an exception that Go code raises to the one being handled, as a raise statement does.
func raising(th *vm.Thread, err error) error {
	if e, ok := err.(*vm.Exception); ok {
		return th.Raising(e)
	}
	return err
}

// settable declares an attribute that can be set but not deleted.
func settable(name string, get func(th *vm.Thread, v vm.Value) (vm.Value, error), set func(th *vm.Thread, v, x vm.Value) error) *vm.GetSet {
	return vm.Property(name, get, func(th *vm.Thread, v, x vm.Value) error {
		if !x.Bound() {
			return vm.ErrorOf(vm.AttributeErrorType, "cannot delete attribute")
		}
		return set(th, v, x)
	})
}

func futureAttributes() []*vm.GetSet {
	self := func(v vm.Value) *Future { return vm.As[Future](v) }
	return []*vm.GetSet{
		settable("_asyncio_future_blocking", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(self(v).blocking), nil },
			func(th *vm.Thread, v, x vm.Value) error {
				if !x.Bound() {
					return vm.ErrorOf(vm.AttributeErrorType, "cannot delete attribute")
				}
				on, err := th.Truth(x)
				self(v).blocking = on
				return err
			}),
		settable("_log_traceback", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(self(v).core.Unretrieved()), nil },
			func(th *vm.Thread, v, x vm.Value) error {
				if !x.Bound() {
					return vm.ErrorOf(vm.AttributeErrorType, "cannot delete attribute")
				}
				on, err := th.Truth(x)
				if err == nil && on {
					return vm.ValueError("_log_traceback can only be set to False")
				}
				self(v).core.SetRetrieved(true)
				return err
			}),
		vm.Getter("_loop", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if self(v).loop == nil {
				return vm.None, nil
			}
			return self(v).loop.value(), nil
		}),
		vm.Getter("_state", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			return vm.NewStr(strings.ToUpper(stateName(&self(v).core))), nil
		}),
		vm.Getter("_exception", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if e, ok := self(v).core.Err().(*vm.Exception); ok && !self(v).core.Cancelled() {
				return e.Value(), nil
			}
			return vm.None, nil
		}),
		vm.Getter("_result", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if self(v).core.Err() != nil {
				return vm.None, nil
			}
			return self(v).result, nil
		}),
		vm.Getter("_callbacks", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return callbacksView(th, &self(v).core) }),
		vm.Getter("_source_traceback", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return self(v).origin.value(th) }),
		settable("_cancel_message", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			m := self(v).core.CancelMessage()
			if t := taskOf(v); t != nil && m == nil {
				m = t.core.PendingMessage()
			}
			if m, ok := m.(vm.Value); ok {
				return m, nil
			}
			return vm.None, nil
		}, func(th *vm.Thread, v, x vm.Value) error {
			if t := taskOf(v); t != nil && !t.core.Done() {
				t.core.SetPendingMessage(message(x))
			} else {
				self(v).core.SetCancelMessage(message(x))
			}
			return nil
		}),
	}
}

func defineFuture() {
	FutureType = vm.NewType(vm.TypeSpec{Name: "_asyncio.Future", Slots: futureSlots(), Methods: futureMethods(), GetSet: futureAttributes(),
		Doc: "This class is *almost* compatible with concurrent.futures.Future."})
	vm.WithAttrs[Future](FutureType, attrsOffset)
	iter := func(v vm.Value) *Future { return vm.As[FutureIter](v).f }
	step := func(th *vm.Thread, v vm.Value) (vm.Value, error) {
		r, done, err := iter(v).send()
		if err == nil && done {
			return vm.Unbound, vm.NewStopIteration(r)
		}
		return r, err
	}
	futureIterType = vm.NewType(vm.TypeSpec{Name: "_asyncio.FutureIter", Flags: vm.FlagDisallowNew, Slots: vm.Slots{
		Iter: func(th *vm.Thread, v vm.Value) (vm.Value, error) { return v, nil },
		Next: step,
		Send: func(th *vm.Thread, self, v vm.Value) (vm.Value, bool, error) { return iter(self).send() },
	}, Methods: []*vm.Builtin{
		vm.Method1("send", func(th *vm.Thread, v, x vm.Value) (vm.Value, error) { return step(th, v) }),
		vm.MethodN("throw", 1, 3, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			if len(a) > 1 {
				if err := th.Warn(vm.DeprecationWarningType, "the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead."); err != nil {
					return vm.Unbound, err
				}
			}
			e, err := thrownException(th, a)
			if err != nil {
				return vm.Unbound, err
			}
			return vm.Unbound, e
		}),
		vm.Method0("close", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.None, nil }),
	}})
}
