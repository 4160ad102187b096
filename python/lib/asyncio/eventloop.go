// Eventloop.go is the event loop object, asyncio's loops all in one class.

package asyncio

import (
	"weak"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/lib/contextvars"
	"github.com/aioplay/aioplay/python/lib/thread"
	"github.com/aioplay/aioplay/python/vm"
)

// Loop is asyncio's event loop (CPython Lib/asyncio/base_events.py) around a loop.Loop.
type Loop struct {
	vm.Header
	vm.Attrs
	core     *loop.Loop
	th       *vm.Thread // the thread that runs it, or made it
	st       *state
	handler  vm.Value // set_exception_handler; None: the default one
	factory  vm.Value // set_task_factory
	slow     float64  // slow_callback_duration
	gens     []weak.Pointer[vm.Generator]
	selector vm.Value // what its class was called with; _selector makes one
	genHook  vm.Value
	genEnd   vm.Value
	genDown  bool // shutdown_asyncgens was called
	execu    vm.Value
	execEnd  bool
	guest    *guest        // of a loop of the program's own: what runs this one's tasks
	until    *Future       // what run_until_complete waits for
	thrown   *vm.Exception // that the running step began with: CPython's has it to its end
	fatal    error         // what a callback has raised to end the loop
	signals  map[int]bool
	net      *network // nil until the loop first has to do with sockets
}

// LoopType is the class of event loops; the others are its bases.
var LoopType, AbstractLoopType, BaseLoopType, SelectorLoopType *vm.Type

func (l *Loop) value() vm.Value {
	if l.guest != nil {
		return l.guest.host
	}
	return vm.Obj(&l.Header)
}

// newLoop makes a loop of a class that is LoopType or derives from it.
func newLoop(th *vm.Thread, cls *vm.Type) (*Loop, error) {
	l := vm.As[Loop](vm.Obj(vm.NewObject(cls)))
	l.init(th)
	return l, nil
}

func (l *Loop) init(th *vm.Thread) {
	s := stateOf(th)
	l.st, l.th = s, th
	l.handler, l.factory, l.execu = vm.None, vm.None, vm.None
	l.slow = 0.1
	l.core = loop.New(loop.Options{Driver: thread.Of(s.th).Driver(), Tracer: s.host.Tracer, IDs: s.host.IDs, Order: s.host.Order, Classify: classify, OnFailure: l.failure})
	l.core.OnCalled(l.called)
	if tr := s.host.Tracer; tr != nil {
		tr.Line = s.line
		tr.ErrText = s.errText
	}
	s.loops = append(s.loops, l)
	if s.debugByDefault() {
		l.setDebug(true)
	}
	logAt(th, "debug", "Using selector: EpollSelector", nil)
}

// line is the source line being executed, for the trace.
func (s *state) line() int32 {
	depth := 0
	if s.main.running != nil {
		depth = s.depth // what lies below called the loop; between steps there is nothing else
	}
	return s.th.CurrentLine(depth)
}

func (s *state) errText(err error) string {
	e := exception(err)
	text, err2 := s.th.Str(e.Value())
	if err2 != nil || text == "" {
		return e.Type().Name
	}
	return e.Type().Name + ": " + text
}

// failure is the loop's own exception handler: what a callback of the loop's, not of the program's, reports.
func (l *Loop) failure(f *loop.Failure) {
	e := exception(f.Err)
	key, v := vm.Unbound, vm.Unbound
	if f.Task != nil {
		if t := taskObject(f.Task); t != nil {
			key, v = vm.NewStr("task"), t.value()
		}
	}
	l.report(l.th, f.Message, e, key, v)
}

// checkClosed is BaseEventLoop._check_closed.
func (l *Loop) checkClosed() error {
	if l.core == nil {
		return vm.RuntimeError("the event loop's __init__ wasn't called")
	}
	if l.core.Closed() {
		return vm.RuntimeError("Event loop is closed")
	}
	return nil
}

// checkRunning is BaseEventLoop._check_running.
func (l *Loop) checkRunning(th *vm.Thread) error {
	if l.core.Running() {
		return vm.RuntimeError("This event loop is already running")
	}
	if stateOf(th).of(th).running != nil {
		return vm.RuntimeError("Cannot run the event loop while another loop is running")
	}
	return nil
}

// runForever is loop.run_forever.
func (l *Loop) runForever(th *vm.Thread) error {
	if err := l.checkClosed(); err != nil {
		return err
	}
	if err := l.checkRunning(th); err != nil {
		return err
	}
	return l.run(th)
}

// loopLevels is how many Python functions CPython's loops have between run_forever and a callback.
const loopLevels = 3

