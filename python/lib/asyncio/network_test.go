package asyncio_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sim"
	"github.com/aioplay/aioplay/python"
	"github.com/aioplay/aioplay/python/lib/host"
)

// TestNet runs the programs of testdata/asyncio/net, which have to do with sockets, on the simulated network. CPython
// 3.13 recorded them on the loopback interface.
func TestNet(t *testing.T) { testPrograms(t, "net/", false) }

// run runs a program with options of its own and returns standard output and standard error.
func run(source string, o python.Options) (stdout, stderr string) {
	var out, errs strings.Builder
	o.Stdout = func(s string) { out.WriteString(s) }
	o.Stderr = func(s string) { errs.WriteString(s) }
	o.Filename = "program.py"
	python.New(o).Run([]byte(source))
	return out.String(), errs.String()
}

const wget = `import asyncio

async def wget(host):
    reader, writer = await asyncio.open_connection(host, 80)
    writer.write(f'GET / HTTP/1.0\r\nHost: {host}\r\n\r\n'.encode())
    print(host, (await reader.readline()).decode().rstrip())
    writer.close()
    await writer.wait_closed()

async def main():
    await asyncio.gather(*map(wget, ['www.sina.com.cn', 'www.sohu.com', 'www.163.com']))
    print(f'{asyncio.get_running_loop().time():.2f} s')

asyncio.run(main())
`

// TestRecordedHosts fetches from the three hosts of the old example, together.
func TestRecordedHosts(t *testing.T) {
	out, errs := run(wget, python.Options{})
	want := "www.sohu.com HTTP/1.1 200 OK\nwww.sina.com.cn HTTP/1.1 200 OK\nwww.163.com HTTP/1.0 302 Moved Temporarily\n0.18 s\n"
	if out != want || errs != "" {
		t.Errorf("prints\n%s%s\nwant\n%s", out, errs, want)
	}
}

// TestDeclaredHosts declares a host with two answers.
func TestDeclaredHosts(t *testing.T) {
	const hosts = "### http://api.example.org/data latency=10ms\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"a\": 1}\n" +
		"### https://api.example.org/slow delay=2s\nsoon\n"
	out, errs := run(`import asyncio

async def get(path):
    r, w = await asyncio.open_connection('api.example.org', 80)
    w.write(f'GET {path} HTTP/1.0\r\n\r\n'.encode())
    head, _, body = (await r.read()).decode().partition('\r\n\r\n')
    print(head.split('\r\n')[0], repr(body), f'{asyncio.get_running_loop().time():.2f}')
    w.close()

async def main():
    await asyncio.gather(get('/data'), get('/slow'), get('/missing'))

asyncio.run(main())
`, python.Options{Hosts: hosts})
	want := "HTTP/1.1 200 OK '{\"a\": 1}\\n' 0.04\nHTTP/1.1 404 Not Found 'nothing was recorded for /missing\\n' 0.04\nHTTP/1.1 200 OK 'soon\\n' 2.04\n"
	if out != want || errs != "" {
		t.Errorf("prints\n%s%s\nwant\n%s", out, errs, want)
	}
}

// TestUnknownHost names the host and the reason.
func TestUnknownHost(t *testing.T) {
	for net, why := range map[string]string{
		"":     "(example.org: it isn't a host of the simulated network, which has localhost, www.163.com, www.sina.com.cn, www.sohu.com; a page can declare more, or reach the real ones with net=live)",
		"none": "(example.org: this program has no network but its own machine (net=none))",
	} {
		_, errs := run("import socket\nsocket.create_connection(('example.org', 80))\n", python.Options{Net: net})
		if !strings.HasSuffix(errs, "socket.gaierror: [Errno -2] Name or service not known\n"+why+"\n") {
			t.Errorf("net=%q: %s", net, errs)
		}
	}
}

// fakeWeb answers what it is asked for, from a goroutine as hosts do.
type fakeWeb struct{ asked []string }

func (w *fakeWeb) Fetch(l *loop.Loop, r *host.Request) *loop.Op {
	w.asked = append(w.asked, r.Method+" "+r.URL+" "+fmt.Sprint(r.Headers)+" "+string(r.Body))
	op := l.Begin("fetch " + r.URL)
	go func() {
		if strings.Contains(r.URL, "broken") {
			op.Finish(nil, errors.New("no connection, or the server forbids it"))
			return
		}
		op.Finish(&host.Response{Status: 200, StatusText: "OK", Headers: [][2]string{{"content-type", "text/plain"}, {"content-length", "99"}, {"x-real", "yes"}}, Body: []byte("from the network")}, nil)
	}()
	return op
}

// TestLiveHosts reaches hosts that aren't declared through the page's fetch, when that is allowed.
func TestLiveHosts(t *testing.T) {
	web := &fakeWeb{}
	out, errs := run(`import asyncio

async def ask(host, request):
    r, w = await asyncio.open_connection(host, 80)
    w.write(request.encode())
    print(await r.read())
    w.close()

async def main():
    await ask('example.org', 'POST /x?y=1 HTTP/1.0\r\nUser-Agent: me\r\nX-Mine: 1\r\nContent-Length: 4\r\n\r\nbody')
    await ask('broken.example.org', 'GET / HTTP/1.0\r\n\r\n')

asyncio.run(main())
`, python.Options{Net: "live", Fetch: web, Driver: sim.New(sim.Options{Freeze: true})})
	want := `b'HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\nx-real: yes\r\nContent-Length: 16\r\nConnection: close\r\n\r\nfrom the network'
b'HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/plain; charset=utf-8\r\nVia: 1.1 aioplay\r\nContent-Length: 69\r\nConnection: close\r\n\r\nhttps://broken.example.org/: no connection, or the server forbids it\n'
`
	if out != want || errs != "" {
		t.Errorf("prints\n%s%s\nwant\n%s", out, errs, want)
	}
	asked := strings.Join(web.asked, "; ")
	if asked != "POST https://example.org/x?y=1 [[X-Mine 1]] body; GET https://broken.example.org/ [] " {
		t.Error("asked for", asked)
	}
}

