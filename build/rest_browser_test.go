// The second part of the runtime, as pages and their workers load it: in the background, at once when a program needs it, or not
// at all.
package main

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
)

// rareProgram needs the second part before it prints anything.
const rareProgram = `import argparse, calendar, re, unicodedata
parser = argparse.ArgumentParser(prog="rare")
parser.add_argument("--n", type=int, default=3)
print(parser.parse_args(["--n", "5"]).n, re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), calendar.isleap(2024),
      len(unicodedata.normalize("NFC", "e\u0301")), unicodedata.name("½"), unicodedata.numeric("½"), unicodedata.category("€"))
`

const rareOutput = "5 world hello True 1 VULGAR FRACTION ONE HALF 0.5 Sc\n"

// isRest reports whether a file is the second part.
func isRest(name string) bool { return strings.HasPrefix(name, assetFolder+"rest-") }

func TestSecondPartIsDivided(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the site")
	}
	n := 0
	for name := range realSite(t) {
		if isRest(name) {
			n++
		}
	}
	if n != 1 {
		t.Fatalf("the site has %d second parts", n)
	}
}

// TestRareProgramFirst runs a program that needs the second part on the first click, on hosts of all kinds.
func TestRareProgramFirst(t *testing.T) {
	for _, c := range []struct {
		name, prefix string
		alter        func(name string, h http.Header)
	}{
		{"plain", "", nil},
		{"sub-path", "/a/b", nil},
		{"text", "", func(name string, h http.Header) {
			if strings.HasSuffix(name, ".gz") {
				h.Set("Content-Type", "text/plain")
			}
		}},
		{"gzip as Content-Encoding", "", func(name string, h http.Header) {
			if strings.HasSuffix(name, ".gz") {
				h.Set("Content-Encoding", "gzip")
				h.Set("Content-Type", "application/wasm")
			}
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := openTab(t, serveFiles(t, realSite(t), c.prefix, c.alter)+"/en/playground.html")
			if got := p.runCode(playgroundID, rareProgram); got.Output != rareOutput || got.Status != 0 {
				t.Errorf("%+v", got)
			}
			if again := p.runCode(playgroundID, rareProgram); again.Output != rareOutput {
				t.Errorf("again: %+v", again)
			}
		})
	}
}

// TestRareProgramElsewhere does so on a page of another origin.
func TestRareProgramElsewhere(t *testing.T) {
	ours := serveFiles(t, realSite(t), "/aioplay", func(name string, h http.Header) { h.Set("Access-Control-Allow-Origin", "*") })
	theirs := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write([]byte(`<!doctype html><html lang="en"><title>Somebody's page</title><link rel="icon" href="data:,">
<script type="module" src="` + ours + `/aioplay.js"></script>
<aio-play id="one"><pre><code class="language-python">` + rareProgram + `</code></pre></aio-play></html>`))
	}))
	t.Cleanup(theirs.Close)
	p := openTab(t, theirs.URL+"/")
	if got := p.clickRun("one"); got.Output != rareOutput || got.Status != 0 {
		t.Errorf("%+v", got)
	}
}

// TestRareProgramServed does so on the development server.
func TestRareProgramServed(t *testing.T) {
	h := newHost("127.0.0.1:0")
	h.show(realSite(t))
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	p := openTab(t, server.URL+"/en/playground.html")
	if got := p.runCode(playgroundID, rareProgram); got.Output != rareOutput || got.Status != 0 {
		t.Errorf("%+v", got)
	}
}

// TestSecondPartMissing takes the second part away: programs that don't need it run, one that does ends with an error that says why,
// and the page goes on, until the file is back.
func TestSecondPartMissing(t *testing.T) {
	var gone atomic.Int32
	gone.Store(http.StatusNotFound)
	site := siteHandler(realSite(t), "", nil)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if status := gone.Load(); status != 0 && isRest(strings.TrimPrefix(r.URL.Path, "/")) {
			w.WriteHeader(int(status))
			w.Write([]byte("\x1f\x8bnot what you want"))
			return
		}
		site.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	p := openTab(t, server.URL+"/en/playground.html", "HTTP 404", "Failed to load resource")
	hello := func() {
		t.Helper()
		if got := p.runCode(playgroundID, "print('hello')\n"); got.Output != "hello\n" || got.Status != 0 {
			t.Fatalf("a program that doesn't need the second part: %+v", got)
		}
	}
	rare := func(why string) {
		t.Helper()
		got := p.runCode(playgroundID, rareProgram)
		if got.State != "error" || !strings.Contains(got.Output, "RuntimeError: could not ") || !strings.Contains(got.Output, "/assets/rest-") || !strings.Contains(got.Output, why) {
			t.Errorf("%+v", got)
		}
	}
	rare("HTTP 404")
	hello()
	rare("HTTP 404")
	gone.Store(http.StatusOK) // something else instead of the file
	rare("could not compile")
	hello()
	gone.Store(0)
	if got := p.runCode(playgroundID, rareProgram); got.Output != rareOutput || got.Status != 0 {
		t.Errorf("when the file is back: %+v", got)
	}
}

// TestSecondPartComesByItself runs a program that doesn't need the second part, and looks whether the page loads it afterwards, once.
func TestSecondPartComesByItself(t *testing.T) {
	var asked atomic.Int32
	site := siteHandler(realSite(t), "", func(name string, h http.Header) { h.Set("Cache-Control", "no-store") })
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if isRest(strings.TrimPrefix(r.URL.Path, "/")) {
			asked.Add(1)
		}
		site.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	p := openTab(t, server.URL+"/en/playground.html")
	p.eval(nil, `await customElements.whenDefined("aio-play"); await document.getElementById(a0).ready; await new Promise((r) => setTimeout(r, 500))`, playgroundID)
	if n := asked.Load(); n != 0 {
		t.Errorf("the second part was asked for %d times before anything ran", n)
	}
	p.runCode(playgroundID, "print('hello')\n")
	p.until(`performance.getEntriesByType("resource").some((e) => e.name.includes("/rest-") && e.responseEnd > 0)`)
	p.eval(nil, `await new Promise((r) => setTimeout(r, 300))`)
	for range 3 {
		if got := p.runCode(playgroundID, rareProgram); got.Output != rareOutput {
			t.Errorf("%+v", got)
		}
	}
	if n := asked.Load(); n != 1 {
		t.Errorf("the second part was asked for %d times", n)
	}
}
