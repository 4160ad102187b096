// Handle.go is asyncio.Handle and TimerHandle: a program's callback in the loop's queues.

package asyncio

import (
	"slices"
	"time"
	"unsafe"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/lib/contextvars"
	"github.com/aioplay/aioplay/python/vm"
)

// handleHead is what a Handle and a TimerHandle share; the loop's part follows it.
type handleHead struct {
	vm.Header
	loop      *Loop               // nil: the loop is another object
	fn        vm.Value            // unbound: cancelled
	arg       vm.Value            // the argument, if it is one; else unbound
	own       contextvars.Context // the context as it was; without a type unless that is its own
	rare      *handleRare         // nil for most
	cancelled bool
	running   bool
}

// handleRare is what few handles have.
type handleRare struct {
	other  vm.Value             // the loop, if it is of another make
	origin *origin              // in debug mode: where it was made
	args   []vm.Value           // if they are several
	ctx    *contextvars.Context // that the program gave
}

func (h *handleHead) more() *handleRare {
	if h.rare == nil {
		h.rare = new(handleRare)
	}
	return h.rare
}

// args returns the arguments. They stay as they are while the callback runs.
func (h *handleHead) args() []vm.Value {
	switch {
	case h.rare != nil && h.rare.args != nil:
		return h.rare.args
	case h.arg.Bound():
		return unsafe.Slice(&h.arg, 1)
	}
	return nil
}

func (h *handleHead) setArgs(args []vm.Value) {
	switch len(args) {
	case 0:
	case 1:
		h.arg = args[0]
	default:
		h.more().args = slices.Clone(args)
	}
}

// context returns the context to run in, nil if the handle stands for one of the loop's own.
func (h *handleHead) context() *contextvars.Context {
	switch {
	case h.rare != nil && h.rare.ctx != nil:
		return h.rare.ctx
	case h.own.Type() != nil:
		return &h.own
	}
	return nil
}

// drop lets go of what a cancelled handle holds.
func (h *handleHead) drop() {
	h.fn, h.arg = vm.Unbound, vm.Unbound
	if h.rare != nil {
		h.rare.args = nil
	}
}

// other is the loop of another make, unbound if there is none.
func (h *handleHead) other() vm.Value {
	if h.rare == nil {
		return vm.Unbound
	}
	return h.rare.other
}

func (h *handleHead) origin() *origin {
	if h.rare == nil {
		return nil
	}
	return h.rare.origin
}

// Handle is asyncio.Handle (CPython Lib/asyncio/events.py). loop.TimerHandle begins with a loop.Handle, so that a
// TimerHandle is a *Handle too.
type Handle struct {
	handleHead
	core loop.Handle
}

// TimerHandle is asyncio.TimerHandle.
type TimerHandle struct {
	handleHead
	core      loop.TimerHandle
	when      float64
	scheduled bool // a loop of the program's own has said so
}

// The classes asyncio.Handle and asyncio.TimerHandle.
var HandleType, TimerHandleType *vm.Type

func (h *handleHead) value() vm.Value { return vm.Obj(&h.Header) }

func (h *handleHead) set(th *vm.Thread, l *Loop, fn vm.Value, args []vm.Value, ctx vm.Value) error {
	h.loop, h.fn = l, fn
	if o := l.origin(th); o != nil {
		h.more().origin = o
	}
	h.setArgs(args)
	if !ctx.Bound() || ctx.IsNone() {
		h.own.InitCopy(contextvars.Current(th))
		return nil
	}
	c := contextvars.Of(ctx)
	if c == nil {
		return vm.TypeError("context must be a Context, not " + ctx.Type().DisplayName())
	}
	h.more().ctx = c
	return nil
}

func (h *handleHead) cancel(th *vm.Thread) bool {
	if h.cancelled {
		return false
	}
	h.cancelled = true
	if !h.running && !h.debug(th) {
		h.drop()
		th.LetsGo(lineCancel, nil)
	}
	return true
}

// debug reports whether the handle's loop is in debug mode.
func (h *handleHead) debug(th *vm.Thread) bool {
	if h.loop != nil {
		return h.loop.core.Debug()
	}
	if !h.other().Bound() {
		return false
	}
	v, err := th.CallMethod(h.other(), vm.Intern("get_debug"))
	if err != nil {
		return false
	}
	on, _ := th.Truth(v)
	return on
}

