// Programs that readers write: pasted, edited, broken, endless. Each in Chromium, in the page's playground.
package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// openPlayground opens the English playground of the real site, served with the handler's extra addresses.
func openPlayground(t testing.TB, extra map[string]http.HandlerFunc, forgive ...string) *tab {
	t.Helper()
	site := siteHandler(realSite(t), "", nil)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if h := extra[r.URL.Path]; h != nil {
			h(w, r)
			return
		}
		site.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	return openTab(t, server.URL+"/en/playground.html", forgive...)
}

// playgroundID is the id of the playground's element.
const playgroundID = "playground"

func TestPastedProgram(t *testing.T) {
	p := openPlayground(t, nil)
	got := p.pasteAndRun(`import asyncio

async def job(n):
    await asyncio.sleep(2)
    return n

async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    results = await asyncio.gather(*[job(n) for n in range(99)])
    print(len(results), "jobs, sum", sum(results), "after", f"{loop.time() - start:.1f}", "s")

asyncio.run(main())
`)
	if want := "99 jobs, sum 4851 after 2.0 s\n"; got.Output != want || got.Status != 0 {
		t.Errorf("printed %q (status %d), want %q", got.Output, got.Status, want)
	}
	if got.Now < 1.999 || got.Now > 2.001 {
		t.Errorf("the clock stands at %v s, want 2.0", got.Now)
	}
}

// pasteAndRun does what a reader does: a click into the code, select all, paste, and the Run button.
func (p *tab) pasteAndRun(code string) ended {
	p.t.Helper()
	p.eval(nil, `
		await customElements.whenDefined("aio-play");
		const el = document.getElementById(a0);
		await el.ready;
		el.scrollIntoView({block: "start", behavior: "instant"});
		globalThis.__done = ended(el);`, playgroundID)
	p.press(playgroundID, "code")
	p.until(`document.getElementById("playground").shadowRoot.querySelector(".cm-content") !== null && document.activeElement.id === "playground"`)
	p.do(chromedp.KeyEvent("a", chromedp.KeyModifiers(chromedp.ModifierCtrl)))
	p.do(chromedp.KeyEvent(kb.Backspace))
	if _, err := chromedp.Call(p.ctx, input.InsertText, input.InsertTextParams{Text: code}); err != nil {
		p.t.Fatal(err)
	}
	var have string
	p.eval(&have, `return document.getElementById(a0).code`, playgroundID)
	if strings.TrimSpace(have) != strings.TrimSpace(code) {
		p.t.Fatalf("the editor holds\n%s\nafter pasting\n%s", have, code)
	}
	p.press(playgroundID, "run")
	return p.await(playgroundID)
}

// until waits until the JavaScript condition holds.
func (p *tab) until(condition string) {
	p.t.Helper()
	p.eval(nil, `while (!(`+condition+`)) await new Promise((r) => setTimeout(r, 20));`)
}

func TestEditAndRunAgain(t *testing.T) {
	p := openPlayground(t, nil)
	first := p.clickRun(playgroundID)
	if first.Status != 0 || !strings.HasSuffix(first.Output, "one second later\n") {
		t.Fatalf("%+v", first)
	}
	second := p.pasteAndRun("print('edited', 6 * 7)\n")
	if second.Output != "edited 42\n" || second.Status != 0 {
		t.Errorf("after the edit: %+v", second)
	}
	again := p.clickRun(playgroundID)
	if again.Output != "edited 42\n" {
		t.Errorf("the second run printed %q: something is left over from the first", again.Output)
	}
}

