// Package native runs a loop on the machine's monotonic clock.
//
// Nothing is simulated: a timer takes as long as it says, and a loop with nothing to
// do waits for a Post, for ever if need be, as loop.run_forever does.
package native

import (
	"time"

	"github.com/aioplay/aioplay/loop"
)

// A Driver is a loop.Driver on the monotonic clock, which reads zero when it was
// made. One goroutine at a time may run a loop or sleep with it.
type Driver struct {
	loop.Signal
	start time.Time
	timer *time.Timer

	// Idle, if not nil, is told of each wait that only a Post can end while no operation is in flight, so that a
	// host can say what the program waits for.
	Idle func(*loop.Loop)
}

// New returns a driver.
func New() *Driver { return &Driver{start: time.Now()} }

// Now returns the time since New.
func (d *Driver) Now() time.Duration { return time.Since(d.start) }

// Run runs l until it is stopped or interrupted.
func (d *Driver) Run(l *loop.Loop) error {
	for {
		if err := d.Interrupted(); err != nil {
			return err
		}
		w := l.Step()
		switch w.Kind {
		case loop.Done:
			return w.Err
		case loop.At:
			if left := w.At - d.Now(); left > 0 {
				d.wait(left)
			}
		case loop.Idle:
			if d.Idle != nil && l.Ops() == 0 {
				d.Idle(l)
			}
			<-d.C()
		}
	}
}

// Sleep blocks for dur, or until it is interrupted. What is posted meanwhile stays in
// the inbox, where the next turn finds it.
func (d *Driver) Sleep(l *loop.Loop, dur time.Duration) error {
	start := d.Now()
	var err error
	for {
		if err = d.Interrupted(); err != nil {
			break
		}
		left := dur - (d.Now() - start)
		if left <= 0 {
			break
		}
		d.wait(left)
	}
	if l != nil {
		l.Slept(d.Now() - start)
	}
	return err
}

// wait returns after t or when woken.
func (d *Driver) wait(t time.Duration) {
	if d.timer == nil {
		d.timer = time.NewTimer(t)
	} else {
		d.timer.Reset(t)
	}
	select {
	case <-d.timer.C:
	case <-d.C():
		d.timer.Stop()
	}
}
