// Package thread gives programs threads that take turns.
//
// Each thread has a goroutine of its own, and a vm.Thread if it runs Python, but only the one that holds the baton
// runs: it passes it on where it has to wait (a lock, a sleep, a pipe, the end of another thread) and, now and then,
// between two slices of work. What runs next is decided by order and by the loop's clock alone, so a program with
// threads is as repeatable as one without, and a virtual clock's sleeps take no time in threads either.
//
// The threads of one interpreter are a Group. The processes that a program starts are further groups in its World,
// with interpreters of their own or with a Go function instead (lib/process): they take turns as threads do.
package thread

import (
	"runtime"
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/vm"
)

// A T is one thread.
type T struct {
	Th       *vm.Thread // nil where no Python runs
	Group    *Group     // nil until it has one
	Name     string     // of a thread without Python
	baton    chan struct{}
	when     time.Duration // the deadline of its wait
	seq      uint64        // the order of deadlines
	what     string        // it waits for
	timed    bool
	waiting  bool // inside Block
	woken    bool // what it waits for has happened
	blocked  bool // and nothing has happened yet
	timedOut bool
	done     bool
	killed   bool
	daemon   bool
	err      error      // to return from Block
	exits    []*T       // that wait for its end
	loop     *loop.Loop // that it runs, if it isn't the first thread
}

// A World is the threads that share a clock. Its methods belong to whoever holds the baton, but for Post.
type World struct {
	clock   loop.Driver
	virtual bool
	order   *loop.Order // nil: threads run in the order in which they became ready
	first   *T          // the program's main thread, whose goroutine is the driver's
	cur     *T
	ready   []*T
	timers  []*T
	all     []*T // alive, besides first
	seq     uint64

	inLoop *loop.Loop // the loop that the first thread runs
	pump   *pump      // of that loop's run

	// Net is lib/socket's state: one network for all processes.
	Net any

	looping []*T // threads, other than the first, that run a loop
	outside outside
}

// Go makes a thread that runs f when its turn comes.
func (w *World) Go(name string, f func(t *T)) *T {
	t := w.newThread(name, f)
	w.ready = append(w.ready, t)
	w.arm()
	return t
}

func (w *World) newThread(name string, f func(t *T)) *T {
	t := &T{Name: name, baton: make(chan struct{})}
	w.all = append(w.all, t)
	go func() {
		<-t.baton
		defer w.exit(t)
		w.endIfKilled(t)
		t.resumed()
		f(t)
	}()
	return t
}

// Current returns the running thread.
func (w *World) Current() *T { return w.cur }

// Now is the time on the clock.
func (w *World) Now() time.Duration { return w.clock.Now() }

// pass gives the baton to next and waits until from gets it back.
func (w *World) pass(from, next *T) {
	if from == next {
		w.endIfKilled(from)
		return
	}
	w.cur = next
	next.baton <- struct{}{}
	if from.done {
		return
	}
	<-from.baton
	if from == w.first {
		w.arm()
	}
	w.endIfKilled(from)
	from.resumed()
}

