// Loop_methods.go declares the methods of the event loop object.

package asyncio

import (
	"slices"

	"github.com/aioplay/aioplay/python/lib/thread"
	"github.com/aioplay/aioplay/python/vm"
)

// loopMethod declares a method that works on an initialised loop.
func loopMethod(name string, params []string, fn func(th *vm.Thread, l *Loop, p []vm.Value) (vm.Value, error)) *vm.Builtin {
	full := "BaseEventLoop." + name
	return vm.MethodArgs(name, func(th *vm.Thread, self vm.Value, a vm.Args) (vm.Value, error) {
		p, err := bind(full, a, params...)
		if err != nil {
			return vm.Unbound, err
		}
		return fn(th, vm.As[Loop](self), p)
	})
}

// callbackArgs splits (callback, *args, context=None), after arguments of the method's own, which what names. Those that come by name
// go into a.Pos.
func callbackArgs(name string, a *vm.Args, what ...string) (ctx vm.Value, err error) {
	what = append(what, "callback")
	var named [2]vm.Value
	for i, k := range a.Names {
		at := slices.Index(what, k.Text())
		switch {
		case k.Text() == "context":
			ctx = a.Kw[i]
		case at < 0:
			return ctx, vm.TypeError("BaseEventLoop." + name + "() got an unexpected keyword argument '" + k.Text() + "'")
		case at < len(a.Pos):
			return ctx, vm.TypeError("BaseEventLoop." + name + "() got multiple values for argument '" + k.Text() + "'")
		default:
			named[at] = a.Kw[i]
		}
	}
	if len(a.Pos) >= len(what) {
		return ctx, nil
	}
	var missing []string
	pos := slices.Clone(a.Pos)
	for i := len(a.Pos); i < len(what); i++ {
		if !named[i].Bound() {
			missing = append(missing, "'"+what[i]+"'")
		}
		pos = append(pos, named[i])
	}
	if missing != nil {
		return ctx, missingError("BaseEventLoop."+name, missing, "positional")
	}
	a.Pos = pos
	return ctx, nil
}

// checkCallback refuses coroutines and things that can't be called, as debug mode and call_soon's users would find out
// later (BaseEventLoop._check_callback).
func checkCallback(th *vm.Thread, fn vm.Value, method string) error {
	co, err := isCoroutine(th, fn)
	if err != nil {
		return err
	}
	if co || isCoroutineFunction(fn) {
		return vm.TypeError("coroutines cannot be used with " + method + "()")
	}
	if fn.Type().Slots.Call == nil {
		r, err := th.Repr(fn)
		if err != nil {
			return err
		}
		return vm.TypeError("a callable object was expected by " + method + "(), got " + r)
	}
	return nil
}

func loopCallSoon(name string) *vm.Builtin {
	return vm.MethodArgs(name, func(th *vm.Thread, self vm.Value, a vm.Args) (vm.Value, error) {
		l := vm.As[Loop](self)
		ctx, err := callbackArgs(name, &a)
		if err == nil {
			err = l.checkClosed()
		}
		if err == nil && l.core.Debug() {
			if name == "call_soon" {
				err = l.checkThread(th)
			}
			if err == nil {
				err = checkCallback(th, a.Pos[0], name)
			}
		}
		if err != nil {
			return vm.Unbound, err
		}
		h, err := l.callSoon(th, a.Pos[0], a.Pos[1:], ctx)
		if err == nil && th != l.th {
			thread.Of(th).Notify(l.core)
		}
		return h, err
	})
}

func loopCallAt(name, when string, delayed bool) *vm.Builtin {
	return vm.MethodArgs(name, func(th *vm.Thread, self vm.Value, a vm.Args) (vm.Value, error) {
		l := vm.As[Loop](self)
		ctx, err := callbackArgs(name, &a, when)
		if err != nil {
			return vm.Unbound, err
		}
		if a.Pos[0].IsNone() {
			if delayed {
				return vm.Unbound, vm.TypeError("delay must not be None")
			}
			return vm.Unbound, vm.TypeError("when cannot be None")
		}
		var t float64
		if delayed {
			t, err = later(th, seconds(l.core.Now()), a.Pos[0])
		} else {
			t, err = th.AsFloat(a.Pos[0])
		}
		if err != nil {
			return vm.Unbound, err
		}
		if err := l.checkClosed(); err != nil {
			return vm.Unbound, err
		}
		if l.core.Debug() {
			if err := l.checkThread(th); err != nil {
				return vm.Unbound, err
			}
			if err := checkCallback(th, a.Pos[1], "call_at"); err != nil {
				return vm.Unbound, err
			}
		}
		return l.callAt(th, t, a.Pos[1], a.Pos[2:], ctx)
	})
}

