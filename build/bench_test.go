// Speed in Chromium: our runtime and Pyodide, in one browser and one run, program after program in turn.
package main

import (
	"flag"
	"fmt"
	"math"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

var (
	benchRun    = flag.Bool("bench.run", false, "run the benchmark in Chromium (make bench)")
	benchOnly   = flag.String("bench.only", "", "only the programs whose name contains one of these, with commas between them")
	benchRounds = flag.Int("bench.rounds", 7, "rounds of the benchmark; the table shows medians")
)

// benchProgram is measured from inside: it prints the milliseconds that its work took, on the real clock.
type benchProgram struct {
	name  string
	code  string
	ops   int // operations that the work consists of, when the rate is what matters; 0 otherwise
	scale int // how many times as many operations our runtime does as Pyodide, which is slow at this; 1 if 0
}

// source is the whole program for one of the two runtimes.
func (b benchProgram) source(ops int, pyodide bool) string {
	head := "import asyncio, time\nOPS = " + strconv.Itoa(ops) + "\n" + b.code
	timed := "\nstart = time.perf_counter()\nwork()\nprint(1000 * (time.perf_counter() - start))\n"
	if strings.Contains(b.code, "\nasync def work") {
		timed = `
async def timed():
    start = time.perf_counter()
    await work()
    print(1000 * (time.perf_counter() - start))

`
		if pyodide { // its loop is the browser's and runs already
			timed += "await timed()\n"
		} else {
			timed += "asyncio.run(timed())\n"
		}
	}
	return head + timed
}

// pyodideWorker runs programs as Pyodide's manual says to, in a worker of its own.
const pyodideWorker = `import { loadPyodide } from "/pyodide/pyodide.mjs";
const ready = loadPyodide({ indexURL: "/pyodide/" });
onmessage = async ({ data }) => {
  const lines = [];
  try {
    const pyodide = await ready;
    pyodide.setStdout({ batched: (line) => lines.push(line) });
    const globals = pyodide.toPy({ __name__: "__main__" });
    await pyodide.runPythonAsync(data, { globals });
    postMessage({ output: lines.join("\n") + "\n" });
  } catch (error) {
    postMessage({ output: lines.join("\n"), error: String(error) });
  }
};`

// TestBench prints the table. It fails when a program fails, and when Stop takes longer than its budget.
func TestBench(t *testing.T) {
	if !*benchRun {
		t.Skip("takes minutes and a quiet machine; make bench runs it")
	}
	pyodide := filepath.Join("..", "site", "bench", "node_modules", "pyodide")
	if _, err := os.Stat(pyodide); err != nil {
		t.Fatalf("Pyodide isn't installed (make bench does it): %v", err)
	}
	ours := siteHandler(realSite(t), "", nil)
	mux := http.NewServeMux()
	mux.Handle("/pyodide/", http.StripPrefix("/pyodide/", http.FileServer(http.Dir(pyodide))))
	mux.HandleFunc("/worker.js", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/javascript")
		fmt.Fprint(w, pyodideWorker)
	})
	mux.HandleFunc("/bench.html", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		// The runtime's workers say at the end of a run how much memory their instance has.
		fmt.Fprint(w, `<!doctype html><html lang="en"><title>Bench</title><script>
globalThis.Worker = class extends Worker {
  constructor(...args) {
    super(...args);
    this.addEventListener("message", (e) => { if (e.data?.k === "done") globalThis.memory = e.data.memory; });
  }
};
</script><script type="module" src="/aioplay.js"></script>
<aio-play id="ours" clock="real" views="none"><pre><code>pass</code></pre></aio-play></html>`)
	})
	mux.Handle("/", ours)
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	p := openTab(t, server.URL+"/bench.html", "favicon.ico", "node:") // pyodide.mjs names modules of Node's that it doesn't load here
	p.eval(nil, `
		globalThis.pyodide = new Worker("/worker.js", {type: "module"});
		globalThis.runPyodide = (code) => new Promise((r) => { pyodide.onmessage = (e) => r(e.data); pyodide.postMessage(code); });
		await customElements.whenDefined("aio-play");
		await document.getElementById("ours").ready;
		const first = await runPyodide("print(1)");
		if (first.error) throw new Error(first.error);`)

	programs := slices.DeleteFunc(slices.Concat(cpuPrograms, loopPrograms), func(b benchProgram) bool { return !containsAny(b.name, strings.Split(*benchOnly, ",")) })
	took := map[string]*[2][]float64{} // by program: ours, Pyodide's
	for round := range *benchRounds + 1 {
		for _, b := range programs {
			if took[b.name] == nil {
				took[b.name] = &[2][]float64{}
			}
			mine, theirs := p.benchOurs(b), p.benchPyodide(b)
			if round > 0 { // the first round is for warming up
				took[b.name][0] = append(took[b.name][0], mine)
				took[b.name][1] = append(took[b.name][1], theirs)
			}
		}
	}
	fmt.Printf("%-34s %14s %14s %10s\n", "median of "+strconv.Itoa(*benchRounds), "aioplay", "Pyodide", "ratio")
	var product float64 // of the ratios of the programs that are measured in time
	var timed int
	for _, b := range programs {
		mine, theirs := median(took[b.name][0]), median(took[b.name][1])
		if b.ops == 0 {
			fmt.Printf("%-34s %11.0f ms %11.0f ms %9.2fx\n", b.name, mine, theirs, theirs/mine)
			product += math.Log(mine / theirs)
			timed++
			continue
		}
		rate := func(ops int, ms float64) float64 { return float64(ops) / ms } // thousands a second
		a, z := rate(b.ops*max(b.scale, 1), mine), rate(b.ops, theirs)
		fmt.Printf("%-34s %10.0f k/s %10.1f k/s %9.2fx\n", b.name, a, z, a/z)
	}
	if timed > 0 {
		fmt.Printf("%-34s %11.2f of Pyodide's time, geometric mean\n", "the programs in ms", math.Exp(product/float64(timed)))
	}
	fmt.Printf("%-34s %11.0f MB\n", "memory with 100,000 timers", p.memoryOf(manyTimers))
	stop := p.stopLatency(9)
	fmt.Printf("%-34s %11.1f ms\n", "stop while True: pass", stop)
	if stop > 50 {
		t.Errorf("Stop took %.1f ms, the budget is 50", stop)
	}
}

