// Package looptest is the suite that every driver of a loop passes.
//
// A driver's test calls Run with a function that makes one. The cases assert orders
// and results, never durations, so they hold on a real clock too, where the whole
// suite takes a fraction of a second.
package looptest

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/aioplay/aioplay/loop"
)

// Run runs the suite with a driver of its own for each case.
func Run(t *testing.T, driver func(t *testing.T) loop.Driver) {
	run(t, driver, shortTick)
}

// RunReal is Run for a clock that goes on by itself. A busy machine oversleeps, and two
// naps that should end one after the other then end together; so a case that fails is
// tried again with naps eight times as long, twice.
func RunReal(t *testing.T, driver func(t *testing.T) loop.Driver) {
	run(t, driver, shortTick, 8*shortTick, 64*shortTick)
}

const shortTick = 2 * time.Millisecond

func run(t *testing.T, driver func(t *testing.T) loop.Driver, ticks ...time.Duration) {
	for _, group := range []struct {
		name  string
		cases []testCase
	}{
		{"callbacks", callbackCases},
		{"futures", futureCases},
		{"tasks", taskCases},
		{"cancel", cancelCases},
		{"combine", combineCases},
		{"timeouts", timeoutCases},
		{"groups", groupCases},
		{"locks", lockCases},
		{"queues", queueCases},
		{"driver", driverCases},
	} {
		t.Run(group.name, func(t *testing.T) {
			for _, c := range group.cases {
				t.Run(c.name, func(t *testing.T) {
					var errs []string
					for _, tick := range ticks {
						if errs = c.try(driver(t), tick); len(errs) == 0 {
							return
						}
					}
					for _, e := range errs {
						t.Error(e)
					}
				})
			}
		})
	}
}

// try runs the case once and returns what was wrong.
func (c testCase) try(d loop.Driver, tick time.Duration) []string {
	x := &T{Tick: tick}
	x.L = loop.New(loop.Options{Driver: d, OnFailure: x.failure})
	c.run(x)
	if !x.L.Closed() {
		if err := x.L.Close(); err != nil {
			x.Errorf("Close: %v", err)
		}
	}
	if got := strings.Join(x.log, " "); got != c.want {
		x.Errorf("log\n got: %s\nwant: %s", got, c.want)
	}
	return x.errs
}

// A testCase runs on a fresh loop; what it logs must be want, words separated by
// spaces.
type testCase struct {
	name string
	want string
	run  func(x *T)
}

// T is one case's loop and log.
type T struct {
	L    *loop.Loop
	Tick time.Duration // a short nap
	log  []string
	errs []string
}

// Errorf says that something is wrong.
func (x *T) Errorf(format string, args ...any) { x.errs = append(x.errs, fmt.Sprintf(format, args...)) }

// Error says that something is wrong.
func (x *T) Error(args ...any) { x.errs = append(x.errs, fmt.Sprint(args...)) }

// Log appends words to what the case is judged by.
func (x *T) Log(words ...string) { x.log = append(x.log, words...) }

func (x *T) failure(f *loop.Failure) {
	text := "failure"
	if f.Err != nil {
		text += ":" + f.Err.Error()
	}
	x.Log(text)
}

// Main runs f as the loop's main coroutine until it returns.
func (x *T) Main(f func(y *loop.Y) error) {
	task := x.L.Go(func(y *loop.Y) (any, error) { return nil, f(y) })
	if err := x.L.RunUntil(&task.Future); err != nil {
		x.Errorf("Run: %v", err)
		return
	}
	if _, err := task.Result(); err != nil {
		x.Log("main:" + Name(err))
	}
}

// Go starts a task that logs how it ended.
func (x *T) Go(name string, f func(y *loop.Y) error) *loop.Task {
	t := x.L.Go(func(y *loop.Y) (any, error) {
		err := f(y)
		if err != nil {
			x.Log(name + ":" + Name(err))
		} else {
			x.Log(name + ":ok")
		}
		return name, err
	})
	t.SetName(name)
	return t
}

// Soon logs a word from a callback.
func (x *T) Soon(word string) *loop.Handle {
	return x.L.CallSoon(loop.Do(func() { x.Log(word) }))
}

// Yields lets n turns pass.
func Yields(y *loop.Y, n int) error {
	for range n {
		if err := y.Yield(); err != nil {
			return err
		}
	}
	return nil
}

// Name is an error in one word.
func Name(err error) string {
	var cancelled *loop.CancelledError
	switch {
	case err == nil:
		return "nil"
	case errors.As(err, &cancelled):
		if s, ok := cancelled.Msg.(string); ok {
			return "cancelled(" + s + ")"
		}
		return "cancelled"
	case errors.Is(err, loop.ErrTimeout):
		return "timeout"
	}
	return strings.ReplaceAll(err.Error(), " ", "_")
}

// State is a future's state in one word.
func State(f *loop.Future) string {
	switch {
	case f.Cancelled():
		return "cancelled"
	case !f.Done():
		return "pending"
	case f.Err() != nil:
		return "failed"
	}
	return "done"
}

var errBoom = errors.New("boom")
