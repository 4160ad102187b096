// Extra.go gives the module the names that extra.py and legacy.py define, which are compiled when one of them is first
// asked for.

package asyncio

import (
	_ "embed"
	"strings"

	"github.com/aioplay/aioplay/python/lib/late"
	"github.com/aioplay/aioplay/python/syntax"
	"github.com/aioplay/aioplay/python/vm"
)

//go:embed extra.py
var extraSource []byte

//go:embed streams.py
var streamsSource []byte

//go:embed selector.py
var selectorSource []byte

//go:embed net.py
var netSource []byte

//go:embed subprocess.py
var processSource []byte

//go:embed internals.py
var internalsSource []byte

// extraName is a name that a file defines, and the submodule of CPython's where it is at home. An inner one is only
// there; others are everywhere, as the public names of asyncio are.
type extraName struct {
	name, module string
	inner        bool
}

// An extraFile is a part of asyncio that is written in Python.
type extraFile struct {
	source []byte
	names  []extraName
	legacy bool // not in strict mode
}

var (
	extraFaces = extraFile{source: extraSource, names: []extraName{
		{"BaseProtocol", "protocols", false}, {"Protocol", "protocols", false}, {"BufferedProtocol", "protocols", false},
		{"DatagramProtocol", "protocols", false}, {"SubprocessProtocol", "protocols", false}, {"BaseTransport", "transports", false},
		{"ReadTransport", "transports", false}, {"WriteTransport", "transports", false}, {"Transport", "transports", false},
		{"DatagramTransport", "transports", false}, {"SubprocessTransport", "transports", false}, {"AbstractServer", "events", false},
		{"FrameCallGraphEntry", "graph", false}, {"FutureCallGraph", "graph", false}, {"capture_call_graph", "graph", false},
		{"format_call_graph", "graph", false}, {"print_call_graph", "graph", false}, {"future_add_to_awaited_by", "futures", false},
		{"future_discard_from_awaited_by", "futures", false},
	}}
	extraStreams = extraFile{source: streamsSource, names: []extraName{
		{"StreamReader", "streams", false}, {"StreamReaderProtocol", "streams", false}, {"StreamWriter", "streams", false},
		{"FlowControlMixin", "streams", true}, {"_DEFAULT_LIMIT", "streams", true}, {"open_connection", "streams", false},
		{"start_server", "streams", false}, {"open_unix_connection", "streams", false}, {"start_unix_server", "streams", false},
	}}
	extraSelector = extraFile{source: selectorSource, names: []extraName{
		{"_SelectorTransport", "selector_events", true}, {"_SelectorSocketTransport", "selector_events", true},
		{"_SelectorDatagramTransport", "selector_events", true}, {"_FlowControlMixin", "transports", true}, {"TransportSocket", "trsock", true},
		{"_SendfileMode", "constants", true}, {"_log", "selector_events", true}, {"_wake", "selector_events", true}, {"_address", "selector_events", true},
	}}
	extraNet     = extraFile{source: netSource, names: []extraName{{"Server", "base_events", false}}}
	extraProcess = extraFile{source: processSource, names: []extraName{
		{"create_subprocess_exec", "subprocess", false}, {"create_subprocess_shell", "subprocess", false}, {"Process", "subprocess", true},
		{"SubprocessStreamProtocol", "subprocess", true}, {"ReadSubprocessPipeProto", "base_subprocess", true}, {"BaseSubprocessTransport", "base_subprocess", true},
		{"WriteSubprocessPipeProto", "base_subprocess", true}, {"_UnixReadPipeTransport", "unix_events", true},
		{"_UnixWritePipeTransport", "unix_events", true}, {"_UnixSubprocessTransport", "unix_events", true}, {"can_use_pidfd", "unix_events", true},
	}}
	extraInside = extraFile{source: internalsSource, names: []extraName{
		{"_get_function_source", "format_helpers", true}, {"_format_callback", "format_helpers", true},
		{"_format_callback_source", "format_helpers", true}, {"_format_args_and_kwargs", "format_helpers", true},
		{"extract_stack", "format_helpers", true}, {"_set_result_unless_cancelled", "futures", true}, {"_convert_future_exc", "futures", true},
		{"_copy_future_state", "futures", true}, {"_is_debug_mode", "coroutines", true}, {"staggered_race", "staggered", true},
	}}
	extraLegacy = extraFile{source: legacySource, names: legacyNames, legacy: true}

	extraFiles = []*extraFile{&extraFaces, &extraStreams, &extraSelector, &extraNet, &extraProcess, &extraInside, &extraLegacy}
)

