// Driver.go lets loops run in threads.

package thread

import (
	"time"

	"github.com/aioplay/aioplay/loop"
)

// driver is the host's driver as loops see it: a loop of the first thread runs in the host's, with the other threads in
// between; a loop of another thread runs by that thread's turns.
type driver struct {
	loop.Driver
	w *World
}

// Driver returns the driver to give to loops.
func (w *World) Driver() loop.Driver { return &driver{w.clock, w} }

// Wake wakes whoever waits for l's posts.
func (d *driver) Wake() {
	d.Driver.Wake()
	if d.w.outside.loops.Load() > 0 {
		d.w.Post(nil)
	}
}

// Run runs l in the running thread.
func (d *driver) Run(l *loop.Loop) error {
	w := d.w
	if w.cur != w.first {
		return d.runTurns(l)
	}
	o := &w.outside
	loopBefore, pumpBefore := w.inLoop, w.pump
	w.inLoop, w.pump = l, &pump{w: w}
	o.mu.Lock()
	awake := o.awake
	o.awake = l
	o.mu.Unlock()
	w.arm()
	err := d.Driver.Run(l)
	w.pump.soon.Cancel()
	w.pump.at.Cancel()
	if w.pump.op != nil {
		w.pump.op.End()
	}
	o.mu.Lock()
	o.awake = awake
	o.mu.Unlock()
	w.inLoop, w.pump = loopBefore, pumpBefore
	return err
}

func (d *driver) runTurns(l *loop.Loop) error {
	w, t := d.w, d.w.cur
	before := t.loop
	t.loop = l
	if before == nil {
		w.looping = append(w.looping, t)
		w.outside.loops.Add(1)
	}
	defer func() {
		t.loop = before
		if before == nil {
			w.forgetLoop(t)
		}
	}()
	for {
		wake := l.Step()
		var err error
		switch wake.Kind {
		case loop.Done:
			return wake.Err
		case loop.Now:
			w.Yield()
			if t.Group.pendingFor(t) {
				err = Signalled
			}
		case loop.At:
			_, err = w.Block("its loop", wake.At, true)
		case loop.Idle:
			_, err = w.Block("its loop", 0, false)
		}
		if err != nil {
			return err
		}
	}
}

func (w *World) forgetLoop(t *T) {
	for i, x := range w.looping {
		if x == t {
			w.looping = append(w.looping[:i], w.looping[i+1:]...)
			w.outside.loops.Add(-1)
			return
		}
	}
}

// Sleep blocks the running thread.
func (d *driver) Sleep(l *loop.Loop, dur time.Duration) error {
	return d.w.cur.Group.sleep(nil, dur)
}

// Notify tells the thread that runs l that something was queued there by another.
func (w *World) Notify(l *loop.Loop) {
	for _, t := range w.looping {
		if t.loop == l {
			w.Wake(t)
		}
	}
	if w.inLoop == l {
		l.Driver().Wake()
	}
}

// pump lets the other threads run from inside the first thread's loop, soon and when a deadline comes.
type pump struct {
	w    *World
	soon loop.Handle
	at   loop.TimerHandle
	op   *loop.Op // while something may come from outside: then the clock must not jump
}

// Call lets the other threads run until each of them waits.
func (p *pump) Call() error {
	w := p.w
	w.Yield()
	w.arm()
	if g := w.first.Group; g.pending != 0 {
		return Signalled
	}
	return nil
}

// arm makes the first thread's loop let the other threads run when they can.
func (w *World) arm() {
	l := w.inLoop
	if l == nil {
		return
	}
	w.inLoop = nil // so that fire doesn't arm
	w.fire()
	w.inLoop = l
	p := w.pump
	if out := w.expecting(); out != (p.op != nil) {
		if out {
			p.op = l.Begin("threads")
		} else {
			p.op.End()
			p.op = nil
		}
	}
	if len(w.ready) > 0 {
		if !p.soon.Queued() {
			l.Soon(&p.soon, p)
		}
	} else if t := w.earliest(); t != nil && !p.at.Queued() && (!p.at.Scheduled() || p.at.When() != t.when) {
		l.At(&p.at, t.when, p)
	}
}
