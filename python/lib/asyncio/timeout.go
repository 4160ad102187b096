// Timeout.go has timeout, timeout_at and the class Timeout (CPython Lib/asyncio/timeouts.py), and TaskGroup
// (Lib/asyncio/taskgroups.py): the asynchronous context managers of the current task.

package asyncio

import (
	"errors"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/vm"
)

// Timeout is asyncio.Timeout.
type Timeout struct {
	vm.Header
	vm.Attrs
	core  loop.Timeout
	when  vm.Value
	state bool // entered, so that core is set up
}

// TimeoutType is the class asyncio.Timeout; TaskGroupType is asyncio.TaskGroup.
var TimeoutType, TaskGroupType, instantType *vm.Type

// instant is an awaitable that is done at once.
type instant struct {
	vm.Header
	v     vm.Value
	enter entering // what it does first, nil if nothing
	over  bool     // it has done that
}

// entering is what __aenter__ does when it is awaited.
type entering interface{ enter(th *vm.Thread) error }

func (i *instant) resume(th *vm.Thread) (vm.Value, error) {
	if i.enter != nil {
		if i.over {
			return vm.Unbound, vm.RuntimeError("cannot reuse already awaited coroutine")
		}
		i.over = true
		if err := i.enter.enter(th); err != nil {
			return vm.Unbound, err
		}
	}
	return i.v, nil
}

// entered is the awaitable of an __aenter__ that results in v.
func entered(v vm.Value, e entering) vm.Value {
	i := &instant{v: v, enter: e}
	i.SetType(instantType)
	return vm.Obj(&i.Header)
}

var instantNone, instantFalse vm.Value

func done(v vm.Value) vm.Value {
	switch v {
	case vm.None:
		return instantNone
	case vm.False:
		return instantFalse
	}
	i := &instant{v: v}
	i.SetType(instantType)
	return vm.Obj(&i.Header)
}

// stopWith raises the StopIteration of what a coroutine returns.
func stopWith(v vm.Value, err error) (vm.Value, error) {
	if err != nil {
		return vm.Unbound, err
	}
	return vm.Unbound, vm.NewStopIteration(v)
}

func defineInstant() {
	same := func(th *vm.Thread, v vm.Value) (vm.Value, error) { return v, nil }
	instantType = vm.NewType(vm.TypeSpec{Name: "coroutine", Flags: vm.FlagDisallowNew, Slots: vm.Slots{
		Await: same, Iter: same,
		Next: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			return stopWith(vm.As[instant](v).resume(th))
		},
		Send: func(th *vm.Thread, self, v vm.Value) (vm.Value, bool, error) {
			r, err := vm.As[instant](self).resume(th)
			return r, err == nil, err
		},
	}, Methods: []*vm.Builtin{
		vm.Method1("send", func(th *vm.Thread, self, v vm.Value) (vm.Value, error) {
			return stopWith(vm.As[instant](self).resume(th))
		}),
		vm.MethodN("throw", 1, 3, func(th *vm.Thread, self vm.Value, a []vm.Value) (vm.Value, error) {
			e, err := thrownException(th, a)
			if err == nil {
				err = e
			}
			return vm.Unbound, err
		}),
		vm.Method0("close", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.None, nil }),
	}})
	n := &instant{v: vm.None}
	n.SetType(instantType)
	instantNone = vm.Obj(&n.Header)
	f := &instant{v: vm.False}
	f.SetType(instantType)
	instantFalse = vm.Obj(&f.Header)
}

// newTimeout makes a Timeout with a deadline on the loop's clock, None for none.
func newTimeout(when vm.Value) vm.Value {
	t := vm.As[Timeout](vm.Obj(vm.NewObject(TimeoutType)))
	t.when = when
	return vm.Obj(&t.Header)
}

func (t *Timeout) enter(th *vm.Thread) error {
	if t.state {
		return vm.RuntimeError("Timeout has already been entered")
	}
	l := running(th)
	if l == nil || l.core.Current() == nil {
		return vm.RuntimeError("Timeout should be used inside a task")
	}
	t.state = true
	t.core.Init(l.core, 0, false)
	if err := t.core.Enter(); err != nil {
		return exception(err)
	}
	return t.reschedule(th, l, t.when)
}

// reschedule moves the deadline of one that is entered. A deadline that can't be compared with the time leaves none.
func (t *Timeout) reschedule(th *vm.Thread, l *Loop, when vm.Value) error {
	if err := t.core.Reschedule(0, false); err != nil {
		return exception(err)
	}
	t.when = when
	if isNone(when) {
		return nil
	}
	at := l.core.Now()
	past, err := th.CompareBool(compile.CmpLe, when, vm.Float(seconds(at)))
	if err == nil && !past {
		var s float64
		s, err = th.AsFloat(when)
		at = duration(s)
	}
	if err != nil {
		return err
	}
	return t.core.Reschedule(at, true)
}

