// This file tests the pass on functions with random jumps: loops, jumps into loops, tables, resumed calls.

package postlink

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// randomFunc writes a function as Go would, whose nodes log their number and jump by what a generator in memory says. Some
// nodes also keep values in the frame, as Go's spills do, call the write barrier, and log what they find. Memory holds the
// generator at 0, the steps left at 8, the end of the log at 16, the log from 64, and the frame below 8192. Function 0
// is called, function 1 is the write barrier.
func randomFunc(rng *rand.Rand, self int) (string, []int, bool) {
	n := 3 + rng.IntN(14)
	spills := rng.IntN(2) == 0
	least := 0 // the first node that may be jumped to
	if spills {
		least = 1 // node 0 makes the frame
	}
	if rng.IntN(8) == 0 {
		n += 30
	}
	calls := make([]bool, n)
	for k := 1; k < n-1; k++ {
		calls[k] = rng.IntN(4) == 0
	}
	var pcs []int // PC_B to node; the nodes have one or two each
	first := make([]int, n+1)
	for k := range n + 1 {
		first[k] = len(pcs)
		for range 1 + rng.IntN(2) {
			pcs = append(pcs, k)
		}
	}
	var b strings.Builder
	line := func(f string, args ...any) { fmt.Fprintf(&b, f+"\n", args...) }
	line("global.get 0\nlocal.set 1\nblock\nloop")
	for range n + 1 {
		line("block")
	}
	line("local.get 0\nbr_table%s\nend", strings.Trim(strings.ReplaceAll(fmt.Sprint(" ", pcs), "[", ""), "]"))
	resume := []int{0}
	log := func(what string) {
		line("i32.const 0\ni32.load 16\n%s\ni32.store8 64", what)
		line("i32.const 0\ni32.const 0\ni32.load 16\ni32.const 1\ni32.add\ni32.store 16")
	}
	for k := range n {
		loop := n - k // labels to the loop
		if k == 0 && spills {
			line("local.get 1\ni32.const 64\ni32.sub\nlocal.tee 1\nglobal.set 0")
		}
		jump := func(inside int) {
			line("i32.const %d\nlocal.set 0\nbr %d", first[least+rng.IntN(n-least)], loop+inside)
		}
		// Log this node; stop when the steps are used up.
		line("i32.const 0\ni32.const 0\ni64.load 8\ni64.const 1\ni64.sub\nlocal.tee 2\ni64.store 8")
		line("local.get 2\ni64.eqz\nif\ni32.const 0\nreturn\nend")
		log(fmt.Sprintf("i32.const %d", k))
		// Turn the generator: x = x*2 + 1 + (x>>13), in 64 bits, which is enough of a shuffle.
		line("i32.const 0\ni32.const 0\ni64.load 0\ni32.const 0\ni64.load 0\ni64.add\ni32.const 0\ni64.load 0\ni64.const 13\ni64.shr_u\ni64.add\ni64.const %d\ni64.add\nlocal.tee 2\ni64.store 0", 2*k+1)
		line("local.get 2\ni64.const 7\ni64.shr_u\ni64.const %d\ni64.and\nlocal.set 2", []int{3, 7, 15}[rng.IntN(3)])
		for spills && rng.IntN(3) > 0 {
			slot, local := 8+8*rng.IntN(3), 3+rng.IntN(3)
			switch rng.IntN(8) {
			case 0:
				line("i32.const 0\ni64.load 0\nlocal.set %d", local)
			case 1:
				line("local.get %d\nlocal.set %d", 3+rng.IntN(3), local)
			case 2, 3:
				line("local.get 1\nlocal.get %d\ni64.store %d", local, slot)
			case 4, 5:
				line("local.get 1\ni64.load %d\nlocal.%s %d", slot, []string{"set", "set", "tee"}[rng.IntN(3)], local)
				if strings.HasSuffix(b.String(), fmt.Sprintf("tee %d\n", local)) {
					line("local.set 2\nlocal.get 2\ni64.const 15\ni64.and\nlocal.set 2")
				}
			case 6:
				line("call 1\nglobal.get 0\nlocal.set 1\nlocal.set %d", local)
			case 7:
				if rng.IntN(6) == 0 { // an access that overlaps the slots
					line("local.get 1\nlocal.get %d\ni32.wrap_i64\ni32.store %d", local, slot+4)
				}
			}
			log(fmt.Sprintf("local.get %d\nlocal.get %d\ni64.const 32\ni64.shr_u\ni64.add\ni32.wrap_i64", local, local))
		}
		if calls[k] {
			line("local.get 1\ni32.const 8\ni32.sub\nlocal.tee 1\nglobal.set 0")
			line("local.get 1\ni64.const %d\ni64.store 0", (funcValueOffset+self)<<16+first[k+1])
			if rng.IntN(2) == 0 {
				line("i32.const 0\ncall 0")
			} else {
				line("i32.const %d\nlocal.set 0\ni32.const 0\nlocal.get 0\ncall_indirect 0", funcValueOffset)
			}
			line("global.get 0\nlocal.set 1\nbr_if %d", loop+1)
			line("end")
			resume = append(resume, first[k+1])
			continue
		}
		for range rng.IntN(3) {
			switch c := rng.IntN(16); rng.IntN(4) {
			case 0:
				line("local.get 2\ni64.const %d\ni64.eq\nif", c)
			case 1:
				line("local.get 2\ni64.const %d\ni64.lt_u\ni32.eqz\nif", c)
			case 2:
				line("local.get 2\ni64.eqz\nif")
			case 3:
				line("local.get 2\ni64.const %d\ni64.gt_u\nif", c)
			}
			jump(1)
			line("end")
		}
		switch rng.IntN(6) {
		case 0, 1:
			jump(0)
		case 2:
			if rng.IntN(3) == 0 {
				line("i32.const 0\nreturn")
			}
		}
		line("end")
	}
	line("end\nunreachable\nend\ni32.const 1\nend")
	return b.String(), resume, spills
}

