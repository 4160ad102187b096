// The loop's suite on both clocks.

package jsbridge

import (
	"testing"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/looptest"
	"github.com/aioplay/aioplay/loop/sim"
)

func TestRealClock(t *testing.T) {
	b := newHost(t)
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
