// This file assembles and disassembles function bodies for the tests.

package postlink

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
)

// mnemonics are the instructions that the tests' bodies use, in the text format's words.
var mnemonics = map[byte]string{
	opUnreachable: "unreachable", opBlock: "block", opLoop: "loop", opIf: "if", opElse: "else", opEnd: "end",
	opBr: "br", opBrIf: "br_if", opBrTable: "br_table", opReturn: "return", opCall: "call", opCallIndirect: "call_indirect",
	0x1a: "drop", 0x1b: "select",
	opLocalGet: "local.get", opLocalSet: "local.set", opLocalTee: "local.tee", opGlobalGet: "global.get", opGlobalSet: "global.set",
	0x28: "i32.load", 0x29: "i64.load", opI64Load8U: "i64.load8_u", 0x36: "i32.store", 0x37: "i64.store", 0x3a: "i32.store8",
	opI32Const: "i32.const", opI64Const: "i64.const", opI32Eqz: "i32.eqz", 0x46: "i32.eq", 0x47: "i32.ne", 0x49: "i32.lt_u",
	0x4d: "i32.le_u", opI64Eqz: "i64.eqz", opI64Eq: "i64.eq", opI64Ne: "i64.ne", 0x53: "i64.lt_s", 0x54: "i64.lt_u",
	0x56: "i64.gt_u", 0x58: "i64.le_u", opI64GeU: "i64.ge_u", 0x6a: "i32.add", 0x6b: "i32.sub", 0x71: "i32.and",
	0x74: "i32.shl", 0x76: "i32.shr_u", 0x7c: "i64.add", 0x7d: "i64.sub", opI64And: "i64.and", 0x88: "i64.shr_u",
	opI32WrapI64: "i32.wrap_i64", 0xad: "i64.extend_i32_u",
}

// operands says how many numbers follow an opcode; -1 is the list of a br_table.
func operands(op byte) int {
	switch {
	case op == opBrTable:
		return -1
	case op == opBr, op == opBrIf, op == opCall, op == opCallIndirect, op >= opLocalGet && op <= opGlobalSet,
		op == opI32Const, op == opI64Const, op >= 0x28 && op <= 0x3e:
		return 1
	}
	return 0
}

// assemble turns lines of instructions into bytes. The operand of a load or store is its offset.
func assemble(t testing.TB, text string) []byte {
	t.Helper()
	codes := map[string]byte{}
	for op, name := range mnemonics {
		codes[name] = op
	}
	var out []byte
	for line := range strings.Lines(text) {
		line, _, _ = strings.Cut(line, ";")
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		op, ok := codes[words[0]]
		if !ok {
			t.Fatalf("unknown instruction %q", line)
		}
		var nums []int64
		for _, w := range words[1:] {
			n, err := strconv.ParseInt(w, 0, 64)
			if err != nil {
				t.Fatal(err)
			}
			nums = append(nums, n)
		}
		if n := operands(op); n >= 0 && len(nums) != n || n < 0 && len(nums) == 0 {
			t.Fatalf("wrong number of operands: %q", line)
		}
		out = append(out, op)
		switch {
		case op == opBlock || op == opLoop || op == opIf:
			out = append(out, voidType)
		case op == opI32Const || op == opI64Const:
			out = appendS64(out, nums[0])
		case op == opBrTable:
			out = appendU32(out, uint32(len(nums)-1))
			for _, n := range nums {
				out = appendU32(out, uint32(n))
			}
		case op >= 0x28 && op <= 0x3e:
			out = append(out, 0)
			out = appendU32(out, uint32(nums[0]))
		case op == opCallIndirect:
			out = append(appendU32(out, uint32(nums[0])), 0)
		case len(nums) == 1:
			out = appendU32(out, uint32(nums[0]))
		}
	}
	return out
}

