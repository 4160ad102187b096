package loop

// This file watches callbacks: the trace's steps, slow callbacks in debug mode, and
// the lists that diagnostics need (tasks, exceptions never retrieved).

import "time"

// runWatched runs one handle with the tracer or debug mode on.
func (l *Loop) runWatched(h *Handle) error {
	var start time.Duration
	if l.debug {
		start = l.Now()
	}
	var err error
	switch tr := l.tracer; {
	case tr == nil:
		err = h.cb.Call()
	case h.flags&hQuiet != 0:
		tr.cause = h.cause
		err = h.cb.Call()
		tr.cause = 0
	default:
		if t, ok := h.cb.(*Task); ok {
			err = t.Call() // brackets its own step
			break
		}
		l.slept = 0
		begin := tr.stepBegin(nil, h.cause, 0)
		tr.cause = begin.seq
		err = h.cb.Call()
		tr.stepEnd(l, nil, begin, 0, Outcome{})
		tr.cause = 0
	}
	if l.debug {
		if d := l.Now() - start; d >= l.slowAfter && l.slow != nil {
			l.slow(h, d)
		}
	}
	return err
}

// SetDebug switches debug mode, loop.set_debug: callbacks that take longer than
// SlowCallback's limit are reported.
func (l *Loop) SetDebug(on bool) { l.debug = on }

// Debug reports whether debug mode is on.
func (l *Loop) Debug() bool { return l.debug }

// SlowCallback sets what debug mode reports: callbacks that run for at least d
// (loop.slow_callback_duration, at first 100 ms), to fn.
func (l *Loop) SlowCallback(d time.Duration, fn func(h *Handle, d time.Duration)) {
	l.slowAfter, l.slow = d, fn
}

// taskList holds the tasks that aren't done, oldest first.
type taskList struct {
	head, tail *Task
	n          int
}

func (s *taskList) add(t *Task) {
	t.prev = s.tail
	if s.tail == nil {
		s.head = t
	} else {
		s.tail.next = t
	}
	s.tail = t
	t.flags |= fListed
	s.n++
}

func (s *taskList) remove(t *Task) {
	if t.flags&fListed == 0 {
		return
	}
	t.flags &^= fListed
	if t.prev == nil {
		s.head = t.next
	} else {
		t.prev.next = t.next
	}
	if t.next == nil {
		s.tail = t.prev
	} else {
		t.next.prev = t.prev
	}
	t.next, t.prev = nil, nil
	s.n--
}

// Tasks returns the tasks that aren't done, oldest first: asyncio.all_tasks.
func (l *Loop) Tasks() []*Task {
	ts := make([]*Task, 0, l.tasks.n)
	for t := l.tasks.head; t != nil; t = t.next {
		ts = append(ts, t)
	}
	return ts
}

// EachTask calls yield for each task that isn't done, oldest first, until it returns false.
func (l *Loop) EachTask(yield func(*Task) bool) {
	for t := l.tasks.head; t != nil && yield(t); t = t.next {
	}
}

// Forget takes a pending task out of Tasks, as a garbage-collected task is in
// CPython. Nothing else changes.
func (l *Loop) Forget(t *Task) { l.tasks.remove(t) }

// noteFailure remembers a future that got an exception, until it is retrieved.
func (l *Loop) noteFailure(f *Future) {
	if len(l.failed) >= l.failMax {
		l.ForgetRetrieved()
		l.failMax = max(64, 2*len(l.failed))
	}
	l.failed = append(l.failed, f)
}

// EachFailed calls fn for the futures that have failed, in the order in which they did; nobody may have asked for their exceptions.
func (l *Loop) EachFailed(fn func(*Future)) {
	for _, f := range l.failed {
		fn(f)
	}
}

// ForgetRetrieved has the loop hold no failed future whose exception somebody has asked for.
func (l *Loop) ForgetRetrieved() {
	live := l.failed[:0]
	for _, g := range l.failed {
		if g.flags&fUnretrieved != 0 {
			live = append(live, g)
		}
	}
	clear(l.failed[len(live):])
	l.failed = live
}

// TakeUnretrieved returns the futures and tasks whose exception nobody asked for, in
// the order in which they failed, each once: what CPython reports with "Task
// exception was never retrieved" when the object dies.
func (l *Loop) TakeUnretrieved() []*Future {
	var out []*Future
	for i, f := range l.failed {
		if f.flags&fUnretrieved != 0 {
			f.retrieved()
			out = append(out, f)
		}
		l.failed[i] = nil
	}
	l.failed = l.failed[:0]
	return out
}

// PutUnretrieved takes back one of TakeUnretrieved's futures whose time hasn't come.
func (l *Loop) PutUnretrieved(f *Future) {
	if f.state == Finished && f.flags&fFailed != 0 {
		f.flags |= fUnretrieved
		l.failed = append(l.failed, f)
	}
}

// Remember puts a pending task back that Forget took out of Tasks, behind the others.
func (l *Loop) Remember(t *Task) {
	if t.flags&fListed == 0 && t.state == Pending {
		l.tasks.add(t)
	}
}

// A Deadlock is the error of a simulated run in which nothing can ever happen
// again: no callback is ready, no timer is set, no operation is in flight.
type Deadlock struct {
	Tasks []Stuck
}

// Stuck is one task of a Deadlock and what it waits for.
type Stuck struct {
	Task   *Task
	Wait   Wait  // Kind is empty when the task waits for nothing known
	Holder *Task // of the lock that it waits for
}

// Deadlock describes the loop's pending tasks, for a driver that finds it idle.
func (l *Loop) Deadlock() *Deadlock {
	d := new(Deadlock)
	for t := l.tasks.head; t != nil; t = t.next {
		p := Stuck{Task: t}
		if t.waiter != nil {
			p.Wait = t.waiter.Wait()
			if w, ok := t.waiter.variant.(*Waiter); ok {
				p.Holder = w.home.holder
			}
		}
		d.Tasks = append(d.Tasks, p)
	}
	return d
}

func (d *Deadlock) Error() string {
	if len(d.Tasks) == 0 {
		return "deadlock: the loop waits for nothing"
	}
	text := "deadlock: nothing can wake"
	for i, p := range d.Tasks {
		if i > 0 {
			text += ";"
		}
		text += " " + p.Task.Name()
		if p.Wait.Kind != "" {
			text += " (waits for " + p.Wait.String()
			if p.Holder != nil {
				text += ", held by " + p.Holder.Name()
			}
			text += ")"
		}
	}
	return text
}
