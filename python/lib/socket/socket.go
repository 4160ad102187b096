// Socket.go is the class _socket.socket.

package socket

import (
	"math"
	"time"
	"unsafe"

	"github.com/aioplay/aioplay/loop/sock"
	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/vm"
)

// Socket is _socket.socket.
type Socket struct {
	vm.Header
	vm.Attrs
	s       sock.Socket // nil: closed or not initialised
	fd      int
	family  sock.Family
	kind    sock.Kind
	proto   int
	timeout float64 // seconds; negative: none, 0: non-blocking
}

// SocketType is _socket.socket.
var SocketType *vm.Type

const attrsOffset = unsafe.Sizeof(vm.Header{})

var strTimedOut = vm.NewStr("timed out")

// file makes a socket an open file of the host, for its descriptor.
type file struct {
	sock.Socket
	owner *Socket // nil: nobody's yet
}

func (f *file) Read(p []byte) (int, error) {
	n, _, err := f.Recv(p, false)
	return n, hostErr(err)
}

func (f *file) Write(p []byte) (int, error) {
	n, err := f.Send(p, sock.Addr{})
	return n, hostErr(err)
}

func (f *file) Seek(int64, int) (int64, error) { return 0, host.ESPIPE }
func (f *file) Truncate(int64) error           { return host.EINVAL }
func (f *file) Stat() (host.Stat, error)       { return host.Stat{Mode: 0o140777, Nlink: 1}, nil }
func (f *file) Close() error                   { return hostErr(f.Socket.Close()) }

func hostErr(err error) error {
	if e, ok := err.(sock.Errno); ok {
		return host.Errno(e)
	}
	return err
}

// osError is the exception for an error of the network's.
func osError(err error) error {
	if e, ok := err.(sock.Errno); ok {
		return vm.OSError(int(e), e.Error(), "")
	}
	if _, ok := err.(*vm.Exception); err != nil && !ok {
		return vm.ErrorOf(vm.OSErrorType, err.Error())
	}
	return err
}

// SocketOf returns the socket behind a descriptor.
func SocketOf(h *host.Host, fd int) (sock.Socket, bool) {
	f, err := h.FileOf(fd)
	if err != nil {
		return nil, false
	}
	s, ok := host.Unwrap(f).(*file)
	if !ok {
		return nil, false
	}
	return s.Socket, true
}

// PollableOf returns what can be watched of a descriptor: a socket, or a file that says so itself.
func PollableOf(h *host.Host, fd int) (sock.Pollable, bool) {
	f, err := h.FileOf(fd)
	if err != nil {
		return nil, false
	}
	p, ok := host.Unwrap(f).(sock.Pollable)
	return p, ok
}

// own makes the descriptor this object's.
func (o *Socket) own(h *host.Host) {
	if f, err := h.FileOf(o.fd); err == nil {
		if f, ok := host.Unwrap(f).(*file); ok {
			f.owner = o
		}
	}
}

// unclosed says at the program's end which sockets it has left open, as CPython does when it destroys them.
func unclosed(th *vm.Thread) {
	h := host.Of(th)
	h.EachFile(func(fd int, f host.File) {
		if f, ok := host.Unwrap(f).(*file); ok && f.owner != nil && f.owner.fd == fd {
			if text, err := th.Repr(vm.Obj(&f.owner.Header)); err == nil {
				th.Warn(vm.ResourceWarningType, "unclosed "+text)
			}
		}
	})
}

// open returns the open socket, or the error for a closed one.
func (o *Socket) open() (sock.Socket, error) {
	if o.s == nil {
		return nil, osError(sock.EBADF)
	}
	return o.s, nil
}

func (o *Socket) adopt(th *vm.Thread, s sock.Socket) {
	o.s, o.family, o.kind = s, s.Family(), s.Kind()
	o.fd = host.Of(th).AddFile(&file{s, o})
}

