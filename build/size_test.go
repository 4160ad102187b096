// What a reader downloads before the first line of output, against the budgets.
package main

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"io"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/andybalholm/brotli"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"

	"github.com/aioplay/aioplay/build/postlink"
)

// The budgets, in bytes.
const (
	// To the first output, every file brotli 11, and the same gzip 9. The goal is 950 kB and 1.25 MB; the standard
	// library has outgrown it for now, and until it is back these keep it from growing further. Lower them with every
	// step down; docs/decisions.md says what the bytes are.
	budgetBrotli, goalBrotli = 1_340_000, 950_000
	budgetGzip, goalGzip     = 1_880_000, 1_250_000

	budgetPage   = 20_000  // the page's scripts before the first run, gzip 9
	budgetEditor = 140_000 // the editor, gzip 9
)

// TestSize opens a page that embeds the element, runs a program, and weighs the files that the browser asked for.
func TestSize(t *testing.T) {
	files := Files{"page.html": []byte(`<!doctype html><html lang="en"><title>Size</title>
<script type="module" src="aioplay.js"></script>
<aio-play id="one" views="none"><pre><code>print("hello")</code></pre></aio-play></html>`)}
	for name, data := range realSite(t) {
		files[name] = data
	}
	p := openTab(t, serveFiles(t, files, "", nil)+"/page.html", "favicon.ico")
	requests := p.requests()
	p.do(chromedp.Reload())
	p.eval(nil, `await customElements.whenDefined("aio-play"); await document.getElementById("one").ready`)
	time.Sleep(200 * time.Millisecond) // whatever the page fetches by itself, it has asked for by now
	before := requests()
	if got := p.clickRun("one"); got.Output != "hello\n" {
		t.Fatalf("%+v", got)
	}
	all := requests()

	t.Logf("%10s %10s %10s", "bytes", "gzip 9", "brotli 11")
	var total, page [3]int
	for _, name := range all {
		if name == "page.html" {
			continue
		}
		w := weigh(t, name, files[name])
		t.Logf("%10d %10d %10d  %s", w[0], w[1], w[2], name)
		if strings.Contains(name, "runtime-") && strings.HasSuffix(name, ".wasm.gz") {
			parts(t, files[name])
		}
		for i := range w {
			total[i] += w[i]
			if slices.Contains(before, name) {
				page[i] += w[i]
			}
		}
	}
	t.Logf("%10d %10d %10d  the page's scripts before the first run", page[0], page[1], page[2])
	t.Logf("%10d %10d %10d  bytes to the first output", total[0], total[1], total[2])
	t.Logf("%10s %10d %10d  the goal", "", goalGzip, goalBrotli)
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
			if w := weigh(t, name, data); w[1] > budgetEditor {
				t.Errorf("the editor, gzip 9: %d, the budget is %d", w[1], budgetEditor)
			}
		}
	}
}

// requests begins to record which files of its own server the page asks for; each call of the result lists those so
// far, in order, by path.
func (p *tab) requests() func() []string {
	p.t.Helper()
	var list []string
	err := chromedp.Listen(p.ctx, func(ev any) {
		if e, ok := ev.(*network.EventRequestWillBeSent); ok {
			if u, err := url.Parse(e.Request.URL); err == nil && u.Scheme == "http" {
				name := strings.TrimPrefix(u.Path, "/")
				p.mu.Lock()
				if !slices.Contains(list, name) && name != "favicon.ico" {
					list = append(list, name)
				}
				p.mu.Unlock()
			}
		}
	})
	if err != nil {
		p.t.Fatal(err)
	}
	return func() []string {
		p.mu.Lock()
		defer p.mu.Unlock()
		return slices.Clone(list)
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
