// Package loop is asyncio's event loop as a Go library.
//
// A Loop holds a ready queue, a timer heap and an inbox. Step runs one turn and
// never blocks: it empties the inbox, moves due timers to the ready queue and
// runs a snapshot of that queue, as BaseEventLoop._run_once does in CPython. A
// Driver does the waiting: loop/sim has a virtual clock, loop/native a real one,
// and the browser's is in jsbridge.
//
// Everything but Post, Op.Finish and the driver's Wake and Interrupt belongs to the
// goroutine that runs the loop. Outside events arrive by Post only.
//
// Coroutines are driven through the Coroutine interface, so a Go function and a
// suspended Python frame are the same to a Task. Future, Task, Handle and
// TimerHandle are embedded by value in a binding's own objects, and nothing on
// the path of a bare yield, a task switch or a future's wake-up allocates.
//
// asyncio's semantics hold exactly, CPython 3.13's where versions differ: done
// callbacks run through the ready queue, timers fire by (deadline, order of
// setting), cancellation is counted.
package loop

import (
	"os"
	"sync"
	"sync/atomic"
	"time"
)

// IDs numbers the objects of one world. Loops that follow each other in one
// program share it, so that names and trace ids stay unique.
type IDs struct {
	names   uint32 // Task-1, Task-2, … for tasks without a name
	tasks   uint32
	objects uint32 // futures, timers, ops, locks: given when the trace first names them
}

// Options configures New.
type Options struct {
	Driver Driver  // required
	Tracer *Tracer // nil: no trace
	IDs    *IDs    // nil: the loop's own
	Order  *Order  // nil: the usual order of what is left open

	// Classify tells what an error of a coroutine or callback means to the
	// loop. nil looks for ErrCancelled and *FatalError with package errors.
	Classify func(error) Class

	// OnFailure is the exception handler. nil writes a line to standard error.
	// It runs on the loop's goroutine.
	OnFailure func(*Failure)
}

// A Loop is an event loop. Make one with New.
type Loop struct {
	ready  readyQueue
	last   *Handle // end of the current turn's snapshot; nil between turns
	tracer *Tracer

	current  *Task
	timers   timerHeap
	stale    int // heap entries whose timer was cancelled
	seq      uint64
	order    *Order
	driver   Driver
	host     Host // nil: it runs itself
	classify func(error) Class

	cancelDepth int
	tooDeep     bool

	stopping bool
	running  bool
	closed   bool
	debug    bool

	posted  atomic.Bool
	mu      sync.Mutex
	inbox   []func()
	outbox  []func() // the inbox's other buffer
	dead    bool     // closed, as seen by Post
	ops     opList
	tasks   taskList
	ids     *IDs
	failed  []*Future // exceptions perhaps not retrieved
	failMax int

	onFailure func(*Failure)
	onCalled  func(more bool)
	slow      func(h *Handle, d time.Duration)
	slowAfter time.Duration
	slept     time.Duration // by Sleep, since the start of the current step
}

// New returns a loop that o.Driver can run.
func New(o Options) *Loop {
	if o.Driver == nil {
		panic("BUG: loop.New without a Driver")
	}
	l := &Loop{
		driver: o.Driver, tracer: o.Tracer, ids: o.IDs, order: o.Order,
		classify: o.Classify, onFailure: o.OnFailure,
		slowAfter: 100 * time.Millisecond, failMax: 64,
	}
	if l.ids == nil {
		l.ids = new(IDs)
	}
	if l.classify == nil {
		l.classify = classify
	}
	if l.tracer != nil {
		l.tracer.attach(l.driver, l.ids)
	}
	return l
}

// Now returns the time on the loop's clock, loop.time().
func (l *Loop) Now() time.Duration { return l.driver.Now() }

// Driver returns the loop's driver.
func (l *Loop) Driver() Driver { return l.driver }

// Tracer returns the loop's tracer, nil if it is off.
func (l *Loop) Tracer() *Tracer { return l.tracer }

// Current returns the task whose step is running, or nil: asyncio.current_task.
func (l *Loop) Current() *Task { return l.current }

