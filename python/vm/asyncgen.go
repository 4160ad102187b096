// Asyncgen.go: asynchronous generators' awaitables, and what await, async for and yield from accept.

package vm

// AsyncGenASend is what agen.__anext__() and agen.asend(v) return.
type AsyncGenASend struct {
	Header
	gen   *Generator
	value Value
	state genState // created, running (genRunning) or closed
}

// AsyncGenAThrow is what agen.athrow(e) and agen.aclose() return.
type AsyncGenAThrow struct {
	Header
	gen   *Generator
	exc   []Value // athrow's arguments; nil for aclose
	state genState
}

// sendASend is OpSend on an asend: the generator's frame runs as part of the chain.
func (th *Thread) sendASend(f *Frame, s *AsyncGenASend, v Value) bool {
	if s.state == genClosed {
		return th.unwind(RuntimeError("cannot reuse already awaited __anext__()/asend()"))
	}
	g := s.gen
	if s.state == genCreated {
		if g.busy {
			s.state = genClosed
			return th.unwind(RuntimeError("anext(): asynchronous generator is already running"))
		}
		if v.IsNone() {
			v = s.value
		}
	}
	s.state = genClosed
	if g.state == genClosed {
		return th.unwind(NewError(StopAsyncIterationType))
	}
	created := g.state == genCreated
	if created && !v.IsNone() {
		return th.unwind(TypeError("can't send non-None value to a just-started async generator"))
	}
	if th.depth >= th.limit {
		return th.unwind(th.recursionError(""))
	}
	g.busy = true
	th.enter(g, frameDelegated)
	g.frame.next = f
	if !created {
		return th.wake(g, v)
	}
	return true
}

// sendAThrow is OpSend on an athrow or aclose.
func (th *Thread) sendAThrow(f *Frame, s *AsyncGenAThrow, v Value) bool {
	exc, done, err := th.startAThrow(s, v)
	if err != nil {
		return th.unwind(err)
	}
	if done {
		return th.finish(None, nil)
	}
	g := s.gen
	in := g.inner
	th.enter(g, frameDelegated)
	g.frame.next = f
	return th.raiseSuspended(g, in, exc)
}

// startAThrow checks whether an athrow may start, and makes the exception to throw. done: there is nothing to do.
func (th *Thread) startAThrow(s *AsyncGenAThrow, v Value) (exc *Exception, done bool, err error) {
	g := s.gen
	closing := s.exc == nil
	what := "athrow()"
	if closing {
		what = "aclose()"
	}
	if s.state == genClosed {
		return nil, false, RuntimeError("cannot reuse already awaited aclose()/athrow()")
	}
	s.state = genClosed
	if g.busy {
		return nil, false, RuntimeError(what + ": asynchronous generator is already running")
	}
	if !v.IsNone() {
		return nil, false, RuntimeError("can't send non-None value to a just-started coroutine")
	}
	if closing {
		if g.state == genClosed {
			return nil, true, nil
		}
		if g.state == genCreated {
			g.state = genClosed
			return nil, true, nil
		}
		g.closing, g.busy = true, true
		return NewError(GeneratorExitType), false, nil
	}
	exc, err = th.throwArgs(s.exc)
	if err != nil {
		return nil, false, err
	}
	if g.state == genClosed {
		return nil, false, NewError(StopAsyncIterationType)
	}
	if g.state == genCreated {
		g.state = genClosed
		th.addTracebackLine(exc, g.frame.code, g.frame.code.src.FirstLine)
		return nil, false, exc
	}
	g.busy = true
	return exc, false, nil
}

// stepASend drives an asend by hand, outside of any coroutine: asend_object.send(v).
func (th *Thread) stepASend(s *AsyncGenASend, v Value, exc *Exception) (r Value, done bool, err error) {
	g := s.gen
	if s.state == genClosed {
		return Unbound, false, RuntimeError("cannot reuse already awaited __anext__()/asend()")
	}
	if s.state == genCreated {
		if g.busy {
			s.state = genClosed
			return Unbound, false, RuntimeError("anext(): asynchronous generator is already running")
		}
		if v.IsNone() {
			v = s.value
		}
		if g.state == genClosed {
			s.state = genClosed
			return Unbound, false, NewError(StopAsyncIterationType)
		}
	}
	s.state = genRunning
	g.busy = true
	return th.stepAsync(g, v, exc, &s.state)
}

