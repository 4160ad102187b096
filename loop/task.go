package loop

// This file is Task: a coroutine driven by the loop.

import "strconv"

// A State is how a coroutine left Resume.
type State uint8

const (
	// Yielded: run it again next turn, a bare yield. With Err set, Err is thrown
	// in then (a binding's "Task got bad yield").
	Yielded State = iota
	// Waiting: resume it when Future is done.
	Waiting
	// Returned: it ended with Value.
	Returned
	// Raised: it ended with Err.
	Raised
)

// An Outcome is what Resume returns.
type Outcome struct {
	State  State
	Future *Future // for Waiting
	Value  any     // for Returned
	Err    error   // for Raised
}

// A Coroutine is anything that runs in pieces: a Python frame, a Go function
// (Loop.Go), or a state machine such as LockAcquire. Resume runs the next piece. err
// is nil, or an error to raise where the coroutine waits: the failure of the future
// it waited for, or a cancellation. After a nil error it can read that future's
// result itself. Resume isn't called again after Returned or Raised.
type Coroutine interface {
	Resume(err error) Outcome
}

// A Liner is a Coroutine that knows at which source line it stands, for the trace.
type Liner interface {
	Line() int32
}

// A Task drives a Coroutine and is the Future of its result. It is asyncio.Task with
// the rules of CPython 3.13 Lib/asyncio/tasks.py, and embedded by value: Init,
// then Start.
//
// While it isn't done it is in one of three states: waiting for waiter, which isn't
// done; queued, with waiter nil or done; or running, with waiter nil.
type Task struct {
	Future
	handle     Handle // of the next step, or its place among waiter's callbacks
	coro       Coroutine
	waiter     *Future
	next, prev *Task     // loop.tasks
	rare       *taskRare // nil for most
	number     uint32    // in its name, if that wasn't given
	cancels    int32
}

// taskRare is what few tasks have.
type taskRare struct {
	throw    error // for the next step
	message  any   // of the last Cancel
	name     string
	nameless bool // its name is empty
}

func (t *Task) more() *taskRare {
	if t.rare == nil {
		t.rare = new(taskRare)
	}
	return t.rare
}

// NewTask makes a task for c and queues its first step: loop.create_task. name may be
// empty.
func (l *Loop) NewTask(c Coroutine, name string) *Task {
	t := new(Task)
	t.Init(l, c, nil)
	t.SetName(name)
	t.Start(false)
	return t
}

// Init makes t a task of l for c that hasn't been started. v is the object it is embedded
// in, which has a method LoopTask that returns t; nil for none.
func (t *Task) Init(l *Loop, c Coroutine, v Variant) {
	if v == nil {
		v = t
	}
	*t = Task{coro: c}
	t.Future.Init(l, v)
	l.ids.tasks++
	t.id = l.ids.tasks
}

// Start queues the first step. With eager it runs it at once, inside the current
// step, when the loop is running (Python 3.12's eager_start); the error is then a
// Fatal one of that step, which the caller has to pass on.
func (t *Task) Start(eager bool) error {
	l := t.loop
	if t.number == 0 && (t.rare == nil || t.rare.name == "" && !t.rare.nameless) {
		l.ids.names++
		t.number = l.ids.names
	}
	if l.tracer != nil {
		l.tracer.taskSpawned(t)
	}
	l.tasks.add(t)
	if !eager || !l.running {
		l.soon(&t.handle, t, 0)
		return nil
	}
	prev := l.current
	l.current = t
	err := t.step(nil)
	l.current = prev
	return err
}

// ID returns its number, from 1, as the trace names it.
func (t *Task) ID() int { return int(t.id) }

// Name returns its name, "Task-" and a number if none was set.
func (t *Task) Name() string {
	if t.rare != nil && (t.rare.name != "" || t.rare.nameless) {
		return t.rare.name
	}
	if t.number == 0 {
		return ""
	}
	return "Task-" + strconv.FormatUint(uint64(t.number), 10)
}

