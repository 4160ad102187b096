// Emit: instructions of a unit under construction, with labels, regions and what is known to be bound.

package compile

import "github.com/aioplay/aioplay/python/syntax"

// An item is an instruction that isn't placed yet.
type item struct {
	in     Instr
	pos    syntax.Pos
	target *label  // where a jump goes
	region *region // the innermost protected region it stands in
	gone   bool    // dropped by the peephole pass
	quiet  bool    // begins no line for a tracer
	ending bool    // returns None at the end of a body
	open   *Open   // what is open here, where the code is watched
	whole  bool    // a statement begins with it
	above  int32   // what comes next begins a line only if that isn't this one: a comprehension's element stands above its loop's end
}

// A label is a jump's target.
type label struct {
	at    int  // index of the item it stands before, -1 until placed
	seen  bool // something jumps here
	bound bits // variables bound on every jump here so far
	addr  int32
}

// A region is a range of code (not always contiguous) whose exceptions go to one handler.
type region struct {
	parent  *region
	handler *label
	used    bool // an instruction stands in it
	bound   bits // variables bound when it was entered
}

func newLabel() *label { return &label{at: -1} }

// emit appends an instruction. Nothing is emitted where control can't come.
func (u *unit) emit(pos syntax.Pos, op Op, d, a, b, c int) {
	if u.dead {
		return
	}
	if u.region != nil {
		u.region.used = true
	}
	u.items = append(u.items, item{in: Make(op, uint8(d), uint16(a), uint16(b), uint16(c)), pos: pos, region: u.region})
	u.noteOpen()
	u.last = pos
	switch op {
	case OpReturn, OpRaise, OpReraise:
		u.dead = true
	}
}

// nowhere is the position of what no line stands for: a frame that is left there shows the line of what was raised.
var nowhere syntax.Pos

// emitQuietly appends an instruction that stands nowhere.
func (u *unit) emitQuietly(op Op, a, b int) {
	last := u.last
	u.emit(nowhere, op, 0, a, b, 0)
	u.last = last
}

// jump appends a jump to l.
func (u *unit) jump(pos syntax.Pos, op Op, d, a, b int, l *label) {
	if u.dead {
		return
	}
	if u.region != nil {
		u.region.used = true
	}
	u.items = append(u.items, item{in: Make(op, uint8(d), uint16(a), uint16(b), 0), pos: pos, target: l, region: u.region})
	u.noteOpen()
	u.last = pos
	if l.at < 0 {
		if l.seen {
			l.bound.intersect(u.bound)
		} else {
			l.bound = u.bound.clone()
			l.seen = true
		}
	}
	if op == OpJump {
		u.dead = true
	}
}

// goTo appends an unconditional jump.
func (u *unit) goTo(pos syntax.Pos, l *label) { u.jump(pos, OpJump, 0, 0, 0, l) }

// goOn appends the jump that leaves one of a statement's branches: no line begins with it.
func (u *unit) goOn(l *label) {
	n := len(u.items)
	u.goTo(u.last, l)
	u.hush(n)
}

// hush lets no line begin with the instructions from item n on.
func (u *unit) hush(n int) {
	for ; n < len(u.items); n++ {
		u.items[n].quiet = true
	}
}

// place puts a forward label here.
func (u *unit) place(l *label) {
	l.at = len(u.items)
	if !l.seen {
		return
	}
	if u.dead {
		u.dead = false
		u.bound = l.bound
	} else {
		u.bound.intersect(l.bound)
	}
}

// placeBack puts here a label that later code jumps back to; entered tells whether control comes here at all, with
// the variables in bound.
func (u *unit) placeBack(l *label, entered bool, bound bits) {
	l.at = len(u.items)
	u.dead = !entered
	u.bound = bound
	u.bound.remove(u.everUnbound)
}

// enterRegion starts a protected region.
func (u *unit) enterRegion() *region {
	r := &region{parent: u.region, handler: newLabel(), bound: u.bound.clone()}
	u.region = r
	return r
}

// placeHandler puts a region's handler here, in the region around it. The caller has left the region.
func (u *unit) placeHandler(r *region) {
	r.handler.at = len(u.items)
	u.dead = !r.used
	u.bound = r.bound.clone()
	u.bound.remove(u.everUnbound)
}

// bits is a set of registers.
type bits []uint64

func (b bits) clone() bits { return append(bits(nil), b...) }

func (b bits) has(i int) bool { return i>>6 < len(b) && b[i>>6]>>(i&63)&1 != 0 }

func (b bits) set(i int) { b[i>>6] |= 1 << (i & 63) }

func (b bits) clear(i int) { b[i>>6] &^= 1 << (i & 63) }

func (b bits) intersect(o bits) {
	for i := range b {
		b[i] &= o[i]
	}
}

func (b bits) remove(o bits) {
	for i := range b {
		b[i] &^= o[i]
	}
}
