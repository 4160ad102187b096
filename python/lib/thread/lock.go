// Lock.go has the locks of threads: _thread.lock and RLock.

package thread

import (
	"math"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/aioplay/aioplay/python/vm"
)

// Lock is _thread.lock.
type Lock struct {
	vm.Header
	locked  bool
	holder  *T // who locked it
	waiters []*T
	unfair  bool // whoever was woken for it found it taken again
	given   *T   // to whom it was handed over, and who hasn't run since
}

// RLock is _thread.RLock.
type RLock struct {
	vm.Header
	lock  Lock
	owner *vm.Thread
	count int
}

// LockType and RLockType are the classes of locks.
var LockType, RLockType *vm.Type

var once sync.Once

// acquire takes the lock, waiting for d at most; d negative means for ever.
func (k *Lock) acquire(th *vm.Thread, d time.Duration) (bool, error) {
	if !k.locked {
		k.locked, k.holder = true, th.Local.(*T)
		return true, nil
	}
	if d == 0 {
		return false, nil
	}
	w := Of(th)
	deadline := time.Duration(0)
	if d > 0 {
		deadline = w.Now() + d
	}
	for t := w.cur; k.locked; {
		th.Waits()
		if !k.locked { // what has ended released it
			break
		}
		k.waiters = append(k.waiters, t)
		timedOut, err := w.Block(k.what(), deadline, d > 0)
		if k.given == t {
			k.given = nil
			if err != nil {
				k.release(th)
				return false, err
			}
			return true, nil
		}
		if timedOut || err != nil {
			if i := slices.Index(k.waiters, t); i >= 0 {
				k.waiters = slices.Delete(k.waiters, i, i+1)
			} else if !k.locked {
				k.wakeNext(w) // it had been woken for the lock, and doesn't take it
			}
			return false, err
		}
		k.unfair = k.locked // somebody else took it in between: the next time it is handed over
	}
	k.locked, k.holder = true, w.cur
	return true, nil
}

// what is how a wait for the lock is told.
func (k *Lock) what() string {
	if k.holder == nil {
		return "a lock"
	}
	return "a lock that " + k.holder.title() + " holds"
}

func (k *Lock) release(th *vm.Thread) {
	k.locked, k.holder = false, nil
	if len(k.waiters) > 0 {
		w := Of(th)
		k.wakeNext(w)
		if w.order.Pick(2) == 1 {
			w.Yield() // as a switch of threads may come at any time
		}
	}
}

// wakeNext wakes who has waited longest for a lock that is free, and hands it over if that was unfair before.
func (k *Lock) wakeNext(w *Group) {
	if len(k.waiters) == 0 {
		return
	}
	t := k.waiters[0]
	if k.unfair {
		k.unfair, k.locked, k.holder, k.given = false, true, t, t
	}
	k.waiters = k.waiters[1:]
	w.Wake(t)
}

// wait reads acquire's arguments: blocking=True, timeout=-1.
func waitArg(th *vm.Thread, a []vm.Value) (time.Duration, error) {
	blocking := true
	var err error
	if a[0].Bound() {
		if blocking, err = th.Truth(a[0]); err != nil {
			return 0, err
		}
	}
	f := -1.0
	if a[1].Bound() {
		if x, ok := vm.FloatOf(a[1]); ok {
			f = x
		} else if !vm.HasIndex(a[1]) {
			return 0, vm.TypeError("'" + a[1].Type().DisplayName() + "' object cannot be interpreted as an integer or float")
		} else if f, err = th.AsFloat(a[1]); err != nil {
			return 0, err
		}
	}
	switch {
	case !blocking && f != -1:
		return 0, vm.ValueError("can't specify a timeout for a non-blocking call")
	case !blocking:
		return 0, nil
	case f == -1:
		return -1, nil
	case f < 0:
		return 0, vm.ValueError("timeout value must be a non-negative number")
	case f > math.MaxInt64/1e9:
		return 0, vm.OverflowError("timeout value is too large")
	}
	// Rounded up, so that waiting for what is left of a time always moves the clock.
	return time.Duration(math.Ceil(f * 1e9)), nil
}

