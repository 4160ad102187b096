// Runs in a series share memory: each gets that of the one before, wiped, and gives it back when nobody runs anything for long.
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
)

// memoryPage notes what the workers say about their memory at the end of a run, and the call that waits for a minute. There
// is one worker, as nobody prepares a spare one.
const memoryPage = `<!doctype html><html lang="en"><title>Memory</title><link rel="icon" href="data:,"><script>
globalThis.Worker = class extends Worker {
  constructor(...args) {
    super(...args);
    this.addEventListener("message", ({ data }) => { 
      if (data?.k === "done") globalThis.last = data;
      globalThis.free = data?.k === "ready";
    });
  }
};
const later = setTimeout;
globalThis.setTimeout = (f, ms, ...args) => {
  if (ms === 60000) globalThis.idle = f;
  else if (ms !== 400) return later(f, ms, ...args);
};
</script><script type="module" src="/aioplay.js"></script>
<aio-play id="one" views="none"><pre><code>pass</code></pre></aio-play></html>`

func TestMemoryIsKept(t *testing.T) {
	site := siteHandler(realSite(t), "", nil)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/" {
			site.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprint(w, memoryPage)
	}))
	t.Cleanup(server.Close)
	p := openTab(t, server.URL+"/")
	p.eval(nil, `await customElements.whenDefined("aio-play"); await document.getElementById("one").ready;`)
	run := func(code, want string) (used, size float64) {
		t.Helper()
		var got struct {
			Output     string
			Used, Size float64
		}
		p.eval(&got, `
			const el = document.getElementById("one");
			el.code = a0;
			const {output} = await el.run();
			return {Output: output, Used: last.memory / 1e6, Size: last.size / 1e6};`, code)
		if got.Output != want {
			t.Fatalf("%q printed %q", code, got.Output)
		}
		return got.Used, got.Size
	}
	const fill = "b = bytearray(b'\\xaa') * 60_000_000\nprint(b.count(b'\\xaa'))\n"
	used, size := run(fill, "60000000\n")
	if used < 60 || size < used {
		t.Errorf("used %v MB of %v", used, size)
	}
	// The memory that was full is as good as new.
	if used, again := run("print(any(bytearray(50_000_000)))\n", "False\n"); used > 80 || again != size {
		t.Errorf("used %v MB of %v, not of %v", used, again, size)
	}
	if used, again := run("print('small')\n", "small\n"); used > 20 || again != size {
		t.Errorf("used %v MB of %v, not of %v", used, again, size)
	}
	p.eval(nil, `while (!free) await new Promise((r) => later(r, 5)); idle();`)
	if _, again := run("print('small')\n", "small\n"); again > 32 {
		t.Errorf("%v MB after a pause", again)
	}
	// So much isn't kept.
	if _, size := run("b = bytearray(170_000_000)\nprint(len(b))\n", "170000000\n"); size < 170 {
		t.Errorf("%v MB for 170", size)
	}
	if _, again := run("print('small')\n", "small\n"); again > 32 {
		t.Errorf("%v MB after a large program", again)
	}
}
