// Driver.go lets loops run in threads.

package thread

import (
	"time"

	"github.com/aioplay/aioplay/loop"
)

// driver is the host's driver as loops see it: a loop of the main thread runs in the host's, with the other threads in
// between; a loop of another thread runs by that thread's turns.
type driver struct {
	loop.Driver
	w *World
}

// Driver returns the driver to give to loops.
func (w *World) Driver() loop.Driver { return &driver{w.host.Driver, w} }

// Run runs l in the running thread.
func (d *driver) Run(l *loop.Loop) error {
	w := d.w
	if w.cur != w.main {
		return d.runTurns(l)
	}
	loopBefore, pumpBefore := w.inLoop, w.pump
	w.inLoop, w.pump = l, &pump{w: w}
	w.arm()
	err := d.Driver.Run(l)
	w.pump.soon.Cancel()
	w.pump.at.Cancel()
	w.inLoop, w.pump = loopBefore, pumpBefore
	return err
}

func (d *driver) runTurns(l *loop.Loop) error {
	w, t := d.w, d.w.cur
	prev := t.loop
	t.loop = l
	defer func() { t.loop = prev }()
	for {
		wake := l.Step()
		var err error
		switch wake.Kind {
		case loop.Done:
			return wake.Err
		case loop.Now:
			w.Yield()
		case loop.At:
			_, err = w.Block(wake.At, true)
		case loop.Idle:
			_, err = w.Block(0, false)
		}
		if err != nil {
			return err
		}
	}
}

// Sleep blocks the running thread.
func (d *driver) Sleep(l *loop.Loop, dur time.Duration) error { return d.w.sleep(nil, dur) }

// Notify tells the thread that runs l that something was queued there by another.
func (w *World) Notify(l *loop.Loop) {
	for _, t := range w.all {
		if t.loop == l {
			w.Wake(t)
		}
	}
	if w.inLoop == l {
		l.Driver().Wake()
	}
}
