package sim_test

import (
	"bytes"
	"errors"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/looptest"
	"github.com/aioplay/aioplay/loop/sim"
)

func TestLoop(t *testing.T) {
	looptest.Run(t, func(*testing.T) loop.Driver { return sim.New(sim.Options{}) })
}

func TestLoopPaced(t *testing.T) {
	looptest.Run(t, func(*testing.T) loop.Driver { return sim.New(sim.Options{Speed: 50}) })
}

// rig is a driver whose real clock is false too: each wait runs the next action of a
// script and then takes as long as it was to take, or no time if the driver was
// woken.
type rig struct {
	*sim.Driver
	l      *loop.Loop
	real   time.Duration
	waits  []time.Duration
	script []func()
	log    []string
}

func newRig(t *testing.T, o sim.Options) *rig {
	r := new(rig)
	o.Real = func() time.Duration { return r.real }
	o.Wait = func(d time.Duration, wake <-chan struct{}) {
		r.waits = append(r.waits, d)
		if len(r.waits) > 1000 {
			panic("the driver waits for ever")
		}
		if len(r.script) > 0 {
			f := r.script[0]
			r.script = r.script[1:]
			f()
		}
		select {
		case <-wake:
			return
		default:
		}
		if d < 0 {
			panic("the driver waits for something that nobody does")
		}
		r.real += d
	}
	r.Driver = sim.New(o)
	r.l = loop.New(loop.Options{Driver: r.Driver})
	return r
}

// timer logs the virtual time at d, and stops the loop if asked.
func (r *rig) timer(d time.Duration, stop bool) {
	r.l.CallLater(d, loop.Do(func() {
		r.log = append(r.log, strconv.Itoa(int(r.Now()/time.Millisecond)))
		if stop {
			r.l.Stop()
		}
	}))
}

func (r *rig) run(t *testing.T, want string) {
	t.Helper()
	if err := r.l.Run(); err != nil {
		t.Fatalf("Run: %v", err)
	}
	if got := strings.Join(r.log, " "); got != want {
		t.Errorf("log %q, want %q", got, want)
	}
}

const ms = time.Millisecond

func TestAutojump(t *testing.T) {
	r := newRig(t, sim.Options{})
	r.timer(time.Hour, false)
	r.timer(24*time.Hour, true)
	r.run(t, "3600000 86400000")
	if len(r.waits) != 0 {
		t.Errorf("it waited %v", r.waits)
	}
}

func TestSpeed(t *testing.T) {
	for _, speed := range []float64{0.1, 1, 4} {
		r := newRig(t, sim.Options{Speed: speed})
		r.timer(100*ms, false)
		r.timer(300*ms, true)
		r.run(t, "100 300")
		if want := time.Duration(float64(300*ms) / speed); r.real < want-1000 || r.real > want+1000 {
			t.Errorf("×%v took %v, want %v", speed, r.real, want)
		}
	}
}

func TestSpeedChangesDuringAWait(t *testing.T) {
	r := newRig(t, sim.Options{Speed: 1})
	r.timer(100*ms, true)
	r.script = []func(){func() {
		r.real += 40 * ms
		if r.Now() != 0 {
			t.Errorf("the loop's clock moved to %v between deadlines", r.Now())
		}
		r.SetSpeed(2)
	}, func() {
		if r.Clock() != 40*ms {
			t.Errorf("the display's clock shows %v, want 40ms", r.Clock())
		}
	}}
	r.run(t, "100")
	if want := 70 * ms; r.real != want { // 40 at ×1, then 60 at ×2
		t.Errorf("it took %v, want %v", r.real, want)
	}
	r.SetSpeed(0)
	r.timer(time.Hour, true)
	r.log = nil
	r.run(t, "3600100")
	if r.Speed() != 0 || r.real != 70*ms {
		t.Error("full speed waits")
	}
}

func TestPauseAndStep(t *testing.T) {
	r := newRig(t, sim.Options{Paused: true})
	note := func(w string) func() { return func() { r.log = append(r.log, w) } }
	for _, w := range []string{"a", "b"} {
		r.l.CallSoon(loop.Do(note(w)))
	}
	r.l.CallSoon(loop.Do(func() {
		note("c")()
		r.l.CallSoon(loop.Do(note("d")))
		r.l.CallSoon(loop.Do(note("e")))
	}))
	r.timer(10*ms, false)
	r.timer(20*ms, true)
	step := func(unit sim.Unit, n int) func() {
		return func() { note("|")(); r.Step(unit, n) }
	}
	r.script = []func(){
		step(sim.Event, 1), // a
		step(sim.Event, 2), // b c
		step(sim.Turn, 1),  // d e
		step(sim.Turn, 1),  // 10
		func() { note("||")(); r.Resume() },
	}
	r.run(t, "| a | b c | d e | 10 || 20")
	if r.real != 0 {
		t.Errorf("stepping took %v", r.real)
	}
}

