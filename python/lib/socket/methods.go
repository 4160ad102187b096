// Methods.go declares the methods of _socket.socket.

package socket

import (
	"encoding/binary"
	"strconv"

	"github.com/aioplay/aioplay/loop/sock"
	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/vm"
)

func self(v vm.Value) *Socket { return vm.As[Socket](v) }

// bytesArg is a bytes-like argument.
func bytesArg(v vm.Value) ([]byte, error) {
	if b, ok := vm.BytesOf(v); ok {
		return b, nil
	}
	return nil, vm.TypeError("a bytes-like object is required, not '" + v.Type().DisplayName() + "'")
}

// flagsArg is an optional integer argument.
func flagsArg(th *vm.Thread, a []vm.Value, i int) (int64, error) {
	if i >= len(a) || !a[i].Bound() {
		return 0, nil
	}
	return th.Index(a[i])
}

// lengthArg is a number of bytes to receive.
func lengthArg(th *vm.Thread, v vm.Value, fn string) (int, error) {
	n, err := th.Index(v)
	switch {
	case err != nil:
		return 0, err
	case n < 0:
		return 0, vm.ValueError("negative buffersize in " + fn)
	}
	return int(n), nil
}

// receive is recv and recvfrom: the bytes in an object of their own. Programs ask for far more than comes, so it is read
// into a buffer that all sockets share, as long as nobody else runs meanwhile.
func (o *Socket) receive(th *vm.Thread, n int, flags int64) (vm.Value, sock.Addr, error) {
	const most = 256 << 10
	n = min(n, most)
	w := Of(th)
	var p []byte
	if flags&msgWaitAll != 0 {
		p = make([]byte, n)
	} else {
		if len(w.scratch) < n {
			w.scratch = make([]byte, n)
		}
		p = w.scratch[:n]
	}
	k, from, err := o.recv(th, p, flags)
	if err == nil {
		err = th.Reserve(k)
	}
	if err != nil {
		return vm.Unbound, from, err
	}
	return vm.NewBytes(append([]byte(nil), p[:k]...)), from, nil
}

// receiveInto is recv_into and recvfrom_into.
func (o *Socket) receiveInto(th *vm.Thread, a []vm.Value, fn string) (int, sock.Addr, error) {
	p, ok := th.WritableBytes(a[0])
	if !ok {
		return 0, sock.Addr{}, vm.TypeError(fn + "() argument 1 must be read-write bytes-like object, not " + a[0].Type().DisplayName())
	}
	n, err := flagsArg(th, a, 1)
	if err != nil {
		return 0, sock.Addr{}, err
	}
	flags, err := flagsArg(th, a, 2)
	switch {
	case err != nil:
		return 0, sock.Addr{}, err
	case n < 0:
		return 0, sock.Addr{}, vm.ValueError("negative buffersize in " + fn)
	case int(n) > len(p):
		return 0, sock.Addr{}, vm.ValueError("buffer too small for requested bytes")
	case n > 0:
		p = p[:n]
	}
	return o.recv(th, p, flags)
}

// define makes the class.
func define() {
	SocketType = vm.NewType(vm.TypeSpec{Name: "_socket.socket", Flags: vm.FlagBaseType, Slots: vm.Slots{
		New: func(th *vm.Thread, cls *vm.Type, a vm.Args) (vm.Value, error) {
			o := self(vm.Obj(vm.NewObject(cls)))
			o.fd, o.timeout = -1, -1
			return vm.Obj(&o.Header), nil
		},
		Init: func(th *vm.Thread, v vm.Value, a vm.Args) error {
			p, err := initArgs(a)
			if err != nil {
				return err
			}
			return self(v).init(th, p)
		},
	}, Methods: append(dataMethods(), stateMethods()...), GetSet: []*vm.GetSet{
		vm.Getter("family", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Int(int64(self(v).family)), nil }),
		vm.Getter("type", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Int(int64(self(v).kind)), nil }),
		vm.Getter("proto", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Int(int64(self(v).proto)), nil }),
		vm.Getter("timeout", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return timeoutValue(self(v).timeout), nil }),
	}})
	vm.WithAttrs[Socket](SocketType, attrsOffset)
}

func initArgs(a vm.Args) ([]vm.Value, error) {
	p := make([]vm.Value, 4)
	if len(a.Pos) > 4 {
		return nil, vm.TypeError("socket() takes at most 4 arguments")
	}
	copy(p, a.Pos)
	for i, k := range a.Names {
		found := false
		for j, n := range [...]string{"family", "type", "proto", "fileno"} {
			if n == k.Text() {
				p[j], found = a.Kw[i], true
			}
		}
		if !found {
			return nil, vm.TypeError("socket() got an unexpected keyword argument '" + k.Text() + "'")
		}
	}
	return p, nil
}

