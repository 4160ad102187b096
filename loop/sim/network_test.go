package sim_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sim"
	"github.com/aioplay/aioplay/loop/sock"
	"github.com/aioplay/aioplay/loop/sock/socktest"
)

func world(o sim.NetworkOptions) *socktest.World {
	l := loop.New(loop.Options{Driver: sim.New(sim.Options{})})
	o.Now = l.Now
	n := sim.NewNetwork(o)
	return &socktest.World{Loop: l, Net: n, Poller: sock.NewPoller(l, n)}
}

func TestNetwork(t *testing.T) {
	socktest.Run(t, func(*testing.T) *socktest.World { return world(sim.NetworkOptions{}) })
}

func TestNetworkWithLatency(t *testing.T) {
	socktest.Run(t, func(*testing.T) *socktest.World {
		return world(sim.NetworkOptions{Seed: 7, Local: sim.Link{Latency: time.Millisecond}})
	})
}

// A stream survives what its link loses: everything arrives, in order, only later.
func TestStreamOverLoss(t *testing.T) {
	socktest.RunOnly(t, world(sim.NetworkOptions{Seed: 3, Local: sim.Link{Latency: time.Millisecond, Jitter: 3 * time.Millisecond, Loss: 0.2}}), "Echo", "HalfClose", "Backlog", "BackPressure")
}

// udp sends n datagrams over a link and returns which arrived and when, as a text.
func udp(seed uint64, link sim.Link, n int) string {
	w := world(sim.NetworkOptions{Seed: seed, Local: link})
	a, _ := w.Net.Socket(sock.IPv4, sock.Datagram)
	b, _ := w.Net.Socket(sock.IPv4, sock.Datagram)
	b.Bind(sock.Addr{Family: sock.IPv4, Host: "127.0.0.1", Port: 5000})
	var out strings.Builder
	watch := w.Poller.Watch(b, sock.Read, func(sock.Events) {
		p := make([]byte, 10)
		k, _, _ := b.Recv(p, false)
		fmt.Fprintf(&out, "%s@%v ", p[:k], w.Loop.Now())
	})
	task := w.Loop.Go(func(y *loop.Y) (any, error) {
		for i := range n {
			a.Send(fmt.Appendf(nil, "%d", i), b.Local())
			y.Sleep(time.Millisecond)
		}
		return nil, y.Sleep(time.Second)
	})
	w.Loop.RunUntil(&task.Future)
	watch.Close()
	return out.String()
}

func TestDatagramLinks(t *testing.T) {
	if got, want := udp(1, sim.Link{Latency: 5 * time.Millisecond}, 3), "0@5ms 1@6ms 2@7ms "; got != want {
		t.Errorf("with latency: %s, want %s", got, want)
	}
	if got := udp(1, sim.Link{Loss: 1}, 3); got != "" {
		t.Errorf("a link that loses everything delivers %s", got)
	}
	lossy := sim.Link{Latency: 2 * time.Millisecond, Jitter: 10 * time.Millisecond, Loss: 0.3}
	first := udp(42, lossy, 100)
	if n := strings.Count(first, "@"); n < 50 || n > 90 {
		t.Errorf("%d of 100 datagrams arrive at a loss of 30 %%", n)
	}
	if again := udp(42, lossy, 100); again != first {
		t.Errorf("the same seed gives\n%s\nand\n%s", first, again)
	}
	if other := udp(43, lossy, 100); other == first {
		t.Error("another seed gives the same")
	}
}

// Connecting takes a round trip; what is sent then, half of one.
func TestLatency(t *testing.T) {
	w := world(sim.NetworkOptions{Local: sim.Link{Latency: 10 * time.Millisecond}})
	l, _ := w.Net.Socket(sock.IPv4, sock.Stream)
	l.Bind(sock.Addr{Family: sock.IPv4, Host: "127.0.0.1", Port: 80})
	l.Listen(1)
	var accepted, arrived time.Duration
	server := w.Loop.Go(func(y *loop.Y) (any, error) {
		y.Future(w.Poller.Ready(l, sock.Read, "a client"))
		accepted = w.Loop.Now()
		c, _, err := l.Accept()
		if err != nil {
			return nil, err
		}
		y.Future(w.Poller.Ready(c, sock.Read, "data"))
		arrived = w.Loop.Now()
		return nil, nil
	})
	client := w.Loop.Go(func(y *loop.Y) (any, error) {
		c, _ := w.Net.Socket(sock.IPv4, sock.Stream)
		if err := c.Connect(l.Local()); err != sock.EINPROGRESS {
			t.Error(err)
		}
		y.Future(w.Poller.Ready(c, sock.Write, "the server"))
		if now := w.Loop.Now(); now != 20*time.Millisecond {
			t.Error("connected after", now)
		}
		_, err := c.Send([]byte("x"), sock.Addr{})
		return nil, err
	})
	for _, task := range []*loop.Task{server, client} {
		if err := w.Loop.RunUntil(&task.Future); err != nil {
			t.Fatal(err)
		}
		if _, err := task.Result(); err != nil {
			t.Fatal(err)
		}
	}
	if accepted != 10*time.Millisecond || arrived != 30*time.Millisecond {
		t.Errorf("accepted after %v, data after %v", accepted, arrived)
	}
}