// run calls the callback in its context.
func (h *handleHead) run(th *vm.Thread) error {
	ctx := h.context()
	prev, err := ctx.Enter(th)
	if err == nil {
		h.running = true
		var v vm.Value
		if v, err = th.CallArgs(h.fn, vm.Args{Pos: h.args()}); err == nil {
			th.DropResult(v)
		}
		h.running = false
		th.Settle() // what the callback has let go of ends in its context
		ctx.Leave(th, prev)
	}
	return err
}

// callOther is Call for a loop of another make, which is told of an exception.
func (h *handleHead) callOther(th *vm.Thread) error {
	if h.cancelled || !h.fn.Bound() {
		return nil
	}
	err := h.run(th)
	if err == nil || classify(err) == loop.Fatal {
		return err
	}
	text, err2 := formatCallbackSource(th, h.fn, h.args(), h.debug(th))
	if err2 != nil {
		return err2
	}
	report := vm.NewDict()
	report.SetStr(strMessage, vm.NewStr("Exception in callback "+text))
	report.SetStr(strException, exception(err).Value())
	report.SetStr(strHandle, h.value())
	if h.origin() != nil {
		tb, err := h.origin().value(th)
		if err != nil {
			return err
		}
		report.SetStr(strSourceTraceback, tb)
	}
	_, err = th.CallMethod(h.other(), strCallHandler, report.Value())
	return err
}

// Call runs the callback in its context.
func (h *handleHead) Call() error {
	l := h.loop
	th := l.th
	err := h.run(th)
	if err != nil {
		err = l.callbackError(th, exception(err), h.fn, h.args(), h.value())
	}
	if h.cancelled && !h.debug(th) {
		h.drop()
	}
	return err
}

// callbackError deals with the exception of a callback: the loop ends for KeyboardInterrupt and SystemExit; any other
// goes to the exception handler (events.Handle._run).
func (l *Loop) callbackError(th *vm.Thread, e *vm.Exception, fn vm.Value, args []vm.Value, handle vm.Value) error {
	if classify(e) == loop.Fatal {
		return e
	}
	text, err := formatCallbackSource(th, fn, args, l.core.Debug())
	if err != nil {
		text = "callback"
	}
	if !handle.Bound() {
		h := newHandle()
		h.loop, h.fn = l, fn
		h.setArgs(args)
		h.more().ctx = contextvars.Current(th)
		handle = h.value()
	}
	th.While(e, func() { l.report(th, "Exception in callback "+text, e, vm.NewStr("handle"), handle) })
	return nil
}

// newHandle makes a handle of exactly the class Handle, which needs no room for attributes.
func newHandle() *Handle {
	h := new(Handle)
	h.SetType(HandleType)
	return h
}

// callSoon is loop.call_soon.
func (l *Loop) callSoon(th *vm.Thread, fn vm.Value, args []vm.Value, ctx vm.Value) (vm.Value, error) {
	h := newHandle()
	if err := h.set(th, l, fn, args, ctx); err != nil {
		return vm.Unbound, err
	}
	l.core.Soon(&h.core, &h.handleHead)
	return h.value(), nil
}

// callAt is loop.call_at.
func (l *Loop) callAt(th *vm.Thread, when float64, fn vm.Value, args []vm.Value, ctx vm.Value) (vm.Value, error) {
	h := new(TimerHandle)
	h.SetType(TimerHandleType)
	if err := h.set(th, l, fn, args, ctx); err != nil {
		return vm.Unbound, err
	}
	h.when = when
	l.core.At(&h.core, duration(when), &h.handleHead)
	return h.value(), nil
}

// duration is a time in seconds as the loop counts it, to the nearest nanosecond.
func duration(s float64) time.Duration {
	ns := s * 1e9
	switch {
	case ns != ns:
		return 0
	case ns >= 9.2e18:
		return 1<<63 - 1
	case ns <= -9.2e18:
		return -1 << 62
	case ns >= 0:
		return time.Duration(ns + 0.5)
	}
	return time.Duration(ns - 0.5)
}

// seconds is the loop's time as Python shows it.
func seconds(d time.Duration) float64 { return float64(d) / 1e9 }

