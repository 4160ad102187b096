// Package sim runs a loop on a virtual clock.
//
// The clock stands still while the program computes. When nothing is runnable it
// jumps to the next deadline, so that an hour of sleeping takes no time; pacing plays
// it slower, pauses it, or steps through it. What the program sees is the same at
// every pace, as the clock shows exactly a timer's deadline when it fires.
//
// While a host operation is in flight (loop.Op) the clock doesn't jump: it runs with
// the real one, so that a timeout still works, or stands still with Options.Freeze.
// A loop in which nothing can ever happen again ends its Run with a *loop.Deadlock.
package sim

import (
	"sync"
	"sync/atomic"
	"time"

	"github.com/aioplay/aioplay/loop"
)

// Options configures New. The zero value runs as fast as possible.
type Options struct {
	// Speed is virtual seconds per real second, 0 for no waiting at all.
	Speed float64
	// Paused starts in the paused state.
	Paused bool
	// Freeze stops the clock while a host operation is in flight.
	Freeze bool
	// Start is what the clock reads at first.
	Start time.Duration

	// Wait waits for d of real time, for ever if d is negative, or until wake is
	// signalled. nil uses a timer of the Go runtime.
	Wait func(d time.Duration, wake <-chan struct{})
	// Real is the real clock that pacing goes by. nil uses the Go runtime's.
	Real func() time.Duration
}

// A Driver is a loop.Driver on a virtual clock. Run, Sleep and Now belong to one
// goroutine; the pacing methods are goroutine-safe and take effect at once.
type Driver struct {
	loop.Signal
	wait   func(d time.Duration, wake <-chan struct{})
	real   func() time.Duration
	freeze bool

	now    time.Duration // of the loop's goroutine
	spun   int           // turns since spunAt, at which the clock stands
	spunAt time.Duration
	shown  atomic.Int64 // now and the way to the next deadline, for Clock
	parked atomic.Bool

	paused atomic.Bool
	mu     sync.Mutex
	speed  float64
	steps  int // callbacks or turns that may run though paused
	unit   Unit
}

// A Unit is what Step counts.
type Unit uint8

const (
	Event Unit = iota // one callback
	Turn              // one turn of the loop
)

// New returns a driver.
func New(o Options) *Driver {
	d := &Driver{wait: o.Wait, real: o.Real, freeze: o.Freeze, now: o.Start, speed: o.Speed}
	d.shown.Store(int64(o.Start))
	d.paused.Store(o.Paused)
	if d.wait == nil {
		d.wait = waitReal
	}
	if d.real == nil {
		start := time.Now()
		d.real = func() time.Duration { return time.Since(start) }
	}
	return d
}

func waitReal(d time.Duration, wake <-chan struct{}) {
	if d < 0 {
		<-wake
		return
	}
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
	case <-wake:
	}
}

// Now returns the virtual time.
func (d *Driver) Now() time.Duration { return d.now }

// Run runs l until it is stopped or interrupted, or nothing can happen any more.
func (d *Driver) Run(l *loop.Loop) error {
	for {
		if err := d.Interrupted(); err != nil {
			return err
		}
		var w loop.Wake
		if !d.paused.Load() {
			w = l.Step()
		} else {
			w = l.Next()
			if w.Kind == loop.At && w.At <= d.now {
				w.Kind = loop.Now
			}
			if w.Kind == loop.Now || w.Kind == loop.Done {
				unit, ok := d.take()
				switch {
				case !ok:
					d.park(-1)
					continue
				case unit == Event:
					w = l.StepOne()
				default:
					w = l.Step()
				}
			}
		}
		if w.Kind == loop.Now && !d.paused.Load() {
			if err := d.spin(l); err != nil {
				return err
			}
			continue
		}
		switch w.Kind {
		case loop.Done:
			return w.Err
		case loop.At:
			if err := d.advance(l, w.At, false); err != nil {
				return err
			}
		case loop.Idle:
			if l.Ops() == 0 {
				return l.Deadlock()
			}
			if err := d.advance(l, forever, false); err != nil {
				return err
			}
		}
	}
}

// A program that polls, `while not done: await sleep(0)`, would wait for ever on a clock that stands still while it
// computes. So every spinTurns turns at one instant take spinTime, about what they take in CPython.
const (
	spinTurns = 1000
	spinTime  = 10 * time.Millisecond
)

// spin counts a turn after which more is ready at once.
func (d *Driver) spin(l *loop.Loop) error {
	if d.spunAt != d.now {
		d.spunAt, d.spun = d.now, 0
	}
	if d.spun++; d.spun < spinTurns {
		return nil
	}
	d.spun = 0
	to := d.now + spinTime
	if when, ok := l.NextTimer(); ok && when > d.now && when < to {
		to = when
	}
	return d.advance(l, to, false)
}

// Sleep moves the clock by dur, at the pace set, without running any callback.
func (d *Driver) Sleep(l *loop.Loop, dur time.Duration) error {
	start := d.now
	err := d.Interrupted()
	if err == nil && dur > 0 {
		err = d.advance(l, start+dur, true)
	}
	if l != nil {
		l.Slept(d.now - start)
	}
	return err
}

// forever is a deadline that isn't one.
const forever = time.Duration(1<<63 - 1)

// advance waits until the clock reads at, or for a Run until something is posted.
func (d *Driver) advance(l *loop.Loop, at time.Duration, sleep bool) error {
	var gone time.Duration // virtual time since d.now
	for {
		if err := d.Interrupted(); err != nil {
			d.move(l, d.now+gone, sleep)
			return err
		}
		if !sleep && l.Posted() {
			d.move(l, d.now+gone, sleep)
			return nil
		}
		d.mu.Lock()
		speed, stepping := d.speed, d.steps > 0
		d.mu.Unlock()
		paused := d.paused.Load()
		if paused && !stepping {
			d.park(-1)
			continue
		}
		ops := !sleep && l.Ops() > 0
		if at != forever && !ops && (speed <= 0 || paused) {
			d.move(l, at, sleep)
			return nil
		}
		if speed <= 0 {
			speed = 1
		}
		if ops && d.freeze {
			d.park(-1)
			continue
		}
		left := at - d.now - gone
		if left <= 0 {
			d.move(l, at, sleep)
			return nil
		}
		wait := time.Duration(-1)
		if at != forever {
			wait = scale(left, 1/speed)
		}
		before := d.real()
		d.park(wait)
		gone += min(scale(d.real()-before, speed), left)
		d.shown.Store(int64(d.now + gone))
	}
}

// scale multiplies, and saturates instead of overflowing.
func scale(t time.Duration, by float64) time.Duration {
	x := float64(t) * by
	if x >= float64(forever) {
		return forever
	}
	return max(time.Duration(x), 0)
}

// move sets the clock.
func (d *Driver) move(l *loop.Loop, to time.Duration, sleep bool) {
	by := to - d.now
	if by <= 0 {
		return
	}
	d.now = to
	d.shown.Store(int64(to))
	if sleep || l == nil {
		return // told by Blocked
	}
	if tr := l.Tracer(); tr != nil {
		tr.ClockJump(by)
	}
}

func (d *Driver) park(wait time.Duration) {
	d.parked.Store(true)
	d.wait(wait, d.C())
	d.parked.Store(false)
}

// take uses up one step that was asked for while paused.
func (d *Driver) take() (Unit, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.steps == 0 {
		return 0, false
	}
	d.steps--
	return d.unit, true
}
