package loop_test

// This file proves that the hot paths allocate nothing.

import (
	"testing"
	"unsafe"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sim"
)

// steady runs f inside a loop that is warmed up and asserts that it allocates nothing.
func steady(t *testing.T, l *loop.Loop, turns int, f func()) {
	t.Helper()
	run := func() {
		f()
		for range turns {
			l.Step()
		}
	}
	for range 100 {
		run()
	}
	if n := testing.AllocsPerRun(1000, run); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// forever yields for ever.
type forever struct{}

func (forever) Resume(error) loop.Outcome { return loop.Outcome{State: loop.Yielded} }

// waiter waits for its future again and again.
type waiter struct {
	l *loop.Loop
	f loop.Future
}

func (w *waiter) Resume(error) loop.Outcome {
	w.f.Init(w.l, nil)
	return loop.Outcome{State: loop.Waiting, Future: &w.f}
}

func TestAllocYield(t *testing.T) {
	l := newSim()
	for range 10 {
		l.NewTask(forever{}, "")
	}
	steady(t, l, 10, func() {})
}

func TestAllocSetResultWake(t *testing.T) {
	l := newSim()
	w := &waiter{l: l}
	l.NewTask(w, "")
	l.Step()
	steady(t, l, 2, func() { w.f.SetResult(nil) })
}

func TestAllocSleep(t *testing.T) {
	d := sim.New(sim.Options{})
	l := loop.New(loop.Options{Driver: d})
	l.NewTask(&sleeper{n: 1 << 60, d: 1, loop: l}, "")
	steady(t, l, 2, func() { d.Sleep(l, 1) })
}

func TestAllocSleepZero(t *testing.T) {
	l := newSim()
	l.NewTask(&sleeper{n: 1 << 60, loop: l}, "")
	steady(t, l, 2, func() {})
}

// again is a callback that queues itself, with its own handle.
type again struct {
	loop.Handle
	l *loop.Loop
}

func (a *again) Call() error { a.l.Soon(&a.Handle, a); return nil }

func TestAllocCallSoon(t *testing.T) {
	l := newSim()
	a := &again{l: l}
	a.Call()
	steady(t, l, 2, func() {})
}

func TestAllocLockHandedRound(t *testing.T) {
	l := newSim()
	var k loop.Lock
	for range 3 {
		l.NewTask(&locker{l: l, k: &k, n: 1 << 60}, "")
	}
	steady(t, l, 4, func() {})
}

func TestAllocQueue(t *testing.T) {
	l := newSim()
	q := loop.NewQueue[int](1)
	l.NewTask(&producer{l: l, q: q, n: 1 << 60}, "")
	l.NewTask(&consumer{l: l, q: q, n: 1 << 60}, "")
	steady(t, l, 4, func() {})
}

func TestAllocTraced(t *testing.T) {
	bytes := 0
	d := sim.New(sim.Options{})
	l := loop.New(loop.Options{Driver: d, Tracer: loop.NewTracer(func(b []byte) { bytes += len(b) })})
	l.NewTask(forever{}, "")
	l.NewTask(&sleeper{n: 1 << 60, d: 1, loop: l}, "")
	w := &waiter{l: l}
	l.NewTask(w, "")
	l.Step()
	steady(t, l, 3, func() {
		d.Sleep(l, 1)
		w.f.SetResult(nil)
	})
	if bytes == 0 {
		t.Error("nothing was traced")
	}
}

// TestSizes holds the objects of which there may be a hundred thousand to the sizes that the memory budget counts on.
func TestSizes(t *testing.T) {
	for name, size := range map[string][2]uintptr{
		"Future": {unsafe.Sizeof(loop.Future{}), 56},
		"Task":   {unsafe.Sizeof(loop.Task{}), 144},
		"Sleep":  {unsafe.Sizeof(loop.Sleep{}), 128},
	} {
		if size[0] > size[1] && unsafe.Sizeof(uintptr(0)) == 8 {
			t.Errorf("a %s has %d bytes, more than %d", name, size[0], size[1])
		}
	}
}
