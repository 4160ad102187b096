// Mask.go holds signals back (pthread_sigmask) and waits for them (sigwait). One mask stands for all threads.

package signal

import (
	"strconv"
	"time"

	"github.com/aioplay/aioplay/python/vm"
)

// set reads an iterable of signals.
func set(th *vm.Thread, v value) (bits uint64, err error) {
	err = th.Each(v, func(x value) error {
		n, err := th.Index(x)
		if err == nil && (n < 1 || n >= nsig) {
			err = vm.ValueError("signal number " + strconv.FormatInt(n, 10) + " out of range [1; 64]")
		}
		if err == nil {
			bits |= bit(int(n))
		}
		return err
	})
	return bits, err
}

// numbers are a set's signals.
func numbers(th *vm.Thread, bits uint64) (value, error) {
	var items []value
	for n := 1; n < nsig; n++ {
		if bits&bit(n) != 0 {
			items = append(items, vm.Int(int64(n)))
		}
	}
	return vm.NewSet(th, items)
}

// change sets the mask, and delivers what isn't held back any more.
func (s *State) change(mask uint64) error {
	s.mask = mask &^ (bit(SIGKILL) | bit(SIGSTOP))
	for n := 1; n < nsig; n++ {
		if s.held&bit(n) != 0 && s.mask&bit(n) == 0 {
			s.held &^= bit(n)
			Send(s.g, n, s.g.Die)
		}
	}
	if s.g.Current() == s.g.Main {
		return s.g.Deliver()
	}
	return nil
}

// await waits for one of a set of signals, which is taken; 0 if the time is over.
func (s *State) await(bits uint64, end time.Duration, timed bool) (int, error) {
	for {
		for n := 1; n < nsig; n++ {
			if bits&bit(n)&s.held != 0 {
				s.held &^= bit(n)
				return n, nil
			}
		}
		s.waiting = append(s.waiting, s.g.Current())
		late, err := s.g.Block("a signal", end, timed)
		if err != nil || late {
			return 0, err
		}
	}
}

func (s *State) maskFunctions() []*vm.Builtin {
	return []*vm.Builtin{
		vm.FuncN("pthread_sigmask", 2, 2, func(th *vm.Thread, a []value) (value, error) {
			how, err := th.Index(a[0])
			if err != nil {
				return vm.Unbound, err
			}
			bits, err := set(th, a[1])
			if err != nil {
				return vm.Unbound, err
			}
			before := s.mask
			switch how {
			case 0:
				bits |= before
			case 1:
				bits = before &^ bits
			case 2:
			default:
				return vm.Unbound, raise(th, vm.OSErrorType.Value())
			}
			if err := s.change(bits); err != nil {
				return vm.Unbound, err
			}
			return numbers(th, before)
		}),
		vm.Func0("sigpending", func(th *vm.Thread) (value, error) { return numbers(th, s.held) }),
		// sigwait(signals, seconds or None): the signal's number, or None.
		vm.FuncN("sigwait", 2, 2, func(th *vm.Thread, a []value) (value, error) {
			bits, err := set(th, a[0])
			if err != nil {
				return vm.Unbound, err
			}
			end := time.Duration(0)
			timed := !a[1].IsNone()
			if timed {
				f, err := th.AsFloat(a[1])
				if err != nil {
					return vm.Unbound, err
				}
				end = s.g.Now() + time.Duration(min(f, 1e9)*1e9)
			}
			n, err := s.await(bits, end, timed)
			if err != nil || n == 0 {
				return vm.None, err
			}
			return vm.Int(int64(n)), nil
		}),
	}
}