var strGetAttr = vm.Intern("__getattr__")

// addExtra makes the names of extra.py attributes that appear when they are needed.
func (s *state) addExtra(m *vm.Module, name string) {
	m.Set("__getattr__", vm.Func1("__getattr__", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
		if !vm.IsStr(v) {
			return vm.Unbound, vm.TypeError("attribute name must be string, not '" + v.Type().DisplayName() + "'")
		}
		attr := vm.Text(v)
		if attr == "JoinableQueue" && !s.host.Strict {
			return QueueType.Value(), dropped(th, "asyncio.JoinableQueue", "3.5", "use asyncio.Queue, which has join() and task_done()")
		}
		if attr == "logger" && name != "asyncio" {
			l, err := asyncioLogger(th)
			if err == nil {
				m.Set("logger", l)
			}
			return l, err
		}
		if attr == "_is_coroutine" && name == "asyncio.coroutines" {
			return s.coroutineMark(), nil
		}
		if inner := accelerated(attr); inner != "" && name != "asyncio" {
			for _, n := range [...]string{inner, "_" + inner} {
				if v := m.Namespace().GetStr(vm.Intern(n)); v.Bound() {
					return v, nil
				}
			}
		}
		if t, err := s.policyClass(th, attr); t != nil {
			return t.Value(), err
		}
		if f := extraFileOf(attr, name); f != nil && !(f.legacy && s.host.Strict) {
			if _, err := s.loadExtra(th, f); err != nil {
				return vm.Unbound, err
			}
			return m.Namespace().GetStr(vm.Intern(attr)), nil
		}
		// Without this function the module would have said it itself, with its suggestions.
		ns := m.Namespace()
		f := ns.GetStr(strGetAttr)
		ns.DelStr(strGetAttr)
		r, err := th.GetAttr(m.Value(), vm.Intern(attr))
		ns.SetStr(strGetAttr, f)
		return r, err
	}).Value())
}

// extraFileOf is the file that defines a name as a module has it.
func extraFileOf(attr, module string) *extraFile {
	for _, f := range extraFiles {
		for _, x := range f.names {
			if x.name == attr && (!x.inner || module == "asyncio."+x.module) {
				return f
			}
		}
	}
	return nil
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

// loadExtra compiles a file, once, and puts its names where they belong.
func (s *state) loadExtra(th *vm.Thread, f *extraFile) (*vm.Dict, error) {
	if d := s.extras[f]; d != nil {
		return d, nil
	}
	late.Absent(f.source)
	code, err := th.CompileSource(f.source, "<frozen asyncio>", syntax.ModeExec, true)
	if err != nil {
		return nil, err
	}
	d := vm.NewDict()
	vm.NewModule("asyncio.extra", d)
	if _, err := th.RunModule(code, d); err != nil {
		return nil, err
	}
	if s.extras == nil {
		s.extras = map[*extraFile]*vm.Dict{}
	}
	s.extras[f] = d
	for _, x := range f.names {
		v := d.GetStr(vm.Intern(x.name))
		if !vm.IsIntLike(v) {
			if err := th.SetAttr(v, strModule, vm.NewStr("asyncio."+x.module)); err != nil {
				return nil, err
			}
		}
		for name, m := range s.modules {
			if !x.inner || name == "asyncio."+x.module {
				m.Namespace().SetStr(vm.Intern(x.name), v)
			}
		}
	}
	return d, nil
}
