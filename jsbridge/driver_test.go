// What the loop's suite can't know of a driver: slices, pauses, interrupts from the host.

package jsbridge

import (
	"errors"
	"sync/atomic"
	"testing"
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sim"
)

// eachClock runs a test with both drivers, the virtual one at the pace of the real one.
func eachClock(t *testing.T, f func(t *testing.T, b *Baton, c Clock)) {
	b := newHost(t)
	for _, name := range []string{"real", "virtual"} {
		t.Run(name, func(t *testing.T) {
			drive(b, func() {
				if name == "real" {
					f(t, b, NewDriver(b))
				} else {
					f(t, b, NewVirtual(b, sim.Options{Speed: 1}))
				}
			})
		})
	}
}

var errStop = errors.New("stop")

func TestInterruptEndsAWait(t *testing.T) {
	eachClock(t, func(t *testing.T, b *Baton, c Clock) {
		l := loop.New(loop.Options{Driver: c})
		l.CallLater(time.Hour, loop.Do(func() {}))
		after(10*time.Millisecond, func() { c.Interrupt(errStop) })
		if err := l.Run(); err != errStop {
			t.Errorf("Run = %v, want the interrupt", err)
		}
		after(10*time.Millisecond, func() { c.Interrupt(errStop) })
		if err := c.Sleep(nil, time.Hour); err != errStop {
			t.Errorf("Sleep = %v, want the interrupt", err)
		}
		c.Interrupt(errStop)
		if err := c.Sleep(nil, time.Hour); err != errStop {
			t.Errorf("Sleep after an interrupt = %v, want the interrupt", err)
		}
		if err := c.Sleep(nil, time.Millisecond); err != nil {
			t.Errorf("the interrupt came twice: %v", err)
		}
	})
}

func TestPostEndsAWait(t *testing.T) {
	eachClock(t, func(t *testing.T, b *Baton, c Clock) {
		l := loop.New(loop.Options{Driver: c})
		op := l.Begin("something")
		after(5*time.Millisecond, func() { op.Finish("value", nil) })
		if err := l.RunUntil(&op.Future); err != nil {
			t.Fatal(err)
		}
		if v, err := op.Result(); v != "value" || err != nil {
			t.Errorf("Result = %v, %v", v, err)
		}
	})
}

func TestPauseAndStep(t *testing.T) {
	eachClock(t, func(t *testing.T, b *Baton, c Clock) {
		l := loop.New(loop.Options{Driver: c})
		var n atomic.Int32
		var again func() error
		again = func() error {
			n.Add(1)
			l.CallSoon(loop.Func(again))
			return nil
		}
		l.CallSoon(loop.Func(again))
		l.CallSoon(loop.Func(again))
		c.Pause()
		if !c.Paused() {
			t.Error("not paused")
		}
		// Two handles a turn: three events, then the rest of the second turn and a whole one, then one event. Each
		// stage waits until the loop got there, and looks again later: it must have stopped.
		stages := []struct {
			want int32
			then func()
		}{
			{0, func() { c.Step(sim.Event, 3) }},
			{3, func() { c.Step(sim.Turn, 2) }},
			{6, func() { c.Step(sim.Event, 1) }},
			{7, func() { c.Interrupt(errStop) }},
		}
		tries := 0
		var look func()
		look = func() {
			if n.Load() != stages[0].want && tries < 200 {
				tries++
				after(5*time.Millisecond, look)
				return
			}
			after(10*time.Millisecond, func() {
				if n.Load() != stages[0].want {
					t.Errorf("%d callbacks have run, want %d", n.Load(), stages[0].want)
				}
				then := stages[0].then
				if stages, tries = stages[1:], 0; len(stages) > 0 {
					after(0, look)
				}
				then()
			})
		}
		after(10*time.Millisecond, look)
		if err := l.Run(); err != errStop {
			t.Fatal(err)
		}
	})
}

func TestLongRunYields(t *testing.T) {
	b := newHost(t)
	drive(b, func() {
		d := NewDriver(b)
		l := loop.New(loop.Options{Driver: d})
		parks := 0
		b.OnPark(func(resting bool) {
			if !resting {
				parks++
			}
		})
		defer b.OnPark(nil)
		end := b.Now() + time.Second // on a busy machine a slice may be long
		var again func() error
		again = func() error {
			if parks == 3 || b.Now() >= end {
				l.Stop()
			} else {
				l.CallSoon(loop.Func(again))
			}
			return nil
		}
		l.CallSoon(loop.Func(again))
		if err := l.Run(); err != nil {
			t.Fatal(err)
		}
		if parks < 3 {
			t.Errorf("%d slices in a second", parks)
		}
	})
}

func TestAdmission(t *testing.T) {
	own := "https://docs.example"
	for _, c := range []struct {
		name string
		web  Web
		a    Address
		want Reason
	}{
		{"https", Web{Live: true, Origin: own}, Address{Scheme: "https:", Host: "other.example", Origin: "https://other.example"}, ""},
		{"same origin", Web{Live: true, Origin: "http://127.0.0.1:80"}, Address{Scheme: "http:", Host: "127.0.0.1:80", Origin: "http://127.0.0.1:80"}, ""},
		{"off", Web{Origin: own}, Address{Scheme: "https:", Host: "other.example"}, Refused},
		{"http", Web{Live: true, Origin: own}, Address{Scheme: "http:", Host: "other.example", Origin: "http://other.example"}, Refused},
		{"another port", Web{Live: true, Origin: "http://a:1"}, Address{Scheme: "http:", Host: "a:2", Origin: "http://a:2"}, Refused},
		{"file", Web{Live: true, Origin: "null"}, Address{Scheme: "file:", Origin: "null"}, Refused},
		{"data", Web{Live: true, Origin: own}, Address{Scheme: "data:", Origin: "null"}, Refused},
		{"blob", Web{Live: true, Origin: own}, Address{Scheme: "blob:", Origin: own}, Refused},
		{"password", Web{Live: true, Origin: own}, Address{Scheme: "https:", Host: "other.example", User: "me"}, Refused},
		{"too many", Web{Live: true, Origin: own, MaxRequests: 1, requests: 1}, Address{Scheme: "https:", Host: "a"}, Refused},
	} {
		got := Reason("")
		if err := c.web.Admit(c.a); err != nil {
			got = err.Reason
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
