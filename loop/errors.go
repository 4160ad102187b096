package loop

// This file holds the errors of the loop: sentinels for errors.Is, and the few
// types that carry something.

import "errors"

// Sentinels, for errors.Is. The names follow asyncio.exceptions where asyncio
// has a name for the case, and RuntimeError's texts where it has not.
var (
	ErrCancelled      = errors.New("cancelled")
	ErrInvalidState   = errors.New("invalid state")
	ErrTimeout        = errors.New("timeout")
	ErrClosed         = errors.New("Event loop is closed")
	ErrRunning        = errors.New("This event loop is already running")
	ErrCloseRunning   = errors.New("Cannot close a running event loop")
	ErrStopped        = errors.New("Event loop stopped before Future completed.")
	ErrOtherLoop      = errors.New("Task got Future attached to a different loop")
	ErrSelfAwait      = errors.New("Task cannot await on itself")
	ErrNested         = errors.New("Cannot enter into task while another task is being executed.")
	ErrNoTask         = errors.New("no current task")
	ErrMisuse         = errors.New("misuse")
	ErrValue          = errors.New("bad value")
	ErrQueueEmpty     = errors.New("queue is empty")
	ErrQueueFull      = errors.New("queue is full")
	ErrQueueShutDown  = errors.New("queue is shut down")
	ErrBrokenBarrier  = errors.New("broken barrier")
	ErrStopIteration  = errors.New("stop iteration")
	ErrPrimitiveBound = errors.New("is bound to a different event loop")
)

// Error is a sentinel with the text that CPython gives for the case, so that
// a binding can raise the right type (by the sentinel) with the right words.
type Error struct {
	Sentinel error
	Text     string
}

func (e *Error) Error() string { return e.Text }

// Unwrap makes errors.Is(err, sentinel) true.
func (e *Error) Unwrap() error { return e.Sentinel }

var (
	errResultNotReady  = &Error{ErrInvalidState, "Result is not ready."}
	errExceptionNotSet = &Error{ErrInvalidState, "Exception is not set."}
	errStepDone        = &Error{ErrInvalidState, "__step(): already done"}
)

// CancelledError is thrown into a coroutine whose task is being cancelled, and
// is the error of a cancelled future. Msg is what Cancel was given, nil if
// nothing. It is asyncio.CancelledError.
type CancelledError struct {
	Msg any
}

func (e *CancelledError) Error() string {
	if s, ok := e.Msg.(string); ok && s != "" {
		return s
	}
	return ErrCancelled.Error()
}

// Is reports whether target is ErrCancelled.
func (e *CancelledError) Is(target error) bool { return target == ErrCancelled }

// TimeoutError is the error of an expired timeout; Cause is the cancellation
// that the timeout turned into it, nil if there was none.
type TimeoutError struct {
	Cause error
}

func (e *TimeoutError) Error() string { return ErrTimeout.Error() }

// Is reports whether target is ErrTimeout.
func (e *TimeoutError) Is(target error) bool { return target == ErrTimeout }

// Unwrap returns nothing: the cause was handled, and errors.Is(err,
// ErrCancelled) must not see through to it.
func (e *TimeoutError) Unwrap() error { return nil }

// A Class is what an error means to the loop, whatever its type.
type Class uint8

const (
	// Ordinary errors fail the task or future that raised them.
	Ordinary Class = iota
	// Cancellation ends a task as cancelled.
	Cancellation
	// Fatal errors fail the task and also end Run at once, as SystemExit and
	// KeyboardInterrupt do.
	Fatal
)

// FatalError wraps an error that has to end Run. A binding with its own
// exception types sets Options.Classify instead.
type FatalError struct{ Err error }

func (e *FatalError) Error() string { return e.Err.Error() }

// Unwrap returns the wrapped error.
func (e *FatalError) Unwrap() error { return e.Err }

// classify is the default of Options.Classify.
func classify(err error) Class {
	if errors.Is(err, ErrCancelled) {
		return Cancellation
	}
	var fatal *FatalError
	if errors.As(err, &fatal) {
		return Fatal
	}
	return Ordinary
}

// A Failure is what the exception handler is given: the context dict of
// loop.call_exception_handler (CPython Lib/asyncio/base_events.py).
type Failure struct {
	Message string
	Err     error   // nil if there is no exception
	Handle  *Handle // the callback that raised, or nil
	Future  *Future // the future or task concerned, or nil
	Task    *Task   // the task concerned, or nil
}
