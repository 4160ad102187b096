// Surely.go ends what a look hasn't met without asking Go's collector, where looks know of all that may hold something.

package vm

import (
	"runtime"
	"slices"

	"github.com/aioplay/aioplay/python/compile"
)

// knowsAll reports whether what r hasn't met is dead: nothing that it has met may hold others which aren't known, and no Go code is under
// way in any thread that may, either.
func (th *Thread) knowsAll(r *Reach) bool {
	if fin := &th.Runtime.finalizers; r.opaque != 0 || fin.hidden || !th.showsFrames() {
		return false
	}
	for _, t := range th.Runtime.threads {
		if t != th && !(t.isOpen() && t.showsFrames()) {
			return false
		}
	}
	return true
}

// showsFrames reports whether Go code that runs frames of the thread holds nothing that looks don't know of.
func (th *Thread) showsFrames() bool {
	for f := th.frame; f != nil; f = f.prev {
		if f.flags&frameEntry != 0 && f.prev != nil && !f.prev.shows(f) {
			return false
		}
	}
	return true
}

// shows reports whether the instruction that a frame is in has had Go code run another frame that holds nothing that looks don't know of.
func (f *Frame) shows(run *Frame) bool {
	op, callee := f.running()
	fn := callee.builtin()
	body := run.code.src.Flags&compile.FlagOptimized == 0 // of a module, a class or what exec() was given
	if fn != nil && fn.open && (body || run.gen != nil && run.gen.kind == codeCoroutine) {
		return true
	}
	operand, method := callee, strCall
	switch {
	case op == compile.OpSend:
		return run.gen != nil && run.gen.kind == codeCoroutine
	case op == compile.OpImportName:
		return body
	case !isCall(op):
		return callsOne(op) && f.readsOne(func(v Value) bool { return v.runs(run, Intern(run.code.src.Name)) })
	case fn != nil && !fn.delegates:
		return false
	case fn != nil || callee.ref != nil && callee.ref.typ == TypeType && As[Type](callee).convertsOne():
		if op != compile.OpCall && op != compile.OpCallMethod {
			return false
		}
		operand, method = *f.reg(compile.Instr(f.code.src.Instrs[f.pc-1]).B() + 1), Intern(run.code.src.Name)
	}
	return operand.runs(run, method)
}

// callsOne reports whether an instruction does no more than to call a special method of an operand, so that it holds nothing beside its
// operands: others hold the items that they have got before, as those that unpack and match do.
func callsOne(op compile.Op) bool {
	switch op {
	case compile.OpJumpIf, compile.OpLoadAttr, compile.OpStoreAttr, compile.OpDelAttr, compile.OpLoadMethod, compile.OpGetItem, compile.OpSetItem, compile.OpSetItemWatched,
		compile.OpDelItem, compile.OpGetIter, compile.OpForIter, compile.OpNot, compile.OpNeg, compile.OpPos, compile.OpInvert, compile.OpIn, compile.OpFormat, compile.OpListExtend:
		return true
	}
	return op < compile.OpJump
}

// readsOne reports whether f is true of an operand of the instruction that a frame is in.
func (f *Frame) readsOne(is func(v Value) bool) bool {
	if f.regs == nil || f.pc == 0 || f.code.isHint(f.pc-1) {
		return false
	}
	i := f.code.src.Instrs[f.pc-1]
	info := &compile.Info[i.Op()]
	for _, o := range [...]struct {
		kind compile.Kind
		x    uint16
	}{{info.A, i.A()}, {info.B, i.B()}, {info.C, i.C()}} {
		if (o.kind == compile.KindReg || o.kind == compile.KindMod) && is(*f.reg(o.x)) {
			return true
		}
	}
	return false
}

// runs reports whether a frame is a generator's that v is, or that of a method of v's class, or of a property's, with this name.
func (v Value) runs(f *Frame, name *Str) bool {
	switch {
	case v.ref == nil:
		return false
	case f.gen != nil:
		return v.ref == &f.gen.Header
	case v.ref.typ.flags&FlagHeap == 0:
		return false
	}
	m := v.ref.typ.Lookup(name)
	if m.ref != nil && m.ref.typ == PropertyType {
		m = As[PropertyObject](m).get
	}
	return m.ref != nil && m.ref.typ == FunctionType && As[Function](m).code == f.code
}

// convertsOne reports whether calling a class does no more than to call a special method of its argument.
func (t *Type) convertsOne() bool {
	return t == BoolType || t == IntType || t == FloatType || t == StrType
}

// isOpen reports whether a thread that is in Go code is between two instructions, or in one that hides nothing.
func (th *Thread) isOpen() bool {
	f := th.frame
	if f == nil || len(th.paused) > 0 && th.paused[len(th.paused)-1] == f {
		return true
	}
	op, callee := f.running()
	fn := callee.builtin()
	return op == compile.OpSend || fn != nil && fn.open
}

