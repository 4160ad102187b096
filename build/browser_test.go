// The browser that the tests drive: one Chromium for all of them, the whole site on loopback servers, and the steps
// that readers take.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/network"
	cdppage "github.com/chromedp/cdproto/page"
	cdpruntime "github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"github.com/aioplay/aioplay/wasm/chromium"
)

// patience is how long one step in the browser may take on a machine that is busy with other tests.
const patience = 60 * time.Second

// siteFiles is the real site, built once for all tests.
var siteFiles = sync.OnceValues(func() (Files, error) {
	src, err := findSources("../content")
	if err != nil {
		return nil, err
	}
	src.Log = func(format string, args ...any) { fmt.Fprintf(os.Stderr, format+"\n", args...) }
	assets, err := src.Assets()
	if err != nil {
		return nil, err
	}
	return Build(os.DirFS("../content"), Options{Base: "/", Assets: assets})
})

// realSite is the real site; the test fails without it.
func realSite(t testing.TB) Files {
	t.Helper()
	files, err := siteFiles()
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// chrome starts the browser once; TestMain ends it.
var chrome = sync.OnceValues(func() (context.Context, error) {
	path, err := chromium.Path()
	if err != nil {
		return nil, fmt.Errorf("%w (make test installs Debian's)", err)
	}
	opts := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path),
		chromedp.WindowSize(1280, 900),
		chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-sync", true),
		chromedp.Flag("disable-gpu", true),
		// Every host but the loopback resolves to nothing: no test reaches the network.
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"),
	)
	if os.Geteuid() == 0 {
		opts = append(opts, chromedp.NoSandbox) // Chromium's sandbox refuses to start as root
	}
	alloc, stopAlloc := chromedp.NewExecAllocator(context.Background(), opts...)
	ctx, stop := chromedp.NewContext(alloc)
	closeBrowser = func() { stop(); stopAlloc() }
	return ctx, chromedp.Do(ctx)
})

var closeBrowser = func() {}

// tab is one page under test, with what went wrong on it.
type tab struct {
	t   testing.TB
	ctx context.Context

	mu       sync.Mutex
	problems []string // uncaught exceptions, failed requests, console errors
}

// openTab opens a page. Everything that a browser would complain about fails the test when it ends, unless forgive
// names it.
func openTab(t testing.TB, url string, forgive ...string) *tab {
	t.Helper()
	if testing.Short() {
		t.Skip("drives a browser; left out by -short")
	}
	root, err := chrome()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := chromedp.NewContext(root)
	p := &tab{t: t, ctx: ctx}
	if err := chromedp.Do(ctx); err != nil { // makes the tab, with a context that no step's deadline ends
		t.Fatal(err)
	}
	if err := chromedp.Listen(ctx, p.listen); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		p.noViolations()
		cancel()
		p.mu.Lock()
		defer p.mu.Unlock()
		for _, problem := range p.problems {
			if !containsAny(problem, forgive) {
				t.Errorf("%s: %s", url, problem)
			}
		}
	})
	_, err = chromedp.Call(ctx, cdppage.AddScriptToEvaluateOnNewDocument, cdppage.AddScriptToEvaluateOnNewDocumentParams{Source: watchPolicy})
	if err != nil {
		t.Fatal(err)
	}
	if _, err = chromedp.Call(ctx, network.Enable, network.EnableParams{}); err != nil {
		t.Fatal(err)
	}
	p.do(chromedp.Navigate(url))
	return p
}

// in makes failures those of a subtest until the function that it returns is called.
func (p *tab) in(t testing.TB) (back func()) {
	outer := p.t
	p.t = t
	return func() { p.t = outer }
}

// watchPolicy runs before the page's own scripts: it collects breaches of the content security policy, and lets tests
// wait for the end of a run.
const watchPolicy = `globalThis.__breaches = [];
// The end of the run that is about to begin; a runtime that can't be loaded ends it, too, with status -1.
globalThis.ended = (el) => new Promise((resolve) => {
  const failed = setInterval(() => { if (begun && el.state === "error") resolve({status: -1}); }, 200);
  let begun = false;
  el.addEventListener("aio-run", () => (begun = true), {once: true});
  el.addEventListener("aio-done", (e) => { clearInterval(failed); resolve(e.detail); }, {once: true});
});
addEventListener("securitypolicyviolation", (e) => __breaches.push(e.violatedDirective + " " + e.blockedURI + " " + e.sourceFile + ":" + e.lineNumber));`

func (p *tab) listen(event any) {
	problem := ""
	switch e := event.(type) {
	case *cdpruntime.EventExceptionThrown:
		problem = "uncaught: " + e.ExceptionDetails.Text
		if x := e.ExceptionDetails.Exception; x != nil {
			problem += " " + x.Description
		}
	case *cdpruntime.EventConsoleAPICalled:
		if e.Type == cdpruntime.ConsoleAPICalledTypeError {
			var words []string
			for _, a := range e.Args {
				words = append(words, string(a.Value)+a.Description)
			}
			problem = "console: " + strings.Join(words, " ")
		}
	case *network.EventResponseReceived:
		if e.Response.Status >= 400 {
			problem = fmt.Sprintf("HTTP %d for %s", e.Response.Status, e.Response.URL)
		}
	}
	if problem != "" {
		p.mu.Lock()
		p.problems = append(p.problems, problem)
		p.mu.Unlock()
	}
}

