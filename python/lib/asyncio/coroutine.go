// Coroutine.go has the coroutine objects of asyncio's own coroutine functions: state machines of the loop that look like
// coroutines to the program, and are resumed without a frame.

package asyncio

import (
	"strings"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/vm"
)

// A machine does a coroutine's work.
type machine interface {
	holder
	// resume runs the next piece, as loop.Coroutine's Resume does.
	resume(th *vm.Thread, err error) loop.Outcome
	// value is the result, after resume has Returned.
	value(th *vm.Thread) (vm.Value, error)
}

type coroState uint8

const (
	coroCreated coroState = iota
	coroSuspended
	coroRunning
	coroClosed
)

// coroutine is the head of a coroutine object; the machine that embeds it follows.
type coroutine struct {
	vm.Header
	state coroState
	name  *string // __qualname__
	body  machine
	wait  waitPoint
}

// waitPoint is what a coroutine yields to its task when it waits for a future of the loop that no Python object stands
// for. To a program that drives the coroutine by hand it looks like a pending Future.
type waitPoint struct {
	vm.Header
	fut *loop.Future
}

var coroutineType, waitPointType *vm.Type

// coroutineMark is coroutines._is_coroutine: an object that has it as its attribute _is_coroutine counts as a coroutine
// function.
func (s *state) coroutineMark() vm.Value {
	if !s.mark.Bound() {
		s.mark = vm.Obj(vm.NewObject(vm.ObjectType))
	}
	return s.mark
}

// start makes c the coroutine that body drives.
func (c *coroutine) start(name *string, body machine) vm.Value {
	c.SetType(coroutineType)
	c.name, c.body = name, body
	return vm.Obj(&c.Header)
}

// made is start for a function that the program has called, which may never await the coroutine.
func (c *coroutine) made(th *vm.Thread, name *string, body machine) vm.Value {
	v := c.start(name, body)
	if !th.AwaitedNext() && !th.InLibrary() {
		stateOf(th).watchCoroutine(th, c)
	}
	return v
}

// claim notes that a task has taken the coroutine over.
func (c *coroutine) claim(th *vm.Thread) {}

// step resumes the machine.
func (c *coroutine) step(th *vm.Thread, err error) loop.Outcome {
	switch c.state {
	case coroClosed:
		return loop.Outcome{State: loop.Raised, Err: vm.RuntimeError("cannot reuse already awaited coroutine")}
	case coroRunning:
		return loop.Outcome{State: loop.Raised, Err: vm.ValueError("coroutine already executing")}
	case coroCreated:
		if err != nil {
			c.state = coroClosed
			return loop.Outcome{State: loop.Raised, Err: exception(err)}
		}
	}
	c.state = coroRunning
	out := c.body.resume(th, err)
	switch out.State {
	case loop.Raised:
		c.state = coroClosed
		out.Err = exception(out.Err)
		letGo(c.body)
	case loop.Returned:
		c.state = coroClosed
	default:
		c.state = coroSuspended
	}
	return out
}

// drive is step in Python's terms: what is yielded, or, done, the result.
func (c *coroutine) drive(th *vm.Thread, err error) (vm.Value, bool, error) {
	out := c.step(th, err)
	switch out.State {
	case loop.Waiting:
		if f := object(out.Future); f != nil {
			f.blocking = true
			return f.value(), false, nil
		}
		c.wait.SetType(waitPointType)
		c.wait.fut = out.Future
		return vm.Obj(&c.wait.Header), false, nil
	case loop.Yielded:
		return vm.None, false, out.Err
	case loop.Returned:
		v, err := c.body.value(th)
		return v, true, err
	}
	return vm.Unbound, false, th.Raising(out.Err.(*vm.Exception))
}

func coroSend(th *vm.Thread, self, v vm.Value) (vm.Value, bool, error) {
	return vm.As[coroutine](self).drive(th, nil)
}

func (c *coroutine) result(v vm.Value, done bool, err error) (vm.Value, error) {
	if err == nil && done {
		return vm.Unbound, vm.NewStopIteration(v)
	}
	return v, err
}

func (c *coroutine) close(th *vm.Thread) error {
	if c.state == coroCreated || c.state == coroClosed {
		c.state = coroClosed
		return nil
	}
	_, done, err := c.drive(th, vm.NewError(vm.GeneratorExitType))
	if err == nil && !done {
		return vm.RuntimeError("coroutine ignored GeneratorExit")
	}
	if err != nil && (vm.Matches(err, vm.GeneratorExitType) || vm.Matches(err, vm.StopIterationType)) {
		return nil
	}
	return err
}