// stepAsync resumes an asynchronous generator as a root of its own.
func (th *Thread) stepAsync(g *Generator, v Value, exc *Exception, state *genState) (r Value, done bool, err error) {
	r, st, err := th.Resume(g, v, exc)
	switch st {
	case Yielded:
		return r, false, nil
	case yieldedItem, Returned:
		*state = genClosed
		g.busy = false
		return r, true, nil
	}
	*state = genClosed
	g.busy = false
	return Unbound, false, err
}

// stepAThrow drives an athrow or aclose by hand.
func (th *Thread) stepAThrow(s *AsyncGenAThrow, v Value, exc *Exception) (r Value, done bool, err error) {
	if s.state == genRunning && exc == nil {
		return th.stepAsync(s.gen, v, nil, &s.state)
	}
	if exc != nil {
		return th.throwAThrow(s, exc)
	}
	e, done, err := th.startAThrow(s, v)
	if done || err != nil {
		return None, done, err
	}
	s.state = genRunning
	return th.stepAsync(s.gen, None, e, &s.state)
}

// throwAThrow throws an exception into an athrow or aclose by hand, whether it has begun or not.
func (th *Thread) throwAThrow(s *AsyncGenAThrow, exc *Exception) (r Value, done bool, err error) {
	g, closing := s.gen, s.exc == nil
	switch s.state {
	case genClosed:
		return Unbound, false, RuntimeError("cannot reuse already awaited aclose()/athrow()")
	case genCreated:
		if g.busy {
			s.state = genClosed
			what := "athrow()"
			if closing {
				what = "aclose()"
			}
			return Unbound, false, RuntimeError(what + ": asynchronous generator is already running")
		}
	}
	s.state, g.busy = genRunning, true
	r, done, err = th.stepAsync(g, None, exc, &s.state)
	if closing && err != nil && (Matches(err, StopAsyncIterationType) || Matches(err, GeneratorExitType)) {
		return None, true, nil
	}
	return r, done, err
}

// throwArgs makes the exception of throw(type[, value[, traceback]]).
func (th *Thread) throwArgs(a []Value) (*Exception, error) {
	if len(a) > 2 && !a[2].IsNone() && a[2].Type() != TracebackType {
		return nil, TypeError("throw() third argument must be a traceback object")
	}
	if len(a) == 1 {
		e, err := th.instantiate(a[0], (*Type).displayName)
		switch {
		case err == nil:
			return e, nil
		case isExceptionClass(a[0]): // what its call raises is thrown instead
			return asException(err), nil
		}
		return nil, TypeError("exceptions must be classes or instances deriving from BaseException, not " + a[0].Type().displayName())
	}
	var e *Exception
	var err error
	switch {
	case isExceptionClass(a[0]) && IsException(a[1]) && a[1].Type().IsSubtype(As[Type](a[0])):
		e = exceptionOf(a[1])
	case isExceptionClass(a[0]) && a[1].IsNone():
		e, err = th.instantiate(a[0], (*Type).displayName)
	case isExceptionClass(a[0]) && IsTuple(a[1]):
		var v Value
		if v, err = th.Call(a[0], As[Tuple](a[1]).items...); err == nil {
			e, err = th.instantiate(v, (*Type).displayName)
		}
	case isExceptionClass(a[0]):
		var v Value
		if v, err = th.Call(a[0], a[1]); err == nil {
			e, err = th.instantiate(v, (*Type).displayName)
		}
	case IsException(a[0]):
		return nil, TypeError("instance exception may not have a separate value")
	default:
		return nil, TypeError("exceptions must be classes or instances deriving from BaseException, not " + a[0].Type().displayName())
	}
	if err != nil {
		return asException(err), nil
	}
	if len(a) > 2 && !a[2].IsNone() {
		e.tb = As[Traceback](a[2])
	}
	return e, nil
}

// Awaitable returns the iterator that `await v` drives.
func (th *Thread) Awaitable(v Value) (Value, error) { return th.awaitable(v, 0) }

