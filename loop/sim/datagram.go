package sim

// This file has datagrams: UDP's, and those of Unix paths and pairs.

import (
	"strings"

	"github.com/aioplay/aioplay/loop/sock"
)

// mailbox is a socket's part of datagrams.
type mailbox struct {
	mail     []letter
	mailSize int
}

type letter struct {
	data []byte
	from sock.Addr
}

const (
	maxDatagram = 65507
	mailLimit   = 212992 // Linux's rmem_default
	letterCost  = 768    // what a small one takes of it
)

func (s *socket) mailReady() sock.Events {
	e := sock.Write
	if len(s.mail) > 0 || s.err != 0 || s.shutRead {
		e |= sock.Read
	}
	if s.family == sock.Unix && s.other != nil && s.other.mailSize >= mailLimit {
		e &^= sock.Write
	}
	return e
}

func (s *socket) connectMail(to sock.Addr) error {
	if s.family == sock.Unix {
		o := s.net.paths[to.Host]
		if o == nil {
			return sock.ENOENT
		}
		if o.kind != sock.Datagram {
			return sock.EINVAL
		}
		s.remote, s.state = to, connected
		return nil
	}
	if to.Family != s.family {
		return sock.EAFNOSUPPORT
	}
	if isAny(to.Host) {
		to.Host = loopbackOf(s.family)
	}
	if _, ok := s.net.linkTo(to.Host); !ok {
		return sock.ENETUNREACH
	}
	if err := s.autoBind(to.Host); err != nil {
		return err
	}
	s.remote, s.state = to, connected
	return nil
}

func (s *socket) recvMail(p []byte, peek bool) (int, sock.Addr, error) {
	if s.err != 0 {
		return 0, sock.Addr{}, s.takeErr()
	}
	if len(s.mail) == 0 {
		if s.shutRead {
			return 0, sock.Addr{}, nil
		}
		return 0, sock.Addr{}, sock.EAGAIN
	}
	m := s.mail[0]
	n := copy(p, m.data)
	if !peek {
		s.mail[0] = letter{}
		s.mail = s.mail[1:]
		s.mailSize -= len(m.data) + letterCost
		if s.other != nil {
			s.other.changed()
		}
	}
	return n, m.from, nil
}

func (s *socket) sendMail(p []byte, to sock.Addr) (int, error) {
	if len(p) > maxDatagram && s.family != sock.Unix {
		return 0, sock.EMSGSIZE
	}
	if s.err != 0 {
		return 0, s.takeErr()
	}
	if s.shutSend {
		return 0, sock.EPIPE
	}
	if s.family == sock.Unix {
		return s.sendLocal(p, to)
	}
	if to == (sock.Addr{}) {
		if s.state != connected {
			return 0, sock.EDESTADDRREQ
		}
		to = s.remote
	}
	if to.Family != s.family {
		return 0, sock.EAFNOSUPPORT
	}
	everybody := to.Host == "255.255.255.255" || to.Host == "<broadcast>" || strings.HasSuffix(to.Host, ".255")
	if everybody && s.options[[2]int{sock.LevelSocket, sock.BroadcastOption}] == 0 {
		return 0, sock.EACCES
	}
	if isAny(to.Host) {
		to.Host = loopbackOf(s.family)
	}
	link, ok := s.net.linkTo(to.Host)
	if !ok && !everybody {
		return 0, sock.ENETUNREACH
	}
	if everybody {
		link = s.net.o.Local
	}
	if !s.bound {
		if err := s.Bind(sock.Addr{Family: s.family}); err != nil {
			return 0, err
		}
	}
	from := s.local
	if isAny(from.Host) {
		from.Host = loopbackOf(s.family)
	}
	d, arrives := s.net.travel(link)
	if !arrives {
		return len(p), nil
	}
	m := letter{append([]byte(nil), p...), from}
	s.net.at(s.net.o.Now()+d, func() { s.deliver(m, to, everybody) })
	return len(p), nil
}

// deliver puts a datagram into the mailbox of whoever has the address.
func (s *socket) deliver(m letter, to sock.Addr, everybody bool) {
	wants := func(o *socket) bool {
		return o.kind == sock.Datagram && (o.state != connected || o.remote == m.from)
	}
	if everybody {
		for _, o := range s.net.datagrams[portKey{to.Family, to.Port}] {
			if wants(o) {
				o.put(m)
			}
		}
		return
	}
	if !isLocal(to.Host) {
		return
	}
	if o := s.net.find(s.net.datagrams, to, wants); o != nil {
		o.put(m)
		return
	}
	// Nobody: the sender is told if it is connected, as ICMP would.
	if s.state == connected {
		s.err = sock.ECONNREFUSED
		s.changed()
	}
}

func (s *socket) put(m letter) {
	if s.state == closed || s.mailSize >= mailLimit {
		return
	}
	s.mail = append(s.mail, m)
	s.mailSize += len(m.data) + letterCost
	s.changed()
}

// sendLocal sends to a Unix path or the other one of a pair.
func (s *socket) sendLocal(p []byte, to sock.Addr) (int, error) {
	o := s.other
	if to != (sock.Addr{}) {
		o = s.net.paths[to.Host]
		if o == nil {
			return 0, sock.ENOENT
		}
	} else if o == nil {
		if s.state != connected {
			return 0, sock.ENOTCONN
		}
		if o = s.net.paths[s.remote.Host]; o == nil {
			return 0, sock.ECONNREFUSED
		}
	}
	switch {
	case o.state == closed:
		return 0, sock.ECONNREFUSED
	case o.mailSize >= mailLimit:
		return 0, sock.EAGAIN
	}
	from := sock.Addr{}
	if s.bound {
		from = s.local
	}
	o.put(letter{append([]byte(nil), p...), from})
	return len(p), nil
}
