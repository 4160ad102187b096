package native

// This file has the machine's network: Linux's sockets, without blocking, and one goroutine that waits for all of them.

import (
	"context"
	"errors"
	"net"
	"os"
	"slices"
	"sync"
	"syscall"
	"time"
	"unsafe"

	"github.com/aioplay/aioplay/loop/sock"
)

// A Network is the machine's network. It implements sock.Network.
type Network struct {
	post  func(func())
	epoll int
	mu    sync.Mutex
	socks map[int32]*socket
	pipe  int // whose end ended the goroutine
}

// NewNetwork returns the machine's network. What happens there is told by functions given to post, from a goroutine of
// the network's; they belong to the goroutine of the loop: Loop.Post will do for a single loop.
func NewNetwork(post func(func())) (*Network, error) {
	fd, err := syscall.EpollCreate1(syscall.EPOLL_CLOEXEC)
	if err != nil {
		return nil, os.NewSyscallError("epoll_create1", err)
	}
	n := &Network{post: post, epoll: fd, socks: map[int32]*socket{}}
	go n.watch()
	return n, nil
}

// edge is epoll's EPOLLET, which package syscall has as a negative number.
const edge = 1 << 31

const (
	epollIn     = syscall.EPOLLIN | syscall.EPOLLRDHUP
	nonBlocking = syscall.SOCK_NONBLOCK | syscall.SOCK_CLOEXEC
)

// watch tells sockets of changes, until the epoll descriptor is closed.
func (n *Network) watch() {
	var events [128]syscall.EpollEvent
	for {
		k, err := syscall.EpollWait(n.epoll, events[:], -1)
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			return
		}
		var changed []*socket
		n.mu.Lock()
		for _, e := range events[:k] {
			if e.Fd == quit {
				pipe := n.pipe
				n.mu.Unlock()
				syscall.Close(pipe)
				syscall.Close(n.epoll)
				return
			}
			if s := n.socks[e.Fd]; s != nil {
				changed = append(changed, s)
			}
		}
		n.mu.Unlock()
		n.post(func() {
			for _, s := range changed {
				for _, w := range s.watchers {
					w.Changed()
				}
			}
		})
	}
}

// add makes a descriptor a socket of the network.
func (n *Network) add(fd int, f sock.Family, k sock.Kind) (*socket, error) {
	s := &socket{net: n, fd: fd, family: f, kind: k, linger: -1}
	n.mu.Lock()
	n.socks[int32(fd)] = s
	n.mu.Unlock()
	if err := s.control(syscall.EPOLL_CTL_ADD); err != nil {
		s.Close()
		return nil, errno(err)
	}
	return s, nil
}

// control tells epoll of the socket, or tells it again: then what it is ready for is reported anew.
func (s *socket) control(op int) error {
	return syscall.EpollCtl(s.net.epoll, op, s.fd, &syscall.EpollEvent{Events: epollIn | syscall.EPOLLOUT | edge, Fd: int32(s.fd)})
}

// Socket makes a socket.
func (n *Network) Socket(f sock.Family, k sock.Kind) (sock.Socket, error) {
	fd, err := syscall.Socket(int(f), int(k)|nonBlocking, 0)
	if err != nil {
		return nil, errno(err)
	}
	s, err := n.add(fd, f, k)
	if err != nil {
		return nil, err
	}
	return s, nil
}

// Pair makes two sockets that are connected with each other.
func (n *Network) Pair(f sock.Family, k sock.Kind) (sock.Socket, sock.Socket, error) {
	fds, err := syscall.Socketpair(int(f), int(k)|nonBlocking, 0)
	if err != nil {
		return nil, nil, errno(err)
	}
	a, err := n.add(fds[0], f, k)
	if err != nil {
		syscall.Close(fds[1])
		return nil, nil, err
	}
	b, err := n.add(fds[1], f, k)
	if err != nil {
		a.Close()
		return nil, nil, err
	}
	return a, b, nil
}

// lookupTimeout bounds a question to the name servers, during which the loop stands still.
const lookupTimeout = 10 * time.Second

// Lookup asks the machine's resolver.
func (n *Network) Lookup(name string) ([]string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), lookupTimeout)
	defer cancel()
	ips, err := net.DefaultResolver.LookupHost(ctx, name)
	if err != nil || len(ips) == 0 {
		why := "it has no address"
		var e *net.DNSError
		if errors.As(err, &e) && !e.IsNotFound {
			why = e.Err
		}
		return nil, &sock.LookupError{Name: name, Why: why}
	}
	return ips, nil
}