func defineLoop() {
	self := func(v vm.Value) *Loop { return vm.As[Loop](v) }
	AbstractLoopType = vm.NewType(vm.TypeSpec{Name: "asyncio.events.AbstractEventLoop", Flags: vm.FlagBaseType | vm.FlagPython, Methods: abstractLoopMethods()})
	vm.WithAttrs[Loop](AbstractLoopType, attrsOffset)
	slots := vm.Slots{
		// A loop is ready as soon as it is there, whatever a subclass's __init__ does.
		New: func(th *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, error) {
			l, err := newLoop(th, cls)
			if err != nil {
				return vm.Unbound, err
			}
			return l.value(), nil
		},
		Init: func(th *vm.Thread, v vm.Value, a vm.Args) error {
			if len(a.Pos) > 0 && !a.Pos[0].IsNone() {
				self(v).selector = a.Pos[0]
			}
			return nil
		},
		Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			l := self(v)
			return vm.NewStr("<" + v.Type().Name + " running=" + pyBool(l.core.Running()) + " closed=" + pyBool(l.core.Closed()) +
				" debug=" + pyBool(l.core.Debug()) + ">"), nil
		},
	}
	methods := []*vm.Builtin{
		loopCallSoon("call_soon"), loopCallSoon("call_soon_threadsafe"),
		loopCallAt("call_later", "delay", true), loopCallAt("call_at", "when", false),
		loopMethod("run_forever", nil, func(th *vm.Thread, l *Loop, _ []vm.Value) (vm.Value, error) {
			return vm.None, l.runForever(th)
		}).HidesNothing(),
		loopMethod("run_until_complete", []string{"future"}, func(th *vm.Thread, l *Loop, p []vm.Value) (vm.Value, error) {
			return l.runUntilComplete(th, p[0])
		}).HidesNothing(),
		loopMethod("stop", nil, func(th *vm.Thread, l *Loop, _ []vm.Value) (vm.Value, error) { l.core.Stop(); return vm.None, nil }),
		loopMethod("close", nil, func(th *vm.Thread, l *Loop, _ []vm.Value) (vm.Value, error) { return vm.None, l.close(th) }),
		loopMethod("is_running", nil, func(th *vm.Thread, l *Loop, _ []vm.Value) (vm.Value, error) { return vm.Bool(l.core.Running()), nil }),
		loopMethod("is_closed", nil, func(th *vm.Thread, l *Loop, _ []vm.Value) (vm.Value, error) { return vm.Bool(l.core.Closed()), nil }),
		loopMethod("time", nil, func(th *vm.Thread, l *Loop, _ []vm.Value) (vm.Value, error) {
			return vm.Float(seconds(l.core.Now())), nil
		}),
		loopMethod("create_future", nil, func(th *vm.Thread, l *Loop, _ []vm.Value) (vm.Value, error) {
			f := newFuture(l)
			f.programs = !th.InLibrary()
			return f.value(), nil
		}),
		vm.MethodArgs("create_task", func(th *vm.Thread, v vm.Value, a vm.Args) (vm.Value, error) {
			return createTask(th, self(v), methodCreateTask, a)
		}).HidesNothing(),
		loopMethod("get_debug", nil, func(th *vm.Thread, l *Loop, _ []vm.Value) (vm.Value, error) { return vm.Bool(l.core.Debug()), nil }),
		loopMethod("set_debug", []string{"enabled"}, func(th *vm.Thread, l *Loop, p []vm.Value) (vm.Value, error) {
			on, err := th.Truth(p[0])
			l.setDebug(on)
			return vm.None, err
		}),
		loopMethod("set_exception_handler", []string{"handler"}, func(th *vm.Thread, l *Loop, p []vm.Value) (vm.Value, error) {
			if !p[0].IsNone() && p[0].Type().Slots.Call == nil {
				r, err := th.Repr(p[0])
				if err != nil {
					return vm.Unbound, err
				}
				return vm.Unbound, vm.TypeError("A callable object or None is expected, got " + r)
			}
			l.handler = p[0]
			return vm.None, nil
		}),
		loopMethod("get_exception_handler", nil, func(th *vm.Thread, l *Loop, _ []vm.Value) (vm.Value, error) { return l.handler, nil }),
		loopMethod("call_exception_handler", []string{"context"}, func(th *vm.Thread, l *Loop, p []vm.Value) (vm.Value, error) {
			return vm.None, l.callHandler(th, p[0])
		}),
		loopMethod("default_exception_handler", []string{"context"}, func(th *vm.Thread, l *Loop, p []vm.Value) (vm.Value, error) {
			return vm.None, l.defaultHandler(th, p[0])
		}),
		loopMethod("set_task_factory", []string{"factory"}, func(th *vm.Thread, l *Loop, p []vm.Value) (vm.Value, error) {
			if !p[0].IsNone() && p[0].Type().Slots.Call == nil {
				return vm.Unbound, vm.TypeError("task factory must be a callable or None")
			}
			l.factory = p[0]
			return vm.None, nil
		}),
		loopMethod("get_task_factory", nil, func(th *vm.Thread, l *Loop, _ []vm.Value) (vm.Value, error) { return l.factory, nil }),
	}
	methods = append(methods, executorMethods()...)
	methods = append(methods, asyncgenMethods()...)
	methods = append(methods, signalMethods()...)
	methods = append(methods, netMethods()...)
	methods = append(methods, processLoopMethods()...)
	methods = append(methods, internalLoopMethods()...)
	BaseLoopType = vm.NewType(vm.TypeSpec{Name: "asyncio.base_events.BaseEventLoop", Base: AbstractLoopType, Flags: vm.FlagBaseType, Slots: slots, Methods: methods, GetSet: append(loopInternals(),
		settable("slow_callback_duration", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Float(self(v).slow), nil },
			func(th *vm.Thread, v, x vm.Value) error {
				f, err := th.AsFloat(x)
				if err == nil {
					self(v).slow = f
					self(v).setDebug(self(v).core.Debug())
				}
				return err
			}),
		vm.Getter("_net_transports", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return self(v).network(th).transports.Value(), nil }),
	)})
	vm.WithAttrs[Loop](BaseLoopType, attrsOffset)
	SelectorLoopType = vm.NewType(vm.TypeSpec{Name: "asyncio.selector_events.BaseSelectorEventLoop", Base: BaseLoopType, Flags: vm.FlagBaseType, Methods: selectorMethods()})
	vm.WithAttrs[Loop](SelectorLoopType, attrsOffset)
	LoopType = vm.NewType(vm.TypeSpec{Name: "asyncio.unix_events._UnixSelectorEventLoop", Base: SelectorLoopType, Flags: vm.FlagBaseType})
	vm.WithAttrs[Loop](LoopType, attrsOffset)
}

