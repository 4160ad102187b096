// Frame.go: activations of code, and the stack that plain ones live on.

package vm

import "unsafe"

// Frame is one activation of a Code. Plain frames come from a pool and have their registers on the thread's stack;
// a generator's frame belongs to the generator, as do its registers.
type Frame struct {
	regs   unsafe.Pointer // the first register
	code   *Code
	fn     *Function // closure and globals
	prev   *Frame    // the caller; of a suspended frame, the frame that delegates to it
	next   *Frame    // in the pool
	gen    *Generator
	space  *namespace   // of a class body, or of module code that runs with separate locals
	self   Value        // what a frame with frameInit returns
	object *FrameObject // as seen by Python, if something asked
	sp     int32        // where the thread's stack stood before this frame; of a coroutine, the call that made it
	pc     int32        // the next word to execute
	flags  frameFlags
	chunk  int32
}

type frameFlags uint8

const (
	frameEntry     frameFlags = 1 << iota // leaving it leaves exec
	frameInit                             // an __init__ called by a class: returns self
	frameOwn                              // a generator's: not pooled
	frameDelegated                        // resumed by OpSend of prev: what it yields passes prev by
	frameSpecial                          // leaving it needs more than popping (object set, class body, …)
	frameFinalizes                        // leads to an object whose end is noticed
)

// stackChunk is how many registers one piece of the stack has.
const stackChunk = 1 << 13

// threadChunk is the first piece of a further thread: there may be thousands.
const threadChunk = 1 << 9

// reg returns a register of the frame.
func (f *Frame) reg(i uint16) *Value { return (*Value)(unsafe.Add(f.regs, uintptr(i)<<4)) }

// registers returns all of them.
func (f *Frame) registers() []Value {
	return valuesAt(f.regs, int(f.code.nregs))
}

// pushFrame makes a plain frame for code the running one; its registers hold garbage, its locals are to be set by
// the caller.
func (th *Thread) pushFrame(fn *Function) (*Frame, error) {
	if th.depth >= th.limit {
		return nil, th.recursionError("")
	}
	th.depth++
	code := fn.code
	f := th.free
	if f == nil {
		f = new(Frame)
	} else {
		th.free = f.next
	}
	f.sp, f.chunk = th.sp, th.chunk
	n := code.nregs
	if int(th.sp+n) >= len(th.stack) {
		th.growStack(n)
	}
	f.regs = unsafe.Pointer(&th.stack[th.sp])
	th.sp += n
	f.code, f.fn = code, fn
	f.prev = th.frame
	f.pc = 0
	f.flags = 0
	th.frame = f
	return f, nil
}

// growStack goes on to the next chunk, which is kept when the frame returns.
func (th *Thread) growStack(n int32) {
	for {
		th.chunk++
		if int(th.chunk) == len(th.chunks) {
			size := stackChunk
			if int(n)+1 > size {
				size = int(n) + 1
			}
			th.chunks = append(th.chunks, make([]Value, size))
		}
		th.stack, th.sp = th.chunks[th.chunk], 0
		if int(n) < len(th.stack) {
			return
		}
	}
}

// popFrame takes the running frame off. A plain one goes back to the pool.
func (th *Thread) popFrame(f *Frame) {
	th.frame = f.prev
	th.depth--
	if f.flags&(frameSpecial|frameFinalizes) != 0 {
		if f.object != nil {
			f.object.leave(th, f)
		}
		if f.flags&frameFinalizes != 0 {
			th.leavingLocals(f)
		}
	}
	if f.flags&frameOwn != 0 {
		return
	}
	th.sp = f.sp
	if th.chunk != f.chunk {
		th.chunk = f.chunk
		th.stack = th.chunks[f.chunk]
	}
	f.object, f.space, f.gen = nil, nil, nil
	f.self = Unbound
	f.next = th.free
	th.free = f
}

// clearLocals unbinds the locals from i on.
func (f *Frame) clearLocals(i int) {
	for n := int(f.code.nlocals); i < n; i++ {
		f.reg(uint16(i)).ref = nil
	}
}

// unbind lets go of what is in the registers.
func (f *Frame) unbind() {
	at := f.regs
	for i := f.code.nregs; i > 0; i-- {
		(*Value)(at).ref = nil
		at = unsafe.Add(at, 16)
	}
}

// position returns the source range of the instruction that is running.
func (f *Frame) position() (line int32) {
	if f.pc == 0 { // a generator that hasn't begun
		return int32(f.code.src.FirstLine)
	}
	return f.code.lineAt(f.pc - 1)
}