// exit is __aexit__ without anything to wait for.
func (t *Timeout) exit(th *vm.Thread, exc vm.Value) error {
	var err error
	if vm.IsException(exc) {
		err = vm.As[vm.Exception](exc)
	}
	switch t.core.Exit(err) {
	case loop.TimedOut:
		e := vm.NewError(vm.TimeoutErrorType)
		e.SetCause(err.(*vm.Exception))
		e.SetContext(err.(*vm.Exception))
		return e
	case loop.Insert:
		insertTimeout(err.(*vm.Exception))
		if !exc.Type().IsSubtype(vm.BaseExceptionGroupType) {
			break
		}
		inner, err := th.GetAttr(exc, vm.Intern("exceptions"))
		if err != nil {
			return err
		}
		items, err := th.ToSlice(inner)
		if err != nil {
			return err
		}
		for _, x := range items {
			if vm.IsException(x) {
				insertTimeout(vm.As[vm.Exception](x))
			}
		}
	}
	return nil
}

// insertTimeout is timeouts._insert_timeout_error: a CancelledError in the context becomes the cause of a TimeoutError
// that takes its place.
func insertTimeout(e *vm.Exception) {
	for c := e.Context(); c != nil; e, c = c, c.Context() {
		if classify(c) == loop.Cancellation {
			te := vm.NewError(vm.TimeoutErrorType)
			te.SetContext(c)
			te.SetCause(c)
			e.SetContext(te)
			return
		}
	}
}

// rounded is the deadline, for people.
func (t *Timeout) rounded(th *vm.Thread) (string, error) {
	if isNone(t.when) {
		return "None", nil
	}
	round, err := importFrom(th, "builtins", "round")
	if err != nil {
		return "", err
	}
	v, err := th.Call(round, t.when, vm.Int(3))
	if err != nil {
		return "", err
	}
	return th.Format(v, "")
}

func (t *Timeout) stateName() string {
	if !t.state {
		return "created"
	}
	return t.core.State()
}

func defineTimeout() {
	self := func(v vm.Value) *Timeout { return vm.As[Timeout](v) }
	TimeoutType = vm.NewType(vm.TypeSpec{Name: "asyncio.timeouts.Timeout", Flags: vm.FlagPython, Slots: vm.Slots{
		New: newObject, Init: func(th *vm.Thread, v vm.Value, a vm.Args) error {
			p, err := bind("Timeout.__init__", a, "when")
			if err != nil {
				return err
			}
			self(v).when = p[0]
			return nil
		},
		Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			t := self(v)
			s := "<Timeout [" + t.stateName() + "]"
			if t.stateName() == "active" {
				when, err := t.rounded(th)
				if err != nil {
					return vm.Unbound, err
				}
				s += " when=" + when
			}
			return vm.NewStr(s + ">"), nil
		},
	}, Methods: []*vm.Builtin{
		method0("Timeout", "when", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return orNone(self(v).when), nil }),
		method0("Timeout", "expired", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			return vm.Bool(self(v).state && self(v).core.Expired()), nil
		}),
		vm.Method1("reschedule", func(th *vm.Thread, v, when vm.Value) (vm.Value, error) {
			t := self(v)
			if !t.state {
				return vm.Unbound, vm.RuntimeError("Timeout has not been entered")
			}
			l, err := mustRunning(th)
			if err != nil {
				return vm.Unbound, err
			}
			return vm.None, t.reschedule(th, l, when)
		}),
		method0("Timeout", "__aenter__", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			return entered(v, self(v)), nil
		}).Async(),
		vm.MethodN("__aexit__", 3, 3, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			return instantNone, self(v).exit(th, a[1])
		}).Async(),
	}})
	vm.OwnAttrs[Timeout](TimeoutType)
}

// timeout is asyncio.timeout(delay).
func timeout(th *vm.Thread, a vm.Args) (vm.Value, error) {
	p, err := bind("timeout", a, "delay")
	if err != nil {
		return vm.Unbound, err
	}
	l, err := mustRunning(th)
	if err != nil {
		return vm.Unbound, err
	}
	if p[0].IsNone() {
		return newTimeout(vm.None), nil
	}
	when, err := th.Binary(compile.BinAdd, vm.Float(seconds(l.core.Now())), p[0])
	return newTimeout(when), err
}