// SetCurrent makes t the current task and returns the one before, as CPython's
// _swap_current_task does.
func (l *Loop) SetCurrent(t *Task) *Task {
	prev := l.current
	l.current = t
	return prev
}

// Classify tells what err means to the loop.
func (l *Loop) Classify(err error) Class { return l.classify(err) }

// Running reports whether Run is under way.
func (l *Loop) Running() bool { return l.running }

// Closed reports whether Close was called.
func (l *Loop) Closed() bool { return l.closed }

// Stop makes Run return after the current turn, or after one turn if it isn't
// running: loop.stop. Callbacks already in the turn's snapshot still run.
func (l *Loop) Stop() { l.stopping = true }

// Stopping reports whether Stop was called and Run has not returned yet.
func (l *Loop) Stopping() bool { return l.stopping }

// Run runs until Stop, loop.run_forever. It returns a Fatal error of a callback, the
// error of an interrupt, or the driver's own (a *Deadlock); the loop can be run
// again. It fails with ErrClosed or ErrRunning.
func (l *Loop) Run() error {
	if l.closed {
		return ErrClosed
	}
	if l.running {
		return ErrRunning
	}
	l.running = true
	defer l.leave()
	return l.driver.Run(l)
}

func (l *Loop) leave() {
	l.running = false
	l.stopping = false
	l.last = nil
	if l.tracer != nil {
		l.tracer.cause = 0
	}
}

// StopAsTask has the next Run stop as if a task that has nothing to do had been run until complete: two turns later, and the
// task's name is taken. It leaves no trace.
func (l *Loop) StopAsTask() {
	l.ids.names++
	s := &idleTask{loop: l}
	l.soon(&s.Handle, s, hQuiet)
}

// idleTask stands for such a task: it is called as the task's step, and then as its done callback.
type idleTask struct {
	Handle
	loop    *Loop
	stepped bool
}

func (s *idleTask) Call() error {
	if !s.stepped {
		s.stepped = true
		s.loop.soon(&s.Handle, s, hQuiet)
		return nil
	}
	s.loop.Stop()
	return nil
}

// untilDone stops the loop when a future is done.
type untilDone struct{ DoneHandle }

func (u *untilDone) FutureDone(f *Future) error {
	if f.state == Finished && f.flags&fFailed != 0 && f.loop.classify(f.failed()) == Fatal {
		return nil // it ends Run by itself
	}
	f.loop.Stop()
	return nil
}

// RunUntil runs until f is done, loop.run_until_complete without its result, which
// f.Result gives. It returns ErrStopped if the loop was stopped before.
func (l *Loop) RunUntil(f *Future) error {
	if l.closed {
		return ErrClosed
	}
	if l.running {
		return ErrRunning
	}
	var u untilDone
	u.flags = hQuiet
	f.AddDone(&u.DoneHandle, &u)
	err := l.Run()
	f.RemoveDone(&u.Handle)
	u.Cancel() // it may be queued still, when Run was ended otherwise
	if err != nil {
		return err
	}
	if !f.Done() {
		return ErrStopped
	}
	return nil
}

// Close drops everything queued: loop.close. It fails with ErrCloseRunning while the
// loop runs; closing twice is allowed. Tasks still pending stay pending; Go
// functions waiting inside one are unwound, so that their goroutines end.
func (l *Loop) Close() error {
	if l.running {
		return ErrCloseRunning
	}
	if l.closed {
		return nil
	}
	l.closed = true
	l.mu.Lock()
	l.dead = true
	l.inbox = nil
	l.mu.Unlock()
	l.ready.clear()
	for _, e := range l.timers {
		if e.t.seq == e.seq {
			e.t.seq = 0
			e.t.flags |= hCancelled
		}
	}
	l.timers, l.stale = nil, 0
	for t := l.tasks.head; t != nil; t = t.next {
		if g, ok := t.coro.(*goroutine); ok {
			g.stop()
		}
	}
	return nil
}

// Post runs f on the loop's goroutine at the start of its next turn, and wakes the
// driver. It is goroutine-safe. It reports false, and drops f, when the loop is
// closed.
func (l *Loop) Post(f func()) bool {
	l.mu.Lock()
	if l.dead {
		l.mu.Unlock()
		return false
	}
	l.inbox = append(l.inbox, f)
	l.posted.Store(true)
	l.mu.Unlock()
	l.driver.Wake()
	return true
}

