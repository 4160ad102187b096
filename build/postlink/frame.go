// This file keeps values in locals that Go keeps in its stack frame.
//
// Go's register allocator takes every call to clobber all registers, also the calls of the write barrier, which neither
// unwind nor move the stack and leave a wasm function's locals alone. So each value that is live across a write barrier is
// stored in the frame where it is made, in the hot path, and loaded again after the barrier, in the cold one. Here a load
// from the frame of what a local still holds becomes the local, and if that goes for all loads from a slot, the slot's
// stores go as well.
//
// The garbage collector, and panics, see a frame at calls that may unwind. No local holds anything after such a call, so a
// slot that is loaded after one, without a store between, keeps its stores; the others are dead there, and Go's own
// liveness maps say so. Functions that give out the address of anything in their frame, or that defer, are left alone.

package postlink

import "slices"

// A fact says that a local holds what is in the frame at offset slot.
type fact struct {
	slot  int64
	local int64
}

// A value is what the walk knows of one entry of the operand stack.
type value struct {
	kind valueKind
	off  int64 // of an address
}

type valueKind uint8

const (
	plain    valueKind = iota
	stackPtr           // the stack pointer, as local 1 has it; as an address it has offset 0
	adjusted           // the stack pointer plus or minus a constant, on its way to local 1
	global0            // the stack pointer, from the global
	wide               // an address in the frame, as an i64
	narrow             // an address in the frame, as an i32
)

// A signature is what a call takes from the operand stack and puts there.
type signature struct{ params, results int }

// A frame is the analysis of one function's accesses to its stack frame.
type frame struct {
	f     *function
	calls func(index int64) (s signature, unwinds bool)
	size  int64            // bytes of the frame, without what the caller owns
	facts map[int][]fact   // at the start of each node; no entry: not reached yet
	kept  map[int64]bool   // slots that are accessed in a way that doesn't allow their stores to go
	loads map[int64]int    // loads from a slot that have become locals
	cuts  map[[2]int][]cut // by node and piece
}

// A cut replaces bytes of a raw piece.
type cut struct {
	from, to int
	with     []byte
	slot     int64 // of a store that goes only if no load from the slot is left; -1 otherwise
}

// unspill removes needless accesses to the frame of a function that calls the write barrier.
func unspill(f *function, calls func(int64) (signature, bool), never callees, stats *Stats) {
	fr := &frame{f: f, calls: calls, size: -1, facts: map[int][]fact{0: {}}, kept: map[int64]bool{}, loads: map[int64]int{}}
	if !fr.worthwhile(never) {
		return
	}
	work := []int{0}
	for i := range f.nodes {
		if f.nodes[i].resume && i != 0 {
			fr.facts[i] = []fact{}
			work = append(work, i)
		}
	}
	for len(work) > 0 {
		v := work[len(work)-1]
		work = work[:len(work)-1]
		ok := fr.walk(v, func(to int, now []fact) {
			old, seen := fr.facts[to]
			if !seen {
				fr.facts[to] = slices.Clone(now)
			} else {
				both := slices.DeleteFunc(slices.Clone(old), func(x fact) bool { return !slices.Contains(now, x) })
				if len(both) == len(old) {
					return
				}
				fr.facts[to] = both
			}
			work = append(work, to)
		})
		if !ok {
			return
		}
	}
	fr.cuts = map[[2]int][]cut{}
	for v := range f.nodes {
		if _, reached := fr.facts[v]; reached {
			fr.walk(v, nil)
		}
	}
	fr.apply(stats)
}

// worthwhile reports whether the function calls the write barrier and doesn't defer.
func (fr *frame) worthwhile(c callees) bool {
	barrier := false
	for i := range fr.f.nodes {
		for k := range fr.f.nodes[i].pieces {
			p := &fr.f.nodes[i].pieces[k]
			if p.kind != raw {
				continue
			}
			r := &reader{b: p.code}
			for r.more() {
				switch in := r.next(); in.op {
				case opCall:
					if in.imm == c.deferreturn {
						return false
					}
					barrier = barrier || c.barrier[in.imm]
				}
			}
		}
	}
	return barrier
}