// init is socket(family=-1, type=-1, proto=-1, fileno=None).
func (o *Socket) init(th *vm.Thread, a []vm.Value) error {
	n := [3]int64{-1, -1, -1}
	for i := range n {
		if a[i].Bound() {
			v, err := th.Index(a[i])
			if err != nil {
				return err
			}
			n[i] = v
		}
	}
	w, h := Of(th), host.Of(th)
	o.timeout = h.SocketTimeout()
	if a[3].Bound() && !a[3].IsNone() {
		fd, err := th.Index(a[3])
		if err != nil {
			return err
		}
		s, ok := SocketOf(h, int(fd))
		if !ok {
			if _, err := h.FileOf(int(fd)); err != nil {
				return osError(sock.EBADF)
			}
			return vm.OSError(88, "Socket operation on non-socket", "")
		}
		o.s, o.fd, o.family, o.kind = s, int(fd), s.Family(), s.Kind()
		o.own(h)
		o.proto = int(max(n[2], 0))
		return nil
	}
	if n[0] == -1 {
		n[0] = int64(sock.IPv4)
	}
	if n[1] == -1 {
		n[1] = int64(sock.Stream)
	}
	const nonBlock, closeOnExec = 0x800, 0x80000
	kind := n[1] &^ (nonBlock | closeOnExec)
	if n[1]&nonBlock != 0 {
		o.timeout = 0
	}
	if n[0] < 0 || n[0] > 255 {
		return osError(sock.EAFNOSUPPORT)
	}
	if kind < 0 || kind > 255 {
		return osError(sock.EINVAL)
	}
	s, err := w.net.Socket(sock.Family(n[0]), sock.Kind(kind))
	if err != nil {
		return osError(err)
	}
	o.adopt(th, s)
	o.proto = int(max(n[2], 0))
	return nil
}

// attempt calls f until it doesn't fail with EAGAIN, waiting in between as the socket's timeout says.
func (o *Socket) attempt(th *vm.Thread, want sock.Events, f func(s sock.Socket) error) error {
	s, err := o.open()
	if err != nil {
		return err
	}
	var deadline time.Duration
	w := Of(th)
	for {
		err := f(s)
		if err != sock.EAGAIN || o.timeout == 0 {
			return osError(err)
		}
		if deadline == 0 && o.timeout > 0 {
			deadline = w.threads.Now() + time.Duration(math.Ceil(math.Min(o.timeout, 9e9)*1e9))
		}
		ok, err := w.Wait("socket "+s.Local().String(), []sock.Pollable{s}, []sock.Events{want}, deadline, o.timeout > 0)
		if err != nil {
			return err
		}
		if !ok {
			return vm.NewError(vm.TimeoutErrorType, strTimedOut)
		}
		if o.s == nil {
			return osError(sock.EBADF)
		}
	}
}

// connect connects, and waits for that as the timeout says.
func (o *Socket) connect(th *vm.Thread, to sock.Addr) error {
	s, err := o.open()
	if err != nil {
		return err
	}
	err = connectPath(th, to, s.Connect)
	if err != sock.EINPROGRESS || o.timeout == 0 {
		return osError(err)
	}
	done := false
	return o.attempt(th, sock.Write, func(s sock.Socket) error {
		if !done {
			done = true
			if s.Ready()&sock.Write == 0 {
				return sock.EAGAIN
			}
		}
		n, err := s.Option(sock.LevelSocket, sock.ErrorOption)
		if err == nil && n != 0 {
			err = sock.Errno(n)
		}
		return err
	})
}

// sendAll sends everything.
func (o *Socket) sendAll(th *vm.Thread, data []byte) error {
	for len(data) > 0 {
		if err := o.attempt(th, sock.Write, func(s sock.Socket) error {
			n, err := s.Send(data, sock.Addr{})
			data = data[max(n, 0):]
			return err
		}); err != nil {
			return err
		}
	}
	return nil
}

// Flags of recv.
const (
	msgPeek     = 2
	msgDontWait = 0x40
	msgWaitAll  = 0x100
)

// recv reads up to len(p) bytes.
func (o *Socket) recv(th *vm.Thread, p []byte, flags int64) (n int, from sock.Addr, err error) {
	if flags&msgDontWait != 0 {
		was := o.timeout
		o.timeout = 0
		defer func() { o.timeout = was }()
	}
	for {
		err = o.attempt(th, sock.Read, func(s sock.Socket) (err error) {
			var k int
			k, from, err = s.Recv(p[n:], flags&msgPeek != 0)
			n += k
			if k == 0 {
				flags &^= msgWaitAll
			}
			return err
		})
		if err != nil || flags&msgWaitAll == 0 || n == len(p) {
			return n, from, err
		}
	}
}

// setTimeout is settimeout: None, 0 or seconds.
func (o *Socket) setTimeout(th *vm.Thread, v vm.Value) error {
	t, err := timeoutOf(th, v)
	if err == nil {
		o.timeout = t
	}
	return err
}

func timeoutOf(th *vm.Thread, v vm.Value) (float64, error) {
	if v.IsNone() {
		return -1, nil
	}
	f, err := th.AsFloat(v)
	if err != nil {
		_, err = th.Index(v)
	}
	switch {
	case err != nil:
		return 0, err
	case math.IsNaN(f):
		return 0, vm.ValueError("Invalid value NaN (not a number)")
	case f < 0:
		return 0, vm.ValueError("Timeout value out of range")
	}
	return f, nil
}

func timeoutValue(t float64) vm.Value {
	if t < 0 {
		return vm.None
	}
	return vm.Float(t)
}
