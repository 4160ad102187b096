// Call.go: how calls are made, from exec without Go recursion and from Go with it.

package vm

import (
	"unsafe"

	"github.com/aioplay/aioplay/python/compile"
)

// callFast runs OpCall and OpCallMethod. It pushes a frame where the callee is Python code, and otherwise calls. It
// reports whether exec goes on; if not, th.status says how it ends.
func (th *Thread) callFast(ins uint64) bool {
	if checked {
		th.clearDead(checkedFrames)
	}
	f := th.frame
	base := (*Value)(unsafe.Add(f.regs, uintptr(ins>>shiftB&maskReg)))
	callee := *base
	argp := unsafe.Add(unsafe.Pointer(base), 16)
	n := int(ins >> 8 & 0xFF)
	if compile.Op(uint8(ins)) == compile.OpCallMethod {
		if (*Value)(argp).ref == nil {
			argp = unsafe.Add(argp, 16)
		} else {
			n++
		}
	}
	if callee.ref.typ == FunctionType {
		fn := (*Function)(unsafe.Pointer(callee.ref))
		code := fn.code
		if code.simple && n == int(code.nargs) {
			nf, err := th.pushFrame(fn)
			if err != nil {
				return th.unwind(err)
			}
			nl := int(code.nlocals)
			dst := nf.regs
			for i := 0; i < n; i++ {
				*(*Value)(dst) = *(*Value)(argp)
				dst = unsafe.Add(dst, 16)
				argp = unsafe.Add(argp, 16)
			}
			for i := n; i < nl; i++ {
				(*Value)(dst).ref = nil
				dst = unsafe.Add(dst, 16)
			}
			return true
		}
		if code.awaited && n == int(code.nargs) && th.awaitCall(f, compile.Instr(ins), fn, argp) {
			return true
		}
		if code.goes != nil {
			callee = code.goes.Value()
		}
	}
	switch callee.ref.typ {
	case MethodDescriptorType:
		b := (*Builtin)(unsafe.Pointer(callee.ref))
		if b.now != nil && th.awaitNow(f, compile.Instr(ins), b, argp, n) {
			return true
		}
		if b == appendMethod && n == 2 && (*Value)(argp).ref.typ == ListType { // the method that is called most
			l := As[List](*(*Value)(argp))
			if err := l.add(th, *(*Value)(unsafe.Add(argp, 16))); err != nil {
				return th.unwind(err)
			}
			return th.finish(None, nil)
		}
		if b == getMethod && (n == 2 || n == 3) && (*Value)(argp).ref.typ == DictType {
			d := As[Dict](*(*Value)(argp))
			if at, _, sure := d.findPlain(*(*Value)(unsafe.Add(argp, 16))); sure {
				v := None
				if at >= 0 {
					v = d.entries[at].val
				} else if n == 3 {
					v = *(*Value)(unsafe.Add(argp, 32))
				}
				*slot(f.regs, ins>>shiftA&maskReg) = v
				return true
			}
		}
		if n == 2 && b.fn1 != nil {
			if self := *(*Value)(argp); self.ref.typ == b.owner || b.owner.Is(self) {
				v, err := b.fn1(th, self, *(*Value)(unsafe.Add(argp, 16)))
				return th.finish(v, err)
			}
		} else if n == 1 && b.fn0 != nil {
			if self := *(*Value)(argp); self.ref.typ == b.owner || b.owner.Is(self) {
				v, err := b.fn0(th, self)
				return th.finish(v, err)
			}
		} else if n > 1 && b.takes(n-1) {
			if self := *(*Value)(argp); self.ref.typ == b.owner || b.owner.Is(self) {
				v, err := b.fn(th, self, valuesAt(unsafe.Add(argp, 16), n-1))
				return th.finish(v, err)
			}
		}
	case BuiltinType:
		if b := (*Builtin)(unsafe.Pointer(callee.ref)); n == 1 && b.fn1 != nil {
			v, err := b.fn1(th, b.self, *(*Value)(argp))
			return th.finish(v, err)
		}
	}
	args := valuesAt(argp, n)
	return th.callValue(callee, Unbound, Args{Pos: args})
}