func containsAny(s string, parts []string) bool {
	for _, part := range parts {
		if strings.Contains(s, part) {
			return true
		}
	}
	return false
}

// do runs browser actions within the test's patience.
func (p *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, steps...); err != nil {
		p.t.Fatal(err)
	}
}

// eval runs the body of an async function in the page, with args as its arguments a0, a1, …, and decodes what it
// returns into v, which may be nil.
func (p *tab) eval(v any, body string, args ...any) {
	p.t.Helper()
	var names, values []string
	for i, a := range args {
		data, err := json.Marshal(a)
		if err != nil {
			p.t.Fatal(err)
		}
		names = append(names, fmt.Sprintf("a%d", i))
		values = append(values, string(data))
	}
	script := "(async (" + strings.Join(names, ", ") + ") => {" + body + "})(" + strings.Join(values, ", ") + ")"
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	raw, err := chromedp.Run(ctx, chromedp.Evaluate[[]byte](script, chromedp.EvalAwaitPromise, chromedp.EvalAsValue))
	if err != nil {
		p.t.Fatalf("%v, in:\n%s", err, body)
	}
	if v != nil {
		if err := json.Unmarshal(raw, v); err != nil {
			p.t.Fatalf("%s: %v", raw, err)
		}
	}
}

// noViolations fails the test when the page broke its own content security policy.
func (p *tab) noViolations() {
	p.t.Helper()
	if p.t.Failed() {
		return // the page may be gone
	}
	var breaches []string
	p.eval(&breaches, `return globalThis.__breaches ?? []`)
	for _, b := range breaches {
		p.t.Errorf("policy broken: %s", b)
	}
}

// ended is what a run came to.
type ended struct {
	Status int
	Output string
	State  string
	Now    float64 // seconds of the loop's clock
	Marked int     // the line that is marked as the error's, from 1; 0 for none
}

// clickRun presses the Run button of the element with this id, as a reader does, and waits until the run has ended.
func (p *tab) clickRun(id string) ended {
	p.t.Helper()
	p.eval(nil, `
		const el = document.getElementById(a0);
		await customElements.whenDefined("aio-play");
		await el.ready;
		el.scrollIntoView({block: "center", behavior: "instant"});
		globalThis.__done = ended(el);`, id)
	p.press(id, "run")
	return p.await(id)
}

// await waits for the end of the run that clickRun or type began.
func (p *tab) await(id string) ended {
	p.t.Helper()
	var e ended
	p.eval(&e, `
		const detail = await __done;
		const el = document.getElementById(a0);
		await new Promise((r) => setTimeout(r, 30));
		const lines = [...el.shadowRoot.querySelectorAll(".codepane .line, .codepane .cm-line")];
		return {Status: detail.status, Output: el.output, State: el.state, Now: el.now,
			Marked: 1 + lines.findIndex((line) => line.classList.contains("bad"))};`, id)
	return e
}

// press clicks a part of the element with the mouse, where a reader's pointer would be.
func (p *tab) press(id, part string) {
	p.t.Helper()
	var at struct{ X, Y float64 }
	p.eval(&at, `
		const b = document.getElementById(a0).shadowRoot.querySelector('[part~="' + a1 + '"]');
		const r = b.getBoundingClientRect();
		return {X: r.x + r.width / 2, Y: r.y + Math.min(r.height / 2, 20)};`, id, part)
	p.do(chromedp.MouseClickXY(at.X, at.Y))
}

// runCode puts a program into the element with this id and presses Run.
func (p *tab) runCode(id, code string) ended {
	p.t.Helper()
	p.eval(nil, `
		const el = document.getElementById(a0);
		await customElements.whenDefined("aio-play");
		await el.ready;
		el.code = a1;`, id, code)
	return p.clickRun(id)
}

// serveFiles serves a site below a path of a loopback server; alter may change each answer before it is sent.
func serveFiles(t testing.TB, files Files, prefix string, alter func(name string, h http.Header)) string {
	t.Helper()
	server := httptest.NewServer(siteHandler(files, prefix, alter))
	t.Cleanup(server.Close)
	return server.URL + prefix
}

// siteHandler answers as a plain static host does: files, index.html for folders, 404.html for the rest.
func siteHandler(files Files, prefix string, alter func(name string, h http.Header)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name, ok := strings.CutPrefix(r.URL.Path, prefix)
		name = strings.TrimPrefix(name, "/")
		if name == "" || strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		data, found := files[name]
		if !ok || !found {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.WriteHeader(http.StatusNotFound)
			w.Write(files["404.html"])
			return
		}
		w.Header().Set("Content-Type", contentType(name))
		if alter != nil {
			alter(name, w.Header())
		}
		w.Write(data)
	})
}
