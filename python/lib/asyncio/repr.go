// Repr.go makes the texts of futures, tasks and callbacks (CPython Lib/asyncio/base_futures.py, base_tasks.py,
// format_helpers.py).

package asyncio

import (
	"strings"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/vm"
)

// shortRepr is reprlib.repr as far as results need it: long texts lose their middle.
func shortRepr(th *vm.Thread, v vm.Value) (string, error) {
	max := 30
	switch {
	case vm.IsIntLike(v):
		max = 40
	case vm.IsList(v) || vm.IsTuple(v) || vm.IsDict(v) || vm.IsSet(v):
		return shortContainer(th, v)
	}
	s, err := th.Repr(v)
	if err != nil {
		return "<" + v.Type().Name + " instance at " + th.Address(v) + ">", nil
	}
	return shorten(s, max), nil
}

func shorten(s string, max int) string {
	r := []rune(s)
	if len(r) <= max {
		return s
	}
	i := (max - 3) / 2
	j := max - 3 - i
	return string(r[:i]) + "..." + string(r[len(r)-j:])
}

// shortContainer shows the first six items (four of a dict).
func shortContainer(th *vm.Thread, v vm.Value) (string, error) {
	open, end, max := "[", "]", 6
	switch {
	case vm.IsTuple(v):
		open, end = "(", ")"
	case vm.IsSet(v):
		open, end = "{", "}"
	case vm.IsDict(v):
		open, end, max = "{", "}", 4
	}
	if err := th.EnterCall(" while getting the repr of an object"); err != nil {
		return "", err
	}
	defer th.LeaveCall()
	items, err := th.ToSlice(v)
	if err != nil {
		return "", err
	}
	if len(items) == 0 {
		return th.Repr(v)
	}
	var parts []string
	for i, x := range items {
		if i == max {
			parts = append(parts, "...")
			break
		}
		s, err := shortRepr(th, x)
		if err != nil {
			return "", err
		}
		if vm.IsDict(v) {
			val, err := th.GetItem(v, x)
			if err != nil {
				return "", err
			}
			vs, err := shortRepr(th, val)
			if err != nil {
				return "", err
			}
			s += ": " + vs
		}
		parts = append(parts, s)
	}
	s := open + strings.Join(parts, ", ")
	if vm.IsTuple(v) && len(items) == 1 {
		s += ","
	}
	return s + end, nil
}

// coreRepr is the text of one of the loop's futures, whether or not a Python object stands for it.
func coreRepr(th *vm.Thread, f *loop.Future) (string, error) {
	if o := object(f); o != nil {
		return th.Repr(o.value())
	}
	if w, ok := f.Variant().(*foreignWait); ok {
		return th.Repr(w.obj)
	}
	s := "<Future " + stateName(f)
	cb, err := callbacksRepr(th, f)
	if err != nil {
		return "", err
	}
	return s + cb + ">", nil
}

func stateName(f *loop.Future) string {
	switch f.State() {
	case loop.Finished:
		return "finished"
	case loop.Cancelled:
		return "cancelled"
	}
	return "pending"
}

// callbacksRepr is " cb=[…]", or nothing.
func callbacksRepr(th *vm.Thread, f *loop.Future) (string, error) {
	var texts []string
	var failed error
	f.EachDone(func(h *loop.Handle) bool {
		s, err := callbackName(th, h)
		if err != nil {
			failed = err
			return false
		}
		texts = append(texts, s)
		return true
	})
	if failed != nil || len(texts) == 0 {
		return "", failed
	}
	switch n := len(texts); {
	case n == 1:
		return " cb=[" + texts[0] + "]", nil
	case n == 2:
		return " cb=[" + texts[0] + ", " + texts[1] + "]", nil
	default:
		return " cb=[" + texts[0] + ", <" + itoa(n-2) + " more>, " + texts[n-1] + "]", nil
	}
}

func callbackName(th *vm.Thread, h *loop.Handle) (string, error) {
	switch c := h.Callback().(type) {
	case *loop.Task:
		return "Task.task_wakeup()", nil
	case *loop.DoneHandle:
		switch fn := c.Func().(type) {
		case *doneCallback:
			return formatCallbackSource(th, fn.fn, nil, false)
		case *runUntil:
			return "_run_until_complete_cb() at asyncio/base_events.py:182", nil
		case *loop.Gather:
			return "gather.<locals>._done_callback()", nil
		case *loop.Shield:
			if c.Future() == fn.Inner() {
				return "shield.<locals>._inner_done_callback()", nil
			}
			return "shield.<locals>._outer_done_callback()", nil
		case *loop.WaitAny:
			return "_wait.<locals>._on_completion()", nil
		case *loop.WaitFor:
			return "_release_waiter()", nil
		case named:
			return fn.callbackName(), nil
		}
		return "TaskGroup._on_task_done()", nil
	}
	return "callback()", nil
}

// named is a callback of this package that has a name to show.
type named interface{ callbackName() string }

// futureRepr is base_futures._future_repr.
func futureRepr(th *vm.Thread, f *Future) (string, error) {
	s := "<" + f.Type().Name + " " + stateName(&f.core)
	if f.loop == nil {
		return "<" + f.Type().Name + " pending>", nil
	}
	if !th.ReprEnter(f.value()) {
		return "...", nil
	}
	defer th.ReprLeave(f.value())
	tail, err := futureTail(th, f)
	if err != nil {
		return "", err
	}
	return s + tail + f.origin.created() + ">", nil
}

