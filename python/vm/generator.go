// Generator.go: generators, coroutines and asynchronous generators: frames that suspend. Coroutine.go and asyncgen.go have what is theirs
// only, resume.go how all of them run.
//
// A suspended frame costs its registers and this struct. Where one generator delegates to another (yield from, await),
// their frames stay linked by prev while they are suspended, and the outermost one, the root, knows the innermost:
// a suspension passes all of them at once, and so does a resumption, however deep the chain is.

package vm

import (
	"unsafe"
	"weak"

	"github.com/aioplay/aioplay/python/compile"
)

// Generator is a generator, a coroutine or an asynchronous generator.
type Generator struct {
	Header
	frame   Frame
	state   genState
	kind    codeKind
	closing bool // an asynchronous generator in aclose()
	busy    bool // an asynchronous generator: an asend or athrow is under way
	marks   genMarks
	atSend  bool
	pooled  bool // from the thread's pool: see awaitcall.go
	shown   bool // the program may have a reference to it
	*naming
	handled                      *Exception // being handled inside, outside of any suspension
	outside                      *Exception // being handled by whoever resumed it
	kept                         *Exception // the handled one of the innermost frame while the chain is suspended
	inner                        *Frame     // of a suspended root: where to go on
	base                         int32      // the thread's depth when it was resumed
	depth                        int32      // how many frames its chain has
	madeIn                       *Code      // of a coroutine: the code whose call made it, at frame.sp
	nextUnstarted, prevUnstarted *Generator
	origin                       *Tuple // cr_origin; of an asynchronous generator its finalizer, if it is watched
}

// withRegisters is a generator and the registers of its frame, R being an array with a spare one, which keeps pointers
// past the last register inside.
type withRegisters[R any] struct {
	Generator
	regs R
}

// makeGenerator allocates a generator with room for n registers.
func makeGenerator(n int32) *Generator {
	var g *Generator
	switch {
	case n <= 1:
		w := new(withRegisters[[2]Value])
		g, w.frame.regs = &w.Generator, unsafe.Pointer(&w.regs)
	case n <= 3:
		w := new(withRegisters[[4]Value])
		g, w.frame.regs = &w.Generator, unsafe.Pointer(&w.regs)
	case n <= 7:
		w := new(withRegisters[[8]Value])
		g, w.frame.regs = &w.Generator, unsafe.Pointer(&w.regs)
	case n <= pooledRegs:
		w := new(pooledCoroutine)
		g, w.frame.regs = &w.Generator, unsafe.Pointer(&w.regs)
	default:
		g = new(Generator)
		g.frame.regs = unsafe.Pointer(unsafe.SliceData(make([]Value, n+1)))
	}
	return g
}

// genMarks are facts about a generator.
type genMarks uint8

const (
	markHooked  genMarks = 1 << iota // an asynchronous generator: the first-iteration hook was called
	markWatched                      // its end is noticed: see watch.go
	markOnly                         // nothing but the loop that iterates over it has a reference to it
	markThrown                       // what it delegates to has been thrown into, and is still running
)

type genState uint8

const (
	genCreated genState = iota
	genSuspended
	genRunning
	genDelegated // part of another generator's chain
	genClosed
)

// newGenerator makes the object that a call of a generator function returns.
func (th *Thread) newGenerator(fn *Function, self Value, a Args) (Value, error) {
	g := makeGenerator(fn.code.nregs)
	g.kind, g.naming = fn.code.kind, fn.naming
	switch g.kind {
	case codeCoroutine:
		g.typ = CoroutineType
	case codeAsyncGenerator:
		g.typ = AsyncGeneratorType
	default:
		g.typ = GeneratorType
	}
	f := &g.frame
	f.code, f.fn, f.gen = fn.code, fn, g
	f.flags = frameOwn
	if err := fn.bind(f, self, a); err != nil {
		// The error belongs to a frame of the function only if one had been entered; CPython blames the caller.
		return Unbound, err
	}
	if f := th.frame; f != nil {
		g.madeIn, g.frame.sp = f.code, f.pc-1
	}
	if g.kind == codeCoroutine {
		th.Runtime.linkUnstarted(g)
		th.startWatching()
		if f := th.frame; f != nil {
			f.flags |= frameFinalizes
		}
		if n := th.Runtime.OriginDepth; n > 0 {
			g.origin = th.origin(n)
		}
	}
	if fn.code.cleans {
		th.watchGenerator(g)
		if f := th.frame; f != nil {
			f.flags |= frameFinalizes
		}
	}
	return Value{ref: &g.Header}, nil
}

