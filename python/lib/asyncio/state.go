// State.go is what one interpreter's asyncio remembers: the running loop, the policy, the loops made so far.

package asyncio

import (
	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/vm"
)

// state belongs to one interpreter and is kept in its Host.
type state struct {
	host    *host.Host
	main    threadState
	threads map[*vm.Thread]*threadState // other than the main one
	th      *vm.Thread                  // the main thread
	loops   []*Loop                     // not closed yet
	closed  []*Loop                     // closed with tasks pending
	policy  vm.Value                    // unbound: not made
	foreign foreignTasks
	mark    vm.Value // coroutines._is_coroutine
	exiting bool
	depth   int // of the frames below the running loop

	created   []*coroutine       // that nobody may have awaited yet: see ends.go
	unwatched int                // how many more are made before created is gone through, as it is full
	suspects  []suspect          // while the collector runs
	guests    map[vm.Value]*Loop // by the loop of the program's own that runs them
	modules   map[string]*vm.Module
	extras    map[*extraFile]*vm.Dict // what was compiled of them
}

// threadState is what asyncio keeps for each thread.
type threadState struct {
	running *Loop    // asyncio.get_running_loop
	current vm.Value // the policy's loop (set_event_loop); unbound or None: none
	set     bool     // set_event_loop was called
	foreign vm.Value // what _set_running_loop was given, if it isn't a Loop
}

// stateOf returns the interpreter's state.
func stateOf(th *vm.Thread) *state { return host.Of(th).Asyncio.(*state) }

func newState(th *vm.Thread) *state {
	h := host.Of(th)
	if s, ok := h.Asyncio.(*state); ok {
		return s
	}
	s := &state{host: h, th: th, modules: map[string]*vm.Module{}}
	h.Asyncio = s
	h.AtExit = append(h.AtExit, s.atExit)
	h.Collect = s.collectGarbage
	th.Runtime.OnReach(s.lives)
	th.Runtime.OnEnds(vm.Ends{Each: s.eachEnd, Suspect: s.suspectEnds, Judge: s.judgeEnds, End: s.end, Left: s.leftCoroutines})
	return s
}

// of returns a thread's part.
func (s *state) of(th *vm.Thread) *threadState {
	if th == s.th {
		return &s.main
	}
	t := s.threads[th]
	if t == nil {
		if s.threads == nil {
			s.threads = map[*vm.Thread]*threadState{}
		}
		t = new(threadState)
		s.threads[th] = t
	}
	return t
}

// running returns the loop that runs in th, or nil.
func running(th *vm.Thread) *Loop {
	t := stateOf(th).of(th)
	if t.running == nil && t.foreign.Bound() && !t.foreign.IsNone() {
		return guestOf(th, t.foreign)
	}
	return t.running
}

// mustRunning returns the loop that runs in th, or get_running_loop's error.
func mustRunning(th *vm.Thread) (*Loop, error) {
	if l := running(th); l != nil {
		return l, nil
	}
	return nil, vm.RuntimeError("no running event loop")
}

// getLoop is events.get_event_loop: the running loop, else the policy's, made if there is none. Strict mode raises
// then, as 3.14 does; 3.12 and 3.13 warn.
func (s *state) getLoop(th *vm.Thread) (*Loop, error) {
	if l := running(th); l != nil {
		return l, nil
	}
	if p := s.ownPolicy(); p.Bound() {
		v, err := th.CallMethod(p, strGetEventLoop)
		if err != nil {
			return nil, err
		}
		return anyLoop(th, v), nil
	}
	return s.policyLoop(th)
}

// policyLoop is the default policy's get_event_loop.
func (s *state) policyLoop(th *vm.Thread) (*Loop, error) {
	t := s.of(th)
	if t.current.Bound() && !t.current.IsNone() {
		return anyLoop(th, t.current), nil
	}
	if s.host.Strict || t.set || th != s.th {
		return nil, vm.RuntimeError("There is no current event loop in thread '" + threadName(th) + "'.")
	}
	if err := noCurrentLoop(th); err != nil {
		return nil, err
	}
	l, err := newLoop(th, LoopType)
	if err != nil {
		return nil, err
	}
	t.current, t.set = l.value(), true
	return l, nil
}

func threadName(th *vm.Thread) string {
	if th.Name == "" {
		return "MainThread"
	}
	return th.Name
}
