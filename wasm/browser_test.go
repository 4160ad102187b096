// The page's runtime, the worker script and the session, driven in Chromium.

//go:build !js

package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/aioplay/aioplay/wasm/chromium"
)

// policy is the site's content security policy: the runtime must live with it.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; connect-src 'self'; " +
	"base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types aioplay"

// needChromium skips where there is no browser.
func needChromium(t testing.TB) {
	t.Helper()
	if testing.Short() {
		t.Skip("a browser takes seconds")
	}
	if _, err := chromium.Path(); errors.Is(err, chromium.ErrNone) {
		t.Skip(err)
	}
}

// site serves the runtime's files in every way that hosts do.
type site struct {
	mux    *http.ServeMux
	wasm   []byte
	packed []byte
	worker []byte
}

// newSite builds a module and the scripts. With test set the module is the package's test binary.
func newSite(t testing.TB, pkg string, test bool) *site {
	t.Helper()
	file := filepath.Join(t.TempDir(), "runtime.wasm")
	if err := chromium.Compile(pkg, file, test); err != nil {
		t.Fatal(err)
	}
	s := &site{mux: http.NewServeMux()}
	var err error
	if s.wasm, err = os.ReadFile(file); err != nil {
		t.Fatal(err)
	}
	var packed bytes.Buffer
	w, _ := gzip.NewWriterLevel(&packed, gzip.BestSpeed)
	w.Write(s.wasm)
	w.Close()
	s.packed = packed.Bytes()
	if s.worker, err = chromium.Bundle(chromium.Script{Entry: "site/src/worker.ts", Runtime: true}); err != nil {
		t.Fatal(err)
	}
	for _, folder := range []string{"gz", "gz-encoded", "raw", "raw-text"} {
		s.mux.HandleFunc("GET /"+folder+"/worker.js", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "text/javascript")
			w.Write(s.worker)
		})
	}
	s.serve("/gz/runtime.wasm.gz", s.packed, "Content-Type", "application/gzip")
	s.serve("/gz-encoded/runtime.wasm.gz", s.packed, "Content-Type", "application/octet-stream", "Content-Encoding", "gzip")
	s.serve("/raw/runtime.wasm.gz", s.wasm, "Content-Type", "application/wasm")
	s.serve("/raw-text/runtime.wasm.gz", s.wasm, "Content-Type", "text/plain")
	return s
}

func (s *site) serve(path string, body []byte, headers ...string) {
	s.mux.HandleFunc("GET "+path, func(w http.ResponseWriter, r *http.Request) {
		for i := 0; i < len(headers); i += 2 {
			w.Header().Set(headers[i], headers[i+1])
		}
		w.Write(body)
	})
}

// A report is what the page says of one test.
type report struct {
	Name string
	OK   bool
	Text string
}

// open opens a page with a script and calls hear with each of its reports until it says that it is done.
func (s *site) open(t testing.TB, entry, query string, define map[string]string, hear func(report)) {
	t.Helper()
	all := map[string]string{"AIOPLAY_FILES": `{"wasm":"runtime.wasm.gz","rest":"","worker":"worker.js"}`}
	maps.Copy(all, define)
	script, err := chromium.Bundle(chromium.Script{Entry: entry, Module: true, Define: all})
	if err != nil {
		t.Fatal(err)
	}
	s.serve("/page.js", script, "Content-Type", "text/javascript")
	s.mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Content-Security-Policy", policy)
		io.WriteString(w, `<!doctype html><title>runtime</title><script type="module" src="page.js"></script>`)
	})
	reports := make(chan report, 100)
	s.mux.HandleFunc("POST /report", func(w http.ResponseWriter, r *http.Request) {
		var one report
		if err := json.NewDecoder(r.Body).Decode(&one); err != nil {
			one = report{Name: "report", Text: err.Error()}
		}
		reports <- one
	})
	s.mux.HandleFunc("POST /end", func(w http.ResponseWriter, r *http.Request) { close(reports) })
	origin, stop, err := chromium.Serve(s.mux)
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	browser, err := chromium.Open(origin + "/" + query)
	if err != nil {
		t.Fatal(err)
	}
	defer browser.Close()
	patience := time.After(3 * time.Minute)
	for {
		select {
		case one, more := <-reports:
			if !more {
				return
			}
			hear(one)
		case <-browser.Exited():
			t.Fatal("the browser is gone")
		case <-patience:
			t.Fatal("the page did not come to its end")
		}
	}
}

// runPage runs a page of tests, each as a subtest.
func runPage(t *testing.T, s *site, entry, query string) {
	t.Helper()
	s.open(t, entry, query, nil, func(one report) {
		t.Run(strings.ReplaceAll(one.Name, " ", "_"), func(t *testing.T) {
			if !one.OK {
				t.Fatal(one.Text)
			}
			t.Log(one.Text)
		})
	})
}

// TestRuntime runs page_test.ts. RUNTIME_TESTS is a regular expression that chooses some.
func TestRuntime(t *testing.T) {
	needChromium(t)
	runPage(t, newSite(t, "./wasm", true), "wasm/page_test.ts", "?run="+url.QueryEscape(os.Getenv("RUNTIME_TESTS")))
}

// TestPython runs page_python_test.ts on the module as it is shipped.
func TestPython(t *testing.T) {
	needChromium(t)
	runPage(t, newSite(t, "./wasm", false), "wasm/page_python_test.ts", "?run="+url.QueryEscape(os.Getenv("RUNTIME_TESTS")))
}

// BenchmarkPython runs page_bench.ts on the module as it is shipped.
func BenchmarkPython(b *testing.B) {
	benchPage(b, newSite(b, "./wasm", false), map[string]string{
		"PROGRAMS": `{"hello":"print('hello')","busy":"while True: pass","flood":"for i in range(1000000): print(i)"}`,
	})
}

// BenchmarkRuntime runs page_bench.ts with the fake interpreter: what the path costs without Python.
func BenchmarkRuntime(b *testing.B) {
	benchPage(b, newSite(b, "./wasm", true), map[string]string{
		"PROGRAMS": `{"hello":"print hello","busy":"loop","flood":"flood 1000000"}`,
	})
}

func benchPage(b *testing.B, s *site, define map[string]string) {
	needChromium(b)
	s.open(b, "wasm/page_bench.ts", "", define, func(one report) {
		if !one.OK {
			b.Fatal(one.Name, ": ", one.Text)
		}
		b.Logf("%s: %s", one.Name, one.Text)
	})
}