// run runs the loop until it is stopped, with everything that being the running loop means.
func (l *Loop) run(th *vm.Thread) error {
	t := l.st.of(th)
	prevThread, prevCtx, prevHost := l.th, th.Context, l.st.host.Loop
	hooks := th.Runtime.Hooks
	th.Runtime.Hooks = vm.Hooks{AsyncGenFirstIter: l.firstIterHook(), AsyncGenFinalizer: l.finalizerHook()}
	l.th, t.running, l.st.host.Loop = th, l, l.core
	contextvars.Current(th)
	origins := th.Runtime.OriginDepth
	l.trackOrigins(th)
	if th == l.st.th {
		l.st.depth = th.Depth()
	}
	th.Descend(loopLevels)
	err := l.core.Run()
	for err != nil {
		// A signal, or a Stop from outside, which is SIGINT: if its handler raises nothing the loop goes on.
		handled, herr := thread.Of(th).Interrupted(err)
		if err = herr; err != nil || !handled {
			break
		}
		err = l.core.Run()
	}
	th.Descend(-loopLevels)
	if err == nil && l.fatal != nil {
		err, l.fatal = l.fatal, nil
	}
	th.Runtime.Hooks, th.Runtime.OriginDepth = hooks, origins
	l.th, t.running, l.st.host.Loop = prevThread, nil, prevHost
	if th.Context != prevCtx && prevCtx != nil {
		th.Context = prevCtx
	}
	return l.ended(err)
}

// trackOrigins makes coroutines remember where they were made, in debug mode.
func (l *Loop) trackOrigins(th *vm.Thread) {
	if l.core.Debug() {
		th.Runtime.OriginDepth = debugStackDepth
	} else if th.Runtime.OriginDepth == debugStackDepth {
		th.Runtime.OriginDepth = 0
	}
}

// checkThread refuses calls from another thread than the loop's, in debug mode.
func (l *Loop) checkThread(th *vm.Thread) error {
	if l.core.Debug() && l.core.Running() && th != l.th {
		return vm.RuntimeError("Non-thread-safe operation invoked on an event loop other than the current one")
	}
	return nil
}

// ended makes what Run returned an exception of Python's.
func (l *Loop) ended(err error) error {
	switch e := err.(type) {
	case nil:
		return nil
	case *vm.Exception:
		return e
	case *loop.Deadlock:
		return deadlockError(e)
	}
	return exception(err)
}

// deadlockError tells a program whose loop can never wake up again what its tasks wait for. CPython would hang.
func deadlockError(d *loop.Deadlock) error {
	return vm.RuntimeError(d.Error())
}

// A runUntil stops the loop when its future is done (base_events._run_until_complete_cb).
type runUntil struct {
	loop.DoneHandle
}

// FutureDone stops the loop.
func (u *runUntil) FutureDone(f *loop.Future) error {
	if f.State() == loop.Finished && f.Err() != nil && classify(f.Err()) == loop.Fatal {
		return nil // it has ended the loop by itself
	}
	f.Loop().Stop()
	return nil
}

// runUntilComplete is loop.run_until_complete.
func (l *Loop) runUntilComplete(th *vm.Thread, aw vm.Value) (vm.Value, error) {
	if err := l.checkClosed(); err != nil {
		return vm.Unbound, err
	}
	if err := l.checkRunning(th); err != nil {
		return vm.Unbound, err
	}
	isNew := futureOf(aw) == nil
	f, err := ensureFuture(th, aw, l)
	if err != nil {
		return vm.Unbound, err
	}
	if isNew {
		if t := taskOf(f.value()); t != nil {
			t.quiet = true
		}
	}
	var u runUntil
	f.core.AddDone(&u.DoneHandle, &u)
	outer := l.until
	l.until = f
	defer func() { l.until = outer }()
	th.Descend(1)
	err = l.run(th)
	th.Descend(-1)
	f.core.RemoveDone(&u.Handle)
	u.Cancel()
	if err != nil {
		if isNew && f.core.Done() && !f.core.Cancelled() {
			f.core.SetRetrieved(true)
		}
		return vm.Unbound, err
	}
	if !f.core.Done() {
		return vm.Unbound, vm.RuntimeError("Event loop stopped before Future completed.")
	}
	return f.get()
}

// close is loop.close.
func (l *Loop) close(th *vm.Thread) error {
	if l.core.Running() {
		return vm.RuntimeError("Cannot close a running event loop")
	}
	if l.core.Closed() {
		return nil
	}
	if l.core.Debug() {
		if text, err := th.Repr(l.value()); err == nil {
			logAt(th, "debug", "Close "+text, nil)
		}
	}
	kept := l.collect(th, false)
	for n := range l.signals {
		l.forgetSignal(th, n)
	}
	l.core.Close()
	if l.net != nil {
		if err := l.net.close(th); err != nil {
			return err
		}
	}
	if len(l.core.Tasks()) > 0 || kept {
		l.st.closed = append(l.st.closed, l)
	}
	for i, x := range l.st.loops {
		if x == l {
			l.st.loops = append(l.st.loops[:i], l.st.loops[i+1:]...)
			break
		}
	}
	return nil
}

// createTask is loop.create_task: the factory's task, if there is one.
func (l *Loop) createTask(th *vm.Thread, s taskSpec, kw vm.Args) (vm.Value, error) {
	if err := l.checkClosed(); err != nil {
		return vm.Unbound, err
	}
	if l.factory.IsNone() {
		t, err := newTask(l, s)
		if err != nil {
			return vm.Unbound, err
		}
		return t.value(), nil
	}
	a := vm.Args{Pos: []vm.Value{l.value(), s.coro}, Kw: kw.Kw, Names: kw.Names}
	return th.CallArgs(l.factory, a)
}