func (t *T) resumed() {
	if t.Th != nil {
		t.Th.Resumed()
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
	if g := t.Group; g != nil {
		g.forget(t)
	}
	if t.Th != nil {
		t.Th.End()
	}
	for _, x := range t.exits {
		w.Wake(x)
	}
	w.schedule(t)
}

// Killed is the panic that takes the first thread out of the interpreter, whose goroutine has to live on.
type Killed struct{ Status int }

// Kill ends a thread where it waits, without running any more of its program.
func (w *World) Kill(t *T) {
	if t.done || t.killed {
		return
	}
	t.killed = true
	if t.blocked {
		w.unblock(t)
	}
}

// endIfKilled leaves a thread that was killed.
func (w *World) endIfKilled(t *T) {
	if !t.killed || t.done {
		return
	}
	if t == w.first {
		t.killed = false
		panic(Killed{t.Group.status})
	}
	runtime.Goexit()
}

// ExitIfKilled ends the running thread if Kill was called for it.
func (w *World) ExitIfKilled() { w.endIfKilled(w.cur) }

// Exit ends the running thread at once, as Kill does.
func (w *World) Exit() {
	w.cur.killed = true
	w.endIfKilled(w.cur)
}

// Block makes the running thread wait until Wake, or until the clock reads when if timed. what says for what. It
// reports whether time ran out. The error is a signal handler's, or that of a deadlock.
func (w *World) Block(what string, when time.Duration, timed bool) (timedOut bool, err error) {
	t := w.cur
	t.waiting, t.woken, t.timedOut, t.what = true, false, false, what
	defer func() { t.waiting = false }()
	for {
		if t.Th != nil && t.Group.pendingFor(t) {
			if err := t.Group.Deliver(); err != nil {
				return false, err
			}
			if t.woken {
				return false, nil
			}
		}
		t.blocked, t.timed, t.when = true, timed, when
		if timed {
			w.seq++
			t.seq = w.order.Rank(w.seq)
			w.timers = append(w.timers, t)
		}
		w.schedule(t)
		if err, t.err = t.err, nil; err != nil || t.woken || t.timedOut {
			return t.timedOut, err
		}
	}
}

// Wake makes a waiting thread ready; it runs when its turn comes.
func (w *World) Wake(t *T) {
	if !t.waiting {
		return
	}
	t.woken = true
	if t.blocked {
		w.unblock(t)
	}
}

// unblock makes a thread ready, whatever it waits for.
func (w *World) unblock(t *T) {
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
	if w.cur == w.first {
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

// interval is how long a slice of work takes on a virtual clock on which another thread waits: CPython's switch
// interval. Without it a thread that computes would keep those that wait for the clock waiting for ever.
const interval = 5 * time.Millisecond

// preempt is called between slices of work.
func (w *World) preempt() error {
	if len(w.all) == 0 {
		return nil
	}
	var err error
	if w.virtual {
		if next, ok := w.nextTimer(); ok && next > w.clock.Now() {
			err = w.clock.Sleep(nil, min(next-w.clock.Now(), interval))
		}
	}
	w.fire()
	w.Yield()
	return err
}

// nextTimer is when the clock will have work for a thread.
func (w *World) nextTimer() (time.Duration, bool) {
	t := w.earliest()
	if l := w.inLoop; l != nil {
		if when, ok := l.NextTimer(); ok && (t == nil || when < t.when) {
			return when, true
		}
	}
	if t == nil {
		return 0, false
	}
	return t.when, true
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

// fire makes ready whose deadline has come, and takes in what came from outside.
func (w *World) fire() {
	w.takeIn()
	if len(w.timers) == 0 {
		return
	}
	now := w.clock.Now()
	for t := w.earliest(); t != nil && t.when <= now; t = w.earliest() {
		t.timedOut = true
		w.unblock(t)
	}
}

// schedule gives the baton to the next thread; t, the running one, waits, is ready or is done.
func (w *World) schedule(t *T) {
	for {
		w.fire()
		if len(w.ready) > 0 {
			i := w.order.Pick(len(w.ready))
			next := w.ready[i]
			w.ready = append(w.ready[:i], w.ready[i+1:]...)
			w.pass(t, next)
			return
		}
		first := w.earliest()
		if first == nil && !w.expecting() {
			w.first.err = w.deadlock()
			w.unblock(w.first)
			continue
		}
		if err := w.rest(first); err != nil {
			w.interrupted(err)
		}
	}
}

// rest waits for a thread's deadline, if there is one, or for something from outside.
func (w *World) rest(t *T) error {
	if !w.expecting() {
		var l *loop.Loop
		if g := w.first.Group; g != nil {
			l = g.Host.Loop
		}
		return w.clock.Sleep(l, t.when-w.clock.Now())
	}
	return w.outside.wait(w, t)
}

// interrupted handles an interrupt that came while some thread waited, or while one other than the first ran.
func (w *World) interrupted(err error) {
	if e, ok := err.(*vm.Exception); ok && e.Type() == vm.KeyboardInterruptType {
		w.first.Group.Raise(sigint)
		return
	}
	w.first.err = err
	if w.first.blocked {
		w.unblock(w.first)
	}
}

// deadlock is the error of a program in which every thread waits for another.
func (w *World) deadlock() error {
	text := "deadlock: every thread waits for another"
	sep := " ("
	for _, t := range append([]*T{w.first}, w.all...) {
		if t.blocked && t.what != "" {
			text += sep + t.title() + " waits for " + t.what
			sep = "; "
		}
	}
	if sep != " (" {
		text += ")"
	}
	return vm.RuntimeError(text)
}

// title is what a thread is called.
func (t *T) title() string {
	switch {
	case t.Th == nil:
		return t.Name
	case t.Th.Name != "":
		return t.Th.Name
	}
	return "MainThread"
}
