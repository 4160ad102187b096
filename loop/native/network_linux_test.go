package native_test

import (
	"testing"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/native"
	"github.com/aioplay/aioplay/loop/sock"
	"github.com/aioplay/aioplay/loop/sock/socktest"
)

func TestNetwork(t *testing.T) {
	socktest.Run(t, func(t *testing.T) *socktest.World {
		l := loop.New(loop.Options{Driver: native.New()})
		n, err := native.NewNetwork(func(f func()) { l.Post(f) })
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(n.Close)
		return &socktest.World{Loop: l, Net: n, Poller: sock.NewPoller(l, n)}
	})
}
