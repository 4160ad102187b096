// Refused.go names what needs an operating system that isn't there, and says so.

package asyncio

import "github.com/aioplay/aioplay/python/vm"

func refusal(name, why string) func(th *vm.Thread, self vm.Value, a vm.Args) (vm.Value, error) {
	return func(th *vm.Thread, self vm.Value, a vm.Args) (vm.Value, error) {
		return vm.Unbound, vm.NotImplementedError(name + " isn't supported here: " + why)
	}
}

const (
	noProcess = "there are no processes"
	noFiles   = "there are no file descriptors to watch"
)

// refused are names with the reason why they are refused.
type refused struct {
	why   string
	names []string
}

func refusedLoopMethods() []*vm.Builtin {
	var out []*vm.Builtin
	for _, r := range []refused{
		{noProcess, []string{"subprocess_exec", "subprocess_shell"}},
		{noFiles, []string{"connect_read_pipe", "connect_write_pipe"}},
	} {
		for _, n := range r.names {
			out = append(out, vm.MethodArgs(n, refusal("loop."+n+"()", r.why)).Async())
		}
	}
	return out
}

// addRefused puts the functions in that are refused when they are called.
func (s *state) addRefused(m *vm.Module) {
	for _, r := range []refused{
		{noProcess, []string{"create_subprocess_exec", "create_subprocess_shell"}},
	} {
		for _, n := range r.names {
			f := refusal("asyncio."+n+"()", r.why)
			m.Add(vm.FuncArgs(n, func(th *vm.Thread, a vm.Args) (vm.Value, error) { return f(th, vm.Unbound, a) }).Async())
		}
	}
}

// addSubmodules registers asyncio.tasks and the others: modules with the same names in them.
func (s *state) addSubmodules(th *vm.Thread, m *vm.Module) error {
	for _, n := range []string{"base_events", "base_futures", "base_tasks", "constants", "coroutines", "events", "exceptions", "futures", "graph", "locks", "log", "mixins",
		"protocols", "queues", "runners", "streams", "subprocess", "taskgroups", "tasks", "threads", "timeouts", "transports", "unix_events", "selector_events", "trsock"} {
		name := "asyncio." + n
		sub := vm.NewModule(name, vm.NewDict())
		sub.Set("__package__", vm.NewStr("asyncio"))
		th.Runtime.Modules.SetStr(vm.Intern(name), sub.Value())
		m.Set(n, sub.Value())
		s.modules[name] = sub
		s.addExtra(sub, name)
		switch n {
		case "subprocess":
			for i, c := range []string{"PIPE", "STDOUT", "DEVNULL"} {
				sub.Set(c, vm.Int(int64(-1-i)))
			}
		case "constants":
			sub.Set("DEBUG_STACK_DEPTH", vm.Int(10))
			sub.Set("ACCEPT_RETRY_DELAY", vm.Int(1))
		}
		d := m.Namespace()
		keys, err := th.ToSlice(d.Value())
		if err != nil {
			return err
		}
		for _, k := range keys {
			if t := vm.Text(k); t[0] != '_' || t == "_get_running_loop" || t == "_set_running_loop" || t == "_enter_task" || t == "_leave_task" || t == "_register_task" || t == "_unregister_task" {
				sub.Set(t, d.GetStr(vm.As[vm.Str](k)))
			}
		}
	}
	return nil
}
