// Guest.go lets futures and tasks live on an event loop that the program has written itself, or on a stand-in for one: what
// they schedule goes to its call_soon and call_at, as CPython's do.

package asyncio

import (
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/vm"
)

// A guest is a Loop's host: a loop of the program's own.
type guest struct {
	l      *Loop
	host   vm.Value
	timers map[*loop.TimerHandle]vm.Value // what call_at returned
}

var (
	strCallSoon  = vm.Intern("call_soon")
	strCallAt    = vm.Intern("call_at")
	strCallLater = vm.Intern("call_later")
	strTime      = vm.Intern("time")
	strGetDebug  = vm.Intern("get_debug")
)

// anyLoop is the Loop that v is, or the one that stands for it.
func anyLoop(th *vm.Thread, v vm.Value) *Loop {
	if l := ownLoop(v); l != nil {
		return l
	}
	return guestOf(th, v)
}

// guestOf is the Loop whose tasks and futures v runs.
func guestOf(th *vm.Thread, v vm.Value) *Loop {
	s := stateOf(th)
	if l := s.guests[v]; l != nil {
		return l
	}
	l := vm.As[Loop](vm.Obj(vm.NewObject(LoopType)))
	l.st, l.th = s, th
	l.handler, l.factory, l.execu = vm.None, vm.None, vm.None
	l.guest = &guest{l: l, host: v, timers: map[*loop.TimerHandle]vm.Value{}}
	l.core = loop.New(loop.Options{Driver: guestDriver{s.th, l.guest}, IDs: s.host.IDs, Classify: classify, OnFailure: l.failure})
	l.core.SetHost(l.guest)
	if s.guests == nil {
		s.guests = map[vm.Value]*Loop{}
	}
	s.guests[v] = l
	return l
}

// askDebug asks a host whether it is in debug mode, as whoever makes a future does.
func (l *Loop) askDebug(th *vm.Thread) error {
	if l.guest == nil {
		return nil
	}
	v, err := th.CallMethod(l.guest.host, strGetDebug)
	if err != nil {
		return err
	}
	on, err := th.Truth(v)
	l.core.SetDebug(on)
	return err
}

// call calls a method of the host's, whose error has nobody else to go to.
func (g *guest) call(name *vm.Str, pos []vm.Value, ctx vm.Value) vm.Value {
	th := g.l.th
	fn, err := th.GetAttr(g.host, name)
	if err == nil {
		a := vm.Args{Pos: pos}
		if ctx.Bound() {
			a.Kw, a.Names = []vm.Value{ctx}, []*vm.Str{strContextArg}
		}
		var v vm.Value
		if v, err = th.CallArgs(fn, a); err == nil {
			return v
		}
	}
	th.Unraisable(exception(err), "Exception ignored in "+name.Text()+" of ", g.host)
	return vm.None
}

// Soon gives h to the host's call_soon.
func (g *guest) Soon(h *loop.Handle) {
	name, ctx := "callback", vm.Unbound
	switch c := h.Callback().(type) {
	case *handleHead:
		if c.context() != nil {
			ctx = c.context().Value()
		}
	case *loop.Task:
		name = "TaskStepMethWrapper"
		if t := taskObject(c); t != nil {
			ctx = t.ctx.Value()
		}
	case *loop.DoneHandle:
		if d, ok := c.Func().(*doneCallback); ok && !h.Cancelled() {
			g.call(strCallSoon, []vm.Value{d.fn, d.f.value()}, d.ctx.Value())
			return
		}
	}
	run := vm.FuncArgs(name, func(th *vm.Thread, _ vm.Args) (vm.Value, error) { return vm.None, raised(g.l.core.RunHandle(h)) })
	g.call(strCallSoon, []vm.Value{run.Value()}, ctx)
}

// At gives t to the host's call_later, or to call_at if it has no other.
func (g *guest) At(t *loop.TimerHandle) {
	run := vm.FuncArgs("callback", func(th *vm.Thread, _ vm.Args) (vm.Value, error) {
		delete(g.timers, t)
		return vm.None, raised(g.l.core.RunTimer(t))
	})
	name, when := strCallLater, t.When()-g.l.core.Now()
	if m := g.host.Type().Lookup(strCallLater); m.Bound() && m == AbstractLoopType.Lookup(strCallLater) {
		name, when = strCallAt, t.When()
	}
	g.timers[t] = g.call(name, []vm.Value{vm.Float(when.Seconds()), run.Value()}, vm.Unbound)
}

// Cancelled cancels what call_at returned.
func (g *guest) Cancelled(t *loop.TimerHandle) {
	if h, ok := g.timers[t]; ok {
		delete(g.timers, t)
		if !h.IsNone() {
			if _, err := g.l.th.CallMethod(h, strCancel); err != nil {
				g.l.th.Unraisable(exception(err), "Exception ignored in cancel of ", h)
			}
		}
	}
}

func raised(err error) error {
	if err == nil {
		return nil
	}
	return exception(err)
}

// guestDriver is the clock of a guest. Its loop is never run by itself.
type guestDriver struct {
	th *vm.Thread
	g  *guest
}

// Now asks the host's time().
func (d guestDriver) Now() time.Duration {
	v, err := d.th.CallMethod(d.g.host, strTime)
	if err != nil {
		return 0
	}
	f, err := d.th.AsFloat(v)
	if err != nil {
		return 0
	}
	return duration(f)
}

// Run isn't used.
func (guestDriver) Run(*loop.Loop) error { return loop.ErrRunning }

// Sleep isn't used: time.sleep is the interpreter's.
func (guestDriver) Sleep(*loop.Loop, time.Duration) error { return nil }

// Wake has nobody to wake.
func (guestDriver) Wake() {}

// Interrupt isn't used.
func (guestDriver) Interrupt(error) {}

// Interrupted reports that there is no interrupt.
func (guestDriver) Interrupted() error { return nil }

// complete is run_until_complete, the host's if there is one.
func (l *Loop) complete(th *vm.Thread, aw vm.Value) (vm.Value, error) {
	if l.guest == nil {
		return l.runUntilComplete(th, aw)
	}
	return th.CallMethod(l.guest.host, vm.Intern("run_until_complete"), aw)
}

// closeGuest is Runner.close on a loop of the program's own.
func (r *Runner) closeGuest(th *vm.Thread) error {
	v := r.loop.value()
	defer delete(r.loop.st.guests, v)
	cancel, err := importFrom(th, "asyncio.runners", "_cancel_all_tasks")
	if err == nil {
		_, err = th.Call(cancel, v)
	}
	for _, name := range [...]string{"shutdown_asyncgens", "shutdown_default_executor"} {
		if err != nil {
			break
		}
		var aw vm.Value
		if aw, err = th.CallMethod(v, vm.Intern(name)); err == nil {
			_, err = r.loop.complete(th, aw)
		}
	}
	if t := r.loop.st.of(th); r.setLoop {
		t.current, t.set = vm.None, true
	}
	if _, e2 := th.CallMethod(v, strClose); err == nil {
		err = e2
	}
	return err
}
