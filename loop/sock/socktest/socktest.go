// Package socktest is the suite that every network passes: what loop/sock promises, whatever carries the bytes.
package socktest

import (
	"slices"
	"testing"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sock"
)

// A World is a network with a loop that uses it.
type World struct {
	Loop   *loop.Loop
	Net    sock.Network
	Poller *sock.Poller
}

var tests = []struct {
	name string
	f    func(t *testing.T, w *World)
}{
	{"Echo", testEcho}, {"Refused", testRefused}, {"HalfClose", testHalfClose}, {"Reset", testReset}, {"PeerGone", testPeerGone},
	{"BackPressure", testBackPressure}, {"Backlog", testBacklog}, {"Datagrams", testDatagrams}, {"DatagramRefused", testDatagramRefused},
	{"Pair", testPair}, {"Addresses", testAddresses}, {"Misuse", testMisuse}, {"Levels", testLevels}, {"Peek", testPeek},
	{"Lookup", testLookup}, {"CancelledWait", testCancelledWait},
}

// Run runs the suite; make gives each test a world of its own.
func Run(t *testing.T, make func(t *testing.T) *World) {
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) { c.f(t, make(t)) })
	}
}

// RunOnly runs some of the tests in one world.
func RunOnly(t *testing.T, w *World, names ...string) {
	for _, c := range tests {
		if slices.Contains(names, c.name) {
			t.Run(c.name, func(t *testing.T) { c.f(t, w) })
		}
	}
}

// task runs f as a task of its own.
func (w *World) task(f func(c *Conn)) *loop.Task {
	return w.Loop.Go(func(y *loop.Y) (any, error) { f(&Conn{w: w, y: y}); return nil, nil })
}

func (w *World) finish(t *testing.T, task *loop.Task) {
	t.Helper()
	if err := w.Loop.RunUntil(&task.Future); err != nil {
		t.Fatal(err)
	}
	if _, err := task.Result(); err != nil {
		t.Fatal(err)
	}
}

// run runs f as a task until it ends.
func (w *World) run(t *testing.T, f func(c *Conn)) {
	t.Helper()
	w.finish(t, w.task(f))
}

// A Conn is a coroutine's view of a socket: calls that wait.
type Conn struct {
	w *World
	y *loop.Y
	sock.Socket
}

func (c *Conn) wait(e sock.Events) error {
	_, err := c.y.Future(c.w.Poller.Ready(c.Socket, e, "a test"))
	return err
}

func (c *Conn) dial(to sock.Addr) error {
	s, err := c.w.Net.Socket(to.Family, sock.Stream)
	if err != nil {
		return err
	}
	c.Socket = s
	if err = s.Connect(to); err != sock.EINPROGRESS {
		return err
	}
	if err := c.wait(sock.Write); err != nil {
		return err
	}
	if n, err := s.Option(sock.LevelSocket, sock.ErrorOption); err != nil || n != 0 {
		return sock.Errno(n)
	}
	return nil
}

func (c *Conn) accept(l sock.Socket) error {
	c.Socket = l
	for {
		s, _, err := l.Accept()
		if err != sock.EAGAIN {
			c.Socket = s
			return err
		}
		if err := c.wait(sock.Read); err != nil {
			return err
		}
	}
}

func (c *Conn) read(n int) ([]byte, error) {
	p := make([]byte, n)
	for {
		k, _, err := c.Recv(p, false)
		if err != sock.EAGAIN {
			return p[:k], err
		}
		if err := c.wait(sock.Read); err != nil {
			return nil, err
		}
	}
}

func (c *Conn) readAll() ([]byte, error) {
	var all []byte
	for {
		p, err := c.read(4096)
		if err != nil || len(p) == 0 {
			return all, err
		}
		all = append(all, p...)
	}
}

func (c *Conn) write(p []byte) error {
	for len(p) > 0 {
		n, err := c.Send(p, sock.Addr{})
		if err == sock.EAGAIN {
			if err := c.wait(sock.Write); err != nil {
				return err
			}
			continue
		}
		if err != nil {
			return err
		}
		p = p[n:]
	}
	return nil
}

func (w *World) listen(t *testing.T, backlog int) sock.Socket {
	t.Helper()
	s, err := w.Net.Socket(sock.IPv4, sock.Stream)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Bind(sock.Addr{Family: sock.IPv4, Host: "127.0.0.1"}); err != nil {
		t.Fatal(err)
	}
	if err := s.Listen(backlog); err != nil {
		t.Fatal(err)
	}
	return s
}

// both connects two coroutines with each other and runs them side by side until both have ended.
func (w *World) both(t *testing.T, server, client func(c *Conn)) {
	t.Helper()
	l := w.listen(t, 5)
	defer l.Close()
	a := w.task(func(c *Conn) {
		if err := c.accept(l); err != nil {
			t.Error(err)
			return
		}
		server(c)
	})
	b := w.task(func(c *Conn) {
		if err := c.dial(l.Local()); err != nil {
			t.Error(err)
			return
		}
		client(c)
	})
	for _, task := range []*loop.Task{a, b} {
		w.finish(t, task)
	}
}
