// Names.go says which names asyncio and its own modules have, as CPython 3.14's do, and makes those that nobody has asked
// for yet.

package asyncio

import (
	"slices"
	"strings"
	"sync"

	"github.com/aioplay/aioplay/python/vm"
)

// moduleNames has a line for each of asyncio's modules: its __all__ ("-": it has none), and after the bar what it has
// imported, which shows in dir() too. Names with an underscore are in innerFunctions and extraFiles.
const moduleNames = `base_events: BaseEventLoop Server | collections concurrent constants coroutines errno events exceptions futures heapq itertools logger os protocols socket ssl sslproto staggered stat subprocess sys tasks threading time timeouts traceback transports trsock warnings weakref
base_futures: | format_helpers isfuture reprlib
base_subprocess: - | collections logger os protocols signal subprocess sys transports warnings
base_tasks: - | base_futures coroutines linecache reprlib traceback
constants: - | enum
coroutines: iscoroutine iscoroutinefunction | collections inspect os sys types
events: AbstractEventLoop AbstractServer Handle TimerHandle _get_running_loop _set_running_loop get_event_loop get_event_loop_policy get_running_loop new_event_loop set_event_loop set_event_loop_policy | contextvars format_helpers os signal socket subprocess sys threading warnings
exceptions: BrokenBarrierError CancelledError IncompleteReadError InvalidStateError LimitOverrunError SendfileNotAvailableError TimeoutError |
format_helpers: - | constants functools inspect reprlib sys traceback
futures: Future future_add_to_awaited_by future_discard_from_awaited_by isfuture wrap_future | base_futures concurrent contextvars events exceptions format_helpers logging sys
graph: FrameCallGraphEntry FutureCallGraph capture_call_graph format_call_graph print_call_graph | dataclasses events futures io sys tasks types
locks: Barrier BoundedSemaphore Condition Event Lock Semaphore | collections enum exceptions mixins
log: - | logger logging
mixins: - | events threading
protocols: BaseProtocol BufferedProtocol DatagramProtocol Protocol SubprocessProtocol |
queues: LifoQueue PriorityQueue Queue QueueEmpty QueueFull QueueShutDown | collections heapq locks mixins
runners: Runner run | constants contextvars coroutines enum events exceptions functools inspect signal tasks threading
selector_events: BaseSelectorEventLoop | base_events collections constants errno events functools futures itertools logger os protocols selectors socket ssl sslproto transports trsock warnings weakref
sslproto: - | collections constants enum exceptions logger protocols ssl transports warnings
staggered: staggered_race | contextlib events futures locks tasks
streams: StreamReader StreamReaderProtocol StreamWriter open_connection open_unix_connection start_server start_unix_server | collections coroutines events exceptions format_helpers logger protocols sleep socket sys warnings weakref
subprocess: create_subprocess_exec create_subprocess_shell | events logger protocols streams subprocess tasks
taskgroups: TaskGroup | events exceptions futures tasks
tasks: ALL_COMPLETED FIRST_COMPLETED FIRST_EXCEPTION Task _enter_task _leave_task _register_task _unregister_task all_tasks as_completed create_eager_task_factory create_task current_task eager_task_factory ensure_future gather run_coroutine_threadsafe shield sleep wait wait_for | base_tasks concurrent contextvars coroutines events exceptions functools futures inspect itertools math queues timeouts types weakref
threads: to_thread | contextvars events functools
timeouts: Timeout timeout timeout_at | enum events exceptions tasks
transports: BaseTransport DatagramTransport ReadTransport SubprocessTransport Transport WriteTransport |
trsock: - | socket
unix_events: EventLoop SelectorEventLoop | base_events base_subprocess constants coroutines errno events exceptions futures io itertools logger os selector_events selectors signal socket stat subprocess sys tasks threading transports warnings
`

// A moduleLayout is a line of moduleNames.
type moduleLayout struct {
	name            string
	all             bool // it has an __all__
	public, imports []string
}

var layouts = sync.OnceValue(func() []moduleLayout {
	var out []moduleLayout
	for line := range strings.Lines(moduleNames) {
		name, rest, _ := strings.Cut(line, ":")
		public, imports, _ := strings.Cut(rest, "|")
		l := moduleLayout{name: name, all: true, public: strings.Fields(public), imports: strings.Fields(imports)}
		if len(l.public) == 1 && l.public[0] == "-" {
			l.public, l.all = nil, false
		}
		out = append(out, l)
	}
	return out
})

// innerFunctions are the functions with an underscore that are Python in CPython and Go here, by module.
func innerFunctions(s *state) map[string][]*vm.Builtin {
	return map[string][]*vm.Builtin{
		"events": {
			vm.Func0("_get_event_loop_policy", func(th *vm.Thread) (vm.Value, error) { return s.defaultPolicy(), nil }),
			vm.Func1("_set_event_loop_policy", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.None, s.setPolicy(th, v) }).SetTextSignature("(policy)"),
		},
	}
}

// An innerClass is a class that has its name only in its own module.
type innerClass struct {
	module, name string
	class        *vm.Type
}

func innerClasses() []innerClass {
	return []innerClass{
		{"events", "_AbstractEventLoopPolicy", AbstractPolicyType},
		{"events", "_BaseDefaultEventLoopPolicy", BasePolicyType},
		{"selector_events", "BaseSelectorEventLoop", SelectorLoopType},
		{"tasks", "_GatheringFuture", gatherType},
		{"unix_events", "_DefaultEventLoopPolicy", PolicyType},
		{"unix_events", "_UnixDefaultEventLoopPolicy", PolicyType},
		{"unix_events", "_UnixSelectorEventLoop", LoopType},
	}
}