// iteratedOnly finds out whether the loop whose iterator is taken by f's instruction i is all that has the generator: the
// call before it has made it, or its __iter__ is a generator function.
func (g *Generator) iteratedOnly(f *Frame, i compile.Instr) {
	if g.state != genCreated {
		return
	}
	if from := f.reg(i.B()); from.ref != &g.Header {
		if from.ref.typ.Lookup(strIter).ref == &g.frame.fn.Header {
			g.marks |= markOnly
		}
		return
	}
	if g.justMade(f, i.B()) {
		g.marks |= markOnly
	}
}

// justMade reports whether the call before f's instruction has made the generator, in that register: nobody else has it.
func (g *Generator) justMade(f *Frame, r uint16) bool {
	if g.state != genCreated || g.madeIn != f.code || int32(r) < f.code.nlocals {
		return false
	}
	at := g.frame.sp
	made := compile.Instr(f.code.instrs[at])
	return made.A() == r && at+int32(compile.Words(made.Op())) == f.pc-1
}

// FinalizeGenerator closes a generator that nobody can reach any more.
func (th *Thread) FinalizeGenerator(g *Generator) {
	if g.state != genSuspended {
		return
	}
	raised, ret := th.raised, th.ret
	defer func() { th.raised, th.ret = raised, ret }()
	if _, err := th.CloseGenerator(g); err != nil {
		th.Unraisable(asException(err), "Exception ignored while closing generator ", Value{ref: &g.Header})
	}
}

// discardGenerator is what becomes of a generator that an expression statement or a loop drops.
func discardGenerator(th *Thread, v Value) error {
	if g := As[Generator](v); g.marks&markOnly != 0 {
		if th.Runtime.finalizers.generous {
			th.dropping(v)
		}
		th.FinalizeGenerator(g)
	} else {
		th.dropping(v)
	}
	return nil
}

// cutChain is a watched generator whose frame has an object, or that delegates to others: while the collector runs neither the object
// nor the frame before the last refer to it. Go finalises nothing that is part of a cycle.
type cutChain struct {
	root   weak.Pointer[Generator]
	at     uintptr // its address: a weak pointer doesn't know it again once it is dead
	inner  *Frame
	object *FrameObject
}

// cutChains cuts the chains of all watched generators.
func (fin *finalizers) cutChains() {
	if fin.generators == 0 {
		return
	}
	for _, x := range fin.alive {
		if h := x.at.Value(); h != nil && h.isGenerator() {
			fin.cutChain((*Generator)(unsafe.Pointer(h)))
		}
	}
}

func (fin *finalizers) cutChain(g *Generator) {
	if o := g.frame.object; o != nil && o.live == &g.frame {
		fin.cuts = append(fin.cuts, cutChain{root: weak.Make(g), at: uintptr(unsafe.Pointer(g)), object: o})
		o.live, g.frame.object = nil, nil
	}
	if g.state != genSuspended || g.inner == nil || g.inner == &g.frame {
		return
	}
	f := g.inner
	for f.prev != nil && f.prev != &g.frame {
		f = f.prev
	}
	if f.prev != nil {
		fin.cuts = append(fin.cuts, cutChain{root: weak.Make(g), at: uintptr(unsafe.Pointer(g)), inner: f})
		f.prev, f.next = nil, nil
	}
}

// joinChains undoes the cuts, for generators that live and for those that are to be finalised.
func (th *Thread) joinChains(ready []deadObject) {
	fin := &th.Runtime.finalizers
	for _, c := range fin.cuts {
		g := c.root.Value()
		for _, d := range ready {
			if g == nil && uintptr(unsafe.Pointer(d.object.ref)) == c.at {
				g = As[Generator](d.object)
			}
		}
		switch {
		case g == nil:
		case c.object != nil:
			c.object.live, g.frame.object = &g.frame, c.object
		default:
			c.inner.prev, c.inner.next = &g.frame, &g.frame
		}
	}
	fin.cuts = nil
}

// opYield is OpYield.
func (th *Thread) opYield(f *Frame, i compile.Instr) bool {
	if f.flags&frameFinalizes != 0 {
		th.lookLeaving(f)
	}
	v := *f.reg(i.B())
	if i.D() == 0 {
		return th.suspend(f, v)
	}
	g := f.gen // an asynchronous generator hands an item to the asend that waits in prev
	g.inner = f
	g.depth = 1
	th.depth--
	g.state = genSuspended
	g.busy = false
	if g.handled != nil {
		g.kept = th.handled
		th.handled = th.handledBelow(f)
	}
	th.frame = f.prev
	f.prev = nil
	entry := f.flags&frameEntry != 0
	f.flags &^= frameEntry | frameDelegated
	if g.closing {
		g.closing = false
		err := RuntimeError("async generator ignored GeneratorExit")
		if entry {
			th.err, th.state = err, execRaised
			return false
		}
		return th.unwind(err)
	}
	if entry {
		th.ret, th.state = v, execItem
		return false
	}
	return th.finish(v, nil)
}

