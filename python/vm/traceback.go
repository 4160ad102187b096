// Traceback.go: where an exception has passed, and Python's view of frames.

package vm

import (
	"slices"

	"github.com/aioplay/aioplay/python/compile"
)

// Traceback is one entry of an exception's traceback; next is nearer to where it was raised.
type Traceback struct {
	Header
	next  *Traceback
	code  *Code
	fn    *Function
	pc    int32
	line  int32 // 0: the line of pc
	frame *FrameObject

	operands []Value // of a call of a library's function that raised it
}

func newTraceback(next *Traceback, f *Frame) *Traceback {
	t := &Traceback{next: next, code: f.code, fn: f.fn, pc: f.pc - 1, frame: f.object}
	t.typ = TracebackType
	return t
}

// addTraceback notes that exc passes frame f.
func (th *Thread) addTraceback(exc *Exception, f *Frame) {
	if f.code.native != nil {
		return
	}
	if th.Runtime.keepFrames || th.Runtime.finalizers.watching || exc.tb == nil && keepsFrame(exc) && f.code.src.Flags&1 != 0 {
		th.frameObject(f)
		if exc.tb == nil && th.Runtime.finalizers.tracking {
			th.trackPart(exc.Value())
		}
	}
	exc.tb = newTraceback(exc.tb, f)
}

// keepsFrames reports whether an exception's traceback has the variables of a frame that has been left.
func (e *Exception) keepsFrames() bool {
	for tb := e.tb; tb != nil; tb = tb.next {
		if tb.frame != nil && tb.frame.live == nil {
			return true
		}
	}
	return false
}

// addTracebackAt is addTraceback for a frame that has been left already.
func (th *Thread) addTracebackAt(exc *Exception, f *Frame) {
	exc.tb = newTraceback(exc.tb, f)
}

// addTracebackLine adds an entry for code that has no frame.
func (th *Thread) addTracebackLine(exc *Exception, code *Code, line int32) {
	t := &Traceback{next: exc.tb, code: code, line: line, pc: -1}
	t.typ = TracebackType
	exc.tb = t
}

// traceback is exc.__traceback__.
func (e *Exception) traceback() Value {
	if e.tb == nil {
		return None
	}
	return Obj(&e.tb.Header)
}

func setTraceback(th *Thread, self, v Value) error {
	switch {
	case v.ref == nil:
		return TypeError("__traceback__ may not be deleted")
	case v.IsNone():
		exceptionOf(self).tb = nil
	case v.Type() == TracebackType:
		exceptionOf(self).tb = As[Traceback](v)
	default:
		return TypeError("__traceback__ must be a traceback or None")
	}
	return nil
}

func (t *Traceback) lineno() int32 {
	if t.line != 0 {
		return t.line
	}
	return t.code.lineAt(t.pc)
}

// frameObject makes Python's view of the entry's frame.
func (t *Traceback) frameObject(th *Thread) *FrameObject {
	if t.frame == nil {
		t.frame = &FrameObject{code: t.code, fn: t.fn, line: t.lineno()}
		t.frame.typ = FrameType
	}
	return t.frame
}

// FrameObject is Python's frame: made only for programs that ask. While its activation is alive it looks at it;
// when it is left, it keeps the last line and the locals.
type FrameObject struct {
	Header
	code   *Code
	fn     *Function
	live   *Frame
	back   *FrameObject
	called bool // it is the back of another
	line   int32
	locals *Dict // of a frame that was left
	traced *frameTrace
	extra  *Dict // what a program has bound through f_locals that is no variable of the code
}

// frameObject returns Python's view of a running or suspended frame.
func (th *Thread) frameObject(f *Frame) *FrameObject {
	if f.object == nil {
		f.object = &FrameObject{code: f.code, fn: f.fn, live: f}
		f.object.typ = FrameType
		f.flags |= frameSpecial
	}
	return f.object
}

// leave detaches the object from an activation that ends.
func (o *FrameObject) leave(th *Thread, f *Frame) {
	o.line = f.position()
	if o.code.isFunction() {
		o.locals = f.variables(false)
	} else {
		o.locals = f.dict()
	}
	if up := f.caller(); up != nil {
		o.back = th.frameObject(up)
		o.back.called = true
	}
	o.live = nil
	if o.called && th.Runtime.finalizers.watching { // its variables may lead to a traceback that leads back: a cycle
		th.Runtime.track(&o.Header)
	}
}

