// What the build packs, the page's script unpacks.
package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/evanw/esbuild/pkg/api"

	"github.com/aioplay/aioplay/build/postlink"
)

// unpackScript feeds files to the script in chunks of several sizes. Each file's result must be what a file beside it has.
const unpackScript = `
const { readFileSync } = require("fs");
(async () => {
  for (const [file, want] of [[process.argv[1], process.argv[2]], [process.argv[2], process.argv[2]]]) {
    const packed = readFileSync(file), plain = readFileSync(want);
    for (const size of [65536, 1000003, 4099, 3, 1]) {
      const input = size < 10 ? packed.subarray(0, 300000) : packed;
      let at = 0;
      const chunks = new ReadableStream({ pull(c) {
        if (at >= input.length) return c.close();
        c.enqueue(new Uint8Array(input.subarray(at, at += size)));
      } });
      const parts = [];
      for await (const part of chunks.pipeThrough(unpack.unpacking())) parts.push(part);
      const got = Buffer.concat(parts);
      const whole = input === packed;
      if (whole ? !got.equals(plain) : got.length < 200000 || !plain.subarray(0, got.length - 20).equals(got.subarray(0, -20)))
        console.log(file, "in chunks of", size, "gives", got.length, "bytes that differ from", want);
    }
  }
  console.log("done");
})();`

func TestUnpack(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program")
	}
	dir := t.TempDir()
	file := filepath.Join(dir, "program.wasm")
	cmd := exec.Command("go", "build", "-o", file, "./postlink/testdata/program")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if msg, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, msg)
	}
	wasm, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if wasm, _, err = postlink.Process(wasm, postlink.Options{}); err != nil {
		t.Fatal(err)
	}
	packed, err := postlink.Pack(wasm)
	if err != nil {
		t.Fatal(err)
	}
	back, err := postlink.Unpack(packed)
	if err != nil || !bytes.Equal(back, wasm) {
		t.Errorf("Unpack gives something else: %v", err)
	}
	if len(packed) >= len(wasm) {
		t.Errorf("%d bytes became %d", len(wasm), len(packed))
	}
	script, err := os.ReadFile("../site/src/runtime-unpack.ts")
	if err != nil {
		t.Fatal(err)
	}
	js := api.Transform(string(script), api.TransformOptions{Loader: api.LoaderTS, Format: api.FormatIIFE, GlobalName: "unpack"})
	if len(js.Errors) > 0 {
		t.Fatal(js.Errors)
	}
	for name, data := range map[string][]byte{"packed": packed, "plain": wasm} {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("node isn't installed")
	}
	out, err := exec.Command("node", "-e", string(js.Code)+unpackScript, "--", filepath.Join(dir, "packed"), filepath.Join(dir, "plain")).CombinedOutput()
	if err != nil || string(out) != "done\n" {
		t.Errorf("%v\n%s", err, out)
	}
}
