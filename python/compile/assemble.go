// Assemble: from items to words: peephole, long jumps, the exception table.

package compile

import "github.com/aioplay/aioplay/python/syntax"

// assemble turns the unit's items into its code's words, positions and handlers.
func (u *unit) assemble() {
	u.peephole()
	long := make([]bool, len(u.items))
	addrs := make([]int32, len(u.items)+1)
	for changed := true; changed; {
		changed = false
		pc := int32(0)
		for i := range u.items {
			addrs[i] = pc
			pc += u.words(i, long)
		}
		addrs[len(u.items)] = pc
		for i := range u.items {
			it := &u.items[i]
			if it.target == nil || it.gone || long[i] || !shortJump(it.in.Op()) {
				continue
			}
			if d := addrs[it.target.at] - (addrs[i] + 1); d != int32(int16(d)) {
				long[i] = true
				changed = true
			}
		}
	}
	code := u.code
	for i := range u.items {
		if it := &u.items[i]; it.in.Op() == OpLoadConst {
			it.in += Instr(len(code.Consts)) << 32
		}
	}
	code.Consts = append(code.Consts, u.loaded...)
	n := int(addrs[len(u.items)]) + 1
	code.Instrs = make([]Instr, 0, n)
	for i := range u.items {
		if !u.items[i].gone {
			u.place1(i, addrs, long[i])
		}
	}
	code.Instrs = append(code.Instrs, Make(OpInvalid, 0, 0, 0, 0))
	u.handlers(addrs)
	for _, c := range u.inline {
		code.Inlined = append(code.Inlined, Inlined{addrs[c.Start], addrs[c.End], c.Vars})
	}
	u.positions(addrs, n)
	if u.opts.Trace {
		u.stops(addrs)
	}
}

// words is how many words item i takes.
func (u *unit) words(i int, long []bool) int32 {
	it := &u.items[i]
	switch {
	case it.gone:
		return 0
	case long[i] && it.in.Op() == OpForIter:
		return 3
	case long[i]:
		return 2
	}
	return int32(Info[it.in.Op()].Words)
}

func shortJump(op Op) bool {
	return op >= OpJumpLt && op <= OpJumpGeI || op == OpJumpIs || op == OpForIter
}

// place1 appends the words of one item.
func (u *unit) place1(i int, addrs []int32, long bool) {
	it := &u.items[i]
	code := u.code
	pc := addrs[i]
	in := it.in
	op := in.Op()
	if it.target == nil {
		code.Instrs = append(code.Instrs, in)
		if Info[op].Words == 2 {
			hint := Instr(0)
			if op == OpLoadMethod {
				hint = Instr(code.Hints)
				code.Hints++
			}
			code.Instrs = append(code.Instrs, hint)
		}
		return
	}
	to := addrs[it.target.at]
	switch {
	case long && op == OpForIter:
		code.Instrs = append(code.Instrs, in|Instr(1)<<48, jumpTo(pc+1, pc+3), jumpTo(pc+2, to))
	case long:
		// The opposite condition skips a jump that reaches.
		in ^= 1 << 8
		code.Instrs = append(code.Instrs, in|Instr(1)<<48, jumpTo(pc+1, to))
	case op == OpJump:
		code.Instrs = append(code.Instrs, jumpTo(pc, to))
	case shortJump(op):
		code.Instrs = append(code.Instrs, in|Instr(uint16(to-pc-1))<<48)
	default:
		code.Instrs = append(code.Instrs, in&0xFFFFFFFF|Instr(uint32(to-pc-1))<<32)
	}
}

// jumpTo makes the jump at pc to an address; a backward one is marked as a loop's back-edge.
func jumpTo(pc, to int32) Instr {
	d := Instr(0)
	if to <= pc {
		d = 1
	}
	return Instr(OpJump) | d<<8 | Instr(uint32(to-pc-1))<<32
}

// peephole drops and redirects jumps.
func (u *unit) peephole() {
	items := u.items
	// next returns the first kept item from i on.
	next := func(i int) int {
		for i < len(items) && items[i].gone {
			i++
		}
		return i
	}
	for i := range items {
		it := &items[i]
		if it.target == nil || it.in.Op() == OpForIter {
			continue
		}
		// A jump to a jump goes where that goes.
		for hops := 0; hops < 8; hops++ {
			j := next(it.target.at)
			if j == i || j >= len(items) || items[j].in.Op() != OpJump {
				break
			}
			if it.in.Op() != OpJump && items[j].target.at <= i {
				break // a conditional forward jump stays forward
			}
			it.target = items[j].target
		}
	}
	targeted := make([]bool, len(items)+1)
	for i := range items {
		if items[i].target != nil {
			targeted[items[i].target.at] = true
		}
		if items[i].region != nil {
			targeted[items[i].region.handler.at] = true
		}
	}
	for i := len(items) - 1; i >= 0; i-- {
		it := &items[i]
		if it.target == nil {
			continue
		}
		switch op := it.in.Op(); {
		case op == OpJump && it.target.at > i && next(i+1) >= next(it.target.at):
			it.gone = true
		case op != OpJump && op != OpForIter && i+1 < len(items) && items[i+1].in.Op() == OpJump && !items[i+1].gone &&
			!targeted[i+1] && it.target.at > i && next(it.target.at) == next(i+2):
			// if c: skip; jump x; skip:  →  if not c: jump x
			it.in ^= 1 << 8
			it.target = items[i+1].target
			items[i+1].gone = true
		}
	}
}

// handlers makes the exception table: for each run of instructions, the handler of their innermost region.
func (u *unit) handlers(addrs []int32) {
	code := u.code
	for i := 0; i < len(u.items); {
		r := u.items[i].region
		j := i + 1
		for j < len(u.items) && u.items[j].region == r {
			j++
		}
		if r != nil && addrs[i] < addrs[j] {
			code.Handlers = append(code.Handlers, Handler{addrs[i], addrs[j], addrs[r.handler.at]})
		}
		i = j
	}
}

func (u *unit) positions(addrs []int32, n int) {
	u.code.Positions = make([]syntax.Pos, n)
	out := u.code.Positions
	for i := range u.items {
		for pc := addrs[i]; pc < addrs[i+1]; pc++ {
			out[pc] = u.items[i].pos
		}
	}
	if n > 1 {
		out[n-1] = out[n-2]
	}
}
