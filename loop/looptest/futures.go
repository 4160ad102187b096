package looptest

// This file has the cases for futures and for tasks that run undisturbed.

import (
	"errors"
	"strconv"

	"github.com/aioplay/aioplay/loop"
)

var futureCases = []testCase{
	{"states and their errors", "pending Result_is_not_ready. Exception_is_not_set. done invalid_state invalid_state", func(x *T) {
		f := x.L.NewFuture()
		_, e1 := f.Result()
		_, e2 := f.Exception()
		x.Log(State(f), Name(e1), Name(e2))
		if err := f.SetResult(7); err != nil {
			x.Error(err)
		}
		x.Log(State(f), Name(f.SetResult(8)), Name(f.SetException(errBoom)))
		if v, err := f.Result(); v != 7 || err != nil {
			x.Errorf("Result: %v, %v", v, err)
		}
		if exc, err := f.Exception(); exc != nil || err != nil {
			x.Errorf("Exception: %v, %v", exc, err)
		}
		if f.Cancel(nil) {
			x.Error("a done future was cancelled")
		}
	}},
	{"cancelled", "cancelled cancelled(why) cancelled(why) invalid_state", func(x *T) {
		f := x.L.NewFuture()
		if !f.Cancel("why") || f.Cancel("again") {
			x.Error("Cancel: want true, then false")
		}
		_, e1 := f.Result()
		_, e2 := f.Exception()
		x.Log(State(f), Name(e1), Name(e2), Name(f.SetResult(1)))
	}},
	{"callbacks run from the loop, in order", "set | a b c", func(x *T) {
		f := x.L.NewFuture()
		for _, w := range []string{"a", "b", "c"} {
			f.OnDone(loop.DoneFunc(func(g *loop.Future) error {
				if g != f {
					x.Error("the wrong future")
				}
				x.Log(w)
				return nil
			}))
		}
		f.SetResult(nil)
		x.Log("set", "|")
		x.L.Stop()
		x.run()
	}},
	{"a callback added to a done future", "| a", func(x *T) {
		f := x.L.NewFuture()
		f.SetResult(nil)
		f.OnDone(loop.DoneFunc(func(*loop.Future) error { x.Log("a"); return nil }))
		x.Log("|")
		x.L.Stop()
		x.run()
	}},
	{"removed callbacks", "b d", func(x *T) {
		f := x.L.NewFuture()
		log := func(w string) *loop.DoneHandle {
			return f.OnDone(loop.DoneFunc(func(*loop.Future) error { x.Log(w); return nil }))
		}
		a := log("a")
		log("b")
		c := log("c")
		log("d")
		e := log("e")
		for _, h := range []*loop.DoneHandle{a, c, e} {
			if !f.RemoveDone(&h.Handle) || f.RemoveDone(&h.Handle) {
				x.Error("RemoveDone: want true, then false")
			}
		}
		f.SetResult(nil)
		x.L.Stop()
		x.run()
	}},
	{"an error in a done callback", "a failure:boom c", func(x *T) {
		f := x.L.NewFuture()
		f.OnDone(loop.DoneFunc(func(*loop.Future) error { x.Log("a"); return nil }))
		f.OnDone(loop.DoneFunc(func(*loop.Future) error { return errBoom }))
		f.OnDone(loop.DoneFunc(func(*loop.Future) error { x.Log("c"); return nil }))
		f.SetResult(nil)
		x.L.Stop()
		x.run()
	}},
	{"exceptions never retrieved", "2 0", func(x *T) {
		var fs [5]*loop.Future
		for i := range fs {
			fs[i] = x.L.NewFuture()
			fs[i].SetException(errBoom)
		}
		fs[0].Result()
		fs[2].Exception()
		fs[3].Cancel(nil)
		got := x.L.TakeUnretrieved()
		if len(got) == 2 && (got[0] != fs[1] || got[1] != fs[4]) {
			x.Error("not the futures expected, or not in order")
		}
		x.Log(strconv.Itoa(len(got)), strconv.Itoa(len(x.L.TakeUnretrieved())))
	}},
	{"thousands of retrieved exceptions are forgotten", "1", func(x *T) {
		for range 5000 {
			f := x.L.NewFuture()
			f.SetException(errBoom)
			f.Result()
		}
		x.L.NewFuture().SetException(errBoom)
		x.Log(strconv.Itoa(len(x.L.TakeUnretrieved())))
	}},
	{"copying a result", "done failed cancelled cancelled", func(x *T) {
		for _, settle := range []func(*loop.Future){
			func(f *loop.Future) { f.SetResult(1) },
			func(f *loop.Future) { f.SetException(errBoom) },
			func(f *loop.Future) { f.Cancel(nil) },
		} {
			src, dst := x.L.NewFuture(), x.L.NewFuture()
			settle(src)
			if err := dst.CopyFrom(src); err != nil {
				x.Error(err)
			}
			x.Log(State(dst))
			dst.SetRetrieved(true)
		}
		src, dst := x.L.NewFuture(), x.L.NewFuture()
		src.SetResult(1)
		dst.Cancel(nil)
		dst.CopyFrom(src)
		x.Log(State(dst))
	}},
}

