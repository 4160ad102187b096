// Network.go is the event loop's part of the network: which sockets it watches for whom. What programs call of it is
// written in Python (net.py, selector.py) on this core.

package asyncio

import (
	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/loop/sock"
	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/lib/socket"
	"github.com/aioplay/aioplay/python/lib/thread"
	"github.com/aioplay/aioplay/python/vm"
)

// network is what one loop watches.
type network struct {
	l          *Loop
	world      *socket.World
	host       *host.Host
	poller     *sock.Poller
	watched    map[int]*watched // by descriptor
	transports *vm.Dict         // by descriptor, selector.py's
	own        []int            // descriptors that a loop of CPython's needs for itself: what sockets get is the same then
}

// watched is one descriptor with its reader and its writer.
type watched struct {
	net            *network
	thing          sock.Pollable
	watch          *sock.Watch
	reader, writer *Handle
}

// network returns the loop's part of the network.
func (l *Loop) network(th *vm.Thread) *network {
	if l.net == nil {
		n := &network{l: l, world: socket.Of(th), host: host.Of(th), watched: map[int]*watched{}, transports: vm.NewDict()}
		n.poller = n.world.Poller(l.core, func() {
			if t := thread.Of(l.th); t.Current().Th != l.th {
				t.Notify(l.core)
			}
		})
		for range 3 {
			n.own = append(n.own, n.host.AddFile(nothing{}))
		}
		l.net = n
	}
	return l.net
}

// close ends the watching, and says what wasn't closed.
func (n *network) close(th *vm.Thread) error {
	for _, w := range n.watched {
		w.watch.Close()
	}
	n.watched = map[int]*watched{}
	n.poller.Close()
	for _, fd := range n.own {
		n.host.CloseFile(fd)
	}
	d := n.l.st.extras[&extraNet]
	if d == nil {
		return nil
	}
	_, err := th.Call(d.GetStr(vm.Intern("_unclosed")), n.l.value())
	return err
}

// nothing is an open file that nobody can use.
type nothing struct{}

func (nothing) Read([]byte) (int, error)       { return 0, host.EBADF }
func (nothing) Write([]byte) (int, error)      { return 0, host.EBADF }
func (nothing) Seek(int64, int) (int64, error) { return 0, host.ESPIPE }
func (nothing) Truncate(int64) error           { return host.EINVAL }
func (nothing) Stat() (host.Stat, error)       { return host.Stat{}, nil }
func (nothing) Close() error                   { return nil }

// fire queues whoever waits for what a socket is ready for.
func (w *watched) fire(e sock.Events) {
	if w.reader != nil && e&sock.Read != 0 {
		w.net.l.again(w.reader)
	}
	if w.writer != nil && e&sock.Write != 0 {
		w.net.l.again(w.writer)
	}
}

// again queues a handle that isn't cancelled and not queued already.
func (l *Loop) again(h *Handle) {
	if !h.cancelled && !h.core.Queued() {
		l.core.Soon(&h.core, &h.handleHead)
	}
}

func (w *watched) wanted() (e sock.Events) {
	if w.reader != nil {
		e |= sock.Read
	}
	if w.writer != nil {
		e |= sock.Write
	}
	return e
}

func (h *Handle) drop() {
	if h.handleHead.cancel(h.loop.th) {
		h.core.Cancel()
	}
}

// add sets a descriptor's reader or writer and returns its handle.
func (n *network) add(th *vm.Thread, fd int, e sock.Events, fn vm.Value, args []vm.Value) (vm.Value, error) {
	if err := n.l.checkClosed(); err != nil {
		return vm.Unbound, err
	}
	p, ok := socket.PollableOf(n.host, fd)
	if !ok {
		if fd < 0 {
			return vm.Unbound, vm.ValueError("Invalid file descriptor: " + itoa(fd))
		}
		if _, err := n.host.FileOf(fd); err == nil {
			return vm.Unbound, vm.OSError(1, "Operation not permitted", "")
		}
		return vm.Unbound, vm.OSError(int(sock.EBADF), sock.EBADF.Error(), "")
	}
	w := n.watched[fd]
	if w != nil && w.thing != p {
		w.watch.Close() // the descriptor stood for another socket
		w = nil
	}
	if w == nil {
		w = &watched{net: n, thing: p}
		w.watch = n.poller.Watch(p, 0, w.fire)
		n.watched[fd] = w
	}
	h := newHandle()
	if err := h.set(th, n.l, fn, args, vm.Unbound); err != nil {
		return vm.Unbound, err
	}
	slot := &w.reader
	if e == sock.Write {
		slot = &w.writer
	}
	if *slot != nil {
		(*slot).drop()
	}
	*slot = h
	w.watch.Want(w.wanted())
	return h.value(), nil
}

