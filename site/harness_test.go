// What the browser tests stand on: the bundled scripts with a runtime that plays scenes, a server, one Chromium.

package site

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"html/template"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/evanw/esbuild/pkg/api"
)

// bundled holds the published files by name, as the builder makes them but for the runtime.
var bundled = sync.OnceValues(func() (map[string][]byte, error) {
	dir, err := filepath.Abs(".")
	if err != nil {
		return nil, err
	}
	fake := api.Plugin{Name: "scenes", Setup: func(b api.PluginBuild) {
		b.OnResolve(api.OnResolveOptions{Filter: `^\./runtime$`}, func(api.OnResolveArgs) (api.OnResolveResult, error) {
			return api.OnResolveResult{Path: filepath.Join(dir, "testdata", "runtime.ts")}, nil
		})
	}}
	out := make(map[string][]byte)
	build := func(o api.BuildOptions) error {
		o.AbsWorkingDir, o.Outdir, o.Bundle, o.Target, o.Charset = dir, dir, true, api.ES2022, api.CharsetUTF8
		o.MinifyWhitespace, o.MinifySyntax, o.MinifyIdentifiers = true, true, true
		o.Plugins = []api.Plugin{fake}
		r := api.Build(o)
		if len(r.Errors) > 0 {
			return fmt.Errorf("esbuild: %s", r.Errors[0].Text)
		}
		for _, f := range r.OutputFiles {
			out[filepath.Base(f.Path)] = f.Contents
		}
		return nil
	}
	entry := func(in, name string) api.EntryPoint { return api.EntryPoint{InputPath: in, OutputPath: name} }
	err = build(api.BuildOptions{Format: api.FormatESModule, Splitting: true, ChunkNames: "[name]-[hash]",
		EntryPointsAdvanced: []api.EntryPoint{entry(ElementEntry, "aioplay"), entry(SiteEntry, "site")}})
	if err == nil {
		err = build(api.BuildOptions{Format: api.FormatIIFE, EntryPointsAdvanced: []api.EntryPoint{entry(ThemeEntry, "theme")}})
	}
	if err == nil {
		err = build(api.BuildOptions{EntryPointsAdvanced: []api.EntryPoint{entry(StyleEntry, "site")}})
	}
	return out, err
})

// needBundle returns the published files, or skips where npm's packages have not been installed.
func needBundle(t *testing.T) map[string][]byte {
	t.Helper()
	if _, err := os.Stat("node_modules/@codemirror/view"); err != nil {
		t.Skip("npm's packages aren't installed: npm ci in site/")
	}
	files, err := bundled()
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func zipped(data []byte) int {
	var b bytes.Buffer
	w, _ := gzip.NewWriterLevel(&b, gzip.BestCompression)
	w.Write(data)
	w.Close()
	return b.Len()
}

// browser is the tests' one Chromium; TestMain ends it.
var browser = sync.OnceValues(func() (context.Context, error) {
	name := os.Getenv("CHROMIUM")
	for _, candidate := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if name == "" {
			name, _ = exec.LookPath(candidate)
		}
	}
	if name == "" {
		return nil, nil
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(name), chromedp.NoSandbox,
		chromedp.Flag("disable-gpu", true), chromedp.WindowSize(1280, 900))
	alloc, stop := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, cancel := chromedp.NewContext(alloc)
	endBrowser = func() { cancel(); stop() }
	return ctx, chromedp.Do(ctx)
})

var endBrowser = func() {}

func TestMain(m *testing.M) {
	code := m.Run()
	endBrowser()
	os.Exit(code)
}

// A tab is one page of the browser on a server of its own.
type tab struct {
	t   *testing.T
	ctx context.Context
	url string
}

// policyWatch collects what the tests ask for after the page has loaded.
const policyWatch = `window.__violations = [];
document.addEventListener("securitypolicyviolation", e => __violations.push(e.violatedDirective + " " + e.sourceFile + " " + e.sample));
window.__shift = 0;
new PerformanceObserver(l => { for (const e of l.getEntries()) if (!e.hadRecentInput) __shift += e.value; }).observe({type: "layout-shift", buffered: true});`