// A walker goes through one node.
type walker struct {
	*frame
	stack   []value
	facts   []fact
	moved   bool // the stack pointer is lowered for a call
	entered bool // node 0 has made the frame
	saved   []saved
	last    [2]instr // in the same piece
	after   int64    // the local that the load just replaced was in, or -1
}

type saved struct {
	stack []value
	facts []fact
	moved bool
	ends  bool // control doesn't get to the end
}

// walk follows the facts through node v and calls way for each way out of it. With fr.cuts set it notes what to change.
// It reports whether the function is one that it understands.
func (fr *frame) walk(v int, way func(to int, now []fact)) bool {
	w := &walker{frame: fr, facts: slices.Clone(fr.facts[v]), after: -1}
	n := &fr.f.nodes[v]
	exit := func(to int) {
		if way != nil {
			way(to, w.facts)
		}
	}
	for k := range n.pieces {
		p := &n.pieces[k]
		ok := true
		switch p.kind {
		case raw:
			ok = w.raw(v, k, p.code)
		case jump:
			exit(p.target)
			ok = len(w.saved) > 0
			w.end()
		case condJump:
			pops := 2
			if p.test == 0 || p.test == opI32Eqz {
				pops = 1
			}
			ok = w.pop(pops) && len(w.saved) == 0
			exit(p.target)
		case unwind:
			ok = w.pop(1) && len(w.saved) == 0
		case scratch:
			if p.code[0] == opLocalGet {
				w.push(value{})
			} else {
				ok = p.code[0] == opLocalSet && w.pop(1)
			}
		case leave:
			ok = w.pop(1)
			w.end()
		case table:
			for _, t := range p.targets {
				exit(t)
			}
			exit(p.target)
		}
		if !ok {
			return false
		}
	}
	if n.falls {
		exit(n.next)
	}
	return true
}

func (w *walker) push(v value) { w.stack = append(w.stack, v) }

// pop takes n values off the operand stack, none of which may be the stack pointer.
func (w *walker) pop(n int) bool {
	if len(w.stack) < n {
		return false
	}
	for _, v := range w.stack[len(w.stack)-n:] {
		if v.kind != plain {
			return false
		}
	}
	w.stack = w.stack[:len(w.stack)-n]
	return true
}

func (w *walker) top() value {
	if len(w.stack) == 0 {
		return value{}
	}
	return w.stack[len(w.stack)-1]
}

// end notes that control leaves the node for good inside of an if.
func (w *walker) end() {
	if len(w.saved) > 0 {
		w.saved[len(w.saved)-1].ends = true
	}
}

func (w *walker) kill(match func(fact) bool) { w.facts = slices.DeleteFunc(w.facts, match) }

// raw goes through the instructions of piece k of node v.
func (w *walker) raw(v, k int, code []byte) bool {
	w.last = [2]instr{}
	r := &reader{b: code}
	for r.more() {
		i := r.next()
		if !w.instr(v, k, i) {
			return false
		}
		if i.op != opLocalSet && i.op != opLocalTee {
			w.last[0], w.last[1] = w.last[1], i
		} else {
			w.last = [2]instr{}
		}
	}
	return r.err == nil
}

