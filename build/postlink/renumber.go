// This file gives the places of a function that calls return to small numbers, in the order in which they are written.

package postlink

import (
	"maps"
	"slices"
)

// A place's number, its PC_B, counts every place at which one of Go's tables changes, and most of those tables are gone. So the
// numbers are given out anew. They are in the function's return addresses, in its br_tables, and in the two tables by
// place that are left, which become smaller as well. First come the places that only calls that never return go back to, one
// for all that have the same depth and stack map; then the others, each with its own; last deferreturn's.

// A returnAddress is a constant with which a call says where it returns to.
type returnAddress struct {
	node, piece int
	from, to    int // its bytes in the piece
	pc          uint32
	now         uint32 // its number anew
	callee      int64  // the function called, or -1
}

// returnAddresses finds the constants, in the order of the nodes given.
func returnAddresses(f *function, order []int, pcf int64) []returnAddress {
	var out []returnAddress
	for _, v := range order {
		for k, p := range f.nodes[v].pieces {
			if p.kind != raw {
				continue
			}
			var before, last instr
			for r := (&reader{b: p.code}); r.more(); {
				i := r.next()
				if i.op == opCall && len(out) > 0 && last.op == opI32Const {
					if a := &out[len(out)-1]; a.node == v && a.piece == k && i.from == a.to+len(callBetween) {
						a.callee = i.imm
					}
				}
				if i.op == 0x37 && i.imm == 0 && last.op == opI64Const && last.imm>>16 == pcf && before.op == opLocalGet && before.imm == 1 {
					out = append(out, returnAddress{node: v, piece: k, from: last.from, to: last.to, pc: uint32(last.imm & 0xffff), callee: -1})
				}
				before, last = last, i
			}
		}
	}
	return out
}

// at returns a table's value for a place: that of the last step if the place is behind all.
func at(table []step, pc uint32) int32 {
	v := int32(-1)
	for _, s := range table {
		if v = s.value; pc < s.end {
			break
		}
	}
	return v
}

// anyMap stands for any stack map.
const anyMap = -1 << 31

// A numbering is what the numbers of a function have become.
type numbering struct {
	depth []int32 // stack depth by number
	maps  []int32 // stack map for the place before the number
}

// skip makes the map for the next place the last one's: nothing will ask for it.
func (n *numbering) skip() {
	v := int32(-1)
	if len(n.maps) > 0 {
		v = n.maps[len(n.maps)-1]
	}
	n.maps = append(n.maps, v)
}

func compareEdges(a, b [2]int) int { return slices.Compare(a[:], b[:]) }

// renumber changes the function and its table entry. The nodes are in their final order.
func (e *emitter) renumber(entry *tableEntry) {
	f, order := e.f, e.g.order
	addresses := returnAddresses(f, order, e.pcf)
	sp, sm := steps(entry.sp), steps(entry.maps)
	old := f.pcs
	f.pcs = []int{old[0]}
	now := map[uint32]uint32{0: 0}
	var n numbering
	n.depth = []int32{at(sp, 0)}
	number := func(pc uint32) uint32 {
		v, ok := now[pc]
		if !ok {
			v = uint32(len(n.depth))
			now[pc] = v
			n.depth = append(n.depth, at(sp, pc))
			n.maps = append(n.maps, at(sm, pc-1))
			node := -1
			if int(pc) < len(old) {
				node = old[pc]
			}
			f.pcs = append(f.pcs, node)
		}
		return v
	}
	resumes := func(pc uint32) bool { return int(pc) < len(old) && f.nodes[old[pc]].resume }
	type state struct{ depth, stack int32 }
	shared := map[state]uint32{}
	for i := range addresses {
		a := &addresses[i]
		nilCheck := a.callee == e.sigpanic && a.callee >= 0
		if a.pc == 0 || resumes(a.pc) && !nilCheck || now[a.pc] != 0 && !nilCheck {
			continue
		}
		s := state{at(sp, a.pc), at(sm, a.pc-1)}
		if nilCheck {
			s.stack = anyMap // a frame that went no further is looked at as deferreturn sees it, or not at all
		}
		v, ok := shared[s]
		if !ok {
			v = uint32(len(n.depth))
			shared[s] = v
			n.depth = append(n.depth, s.depth)
			n.maps = append(n.maps, at(sm, a.pc-1))
			f.pcs = append(f.pcs, -1)
		}
		if a.now = v; !nilCheck {
			now[a.pc] = v
		}
	}
	for i := range addresses {
		if a := &addresses[i]; a.now == 0 {
			a.now = number(a.pc)
		}
	}
	for _, uv := range slices.SortedFunc(maps.Keys(e.g.table), compareEdges) {
		if v := uv[1]; !slices.Contains(f.pcs, v) { // only jumped to
			f.pcs = append(f.pcs, v)
			n.depth = append(n.depth, n.depth[len(n.depth)-1])
			n.skip()
		}
	}
	n.skip()
	if pc := entry.defers; pc != 0 {
		// A function that panicked is seen, and goes on, at its call of deferreturn. Nothing may be numbered after it.
		v := uint32(len(n.depth))
		f.pcs = append(f.pcs, old[pc])
		n.depth = append(n.depth, at(sp, pc))
		n.maps = append(n.maps, at(sm, pc))
		entry.defers = v
	}
	entry.sp = encodeSteps(n.depth)
	if entry.maps != nil {
		entry.maps = encodeSteps(n.maps)
	}
	e.rewrite(addresses)
}

// rewrite puts the new numbers into the constants.
func (e *emitter) rewrite(addresses []returnAddress) {
	for i := 0; i < len(addresses); {
		a := addresses[i]
		p := &e.f.nodes[a.node].pieces[a.piece]
		var code []byte
		done := 0
		for ; i < len(addresses) && addresses[i].node == a.node && addresses[i].piece == a.piece; i++ {
			a := addresses[i]
			code = append(code, p.code[done:a.from]...)
			code = append(code, opI64Const)
			code = appendS32(code, int32(e.pcf<<16|int64(a.now)))
			done = a.to
		}
		p.code = append(code, p.code[done:]...)
	}
}

// allPlaces is more than any number.
const allPlaces = 1 << 16

// encodeSteps makes a table of the values for 0, 1, 2 and so on. The last one goes on for ever, so that tables of functions that have
// the same frame are the same.
func encodeSteps(values []int32) []byte {
	var out []byte
	last, from := int32(-1), 0
	for k := 1; k <= len(values); k++ {
		end := k
		if k == len(values) {
			end = allPlaces
		} else if values[k] == values[from] {
			continue
		}
		d := values[from] - last
		out = appendU32(out, uint32(d)<<1^uint32(d>>31))
		out = appendU32(out, uint32(end-from))
		last, from = values[from], k
	}
	return append(out, 0)
}
