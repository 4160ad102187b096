package loop

// This file has Condition.

// A Condition is asyncio.Condition. The zero Condition has a lock of its own and is
// ready for use; SetLock gives it another before that.
type Condition struct {
	Waiters
	lock *Lock
	own  Lock
}

// SetLock makes the condition use k.
func (c *Condition) SetLock(k *Lock) { c.lock = k }

// Lock returns the lock that guards it.
func (c *Condition) Lock() *Lock {
	if c.lock == nil {
		c.lock = &c.own
	}
	return c.lock
}

// Notify wakes up to n waiters. The lock must be held (ErrMisuse).
func (c *Condition) Notify(n int) error {
	if !c.Lock().locked {
		return misuse("cannot notify on un-acquired lock")
	}
	c.notify(n)
	return nil
}

// NotifyAll wakes every waiter.
func (c *Condition) NotifyAll() error { return c.Notify(c.n) }

func (c *Condition) notify(n int) {
	for w := c.head; w != nil && n > 0; w = w.next {
		if w.state == Pending {
			n--
			w.SetResult(false)
		}
	}
}

// A ConditionWait is condition.wait() as a Coroutine: it gives the lock up, waits to be
// notified, and takes it again, even when it is cancelled meanwhile.
type ConditionWait struct {
	waiter  Waiter
	acquire LockAcquire
	cond    *Condition
	loop    *Loop
	phase   uint8
	err     error // to raise once the lock is held again
}

// Wait returns a Coroutine that waits to be notified.
func (c *Condition) Wait(l *Loop) *ConditionWait {
	a := new(ConditionWait)
	a.Init(l, c)
	return a
}

// Init prepares a for one wait.
func (a *ConditionWait) Init(l *Loop, c *Condition) {
	a.loop, a.cond, a.phase, a.err = l, c, 0, nil
}

// Resume waits and returns true.
func (a *ConditionWait) Resume(err error) Outcome {
	c := a.cond
	switch a.phase {
	case 0:
		if err != nil {
			return raised(err)
		}
		if !c.Lock().locked {
			return raised(misuse("cannot wait on un-acquired lock"))
		}
		if err := c.bind(a.loop); err != nil {
			return raised(err)
		}
		c.lock.Release()
		c.kind(WaitCondition)
		c.add(a.loop, &a.waiter)
		a.phase = 1
		return waiting(&a.waiter.Future)
	case 1:
		c.remove(&a.waiter)
		a.err = err
		err = nil
		a.phase = 2
		a.acquire.Init(a.loop, c.lock)
	}
	for {
		out := a.acquire.Resume(err)
		switch {
		case out.State == Waiting:
			return out
		case out.State == Returned:
			if a.err == nil {
				return returned(true)
			}
			// Who notified this task has to be answered by another.
			c.notify(1)
			return raised(a.err)
		case a.loop.classify(out.Err) != Cancellation:
			c.notify(1)
			return raised(out.Err)
		}
		a.err = out.Err
		err = nil
		a.acquire.Init(a.loop, c.lock)
	}
}

// A ConditionWaitFor is condition.wait_for(predicate) as a Coroutine.
type ConditionWaitFor struct {
	wait   ConditionWait
	test   func() (bool, error)
	inWait bool
}

// WaitFor returns a Coroutine that waits until test reports true.
func (c *Condition) WaitFor(l *Loop, test func() (bool, error)) *ConditionWaitFor {
	a := new(ConditionWaitFor)
	a.Init(l, c, test)
	return a
}

// Init prepares a.
func (a *ConditionWaitFor) Init(l *Loop, c *Condition, test func() (bool, error)) {
	a.wait.Init(l, c)
	a.test, a.inWait = test, false
}

// Resume waits until the test holds and returns true.
func (a *ConditionWaitFor) Resume(err error) Outcome {
	if err != nil && !a.inWait {
		return raised(err)
	}
	for {
		if a.inWait {
			if out := a.wait.Resume(err); out.State != Returned {
				return out
			}
			a.wait.Init(a.wait.loop, a.wait.cond)
			a.inWait, err = false, nil
		}
		ok, err := a.test()
		if err != nil {
			return raised(err)
		}
		if ok {
			return returned(true)
		}
		a.inWait = true
	}
}
