// Group.go is the threads of one interpreter, with its end and its signals.

package thread

import (
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/vm"
)

// A Group is the threads of one interpreter, which is a process in its World.
type Group struct {
	*World
	Host   *host.Host
	Main   *T
	mine   []*T // alive, other than Main
	idents int64
	stack  int64      // stack_size
	atEnd  []vm.Value // what to call before the threads are waited for at the end
	onEnd  vm.Value   // what to call in a thread at its end
	status int        // with which it was killed

	// Handle runs the program's handler of a signal, in the main thread. handled is false if there is none.
	Handle func(th *vm.Thread, number int) (handled bool, err error)
	// Stop is Handle for a Stop of the host's that found the program computing.
	Stop    func(th *vm.Thread) (handled bool, err error)
	Signals any // lib/signal's state
	Process any // lib/process's
	// OnDie tells that a signal has killed the interpreter's process, unless it is the world's first.
	OnDie   func(status int)
	pending uint64 // signals by number
	wakeUp  loop.Handle
}

// Of returns the group of an interpreter, made when a program first needs threads, by its main thread.
func Of(th *vm.Thread) *Group {
	h := host.Of(th)
	if g, ok := h.Threads.(*Group); ok {
		return g
	}
	w := &World{clock: h.Driver, virtual: h.Virtual, order: h.Order}
	w.first = &T{baton: make(chan struct{})}
	w.cur = w.first
	return w.Adopt(w.first, th)
}

// Adopt makes a thread the main thread of an interpreter.
func (w *World) Adopt(t *T, th *vm.Thread) *Group {
	h := host.Of(th)
	g := &Group{World: w, Host: h, Main: t, idents: mainIdent}
	t.Th, t.Group = th, g
	th.Ident, th.Local = mainIdent, t
	h.Threads = g
	h.Sleep = g.sleep
	h.AtExit = append(h.AtExit, g.atExit)
	return g
}

// mainIdent is threading.get_ident() of the main thread.
const mainIdent = 140000000000000

// Alive returns how many threads of Python there are besides the main one.
func (g *Group) Alive() int {
	n := 0
	for _, t := range g.mine {
		if t.Th != nil {
			n++
		}
	}
	return n
}

// Help makes a thread without Python that belongs to the group and ends with it.
func (g *Group) Help(name string, f func(t *T)) *T {
	t := g.Go(name, f)
	t.Group, t.daemon = g, true
	g.mine = append(g.mine, t)
	return t
}

// Start begins a thread, which runs at once until it first waits. It holds what run will use, which looks wouldn't know of.
func (g *Group) Start(run func(th *vm.Thread), daemon bool, holds ...vm.Value) *T {
	w := g.World
	th := vm.NewThread(g.Main.Th.Runtime)
	th.Holds(holds...)
	th.SetRecursionLimit(g.Main.Th.RecursionLimit())
	g.idents += 0x1000
	th.Ident = g.idents
	t := w.newThread("", func(*T) { run(th) })
	t.Th, t.Group, t.daemon = th, g, daemon
	th.Local = t
	g.mine = append(g.mine, t)
	if w.order.Pick(2) == 1 {
		w.ready = append(w.ready, t)
		return t
	}
	w.ready = append([]*T{w.cur}, w.ready...)
	w.pass(w.cur, t)
	return t
}

// forget takes out a thread that has ended.
func (g *Group) forget(t *T) {
	for i, x := range g.mine {
		if x == t {
			g.mine = append(g.mine[:i], g.mine[i+1:]...)
			return
		}
	}
}

// sleep is time.sleep.
func (g *Group) sleep(th *vm.Thread, d time.Duration) error {
	w := g.World
	if len(w.all) == 0 {
		for end := w.Now() + d; ; {
			err := w.clock.Sleep(g.Host.Loop, max(end-w.Now(), 0))
			if err == nil {
				return nil
			}
			if err = g.interrupted(err); err != nil {
				return err
			}
		}
	}
	if d <= 0 {
		w.Yield()
		return nil
	}
	_, err := w.Block("time.sleep", w.clock.Now()+d, true)
	return err
}

