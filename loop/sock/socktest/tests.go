package socktest

// This file has the tests.

import (
	"bytes"
	"errors"
	"testing"
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sock"
)

func equal(t *testing.T, got []byte, err error, want string) {
	t.Helper()
	if err != nil || string(got) != want {
		t.Errorf("got %q, %v; want %q", got, err, want)
	}
}

func fails(t *testing.T, err error, want ...sock.Errno) {
	t.Helper()
	for _, e := range want {
		if err == e {
			return
		}
	}
	t.Errorf("the error is %v, not %v", err, want)
}

func testEcho(t *testing.T, w *World) {
	w.both(t, func(c *Conn) {
		for {
			p, err := c.read(100)
			if err != nil {
				t.Error(err)
			}
			if len(p) == 0 {
				break
			}
			c.write(bytes.ToUpper(p))
		}
		c.Close()
	}, func(c *Conn) {
		c.write([]byte("hello"))
		p, err := c.read(100)
		equal(t, p, err, "HELLO")
		c.Shutdown(sock.Write)
		p, err = c.readAll()
		equal(t, p, err, "")
		c.Close()
	})
}

func testRefused(t *testing.T, w *World) {
	l := w.listen(t, 1)
	addr := l.Local()
	l.Close()
	w.run(t, func(c *Conn) { fails(t, c.dial(addr), sock.ECONNREFUSED) })
}

func testHalfClose(t *testing.T, w *World) {
	w.both(t, func(c *Conn) {
		p, err := c.readAll()
		equal(t, p, err, "question")
		c.write([]byte("answer"))
		c.Close()
	}, func(c *Conn) {
		c.write([]byte("question"))
		if err := c.Shutdown(sock.Write); err != nil {
			t.Error(err)
		}
		_, err := c.Send([]byte("more"), sock.Addr{})
		fails(t, err, sock.EPIPE)
		p, err := c.readAll()
		equal(t, p, err, "answer")
		c.Close()
	})
}

func testReset(t *testing.T, w *World) {
	w.both(t, func(c *Conn) {
		c.wait(sock.Read) // and leave it unread
		c.Close()
	}, func(c *Conn) {
		c.write([]byte("never read"))
		_, err := c.readAll()
		fails(t, err, sock.ECONNRESET)
		c.Close()
		if err := c.Close(); err != sock.EBADF {
			t.Error("closing twice:", err)
		}
	})
}

func testPeerGone(t *testing.T, w *World) {
	w.both(t, func(c *Conn) { c.Close() }, func(c *Conn) {
		p, err := c.readAll()
		equal(t, p, err, "")
		for range 20 {
			if err = c.write([]byte("x")); err != nil {
				break
			}
			c.y.Sleep(10 * time.Millisecond)
		}
		fails(t, err, sock.EPIPE, sock.ECONNRESET)
		c.Close()
	})
}

func testBackPressure(t *testing.T, w *World) {
	const total = 20 << 20
	done := false
	w.both(t, func(c *Conn) {
		c.y.Sleep(50 * time.Millisecond)
		if done {
			t.Error("everything was sent though nothing was read")
		}
		p, err := c.readAll()
		if err != nil || len(p) != total {
			t.Error(len(p), err)
		}
		for i, b := range p {
			if b != byte(i/1000) {
				t.Fatalf("byte %d is %d", i, b)
			}
		}
		c.Close()
	}, func(c *Conn) {
		p := make([]byte, total)
		for i := range p {
			p[i] = byte(i / 1000)
		}
		if err := c.write(p); err != nil {
			t.Error(err)
		}
		done = true
		c.Close()
	})
}

func testBacklog(t *testing.T, w *World) {
	l := w.listen(t, 10)
	var clients []*loop.Task
	for range 5 {
		clients = append(clients, w.task(func(c *Conn) {
			if err := c.dial(l.Local()); err != nil {
				t.Error(err)
				return
			}
			p, err := c.readAll()
			equal(t, p, err, "next")
			c.Close()
		}))
	}
	w.run(t, func(c *Conn) {
		c.y.Sleep(10 * time.Millisecond)
		for range 5 {
			if err := c.accept(l); err != nil {
				t.Error(err)
			}
			c.write([]byte("next"))
			c.Close()
		}
	})
	for _, task := range clients {
		w.finish(t, task)
	}
	l.Close()
}

