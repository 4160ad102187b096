// The real clock's driver: turns of the loop within the slices that the host grants.

package jsbridge

import (
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sim"
)

// turnsPerLook is how many turns run between two looks at the clock. A turn takes 1 µs and more, a look 50 ns.
const turnsPerLook = 16

// A Driver runs loops on the real clock of the host that holds the baton. Its methods are for the baton's goroutine;
// Wake, Interrupt, Pause, Resume, Step and Paused may be called from anywhere.
type Driver struct {
	loop.Signal
	baton *Baton
	zero  time.Duration // the baton's time at which the loop's clock began
	gate  gate
}

var _ Clock = (*Driver)(nil)

// NewDriver returns a driver whose clock begins at zero now.
func NewDriver(baton *Baton) *Driver {
	return &Driver{baton: baton, zero: baton.Now()}
}

// Now is the real time since the driver was made.
func (d *Driver) Now() time.Duration { return d.baton.Now() - d.zero }

// Run runs turns until the loop is done or interrupted. A loop that has nothing to wait for waits on, as CPython's
// does: a Post may still come, or an interrupt.
func (d *Driver) Run(l *loop.Loop) error {
	turns := 0
	for {
		if err := d.Interrupted(); err != nil {
			return err
		}
		var wake loop.Wake
		if !d.gate.shutNow() {
			wake = l.Step()
		} else if step, ok := d.granted(l); ok {
			wake = step
		} else {
			continue
		}
		switch wake.Kind {
		case loop.Done:
			return wake.Err
		case loop.At:
			d.wait(d.zero + wake.At)
			turns = 0
		case loop.Idle:
			d.wait(Forever)
			turns = 0
		default:
			if turns++; turns >= turnsPerLook {
				turns = 0
				if d.baton.Over() {
					d.baton.Yield()
				}
			}
		}
	}
}

// granted does what a paused loop may do: one turn or one callback that was asked for, as soon as there is one. It
// reports false after a wait that was ended by something else.
func (d *Driver) granted(l *loop.Loop) (loop.Wake, bool) {
	if d.gate.held() {
		d.baton.Wait(Forever)
		return loop.Wake{}, false
	}
	next := l.Next()
	if next.Kind == loop.Idle || next.Kind == loop.At && next.At > d.Now() {
		return next, true // Run waits for it, and asks again
	}
	unit, ok := d.gate.take()
	switch {
	case !ok:
		return loop.Wake{}, false
	case unit == sim.Event:
		return l.StepOne(), true
	}
	return l.Step(), true
}

// Sleep parks until the clock has moved by pause, whatever is posted meanwhile.
func (d *Driver) Sleep(l *loop.Loop, pause time.Duration) error {
	began := d.Now()
	err := d.sleepUntil(began + pause)
	if l != nil {
		l.Slept(d.Now() - began)
	}
	return err
}

func (d *Driver) sleepUntil(end time.Duration) error {
	// A sleep of no length still lets the host have its turn when one is due, as sched_yield would.
	if d.baton.Over() {
		d.baton.Yield()
	}
	for {
		if err := d.Interrupted(); err != nil {
			return err
		}
		if d.Now() >= end {
			return nil
		}
		d.wait(d.zero + end)
	}
}

// wait parks until the baton's clock reaches deadline or something woke it. It comes up for air every tick, so that
// a display of the clock moves.
func (d *Driver) wait(deadline time.Duration) {
	for {
		now := d.baton.Now()
		if deadline >= 0 && now >= deadline {
			return
		}
		next := now + tick
		if deadline >= 0 {
			next = min(next, deadline)
		}
		if d.baton.Wait(next) {
			return
		}
	}
}

// Wake ends the wait of Run.
func (d *Driver) Wake() { d.baton.Wake() }

// Interrupt makes Run or Sleep return err.
func (d *Driver) Interrupt(err error) {
	d.Signal.Interrupt(err)
	d.baton.Wake()
}

// Pause holds the loop before its next turn. The real clock goes on.
func (d *Driver) Pause() { d.gate.shut(); d.baton.Wake() }

// Resume ends a pause.
func (d *Driver) Resume() { d.gate.open(); d.baton.Wake() }

// Step lets the loop run n callbacks or turns and holds it then.
func (d *Driver) Step(unit sim.Unit, n int) { d.gate.grant(unit, n); d.baton.Wake() }

// SetSpeed does nothing: real time has one pace.
func (d *Driver) SetSpeed(float64) {}

// Clock is Now.
func (d *Driver) Clock() time.Duration { return d.Now() }

// Paused reports whether the loop is paused.
func (d *Driver) Paused() bool { return d.gate.shutNow() }
