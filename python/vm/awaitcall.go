// Awaitcall.go: `await f(…)`, where f is a coroutine function. Nothing but the await ever refers to the coroutine, unless
// something asks for it, so it is entered at once and comes from a pool: the call, the await and the first send are one
// step, and without an allocation.

package vm

import (
	"unsafe"

	"github.com/aioplay/aioplay/python/compile"
)

// pooledRegs is how many registers a coroutine of the pool has room for; with more it takes the general way. The spare
// one keeps pointers past the last register inside.
const pooledRegs = 15

// maxPooled is how many coroutines wait in the pool at most.
const maxPooled = 1024

// pooledCoroutine is a coroutine with its registers.
type pooledCoroutine = withRegisters[[pooledRegs + 1]Value]

// awaitLength is how many instructions await something: OpAwaitable, the None that is sent first, OpSend.
const awaitLength = 3

// awaits reports whether the next instructions await what a call gives, from a temporary register, and returns the OpSend.
func (f *Frame) awaits(call compile.Instr) (send compile.Instr, ok bool) {
	get := compile.Instr(f.code.instrs[f.pc])
	if get.Op() != compile.OpAwaitable || get.B() != call.A() || int32(call.A()) < f.code.nlocals {
		return 0, false
	}
	send = compile.Instr(f.code.instrs[f.pc+awaitLength-1])
	return send, send.Op() == compile.OpSend && send.B() == get.A()
}

// awaitNow calls a method with self and at most one more argument at args, n of them, and awaits what it gives, if that needn't
// suspend: then there is no object to await.
func (th *Thread) awaitNow(f *Frame, call compile.Instr, b *Builtin, args unsafe.Pointer, n int) bool {
	send, ok := f.awaits(call)
	if !ok || n < 1 || n > 2 {
		return false
	}
	self, arg := *(*Value)(args), Unbound
	if n == 2 {
		arg = *(*Value)(unsafe.Add(args, 16))
	}
	if !b.owner.Is(self) {
		return false
	}
	v := b.now(th, self, arg)
	if !v.Bound() {
		return false
	}
	f.pc += awaitLength
	*f.reg(send.A()) = v
	return true
}

// awaitCall calls a coroutine function whose parameters are all given, by position at args, and enters the coroutine,
// if the next instructions await it, from a temporary register. If they don't it does nothing and reports false.
func (th *Thread) awaitCall(f *Frame, call compile.Instr, fn *Function, args unsafe.Pointer) bool {
	code := fn.code
	send, ok := f.awaits(call)
	if !ok || th.depth >= th.limit {
		return false
	}
	f.pc += awaitLength
	g := th.coroutines
	if g == nil {
		g = &new(pooledCoroutine).Generator
		g.typ, g.kind, g.pooled = CoroutineType, codeCoroutine, true
		g.frame.gen, g.inner = g, &g.frame
		g.frame.regs = unsafe.Pointer(&(*pooledCoroutine)(unsafe.Pointer(g)).regs)
	} else {
		th.coroutines = g.nextUnstarted
		th.pooled--
		g.nextUnstarted = nil
	}
	g.naming = fn.naming
	nf := &g.frame
	nf.code, nf.fn = code, fn
	nf.prev, nf.next = f, f
	nf.pc = 0
	nf.flags = frameOwn | frameDelegated
	g.base, g.depth = th.depth, 1
	g.state = genDelegated
	th.depth++
	th.frame = nf
	to := nf.regs
	for i := code.nargs; i > 0; i-- {
		*(*Value)(to) = *(*Value)(args)
		to, args = unsafe.Add(to, 16), unsafe.Add(args, 16)
	}
	for i := code.nargs; i < code.nlocals; i++ {
		(*Value)(to).ref = nil
		to = unsafe.Add(to, 16)
	}
	*f.reg(send.B()) = Value{ref: &g.Header} // the place of an argument, perhaps
	return true
}

// returnAwaited ends such a coroutine with a return value, and puts it back into the pool if the program can't have seen it.
// Its registers keep what is in them, as the stack's do: ClearStale knows.
func (th *Thread) returnAwaited(f *Frame, v Value) bool {
	g := f.gen
	if g.shown || f.object != nil || th.pooled == maxPooled {
		return th.returnGenerator(f, v)
	}
	up := f.prev
	th.depth--
	th.frame = up
	g.state = genClosed
	g.busy = false
	if g.kept != nil || g.handled != nil {
		g.kept, g.handled = nil, nil
	}
	if g.inner != f {
		g.inner = f
	}
	f.prev, f.next = nil, nil
	g.nextUnstarted, th.coroutines = th.coroutines, g
	th.pooled++
	*up.reg(compile.Instr(up.code.instrs[up.pc-1]).A()) = v
	return true
}