// runBoth runs every function of two modules from each of its entries and compares what they leave in memory. Function 0
// unwinds when bit 9 of the generator says so; the script resumes where the return address says, as Go's scheduler does.
const runBoth = `
const fs = require("fs"), [, a, b, plan] = process.argv, top = 8192
const mods = [a, b].map(f => new WebAssembly.Instance(new WebAssembly.Module(fs.readFileSync(f))).exports)
let runs = 0, steps = 0, resumed = 0
for (const [name, entries] of JSON.parse(fs.readFileSync(plan))) for (const entry of entries) for (let seed = 1; seed < 6; seed++) {
  const got = mods.map(m => {
    const mem = new DataView(m.mem.buffer), bytes = new Uint8Array(m.mem.buffer)
    bytes.fill(0)
    mem.setBigUint64(0, BigInt(seed) * 0x9e3779b97f4a7c15n & 0xffffffffffffffffn, true)
    mem.setBigUint64(8, 300n, true)
    m.sp.value = name[0] === "f" && !entry ? top : top - 64
    let pc = entry, trap = ""
    try {
      for (let k = 0; k < 400 && m[name](pc) === 1; k++) { pc = mem.getUint16(m.sp.value - 8, true); resumed++ }
    } catch (e) { trap = String(e.message) }
    runs++
    steps += mem.getUint32(16, true)
    return trap + Buffer.from(bytes.subarray(0, top - 64)).toString("hex")
  })
  if (got[0] !== got[1]) { console.log("differs:", name, "from", entry, "seed", seed); process.exit(1) }
}
console.log(runs > 100 && steps > 1000 && resumed > 100 ? "same" : "hardly ran: " + [runs, steps, resumed])
`

func TestRandomFunctions(t *testing.T) {
	t.Parallel()
	count := 400
	if testing.Short() {
		count = 50
	}
	rng := rand.New(rand.NewPCG(1, 2))
	// Function 0 takes its return address off the stack and gives bit 9 of the generator.
	funcs := []testFunc{{"main.call", append([]byte{0}, assemble(t, "global.get 0\ni32.const 8\ni32.add\nglobal.set 0\ni32.const 0\ni64.load 0\ni64.const 9\ni64.shr_u\ni32.wrap_i64\ni32.const 1\ni32.and\nend")...)},
		{"runtime.gcWriteBarrier1", append([]byte{0}, assemble(t, "i64.const 77\nend")...)}}
	var plan []string
	for i := 2; i < count+2; i++ {
		text, resume, frame := randomFunc(rng, i)
		name := fmt.Sprintf("plain%d", i)
		if frame {
			name = fmt.Sprintf("frame%d", i)
		}
		funcs = append(funcs, testFunc{name, append([]byte{2, 1, 0x7f, 4, 0x7e}, assemble(t, text)...)})
		plan = append(plan, fmt.Sprintf(`[%q,%s]`, name, strings.ReplaceAll(fmt.Sprint(resume), " ", ",")))
	}
	wasm := makeModule(funcs)
	out, stats, err := Process(wasm, Options{Tracebacks: true})
	if err != nil {
		t.Fatal(err)
	}
	if stats.Mended != count || stats.Table == 0 || stats.Loops == 0 || stats.Loads == 0 || stats.Stores == 0 {
		t.Errorf("%+v", stats)
	}
	t.Logf("%+v", stats)
	dir := t.TempDir()
	for name, data := range map[string][]byte{"a": wasm, "b": out, "plan": []byte("[" + strings.Join(plan, ",") + "]")} {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if got := runScript(t, runBoth, filepath.Join(dir, "a"), filepath.Join(dir, "b"), filepath.Join(dir, "plan")); got != "same\n" {
		t.Error(got)
	}
}
