// A tiny interpreter behind the same seam as Python's, so that the path from the page to the loop can be driven
// through every corner without the language: the test binary itself serves as the runtime.

package main

import (
	"errors"
	"io"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/aioplay/aioplay/jsbridge"
	"github.com/aioplay/aioplay/loop"
)

var realStart = time.Now()

func realNow() time.Duration { return time.Since(realStart) }

var errKeyboard = errors.New("KeyboardInterrupt")

// fake runs one command a line.
type fake struct {
	setup
	interrupted atomic.Bool
	end         *failure
	kept        [][]byte
}

func newFake(s setup) interpreter { return &fake{setup: s} }

func (f *fake) Interrupt() {
	f.interrupted.Store(true)
	f.Driver.Interrupt(errKeyboard)
}

func (f *fake) Failure() *failure { return f.end }

func (f *fake) Run(source []byte) int {
	for i, line := range strings.Split(string(source), "\n") {
		verb, rest, _ := strings.Cut(line, " ")
		err := f.do(verb, rest)
		var status exitStatus
		switch {
		case errors.As(err, &status):
			return int(status)
		case err != nil:
			f.end = &failure{Type: err.Error(), Message: line, Line: i + 1, Col: 1}
			f.Stderr("Traceback: " + err.Error() + "\n")
			if err == errKeyboard {
				return 130
			}
			return 1
		}
	}
	return 0
}

type exitStatus int

func (e exitStatus) Error() string { return "exit" }

// check is what a VM does every so many instructions.
func (f *fake) check(until time.Duration) error {
	if realNow() >= until {
		f.Slice()
	}
	if f.interrupted.Swap(false) {
		f.Driver.Interrupted()
		return errKeyboard
	}
	return nil
}

// work is busy for d, or for ever, in slices.
func (f *fake) work(d time.Duration) error {
	began := realNow()
	for {
		slice := realNow() + jsbridge.Slice
		for realNow() < slice {
			if d >= 0 && realNow()-began >= d {
				return nil
			}
		}
		if err := f.check(slice); err != nil {
			return err
		}
	}
}

func (f *fake) do(verb, rest string) error {
	n, _ := strconv.Atoi(rest)
	ms := time.Duration(n) * time.Millisecond
	switch verb {
	case "print":
		f.Stdout(rest + "\n")
	case "warn":
		f.Stderr(rest + "\n")
	case "exit":
		return exitStatus(n)
	case "raise":
		return errors.New(rest)
	case "loop":
		return f.work(-1)
	case "work":
		return f.work(ms)
	case "stubborn": // catches the first interrupt and goes on
		f.work(-1)
		f.Stdout("caught\n")
		return f.work(-1)
	case "deaf": // one operation that looks at nothing
		for {
		}
	case "sleep":
		return f.interrupt(f.Driver.Sleep(nil, ms))
	case "input":
		text, err := f.Input(rest)
		if err == io.EOF {
			text = "EOF"
		} else if err != nil {
			return f.check(0)
		}
		f.Stdout("got " + text + "\n")
	case "tasks":
		return f.tasks(n)
	case "turns":
		return f.turns(n)
	case "flood":
		slice := realNow() + jsbridge.Slice
		for i := range n {
			f.Stdout(strconv.Itoa(i) + "\n")
			if i%100 == 99 && realNow() >= slice {
				if err := f.check(slice); err != nil {
					return err
				}
				slice = realNow() + jsbridge.Slice
			}
		}
	case "bomb":
		for {
			f.kept = append(f.kept, make([]byte, 16<<20))
		}
	case "panic":
		panic("the interpreter has a bug")
	case "deep":
		f.Stdout(strconv.Itoa(deep(n)) + "\n")
	}
	return nil
}

func (f *fake) interrupt(err error) error {
	if err != nil {
		f.interrupted.Store(false)
	}
	return err
}

func (f *fake) newLoop() *loop.Loop {
	return loop.New(loop.Options{Driver: f.Driver, Tracer: f.Tracer})
}

// tasks sleeps in n tasks, 10 ms more in each.
func (f *fake) tasks(n int) error {
	l := f.newLoop()
	left := n
	for i := range n {
		l.Go(func(y *loop.Y) (any, error) {
			y.Sleep(time.Duration(i+1) * 10 * time.Millisecond)
			f.Stdout("task " + strconv.Itoa(i) + " at " + l.Now().Round(time.Millisecond).String() + "\n")
			if left--; left == 0 {
				l.Stop()
			}
			return nil, nil
		})
	}
	return f.interrupt(l.Run())
}

// turns runs n turns of a loop with one callback.
func (f *fake) turns(n int) error {
	l := f.newLoop()
	var again func() error
	again = func() error {
		if n--; n <= 0 {
			l.Stop()
			return nil
		}
		if n%64 == 0 {
			if err := f.check(realNow()); err != nil {
				return &loop.FatalError{Err: err}
			}
		}
		l.CallSoon(loop.Func(again))
		return nil
	}
	l.CallSoon(loop.Func(again))
	return f.interrupt(l.Run())
}

func deep(n int) int {
	if n == 0 {
		return 0
	}
	return deep(n-1) + 1
}
