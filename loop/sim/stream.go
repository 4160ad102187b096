package sim

// This file has connections: TCP's and those of Unix paths.

import (
	"time"

	"github.com/aioplay/aioplay/loop/sock"
)

// stream is a socket's part of a connection, or a listener's queue.
type stream struct {
	other *socket // the other end; nil when the connection is lost for both
	link  Link

	in          []byte // what has arrived, from read on
	read        int
	flight      int // bytes on their way here
	lastArrival time.Duration

	ended    bool // the other end has shut down writing, and that has arrived
	reset    bool // the connection was reset
	shutRead bool
	shutSend bool

	backlog int
	queue   []*socket // a listener's connections, not accepted yet
	waiting []func()  // connects that found the queue full
}

// have is how much can be read.
func (s *socket) have() int { return len(s.in) - s.read }

// room is how much can be sent: what fits into both buffers.
func (s *socket) room() int {
	if s.other == nil {
		return 0
	}
	return s.sendBuf + s.other.recvBuf - s.other.have() - s.other.flight
}

func (s *socket) streamReady() sock.Events {
	switch s.state {
	case fresh:
		return sock.Write // Linux says hang-up, which select takes for both
	case listening:
		if len(s.queue) > 0 {
			return sock.Read
		}
		return 0
	case connecting:
		return 0
	case closed:
		return 0
	}
	var e sock.Events
	if s.have() > 0 || s.ended || s.reset || s.shutRead || s.err != 0 {
		e |= sock.Read
	}
	// As Linux, a socket is ready only when a third of its buffers is free, so that writes aren't tiny.
	if s.reset || s.err != 0 || s.shutSend || s.other == nil || s.room() >= (s.sendBuf+s.other.recvBuf)/3 {
		e |= sock.Write
	}
	return e
}

// connectStream begins to connect.
func (s *socket) connectStream(to sock.Addr) error {
	switch s.state {
	case connected:
		return sock.EISCONN
	case connecting:
		return sock.EALREADY
	case listening:
		return sock.EISCONN
	}
	if s.err != 0 {
		return s.takeErr()
	}
	n := s.net
	if s.family == sock.Unix {
		l := n.paths[to.Host]
		switch {
		case l == nil:
			return sock.ENOENT
		case l.state != listening || l.kind != sock.Stream:
			return sock.ECONNREFUSED
		}
		if len(l.queue) > l.backlog {
			return sock.EAGAIN
		}
		s.establish(l, to)
		return nil
	}
	if to.Family != s.family {
		return sock.EAFNOSUPPORT
	}
	if isAny(to.Host) {
		to.Host = loopbackOf(s.family)
	}
	link, ok := n.linkTo(to.Host)
	if !ok {
		return sock.EHOSTUNREACH
	}
	if err := s.autoBind(to.Host); err != nil {
		return err
	}
	s.link = link
	s.remote = to
	s.state = connecting
	s.later(link, func() { s.arriveAt(to) })
	return sock.EINPROGRESS
}

// arriveAt is the request to connect at its aim.
func (s *socket) arriveAt(to sock.Addr) {
	if s.state != connecting {
		return
	}
	n := s.net
	if !isLocal(to.Host) {
		h := n.hosts[to.Host]
		if h == nil || h.Services[to.Port] == nil {
			s.later(s.link, func() { s.fail(sock.ECONNREFUSED) })
			return
		}
		far := n.newSocket(s.family, sock.Stream)
		far.service = true
		far.local, far.remote, far.link = to, s.local, s.link
		far.state, far.other = connected, s
		s.later(s.link, func() {
			if s.state != connecting {
				far.receiveReset()
				return
			}
			s.other = far
			s.state = connected
			s.changed()
		})
		h.Services[to.Port].Open(far)
		return
	}
	l := n.find(n.streams, to, func(o *socket) bool { return o.state == listening })
	if l == nil {
		s.later(s.link, func() { s.fail(sock.ECONNREFUSED) })
		return
	}
	if len(l.queue) > l.backlog {
		l.waiting = append(l.waiting, func() { s.arriveAt(to) })
		return
	}
	s.establish(l, to)
}

// establish makes the two ends of a connection to a listener.
func (s *socket) establish(l *socket, to sock.Addr) {
	far := s.net.newSocket(s.family, sock.Stream)
	far.sendBuf, far.recvBuf = l.sendBuf, l.recvBuf
	far.local, far.remote, far.link = to, s.local, s.link
	far.state, far.other = connected, s
	s.remote = to
	s.other = far
	l.queue = append(l.queue, far)
	l.changed()
	// The answer travels back.
	s.later(s.link, func() {
		if s.state == connecting || s.state == fresh {
			s.state = connected
			s.changed()
		}
	})
}

// fail ends an attempt to connect.
func (s *socket) fail(e sock.Errno) {
	if s.state == connecting {
		s.state = fresh
		s.err = e
		s.changed()
	}
}

// Accept takes a connection from a listener's queue.
func (s *socket) Accept() (sock.Socket, sock.Addr, error) {
	s.net.Run()
	switch {
	case s.state == closed:
		return nil, sock.Addr{}, sock.EBADF
	case s.state != listening:
		return nil, sock.Addr{}, sock.EINVAL
	case len(s.queue) == 0:
		return nil, sock.Addr{}, sock.EAGAIN
	}
	c := s.queue[0]
	s.queue = append(s.queue[:0:0], s.queue[1:]...)
	if len(s.waiting) > 0 {
		f := s.waiting[0]
		s.waiting = s.waiting[1:]
		f()
	}
	return c, c.remote, nil
}