func define() {
	const sig = "blocking=True, timeout=-1"
	self := func(v vm.Value) *Lock { return vm.As[Lock](v) }
	state := func(locked bool) string {
		if locked {
			return "<locked "
		}
		return "<unlocked "
	}
	acquire := func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
		d, err := waitArg(th, a)
		if err != nil {
			return vm.Unbound, err
		}
		ok, err := self(v).acquire(th, d)
		return vm.Bool(ok), err
	}
	release := func(th *vm.Thread, v vm.Value) error {
		if !self(v).locked {
			return vm.RuntimeError("release unlocked lock")
		}
		self(v).release(th)
		return nil
	}
	LockType = vm.NewType(vm.TypeSpec{Name: "_thread.lock", Slots: vm.Slots{
		New: func(th *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, error) {
			if len(a.Kw) > 0 {
				return vm.Unbound, vm.TypeError("lock() takes no keyword arguments")
			}
			if n := len(a.Pos); n > 0 {
				return vm.Unbound, vm.TypeError("lock expected 0 arguments, got " + strconv.Itoa(n))
			}
			return newLock(), nil
		},
		Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			return vm.NewStr(state(self(v).locked) + "_thread.lock object at " + th.Address(v) + ">"), nil
		},
	}, Methods: []*vm.Builtin{
		vm.MethodSig("acquire", sig, acquire).HidesNothing(),
		vm.Method0("release", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.None, release(th, v) }),
		vm.Method0("locked", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(self(v).locked), nil }),
		vm.Method0("_at_fork_reinit", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			self(v).locked, self(v).holder = false, nil
			return vm.None, nil
		}),
		vm.MethodSig("__enter__", sig, acquire).Called("acquire").HidesNothing(),
		vm.MethodN("__exit__", 0, -1, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) { return vm.None, release(th, v) }).VarArgs(),
	}})
	defineRLock(sig)
}

func newLock() vm.Value {
	k := new(Lock)
	k.SetType(LockType)
	return vm.Obj(&k.Header)
}

func defineRLock(sig string) {
	self := func(v vm.Value) *RLock { return vm.As[RLock](v) }
	acquire := func(th *vm.Thread, v vm.Value, d time.Duration) (bool, error) {
		r := self(v)
		if r.owner == th {
			r.count++
			return true, nil
		}
		ok, err := r.lock.acquire(th, d)
		if ok {
			r.owner, r.count = th, 1
		}
		return ok, err
	}
	take := func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
		d, err := waitArg(th, a)
		if err != nil {
			return vm.Unbound, err
		}
		ok, err := acquire(th, v, d)
		return vm.Bool(ok), err
	}
	release := func(th *vm.Thread, v vm.Value) error {
		r := self(v)
		if r.owner != th {
			return vm.RuntimeError("cannot release un-acquired lock")
		}
		if r.count--; r.count == 0 {
			r.owner = nil
			r.lock.release(th)
		}
		return nil
	}
	RLockType = vm.NewType(vm.TypeSpec{Name: "_thread.RLock", Slots: vm.Slots{
		New: func(th *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, error) {
			if len(a.Pos)+len(a.Kw) > 0 {
				if err := th.Warn(vm.DeprecationWarningType, "Passing arguments to RLock is deprecated and will be removed in 3.15"); err != nil {
					return vm.Unbound, err
				}
			}
			r := new(RLock)
			r.SetType(RLockType)
			return vm.Obj(&r.Header), nil
		},
		Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			r := self(v)
			state, owner := "unlocked", int64(0)
			if r.owner != nil {
				state, owner = "locked", r.owner.Ident
			}
			return vm.NewStr("<" + state + " " + v.Type().DisplayName() + " object owner=" + strconv.FormatInt(owner, 10) + " count=" + strconv.Itoa(r.count) + " at " + th.Address(v) + ">"), nil
		},
	}, Methods: []*vm.Builtin{
		vm.MethodSig("acquire", sig, take).HidesNothing(),
		vm.Method0("release", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.None, release(th, v) }),
		vm.Method0("locked", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(self(v).count > 0), nil }),
		vm.Method0("_recursion_count", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if self(v).owner != th {
				return vm.Int(0), nil
			}
			return vm.Int(int64(self(v).count)), nil
		}),
		vm.Method0("_is_owned", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(self(v).owner == th), nil }),
		vm.MethodSig("__enter__", sig, take).Called("acquire").HidesNothing(),
		vm.MethodN("__exit__", 0, -1, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) { return vm.None, release(th, v) }).VarArgs(),
		vm.Method0("_release_save", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			r := self(v)
			if r.owner != th {
				return vm.Unbound, vm.RuntimeError("cannot release un-acquired lock")
			}
			n := r.count
			r.count, r.owner = 0, nil
			r.lock.release(th)
			return vm.Int(int64(n)), nil
		}),
		vm.Method1("_acquire_restore", func(th *vm.Thread, v, n vm.Value) (vm.Value, error) {
			r := self(v)
			if _, err := r.lock.acquire(th, -1); err != nil {
				return vm.Unbound, err
			}
			r.owner, r.count = th, int(n.Int64())
			return vm.None, nil
		}).HidesNothing(),
	}})
	vm.HoldsNothing(LockType, RLockType)
}