// running is the instruction that a frame is in, and what it calls, if it's a call.
func (f *Frame) running() (op compile.Op, callee Value) {
	if f.regs == nil || f.pc == 0 || f.code.isHint(f.pc-1) {
		return 0, Unbound
	}
	i := f.code.src.Instrs[f.pc-1]
	if op = i.Op(); isCall(op) || op == compile.OpWithExit {
		callee = *f.reg(i.B())
	}
	return op, callee
}

// builtin is the built-in function that a value is or stands for; nil if it's something else.
func (v Value) builtin() *Builtin {
	switch {
	case v.ref == nil:
	case v.ref.typ == BuiltinType, v.ref.typ == MethodDescriptorType, v.ref.typ == SlotWrapperType:
		return As[Builtin](v)
	case v.ref.typ == FunctionType:
		return As[Function](v).code.goes
	}
	return nil
}

// mayAsk reports whether the collector may be asked: half of the account is kept for looks that must.
func (th *Thread) mayAsk(must bool) bool {
	runs := &th.Runtime.finalizers.runs
	return runs.left > runs.most/2 || must && runs.left > 0
}

// endSurely ends what r hasn't met if it is sure to be dead, as its references count down; false if the collector has to tell. What a cycle
// holds lives until cycles are looked for. What ends may run code that has others live on: then a look has to tell which.
func (th *Thread) endSurely(r *Reach) (ended bool) {
	if !th.knowsAll(r) {
		return false
	}
	rt := th.Runtime
	gone := map[*Header]bool{}
	rt.watched(func(h *Header) {
		if h != nil && !r.met.has(h) {
			gone[h] = true
		}
	})
	if rt.finalizers.tracking && th.mayBeCyclic(r, gone) {
		return false
	}
	dropped := slices.Clone(rt.finalizers.dropped) // what ends lets go of others
	rt.finalizers.forgetDrops()
	order, held := countDown(rt.sorted(gone), dropped, r)
	rt.finalizers.heldByCycles(held)
	ended = len(held) > 0
	for i := 0; i < len(order); {
		from := i
		for i < len(order) && !order[i].mayRevive(i) {
			i++
		}
		i = min(i+1, len(order))
		if !th.end(order[from:i], r) {
			return ended
		}
		ended = true
		if last := order[i-1]; last.mayRevive(i - 1) {
			if now := th.lookAgain(order[i:]); slices.ContainsFunc(order[i:last.after], func(e ending) bool { return now.met.has(e.object) }) {
				var rest []*Header
				for _, e := range order[i:] {
					if !now.met.has(e.object) {
						rest = append(rest, e.object)
					}
				}
				r, i = now, 0
				order, _ = countDown(rest, dropped, now)
			} else {
				now.free()
			}
		}
	}
	return ended
}

// An ending is an object that ends, and the place after those in the order of endings that end because it did.
type ending struct {
	object *Header
	after  int
}

// mayRevive reports whether the ending at a place runs code that may have what the object held live on.
func (e *ending) mayRevive(at int) bool {
	return e.after > at+1 && e.object.typ.flags&(FlagFinalizes|FlagHeap) != FlagHeap
}

// lookAgain finds out which of the objects live now.
func (th *Thread) lookAgain(list []ending) *Reach {
	return th.lookFor(&th.Runtime.finalizers.searches, func(r *Reach) {
		for _, e := range list {
			r.want(e.object)
		}
	})
}

// lookFor looks for objects beside those whose end is noticed.
func (th *Thread) lookFor(pays *account, wanted func(r *Reach)) *Reach {
	fin := &th.Runtime.finalizers
	outer := fin.wanted
	r := th.reach(wanted)
	fin.wanted = outer
	fin.pay(pays, r)
	return r
}

// DeleteDead takes the objects out of a list that are sure to be dead, if that is worth its price.
func DeleteDead[T any](th *Thread, list []*T, header func(x *T) *Header) []*T {
	pays := th.Runtime.finalizers.looks()
	if pays.left <= 0 {
		pays = &th.Runtime.finalizers.runs
	}
	if len(list) == 0 || pays.left <= 0 {
		return list
	}
	r := th.lookFor(pays, func(r *Reach) {
		for _, x := range list {
			r.want(header(x))
		}
	})
	defer r.free()
	if r.missing == 0 || !th.knowsAll(r) {
		return list
	}
	return slices.DeleteFunc(list, func(x *T) bool { return !r.met.has(header(x)) })
}

