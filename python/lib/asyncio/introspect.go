// Introspect.go has current_task, all_tasks, and what tasks of other makes tell asyncio about themselves: _register_task,
// _enter_task and their opposites.

package asyncio

import "github.com/aioplay/aioplay/python/vm"

// foreignTasks are the tasks that aren't asyncio's own: those that were registered, and the current one of each loop,
// which may be of another make too.
type foreignTasks struct {
	all     []vm.Value
	current map[vm.Value]vm.Value
}

// loopValue is a loop argument that may be of any make: by default the running one.
func loopValue(th *vm.Thread, fn string, a vm.Args) (vm.Value, error) {
	p, err := vm.ParseSignature("loop=None").Match(fn, a)
	if err != nil {
		return vm.Unbound, err
	}
	if !isNone(p[0]) {
		return p[0], nil
	}
	if t := stateOf(th).of(th); t.running == nil && t.foreign.Bound() && !t.foreign.IsNone() {
		return t.foreign, nil
	}
	l, err := mustRunning(th)
	if err != nil {
		return vm.Unbound, raising(th, err)
	}
	return l.value(), nil
}

// ownLoop is the loop of asyncio's that v is, or nil.
func ownLoop(v vm.Value) *Loop {
	if BaseLoopType.Is(v) && vm.As[Loop](v).core != nil {
		return vm.As[Loop](v)
	}
	return nil
}

// knownLoop is ownLoop, or what stands for a loop of the program's own.
func knownLoop(th *vm.Thread, v vm.Value) *Loop {
	if l := ownLoop(v); l != nil {
		return l
	}
	return stateOf(th).guests[v]
}

// currentOf is the current task of a loop, None if there is none.
func currentOf(th *vm.Thread, loop vm.Value) vm.Value {
	if v, ok := stateOf(th).foreign.current[loop]; ok {
		return v
	}
	if l := knownLoop(th, loop); l != nil {
		if t := l.core.Current(); t != nil {
			if o := taskObject(t); o != nil {
				return o.value()
			}
		}
	}
	return vm.None
}

func currentTask(th *vm.Thread, a vm.Args) (vm.Value, error) {
	l, err := loopValue(th, "current_task", a)
	if err != nil {
		return vm.Unbound, err
	}
	return currentOf(th, l), nil
}

func allTasks(th *vm.Thread, a vm.Args) (vm.Value, error) {
	lv, err := loopValue(th, "all_tasks", a)
	if err != nil {
		return vm.Unbound, err
	}
	var vs []vm.Value
	if l := knownLoop(th, lv); l != nil {
		for _, t := range l.core.Tasks() {
			if o := taskObject(t); o != nil {
				vs = append(vs, o.value())
			}
		}
	}
	for _, t := range stateOf(th).foreign.all {
		ok, err := runsOn(th, t, lv)
		if err != nil {
			return vm.Unbound, err
		}
		if ok {
			vs = append(vs, t)
		}
	}
	return vm.NewSet(th, vs)
}

// runsOn reports whether a task of another make is one of loop's and isn't done.
func runsOn(th *vm.Thread, t, loop vm.Value) (bool, error) {
	get, err := th.LookupAttr(t, strGetLoop)
	if err != nil {
		return false, err
	}
	var l vm.Value
	if get.Bound() {
		l, err = th.Call(get)
	} else {
		l, err = th.GetAttr(t, vm.Intern("_loop"))
	}
	if err != nil || l != loop {
		return false, err
	}
	d, err := th.CallMethod(t, vm.Intern("done"))
	if err != nil {
		return false, err
	}
	done, err := th.Truth(d)
	return !done, err
}

func registerTask(th *vm.Thread, v vm.Value) error {
	if t := taskOf(v); t != nil {
		if t.loop != nil {
			t.loop.core.Remember(&t.core)
		}
		return nil
	}
	s := stateOf(th)
	for _, t := range s.foreign.all {
		if t == v {
			return nil
		}
	}
	s.foreign.all = append(s.foreign.all, v)
	return nil
}

func unregisterTask(th *vm.Thread, v vm.Value) {
	if t := taskOf(v); t != nil {
		if t.loop != nil {
			t.loop.core.Forget(&t.core)
		}
		return
	}
	f := &stateOf(th).foreign
	for i, t := range f.all {
		if t == v {
			f.all = append(f.all[:i], f.all[i+1:]...)
			return
		}
	}
}

// setCurrent makes v the current task of a loop, None none.
func setCurrent(th *vm.Thread, loop, v vm.Value) {
	f := &stateOf(th).foreign
	l, t := knownLoop(th, loop), taskOf(v)
	if l != nil && (t != nil || v.IsNone()) {
		delete(f.current, loop)
		if t == nil {
			l.core.SetCurrent(nil)
		} else {
			l.core.SetCurrent(&t.core)
		}
		return
	}
	if f.current == nil {
		f.current = map[vm.Value]vm.Value{}
	}
	if v.IsNone() {
		delete(f.current, loop)
	} else {
		f.current[loop] = v
	}
}

func enterTask(th *vm.Thread, a []vm.Value) (vm.Value, error) {
	if cur := currentOf(th, a[0]); !cur.IsNone() {
		me, err := th.Repr(a[1])
		if err != nil {
			return vm.Unbound, err
		}
		other, err := th.Repr(cur)
		if err != nil {
			return vm.Unbound, err
		}
		return vm.Unbound, vm.RuntimeError("Cannot enter into task " + me + " while another task " + other + " is being executed.")
	}
	setCurrent(th, a[0], a[1])
	return vm.None, nil
}

func leaveTask(th *vm.Thread, a []vm.Value) (vm.Value, error) {
	if cur := currentOf(th, a[0]); cur != a[1] {
		me, err := th.Repr(a[1])
		if err != nil {
			return vm.Unbound, err
		}
		other, err := th.Repr(cur)
		if err != nil {
			return vm.Unbound, err
		}
		return vm.Unbound, vm.RuntimeError("Leaving task " + me + " does not match the current task " + other + ".")
	}
	setCurrent(th, a[0], vm.None)
	return vm.None, nil
}

// swapCurrentTask is tasks._swap_current_task: the new current task, and as result the old one.
func swapCurrentTask(th *vm.Thread, a []vm.Value) (vm.Value, error) {
	before := currentOf(th, a[0])
	setCurrent(th, a[0], a[1])
	return before, nil
}
