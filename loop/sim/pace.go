package sim

// This file is the remote control of a running driver: speed, pause, single steps.

import "time"

// SetSpeed changes the pace: virtual seconds per real second, 0 or less for no
// waiting at all.
func (d *Driver) SetSpeed(x float64) {
	d.mu.Lock()
	d.speed = x
	d.mu.Unlock()
	d.Wake()
}

// Speed returns the pace.
func (d *Driver) Speed() float64 {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.speed
}

// Pause holds the loop before its next callback and stops the clock.
func (d *Driver) Pause() {
	d.mu.Lock()
	d.steps = 0
	d.paused.Store(true)
	d.mu.Unlock()
	d.Wake()
}

// Resume lets it run on.
func (d *Driver) Resume() {
	d.mu.Lock()
	d.steps = 0
	d.paused.Store(false)
	d.mu.Unlock()
	d.Wake()
}

// Step lets n more callbacks or turns run, and pauses before the next. The clock jumps
// to the next deadline if it has to.
func (d *Driver) Step(unit Unit, n int) {
	d.mu.Lock()
	if d.unit != unit {
		d.steps = 0
	}
	d.unit = unit
	d.steps += max(n, 0)
	d.paused.Store(true)
	d.mu.Unlock()
	d.Wake()
}

// Paused reports whether it is paused.
func (d *Driver) Paused() bool { return d.paused.Load() }

// Parked reports whether it waits at the moment, for time, for an operation, or
// because it is paused.
func (d *Driver) Parked() bool { return d.parked.Load() }

// Clock returns the virtual time as a display should show it: between two deadlines
// it moves on with the pace, where Now stands still. Goroutine-safe.
func (d *Driver) Clock() time.Duration { return time.Duration(d.shown.Load()) }
