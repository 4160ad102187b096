package looptest

// This file has the cases for cancelling tasks, gather, wait and shield.

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/aioplay/aioplay/loop"
)

// napper sleeps for n ticks, then fails with err or ends.
func (x *T) napper(name string, n int, err error) *loop.Task {
	return x.Go(name, func(y *loop.Y) error {
		if e := y.Sleep(x.Tick * time.Duration(n)); e != nil {
			return e
		}
		return err
	})
}

var cancelCases = []testCase{
	{"before the first step", "cancelled(m) cancelled", func(x *T) {
		x.Main(func(y *loop.Y) error {
			t := x.L.Go(func(*loop.Y) (any, error) { x.Log("started"); return nil, nil })
			t.Cancel("m")
			_, err := y.Future(&t.Future)
			x.Log(Name(err), State(&t.Future))
			return nil
		})
	}},
	{"while the future awaited is done already", "w:cancelled cancelled", func(x *T) {
		x.Main(func(y *loop.Y) error {
			f := x.L.NewFuture()
			t := x.Go("w", func(y *loop.Y) error { _, err := y.Future(f); return err })
			y.Yield()
			f.SetResult(1)
			t.Cancel(nil)
			_, err := y.Future(&t.Future)
			x.Log(Name(err))
			return nil
		})
	}},
	{"after the future awaited was cancelled: its message stays", "w:cancelled(f) 1", func(x *T) {
		x.Main(func(y *loop.Y) error {
			f := x.L.NewFuture()
			t := x.Go("w", func(y *loop.Y) error { _, err := y.Future(f); return err })
			y.Yield()
			f.Cancel("f")
			t.Cancel("t")
			y.Future(&t.Future)
			x.Log(strconv.Itoa(t.Cancelling()))
			return nil
		})
	}},
	{"taken back before it was thrown in", "0 w:ok done", func(x *T) {
		x.Main(func(y *loop.Y) error {
			t := x.Go("w", func(y *loop.Y) error { return y.Yield() })
			t.Cancel(nil)
			x.Log(strconv.Itoa(t.Uncancel()))
			_, err := y.Future(&t.Future)
			x.Log(State(&t.Future))
			return err
		})
	}},
	{"counting", "2 1 0 0 w:ok", func(x *T) {
		x.Main(func(y *loop.Y) error {
			t := x.Go("w", func(y *loop.Y) error {
				for y.Sleep(x.Tick) != nil {
				}
				return nil
			})
			y.Yield()
			t.Cancel(nil)
			t.Cancel(nil)
			x.Log(strconv.Itoa(t.Cancelling()))
			for range 3 {
				x.Log(strconv.Itoa(t.Uncancel()))
			}
			_, err := y.Future(&t.Future)
			return err
		})
	}},
	{"itself, then returning", "cancelled(x)", func(x *T) {
		x.Main(func(y *loop.Y) error {
			t := x.L.Go(func(y *loop.Y) (any, error) { x.L.Current().Cancel("x"); return 5, nil })
			_, err := y.Future(&t.Future)
			x.Log(Name(err))
			return nil
		})
	}},
	{"itself, then waiting", "cancelled(x)", func(x *T) {
		x.Main(func(y *loop.Y) error {
			t := x.L.Go(func(y *loop.Y) (any, error) {
				x.L.Current().Cancel("x")
				return y.Future(x.L.NewFuture())
			})
			_, err := y.Future(&t.Future)
			x.Log(Name(err))
			return nil
		})
	}},
	{"swallowed", "w:ok done 1", func(x *T) {
		x.Main(func(y *loop.Y) error {
			t := x.Go("w", func(y *loop.Y) error { y.Sleep(x.Tick); return nil })
			y.Yield()
			t.Cancel(nil)
			_, err := y.Future(&t.Future)
			x.Log(State(&t.Future), strconv.Itoa(t.Cancelling()))
			return err
		})
	}},
	{"a task that waits for a task", "inner:cancelled(m) outer:cancelled(m)", func(x *T) {
		x.Main(func(y *loop.Y) error {
			inner := x.napper("inner", 50, nil)
			outer := x.Go("outer", func(y *loop.Y) error { _, err := y.Future(&inner.Future); return err })
			Yields(y, 2)
			outer.Cancel("m")
			y.Future(&outer.Future)
			return nil
		})
	}},
	{"a task whose inner task swallows it is asked again", "outer:cancelled", func(x *T) {
		x.Main(func(y *loop.Y) error {
			inner := x.L.Go(func(y *loop.Y) (any, error) {
				y.Sleep(1 << 40)
				return nil, y.Sleep(1 << 40)
			})
			outer := x.Go("outer", func(y *loop.Y) error { _, err := y.Future(&inner.Future); return err })
			Yields(y, 2)
			outer.Cancel(nil)
			Yields(y, 2)
			outer.Cancel(nil)
			y.Future(&outer.Future)
			return nil
		})
	}},
	{"a done task can't be", "false w:ok", func(x *T) {
		x.Main(func(y *loop.Y) error {
			t := x.Go("w", func(y *loop.Y) error { return nil })
			y.Yield()
			x.Log(strconv.FormatBool(t.Cancel(nil)))
			x.log[0], x.log[1] = x.log[1], x.log[0]
			return nil
		})
	}},
	{"a sleep cancelled when its time has come is used again", "cancelled nil", func(x *T) {
		x.Main(func(y *loop.Y) error {
			at := x.L.Now() + x.Tick
			s := x.L.Sleep(x.Tick, nil)
			var t *loop.Task
			x.L.CallAt(at, loop.Do(func() { t.Cancel(nil) }))
			t = x.L.Go(func(y *loop.Y) (any, error) {
				s.Init(x.L, at-x.L.Now(), nil)
				_, err := y.Await(s)
				x.Log(Name(err))
				s.Init(x.L, x.Tick, nil)
				_, err = y.Await(s)
				x.Log(Name(err))
				return nil, err
			})
			_, err := y.Future(&t.Future)
			return err
		})
	}},
	{"a sleep's timer goes", "0", func(x *T) {
		x.Main(func(y *loop.Y) error {
			t := x.L.Go(func(y *loop.Y) (any, error) { return nil, y.Sleep(1 << 40) })
			y.Yield()
			t.Cancel(nil)
			y.Future(&t.Future)
			x.Log(strconv.Itoa(x.L.Timers()))
			return nil
		})
	}},
}

