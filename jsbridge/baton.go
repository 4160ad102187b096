// The hand-over between the host's step and the interpreter's goroutine.

package jsbridge

import (
	"runtime"
	"sync"
	"time"
)

// Slice is how long the interpreter may work before the host gets its turn. Messages and timers of the page wait at
// most that long, and V8 puts optimised code in place only when a call into wasm returns.
const Slice = 8 * time.Millisecond

// Forever is the deadline of a wait that only a wake ends.
const Forever time.Duration = -1

// What [Baton.Step] returns when there is no moment to name.
const (
	// OnEvent: nothing is due; step again after a wake.
	OnEvent time.Duration = -1
	// Ended: the goroutine has returned.
	Ended time.Duration = -2
)

// A Baton makes one goroutine and its host take turns: exactly one of them runs. The goroutine is started by Go and
// runs inside Step only.
type Baton struct {
	now    func() time.Duration
	call   func()
	onPark func(resting bool)

	resume chan struct{}
	parked chan struct{}

	mu       sync.Mutex // held for a few instructions only, so that Wake may come from any goroutine
	woken    bool
	deadline time.Duration // when the parked goroutine wants to go on; 0: at once
	live     bool

	began time.Duration // of the slice that is running
}

// NewBaton returns a baton on a monotonic clock. call asks the host for a step soon; it is called by Wake, from any
// goroutine, and must not call back.
func NewBaton(now func() time.Duration, call func()) *Baton {
	return &Baton{now: now, call: call, resume: make(chan struct{}), parked: make(chan struct{})}
}

// Go starts the goroutine that the baton is about. f begins with the next Step. The goroutine before it must have
// ended.
func (b *Baton) Go(f func()) {
	b.mu.Lock()
	if b.live {
		b.mu.Unlock()
		panic("BUG: the baton has a goroutine already")
	}
	b.live = true
	b.woken = false
	b.deadline = 0
	b.mu.Unlock()
	go func() {
		<-b.resume
		defer func() {
			// Also when f panics: the host must not be left inside Step while the stack unwinds.
			b.mu.Lock()
			b.live = false
			b.mu.Unlock()
			b.parked <- struct{}{}
		}()
		f()
	}()
}

// OnPark sets what is called on the goroutine just before it parks: resting is true for a Wait, false for a Yield.
// It is the moment to hand over what the slice produced. nil is allowed.
func (b *Baton) OnPark(f func(resting bool)) { b.onPark = f }

// Step lets the goroutine work until it parks and says when it wants the next Step: 0 is at once, a positive
// duration is from now, then OnEvent or Ended. A step before that moment costs nothing and changes nothing. Only the
// host calls it, never from two places at once.
func (b *Baton) Step() time.Duration {
	if wait := b.due(); wait != 0 {
		return wait
	}
	b.began = b.now()
	b.resume <- struct{}{}
	<-b.parked
	return b.due()
}

// due is how long the goroutine still wants to wait.
func (b *Baton) due() time.Duration {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch {
	case !b.live:
		return Ended
	case b.woken || b.deadline == 0:
		return 0
	case b.deadline < 0:
		return OnEvent
	}
	return max(0, b.deadline-b.now())
}

// Yield parks the goroutine until the host has had its turn.
func (b *Baton) Yield() {
	b.park(0)
}

// Wait parks the goroutine until the clock reaches deadline or Wake is called, and reports whether it was woken. A
// Wake that came before, while the goroutine ran, counts. A negative deadline is Forever.
func (b *Baton) Wait(deadline time.Duration) (woken bool) {
	if deadline == 0 {
		deadline = 1 // 0 stands for "at once"
	}
	b.mu.Lock()
	woken, b.woken = b.woken, false
	b.mu.Unlock()
	if woken {
		return true
	}
	b.park(deadline)
	b.mu.Lock()
	woken, b.woken = b.woken, false
	b.mu.Unlock()
	return woken
}

func (b *Baton) park(deadline time.Duration) {
	if b.onPark != nil {
		b.onPark(deadline != 0)
	}
	b.mu.Lock()
	b.deadline = deadline
	b.mu.Unlock()
	// The hand-over below goes from goroutine to goroutine past the scheduler's queue. Whoever waits there, sweeping
	// or cleaning up for the collector, gets this moment.
	runtime.Gosched()
	b.parked <- struct{}{}
	<-b.resume
}

// Wake ends the current or the next Wait. It may be called from any goroutine and never blocks.
func (b *Baton) Wake() {
	b.mu.Lock()
	first := !b.woken && b.live
	b.woken = true
	b.mu.Unlock()
	if first {
		b.call()
	}
}

// Over reports whether the running slice has used up its time. It reads the clock.
func (b *Baton) Over() bool {
	return b.now()-b.began >= Slice
}

// Now is the baton's clock.
func (b *Baton) Now() time.Duration { return b.now() }
