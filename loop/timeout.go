package loop

// This file has Timeout and wait_for.

import "time"

type timeoutState uint8

const (
	timeoutCreated timeoutState = iota
	timeoutActive
	timeoutExpiring
	timeoutExpired
	timeoutFinished
)

var timeoutNames = [...]string{"created", "active", "expiring", "expired", "finished"}

// A Timeout is asyncio.Timeout: between Enter and Exit the current task is cancelled
// when the deadline comes. It is embedded by value; Init first. The rules are those
// of CPython Lib/asyncio/timeouts.py.
type Timeout struct {
	loop       *Loop
	task       *Task
	timer      *TimerHandle
	first      TimerHandle // what timer points to until it is in use twice
	when       time.Duration
	limited    bool // there is a deadline
	state      timeoutState
	cancelling int
}

// Task returns the task that has entered it, nil for none.
func (t *Timeout) Task() *Task { return t.task }

// Init sets the deadline; limited false means none.
func (t *Timeout) Init(l *Loop, when time.Duration, limited bool) {
	*t = Timeout{loop: l, when: when, limited: limited}
}

// State returns "created", "active", "expiring", "expired" or "finished".
func (t *Timeout) State() string { return timeoutNames[t.state] }

// When returns the deadline, and false if there is none.
func (t *Timeout) When() (time.Duration, bool) { return t.when, t.limited }

// Expired reports whether the deadline has come.
func (t *Timeout) Expired() bool { return t.state == timeoutExpiring || t.state == timeoutExpired }

// Enter begins to watch the current task. It fails with ErrMisuse when it was entered
// before or there is no task.
func (t *Timeout) Enter() error {
	if t.state != timeoutCreated {
		return misuse("Timeout has already been entered")
	}
	task := t.loop.current
	if task == nil {
		return misuse("Timeout should be used inside a task")
	}
	t.state = timeoutActive
	t.task = task
	t.cancelling = task.Cancelling()
	return t.Reschedule(t.when, t.limited)
}

// Reschedule moves the deadline of an active Timeout, or takes it away with limited
// false. It fails with ErrMisuse in another state.
func (t *Timeout) Reschedule(when time.Duration, limited bool) error {
	if t.state != timeoutActive {
		if t.state == timeoutCreated {
			return misuse("Timeout has not been entered")
		}
		return misuse("Cannot change state of " + t.State() + " Timeout")
	}
	t.when, t.limited = when, limited
	t.stop()
	if !limited {
		return nil
	}
	t.timer = &t.first
	if t.first.Queued() {
		t.timer = new(TimerHandle) // the first one is due and cancelled
	}
	if when <= t.loop.Now() {
		t.timer.loop = t.loop
		t.timer.when = when
		t.loop.soon(&t.timer.Handle, t, hQuiet)
	} else {
		t.loop.at(t.timer, when, t, hQuiet, t.task)
	}
	return nil
}

func (t *Timeout) stop() {
	if t.timer != nil {
		t.timer.Cancel()
		t.timer = nil
	}
}

// Call is the timer's callback.
func (t *Timeout) Call() error {
	t.task.Future.Cancel(nil)
	t.state = timeoutExpiring
	t.timer = nil
	return nil
}

// A Verdict is what Exit decides about the error that left the block.
type Verdict uint8

const (
	Pass     Verdict = iota // let it pass, or end without one
	TimedOut                // raise a timeout error instead, from it
	Insert                  // let it pass, with a timeout error in place of the cancellation in its context
)

// Exit ends an entered Timeout. err is the error that leaves the block, nil for none.
func (t *Timeout) Exit(err error) Verdict {
	t.stop()
	switch t.state {
	case timeoutExpiring:
		t.state = timeoutExpired
		if t.task.Uncancel() <= t.cancelling && err != nil {
			if t.loop.classify(err) == Cancellation {
				return TimedOut
			}
			return Insert
		}
	case timeoutActive:
		t.state = timeoutFinished
	}
	return Pass
}

// Leave is Exit for Go: it returns the error to go on with.
func (t *Timeout) Leave(err error) error {
	if t.Exit(err) == TimedOut {
		return &TimeoutError{Cause: err}
	}
	return err
}