// steps is a Coroutine from a list of outcomes; it logs what it was resumed with.
type steps struct {
	x    *T
	name string
	outs []loop.Outcome
}

func (s *steps) Resume(err error) loop.Outcome {
	s.x.Log(s.name + "<" + Name(err))
	out := s.outs[0]
	s.outs = s.outs[1:]
	return out
}

var (
	yield = loop.Outcome{State: loop.Yielded}
	end   = loop.Outcome{State: loop.Returned, Value: 1}
)

var taskCases = []testCase{
	{"tasks take turns", "a<nil b<nil a<nil b<nil a<nil", func(x *T) {
		a := x.L.NewTask(&steps{x, "a", []loop.Outcome{yield, yield, end}}, "")
		x.L.NewTask(&steps{x, "b", []loop.Outcome{yield, end}}, "")
		if err := x.L.RunUntil(&a.Future); err != nil {
			x.Error(err)
		}
		if v, err := a.Result(); v != 1 || err != nil {
			x.Errorf("Result: %v, %v", v, err)
		}
		if a.Coroutine() != nil || len(x.L.Tasks()) != 0 {
			x.Error("a done task keeps its coroutine or is still listed")
		}
	}},
	{"an error thrown in by a yield", "a<nil a<boom", func(x *T) {
		a := x.L.NewTask(&steps{x, "a", []loop.Outcome{{State: loop.Yielded, Err: errBoom}, end}}, "")
		if err := x.L.RunUntil(&a.Future); err != nil {
			x.Error(err)
		}
	}},
	{"waiting for a future that is done", "a<nil b<nil a<nil", func(x *T) {
		f := x.L.NewFuture()
		f.SetResult(nil)
		a := x.L.NewTask(&steps{x, "a", []loop.Outcome{{State: loop.Waiting, Future: f}, end}}, "")
		x.L.NewTask(&steps{x, "b", []loop.Outcome{end}}, "")
		if err := x.L.RunUntil(&a.Future); err != nil {
			x.Error(err)
		}
	}},
	{"waiting for itself, or for another loop's future", "a<nil a<Task_cannot_await_on_itself a<Task_got_Future_attached_to_a_different_loop", func(x *T) {
		other := loop.New(loop.Options{Driver: x.L.Driver()})
		s := &steps{x, "a", []loop.Outcome{{State: loop.Waiting}, {State: loop.Waiting, Future: other.NewFuture()}, end}}
		a := x.L.NewTask(s, "")
		s.outs[0].Future = &a.Future
		if err := x.L.RunUntil(&a.Future); err != nil {
			x.Error(err)
		}
	}},
	{"a failed task", "a:boom b:boom", func(x *T) {
		x.Main(func(y *loop.Y) error {
			a := x.Go("a", func(y *loop.Y) error { return errBoom })
			x.Go("b", func(y *loop.Y) error { _, err := y.Future(&a.Future); return err })
			return Yields(y, 4)
		})
		if n := len(x.L.TakeUnretrieved()); n != 1 {
			x.Errorf("%d exceptions not retrieved, want b's", n)
		}
	}},
	{"a fatal error ends Run and fails the task", "boom failed go_on", func(x *T) {
		fatal := &loop.FatalError{Err: errBoom}
		a := x.L.NewTask(&steps{x, "", []loop.Outcome{{State: loop.Raised, Err: fatal}}}, "")
		err := x.L.RunUntil(&a.Future)
		x.log = nil
		x.Log(Name(err), State(&a.Future))
		x.Soon("go_on")
		x.L.Stop()
		x.run()
		x.L.TakeUnretrieved()
	}},
	{"names and numbers", "Task-1 named Task-3 renamed", func(x *T) {
		for _, name := range []string{"", "named", ""} {
			t := x.L.NewTask(&steps{x, "", nil}, name)
			if name == "" && t.Name() == "Task-2" {
				t.SetName("Task-3") // only tasks without a name use up numbers
			}
			x.Log(t.Name())
			if name == "" && t.Name() == "Task-3" {
				t.SetName("renamed")
				x.Log(t.Name())
			}
		}
	}},
	{"the current task", "ok", func(x *T) {
		if x.L.Current() != nil {
			x.Error("a current task before any")
		}
		var a *loop.Task
		x.L.CallSoon(loop.Do(func() {
			if x.L.Current() != nil {
				x.Error("a current task in a callback")
			}
		}))
		a = x.L.Go(func(y *loop.Y) (any, error) {
			if x.L.Current() != a {
				x.Error("not current in its own step")
			}
			x.Log("ok")
			return nil, y.Yield()
		})
		x.L.RunUntil(&a.Future)
	}},
	{"eager start", "outer eager:1 back eager:2 true", func(x *T) {
		x.Main(func(y *loop.Y) error {
			x.Log("outer")
			outer := x.L.Current()
			t := new(loop.Task)
			t.Init(x.L, x.L.GoFunc(func(y *loop.Y) (any, error) {
				if x.L.Current() != t {
					x.Error("an eager step isn't current")
				}
				x.Log("eager:1")
				err := y.Yield()
				x.Log("eager:2")
				return nil, err
			}), nil)
			if err := t.Start(true); err != nil {
				return err
			}
			x.Log("back")
			if x.L.Current() != outer {
				x.Error("the outer task isn't current again")
			}
			if err := Yields(y, 2); err != nil {
				return err
			}
			x.Log(strconv.FormatBool(t.Done()))
			return nil
		})
	}},
	{"eager start that ends at once", "done 0", func(x *T) {
		x.Main(func(y *loop.Y) error {
			before := len(x.L.Tasks())
			t := new(loop.Task)
			t.Init(x.L, x.L.GoFunc(func(*loop.Y) (any, error) { return 1, nil }), nil)
			t.Start(true)
			x.Log(State(&t.Future), strconv.Itoa(len(x.L.Tasks())-before))
			return nil
		})
	}},
	{"eager start outside a running loop is an ordinary one", "pending 1", func(x *T) {
		t := new(loop.Task)
		t.Init(x.L, &steps{x, "", []loop.Outcome{end}}, nil)
		t.Start(true)
		x.Log(State(&t.Future), strconv.Itoa(len(x.L.Tasks())))
	}},
	{"closing unwinds waiting functions", "deferred", func(x *T) {
		t := x.L.Go(func(y *loop.Y) (any, error) {
			defer x.Log("deferred")
			return nil, y.Sleep(1 << 40)
		})
		x.L.Stop()
		x.run()
		x.L.Close()
		if t.Done() {
			x.Error("Close ended a task")
		}
	}},
	{"an await inside a coroutine", "1", func(x *T) {
		x.Main(func(y *loop.Y) error {
			v, err := y.Await(x.L.Sleep(x.Tick, "1"))
			if err != nil {
				return err
			}
			x.Log(v.(string))
			_, err = y.Await(x.L.Sleep(0, nil))
			return err
		})
	}},
	{"errors.Is through a task's error", "true", func(x *T) {
		x.Main(func(y *loop.Y) error {
			t := x.L.Go(func(y *loop.Y) (any, error) { return nil, &loop.TimeoutError{Cause: &loop.CancelledError{}} })
			_, err := y.Future(&t.Future)
			x.Log(strconv.FormatBool(errors.Is(err, loop.ErrTimeout) && !errors.Is(err, loop.ErrCancelled)))
			return nil
		})
	}},
}
