package native_test

import (
	"testing"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/native"
)

// TestIdle: a loop that only a post can wake says so, and not while an operation is in flight.
func TestIdle(t *testing.T) {
	d := native.New()
	l := loop.New(loop.Options{Driver: d})
	told := 0
	op := l.Begin("something")
	d.Idle = func(l *loop.Loop) {
		told++
		go l.Post(l.Stop)
	}
	go func() {
		l.Post(func() { op.End() })
	}()
	if err := d.Run(l); err != nil {
		t.Fatal(err)
	}
	if told != 1 {
		t.Errorf("it was told %d times, not once", told)
	}
}