// sendStream sends what there is room for.
func (s *socket) sendStream(p []byte) (int, error) {
	switch {
	case s.state == fresh || s.state == listening:
		if s.err != 0 {
			return 0, s.takeErr()
		}
		return 0, sock.EPIPE
	case s.state == connecting:
		return 0, sock.EAGAIN
	case s.err != 0:
		return 0, s.takeErr()
	case s.reset || s.shutSend || s.other == nil, s.family == sock.Unix && s.other.state == closed:
		return 0, sock.EPIPE
	}
	n := min(s.room(), len(p))
	if n <= 0 {
		if len(p) == 0 {
			return 0, nil
		}
		return 0, sock.EAGAIN
	}
	data := append([]byte(nil), p[:n]...)
	o := s.other
	o.flight += n
	s.later(s.link, func() {
		o.flight -= n
		o.receive(data)
	})
	return n, nil
}

// receive is the arrival of data.
func (s *socket) receive(data []byte) {
	if s.state == closed {
		// Nobody is there any more.
		if o := s.other; o != nil && s.family != sock.Unix {
			s.later(s.link, o.receiveReset)
		}
		return
	}
	if s.shutRead || s.reset {
		return
	}
	if s.read > 0 && s.read == len(s.in) {
		s.in, s.read = s.in[:0], 0
	}
	s.in = append(s.in, data...)
	s.changed()
}

// receiveEnd is the arrival of the other end's last word.
func (s *socket) receiveEnd() {
	s.ended = true
	if s.state != closed {
		s.changed()
	}
}

// receiveReset is the arrival of the news that the other end is gone.
func (s *socket) receiveReset() {
	switch s.state {
	case closed:
		return
	case connecting:
		s.fail(sock.ECONNREFUSED)
		return
	}
	if s.reset {
		return
	}
	s.reset = true
	s.err = sock.ECONNRESET
	if s.ended {
		s.err = sock.EPIPE
	}
	s.changed()
}

// recvStream reads what has arrived.
func (s *socket) recvStream(p []byte, peek bool) (int, error) {
	switch s.state {
	case fresh, listening:
		if s.err != 0 {
			return 0, s.takeErr()
		}
		if s.family == sock.Unix {
			return 0, sock.EINVAL
		}
		return 0, sock.ENOTCONN
	case connecting:
		return 0, sock.EAGAIN
	}
	if s.have() > 0 {
		n := copy(p, s.in[s.read:])
		if !peek && n > 0 {
			s.read += n
			if s.read == len(s.in) {
				s.in, s.read = s.in[:0], 0
				if cap(s.in) > 1<<16 {
					s.in = nil
				}
			}
			if o := s.other; o != nil && o.state == connected && !o.service {
				s.later(s.link, o.changed) // there is room again
			} else if o != nil && o.service {
				s.later(s.link, o.changed)
			}
		}
		return n, nil
	}
	switch {
	case len(p) == 0:
		return 0, nil
	case s.ended || s.shutRead:
		return 0, nil
	case s.err != 0:
		return 0, s.takeErr()
	case s.reset || s.other == nil:
		return 0, nil
	}
	return 0, sock.EAGAIN
}

// Shutdown ends a direction, or both.
func (s *socket) Shutdown(e sock.Events) error {
	switch {
	case s.state == closed:
		return sock.EBADF
	case s.kind == sock.Datagram:
		if s.state != connected {
			return sock.ENOTCONN
		}
	case s.state == listening:
		if e&sock.Read != 0 {
			s.refuseAll()
			s.state = fresh
			s.changed()
		}
		return nil
	case s.state != connected || s.reset:
		return sock.ENOTCONN
	}
	if e&sock.Read != 0 {
		s.shutRead = true
		if s.family == sock.Unix && s.other != nil {
			s.other.shutSend = true
		}
	}
	if e&sock.Write != 0 && !s.shutSend {
		s.shutSend = true
		if o := s.other; o != nil && s.kind == sock.Stream {
			s.later(s.link, o.receiveEnd)
		}
	}
	s.changed()
	return nil
}

// closeStream says goodbye: at the end of what was sent, or at once if something was left unread.
func (s *socket) closeStream() {
	s.refuseAll()
	o := s.other
	if s.state == connecting {
		if o != nil {
			s.later(s.link, o.receiveReset)
		}
		return
	}
	if s.state != connected || o == nil {
		return
	}
	switch v, set := s.options[[2]int{sock.LevelSocket, sock.LingerOption}]; {
	case s.reset:
	case s.have() > 0 || set && v == 0:
		s.later(s.link, o.receiveReset)
	case !s.shutSend:
		s.shutSend = true
		s.later(s.link, o.receiveEnd)
	}
	s.in, s.read = nil, 0
}

// refuseAll resets what a listener hasn't accepted.
func (s *socket) refuseAll() {
	queue, waiting := s.queue, s.waiting
	s.queue, s.waiting = nil, nil
	s.unbindListener()
	for _, c := range queue {
		c.state = closed
		c.later(c.link, c.other.receiveReset)
	}
	for _, f := range waiting {
		f()
	}
}

// unbindListener takes a listener off its address, so that those who wait for its queue are refused.
func (s *socket) unbindListener() {
	if s.state == listening {
		s.unbind()
		s.state = fresh
	}
}
