// Timer.go has alarm and setitimer.

package signal

import (
	"math"
	"time"

	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/lib/thread"
	"github.com/aioplay/aioplay/python/vm"
)

// A timer is one of ITIMER_REAL, ITIMER_VIRTUAL and ITIMER_PROF. All go by the loop's clock, as time.process_time does.
type timer struct {
	t           *thread.T
	when, every time.Duration
}

var timerSignals = [3]int{SIGALRM, SIGVTALRM, SIGPROF}

// left is what is left of the timer, and its interval.
func (s *State) left(which int) (d, every time.Duration) {
	if s.timers[which] == nil {
		return 0, 0
	}
	return max(s.timers[which].when-s.g.Now(), 1), s.timers[which].every
}

// set sets the timer and returns what was left of the one before.
func (s *State) set(which int, d, every time.Duration) (left, interval time.Duration) {
	left, interval = s.left(which)
	if s.timers[which] != nil {
		s.g.Kill(s.timers[which].t)
		s.timers[which] = nil
	}
	if d <= 0 {
		return
	}
	x := &timer{when: s.g.Now() + d, every: every}
	s.timers[which] = x
	x.t = s.g.Help("timer", func(*thread.T) {
		for {
			s.g.Block("the clock", x.when, true)
			if x.every == 0 {
				s.timers[which] = nil
			}
			x.when += x.every
			Send(s.g, timerSignals[which], s.g.Die)
			if x.every == 0 {
				return
			}
		}
	})
	return
}

func pair(d, every time.Duration) value {
	return vm.NewTuple(vm.Float(d.Seconds()), vm.Float(every.Seconds()))
}

// whichTimer reads a timer's number.
func whichTimer(th *vm.Thread, v, class value) (int, error) {
	n, err := th.Index(v)
	if err == nil && (n < 0 || n > 2) {
		err = raise(th, class)
	}
	return int(n), err
}

// raise makes an OSError of a class with EINVAL.
func raise(th *vm.Thread, class value) error {
	e, err := th.Call(class, vm.Int(int64(host.EINVAL)), vm.NewStr(host.EINVAL.Error()))
	if err != nil {
		return err
	}
	return vm.As[vm.Exception](e)
}

// span reads a number of seconds.
func span(th *vm.Thread, v, class value) (time.Duration, error) {
	f, err := th.AsFloat(v)
	switch {
	case err != nil:
		return 0, err
	case f < 0:
		return 0, raise(th, class)
	case f != f || f > math.MaxInt64/1e9:
		return 0, vm.OverflowError("timestamp out of range for platform time_t")
	}
	return time.Duration(math.Ceil(f * 1e9)), nil
}