// A step is something that a tab does.
type step = chromedp.Action[chromedp.Void]

// call makes a step of a protocol command.
func call[P, R any](command cdp.Command[P, R], params P) step {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, command, params)
		return err
	})
}

// open shows the page at width by height CSS pixels.
func open(t *testing.T, document []byte, width, height int64, before ...step) *tab {
	t.Helper()
	files := needBundle(t)
	root, err := browser()
	if err != nil {
		t.Fatal(err)
	}
	if root == nil {
		t.Skip("no Chromium here: set CHROMIUM to its path")
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := path.Base(r.URL.Path)
		data, ok := files[name]
		switch {
		case r.URL.Path == "/page/":
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.Write(document)
		case !ok:
			http.NotFound(w, r)
		case strings.HasSuffix(name, ".css"):
			w.Header().Set("Content-Type", "text/css")
			w.Write(data)
		default:
			w.Header().Set("Content-Type", "text/javascript")
			w.Write(data)
		}
	}))
	t.Cleanup(server.Close)
	ctx, cancel := chromedp.NewContext(root)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, 60*time.Second)
	t.Cleanup(cancel)
	b := &tab{t: t, ctx: ctx, url: server.URL + "/page/"}
	watch := call(page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: policyWatch})
	// A tab in the background gets keys but moves no focus; this one is to behave as if somebody looked at it.
	focus := call(emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true})
	actions := append([]step{chromedp.EmulateViewport(width, height), focus, watch}, before...)
	actions = append(actions, chromedp.Navigate(b.url))
	b.do(actions...)
	b.run(`(async () => { await customElements.whenDefined("aio-play"); await Promise.all([...document.querySelectorAll("aio-play")].map(e => e.ready)); })()`)
	return b
}

func (b *tab) do(steps ...step) {
	b.t.Helper()
	if err := chromedp.Do(b.ctx, steps...); err != nil {
		b.t.Fatal(err)
	}
}

// run evaluates an expression and waits for it if it is a promise.
func (b *tab) run(expression string) {
	b.t.Helper()
	get[bool](b, "Promise.resolve("+expression+").then(() => true)")
}

// get evaluates an expression, waiting for it if it is a promise.
func get[T any](b *tab, expression string) T {
	b.t.Helper()
	v, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		b.t.Fatalf("%s: %v", expression, err)
	}
	return v
}

// text evaluates an expression to a string.
func (b *tab) text(expression string) string {
	b.t.Helper()
	return get[string](b, "Promise.resolve("+expression+").then(String)")
}

// until waits for an expression to become true.
func (b *tab) until(expression string) {
	b.t.Helper()
	poll := chromedp.Poll[chromedp.Void]("!!("+expression+")", chromedp.WithPollingInterval(10*time.Millisecond), chromedp.WithPollingTimeout(10*time.Second))
	if _, err := chromedp.Run(b.ctx, poll); err != nil {
		b.t.Fatalf("waiting for %s: %v", expression, err)
	}
}

// want fails the test unless the expression, as a string, is what it should be.
func (b *tab) want(expression, want string) {
	b.t.Helper()
	if got := b.text(expression); got != want {
		b.t.Errorf("%s = %q, want %q", expression, got, want)
	}
}

// clean fails the test when the page's policy was violated.
func (b *tab) clean() {
	b.t.Helper()
	b.want(`__violations.join("; ")`, "")
}

// plays is a page of our own with one element for each program.
func plays(t *testing.T, lang string, programs ...string) []byte {
	t.Helper()
	p := sample(Note, lang)
	p.Assets = Assets{Style: "site.css", Theme: "theme.js", Site: "site.js", Element: "aioplay.js", Icon: "data:,"}
	var b strings.Builder
	b.WriteString(`<h2 id="a">A</h2>`)
	for i, code := range programs {
		fmt.Fprintf(&b, `<aio-play id="p%d" views="timeline loop"><pre class="chroma"><code class="language-python">%s
</code></pre></aio-play>`, i, template.HTMLEscapeString(code))
	}
	p.Content = template.HTML(b.String())
	var out bytes.Buffer
	if err := Render(&out, p); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