func defineHandles() {
	self := func(v vm.Value) *Handle { return vm.As[Handle](v) }
	timer := func(v vm.Value) *TimerHandle { return vm.As[TimerHandle](v) }
	repr := func(th *vm.Thread, v vm.Value) (vm.Value, error) {
		h := self(v)
		if h.loop == nil && !h.other().Bound() {
			return vm.NewStr("<" + v.Type().Name + ">"), nil
		}
		s := "<" + v.Type().Name
		if h.cancelled {
			s += " cancelled"
		}
		if v.Type().IsSubtype(TimerHandleType) {
			s += " when=" + reprFloat(timer(v).when)
		}
		if h.fn.Bound() {
			text, err := formatCallbackSource(th, h.fn, h.args(), h.debug(th))
			if err != nil {
				return vm.Unbound, err
			}
			s += " " + text
		}
		return vm.NewStr(s + h.origin().created() + ">"), nil
	}
	HandleType = vm.NewType(vm.TypeSpec{Name: "asyncio.events.Handle", Flags: vm.FlagPython, Slots: vm.Slots{
		Repr: repr,
		New:  newObject, Init: func(th *vm.Thread, v vm.Value, a vm.Args) error {
			p, err := bind("Handle.__init__", a, "callback", "args", "loop", "context?")
			if err != nil {
				return err
			}
			return initHandle(th, &self(v).handleHead, p)
		},
	}, Methods: []*vm.Builtin{
		vm.Method0("cancel", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if v.Type().IsSubtype(TimerHandleType) {
				if h := &timer(v).handleHead; h.cancel(th) {
					timer(v).core.Cancel()
					if h.other().Bound() {
						_, err := th.CallMethod(h.other(), vm.Intern("_timer_handle_cancelled"), v)
						return vm.None, err
					}
				}
			} else if self(v).handleHead.cancel(th) {
				self(v).core.Cancel()
			}
			return vm.None, nil
		}),
		vm.Method0("cancelled", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(self(v).cancelled), nil }),
		vm.Method0("get_context", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if c := self(v).context(); c != nil {
				return c.Value(), nil
			}
			return vm.None, nil
		}),
		vm.Method0("_run", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			h := &self(v).handleHead
			if h.other().Bound() {
				return vm.None, h.callOther(th)
			}
			if h.loop == nil || h.context() == nil {
				return vm.Unbound, vm.RuntimeError("this handle can't be run")
			}
			return vm.None, h.Call()
		}),
	}, GetSet: []*vm.GetSet{
		vm.Getter("_callback", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return orNone(self(v).fn), nil }),
		vm.Getter("_args", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if self(v).cancelled && !self(v).fn.Bound() {
				return vm.None, nil
			}
			return vm.NewTuple(slices.Clone(self(v).args())...), nil
		}),
		vm.Getter("_cancelled", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(self(v).cancelled), nil }),
		vm.Getter("_loop", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if self(v).loop == nil {
				return orNone(self(v).other()), nil
			}
			return self(v).loop.value(), nil
		}),
		vm.Getter("_source_traceback", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return self(v).origin().value(th) }),
	}})
	vm.Subclassable[Handle](HandleType)
	TimerHandleType = vm.NewType(vm.TypeSpec{Name: "asyncio.events.TimerHandle", Flags: vm.FlagPython, Base: HandleType, Slots: vm.Slots{
		Repr: repr,
		New:  newObject, Init: func(th *vm.Thread, v vm.Value, a vm.Args) error {
			p, err := bind("TimerHandle.__init__", a, "when", "callback", "args", "loop", "context?")
			if err != nil {
				return err
			}
			if timer(v).when, err = th.AsFloat(p[0]); err != nil {
				return err
			}
			return initHandle(th, &timer(v).handleHead, p[1:])
		},
		Compare: compareTimers,
		Hash: func(th *vm.Thread, v vm.Value) (int64, error) {
			return th.HashValue(vm.Float(timer(v).when))
		},
	}, Methods: []*vm.Builtin{
		vm.Method0("when", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Float(timer(v).when), nil }),
	}, GetSet: []*vm.GetSet{
		vm.Getter("_when", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Float(timer(v).when), nil }),
		settable("_scheduled", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			return vm.Bool(timer(v).core.Scheduled() || timer(v).scheduled), nil
		}, func(th *vm.Thread, v, x vm.Value) (err error) {
			timer(v).scheduled, err = th.Truth(x)
			return err
		}),
	}})
	vm.Subclassable[TimerHandle](TimerHandleType)
}

func initHandle(th *vm.Thread, h *handleHead, p []vm.Value) error {
	args, err := th.ToSlice(p[1])
	if err != nil {
		return err
	}
	if l := ownLoop(p[2]); l != nil {
		return h.set(th, l, p[0], args, p[3])
	}
	h.more().other = p[2]
	if err := h.set(th, nil, p[0], args, p[3]); err != nil {
		return err
	}
	if h.debug(th) {
		if o := origin(th.CallSites(debugStackDepth)); len(o) > 0 {
			h.rare.origin = &o
		}
	}
	return nil
}