func (w *walker) instr(v, k int, i instr) bool {
	replaced := w.after
	w.after = -1
	switch op := i.op; {
	case op == opIf:
		if !w.pop(1) {
			return false
		}
		w.saved = append(w.saved, saved{slices.Clone(w.stack), slices.Clone(w.facts), w.moved, false})
	case op == opEnd:
		if len(w.saved) == 0 || !w.saved[len(w.saved)-1].ends {
			return false
		}
		s := w.saved[len(w.saved)-1]
		w.saved = w.saved[:len(w.saved)-1]
		w.stack, w.facts, w.moved = s.stack, s.facts, s.moved
	case op == opUnreachable || op == opReturn:
		w.end()
	case op == opLocalGet && i.imm == 1:
		w.push(value{kind: stackPtr})
	case op == opLocalSet || op == opLocalTee:
		return w.set(v, k, i, replaced)
	case op == opGlobalGet && i.imm == 0:
		w.push(value{kind: global0})
	case op == opGlobalSet && i.imm == 0:
		if t := w.top().kind; t != stackPtr && t != plain {
			return false
		}
		w.stack = w.stack[:max(0, len(w.stack)-1)]
	case (op == 0x6a || op == 0x6b) && w.last[1].op == opI32Const && len(w.stack) >= 2 && w.stack[len(w.stack)-2].kind == stackPtr:
		// The stack pointer is about to move: down by the frame's size first of all, or by 8 for a call.
		w.stack = append(w.stack[:len(w.stack)-2], value{kind: adjusted})
		if op == 0x6b && len(w.saved) == 0 && v == 0 && !w.entered {
			w.size, w.entered = w.last[1].imm, true
		} else {
			w.moved = true
		}
	case op == 0xad && w.top().kind == stackPtr:
		w.stack[len(w.stack)-1] = value{kind: wide}
	case op == 0x7c && w.last[1].op == opI64Const && len(w.stack) >= 2 && w.stack[len(w.stack)-2].kind == wide:
		w.stack = w.stack[:len(w.stack)-1]
		w.stack[len(w.stack)-1].off += w.last[1].imm
	case op == opI32WrapI64 && w.top().kind == wide:
		w.stack[len(w.stack)-1].kind = narrow
	case op >= 0x46 && op <= 0x4f: // the check of the stack's limit looks at the stack pointer too
		if len(w.stack) < 2 {
			return false
		}
		w.stack = append(w.stack[:len(w.stack)-2], value{})
	case op >= 0x28 && op <= 0x35:
		return w.load(v, k, i)
	case op >= 0x36 && op <= 0x3e:
		return w.store(v, k, i)
	case op == opCall:
		s, unwinds := w.calls(i.imm)
		if !w.pop(s.params) {
			return false
		}
		for range s.results {
			w.push(value{})
		}
		if unwinds {
			w.facts, w.moved = w.facts[:0], false
		}
	case op == opCallIndirect:
		w.facts, w.moved = w.facts[:0], false
		if !w.pop(2) {
			return false
		}
		w.push(value{})
	default:
		pops, pushes, ok := arity(i)
		if !ok || !w.pop(pops) {
			return false
		}
		for range pushes {
			w.push(value{})
		}
	}
	return true
}

// set deals with local.set and local.tee. Replaced is the local that stands for the load before it, or -1.
func (w *walker) set(v, k int, i instr, replaced int64) bool {
	if len(w.stack) == 0 {
		return false
	}
	t := w.top().kind
	if i.op == opLocalSet {
		w.stack = w.stack[:len(w.stack)-1]
	}
	if i.imm == 1 {
		if t == adjusted {
			w.facts = w.facts[:0]
		} else if t != global0 {
			return false
		}
		if i.op == opLocalTee {
			w.stack[len(w.stack)-1] = value{kind: stackPtr}
		}
		return true
	}
	if t != plain {
		return false
	}
	if replaced == i.imm {
		// The local gets what it has.
		if w.cuts != nil && i.op == opLocalSet {
			c := w.cuts[[2]int{v, k}]
			c[len(c)-1].to, c[len(c)-1].with = i.to, nil
		}
		return true
	}
	w.kill(func(x fact) bool { return x.local == i.imm })
	// A load that stays tells what the local holds.
	if l := w.last[1]; l.op == 0x29 && l.to == i.from && w.last[0].op == opLocalGet && w.last[0].imm == 1 && replaced < 0 {
		w.facts = append(w.facts, fact{l.imm, i.imm})
	}
	return true
}

// load deals with loads; those from the frame of what a local holds are replaced.
func (w *walker) load(v, k int, i instr) bool {
	if len(w.stack) == 0 {
		return false
	}
	base := w.top()
	w.stack[len(w.stack)-1] = value{}
	if base.kind == plain {
		return true
	}
	if base.kind != stackPtr && base.kind != narrow || w.moved {
		return false
	}
	if get := w.last[1]; i.op == 0x29 && get.op == opLocalGet && get.imm == 1 && get.to == i.from {
		for _, x := range w.facts {
			if x.slot == i.imm {
				w.after = x.local
				if w.cuts != nil {
					w.loads[i.imm]++
					w.change(v, k, cut{get.from, i.to, appendU32([]byte{opLocalGet}, uint32(x.local)), -1})
				}
				return true
			}
		}
	}
	if w.cuts != nil {
		w.keep(base.off + i.imm)
	}
	return true
}

