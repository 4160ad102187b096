package sim

// This file is the socket: what streams and datagrams have in common.

import (
	"slices"
	"strconv"
	"time"

	"github.com/aioplay/aioplay/loop/sock"
)

type socketState uint8

const (
	fresh socketState = iota
	listening
	connecting
	connected
	closed
)

// socket implements sock.Socket.
type socket struct {
	net      *Network
	family   sock.Family
	kind     sock.Kind
	state    socketState
	bound    bool
	service  bool // the far end of a connection to a Host
	local    sock.Addr
	remote   sock.Addr
	watchers []sock.Watcher
	options  map[[2]int]int
	err      sock.Errno // what Option(ErrorOption) tells
	sendBuf  int
	recvBuf  int

	stream
	mailbox
}

// Sizes of buffers, as Linux's are on the loopback interface at first.
const (
	defaultSendBuf = 128 << 10
	defaultRecvBuf = 128 << 10
	minBuf         = 2304
)

// Socket makes a socket.
func (n *Network) Socket(f sock.Family, k sock.Kind) (sock.Socket, error) {
	if f != sock.IPv4 && f != sock.IPv6 && f != sock.Unix {
		return nil, sock.EAFNOSUPPORT
	}
	if k != sock.Stream && k != sock.Datagram {
		return nil, sock.EPROTONOSUPPORT
	}
	return n.newSocket(f, k), nil
}

func (n *Network) newSocket(f sock.Family, k sock.Kind) *socket {
	s := &socket{net: n, family: f, kind: k, sendBuf: defaultSendBuf, recvBuf: defaultRecvBuf}
	s.local = sock.Addr{Family: f, Host: anyOf(f)}
	return s
}

func anyOf(f sock.Family) string {
	switch f {
	case sock.IPv4:
		return "0.0.0.0"
	case sock.IPv6:
		return "::"
	}
	return ""
}

func loopbackOf(f sock.Family) string {
	if f == sock.IPv6 {
		return "::1"
	}
	return "127.0.0.1"
}

// Pair makes two sockets that are connected with each other.
func (n *Network) Pair(f sock.Family, k sock.Kind) (sock.Socket, sock.Socket, error) {
	if f != sock.Unix {
		return nil, nil, sock.EOPNOTSUPP
	}
	a, b := n.newSocket(f, k), n.newSocket(f, k)
	a.state, b.state = connected, connected
	a.other, b.other = b, a
	a.remote, b.remote = sock.Addr{Family: f}, sock.Addr{Family: f}
	return a, b, nil
}

func (s *socket) Family() sock.Family { return s.family }
func (s *socket) Kind() sock.Kind     { return s.kind }
func (s *socket) Local() sock.Addr    { return s.local }

func (s *socket) Peer() (sock.Addr, error) {
	if s.state != connected || s.kind == sock.Stream && s.reset {
		return sock.Addr{}, sock.ENOTCONN
	}
	return s.remote, nil
}

// Watch registers who is told of changes.
func (s *socket) Watch(w sock.Watcher) { s.watchers = append(s.watchers, w) }

// Unwatch takes it off.
func (s *socket) Unwatch(w sock.Watcher) {
	for i, x := range s.watchers {
		if x == w {
			s.watchers = slices.Delete(slices.Clone(s.watchers), i, i+1)
			return
		}
	}
}

func (s *socket) changed() {
	for _, w := range s.watchers {
		w.Changed()
	}
}

// table is where its port is registered.
func (s *socket) table() map[portKey][]*socket {
	if s.kind == sock.Datagram {
		return s.net.datagrams
	}
	return s.net.streams
}

