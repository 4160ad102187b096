package loop

// This file has Semaphore and BoundedSemaphore.

// A Semaphore is asyncio.Semaphore, a counter that acquire takes one from. Call Init
// before use. The rules are those of CPython Lib/asyncio/locks.py.
type Semaphore struct {
	Waiters
	value int
	bound int // of a BoundedSemaphore; negative: none
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

// Value returns the counter.
func (s *Semaphore) Value() int { return s.value }

// Locked reports whether acquire would have to wait.
func (s *Semaphore) Locked() bool { return s.value == 0 || !s.allCancelled() }

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
		s.value++
	}
	for s.value > 0 && s.wakeNext() {
	}
	return err
}

func (s *Semaphore) wakeNext() bool {
	// The waiter's share is taken before it wakes, so that nobody overtakes it.
	for w := s.head; w != nil; w = w.next {
		if w.state == Pending {
			s.value--
			w.SetResult(true)
			return true
		}
	}
	return false
}

// Bound returns the value that a bounded semaphore began with.
func (s *Semaphore) Bound() int { return s.bound }

// Release gives one back and wakes the first waiter. A bounded semaphore fails with
// ErrValue when it is full.
func (s *Semaphore) Release() error {
	if s.bound >= 0 && s.value >= s.bound {
		return badValue("BoundedSemaphore released too many times")
	}
	s.value++
	s.wakeNext()
	return nil
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
		if a.sem.AcquireNow() {
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
