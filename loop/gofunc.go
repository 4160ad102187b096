package loop

// This file makes coroutines of Go functions.

import (
	"iter"
	"time"
)

// A Y is what a Go function that runs as a coroutine waits with. It is only valid
// inside that function, on its goroutine.
type Y struct {
	loop *Loop
	// yield hands an outcome to the task; false: unwind
	yield func(Outcome) bool
	err   error // what Resume was given
}

// goroutine is the Coroutine of a Go function. iter.Pull's switch is a direct
// hand-over between two goroutines, without the scheduler.
type goroutine struct {
	y    Y
	f    func(*Y) (any, error)
	next func() (Outcome, bool)
	stop func()
	out  Outcome
}

// unwound is what a waiting function panics with when its loop is closed.
type unwound struct{}

// GoFunc returns a Coroutine that runs f. Panics of f surface in the loop's
// goroutine.
func (l *Loop) GoFunc(f func(*Y) (any, error)) Coroutine {
	g := &goroutine{f: f}
	g.y.loop = l
	g.next, g.stop = iter.Pull(g.run)
	return g
}

// Go starts a task that runs f.
func (l *Loop) Go(f func(*Y) (any, error)) *Task { return l.NewTask(l.GoFunc(f), "") }

func (g *goroutine) run(yield func(Outcome) bool) {
	defer func() {
		if r := recover(); r != nil {
			if _, ok := r.(unwound); !ok {
				panic(r)
			}
		}
	}()
	g.y.yield = yield
	if g.y.err != nil { // cancelled before its first step: it never starts
		g.out = Outcome{State: Raised, Err: g.y.err}
		return
	}
	v, err := g.f(&g.y)
	if err != nil {
		g.out = Outcome{State: Raised, Err: err}
	} else {
		g.out = Outcome{State: Returned, Value: v}
	}
}

// Resume runs the function until it waits again or returns.
func (g *goroutine) Resume(err error) Outcome {
	g.y.err = err
	if out, ok := g.next(); ok {
		return out
	}
	return g.out
}

func (y *Y) suspend(out Outcome) error {
	if !y.yield(out) {
		panic(unwound{})
	}
	return y.err
}

// Loop returns the loop the function runs on.
func (y *Y) Loop() *Loop { return y.loop }

// Yield lets everything else that is ready run, asyncio.sleep(0). Its error is what
// was thrown in: a cancellation.
func (y *Y) Yield() error { return y.suspend(Outcome{State: Yielded}) }

// Future waits for f and returns its result.
func (y *Y) Future(f *Future) (any, error) {
	if f.state == Pending {
		if err := y.suspend(Outcome{State: Waiting, Future: f}); err != nil {
			return nil, err
		}
	}
	return f.Result()
}

// Await runs c inside this coroutine until it ends, as await does.
func (y *Y) Await(c Coroutine) (any, error) {
	var err error
	for {
		out := c.Resume(err)
		switch out.State {
		case Returned:
			return out.Value, nil
		case Raised:
			return nil, out.Err
		}
		err = y.suspend(out)
	}
}

// Sleep waits for d on the loop's clock.
func (y *Y) Sleep(d time.Duration) error {
	_, err := y.Await(y.loop.Sleep(d, nil))
	return err
}