// Bind gives it an address.
func (s *socket) Bind(a sock.Addr) error {
	switch {
	case s.state == closed:
		return sock.EBADF
	case s.bound:
		return sock.EINVAL
	}
	if s.family == sock.Unix {
		if s.net.paths[a.Host] != nil {
			return sock.EADDRINUSE
		}
		s.net.paths[a.Host] = s
		s.local, s.bound = sock.Addr{Family: sock.Unix, Host: a.Host}, true
		return nil
	}
	host := a.Host
	if host == "" {
		host = anyOf(s.family)
	}
	if !isLocal(host) {
		return sock.EADDRNOTAVAIL
	}
	port := a.Port
	if port == 0 {
		var ok bool
		if port, ok = s.net.freePort(s.table(), s.family); !ok {
			return sock.EADDRINUSE
		}
	}
	key := portKey{s.family, port}
	for _, o := range s.table()[key] {
		if s.clashes(o, host) {
			return sock.EADDRINUSE
		}
	}
	s.local, s.bound = sock.Addr{Family: s.family, Host: host, Port: port}, true
	s.table()[key] = append(s.table()[key], s)
	return nil
}

// clashes tells whether another socket of the same port forbids to bind to host.
func (s *socket) clashes(o *socket, host string) bool {
	if o.local.Host != host && !isAny(o.local.Host) && !isAny(host) {
		return false
	}
	both := func(name int) bool {
		return s.options[[2]int{sock.LevelSocket, name}] != 0 && o.options[[2]int{sock.LevelSocket, name}] != 0
	}
	if both(sock.ReusePortOption) {
		return false
	}
	// With SO_REUSEADDR streams may share an address as long as none listens, and datagrams may always.
	return !(both(sock.ReuseAddrOption) && (s.kind == sock.Datagram || o.state != listening))
}

// autoBind gives it a port, if it has none.
func (s *socket) autoBind(toward string) error {
	if s.family == sock.Unix {
		return nil
	}
	host := toward
	if !isLocal(toward) || isAny(toward) {
		host = loopbackOf(s.family)
	}
	if !s.bound {
		return s.Bind(sock.Addr{Family: s.family, Host: host})
	}
	return nil
}

// unbind gives the port back.
func (s *socket) unbind() {
	if !s.bound {
		return
	}
	s.bound = false
	if s.family == sock.Unix {
		if s.net.paths[s.local.Host] == s {
			delete(s.net.paths, s.local.Host)
		}
		return
	}
	key := portKey{s.family, s.local.Port}
	list := s.table()[key]
	for i, o := range list {
		if o == s {
			list = append(list[:i:i], list[i+1:]...)
			break
		}
	}
	if len(list) == 0 {
		delete(s.table(), key)
	} else {
		s.table()[key] = list
	}
}

// find returns the socket that has an address of the program's machine, the one bound to just that address first.
func (n *Network) find(table map[portKey][]*socket, to sock.Addr, match func(*socket) bool) *socket {
	var wild *socket
	host := to.Host
	if isAny(host) {
		host = loopbackOf(to.Family)
	}
	for _, s := range table[portKey{to.Family, to.Port}] {
		switch {
		case !match(s):
		case s.local.Host == host:
			return s
		case isAny(s.local.Host) && wild == nil:
			wild = s
		}
	}
	return wild
}

// linkTo is the link to an address; ok is false if there is no such machine.
func (n *Network) linkTo(ip string) (l Link, ok bool) {
	if isLocal(ip) {
		return n.o.Local, true
	}
	if h := n.hosts[ip]; h != nil {
		return h.Link, true
	}
	return Link{}, false
}

// later makes f happen after a packet's time on the link, in the order of the calls for one socket; a lost one is sent
// again, first after 200 ms, as TCP does.
func (s *socket) later(l Link, f func()) {
	if l == (Link{}) && s.lastArrival <= s.net.o.Now() {
		f()
		return
	}
	d, arrives := s.net.travel(l)
	again := 200 * time.Millisecond
	for tries := 0; !arrives && tries < 8; tries++ {
		var more time.Duration
		more, arrives = s.net.travel(l)
		d += again + more - l.Latency
		again *= 2
	}
	at := max(s.net.o.Now()+d, s.lastArrival)
	s.lastArrival = at
	s.net.at(at, f)
}