// store deals with stores; those to the frame of a local are facts.
func (w *walker) store(v, k int, i instr) bool {
	if len(w.stack) < 2 {
		return false
	}
	val, base := w.top(), w.stack[len(w.stack)-2]
	w.stack = w.stack[:len(w.stack)-2]
	if val.kind != plain || base.kind != plain && base.kind != stackPtr && base.kind != narrow {
		return false
	}
	if base.kind == plain {
		return true // nothing in the frame has an address that anything else could know
	}
	if w.moved {
		return i.op == 0x37 && i.imm == 0 // the return address
	}
	slot := base.off + i.imm
	w.kill(func(x fact) bool { return x.slot > slot-8 && x.slot < slot+8 })
	sp, get := w.last[0], w.last[1]
	if i.op == 0x37 && get.op == opLocalGet && get.imm != 1 && get.to == i.from && sp.op == opLocalGet && sp.imm == 1 && sp.to == get.from {
		w.facts = append(w.facts, fact{i.imm, get.imm})
		if w.cuts != nil {
			w.change(v, k, cut{sp.from, i.to, nil, i.imm})
			for s := slot - 7; s < slot+8; s++ {
				if s != slot {
					w.kept[s] = true
				}
			}
		}
	} else if w.cuts != nil {
		w.keep(slot)
	}
	return true
}

// keep notes an access that needs the slot as it is, and all that overlap it.
func (w *walker) keep(slot int64) {
	for s := slot - 7; s < slot+8; s++ {
		w.kept[s] = true
	}
}

func (w *walker) change(v, k int, c cut) { w.cuts[[2]int{v, k}] = append(w.cuts[[2]int{v, k}], c) }

// apply makes the changes.
func (fr *frame) apply(stats *Stats) {
	for at, cuts := range fr.cuts {
		p := &fr.f.nodes[at[0]].pieces[at[1]]
		var code []byte
		from := 0
		for _, c := range cuts {
			if c.slot >= 0 {
				if fr.kept[c.slot] || fr.loads[c.slot] == 0 || c.slot+8 > fr.size {
					continue
				}
				stats.Stores++
			} else {
				stats.Loads++
			}
			code = append(code, p.code[from:c.from]...)
			code = append(code, c.with...)
			from = c.to
		}
		code = append(code, p.code[from:]...)
		if from > 0 {
			// A comparison that a table was to take the place of stands at the end; its place has changed.
			if next := at[1] + 1; next < len(fr.f.nodes[at[0]].pieces) {
				if c := fr.f.nodes[at[0]].pieces[next].compare; c != nil {
					c.prefix -= len(p.code) - len(code)
				}
			}
			p.code = code
		}
	}
}

// arity says how many values an instruction takes from the operand stack and how many it puts there.
func arity(i instr) (pops, pushes int, ok bool) {
	switch op := i.op; {
	case op == 0x01:
		return 0, 0, true
	case op == 0x1a:
		return 1, 0, true
	case op == 0x1b:
		return 3, 1, true
	case op == opLocalGet || op == opGlobalGet || op >= opI32Const && op <= 0x44 || op == 0x3f:
		return 0, 1, true
	case op == opGlobalSet:
		return 1, 0, true
	case op == opI32Eqz || op == opI64Eqz || op >= 0x67 && op <= 0x69 || op >= 0x79 && op <= 0x7b || op >= 0x8b && op <= 0x91 ||
		op >= 0x99 && op <= 0x9f || op >= 0xa7 && op <= 0xc4 || op == 0x40:
		return 1, 1, true
	case op >= 0x46 && op <= 0xa6:
		return 2, 1, true
	case op == 0xfc && i.imm <= 7:
		return 1, 1, true
	case op == 0xfc:
		return 3, 0, true
	}
	return 0, 0, false
}
