// What a reader downloads before the first line of output, against the budgets.
package main

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/andybalholm/brotli"

	"github.com/aioplay/aioplay/build/postlink"
)

// The budgets, in bytes.
const (
	// To the first output, every file brotli 11, and the same gzip 9. docs/decisions.md says what the bytes are. What programs may need
	// later is not in this sum.
	budgetBrotli = 950_000
	budgetGzip   = 1_250_000

	budgetPage   = 20_000  // the page's scripts before the first run, gzip 9
	budgetEditor = 140_000 // the editor, gzip 9
)

// TestSize opens a page that embeds the element, runs a program, and weighs the files that the browser asked for, before the
// first output and after it.
func TestSize(t *testing.T) {
	files := Files{"page.html": []byte(`<!doctype html><html lang="en"><title>Size</title>
<script type="module" src="aioplay.js"></script>
<aio-play id="one" views="none"><pre><code>print("hello")</code></pre></aio-play></html>`)}
	for name, data := range realSite(t) {
		files[name] = data
	}
	var asked requests
	site := siteHandler(files, "", nil)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.note(strings.TrimPrefix(r.URL.Path, "/"))
		site.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	p := openTab(t, server.URL+"/page.html", "favicon.ico")
	p.eval(nil, `
		await customElements.whenDefined("aio-play");
		const el = document.getElementById("one");
		await el.ready;
		el.addEventListener("aio-output", () => (globalThis.outputAt ??= Date.now()));`)
	time.Sleep(200 * time.Millisecond) // whatever the page fetches by itself, it has asked for by now
	ready := time.Now()
	if got := p.clickRun("one"); got.Output != "hello\n" {
		t.Fatalf("%+v", got)
	}
	var ms int64
	p.eval(&ms, `return globalThis.outputAt`)
	output := time.UnixMilli(ms)
	p.until(`performance.getEntriesByType("resource").some((e) => e.name.includes("/rest-"))`)

	t.Logf("%10s %10s %10s", "bytes", "gzip 9", "brotli 11")
	var page, total, all [3]int
	var first, rest int // parts of the runtime
	for _, r := range asked.list() {
		if r.name == "page.html" || r.name == "favicon.ico" {
			continue
		}
		early := r.at.Before(output)
		if strings.HasSuffix(r.name, ".wasm.gz") {
			if early {
				first++
			} else {
				rest++
			}
		}
		// No budget has what comes later. Brotli 11 takes a minute for it and the sections, so that they are weighed for readers of the log only.
		if !early && !testing.Verbose() {
			continue
		}
		when := "after the first output"
		w := weigh(t, r.name, files[r.name])
		add(&all, w)
		if early {
			add(&total, w)
			when = ""
		}
		if r.at.Before(ready) {
			add(&page, w)
		}
		t.Logf("%10d %10d %10d  %s  %s", w[0], w[1], w[2], r.name, when)
		if testing.Verbose() && strings.HasSuffix(r.name, ".wasm.gz") {
			parts(t, files[r.name])
		}
	}
	if first != 1 || rest != 1 {
		t.Errorf("parts of the runtime: %d before the first output, %d after it", first, rest)
	}
	t.Logf("%10d %10d %10d  the page's scripts before the first run", page[0], page[1], page[2])
	t.Logf("%10d %10d %10d  bytes to the first output", total[0], total[1], total[2])
	t.Logf("%10s %10d %10d  the budget", "", budgetGzip, budgetBrotli)
	t.Logf("%10d %10d %10d  everything, with the second part of the runtime", all[0], all[1], all[2])
	for _, c := range []struct {
		what        string
		have, limit int
	}{
		{"bytes to the first output, brotli 11", total[2], budgetBrotli},
		{"bytes to the first output, gzip 9", total[1], budgetGzip},
		{"the page's scripts, gzip 9", page[1], budgetPage},
	} {
		if c.have > c.limit {
			t.Errorf("%s: %d, the budget is %d", c.what, c.have, c.limit)
		}
	}
	for name, data := range files {
		if strings.HasPrefix(name, assetFolder+"editor-") {
			zipped, err := gzipped(data)
			if err != nil {
				t.Fatal(err)
			}
			if len(zipped) > budgetEditor {
				t.Errorf("the editor, gzip 9: %d, the budget is %d", len(zipped), budgetEditor)
			}
		}
	}
}

// requests are the files that a server was asked for, each once, with the first time.
type requests struct {
	mu    sync.Mutex
	files []asking
}

type asking struct {
	name string
	at   time.Time
}

func (r *requests) note(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !slices.ContainsFunc(r.files, func(f asking) bool { return f.name == name }) {
		r.files = append(r.files, asking{name, time.Now()})
	}
}

func (r *requests) list() []asking {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.files)
}

func add(sum *[3]int, w [3]int) {
	for i := range w {
		sum[i] += w[i]
	}
}

// parts weighs the sections of the runtime, unpacked: packing saves most in the code.
func parts(t *testing.T, file []byte) {
	t.Helper()
	r, err := gzip.NewReader(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	wasm, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	if plain, err := postlink.Unpack(wasm); err == nil {
		wasm = plain
		w := weigh(t, "unpacked", wasm)
		t.Logf("%10d %10d %10d    unpacked, of it", w[0], w[1], w[2])
	}
	for rest := wasm[8:]; len(rest) > 0; {
		id := rest[0]
		size, n := binary.Uvarint(rest[1:])
		section := rest[1+n : 1+n+int(size)]
		rest = rest[1+n+int(size):]
		if name := map[byte]string{10: "code", 11: "data"}[id]; name != "" {
			w := weigh(t, name, section)
			t.Logf("%10d %10d %10d      %s", w[0], w[1], w[2], name)
		}
	}
}

// weigh gives a file's size as it is, with gzip and with brotli. One that is shipped compressed is unpacked first.
func weigh(t *testing.T, name string, data []byte) [3]int {
	t.Helper()
	if strings.HasSuffix(name, ".gz") {
		r, err := gzip.NewReader(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		if data, err = io.ReadAll(r); err != nil {
			t.Fatal(err)
		}
	}
	zipped, err := gzipped(data)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	w := brotli.NewWriterOptions(&b, brotli.WriterOptions{Quality: 11, LGWin: 24}) // what the command does for files as big
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return [3]int{len(data), len(zipped), b.Len()}
}
