package sim_test

import (
	"testing"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/looptest"
	"github.com/aioplay/aioplay/loop/sim"
)

func TestLoop(t *testing.T) {
	looptest.Run(t, func(*testing.T) loop.Driver { return sim.New(sim.Options{}) })
}
