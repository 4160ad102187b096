// Hosts as they are: the site below a path, without MIME types, with compressed answers; the element on a page of
// somebody else's.
package main

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestAnySubPath(t *testing.T) {
	root := serveFiles(t, realSite(t), "/a/b", nil)
	for _, page := range []string{"/", "/zh/index.html", "/en/tasks.html"} {
		p := openTab(t, root+page) // which fails the test for any answer of 400 or more
		var id string
		p.eval(&id, `return document.querySelector("aio-play").id`)
		if got := p.clickRunFast(id); got.Status != 0 || got.Output == "" {
			t.Errorf("%s: %+v", page, got)
		}
	}
}

func TestHostsWithOddHeaders(t *testing.T) {
	for _, c := range []struct {
		name  string
		alter func(name string, h http.Header)
	}{
		{"no MIME type for wasm", func(name string, h http.Header) {
			if strings.HasSuffix(name, ".gz") {
				h.Set("Content-Type", "application/octet-stream")
			}
		}},
		{"text for wasm", func(name string, h http.Header) {
			if strings.HasSuffix(name, ".gz") {
				h.Set("Content-Type", "text/plain")
			}
		}},
		{"gzip as Content-Encoding", func(name string, h http.Header) {
			if strings.HasSuffix(name, ".gz") {
				h.Set("Content-Encoding", "gzip")
				h.Set("Content-Type", "application/wasm")
			}
		}},
		{"gzip as Content-Type", func(name string, h http.Header) {
			if strings.HasSuffix(name, ".gz") {
				h.Set("Content-Type", "application/gzip")
			}
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			root := serveFiles(t, realSite(t), "", c.alter)
			p := openTab(t, root+"/en/playground.html")
			if got := p.runCode(playgroundID, "print(1 + 1)\n"); got.Output != "2\n" {
				t.Errorf("%+v", got)
			}
		})
	}
}

// TestPageOfSomebodyElse embeds the element from another origin into a page that is no page of ours.
func TestPageOfSomebodyElse(t *testing.T) {
	ours := serveFiles(t, realSite(t), "/aioplay", func(name string, h http.Header) { h.Set("Access-Control-Allow-Origin", "*") })
	theirs := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/" {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write([]byte(`<!doctype html><html lang="en"><title>Somebody's page</title>
<script>globalThis.before = Object.keys(window)</script>
<script type="module" src="` + ours + `/aioplay.js"></script>
<aio-play id="one"><pre><code class="language-python">import asyncio

async def main():
    await asyncio.sleep(1)
    print("one virtual second later")

asyncio.run(main())
</code></pre></aio-play></html>`))
	}))
	t.Cleanup(theirs.Close)
	p := openTab(t, theirs.URL+"/")
	if got := p.clickRun("one"); got.Output != "one virtual second later\n" || got.Status != 0 {
		t.Errorf("%+v", got)
	}
	var added []string
	p.eval(&added, `return Object.keys(window).filter((k) => !before.includes(k) && !k.startsWith("__") && k !== "before" && k !== "ended")`)
	if len(added) > 0 {
		t.Errorf("the element left globals on the page: %v", added)
	}
}
