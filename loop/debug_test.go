package loop_test

// This file tests the diagnostics, and that nothing is kept that nobody needs.

import (
	"runtime"
	"testing"
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sim"
)

func TestSlowCallbacks(t *testing.T) {
	d := sim.New(sim.Options{})
	l := loop.New(loop.Options{Driver: d})
	var slow []time.Duration
	l.SlowCallback(50*time.Millisecond, func(h *loop.Handle, took time.Duration) {
		if h.Callback() == nil {
			t.Error("a handle without a callback")
		}
		slow = append(slow, took)
	})
	block := func(ms time.Duration) { l.CallSoon(loop.Do(func() { d.Sleep(l, ms*time.Millisecond) })) }
	block(60)
	l.Stop()
	l.Run()
	if len(slow) != 0 {
		t.Error("reported without debug mode")
	}
	l.SetDebug(true)
	block(49)
	block(50)
	l.CallSoon(loop.Do(l.Stop))
	if err := l.Run(); err != nil || !l.Debug() {
		t.Fatal(err)
	}
	if len(slow) != 1 || slow[0] != 50*time.Millisecond {
		t.Errorf("reported %v, want 50ms only", slow)
	}
}

func TestTasksInOrder(t *testing.T) {
	l := newSim()
	a, b, c := l.NewTask(forever{}, "a"), l.NewTask(forever{}, "b"), l.NewTask(forever{}, "c")
	l.Forget(b)
	l.Forget(b)
	if ts := l.Tasks(); len(ts) != 2 || ts[0] != a || ts[1] != c {
		t.Errorf("Tasks: %v", ts)
	}
	a.Cancel(nil)
	c.Cancel(nil)
}

// TestSoak creates and cancels tasks, some before their first step, some while they
// sleep, some while they wait in line, and looks at what is left in memory.
func TestSoak(t *testing.T) {
	d := sim.New(sim.Options{})
	l := loop.New(loop.Options{Driver: d})
	var k loop.Lock
	k.AcquireNow()
	var e loop.Event
	round := func() {
		var ts [100]*loop.Task
		for i := range ts {
			switch i % 4 {
			case 0:
				ts[i] = l.NewTask(l.Sleep(time.Hour, nil), "")
			case 1:
				ts[i] = l.NewTask(k.Acquire(l), "")
			case 2:
				ts[i] = l.NewTask(l.WaitFor(e.Wait(l), time.Hour), "")
			case 3:
				ts[i] = l.NewTask(&loop.Await{F: l.Shield(l.NewFuture())}, "")
			}
			if i%5 == 0 {
				ts[i].Cancel(nil)
			}
		}
		l.Step()
		for _, task := range ts {
			task.Cancel(nil)
		}
		for range 4 {
			l.Step()
		}
		for _, task := range ts {
			if !task.Cancelled() {
				t.Fatalf("a task is in state %v", task.State())
			}
		}
	}
	heap := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	n := 10_000 // a million tasks
	if testing.Short() {
		n = 200
	}
	for range 100 {
		round()
	}
	before := heap()
	for range n {
		round()
	}
	if after := heap(); after > before+200<<10 {
		t.Errorf("%d kB more after %d tasks", (after-before)>>10, n*100)
	}
	if l.Timers() != 0 || l.Ready() != 0 || len(l.Tasks()) != 0 || k.Len() != 0 || e.Len() != 0 {
		t.Errorf("left: %d timers, %d ready, %d tasks, %d and %d waiters", l.Timers(), l.Ready(), len(l.Tasks()), k.Len(), e.Len())
	}
	runtime.KeepAlive(l)
}
