package loop

// This file is the timer heap: TimerHandle, CallLater, CallAt, and the lazy
// clean-up of cancelled timers.

import "time"

// A TimerHandle is a callback with a deadline, asyncio.TimerHandle. It is
// embedded by value; the zero value is ready for use.
type TimerHandle struct {
	Handle
	loop *Loop
	when time.Duration
	seq  uint64 // of its live heap entry; 0 when there is none
	id   uint32 // trace
	set  uint32 // trace: seq of its TimerSet
}

// When returns the deadline on the loop's clock.
func (t *TimerHandle) When() time.Duration { return t.when }

// Scheduled reports whether it still waits for its deadline.
func (t *TimerHandle) Scheduled() bool { return t.seq != 0 }

// Cancel makes the loop forget the timer. The heap entry is dropped later, when it
// comes to the top or when more than half of the heap is cancelled (CPython
// Lib/asyncio/base_events.py, _timer_handle_cancelled and _run_once).
func (t *TimerHandle) Cancel() {
	if t.seq != 0 {
		t.seq = 0
		if t.loop.host != nil {
			t.flags |= hCancelled
			t.loop.host.Cancelled(t)
			return
		}
		t.loop.stale++
		if tr := t.loop.tracer; tr != nil {
			tr.timerCancelled(t)
		}
	}
	t.flags |= hCancelled
}

// timerEntry is what the heap holds: the key beside the pointer, so that sifting
// touches no other memory. An entry whose seq is no longer its timer's is stale.
type timerEntry struct {
	when time.Duration
	seq  uint64
	t    *TimerHandle
}

func (e *timerEntry) before(o *timerEntry) bool {
	return e.when < o.when || e.when == o.when && e.seq < o.seq
}

// timerHeap is a 4-ary min-heap by (when, seq): equal deadlines fire in the
// order in which they were set, unless an Order says otherwise.
type timerHeap []timerEntry

func (h *timerHeap) push(e timerEntry) {
	if len(*h) == cap(*h) {
		// Twice as long, as append would leave five times the length behind.
		*h = append(make(timerHeap, 0, max(16, 2*len(*h))), *h...)
	}
	*h = append(*h, e)
	h.up(len(*h) - 1)
}

func (h timerHeap) up(i int) {
	e := h[i]
	for i > 0 {
		p := (i - 1) / 4
		if !e.before(&h[p]) {
			break
		}
		h[i] = h[p]
		i = p
	}
	h[i] = e
}

func (h timerHeap) down(i int) {
	e := h[i]
	n := len(h)
	for {
		c := 4*i + 1
		if c >= n {
			break
		}
		min := c
		last := c + 4
		if last > n {
			last = n
		}
		for j := c + 1; j < last; j++ {
			if h[j].before(&h[min]) {
				min = j
			}
		}
		if !h[min].before(&e) {
			break
		}
		h[i] = h[min]
		i = min
	}
	h[i] = e
}

func (h *timerHeap) pop() {
	old := *h
	n := len(old) - 1
	old[0] = old[n]
	old[n] = timerEntry{}
	*h = old[:n]
	if n > 1 {
		(*h).down(0)
	}
}

// rebuild keeps the live entries only.
func (h *timerHeap) rebuild() {
	old := *h
	live := old[:0]
	for _, e := range old {
		if e.t.seq == e.seq {
			live = append(live, e)
		}
	}
	clear(old[len(live):])
	if len(live) > 1 {
		for i := (len(live) - 2) / 4; i >= 0; i-- {
			live.down(i)
		}
	}
	*h = live
}

// CPython's thresholds: _MIN_SCHEDULED_TIMER_HANDLES and
// _MIN_CANCELLED_TIMER_HANDLES_FRACTION, one half.
const minTimersToClean = 100

// cleanTimers drops stale entries: all of them when they are the majority of a
// big heap, else those at the top.
func (l *Loop) cleanTimers() {
	if len(l.timers) > minTimersToClean && l.stale*2 > len(l.timers) {
		l.timers.rebuild()
		l.stale = 0
		return
	}
	for l.stale > 0 && len(l.timers) > 0 && l.timers[0].t.seq != l.timers[0].seq {
		l.timers.pop()
		l.stale--
	}
}

// fireTimers moves every timer that is due into the ready queue, in order.
func (l *Loop) fireTimers() {
	now := l.Now()
	for len(l.timers) > 0 {
		e := &l.timers[0]
		t := e.t
		if t.seq != e.seq {
			l.timers.pop()
			l.stale--
			continue
		}
		if e.when > now {
			return
		}
		l.timers.pop()
		t.seq = 0
		if l.tracer != nil {
			t.cause = l.tracer.timerFired(t)
		}
		t.next = nil
		t.flags |= hQueued
		l.ready.push(&t.Handle)
	}
}

// CallLater runs cb when delay has passed on the loop's clock, as
// loop.call_later does; a negative delay is due at once.
func (l *Loop) CallLater(delay time.Duration, cb Callback) *TimerHandle {
	return l.CallAt(l.Now()+delay, cb)
}

// CallAt runs cb when the loop's clock reaches when. Timers with equal deadlines run
// in the order of their calls. On a closed loop the timer returned is cancelled.
func (l *Loop) CallAt(when time.Duration, cb Callback) *TimerHandle {
	t := new(TimerHandle)
	l.At(t, when, cb)
	return t
}

// At is CallAt with the caller's own TimerHandle. A timer that is already
// scheduled is moved; one that has fired but not yet run must not be reused.
func (l *Loop) At(t *TimerHandle, when time.Duration, cb Callback) { l.at(t, when, cb, 0, nil) }

// AtQuiet is At for a host's or a binding's housekeeping: the trace has no step of it.
func (l *Loop) AtQuiet(t *TimerHandle, when time.Duration, cb Callback) {
	l.at(t, when, cb, hQuiet, nil)
}

func (l *Loop) at(t *TimerHandle, when time.Duration, cb Callback, flags uint8, task *Task) {
	t.loop = l
	t.when = when
	if l.closed {
		t.cb = cb
		t.flags |= hCancelled
		return
	}
	if t.seq != 0 {
		t.Cancel()
	}
	t.arm(cb, flags)
	t.flags &^= hQueued
	l.seq++
	t.seq = l.seq
	if l.order != nil {
		t.seq = l.order.Rank(l.seq)
	}
	if l.host != nil {
		l.host.At(t)
		return
	}
	l.timers.push(timerEntry{when, t.seq, t})
	if l.tracer != nil {
		l.tracer.timerSet(l, t, task)
	}
}

// Timers returns how many timers wait for their deadline.
func (l *Loop) Timers() int { return len(l.timers) - l.stale }

// EachTimer calls fn for each timer that waits for its deadline, in no order.
func (l *Loop) EachTimer(fn func(*TimerHandle)) {
	for _, e := range l.timers {
		if e.t.seq == e.seq {
			fn(e.t)
		}
	}
}

// StaleTimers returns how many cancelled timers are still in the heap.
func (l *Loop) StaleTimers() int { return l.stale }

// NextTimer returns the earliest deadline, and false if there is none.
func (l *Loop) NextTimer() (time.Duration, bool) {
	l.cleanTimers()
	if len(l.timers) == 0 {
		return 0, false
	}
	return l.timers[0].when, true
}
