// Task_methods.go declares the class asyncio.Task.

package asyncio

import (
	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/vm"
)

// taskMethod declares a method that works on an initialised task.
func taskMethod(name string, fn func(th *vm.Thread, t *Task) (vm.Value, error)) *vm.Builtin {
	return vm.Method0(name, func(th *vm.Thread, self vm.Value) (vm.Value, error) {
		if _, err := checked(self); err != nil {
			return vm.Unbound, err
		}
		return fn(th, vm.As[Task](self))
	})
}

var taskParameters *vm.Signature

func taskInit(th *vm.Thread, self vm.Value, a vm.Args) error {
	if taskParameters == nil {
		taskParameters = vm.ParseSignature("coro, *, loop=None, name=None, context=None, eager_start=False")
	}
	p, err := taskParameters.Match("Task", a)
	if err != nil {
		return err
	}
	l, err := loopArg(th, p[1])
	if err != nil {
		return err
	}
	if err := l.askDebug(th); err != nil {
		return err
	}
	s := taskSpec{coro: p[0], name: p[2], ctx: p[3]}
	if p[4].Bound() {
		if s.eager, err = th.Truth(p[4]); err != nil {
			return err
		}
	}
	return vm.As[Task](self).init(l, s)
}

// cancelled is the result of a cancel method.
func cancelled(l *Loop, ok bool) (vm.Value, error) {
	if l.core.TooDeep() {
		return vm.Unbound, vm.ErrorOf(vm.RecursionErrorType, "maximum recursion depth exceeded while calling a Python object")
	}
	return vm.Bool(ok), nil
}

func defineTask() {
	slots := futureSlots()
	slots.Init = taskInit
	slots.Repr = func(th *vm.Thread, v vm.Value) (vm.Value, error) {
		s, err := taskRepr(th, vm.As[Task](v))
		return vm.NewStr(s), err
	}
	refuse := func(name string) *vm.Builtin {
		return vm.MethodN(name, 1, 1, func(th *vm.Thread, self vm.Value, a []vm.Value) (vm.Value, error) {
			return vm.Unbound, vm.RuntimeError("Task does not support " + name + " operation")
		})
	}
	methods := []*vm.Builtin{
		vm.MethodSig("cancel", "msg=None", func(th *vm.Thread, self vm.Value, a []vm.Value) (vm.Value, error) {
			if _, err := checked(self); err != nil {
				return vm.Unbound, err
			}
			t := vm.As[Task](self)
			return cancelled(t.loop, t.core.Cancel(message(a[0])))
		}),
		taskMethod("cancelling", func(th *vm.Thread, t *Task) (vm.Value, error) { return vm.Int(int64(t.core.Cancelling())), nil }),
		taskMethod("uncancel", func(th *vm.Thread, t *Task) (vm.Value, error) { return vm.Int(int64(t.core.Uncancel())), nil }),
		taskMethod("get_name", func(th *vm.Thread, t *Task) (vm.Value, error) { return vm.NewStr(t.core.Name()), nil }),
		vm.Method1("set_name", func(th *vm.Thread, self, v vm.Value) (vm.Value, error) {
			if _, err := checked(self); err != nil {
				return vm.Unbound, err
			}
			s, err := th.Str(v)
			if err == nil {
				vm.As[Task](self).rename(s)
			}
			return vm.None, err
		}),
		taskMethod("get_coro", func(th *vm.Thread, t *Task) (vm.Value, error) { return orNone(t.coro), nil }),
		taskMethod("get_context", func(th *vm.Thread, t *Task) (vm.Value, error) { return t.ctx.Value(), nil }),
		refuse("set_result"), refuse("set_exception"),
		vm.MethodSig("get_stack", "*, limit=None", func(th *vm.Thread, self vm.Value, a []vm.Value) (vm.Value, error) {
			frames, err := vm.As[Task](self).stack(th, a[0])
			return vm.NewList(frames...), err
		}),
		vm.MethodSig("print_stack", "*, limit=None, file=None", func(th *vm.Thread, self vm.Value, a []vm.Value) (vm.Value, error) {
			return vm.None, vm.As[Task](self).printStack(th, a[0], a[1])
		}),
		vm.ClassGetItem(),
	}
	TaskType = vm.NewType(vm.TypeSpec{Name: "_asyncio.Task", Base: FutureType, Slots: slots, Methods: methods, Attrs: legacyTaskAttrs(), Doc: "A coroutine wrapped in a Future.",
		GetSet: []*vm.GetSet{
			vm.Getter("_coro", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return orNone(vm.As[Task](v).coro), nil }),
			vm.Getter("_must_cancel", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
				return vm.Bool(vm.As[Task](v).core.MustCancel()), nil
			}),
			vm.Getter("_fut_waiter", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
				w := vm.As[Task](v).core.Waiter()
				if w == nil {
					return vm.None, nil
				}
				return waiterValue(w), nil
			}),
			settable("_log_destroy_pending", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(!vm.As[Task](v).quiet), nil },
				func(th *vm.Thread, v, x vm.Value) error {
					if !x.Bound() {
						return vm.ErrorOf(vm.AttributeErrorType, "cannot delete attribute")
					}
					on, err := th.Truth(x)
					vm.As[Task](v).quiet = !on
					return err
				}),
		}})
	vm.WithAttrs[Task](TaskType, attrsOffset)
}

