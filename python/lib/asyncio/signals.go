// Signals.go has loop.add_signal_handler and remove_signal_handler.

package asyncio

import (
	"strconv"

	"github.com/aioplay/aioplay/python/lib/signal"
	"github.com/aioplay/aioplay/python/lib/thread"
	"github.com/aioplay/aioplay/python/vm"
)

func signalMethods() []*vm.Builtin {
	return []*vm.Builtin{
		vm.MethodArgs("add_signal_handler", func(th *vm.Thread, v vm.Value, a vm.Args) (vm.Value, error) {
			l := vm.As[Loop](v)
			if len(a.Pos) < 2 {
				_, err := bind("BaseEventLoop.add_signal_handler", a, "sig", "callback")
				return vm.Unbound, err
			}
			co, err := isCoroutine(th, a.Pos[1])
			if err != nil {
				return vm.Unbound, err
			}
			if co || isCoroutineFunction(a.Pos[1]) {
				return vm.Unbound, vm.TypeError("coroutines cannot be used with add_signal_handler()")
			}
			n, err := signalNumber(th, a.Pos[0])
			if err != nil {
				return vm.Unbound, err
			}
			if err := l.checkClosed(); err != nil {
				return vm.Unbound, err
			}
			if th != l.st.th {
				return vm.Unbound, vm.RuntimeError("set_wakeup_fd only works in main thread of the main interpreter")
			}
			if n == signal.SIGKILL || n == signal.SIGSTOP {
				return vm.Unbound, vm.RuntimeError("sig " + strconv.Itoa(n) + " cannot be caught")
			}
			fn, args := a.Pos[1], append([]vm.Value(nil), a.Pos[2:]...)
			handler := vm.FuncN("_sighandler_noop", 2, 2, func(th *vm.Thread, _ []vm.Value) (vm.Value, error) {
				if l.core.Closed() {
					return vm.None, nil
				}
				_, err := l.callSoon(th, fn, args, vm.Unbound)
				thread.Of(th).Notify(l.core)
				return vm.None, err
			})
			signal.Of(th).Set(n, handler.Value())
			if l.signals == nil {
				l.signals = map[int]bool{}
			}
			l.signals[n] = true
			return vm.None, nil
		}),
		loopMethod("remove_signal_handler", []string{"sig"}, func(th *vm.Thread, l *Loop, p []vm.Value) (vm.Value, error) {
			n, err := signalNumber(th, p[0])
			if err != nil {
				return vm.Unbound, err
			}
			if !l.signals[n] {
				return vm.False, nil
			}
			l.forgetSignal(th, n)
			return vm.True, nil
		}),
	}
}

// forgetSignal puts the default handler back.
func (l *Loop) forgetSignal(th *vm.Thread, n int) {
	delete(l.signals, n)
	signal.Of(th).SetDefault(n)
}

// signalNumber is _check_signal.
func signalNumber(th *vm.Thread, v vm.Value) (int, error) {
	if !vm.IsIntLike(v) {
		r, err := th.Repr(v)
		if err != nil {
			return 0, err
		}
		return 0, vm.TypeError("sig must be an int, not " + r)
	}
	n, err := th.Index(v)
	if err != nil || n < 1 || n > 64 || n == 32 || n == 33 {
		s, err := th.Str(v)
		if err != nil {
			return 0, err
		}
		return 0, vm.ValueError("invalid signal number " + s)
	}
	return int(n), nil
}
