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

// locker takes and gives back a lock n times, yielding while it holds it.
type locker struct {
	l     *loop.Loop
	k     *loop.Lock
	a     loop.LockAcquire
	n     int
	phase uint8
}

func (c *locker) Resume(err error) loop.Outcome {
	for {
		switch c.phase {
		case 0:
			if c.n == 0 {
				return loop.Outcome{State: loop.Returned}
			}
			c.n--
			c.a.Init(c.l, c.k)
			c.phase = 1
		case 1:
			if out := c.a.Resume(err); out.State == loop.Waiting {
				return out
			}
			c.phase = 2
			return loop.Outcome{State: loop.Yielded}
		case 2:
			c.k.Release()
			c.phase = 0
		}
	}
}

type producer struct {
	l  *loop.Loop
	q  *loop.Queue[int]
	p  loop.QueuePut[int]
	n  int
	in bool
}

func (c *producer) Resume(err error) loop.Outcome {
	for {
		if !c.in {
			if c.n == 0 {
				return loop.Outcome{State: loop.Returned}
			}
			c.n--
			c.p.Init(c.l, c.q, c.n)
			c.in = true
		}
		if out := c.p.Resume(err); out.State == loop.Waiting {
			return out
		}
		c.in = false
	}
}

type consumer struct {
	l  *loop.Loop
	q  *loop.Queue[int]
	g  loop.QueueGet[int]
	n  int
	in bool
}

func (c *consumer) Resume(err error) loop.Outcome {
	for {
		if !c.in {
			if c.n == 0 {
				return loop.Outcome{State: loop.Returned}
			}
			c.n--
			c.g.Init(c.l, c.q)
			c.in = true
		}
		if out := c.g.Resume(err); out.State == loop.Waiting {
			return out
		}
		c.in = false
	}
}

func runAll(b *testing.B, l *loop.Loop, tasks ...*loop.Task) {
	b.Helper()
	fs := make([]*loop.Future, len(tasks))
	for i, t := range tasks {
		fs[i] = &t.Future
	}
	if err := l.RunUntil(&l.Gather(false, fs...).Future); err != nil {
		b.Fatal(err)
	}
}

func BenchmarkLock100Tasks(b *testing.B) {
	l := newSim()
	b.ReportAllocs()
	var k loop.Lock
	var ts []*loop.Task
	for range 100 {
		ts = append(ts, l.NewTask(&locker{l: l, k: &k, n: b.N/100 + 1}, ""))
	}
	runAll(b, l, ts...)
}

func benchQueue(b *testing.B, max int) {
	l := newSim()
	b.ReportAllocs()
	q := loop.NewQueue[int](max)
	runAll(b, l,
		l.NewTask(&producer{l: l, q: q, n: b.N}, ""),
		l.NewTask(&consumer{l: l, q: q, n: b.N}, ""))
}

func BenchmarkQueue1(b *testing.B)  { benchQueue(b, 1) }
func BenchmarkQueue10(b *testing.B) { benchQueue(b, 10) }

// spawner creates tasks and awaits them, one after another.
type spawner struct {
	l *loop.Loop
	n int
}

func (s *spawner) Resume(error) loop.Outcome {
	if s.n == 0 {
		return loop.Outcome{State: loop.Returned}
	}
	s.n--
	return loop.Outcome{State: loop.Waiting, Future: &s.l.NewTask(&yielder{}, "").Future}
}

func BenchmarkCreateAndAwait(b *testing.B) {
	l := newSim()
	b.ReportAllocs()
	runAll(b, l, l.NewTask(&spawner{l, b.N}, ""))
}

func BenchmarkCreate100k(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		l := newSim()
		ts := make([]*loop.Task, 100_000)
		for i := range ts {
			ts[i] = l.NewTask(&yielder{1}, "")
		}
		runAll(b, l, ts...)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/100_000, "ns/task")
}

// ponger waits for a future and settles the other side's.
type ponger struct {
	l     *loop.Loop
	mine  *loop.Future
	other *loop.Future
	n     int
}

func (p *ponger) Resume(error) loop.Outcome {
	if p.n == 0 {
		return loop.Outcome{State: loop.Returned}
	}
	p.n--
	p.mine.Init(p.l, nil)
	if p.other.Loop() != nil && !p.other.Done() {
		p.other.SetResult(nil)
	}
	return loop.Outcome{State: loop.Waiting, Future: p.mine}
}

func BenchmarkPingPong(b *testing.B) {
	l := newSim()
	b.ReportAllocs()
	var f, g loop.Future
	l.NewTask(&ponger{l, &f, &g, b.N}, "")
	t := l.NewTask(&ponger{l, &g, &f, b.N}, "")
	l.RunUntil(&t.Future)
}

func BenchmarkCallSoon(b *testing.B) {
	l := newSim()
	b.ReportAllocs()
	n := 0
	a := loop.Func(nil)
	a = func() error {
		if n++; n == b.N {
			l.Stop()
		} else {
			l.CallSoon(a)
		}
		return nil
	}
	l.CallSoon(a)
	if err := l.Run(); err != nil {
		b.Fatal(err)
	}
}

func BenchmarkGoFunc(b *testing.B) {
	l := newSim()
	b.ReportAllocs()
	runAll(b, l, l.Go(func(y *loop.Y) (any, error) {
		for range b.N {
			if err := y.Yield(); err != nil {
				return nil, err
			}
		}
		return nil, nil
	}))
}

func BenchmarkTracedYield(b *testing.B) {
	d := sim.New(sim.Options{})
	l := loop.New(loop.Options{Driver: d, Tracer: loop.NewTracer(func([]byte) {})})
	b.ReportAllocs()
	runAll(b, l, l.NewTask(&yielder{b.N}, ""))
}
