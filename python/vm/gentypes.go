// Gentypes.go: the methods and attributes of generators, coroutines and asynchronous generators.

package vm

import "github.com/aioplay/aioplay/python/compile"

// yieldFrom is gi_yieldfrom and its kin: what the generator delegates to at present.
func (g *Generator) yieldFrom() Value {
	if g.state == genCreated || g.state == genClosed || g.frame.regs == nil {
		return Unbound
	}
	f := &g.frame
	at := f.pc - 1
	if g.atSend {
		at = f.pc
	}
	if at < 0 {
		return Unbound
	}
	ins := compile.Instr(f.code.instrs[at])
	if ins.Op() != compile.OpSend {
		return Unbound
	}
	return *f.reg(ins.B())
}

// Waiting is what the innermost frame of a suspended coroutine awaits: the chain's end.
func (g *Generator) Waiting() Value {
	for {
		v := g.yieldFrom()
		if v.ref == nil {
			return Unbound
		}
		if v.ref.typ != CoroutineType && v.ref.typ != GeneratorType {
			return v
		}
		g = As[Generator](v)
	}
}

// Name is the generator's __name__.
func (g *Generator) Name() string { return g.name.s }

// Qualname is the generator's __qualname__.
func (g *Generator) Qualname() string { return Text(g.qualname) }

// Started reports whether the generator has begun to run.
func (g *Generator) Started() bool { return g.state != genCreated }

// Closed reports whether the generator has ended.
func (g *Generator) Closed() bool { return g.state == genClosed }

// Running reports whether the generator is executing now.
func (g *Generator) Running() bool {
	if g.state == genDelegated {
		return root(&g.frame).gen.state == genRunning
	}
	return g.state == genRunning
}

// Line is the source line at which the innermost frame of the generator's stands that isn't the library's, 0 if all are.
func (g *Generator) Line() int32 {
	if g.state == genClosed {
		return 0
	}
	f := &g.frame
	if g.inner != nil {
		f = g.inner
	}
	if hidden(f.code.src.Filename) {
		f = nil
		for g := g; g.state != genClosed; {
			if !hidden(g.frame.code.src.Filename) {
				f = &g.frame
			}
			v := g.yieldFrom()
			if v.ref == nil || v.ref.typ != CoroutineType && v.ref.typ != GeneratorType {
				break
			}
			g = As[Generator](v)
		}
	}
	switch {
	case f == nil:
		return 0
	case f.pc == 0:
		return int32(f.code.src.FirstLine)
	}
	return f.position()
}

// Frames lists the frames of a suspended coroutine's chain, outermost first.
func (g *Generator) Frames(th *Thread) []*FrameObject {
	var out []*FrameObject
	for g.state != genClosed {
		out = append(out, th.frameObject(&g.frame))
		v := g.yieldFrom()
		if v.ref == nil || v.ref.typ != CoroutineType && v.ref.typ != GeneratorType {
			break
		}
		g = As[Generator](v)
	}
	return out
}

// genResult turns a resumption's outcome into what send() and its kin return or raise.
func (th *Thread) genResult(v Value, st ResumeState, err error) (Value, error) {
	switch st {
	case Yielded:
		return v, nil
	case Returned:
		return Unbound, NewStopIteration(v)
	}
	if e, ok := err.(*Exception); ok && e.tb != nil {
		e.thrown = true // it has got its context inside
	}
	return Unbound, err
}

func genSend(th *Thread, self, v Value) (Value, error) {
	if g := As[Generator](self); g.kind == codeCoroutine && len(g.frame.code.src.Handlers) > 1 { // no task has it
		th.watchGenerator(g)
	}
	return th.genResult(th.Resume(As[Generator](self), v, nil))
}

func genThrow(th *Thread, self Value, a []Value) (Value, error) {
	if len(a) > 1 {
		if err := th.Warn(DeprecationWarningType, "the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead."); err != nil {
			return Unbound, err
		}
	}
	e, err := th.throwArgs(a)
	if err != nil {
		return Unbound, err
	}
	r, err := th.genResult(th.Resume(As[Generator](self), None, e))
	return r, asThrown(err, e)
}

// asThrown marks what comes out of a throw of e, if it's e.
func asThrown(err error, e *Exception) error {
	if err == e {
		e.thrown = true
	}
	return err
}

func genClose(th *Thread, self Value) (Value, error) { return th.CloseGenerator(As[Generator](self)) }