func TestStopEndlessLoop(t *testing.T) {
	for _, c := range []struct{ name, code, shown string }{
		{"while", "print('on')\nwhile True:\n    pass\n", "on\n"},
		{"sleeps", "import asyncio\n\nasync def main():\n    print('on')\n    while True:\n        await asyncio.sleep(0)\n\nasyncio.run(main())\n", "on\n"},
		{"waits", "import time\nprint('on')\ntime.sleep(10**6)\n", "on\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := openPlayground(t, nil)
			if c.name == "waits" { // a wait ends at once on a clock that isn't paced
				p.eval(nil, `document.getElementById(a0).setAttribute("speed", "1")`, playgroundID)
			}
			p.eval(nil, `
				await customElements.whenDefined("aio-play");
				const el = document.getElementById(a0);
				await el.ready;
				el.code = a1;
				globalThis.__done = ended(el);`, playgroundID, c.code)
			p.press(playgroundID, "run")
			p.until(`document.getElementById("playground").output === "` + strings.ReplaceAll(c.shown, "\n", `\n`) + `"`)
			var typed string // the page answers while the program is busy
			p.eval(&typed, `await new Promise((r) => setTimeout(r, 30)); return "alive"`)
			p.press(playgroundID, "run") // the same button says Stop now
			got := p.await(playgroundID)
			if got.Status != 130 || got.State != "stopped" {
				t.Errorf("stopped with status %d, state %s", got.Status, got.State)
			}
			if !strings.HasPrefix(got.Output, c.shown+"Traceback (most recent call last):\n") || !strings.HasSuffix(got.Output, "KeyboardInterrupt\n") {
				t.Errorf("the output is %q; a KeyboardInterrupt's traceback was expected", got.Output)
			}
			if next := p.runCode(playgroundID, "print('next')\n"); next.Output != "next\n" || next.Status != 0 {
				t.Errorf("the next run: %+v", next)
			}
		})
	}
}

func TestErrorsAreShownWithTheirLine(t *testing.T) {
	p := openPlayground(t, nil)
	for _, c := range []struct {
		name, code string
		line       int
		last       string // the last line of the output
	}{
		{"syntax", "x = 1\ny = 2\nif x\n    pass\n", 3, "SyntaxError: expected ':'"},
		{"indentation", "def f():\npass\n", 2, "IndentationError: expected an indented block after function definition on line 1"},
		{"await outside", "import asyncio\nawait asyncio.sleep(1)\n", 2, "SyntaxError: 'await' outside function"},
		{"raised", "def f():\n    return 1 / 0\n\nf()\n", 2, "ZeroDivisionError: division by zero"},
		{"unknown name", "print(1)\nprint(nmae)\n", 2, "NameError: name 'nmae' is not defined"},
	} {
		got := p.runCode(playgroundID, c.code)
		lines := strings.Split(strings.TrimSpace(got.Output), "\n")
		if last := lines[len(lines)-1]; !strings.HasPrefix(last, c.last) || got.Status != 1 || got.State != "error" {
			t.Errorf("%s: status %d, state %s, last line %q, want %q", c.name, got.Status, got.State, last, c.last)
		}
		if !strings.Contains(got.Output, fmt.Sprintf("line %d", c.line)) {
			t.Errorf("%s: the traceback doesn't name line %d:\n%s", c.name, c.line, got.Output)
		}
		if got.Marked != c.line {
			t.Errorf("%s: line %d is marked, want %d", c.name, got.Marked, c.line)
		}
	}
}

// TestBadInput gives the page what nobody should: each ends in a clear Python error, and page and text survive.
func TestBadInput(t *testing.T) {
	p := openPlayground(t, nil)
	for _, c := range []struct{ name, code, last string }{
		{"unsupported module", "import tkinter\n", "ModuleNotFoundError: No module named 'tkinter'"},
		{"long line", "x = " + strings.Repeat("1 + ", 250_000) + "1\n", ""},
		{"nested brackets", "x = " + strings.Repeat("(", 10_000) + strings.Repeat(")", 10_000) + "\n", "SyntaxError: too many nested parentheses"},
		{"recursion", "def f():\n    f()\n\nf()\n", "RecursionError: maximum recursion depth exceeded"},
		{"huge power", "print(10**10**8)\n", "MemoryError"},
		{"missing file", "open('nothing.txt')\n", "FileNotFoundError: [Errno 2] No such file or directory: 'nothing.txt'"},
		{"lone surrogate", "print('\\ud800')\n", "UnicodeEncodeError: 'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed"},
	} {
		t.Run(c.name, func(t *testing.T) {
			defer p.in(t)()
			got := p.runCode(playgroundID, c.code)
			lines := strings.Split(strings.TrimSpace(got.Output), "\n")
			last := lines[len(lines)-1]
			if hint := strings.HasPrefix(last, "("); hint { // aioplay's own word after CPython's
				last = lines[max(len(lines)-2, 0)]
			}
			if c.last != "" && !strings.HasPrefix(last, c.last) {
				t.Errorf("the last line is %.200q, want %q", last, c.last)
			}
			if got.State != "error" && c.last != "" {
				t.Errorf("ended in state %s", got.State)
			}
			var kept string
			p.eval(&kept, `return document.getElementById(a0).code`, playgroundID)
			if strings.TrimSpace(kept) != strings.TrimSpace(c.code) {
				t.Errorf("the reader's text is gone: %.100q is left", kept)
			}
			if next := p.runCode(playgroundID, "print('next')\n"); next.Output != "next\n" {
				t.Errorf("the next run: %+v", next)
			}
		})
	}
}

