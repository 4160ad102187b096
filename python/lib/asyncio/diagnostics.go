// Diagnostics.go reports what went wrong behind the program's back: exceptions in callbacks, exceptions that nobody
// retrieved, tasks destroyed while pending, slow callbacks. The words are those of CPython Lib/asyncio/base_events.py.

package asyncio

import (
	"sort"
	"strconv"
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/lib/contextvars"
	"github.com/aioplay/aioplay/python/vm"
)

var (
	strMessage         = vm.Intern("message")
	strException       = vm.Intern("exception")
	strHandle          = vm.Intern("handle")
	strSourceTraceback = vm.Intern("source_traceback")
	strLogging         = vm.Intern("logging")
	strLogger          = vm.Intern("logger")
	strGetLogger       = vm.Intern("getLogger")
	strExcInfo         = vm.Intern("exc_info")
)

// report calls the exception handler with a message, an exception (nil: none) and one more entry of the context.
func (l *Loop) report(th *vm.Thread, msg string, e *vm.Exception, key, v vm.Value) {
	ctx := vm.NewDict()
	ctx.SetStr(strMessage, vm.NewStr(msg))
	if e != nil {
		ctx.SetStr(strException, e.Value())
	}
	if key.Bound() {
		ctx.SetStr(vm.Intern(vm.Text(key)), v)
	}
	if o := originOf(v); o != nil {
		if tb, err := o.value(th); err == nil {
			ctx.SetStr(strSourceTraceback, tb)
		}
	}
	if err := l.handle(th, ctx.Value()); err != nil {
		l.fatal = err
		l.core.Stop()
	}
}

var strCallHandler, strDefaultHandler = vm.Intern("call_exception_handler"), vm.Intern("default_exception_handler")

// handle calls the loop's call_exception_handler, which may be the program's own.
func (l *Loop) handle(th *vm.Thread, ctx vm.Value) error {
	if fn, err := l.ownMethod(th, strCallHandler); err != nil {
		return err
	} else if fn.Bound() {
		_, err := th.Call(fn, ctx)
		return err
	}
	return l.callHandler(th, ctx)
}

// ownMethod is a method that a program's subclass or the object itself has in place of BaseEventLoop's; else unbound.
func (l *Loop) ownMethod(th *vm.Thread, name *vm.Str) (vm.Value, error) {
	if l.guest == nil && !l.Attrs.Get(name).Bound() && (l.Type() == LoopType || l.Type().Lookup(name) == BaseLoopType.Lookup(name)) {
		return vm.Unbound, nil
	}
	return th.GetAttr(l.value(), name)
}

// runOwn runs a coroutine method of the loop's until it is complete, if the program has put its own there, or its own
// create_task, which the coroutine's task then comes from.
func (l *Loop) runOwn(th *vm.Thread, name string) (own bool, err error) {
	fn, err := l.ownMethod(th, vm.Intern(name))
	if err == nil && !fn.Bound() {
		fn, err = l.ownMethod(th, strCreateTask)
	}
	if err != nil || !fn.Bound() {
		return false, err
	}
	aw, err := th.CallMethod(l.value(), vm.Intern(name))
	if err == nil {
		_, err = l.runUntilComplete(th, aw)
	}
	return true, err
}

// callHandler is loop.call_exception_handler.
func (l *Loop) callHandler(th *vm.Thread, ctx vm.Value) error {
	if l.handler.IsNone() {
		fn, err := l.ownMethod(th, strDefaultHandler)
		if err == nil && fn.Bound() {
			_, err = th.Call(fn, ctx)
		} else if err == nil {
			err = l.defaultHandler(th, ctx)
		}
		if err != nil && classify(err) != loop.Fatal {
			logError(th, "Exception in default exception handler", exception(err))
			return nil
		}
		return err
	}
	leave, err := enterContextOf(th, ctx)
	if err != nil {
		return err
	}
	_, err = th.Call(l.handler, l.value(), ctx)
	leave()
	if err == nil || classify(err) == loop.Fatal {
		return err
	}
	d := vm.NewDict()
	d.SetStr(strMessage, vm.NewStr("Unhandled error in exception handler"))
	d.SetStr(strException, exception(err).Value())
	d.SetStr(strContextArg, ctx)
	if err := l.defaultHandler(th, d.Value()); err != nil {
		logError(th, "Exception in default exception handler while handling an unexpected error in custom exception handler", exception(err))
	}
	return nil
}