// A Watch that never reads would keep a virtual clock standing still for ever.
func TestIdleWatchLetsTheClockMove(t *testing.T) {
	w := world(sim.NetworkOptions{})
	a, b, _ := w.Net.Pair(sock.Unix, sock.Stream)
	a.Send([]byte("x"), sock.Addr{})
	calls := 0
	watch := w.Poller.Watch(b, sock.Read, func(sock.Events) { calls++ })
	task := w.Loop.Go(func(y *loop.Y) (any, error) { return nil, y.Sleep(10 * time.Millisecond) })
	if err := w.Loop.RunUntil(&task.Future); err != nil {
		t.Fatal(err)
	}
	watch.Close()
	if calls < 10 || calls > 5000 {
		t.Errorf("%d calls", calls)
	}
}

// get asks a host of the network over a connection and returns all of its answer.
func get(w *socktest.World, ip, request string) (answer string, at time.Duration, err error) {
	task := w.Loop.Go(func(y *loop.Y) (any, error) {
		c, err := w.Net.Socket(sock.IPv4, sock.Stream)
		if err != nil {
			return nil, err
		}
		if err := c.Connect(sock.Addr{Family: sock.IPv4, Host: ip, Port: 80}); err != sock.EINPROGRESS {
			return nil, err
		}
		y.Future(w.Poller.Ready(c, sock.Write, "host"))
		if n, _ := c.Option(sock.LevelSocket, sock.ErrorOption); n != 0 {
			return nil, sock.Errno(n)
		}
		for i := range request { // byte by byte: the host has to wait for the rest
			c.Send([]byte{request[i]}, sock.Addr{})
		}
		p := make([]byte, 100)
		for {
			n, _, err := c.Recv(p, false)
			if err == sock.EAGAIN {
				y.Future(w.Poller.Ready(c, sock.Read, "answer"))
				continue
			}
			answer += string(p[:n])
			if n == 0 || err != nil {
				at = w.Loop.Now()
				return nil, err
			}
		}
	})
	if err := w.Loop.RunUntil(&task.Future); err != nil {
		return answer, at, err
	}
	_, err = task.Result()
	return answer, at, err
}

func TestRecordings(t *testing.T) {
	const text = `# hosts for a test
### http://example.org/ latency=5ms
HTTP/1.1 200 OK
Content-Type: text/plain

hello
### https://example.org/form?a=1 delay=1s
HTTP/1.1 201 Created

done
### http://example.org/plain
just a body
of two lines
### http://old.example.org/
HTTP/1.0 302 Moved Temporarily
Location: http://example.org/

`
	for _, c := range []struct {
		name, request, want string
		at                  time.Duration
	}{
		{"example.org", "GET / HTTP/1.0\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\nConnection: close\r\n\r\nhello\n", 20 * time.Millisecond},
		{"example.org", "POST /form?a=1 HTTP/1.1\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc", "HTTP/1.1 201 Created\r\nContent-Length: 5\r\nConnection: close\r\n\r\ndone\n", 1020 * time.Millisecond},
		{"example.org", "HEAD /plain HTTP/1.0\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: 26\r\nConnection: close\r\n\r\n", 20 * time.Millisecond},
		{"example.org", "GET /plain HTTP/1.1\r\n\r\nGET /nothing HTTP/1.1\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
			"HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: 26\r\n\r\njust a body\nof two lines\n" +
				"HTTP/1.1 404 Not Found\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: 34\r\nConnection: close\r\n\r\nnothing was recorded for /nothing\n", 20 * time.Millisecond},
		{"old.example.org", "GET / HTTP/1.1\r\nHost: old.example.org\r\n\r\n", "HTTP/1.0 302 Moved Temporarily\r\nLocation: http://example.org/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", 0},
		{"old.example.org", "what is this\r\n\r\n", "HTTP/1.1 400 Bad Request\r\nContent-Length: 51\r\nConnection: close\r\n\r\nthe request line isn't METHOD TARGET HTTP/1.1\n", 0},
	} {
		w := world(sim.NetworkOptions{})
		if _, err := w.Net.(*sim.Network).AddRecordings(text); err != nil {
			t.Fatal(err)
		}
		ips, err := w.Net.Lookup(c.name)
		if err != nil {
			t.Fatal(err)
		}
		got, at, err := get(w, ips[0], c.request)
		want := strings.ReplaceAll(strings.ReplaceAll(c.want, "Content-Length: 26", "Content-Length: 25"), "Content-Length: 51", "Content-Length: 46")
		if err != nil || got != want || at != c.at {
			t.Errorf("%q to %s: %v, at %v\n%q\nwant at %v\n%q", c.request, c.name, err, at, got, c.at, want)
		}
	}
}

