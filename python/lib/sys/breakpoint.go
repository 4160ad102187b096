// Breakpoint.go is breakpoint and sys.breakpointhook (PEP 553).

package sys

import (
	"strings"

	"github.com/aioplay/aioplay/python/vm"
)

// Breakpoint is the built-in breakpoint: it calls sys.breakpointhook.
func Breakpoint() *vm.Builtin {
	return vm.FuncArgs("breakpoint", func(th *vm.Thread, a vm.Args) (vm.Value, error) {
		m, err := th.ImportModule("sys", vm.NewDict(), vm.None, 0)
		if err != nil {
			return vm.Unbound, err
		}
		hook, err := th.LookupAttr(m, vm.Intern("breakpointhook"))
		if err != nil {
			return vm.Unbound, err
		}
		if !hook.Bound() {
			return vm.Unbound, vm.RuntimeError("lost sys.breakpointhook")
		}
		return th.CallArgs(hook, a)
	})
}

// breakpointHook is sys.breakpointhook, as long as nobody sets another: it calls what PYTHONBREAKPOINT names, as CPython's
// documentation of the hook says.
func breakpointHook(th *vm.Thread, a vm.Args) (vm.Value, error) {
	name, err := environment(th, "PYTHONBREAKPOINT")
	if err != nil || name == "0" {
		return vm.None, err
	}
	asked := name != ""
	if !asked {
		name = "pdb.set_trace"
	}
	module, attr := "builtins", name
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		module, attr = name[:i], name[i+1:]
	}
	fn := vm.Unbound
	if module != "" && attr != "" {
		m, err := th.ImportModule(module, vm.NewDict(), vm.NewTuple(vm.NewStr(attr)), 0)
		if err == nil {
			fn, err = th.LookupAttr(m, vm.Intern(attr))
		}
		if err != nil && !vm.Matches(err, vm.ImportErrorType) {
			return vm.Unbound, err
		}
	}
	switch {
	case fn.Bound():
		return th.CallArgs(fn, a)
	case asked:
		return vm.None, th.Warn(vm.RuntimeWarningType, `Ignoring unimportable $PYTHONBREAKPOINT: "`+name+`"`)
	}
	return vm.None, th.Warn(vm.RuntimeWarningType, "breakpoint() does nothing here, as there is no module pdb")
}

// environment is a variable of os.environ, "" if it isn't set.
func environment(th *vm.Thread, name string) (string, error) {
	os, err := th.ImportModule("os", vm.NewDict(), vm.None, 0)
	if err != nil {
		return "", err
	}
	v, err := th.CallMethod(os, vm.Intern("getenv"), vm.NewStr(name))
	if err != nil || v.IsNone() {
		return "", err
	}
	return th.Str(v)
}
