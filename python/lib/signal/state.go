// Package signal is Python's signal module: handlers, timers, and what a signal does to a process that has none.
//
// Signals come from the program itself, from another simulated process (lib/process), from a timer, or from the host:
// a Stop is SIGINT. Handlers run in the main thread, as CPython's do: between two slices of work, or where it waits.
package signal

import (
	"github.com/aioplay/aioplay/python/lib/thread"
	"github.com/aioplay/aioplay/python/vm"
)

// The signals with a meaning to this package, with Linux's numbers.
const (
	SIGINT    = 2
	SIGKILL   = 9
	SIGPIPE   = 13
	SIGALRM   = 14
	SIGTERM   = 15
	SIGCHLD   = 17
	SIGCONT   = 18
	SIGSTOP   = 19
	SIGTSTP   = 20
	SIGURG    = 23
	SIGVTALRM = 26
	SIGPROF   = 27
	SIGWNCH   = 28
	nsig      = 65
)

// A State is the signals of one interpreter.
type State struct {
	g        *thread.Group
	handlers [nsig]vm.Value // unbound: the default
	soft     vm.Value       // asyncio.Runner's handler of SIGINT
	timers   [3]*timer
	wakeup   int64  // set_wakeup_fd
	caught   int    // signals handled so far, for pause
	mask     uint64 // of pthread_sigmask
	held     uint64 // signals that came while they were masked
	waiting  []*thread.T
}

// Of returns an interpreter's state.
func Of(th *vm.Thread) *State {
	g := thread.Of(th)
	if s, ok := g.Signals.(*State); ok {
		return s
	}
	s := &State{g: g, wakeup: -1}
	s.handlers[SIGINT] = defaultInt.Value()
	s.handlers[SIGPIPE] = vm.Int(1)
	g.Signals = s
	g.Handle = s.handle
	g.Stop = s.stop
	return s
}

// defaultInt is signal.default_int_handler.
var defaultInt = vm.FuncN("default_int_handler", 2, 2, func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
	return vm.Unbound, vm.NewError(vm.KeyboardInterruptType)
})

// Handler is what is set for a signal; unbound is the default.
func (s *State) Handler(n int) vm.Value { return s.handlers[n] }

// Set sets a handler and returns the one before.
func (s *State) Set(n int, h vm.Value) vm.Value {
	before := s.handlers[n]
	s.handlers[n] = h
	return before
}

// SetDefault sets what is a signal's handler at the start.
func (s *State) SetDefault(n int) {
	s.handlers[n] = vm.Unbound
	if n == SIGINT {
		s.handlers[n] = defaultInt.Value()
	}
}

// SetSoft sets a handler of SIGINT that gives way to KeyboardInterrupt where a Stop finds the program computing.
func (s *State) SetSoft(h vm.Value) { s.soft, s.handlers[SIGINT] = h, h }

// Soft reports whether SIGINT still has the handler of SetSoft.
func (s *State) Soft(h vm.Value) bool { return s.handlers[SIGINT] == h }

// Default reports whether SIGINT has default_int_handler.
func (s *State) Default() bool { return s.handlers[SIGINT] == defaultInt.Value() }

func ignored(h vm.Value) bool { return vm.IsIntLike(h) }

// handle runs the handler of a signal.
func (s *State) handle(th *vm.Thread, n int) (bool, error) {
	h := s.handlers[n]
	if !h.Bound() || ignored(h) {
		return true, nil
	}
	s.caught++
	if s.wakeup >= 0 {
		if f, err := s.g.Host.FileOf(int(s.wakeup)); err == nil {
			f.Write([]byte{byte(n)})
		}
	}
	frame := vm.None
	if f := th.CurrentFrame(0); f != nil {
		frame = f.Value()
	}
	_, err := th.Call(h, vm.Int(int64(n)), frame)
	return true, err
}

// stop is handle for a Stop that found the program computing.
func (s *State) stop(th *vm.Thread) (bool, error) {
	if h := s.handlers[SIGINT]; s.Default() || h == s.soft && h.Bound() {
		return false, nil
	}
	return s.handle(th, SIGINT)
}

// Send sends a signal to an interpreter. What it does by default, other than nothing, is up to die.
func Send(g *thread.Group, n int, die func(status int)) {
	h := vm.Unbound
	if s, ok := g.Signals.(*State); ok {
		if h = s.handlers[n]; s.mask&bit(n) != 0 && n != SIGKILL && n != SIGSTOP {
			s.held |= bit(n)
			for _, t := range s.waiting {
				g.Wake(t)
			}
			s.waiting = nil
			return
		}
	} else if n == SIGINT {
		h = defaultInt.Value()
	} else if n == SIGPIPE {
		return
	}
	switch {
	case n == SIGKILL:
		die(-n)
	case n == SIGSTOP, h.Bound() && ignored(h):
	case h.Bound():
		g.Raise(n)
	case !Harmless(n):
		die(-n)
	}
}

func bit(n int) uint64 { return 1 << (n - 1) }

// Harmless reports whether a signal does nothing to a process that has no handler. Stopping a process is nothing too:
// it isn't simulated.
func Harmless(n int) bool {
	switch n {
	case SIGCHLD, SIGCONT, SIGSTOP, SIGTSTP, SIGTSTP + 1, SIGTSTP + 2, SIGURG, SIGWNCH:
		return true
	}
	return false
}
