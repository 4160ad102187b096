// Outside.go takes in what happens on goroutines without the baton: operations of the machine's that threads wait for.

package thread

import (
	"sync"
	"sync/atomic"

	"github.com/aioplay/aioplay/loop"
)

// outside is what other goroutines have to say.
type outside struct {
	mu     sync.Mutex
	inbox  []func()
	posted atomic.Bool
	awake  *loop.Loop // in which the driver waits
	flight int        // operations that will post
	loops  atomic.Int32
	own    *loop.Loop // for waiting where no loop of the program's does
}

// Post runs f with the baton, soon. It may be called from any goroutine.
func (w *World) Post(f func()) {
	o := &w.outside
	o.mu.Lock()
	if f != nil {
		o.inbox = append(o.inbox, f)
	}
	first := !o.posted.Swap(true)
	l := o.awake
	o.mu.Unlock()
	switch {
	case !first || l == nil:
	case l == o.own:
		l.Post(l.Stop)
	default:
		l.Post(w.fire)
	}
}

// Begin announces an operation that another goroutine will report by Post; End is called when it has.
func (w *World) Begin() { w.outside.flight++; w.arm() }

// End ends what Begin began.
func (w *World) End() { w.outside.flight--; w.arm() }

// takeIn runs what was posted.
func (w *World) takeIn() {
	o := &w.outside
	if !o.posted.Load() {
		return
	}
	o.mu.Lock()
	fs := o.inbox
	o.inbox = nil
	o.posted.Store(false)
	o.mu.Unlock()
	for _, f := range fs {
		f()
	}
	if o.loops.Load() > 0 {
		for _, t := range w.looping {
			if t.loop.Posted() {
				w.Wake(t)
			}
		}
	}
}

// expecting reports whether something may still come from outside.
func (w *World) expecting() bool {
	o := &w.outside
	if o.flight > 0 || o.posted.Load() {
		return true
	}
	if o.loops.Load() > 0 {
		for _, t := range w.looping {
			if t.loop.Ops() > 0 {
				return true
			}
		}
	}
	return false
}

// stopper ends the run of a loop.
type stopper struct{ l *loop.Loop }

func (s stopper) Call() error { s.l.Stop(); return nil }

// wait waits until something is posted, or until t's deadline.
func (o *outside) wait(w *World, t *T) error {
	l := o.own
	if l == nil {
		l = loop.New(loop.Options{Driver: w.clock})
		o.mu.Lock()
		o.own = l
		o.mu.Unlock()
	}
	op := l.Begin("another thread's operation")
	var timer loop.TimerHandle
	if t != nil {
		l.At(&timer, t.when, stopper{l})
	}
	o.mu.Lock()
	before := o.awake
	o.awake = l
	posted := o.posted.Load()
	o.mu.Unlock()
	var err error
	if !posted {
		err = w.clock.Run(l)
	}
	o.mu.Lock()
	o.awake = before
	o.mu.Unlock()
	timer.Cancel()
	op.End()
	return err
}
