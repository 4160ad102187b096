// Submodules.go registers asyncio.tasks and the others.

package asyncio

import (
	"slices"

	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

// addSubmodules registers asyncio.tasks and the others, whose names appear when they are needed, and has asyncio's do so.
func (s *state) addSubmodules(th *vm.Thread, m *vm.Module) {
	m.SetLate(&lateNames{s: s, module: m, name: "asyncio"})
	functions, classes := innerFunctions(s), innerClasses()
	all := layouts()
	for i := range all {
		l := &all[i]
		name := "asyncio." + l.name
		sub := vm.NewModule(name, vm.NewDict())
		sub.Set("__package__", vm.NewStr("asyncio"))
		sub.SetLate(&lateNames{s: s, module: sub, name: name, layout: l})
		for _, f := range functions[l.name] {
			f.Module = name
			sub.Set(f.Name, f.AsPython(th, sub).Value())
		}
		for _, c := range classes {
			if c.module == l.name {
				sub.Set(c.name, c.class.Value())
			}
		}
		for _, c := range moduleConstants {
			if c.module == l.name {
				sub.Set(c.name, c.python())
			}
		}
		own := l.public
		if l.name == "base_futures" {
			own = []string{"isfuture"} // which its __all__ leaves out
		}
		for _, n := range own {
			if b := vm.BuiltinOf(m.Namespace().GetStr(vm.Intern(n))); b != nil && b.Module == "_asyncio" && !ofC(n) {
				b.Module = name
				m.Set(n, annotated(b.AsPython(th, sub), annotations(th, n)...))
			}
		}
		if l.name == "tasks" {
			m.Set("eager_task_factory", eagerFactory(th, sub, TaskType.Value()))
			swap := vm.FuncSig("_swap_current_task", "loop, task", swapCurrentTask)
			swap.Module = "_asyncio"
			sub.Set(swap.Name, swap.Value())
		}
		th.Runtime.Modules.SetStr(vm.Intern(name), sub.Value())
		m.Set(l.name, sub.Value())
		s.modules[name] = sub
	}
}

// ofC reports whether CPython has a function of asyncio's in C.
func ofC(name string) bool {
	return name[0] == '_' || slices.Contains([]string{"all_tasks", "current_task", "get_event_loop", "get_running_loop"}, name)
}

// An annotation is one of a function's parameters, or of what it returns.
type annotation struct {
	of    string
	value vm.Value
}

// annotations are those of a function, by its name: few in asyncio have some.
func annotations(th *vm.Thread, name string) []annotation {
	of := map[string]string{"timeout": "delay", "timeout_at": "when"}[name]
	if of == "" {
		return nil
	}
	number, _ := th.Binary(compile.BinOr, vm.FloatType.Value(), vm.None)
	return []annotation{{of, number}, {"return", TimeoutType.Value()}}
}

// annotated gives a function its annotations.
func annotated(f *vm.Function, with ...annotation) vm.Value {
	if len(with) > 0 {
		d := vm.NewDict()
		for _, a := range with {
			d.SetStr(vm.Intern(a.of), a.value)
		}
		f.Annotate(d)
	}
	return f.Value()
}

// A constant is a number that a module has under a name.
type constant struct {
	module, name string
	value        any // bool, int, float64 or string
}

func (c constant) python() vm.Value {
	switch v := c.value.(type) {
	case bool:
		return vm.Bool(v)
	case int:
		return vm.Int(int64(v))
	case float64:
		return vm.Float(v)
	}
	return vm.NewStr(c.value.(string))
}

// moduleConstants are data, not code that makes them.
var moduleConstants = [...]constant{
	{"subprocess", "PIPE", -1},
	{"subprocess", "STDOUT", -2},
	{"subprocess", "DEVNULL", -3},
	{"constants", "ACCEPT_RETRY_DELAY", 1},
	{"constants", "DEBUG_STACK_DEPTH", debugStackDepth},
	{"constants", "FLOW_CONTROL_HIGH_WATER_SSL_READ", 256},
	{"constants", "FLOW_CONTROL_HIGH_WATER_SSL_WRITE", 512},
	{"constants", "LOG_THRESHOLD_FOR_CONNLOST_WRITES", 5},
	{"constants", "SENDFILE_FALLBACK_READBUFFER_SIZE", 256 * 1024},
	{"constants", "SSL_HANDSHAKE_TIMEOUT", float64(60)},
	{"constants", "SSL_SHUTDOWN_TIMEOUT", float64(30)},
	{"constants", "THREAD_JOIN_TIMEOUT", 300},
	{"base_events", "MAXIMUM_SELECT_TIMEOUT", 24 * 3600},
	{"base_events", "_HAS_IPv6", true},
	{"base_events", "_MIN_CANCELLED_TIMER_HANDLES_FRACTION", float64(0.5)},
	{"base_events", "_MIN_SCHEDULED_TIMER_HANDLES", 100},
	{"base_futures", "_PENDING", "PENDING"},
	{"base_futures", "_CANCELLED", "CANCELLED"},
	{"base_futures", "_FINISHED", "FINISHED"},
	{"futures", "_PENDING", "PENDING"},
	{"futures", "_CANCELLED", "CANCELLED"},
	{"futures", "_FINISHED", "FINISHED"},
	{"futures", "STACK_DEBUG", 9},
	{"selector_events", "_HAS_SENDMSG", true},
	{"selector_events", "SC_IOV_MAX", 1024},
	{"streams", "_DEFAULT_LIMIT", 65536},
}
