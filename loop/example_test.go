package loop_test

// This file has the examples that go doc shows.

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sim"
)

// Ninety-nine sleeps of two seconds, all at once, on a virtual clock: they end after two
// seconds of loop time and no real time.
func Example() {
	l := loop.New(loop.Options{Driver: sim.New(sim.Options{})})
	main := l.Go(func(y *loop.Y) (any, error) {
		var jobs []*loop.Future
		for range 99 {
			jobs = append(jobs, &l.Go(func(y *loop.Y) (any, error) { return 1, y.Sleep(2 * time.Second) }).Future)
		}
		results, err := y.Future(&l.Gather(false, jobs...).Future)
		return len(results.([]any)), err
	})
	if err := l.RunUntil(&main.Future); err != nil {
		fmt.Println(err)
	}
	n, err := main.Result()
	fmt.Println(n, err, l.Now())
	// Output: 99 <nil> 2s
}

// countdown is a coroutine without a goroutine: a state machine that waits for a sleep,
// embedded by value, three times.
type countdown struct {
	loop  *loop.Loop
	n     int
	sleep loop.Sleep
	busy  bool
}

func (c *countdown) Resume(err error) loop.Outcome {
	for c.n > 0 {
		if !c.busy {
			fmt.Println(c.n)
			c.sleep.Init(c.loop, time.Second, nil)
			c.busy = true
		}
		out := c.sleep.Resume(err)
		if out.State == loop.Yielded || out.State == loop.Waiting {
			return out
		}
		if out.State == loop.Raised {
			return out
		}
		c.busy = false
		c.n--
	}
	return loop.Outcome{State: loop.Returned, Value: "lift-off"}
}

func ExampleCoroutine() {
	l := loop.New(loop.Options{Driver: sim.New(sim.Options{})})
	t := l.NewTask(&countdown{loop: l, n: 3}, "countdown")
	l.RunUntil(&t.Future)
	v, _ := t.Result()
	fmt.Println(v, l.Now())
	// Output:
	// 3
	// 2
	// 1
	// lift-off 3s
}

func ExampleTask_Cancel() {
	l := loop.New(loop.Options{Driver: sim.New(sim.Options{})})
	t := l.Go(func(y *loop.Y) (any, error) {
		err := y.Sleep(time.Hour)
		fmt.Println("cleaning up after:", err)
		return nil, err
	})
	l.CallLater(time.Second, loop.Do(func() { t.Cancel("enough") }))
	l.RunUntil(&t.Future)
	fmt.Println(t.Cancelled(), l.Now())
	// Output:
	// cleaning up after: enough
	// true 1s
}

func ExampleY_Timeout() {
	l := loop.New(loop.Options{Driver: sim.New(sim.Options{})})
	t := l.Go(func(y *loop.Y) (any, error) {
		return nil, y.Timeout(time.Second, func(*loop.Timeout) error { return y.Sleep(time.Hour) })
	})
	l.RunUntil(&t.Future)
	_, err := t.Result()
	fmt.Println(errors.Is(err, loop.ErrTimeout), l.Now())
	// Output: true 1s
}

func ExampleY_Group() {
	l := loop.New(loop.Options{Driver: sim.New(sim.Options{})})
	main := l.Go(func(y *loop.Y) (any, error) {
		return nil, y.Group(func(g *loop.Group) error {
			g.Go(func(y *loop.Y) (any, error) { return nil, errors.New("broken") })
			g.Go(func(y *loop.Y) (any, error) {
				err := y.Sleep(time.Hour)
				fmt.Println("the other was", err)
				return nil, err
			})
			return nil
		})
	})
	l.RunUntil(&main.Future)
	_, err := main.Result()
	fmt.Println(err)
	// Output:
	// the other was cancelled
	// unhandled errors in a TaskGroup (1 sub-exception)
}

func ExampleQueue() {
	l := loop.New(loop.Options{Driver: sim.New(sim.Options{})})
	q := loop.NewQueue[string](2)
	l.Go(func(y *loop.Y) (any, error) {
		for _, word := range strings.Fields("one two three four") {
			if _, err := y.Await(q.Put(l, word)); err != nil {
				return nil, err
			}
		}
		return nil, q.Shutdown(false)
	})
	consumer := l.Go(func(y *loop.Y) (any, error) {
		for {
			get := q.Get(l)
			if _, err := y.Await(get); errors.Is(err, loop.ErrQueueShutDown) {
				return nil, nil
			} else if err != nil {
				return nil, err
			}
			fmt.Println(get.Item)
		}
	})
	l.RunUntil(&consumer.Future)
	// Output:
	// one
	// two
	// three
	// four
}