// Timeout runs f under a deadline d from now: asyncio.timeout. A cancellation by the
// deadline becomes a *TimeoutError.
func (y *Y) Timeout(d time.Duration, f func(t *Timeout) error) error {
	var t Timeout
	t.Init(y.loop, y.loop.Now()+d, true)
	if err := t.Enter(); err != nil {
		return err
	}
	return t.Leave(f(&t))
}

// A WaitFor is asyncio.wait_for as a Coroutine. What it waits for runs inside it, in
// the same task; with a deadline that has passed already it is a future, which is
// cancelled unless it is done. It is embedded by value.
type WaitFor struct {
	waiter  Future
	timeout Timeout
	node    DoneHandle
	loop    *Loop
	inner   Coroutine
	fut     *Future // instead of inner
	delay   time.Duration
	phase   uint8
	inserts bool
}

// WaitFor returns a Coroutine that runs c for d at most; NoTimeout means for as long as
// it takes. With a d that isn't positive c becomes a task that is cancelled before
// its first step.
func (l *Loop) WaitFor(c Coroutine, d time.Duration) *WaitFor {
	w := new(WaitFor)
	if d != NoTimeout && d <= 0 {
		w.InitFuture(l, &l.NewTask(c, "").Future, d)
	} else {
		w.Init(l, c, d)
	}
	return w
}

// Init prepares w for a coroutine. The delay must be positive or NoTimeout: else the
// caller makes a task of it, for InitFuture.
func (w *WaitFor) Init(l *Loop, c Coroutine, d time.Duration) {
	w.loop, w.inner, w.fut, w.delay, w.phase = l, c, nil, d, 0
}

// InitFuture prepares w for a future.
func (w *WaitFor) InitFuture(l *Loop, f *Future, d time.Duration) {
	w.loop, w.fut, w.delay, w.phase = l, f, d, 0
	w.inner = &Await{F: f}
}

// Awaited returns the future of InitFuture, nil for Init: a binding takes the result
// that it keeps from there.
func (w *WaitFor) Awaited() *Future { return w.fut }

// Resume runs until the coroutine ends or the time is over, which is a *TimeoutError.
func (w *WaitFor) Resume(err error) Outcome {
	switch w.phase {
	case 0:
		if err != nil {
			return raised(err)
		}
		if w.delay != NoTimeout && w.delay <= 0 {
			if w.fut.Done() {
				return w.inner.Resume(nil)
			}
			w.phase = 2
			w.waiter.Init(w.loop, nil)
			w.fut.addQuiet(&w.node, w)
			w.fut.Cancel(nil)
			return waiting(&w.waiter)
		}
		w.phase = 1
		w.timeout.Init(w.loop, w.loop.Now()+w.delay, w.delay != NoTimeout)
		if err := w.timeout.Enter(); err != nil {
			return raised(err)
		}
	case 2:
		if w.fut.state == Pending {
			w.fut.RemoveDone(&w.node.Handle)
		} else {
			w.node.Cancel()
		}
		if err != nil {
			return raised(err)
		}
		v, err := w.fut.Result()
		if err != nil {
			if w.loop.classify(err) == Cancellation {
				err = &TimeoutError{Cause: err}
			}
			return raised(err)
		}
		return returned(v)
	}
	out := w.inner.Resume(err)
	switch out.State {
	case Returned:
		w.timeout.Exit(nil)
	case Raised:
		switch w.timeout.Exit(out.Err) {
		case TimedOut:
			out.Err = &TimeoutError{Cause: out.Err}
		case Insert:
			w.inserts = true
		}
	}
	return out
}

// Inserts reports whether the error that Resume returned came when the time was over: a
// timeout error takes the place of the cancellation in its context.
func (w *WaitFor) Inserts() bool { return w.inserts }

// FutureDone is told when the cancelled future has ended.
func (w *WaitFor) FutureDone(*Future) error {
	if w.waiter.state == Pending {
		w.waiter.SetResult(nil)
	}
	return nil
}
