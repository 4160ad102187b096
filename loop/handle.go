package loop

// This file defines Handle, one callback's place in a queue, and the interface
// that callbacks implement.

// A Callback is what a Handle runs. Its implementation is usually a pointer to
// the object that embeds the Handle, so that scheduling allocates nothing.
//
// An error that is Fatal ends Run; any other goes to the exception handler, as
// an exception from a callback does in asyncio.
type Callback interface {
	Call() error
}

// Func makes a Callback of a Go function.
type Func func() error

// Call runs the function.
func (f Func) Call() error { return f() }

// Do makes a Callback of a Go function that can't fail.
type Do func()

// Call runs the function.
func (f Do) Call() error { f(); return nil }

const (
	hQueued    uint8 = 1 << iota // in the ready queue or in a future's callbacks
	hCancelled                   // skip it when its turn comes
	hQuiet                       // the loop's own: no step of its own in the trace
	hDropped                     // being taken off its future
)

// A Handle is one callback waiting in the ready queue or on a future. It is
// embedded by value in whatever waits, and can be scheduled again once it has
// run. It corresponds to asyncio.Handle (CPython Lib/asyncio/events.py).
//
// The zero Handle is ready for use. A Handle must not be copied or scheduled
// anew while it is queued.
type Handle struct {
	next  *Handle
	cb    Callback
	cause uint32 // trace: the event that put it in the queue
	flags uint8
}

// Cancel makes the loop skip the callback. Cancelling twice, or after it ran,
// does nothing.
func (h *Handle) Cancel() { h.flags |= hCancelled }

// Cancelled reports whether Cancel was called since it was last scheduled.
func (h *Handle) Cancelled() bool { return h.flags&hCancelled != 0 }

// Queued reports whether it is waiting to run, in the ready queue or among a
// future's callbacks. A cancelled Handle stays queued until its turn.
func (h *Handle) Queued() bool { return h.flags&hQueued != 0 }

// Callback returns what it runs, nil before it was first scheduled.
func (h *Handle) Callback() Callback { return h.cb }

// arm prepares it for a queue.
func (h *Handle) arm(cb Callback, flags uint8) {
	if h.flags&hQueued != 0 {
		panic("BUG: loop: Handle scheduled while it is queued")
	}
	h.cb = cb
	h.next = nil
	h.flags = hQueued | flags
}

// A DoneCallback is told that a future is done. It always runs from the loop,
// never inside SetResult.
type DoneCallback interface {
	FutureDone(f *Future) error
}

// DoneFunc makes a DoneCallback of a Go function.
type DoneFunc func(f *Future) error

// FutureDone runs the function.
func (fn DoneFunc) FutureDone(f *Future) error { return fn(f) }

// A DoneHandle is one done-callback of one future. Like Handle it is meant to
// be embedded.
type DoneHandle struct {
	Handle
	fut *Future
	fn  DoneCallback
}

// Call runs the callback with its future.
func (d *DoneHandle) Call() error { return d.fn.FutureDone(d.fut) }

// Func returns the callback, and Future whom it waits for.
func (d *DoneHandle) Func() DoneCallback { return d.fn }

// Future returns the future whose end it waits for.
func (d *DoneHandle) Future() *Future { return d.fut }