// genAttributes are the attributes of the three kinds, whose names differ by a prefix.
func genAttributes(prefix, delegate string) []*GetSet {
	gen := func(v Value) *Generator { return As[Generator](v) }
	return []*GetSet{
		Property("__name__", func(th *Thread, v Value) (Value, error) { return gen(v).name.Value(), nil }, func(th *Thread, self, v Value) error {
			if v.ref == nil || !IsStr(v) {
				return TypeError("__name__ must be set to a string object")
			}
			g := gen(self)
			g.naming = &naming{As[Str](v), g.qualname}
			return nil
		}),
		Property("__qualname__", func(th *Thread, v Value) (Value, error) { return gen(v).qualname, nil }, func(th *Thread, self, v Value) error {
			if v.ref == nil || !IsStr(v) {
				return TypeError("__qualname__ must be set to a string object")
			}
			g := gen(self)
			g.naming = &naming{g.name, v}
			return nil
		}),
		Getter(prefix+"_running", func(th *Thread, v Value) (Value, error) {
			if g := gen(v); g.kind == codeAsyncGenerator {
				return Bool(g.busy), nil
			}
			return Bool(gen(v).Running()), nil
		}),
		Getter(prefix+"_suspended", func(th *Thread, v Value) (Value, error) {
			g := gen(v)
			return Bool(g.state == genSuspended || g.state == genDelegated && !g.Running()), nil
		}),
		Getter(prefix+"_frame", func(th *Thread, v Value) (Value, error) {
			if gen(v).state == genClosed {
				return None, nil
			}
			return th.frameObject(&gen(v).frame).Value(), nil
		}),
		Getter(prefix+"_code", func(th *Thread, v Value) (Value, error) { return Obj(&gen(v).frame.code.Header), nil }),
		Getter(prefix+"_"+delegate, func(th *Thread, v Value) (Value, error) {
			if gen(v).Running() {
				return None, nil
			}
			w := gen(v).yieldFrom()
			if w.ref != nil && w.ref.typ == CoroutineType {
				gen(w).shown = true
			}
			return orNone(w), nil
		}),
	}
}

func genRepr(kind string) unaryFunc {
	return func(th *Thread, v Value) (Value, error) {
		return NewStr("<" + kind + " object " + textOf(th, As[Generator](v).qualname) + " at " + th.Address(v) + ">"), nil
	}
}

func selfValue(th *Thread, v Value) (Value, error) { return v, nil }

func genNext(th *Thread, self Value) (Value, error) {
	v, st, err := th.Resume(As[Generator](self), None, nil)
	switch st {
	case Yielded:
		return v, nil
	case Returned:
		return th.stopWith(v)
	}
	return Unbound, err
}

// stopWith is how a Next slot ends with a return value: next() puts it into the StopIteration that it raises.
func (th *Thread) stopWith(v Value) (Value, error) {
	th.stop = v
	return Unbound, nil
}

func defineGenerators() {
	methods := func() []*Builtin {
		return []*Builtin{Method1("send", genSend).Delegates(), MethodN("throw", 1, 3, genThrow).Delegates(), Method0("close", genClose).Delegates()}
	}
	defineType(GeneratorType, TypeSpec{Name: "generator", Flags: FlagDisallowNew, Slots: Slots{
		Discard: discardGenerator,
		Repr:    genRepr("generator"), Iter: selfValue, Next: genNext,
	}, Methods: append(methods(), classGetItemMethod()), GetSet: genAttributes("gi", "yieldfrom")})

	defineType(CoroutineType, TypeSpec{Name: "coroutine", Flags: FlagDisallowNew, Slots: Slots{
		Repr: genRepr("coroutine"), Discard: discardCoroutine,
		Await: func(th *Thread, v Value) (Value, error) {
			w := &CoroutineWrapper{coro: v}
			w.typ = CoroutineWrapperType
			return Obj(&w.Header), nil
		},
	}, Methods: append(methods(), classGetItemMethod()), GetSet: append(genAttributes("cr", "await"),
		Getter("cr_origin", func(th *Thread, v Value) (Value, error) {
			if o := As[Generator](v).origin; o != nil {
				return Obj(&o.Header), nil
			}
			return None, nil
		}))})

	wrapped := func(v Value) Value { return As[CoroutineWrapper](v).coro }
	defineType(CoroutineWrapperType, TypeSpec{Name: "coroutine_wrapper", Flags: FlagDisallowNew, Slots: Slots{
		Iter: selfValue,
		Next: func(th *Thread, v Value) (Value, error) { return genNext(th, wrapped(v)) },
		Send: func(th *Thread, self, v Value) (Value, bool, error) {
			r, st, err := th.Resume(As[Generator](wrapped(self)), v, nil)
			return r, st == Returned, err
		},
	}, Methods: []*Builtin{
		Method1("send", func(th *Thread, self, v Value) (Value, error) { return genSend(th, wrapped(self), v) }),
		MethodN("throw", 1, 3, func(th *Thread, self Value, a []Value) (Value, error) { return genThrow(th, wrapped(self), a) }),
		Method0("close", func(th *Thread, self Value) (Value, error) { return genClose(th, wrapped(self)) }),
	}})
	defineAsyncGenerators()
}

