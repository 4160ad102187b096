// This file lets loads and stores add the offset of what they access in the stack frame.

package postlink

// Go passes arguments and results in memory. It computes the address of each, as 64 bits, though the instruction that
// accesses it could add the offset itself: five instructions for one, in some programs an eighth of all bytes.

const (
	opExtendI32 = 0xad
	opI64Add    = 0x7c
)

// operandsOf is arity for all instructions that don't move control.
func operandsOf(i instr) (pops, pushes int, ok bool) {
	switch op := i.op; {
	case op == opLocalSet:
		return 1, 0, true
	case op == opLocalTee, op >= 0x28 && op <= 0x35: // loads
		return 1, 1, true
	case op >= 0x36 && op <= 0x3e: // stores
		return 2, 0, true
	}
	return arity(i)
}

// direct rewrites a function's accesses to its frame.
func direct(f *function, stats *Stats) {
	for v := range f.nodes {
		for k := range f.nodes[v].pieces {
			if p := &f.nodes[v].pieces[k]; p.kind == raw {
				p.code = directCode(p.code, stats)
			}
		}
	}
}

// An offset is an addition that may go, if an access can do it.
type offset struct {
	first int // instruction
	n     int64
}

// directCode rewrites the instructions of one piece.
func directCode(code []byte, stats *Stats) []byte {
	var is []instr
	for r := (&reader{b: code}); r.more(); {
		is = append(is, r.next())
	}
	gone := make([]bool, len(is))
	added := map[int]int64{} // to the offset of an access
	var stack []*offset      // what is on the operand stack; what was there before isn't known
	for k := 0; k < len(is); k++ {
		if n, ok := frameOffset(is[k:]); ok {
			stack = append(stack, &offset{k, n})
			k += 4
			continue
		}
		pops, pushes, ok := operandsOf(is[k])
		if !ok {
			stack = nil
			continue
		}
		var address *offset
		if at := len(stack) - pops; at >= 0 && at < len(stack) {
			address = stack[at]
		}
		stack = stack[:max(0, len(stack)-pops)]
		for range pushes {
			stack = append(stack, nil)
		}
		if op := is[k].op; op >= 0x28 && op <= 0x3e && address != nil && address.n+is[k].imm < 1<<31 {
			for i := address.first + 1; i < address.first+5; i++ {
				gone[i] = true
			}
			added[k] = address.n
		}
	}
	if len(added) == 0 {
		return code
	}
	stats.Direct += len(added)
	out := make([]byte, 0, len(code))
	for k, i := range is {
		switch {
		case gone[k]:
		case added[k] != 0:
			out = append(out, code[i.from:i.from+2]...) // the opcode and the alignment
			out = appendU32(out, uint32(i.imm+added[k]))
		default:
			out = append(out, code[i.from:i.to]...)
		}
	}
	return out
}

// frameOffset recognises the stack pointer plus a constant, as an address.
func frameOffset(is []instr) (int64, bool) {
	if len(is) < 5 || is[0].op != opLocalGet || is[0].imm != 1 || is[1].op != opExtendI32 || is[2].op != opI64Const ||
		is[3].op != opI64Add || is[4].op != opI32WrapI64 || is[2].imm < 0 {
		return 0, false
	}
	return is[2].imm, true
}
