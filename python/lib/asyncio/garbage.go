// Garbage.go finds out which futures and tasks are garbage, for the reports that CPython makes when their reference
// count falls to zero.
//
// Go tells only afterwards, when the object is gone. So what a report needs (the object's text, its exception) is made
// beforehand, the loop's own references become weak ones, and the collector runs; an object that survives goes back
// where it was.

package asyncio

import (
	"runtime"
	"strings"
	"weak"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/vm"
)

// ghost stands for an object that is gone: its text remains.
type ghost struct {
	vm.Header
	text   string
	origin *origin
}

var ghostType *vm.Type

func defineGhost() {
	ghostType = vm.NewType(vm.TypeSpec{Name: "_asyncio.Future", Flags: vm.FlagDisallowNew, Slots: vm.Slots{
		Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.NewStr(vm.As[ghost](v).text), nil },
	}})
}

// suspect is an object that may be garbage.
type suspect struct {
	future  weak.Pointer[loop.Future]
	task    weak.Pointer[loop.Task]
	coro    weak.Pointer[coroutine]
	loop    *Loop // nil: it is a coroutine
	message string
	key     string
	text    string
	exc     *vm.Exception
	origin  *origin
}

// collectGarbage is what gc.collect() does about futures and tasks; it reports whether it has found some.
func (s *state) collectGarbage(th *vm.Thread) (found bool) {
	found = s.endGarbage(th)
	var all []suspect
	for _, l := range append(append([]*Loop(nil), s.closed...), s.loops...) {
		all = append(all, l.suspects(th, true, func(vm.Value) bool { return false })...)
	}
	if len(all) == 0 && !found {
		return false
	}
	th.ClearStale()
	th.Untracked(runtime.GC)
	for i := range all {
		found = all[i].judge(th) || found
	}
	return found
}

// endGarbage ends the tasks that nobody can resume any more, as CPython's collector of cycles does: each coroutine is closed, and the task
// reported. It does nothing if it isn't sure which these are.
func (s *state) endGarbage(th *vm.Thread) (found bool) {
	if len(s.closed) > 0 {
		return false
	}
	var pending []*Task
	for _, l := range s.loops {
		l.core.EachTask(func(t *loop.Task) bool {
			if o := taskObject(t); o != nil {
				pending = append(pending, o)
			}
			return true
		})
	}
	isGarbage := th.EndGarbage(func(f func(v vm.Value)) {
		for _, o := range pending {
			f(o.value())
		}
	})
	if isGarbage == nil {
		return false
	}
	for _, o := range pending {
		if isGarbage(o.value()) {
			o.end(th)
			found = true
		}
	}
	return found
}

// end ends a task that is garbage.
func (o *Task) end(th *vm.Thread) {
	if g := o.generator(); g != nil {
		th.FinalizeGenerator(g)
	}
	if f := o.core.Waiter(); f != nil && !f.Done() { // else it goes on: the coroutine has cancelled what it waited for
		o.loop.core.Forget(&o.core)
	}
	quiet := o.quiet
	o.quiet, o.noLog = true, true // it isn't told of twice
	if quiet {
		return
	}
	o.loop.report(th, "Task was destroyed but it is pending!", nil, vm.NewStr("task"), o.value())
}

// suspects lists what might be garbage, and makes the loop forget it: futures with an exception that nobody asked for and that aren't met,
// and, with pending, tasks that aren't done.
func (l *Loop) suspects(th *vm.Thread, pending bool, met func(v vm.Value) bool) []suspect {
	var out []suspect
	for _, f := range l.core.TakeUnretrieved() {
		o := object(f)
		e, ok := f.Err().(*vm.Exception)
		if o == nil || !ok || o.noLog {
			continue
		}
		if !pending && classify(e) == loop.Fatal || met(o.value()) { // the first is held by its traceback: see collect
			l.core.PutUnretrieved(f)
			continue
		}
		text, err := th.Repr(o.value())
		if err != nil {
			continue
		}
		if o.result.Bound() && classify(e) != loop.Fatal {
			e.SetTraceback(o.result)
		}
		out = append(out, suspect{future: weak.Make(f), loop: l, message: o.Type().Name + " exception was never retrieved", key: "future", text: text, exc: e, origin: o.origin})
	}
	if !pending {
		return out
	}
	for _, t := range l.core.Tasks() {
		o := taskObject(t)
		if o == nil || o.quiet || t == l.core.Current() {
			continue
		}
		text, err := th.Repr(o.value())
		if err != nil {
			continue
		}
		if g := o.generator(); g != nil { // the collector ends it before the task, which is younger
			now, err := formatCoroutine(th, o.coro)
			if err != nil {
				continue
			}
			file, line := g.Defined()
			text = strings.Replace(text, now, g.Qualname()+"() done, defined at "+file+":"+itoa(line), 1)
			th.Runtime.UnscheduledCoroutine(g)
		}
		l.core.Forget(t)
		out = append(out, suspect{task: weak.Make(t), loop: l, message: "Task was destroyed but it is pending!", key: "task", text: text, origin: o.origin})
	}
	return out
}

// judge reports a suspect that is gone, and puts back one that isn't.
func (c *suspect) judge(th *vm.Thread) (gone bool) {
	if c.exc != nil {
		if f := c.future.Value(); f != nil {
			c.loop.core.PutUnretrieved(f)
			return false
		}
	} else if t := c.task.Value(); t != nil {
		c.loop.core.Remember(t)
		return false
	}
	g := &ghost{text: c.text, origin: c.origin}
	g.SetType(ghostType)
	c.loop.report(th, c.message, c.exc, vm.NewStr(c.key), vm.Obj(&g.Header))
	return true
}
