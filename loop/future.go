package loop

// This file is Future: a result that isn't there yet.

// A FutureState is where a future is in its life.
type FutureState uint8

const (
	Pending   FutureState = iota
	Finished              // it has a result or an exception
	Cancelled             // it was cancelled
)

// A Variant is what a Future is part of, if it is part of something, and what that does
// differently. A Task, an Op and a Gather are variants; so are a binding's objects.
type Variant interface {
	Cancel(msg any) bool
	Wait() Wait
}

// An Owned is a Variant that knows the binding's object, for Owner.
type Owned interface {
	FutureOwner() any
}

// A Future is asyncio.Future: it gets a result or an exception once, or is
// cancelled, and then has its callbacks run by the loop. It is meant to be embedded
// by value; Init must come before anything else. The rules are those of CPython
// Lib/asyncio/futures.py.
//
// A binding that has a result type of its own keeps the result beside the embedded
// Future and calls SetResult(nil), which boxes nothing.
//
// Programs wait for a hundred thousand of them at once, so that each byte counts: the
// callbacks are a ring, and whatever it ended with shares a field.
type Future struct {
	loop    *Loop
	tail    *Handle // the last of a ring of callbacks, in the order in which they were added
	value   any     // the result; with fFailed, the error; of a cancelled future, the message
	variant Variant
	id      uint32 // trace
	state   FutureState
	flags   uint8
}

const (
	fFailed      uint8 = 1 << iota // value is the exception; of a cancelled future, the error it ended with
	fUnretrieved                   // it is an exception that nobody has asked for
	fMark                          // scratch for gather and wait: seen already
	fMustCancel                    // of a task: its next step begins with a cancellation
	fListed                        // of a task: it is in loop.tasks
	fEntered                       // of a sleep: it has begun
	fShieldLogs                    // a shield that was cancelled tells of its exception
)

// NewFuture returns a pending future, loop.create_future.
func (l *Loop) NewFuture() *Future {
	f := new(Future)
	f.Init(l, nil)
	return f
}

// Init makes f a pending future of l. v is what it is part of; nil for a plain future.
func (f *Future) Init(l *Loop, v Variant) {
	*f = Future{loop: l, variant: v}
}

// Variant returns what Init or SetVariant was given, nil for a plain future.
func (f *Future) Variant() Variant { return f.variant }

// SetVariant makes Cancel and Wait go to v instead of the Future's own.
func (f *Future) SetVariant(v Variant) { f.variant = v }

// Loop returns the loop it belongs to.
func (f *Future) Loop() *Loop { return f.loop }

// Owner returns the binding's object that the future is part of, nil if there is none.
func (f *Future) Owner() any {
	if o, ok := f.variant.(Owned); ok {
		return o.FutureOwner()
	}
	return nil
}

// failed returns the error that it holds, nil if it holds none.
func (f *Future) failed() error {
	if f.flags&fFailed == 0 {
		return nil
	}
	return f.value.(error)
}

// retrieved notes that somebody knows how it ended.
func (f *Future) retrieved() { f.flags &^= fUnretrieved }

// State returns where it is in its life.
func (f *Future) State() FutureState { return f.state }

// Done reports whether it has a result, an exception, or was cancelled.
func (f *Future) Done() bool { return f.state != Pending }

// Cancelled reports whether it was cancelled.
func (f *Future) Cancelled() bool { return f.state == Cancelled }

// Result returns the result or the error: a *CancelledError, or the error that the
// cancellation ended with, when it was cancelled; ErrInvalidState while it is
// pending. Whatever it returns counts as retrieved.
func (f *Future) Result() (any, error) {
	switch f.state {
	case Finished:
		f.retrieved()
		if f.flags&fFailed != 0 {
			return nil, f.failed()
		}
		return f.value, nil
	case Cancelled:
		return nil, f.cancelledError()
	}
	return nil, errResultNotReady
}

// Exception returns the exception set, nil if there is a result. The second error is
// what asking itself raises: cancelled, or still pending.
func (f *Future) Exception() (exc, err error) {
	switch f.state {
	case Finished:
		f.retrieved()
		return f.failed(), nil
	case Cancelled:
		return nil, f.cancelledError()
	}
	return nil, errExceptionNotSet
}

