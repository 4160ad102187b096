package compile

import (
	"math/rand/v2"
	"os"
	"slices"
	"testing"
)

// codes returns a code object and those inside it.
func codes(c *Code) []*Code {
	out := []*Code{c}
	for _, k := range c.Consts {
		if inner, ok := k.(*Code); ok {
			out = append(out, codes(inner)...)
		}
	}
	return out
}

func blocks(t testing.TB) []*Code {
	t.Helper()
	var out []*Code
	for _, file := range []string{"testdata/disasm/basics.py", "testdata/disasm/blocks.py"} {
		src, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		c, err := compileText(t, string(src), file, Options{})
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, codes(c)...)
	}
	return out
}

// TestVerifyRejects corrupts good code in ways that would make the vm read or jump where it must not.
func TestVerifyRejects(t *testing.T) {
	for _, c := range blocks(t) {
		if err := Verify(c); err != nil {
			t.Fatalf("%s: %v", c.Qualname, err)
		}
		reject := func(what string, change func(*Code)) {
			t.Helper()
			bad := *c
			bad.Instrs = slices.Clone(c.Instrs)
			bad.Handlers = slices.Clone(c.Handlers)
			change(&bad)
			if Verify(&bad) == nil {
				t.Errorf("%s: not rejected: %s", c.Qualname, what)
			}
		}
		last := len(c.Instrs) - 2
		reject("too few registers", func(b *Code) { b.Registers = len(b.Locals) - 1 })
		reject("no spare word", func(b *Code) { b.Instrs = b.Instrs[:last+1]; b.Positions = b.Positions[:last+1] })
		reject("falls off the end", func(b *Code) { b.Instrs[last] = Make(OpMove, 0, 0, 0, 0) })
		reject("unknown operation", func(b *Code) { b.Instrs[last] = Instr(OpMax) })
		reject("specialised operation", func(b *Code) { b.Instrs[last] = Make(OpLoadGlobalHit, 0, 0, 0, 0) })
		reject("erased word", func(b *Code) { b.Instrs[0] = 0 })
		reject("register out of bounds", func(b *Code) { b.Instrs[0] = Make(OpMove, 0, uint16(b.Registers), 0, 0) })
		reject("jump before the start", func(b *Code) { b.Instrs[last] = Make(OpJump, 1, 0, 0xFFFF-uint16(last)-1, 0xFFFF) })
		reject("jump behind the end", func(b *Code) { b.Instrs[last] = Make(OpJump, 0, 0, 0, 0) })
		reject("constant out of bounds", func(b *Code) { b.Instrs[0] = Make(OpLoadConst, 0, 0, uint16(len(b.Consts)), 0) })
		reject("handler behind the end", func(b *Code) { b.Handlers = append(b.Handlers, Handler{0, 1, int32(last + 1)}) })
		reject("empty handler", func(b *Code) { b.Handlers = append(b.Handlers, Handler{1, 1, 0}) })
		reject("not a cell", func(b *Code) { b.Cells = nil; b.Instrs[0] = Make(OpLoadCell, 0, 0, 0, 0) })
		reject("no such closure cell", func(b *Code) { b.Instrs[0] = Make(OpLoadFree, 0, 0, uint16(len(b.Free)), 0) })
		reject("call runs over the registers", func(b *Code) { b.Instrs[0] = Make(OpCall, 255, 0, 0, 0) })
		for pc := 0; pc < last; pc += Words(c.Instrs[pc].Op()) {
			if Words(c.Instrs[pc].Op()) == 2 {
				reject("hint word", func(b *Code) { b.Instrs[pc+1] += 7 })
				reject("jump to a hint word", func(b *Code) { b.Instrs[0] = Make(OpJump, 0, 0, uint16(pc), 0) })
				break
			}
		}
	}
}

// TestVerifyFuzz changes random bits. Whatever Verify still accepts is within bounds: it is disassembled, and verified once more by
// an independent look at registers and jumps.
func TestVerifyFuzz(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	accepted := 0
	for _, c := range blocks(t) {
		for range 3000 {
			bad := *c
			bad.Instrs = slices.Clone(c.Instrs)
			for range 1 + rng.IntN(3) {
				bad.Instrs[rng.IntN(len(bad.Instrs))] ^= 1 << rng.IntN(64)
			}
			if Verify(&bad) != nil {
				continue
			}
			accepted++
			within(t, &bad)
		}
	}
	if accepted == 0 {
		t.Error("everything was rejected: the test shows nothing")
	}
}

// within looks at accepted code independently: it can be disassembled, and no register or jump is out of bounds.
func within(t *testing.T, c *Code) {
	t.Helper()
	Disassemble(c)
	for pc := 0; pc < len(c.Instrs)-1; pc += Words(c.Instrs[pc].Op()) {
		in := c.Instrs[pc]
		info := Info[in.Op()]
		if info.A >= KindDst && info.A <= KindOutEx && in.A() != NoReg && int(in.A()) > c.Registers {
			t.Fatalf("%s: register %d of %d at %d", c.Qualname, in.A(), c.Registers, pc)
		}
		to := pc
		if info.C == KindJump {
			to = pc + 1 + in.Off16()
		} else if info.B == KindJump2 {
			to = pc + 1 + in.Off32()
		}
		if to < 0 || to >= len(c.Instrs)-1 {
			t.Fatalf("%s: jump to %d at %d", c.Qualname, to, pc)
		}
	}
}
