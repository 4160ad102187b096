package native_test

import (
	"testing"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/looptest"
	"github.com/aioplay/aioplay/loop/native"
)

func TestLoop(t *testing.T) {
	looptest.RunReal(t, func(*testing.T) loop.Driver { return native.New() })
}
