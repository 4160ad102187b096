package looptest

// This file has the cases for timeout, wait_for and task groups.

import (
	"errors"
	"strconv"
	"time"

	"github.com/aioplay/aioplay/loop"
)

var timeoutCases = []testCase{
	{"a timeout", "timeout true 0", func(x *T) {
		x.Main(func(y *loop.Y) error {
			var tm *loop.Timeout
			err := y.Timeout(x.Tick, func(t *loop.Timeout) error { tm = t; return y.Sleep(1 << 40) })
			x.Log(Name(err), strconv.FormatBool(tm.Expired()), strconv.Itoa(x.L.Current().Cancelling()))
			return nil
		})
	}},
	{"in time", "nil finished 0", func(x *T) {
		x.Main(func(y *loop.Y) error {
			var tm *loop.Timeout
			err := y.Timeout(time.Hour, func(t *loop.Timeout) error { tm = t; return y.Yield() })
			x.Log(Name(err), tm.State(), strconv.Itoa(x.L.Timers()))
			return nil
		})
	}},
	{"expired and cancelled from outside: the cancellation wins", "cancelled 1 true", func(x *T) {
		x.Main(func(y *loop.Y) error {
			at := x.L.Now() + x.Tick
			t := x.L.Go(func(y *loop.Y) (any, error) {
				var tm loop.Timeout
				tm.Init(x.L, at, true)
				if err := tm.Enter(); err != nil {
					return nil, err
				}
				err := tm.Leave(y.Sleep(1 << 40))
				x.Log(Name(err), strconv.Itoa(x.L.Current().Cancelling()), strconv.FormatBool(tm.Expired()))
				return nil, nil
			})
			y.Yield()
			x.L.CallAt(at, loop.Do(func() { t.Cancel(nil) }))
			_, err := y.Future(&t.Future)
			return err
		})
	}},
	{"nested: the outer one expires", "inner:cancelled outer:timeout", func(x *T) {
		x.Main(func(y *loop.Y) error {
			err := y.Timeout(x.Tick, func(*loop.Timeout) error {
				err := y.Timeout(time.Hour, func(*loop.Timeout) error { return y.Sleep(1 << 40) })
				x.Log("inner:" + Name(err))
				return err
			})
			x.Log("outer:" + Name(err))
			return nil
		})
	}},
	{"another error leaves the block", "boom", func(x *T) {
		x.Main(func(y *loop.Y) error {
			x.Log(Name(y.Timeout(x.Tick, func(*loop.Timeout) error {
				y.Sleep(1 << 40)
				return errBoom
			})))
			return nil
		})
	}},
	{"rescheduling", "nil timeout", func(x *T) {
		x.Main(func(y *loop.Y) error {
			err := y.Timeout(x.Tick, func(t *loop.Timeout) error {
				if err := t.Reschedule(0, false); err != nil {
					return err
				}
				return y.Sleep(3 * x.Tick)
			})
			x.Log(Name(err))
			err = y.Timeout(time.Hour, func(t *loop.Timeout) error {
				// Due now, twice: the first handle is in the ready queue, cancelled.
				for range 3 {
					if err := t.Reschedule(x.L.Now(), true); err != nil {
						return err
					}
				}
				return y.Sleep(1 << 40)
			})
			x.Log(Name(err))
			return nil
		})
	}},
	{"misuse", "Timeout_has_not_been_entered Timeout_has_already_been_entered Cannot_change_state_of_finished_Timeout Timeout_should_be_used_inside_a_task", func(x *T) {
		x.Main(func(y *loop.Y) error {
			var t loop.Timeout
			t.Init(x.L, 0, false)
			x.Log(Name(t.Reschedule(0, true)))
			t.Enter()
			x.Log(Name(t.Enter()))
			t.Exit(nil)
			x.Log(Name(t.Reschedule(0, true)))
			return nil
		})
		var t loop.Timeout
		t.Init(x.L, 0, false)
		x.Log(Name(t.Enter()))
	}},
	{"wait_for: in time, and too late", "v timeout f:cancelled", func(x *T) {
		x.Main(func(y *loop.Y) error {
			v, err := y.Await(x.L.WaitFor(x.L.Sleep(x.Tick, "v"), time.Hour))
			if err != nil {
				return err
			}
			x.Log(v.(string))
			f := x.L.NewFuture()
			_, err = y.Await(x.L.WaitFor(&loop.Await{F: f}, x.Tick))
			x.Log(Name(err), "f:"+State(f))
			return nil
		})
	}},
	{"wait_for: a coroutine that swallows the timeout returns its value", "v", func(x *T) {
		x.Main(func(y *loop.Y) error {
			v, err := y.Await(x.L.WaitFor(x.L.GoFunc(func(y *loop.Y) (any, error) {
				y.Sleep(1 << 40)
				return "v", nil
			}), x.Tick))
			if err == nil {
				x.Log(v.(string))
			}
			return err
		})
	}},
	{"wait_for: no time at all", "timeout cancelled v timeout", func(x *T) {
		x.Main(func(y *loop.Y) error {
			t := x.L.Go(func(y *loop.Y) (any, error) { x.Log("started"); return nil, nil })
			w := new(loop.WaitFor)
			w.InitFuture(x.L, &t.Future, 0)
			_, err := y.Await(w)
			x.Log(Name(err), State(&t.Future))
			f := x.L.NewFuture()
			f.SetResult("v")
			w.InitFuture(x.L, f, -1)
			v, err := y.Await(w)
			if err != nil {
				return err
			}
			x.Log(v.(string))
			_, err = y.Await(x.L.WaitFor(x.L.Sleep(0, nil), 0))
			x.Log(Name(err))
			return nil
		})
	}},
	{"wait_for: no limit", "v", func(x *T) {
		x.Main(func(y *loop.Y) error {
			v, err := y.Await(x.L.WaitFor(x.L.Sleep(x.Tick, "v"), loop.NoTimeout))
			if err == nil {
				x.Log(v.(string))
			}
			return err
		})
	}},
	{"wait_for: cancelled from outside while the result is there", "w:cancelled f:done", func(x *T) {
		x.Main(func(y *loop.Y) error {
			f := x.L.NewFuture()
			t := x.Go("w", func(y *loop.Y) error {
				_, err := y.Await(x.L.WaitFor(&loop.Await{F: f}, time.Hour))
				return err
			})
			y.Yield()
			f.SetResult(1)
			t.Cancel(nil)
			y.Future(&t.Future)
			x.Log("f:" + State(f))
			return nil
		})
	}},
	{"wait_for: the wait cancelled cancels the task", "inner:cancelled w:cancelled", func(x *T) {
		x.Main(func(y *loop.Y) error {
			inner := x.napper("inner", 500, nil)
			t := x.Go("w", func(y *loop.Y) error {
				_, err := y.Await(x.L.WaitFor(&loop.Await{F: &inner.Future}, time.Hour))
				return err
			})
			Yields(y, 2)
			t.Cancel(nil)
			y.Future(&t.Future)
			return nil
		})
	}},
}