func TestPauseDuringAWait(t *testing.T) {
	r := newRig(t, sim.Options{Speed: 1})
	r.timer(100*ms, true)
	r.script = []func(){
		func() { r.real += 30 * ms; r.Pause() },
		func() {
			if !r.Paused() || !r.Parked() || r.Clock() != 30*ms {
				t.Errorf("paused %v, parked %v at %v", r.Paused(), r.Parked(), r.Clock())
			}
			r.real += time.Hour // not counted
			r.Resume()
		},
	}
	r.run(t, "100")
	if want := time.Hour + 100*ms; r.real != want {
		t.Errorf("it took %v, want %v", r.real, want)
	}
}

func TestInterruptWhilePaused(t *testing.T) {
	stop := errors.New("stop")
	r := newRig(t, sim.Options{Paused: true})
	r.timer(ms, true)
	r.script = []func(){func() { r.Interrupt(stop) }}
	if err := r.l.Run(); err != stop {
		t.Errorf("Run: %v", err)
	}
	r.Resume()
	r.run(t, "1")
}

func TestOperationHoldsTheClock(t *testing.T) {
	r := newRig(t, sim.Options{})
	op := r.l.Begin("fetch")
	r.timer(100*ms, false)
	r.timer(200*ms, true)
	r.script = []func(){func() {
		r.real += 30 * ms
		op.Finish(nil, nil)
	}}
	op.OnDone(loop.DoneFunc(func(*loop.Future) error {
		r.log = append(r.log, "op", strconv.Itoa(int(r.Now()/ms)))
		return nil
	}))
	r.run(t, "op 30 100 200")
	if len(r.waits) != 1 || r.waits[0] != 100*ms {
		t.Errorf("waits %v, want one of 100ms", r.waits)
	}
}

func TestOperationTimesOut(t *testing.T) {
	r := newRig(t, sim.Options{})
	r.l.Begin("fetch")
	r.timer(100*ms, true)
	r.run(t, "100")
	if r.real != 100*ms {
		t.Errorf("it took %v", r.real)
	}
}

func TestFreeze(t *testing.T) {
	r := newRig(t, sim.Options{Freeze: true})
	op := r.l.Begin("fetch")
	r.timer(100*ms, true)
	r.script = []func(){func() {
		r.real += 30 * ms
		r.l.Post(func() { r.log = append(r.log, strconv.Itoa(int(r.Now()))); op.End() })
	}}
	r.run(t, "0 100")
	if r.real != 30*ms {
		t.Errorf("it took %v", r.real)
	}
}

func TestSleep(t *testing.T) {
	stop := errors.New("stop")
	r := newRig(t, sim.Options{Speed: 1})
	if err := r.Sleep(r.l, 50*ms); err != nil || r.Now() != 50*ms || r.real != 50*ms {
		t.Errorf("Sleep: %v, clock %v, real %v", err, r.Now(), r.real)
	}
	r.script = []func(){func() { r.real += 20 * ms; r.Interrupt(stop) }}
	if err := r.Sleep(nil, 50*ms); err != stop || r.Now() != 70*ms {
		t.Errorf("an interrupted Sleep: %v, clock %v", err, r.Now())
	}
	r.SetSpeed(0)
	if err := r.Sleep(nil, time.Hour); err != nil || r.Now() != time.Hour+70*ms || r.real != 70*ms {
		t.Errorf("Sleep at full speed: %v, clock %v, real %v", err, r.Now(), r.real)
	}
}

func TestDeadlock(t *testing.T) {
	r := newRig(t, sim.Options{})
	var k loop.Lock
	k.Label = "door"
	k.AcquireNow()
	r.l.NewTask(k.Acquire(r.l), "opener")
	fut := r.l.NewTask(&loop.Await{F: r.l.NewFuture()}, "")
	r.l.NewTask(&loop.Await{F: &fut.Future}, "watcher")
	err := r.l.Run()
	var d *loop.Deadlock
	if !errors.As(err, &d) || len(d.Tasks) != 3 {
		t.Fatalf("Run: %v", err)
	}
	const want = "deadlock: nothing can wake opener (waits for lock door); Task-1 (waits for future 2); watcher (waits for task Task-1)"
	if err.Error() != want {
		t.Errorf("got  %s\nwant %s", err, want)
	}
	// The loop stays usable: something can come from outside after all.
	fut.Cancel(nil)
	if err := r.l.RunUntil(&fut.Future); err != nil || !fut.Cancelled() {
		t.Errorf("after the deadlock: %v, %v", err, fut.State())
	}
}

