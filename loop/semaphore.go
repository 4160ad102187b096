package loop

// This file has Semaphore and BoundedSemaphore.

// A Semaphore is asyncio.Semaphore, a counter that acquire takes one from. Call Init
// before use. The rules are those of CPython Lib/asyncio/locks.py.
type Semaphore struct {
	Waiters
	value int
	bound int   // of a BoundedSemaphore; negative: none
	count Count // counts in their place, nil as a rule
}

// A Count is a number of the host's that isn't an int, and a bound of its own: asyncio
// counts with whatever can be compared and added to. Each operation may fail.
type Count interface {
	Zero() (bool, error)     // equal to 0
	Positive() (bool, error) // greater than 0
	Full() (bool, error)     // not less than the bound, false without one
	Add(n int) error         // 1 or -1
}

// Init sets the counter, which must not be negative (ErrValue).
func (s *Semaphore) Init(value int) error {
	if value < 0 {
		return badValue("Semaphore initial value must be >= 0")
	}
	s.value, s.bound = value, -1
	return nil
}

// InitBounded sets the counter, which Release then can't raise above value.
func (s *Semaphore) InitBounded(value int) error {
	if err := s.Init(value); err != nil {
		return err
	}
	s.bound = value
	return nil
}

// NewSemaphore returns a Semaphore with a counter that isn't negative.
func NewSemaphore(value int) *Semaphore {
	s := new(Semaphore)
	if err := s.Init(value); err != nil {
		panic(err)
	}
	return s
}

// Set changes the counter and the bound, negative for none, and wakes nobody.
func (s *Semaphore) Set(value, bound int) { s.value, s.bound, s.count = value, bound, nil }

// SetCount makes c the counter. Locked and AcquireNow, which can't fail, are no use then.
func (s *Semaphore) SetCount(c Count) { s.value, s.bound, s.count = 0, -1, c }

// Value returns the counter.
func (s *Semaphore) Value() int { return s.value }

// Locked reports whether acquire would have to wait.
func (s *Semaphore) Locked() bool { return s.value == 0 || !s.allCancelled() }

// CheckLocked is Locked of a semaphore with a Count, too.
func (s *Semaphore) CheckLocked() (bool, error) {
	if s.count == nil {
		return s.Locked(), nil
	}
	zero, err := s.count.Zero()
	return zero || !s.allCancelled(), err
}

// Take is AcquireNow of a semaphore with a Count, too.
func (s *Semaphore) Take() (bool, error) {
	if s.count == nil {
		return s.AcquireNow(), nil
	}
	if locked, err := s.CheckLocked(); locked || err != nil {
		return false, err
	}
	err := s.count.Add(-1)
	return err == nil, err
}

func (s *Semaphore) change(n int) error {
	if s.count != nil {
		return s.count.Add(n)
	}
	s.value += n
	return nil
}

func (s *Semaphore) positive() (bool, error) {
	if s.count != nil {
		return s.count.Positive()
	}
	return s.value > 0, nil
}

// AcquireNow takes one if that needs no waiting.
func (s *Semaphore) AcquireNow() bool {
	if s.Locked() {
		return false
	}
	s.value--
	return true
}

// Wait queues w and returns its future; Woken must be called when it ends.
func (s *Semaphore) Wait(l *Loop, w *Waiter) (*Future, error) {
	if err := s.bind(l); err != nil {
		return nil, err
	}
	s.kind(WaitSemaphore)
	s.add(l, w)
	return &w.Future, nil
}

// Woken ends a Wait: with a nil err the caller has taken one. After an error what was
// handed to it goes to the next.
func (s *Semaphore) Woken(w *Waiter, err error) error {
	s.remove(w)
	if err != nil && w.loop.classify(err) == Cancellation && w.state == Finished {
		if e := s.change(1); e != nil {
			err = e
		}
	}
	for {
		more, e := s.positive()
		if more && e == nil {
			more, e = s.wakeNext()
		}
		if e != nil {
			return e
		}
		if !more {
			return err
		}
	}
}

func (s *Semaphore) wakeNext() (bool, error) {
	// The waiter's share is taken before it wakes, so that nobody overtakes it.
	for w := s.head; w != nil; w = w.next {
		if w.state == Pending {
			if err := s.change(-1); err != nil {
				return false, err
			}
			w.SetResult(true)
			return true, nil
		}
	}
	return false, nil
}

// Bound returns the value that a bounded semaphore began with.
func (s *Semaphore) Bound() int { return s.bound }

// Release gives one back and wakes the first waiter. A bounded semaphore fails with
// ErrValue when it is full.
func (s *Semaphore) Release() error {
	full := s.bound >= 0 && s.value >= s.bound
	if s.count != nil {
		var err error
		if full, err = s.count.Full(); err != nil {
			return err
		}
	}
	if full {
		return badValue("BoundedSemaphore released too many times")
	}
	if err := s.change(1); err != nil {
		return err
	}
	_, err := s.wakeNext()
	return err
}

// A SemaphoreAcquire is semaphore.acquire() as a Coroutine.
type SemaphoreAcquire struct {
	waiter  Waiter
	sem     *Semaphore
	loop    *Loop
	entered bool
}

// Acquire returns a Coroutine that takes one.
func (s *Semaphore) Acquire(l *Loop) *SemaphoreAcquire {
	a := new(SemaphoreAcquire)
	a.Init(l, s)
	return a
}

// Init prepares a for taking one of s.
func (a *SemaphoreAcquire) Init(l *Loop, s *Semaphore) { a.loop, a.sem, a.entered = l, s, false }

// Resume takes one, waiting if it must, and returns true.
func (a *SemaphoreAcquire) Resume(err error) Outcome {
	if !a.entered {
		if err != nil {
			return raised(err)
		}
		if took, err := a.sem.Take(); err != nil {
			return raised(err)
		} else if took {
			return returned(true)
		}
		f, err := a.sem.Wait(a.loop, &a.waiter)
		if err != nil {
			return raised(err)
		}
		a.entered = true
		return waiting(f)
	}
	if err := a.sem.Woken(&a.waiter, err); err != nil {
		return raised(err)
	}
	return returned(true)
}