// countDown gives the objects, which r hasn't met, in the order in which their references count down to nothing, as CPython's deallocators go
// through what they hold: those that nothing holds first, as they are listed, then what the program has let go of since the last look. The
// others are held by cycles.
func countDown(gone []*Header, dropped []Value, r *Reach) (order []ending, held []*Header) {
	dead := deadGraph{noticed: len(gone), places: make(map[*Header]int, len(gone)), reach: Reach{reg: -1, live: &r.met}}
	for _, h := range gone {
		dead.add(h)
	}
	var last []int
	for _, v := range dropped {
		last = dead.holds(last, v.ref)
	}
	for i := 0; i < len(dead.nodes); i++ {
		dead.expand(i)
	}
	for i := range gone {
		if dead.nodes[i].count == 0 {
			dead.free(i)
		}
	}
	for _, i := range last {
		if dead.nodes[i].count--; dead.nodes[i].count == 0 {
			dead.free(i)
		}
	}
	for i, h := range gone {
		if dead.nodes[i].count > 0 {
			held = append(held, h)
		}
	}
	return dead.order, held
}

// A deadGraph is what a look hasn't met and what that leads to.
type deadGraph struct {
	nodes   []deadNode
	noticed int // how many of them, the first, have ends that are noticed
	places  map[*Header]int
	reach   Reach // knows what an object holds
	order   []ending
}

type deadNode struct {
	object *Header
	holds  []int // in the order in which they are let go of
	count  int   // of the references from other nodes that are left; -1: it has been let go of
}

func (d *deadGraph) add(h *Header) int {
	i, known := d.places[h]
	if !known {
		i = len(d.nodes)
		d.places[h] = i
		d.nodes = append(d.nodes, deadNode{object: h})
	}
	return i
}

// holds adds an object that something holds, and appends its place to list. Classes and modules don't end with what holds them.
func (d *deadGraph) holds(list []int, h *Header) []int {
	if h.typ.flags&FlagType != 0 || h.typ == ModuleType || d.reach.live.has(h) {
		return list
	}
	to := d.add(h)
	d.nodes[to].count++
	return append(list, to)
}

// expand adds what a node holds.
func (d *deadGraph) expand(at int) {
	r := &d.reach
	r.parts(d.nodes[at].object)
	var holds []int
	for _, h := range r.work {
		holds = d.holds(holds, h)
	}
	d.nodes[at].holds = holds
	clear(r.work)
	r.work = r.work[:0]
}

// free lets go of a node that nothing holds, and of what it held.
func (d *deadGraph) free(at int) {
	type level struct{ node, next, place int } // place: of its ending, -1 if that isn't noticed
	var levels []level
	enter := func(at int) {
		place := -1
		d.nodes[at].count = -1
		if at < d.noticed {
			place = len(d.order)
			d.order = append(d.order, ending{object: d.nodes[at].object})
		}
		levels = append(levels, level{at, 0, place})
	}
	enter(at)
	for len(levels) > 0 {
		top := &levels[len(levels)-1]
		n := &d.nodes[top.node]
		if top.next == len(n.holds) {
			if top.place >= 0 {
				d.order[top.place].after = len(d.order)
			}
			levels = levels[:len(levels)-1]
			continue
		}
		to := n.holds[top.next]
		top.next++
		if d.nodes[to].count--; d.nodes[to].count == 0 {
			enter(to)
		}
	}
}

// end ends objects that are dead as r says, in their order, unless the callback of a weak reference needs the collector.
func (th *Thread) end(order []ending, r *Reach) bool {
	rt := th.Runtime
	fin := &rt.finalizers
	gone := make(map[*Header]bool, len(order))
	for _, e := range order {
		gone[e.object] = true
	}
	var g *Reach // what they lead to, if somebody asks
	lives := func(h *Header) (lives, held bool) {
		if r.met.has(h) {
			return true, false
		}
		if g == nil {
			g = &Reach{reg: -1, live: &r.met, missing: 1}
			for _, e := range order {
				g.root(e.object)
			}
		}
		return false, g.met.has(h)
	}
	if rt.weakrefs.end != nil && !rt.weakrefs.end(gone, lives) {
		return false
	}
	numbers := make(map[*Header]int64, len(order))
	fin.alive = slices.DeleteFunc(fin.alive, func(x finalizable) bool {
		h := x.at.Value()
		if h == nil || !gone[h] {
			return false
		}
		runtime.SetFinalizer(h, nil)
		numbers[h] = x.number
		return true
	})
	dead := make([]deadObject, len(order))
	for i, e := range order {
		v := Value{ref: e.object}
		dead[i] = deadObject{v, numbers[e.object]}
		if e.object.typ == CoroutineType && As[Generator](v).state == genCreated {
			rt.unlinkUnstarted(As[Generator](v))
			dead[i].number = -1
		}
	}
	th.finalize(dead)
	if rt.weakrefs.fire != nil && fin.calling == 0 {
		rt.weakrefs.fire(th)
	}
	return true
}