func defineCoroutine() {
	self := func(v vm.Value) *coroutine { return vm.As[coroutine](v) }
	same := func(th *vm.Thread, v vm.Value) (vm.Value, error) { return v, nil }
	name := func(v vm.Value) string {
		n := *self(v).name
		for i := len(n) - 1; i >= 0; i-- {
			if n[i] == '.' {
				return n[i+1:]
			}
		}
		return n
	}
	coroutineType = vm.NewType(vm.TypeSpec{Name: "coroutine", Base: vm.CoroutineType, Flags: vm.FlagDisallowNew, Slots: vm.Slots{
		Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			return vm.NewStr("<coroutine object " + *self(v).name + " at " + th.Address(v) + ">"), nil
		},
		Await: same, Send: coroSend,
		Discard: func(th *vm.Thread, v vm.Value) error {
			if c := self(v); c.state == coroCreated {
				c.state = coroClosed
				return th.WarnAbout(vm.RuntimeWarningType, neverAwaited(*c.name), v)
			}
			return nil
		},
	}, Methods: []*vm.Builtin{
		vm.Method1("send", func(th *vm.Thread, v, x vm.Value) (vm.Value, error) {
			c := self(v)
			if c.state == coroCreated && !x.IsNone() {
				return vm.Unbound, vm.TypeError("can't send non-None value to a just-started coroutine")
			}
			return c.result(c.drive(th, nil))
		}),
		vm.MethodN("throw", 1, 3, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			e, err := thrownException(th, a)
			if err != nil {
				return vm.Unbound, err
			}
			c := self(v)
			return c.result(c.drive(th, e))
		}),
		vm.Method0("close", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.None, self(v).close(th) }),
		vm.Method0("__await__", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			w := &coroIter{c: self(v)}
			w.SetType(coroIterType)
			return vm.Obj(&w.Header), nil
		}),
	}, GetSet: []*vm.GetSet{
		vm.Getter("__name__", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.NewStr(name(v)), nil }),
		vm.Getter("__qualname__", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.NewStr(*self(v).name), nil }),
		vm.Getter("cr_running", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(self(v).state == coroRunning), nil }),
		vm.Getter("cr_suspended", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(self(v).state == coroSuspended), nil }),
		vm.Getter("cr_frame", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.None, nil }),
		vm.Getter("cr_code", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.None, nil }),
		vm.Getter("cr_await", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.None, nil }),
		vm.Getter("cr_origin", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.None, nil }),
	}})
	defineCoroIter()
	defineWaitPoint()
}

// coroIter is what coroutine.__await__() returns to programs that call it.
type coroIter struct {
	vm.Header
	c *coroutine
}

var coroIterType *vm.Type

func defineCoroIter() {
	self := func(v vm.Value) *coroutine { return vm.As[coroIter](v).c }
	next := func(th *vm.Thread, v vm.Value) (vm.Value, error) { return self(v).result(self(v).drive(th, nil)) }
	coroIterType = vm.NewType(vm.TypeSpec{Name: "coroutine_wrapper", Flags: vm.FlagDisallowNew, Slots: vm.Slots{
		Iter: func(th *vm.Thread, v vm.Value) (vm.Value, error) { return v, nil },
		Next: next,
		Send: func(th *vm.Thread, v, x vm.Value) (vm.Value, bool, error) { return self(v).drive(th, nil) },
	}, Methods: []*vm.Builtin{
		vm.Method1("send", func(th *vm.Thread, v, x vm.Value) (vm.Value, error) { return next(th, v) }),
		vm.MethodN("throw", 1, 3, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			e, err := thrownException(th, a)
			if err != nil {
				return vm.Unbound, err
			}
			return self(v).result(self(v).drive(th, e))
		}),
		vm.Method0("close", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.None, self(v).close(th) }),
	}})
}

// thrownException is the exception of throw(value) or throw(type, value).
func thrownException(th *vm.Thread, a []vm.Value) (*vm.Exception, error) {
	v := a[0]
	if len(a) > 1 && vm.IsException(a[1]) {
		v = a[1]
	}
	if vm.TypeType.Is(v) {
		x, err := th.Call(v)
		if err != nil {
			return nil, err
		}
		v = x
	}
	if !vm.IsException(v) {
		return nil, vm.TypeError("exceptions must be classes or instances deriving from BaseException, not " + v.Type().DisplayName())
	}
	return vm.As[vm.Exception](v), nil
}

func defineWaitPoint() {
	fut := func(v vm.Value) *loop.Future { return vm.As[waitPoint](v).fut }
	waitPointType = vm.NewType(vm.TypeSpec{Name: "_asyncio.Future", Flags: vm.FlagDisallowNew, Slots: vm.Slots{
		Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			s, err := coreRepr(th, fut(v))
			return vm.NewStr(s), err
		},
	}, Methods: []*vm.Builtin{
		vm.Method0("done", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(fut(v).Done()), nil }),
		vm.Method0("cancelled", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(fut(v).Cancelled()), nil }),
		vm.MethodSig("cancel", "msg=None", func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			return vm.Bool(fut(v).Cancel(message(a[0]))), nil
		}),
		vm.Method1("set_result", func(th *vm.Thread, v, _ vm.Value) (vm.Value, error) {
			if err := fut(v).SetResult(nil); err != nil {
				return vm.Unbound, exception(err)
			}
			return vm.None, nil
		}),
	}, GetSet: []*vm.GetSet{
		vm.Property("_asyncio_future_blocking", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.True, nil },
			func(th *vm.Thread, self, v vm.Value) error { return nil }),
		vm.Getter("_callbacks", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return callbacksView(th, fut(v)) }),
		vm.Getter("_state", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			return vm.NewStr(strings.ToUpper(stateName(fut(v)))), nil
		}),
	}})
}
