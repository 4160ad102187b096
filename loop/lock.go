package loop

// This file has Lock and Event.

// A Lock is asyncio.Lock: fair, not owned by a task, not re-entrant. The zero Lock
// is unlocked and ready for use. The rules are those of CPython Lib/asyncio/locks.py.
//
// A thin binding calls AcquireNow, and when that fails embeds a LockAcquire in the
// object that its coroutine awaits.
type Lock struct {
	Waiters
	locked bool
}

// Locked reports whether it is held.
func (k *Lock) Locked() bool { return k.locked }

// AcquireNow takes the lock if it is free and nobody is before the caller.
func (k *Lock) AcquireNow() bool {
	if k.locked || !k.allCancelled() {
		return false
	}
	k.locked = true
	return true
}

// HeldBy notes which task has taken the lock, for the trace and for who asks about a deadlock; nil is none.
func (k *Lock) HeldBy(t *Task) { k.holder = t }

// Holder returns the task that holds it, nil if it is free or isn't held by a task.
func (k *Lock) Holder() *Task { return k.holder }

// Wait queues w for the lock and returns its future. When that is done, or the wait was
// cancelled, Woken must be called.
func (k *Lock) Wait(l *Loop, w *Waiter) (*Future, error) {
	if err := k.bind(l); err != nil {
		return nil, err
	}
	k.kind(WaitLock)
	k.add(l, w)
	return &w.Future, nil
}

// Woken ends a Wait: with a nil err the caller holds the lock now. An error, which it
// returns, means that the caller doesn't; it may have been the next in line, and
// then another is woken.
func (k *Lock) Woken(w *Waiter, err error) error {
	k.remove(w)
	if err == nil {
		k.locked, k.holder = true, w.loop.current
		return nil
	}
	if !k.locked && w.loop.classify(err) == Cancellation {
		k.wakeFirst()
	}
	return err
}

// Release frees it and wakes the first waiter.
func (k *Lock) Release() error {
	if !k.locked {
		return misuse("Lock is not acquired.")
	}
	k.locked, k.holder = false, nil
	k.wakeFirst()
	return nil
}

// A LockAcquire is lock.acquire() as a Coroutine.
type LockAcquire struct {
	waiter  Waiter
	lock    *Lock
	loop    *Loop
	entered bool
}

// Acquire returns a Coroutine that takes the lock.
func (k *Lock) Acquire(l *Loop) *LockAcquire {
	a := new(LockAcquire)
	a.Init(l, k)
	return a
}

// Init prepares a for taking k once.
func (a *LockAcquire) Init(l *Loop, k *Lock) { a.loop, a.lock, a.entered = l, k, false }

// Resume takes the lock, waiting if it must, and returns true.
func (a *LockAcquire) Resume(err error) Outcome {
	if !a.entered {
		if err != nil {
			return raised(err)
		}
		if a.lock.AcquireNow() {
			a.lock.holder = a.loop.current
			return returned(true)
		}
		f, err := a.lock.Wait(a.loop, &a.waiter)
		if err != nil {
			return raised(err)
		}
		a.entered = true
		return waiting(f)
	}
	if err := a.lock.Woken(&a.waiter, err); err != nil {
		return raised(err)
	}
	return returned(true)
}

// An Event is asyncio.Event: a flag to wait for. The zero Event is unset and ready
// for use.
type Event struct {
	Waiters
	set bool
}

// IsSet reports whether the flag is up.
func (e *Event) IsSet() bool { return e.set }

// Set raises the flag and wakes everybody.
func (e *Event) Set() {
	if e.set {
		return
	}
	e.set = true
	for w := e.head; w != nil; w = w.next {
		if w.state == Pending {
			w.SetResult(true)
		}
	}
}

// Clear lowers the flag.
func (e *Event) Clear() { e.set = false }

// An EventWait is event.wait() as a Coroutine.
type EventWait struct {
	waiter  Waiter
	event   *Event
	loop    *Loop
	entered bool
}

// Wait returns a Coroutine that waits until the flag is up.
func (e *Event) Wait(l *Loop) *EventWait {
	a := new(EventWait)
	a.Init(l, e)
	return a
}

// Init prepares a for waiting for e once.
func (a *EventWait) Init(l *Loop, e *Event) { a.loop, a.event, a.entered = l, e, false }

// Resume waits until the flag is up, if it isn't, and returns true.
func (a *EventWait) Resume(err error) Outcome {
	e := a.event
	if !a.entered {
		switch {
		case err != nil:
			return raised(err)
		case e.set:
			return returned(true)
		}
		if err := e.bind(a.loop); err != nil {
			return raised(err)
		}
		a.entered = true
		e.kind(WaitEvent)
		e.add(a.loop, &a.waiter)
		return waiting(&a.waiter.Future)
	}
	e.remove(&a.waiter)
	if err != nil {
		return raised(err)
	}
	return returned(true)
}
