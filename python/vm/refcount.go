// Refcount.go counts what refers to an object, for sys.getrefcount: nobody keeps count here, so that it goes through all that lives
// and counts the places. It finds what CPython counts: names, items, attributes, arguments, the constants of code, and not the
// temporary copy of a local that a call has.

package vm

import (
	"unsafe"

	"github.com/aioplay/aioplay/python/compile"
)

// immortalCount is what CPython says of objects whose references it doesn't count.
const immortalCount = 3 << 30

// A counter counts the places that hold the target.
type counter struct {
	target Value
	count  int
	met    addresses
	work   []*Header
}

// RefCount returns how many places refer to v, the argument of the call under way among them.
func (th *Thread) RefCount(v Value) int64 {
	if immortal(v) {
		return immortalCount
	}
	c := &counter{target: v}
	rt := th.Runtime
	for _, t := range rt.threads {
		c.thread(t)
	}
	held := &Reach{counts: c}
	for _, f := range rt.roots {
		f(held)
	}
	c.root(&rt.Modules.Header)
	c.root(&rt.Builtins.Header)
	for _, t := range rt.classes {
		c.root(&t.Header)
	}
	for len(c.work) > 0 {
		h := c.work[len(c.work)-1]
		c.work = c.work[:len(c.work)-1]
		c.parts(h)
	}
	if th.frame == nil || !th.frame.lends(v) {
		c.count++
	}
	return int64(c.count)
}

// immortal reports whether CPython makes an object once and for all.
func immortal(v Value) bool {
	switch t := v.ref.typ; t {
	case IntType:
		return v.IsInt() && v.Int64() >= -5 && v.Int64() <= 256
	case BoolType, NoneType, EllipsisType, NotImplementedType:
		return true
	case StrType:
		s := As[Str](v)
		return len(s.s) <= 1 || s.Len() == 1 && s.s[0] < 0xC4
	case BytesType:
		return len(As[Bytes](v).b) <= 1
	case TupleType:
		return len(As[Tuple](v).items) == 0
	default:
		return t.flags&FlagType != 0 && As[Type](v).flags&FlagHeap == 0
	}
}

// callsBuiltin reports whether the call that a frame is in is of the built-in function of that name.
func (f *Frame) callsBuiltin(name string) bool {
	if f == nil {
		return false
	}
	_, callee := f.running()
	fn := callee.builtin()
	return fn != nil && fn.Name == name
}

// lent reports whether the function of a frame was given v from a local variable of its caller's, whose reference it uses then.
func (f *Frame) lent(v Value) bool {
	return f.flags&(frameEntry|frameOwn|frameInit) == 0 && f.prev != nil && f.prev.lends(v)
}

// lends reports whether the call that a frame is in gives v from a local variable.
func (f *Frame) lends(v Value) bool {
	if f.regs == nil || f.pc < 2 || f.code.isHint(f.pc-1) {
		return false
	}
	call := f.code.src.Instrs[f.pc-1]
	if !isCall(call.Op()) {
		return false
	}
	reads, _ := f.code.effect(call)
	for pc := f.pc - 2; pc >= 0 && reads != 0; pc-- {
		if f.code.isHint(pc) {
			continue
		}
		i := f.code.src.Instrs[pc]
		_, writes := f.code.effect(i)
		if i.Op() == compile.OpMove && writes&reads != 0 && int32(i.B()) < f.code.nlocals && *f.reg(i.B()) == v {
			return true
		}
		reads &^= writes
	}
	return false
}

// root takes in what lives of itself.
func (c *counter) root(h *Header) {
	if h == nil || unboxed(h) || h.typ.flags&(FlagStr|FlagBytes|FlagInt) != 0 && h.typ.flags&FlagHeap == 0 {
		return
	}
	if c.met.add(h, 0, new(int)) {
		c.work = append(c.work, h)
	}
}

// held takes in an object that a place refers to.
func (c *counter) held(h *Header) {
	if h == c.target.ref {
		c.count++
	}
	c.root(h)
}

// place is a Visitor.
func (c *counter) place(at **Header, inner uintptr) {
	if *at == nil {
		return
	}
	h := (*Header)(unsafe.Add(unsafe.Pointer(*at), -int(inner)))
	if unboxed(h) && (*Value)(unsafe.Pointer(at)).num != c.target.num { // only a Value refers to a number
		return
	}
	c.held(h)
}

// thread takes in what the frames of a thread refer to.
func (c *counter) thread(th *Thread) {
	for f := th.frame; f != nil; f = f.prev {
		if f.gen != nil { // whose registers are the frame's
			c.met.add(&f.gen.Header, 0, new(int))
		}
	}
	native := !th.frame.callsBuiltin("getrefcount") // what is called is native, whose arguments stay in the caller's frame
	for f := th.frame; f != nil; f = f.prev {
		c.frame(f, native)
		native = f.flags&frameEntry != 0
	}
	if th.handled != nil {
		c.held(&th.handled.Header)
	}
}

// frame takes in what a frame refers to.
func (c *counter) frame(f *Frame, native bool) {
	if f.regs != nil {
		used := f.usedTemps(false, native, false)
		lent := f.lent(c.target)
		for i, v := range f.registers()[:int(f.code.nregs)-f.code.src.Hoisted] {
			if t := i - int(f.code.nlocals); v.ref != nil && (t < 0 && !(lent && v == c.target) || t >= livenessWidth || t >= 0 && used>>t&1 != 0) {
				c.place(&v.ref, 0)
			}
		}
	}
	c.root(&f.code.Header)
	if f.fn != nil {
		c.held(&f.fn.Header)
	}
	if f.gen != nil {
		f.gen.outer(c)
	}
	if f.space != nil {
		c.root(f.space.lookup.ref)
		if f.space.dict != nil {
			c.root(&f.space.dict.Header)
		}
	}
}

// outer takes in what a running generator refers to besides its frame.
func (g *Generator) outer(c *counter) {
	for _, e := range []*Exception{g.handled, g.outside, g.kept} {
		if e != nil {
			c.held(&e.Header)
		}
	}
}

// parts takes in what an object refers to.
func (c *counter) parts(h *Header) {
	v := Value{ref: h}
	if h.typ.flags&FlagHeap != 0 {
		c.held(&h.typ.Header)
	}
	h.eachHeld(c.place)
	switch {
	case h.typ.flags&FlagType != 0:
		t := As[Type](v)
		for _, b := range t.bases {
			c.held(&b.Header)
		}
		if t.base != nil {
			c.held(&t.base.Header)
		}
	case h.typ == FunctionType:
		c.held(&As[Function](v).code.Header)
	case h.typ == CodeType:
		Visitor(c.place).Values(As[Code](v).consts)
	case h.typ == GetSetType:
		if o := As[GetSet](v).owner; o != nil {
			c.held(&o.Header)
		}
	}
}