func appendS64(b []byte, v int64) []byte {
	for {
		c := byte(v) & 0x7f
		v >>= 7
		if v == 0 && c&0x40 == 0 || v == -1 && c&0x40 != 0 {
			return append(b, c)
		}
		b = append(b, c|0x80)
	}
}

// disassemble is assemble's inverse, with one indent for each open block.
func disassemble(t testing.TB, code []byte) string {
	t.Helper()
	var out strings.Builder
	depth := 0
	r := &reader{b: code}
	for r.more() {
		i := r.next()
		if i.op == opEnd || i.op == opElse {
			depth--
		}
		name, ok := mnemonics[i.op]
		if !ok {
			t.Fatalf("unknown opcode %#x", i.op)
		}
		out.WriteString(strings.Repeat(" ", max(depth, 0)) + name)
		switch operands(i.op) {
		case 1:
			fmt.Fprintf(&out, " %d", i.imm)
		case -1:
			for _, to := range i.targets {
				fmt.Fprintf(&out, " %d", to)
			}
		}
		out.WriteByte('\n')
		if i.op == opBlock || i.op == opLoop || i.op == opIf || i.op == opElse {
			depth++
		}
	}
	if r.err != nil {
		t.Fatal(r.err)
	}
	return out.String()
}

// A testFunc is one function of a module made for a test.
type testFunc struct {
	name string
	body []byte // with the declarations of its locals
}

// makeModule links functions of type (i32) -> i32, and the write barrier of type () -> i64, into a module such as Go's linker makes, with a memory, and with Go's
// globals. The functions are exported by name.
func makeModule(funcs []testFunc) []byte {
	vec := func(items ...[]byte) []byte {
		out := appendU32(nil, uint32(len(items)))
		for _, it := range items {
			out = append(out, it...)
		}
		return out
	}
	str := func(s string) []byte { return append(appendU32(nil, uint32(len(s))), s...) }
	join := func(parts ...[]byte) []byte {
		var out []byte
		for _, p := range parts {
			out = append(out, p...)
		}
		return out
	}
	var types, exports, bodies, names, elems [][]byte
	for i, f := range funcs {
		idx := appendU32(nil, uint32(i))
		t := byte(0)
		if strings.HasPrefix(f.name, "runtime.gcWriteBarrier") {
			t = 1
		}
		types = append(types, []byte{t})
		exports = append(exports, join(str(f.name), []byte{0}, idx))
		bodies = append(bodies, join(appendU32(nil, uint32(len(f.body))), f.body))
		names = append(names, join(idx, str(f.name)))
		elems = append(elems, idx)
	}
	exports = append(exports, join(str("mem"), []byte{2, 0}))
	exports = append(exports, join(str("sp"), []byte{3, 0}))
	out := append([]byte(nil), magic...)
	add := func(id byte, data []byte) {
		out = append(out, id)
		out = appendU32(out, uint32(len(data)))
		out = append(out, data...)
	}
	add(secType, vec([]byte{0x60, 1, 0x7f, 1, 0x7f}, []byte{0x60, 0, 1, 0x7e}))
	add(secFunction, vec(types...))
	add(4, vec(join([]byte{0x70, 0}, appendU32(nil, uint32(funcValueOffset+len(funcs))))))
	add(5, vec([]byte{0, 1}))
	add(6, vec([]byte{0x7f, 1, opI32Const, 0, opEnd}, []byte{0x7e, 1, opI64Const, 0, opEnd}, []byte{0x7e, 1, opI64Const, 0, opEnd}))
	add(7, vec(exports...))
	add(9, join([]byte{1, 0, opI32Const}, appendS64(nil, funcValueOffset), []byte{opEnd}, vec(elems...)))
	add(secCode, vec(bodies...))
	add(secCustom, join(str("producers"), vec(join(str("language"), vec(join(str("Go"), str(Version+".1")))))))
	sub := vec(names...)
	add(secCustom, join(str("name"), []byte{1}, appendU32(nil, uint32(len(sub))), sub))
	return out
}