// callValue calls anything from exec: the result goes to the A register of the instruction that is running.
func (th *Thread) callValue(callee, self Value, a Args) bool {
	for {
		switch callee.ref.typ {
		case FunctionType:
			fn := As[Function](callee)
			if fn.code.goes == nil {
				return th.callFunction(fn, self, a)
			}
			if callee = fn.code.goes.Value(); self.ref != nil {
				a.Pos, self = append([]Value{self}, a.Pos...), Unbound
			}
			continue
		case BoundMethodType:
			if self.ref != nil {
				return th.callGeneric(callee, self, a)
			}
			m := As[BoundMethod](callee)
			callee, self = m.fn, m.self
			continue
		case BuiltinType:
			if self.ref == nil {
				b := As[Builtin](callee)
				if b.python != nil {
					return th.callFunction(b.python, Unbound, a)
				}
				v, err := b.call(th, b.self, a)
				return th.finish(v, err)
			}
		case MethodDescriptorType:
			b := As[Builtin](callee)
			if self.ref == nil && len(a.Pos) > 0 {
				if self = a.Pos[0]; b.owner.Is(self) {
					a.Pos = a.Pos[1:]
					v, err := b.call(th, self, a)
					return th.finish(v, err)
				}
				self = Unbound
			} else if self.ref != nil && b.owner.Is(self) {
				v, err := b.call(th, self, a)
				return th.finish(v, err)
			}
		default:
			if callee.ref.typ == TypeType && self.ref == nil {
				if t := As[Type](callee); t.flags&FlagInstance != 0 && t.flags&FlagHeap != 0 && !t.abstract {
					if done, ok := th.callClass(t, a); done {
						return ok
					}
				} else if t.plainInit && t.Slots.New != nil && t.flags&(FlagDisallowNew|FlagFinalizes|FlagTracked) == 0 {
					v, err := t.Slots.New(th, t, a)
					if err != nil {
						err = th.newError(t, a, err)
					}
					return th.finish(v, err)
				}
			}
		}
		return th.callGeneric(callee, self, a)
	}
}

func (th *Thread) callGeneric(callee, self Value, a Args) bool {
	if self.ref != nil {
		a.Pos = append([]Value{self}, a.Pos...)
	}
	v, err := th.CallArgs(callee, a)
	return th.finish(v, err)
}

// callClass makes an instance of a plain class and pushes its __init__'s frame; done is false where the general way
// must be taken.
func (th *Thread) callClass(t *Type, a Args) (done, ok bool) {
	n := t.Lookup(strNew)
	if n != objectNew || t.flags&(FlagFinalizes|FlagTracked|FlagDisallowNew) != 0 {
		return false, false
	}
	init := t.Lookup(strInit)
	if init.ref.typ != FunctionType {
		return false, false
	}
	fn := As[Function](init)
	if fn.code.kind != codePlain {
		return false, false
	}
	o := newInstance(t)
	return true, th.callInit(fn, Value{ref: &o.Header}, a)
}

func newInstance(t *Type) *Instance {
	o := &Instance{}
	o.typ = t
	o.shape = t.shape
	if t.inlineCap > 0 {
		o.vals = make([]Value, 0, t.inlineCap)
	}
	return o
}

func (th *Thread) callInit(fn *Function, self Value, a Args) bool {
	nf, err := th.pushFrame(fn)
	if err != nil {
		return th.unwind(err)
	}
	nf.flags |= frameInit
	nf.self = self
	if err := fn.bind(nf, self, a); err != nil {
		th.popFrame(nf)
		return th.unwind(err)
	}
	return true
}

// callFunction calls a Python function from exec.
func (th *Thread) callFunction(fn *Function, self Value, a Args) bool {
	if fn.code.kind != codePlain {
		v, err := th.newGenerator(fn, self, a)
		return th.finish(v, err)
	}
	nf, err := th.pushFrame(fn)
	if err != nil {
		return th.unwind(err)
	}
	if err := fn.bind(nf, self, a); err != nil {
		th.popFrame(nf)
		return th.unwind(err)
	}
	return true
}

// finish ends an instruction with a result for its A register, or an error.
func (th *Thread) finish(v Value, err error) bool {
	if err != nil {
		return th.unwind(err)
	}
	f := th.frame
	ins := *(*uint64)(unsafe.Add(f.code.instrBase, uintptr(f.pc-1)<<3))
	*(*Value)(unsafe.Add(f.regs, uintptr(ins>>shiftA&maskReg))) = v
	return true
}

// Call calls fn with positional arguments.
func (th *Thread) Call(fn Value, args ...Value) (Value, error) {
	return th.CallArgs(fn, Args{Pos: args})
}

// CallMethod calls the method name of v.
func (th *Thread) CallMethod(v Value, name *Str, args ...Value) (Value, error) {
	m, err := th.GetAttr(v, name)
	if err != nil {
		return Unbound, err
	}
	return th.CallArgs(m, Args{Pos: args})
}

