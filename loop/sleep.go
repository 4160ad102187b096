package loop

// This file has the smallest state machines: sleeping, and awaiting one future.

import "time"

// A Sleep is asyncio.sleep as a Coroutine. It may be embedded by value; Init first.
//
// Before it has begun, the timer's deadline is the delay, and the future's value the
// result; cancelling the future drops that.
type Sleep struct {
	Future
	timer TimerHandle
	spare *TimerHandle // instead of timer, when that was cancelled in the ready queue
}

// Sleep returns a Coroutine that ends with result after d, or after a bare yield when
// d isn't positive. Nothing is scheduled before its first Resume.
func (l *Loop) Sleep(d time.Duration, result any) *Sleep {
	s := new(Sleep)
	s.Init(l, d, result)
	return s
}

// Init prepares s for one sleep. It can be used again after that has ended.
func (s *Sleep) Init(l *Loop, d time.Duration, result any) {
	s.Future.Init(l, s)
	s.value = result
	if s.spare = nil; s.timer.Queued() {
		s.spare = new(TimerHandle)
	}
	s.deadline().when = d
}

// Delay returns the delay that Init was given, until it begins.
func (s *Sleep) Delay() time.Duration { return s.deadline().when }

// Resume sleeps, then returns the result; an error thrown in cancels the timer.
func (s *Sleep) Resume(err error) Outcome {
	l := s.Future.loop
	timer := s.deadline()
	if s.flags&fEntered == 0 {
		if err != nil {
			return Outcome{State: Raised, Err: err}
		}
		s.flags |= fEntered
		if timer.when <= 0 {
			return Outcome{State: Yielded}
		}
		l.at(timer, l.Now()+timer.when, s, hQuiet, l.current)
		return Outcome{State: Waiting, Future: &s.Future}
	}
	timer.Cancel()
	if err != nil {
		return Outcome{State: Raised, Err: err}
	}
	return Outcome{State: Returned, Value: s.value}
}

func (s *Sleep) deadline() *TimerHandle {
	if s.spare != nil {
		return s.spare
	}
	return &s.timer
}

// Call is the timer's callback.
func (s *Sleep) Call() error {
	if s.state == Pending {
		s.finish(Finished)
	}
	return nil
}

// Cancel cancels the sleep's future.
func (s *Sleep) Cancel(msg any) bool { return s.Future.CancelSelf(msg) }

// Wait describes it as its timer.
func (s *Sleep) Wait() Wait { return Wait{Kind: WaitTimer, ID: s.deadline().id, Label: "sleep"} }

// Await is a Coroutine that waits for a future and ends as it does. The zero Await
// with F set is ready for use.
type Await struct {
	F       *Future
	entered bool
}

// Resume waits for the future if it is pending, then returns its result.
func (a *Await) Resume(err error) Outcome {
	if err != nil {
		return Outcome{State: Raised, Err: err}
	}
	if !a.entered && a.F.state == Pending {
		a.entered = true
		return Outcome{State: Waiting, Future: a.F}
	}
	v, err := a.F.Result()
	if err != nil {
		return Outcome{State: Raised, Err: err}
	}
	return Outcome{State: Returned, Value: v}
}