func timeoutAt(th *vm.Thread, a vm.Args) (vm.Value, error) {
	p, err := bind("timeout_at", a, "when")
	if err != nil {
		return vm.Unbound, err
	}
	return newTimeout(p[0]), nil
}

// TaskGroup is asyncio.TaskGroup.
type TaskGroup struct {
	vm.Header
	vm.Attrs
	core    loop.Group
	loop    *Loop
	entered bool
}

// groupExit is leaving the group's block.
type groupExit struct {
	coroutine
	group *TaskGroup
	exit  loop.GroupExit
	th    *vm.Thread
}

var nameGroupExit = "TaskGroup.__aexit__"

func (g *groupExit) resume(th *vm.Thread, err error) loop.Outcome {
	out := g.exit.Resume(err)
	var ge *loop.GroupError
	if out.State == loop.Raised && errors.As(out.Err, &ge) {
		vs := make([]vm.Value, len(ge.Errs))
		for i, e := range ge.Errs {
			vs[i] = exception(e).Value()
		}
		e, err := vm.NewGroup(th, "unhandled errors in a TaskGroup", vs)
		if err != nil {
			out.Err = err
		} else {
			e.SetCause(nil)
			out.Err = e
		}
	}
	return out
}

// value lets the exception of the block pass, if there was one and nothing replaced it.
func (g *groupExit) value(*vm.Thread) (vm.Value, error) { return vm.None, nil }

func (g *TaskGroup) repr() string {
	s := "<TaskGroup"
	if n := g.core.Len(); n > 0 {
		s += " tasks=" + itoa(n)
	}
	if n := g.core.Errors(); n > 0 {
		s += " errors=" + itoa(n)
	}
	switch {
	case g.core.Aborting():
		s += " cancelling"
	case g.entered:
		s += " entered"
	}
	return s + ">"
}

func (g *TaskGroup) enter(th *vm.Thread) error {
	if g.entered {
		return vm.RuntimeError("TaskGroup " + g.repr() + " has already been entered")
	}
	l, err := mustRunning(th)
	if err != nil {
		return err
	}
	g.core.Init(l.core)
	g.loop = l
	if err := g.core.Enter(); err != nil {
		return vm.RuntimeError("TaskGroup " + g.repr() + " cannot determine the parent task")
	}
	g.entered = true
	return nil
}

func defineTaskGroup() {
	self := func(v vm.Value) *TaskGroup { return vm.As[TaskGroup](v) }
	repr := func(v vm.Value) string { return self(v).repr() }
	TaskGroupType = vm.NewType(vm.TypeSpec{Name: "asyncio.taskgroups.TaskGroup", Flags: vm.FlagPython, Slots: vm.Slots{
		Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.NewStr(repr(v)), nil },
		Init: func(_ *vm.Thread, _ vm.Value, a vm.Args) error {
			_, err := bind("TaskGroup.__init__", a)
			return err
		},
	}, Methods: []*vm.Builtin{
		method0("TaskGroup", "__aenter__", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return entered(v, self(v)), nil }).Async(),
		vm.MethodN("__aexit__", 3, 3, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			c := &groupExit{group: self(v), th: th}
			var err error
			if vm.IsException(a[1]) {
				err = vm.As[vm.Exception](a[1])
			}
			c.exit.Init(&self(v).core, err)
			return c.start(&nameGroupExit, c), nil
		}).Async(),
		vm.MethodArgs("create_task", func(th *vm.Thread, v vm.Value, a vm.Args) (vm.Value, error) {
			g := self(v)
			if err := oneCoroutine("TaskGroup.create_task", a); err != nil {
				return vm.Unbound, err
			}
			if err := g.core.Check(); err != nil {
				if len(a.Pos) > 0 {
					th.CallMethod(a.Pos[0], strClose)
				}
				text := err.Error()
				const word = "TaskGroup"
				return vm.Unbound, vm.RuntimeError(word + " " + repr(v) + text[len(word):])
			}
			t, err := createTask(th, g.loop, "TaskGroup.create_task", a)
			if err != nil {
				return vm.Unbound, err
			}
			task := taskOf(t)
			if task == nil {
				return vm.Unbound, vm.TypeError("the task factory of a loop with a TaskGroup must return an asyncio.Task")
			}
			g.core.Add(&task.core)
			return t, nil
		}).HidesNothing(),
	}, GetSet: []*vm.GetSet{
		vm.Getter("_tasks", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			var vs []vm.Value
			for _, t := range self(v).core.Tasks() {
				if o := taskObject(t); o != nil {
					vs = append(vs, o.value())
				}
			}
			return vm.NewSet(th, vs)
		}),
	}})
	vm.OwnAttrs[TaskGroup](TaskGroupType)
}
