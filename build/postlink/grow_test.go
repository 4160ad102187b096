package postlink

import (
	"encoding/hex"
	"slices"
	"strings"
	"testing"
)

// TestGrowBody calls the function in a module of its own, with a memory of one page that may have 600.
func TestGrowBody(t *testing.T) {
	vector := func(id byte, entry ...byte) []byte { return append([]byte{id, byte(len(entry) + 1), 1}, entry...) }
	body := growBody(0)
	wasm := slices.Concat(magic,
		vector(secType, 0x60, 1, i32Type, 1, i32Type),
		vector(secFunction, 0),
		[]byte{5, 5, 1, 1, 1, 0xd8, 4}, // the memory
		vector(secGlobal, i32Type, mutable, opI32Const, 0, opEnd),
		[]byte{secExport, 11, 2, 1, 'g', kindFunction, 0, 3, 'm', 'e', 'm', kindMemory, 0},
		vector(secCode, slices.Concat(appendU32(nil, uint32(len(body))), body)...))
	validate(t, wasm)
	got := runScript(t, `
		const wasm = new WebAssembly.Module(Buffer.from(process.argv[1], "hex"));
		const { g, mem } = new WebAssembly.Instance(wasm).exports;
		const pages = () => mem.buffer.byteLength / 65536;
		for (const n of [8, 250, 6, 1, 400, 61, 1, 255, 1]) console.log(n, g(n), pages());`, hex.EncodeToString(wasm))
	// Asked for, the answer (-1: no), the pages there are then.
	want := `8 0 265
250 0 265
6 0 265
1 0 522
400 -1 522
61 0 522
1 0 522
255 0 583
1 0 584
`
	if strings.TrimSpace(got) != strings.TrimSpace(want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
