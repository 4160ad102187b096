// Errors.go maps the loop's errors to Python's exceptions and back, and defines asyncio's exception classes.

package asyncio

import (
	"errors"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/lib/thread"
	"github.com/aioplay/aioplay/python/vm"
)

// asyncio's exceptions (CPython Lib/asyncio/exceptions.py, queues.py).
var (
	CancelledErrorType, InvalidStateErrorType, SendfileErrorType, IncompleteReadErrorType *vm.Type
	LimitOverrunErrorType, BrokenBarrierErrorType                                         *vm.Type
	QueueEmptyType, QueueFullType, QueueShutDownType                                      *vm.Type
)

func defineErrors() {
	class := func(name string, base *vm.Type) *vm.Type {
		return vm.NewType(vm.TypeSpec{Name: name, Base: base, Flags: vm.FlagException | vm.FlagBaseType | vm.FlagPython})
	}
	CancelledErrorType = class("asyncio.exceptions.CancelledError", vm.BaseExceptionType)
	InvalidStateErrorType = class("asyncio.exceptions.InvalidStateError", vm.ExceptionType)
	SendfileErrorType = class("asyncio.exceptions.SendfileNotAvailableError", vm.RuntimeErrorType)
	BrokenBarrierErrorType = class("asyncio.exceptions.BrokenBarrierError", vm.RuntimeErrorType)
	QueueEmptyType = class("asyncio.queues.QueueEmpty", vm.ExceptionType)
	QueueFullType = class("asyncio.queues.QueueFull", vm.ExceptionType)
	QueueShutDownType = class("asyncio.queues.QueueShutDown", vm.ExceptionType)
	IncompleteReadErrorType = vm.NewType(vm.TypeSpec{
		Name: "asyncio.exceptions.IncompleteReadError", Base: vm.EOFErrorType, Flags: vm.FlagException | vm.FlagBaseType | vm.FlagPython,
		Slots: vm.Slots{Init: incompleteReadInit},
		Methods: []*vm.Builtin{reduceBy(func(th *vm.Thread, v vm.Value) (vm.Value, vm.Value, error) {
			partial, err := th.GetAttr(v, strPartial)
			if err != nil {
				return partial, partial, err
			}
			expected, err := th.GetAttr(v, strExpected)
			return partial, expected, err
		})},
	})
	LimitOverrunErrorType = vm.NewType(vm.TypeSpec{
		Name: "asyncio.exceptions.LimitOverrunError", Base: vm.ExceptionType, Flags: vm.FlagException | vm.FlagBaseType | vm.FlagPython,
		Slots: vm.Slots{Init: limitOverrunInit},
		Methods: []*vm.Builtin{reduceBy(func(th *vm.Thread, v vm.Value) (vm.Value, vm.Value, error) {
			args := vm.As[vm.Exception](v).Args()
			if len(args) == 0 {
				args = []vm.Value{vm.NewStr("")}
			}
			consumed, err := th.GetAttr(v, strConsumed)
			return args[0], consumed, err
		})},
	})
}

// reduceBy is __reduce__ of an exception that is made of two arguments.
func reduceBy(args func(th *vm.Thread, v vm.Value) (a, b vm.Value, err error)) *vm.Builtin {
	return vm.Method0("__reduce__", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
		a, b, err := args(th, v)
		if err != nil {
			return vm.Unbound, err
		}
		return vm.NewTuple(v.Type().Value(), vm.NewTuple(a, b)), nil
	})
}

var (
	strPartial  = vm.Intern("partial")
	strExpected = vm.Intern("expected")
	strConsumed = vm.Intern("consumed")
	strArgs     = vm.Intern("args")
	strTB       = vm.Intern("__traceback__")
	strCause    = vm.Intern("__cause__")
	strContext  = vm.Intern("__context__")
	strSuppress = vm.Intern("__suppress_context__")
)