// CoroutineWrapper is what coroutine.__await__() returns.
type CoroutineWrapper struct {
	Header
	coro Value
}

// newASend makes the awaitable of one step of an asynchronous generator, after the hooks for a first one.
func (th *Thread) newASend(self, v Value) (Value, error) {
	g := As[Generator](self)
	if err := th.hookAsyncGen(g); err != nil {
		return Unbound, err
	}
	s := &AsyncGenASend{gen: g, value: v}
	s.typ = AsyncGenASendType
	return Obj(&s.Header), nil
}

// watchStep watches what a call of asend and the like gives, unless it's awaited next: dropped before that, it says so.
func (th *Thread) watchStep(v Value, err error) (Value, error) {
	if err != nil || th.inLibrary() {
		return v, err
	}
	if f := th.frame; f == nil || f.regs == nil || int(f.pc) >= len(f.code.instrs) || compile.Instr(f.code.instrs[f.pc]).Op() != compile.OpAwaitable {
		th.Runtime.watch(v.ref)
		th.finalizesAtReturn()
	}
	return v, nil
}

// unawaited is the asynchronous generator of a step that hasn't been awaited, and the method that made it; nil for everything else.
func (h *Header) unawaited() (g *Generator, method string) {
	switch h.typ {
	case AsyncGenASendType:
		if s := As[AsyncGenASend](Value{ref: h}); s.state == genCreated {
			return s.gen, "asend"
		}
	case AsyncGenAThrowType:
		if s := As[AsyncGenAThrow](Value{ref: h}); s.state == genCreated {
			if s.exc == nil {
				return s.gen, "aclose"
			}
			return s.gen, "athrow"
		}
	}
	return nil, ""
}

// stepNeverAwaited reports a step that has just been dropped, as CPython's _PyErr_WarnUnawaitedAgenMethod.
func (th *Thread) stepNeverAwaited(step Value, g *Generator, method string) {
	text := "coroutine method '" + method + "' of '" + textOf(th, g.qualname) + "' was never awaited"
	if err := th.warn(RuntimeWarningType, text, step); err != nil {
		th.Unraisable(asException(err), "Exception ignored while finalizing async generator ", Value{ref: &g.Header})
	}
}

// hookAsyncGen calls the first-iteration hook (sys.set_asyncgen_hooks).
func (th *Thread) hookAsyncGen(g *Generator) error {
	if g.marks&markHooked != 0 {
		return nil
	}
	g.marks |= markHooked
	th.watchAsyncGen(g)
	if h := th.Runtime.Hooks.AsyncGenFirstIter; h.ref != nil && !h.IsNone() {
		_, err := th.Call(h, Obj(&g.Header))
		return err
	}
	return nil
}

func (th *Thread) newAThrow(self Value, exc []Value) (Value, error) {
	g := As[Generator](self)
	if err := th.hookAsyncGen(g); err != nil {
		return Unbound, err
	}
	s := &AsyncGenAThrow{gen: g, exc: exc}
	s.typ = AsyncGenAThrowType
	return Obj(&s.Header), nil
}

