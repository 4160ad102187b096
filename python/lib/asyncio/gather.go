// Gather.go has gather, shield and the futures they return.

package asyncio

import (
	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/vm"
)

// Gather is the future that asyncio.gather returns (tasks._GatheringFuture).
type Gather struct {
	head
	core loop.Gather
}

// shieldFuture is the future that asyncio.shield returns.
type shieldFuture struct {
	head
	core loop.Shield
}

var gatherType, shieldType *vm.Type

func (g *Gather) value() vm.Value { return vm.Obj(&g.Header) }

// newGather makes the future of all children.
func newGather(l *Loop, fs []*loop.Future, exceptions bool) *Gather {
	g := vm.As[Gather](vm.Obj(vm.NewObject(gatherType)))
	g.loop = l
	g.core.Init(l.core, vm.As[Future](g.value()), g, exceptions, fs)
	return g
}

// Collect makes the list of results.
func (g *Gather) Collect(children []*loop.Future) any {
	out := make([]vm.Value, len(children))
	for i, f := range children {
		out[i] = childResult(f)
	}
	g.result = vm.NewList(out...)
	return nil
}

// childResult is a child's place in gather's results: its result, or its exception.
func childResult(f *loop.Future) vm.Value {
	if f.Cancelled() {
		msg := f.CancelMessage()
		if msg == nil {
			msg = ""
		}
		return cancelledError(msg).Value()
	}
	if e, err := f.Exception(); err == nil && e != nil {
		return exception(e).Value()
	}
	if o := object(f); o != nil {
		return o.result
	}
	return vm.None
}

// gather is asyncio.gather.
func gather(th *vm.Thread, a vm.Args) (vm.Value, error) {
	a, err := dropLoop(th, "gather", a)
	if err != nil {
		return vm.Unbound, err
	}
	exceptions := false
	for i, k := range a.Names {
		if k.Text() != "return_exceptions" {
			return vm.Unbound, vm.TypeError("gather() got an unexpected keyword argument '" + k.Text() + "'")
		}
		if exceptions, err = th.Truth(a.Kw[i]); err != nil {
			return vm.Unbound, err
		}
	}
	if len(a.Pos) == 0 {
		l, err := stateOf(th).getLoop(th)
		if err != nil {
			return vm.Unbound, err
		}
		f := newFuture(l)
		f.setResult(vm.NewList())
		return f.value(), nil
	}
	l := running(th)
	fs := make([]*loop.Future, 0, len(a.Pos))
	for i, arg := range a.Pos {
		f := repeated(fs, a.Pos[:i], arg)
		if f == nil {
			if t := arg.Type(); t != vm.CoroutineType && t != coroutineType && t != TaskType && t != FutureType {
				if _, err := vm.NewDict().Get(th, arg); err != nil { // where asyncio looks for a repetition
					return vm.Unbound, err
				}
			}
			o, err := ensureFuture(th, arg, l)
			if err != nil {
				return vm.Unbound, err
			}
			if l == nil {
				l = o.loop
			}
			if o.value() != arg {
				if t := taskOf(o.value()); t != nil {
					t.quiet = true
				}
			}
			f = &o.core
		}
		fs = append(fs, f)
	}
	return newGather(l, fs, exceptions).value(), nil
}

// repeated finds the future of an argument that was given before; only coroutines need it, and those are few.
func repeated(fs []*loop.Future, before []vm.Value, arg vm.Value) *loop.Future {
	if len(before) > 64 || futureOf(arg) != nil {
		return nil
	}
	for i, b := range before {
		if b == arg {
			return fs[i]
		}
	}
	return nil
}

// shield is asyncio.shield.
func shield(th *vm.Thread, a vm.Args) (vm.Value, error) {
	a, err := dropLoop(th, "shield", a)
	if err != nil {
		return vm.Unbound, err
	}
	p, err := bind("shield", a, "arg")
	if err != nil {
		return vm.Unbound, err
	}
	inner, err := ensureFuture(th, p[0], nil)
	if err != nil {
		return vm.Unbound, err
	}
	if inner.core.Done() {
		return inner.value(), nil
	}
	s := vm.As[shieldFuture](vm.Obj(vm.NewObject(shieldType)))
	s.loop = inner.loop
	s.core.Init(&inner.core, vm.As[Future](vm.Obj(&s.Header)))
	return vm.Obj(&s.Header), nil
}

// ShieldedFailed reports an exception behind a shield that was cancelled.
func (f *Future) ShieldedFailed(inner *loop.Future) {
	e, ok := inner.Err().(*vm.Exception)
	o := object(inner)
	if ok && o != nil {
		f.loop.report(f.loop.th, e.Type().Name+" exception in shielded future", e, vm.NewStr("future"), o.value())
	}
}

func defineGather() {
	cancel := vm.MethodSig("cancel", "msg=None", func(th *vm.Thread, self vm.Value, a []vm.Value) (vm.Value, error) {
		g := vm.As[Gather](self)
		return cancelled(g.loop, g.core.Cancel(message(a[0])))
	})
	gatherType = vm.NewType(vm.TypeSpec{Name: "asyncio.tasks._GatheringFuture", Base: FutureType, Flags: vm.FlagDisallowNew, Slots: futureSlots(), Methods: []*vm.Builtin{cancel}})
	vm.WithAttrs[Gather](gatherType, attrsOffset)
	shieldType = vm.NewType(vm.TypeSpec{Name: "_asyncio.Future", Base: FutureType, Flags: vm.FlagDisallowNew, Slots: futureSlots()})
	vm.WithAttrs[shieldFuture](shieldType, attrsOffset)
}