func dataMethods() []*vm.Builtin {
	return []*vm.Builtin{
		vm.MethodN("recv", 1, 2, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			n, err := lengthArg(th, a[0], "recv")
			if err != nil {
				return vm.Unbound, err
			}
			flags, err := flagsArg(th, a, 1)
			if err != nil {
				return vm.Unbound, err
			}
			b, _, err := self(v).receive(th, n, flags)
			return b, err
		}),
		vm.MethodN("recvfrom", 1, 2, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			n, err := lengthArg(th, a[0], "recvfrom")
			if err != nil {
				return vm.Unbound, err
			}
			flags, err := flagsArg(th, a, 1)
			if err != nil {
				return vm.Unbound, err
			}
			b, from, err := self(v).receive(th, n, flags)
			if err != nil {
				return vm.Unbound, err
			}
			return vm.NewTuple(b, senderValue(self(v), from)), nil
		}),
		vm.MethodSig("recv_into", "buffer, nbytes=0, flags=0", func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			n, _, err := self(v).receiveInto(th, a, "recv_into")
			return vm.Int(int64(n)), err
		}),
		vm.MethodSig("recvfrom_into", "buffer, nbytes=0, flags=0", func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			n, from, err := self(v).receiveInto(th, a, "recvfrom_into")
			return vm.NewTuple(vm.Int(int64(n)), senderValue(self(v), from)), err
		}),
		vm.MethodN("send", 1, 2, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			data, err := bytesArg(a[0])
			if err != nil {
				return vm.Unbound, err
			}
			n := 0
			err = self(v).attempt(th, sock.Write, func(s sock.Socket) (err error) {
				n, err = s.Send(data, sock.Addr{})
				return err
			})
			return vm.Int(int64(n)), err
		}),
		vm.MethodN("sendall", 1, 2, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			data, err := bytesArg(a[0])
			if err != nil {
				return vm.Unbound, err
			}
			if _, err := self(v).open(); err != nil {
				return vm.Unbound, err
			}
			return vm.None, self(v).sendAll(th, data)
		}),
		vm.MethodN("sendto", 0, -1, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			if len(a) != 2 && len(a) != 3 {
				return vm.Unbound, vm.TypeError("sendto() takes 2 or 3 arguments (" + strconv.Itoa(len(a)) + " given)")
			}
			data, err := bytesArg(a[0])
			if err != nil {
				return vm.Unbound, err
			}
			o := self(v)
			to, err := addressArg(th, o, a[len(a)-1], "sendto")
			if err != nil {
				return vm.Unbound, err
			}
			if o.kind == sock.Stream {
				to = sock.Addr{}
			}
			n := 0
			err = o.attempt(th, sock.Write, func(s sock.Socket) (err error) {
				n, err = s.Send(data, to)
				return err
			})
			return vm.Int(int64(n)), err
		}),
	}
}

// senderValue is a datagram's address as recvfrom shows it.
func senderValue(o *Socket, from sock.Addr) vm.Value {
	if from == (sock.Addr{}) {
		return vm.None
	}
	return addressValue(from)
}

