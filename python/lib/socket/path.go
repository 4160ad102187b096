// Path.go makes the addresses of Unix sockets entries of the file system, where they stay until they are removed, while the
// simulated network knows who listens. A path that isn't there can't be connected to, and one that is there can't be bound.

package socket

import (
	"github.com/aioplay/aioplay/loop/sock"
	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/vm"
)

// A pathMaker is a file system that can hold sockets.
type pathMaker interface {
	MakeSocket(path string) error
}

// An unlinker is a simulated network.
type unlinker interface {
	Unlink(path string) bool
}

// pathOf is where an address stands in the file system; nil if it doesn't: it is another family's or an abstract one, the
// network is the machine's own, which sees to it itself, or the file system has no sockets.
func pathOf(th *vm.Thread, a sock.Addr) (h *host.Host, maker pathMaker, path string) {
	if a.Family != sock.Unix || a.Host == "" || a.Host[0] == 0 {
		return nil, nil, ""
	}
	if _, ok := Of(th).net.(unlinker); !ok {
		return nil, nil, ""
	}
	h = host.Of(th)
	maker, ok := h.FS().(pathMaker)
	if !ok {
		return nil, nil, ""
	}
	return h, maker, h.Abs(a.Host)
}

// bindPath is bind, with the file that a path needs.
func bindPath(th *vm.Thread, s sock.Socket, a sock.Addr) error {
	h, maker, path := pathOf(th, a)
	if maker == nil {
		return s.Bind(a)
	}
	switch err := maker.MakeSocket(path); err {
	case nil:
	case host.EEXIST:
		return sock.EADDRINUSE
	default:
		if e, ok := err.(host.Errno); ok {
			return sock.Errno(e)
		}
		return err
	}
	Of(th).net.(unlinker).Unlink(a.Host) // its file has been removed
	err := s.Bind(a)
	if err != nil {
		_ = h.FS().Remove(path, false) // as nothing was bound
	}
	return err
}

// connectPath is what a connection to a path came to.
func connectPath(th *vm.Thread, a sock.Addr, connect func(sock.Addr) error) error {
	h, maker, path := pathOf(th, a)
	if maker == nil {
		return connect(a)
	}
	if _, err := h.FS().Stat(path, true); err != nil {
		if e, ok := err.(host.Errno); ok {
			return sock.Errno(e)
		}
		return err
	}
	err := connect(a)
	if err == sock.ENOENT {
		return sock.ECONNREFUSED // nobody listens there any more
	}
	return err
}