func TestRecordingErrors(t *testing.T) {
	for text, want := range map[string]string{
		"nothing":                              `line 1: an answer begins with a line "### http://HOST/PATH"`,
		"### ftp://x/":                         `line 1: "ftp://x/" is no address like http://HOST/PATH`,
		"### ":                                 "line 1: ### needs an address",
		"### http://x/ fast":                   `line 1: "fast" is neither latency=DURATION nor delay=DURATION`,
		"### http://x/ delay=-1s":              `line 1: "delay=-1s" is neither latency=DURATION nor delay=DURATION`,
		"### http://x/\nHTTP/1.1 nothing\n":    `x/: "HTTP/1.1 nothing" is no status line like HTTP/1.1 200 OK`,
		"### http://x/\nHTTP/3 200 OK\n\nbody": `x/: "HTTP/3 200 OK" is no status line like HTTP/1.1 200 OK`,
	} {
		if _, _, err := sim.ParseRecordings(text); err == nil || err.Error() != want {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

func FuzzRecordings(f *testing.F) {
	f.Add(sim.DefaultRecordings)
	f.Fuzz(func(t *testing.T, text string) { sim.ParseRecordings(text) })
}

// FuzzRequest sends anything to a host: it answers or hangs up.
func FuzzRequest(f *testing.F) {
	f.Add("GET / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc")
	f.Add("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n")
	f.Fuzz(func(t *testing.T, request string) {
		w := world(sim.NetworkOptions{})
		n := w.Net.(*sim.Network)
		n.AddRecordings(sim.DefaultRecordings)
		ips, _ := n.Lookup("www.163.com")
		s, _ := n.Socket(sock.IPv4, sock.Stream)
		s.Connect(sock.Addr{Family: sock.IPv4, Host: ips[0], Port: 80})
		task := w.Loop.Go(func(y *loop.Y) (any, error) {
			y.Sleep(time.Second)
			s.Send([]byte(request), sock.Addr{})
			s.Shutdown(sock.Write)
			return nil, y.Sleep(time.Second)
		})
		if err := w.Loop.RunUntil(&task.Future); err != nil {
			t.Fatal(err)
		}
	})
}

// An echo server and a client on a virtual network with a latency of 20 ms.
func ExampleNewNetwork() {
	l := loop.New(loop.Options{Driver: sim.New(sim.Options{})})
	n := sim.NewNetwork(sim.NetworkOptions{Now: l.Now, Local: sim.Link{Latency: 20 * time.Millisecond}})
	poller := sock.NewPoller(l, n)
	here := sock.Addr{Family: sock.IPv4, Host: "127.0.0.1", Port: 7}

	l.Go(func(y *loop.Y) (any, error) {
		server, _ := n.Socket(sock.IPv4, sock.Stream)
		server.Bind(here)
		server.Listen(5)
		y.Future(poller.Ready(server, sock.Read, "a client"))
		c, _, _ := server.Accept()
		y.Future(poller.Ready(c, sock.Read, "a message"))
		p := make([]byte, 100)
		k, _, _ := c.Recv(p, false)
		c.Send(p[:k], sock.Addr{})
		return nil, c.Close()
	})
	client := l.Go(func(y *loop.Y) (any, error) {
		y.Yield()
		c, _ := n.Socket(sock.IPv4, sock.Stream)
		c.Connect(here)
		y.Future(poller.Ready(c, sock.Write, "the server"))
		c.Send([]byte("hello"), sock.Addr{})
		y.Future(poller.Ready(c, sock.Read, "an answer"))
		p := make([]byte, 100)
		k, _, err := c.Recv(p, false)
		return string(p[:k]), err
	})
	l.RunUntil(&client.Future)
	answer, err := client.Result()
	fmt.Println(answer, err, l.Now())
	// Output: hello <nil> 80ms
}
