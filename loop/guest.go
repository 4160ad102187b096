package loop

// This file lets another event loop run what a Loop's tasks and futures schedule: one that a
// program has written itself.

// A Host runs a guest's handles in place of the guest's own queues.
type Host interface {
	// Soon has h run soon, by RunHandle. Its binding may do what h does itself.
	Soon(h *Handle)
	// At has t run when its deadline has come, by RunTimer.
	At(t *TimerHandle)
	// Cancelled is told of a timer that is taken back.
	Cancelled(t *TimerHandle)
}

// SetHost makes the loop a guest: nothing gets into its queues, and its Run isn't used.
func (l *Loop) SetHost(h Host) { l.host = h }

// enqueue puts a handle that is armed into the ready queue, or hands it to the host.
func (l *Loop) enqueue(h *Handle) {
	if l.host != nil {
		l.host.Soon(h)
		return
	}
	l.ready.push(h)
}

// enqueueAll does so with a list of handles.
func (l *Loop) enqueueAll(head, tail *Handle) {
	if l.host == nil {
		l.ready.splice(head, tail)
		return
	}
	for h := head; h != nil; {
		next := h.next
		h.next = nil
		l.host.Soon(h)
		h = next
	}
}

// RunHandle runs what Soon was given, unless it has been cancelled or has run. An error is
// the callback's.
func (l *Loop) RunHandle(h *Handle) error {
	if h.flags&hQueued == 0 {
		return nil
	}
	h.flags &^= hQueued
	if h.flags&hCancelled != 0 {
		return nil
	}
	before := l.running
	l.running = true
	err := h.cb.Call()
	l.running = before
	return err
}

// RunTimer runs what At was given, unless it has been cancelled or has run.
func (l *Loop) RunTimer(t *TimerHandle) error {
	if t.seq == 0 {
		return nil
	}
	t.seq = 0
	t.flags |= hQueued
	return l.RunHandle(&t.Handle)
}