var groupCases = []testCase{
	{"all end well", "a:ok b:ok nil", func(x *T) {
		x.Main(func(y *loop.Y) error {
			err := y.Group(func(g *loop.Group) error {
				g.Add(x.napper("a", 1, nil))
				g.Add(x.napper("b", 3, nil))
				return nil
			})
			x.Log(Name(err))
			return nil
		})
	}},
	{"one fails: the others and the body are cancelled", "a:boom b:cancelled body:cancelled unhandled_errors_in_a_TaskGroup_(1_sub-exception) true 0", func(x *T) {
		x.Main(func(y *loop.Y) error {
			err := y.Group(func(g *loop.Group) error {
				g.Add(x.napper("a", 1, errBoom))
				g.Add(x.napper("b", 500, nil))
				err := y.Sleep(1 << 40)
				x.Log("body:" + Name(err))
				return err
			})
			x.Log(Name(err), strconv.FormatBool(errors.Is(err, errBoom)), strconv.Itoa(x.L.Current().Cancelling()))
			return nil
		})
	}},
	{"the body fails", "a:cancelled unhandled_errors_in_a_TaskGroup_(1_sub-exception)", func(x *T) {
		x.Main(func(y *loop.Y) error {
			err := y.Group(func(g *loop.Group) error {
				g.Add(x.napper("a", 500, nil))
				y.Yield()
				return errBoom
			})
			x.Log(Name(err))
			return nil
		})
	}},
	{"the parent is cancelled", "a:cancelled b:cancelled cancelled 1 t:cancelled", func(x *T) {
		x.Main(func(y *loop.Y) error {
			t := x.Go("t", func(y *loop.Y) error {
				err := y.Group(func(g *loop.Group) error {
					g.Add(x.napper("a", 500, nil))
					g.Add(x.napper("b", 500, nil))
					return nil
				})
				x.Log(Name(err), strconv.Itoa(x.L.Current().Cancelling()))
				return err
			})
			Yields(y, 2)
			t.Cancel(nil)
			y.Future(&t.Future)
			return nil
		})
	}},
	{"the parent is cancelled and the tasks fail", "a b (2_sub-exceptions) 1 again:cancelled", func(x *T) {
		x.Main(func(y *loop.Y) error {
			t := x.L.Go(func(y *loop.Y) (any, error) {
				err := y.Group(func(g *loop.Group) error {
					for _, name := range []string{"a", "b"} {
						g.Go(func(y *loop.Y) (any, error) {
							y.Sleep(1 << 40)
							x.Log(name)
							return nil, errBoom
						})
					}
					return nil
				})
				text := Name(err)
				x.Log(text[len(text)-len("(2_sub-exceptions)"):], strconv.Itoa(x.L.Current().Cancelling()))
				err = y.Yield()
				x.Log("again:" + Name(err))
				return nil, err
			})
			Yields(y, 2)
			t.Cancel(nil)
			y.Future(&t.Future)
			return nil
		})
	}},
	{"a fatal error", "a:cancelled boom", func(x *T) {
		fatal := &loop.FatalError{Err: errBoom}
		t := x.L.Go(func(y *loop.Y) (any, error) {
			return nil, y.Group(func(g *loop.Group) error {
				g.Add(x.napper("a", 500, nil))
				y.Yield()
				return fatal
			})
		})
		x.Log(Name(x.L.RunUntil(&t.Future)))
		t.SetRetrieved(true)
	}},
	{"misuse", "TaskGroup_has_not_been_entered nil TaskGroup_has_already_been_entered TaskGroup_is_finished", func(x *T) {
		x.Main(func(y *loop.Y) error {
			var g loop.Group
			g.Init(x.L)
			x.Log(Name(g.Check()))
			g.Enter()
			x.Log(Name(g.Check()), Name(g.Enter()))
			if _, err := y.Await(g.Exit(nil)); err != nil {
				return err
			}
			x.Log(Name(g.Check()))
			return nil
		})
	}},
}