// Name asks the machine's resolver for the name of an address.
func (n *Network) Name(ip string) string {
	ctx, cancel := context.WithTimeout(context.Background(), lookupTimeout)
	defer cancel()
	names, err := net.DefaultResolver.LookupAddr(ctx, ip)
	if err != nil || len(names) == 0 {
		return ""
	}
	name := names[0]
	if name[len(name)-1] == '.' {
		name = name[:len(name)-1]
	}
	return name
}

// Next says that nothing happens by the clock here.
func (n *Network) Next() (time.Duration, bool) { return 0, false }

// Run does nothing: what happens is posted.
func (n *Network) Run() {}

// OnChange does nothing, as Next never changes.
func (n *Network) OnChange(func()) (remove func()) { return func() {} }

// Close ends the network's goroutine, and its sockets.
func (n *Network) Close() {
	n.mu.Lock()
	socks := n.socks
	n.socks = map[int32]*socket{}
	n.mu.Unlock()
	for _, s := range socks {
		s.Close()
	}
	var p [2]int
	if syscall.Pipe2(p[:], nonBlocking) == nil {
		n.mu.Lock()
		n.pipe = p[0]
		n.mu.Unlock()
		syscall.EpollCtl(n.epoll, syscall.EPOLL_CTL_ADD, p[0], &syscall.EpollEvent{Events: syscall.EPOLLIN, Fd: quit})
		syscall.Close(p[1])
	}
}

// quit is what the goroutine's last event has for a descriptor.
const quit = -1

// socket implements sock.Socket.
type socket struct {
	net      *Network
	fd       int // -1: closed
	family   sock.Family
	kind     sock.Kind
	linger   int
	watchers []sock.Watcher
}

func errno(err error) error {
	if e, ok := err.(syscall.Errno); ok {
		return sock.Errno(e)
	}
	return err
}

// again calls f until it isn't interrupted.
func again(f func() error) error {
	for {
		if err := f(); err != syscall.EINTR {
			if err == nil {
				return nil
			}
			return errno(err)
		}
	}
}

func (s *socket) Family() sock.Family { return s.family }
func (s *socket) Kind() sock.Kind     { return s.kind }

// Watch registers who is told of changes.
func (s *socket) Watch(w sock.Watcher) {
	s.watchers = append(s.watchers, w)
	if s.fd >= 0 {
		s.control(syscall.EPOLL_CTL_MOD)
	}
}

// Unwatch takes it off.
func (s *socket) Unwatch(w sock.Watcher) {
	if i := slices.Index(s.watchers, w); i >= 0 {
		s.watchers = slices.Delete(slices.Clone(s.watchers), i, i+1)
	}
}

// pollFD is struct pollfd.
type pollFD struct {
	fd              int32
	events, revents int16
}

// Ready asks the kernel.
func (s *socket) Ready() (e sock.Events) {
	if s.fd < 0 {
		return 0
	}
	const in, out, fail, hangUp, peerEnd = 1, 4, 8, 16, 0x2000
	p := pollFD{fd: int32(s.fd), events: in | out | peerEnd}
	var none syscall.Timespec
	for {
		n, _, err := syscall.Syscall6(syscall.SYS_PPOLL, uintptr(unsafe.Pointer(&p)), 1, uintptr(unsafe.Pointer(&none)), 0, 0, 0)
		if err == syscall.EINTR {
			continue
		}
		if n != 1 {
			return 0
		}
		break
	}
	if p.revents&^out != 0 {
		e |= sock.Read
	}
	if p.revents&(out|fail|hangUp) != 0 {
		e |= sock.Write
	}
	return e
}

func sockaddr(a sock.Addr) (syscall.Sockaddr, error) {
	switch a.Family {
	case sock.Unix:
		return &syscall.SockaddrUnix{Name: a.Host}, nil
	case sock.IPv4:
		s := &syscall.SockaddrInet4{Port: a.Port}
		if a.Host != "" {
			ip := net.ParseIP(a.Host).To4()
			if ip == nil {
				return nil, sock.EINVAL
			}
			copy(s.Addr[:], ip)
		}
		return s, nil
	case sock.IPv6:
		s := &syscall.SockaddrInet6{Port: a.Port}
		if a.Host != "" {
			ip := net.ParseIP(a.Host)
			if ip == nil {
				return nil, sock.EINVAL
			}
			copy(s.Addr[:], ip.To16())
		}
		return s, nil
	}
	return nil, sock.EAFNOSUPPORT
}