func incompleteReadInit(th *vm.Thread, self vm.Value, a vm.Args) error {
	p, err := bind("IncompleteReadError.__init__", a, "partial", "expected")
	if err != nil {
		return err
	}
	n, err := th.Len(p[0])
	if err != nil {
		return err
	}
	want := "undefined"
	if !p[1].IsNone() {
		if want, err = th.Repr(p[1]); err != nil {
			return err
		}
	}
	return setFields(th, self, vm.NewStr(itoa(n)+" bytes read on a total of "+want+" expected bytes"), strPartial, p[0], strExpected, p[1])
}

func limitOverrunInit(th *vm.Thread, self vm.Value, a vm.Args) error {
	p, err := bind("LimitOverrunError.__init__", a, "message", "consumed")
	if err != nil {
		return err
	}
	return setFields(th, self, p[0], strConsumed, p[1], nil, vm.Unbound)
}

func setFields(th *vm.Thread, self, msg vm.Value, k1 *vm.Str, v1 vm.Value, k2 *vm.Str, v2 vm.Value) error {
	if err := th.SetAttr(self, strArgs, vm.NewTuple(msg)); err != nil {
		return err
	}
	if k2 != nil {
		if err := th.SetAttr(self, k2, v2); err != nil {
			return err
		}
	}
	return th.SetAttr(self, k1, v1)
}

// classify tells the loop what an error means to it.
func classify(err error) loop.Class {
	switch e := err.(type) {
	case *vm.Exception:
		t := e.Type()
		switch {
		case t == CancelledErrorType:
			return loop.Cancellation
		case t.IsSubtype(vm.ExceptionType):
			return loop.Ordinary
		case t.IsSubtype(CancelledErrorType):
			return loop.Cancellation
		case t.IsSubtype(vm.KeyboardInterruptType), t.IsSubtype(vm.SystemExitType):
			return loop.Fatal
		}
		return loop.Ordinary
	case *loop.CancelledError:
		return loop.Cancellation
	}
	if err == thread.Signalled {
		return loop.Fatal
	}
	return loop.Ordinary
}

// exception makes a Python exception of whatever error the loop has.
func exception(err error) *vm.Exception {
	switch e := err.(type) {
	case *vm.Exception:
		return e
	case *loop.CancelledError:
		return cancelledError(e.Msg)
	case *loop.TimeoutError:
		x := vm.NewError(vm.TimeoutErrorType)
		if e.Cause != nil {
			c := exception(e.Cause)
			x.SetCause(c)
			x.SetContext(c)
		}
		return x
	case *loop.GroupError:
		return vm.RuntimeError(e.Error()) // groups are made by the task group's own code
	case *loop.Error:
		return vm.ErrorOf(sentinelType(e.Sentinel), e.Text)
	}
	switch {
	case err == loop.ErrQueueEmpty:
		return vm.NewError(QueueEmptyType)
	case err == loop.ErrQueueFull:
		return vm.NewError(QueueFullType)
	case err == loop.ErrQueueShutDown:
		return vm.NewError(QueueShutDownType)
	case errors.Is(err, loop.ErrCancelled):
		return vm.NewError(CancelledErrorType)
	}
	return vm.ErrorOf(sentinelType(err), err.Error())
}

// sentinelType is the exception class that CPython raises in the case of a sentinel of the loop.
func sentinelType(err error) *vm.Type {
	switch err {
	case loop.ErrInvalidState:
		return InvalidStateErrorType
	case loop.ErrValue:
		return vm.ValueErrorType
	case loop.ErrBrokenBarrier:
		return BrokenBarrierErrorType
	case loop.ErrTimeout:
		return vm.TimeoutErrorType
	}
	return vm.RuntimeErrorType
}

// cancelledError makes a CancelledError with the message that cancel() was given.
func cancelledError(msg any) *vm.Exception {
	switch m := msg.(type) {
	case vm.Value:
		return vm.NewError(CancelledErrorType, m)
	case string:
		return vm.NewError(CancelledErrorType, vm.NewStr(m))
	}
	return vm.NewError(CancelledErrorType)
}

// message is a cancel message as the loop keeps it: nil for None, so that nothing is boxed.
func message(v vm.Value) any {
	if !v.Bound() || v.IsNone() {
		return nil
	}
	return v
}
