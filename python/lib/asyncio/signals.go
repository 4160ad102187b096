// Signals.go has loop.add_signal_handler, and what a Stop from outside does: it is SIGINT.

package asyncio

import (
	"github.com/aioplay/aioplay/python/lib/thread"
	"github.com/aioplay/aioplay/python/vm"
)

var (
	strSignal  = vm.Intern("signal")
	strSigs    = vm.Intern("_handlers")
	strDefault = vm.Intern("default_int_handler")
)

const sigint = 2

// interrupted runs the program's own handler of SIGINT for an interrupt that ended the loop from outside; handled is
// false if there is none, and then it is a KeyboardInterrupt.
func (l *Loop) interrupted(th *vm.Thread, e *vm.Exception) (handled bool, err error) {
	if e.Type() != vm.KeyboardInterruptType || !e.Traceback().IsNone() {
		return false, nil
	}
	m := th.Runtime.Modules.GetStr(strSignal)
	if !m.Bound() || m.IsNone() {
		return false, nil
	}
	hs, err := th.GetAttr(m, strSigs)
	if err != nil {
		return false, nil
	}
	h, err := th.GetItem(hs, vm.Int(sigint))
	if err != nil {
		return false, nil
	}
	if def, err := th.GetAttr(m, strDefault); err != nil || def == h || h.Type().Slots.Call == nil {
		return false, nil
	}
	_, err = th.Call(h, vm.Int(sigint), vm.None)
	return true, err
}

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
			if err := l.checkClosed(); err != nil {
				return vm.Unbound, err
			}
			n, err := th.Index(a.Pos[0])
			if err != nil {
				return vm.Unbound, err
			}
			fn, args := a.Pos[1], append([]vm.Value(nil), a.Pos[2:]...)
			handler := vm.FuncN("_sighandler", 2, 2, func(th *vm.Thread, _ []vm.Value) (vm.Value, error) {
				if l.core.Closed() {
					return vm.None, nil
				}
				_, err := l.callSoon(th, fn, args, vm.Unbound)
				thread.Of(th).Notify(l.core)
				return vm.None, err
			})
			set, err := importFrom(th, "signal", "signal")
			if err != nil {
				return vm.Unbound, err
			}
			if _, err := th.Call(set, vm.Int(n), handler.Value()); err != nil {
				return vm.Unbound, err
			}
			if l.signals == nil {
				l.signals = map[int64]bool{}
			}
			l.signals[n] = true
			return vm.None, nil
		}),
		loopMethod("remove_signal_handler", []string{"sig"}, func(th *vm.Thread, l *Loop, p []vm.Value) (vm.Value, error) {
			n, err := th.Index(p[0])
			if err != nil {
				return vm.Unbound, err
			}
			if !l.signals[n] {
				return vm.False, nil
			}
			delete(l.signals, n)
			name := "SIG_DFL"
			if n == sigint {
				name = "default_int_handler"
			}
			def, err := importFrom(th, "signal", name)
			if err != nil {
				return vm.Unbound, err
			}
			set, err := importFrom(th, "signal", "signal")
			if err != nil {
				return vm.Unbound, err
			}
			_, err = th.Call(set, vm.Int(n), def)
			return vm.True, err
		}),
	}
}