// enterContextOf enters the context of the task, future or handle that an exception handler is told of.
func enterContextOf(th *vm.Thread, ctx vm.Value) (leave func(), err error) {
	leave = func() {}
	if !vm.IsDict(ctx) {
		return leave, nil
	}
	for _, key := range [...]string{"task", "future", "handle"} {
		v := vm.As[vm.Dict](ctx).GetStr(vm.Intern(key))
		if !v.Bound() {
			continue
		}
		get, err := th.LookupAttr(v, vm.Intern("get_context"))
		if err != nil || !get.Bound() {
			return leave, err
		}
		c, err := th.Call(get)
		if err != nil {
			return leave, err
		}
		own := contextvars.Of(c)
		if own == nil {
			return leave, nil
		}
		before := th.Context
		if before == own {
			return leave, nil
		}
		prev, err := own.Enter(th)
		if err != nil {
			return leave, nil // a task that has failed inside its own context
		}
		return func() { own.Leave(th, prev) }, nil
	}
	return leave, nil
}

// defaultHandler is loop.default_exception_handler: it logs the context.
func (l *Loop) defaultHandler(th *vm.Thread, ctx vm.Value) error {
	if !vm.IsDict(ctx) {
		return vm.TypeError("context must be a dict, not " + ctx.Type().DisplayName())
	}
	l.st.host.Unhandled++
	d := vm.As[vm.Dict](ctx)
	msg := "Unhandled exception in event loop"
	if m := d.GetStr(strMessage); m.Bound() {
		if s, err := th.Str(m); err == nil && s != "" {
			msg = s
		}
	}
	var exc *vm.Exception
	if e := d.GetStr(strException); e.Bound() && vm.IsException(e) {
		exc = vm.As[vm.Exception](e)
	}
	keys, err := th.ToSlice(ctx)
	if err != nil {
		return err
	}
	var names []string
	for _, k := range keys {
		if vm.IsStr(k) {
			if n := vm.Text(k); n != "message" && n != "exception" {
				names = append(names, n)
			}
		}
	}
	sort.Strings(names)
	for _, n := range names {
		v := d.GetStr(vm.Intern(n))
		var s string
		var err error
		switch n {
		case "source_traceback":
			s, err = formatStack(th, "Object", v)
		case "handle_traceback":
			s, err = formatStack(th, "Handle", v)
		default:
			s, err = th.Repr(v)
		}
		if err != nil {
			return err
		}
		msg += "\n" + n + ": " + s
	}
	logError(th, msg, exc)
	return nil
}

// asyncioLogger is logging's logger "asyncio".
func asyncioLogger(th *vm.Thread) (vm.Value, error) {
	m, err := th.ImportModule("logging", vm.NewDict(), vm.None, 0)
	if err != nil {
		return vm.Unbound, err
	}
	return th.CallMethod(m, strGetLogger, vm.NewStr("asyncio"))
}

// logError is logger.error of the logger "asyncio": through the logging module if the program has imported it, else
// as logging's last resort prints it.
func logError(th *vm.Thread, msg string, e *vm.Exception) { logAt(th, "error", msg, e) }

