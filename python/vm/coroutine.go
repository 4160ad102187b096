// Coroutine.go: coroutines that nobody has awaited yet, and await: the steps of a delegation.

package vm

import "github.com/aioplay/aioplay/python/compile"

// linkUnstarted keeps count of coroutines that nobody has awaited yet.
func (rt *Runtime) linkUnstarted(g *Generator) { g.linkTo(&rt.unstarted) }

// ScheduledCoroutine tells that a loop's task will start the coroutine: it needn't be looked for while the loop knows the task.
func (rt *Runtime) ScheduledCoroutine(g *Generator) {
	if g.kind == codeCoroutine && g.state == genCreated {
		rt.unlinkUnstarted(g)
		g.linkTo(&rt.scheduled)
	}
}

// UnscheduledCoroutine takes back ScheduledCoroutine.
func (rt *Runtime) UnscheduledCoroutine(g *Generator) {
	if g.kind == codeCoroutine && g.state == genCreated {
		rt.unlinkUnstarted(g)
		rt.linkUnstarted(g)
	}
}

// linkTo makes a coroutine the first of a list.
func (g *Generator) linkTo(first **Generator) {
	g.nextUnstarted = *first
	if g.nextUnstarted != nil {
		g.nextUnstarted.prevUnstarted = g
	}
	*first = g
}

func (rt *Runtime) unlinkUnstarted(g *Generator) {
	switch {
	case g.prevUnstarted != nil:
		g.prevUnstarted.nextUnstarted = g.nextUnstarted
	case rt.unstarted == g:
		rt.unstarted = g.nextUnstarted
	case rt.scheduled == g:
		rt.scheduled = g.nextUnstarted
	default:
		return
	}
	if g.nextUnstarted != nil {
		g.nextUnstarted.prevUnstarted = g.prevUnstarted
	}
	g.nextUnstarted, g.prevUnstarted = nil, nil
}

// chainAbove finds the frame of g's chain that delegated to a frame that is gone.
func (g *Generator) chainAbove(gone *Frame) *Frame { return gone.gen.frame.next }

// opSend is OpSend: one step of a delegation.
func (th *Thread) opSend(f *Frame, i compile.Instr) bool {
	it := *f.reg(i.B())
	v := *f.reg(i.A())
	switch it.ref.typ {
	case CoroutineType, GeneratorType:
		g := As[Generator](it)
		switch g.state {
		case genCreated, genSuspended:
			if th.depth >= th.limit {
				if g.state == genCreated && g.kind == codeCoroutine {
					th.Runtime.unlinkUnstarted(g) // it was awaited, if to no avail
				}
				return th.unwind(th.recursionError(""))
			}
			if g.state == genCreated {
				if !v.IsNone() {
					return th.unwind(TypeError("can't send non-None value to a just-started " + g.kindName()))
				}
				th.enter(g, frameDelegated)
				g.frame.next = f
				return true
			}
			th.enter(g, frameDelegated)
			g.frame.next = f
			return th.wake(g, v)
		case genClosed:
			if g.kind == codeCoroutine {
				return th.unwind(RuntimeError("cannot reuse already awaited coroutine"))
			}
			return th.finish(None, nil)
		case genDelegated:
			if g.kind == codeCoroutine {
				return th.unwind(RuntimeError("coroutine is being awaited already"))
			}
		}
		return th.unwind(ValueError(g.kindName() + " already executing"))
	case AsyncGenASendType:
		return th.sendASend(f, As[AsyncGenASend](it), v)
	case AsyncGenAThrowType:
		return th.sendAThrow(f, As[AsyncGenAThrow](it), v)
	}
	r, done, err := th.send(it, v)
	if err != nil {
		return th.unwind(err)
	}
	if done {
		return th.finish(r, nil)
	}
	f.pc-- // on waking, OpSend runs again
	f.gen.atSend = true
	return th.suspend(f, r)
}

// send passes a value to any iterator: what it yields, or, done, what it returned.
func (th *Thread) send(it, v Value) (r Value, done bool, err error) {
	t := it.ref.typ
	if t.Send != nil {
		return t.Send(th, it, v)
	}
	if t == CoroutineType || t == GeneratorType {
		r, st, err := th.Resume(As[Generator](it), v, nil)
		return r, st == Returned, err
	}
	if v.IsNone() {
		if t.flags&FlagHeap == 0 && t.Next != nil {
			th.stop = Unbound
			r, err = t.Next(th, it)
			if err == nil && r.ref == nil {
				r = orNone(th.stop)
				th.stop = Unbound
				return r, true, nil
			}
			return r, false, err
		}
		r, err = th.special(it, strNext)
	} else {
		r, err = th.CallMethod(it, strSend, v)
	}
	if e, ok := err.(*Exception); ok && e.typ.IsSubtype(StopIterationType) {
		return stopValue(e), true, nil
	}
	return r, false, err
}