// SetName changes its name. Before Start, an empty name asks for a number.
func (t *Task) SetName(name string) {
	if name != "" || t.rare != nil {
		t.more().name = name
		t.rare.nameless = false
	}
	if tr := t.loop.tracer; tr != nil && t.flags&fListed != 0 {
		tr.taskRenamed(t)
	}
}

// SetNameless gives it the empty name.
func (t *Task) SetNameless() {
	t.more().nameless = true
	t.rare.name = ""
}

// Coroutine returns what it drives, nil once it is done.
func (t *Task) Coroutine() Coroutine { return t.coro }

// Waiter returns the future it waits for, nil if none (_fut_waiter).
func (t *Task) Waiter() *Future { return t.waiter }

// MustCancel reports whether its next step will begin with a cancellation.
func (t *Task) MustCancel() bool { return t.flags&fMustCancel != 0 }

// Cancel asks the task to end: the future it waits for is cancelled, or a
// CancelledError is thrown in at its next step. It reports false when it is done. The
// request is counted. Tasks that wait for each other in a circle can't be cancelled: see
// TooDeep.
func (t *Task) Cancel(msg any) bool {
	t.retrieved()
	if t.state != Pending {
		return false
	}
	l := t.loop
	if !l.deeper() {
		return false
	}
	defer l.shallower()
	for n := 0; ; n++ {
		t.cancels++
		f := t.waiter
		if f == nil {
			break
		}
		if next := f.chained(); next != nil {
			if n == maxCancelChain {
				l.tooDeep = true
				return false
			}
			next.retrieved()
			if next.state != Pending {
				break
			}
			t = next
			continue
		}
		if ok := f.Cancel(msg); ok || l.tooDeep {
			return ok
		}
		break
	}
	t.flags |= fMustCancel
	t.SetPendingMessage(msg)
	return true
}

// A cancellation goes on from a task to the task that it waits for, and so on, this far at
// most; through gather and what else is between, it goes so deep.
const maxCancelChain, maxCancelDepth = 10000, 400

// deeper begins a Cancel, and reports false if it is one too many inside others.
func (l *Loop) deeper() bool {
	switch l.cancelDepth {
	case 0:
		l.tooDeep = false
	case maxCancelDepth:
		l.tooDeep = true
	}
	if l.tooDeep {
		return false
	}
	l.cancelDepth++
	return true
}

func (l *Loop) shallower() { l.cancelDepth-- }

// TooDeep reports, once, that a Cancel was given up as tasks wait for each other in a circle,
// or nearly so.
func (l *Loop) TooDeep() bool {
	deep := l.tooDeep
	if l.cancelDepth == 0 {
		l.tooDeep = false
	}
	return deep
}

// A Chained is a Variant that does nothing but cancel its task.
type Chained interface {
	ChainedTask() *Task
}

// ChainedTask returns t.
func (t *Task) ChainedTask() *Task { return t }

func (f *Future) chained() *Task {
	if c, ok := f.variant.(Chained); ok {
		return c.ChainedTask()
	}
	return nil
}

// PendingMessage returns what the Cancel was given that its next step will begin with.
func (t *Task) PendingMessage() any {
	if t.rare == nil {
		return nil
	}
	return t.rare.message
}

// SetPendingMessage replaces it.
func (t *Task) SetPendingMessage(msg any) {
	if msg != nil || t.rare != nil {
		t.more().message = msg
	}
}

// Cancelling returns the number of Cancel requests not taken back.
func (t *Task) Cancelling() int { return int(t.cancels) }

// Uncancel takes one request back and returns how many are left. With none left, a
// cancellation that hasn't been thrown in yet is dropped.
func (t *Task) Uncancel() int {
	if t.cancels > 0 {
		t.cancels--
		if t.cancels == 0 {
			t.flags &^= fMustCancel
		}
	}
	return int(t.cancels)
}

// Wait describes it to whom it keeps waiting.
func (t *Task) Wait() Wait { return Wait{Kind: WaitTask, ID: t.id, Label: t.Name()} }

