package postlink

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// TestImportMemory runs a program three times in one memory, which is wiped in between. It must print the same each time, and
// ask for no more memory after the first.
func TestImportMemory(t *testing.T) {
	t.Parallel()
	file := build(t, "./testdata/program")
	wasm, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	out, _, err := Process(wasm, Options{ImportMemory: true})
	if err != nil {
		t.Fatal(err)
	}
	validate(t, out)
	mended := strings.TrimSuffix(file, ".wasm") + ".memory.wasm"
	if err := os.WriteFile(mended, out, 0o666); err != nil {
		t.Fatal(err)
	}
	got := runScript(t, `
		const fs = globalThis.fs = require("fs");
		globalThis.path = require("path");
		require(process.argv[1]);
		const module = new WebAssembly.Module(fs.readFileSync(process.argv[2]));
		const [pages] = WebAssembly.Module.customSections(module, "memory");
		const memory = new WebAssembly.Memory({ initial: new DataView(pages).getUint32(0, true) });
		const size = () => memory.buffer.byteLength / 65536;
		const say = (text) => fs.writeSync(1, text + "\n");
		(async () => {
			for (let i = 0, grown; i < 3; i++) {
				const go = new Go();
				go.importObject.aioplay = { memory };
				const instance = new WebAssembly.Instance(module, go.importObject);
				const { spare } = instance.exports;
				say("at hand " + (spare.value > 0));
				await go.run(instance);
				for (const id of go._scheduledTimeouts.values()) clearTimeout(id);
				say("grown " + (size() !== grown));
				grown = size();
				const used = 65536 * (size() - spare.value);
				say("behind it " + new Uint8Array(memory.buffer, used).some((b) => b !== 0));
				new Uint8Array(memory.buffer, 0, used).fill(0);
			}
		})();`, filepath.Join(runtime.GOROOT(), "lib", "wasm", "wasm_exec.js"), mended)
	printed, err := runGo(file)
	if err != nil {
		t.Fatal(err)
	}
	first := "at hand false\n" + printed + "grown true\nbehind it false\n"
	again := "at hand true\n" + printed + "grown false\nbehind it false\n"
	if want := first + again + again; passing.ReplaceAllString(got, "…") != passing.ReplaceAllString(want, "…") {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// A module that keeps its tracebacks keeps its memory: what is asked for at once can't be had.
func TestImportMemoryWithTracebacks(t *testing.T) {
	t.Parallel()
	wasm, err := os.ReadFile(build(t, "./testdata/program"))
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := Process(wasm, Options{Tracebacks: true, ImportMemory: true}); err == nil || !strings.Contains(err.Error(), "keeps its memory") {
		t.Errorf("got %v", err)
	}
}
