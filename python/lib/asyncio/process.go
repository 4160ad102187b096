// Process.go is the event loop's part of processes and pipes: it tells when a process ends. Pipes are watched as
// sockets are (network.go).
// What programs call of it is written in Python (subprocess.py) on this core.

package asyncio

import (
	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/lib/contextvars"
	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/lib/process"
	"github.com/aioplay/aioplay/python/vm"
)

// processFunction is a function of subprocess.py.
func (s *state) processFunction(th *vm.Thread, name string) (vm.Value, error) {
	first := s.extras[&extraProcess] == nil
	d, err := s.loadExtra(th, &extraProcess)
	if err != nil {
		return vm.Unbound, err
	}
	if first {
		// They are named as CPython's methods are, in errors and in coroutines.
		for _, m := range processMethods {
			if err := th.SetAttr(d.GetStr(vm.Intern(m)), strQualname, vm.NewStr("BaseEventLoop."+m)); err != nil {
				return vm.Unbound, err
			}
		}
	}
	return d.GetStr(vm.Intern(name)), nil
}

var processMethods = []string{"subprocess_exec", "subprocess_shell", "connect_read_pipe", "connect_write_pipe"}

// forProcess makes a method of the loop's that is a function of subprocess.py.
func forProcess(name string) *vm.Builtin {
	return vm.MethodArgs(name, func(th *vm.Thread, self vm.Value, a vm.Args) (vm.Value, error) {
		f, err := stateOf(th).processFunction(th, name)
		if err != nil {
			return vm.Unbound, err
		}
		return th.CallArgs(f, vm.Args{Pos: append([]vm.Value{self}, a.Pos...), Kw: a.Kw, Names: a.Names})
	}).Async()
}

func processLoopMethods() []*vm.Builtin {
	self := func(v vm.Value) *Loop { return vm.As[Loop](v) }
	out := []*vm.Builtin{
		// Calls a function with the status of a process when it has ended; it is reaped then.
		vm.MethodN("_watch_process", 2, 2, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			l := self(v)
			pid, err := th.Index(a[0])
			if err != nil {
				return vm.Unbound, err
			}
			t, _ := process.Of(th)
			p := t.Process(int(pid))
			if p == nil {
				return vm.Unbound, host.Error(host.ECHILD)
			}
			ctx := contextvars.Copy(th)
			fn := a[1]
			p.OnEnd(func() {
				if l.core.Closed() {
					return
				}
				tell := func() error {
					status, _ := p.Ended()
					prev, err := ctx.Enter(l.th)
					if err != nil {
						return err
					}
					_, err = l.th.Call(fn, vm.Int(int64(status)))
					ctx.Leave(l.th, prev)
					return err
				}
				// A process closes its files before it ends, and a loop hears of both by descriptors that become ready: so
				// what it wrote last, and the ends of its pipes, come first.
				p.Reap()
				turns := 4
				var later func() error
				later = func() error {
					if turns--; turns == 0 {
						return tell()
					}
					l.core.CallSoon(loop.Func(later))
					return nil
				}
				l.fromThread(th, later)
			})
			return vm.None, nil
		}),
		// A future whose name says what is waited for: _named_future(kind, name).
		vm.MethodN("_named_future", 2, 2, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			f := newFuture(self(v))
			f.core.SetLabel(vm.Text(a[0]), vm.Text(a[1]))
			return f.value(), nil
		}),
	}
	for _, m := range processMethods {
		out = append(out, forProcess(m))
	}
	return out
}