// lateNames are the names of a module that appear when they are needed.
type lateNames struct {
	s      *state
	module *vm.Module
	name   string        // of the module
	layout *moduleLayout // nil for asyncio itself
}

// Names are what dir() shows: what CPython 3.14's has, and what the files of Python add to it.
func (l *lateNames) Names() []*vm.Str {
	var out []*vm.Str
	add := func(names ...string) {
		for _, n := range names {
			out = append(out, vm.Intern(n))
		}
	}
	add("__builtins__")
	if l.layout == nil {
		add("sys")
	} else {
		add(l.layout.public...)
		add(l.layout.imports...)
		if l.layout.all {
			add("__all__")
		}
	}
	for _, f := range extraFiles {
		if f.legacy && l.s.host.Strict {
			continue
		}
		for _, x := range f.names {
			if l.layout == nil && !x.inner || l.layout != nil && l.layout.name == x.module {
				add(x.name)
			}
		}
	}
	return out
}

// Attr makes a name. Without strictness a module of asyncio's has every public name, as some had in older versions.
func (l *lateNames) Attr(th *vm.Thread, name *vm.Str) (vm.Value, error) {
	attr := name.Text()
	strict := l.s.host.Strict
	switch {
	case attr == "__builtins__":
		return th.Runtime.Modules.GetStr(vm.Intern("builtins")), nil
	case strings.HasPrefix(attr, "__"):
		if attr == "__all__" && l.layout != nil && l.layout.all {
			return nameList(l.layout.public), nil
		}
		return vm.Unbound, nil
	case l.layout == nil && attr == "JoinableQueue" && !strict:
		return QueueType.Value(), dropped(th, "asyncio.JoinableQueue", "3.5", "use asyncio.Queue, which has join() and task_done()")
	case attr == "_is_coroutine" && l.name == "asyncio.coroutines":
		return l.s.coroutineMark(), nil
	}
	if l.layout == nil {
		if attr == "sys" {
			return th.ImportModule("sys", vm.NewDict(), vm.None, 0)
		}
		return l.extra(th, attr)
	}
	return l.ofSubmodule(th, name)
}

// ofSubmodule is Attr of a module of asyncio's other than asyncio itself.
func (l *lateNames) ofSubmodule(th *vm.Thread, name *vm.Str) (vm.Value, error) {
	attr, strict := name.Text(), l.s.host.Strict
	if inner := accelerated(attr); inner != "" {
		for _, n := range [...]string{inner, "_" + inner} {
			if v, err := l.Attr(th, vm.Intern(n)); v.Bound() || err != nil {
				return v, err
			}
			if v := l.module.Namespace().GetStr(vm.Intern(n)); v.Bound() {
				return v, nil
			}
		}
	}
	imported := slices.Contains(l.layout.imports, attr)
	if !imported && strict && !slices.Contains(l.layout.public, attr) && extraFileOf(attr, l.name) == nil {
		return vm.Unbound, nil
	}
	v, err := l.find(th, attr, imported)
	if v.Bound() && err == nil {
		l.module.Namespace().SetStr(name, v)
	}
	return v, err
}

// find looks for a name in the order of how near it is: a file of Python, the modules of asyncio, asyncio, the library.
func (l *lateNames) find(th *vm.Thread, attr string, imported bool) (vm.Value, error) {
	if attr == "logger" {
		return asyncioLogger(th)
	}
	if v, err := l.extra(th, attr); v.Bound() || err != nil {
		return v, err
	}
	if imported && l.name != "asyncio."+attr {
		if m := l.s.modules["asyncio."+attr]; m != nil && attr != "subprocess" {
			return m.Value(), nil
		}
	}
	if v := l.s.modules["asyncio"].Namespace().GetStr(vm.Intern(attr)); v.Bound() && !(imported && attr == "subprocess") {
		return v, nil
	}
	if imported {
		return th.ImportModule(attr, vm.NewDict(), vm.None, 0)
	}
	return vm.Unbound, nil
}

// extra is a name from one of the files of Python.
func (l *lateNames) extra(th *vm.Thread, attr string) (vm.Value, error) {
	f := extraFileOf(attr, l.name)
	if f == nil || f.legacy && l.s.host.Strict {
		return vm.Unbound, nil
	}
	if _, err := l.s.loadExtra(th, f); err != nil {
		return vm.Unbound, err
	}
	return l.module.Namespace().GetStr(vm.Intern(attr)), nil
}

// accelerated is the plain name of what CPython has in two versions, of Python and of C, and we in one: _PyTask,
// _c_current_task.
func accelerated(attr string) string {
	for _, prefix := range [...]string{"_Py", "_C", "_py_", "_c_"} {
		if rest, ok := strings.CutPrefix(attr, prefix); ok && rest != "" {
			return rest
		}
	}
	return ""
}

// exported is asyncio's __all__: what its modules have in theirs.
func exported(strict bool) vm.Value {
	var names []string
	for _, l := range layouts() {
		switch l.name {
		case "base_events":
			names = append(names, l.public...)
		case "selector_events", "staggered":
		default:
			names = append(names, l.public...)
		}
	}
	if !strict {
		names = append(names, "ProactorEventLoop", "async", "coroutine")
	}
	slices.Sort(names)
	return nameList(names)
}

func nameList(names []string) vm.Value {
	vs := make([]vm.Value, len(names))
	for i, n := range names {
		vs[i] = vm.NewStr(n)
	}
	return vm.NewList(vs...)
}