// Call runs one step; the loop calls it. It is Task.__step and Task.__wakeup.
func (t *Task) Call() error {
	var err error
	if f := t.waiter; f != nil {
		t.waiter = nil
		if f.state == Cancelled || f.flags&fFailed != 0 {
			err = f.failure()
		}
	} else if t.rare != nil {
		err, t.rare.throw = t.rare.throw, nil
	}
	if t.state != Pending {
		return errStepDone
	}
	l := t.loop
	if t.flags&fMustCancel != 0 {
		if err == nil || l.classify(err) != Cancellation {
			err = &CancelledError{Msg: t.PendingMessage()}
		}
		t.flags &^= fMustCancel
	}
	if l.current != nil {
		return ErrNested
	}
	l.current = t
	err = t.step(err)
	l.current = nil
	return err
}

// WakeNow runs the next step at once, as if the future that it waits for had just called it back: for a binding's future
// whose callbacks don't go through the ready queue. Inside another task's step it is queued.
func (t *Task) WakeNow() error {
	f := t.waiter
	if f == nil || f.state != Pending {
		return nil
	}
	if t.loop.current != nil {
		return f.SetResult(nil)
	}
	f.RemoveDone(&t.handle)
	if err := f.SetResult(nil); err != nil {
		return err
	}
	if tr := t.loop.tracer; tr != nil {
		t.handle.cause = tr.ready(&t.handle, tr.cause)
	}
	return t.Call()
}

// step resumes the coroutine and deals with how it left.
func (t *Task) step(err error) error {
	if t.loop.tracer != nil {
		return t.stepTraced(err)
	}
	out := t.coro.Resume(err)
	return t.settle(&out)
}

func (t *Task) stepTraced(err error) error {
	l := t.loop
	tr := l.tracer
	outer, slept := tr.cause, l.slept
	cause := t.handle.cause
	if cause == 0 {
		cause = outer // an eager first step
	}
	t.handle.cause = 0
	l.slept = 0
	begin := tr.stepBegin(t, cause, t.line())
	tr.cause = begin.seq
	out := t.coro.Resume(err)
	line := int32(0)
	if out.State <= Waiting {
		line = t.line()
	}
	fatal := t.settle(&out)
	tr.stepEnd(l, t, begin, line, out)
	tr.cause, l.slept = outer, slept+l.slept
	return fatal
}

func (t *Task) line() int32 {
	if c, ok := t.coro.(Liner); ok {
		return c.Line()
	}
	return 0
}

// settle is the second half of Task.__step_run_and_handle_result.
func (t *Task) settle(out *Outcome) error {
	l := t.loop
	switch out.State {
	case Yielded:
		if out.Err != nil {
			t.more().throw = out.Err
		}
		l.soon(&t.handle, t, 0)
	case Waiting:
		f := out.Future
		switch {
		case f.loop != l:
			t.again(ErrOtherLoop)
		case f == &t.Future:
			t.again(ErrSelfAwait)
		default:
			t.waiter = f
			f.addHandle(&t.handle, t, 0)
			if t.flags&fMustCancel != 0 && f.Cancel(t.PendingMessage()) {
				t.flags &^= fMustCancel
			}
		}
	case Returned:
		t.coro = nil
		l.tasks.remove(t)
		if t.flags&fMustCancel != 0 {
			// Cancelled right before the coroutine ended.
			t.flags &^= fMustCancel
			t.Future.CancelSelf(t.PendingMessage())
			return nil
		}
		t.value = out.Value
		t.Future.finish(Finished)
	case Raised:
		t.coro = nil
		l.tasks.remove(t)
		switch l.classify(out.Err) {
		case Cancellation:
			t.Future.CancelSelf(out.Err)
			t.flags |= fFailed
		case Fatal:
			t.Future.SetException(out.Err)
			return out.Err
		default:
			t.Future.SetException(out.Err)
		}
	default:
		panic("BUG: loop: Resume returned an unknown State")
	}
	return nil
}

// again throws err in at the next step.
func (t *Task) again(err error) {
	t.more().throw = err
	t.loop.soon(&t.handle, t, 0)
}

// CloseCoroutine forgets the coroutine of a task that will never run again, and
// returns it, so that a binding can close it.
func (t *Task) CloseCoroutine() Coroutine {
	c := t.coro
	t.coro = nil
	t.loop.tasks.remove(t)
	return c
}