func stateMethods() []*vm.Builtin {
	return []*vm.Builtin{
		vm.Method1("bind", func(th *vm.Thread, v, x vm.Value) (vm.Value, error) {
			s, err := self(v).open()
			if err != nil {
				return vm.Unbound, err
			}
			to, err := addressArg(th, self(v), x, "bind")
			if err != nil {
				return vm.Unbound, err
			}
			return vm.None, osError(bindPath(th, s, to))
		}),
		vm.MethodN("listen", 0, 1, func(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
			s, err := self(v).open()
			if err != nil {
				return vm.Unbound, err
			}
			n := int64(128)
			if len(a) > 0 {
				if n, err = th.Index(a[0]); err != nil {
					return vm.Unbound, err
				}
			}
			return vm.None, osError(s.Listen(int(min(n, 4096))))
		}),
		vm.Method0("_accept", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			var c sock.Socket
			var from sock.Addr
			if err := self(v).attempt(th, sock.Read, func(s sock.Socket) (err error) {
				c, from, err = s.Accept()
				return err
			}); err != nil {
				return vm.Unbound, err
			}
			fd := host.Of(th).AddFile(&file{Socket: c})
			return vm.NewTuple(vm.Int(int64(fd)), addressValue(from)), nil
		}),
		vm.Method1("connect", func(th *vm.Thread, v, x vm.Value) (vm.Value, error) {
			to, err := addressArg(th, self(v), x, "connect")
			if err != nil {
				return vm.Unbound, err
			}
			return vm.None, self(v).connect(th, to)
		}),
		vm.Method1("connect_ex", func(th *vm.Thread, v, x vm.Value) (vm.Value, error) {
			to, err := addressArg(th, self(v), x, "connect_ex")
			if err != nil {
				return vm.Unbound, err
			}
			err = self(v).connect(th, to)
			if e, ok := err.(*vm.Exception); ok {
				if e.Type() == vm.TimeoutErrorType {
					return vm.Int(int64(sock.EAGAIN)), nil
				}
				if n, nerr := th.GetAttr(e.Value(), strErrno); nerr == nil && vm.IsIntLike(n) {
					return n, nil
				}
			}
			return vm.Int(0), err
		}),
		vm.Method1("shutdown", func(th *vm.Thread, v, x vm.Value) (vm.Value, error) {
			s, err := self(v).open()
			if err != nil {
				return vm.Unbound, err
			}
			how, err := th.Index(x)
			if err != nil {
				return vm.Unbound, err
			}
			if how < 0 || how > 2 {
				return vm.Unbound, osError(sock.EINVAL)
			}
			return vm.None, osError(s.Shutdown([...]sock.Events{sock.Read, sock.Write, sock.Read | sock.Write}[how]))
		}),
		vm.Method0("close", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			o := self(v)
			if o.s == nil {
				return vm.None, nil
			}
			fd := o.fd
			o.s, o.fd = nil, -1
			if err := host.Of(th).CloseFile(fd); err != nil && err != host.Errno(sock.ECONNRESET) {
				return vm.Unbound, host.Error(err)
			}
			return vm.None, nil
		}),
		vm.Method0("detach", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			o := self(v)
			fd := o.fd
			o.s, o.fd = nil, -1
			return vm.Int(int64(fd)), nil
		}),
		vm.Method0("fileno", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Int(int64(self(v).fd)), nil }),
		vm.Method0("getsockname", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			s, err := self(v).open()
			if err != nil {
				return vm.Unbound, err
			}
			return addressValue(s.Local()), nil
		}),
		vm.Method0("getpeername", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			s, err := self(v).open()
			if err != nil {
				return vm.Unbound, err
			}
			p, err := s.Peer()
			return addressValue(p), osError(err)
		}),
		vm.Method1("settimeout", func(th *vm.Thread, v, x vm.Value) (vm.Value, error) { return vm.None, self(v).setTimeout(th, x) }),
		vm.Method0("gettimeout", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return timeoutValue(self(v).timeout), nil }),
		vm.Method1("setblocking", func(th *vm.Thread, v, x vm.Value) (vm.Value, error) {
			yes, err := th.Truth(x)
			self(v).timeout = 0
			if yes {
				self(v).timeout = -1
			}
			return vm.None, err
		}),
		vm.Method0("getblocking", func(th *vm.Thread, v vm.Value) (vm.Value, error) { return vm.Bool(self(v).timeout != 0), nil }),
		vm.MethodN("getsockopt", 2, 3, getOption),
		vm.MethodN("setsockopt", 3, 4, setOption),
	}
}

var strErrno = vm.Intern("errno")

// getOption is getsockopt(level, name[, size]): an int, or bytes with a size.
func getOption(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
	s, err := self(v).open()
	if err != nil {
		return vm.Unbound, err
	}
	level, err := th.Index(a[0])
	if err != nil {
		return vm.Unbound, err
	}
	name, err := th.Index(a[1])
	if err != nil {
		return vm.Unbound, err
	}
	n, err := s.Option(int(level), int(name))
	if err != nil {
		return vm.Unbound, osError(err)
	}
	linger := level == sock.LevelSocket && name == sock.LingerOption
	if len(a) < 3 {
		if linger && n < 0 {
			n = 0
		}
		return vm.Int(int64(n)), nil
	}
	if linger {
		b := make([]byte, 8)
		if n >= 0 {
			b[0] = 1
			binary.LittleEndian.PutUint32(b[4:], uint32(n))
		}
		return vm.NewBytes(b), nil
	}
	b := make([]byte, 4)
	binary.LittleEndian.PutUint32(b, uint32(n))
	return vm.NewBytes(b), nil
}

// setOption is setsockopt(level, name, value): an int or bytes.
func setOption(th *vm.Thread, v vm.Value, a []vm.Value) (vm.Value, error) {
	s, err := self(v).open()
	if err != nil {
		return vm.Unbound, err
	}
	level, err := th.Index(a[0])
	if err != nil {
		return vm.Unbound, err
	}
	name, err := th.Index(a[1])
	if err != nil {
		return vm.Unbound, err
	}
	n := int64(1)
	if b, ok := th.BytesOf(a[2]); ok {
		switch {
		case level == sock.LevelSocket && name == sock.LingerOption && len(b) >= 8:
			n = -1
			if binary.LittleEndian.Uint32(b) != 0 {
				n = int64(binary.LittleEndian.Uint32(b[4:]))
			}
		case len(b) >= 4:
			n = int64(int32(binary.LittleEndian.Uint32(b)))
		}
	} else if !vm.IsIntLike(a[2]) {
		_, err = bytesArg(a[2])
		return vm.Unbound, err
	} else if n, err = th.Index(a[2]); err != nil {
		return vm.Unbound, err
	}
	return vm.None, osError(s.SetOption(int(level), int(name), int(n)))
}
