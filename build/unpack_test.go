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

// unpackScript feeds packed files to the script in chunks of several sizes, and files in gzip's form to the worker's own reader of
// that. Each file's result must be what a file beside it has.
const unpackScript = `
const { readFileSync } = require("fs");
const { gzipSync, constants } = require("zlib");
const [, first, firstPlain, second, secondPlain, zipped] = process.argv;
(async () => {
  for (const [file, want] of [[first, firstPlain], [second, secondPlain], [firstPlain, firstPlain]]) {
    const packed = readFileSync(file), plain = readFileSync(want);
    for (const size of [65536, 1000003, 4099, 3, 1]) {
      const input = size < 10 ? packed.subarray(0, 300000) : packed;
      let at = 0;
      const chunks = new ReadableStream({ pull(c) {
        if (at >= input.length) return c.close();
        c.enqueue(new Uint8Array(input.subarray(at, at += size)));
      } });
      const parts = [];
      for await (const part of chunks.pipeThrough(worker.unpacking())) parts.push(part);
      const got = Buffer.concat(parts);
      const whole = input === packed;
      if (whole ? !got.equals(plain) : got.length < 200000 || !plain.subarray(0, got.length - 40).equals(got.subarray(0, -40)))
        console.log(file, "in chunks of", size, "gives", got.length, "bytes that differ from", want);
    }
    if (!plain.equals(worker.unpack(new Uint8Array(packed)))) console.log(file, "at once differs from", want);
  }
  const fails = (what, call) => { try { call(); console.log(what, "is accepted"); } catch (e) { if (e.constructor !== Error) console.log(what, e); } };
  const plain = new Uint8Array(readFileSync(second));
  const gz = new Uint8Array(readFileSync(zipped));
  const noise = Uint8Array.from({ length: 70000 }, (_, i) => Math.imul(i, 2654435761) >>> 13);
  for (const [what, file, want] of [["Go's", gz, plain], ["nothing", gzipSync(Buffer.alloc(0)), []], ["zeros", gzipSync(Buffer.alloc(99999)), Buffer.alloc(99999)],
    ["stored", gzipSync(plain, { level: 0 }), plain], ["fixed", gzipSync(plain, { strategy: constants.Z_FIXED }), plain], ["fast", gzipSync(plain, { level: 1 }), plain],
    ["noise", gzipSync(noise), noise], ["Huffman only", gzipSync(noise, { strategy: constants.Z_HUFFMAN_ONLY }), noise]]) {
    if (!Buffer.from(want).equals(Buffer.from(worker.gunzip(new Uint8Array(file))))) console.log(what, "differs");
  }
  for (const n of [0, 1, 17, 18, 100, gz.length >> 1, gz.length - 9, gz.length - 1]) fails("a file cut at " + n, () => worker.gunzip(gz.slice(0, n)));
  for (let n = 10; n < 400; n++) { // damage: an error or other contents, but an end
    const bad = gz.slice();
    bad[n] ^= 1 << (n & 7);
    try { worker.gunzip(bad); } catch (e) { if (e.constructor !== Error) console.log("damage at", n, e); }
  }
  fails("a packed file that is cut off", () => worker.unpack(new Uint8Array(readFileSync(first)).slice(0, 3)));
  console.log("done");
})();`

// unpackEntry is what the worker script uses of it.
const unpackEntry = `export * from "./runtime-unpack"; export * from "./worker-gunzip";`

func TestUnpack(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program")
	}
	dir := t.TempDir()
	name := func(base string) string { return filepath.Join(dir, base) }
	cmd := exec.Command("go", "build", "-o", name("program"), "./postlink/testdata/program")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if msg, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, msg)
	}
	wasm, err := os.ReadFile(name("program"))
	if err != nil {
		t.Fatal(err)
	}
	var plain, packed [2][]byte
	odd := func(name string) bool { return len(name)%2 == 1 }
	if plain[0], plain[1], _, err = postlink.Split(wasm, postlink.Options{}, postlink.Division{Cold: odd}); err != nil {
		t.Fatal(err)
	}
	for i := range plain {
		if packed[i], err = postlink.Pack(plain[i]); err != nil {
			t.Fatal(err)
		}
		back, err := postlink.Unpack(packed[i])
		if err != nil || !bytes.Equal(back, plain[i]) {
			t.Errorf("Unpack gives something else: %v", err)
		}
		if len(packed[i]) >= len(plain[i]) {
			t.Errorf("%d bytes became %d", len(plain[i]), len(packed[i]))
		}
	}
	zipped, err := gzipped(packed[1])
	if err != nil {
		t.Fatal(err)
	}
	js := api.Build(api.BuildOptions{
		Stdin:  &api.StdinOptions{Contents: unpackEntry, ResolveDir: "../site/src", Loader: api.LoaderTS},
		Bundle: true, Format: api.FormatIIFE, GlobalName: "worker", Target: api.ES2022,
	})
	if len(js.Errors) > 0 {
		t.Fatal(js.Errors)
	}
	args := []string{"-e", string(js.OutputFiles[0].Contents) + unpackScript, "--"}
	for _, f := range []struct {
		name string
		data []byte
	}{{"first", packed[0]}, {"firstPlain", plain[0]}, {"second", packed[1]}, {"secondPlain", plain[1]}, {"zipped", zipped}} {
		if err := os.WriteFile(name(f.name), f.data, 0o666); err != nil {
			t.Fatal(err)
		}
		args = append(args, name(f.name))
	}
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("node isn't installed")
	}
	out, err := exec.Command("node", args...).CombinedOutput()
	if err != nil || string(out) != "done\n" {
		t.Errorf("%v\n%s", err, out)
	}
}
