// Package thread gives programs threads that take turns.
//
// Each of the interpreter's threads has a goroutine and a vm.Thread of its own, but only the one that holds the baton
// runs: it passes it on where it has to wait (a lock, a sleep, the end of another thread) and, now and then, between
// two slices of work. What runs next is decided by order and by the loop's clock alone, so a program with threads
// is as repeatable as one without, and a virtual clock's sleeps take no time in threads either.
package thread

import (
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/vm"
)

// A T is one thread of a program.
type T struct {
	Th       *vm.Thread
	baton    chan struct{}
	when     time.Duration // the deadline of its wait
	seq      uint64        // the order of deadlines
	timed    bool
	blocked  bool
	timedOut bool
	done     bool
	daemon   bool
	err      error      // to raise where it waits
	loop     *loop.Loop // that it runs, if it isn't the main thread
}

// A World is the threads of one interpreter.
type World struct {
	host   *host.Host
	main   *T
	cur    *T
	ready  []*T
	timers []*T
	all    []*T // alive, other than main
	seq    uint64
	idents int64

	inLoop *loop.Loop // the loop that the main thread runs
	pump   *pump      // of that loop's run
}

// pump lets the other threads run from inside the main thread's loop, soon and when a deadline comes.
type pump struct {
	w    *World
	soon loop.Handle
	at   loop.TimerHandle
}

// Of returns the world of an interpreter, made when a program first needs threads, by its main thread.
func Of(th *vm.Thread) *World {
	h := host.Of(th)
	if w, ok := h.Threads.(*World); ok {
		return w
	}
	w := &World{host: h}
	w.main = &T{Th: th, baton: make(chan struct{})}
	w.cur = w.main
	if th.Ident == 0 {
		th.Ident = mainIdent
	}
	w.idents = mainIdent
	th.Local = w.main
	h.Threads = w
	h.Sleep = w.sleep
	th.Runtime.OnSwitch = w.preempt
	h.AtExit = append(h.AtExit, w.atExit)
	return w
}

// mainIdent is threading.get_ident() of the main thread.
const mainIdent = 140000000000000

// Current returns the running thread.
func (w *World) Current() *T { return w.cur }

// Alive returns how many threads there are besides the main one.
func (w *World) Alive() int { return len(w.all) }

// Start begins a thread, which runs at once until it first waits.
func (w *World) Start(run func(th *vm.Thread), daemon bool) *T {
	th := vm.NewThread(w.main.Th.Runtime)
	th.SetRecursionLimit(w.main.Th.RecursionLimit())
	w.idents += 0x1000
	th.Ident = w.idents
	t := &T{Th: th, baton: make(chan struct{}), daemon: daemon}
	th.Local = t
	w.all = append(w.all, t)
	go func() {
		<-t.baton
		run(th)
		w.exit(t)
	}()
	w.ready = append([]*T{w.cur}, w.ready...)
	w.pass(w.cur, t)
	return t
}

// pass gives the baton to next and waits until from gets it back.
func (w *World) pass(from, next *T) {
	if from == next {
		return
	}
	w.cur = next
	next.baton <- struct{}{}
	if from.done {
		return
	}
	<-from.baton
	if from == w.main {
		w.arm()
	}
}

// exit ends the running thread.
func (w *World) exit(t *T) {
	t.done = true
	for i, x := range w.all {
		if x == t {
			w.all = append(w.all[:i], w.all[i+1:]...)
			break
		}
	}
	w.schedule(t)
}

// Block makes the running thread wait until Wake, or until the clock reads when if timed. It reports whether time ran
// out. The error is an interrupt's, for the main thread.
func (w *World) Block(when time.Duration, timed bool) (timedOut bool, err error) {
	t := w.cur
	t.blocked, t.timed, t.timedOut, t.when = true, timed, false, when
	if timed {
		w.seq++
		t.seq = w.seq
		w.timers = append(w.timers, t)
	}
	w.schedule(t)
	err, t.err = t.err, nil
	return t.timedOut, err
}

// Wake makes a waiting thread ready; it runs when its turn comes.
func (w *World) Wake(t *T) {
	if !t.blocked {
		return
	}
	t.blocked = false
	if t.timed {
		t.timed = false
		for i, x := range w.timers {
			if x == t {
				w.timers = append(w.timers[:i], w.timers[i+1:]...)
				break
			}
		}
	}
	w.ready = append(w.ready, t)
	if w.cur == w.main {
		w.arm()
	}
}

// Yield lets every other thread that is ready run first.
func (w *World) Yield() {
	if len(w.ready) == 0 {
		return
	}
	t := w.cur
	w.ready = append(w.ready, t)
	w.schedule(t)
}

// preempt is called between slices of work.
func (w *World) preempt() {
	if len(w.all) > 0 {
		w.fire()
		w.Yield()
	}
}

// earliest returns the thread whose deadline comes first.
func (w *World) earliest() *T {
	var first *T
	for _, t := range w.timers {
		if first == nil || t.when < first.when || t.when == first.when && t.seq < first.seq {
			first = t
		}
	}
	return first
}

// fire makes ready whose deadline has come.
func (w *World) fire() {
	now := w.host.Driver.Now()
	for t := w.earliest(); t != nil && t.when <= now; t = w.earliest() {
		t.timedOut = true
		w.Wake(t)
	}
}

// schedule gives the baton to the next thread; t, the running one, waits, is ready or is done.
func (w *World) schedule(t *T) {
	for {
		w.fire()
		if len(w.ready) > 0 {
			next := w.ready[0]
			w.ready = append(w.ready[:0], w.ready[1:]...)
			w.pass(t, next)
			return
		}
		first := w.earliest()
		if first == nil {
			w.main.err = vm.RuntimeError("deadlock: every thread waits for another")
			w.Wake(w.main)
			continue
		}
		d := w.host.Driver
		if err := d.Sleep(w.host.Loop, first.when-d.Now()); err != nil {
			w.main.err = err
			w.Wake(w.main)
		}
	}
}

// sleep is time.sleep.
func (w *World) sleep(th *vm.Thread, d time.Duration) error {
	now := w.host.Driver.Now()
	if len(w.all) == 0 {
		return w.host.Driver.Sleep(w.host.Loop, d)
	}
	if d <= 0 {
		w.Yield()
		return nil
	}
	_, err := w.Block(now+d, true)
	return err
}

// Call lets the other threads run until each of them waits.
func (p *pump) Call() error {
	w := p.w
	w.Yield()
	w.arm()
	return nil
}

// arm makes the main thread's loop let the other threads run when they can.
func (w *World) arm() {
	l := w.inLoop
	if l == nil {
		return
	}
	w.fireOthers()
	p := w.pump
	if len(w.ready) > 0 {
		if !p.soon.Queued() {
			l.Soon(&p.soon, p)
		}
		return
	}
	if t := w.earliest(); t != nil && !p.at.Queued() && (!p.at.Scheduled() || p.at.When() != t.when) {
		l.At(&p.at, t.when, p)
	}
}

// fireOthers is fire without arming again.
func (w *World) fireOthers() {
	l := w.inLoop
	w.inLoop = nil
	w.fire()
	w.inLoop = l
}

// atExit waits for the threads that aren't daemons, as threading._shutdown does.
func (w *World) atExit(th *vm.Thread) {
	for {
		alive := false
		for _, t := range w.all {
			alive = alive || !t.daemon
		}
		if !alive {
			return
		}
		if len(w.ready) > 0 {
			w.Yield()
			continue
		}
		first := w.earliest()
		if first == nil {
			return
		}
		if _, err := w.Block(first.when, true); err != nil {
			return
		}
	}
}