// atExit waits for the threads that aren't daemons, as threading._shutdown does.
func (g *Group) atExit(th *vm.Thread) {
	for n := len(g.atEnd); n > 0; n = len(g.atEnd) {
		f := g.atEnd[n-1]
		g.atEnd = g.atEnd[:n-1]
		if _, err := th.Call(f); err != nil {
			if e, ok := err.(*vm.Exception); ok {
				th.WriteStderr("Exception ignored on threading shutdown:\n" + th.FormatUnraisable(e))
			}
		}
	}
	for {
		var waits *T
		for _, t := range g.mine {
			if !t.daemon {
				waits = t
				break
			}
		}
		if waits == nil {
			return
		}
		waits.exits = append(waits.exits, g.cur)
		if _, err := g.Block("the end of "+waits.title(), 0, false); err != nil {
			if e, ok := err.(*vm.Exception); ok {
				th.WriteStderr("Exception ignored on threading shutdown:\n" + th.FormatUnraisable(e))
			}
			return
		}
	}
}

// Finish ends what is left of the group when its program has ended, and of the whole world with the first one.
func (g *Group) Finish() {
	g.End()
	if g.Main == g.first {
		for _, t := range g.World.all {
			g.Kill(t)
		}
	}
	g.Yield()
}

// End ends the group's threads other than the main one, without running any more of them.
func (g *Group) End() {
	for _, t := range g.mine {
		g.Kill(t)
	}
}

// KillAll ends the whole group.
func (g *Group) KillAll(status int) {
	g.status = status
	g.End()
	g.Kill(g.Main)
}

// Die ends the interpreter's process with a status: it was killed, or left with os._exit.
func (g *Group) Die(status int) {
	if g.OnDie != nil {
		g.OnDie(status)
		return
	}
	g.KillAll(status)
	g.endIfKilled(g.cur)
}

const sigint = 2

// Raise lets the main thread handle a signal: where it waits, or as soon as it runs.
func (g *Group) Raise(number int) {
	g.pending |= 1 << number
	m, w := g.Main, g.World
	m.Th.EndSlice()
	if m.blocked {
		w.unblock(m)
	}
	// Its loop may be waiting in the driver, which only this ends.
	if m == w.first && w.inLoop != nil && !g.wakeUp.Queued() {
		w.inLoop.SoonQuiet(&g.wakeUp, loop.Func(func() error {
			if g.pending != 0 {
				return Signalled
			}
			return nil
		}))
		w.inLoop.Driver().Wake()
	}
}

// signalled is the error that a loop's run ends with when there are signals to handle.
type signalled struct{}

func (signalled) Error() string { return "a signal has come" }

// Signalled ends the run of a loop: call Deliver and go on.
var Signalled error = signalled{}

// pendingFor reports whether t has signals to handle.
func (g *Group) pendingFor(t *T) bool { return g.pending != 0 && t == g.Main }

// Deliver runs the handlers of the signals that have come, in the main thread.
func (g *Group) Deliver() error {
	for n := 1; g.pending != 0 && n < 64; n++ {
		if g.pending&(1<<n) == 0 {
			continue
		}
		g.pending &^= 1 << n
		handled := false
		if g.Handle != nil {
			var err error
			if handled, err = g.Handle(g.Main.Th, n); err != nil {
				return err
			}
		}
		if !handled && n == sigint {
			return vm.NewError(vm.KeyboardInterruptType)
		}
	}
	return nil
}

// interrupted turns a host's interrupt that came in the first thread into what the program makes of it: a
// KeyboardInterrupt is SIGINT.
func (g *Group) interrupted(err error) error {
	if e, ok := err.(*vm.Exception); ok && e.Type() == vm.KeyboardInterruptType && g.Stop != nil {
		if handled, herr := g.Stop(g.Main.Th); handled || herr != nil {
			return herr
		}
	}
	return err
}

// Interrupted is what to make of an interrupt that ended the wait of a loop: Signalled, or a KeyboardInterrupt from
// the host. handled is false if it is neither.
func (g *Group) Interrupted(err error) (handled bool, out error) {
	if err != Signalled {
		e, ok := err.(*vm.Exception)
		if !ok || e.Type() != vm.KeyboardInterruptType || !e.Traceback().IsNone() {
			return false, err
		}
		g.pending |= 1 << sigint
	}
	return true, g.Deliver()
}

// Slice is called between slices of work, with the interrupt that has come if one has. Other threads run in it.
func (g *Group) Slice(err error) error {
	w := g.World
	if err != nil {
		if w.cur == w.first {
			return g.interrupted(err)
		}
		w.interrupted(err)
	}
	if err := w.preempt(); err != nil {
		w.interrupted(err)
	}
	if g.pendingFor(w.cur) {
		return g.Deliver()
	}
	return nil
}
