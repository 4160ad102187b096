// Submodules.go registers asyncio.tasks and the others.

package asyncio

import "github.com/aioplay/aioplay/python/vm"

// addSubmodules registers asyncio.tasks and the others, whose names appear when they are needed, and has asyncio's do so.
func (s *state) addSubmodules(th *vm.Thread, m *vm.Module) {
	m.SetLate(&lateNames{s: s, module: m, name: "asyncio"})
	functions, constants := innerFunctions(s), moduleConstants()
	all := layouts()
	for i := range all {
		l := &all[i]
		name := "asyncio." + l.name
		sub := vm.NewModule(name, vm.NewDict())
		sub.Set("__package__", vm.NewStr("asyncio"))
		sub.SetLate(&lateNames{s: s, module: sub, name: name, layout: l})
		sub.Add(functions[l.name]...)
		for _, c := range innerClasses() {
			if c.module == l.name {
				sub.Set(c.name, c.class.Value())
			}
		}
		for _, c := range constants[l.name] {
			sub.Set(c.name, c.value)
		}
		th.Runtime.Modules.SetStr(vm.Intern(name), sub.Value())
		m.Set(l.name, sub.Value())
		s.modules[name] = sub
	}
}

// A constant is a number that a module has under a name.
type constant struct {
	name  string
	value vm.Value
}

func moduleConstants() map[string][]constant {
	return map[string][]constant{
		"subprocess": {{"PIPE", vm.Int(-1)}, {"STDOUT", vm.Int(-2)}, {"DEVNULL", vm.Int(-3)}},
		"constants": {
			{"ACCEPT_RETRY_DELAY", vm.Int(1)},
			{"DEBUG_STACK_DEPTH", vm.Int(debugStackDepth)},
			{"FLOW_CONTROL_HIGH_WATER_SSL_READ", vm.Int(256)},
			{"FLOW_CONTROL_HIGH_WATER_SSL_WRITE", vm.Int(512)},
			{"LOG_THRESHOLD_FOR_CONNLOST_WRITES", vm.Int(5)},
			{"SENDFILE_FALLBACK_READBUFFER_SIZE", vm.Int(256 * 1024)},
			{"SSL_HANDSHAKE_TIMEOUT", vm.Float(60)},
			{"SSL_SHUTDOWN_TIMEOUT", vm.Float(30)},
			{"THREAD_JOIN_TIMEOUT", vm.Int(300)},
		},
		"base_events": {
			{"MAXIMUM_SELECT_TIMEOUT", vm.Int(24 * 3600)},
			{"_HAS_IPv6", vm.True},
			{"_MIN_CANCELLED_TIMER_HANDLES_FRACTION", vm.Float(0.5)},
			{"_MIN_SCHEDULED_TIMER_HANDLES", vm.Int(100)},
		},
		"base_futures":    {{"_PENDING", vm.NewStr("PENDING")}, {"_CANCELLED", vm.NewStr("CANCELLED")}, {"_FINISHED", vm.NewStr("FINISHED")}},
		"futures":         {{"_PENDING", vm.NewStr("PENDING")}, {"_CANCELLED", vm.NewStr("CANCELLED")}, {"_FINISHED", vm.NewStr("FINISHED")}, {"STACK_DEBUG", vm.Int(9)}},
		"selector_events": {{"_HAS_SENDMSG", vm.True}, {"SC_IOV_MAX", vm.Int(1024)}},
		"streams":         {{"_DEFAULT_LIMIT", vm.Int(65536)}},
	}
}