// variables is what is bound in the frame's registers and closure; running tells whether the comprehensions count that are
// inlined where it stands.
func (f *Frame) variables(running bool) *Dict {
	d := NewDict()
	if f.regs == nil {
		return d
	}
	var in []compile.Inlined
	if running {
		in = f.inlined()
	}
	// As in CPython, parameters and plain variables come before captured ones.
	src := f.code.src
	for _, cells := range [...]bool{false, true} {
		for i, name := range f.code.names {
			v := f.variable(i)
			cell := len(src.Cells) > 0 && f.isCell(i)
			if v.ref == nil || name.s[0] == '.' || cells != (cell && i >= src.Params()) || !f.isShown(i, in) {
				continue
			}
			d.SetStr(name, v)
		}
		if len(src.Cells) == 0 {
			break
		}
	}
	for i, n := range src.Free {
		if i < len(f.fn.closure) {
			if v := f.fn.closure[i].v; v.ref != nil {
				d.SetStr(Intern(n), v)
			}
		}
	}
	return d
}

// variable is the value of the variable in a register, or in the cell there.
func (f *Frame) variable(i int) Value {
	v := *f.reg(uint16(i))
	if v.ref != nil && v.ref.typ == CellType && f.isCell(i) {
		v = As[Cell](v).v
	}
	return v
}

// isShown tells whether a variable can be seen from within comprehensions that are inlined, outer ones first: theirs hide
// others of their names.
func (f *Frame) isShown(i int, in []compile.Inlined) bool {
	if i >= f.code.src.Own {
		for len(in) > 0 && !slices.Contains(in[0].Vars, i) {
			in = in[1:]
		}
		if len(in) == 0 {
			return false
		}
		in = in[1:]
	}
	for _, c := range in {
		for _, r := range c.Vars {
			if f.code.names[r].s == f.code.names[i].s {
				return false
			}
		}
	}
	return true
}

func (f *Frame) isCell(i int) bool {
	for _, c := range f.code.src.Cells {
		if c == i {
			return true
		}
	}
	return false
}

