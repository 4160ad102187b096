// Submodules.go registers asyncio.tasks and the others.

package asyncio

import "github.com/aioplay/aioplay/python/vm"

// addSubmodules registers asyncio.tasks and the others: modules with the same names in them.
func (s *state) addSubmodules(th *vm.Thread, m *vm.Module) error {
	for _, n := range []string{"base_events", "base_futures", "base_tasks", "constants", "coroutines", "events", "exceptions", "format_helpers", "futures", "graph", "locks", "log", "mixins",
		"protocols", "queues", "runners", "staggered", "streams", "subprocess", "base_subprocess", "taskgroups", "tasks", "threads", "timeouts", "transports", "unix_events", "selector_events", "trsock"} {
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
			for name, v := range map[string]int{"LOG_THRESHOLD_FOR_CONNLOST_WRITES": 5, "ACCEPT_RETRY_DELAY": 1, "DEBUG_STACK_DEPTH": debugStackDepth,
				"SENDFILE_FALLBACK_READBUFFER_SIZE": 256 * 1024, "FLOW_CONTROL_HIGH_WATER_SSL_READ": 256, "FLOW_CONTROL_HIGH_WATER_SSL_WRITE": 512,
				"THREAD_JOIN_TIMEOUT": 300} {
				sub.Set(name, vm.Int(int64(v)))
			}
			sub.Set("SSL_HANDSHAKE_TIMEOUT", vm.Float(60))
			sub.Set("SSL_SHUTDOWN_TIMEOUT", vm.Float(30))
		}
		d := m.Namespace()
		keys, err := th.ToSlice(d.Value())
		if err != nil {
			return err
		}
		for _, k := range keys {
			if t := vm.Text(k); t[0] != '_' || t == "_get_running_loop" || t == "_set_running_loop" || t == "_enter_task" || t == "_leave_task" || t == "_register_task" || t == "_unregister_task" || t == "_swap_current_task" {
				sub.Set(t, d.GetStr(vm.As[vm.Str](k)))
			}
		}
	}
	return nil
}
