package loop

// This file has Barrier.

type barrierState uint8

const (
	barrierFilling barrierState = iota
	barrierDraining
	barrierResetting
	barrierBroken
)

// A Barrier is asyncio.Barrier: parties tasks wait for each other. Call Init before
// use. The rules are those of CPython Lib/asyncio/locks.py.
type Barrier struct {
	cond    Condition
	parties int
	last    func(n int) (bool, error) // instead of parties, nil as a rule
	count   int
	state   barrierState
}

// Init sets how many have to come, at least one (ErrValue).
func (b *Barrier) Init(parties int) error {
	if parties < 1 {
		return badValue("parties must be >= 1")
	}
	b.parties, b.last = parties, nil
	b.cond.Kind, b.cond.inner = WaitBarrier, true
	return nil
}

// InitLast is Init with a function, which may fail, that says whether the nth is the last
// to come: for a number of parties that isn't an int.
func (b *Barrier) InitLast(last func(n int) (bool, error)) {
	b.last = last
	b.cond.Kind, b.cond.inner = WaitBarrier, true
}

// Parties returns how many have to come.
func (b *Barrier) Parties() int { return b.parties }

// Broken reports whether it was aborted.
func (b *Barrier) Broken() bool { return b.state == barrierBroken }

// NWaiting returns how many have come and wait.
func (b *Barrier) NWaiting() int {
	if b.state == barrierFilling {
		return b.count
	}
	return 0
}

// Count returns how many of a round have come and not gone.
func (b *Barrier) Count() int { return b.count }

// State returns "filling", "draining", "resetting" or "broken".
func (b *Barrier) State() string {
	return [...]string{"filling", "draining", "resetting", "broken"}[b.state]
}

// SetLabel names it in the trace.
func (b *Barrier) SetLabel(s string) { b.cond.Label = s }

// exit ends a round when the last has gone.
func (b *Barrier) exit() {
	if b.count == 0 {
		if b.state == barrierResetting || b.state == barrierDraining {
			b.state = barrierFilling
		}
		b.cond.notify(b.cond.n)
	}
}

// Phases of a BarrierWait.
const (
	acquiring uint8 = iota // the lock
	blocked                // until the round before has left
	filling                // until all have come
)

// A BarrierWait is barrier.wait() as a Coroutine; it ends with the task's index, an
// int from 0.
type BarrierWait struct {
	b       *Barrier
	loop    *Loop
	acquire LockAcquire
	wait    ConditionWait
	phase   uint8
	index   int
}

// Wait returns a Coroutine that waits for the others.
func (b *Barrier) Wait(l *Loop) *BarrierWait {
	a := new(BarrierWait)
	a.Init(l, b)
	return a
}

// Init prepares a for one wait.
func (a *BarrierWait) Init(l *Loop, b *Barrier) {
	a.b, a.loop, a.phase = b, l, 0
	a.acquire.Init(l, b.cond.Lock())
	a.wait.Init(l, &b.cond)
}

// Resume waits until all have come. It raises ErrBrokenBarrier when the barrier is
// aborted or reset.
func (a *BarrierWait) Resume(err error) Outcome {
	b := a.b
	if a.phase == acquiring {
		if out := a.acquire.Resume(err); out.State != Returned {
			return out
		}
	} else {
		out := a.wait.Resume(err)
		if out.State == Waiting {
			return out
		}
		if out.State == Raised {
			return a.leave(out)
		}
		a.wait.Init(a.loop, &b.cond)
	}
	if a.phase < filling {
		a.phase = blocked
		if b.state == barrierDraining || b.state == barrierResetting {
			return a.wait.Resume(nil)
		}
		if b.state == barrierBroken {
			return a.leave(raised(&Error{ErrBrokenBarrier, "Barrier aborted"}))
		}
		a.index = b.count
		b.count++
		a.phase = filling
		last := b.count == b.parties
		if b.last != nil {
			if last, err = b.last(b.count); err != nil {
				return a.leave(raised(err))
			}
		}
		if last {
			b.state = barrierDraining
			b.cond.notify(b.cond.n)
			return a.leave(returned(a.index))
		}
	}
	switch b.state {
	case barrierFilling:
		return a.wait.Resume(nil)
	case barrierDraining:
		return a.leave(returned(a.index))
	}
	return a.leave(raised(&Error{ErrBrokenBarrier, "Abort or reset of barrier"}))
}

// leave undoes what Resume has done so far: its count, and the lock.
func (a *BarrierWait) leave(out Outcome) Outcome {
	if a.phase == filling {
		a.b.count--
		a.b.exit()
	}
	a.b.cond.Lock().Release()
	return out
}

// A BarrierReset is barrier.reset() or barrier.abort() as a Coroutine.
type BarrierReset struct {
	b       *Barrier
	acquire LockAcquire
	abort   bool
}

// Reset returns a Coroutine that empties the barrier: who waits gets ErrBrokenBarrier.
func (b *Barrier) Reset(l *Loop) *BarrierReset {
	a := &BarrierReset{b: b}
	a.acquire.Init(l, b.cond.Lock())
	return a
}

// Abort returns a Coroutine that breaks the barrier for good, or until Reset.
func (b *Barrier) Abort(l *Loop) *BarrierReset {
	a := b.Reset(l)
	a.abort = true
	return a
}

// Resume does it, under the barrier's lock.
func (a *BarrierReset) Resume(err error) Outcome {
	if out := a.acquire.Resume(err); out.State != Returned {
		return out
	}
	b := a.b
	switch {
	case a.abort:
		b.state = barrierBroken
	case b.count > 0:
		b.state = barrierResetting
	default:
		b.state = barrierFilling
	}
	b.cond.notify(b.cond.n)
	b.cond.Lock().Release()
	return returned(nil)
}