func addr(a syscall.Sockaddr) sock.Addr {
	switch a := a.(type) {
	case *syscall.SockaddrUnix:
		name := a.Name
		if name != "" && name[0] == '@' { // so package syscall shows a NUL, and also no name at all
			name = "\x00" + name[1:]
		}
		if name == "\x00" {
			name = ""
		}
		return sock.Addr{Family: sock.Unix, Host: name}
	case *syscall.SockaddrInet4:
		return sock.Addr{Family: sock.IPv4, Host: net.IP(a.Addr[:]).String(), Port: a.Port}
	case *syscall.SockaddrInet6:
		return sock.Addr{Family: sock.IPv6, Host: net.IP(a.Addr[:]).String(), Port: a.Port}
	}
	return sock.Addr{}
}

func (s *socket) Bind(a sock.Addr) error {
	to, err := sockaddr(a)
	if err != nil {
		return err
	}
	return again(func() error { return syscall.Bind(s.fd, to) })
}

func (s *socket) Listen(backlog int) error {
	return again(func() error { return syscall.Listen(s.fd, backlog) })
}

func (s *socket) Accept() (sock.Socket, sock.Addr, error) {
	var fd int
	var from syscall.Sockaddr
	if err := again(func() (err error) {
		fd, from, err = syscall.Accept4(s.fd, nonBlocking)
		return err
	}); err != nil {
		return nil, sock.Addr{}, err
	}
	c, err := s.net.add(fd, s.family, s.kind)
	if err != nil {
		return nil, sock.Addr{}, err
	}
	return c, addr(from), nil
}

func (s *socket) Connect(a sock.Addr) error {
	to, err := sockaddr(a)
	if err != nil {
		return err
	}
	return again(func() error { return syscall.Connect(s.fd, to) })
}

func (s *socket) Recv(p []byte, peek bool) (n int, from sock.Addr, err error) {
	flags := 0
	if peek {
		flags = syscall.MSG_PEEK
	}
	err = again(func() (err error) {
		var a syscall.Sockaddr
		n, a, err = syscall.Recvfrom(s.fd, p, flags)
		if a != nil && s.kind == sock.Datagram {
			from = addr(a)
		}
		return err
	})
	return max(n, 0), from, err
}

func (s *socket) Send(p []byte, a sock.Addr) (n int, err error) {
	var to syscall.Sockaddr
	if a != (sock.Addr{}) {
		if to, err = sockaddr(a); err != nil {
			return 0, err
		}
	}
	err = again(func() (err error) {
		n, err = syscall.SendmsgN(s.fd, p, nil, to, syscall.MSG_NOSIGNAL)
		return err
	})
	return max(n, 0), err
}

func (s *socket) Shutdown(e sock.Events) error {
	how := syscall.SHUT_RDWR
	switch e {
	case sock.Read:
		how = syscall.SHUT_RD
	case sock.Write:
		how = syscall.SHUT_WR
	}
	return again(func() error { return syscall.Shutdown(s.fd, how) })
}

func (s *socket) Close() error {
	if s.fd < 0 {
		return sock.EBADF
	}
	fd := s.fd
	s.fd = -1
	s.net.mu.Lock()
	if s.net.socks[int32(fd)] == s {
		delete(s.net.socks, int32(fd))
	}
	s.net.mu.Unlock()
	if err := syscall.Close(fd); err != nil && err != syscall.EINTR {
		return errno(err)
	}
	return nil
}

func (s *socket) Local() sock.Addr {
	a, err := syscall.Getsockname(s.fd)
	if err != nil {
		return sock.Addr{}
	}
	if a := addr(a); a.Family != 0 {
		return a
	}
	return sock.Addr{Family: s.family}
}

func (s *socket) Peer() (sock.Addr, error) {
	a, err := syscall.Getpeername(s.fd)
	if err != nil {
		return sock.Addr{}, errno(err)
	}
	return addr(a), nil
}

func (s *socket) Option(level, name int) (int, error) {
	if level == sock.LevelSocket && name == sock.LingerOption {
		return s.linger, nil
	}
	n, err := syscall.GetsockoptInt(s.fd, level, name)
	if err != nil {
		return 0, errno(err)
	}
	return n, nil
}

func (s *socket) SetOption(level, name, value int) error {
	if level == sock.LevelSocket && name == sock.LingerOption {
		l := syscall.Linger{}
		if value >= 0 {
			l.Onoff, l.Linger = 1, int32(value)
		}
		s.linger = value
		return again(func() error { return syscall.SetsockoptLinger(s.fd, level, name, &l) })
	}
	return again(func() error { return syscall.SetsockoptInt(s.fd, level, name, value) })
}