func (w *World) mailbox(t *testing.T) sock.Socket {
	t.Helper()
	s, err := w.Net.Socket(sock.IPv4, sock.Datagram)
	if err == nil {
		err = s.Bind(sock.Addr{Family: sock.IPv4, Host: "127.0.0.1"})
	}
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func testDatagrams(t *testing.T, w *World) {
	a, b := w.mailbox(t), w.mailbox(t)
	w.run(t, func(c *Conn) {
		for _, text := range []string{"one", "", "three"} {
			if n, err := a.Send([]byte(text), b.Local()); n != len(text) || err != nil {
				t.Error(n, err)
			}
		}
		c.Socket = b
		p := make([]byte, 3)
		for _, want := range []string{"one", "", "thr"} {
			c.wait(sock.Read)
			n, from, err := b.Recv(p, false)
			equal(t, p[:n], err, want)
			if from != a.Local() {
				t.Error("from", from)
			}
		}
		_, _, err := b.Recv(p, false)
		fails(t, err, sock.EAGAIN)
		_, err = a.Send(make([]byte, 70000), b.Local())
		fails(t, err, sock.EMSGSIZE)
		s, _ := w.Net.Socket(sock.IPv4, sock.Datagram)
		_, err = s.Send([]byte("x"), sock.Addr{})
		fails(t, err, sock.EDESTADDRREQ)
	})
	a.Close()
	b.Close()
}

func testDatagramRefused(t *testing.T, w *World) {
	a, b := w.mailbox(t), w.mailbox(t)
	if err := a.Connect(b.Local()); err != nil {
		t.Fatal(err)
	}
	b.Close()
	w.run(t, func(c *Conn) {
		c.Socket = a
		if _, err := a.Send([]byte("anybody?"), sock.Addr{}); err != nil {
			t.Error(err)
		}
		c.wait(sock.Read)
		_, _, err := a.Recv(make([]byte, 1), false)
		fails(t, err, sock.ECONNREFUSED)
	})
	a.Close()
}

func testPair(t *testing.T, w *World) {
	a, b, err := w.Net.Pair(sock.Unix, sock.Stream)
	if err != nil {
		t.Fatal(err)
	}
	w.run(t, func(c *Conn) {
		c.Socket = a
		c.write([]byte("to b"))
		c.Socket = b
		p, err := c.read(10)
		equal(t, p, err, "to b")
		c.write([]byte("to a"))
		c.Close()
		c.Socket = a
		p, err = c.readAll()
		equal(t, p, err, "to a")
		_, err = a.Send([]byte("x"), sock.Addr{})
		fails(t, err, sock.EPIPE)
		c.Close()
	})
}

func testAddresses(t *testing.T, w *World) {
	l := w.listen(t, 1)
	s, _ := w.Net.Socket(sock.IPv4, sock.Stream)
	fails(t, s.Bind(l.Local()), sock.EADDRINUSE)
	fails(t, s.Bind(sock.Addr{Family: sock.IPv4, Host: "198.51.100.7", Port: 0}), sock.EADDRNOTAVAIL)
	_, err := s.Peer()
	fails(t, err, sock.ENOTCONN)
	s.Close()
	w.both(t, func(c *Conn) {
		if local := c.Local(); local.Host != "127.0.0.1" || local.Port == 0 {
			t.Error("accepted at", local)
		}
		peer, err := c.Peer()
		c.write([]byte(peer.String()))
		if err != nil {
			t.Error(err)
		}
		c.Close()
	}, func(c *Conn) {
		p, err := c.readAll()
		equal(t, p, err, c.Local().String())
		c.Close()
	})
	l.Close()
	if _, err := w.Net.Socket(77, sock.Stream); err != sock.EAFNOSUPPORT {
		t.Error("family 77:", err)
	}
}

func testMisuse(t *testing.T, w *World) {
	s, _ := w.Net.Socket(sock.IPv4, sock.Stream)
	_, _, err := s.Accept()
	fails(t, err, sock.EINVAL)
	_, _, err = s.Recv(make([]byte, 1), false)
	fails(t, err, sock.ENOTCONN)
	_, err = s.Send([]byte("x"), sock.Addr{})
	fails(t, err, sock.EPIPE)
	fails(t, s.Shutdown(sock.Read|sock.Write), sock.ENOTCONN)
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	for _, err := range []error{s.Bind(sock.Addr{Family: sock.IPv4}), s.Listen(1), s.Connect(sock.Addr{Family: sock.IPv4}), s.Close()} {
		fails(t, err, sock.EBADF)
	}
	d, _ := w.Net.Socket(sock.IPv4, sock.Datagram)
	fails(t, d.Listen(1), sock.EOPNOTSUPP)
	d.Close()
}

// testLevels has a Watch that leaves something unread: it is called again.
func testLevels(t *testing.T, w *World) {
	a, b, err := w.Net.Pair(sock.Unix, sock.Stream)
	if err != nil {
		t.Fatal(err)
	}
	var got []byte
	w.run(t, func(c *Conn) {
		a.Send([]byte("abc"), sock.Addr{})
		done := w.Loop.NewFuture()
		var watch *sock.Watch
		watch = w.Poller.Watch(b, sock.Read, func(e sock.Events) {
			p := make([]byte, 1)
			if n, _, _ := b.Recv(p, false); n == 1 {
				got = append(got, p...)
			}
			if len(got) == 3 {
				watch.Close()
				done.SetResult(nil)
			}
		})
		c.y.Future(done)
	})
	equal(t, got, nil, "abc")
	a.Close()
	b.Close()
}

func testPeek(t *testing.T, w *World) {
	w.both(t, func(c *Conn) {
		c.write([]byte("peek"))
		c.Close()
	}, func(c *Conn) {
		c.wait(sock.Read)
		p := make([]byte, 2)
		for range 2 {
			n, _, err := c.Recv(p, true)
			equal(t, p[:n], err, "pe")
		}
		q, err := c.readAll()
		equal(t, q, err, "peek")
		c.Close()
	})
}

func testLookup(t *testing.T, w *World) {
	ips, err := w.Net.Lookup("localhost")
	found := false
	for _, ip := range ips {
		found = found || ip == "127.0.0.1"
	}
	if err != nil || !found {
		t.Error(ips, err)
	}
	var e *sock.LookupError
	if ips, err := w.Net.Lookup("no-such-host.invalid"); !errors.As(err, &e) {
		t.Error(ips, err)
	}
}

func testCancelledWait(t *testing.T, w *World) {
	a, b, err := w.Net.Pair(sock.Unix, sock.Stream)
	if err != nil {
		t.Fatal(err)
	}
	waits := w.task(func(c *Conn) {
		c.Socket = a
		if err := c.wait(sock.Read); !errors.Is(err, loop.ErrCancelled) {
			t.Error("the wait ends with", err)
		}
	})
	w.run(t, func(c *Conn) {
		c.y.Sleep(time.Millisecond)
		waits.Cancel(nil)
		c.y.Sleep(time.Millisecond)
		b.Send([]byte("x"), sock.Addr{})
		c.Socket = a
		p, err := c.read(1)
		equal(t, p, err, "x")
	})
	a.Close()
	b.Close()
}
