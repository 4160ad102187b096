// Run.go is asyncio.run and asyncio.Runner (CPython Lib/asyncio/runners.py).

package asyncio

import (
	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/lib/contextvars"
	"github.com/aioplay/aioplay/python/lib/signal"
	"github.com/aioplay/aioplay/python/vm"
)

// Runner is asyncio.Runner.
type Runner struct {
	vm.Header
	vm.Attrs
	state       runnerState
	debug       vm.Value
	factory     vm.Value
	loop        *Loop
	ctx         *contextvars.Context
	setLoop     bool
	interrupted bool
}

type runnerState uint8

const (
	runnerCreated runnerState = iota
	runnerReady
	runnerClosed
)

// RunnerType is the class asyncio.Runner.
var RunnerType *vm.Type

// open is Runner._lazy_init.
func (r *Runner) open(th *vm.Thread) error {
	switch r.state {
	case runnerClosed:
		return vm.RuntimeError("Runner is closed")
	case runnerReady:
		return nil
	}
	if policy := stateOf(th).ownPolicy(); isNone(r.factory) && policy.Bound() {
		v, err := th.CallMethod(policy, vm.Intern("new_event_loop"))
		if err != nil {
			return err
		}
		r.loop = anyLoop(th, v)
		if !r.setLoop {
			if _, err := th.CallMethod(policy, vm.Intern("set_event_loop"), v); err != nil {
				return err
			}
			r.setLoop = true
		}
	} else if isNone(r.factory) {
		l, err := newLoop(th, LoopType)
		if err != nil {
			return err
		}
		r.loop = l
		t := l.st.of(th)
		if !t.current.Bound() || !r.setLoop {
			t.current, t.set = l.value(), true
			r.setLoop = true
		}
	} else {
		v, err := th.Call(r.factory)
		if err != nil {
			return err
		}
		r.loop = anyLoop(th, v)
	}
	if !isNone(r.debug) {
		on, err := th.Truth(r.debug)
		if err != nil {
			return err
		}
		if r.loop.guest == nil {
			r.loop.setDebug(on)
		} else if _, err := th.CallMethod(r.loop.value(), vm.Intern("set_debug"), vm.Bool(on)); err != nil {
			return err
		}
	}
	r.ctx = contextvars.Copy(th)
	r.state = runnerReady
	return nil
}

// run is Runner.run.
func (r *Runner) run(th *vm.Thread, coro, ctx vm.Value) (vm.Value, error) {
	if running(th) != nil {
		return vm.Unbound, vm.RuntimeError("Runner.run() cannot be called from a running event loop")
	}
	if err := r.open(th); err != nil {
		return vm.Unbound, err
	}
	l := r.loop
	if !contextsFirst(th, coro) {
		w, err := wrapAwaitable(th, coro)
		if err != nil {
			return vm.Unbound, err
		}
		coro = w
	}
	s := taskSpec{coro: coro, ctx: ctx}
	if isNone(ctx) {
		s.ctx = r.ctx.Value()
	}
	tv, err := createTask(th, l, "Runner.run", vm.Args{Pos: []vm.Value{coro}, Kw: []vm.Value{s.ctx}, Names: []*vm.Str{strContextArg}})
	if err != nil {
		return vm.Unbound, err
	}
	r.interrupted = false
	defer r.onInterrupt(th, tv)()
	v, err := l.complete(th, tv)
	if err == nil {
		return v, nil
	}
	e, ok := err.(*vm.Exception)
	if !ok {
		return vm.Unbound, err
	}
	if r.interrupted && classify(e) == loop.Cancellation {
		if t := taskOf(tv); t != nil && t.core.Uncancel() == 0 {
			k := vm.NewError(vm.KeyboardInterruptType)
			k.SetContext(e)
			return vm.Unbound, k
		}
	}
	if task := futureOf(tv); task != nil {
		task.core.SetRetrieved(true) // the caller of run gets it
	}
	return vm.Unbound, e
}

// onInterrupt sets the runner's handler of SIGINT, unless the program has one: the first cancels the main task, the next
// is a KeyboardInterrupt. What it returns puts the default back.
func (r *Runner) onInterrupt(th *vm.Thread, task vm.Value) (undo func()) {
	s := signal.Of(th)
	if th != r.loop.st.th || !s.Default() {
		return func() {}
	}
	before := s.Handler(signal.SIGINT)
	h := vm.FuncN("_on_sigint", 2, 2, func(th *vm.Thread, _ []vm.Value) (vm.Value, error) {
		t := futureOf(task)
		if r.interrupted || t == nil || t.core.Done() {
			return vm.Unbound, vm.NewError(vm.KeyboardInterruptType)
		}
		r.interrupted = true
		_, err := th.CallMethod(task, strCancel)
		return vm.None, err
	}).Value()
	s.SetSoft(h)
	return func() {
		if s.Soft(h) {
			s.Set(signal.SIGINT, before)
		}
	}
}

