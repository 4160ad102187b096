// Extra.go gives the module the names that extra.py defines, which is compiled when one of them is first asked for.

package asyncio

import (
	_ "embed"

	"github.com/aioplay/aioplay/python/syntax"
	"github.com/aioplay/aioplay/python/vm"
)

//go:embed extra.py
var extraSource []byte

// extraNames are the names in extra.py, and the submodule of CPython's where each is defined.
var extraNames = [...]struct{ name, module string }{
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
		for _, x := range extraNames {
			if x.name != attr {
				continue
			}
			if err := s.loadExtra(th); err != nil {
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

// loadExtra compiles extra.py and puts its names everywhere.
func (s *state) loadExtra(th *vm.Thread) error {
	code, err := th.CompileSource(extraSource, "<frozen asyncio>", syntax.ModeExec, true)
	if err != nil {
		return err
	}
	d := vm.NewDict()
	vm.NewModule("asyncio.extra", d)
	if _, err := th.RunModule(code, d); err != nil {
		return err
	}
	for _, x := range extraNames {
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
