// Binding.go has what libraries written in Go need to know of values whose fields are the vm's own.

package vm

// Traceback is the exception's __traceback__: None if it has none.
func (e *Exception) Traceback() Value { return e.traceback() }

// SetTraceback sets __traceback__; anything but a traceback takes it away.
func (e *Exception) SetTraceback(v Value) {
	if v.ref != nil && v.ref.typ == TracebackType {
		e.tb = As[Traceback](v)
	} else {
		e.tb = nil
	}
}

// Context is __context__, nil if there is none; Cause is __cause__, unbound if there is none.
func (e *Exception) Context() *Exception { return e.context }

// Cause is the exception's __cause__, unbound if it has none.
func (e *Exception) Cause() Value { return e.cause }

// SetContext sets __context__.
func (e *Exception) SetContext(c *Exception) { e.context = c }

// SetCause makes e "raised from" c; nil is "from None".
func (e *Exception) SetCause(c *Exception) {
	e.cause, e.suppress = Unbound, true
	if c != nil {
		e.cause = c.Value()
	}
}

// Args are the exception's args.
func (e *Exception) Args() []Value { return e.args.items }

// Raising links e to the exception that th is handling, as a raise statement would.
func (th *Thread) Raising(e *Exception) *Exception {
	if e.context == nil && th.handled != nil && th.handled != e {
		th.setContext(e)
	}
	return e
}

// Text is the string itself.
func (s *Str) Text() string { return s.s }

// Async says that the function is a coroutine function: calling it gives something to await.
func (b *Builtin) Async() *Builtin { b.async = true; return b }

// AwaitNow says how to do at once what awaiting a call of the method does, with one argument or none (unbound). The function
// returns what the await gives; or unbound, and has done nothing, when that would suspend, fail, or mind its arguments.
func (b *Builtin) AwaitNow(now func(th *Thread, self, arg Value) Value) *Builtin {
	b.now = now
	return b
}

// IsAsync reports whether v is a function or method written in Go whose calls are to be awaited.
func IsAsync(v Value) bool {
	switch v.ref.typ {
	case BuiltinType, MethodDescriptorType, SlotWrapperType:
		return As[Builtin](v).async
	case StaticMethodType:
		return IsAsync(As[StaticMethod](v).fn)
	}
	return false
}

// CodeFlags are the co_flags of the code of a Python function, or of the one that a method binds; 0 for anything else.
func CodeFlags(v Value) int {
	switch v.ref.typ {
	case FunctionType:
		return int(As[Function](v).code.src.Flags)
	case BoundMethodType:
		return CodeFlags(As[BoundMethod](v).fn)
	}
	return 0
}

// IterableCoroutine reports whether v is a generator that types.coroutine, or asyncio.coroutine of old, has made awaitable.
func (g *Generator) IterableCoroutine() bool {
	return g.typ == GeneratorType && g.frame.code.src.Flags&flagIterableCoroutine != 0
}

// Delegate is what a suspended generator or coroutine awaits directly: cr_await; unbound if nothing.
func (g *Generator) Delegate() Value { return g.yieldFrom() }

// Position is the file, the name of the code and the line at which the generator's own frame stands.
func (g *Generator) Position() (file, name string, line int) {
	c := g.frame.code
	line = int(c.src.FirstLine)
	if g.state != genClosed && g.frame.regs != nil && g.frame.pc > 0 {
		line = int(g.frame.position())
	}
	return c.src.Filename, c.name.s, line
}

// Defined is where the generator's function is defined.
func (g *Generator) Defined() (file string, line int) {
	return g.frame.code.src.Filename, int(g.frame.code.src.FirstLine)
}

// Source tells where a Python function, or the one that a method binds, is defined; line is 0 for anything else.
func Source(v Value) (file string, line int) {
	switch v.ref.typ {
	case FunctionType:
		src := As[Function](v).code.src
		return src.Filename, int(src.FirstLine)
	case BoundMethodType:
		return Source(As[BoundMethod](v).fn)
	}
	return "", 0
}

// SourceLine is a line of the source of a code object, without its indentation; "" if the source isn't known.
func SourceLine(code Value, line int) string {
	if code.ref.typ != CodeType || As[Code](code).source == nil {
		return ""
	}
	return trimSpace(As[Code](code).source.Line(line))
}

// SendTo passes v to an awaitable's iterator (see Awaitable): what it yields, or, done, what it returned.
func (th *Thread) SendTo(it, v Value) (r Value, done bool, err error) {
	switch it.ref.typ {
	case CoroutineType, GeneratorType:
		r, st, err := th.Resume(As[Generator](it), v, nil)
		return r, st == Returned, err
	}
	return th.send(it, v)
}

// ThrowInto raises exc where an awaitable's iterator waits.
func (th *Thread) ThrowInto(it Value, exc *Exception) (r Value, done bool, err error) {
	switch it.ref.typ {
	case CoroutineType, GeneratorType:
		r, st, err := th.Resume(As[Generator](it), None, exc)
		return r, st == Returned, err
	}
	r, done, handled, err := th.throwOther(it, exc)
	if err == nil && !handled {
		err = exc
	}
	return r, done, err
}

// AwaitableGenerator makes a copy of a generator function whose generators can be awaited, as types.coroutine does;
// false if fn isn't one.
func AwaitableGenerator(fn Value) (Value, bool) {
	if fn.ref.typ != FunctionType || As[Function](fn).code.kind != codeGenerator {
		return fn, false
	}
	f := *As[Function](fn)
	c := *f.code
	src := *c.src
	src.Flags |= flagIterableCoroutine
	c.src = &src
	f.code = &c
	return Value{ref: &f.Header}, true
}

// QualifiedName is module.qualname, without "builtins.".
func (t *Type) QualifiedName() string { return t.qualifiedName() }

// IsHeap reports whether the class was made by a class statement.
func (t *Type) IsHeap() bool { return t.flags&FlagHeap != 0 }

// SetItems fills a tuple that is being made, of a class derived from tuple.
func (t *Tuple) SetItems(items []Value) { t.items = items }