// remove takes a reader or writer off and reports whether there was one.
func (n *network) remove(fd int, e sock.Events) bool {
	w := n.watched[fd]
	if w == nil {
		return false
	}
	slot := &w.reader
	if e == sock.Write {
		slot = &w.writer
	}
	h := *slot
	if h == nil {
		return false
	}
	*slot = nil
	h.drop()
	if e := w.wanted(); e != 0 {
		w.watch.Want(e)
	} else {
		w.watch.Close()
		delete(n.watched, fd)
	}
	return true
}

// netMethod is a loop's method that is a function of net.py. class is where CPython has it.
type netMethod struct {
	name, class string
	async       bool
}

var netMethodTable = []netMethod{
	{"create_connection", "BaseEventLoop", true}, {"create_server", "BaseEventLoop", true}, {"create_datagram_endpoint", "BaseEventLoop", true},
	{"connect_accepted_socket", "BaseEventLoop", true}, {"start_tls", "BaseEventLoop", true}, {"sendfile", "BaseEventLoop", true},
	{"sock_sendfile", "BaseEventLoop", true}, {"getaddrinfo", "BaseEventLoop", true}, {"getnameinfo", "BaseEventLoop", true},
	{"create_unix_connection", "_UnixSelectorEventLoop", true}, {"create_unix_server", "_UnixSelectorEventLoop", true},
	{"sock_accept", "BaseSelectorEventLoop", true}, {"sock_connect", "BaseSelectorEventLoop", true}, {"sock_recv", "BaseSelectorEventLoop", true},
	{"sock_recv_into", "BaseSelectorEventLoop", true}, {"sock_recvfrom", "BaseSelectorEventLoop", true},
	{"sock_recvfrom_into", "BaseSelectorEventLoop", true}, {"sock_sendall", "BaseSelectorEventLoop", true}, {"sock_sendto", "BaseSelectorEventLoop", true},
	{"add_reader", "BaseSelectorEventLoop", false}, {"remove_reader", "BaseSelectorEventLoop", false},
	{"add_writer", "BaseSelectorEventLoop", false}, {"remove_writer", "BaseSelectorEventLoop", false},
}

// netFunction is a function of net.py.
func (s *state) netFunction(th *vm.Thread, name string) (vm.Value, error) {
	first := s.extras[&extraNet] == nil
	d, err := s.loadExtra(th, &extraNet)
	if err != nil {
		return vm.Unbound, err
	}
	if first {
		// They are named as CPython's methods are, in errors and in coroutines.
		for _, m := range netMethodTable {
			if err := th.SetAttr(d.GetStr(vm.Intern(m.name)), strQualname, vm.NewStr(m.class+"."+m.name)); err != nil {
				return vm.Unbound, err
			}
		}
	}
	return d.GetStr(vm.Intern(name)), nil
}

func netMethods() []*vm.Builtin {
	var out []*vm.Builtin
	for _, m := range netMethodTable {
		b := vm.MethodArgs(m.name, func(th *vm.Thread, self vm.Value, a vm.Args) (vm.Value, error) {
			vm.As[Loop](self).network(th)
			f, err := stateOf(th).netFunction(th, m.name)
			if err != nil {
				return vm.Unbound, err
			}
			return th.CallArgs(f, vm.Args{Pos: append([]vm.Value{self}, a.Pos...), Kw: a.Kw, Names: a.Names})
		})
		if m.async {
			b.Async()
		}
		out = append(out, b)
	}
	for _, e := range []struct {
		name string
		e    sock.Events
	}{{"reader", sock.Read}, {"writer", sock.Write}} {
		out = append(out,
			vm.MethodN("_add_"+e.name, 2, -1, func(th *vm.Thread, self vm.Value, a []vm.Value) (vm.Value, error) {
				fd, err := th.Index(a[0])
				if err != nil {
					return vm.Unbound, err
				}
				return vm.As[Loop](self).network(th).add(th, int(fd), e.e, a[1], a[2:])
			}),
			vm.Method1("_remove_"+e.name, func(th *vm.Thread, self, a vm.Value) (vm.Value, error) {
				fd, err := th.Index(a)
				if err != nil {
					return vm.Unbound, err
				}
				l := vm.As[Loop](self)
				return vm.Bool(l.net != nil && l.net.remove(int(fd), e.e)), nil
			}),
		)
	}
	return append(out,
		// What of a descriptor is watched, for reprs: 1 is reading, 2 writing.
		vm.Method1("_watched", func(th *vm.Thread, self, a vm.Value) (vm.Value, error) {
			fd, err := th.Index(a)
			if err != nil {
				return vm.Unbound, err
			}
			if n := vm.As[Loop](self).net; n != nil && n.watched[int(fd)] != nil {
				return vm.Int(int64(n.watched[int(fd)].wanted())), nil
			}
			return vm.Int(0), nil
		}),
		// A future whose name says which socket is waited for, to whom asks why a task waits.
		vm.Method1("_io_future", func(th *vm.Thread, self, a vm.Value) (vm.Value, error) {
			f := newFuture(vm.As[Loop](self))
			f.core.SetLabel(loop.WaitSocket, vm.Text(a))
			return f.value(), nil
		}),
	)
}