// TestFetchRecorded has aioplay.fetch answered from what is recorded.
func TestFetchRecorded(t *testing.T) {
	out, errs := run(`import asyncio, aioplay

async def main():
    r = await aioplay.fetch('https://api.test/x')
    print(r.status, await r.json(), r.simulated)
    print(await asyncio.wait_for(aioplay.fetch('https://api.test/slow'), 9))
    try:
        await asyncio.wait_for(aioplay.fetch('https://api.test/slow'), 0.5)
    except TimeoutError:
        print('timeout')
    try:
        await aioplay.fetch('https://example.org/')
    except ConnectionError as e:
        print(str(e)[:70])
    print(asyncio.get_running_loop().time())

asyncio.run(main())
`, python.Options{Hosts: "### https://api.test/x\n[1, 2]\n### https://api.test/slow delay=5s\nHTTP/1.1 503 Busy\n"})
	want := "200 [1, 2] a recorded answer of api.test\n<Response [503 Busy] https://api.test/slow>\ntimeout\nfetch https://example.org/: example.org: it isn't a host of the simula\n5.5\n"
	if out != want || errs != "" {
		t.Errorf("prints\n%s%s\nwant\n%s", out, errs, want)
	}
}

// TestDeadlockNamesSockets has tasks that wait for sockets for ever.
func TestDeadlockNamesSockets(t *testing.T) {
	_, errs := run(`import asyncio

async def handle(reader, writer):
    await asyncio.Event().wait()

async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 8888)
    reader, writer = await asyncio.open_connection('127.0.0.1', 8888)
    asyncio.create_task(server.serve_forever(), name='server')
    await reader.readline()

asyncio.run(main())
`, python.Options{})
	for _, want := range []string{"Task-1 (waits for socket data from 127.0.0.1:8888)", "server (waits for socket clients of the server on 127.0.0.1:8888)"} {
		if !strings.Contains(errs, want) {
			t.Errorf("the report has no %q:\n%s", want, errs)
		}
	}
}

// TestTraceNamesSockets finds in a trace for what a task waits, and who woke it.
func TestTraceNamesSockets(t *testing.T) {
	record := func(seed uint64) string {
		var trace strings.Builder
		tracer := loop.NewTracer(func(b []byte) { trace.Write(b) })
		run(wget, python.Options{Seed: seed, Tracer: tracer})
		tracer.Flush()
		return trace.String()
	}
	trace := record(1)
	for _, want := range []string{
		`"wait":{"kind":"socket","id":`, `"label":"an answer of 203.0.113.2:80"`, `"label":"data from 203.0.113.2:80"`,
	} {
		if !strings.Contains(trace, want) {
			t.Errorf("the trace has no %s", want)
		}
	}
	if again := record(1); again != trace {
		t.Error("the same seed gives another trace")
	}
}

// TestExplorerVariesArrival lets two clients' data arrive in either order.
func TestExplorerVariesArrival(t *testing.T) {
	const race = `import asyncio

async def handle(reader, writer):
    print((await reader.readline()).decode().strip(), end=' ')
    writer.close()

async def client(name):
    reader, writer = await asyncio.open_connection('127.0.0.1', 8888)
    writer.write(name + b'\n')
    await reader.read()
    writer.close()

async def main():
    async with await asyncio.start_server(handle, '127.0.0.1', 8888):
        await asyncio.gather(client(b'a'), client(b'b'))

asyncio.run(main())
`
	seen := map[string]bool{}
	for seed := range uint64(20) {
		out, errs := run(race, python.Options{Order: loop.NewOrder(seed)})
		if errs != "" {
			t.Fatal(errs)
		}
		seen[out] = true
	}
	if !seen["a b "] || !seen["b a "] {
		t.Errorf("the orders seen: %v", seen)
	}
}

// TestUnclosed hears of what a program leaves open.
func TestUnclosed(t *testing.T) {
	out, errs := run(`import asyncio, socket, warnings
warnings.simplefilter('always')
warnings.showwarning = lambda m, c, *a: print(c.__name__, m)

async def main():
    server = await asyncio.start_server(lambda r, w: None, '127.0.0.1', 80)
    reader, writer = await asyncio.open_connection('127.0.0.1', 80)
    closed = await asyncio.open_connection('127.0.0.1', 80)
    closed[1].close()
    await closed[1].wait_closed()

asyncio.run(main())
left = socket.socket()
with socket.socket():
    print('end')
`, python.Options{})
	want := `ResourceWarning unclosed transport <_SelectorSocketTransport fd=8>
ResourceWarning unclosed transport <_SelectorSocketTransport fd=7>
ResourceWarning unclosed transport <_SelectorSocketTransport fd=10>
ResourceWarning unclosed <socket.socket fd=6, family=2, type=1, proto=6, laddr=('127.0.0.1', 80)>
end
ResourceWarning unclosed <socket.socket fd=3, family=2, type=1, proto=0, laddr=('0.0.0.0', 0)>
`
	if out != want || errs != "" {
		t.Errorf("prints\n%s%s\nwant\n%s", out, errs, want)
	}
}