func defineFrameTypes() {
	defineType(TracebackType, TypeSpec{Name: "traceback", Slots: Slots{
		New: func(th *Thread, cls *Type, a Args) (Value, error) {
			v, err := tracebackSig.match("traceback", a)
			if err != nil {
				return Unbound, err
			}
			if v[1].Type() != FrameType {
				return Unbound, TypeError("traceback() argument 'tb_frame' must be frame, not " + v[1].Type().displayName())
			}
			fo := As[FrameObject](v[1])
			line, err := th.Index(v[3])
			if err != nil {
				return Unbound, err
			}
			last, err := th.Index(v[2])
			if err != nil {
				return Unbound, err
			}
			t := &Traceback{code: fo.code, fn: fo.fn, frame: fo, line: int32(line), pc: int32(max(last/2-1, 0))}
			t.typ = TracebackType
			if v[0].Type() == TracebackType {
				t.next = As[Traceback](v[0])
			}
			return Obj(&t.Header), nil
		},
	}, Methods: []*Builtin{
		Method0("__dir__", func(th *Thread, self Value) (Value, error) {
			return NewList(NewStr("tb_frame"), NewStr("tb_next"), NewStr("tb_lasti"), NewStr("tb_lineno")), nil
		}),
	}, GetSet: []*GetSet{
		Property("tb_next", func(th *Thread, v Value) (Value, error) {
			if n := As[Traceback](v).next; n != nil {
				return Obj(&n.Header), nil
			}
			return None, nil
		}, func(th *Thread, self, v Value) error {
			t := As[Traceback](self)
			switch {
			case v.ref == nil:
				return TypeError("can't delete tb_next attribute")
			case v.IsNone():
				t.next = nil
			case v.Type() == TracebackType:
				for n := As[Traceback](v); n != nil; n = n.next {
					if n == t {
						return ValueError("traceback loop detected")
					}
				}
				t.next = As[Traceback](v)
			default:
				return TypeError("expected traceback object, got '" + v.Type().displayName() + "'")
			}
			return nil
		}),
		Getter("tb_lineno", func(th *Thread, v Value) (Value, error) { return Int(int64(As[Traceback](v).lineno())), nil }),
		Getter("tb_lasti", func(th *Thread, v Value) (Value, error) { return lasti(As[Traceback](v).pc), nil }),
		Getter("tb_frame", func(th *Thread, v Value) (Value, error) {
			return Obj(&As[Traceback](v).frameObject(th).Header), nil
		}),
	}})
	defineType(FrameType, TypeSpec{Name: "frame", Flags: FlagDisallowNew, Slots: Slots{
		Repr: func(th *Thread, v Value) (Value, error) {
			f := As[FrameObject](v)
			return NewStr("<frame at " + th.Address(v) + ", file '" + f.code.src.Filename + "', line " + itoa(int(f.lineno())) + ", code " + f.code.name.s + ">"), nil
		},
	}, Methods: []*Builtin{
		Method0("clear", func(th *Thread, self Value) (Value, error) {
			f := As[FrameObject](self)
			if f.live != nil && f.live.gen != nil {
				switch g := f.live.gen; {
				case g.state == genCreated && g.kind == codeCoroutine:
					th.neverAwaited(g)
					return None, nil
				case g.state == genCreated:
					_, err := th.CloseGenerator(g)
					return None, err
				case g.state == genSuspended:
					return Unbound, RuntimeError("cannot clear a suspended frame")
				}
			}
			if f.live != nil {
				return Unbound, RuntimeError("cannot clear an executing frame")
			}
			f.locals, f.extra = NewDict(), nil
			return None, nil
		}),
	}, GetSet: append([]*GetSet{
		Getter("f_code", func(th *Thread, v Value) (Value, error) { return Obj(&As[FrameObject](v).code.Header), nil }),
		Property("f_lineno", func(th *Thread, v Value) (Value, error) {
			o := As[FrameObject](v)
			if at := th.Runtime.finalizers.at; o.live != nil && at.in(o.live) {
				return Int(int64(at.seemingly(o.live).line())), nil
			}
			return Int(int64(o.lineno())), nil
		}, setLineno),
		Getter("f_lasti", func(th *Thread, v Value) (Value, error) {
			if f := As[FrameObject](v).live; f != nil {
				return lasti(f.pc - 1), nil
			}
			return Int(0), nil
		}),
		Getter("f_globals", func(th *Thread, v Value) (Value, error) {
			if fn := As[FrameObject](v).fn; fn != nil {
				return fn.globals.names(), nil
			}
			return NewDict().Value(), nil
		}),
		Getter("f_builtins", func(th *Thread, v Value) (Value, error) {
			if fn := As[FrameObject](v).fn; fn != nil {
				return fn.builtins.names(), nil
			}
			return th.Runtime.Builtins.Value(), nil
		}),
		Getter("f_locals", func(th *Thread, v Value) (Value, error) {
			return As[FrameObject](v).localsView(), nil
		}),
		Getter("f_back", func(th *Thread, v Value) (Value, error) {
			o := As[FrameObject](v)
			if o.live != nil && o.live.caller() != nil {
				return Obj(&th.frameObject(o.live.caller()).Header), nil
			}
			if o.back != nil {
				return Obj(&o.back.Header), nil
			}
			return None, nil
		}),
		Getter("f_generator", func(th *Thread, v Value) (Value, error) {
			if f := As[FrameObject](v).live; f != nil && f.gen != nil {
				return Obj(&f.gen.Header), nil
			}
			return None, nil
		}),
	}, traceAttributes()...)})
	defineCodeType()
}

var tracebackSig = parseSignature("tb_next, tb_frame, tb_lasti, tb_lineno")

func (o *FrameObject) lineno() int32 {
	if o.live != nil {
		return o.live.position()
	}
	return o.line
}

// caller is the frame that called f, as programs see it.
func (f *Frame) caller() *Frame {
	for f = f.prev; f != nil && f.code.native != nil; {
		f = f.prev
	}
	return f
}

// CurrentFrame is sys._getframe(depth): nil when the stack isn't that deep.
func (th *Thread) CurrentFrame(depth int) *FrameObject {
	f := th.frame
	for ; f != nil && depth > 0; depth-- {
		f = f.caller()
	}
	if f == nil {
		return nil
	}
	return th.frameObject(f)
}

// Value returns the frame as a value.
func (o *FrameObject) Value() Value { return Obj(&o.Header) }

// CurrentLine is the source line of the program's that the thread is executing: of the innermost frame that isn't the
// library's, among those above a depth; 0 if there is none.
func (th *Thread) CurrentLine(depth int) int32 {
	for f, d := th.frame, int(th.depth); f != nil && d > depth; f, d = f.prev, d-1 {
		if !hidden(f.code.src.Filename) {
			return f.position()
		}
	}
	return 0
}