func logAt(th *vm.Thread, level, msg string, e *vm.Exception) {
	m := th.Runtime.Modules.GetStr(strLogging)
	logger := vm.Unbound
	if b := stateOf(th).modules["asyncio.base_events"]; b != nil {
		logger = b.Namespace().GetStr(strLogger) // a program may have put its own there
	}
	if logger.Bound() || m.Bound() && !m.IsNone() {
		var err error
		if !logger.Bound() {
			logger, err = asyncioLogger(th)
		}
		if err == nil {
			var fn vm.Value
			if fn, err = th.GetAttr(logger, vm.Intern(level)); err == nil {
				a := vm.Args{Pos: []vm.Value{vm.NewStr(msg)}}
				if level == "error" {
					info := vm.False
					if e != nil {
						info = vm.NewTuple(e.Type().Value(), e.Value(), e.Traceback())
					}
					a.Kw, a.Names = []vm.Value{info}, []*vm.Str{strExcInfo}
				} else {
					a.Pos = []vm.Value{vm.NewStr("%s"), vm.NewStr(msg)}
				}
				_, err = th.CallArgs(fn, a)
			}
		}
		if err == nil {
			return
		}
	}
	if level == "debug" || level == "info" {
		return
	}
	text := msg + "\n"
	if e != nil {
		text += th.FormatException(e)
	}
	th.WriteStderr(text)
}

// collect reports what the loop holds that CPython's reference counts would have reported by now: exceptions that
// nobody retrieved, and, with pending, tasks that can never go on. An exception that has left the loop through its task
// holds that task by its traceback, so it is reported at the end of the program, with all frames that it has passed; kept
// tells that there are such.
func (l *Loop) collect(th *vm.Thread, pending bool) (kept bool) {
	for _, f := range l.core.TakeUnretrieved() {
		e, ok := f.Err().(*vm.Exception)
		if !ok {
			continue
		}
		o := object(f)
		if o == nil || o.noLog {
			continue
		}
		if taskOf(o.value()) != nil && taskOf(o.value()).quiet {
			continue
		}
		if classify(e) != loop.Fatal {
			if o.result.Bound() {
				e.SetTraceback(o.result)
			}
		} else if !pending {
			l.core.PutUnretrieved(f)
			kept = true
			continue
		}
		th.Runtime.Ending = e == l.st.host.Uncaught
		l.report(th, o.Type().Name+" exception was never retrieved", e, vm.NewStr("future"), o.value())
	}
	if !pending {
		return kept
	}
	for _, t := range l.core.Tasks() {
		o := taskObject(t)
		if o == nil || o.quiet {
			continue
		}
		o.quiet = true
		l.report(th, "Task was destroyed but it is pending!", nil, vm.NewStr("task"), o.value())
		l.core.Forget(t)
	}
	return kept
}

// atExit reports what is left when the program has ended.
func (s *state) atExit(th *vm.Thread) {
	if s.exiting {
		return
	}
	s.exiting = true
	for _, l := range append(append([]*Loop(nil), s.closed...), s.loops...) {
		l.collect(th, true)
	}
}

// setDebug switches debug mode, with its warnings of slow callbacks.
func (l *Loop) setDebug(on bool) {
	l.core.SetDebug(on)
	if l.core.Running() {
		l.trackOrigins(l.th)
	}
	l.core.SlowCallback(duration(l.slow), l.slowCallback)
}

func (l *Loop) slowCallback(h *loop.Handle, d time.Duration) {
	text := "<Handle>"
	switch c := h.Callback().(type) {
	case *handleHead:
		if s, err := l.th.Repr(c.value()); err == nil {
			text = s
		}
	case *loop.Task:
		if t := taskObject(c); t != nil {
			if s, err := l.th.Repr(t.value()); err == nil {
				text = s
			}
		}
	case *loop.DoneHandle:
		if dc, ok := c.Func().(*doneCallback); ok {
			if s, err := formatCallbackSource(l.th, dc.fn, []vm.Value{dc.f.value()}, true); err == nil {
				text = "<Handle " + s + ">"
			}
		} else {
			return
		}
	default:
		return
	}
	logAt(l.th, "warning", "Executing "+text+" took "+strconv.FormatFloat(seconds(d), 'f', 3, 64)+" seconds", nil)
}