// Option reads an option.
func (s *socket) Option(level, name int) (int, error) {
	s.net.Run()
	if s.state == closed {
		return 0, sock.EBADF
	}
	if level == sock.LevelSocket {
		switch name {
		case sock.TypeOption:
			return int(s.kind), nil
		case sock.ErrorOption:
			e := s.err
			s.err = 0
			return int(e), nil
		case sock.SendBufOption:
			return s.sendBuf, nil
		case sock.RecvBufOption:
			return s.recvBuf, nil
		case sock.AcceptOption:
			if s.state == listening {
				return 1, nil
			}
			return 0, nil
		case sock.LingerOption:
			if v, ok := s.options[[2]int{level, name}]; ok {
				return v, nil
			}
			return -1, nil
		}
	}
	return s.options[[2]int{level, name}], nil
}

// SetOption sets one.
func (s *socket) SetOption(level, name, value int) error {
	if s.state == closed {
		return sock.EBADF
	}
	if level == sock.LevelSocket {
		switch name {
		case sock.SendBufOption:
			s.sendBuf = max(2*value, 2*minBuf) // Linux doubles it, for its own use
		case sock.RecvBufOption:
			s.recvBuf = max(2*value, minBuf)
		case sock.TypeOption, sock.ErrorOption, sock.AcceptOption:
			return sock.ENOPROTOOPT
		}
	}
	if s.options == nil {
		s.options = map[[2]int]int{}
	}
	s.options[[2]int{level, name}] = value
	return nil
}

// Ready tells what it is ready for.
func (s *socket) Ready() sock.Events {
	if s.kind == sock.Datagram {
		return s.mailReady()
	}
	return s.streamReady()
}

// Close gives it up.
func (s *socket) Close() error {
	if s.state == closed {
		return sock.EBADF
	}
	if s.kind == sock.Stream {
		s.closeStream()
	}
	s.unbind()
	s.state = closed
	return nil
}

// Listen makes it a listener.
func (s *socket) Listen(backlog int) error {
	switch {
	case s.kind != sock.Stream:
		return sock.EOPNOTSUPP
	case s.state == connected || s.state == connecting:
		return sock.EINVAL
	case s.state == closed:
		return sock.EBADF
	}
	if !s.bound {
		if s.family == sock.Unix {
			return sock.EINVAL
		}
		if err := s.Bind(sock.Addr{Family: s.family}); err != nil {
			return err
		}
	}
	for _, o := range s.table()[portKey{s.family, s.local.Port}] {
		if o != s && s.family != sock.Unix && o.state == listening && s.clashes(o, s.local.Host) {
			return sock.EADDRINUSE
		}
	}
	s.state = listening
	s.backlog = max(backlog, 0)
	return nil
}

// Connect connects it.
func (s *socket) Connect(to sock.Addr) error {
	s.net.Run()
	if s.state == closed {
		return sock.EBADF
	}
	if s.kind == sock.Datagram {
		return s.connectMail(to)
	}
	return s.connectStream(to)
}

// Recv reads.
func (s *socket) Recv(p []byte, peek bool) (int, sock.Addr, error) {
	s.net.Run()
	if s.state == closed {
		return 0, sock.Addr{}, sock.EBADF
	}
	if s.kind == sock.Datagram {
		return s.recvMail(p, peek)
	}
	n, err := s.recvStream(p, peek)
	return n, sock.Addr{}, err
}

// Send writes.
func (s *socket) Send(p []byte, to sock.Addr) (int, error) {
	s.net.Run()
	if s.state == closed {
		return 0, sock.EBADF
	}
	if s.kind == sock.Datagram {
		return s.sendMail(p, to)
	}
	return s.sendStream(p)
}

// takeErr returns and forgets the error that waits.
func (s *socket) takeErr() error {
	if e := s.err; e != 0 {
		s.err = 0
		return e
	}
	return nil
}

// String names it for messages.
func (s *socket) String() string {
	return s.local.String() + " (" + strconv.Itoa(int(s.kind)) + ")"
}