func contextsFirst(th *vm.Thread, v vm.Value) bool {
	ok, err := isCoroutine(th, v)
	if err != nil || ok {
		return true
	}
	return v.Type() == vm.GeneratorType && !stateOf(th).host.Strict
}

// close is Runner.close.
func (r *Runner) close(th *vm.Thread) error {
	if r.state != runnerReady {
		if r.state == runnerCreated {
			return nil
		}
		return nil
	}
	r.state = runnerClosed
	l := r.loop
	if l.guest != nil {
		return r.closeGuest(th)
	}
	err := cancelAll(th, l)
	if e2 := l.finishGens(th); err == nil {
		err = e2
	}
	if e2 := l.finishExecutor(th); err == nil {
		err = e2
	}
	if policy := l.st.ownPolicy(); r.setLoop && policy.Bound() {
		if _, e2 := th.CallMethod(policy, vm.Intern("set_event_loop"), vm.None); err == nil {
			err = e2
		}
	} else if r.setLoop {
		t := l.st.of(th)
		t.current, t.set = vm.None, true
	}
	own, e2 := l.ownMethod(th, strClose)
	if e2 == nil {
		if own.Bound() {
			_, e2 = th.Call(own)
		} else {
			e2 = l.close(th)
		}
	}
	if err == nil {
		err = e2
	}
	return err
}

// cancelAll is runners._cancel_all_tasks: whatever is left is cancelled and waited for.
func cancelAll(th *vm.Thread, l *Loop) error {
	tasks := l.core.Tasks()
	if len(tasks) == 0 {
		return nil
	}
	fs := make([]*loop.Future, len(tasks))
	for i, t := range tasks {
		if _, err := cancelled(l, t.Future.Cancel(nil)); err != nil { // they wait for each other
			return err
		}
		fs[i] = &t.Future
	}
	g := newGather(l, fs, true)
	if _, err := l.runUntilComplete(th, g.value()); err != nil {
		return err
	}
	for _, t := range tasks {
		if t.Cancelled() {
			continue
		}
		if e, ok := t.Err().(*vm.Exception); ok {
			o := taskObject(t)
			ctx := vm.NewDict()
			ctx.SetStr(strMessage, vm.NewStr("unhandled exception during asyncio.run() shutdown"))
			ctx.SetStr(strException, e.Value())
			ctx.SetStr(vm.Intern("task"), o.value())
			if err := l.handle(th, ctx.Value()); err != nil {
				return err
			}
		}
	}
	return nil
}

// run is asyncio.run.
func run(th *vm.Thread, a vm.Args) (vm.Value, error) {
	p, err := bind("run", a, "main", "*", "debug?", "loop_factory?")
	if err != nil {
		return vm.Unbound, err
	}
	if running(th) != nil {
		return vm.Unbound, vm.RuntimeError("asyncio.run() cannot be called from a running event loop")
	}
	r := &Runner{debug: p[1], factory: p[2]}
	r.SetType(RunnerType)
	if err := r.open(th); err != nil {
		return vm.Unbound, err
	}
	th.Descend(2) // run and Runner.run
	v, err := r.run(th, p[0], vm.None)
	th.Descend(-2)
	var e2 error
	closing := func() { e2 = r.close(th) }
	if e, ok := err.(*vm.Exception); ok {
		th.While(e, closing)
	} else {
		th.Holding(v, closing)
	}
	if e2 != nil {
		if e, ok := e2.(*vm.Exception); ok && err != nil {
			if old, ok := err.(*vm.Exception); ok {
				e.SetContext(old)
			}
		}
		err = e2
	}
	return v, err
}

func defineRunner() {
	self := func(v vm.Value) *Runner { return vm.As[Runner](v) }
	RunnerType = vm.NewType(vm.TypeSpec{Name: "asyncio.runners.Runner", Flags: vm.FlagPython, Slots: vm.Slots{
		New: newObject, Init: func(th *vm.Thread, v vm.Value, a vm.Args) error {
			p, err := bind("Runner.__init__", a, "*", "debug?", "loop_factory?")
			if err != nil {
				return err
			}
			self(v).debug, self(v).factory = p[0], p[1]
			return nil
		},
	}, Methods: []*vm.Builtin{
		method0("Runner", "__enter__", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return v, self(v).open(th) }),
		vm.MethodN("__exit__", 3, 3, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			return vm.None, self(v).close(th)
		}).HidesNothing(),
		method0("Runner", "close", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.None, self(v).close(th) }).HidesNothing(),
		method0("Runner", "get_loop", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			if err := self(v).open(th); err != nil {
				return vm.Unbound, err
			}
			return self(v).loop.value(), nil
		}),
		vm.MethodArgs("run", func(th *vm.Thread, v vm.Value, a vm.Args) (vm.Value, error) {
			p, err := bind("Runner.run", a, "coro", "*", "context?")
			if err != nil {
				return vm.Unbound, err
			}
			th.Descend(1)
			defer th.Descend(-1)
			return self(v).run(th, p[0], p[1])
		}).HidesNothing(),
	}})
	vm.OwnAttrs[Runner](RunnerType)
}
