package looptest

// This file has the cases for callbacks, timers, Stop and Close.

import (
	"errors"
	"time"

	"github.com/aioplay/aioplay/loop"
)

var callbackCases = []testCase{
	{"fifo", "a b c", func(x *T) {
		x.Soon("a")
		x.Soon("b")
		x.L.CallSoon(loop.Do(func() { x.Log("c"); x.L.Stop() }))
		x.run()
	}},
	{"snapshot: what a callback queues waits for the next turn", "a b a2 b2", func(x *T) {
		x.L.CallSoon(loop.Do(func() { x.Log("a"); x.Soon("a2") }))
		x.L.CallSoon(loop.Do(func() {
			x.Log("b")
			x.L.CallSoon(loop.Do(func() { x.Log("b2"); x.L.Stop() }))
		}))
		x.run()
	}},
	{"stop completes the turn", "a b | c", func(x *T) {
		x.L.CallSoon(loop.Do(func() {
			x.Log("a")
			x.L.Stop()
			x.Soon("c")
		}))
		x.Soon("b")
		x.run()
		x.Log("|")
		x.L.Stop()
		x.run()
	}},
	{"stop before run runs one turn", "a | b", func(x *T) {
		x.L.CallSoon(loop.Do(func() { x.Log("a"); x.Soon("b") }))
		x.L.Stop()
		x.run()
		x.Log("|")
		x.L.Stop()
		x.run()
	}},
	{"cancelled handles are skipped", "a c", func(x *T) {
		x.Soon("a")
		h := x.Soon("b")
		x.Soon("c")
		h.Cancel()
		h.Cancel()
		x.L.Stop()
		x.run()
	}},
	{"a handle cancelled by an earlier one of its turn", "a c", func(x *T) {
		var h *loop.Handle
		x.L.CallSoon(loop.Do(func() { x.Log("a"); h.Cancel() }))
		h = x.Soon("b")
		x.Soon("c")
		x.L.Stop()
		x.run()
	}},
	{"a handle is queued again after it ran", "1 2 3", func(x *T) {
		h := new(loop.Handle)
		n := 0
		var cb loop.Callback
		cb = loop.Do(func() {
			n++
			x.Log(string(rune('0' + n)))
			if n < 3 {
				x.L.Soon(h, cb)
			} else {
				x.L.Stop()
			}
		})
		x.L.Soon(h, cb)
		x.run()
	}},
	{"timers by deadline, equal ones in order", "1a 1b 1c 2 3", func(x *T) {
		at := x.L.Now() + x.Tick
		for _, p := range []struct {
			word string
			d    time.Duration
		}{{"3", 2 * x.Tick}, {"1a", 0}, {"1b", 0}, {"2", x.Tick}, {"1c", 0}} {
			x.L.CallAt(at+p.d, loop.Do(func() {
				x.Log(p.word)
				if p.word == "3" {
					x.L.Stop()
				}
			}))
		}
		x.run()
	}},
	{"500 equal deadlines stay in order", "ordered", func(x *T) {
		at := x.L.Now() + x.Tick
		last, ok := -1, true
		for i := range 500 {
			x.L.CallAt(at, loop.Do(func() {
				ok = ok && i == last+1
				last = i
			}))
		}
		x.L.CallAt(at, loop.Do(x.L.Stop))
		x.run()
		if ok && last == 499 {
			x.Log("ordered")
		}
	}},
	{"a past deadline is due at once, not before its turn", "a late", func(x *T) {
		x.L.CallLater(-time.Second, loop.Do(func() { x.Log("late"); x.L.Stop() }))
		x.Soon("a")
		x.run()
	}},
	{"cancelled timers", "b", func(x *T) {
		a := x.L.CallLater(x.Tick, loop.Do(func() { x.Log("a") }))
		x.L.CallLater(2*x.Tick, loop.Do(func() { x.Log("b"); x.L.Stop() }))
		a.Cancel()
		if x.L.Timers() != 1 || a.Scheduled() || !a.Cancelled() {
			x.Errorf("after Cancel: %d timers, scheduled %v", x.L.Timers(), a.Scheduled())
		}
		x.run()
	}},
	{"a timer cancelled by another of the same turn", "a c", func(x *T) {
		at := x.L.Now() + x.Tick
		var b *loop.TimerHandle
		x.L.CallAt(at, loop.Do(func() { x.Log("a"); b.Cancel() }))
		b = x.L.CallAt(at, loop.Do(func() { x.Log("b") }))
		x.L.CallAt(at, loop.Do(func() { x.Log("c"); x.L.Stop() }))
		x.run()
	}},
	{"a timer is moved", "b a", func(x *T) {
		var a loop.TimerHandle
		cb := loop.Do(func() { x.Log("a"); x.L.Stop() })
		now := x.L.Now()
		x.L.At(&a, now+x.Tick, cb)
		x.L.CallAt(now+2*x.Tick, loop.Do(func() { x.Log("b") }))
		x.L.At(&a, now+3*x.Tick, cb)
		if x.L.Timers() != 2 {
			x.Errorf("%d timers", x.L.Timers())
		}
		x.run()
	}},
	{"thousands of cancelled timers are cleaned away", "end", func(x *T) {
		for range 20 {
			var hs []*loop.TimerHandle
			for range 1000 {
				hs = append(hs, x.L.CallLater(time.Hour, loop.Do(func() { x.Log("never") })))
			}
			for _, h := range hs {
				h.Cancel()
			}
			x.L.Stop()
			x.run()
		}
		x.L.CallLater(x.Tick, loop.Do(func() { x.Log("end"); x.L.Stop() }))
		x.run()
	}},
	{"an error goes to the handler and the turn goes on", "a failure:boom b", func(x *T) {
		x.L.CallSoon(loop.Func(func() error { x.Log("a"); return errBoom }))
		x.Soon("b")
		x.L.Stop()
		x.run()
	}},
	{"a fatal error ends Run at once, the rest stays queued", "a boom b", func(x *T) {
		x.L.CallSoon(loop.Func(func() error { x.Log("a"); return &loop.FatalError{Err: errBoom} }))
		x.Soon("b")
		if err := x.L.Run(); err == nil || !errors.Is(err, errBoom) {
			x.Errorf("Run: %v", err)
		} else {
			x.Log(err.Error())
		}
		x.L.Stop()
		x.run()
	}},
	{"running twice is refused", "This_event_loop_is_already_running Cannot_close_a_running_event_loop", func(x *T) {
		x.L.CallSoon(loop.Do(func() {
			x.Log(Name(x.L.Run()), Name(x.L.Close()))
			x.L.Stop()
		}))
		x.run()
	}},
	{"close drops everything", "Event_loop_is_closed", func(x *T) {
		x.Soon("a")
		h := x.L.CallLater(0, loop.Do(func() { x.Log("b") }))
		x.L.Close()
		x.L.Close()
		if !h.Cancelled() || !x.Soon("c").Cancelled() || !x.L.CallLater(1, loop.Do(func() {})).Cancelled() {
			x.Error("a callback of a closed loop isn't cancelled")
		}
		if x.L.Post(func() {}) {
			x.Error("a closed loop accepts a Post")
		}
		x.Log(Name(x.L.Run()))
	}},
	{"run until done, then stopped before done", "1 Event_loop_stopped_before_Future_completed.", func(x *T) {
		f := x.L.NewFuture()
		x.L.CallLater(x.Tick, loop.Do(func() { f.SetResult(1) }))
		if err := x.L.RunUntil(f); err != nil {
			x.Error(err)
		}
		if v, _ := f.Result(); v == 1 {
			x.Log("1")
		}
		x.L.CallSoon(loop.Do(x.L.Stop))
		x.Log(Name(x.L.RunUntil(x.L.NewFuture())))
	}},
}

func (x *T) run() {
	if err := x.L.Run(); err != nil {
		x.Errorf("Run: %v", err)
	}
}