func TestFetchIsAwaited(t *testing.T) {
	p := openPlayground(t, map[string]http.HandlerFunc{
		"/answer.txt": func(w http.ResponseWriter, r *http.Request) {
			time.Sleep(50 * time.Millisecond) // so that the program really waits
			fmt.Fprint(w, "forty-two")
		},
	})
	p.eval(nil, `await customElements.whenDefined("aio-play"); document.getElementById(a0).setAttribute("net", "live")`, playgroundID)
	got := p.runCode(playgroundID, fetchProgram)
	if want := "tick\nstatus 200\nforty-two\n"; got.Output != want || got.Status != 0 {
		t.Errorf("printed %q (status %d), want %q", got.Output, got.Status, want)
	}
}

// TestNetworkInThePage fetches from recorded and declared hosts over sockets, and serves itself.
func TestNetworkInThePage(t *testing.T) {
	p := openPlayground(t, nil)
	var got struct {
		Status int
		Output string
	}
	p.eval(&got, `
		await customElements.whenDefined("aio-play");
		const el = document.getElementById(a0);
		el.setAttribute("hosts", a1);
		await el.ready;
		el.code = a2;
		const { status, output } = await el.run();
		return { Status: status, Output: output };`, playgroundID, "### http://api.test/data latency=50ms\n\"declared\"\n", networkProgram)
	want := `www.sohu.com HTTP/1.1 200 OK
www.sina.com.cn HTTP/1.1 200 OK
www.163.com HTTP/1.0 302 Moved Temporarily
api.test HTTP/1.1 200 OK
0.20 s
echo b'HELLO'
"declared"
example.org: Name or service not known
`
	if got.Output != want || got.Status != 0 {
		t.Errorf("printed %s (status %d), want %s", got.Output, got.Status, want)
	}
}

const networkProgram = `import asyncio
import aioplay

async def wget(host, path="/"):
    reader, writer = await asyncio.open_connection(host, 80)
    writer.write(f"GET {path} HTTP/1.0\r\nHost: {host}\r\n\r\n".encode())
    await writer.drain()
    print(host, (await reader.readline()).decode().rstrip())
    writer.close()
    await writer.wait_closed()

async def echo(reader, writer):
    writer.write((await reader.readline()).strip().upper())
    writer.close()

async def main():
    await asyncio.gather(*map(wget, ["www.sina.com.cn", "www.sohu.com", "www.163.com"]), wget("api.test", "/data"))
    print(f"{asyncio.get_running_loop().time():.2f} s")
    async with await asyncio.start_server(echo, "127.0.0.1", 8888):
        reader, writer = await asyncio.open_connection("localhost", 8888)
        writer.write(b"hello\n")
        print("echo", await reader.read())
        writer.close()
    print((await (await aioplay.fetch("https://api.test/data")).text()).strip())
    try:
        await wget("example.org")
    except OSError as e:
        print("example.org:", e.strerror)

asyncio.run(main())
`

// fetchProgram awaits an answer of the test's server while another task goes on.
const fetchProgram = `import asyncio
import aioplay

async def tick():
    print("tick")

async def main():
    other = asyncio.create_task(tick())
    response = await aioplay.fetch("/answer.txt")
    print("status", response.status)
    print(await response.text())
    await other

asyncio.run(main())
`