// Err returns the error of a done future without counting it as retrieved, and
// without using up a cancellation's original error; nil for a result.
func (f *Future) Err() error {
	if f.flags&fFailed != 0 || f.state != Cancelled {
		return f.failed()
	}
	return &CancelledError{Msg: f.value}
}

// CancelMessage returns what Cancel was given.
func (f *Future) CancelMessage() any {
	if f.state != Cancelled || f.flags&fFailed != 0 {
		return nil
	}
	return f.value
}

// SetCancelMessage replaces it.
func (f *Future) SetCancelMessage(msg any) {
	if f.state == Cancelled {
		f.flags &^= fFailed
		f.value = msg
	}
}

// Unretrieved reports whether it holds an exception that nobody asked for.
func (f *Future) Unretrieved() bool { return f.flags&fUnretrieved != 0 }

// SetRetrieved says whether its exception counts as asked for.
func (f *Future) SetRetrieved(yes bool) {
	f.retrieved()
	if !yes && f.state == Finished && f.flags&fFailed != 0 {
		f.flags |= fUnretrieved
	}
}

// MakeCancelledError returns the error that a cancelled future raises: the one that
// ended the task, the first time, then new ones with the same message
// (Future._make_cancelled_error).
func (f *Future) MakeCancelledError() error { return f.cancelledError() }

func (f *Future) cancelledError() error {
	if f.state == Cancelled && f.flags&fFailed != 0 {
		err := f.failed()
		f.value = nil
		f.flags &^= fFailed
		return err
	}
	if f.state != Cancelled {
		// What gather raises for a child that wasn't cancelled after all; a task keeps
		// the message of a request that it got when nothing could be cancelled.
		if t := f.Task(); t != nil {
			return &CancelledError{Msg: t.PendingMessage()}
		}
		return &CancelledError{}
	}
	return &CancelledError{Msg: f.value}
}

// failure is the error that whoever awaits f gets, nil for a result.
func (f *Future) failure() error {
	if f.state == Cancelled {
		return f.cancelledError()
	}
	f.retrieved()
	return f.failed()
}

// SetResult ends it with a result and queues its callbacks. It fails with
// ErrInvalidState when it is done already.
func (f *Future) SetResult(v any) error {
	if f.state != Pending {
		return ErrInvalidState
	}
	f.value = v
	f.finish(Finished)
	return nil
}

// SetException ends it with an exception and queues its callbacks. It fails with
// ErrInvalidState when it is done already.
func (f *Future) SetException(err error) error {
	if f.state != Pending {
		return ErrInvalidState
	}
	if err == nil {
		panic("BUG: loop: SetException(nil)")
	}
	f.value = err
	f.flags |= fFailed | fUnretrieved
	f.finish(Finished)
	f.loop.noteFailure(f)
	return nil
}

// Cancel cancels it, or asks the task or operation behind it to end; it reports
// false when it is done already. msg is for the CancelledError, nil for none.
func (f *Future) Cancel(msg any) bool {
	if f.variant != nil {
		return f.variant.Cancel(msg)
	}
	return f.CancelSelf(msg)
}

// CancelSelf is Future.cancel itself, whatever the variant.
func (f *Future) CancelSelf(msg any) bool {
	f.retrieved()
	if f.state != Pending {
		return false
	}
	f.value = msg
	f.finish(Cancelled)
	return true
}

// finish changes the state and moves the callbacks into the ready queue.
func (f *Future) finish(state FutureState) {
	f.state = state
	l := f.loop
	tail := f.tail
	if l.tracer != nil {
		seq := l.tracer.futureDone(f)
		f.EachDone(func(h *Handle) bool {
			h.cause = l.tracer.ready(h, seq)
			return true
		})
	}
	if tail == nil {
		return
	}
	head := tail.next
	tail.next = nil
	f.tail = nil
	if l.closed {
		for h := head; h != nil; {
			next := h.next
			h.next = nil
			h.flags = h.flags&^hQueued | hCancelled
			h = next
		}
		return
	}
	l.enqueueAll(head, tail)
}

