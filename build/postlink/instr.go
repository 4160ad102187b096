// This file reads single WebAssembly instructions.

package postlink

import (
	"errors"
	"fmt"
)

// Opcodes that the pass looks at or writes.
const (
	opUnreachable  = 0x00
	opBlock        = 0x02
	opLoop         = 0x03
	opIf           = 0x04
	opElse         = 0x05
	opEnd          = 0x0b
	opBr           = 0x0c
	opBrIf         = 0x0d
	opBrTable      = 0x0e
	opReturn       = 0x0f
	opCall         = 0x10
	opCallIndirect = 0x11
	opLocalGet     = 0x20
	opLocalSet     = 0x21
	opLocalTee     = 0x22
	opGlobalGet    = 0x23
	opGlobalSet    = 0x24
	opI64Load8U    = 0x31
	opMemorySize   = 0x3f
	opMemoryGrow   = 0x40
	opI32Const     = 0x41
	opI64Const     = 0x42
	opI32Eqz       = 0x45
	opI64Eqz       = 0x50
	opI64Eq        = 0x51
	opI64Ne        = 0x52
	opI64GeU       = 0x5a
	opI64And       = 0x83
	opI32WrapI64   = 0xa7

	voidType = 0x40
)

// An instr is one decoded instruction. Operands the pass has no use for are skipped.
type instr struct {
	op       byte
	imm      int64    // label, local, global, function, constant or memory offset
	targets  []uint32 // of br_table, the default last
	from, to int      // its bytes in the body
}

var errBlockType = errors.New("a block with a type")

// next decodes the instruction at the reader's position.
func (r *reader) next() instr {
	i := instr{from: r.pos}
	i.op = r.byte()
	switch op := i.op; {
	case op == opBlock || op == opLoop || op == opIf:
		// Go never gives a block a type: what it leaves on the stack across a label is nothing.
		if t := r.byte(); t != voidType && r.err == nil {
			r.fail(errBlockType)
		}
	case op == opBr || op == opBrIf || op == opCall ||
		op >= opLocalGet && op <= opGlobalSet:
		i.imm = int64(r.u32())
	case op == opBrTable:
		n := r.count()
		i.targets = make([]uint32, 0, n+1)
		for k := 0; k <= n && r.err == nil; k++ {
			i.targets = append(i.targets, r.u32())
		}
	case op == opCallIndirect:
		i.imm = int64(r.u32())
		r.byte()
	case op >= 0x28 && op <= 0x3e: // loads and stores
		r.u32()
		i.imm = int64(r.u32())
	case op == 0x3f || op == 0x40: // memory.size, memory.grow
		r.byte()
	case op == opI32Const || op == opI64Const:
		i.imm = r.s64()
	case op == 0x43: // f32.const
		r.bytes(4)
	case op == 0x44: // f64.const
		r.bytes(8)
	case op == 0xfc:
		sub := r.u32()
		i.imm = int64(sub)
		switch {
		case sub <= 7: // saturating truncations
		case sub == 10: // memory.copy
			r.bytes(2)
		case sub == 11: // memory.fill
			r.bytes(1)
		default:
			r.unknown(i)
		}
	case op <= 0x01 || op == opElse || op == opEnd || op == opReturn || op == 0x1a || op == 0x1b || op >= 0x45 && op <= 0xc4:
	default:
		r.unknown(i)
	}
	i.to = r.pos
	return i
}

func (r *reader) unknown(i instr) {
	if r.err == nil {
		r.fail(fmt.Errorf("unknown instruction %#x", i.op))
	}
}

// negated maps an integer comparison to the one that is true exactly when it is false. Comparisons of floating
// point numbers aren't here: with a NaN both are false.
func negated(op byte) (byte, bool) {
	switch {
	case op == 0x46 || op == opI64Eq: // eq
		return op + 1, true
	case op == 0x47 || op == opI64Ne: // ne
		return op - 1, true
	case op >= 0x48 && op <= 0x4f: // i32: lt_s lt_u gt_s gt_u le_s le_u ge_s ge_u
		return negatedOrder(op-0x48) + 0x48, true
	case op >= 0x53 && op <= 0x5a: // i64, the same order
		return negatedOrder(op-0x53) + 0x53, true
	}
	return 0, false
}

// negatedOrder maps lt and ge, gt and le to each other; the low bit is the signedness.
func negatedOrder(k byte) byte { return 6 - k&^1 | k&1 }
