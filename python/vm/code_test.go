// Code_test.go tests how words of code are told apart.

package vm

import (
	"math/rand/v2"
	"testing"
	"unsafe"

	"github.com/aioplay/aioplay/python/compile"
)

// TestIsHint compares isHint with a walk through the code from its start. Hints are of every kind, most of them like
// instructions.
func TestIsHint(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		c := &Code{}
		var hints []bool
		for range 1 + random.IntN(12) {
			op := compile.Op(random.IntN(int(compile.OpMax)))
			if random.IntN(2) == 0 {
				op = compile.OpLoadAttr
			}
			c.instrs, hints = append(c.instrs, uint64(op)), append(hints, false)
			if compile.Words(op) == 2 {
				hint := random.Uint64()
				if random.IntN(2) == 0 {
					hint = uint64(compile.OpLoadGlobalHit)
				}
				c.instrs, hints = append(c.instrs, hint), append(hints, true)
			}
		}
		for pc, want := range hints {
			if got := c.isHint(int32(pc)); got != want {
				t.Fatalf("word %d of %x: isHint says %t", pc, c.instrs, got)
			}
		}
	}
}

// TestGeneratorSize holds a generator to the size class that it and its registers fill exactly.
func TestGeneratorSize(t *testing.T) {
	if n := unsafe.Sizeof(Generator{}); n > 192 {
		t.Errorf("a generator has %d bytes, more than 192", n)
	}
}
