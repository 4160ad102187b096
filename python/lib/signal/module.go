// Module.go is _signal, on which signal stands.

package signal

import (
	"strconv"
	"time"

	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/vm"
)

type value = vm.Value

// number reads a signal's number.
func number(th *vm.Thread, v value) (int, error) {
	n, err := th.Index(v)
	if err == nil && (n < 1 || n >= nsig) {
		err = vm.ValueError("signal number out of range")
	}
	return int(n), err
}

// shown is a handler as programs see it.
func shown(h value) value {
	if !h.Bound() {
		return vm.Int(0)
	}
	return h
}

// Module makes _signal.
func Module(th *vm.Thread) (*vm.Module, error) {
	s := Of(th)
	m := vm.NewModule("_signal", vm.NewDict())
	m.Set("NSIG", vm.Int(nsig))
	itimerError, err := th.Call(vm.TypeType.Value(), vm.NewStr("itimer_error"), vm.NewTuple(vm.OSErrorType.Value()), vm.NewDict().Value())
	if err != nil {
		return nil, err
	}
	if err := th.SetAttr(itimerError, vm.Intern("__module__"), vm.NewStr("signal")); err != nil {
		return nil, err
	}
	m.Set("ItimerError", itimerError)
	m.Add(
		defaultInt,
		vm.FuncN("signal", 2, 2, s.signal),
		vm.Func1("getsignal", func(th *vm.Thread, v value) (value, error) {
			n, err := number(th, v)
			if err != nil {
				return vm.Unbound, err
			}
			return shown(s.handlers[n]), nil
		}),
		vm.Func1("raise_signal", func(th *vm.Thread, v value) (value, error) {
			n, err := number(th, v)
			if err != nil {
				return vm.Unbound, err
			}
			return vm.None, s.Raise(th, n)
		}),
		vm.FuncN("pthread_kill", 2, 2, func(th *vm.Thread, a []value) (value, error) {
			n, err := number(th, a[1])
			if err != nil {
				return vm.Unbound, err
			}
			return vm.None, s.Raise(th, n)
		}),
		vm.Func0("pause", func(th *vm.Thread) (value, error) {
			if th != s.g.Main.Th {
				_, err := s.g.Block("a signal", 0, false)
				return vm.None, err
			}
			for before := s.caught; s.caught == before; {
				if _, err := s.g.Block("a signal", s.g.Now()+time.Second, true); err != nil {
					return vm.Unbound, err
				}
			}
			return vm.None, nil
		}),
		vm.Func1("set_wakeup_fd", func(th *vm.Thread, v value) (value, error) {
			if th != s.g.Main.Th {
				return vm.Unbound, vm.ValueError("set_wakeup_fd only works in main thread of the main interpreter")
			}
			n, err := th.Index(v)
			if err != nil {
				return vm.Unbound, err
			}
			if n >= 0 {
				f, err := s.g.Host.FileOf(int(n))
				if err != nil {
					return vm.Unbound, host.Error(err)
				}
				if p, ok := f.(host.Pollable); ok && p.Blocking() {
					return vm.Unbound, vm.ValueError("the fd " + strconv.FormatInt(n, 10) + " must be in non-blocking mode")
				}
			}
			before := s.wakeup
			s.wakeup = n
			return vm.Int(before), nil
		}),
		vm.Func1("alarm", func(th *vm.Thread, v value) (value, error) {
			n, err := th.Index(v)
			if err != nil {
				return vm.Unbound, err
			}
			left, _ := s.set(0, time.Duration(max(n, 0))*time.Second, 0)
			return vm.Int(int64((left + time.Second - 1) / time.Second)), nil
		}),
		vm.FuncN("setitimer", 2, 3, func(th *vm.Thread, a []value) (value, error) {
			which, err := whichTimer(th, a[0], itimerError)
			if err != nil {
				return vm.Unbound, err
			}
			d, err := span(th, a[1], itimerError)
			if err != nil {
				return vm.Unbound, err
			}
			every := time.Duration(0)
			if len(a) == 3 {
				if every, err = span(th, a[2], itimerError); err != nil {
					return vm.Unbound, err
				}
			}
			return pair(s.set(which, d, every)), nil
		}),
		vm.Func1("getitimer", func(th *vm.Thread, v value) (value, error) {
			which, err := whichTimer(th, v, itimerError)
			if err != nil {
				return vm.Unbound, err
			}
			return pair(s.left(which)), nil
		}),
	)
	m.Add(s.maskFunctions()...)
	return m, nil
}

// signal is signal.signal with numbers.
func (s *State) signal(th *vm.Thread, a []value) (value, error) {
	if th != s.g.Main.Th {
		return vm.Unbound, vm.ValueError("signal only works in main thread of the main interpreter")
	}
	n, err := number(th, a[0])
	if err != nil {
		return vm.Unbound, err
	}
	h := a[1]
	if vm.IsIntLike(h) {
		k, err := th.Index(h)
		if err != nil {
			return vm.Unbound, err
		}
		if k != 0 && k != 1 {
			return vm.Unbound, vm.TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
		}
		if h = vm.Int(1); k == 0 {
			h = vm.Unbound
		}
	} else if h.Type().Slots.Call == nil {
		return vm.Unbound, vm.TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
	}
	if n == SIGKILL || n == SIGSTOP {
		return vm.Unbound, host.OSError(host.EINVAL, vm.Unbound)
	}
	return shown(s.Set(n, h)), nil
}

// Raise sends a signal to the interpreter itself; the main thread handles it at once.
func (s *State) Raise(th *vm.Thread, n int) error {
	Send(s.g, n, s.g.Die)
	if th == s.g.Main.Th {
		return s.g.Deliver()
	}
	return nil
}