// CallArgs calls anything callable.
func (th *Thread) CallArgs(fn Value, a Args) (Value, error) {
	switch fn.ref.typ {
	case FunctionType:
		return th.runFunction(As[Function](fn), Unbound, a)
	case BoundMethodType:
		m := As[BoundMethod](fn)
		if m.fn.ref.typ == FunctionType {
			return th.runFunction(As[Function](m.fn), m.self, a)
		}
		a.Pos = append([]Value{m.self}, a.Pos...)
		return th.CallArgs(m.fn, a)
	case BuiltinType:
		b := As[Builtin](fn)
		return b.call(th, b.self, a)
	case MethodDescriptorType, SlotWrapperType:
		b := As[Builtin](fn)
		if len(a.Pos) == 0 {
			if err := b.PythonError(th, Unbound, a); err != nil {
				return Unbound, err
			}
			if b.pythonText() != "" {
				if self, rest := a.without(strSelf); self.ref != nil {
					rest.Pos = []Value{self}
					return th.CallArgs(fn, rest)
				}
			}
			if fn.ref.typ == SlotWrapperType && !b.coexists() {
				return Unbound, TypeError("descriptor '" + b.Name + "' of '" + b.owner.displayName() + "' object needs an argument")
			}
			return Unbound, TypeError("unbound method " + b.owner.Name + "." + b.Name + "() needs an argument")
		}
		self := a.Pos[0]
		a.Pos = a.Pos[1:]
		if !b.owner.Is(self) {
			return b.foreign(th, self, a)
		}
		return b.call(th, self, a)
	}
	if call := fn.ref.typ.Call; call != nil {
		if err := th.EnterCall(""); err != nil {
			return Unbound, err
		}
		v, err := call(th, fn, a)
		th.LeaveCall()
		return v, err
	}
	return Unbound, th.notCallable(fn)
}

// notCallable is the error for calling fn. A module may have something callable of the same name.
func (th *Thread) notCallable(fn Value) error {
	msg := "'" + fn.Type().displayName() + "' object is not callable"
	if fn.ref.typ == ModuleType {
		ns := As[Module](fn).Namespace()
		if name := ns.GetStr(strName); name.ref != nil && IsStr(name) {
			if x := ns.GetStr(As[Str](name)); x.ref != nil && x.ref.typ.Call != nil {
				msg += ". Did you mean: '" + Text(name) + "." + Text(name) + "(...)'?"
			}
		}
	}
	return TypeError(msg)
}

// runFunction calls a Python function from Go: a new exec, up to its return.
func (th *Thread) runFunction(fn *Function, self Value, a Args) (Value, error) {
	if fn.code.goes != nil {
		if self.ref != nil {
			a.Pos = append([]Value{self}, a.Pos...)
		}
		return th.CallArgs(fn.code.goes.Value(), a)
	}
	if fn.code.kind != codePlain {
		return th.newGenerator(fn, self, a)
	}
	f, err := th.pushFrame(fn)
	if err != nil {
		return Unbound, err
	}
	if err := fn.bind(f, self, a); err != nil {
		th.popFrame(f)
		return Unbound, err
	}
	return th.run(f)
}

// run executes the frame that was just pushed until it returns or raises. A generator's frame may also suspend:
// see resume.
func (th *Thread) run(f *Frame) (Value, error) {
	f.flags |= frameEntry
	if th.goDepth.Units >= maxGoDepth {
		err := th.recursionError("")
		th.addTraceback(err.(*Exception), f)
		th.popFrame(f)
		return Unbound, err
	}
	th.goDepth.Enter(execCost)
	th.budget -= 4 // entering exec takes as long as that many calls in it, and a slice is a time
	st := th.loop()
	th.goDepth.Leave(execCost)
	if st == execRaised {
		err := th.err
		th.err = nil
		return Unbound, err
	}
	v := th.ret
	th.ret = Unbound
	return v, nil
}

// loop runs exec slice by slice.
func (th *Thread) loop() execStatus {
	for {
		st := th.exec()
		if st != execSlice {
			return st
		}
		th.paused = append(th.paused, th.frame)
		if checked {
			th.clearDead(checkedFrames)
		}
		err := th.Checkpoint()
		th.paused = th.paused[:len(th.paused)-1]
		if err != nil {
			if !th.raiseHere(err) {
				return th.status()
			}
		}
	}
}

// raiseHere raises err in the running frame, between instructions.
func (th *Thread) raiseHere(err error) bool {
	th.frame.pc++ // unwind takes the instruction before pc as the one that raised
	return th.unwind(err)
}