// program is a small world with a bit of everything; it returns its trace.
func program(t *testing.T, d *sim.Driver) string {
	t.Helper()
	var out bytes.Buffer
	tr := loop.NewTracer(func(b []byte) { out.Write(b) }, "clock", "virtual")
	l := loop.New(loop.Options{Driver: d, Tracer: tr})
	var k loop.Lock
	q := loop.NewQueue[int](1)
	for i := range 5 {
		l.Go(func(y *loop.Y) (any, error) {
			if _, err := y.Await(k.Acquire(l)); err != nil {
				return nil, err
			}
			err := y.Sleep(time.Duration(i) * ms)
			k.Release()
			if err == nil {
				_, err = y.Await(q.Put(l, i))
			}
			return nil, err
		})
	}
	main := l.Go(func(y *loop.Y) (any, error) {
		for range 5 {
			if _, err := y.Await(q.Get(l)); err != nil {
				return nil, err
			}
			tr.Output(l.Current(), "stdout", "tick\n")
		}
		d.Sleep(l, 200*ms)
		_, err := y.Await(l.WaitFor(&loop.Await{F: l.NewFuture()}, ms))
		return nil, err
	})
	if err := l.RunUntil(&main.Future); err != nil {
		t.Fatal(err)
	}
	tr.Flush()
	return out.String()
}

func TestTraceIsTheSameAtEveryPace(t *testing.T) {
	want := program(t, sim.New(sim.Options{}))
	if got := program(t, sim.New(sim.Options{})); got != want {
		t.Error("two runs differ")
	}
	if got := program(t, sim.New(sim.Options{Speed: 100})); got != want {
		t.Errorf("a paced run differs\n%s\n%s", got, want)
	}
	var d *sim.Driver
	var real time.Duration
	o := sim.Options{Paused: true, Speed: 1, Real: func() time.Duration { return real }}
	n := 0
	o.Wait = func(w time.Duration, wake <-chan struct{}) {
		if w > 0 {
			real += w
			return
		}
		n++
		d.Step(sim.Unit(n%2), 1+n%3)
		<-wake
	}
	d = sim.New(o)
	if got := program(t, d); got != want {
		t.Errorf("a stepped run differs\n%s\n%s", got, want)
	}
	if n < 10 {
		t.Errorf("only %d steps", n)
	}
}

func TestControlFromOtherGoroutines(t *testing.T) {
	d := sim.New(sim.Options{Speed: 1000})
	l := loop.New(loop.Options{Driver: d})
	n := 0
	main := l.Go(func(y *loop.Y) (any, error) {
		for ; n < 2000; n++ {
			if err := y.Sleep(ms); err != nil {
				return nil, err
			}
		}
		return nil, nil
	})
	stop := make(chan struct{})
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := 0; ; j++ {
				select {
				case <-stop:
					return
				default:
				}
				switch (i + j) % 5 {
				case 0:
					d.Pause()
				case 1:
					d.Step(sim.Unit(j%2), 3)
				case 2:
					d.SetSpeed(float64(j % 3 * 1000))
				case 3:
					_ = d.Clock() + time.Duration(d.Speed())
				}
				d.Resume()
				runtime.Gosched() // on wasm nothing else would make it let go
			}
		}()
	}
	err := l.RunUntil(&main.Future)
	close(stop)
	wg.Wait()
	if err != nil || n != 2000 || d.Now() != 2000*ms {
		t.Errorf("%v after %d sleeps at %v", err, n, d.Now())
	}
}

// TestPolling runs a program that never waits: the clock moves under it all the same, the same way every time.
func TestPolling(t *testing.T) {
	run := func() (turns int, at time.Duration) {
		l := loop.New(loop.Options{Driver: sim.New(sim.Options{})})
		done := false
		l.CallLater(105*time.Millisecond, loop.Func(func() error { done = true; return nil }))
		task := l.Go(func(y *loop.Y) (any, error) {
			for !done {
				turns++
				if err := y.Yield(); err != nil {
					return nil, err
				}
			}
			return nil, nil
		})
		if err := l.RunUntil(&task.Future); err != nil {
			t.Fatal(err)
		}
		return turns, l.Now()
	}
	turns, at := run()
	if at != 105*time.Millisecond || turns < 1000 || turns > 100_000 {
		t.Errorf("the timer came at %v, after %d turns", at, turns)
	}
	if turns2, at2 := run(); turns2 != turns || at2 != at {
		t.Errorf("%d turns and %v, then %d turns and %v", turns, at, turns2, at2)
	}
}
