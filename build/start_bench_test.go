// What a reader waits for, in Chromium: the first output of a page that nobody has seen before, and of the next run.
package main

import (
	"fmt"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// startPage embeds the element and nothing else.
const startPage = `<!doctype html><html lang="en"><title>Start</title><link rel="icon" href="data:,">
<script type="module" src="aioplay.js"></script>
<aio-play id="one" views="none"><pre><code>print("hello")</code></pre></aio-play></html>`

// TestStart prints the times. Each round has a server of its own, so that the browser has nothing in its caches.
func TestStart(t *testing.T) {
	if !*benchRun {
		t.Skip("takes a quiet machine; make bench runs it")
	}
	files := Files{"page.html": []byte(startPage)}
	for name, data := range realSite(t) {
		files[name] = data
	}
	var cold, cpu, again, rare []float64
	for range *benchRounds {
		server := httptest.NewServer(siteHandler(files, "", nil))
		p := openTab(t, server.URL+"/page.html")
		p.eval(nil, `await customElements.whenDefined("aio-play");
			globalThis.timed = (code) => new Promise((resolve) => {
				const el = document.getElementById("one");
				el.code = code;
				const began = performance.now();
				el.addEventListener("aio-output", () => (globalThis.took ??= performance.now() - began), {once: true});
				globalThis.took = undefined;
				el.run().then(() => setTimeout(() => resolve(globalThis.took), 700));
			});`)
		before := rendererCPU()
		var ms float64
		p.eval(&ms, `return await timed('print("hello")')`)
		cold, cpu = append(cold, ms), append(cpu, rendererCPU()-before)
		for range 5 {
			p.eval(&ms, `return await timed('print("hello")')`)
			again = append(again, ms)
		}
		p.eval(&ms, `return await timed('import argparse; print(argparse.__name__)')`)
		rare = append(rare, ms)
		server.Close()
	}
	fmt.Printf("%-62s %8.1f ms\n", "cold click to first output", median(cold))
	fmt.Printf("%-62s %8.0f ms\n", "processor time of the pages meanwhile, and 0.7 s after", median(cpu))
	fmt.Printf("%-62s %8.2f ms\n", "run again, to first output", median(again))
	fmt.Printf("%-62s %8.1f ms\n", "the first program that needs the second part, to first output", median(rare))
}

// rendererCPU is the processor time in milliseconds that the pages of this test's browser have used, where /proc tells.
func rendererCPU() float64 {
	const tick = 10 // milliseconds; what Linux says to all programs
	parent, used := map[int]int{}, map[int]int{}
	list, _ := filepath.Glob("/proc/[0-9]*/stat")
	for _, name := range list {
		stat, err := os.ReadFile(name)
		if err != nil {
			continue
		}
		_, rest, _ := strings.Cut(string(stat), ") ")
		f := strings.Fields(rest)
		if len(f) < 13 {
			continue
		}
		pid, _ := strconv.Atoi(filepath.Base(filepath.Dir(name)))
		parent[pid], _ = strconv.Atoi(f[1])
		if line, err := os.ReadFile(filepath.Join(filepath.Dir(name), "cmdline")); err == nil && strings.Contains(string(line), "--type=renderer") {
			user, _ := strconv.Atoi(f[11])
			system, _ := strconv.Atoi(f[12])
			used[pid] = user + system
		}
	}
	total := 0
	for pid, ticks := range used {
		for up := pid; up > 1; up = parent[up] {
			if up == os.Getpid() {
				total += ticks
				break
			}
		}
	}
	return float64(total * tick)
}