// An operation of the host holds the virtual clock and ends on another goroutine.
func ExampleLoop_Begin() {
	l := loop.New(loop.Options{Driver: sim.New(sim.Options{Freeze: true})})
	t := l.Go(func(y *loop.Y) (any, error) {
		op := l.Begin("compute")
		go func() {
			sum := 0
			for i := range 101 {
				sum += i
			}
			op.Finish(sum, nil)
		}()
		return y.Future(&op.Future)
	})
	l.RunUntil(&t.Future)
	fmt.Println(t.Result())
	// Output: 5050 <nil>
}

func ExampleDeadlock() {
	l := loop.New(loop.Options{Driver: sim.New(sim.Options{})})
	var door loop.Lock
	door.Label = "door"
	door.AcquireNow()
	t := l.NewTask(door.Acquire(l), "visitor")
	fmt.Println(l.RunUntil(&t.Future))
	// Output: deadlock: nothing can wake visitor (waits for lock door)
}

// Two timers with the same deadline fire in the order of their setting; an Order tries the other ones too, each seed the same
// one every time.
func ExampleOrder() {
	fired := func(order *loop.Order) string {
		l := loop.New(loop.Options{Driver: sim.New(sim.Options{}), Order: order})
		text := ""
		for _, name := range []string{"a", "b", "c"} {
			l.CallLater(time.Second, loop.Func(func() error {
				if text += name; len(text) == 3 {
					l.Stop()
				}
				return nil
			}))
		}
		l.Run()
		return text
	}
	fmt.Println(fired(nil))
	seen := map[string]bool{}
	for seed := range uint64(50) {
		seen[fired(loop.NewOrder(seed))] = true
	}
	fmt.Println(len(seen), fired(loop.NewOrder(7)) == fired(loop.NewOrder(7)))
	// Output:
	// abc
	// 6 true
}

// Who holds a lock is known, so a deadlock can say it.
func ExampleLock() {
	l := loop.New(loop.Options{Driver: sim.New(sim.Options{})})
	var a, b loop.Lock
	a.Label, b.Label = "a", "b"
	hold := func(first, second *loop.Lock) func(y *loop.Y) (any, error) {
		return func(y *loop.Y) (any, error) {
			if _, err := y.Await(first.Acquire(l)); err != nil {
				return nil, err
			}
			defer first.Release()
			if err := y.Sleep(time.Second); err != nil {
				return nil, err
			}
			return y.Await(second.Acquire(l))
		}
	}
	one, two := l.Go(hold(&a, &b)), l.Go(hold(&b, &a))
	one.SetName("one")
	two.SetName("two")
	fmt.Println(l.RunUntil(&one.Future))
	// Output: deadlock: nothing can wake one (waits for lock b, held by two); two (waits for lock a, held by one)
}

func ExampleTracer() {
	tr := loop.NewTracer(func(lines []byte) { fmt.Print(string(lines)) })
	l := loop.New(loop.Options{Driver: sim.New(sim.Options{}), Tracer: tr})
	t := l.NewTask(l.Sleep(time.Second, nil), "sleeper")
	l.RunUntil(&t.Future)
	tr.Flush()
	// Output:
	// {"aioplay":"trace","version":1}
	// {"seq":1,"ev":"TaskSpawned","task":1,"name":"sleeper"}
	// {"seq":2,"ev":"TaskReady","task":1}
	// {"seq":3,"ev":"StepBegin","task":1,"cause":2}
	// {"seq":4,"ev":"TimerSet","task":1,"cause":3,"id":1,"when":1000000000}
	// {"seq":5,"ev":"StepEnd","task":1,"cause":3,"wait":{"kind":"timer","id":1,"label":"sleep"},"state":"waiting"}
	// {"seq":6,"at":1000000000,"ev":"ClockJump","dur":1000000000}
	// {"seq":7,"at":1000000000,"ev":"TimerFired","cause":4,"id":1,"when":1000000000}
	// {"seq":8,"at":1000000000,"ev":"FutureDone","cause":7,"name":"timer","id":1,"state":"done"}
	// {"seq":9,"at":1000000000,"ev":"TaskReady","task":1,"cause":8}
	// {"seq":10,"at":1000000000,"ev":"StepBegin","task":1,"cause":9}
	// {"seq":11,"at":1000000000,"ev":"TaskDone","task":1,"cause":10,"state":"done"}
	// {"seq":12,"at":1000000000,"ev":"StepEnd","task":1,"cause":10,"state":"done"}
}
