package loop

// This file has wait and as_completed.

import "time"

// A ReturnWhen says when Wait has waited enough.
type ReturnWhen uint8

const (
	AllCompleted ReturnWhen = iota
	FirstCompleted
	FirstException
)

// A WaitAny is asyncio.wait as a Coroutine. It ends with itself as the value; Done
// and Pending tell which is which, in the order given.
type WaitAny struct {
	Future
	timer   TimerHandle
	fs      []*Future
	nodes   []DoneHandle
	loop    *Loop
	timeout time.Duration
	left    int
	when    ReturnWhen
	phase   uint8
	done    []*Future
	pending []*Future
}

// NoTimeout stands for a timeout of None.
const NoTimeout = time.Duration(-1 << 63)

// Wait returns a Coroutine that waits for futures without cancelling any. timeout may
// be NoTimeout. There must be at least one future (ErrValue).
func (l *Loop) Wait(when ReturnWhen, timeout time.Duration, fs ...*Future) *WaitAny {
	w := new(WaitAny)
	w.Init(l, when, timeout, fs)
	return w
}

// Init prepares w. Futures that stand in fs several times count once.
func (w *WaitAny) Init(l *Loop, when ReturnWhen, timeout time.Duration, fs []*Future) {
	w.loop, w.when, w.timeout, w.phase = l, when, timeout, 0
	w.fs = make([]*Future, 0, len(fs))
	for _, f := range fs {
		if f.flags&fMark == 0 {
			f.flags |= fMark
			w.fs = append(w.fs, f)
		}
	}
	for _, f := range w.fs {
		f.flags &^= fMark
	}
}

// Resume waits, then returns w.
func (w *WaitAny) Resume(err error) Outcome {
	if w.phase == 0 {
		if err != nil {
			return raised(err)
		}
		if len(w.fs) == 0 {
			return raised(badValue("Set of Tasks/Futures is empty."))
		}
		w.phase = 1
		w.Future.Init(w.loop, w)
		if w.timeout != NoTimeout {
			w.loop.at(&w.timer, w.loop.Now()+w.timeout, w, hQuiet, w.loop.current)
		}
		w.left = len(w.fs)
		w.nodes = make([]DoneHandle, len(w.fs))
		for i, f := range w.fs {
			f.addQuiet(&w.nodes[i], w)
		}
		return waiting(&w.Future)
	}
	w.timer.Cancel()
	for i, f := range w.fs {
		node := &w.nodes[i]
		if f.state == Pending {
			f.RemoveDone(&node.Handle)
		} else {
			node.Cancel() // it may be in the ready queue
		}
	}
	if err != nil {
		return raised(err)
	}
	for _, f := range w.fs {
		if f.Done() {
			w.done = append(w.done, f)
		} else {
			w.pending = append(w.pending, f)
		}
	}
	return returned(w)
}

// FutureDone counts a future's end.
func (w *WaitAny) FutureDone(f *Future) error {
	w.left--
	if w.left <= 0 || w.when == FirstCompleted ||
		w.when == FirstException && f.state == Finished && f.flags&fFailed != 0 {
		w.timer.Cancel()
		return w.Call()
	}
	return nil
}

// Call ends the wait; it is also the timer's callback.
func (w *WaitAny) Call() error {
	if w.state == Pending {
		w.SetResult(nil)
	}
	return nil
}

// Completed returns the futures that were done, in the order given.
func (w *WaitAny) Completed() []*Future { return w.done }

// Remaining returns those that weren't.
func (w *WaitAny) Remaining() []*Future { return w.pending }

// Cancel cancels the wait, not the futures.
func (w *WaitAny) Cancel(msg any) bool { return w.Future.CancelSelf(msg) }

// Wait describes it to whom it keeps waiting.
func (w *WaitAny) Wait() Wait { return Wait{Kind: WaitMany, ID: w.ident()} }

func (w *WaitAny) each(yield func(*Future)) { eachPending(w.fs, yield) }

// An AsCompleted is the iterator of asyncio.as_completed. It is embedded by value;
// Init first.
type AsCompleted struct {
	queue Queue[*Future]
	timer TimerHandle
	loop  *Loop
	nodes []completion
	open  int // futures not done yet
	left  int // futures not handed out yet
}

// completion is the callback on one future.
type completion struct {
	DoneHandle
	it   *AsCompleted
	done bool
}

// AsCompleted returns an iterator over fs in the order in which they end.
func (l *Loop) AsCompleted(timeout time.Duration, fs ...*Future) *AsCompleted {
	a := new(AsCompleted)
	a.Init(l, timeout, fs)
	return a
}

// Init begins to wait for fs, which count once each. timeout may be NoTimeout.
func (a *AsCompleted) Init(l *Loop, timeout time.Duration, fs []*Future) {
	a.loop = l
	a.queue.Init(0, new(FIFO[*Future]))
	a.queue.SetLabel("as_completed")
	a.queue.getters.inner = true
	a.nodes = make([]completion, len(fs))
	for _, f := range fs {
		if f.flags&fMark != 0 {
			continue
		}
		f.flags |= fMark
		node := &a.nodes[a.open]
		node.it = a
		a.open++
		f.addQuiet(&node.DoneHandle, node)
	}
	for _, f := range fs {
		f.flags &^= fMark
	}
	a.nodes = a.nodes[:a.open]
	a.left = a.open
	if a.open > 0 && timeout != NoTimeout {
		l.at(&a.timer, l.Now()+timeout, a, hQuiet, l.current)
	}
}

// FutureDone hands a future on.
func (c *completion) FutureDone(f *Future) error {
	a := c.it
	if c.done {
		return nil // the timeout was first
	}
	c.done, c.fut = true, nil
	a.open--
	err := a.queue.PutNow(f)
	if a.open == 0 {
		a.timer.Cancel()
	}
	return err
}

// Call is the timeout: whoever still waits gets nil for a future.
func (a *AsCompleted) Call() error {
	for i := range a.nodes {
		c := &a.nodes[i]
		if c.done {
			continue
		}
		c.done = true
		if c.fut.state == Pending {
			c.fut.RemoveDone(&c.Handle)
		}
		a.queue.PutNow(nil)
	}
	a.open = 0
	return nil
}

// Each calls fn with the futures that haven't been handed out.
func (a *AsCompleted) Each(fn func(*Future)) {
	for i := range a.nodes {
		if c := &a.nodes[i]; !c.done {
			fn(c.fut)
		}
	}
	a.queue.store.(*FIFO[*Future]).Each(func(f *Future) bool {
		if f != nil {
			fn(f)
		}
		return true
	})
}

// Next returns a Coroutine that waits for the next future to end and has it as its
// value, or raises a *TimeoutError. It is nil when there are no more. Several may be
// waited for at once.
func (a *AsCompleted) Next() *NextCompleted {
	if a.left == 0 {
		return nil
	}
	a.left--
	n := new(NextCompleted)
	n.get.Init(a.loop, &a.queue)
	return n
}

// A NextCompleted is one step of an AsCompleted.
type NextCompleted struct {
	get QueueGet[*Future]
}

// Resume waits for the next future and returns it.
func (n *NextCompleted) Resume(err error) Outcome {
	out := n.get.Resume(err)
	if out.State != Returned {
		return out
	}
	if n.get.Item == nil {
		return raised(&TimeoutError{})
	}
	return returned(n.get.Item)
}

// Completed returns the future that Resume ended with.
func (n *NextCompleted) Completed() *Future { return n.get.Item }