// awaitable is OpAwaitable; what chooses the words of the error.
func (th *Thread) awaitable(v Value, what int) (Value, error) {
	t := v.ref.typ
	switch t {
	case CoroutineType:
		if g := As[Generator](v); g.state == genDelegated || g.state == genSuspended {
			return Unbound, RuntimeError("coroutine is being awaited already")
		}
		return v, nil
	case GeneratorType:
		if As[Generator](v).frame.code.src.Flags&flagIterableCoroutine != 0 {
			return v, nil
		}
	case AsyncGenASendType, AsyncGenAThrowType:
		return v, nil
	}
	if t.Await == nil {
		name := t.displayName()
		switch what {
		case 1, 2:
			m := "__aenter__"
			if what == 2 {
				m = "__aexit__"
			}
			return Unbound, TypeError("'async with' received an object from " + m + " that does not implement __await__: " + name)
		}
		return Unbound, TypeError("'" + name + "' object can't be awaited")
	}
	it, err := t.Await(th, v)
	if err != nil {
		return Unbound, err
	}
	if it.ref.typ == CoroutineType || it.ref.typ == GeneratorType && As[Generator](it).frame.code.src.Flags&flagIterableCoroutine != 0 {
		return Unbound, TypeError("__await__() returned a coroutine")
	}
	if it.ref.typ.Next == nil && it.ref.typ.Send == nil {
		return Unbound, TypeError("__await__() returned non-iterator of type '" + it.Type().displayName() + "'")
	}
	return it, nil
}

// flagIterableCoroutine marks generator functions that types.coroutine has made awaitable.
const flagIterableCoroutine = 0x100

// yieldFromIter is OpGetYieldFromIter.
func (th *Thread) yieldFromIter(f *Frame, v Value) (Value, error) {
	switch v.ref.typ {
	case GeneratorType:
		if g := f.gen; As[Generator](v).marks&markWatched != 0 && g.marks&markWatched == 0 && g.kind == codeGenerator {
			th.watchGenerator(g) // it ends together with what it delegates to
		}
		return v, nil
	case CoroutineType:
		if f.code.src.Flags&(flagIterableCoroutine|0x80) != 0 {
			return v, nil
		}
		return Unbound, TypeError("cannot 'yield from' a coroutine object in a non-coroutine generator")
	}
	if t := v.ref.typ; t.Send != nil && t.base == CoroutineType {
		// A coroutine of a library's. Before 3.7 those were generators, and any generator could delegate to them.
		if f.code.src.Flags&(flagIterableCoroutine|0x80) != 0 || !th.Runtime.Strict {
			return v, nil
		}
		return Unbound, TypeError("cannot 'yield from' a coroutine object in a non-coroutine generator")
	}
	return th.Iter(v)
}

// aiter is OpGetAIter.
func (th *Thread) aiter(v Value) (Value, error) {
	t := v.Type()
	if t.AIter == nil {
		return Unbound, TypeError("'async for' requires an object with __aiter__ method, got " + t.displayName())
	}
	it, err := t.AIter(th, v)
	if err != nil {
		return Unbound, err
	}
	if it.Type().ANext == nil {
		return Unbound, TypeError("'async for' received an object from __aiter__ that does not implement __anext__: " + it.Type().displayName())
	}
	return it, nil
}

// anext is OpGetANext: the awaitable iterator of the next item.
func (th *Thread) anext(it Value) (Value, error) {
	if it.ref.typ == AsyncGeneratorType {
		return th.newASend(it, None) // which is awaited at once
	}
	t := it.Type()
	if t.ANext == nil {
		return Unbound, TypeError("'async for' requires an iterator with __anext__ method, got " + t.displayName())
	}
	v, err := t.ANext(th, it)
	if err != nil {
		return Unbound, err
	}
	a, err := th.awaitable(v, 3)
	if err != nil {
		e := TypeError("'async for' received an invalid object from __anext__: " + v.Type().displayName())
		if x, ok := err.(*Exception); ok {
			e.cause, e.context, e.suppress = x.Value(), x, true
		}
		return Unbound, e
	}
	return a, nil
}