// benchOurs runs a program once on our runtime and returns the milliseconds that it printed.
func (p *tab) benchOurs(b benchProgram) float64 {
	p.t.Helper()
	ops := b.ops
	if b.scale > 0 {
		ops *= b.scale
	}
	var got ended
	p.eval(&got, `
		const el = document.getElementById("ours");
		el.code = a0;
		const {status, output} = await el.run();
		return {Status: status, Output: output};`, b.source(ops, false))
	ms, err := strconv.ParseFloat(strings.TrimSpace(got.Output), 64)
	if got.Status != 0 || err != nil {
		p.t.Fatalf("%s: status %d, output %s", b.name, got.Status, got.Output)
	}
	return ms
}

// benchPyodide does the same with Pyodide.
func (p *tab) benchPyodide(b benchProgram) float64 {
	p.t.Helper()
	var got struct{ Output, Error string }
	p.eval(&got, `const {output, error} = await runPyodide(a0); return {Output: output, Error: error ?? ""}`, b.source(b.ops, true))
	ms, err := strconv.ParseFloat(strings.TrimSpace(got.Output), 64)
	if got.Error != "" || err != nil {
		p.t.Fatalf("%s in Pyodide: %s %s", b.name, got.Output, got.Error)
	}
	return ms
}

// memoryOf is how many megabytes the instance has that has run a program.
func (p *tab) memoryOf(code string) float64 {
	p.t.Helper()
	var bytes float64
	p.eval(&bytes, `
		const el = document.getElementById("ours");
		el.code = a0;
		const {status, output} = await el.run();
		if (status !== 0) throw new Error(output);
		return memory;`, code)
	return bytes / 1e6
}

// stopLatency is the median time in milliseconds from the call of stop() to the end of an endless loop.
func (p *tab) stopLatency(times int) float64 {
	p.t.Helper()
	var took []float64
	for range times {
		var ms float64
		p.eval(&ms, `
			const el = document.getElementById("ours");
			el.code = "while True:\n    pass\n";
			const done = el.run();
			while (el.state !== "running") await new Promise((r) => setTimeout(r, 5));
			await new Promise((r) => setTimeout(r, 300));
			const from = performance.now();
			el.stop();
			const {status} = await done;
			if (status !== 130) throw new Error("stopped with status " + status);
			return performance.now() - from;`)
		took = append(took, ms)
		time.Sleep(50 * time.Millisecond)
	}
	return median(took)
}

func median(list []float64) float64 {
	s := slices.Sorted(slices.Values(list))
	n := len(s)
	if n%2 == 1 {
		return s[n/2]
	}
	return (s[n/2-1] + s[n/2]) / 2
}
