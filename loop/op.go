package loop

// This file is Op: a host operation in flight.

// An Op is an operation that the host carries out: a fetch, a thread, a socket.
// While one is in flight the loop counts as alive and a simulated clock doesn't
// jump. It is itself a Future, so a coroutine can wait for it.
//
// It ends once: by Finish from any goroutine, by End on the loop's, or by Cancel.
type Op struct {
	Future
	name       string
	abort      func()
	next, prev *Op
	inFlight   bool
	begin      uint32 // trace: seq of its OpBegin
}

type opList struct {
	head, tail *Op
	n          int
}

// Begin marks the start of a host operation. name describes it to the trace and to
// who asks why the loop waits.
func (l *Loop) Begin(name string) *Op {
	o := &Op{name: name}
	o.Future.Init(l, o)
	o.inFlight = true
	o.prev = l.ops.tail
	if l.ops.tail == nil {
		l.ops.head = o
	} else {
		l.ops.tail.next = o
	}
	l.ops.tail = o
	l.ops.n++
	if l.tracer != nil {
		o.begin = l.tracer.opBegin(o, l.current)
	}
	return o
}

// Name returns what Begin was given.
func (o *Op) Name() string { return o.name }

// OnCancel sets what Cancel calls to abort the operation in the host.
func (o *Op) OnCancel(abort func()) { o.abort = abort }

// Finish ends the operation with a value or an error. It is goroutine-safe: the
// future is settled on the loop's goroutine at its next turn. Finishing an
// operation that has ended does nothing.
func (o *Op) Finish(value any, err error) {
	o.loop.Post(func() { o.settle(value, err) })
}

func (o *Op) settle(value any, err error) {
	if !o.inFlight {
		return
	}
	o.end("")
	if o.state != Pending {
		return
	}
	if err != nil {
		o.SetException(err)
	} else {
		o.SetResult(value)
	}
}

// End takes the operation out of flight without settling its future, for a host that
// settles futures of its own. It belongs to the loop's goroutine.
func (o *Op) End() {
	if o.inFlight {
		o.end("")
	}
}

func (o *Op) end(state string) {
	s := &o.loop.ops
	if o.prev == nil {
		s.head = o.next
	} else {
		o.prev.next = o.next
	}
	if o.next == nil {
		s.tail = o.prev
	} else {
		o.next.prev = o.prev
	}
	o.next, o.prev = nil, nil
	o.inFlight = false
	s.n--
	if tr := o.loop.tracer; tr != nil {
		seq := tr.opEnd(o, state)
		if o.loop.current == nil {
			tr.cause = seq // of whatever else the same Post does
		}
	}
}

// Cancel aborts the operation and cancels its future.
func (o *Op) Cancel(msg any) bool {
	if o.state != Pending {
		return false
	}
	if o.inFlight {
		o.end("cancelled")
		if o.abort != nil {
			o.abort()
		}
	}
	return o.Future.CancelSelf(msg)
}

// Wait describes it to whom it keeps waiting.
func (o *Op) Wait() Wait { return Wait{Kind: WaitOp, ID: o.Future.ident(), Label: o.name} }

// Ops returns how many operations are in flight.
func (l *Loop) Ops() int { return l.ops.n }

// OpNames returns the names of the operations in flight, oldest first.
func (l *Loop) OpNames() []string {
	var names []string
	for o := l.ops.head; o != nil; o = o.next {
		names = append(names, o.name)
	}
	return names
}