// opForIter is OpForIter on everything but ranges and lists.
func (th *Thread) opForIter(f *Frame, i compile.Instr) bool {
	if checked {
		th.clearDead(checkedFrames)
	}
	it := *f.reg(i.B())
	if it.ref.typ == GeneratorType {
		g := As[Generator](it)
		if g.state == genSuspended || g.state == genCreated {
			if th.depth >= th.limit {
				return th.unwind(th.recursionError(""))
			}
			created := g.state == genCreated
			th.enter(g, 0)
			if !created {
				return th.wake(g, None)
			}
			return true
		}
		if g.state == genClosed {
			return true
		}
	}
	if it.ref.typ.pairs {
		if done, ok := th.forPair(f, i, As[GoIter](it)); done {
			return ok
		}
	}
	v, err := th.Next(it)
	if err != nil {
		return th.unwind(err)
	}
	if v.ref != nil {
		*f.reg(i.A()) = v
		f.pc += int32(i.Off16())
		if th.budget--; th.budget <= 0 {
			th.state = execSlice
			return false
		}
	}
	return true
}

// forEntry is OpForIter on what goes through a dict. As a rule it's no more than the next entry.
func (th *Thread) forEntry(f *Frame, i compile.Instr) bool {
	it := As[dictIter](*f.reg(i.B()))
	d := it.dict
	if it.next == nil || d.used != it.used || it.left == 0 || uint(it.at) >= uint(len(d.entries)) || th.budget <= 2 {
		return th.opForIter(f, i)
	}
	e := &d.entries[it.at]
	if e.key.ref == nil {
		return th.opForIter(f, i)
	}
	to := f.pc + int32(i.Off16())
	switch it.kind {
	case entryKeys:
		*f.reg(i.A()) = e.key
	case entryValues:
		*f.reg(i.A()) = e.val
	default:
		u := compile.Instr(f.code.instrs[to])
		if u.Op() != compile.OpUnpack || u.C() != 2 || u.B() != i.A() || int32(i.A()) < f.code.nlocals {
			return th.opForIter(f, i)
		}
		*f.reg(u.A()), *f.reg(u.A() + 1) = e.key, e.val
		to++
	}
	it.at++
	it.left--
	th.budget -= 2
	f.pc = to
	return true
}

// forPair is OpForIter where the loop begins by unpacking a pair: `for key, value in d.items()`. The pair never becomes
// a tuple. done is false where the general way must be taken.
func (th *Thread) forPair(f *Frame, i compile.Instr, it *GoIter) (done, ok bool) {
	body := f.pc + int32(i.Off16())
	u := compile.Instr(f.code.instrs[body])
	if it.pair == nil || u.Op() != compile.OpUnpack || u.C() != 2 || u.B() != i.A() || int32(i.A()) < f.code.nlocals {
		return false, false
	}
	if err := th.Tick(1); err != nil {
		return true, th.unwind(err)
	}
	a, b, err := it.pair(th)
	if err != nil {
		return true, th.unwind(err)
	}
	if a.ref == nil {
		it.next, it.pair = nil, nil
		return true, true
	}
	*f.reg(u.A()), *f.reg(u.A() + 1) = a, b
	f.pc = body + 1
	if th.budget--; th.budget <= 0 {
		th.state = execSlice
		return true, false
	}
	return true, true
}

// stopValue is a StopIteration's value.
func stopValue(e *Exception) Value {
	if len(e.fields) > 0 && e.fields[0].ref != nil {
		return e.fields[0]
	}
	return None
}

func (g *Generator) kindName() string {
	switch g.kind {
	case codeCoroutine:
		return "coroutine"
	case codeAsyncGenerator:
		return "async generator"
	}
	return "generator"
}

// stopIteration is the exception that __next__ raises at the end of an iterator.
func (th *Thread) stopIteration(it Value) error {
	v := th.stop
	th.stop = Unbound
	return NewStopIteration(v)
}

// NewStopIteration makes the StopIteration that carries a return value.
func NewStopIteration(v Value) *Exception {
	if v.ref == nil || v.IsNone() {
		return NewError(StopIterationType)
	}
	return NewError(StopIterationType, v)
}
