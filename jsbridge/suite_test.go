// The loop's suite on both clocks.

package jsbridge

import (
	"testing"
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/looptest"
	"github.com/aioplay/aioplay/loop/sim"
)

// On the real clock the suite's naps are a few milliseconds apart, and a busy machine may oversleep several at once.
// A clock that goes at a quarter of the pace leaves the order alone; step is then merely asked too early.
func TestRealClock(t *testing.T) {
	b := newHost(t)
	now := b.now
	b.now = func() time.Duration { return now() / 4 }
	defer func() { b.now = now }()
	drive(b, func() {
		looptest.Run(t, func(*testing.T) loop.Driver { return NewDriver(b) })
	})
}

func TestVirtualClock(t *testing.T) {
	b := newHost(t)
	drive(b, func() {
		looptest.Run(t, func(*testing.T) loop.Driver { return NewVirtual(b, sim.Options{}) })
	})
}

func TestVirtualClockPaced(t *testing.T) {
	b := newHost(t)
	drive(b, func() {
		looptest.Run(t, func(*testing.T) loop.Driver { return NewVirtual(b, sim.Options{Speed: 1000}) })
	})
}
