// The explorer: a program in one order of events after another, until one fails.
package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sim"
	"github.com/aioplay/aioplay/python"
)

// An outcome is what one run of an explored program came to.
type outcome struct {
	status         int
	stdout, stderr string
	unhandled      int // errors that went to an event loop's exception handler
}

// failure says what is wrong with a run, "" if nothing is.
func (r outcome) failure() string {
	switch {
	case r.status != 0 && strings.Contains(r.stderr, "deadlock: "):
		return fmt.Sprintf("deadlock, exit status %d", r.status)
	case r.status != 0:
		return fmt.Sprintf("exit status %d", r.status)
	case r.unhandled > 0:
		return "an exception that nothing handles"
	}
	return ""
}

// explore runs a program in the usual order, then in n others that CPython might choose: timers with equal deadlines,
// threads, and what the network delivers come in other orders, and what is random has another seed. It reports the first run
// that fails; the seeds count on from the one given.
func explore(o python.Options, p program, seed uint64, n int) int {
	input := replayed(o.Input)
	run := func(seed uint64, order *loop.Order) outcome {
		var r outcome
		var stdout, stderr strings.Builder
		o.Stdout, o.Stderr = func(s string) { stdout.WriteString(s) }, func(s string) { stderr.WriteString(s) }
		o.Input = input()
		o.Seed, o.Order = seed, order
		o.Driver = sim.New(sim.Options{})
		in := python.New(o)
		r.status = runInterruptible(in, p.source)
		r.unhandled = in.Unhandled()
		r.stdout, r.stderr = stdout.String(), stderr.String()
		return r
	}
	usual := run(seed, nil)
	if what := usual.failure(); what != "" {
		io.WriteString(os.Stderr, usual.stderr)
		fmt.Fprintf(os.Stderr, "aioplay: the usual order fails: %s\n", what)
		return 1
	}
	outputs := map[string]bool{usual.stdout: true}
	var other uint64 // the first seed with another output
	for i := range n {
		s := seed + uint64(i) + 1
		r := run(s, loop.NewOrder(s))
		if what := r.failure(); what != "" {
			io.WriteString(os.Stderr, r.stderr)
			fmt.Fprintf(os.Stderr, "aioplay: order %d of %d fails: %s\naioplay: run it again with --clock virtual --seed %d\n", i+1, n, what, s)
			return 1
		}
		if !outputs[r.stdout] {
			outputs[r.stdout] = true
			if other == 0 {
				other = s
			}
		}
	}
	fmt.Fprintf(os.Stderr, "aioplay: none of %d orders fails", n)
	if other != 0 {
		fmt.Fprintf(os.Stderr, "; they print %d different things, --clock virtual --seed %d the first that the usual order doesn't", len(outputs), other)
	}
	fmt.Fprintln(os.Stderr)
	return 0
}

// replayed makes an Input for each run of a program: all get the same lines, which are read once.
func replayed(read func(string) (string, error)) func() func(string) (string, error) {
	var lines []string
	return func() func(string) (string, error) {
		next := 0
		return func(string) (string, error) {
			if next == len(lines) {
				line, err := read("")
				if err != nil {
					return "", err
				}
				lines = append(lines, line)
			}
			next++
			return lines[next-1], nil
		}
	}
}
