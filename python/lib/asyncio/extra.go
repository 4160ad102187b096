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
		{"_get_loop", "futures", true}, {"_set_concurrent_future_state", "futures", true}, {"_chain_future", "futures", true},
		{"_cancel_all_tasks", "runners", true}, {"_release_waiter", "tasks", true}, {"_cancel_and_wait", "tasks", true},
		{"_run_until_complete_cb", "base_events", true}, {"_format_handle", "base_events", true}, {"_format_pipe", "base_events", true},
		{"_interleave_addrinfos", "base_events", true}, {"_format_callbacks", "base_futures", true}, {"_future_repr_info", "base_futures", true},
		{"_future_repr", "base_futures", true}, {"_task_get_stack", "base_tasks", true}, {"_task_print_stack", "base_tasks", true},
		{"_task_repr", "base_tasks", true}, {"_format_coroutine", "coroutines", true}, {"_feed_data_to_buffered_proto", "protocols", true},
		{"_LoopBoundMixin", "mixins", true}, {"_ContextManagerMixin", "locks", true}, {"add_flowcontrol_defaults", "sslproto", true},
		{"SSLProtocol", "sslproto", true},
	}}
	extraLegacy = extraFile{source: legacySource, names: legacyNames, legacy: true}

	extraFiles = []*extraFile{&extraFaces, &extraStreams, &extraSelector, &extraNet, &extraProcess, &extraInside, &extraLegacy}
)

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
		if strings.HasPrefix(x.name, "future_") { // CPython has those in C
			th.Hide(v, &vm.Native{Module: "_asyncio"})
		}
		home := s.modules["asyncio."+x.module]
		home.Set(x.name, v)
		if !x.inner {
			s.modules["asyncio"].Set(x.name, v)
		}
	}
	return d, nil
}