func defineAsyncGenerators() {
	defineType(AsyncGeneratorType, TypeSpec{Name: "async_generator", Flags: FlagDisallowNew, Slots: Slots{
		Repr:  genRepr("async_generator"),
		AIter: selfValue,
		ANext: func(th *Thread, v Value) (Value, error) { return th.watchStep(th.newASend(v, None)) },
	}, Methods: []*Builtin{
		Method1("asend", func(th *Thread, self, v Value) (Value, error) { return th.watchStep(th.newASend(self, v)) }),
		MethodN("athrow", 0, -1, func(th *Thread, self Value, a []Value) (Value, error) {
			if len(a) > 1 {
				if err := th.Warn(DeprecationWarningType, "the (type, exc, tb) signature of athrow() is deprecated, use the single-arg signature instead."); err != nil {
					return Unbound, err
				}
			}
			return th.watchStep(th.newAThrow(self, append([]Value{}, a...)))
		}).VarArgs(),
		Method0("aclose", func(th *Thread, self Value) (Value, error) { return th.watchStep(th.newAThrow(self, nil)) }),
		classGetItemMethod(),
	}, GetSet: genAttributes("ag", "await")})

	step := func(th *Thread, self, v Value, exc *Exception) (Value, bool, error) {
		if self.ref.typ == AsyncGenASendType {
			return th.stepASend(As[AsyncGenASend](self), v, exc)
		}
		return th.stepAThrow(As[AsyncGenAThrow](self), v, exc)
	}
	asValue := func(r Value, done bool, err error) (Value, error) {
		if err == nil && done {
			return Unbound, NewStopIteration(r)
		}
		return r, err
	}
	closeStep := func(th *Thread, self Value) (Value, error) {
		var state *genState
		if self.ref.typ == AsyncGenASendType {
			state = &As[AsyncGenASend](self).state
		} else {
			state = &As[AsyncGenAThrow](self).state
		}
		if *state == genClosed {
			return None, nil
		}
		_, done, err := step(th, self, None, NewError(GeneratorExitType))
		switch {
		case err != nil && !Matches(err, GeneratorExitType) && !Matches(err, StopIterationType) && !Matches(err, StopAsyncIterationType):
			return Unbound, err
		case err == nil && !done:
			return Unbound, RuntimeError("coroutine ignored GeneratorExit")
		}
		return None, nil
	}
	discard := func(th *Thread, v Value) error { th.dropping(v); return nil }
	for _, t := range [...]struct {
		t    *Type
		name string
	}{{AsyncGenASendType, "async_generator_asend"}, {AsyncGenAThrowType, "async_generator_athrow"}} {
		defineType(t.t, TypeSpec{Name: t.name, Flags: FlagDisallowNew, Slots: Slots{
			Iter: selfValue, Await: selfValue, Discard: discard,
			Next: func(th *Thread, v Value) (Value, error) {
				r, done, err := step(th, v, None, nil)
				if err == nil && done {
					return th.stopWith(r)
				}
				return r, err
			},
			Send: func(th *Thread, self, v Value) (Value, bool, error) { return step(th, self, v, nil) },
		}, Methods: []*Builtin{
			Method1("send", func(th *Thread, self, v Value) (Value, error) { return asValue(step(th, self, v, nil)) }),
			MethodN("throw", 1, 3, func(th *Thread, self Value, a []Value) (Value, error) {
				e, err := th.throwArgs(a)
				if err != nil {
					return Unbound, err
				}
				r, err := asValue(step(th, self, None, e))
				return r, asThrown(err, e)
			}),
			Method0("close", closeStep),
		}})
	}
	defineAnextAwaitable()
}

// AnextAwaitable is what anext(it, default) returns.
type AnextAwaitable struct {
	Header
	it, def Value
	inner   Value // the iterator that awaiting it drives, once begun
}

func defineAnextAwaitable() {
	send := func(th *Thread, self, v Value) (Value, bool, error) {
		a := As[AnextAwaitable](self)
		if a.inner.ref == nil {
			inner, err := th.awaitable(a.it, 0)
			if err != nil {
				return Unbound, false, err
			}
			a.inner = inner
		}
		r, done, err := th.SendTo(a.inner, v)
		if err != nil && Matches(err, StopAsyncIterationType) {
			return a.def, true, nil
		}
		return r, done, err
	}
	defineType(AnextAwaitableType, TypeSpec{Name: "anext_awaitable", Flags: FlagDisallowNew, Slots: Slots{
		Iter: selfValue, Await: selfValue, Send: send,
		Next: func(th *Thread, v Value) (Value, error) {
			r, done, err := send(th, v, None)
			if err == nil && done {
				return th.stopWith(r)
			}
			return r, err
		},
	}, Methods: []*Builtin{
		Method1("send", func(th *Thread, self, v Value) (Value, error) {
			r, done, err := send(th, self, v)
			if err == nil && done {
				return Unbound, NewStopIteration(r)
			}
			return r, err
		}),
		MethodN("throw", 1, 3, func(th *Thread, self Value, a []Value) (Value, error) {
			m, err := th.GetAttr(As[AnextAwaitable](self).it, strThrow)
			if err != nil {
				return Unbound, err
			}
			r, err := th.Call(m, a...)
			if err != nil && Matches(err, StopAsyncIterationType) {
				return Unbound, NewStopIteration(As[AnextAwaitable](self).def)
			}
			return r, err
		}),
		Method0("close", func(th *Thread, self Value) (Value, error) {
			return th.CallMethod(As[AnextAwaitable](self).it, strClose)
		}),
	}})
}

// NewAnext makes the awaitable of anext(it, default).
func NewAnext(it, def Value) Value {
	a := &AnextAwaitable{it: it, def: def}
	a.typ = AnextAwaitableType
	return Obj(&a.Header)
}