// OnDone calls cb from the loop when f is done, soon if it is already:
// future.add_done_callback. Handle.Cancel takes it back in any state.
func (f *Future) OnDone(cb DoneCallback) *DoneHandle {
	d := new(DoneHandle)
	f.AddDone(d, cb)
	return d
}

// AddDone is OnDone with the caller's own DoneHandle, which must not be queued.
func (f *Future) AddDone(d *DoneHandle, cb DoneCallback) {
	d.fut, d.fn = f, cb
	f.addHandle(&d.Handle, d, d.flags&hQuiet)
}

// addQuiet is AddDone for the loop's own callbacks.
func (f *Future) addQuiet(d *DoneHandle, cb DoneCallback) {
	d.fut, d.fn = f, cb
	f.addHandle(&d.Handle, d, hQuiet)
}

func (f *Future) addHandle(h *Handle, cb Callback, flags uint8) {
	if f.state != Pending {
		f.loop.soon(h, cb, flags)
		return
	}
	h.arm(cb, flags)
	f.link(h)
}

// link puts h at the end of the callbacks.
func (f *Future) link(h *Handle) {
	if last := f.tail; last == nil {
		h.next = h
	} else {
		h.next = last.next
		last.next = h
	}
	f.tail = h
}

// RemoveDone takes a callback off a pending future and reports whether it was there.
func (f *Future) RemoveDone(h *Handle) bool {
	return f.RemoveDoneFunc(func(g *Handle) bool { return g == h }) > 0
}

// RemoveDoneFunc takes off the callbacks that match and returns their number:
// future.remove_done_callback for whatever a binding calls equal.
func (f *Future) RemoveDoneFunc(match func(*Handle) bool) int {
	n := 0
	f.EachDone(func(h *Handle) bool {
		if match(h) {
			h.flags |= hDropped
			n++
		}
		return true
	})
	last := f.tail
	if n == 0 || last == nil {
		return 0
	}
	h := last.next
	last.next = nil
	f.tail = nil
	for h != nil {
		next := h.next
		if h.flags&hDropped != 0 {
			h.next = nil
			h.flags &^= hQueued | hDropped
		} else {
			f.link(h)
		}
		h = next
	}
	return n
}

// EachDone calls yield for each callback of a pending future, in order, until it
// returns false. The callback of a waiting task is the *Task.
func (f *Future) EachDone(yield func(*Handle) bool) {
	last := f.tail
	if last == nil {
		return
	}
	for h := last.next; h != nil && yield(h) && h != last; h = h.next {
	}
}

// Task returns the task that f is part of, nil for another future.
func (f *Future) Task() *Task {
	t, _ := f.variant.(*Task)
	if t == nil && f.variant != nil {
		if h, ok := f.variant.(interface{ LoopTask() *Task }); ok {
			t = h.LoopTask()
		}
	}
	return t
}

// Wait describes it to whom it keeps waiting.
func (f *Future) Wait() Wait {
	if f.variant != nil {
		return f.variant.Wait()
	}
	return Wait{Kind: WaitFuture, ID: f.ident()}
}

// WaitSelf is Wait for a plain future, whatever the variant.
func (f *Future) WaitSelf() Wait { return Wait{Kind: WaitFuture, ID: f.ident()} }

// ident numbers it when the trace first names it.
func (f *Future) ident() uint32 {
	if f.id == 0 {
		f.loop.ids.objects++
		f.id = f.loop.ids.objects
	}
	return f.id
}

// labelled is a plain future that says what it stands for.
type labelled struct {
	f     *Future
	owner any
	w     Wait
}

func (b *labelled) FutureOwner() any { return b.owner }

func (b *labelled) Cancel(msg any) bool { return b.f.CancelSelf(msg) }

func (b *labelled) Wait() Wait {
	b.w.ID = b.f.ident()
	return b.w
}

// SetLabel makes a plain future's Wait say what it stands for: a kind of thing, WaitSocket for one, and its name.
func (f *Future) SetLabel(kind, label string) {
	f.variant = &labelled{f, f.Owner(), Wait{Kind: kind, Label: label}}
}
