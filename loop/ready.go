package loop

// This file is the ready queue: a linked list through the handles themselves,
// so that queueing allocates nothing and a future's callbacks move into it as
// a whole.

type readyQueue struct {
	head, tail *Handle
}

func (q *readyQueue) push(h *Handle) {
	if q.tail == nil {
		q.head = h
	} else {
		q.tail.next = h
	}
	q.tail = h
}

func (q *readyQueue) pushFront(h *Handle) {
	h.next = q.head
	q.head = h
	if q.tail == nil {
		q.tail = h
	}
}

func (q *readyQueue) pop() *Handle {
	h := q.head
	q.head = h.next
	if q.head == nil {
		q.tail = nil
	}
	h.next = nil
	h.flags &^= hQueued
	return h
}

// splice appends a whole list.
func (q *readyQueue) splice(head, tail *Handle) {
	if q.tail == nil {
		q.head = head
	} else {
		q.tail.next = head
	}
	q.tail = tail
}

func (q *readyQueue) clear() {
	for q.head != nil {
		q.pop()
	}
}

// EachReady calls fn for each handle in the ready queue, in order.
func (l *Loop) EachReady(fn func(*Handle)) {
	for h := l.ready.head; h != nil; h = h.next {
		fn(h)
	}
}

// CallSoon queues cb for the next turn, after everything already queued, as
// loop.call_soon does. On a closed loop the handle returned is cancelled and
// never runs; a binding that has to raise tests Closed first.
func (l *Loop) CallSoon(cb Callback) *Handle {
	h := new(Handle)
	l.Soon(h, cb)
	return h
}

// Soon is CallSoon with the caller's own Handle, which must not be queued.
func (l *Loop) Soon(h *Handle, cb Callback) { l.soon(h, cb, 0) }

// NextQuiet queues cb before everything else, for a binding's housekeeping that belongs to the callback that is running.
func (l *Loop) NextQuiet(h *Handle, cb Callback) {
	if l.closed {
		return
	}
	h.cb = cb
	h.flags = h.flags&^hCancelled | hQuiet | hQueued
	if l.host != nil {
		l.host.Soon(h)
		return
	}
	l.ready.pushFront(h)
}

// SoonQuiet is Soon for a binding's housekeeping: the trace has no step of it.
func (l *Loop) SoonQuiet(h *Handle, cb Callback) { l.soon(h, cb, hQuiet) }

func (l *Loop) soon(h *Handle, cb Callback, flags uint8) {
	if l.closed {
		h.cb = cb
		h.flags |= hCancelled
		return
	}
	h.arm(cb, flags)
	if l.tracer != nil {
		h.cause = l.tracer.ready(h, l.tracer.cause)
	}
	l.enqueue(h)
}

// Ready returns how many handles are queued; it walks the queue.
func (l *Loop) Ready() int {
	n := 0
	for h := l.ready.head; h != nil; h = h.next {
		n++
	}
	return n
}
