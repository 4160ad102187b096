// Browser tests of the element: running, output, editing, timeline; each with the pages' own policy in force.

package site

import (
	"os"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

const in = `p0.shadowRoot.querySelector`

func TestRun(t *testing.T) {
	b := open(t, plays(t, "en", "hello"), 1280, 900)
	b.want(`p0.state`, "idle")
	b.run(`window.seen = [], ["aio-run","aio-output","aio-done"].forEach(n => document.addEventListener(n, e => seen.push(n + ":" + (e.detail.text ?? e.detail.status ?? ""))))`)
	b.want(`p0.run().then(r => r.status + r.output)`, "0hello\n")
	b.want(`seen.join()`, "aio-run:,aio-output:hello\n,aio-done:0")
	b.want(`p0.state`, "done")
	b.want(in+`("[role=status]").textContent`, "Done. virtual 0\u00a0s · ran in 3\u00a0ms")
	b.want(in+`(".badge").textContent`, "virtual 0\u00a0s · ran in 3\u00a0ms")
	b.clean()
}

func TestError(t *testing.T) {
	b := open(t, plays(t, "en", "fails\nx = 1 / 0"), 1280, 900)
	b.want(`p0.run().then(r => r.status)`, "1")
	b.want(`p0.state`, "error")
	b.want(in+`(".line.bad").textContent`, "x = 1 / 0\n")
	b.want(in+`(".b.stderr").textContent`, "ZeroDivisionError: division by zero\n")
	b.want(in+`("[role=status]").textContent`, "ZeroDivisionError on line 2: division by zero")
	b.run(in + `(".code").click()`)
	b.until(in + `(".badrange")`)
	b.want(in+`(".badrange").textContent`, "1 / 0")
	b.want(`(p0.code = "hello", `+in+`(".badrange"))`, "null")
	b.clean()
}

func TestStopAndRunAgain(t *testing.T) {
	b := open(t, plays(t, "zh", "forever"), 1280, 900)
	b.run(`void p0.run()`)
	b.until(`p0.state === "running"`)
	b.want(in+`(".main").textContent`, "停止")
	b.run(in + `(".main").click()`)
	b.until(`p0.state === "stopped"`)
	b.want(in+`("[role=status]").textContent`, "已停止")
	b.run(`p0.code = "hello"`)
	b.want(`p0.run().then(r => r.output)`, "hello\n")
	b.clean()
}

func TestRuntimeThatCannotBeLoaded(t *testing.T) {
	b := open(t, plays(t, "en", "missing"), 1280, 900)
	b.want(`p0.run().then(() => "ran", e => e.message)`, "The runtime could not be loaded: could not load runtime.wasm: HTTP 404")
	b.want(`p0.state`, "error")
	b.want(`p0.code`, "missing")
	b.want(`(p0.code = "hello", p0.run().then(r => r.output))`, "hello\n")
}

func TestPause(t *testing.T) {
	b := open(t, plays(t, "en", "forever"), 1280, 900)
	b.run(`p0.step("event")`)
	b.until(`p0.state === "paused"`)
	b.run(`p0.resume()`)
	b.until(`p0.state === "running"`)
	b.run(`p0.stop()`)
	b.until(`p0.state === "stopped"`)
}

func TestOutputIsInert(t *testing.T) {
	b := open(t, plays(t, "en", "nasty"), 1280, 900)
	b.run(`p0.run()`)
	b.want(in+`(".lines").textContent`, "⟨RLO⟩evil⟨PDF⟩ <img src=x onerror=alert(1)>\nlink\nred\n␀␇\n")
	b.want(in+`All(".lines a, .lines img").length`, "0")
	b.want(in+`(".lines .bold.f1").textContent`, "red")
	b.clean()
}

func TestWideCharactersKeepColumns(t *testing.T) {
	b := open(t, plays(t, "en", "wide"), 1280, 900)
	b.run(`p0.run()`)
	columns := get[[]float64](b, `(() => {
		const found = [], walk = document.createTreeWalker(`+in+`(".lines"), NodeFilter.SHOW_TEXT);
		for (let n; (n = walk.nextNode());) for (let i = -1; (i = n.data.indexOf("|", i + 1)) >= 0;) {
			const r = document.createRange(); r.setStart(n, i); r.setEnd(n, i + 1); found.push(r.getBoundingClientRect().left);
		}
		return found;
	})()`)
	if len(columns) != 4 {
		t.Fatalf("%d bars, want 4", len(columns))
	}
	for i, x := range columns {
		if d := x - columns[0]; d > 1 || d < -1 {
			t.Errorf("the bar of line %d is %.1f px off", i+1, d)
		}
	}
}

func TestProgressBarWritesOver(t *testing.T) {
	b := open(t, plays(t, "en", "progress"), 1280, 900)
	b.run(`p0.run()`)
	b.want(in+`(".lines").textContent`, "done\nnext")
}

func TestFloodIsCapped(t *testing.T) {
	b := open(t, plays(t, "en", "flood"), 1280, 900)
	b.run(`p0.run()`)
	b.want(in+`(".lines").textContent.split("\n").length - 1`, "5000")
	b.want(in+`(".lines").textContent.slice(-8)`, "line 99\n")
	b.want(in+`(".out > .dropped").textContent`, "95000 earlier lines are not shown")
	b.want(`p0.output.split("\n").length - 1`, "100000")
}

func TestInput(t *testing.T) {
	b := open(t, plays(t, "en", "asks"), 1280, 900)
	b.run(`void p0.run()`)
	b.until(in + `(".answer")`)
	b.want(in+`(".state").textContent`, "Waiting for your input")
	b.do(chromedp.KeyEvent("Ann"))
	b.want(in+`(".answer").value`, "Ann")
	// Enter that belongs to an input method doesn't send.
	b.run(in + `(".answer").dispatchEvent(new KeyboardEvent("keydown", {key: "Enter", isComposing: true, bubbles: true}))`)
	b.want(`p0.state`, "running")
	b.do(chromedp.KeyEvent(kb.Enter))
	b.until(`p0.state === "done"`)
	b.want(`p0.output`, "name? Ann\nhello Ann\n")
	b.clean()
}

func TestEditorIsMadeOnDemand(t *testing.T) {
	b := open(t, plays(t, "en", "hello", "cooks"), 1280, 900)
	b.want(`performance.getEntriesByType("resource").filter(e => /editor|runtime/.test(e.name)).length`, "0")
	height := b.text(in + `(".codepane").offsetHeight`)
	b.run(in + `(".code").click()`)
	b.until(in + `(".cm-focused")`)
	b.want(in+`(".codepane").offsetHeight`, height)
	b.want(`p1.shadowRoot.querySelector(".cm-editor")`, "null")
	b.run(`window.changes = 0, p0.addEventListener("aio-change", () => changes++)`)
	b.do(chromedp.KeyEvent("# x"))
	b.want(`p0.code`, "# xhello")
	b.want(`changes > 0`, "true")
	b.run(`p0.reset()`)
	b.want(`p0.code`, "hello")
	b.do(chromedp.KeyEvent("z", chromedp.KeyModifiers(kb.ModifierCtrl)))
	b.want(`p0.code`, "# xhello")
	b.clean()
}

func TestTabLeavesTheEditor(t *testing.T) {
	b := open(t, plays(t, "en", "hello", "hello"), 1280, 900)
	b.run(in + `(".code").click()`)
	b.until(in + `(".cm-focused")`)
	b.do(chromedp.KeyEvent(kb.Tab))
	b.until(`p0.shadowRoot.activeElement.className === "main"`)
	b.want(`p0.code`, "hello")
}

func TestCompositionDoesNotRun(t *testing.T) {
	b := open(t, plays(t, "en", "hello"), 1280, 900)
	b.run(in + `(".code").click()`)
	b.until(in + `(".cm-focused")`)
	b.do(call(input.ImeSetComposition, input.ImeSetCompositionParams{Text: "ni", SelectionStart: 2, SelectionEnd: 2}))
	b.do(call(input.InsertText, input.InsertTextParams{Text: "你"}))
	b.want(`p0.code`, "你hello")
	b.want(`p0.state`, "idle")
}

func TestTimelinePanel(t *testing.T) {
	b := open(t, plays(t, "en", "cooks\nx\ny"), 1280, 900)
	b.run(`p0.run()`)
	b.until(in + `(".scroller")?.getAttribute("aria-valuemax") === "15"`)
	b.run(in + `(".scroller").focus()`)
	b.do(chromedp.KeyEvent(kb.Home))
	b.want(in+`(".scroller").getAttribute("aria-valuetext")`, "event 1 of 15, 0\u00a0s: Task-1 is created")
	b.do(chromedp.KeyEvent(kb.ArrowDown))
	b.want(in+`(".scroller").getAttribute("aria-valuenow")`, "4")
	b.run(`p0.seek(9)`)
	b.want(in+`(".line.now").textContent`, "y\n")
	b.until(in + `(".q.timers li b")?.textContent === "1.0\u00a0s"`)
	b.want(in+`(".q.waiting ul").textContent`, "Task-1 task cookcook sleep")
	b.do(chromedp.KeyEvent(kb.End), chromedp.KeyEvent(kb.ArrowLeft))
	b.want(in+`(".scroller").getAttribute("aria-valuenow")`, "14")
	// The text twin has a row for each event.
	b.run(`[...` + in + `All(".tools button")].find(e => e.textContent === "As a table").click()`)
	b.want(in+`All(".table tbody tr").length`, "15")
	b.want(`p0.trace.trim().split("\n").length`, "16")
	b.clean()
}

// The picture is a canvas: it must notice a change of theme by itself.
func TestTimelineFollowsTheTheme(t *testing.T) {
	b := open(t, plays(t, "en", "cooks"), 1280, 900)
	b.run(`p0.run()`)
	b.until(in + `(".scroller canvas")?.width > 0`)
	// A pixel of the axis' background.
	corner := in + `(".scroller canvas").getContext("2d").getImageData(2, 2, 1, 1).data[0]`
	b.until(corner + ` > 200`)
	b.run(`document.documentElement.dataset.theme = "dark"`)
	b.until(corner + ` < 60`)
}

func TestForeignPage(t *testing.T) {
	foreign := `<!doctype html><html lang="en"><title>x</title><script>window.before = Object.keys(window)</script>
<script type="module" src="aioplay.js" data-selector="pre > code.python" data-views="none"></script>
<pre><code class="python">hello
</code></pre><pre><code class="bash">ls</code></pre>`
	b := open(t, []byte(foreign), 900, 700)
	b.until(`document.querySelector("aio-play")?.state === "idle"`)
	b.want(`document.querySelectorAll("aio-play").length`, "1")
	b.want(`document.querySelector("aio-play").getAttribute("views")`, "none")
	b.want(`document.querySelector("aio-play").run().then(r => r.output)`, "hello\n")
	b.want(`Object.keys(window).filter(k => !before.includes(k) && k !== "before").join()`, "")
	b.want(`localStorage.length`, "0")
}

func TestPersistIsOptIn(t *testing.T) {
	b := open(t, plays(t, "en", "hello", "hello"), 1280, 900)
	b.run(`p1.setAttribute("persist", ""), p0.code = "a", p1.code = "b"`)
	b.until(`localStorage.length === 1`)
	b.want(`Object.entries(localStorage).join()`, "aioplay:/page/#p1,b")
	b.run(`p1.reset()`)
	b.until(`localStorage.length === 0`)
}

func TestNothingMoves(t *testing.T) {
	for _, width := range []int64{375, 1280} {
		b := open(t, plays(t, "en", "hello", "hello\n\n# more", "cooks"), width, 900)
		shift := get[float64](b, `__shift`)
		if shift > 0.02 {
			t.Errorf("at %d px the layout shifts by %.3f", width, shift)
		}
	}
}

func TestNarrow(t *testing.T) {
	b := open(t, plays(t, "en", "cooks"), 320, 640)
	b.run(`p0.run()`)
	b.until(in + `(".scroller canvas")?.width > 0`)
	b.want(`document.documentElement.scrollWidth`, "320")
	b.want(`[...`+in+`All("button, select, input, summary")].filter(e => e.checkVisibility()).map(e => e.getBoundingClientRect())
		.filter(r => r.width < 24 || r.height < 24).length`, "0")
}

func TestAxe(t *testing.T) {
	needBundle(t)
	axe, err := os.ReadFile("node_modules/axe-core/axe.min.js")
	if err != nil {
		t.Skip("axe-core isn't installed: npm ci in site/")
	}
	for _, c := range []struct{ lang, scheme string }{{"en", "light"}, {"zh", "dark"}} {
		b := open(t, plays(t, c.lang, "cooks  # comment", "fails\nx = 1 / 0  # why", "asks"), 1280, 900,
			call(page.SetBypassCSP, page.SetBypassCSPParams{Enabled: true}),
			call(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: c.scheme}}}))
		b.do(chromedp.Evaluate[chromedp.Void](string(axe)))
		check := func(when string) {
			t.Helper()
			found := get[[]string](b, `axe.run(document).then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + " " + n.target.join(" "))))`)
			if len(found) > 0 {
				t.Errorf("%s, %s, %s:\n%s", c.lang, c.scheme, when, strings.Join(found, "\n"))
			}
		}
		check("idle")
		b.run(`Promise.all([p0.run(), p1.run()]).then(() => void p2.run())`)
		b.until(in + `(".scroller canvas")?.width > 0 && p2.shadowRoot.querySelector(".answer")`)
		b.run(`[...` + in + `All(".tools [aria-expanded=false]")].forEach(e => e.click()), p1.shadowRoot.querySelector(".code").click()`)
		b.until(`p1.shadowRoot.querySelector(".cm-focused")`)
		check("after running")
	}
}

func TestSizes(t *testing.T) {
	files := needBundle(t)
	chunk := func(prefix string) []byte {
		for name, data := range files {
			if strings.HasPrefix(name, prefix) {
				return data
			}
		}
		t.Fatalf("no chunk %s", prefix)
		return nil
	}
	early := zipped(files["aioplay.js"]) + zipped(files["site.js"]) + zipped(files["theme.js"]) + zipped(chunk("element-"))
	for name, data := range files {
		if strings.HasPrefix(name, "chunk-") {
			early += zipped(data)
		}
	}
	for _, c := range []struct {
		what       string
		size, most int
	}{
		{"loader", zipped(files["aioplay.js"]), 12 << 10},
		{"page JS before Run", early, 20 << 10},
		{"editor", zipped(chunk("editor-")), 140 << 10},
	} {
		t.Logf("%s: %d bytes gzip", c.what, c.size)
		if c.size > c.most {
			t.Errorf("%s: %d bytes gzip, at most %d", c.what, c.size, c.most)
		}
	}
}
