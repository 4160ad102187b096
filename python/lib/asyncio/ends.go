// Ends.go tells looks of the objects of asyncio's whose end is noticed: futures with an exception that nobody has asked for, and coroutines
// of its own functions that nobody has awaited.

package asyncio

import (
	"slices"
	"weak"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/vm"
)

// watchFailure has the program watched as a future is about to fail that nobody waits for.
func (l *Loop) watchFailure(f *loop.Future) {
	waited := false
	f.EachDone(func(*loop.Handle) bool { waited = true; return false })
	if !waited && l.guest == nil {
		l.th.WatchEnds()
	}
}

// maxCreated is about how many coroutines are held until a look finds out that nobody else does, and fewer are watched.
const maxCreated = 1000

// watchCoroutine has the program watched as a coroutine was made that it may never await.
func (s *state) watchCoroutine(th *vm.Thread, c *coroutine) {
	if len(s.created) == cap(s.created) {
		if s.unwatched > 0 {
			s.unwatched--
			return
		}
		s.created = slices.DeleteFunc(s.created, func(c *coroutine) bool { return c.state != coroCreated })
		if len(s.created) >= maxCreated {
			s.unwatched = maxCreated // before it is gone through again
			return
		}
		s.created = slices.Grow(s.created, len(s.created)+8)
	}
	s.created = append(s.created, c)
	th.WatchEnds()
}

func (s *state) eachEnd(f func(v vm.Value)) {
	s.created = slices.DeleteFunc(s.created, func(c *coroutine) bool { return c.state != coroCreated })
	if len(s.created) < maxCreated { // so many are made to be awaited, and each look would go through all of them
		for _, c := range s.created {
			f(vm.Obj(&c.Header))
		}
	}
	for _, l := range s.loops {
		l.core.ForgetRetrieved()
		l.core.EachFailed(func(fut *loop.Future) {
			if o := object(fut); o != nil && classify(fut.Err()) != loop.Fatal {
				f(o.value())
			}
		})
	}
}

// suspectEnds has the loops forget what wasn't met, until the collector has run.
func (s *state) suspectEnds(th *vm.Thread, met func(v vm.Value) bool) {
	s.suspects = s.suspects[:0]
	for _, l := range s.loops {
		if l.guest == nil {
			s.suspects = append(s.suspects, l.suspects(th, false, met)...)
		}
	}
	s.created = slices.DeleteFunc(s.created, func(c *coroutine) bool {
		if met(vm.Obj(&c.Header)) {
			return false
		}
		s.suspects = append(s.suspects, suspect{coro: weak.Make(c), key: *c.name})
		return true
	})
	clear(s.created[len(s.created):cap(s.created)])
}

// end reports an object that is dead, if it is one that eachEnd gives.
func (s *state) end(th *vm.Thread, v vm.Value) bool {
	if v.Type() == coroutineType {
		c := vm.As[coroutine](v)
		if at := slices.Index(s.created, c); at >= 0 {
			s.created = slices.Delete(s.created, at, at+1)
			warnNeverAwaited(th, *c.name, v)
		}
		return true
	}
	o := futureOf(v)
	if o == nil || !o.core.Unretrieved() {
		return false
	}
	o.core.SetRetrieved(true)
	o.loop.core.ForgetRetrieved()
	if e, ok := o.core.Err().(*vm.Exception); ok && !o.noLog {
		if o.result.Bound() {
			e.SetTraceback(o.result)
		}
		o.loop.report(th, v.Type().Name+" exception was never retrieved", e, vm.NewStr("future"), v)
	}
	return true
}

// judgeEnds reports what is gone.
func (s *state) judgeEnds(th *vm.Thread) (ended bool) {
	all := s.suspects
	s.suspects = nil
	for i := range all {
		if c := &all[i]; c.loop != nil {
			ended = c.judge(th) || ended
		} else if live := c.coro.Value(); live != nil {
			s.created = append(s.created, live)
		} else {
			ended = true
			g := &ghost{text: "<coroutine object " + c.key + ">"}
			g.SetType(ghostType)
			warnNeverAwaited(th, c.key, vm.Obj(&g.Header))
		}
	}
	return ended
}

func warnNeverAwaited(th *vm.Thread, name string, coro vm.Value) {
	if err := th.WarnAbout(vm.RuntimeWarningType, neverAwaited(name), coro); err != nil {
		th.Unraisable(exception(err), "Exception ignored while finalizing coroutine ", coro)
	}
}

func (s *state) leftCoroutines(say func(msg string)) {
	for _, c := range s.created {
		if c.state == coroCreated {
			say(neverAwaited(*c.name))
		}
	}
}

func neverAwaited(name string) string { return "coroutine '" + name + "' was never awaited" }
