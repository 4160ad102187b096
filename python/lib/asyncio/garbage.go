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

// collectGarbage is gc.collect().
func (s *state) collectGarbage(th *vm.Thread) {
	var all []suspect
	for _, l := range append(append([]*Loop(nil), s.closed...), s.loops...) {
		all = append(all, l.suspects(th, true, func(vm.Value) bool { return false })...)
	}
	if len(all) == 0 {
		return
	}
	th.ClearStale()
	runtime.GC()
	for i := range all {
		all[i].judge(th)
	}
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
