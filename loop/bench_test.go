package loop_test

// This file measures the loop without an interpreter: ns/op is the loop's share of
// each operation of PERFORMANCE's table.

import (
	"testing"
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sim"
)

func newSim() *loop.Loop { return loop.New(loop.Options{Driver: sim.New(sim.Options{})}) }

// yielder is sleep(0) n times.
type yielder struct{ n int }

func (y *yielder) Resume(err error) loop.Outcome {
	if err != nil {
		return loop.Outcome{State: loop.Raised, Err: err}
	}
	if y.n == 0 {
		return loop.Outcome{State: loop.Returned}
	}
	y.n--
	return loop.Outcome{State: loop.Yielded}
}

func BenchmarkYield(b *testing.B) {
	l := newSim()
	b.ReportAllocs()
	t := l.NewTask(&yielder{b.N}, "")
	if err := l.RunUntil(&t.Future); err != nil {
		b.Fatal(err)
	}
}

func BenchmarkYieldSleep0(b *testing.B) {
	l := newSim()
	b.ReportAllocs()
	t := l.NewTask(&sleeper{n: b.N}, "")
	if err := l.RunUntil(&t.Future); err != nil {
		b.Fatal(err)
	}
}

// sleeper awaits loop.Sleep objects n times, embedded.
type sleeper struct {
	n    int
	d    time.Duration
	s    loop.Sleep
	in   bool
	loop *loop.Loop
}

func (y *sleeper) Resume(err error) loop.Outcome {
	for {
		if !y.in {
			if y.n == 0 {
				return loop.Outcome{State: loop.Returned}
			}
			y.n--
			y.s.Init(y.loop, y.d, nil)
			y.in = true
		}
		out := y.s.Resume(err)
		if out.State < loop.Returned {
			return out
		}
		y.in = false
	}
}

func BenchmarkYield1000Tasks(b *testing.B) {
	l := newSim()
	b.ReportAllocs()
	n := b.N/1000 + 1
	for range 1000 {
		l.NewTask(&yielder{n}, "")
	}
	l.CallLater(1, loop.Do(l.Stop))
	if err := l.Run(); err != nil {
		b.Fatal(err)
	}
}

func BenchmarkTimers100k(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		l := newSim()
		var last *loop.Task
		for i := range 100_000 {
			last = l.NewTask(&sleeper{n: 1, d: time.Duration(i%1000+1) * time.Millisecond, loop: l}, "")
		}
		if err := l.RunUntil(&last.Future); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/100_000, "ns/timer")
}
