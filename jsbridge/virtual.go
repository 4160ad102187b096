// The virtual clock in the browser: loop/sim, with its waits handed to the baton.

package jsbridge

import (
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sim"
)

// A Clock is a driver with its remote control: what a host offers to whoever watches a run.
type Clock interface {
	loop.Driver
	// Pause holds the loop before its next callback.
	Pause()
	// Resume ends a pause.
	Resume()
	// Step lets a paused loop run n more callbacks or turns.
	Step(unit sim.Unit, n int)
	// SetSpeed sets the pace, virtual seconds per real second; 0 is as fast as possible.
	SetSpeed(x float64)
	// Paused reports whether the loop is paused.
	Paused() bool
	// Clock is the time as a display should show it.
	Clock() time.Duration
}

// A Virtual is a sim.Driver whose waits park the baton's goroutine.
type Virtual struct {
	*sim.Driver
	baton *Baton
}

var _ Clock = (*Virtual)(nil)

// tick is how often a wait is interrupted, so that a display of the clock moves.
const tick = 50 * time.Millisecond

// NewVirtual returns a driver on a virtual clock. It fills in o.Wait and o.Real.
func NewVirtual(baton *Baton, o sim.Options) *Virtual {
	o.Real = baton.Now
	o.Wait = func(d time.Duration, wake <-chan struct{}) {
		// The channel is sim's own note of a wake; it is emptied here and never waited for, which would put the
		// whole instance to sleep.
		select {
		case <-wake:
			return
		default:
		}
		deadline := Forever
		if d >= 0 {
			deadline = baton.Now() + min(d, tick)
		}
		baton.Wait(deadline)
		select {
		case <-wake:
		default:
		}
	}
	return &Virtual{Driver: sim.New(o), baton: baton}
}

// Virtual reports that this clock is not the real one.
func (v *Virtual) Virtual() bool { return true }

// Wake ends a wait of Run.
func (v *Virtual) Wake() { v.Driver.Wake(); v.baton.Wake() }

// Interrupt makes Run or Sleep return err.
func (v *Virtual) Interrupt(err error) { v.Driver.Interrupt(err); v.baton.Wake() }

// Pause holds the loop and its clock.
func (v *Virtual) Pause() { v.Driver.Pause(); v.baton.Wake() }

// Resume ends a pause.
func (v *Virtual) Resume() { v.Driver.Resume(); v.baton.Wake() }

// Step lets a paused loop run n more callbacks or turns.
func (v *Virtual) Step(unit sim.Unit, n int) { v.Driver.Step(unit, n); v.baton.Wake() }

// SetSpeed changes the pace.
func (v *Virtual) SetSpeed(x float64) { v.Driver.SetSpeed(x); v.baton.Wake() }