func values(v any) string {
	var b strings.Builder
	for _, e := range v.([]any) {
		if err, ok := e.(error); ok {
			e = Name(err)
		}
		fmt.Fprintf(&b, "[%v]", e)
	}
	return b.String()
}

// futures are the tasks' futures.
func futures(ts ...*loop.Task) []*loop.Future {
	fs := make([]*loop.Future, len(ts))
	for i, t := range ts {
		fs[i] = &t.Future
	}
	return fs
}

var combineCases = []testCase{
	{"gather keeps the order", "b:ok a:ok [a][b][a]", func(x *T) {
		x.Main(func(y *loop.Y) error {
			a, b := x.napper("a", 2, nil), x.napper("b", 1, nil)
			v, err := y.Future(&x.L.Gather(false, futures(a, b, a)...).Future)
			if err == nil {
				x.Log(values(v))
			}
			return err
		})
	}},
	{"gather of nothing", "done", func(x *T) { x.Log(State(&x.L.Gather(false).Future)) }},
	{"gather of done futures is done", "done [1][2]", func(x *T) {
		a, b := x.L.NewFuture(), x.L.NewFuture()
		a.SetResult(1)
		b.SetResult(2)
		g := x.L.Gather(false, a, b)
		x.Log(State(&g.Future))
		v, _ := g.Result()
		x.Log(values(v))
	}},
	{"gather fails with the first error, the others go on", "b:boom boom FTF c:ok a:ok [a][boom][c]", func(x *T) {
		x.Main(func(y *loop.Y) error {
			ts := []*loop.Task{x.napper("a", 6, nil), x.napper("b", 1, errBoom), x.napper("c", 4, nil)}
			_, err := y.Future(&x.L.Gather(false, futures(ts...)...).Future)
			x.Log(Name(err))
			word := ""
			for _, t := range ts {
				word += strings.ToUpper(strconv.FormatBool(t.Done())[:1])
			}
			x.Log(word)
			if _, err := y.Await(x.L.Wait(loop.AllCompleted, loop.NoTimeout, futures(ts...)...)); err != nil {
				return err
			}
			v, err := y.Future(&x.L.Gather(true, futures(ts...)...).Future)
			x.Log(values(v))
			return err
		})
	}},
	{"gather cancelled", "a:cancelled(hi) b:cancelled(hi) cancelled(hi) failed", func(x *T) {
		x.Main(func(y *loop.Y) error {
			g := x.L.Gather(false, futures(x.napper("a", 500, nil), x.napper("b", 500, nil))...)
			t := x.L.Go(func(y *loop.Y) (any, error) { return y.Future(&g.Future) })
			Yields(y, 2)
			t.Cancel("hi")
			_, err := y.Future(&t.Future)
			x.Log(Name(err), State(&g.Future))
			return nil
		})
	}},
	{"gather cancelled, children swallow it", "a:ok cancelled failed", func(x *T) {
		x.Main(func(y *loop.Y) error {
			a := x.Go("a", func(y *loop.Y) error { y.Sleep(1 << 40); return nil })
			g := x.L.Gather(true, &a.Future)
			t := x.L.Go(func(y *loop.Y) (any, error) { return y.Future(&g.Future) })
			Yields(y, 2)
			t.Cancel("hi")
			_, err := y.Future(&t.Future)
			x.Log(Name(err), State(&g.Future))
			return nil
		})
	}},
	{"a child of a gather cancelled", "a:cancelled(why) cancelled(why) failed pending", func(x *T) {
		x.Main(func(y *loop.Y) error {
			a, b := x.napper("a", 500, nil), x.L.NewFuture()
			g := x.L.Gather(false, &a.Future, b)
			x.L.CallSoon(loop.Do(func() { a.Cancel("why") }))
			_, err := y.Future(&g.Future)
			x.Log(Name(err), State(&g.Future), State(b))
			return nil
		})
	}},
	{"a child cancelled, errors as results", "[cancelled(why)][2]", func(x *T) {
		x.Main(func(y *loop.Y) error {
			a, b := x.L.NewFuture(), x.L.NewFuture()
			g := x.L.Gather(true, a, b)
			a.Cancel("why")
			b.SetResult(2)
			v, err := y.Future(&g.Future)
			x.Log(values(v))
			return err
		})
	}},
	{"shield", "outer:cancelled inner:ok", func(x *T) {
		x.Main(func(y *loop.Y) error {
			inner := x.napper("inner", 1, nil)
			outer := x.Go("outer", func(y *loop.Y) error { _, err := y.Future(x.L.Shield(&inner.Future)); return err })
			Yields(y, 2)
			outer.Cancel(nil)
			_, err := y.Future(&inner.Future)
			return err
		})
	}},
	{"shield passes results, errors and cancellations on", "[1][boom][cancelled()]", func(x *T) {
		x.Main(func(y *loop.Y) error {
			var fs, outs []*loop.Future
			for range 3 {
				fs = append(fs, x.L.NewFuture())
				outs = append(outs, x.L.Shield(fs[len(fs)-1]))
			}
			fs[0].SetResult(1)
			fs[1].SetException(errBoom)
			fs[2].Cancel(nil)
			v, err := y.Future(&x.L.Gather(true, outs...).Future)
			x.Log(values(v))
			if x.L.Shield(fs[0]) != fs[0] {
				x.Error("a shield of a done future isn't that future")
			}
			return err
		})
	}},
	{"wait for the first", "b:ok 1 2", func(x *T) {
		x.Main(func(y *loop.Y) error {
			fs := futures(x.napper("a", 500, nil), x.napper("b", 1, nil), x.napper("c", 500, nil))
			w := x.L.Wait(loop.FirstCompleted, loop.NoTimeout, fs...)
			_, err := y.Await(w)
			x.Log(strconv.Itoa(len(w.Completed())), strconv.Itoa(len(w.Remaining())))
			return err
		})
	}},
	{"wait for the first error", "a:ok b:boom 2 1", func(x *T) {
		x.Main(func(y *loop.Y) error {
			fs := futures(x.napper("a", 1, nil), x.napper("b", 2, errBoom), x.napper("c", 500, nil))
			w := x.L.Wait(loop.FirstException, loop.NoTimeout, fs...)
			_, err := y.Await(w)
			x.Log(strconv.Itoa(len(w.Completed())), strconv.Itoa(len(w.Remaining())))
			return err
		})
	}},
	{"wait with a timeout", "a:ok 1 1 pending", func(x *T) {
		x.Main(func(y *loop.Y) error {
			fs := futures(x.napper("a", 1, nil), x.napper("b", 500, nil))
			w := x.L.Wait(loop.AllCompleted, 5*x.Tick, fs...)
			_, err := y.Await(w)
			x.Log(strconv.Itoa(len(w.Completed())), strconv.Itoa(len(w.Remaining())), State(fs[1]))
			return err
		})
	}},
	{"wait for nothing", "Set_of_Tasks/Futures_is_empty.", func(x *T) {
		x.Main(func(y *loop.Y) error {
			_, err := y.Await(x.L.Wait(loop.AllCompleted, loop.NoTimeout))
			x.Log(Name(err))
			return nil
		})
	}},
	{"wait cancelled leaves the futures alone", "w:cancelled pending a:ok", func(x *T) {
		x.Main(func(y *loop.Y) error {
			a := x.napper("a", 1, nil)
			w := x.Go("w", func(y *loop.Y) error {
				_, err := y.Await(x.L.Wait(loop.AllCompleted, loop.NoTimeout, &a.Future))
				return err
			})
			Yields(y, 2)
			w.Cancel(nil)
			Yields(y, 2)
			x.Log(State(&a.Future))
			_, err := y.Future(&a.Future)
			return err
		})
	}},
	{"as completed", "b:ok b c:ok c a:ok a end", func(x *T) {
		x.Main(func(y *loop.Y) error {
			it := x.L.AsCompleted(loop.NoTimeout, futures(x.napper("a", 9, nil), x.napper("b", 1, nil), x.napper("c", 5, nil))...)
			for n := it.Next(); n != nil; n = it.Next() {
				if _, err := y.Await(n); err != nil {
					return err
				}
				v, err := n.Completed().Result()
				if err != nil {
					return err
				}
				x.Log(v.(string))
			}
			x.Log("end")
			return nil
		})
	}},
	{"as completed with a timeout", "b:ok b main:timeout", func(x *T) {
		x.Main(func(y *loop.Y) error {
			it := x.L.AsCompleted(5*x.Tick, futures(x.napper("a", 500, nil), x.napper("b", 1, nil))...)
			for n := it.Next(); n != nil; n = it.Next() {
				if _, err := y.Await(n); err != nil {
					return err
				}
				v, _ := n.Completed().Result()
				x.Log(v.(string))
			}
			return nil
		})
	}},
}
