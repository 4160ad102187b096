// Extra.go gives the module the names that extra.py and legacy.py define, which are compiled when one of them is first
// asked for.

package asyncio

import (
	_ "embed"
	"slices"

	"github.com/aioplay/aioplay/python/syntax"
	"github.com/aioplay/aioplay/python/vm"
)

//go:embed extra.py
var extraSource []byte

type extraName struct{ name, module string }

// extraNames are the names in extra.py, and the submodule of CPython's where each is defined.
var extraNames = []extraName{
	{"BaseProtocol", "protocols"}, {"Protocol", "protocols"}, {"BufferedProtocol", "protocols"}, {"DatagramProtocol", "protocols"}, {"SubprocessProtocol", "protocols"},
	{"BaseTransport", "transports"}, {"ReadTransport", "transports"}, {"WriteTransport", "transports"}, {"Transport", "transports"},
	{"DatagramTransport", "transports"}, {"SubprocessTransport", "transports"}, {"AbstractServer", "events"}, {"Server", "base_events"},
	{"StreamReader", "streams"}, {"StreamReaderProtocol", "streams"}, {"StreamWriter", "streams"}, {"FlowControlMixin", "streams"},
	{"FrameCallGraphEntry", "graph"}, {"FutureCallGraph", "graph"}, {"capture_call_graph", "graph"},
	{"format_call_graph", "graph"}, {"print_call_graph", "graph"}, {"future_add_to_awaited_by", "futures"}, {"future_discard_from_awaited_by", "futures"},
}

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
		if t, err := s.policyClass(th, attr); t != nil {
			return t.Value(), err
		}
		for i, names := range [...][]extraName{extraNames, legacyNames} {
			if i == 1 && s.host.Strict || !slices.ContainsFunc(names, func(x extraName) bool { return x.name == attr }) {
				continue
			}
			source := extraSource
			if i == 1 {
				source = legacySource
			}
			if err := s.loadExtra(th, source, names); err != nil {
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

// loadExtra compiles extra.py or legacy.py and puts its names everywhere.
func (s *state) loadExtra(th *vm.Thread, source []byte, names []extraName) error {
	code, err := th.CompileSource(source, "<frozen asyncio>", syntax.ModeExec, true)
	if err != nil {
		return err
	}
	d := vm.NewDict()
	vm.NewModule("asyncio.extra", d)
	if _, err := th.RunModule(code, d); err != nil {
		return err
	}
	for _, x := range names {
		v := d.GetStr(vm.Intern(x.name))
		if err := th.SetAttr(v, strModule, vm.NewStr("asyncio."+x.module)); err != nil {
			return err
		}
		for _, m := range s.modules {
			m.Namespace().SetStr(vm.Intern(x.name), v)
		}
	}
	return nil
}