// waiterValue is the Python object of a future that a task waits for.
func waiterValue(f *loop.Future) vm.Value {
	if o := object(f); o != nil {
		return o.value()
	}
	if w, ok := f.Variant().(*foreignWait); ok {
		return w.obj
	}
	w := &waitPoint{fut: f}
	w.SetType(waitPointType)
	return vm.Obj(&w.Header)
}

// stack is task.get_stack: the frames of a suspended coroutine, or those of its exception's traceback.
func (t *Task) stack(th *vm.Thread, limit vm.Value) ([]vm.Value, error) {
	n := -1
	if !isNone(limit) {
		i, err := th.Index(limit)
		if err != nil {
			return nil, err
		}
		n = int(i)
	}
	var frames []vm.Value
	if e, ok := t.core.Err().(*vm.Exception); ok && t.core.Done() && !t.core.Cancelled() {
		for tb := e.Traceback(); !tb.IsNone(); {
			f, err := th.GetAttr(tb, vm.Intern("tb_frame"))
			if err != nil {
				return nil, err
			}
			frames = append(frames, f)
			if tb, err = th.GetAttr(tb, vm.Intern("tb_next")); err != nil {
				return nil, err
			}
		}
		if n >= 0 && len(frames) > n {
			frames = frames[:n]
		}
		return frames, nil
	}
	g := t.generator()
	if g == nil || g.Closed() {
		return nil, nil
	}
	if fs := g.Frames(th); len(fs) > 0 {
		frames = append(frames, fs[0].Value())
	}
	if n >= 0 && len(frames) > n {
		frames = frames[len(frames)-n:]
	}
	return frames, nil
}

// printStack is task.print_stack.
func (t *Task) printStack(th *vm.Thread, limit, file vm.Value) error {
	frames, err := t.stack(th, limit)
	if err != nil {
		return err
	}
	me, err := th.Repr(t.value())
	if err != nil {
		return err
	}
	var text string
	e, failed := t.core.Err().(*vm.Exception)
	failed = failed && !t.core.Cancelled() && t.core.Done()
	switch {
	case len(frames) == 0:
		text = "No stack for " + me + "\n"
	case failed:
		text = "Traceback for " + me + " (most recent call last):\n"
	default:
		text = "Stack for " + me + " (most recent call last):\n"
	}
	for _, f := range frames {
		s, err := frameLine(th, f)
		if err != nil {
			return err
		}
		text += s
	}
	if failed {
		s, err := th.Str(e.Value())
		if err != nil {
			return err
		}
		text += e.Type().Name
		if s != "" {
			text += ": " + s
		}
		text += "\n"
	}
	if isNone(file) {
		th.WriteStderr(text)
		return nil
	}
	_, err = th.CallMethod(file, vm.Intern("write"), vm.NewStr(text))
	return err
}

// frameLine is a frame as a traceback shows it.
func frameLine(th *vm.Thread, f vm.Value) (string, error) {
	code, err := th.GetAttr(f, vm.Intern("f_code"))
	if err != nil {
		return "", err
	}
	file, err := th.GetAttr(code, vm.Intern("co_filename"))
	if err != nil {
		return "", err
	}
	name, err := th.GetAttr(code, vm.Intern("co_name"))
	if err != nil {
		return "", err
	}
	line, err := th.GetAttr(f, vm.Intern("f_lineno"))
	if err != nil {
		return "", err
	}
	n, err := th.Index(line)
	if err != nil {
		return "", err
	}
	s := "  File \"" + vm.Text(file) + "\", line " + itoa(int(n)) + ", in " + vm.Text(name) + "\n"
	if src := vm.SourceLine(code, int(n)); src != "" {
		s += "    " + src + "\n"
	}
	return s, nil
}