// futureTail is what comes after the state: result, exception or callbacks.
func futureTail(th *vm.Thread, f *Future) (string, error) {
	if f.core.State() == loop.Finished {
		if err := f.core.Err(); err != nil {
			r, err := th.Repr(exception(err).Value())
			return " exception=" + r, err
		}
		r, err := shortRepr(th, f.result)
		return " result=" + r, err
	}
	return callbacksRepr(th, &f.core)
}

// taskRepr is base_tasks._task_repr.
func taskRepr(th *vm.Thread, t *Task) (string, error) {
	if t.loop == nil {
		return "<Task>", nil
	}
	if !th.ReprEnter(t.value()) {
		return "...", nil
	}
	defer th.ReprLeave(t.value())
	s := "<" + t.Type().Name + " "
	if t.core.Cancelling() > 0 && !t.core.Done() {
		s += "cancelling"
	} else {
		s += stateName(&t.core.Future)
	}
	name, err := th.Repr(vm.NewStr(t.core.Name()))
	if err != nil {
		return "", err
	}
	s += " name=" + name
	if t.coro.Bound() {
		c, err := formatCoroutine(th, t.coro)
		if err != nil {
			return "", err
		}
		s += " coro=<" + c + ">"
	}
	if w := t.core.Waiter(); w != nil {
		r, err := coreRepr(th, w)
		if err != nil {
			return "", err
		}
		s += " wait_for=" + r
	}
	tail, err := futureTail(th, t.future())
	return s + tail + t.origin.created() + ">", err
}

// formatCoroutine is coroutines._format_coroutine.
func formatCoroutine(th *vm.Thread, c vm.Value) (string, error) {
	switch c.Type() {
	case vm.CoroutineType, vm.GeneratorType:
		g := vm.As[vm.Generator](c)
		file, _, line := g.Position()
		s := g.Qualname() + "()"
		switch {
		case g.Running():
			s += " running at "
		case g.Closed():
			s += " done, defined at "
		default:
			s += " running at "
		}
		return s + file + ":" + itoa(line), nil
	case coroutineType:
		k := vm.As[coroutine](c)
		s := *k.name + "()"
		if k.state == coroRunning {
			s += " running"
		}
		return s, nil
	}
	q, err := th.LookupAttr(c, strQualname)
	if err != nil {
		return "", err
	}
	if !q.Bound() {
		if q, err = th.LookupAttr(c, strName); err != nil {
			return "", err
		}
	}
	if q.Bound() && vm.IsStr(q) {
		return vm.Text(q) + "()", nil
	}
	return "<" + c.Type().Name + " without __name__>()", nil
}

// formatCallbackSource is format_helpers._format_callback_source: name() at file:line, with the arguments in debug mode.
func formatCallbackSource(th *vm.Thread, fn vm.Value, args []vm.Value, debug bool) (string, error) {
	if !fn.Bound() {
		return "", nil
	}
	if !debug {
		args = nil
	}
	s, err := formatCallback(th, fn, args, debug)
	if err != nil {
		return "", err
	}
	inner, err := innermost(th, fn)
	if err != nil {
		return "", err
	}
	if file, line := vm.Source(inner); line > 0 && inner.Type() == vm.FunctionType {
		s += " at " + file + ":" + itoa(line)
	}
	return s, nil
}

// innermost is the function inside partial objects and decorators that tell what they wrap.
func innermost(th *vm.Thread, fn vm.Value) (vm.Value, error) {
	for range 100 {
		name := strWrapped
		if fn.Type().Name == "partial" {
			name = strFunc
		}
		inner, err := th.LookupAttr(fn, name)
		if err != nil || !inner.Bound() {
			return fn, err
		}
		fn = inner
	}
	return fn, nil
}

var strWrapped, strFunc = vm.Intern("__wrapped__"), vm.Intern("func")

func formatCallback(th *vm.Thread, fn vm.Value, args []vm.Value, debug bool) (string, error) {
	if fn.Type().Name == "partial" {
		if inner, err := th.LookupAttr(fn, strFunc); err == nil && inner.Bound() {
			a, err := th.GetAttr(fn, strArgs)
			if err != nil {
				return "", err
			}
			items, err := th.ToSlice(a)
			if err != nil {
				return "", err
			}
			own, err := formatArgs(th, args)
			if err != nil {
				return "", err
			}
			if !debug {
				items = nil
			}
			s, err := formatCallback(th, inner, items, debug)
			return s + own, err
		}
	}
	name := ""
	q, err := th.LookupAttr(fn, strQualname)
	if err == nil && !q.Bound() {
		q, err = th.LookupAttr(fn, strName)
	}
	if err != nil {
		return "", err
	}
	if q.Bound() && vm.IsStr(q) {
		name = vm.Text(q)
	} else if name, err = th.Repr(fn); err != nil {
		return "", err
	}
	a, err := formatArgs(th, args)
	return name + a, err
}

func formatArgs(th *vm.Thread, args []vm.Value) (string, error) {
	s := "("
	for i, v := range args {
		if i > 0 {
			s += ", "
		}
		r, err := shortRepr(th, v)
		if err != nil {
			return "", err
		}
		s += r
	}
	return s + ")", nil
}