func pyBool(b bool) string {
	if b {
		return "True"
	}
	return "False"
}

const methodCreateTask = "BaseEventLoop.create_task"

var strCreateTask = vm.Intern("create_task")

// createTask is create_task's arguments: (coro, *, name=None, context=None, eager_start=None).
func createTask(th *vm.Thread, l *Loop, fn string, a vm.Args) (vm.Value, error) {
	if fn != methodCreateTask {
		if own, err := l.ownMethod(th, strCreateTask); own.Bound() || err != nil {
			if err != nil {
				return vm.Unbound, err
			}
			return th.CallArgs(own, a)
		}
	}
	if err := oneCoroutine(fn, a); err != nil {
		return vm.Unbound, err
	}
	s := taskSpec{}
	if len(a.Pos) > 0 {
		s.coro = a.Pos[0]
	}
	kw := vm.Args{}
	for i, k := range a.Names {
		v := a.Kw[i]
		switch k.Text() {
		case "coro":
			s.coro = v
			continue
		case "name":
			s.name = v
			if v.IsNone() {
				continue
			}
		case "context":
			s.ctx = v
			if v.IsNone() {
				continue
			}
		case "eager_start":
			if !v.IsNone() {
				on, err := th.Truth(v)
				if err != nil {
					return vm.Unbound, err
				}
				s.eager = on
			}
		default:
			if l.factory.IsNone() && k.Text() == "loop" {
				return vm.Unbound, vm.TypeError("_asyncio.Task() got multiple values for keyword argument 'loop'")
			}
			if l.factory.IsNone() {
				return vm.Unbound, vm.TypeError("Task() got an unexpected keyword argument '" + k.Text() + "'")
			}
		}
		kw.Kw, kw.Names = append(kw.Kw, v), append(kw.Names, k)
	}
	return l.createTask(th, s, kw)
}

// oneCoroutine is the error for arguments of create_task that aren't one coroutine and what comes by name.
func oneCoroutine(fn string, a vm.Args) error {
	named := slices.ContainsFunc(a.Names, func(k *vm.Str) bool { return k.Text() == "coro" })
	switch n := len(a.Pos); {
	case n > 0 && named:
		return vm.TypeError(fn + "() got multiple values for argument 'coro'")
	case n == 1 || n == 0 && named:
		return nil
	}
	_, err := bind(fn, vm.Args{Pos: a.Pos}, "coro")
	return err
}
