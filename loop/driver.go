package loop

// This file is the seam between the loop and its host: Driver, and Signal, which
// every driver embeds.

import (
	"sync"
	"sync/atomic"
	"time"
)

// A Driver gives a loop its clock and does its waiting. The loop itself never
// blocks. One driver may serve several loops, one after another.
//
// Wake, Interrupt and Interrupted come from an embedded Signal.
type Driver interface {
	// Now returns the loop's clock. It never goes back. A driver whose clock is
	// costly to read may let it stand still during a turn.
	Now() time.Duration

	// Run calls l.Step, waiting between turns, until Step reports Done, and
	// returns Wake.Err; or until it is interrupted, and returns the interrupt's
	// error at once. A simulated driver returns a *Deadlock when nothing can
	// ever happen again. The loop can be run again afterwards.
	Run(l *Loop) error

	// Sleep blocks for d, as time.sleep does: the clock moves, no callback runs.
	// It returns the error of an interrupt that cut it short. l may be nil
	// when no loop exists yet; else it is told (l.Slept) for its trace.
	Sleep(l *Loop, d time.Duration) error

	// Wake cuts short a wait inside Run, so that it looks at the loop's inbox.
	// Goroutine-safe.
	Wake()

	// Interrupt ends Run or Sleep with err, now if one is under way, else when
	// next called. Goroutine-safe.
	Interrupt(err error)

	// Interrupted returns a pending interrupt's error and forgets it, or nil. A
	// host that delivers an interrupt by another way takes it back with this.
	Interrupted() error
}

// A Signal wakes a waiting driver. Drivers embed one, wait on C, and look at
// Interrupted afterwards. The zero Signal is ready for use.
type Signal struct {
	once    sync.Once
	ch      chan struct{}
	pending atomic.Bool
	mu      sync.Mutex
	err     error
}

// C is signalled once after any number of Wakes; it has room for one.
func (s *Signal) C() <-chan struct{} {
	s.once.Do(s.make)
	return s.ch
}

func (s *Signal) make() { s.ch = make(chan struct{}, 1) }

// Wake signals C.
func (s *Signal) Wake() {
	s.once.Do(s.make)
	select {
	case s.ch <- struct{}{}:
	default:
	}
}

// Interrupt keeps err for Interrupted and signals C. A second interrupt before
// the first was taken replaces it.
func (s *Signal) Interrupt(err error) {
	s.mu.Lock()
	s.err = err
	s.pending.Store(err != nil)
	s.mu.Unlock()
	s.Wake()
}

// Interrupted takes the pending interrupt.
func (s *Signal) Interrupted() error {
	if !s.pending.Load() {
		return nil
	}
	s.mu.Lock()
	err := s.err
	s.err = nil
	s.pending.Store(false)
	s.mu.Unlock()
	return err
}

// A WakeKind says when a loop next has work.
type WakeKind uint8

const (
	Now  WakeKind = iota // at once: something is ready, or posted
	At                   // when the clock reaches Wake.At
	Idle                 // only when something is posted
	Done                 // Stop was called, or a callback failed fatally: leave Run
)

// A Wake is what Step reports.
type Wake struct {
	Kind WakeKind
	At   time.Duration // for At: the earliest deadline
	Err  error         // for Done: the fatal error, nil after Stop
}
