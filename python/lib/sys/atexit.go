// Atexit.go is the module atexit: functions that run when the program has ended and its threads have.

package sys

import (
	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/vm"
)

// exitCall is a registered function with its arguments.
type exitCall struct {
	fn   vm.Value
	args vm.Args
}

// Atexit makes the module.
func Atexit(th *vm.Thread) (*vm.Module, error) {
	var calls []exitCall
	run := func(th *vm.Thread) {
		for n := len(calls); n > 0; n = len(calls) {
			c := calls[n-1]
			calls = calls[:n-1]
			if _, err := th.CallArgs(c.fn, c.args); err != nil {
				e, ok := err.(*vm.Exception)
				if !ok || e.Type().IsSubtype(vm.SystemExitType) {
					continue
				}
				name, rerr := th.Repr(c.fn)
				if rerr != nil {
					name = "?"
				}
				th.WriteStderr("Exception ignored in atexit callback " + name + ":\n" + th.FormatException(e))
			}
		}
	}
	h := host.Of(th)
	// Before what closes files, and after what waits for threads.
	h.AtExit = append([]func(*vm.Thread){func(th *vm.Thread) { run(th); h.Sync(th) }}, h.AtExit...)
	m := vm.NewModule("atexit", vm.NewDict())
	m.Add(
		vm.FuncArgs("register", func(th *vm.Thread, a vm.Args) (vm.Value, error) {
			if len(a.Pos) == 0 {
				return vm.Unbound, vm.TypeError("register() takes at least 1 argument (0 given)")
			}
			fn := a.Pos[0]
			if fn.Type().Slots.Call == nil {
				return vm.Unbound, vm.TypeError("the first argument must be callable")
			}
			calls = append(calls, exitCall{fn, vm.Args{Pos: append([]vm.Value(nil), a.Pos[1:]...), Kw: append([]vm.Value(nil), a.Kw...), Names: append([]*vm.Str(nil), a.Names...)}})
			return fn, nil
		}),
		vm.Func1("unregister", func(th *vm.Thread, fn vm.Value) (vm.Value, error) {
			kept := calls[:0:0]
			for _, c := range calls {
				same, err := th.Equal(c.fn, fn)
				if err != nil {
					return vm.Unbound, err
				}
				if !same {
					kept = append(kept, c)
				}
			}
			calls = kept
			return vm.None, nil
		}),
		vm.Func0("_clear", func(*vm.Thread) (vm.Value, error) { calls = nil; return vm.None, nil }),
		vm.Func0("_ncallbacks", func(*vm.Thread) (vm.Value, error) { return vm.Int(int64(len(calls))), nil }),
		vm.Func0("_run_exitfuncs", func(th *vm.Thread) (vm.Value, error) { run(th); return vm.None, nil }),
	)
	return m, nil
}
