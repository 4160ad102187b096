package looptest

// This file has the cases for what a driver adds: Post, operations, interrupts, Sleep.

import (
	"errors"
	"strconv"
	"sync"
	"time"

	"github.com/aioplay/aioplay/loop"
)

var errStop = errors.New("interrupt")

var driverCases = []testCase{
	{"post from another goroutine", "posted", func(x *T) {
		op := x.L.Begin("host")
		go func() {
			time.Sleep(time.Millisecond)
			x.L.Post(func() { x.Log("posted"); x.L.Stop() })
		}()
		x.run()
		op.End()
	}},
	{"posts keep their order and run before the turn's callbacks", "1 2 3 a", func(x *T) {
		x.Soon("a")
		for _, w := range []string{"1", "2", "3"} {
			x.L.Post(func() { x.Log(w) })
		}
		x.L.Stop()
		x.run()
	}},
	{"what a post posts waits for the next turn", "1 a 2", func(x *T) {
		x.Soon("a")
		x.L.Post(func() {
			x.Log("1")
			x.L.Post(func() { x.Log("2"); x.L.Stop() })
		})
		x.run()
	}},
	{"many goroutines post", "1000", func(x *T) {
		op := x.L.Begin("host")
		n := 0
		var wg sync.WaitGroup
		for range 10 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				for range 100 {
					x.L.Post(func() {
						if n++; n == 1000 {
							x.L.Stop()
						}
					})
				}
			}()
		}
		x.run()
		wg.Wait()
		op.End()
		x.Log(strconv.Itoa(n))
	}},
	{"an operation is awaited", "1 v boom 0", func(x *T) {
		x.Main(func(y *loop.Y) error {
			op := x.L.Begin("fetch")
			x.Log(strconv.Itoa(x.L.Ops()))
			go op.Finish("v", nil)
			v, err := y.Future(&op.Future)
			if err != nil {
				return err
			}
			x.Log(v.(string))
			op = x.L.Begin("fetch")
			go op.Finish(nil, errBoom)
			_, err = y.Future(&op.Future)
			x.Log(Name(err), strconv.Itoa(x.L.Ops()))
			return nil
		})
	}},
	{"an operation is cancelled", "aborted w:cancelled 0", func(x *T) {
		x.Main(func(y *loop.Y) error {
			op := x.L.Begin("fetch")
			op.OnCancel(func() { x.Log("aborted") })
			t := x.Go("w", func(y *loop.Y) error { _, err := y.Future(&op.Future); return err })
			y.Yield()
			t.Cancel(nil)
			y.Future(&t.Future)
			op.Finish("late", nil)
			op.End()
			y.Yield()
			x.Log(strconv.Itoa(x.L.Ops()))
			return nil
		})
	}},
	{"a timer fires while an operation is in flight", "timer", func(x *T) {
		op := x.L.Begin("host")
		x.L.CallLater(x.Tick, loop.Do(func() { x.Log("timer"); x.L.Stop() }))
		x.run()
		op.End()
	}},
	{"an interrupt ends Run, and the loop goes on", "interrupt timer", func(x *T) {
		op := x.L.Begin("host")
		go func() {
			time.Sleep(time.Millisecond)
			x.L.Driver().Interrupt(errStop)
		}()
		x.Log(Name(x.L.Run()))
		op.End()
		x.L.CallLater(x.Tick, loop.Do(func() { x.Log("timer"); x.L.Stop() }))
		x.run()
	}},
	{"an interrupt ends a loop that is never idle", "interrupt", func(x *T) {
		h := new(loop.Handle)
		var cb loop.Callback
		n := 0
		cb = loop.Do(func() {
			if n++; n == 1000 {
				x.L.Driver().Interrupt(errStop)
			}
			x.L.Soon(h, cb)
		})
		x.L.Soon(h, cb)
		x.Log(Name(x.L.Run()))
	}},
	{"a pending interrupt can be taken back", "interrupt nil nil", func(x *T) {
		d := x.L.Driver()
		d.Interrupt(errStop)
		x.Log(Name(d.Interrupted()), Name(d.Interrupted()))
		x.L.Stop()
		x.Log(Name(x.L.Run()))
	}},
	{"sleep blocks: the clock moves, no callback runs", "nil a", func(x *T) {
		x.Soon("a")
		d := x.L.Driver()
		start := d.Now()
		x.Log(Name(d.Sleep(x.L, x.Tick)))
		if d.Now()-start < x.Tick {
			x.Errorf("the clock moved by %v", d.Now()-start)
		}
		if err := d.Sleep(nil, x.Tick); err != nil {
			x.Error(err)
		}
		x.L.Stop()
		x.run()
	}},
	{"sleep makes timers late, not lost", "b a", func(x *T) {
		at := x.L.Now()
		x.L.CallAt(at+3*x.Tick, loop.Do(func() { x.Log("a"); x.L.Stop() }))
		x.L.CallAt(at+2*x.Tick, loop.Do(func() { x.Log("b") }))
		x.L.CallSoon(loop.Do(func() { x.L.Driver().Sleep(x.L, 5*x.Tick) }))
		x.run()
	}},
	{"an interrupt before a sleep ends it", "interrupt nil", func(x *T) {
		d := x.L.Driver()
		d.Interrupt(errStop)
		x.Log(Name(d.Sleep(x.L, time.Hour)), Name(d.Sleep(x.L, 0)))
	}},
	{"a driver serves one loop after another", "1 2", func(x *T) {
		for _, w := range []string{"1", "2"} {
			l := loop.New(loop.Options{Driver: x.L.Driver()})
			l.CallLater(x.Tick, loop.Do(func() { x.Log(w); l.Stop() }))
			if err := l.Run(); err != nil {
				x.Error(err)
			}
			l.Close()
		}
	}},
	{"the clock never goes back", "ok", func(x *T) {
		last := x.L.Now()
		for i := range 50 {
			x.L.CallLater(time.Duration(i%7)*x.Tick/8, loop.Do(func() {
				if now := x.L.Now(); now < last {
					x.Errorf("%v after %v", now, last)
				} else {
					last = now
				}
			}))
		}
		x.L.CallLater(x.Tick, loop.Do(x.L.Stop))
		x.run()
		x.Log("ok")
	}},
}
