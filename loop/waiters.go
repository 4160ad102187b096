package loop

// This file is the one FIFO list of waiters that stands under every primitive.

// Waiters is the queue of a primitive. Its zero value is ready for use; set Label
// and Kind to have them in the trace.
type Waiters struct {
	head, tail *Waiter
	n          int
	loop       *Loop // bound by the first wait
	holder     *Task // of a Lock: who has it, if a task does
	Kind       string
	Label      string
	id         uint32
	inner      bool // a part of this package's has it, whose binding doesn't know
}

// A Waiter is one place in Waiters: a Future that the primitive settles. It is
// embedded by value in an operation such as LockAcquire.
type Waiter struct {
	Future
	next, prev *Waiter
	home       *Waiters
	listed     bool
}

// Len returns how many wait.
func (ws *Waiters) Len() int { return ws.n }

// Each calls fn for each waiter's future, in line.
func (ws *Waiters) Each(fn func(*Future)) {
	for w := ws.head; w != nil; w = w.next {
		fn(&w.Future)
	}
}

// Inner reports whether they wait for a part of this package's own, as as_completed's queue is, and not for a primitive of a binding's.
func (ws *Waiters) Inner() bool { return ws.inner }

// Loop returns the loop that the primitive is bound to, nil before the first wait.
func (ws *Waiters) Loop() *Loop { return ws.loop }

// bind ties the primitive to the loop of its first wait (CPython
// Lib/asyncio/mixins.py).
func (ws *Waiters) bind(l *Loop) error {
	if ws.loop == nil {
		ws.loop = l
	} else if ws.loop != l {
		return ErrPrimitiveBound
	}
	return nil
}

// add appends w with a new pending future.
func (ws *Waiters) add(l *Loop, w *Waiter) {
	w.Future.Init(l, w)
	w.home = ws
	w.listed = true
	w.next, w.prev = nil, ws.tail
	if ws.tail == nil {
		ws.head = w
	} else {
		ws.tail.next = w
	}
	ws.tail = w
	ws.n++
}

// remove takes w out and reports whether it was there.
func (ws *Waiters) remove(w *Waiter) bool {
	if !w.listed {
		return false
	}
	w.listed = false
	if w.prev == nil {
		ws.head = w.next
	} else {
		w.prev.next = w.next
	}
	if w.next == nil {
		ws.tail = w.prev
	} else {
		w.next.prev = w.prev
	}
	w.next, w.prev = nil, nil
	ws.n--
	return true
}

// popWake removes waiters up to the first that isn't done, and wakes that one.
func (ws *Waiters) popWake() {
	for w := ws.head; w != nil; w = ws.head {
		ws.remove(w)
		if w.state == Pending {
			w.SetResult(nil)
			return
		}
	}
}

// popWakeAll removes and wakes everybody.
func (ws *Waiters) popWakeAll() {
	for w := ws.head; w != nil; w = ws.head {
		ws.remove(w)
		if w.state == Pending {
			w.SetResult(nil)
		}
	}
}

// wakeFirst settles the first waiter, who stays in the list until it runs.
func (ws *Waiters) wakeFirst() {
	if w := ws.head; w != nil && w.state == Pending {
		w.SetResult(true)
	}
}

// allCancelled reports whether nobody who still counts is waiting.
func (ws *Waiters) allCancelled() bool {
	for w := ws.head; w != nil; w = w.next {
		if w.state != Cancelled {
			return false
		}
	}
	return true
}

// Line returns where w waits.
func (w *Waiter) Line() *Waiters { return w.home }

// Cancel cancels the wait.
func (w *Waiter) Cancel(msg any) bool { return w.Future.CancelSelf(msg) }

// Wait names the primitive.
func (w *Waiter) Wait() Wait { return w.home.wait(w.loop) }

func (ws *Waiters) wait(l *Loop) Wait {
	if ws.id == 0 {
		l.ids.objects++
		ws.id = l.ids.objects
	}
	return Wait{Kind: ws.Kind, ID: ws.id, Label: ws.Label}
}

// kind sets the kind of thing that the trace says, once.
func (ws *Waiters) kind(k string) {
	if ws.Kind == "" {
		ws.Kind = k
	}
}

// Outcomes that primitives return often.
func returned(v any) Outcome      { return Outcome{State: Returned, Value: v} }
func raised(err error) Outcome    { return Outcome{State: Raised, Err: err} }
func waiting(f *Future) Outcome   { return Outcome{State: Waiting, Future: f} }
func misuse(text string) *Error   { return &Error{ErrMisuse, text} }
func badValue(text string) *Error { return &Error{ErrValue, text} }