// readInbox runs what was posted, in order; what that posts waits for the next turn.
func (l *Loop) readInbox() {
	l.mu.Lock()
	fs := l.inbox
	l.inbox = l.outbox[:0]
	l.posted.Store(false)
	l.mu.Unlock()
	for i, f := range fs {
		fs[i] = nil
		f()
		if l.tracer != nil {
			l.tracer.cause = 0
		}
	}
	l.outbox = fs[:0]
}

// Step runs one turn, or what is left of it after StepOne: inbox, due timers, then
// every handle that is in the ready queue by then. It never blocks.
func (l *Loop) Step() Wake {
	if l.last == nil {
		l.beginTurn()
	}
	for l.last != nil {
		if err := l.runNext(); err != nil {
			return l.fatal(err)
		}
	}
	return l.wake()
}

// StepOne is Step, but runs one callback at most: a turn in pieces. The loop's own
// callbacks, which have no step in the trace, don't count.
func (l *Loop) StepOne() Wake {
	if l.last == nil {
		l.beginTurn()
	}
	for l.last != nil {
		skip := l.ready.head.flags&(hCancelled|hQuiet) != 0
		if err := l.runNext(); err != nil {
			return l.fatal(err)
		}
		if !skip {
			break
		}
	}
	if l.last != nil {
		return Wake{Kind: Now}
	}
	return l.wake()
}

func (l *Loop) beginTurn() {
	if l.posted.Load() {
		l.readInbox()
	}
	if len(l.timers) > 0 {
		l.cleanTimers()
		l.fireTimers()
	}
	l.last = l.ready.tail
}

// runNext runs the head of the ready queue.
func (l *Loop) runNext() error {
	h := l.ready.pop()
	if h == l.last {
		l.last = nil
	}
	if h.flags&hCancelled != 0 {
		return nil
	}
	var err error
	if l.tracer == nil && !l.debug {
		err = h.cb.Call()
	} else {
		err = l.runWatched(h)
	}
	if err != nil {
		if l.classify(err) == Fatal {
			return err
		}
		l.Fail(&Failure{Message: "Exception in callback", Err: err, Handle: h})
	}
	if l.onCalled != nil {
		l.onCalled(l.last != nil)
	}
	return nil
}

// OnCalled has f called after each handle, when the loop lets go of it. more: the turn has another.
func (l *Loop) OnCalled(f func(more bool)) { l.onCalled = f }

// fatal ends a turn early; what is left of its snapshot stays queued.
func (l *Loop) fatal(err error) Wake {
	l.last = nil
	return Wake{Kind: Done, Err: err}
}

// Next tells when the loop next has work, without running any of it.
func (l *Loop) Next() Wake {
	if l.last != nil {
		return Wake{Kind: Now}
	}
	return l.wake()
}

// Posted reports whether the inbox holds something for the next turn. Goroutine-safe.
func (l *Loop) Posted() bool { return l.posted.Load() }

func (l *Loop) wake() Wake {
	if l.stopping {
		return Wake{Kind: Done}
	}
	if l.ready.head != nil || l.posted.Load() {
		return Wake{Kind: Now}
	}
	if len(l.timers) > 0 {
		if when, ok := l.NextTimer(); ok {
			return Wake{Kind: At, At: when}
		}
	}
	return Wake{Kind: Idle}
}

// Fail calls the exception handler, loop.call_exception_handler.
func (l *Loop) Fail(f *Failure) {
	if l.onFailure != nil {
		l.onFailure(f)
		return
	}
	text := "loop: " + f.Message
	if f.Err != nil {
		text += ": " + f.Err.Error()
	}
	os.Stderr.WriteString(text + "\n")
}

// SetOnFailure replaces the exception handler; nil restores the default.
func (l *Loop) SetOnFailure(fn func(*Failure)) { l.onFailure = fn }

// Slept is called by a driver's Sleep when the program blocked the loop for d.
func (l *Loop) Slept(d time.Duration) {
	l.slept += d
	if l.tracer != nil {
		l.tracer.blocked(l.current, d, "sleep")
	}
}
