// Module.go is the module _socket.

package socket

import (
	"sync"
	"time"

	"github.com/aioplay/aioplay/loop/sock"
	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/vm"
)

var once sync.Once

// Module makes _socket.
func Module(th *vm.Thread) (*vm.Module, error) {
	once.Do(define)
	m := vm.NewModule("_socket", vm.NewDict())
	m.Set("socket", SocketType.Value())
	h := host.Of(th)
	h.AtExit = append(h.AtExit, unclosed)
	for _, n := range []string{"gaierror", "herror"} {
		cls := vm.NewType(vm.TypeSpec{Name: "socket." + n, Base: vm.OSErrorType, Flags: vm.FlagException | vm.FlagBaseType})
		m.Set(n, cls.Value())
	}
	m.Add(
		vm.FuncN("pair", 2, 2, func(th *vm.Thread, a []vm.Value) (vm.Value, error) {
			f, err := th.Index(a[0])
			if err != nil {
				return vm.Unbound, err
			}
			k, err := th.Index(a[1])
			if err != nil {
				return vm.Unbound, err
			}
			x, y, err := Of(th).net.Pair(sock.Family(f), sock.Kind(k))
			if err != nil {
				return vm.Unbound, osError(err)
			}
			h := host.Of(th)
			return vm.NewTuple(vm.Int(int64(h.AddFile(&file{Socket: x}))), vm.Int(int64(h.AddFile(&file{Socket: y})))), nil
		}),
		ofText("lookup", func(th *vm.Thread, name string) (vm.Value, error) {
			ips, err := Of(th).net.Lookup(name)
			if err != nil {
				return vm.Unbound, lookupError(th, err)
			}
			out := make([]vm.Value, len(ips))
			for i, ip := range ips {
				out[i] = vm.NewStr(ip)
			}
			return vm.NewList(out...), nil
		}),
		ofText("unlink", func(th *vm.Thread, path string) (vm.Value, error) {
			n, ok := Of(th).net.(interface{ Unlink(string) bool })
			return vm.Bool(ok && n.Unlink(path)), nil
		}),
		ofText("name_of", func(th *vm.Thread, ip string) (vm.Value, error) { return vm.NewStr(Of(th).net.Name(ip)), nil }),
		ofText("parse_ip", func(th *vm.Thread, text string) (vm.Value, error) {
			ip, f := ParseIP(text)
			return vm.NewTuple(vm.NewStr(ip), vm.Int(int64(f))), nil
		}),
		vm.Func1("setdefaulttimeout", func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			t, err := timeoutOf(th, v)
			if err == nil {
				host.Of(th).SetSocketTimeout(t)
			}
			return vm.None, err
		}),
		vm.Func0("getdefaulttimeout", func(th *vm.Thread) (vm.Value, error) { return timeoutValue(host.Of(th).SocketTimeout()), nil }),
		vm.FuncN("poll", 3, 3, poll),
	)
	return m, nil
}

// poll(fds, wants, timeout) is what select and selectors stand on: it waits until one of the descriptors is ready (1 to
// read, 2 to write) and returns what each is ready for.
func poll(th *vm.Thread, a []vm.Value) (vm.Value, error) {
	w, h := Of(th), host.Of(th)
	fds, err := th.ToSlice(a[0])
	if err != nil {
		return vm.Unbound, err
	}
	wants, err := th.ToSlice(a[1])
	if err != nil {
		return vm.Unbound, err
	}
	things, want := make([]sock.Pollable, len(fds)), make([]sock.Events, len(fds))
	for i := range fds {
		fd, err := th.Index(fds[i])
		if err != nil {
			return vm.Unbound, err
		}
		p, ok := PollableOf(h, int(fd))
		if !ok {
			if _, err := h.FileOf(int(fd)); err != nil {
				return vm.Unbound, osError(sock.EBADF)
			}
			return vm.Unbound, vm.NotImplementedError("only sockets can be waited for here, not files")
		}
		things[i] = p
		n, err := th.Index(wants[i])
		if err != nil {
			return vm.Unbound, err
		}
		want[i] = sock.Events(n)
	}
	timeout, err := timeoutOf(th, a[2])
	if err != nil {
		return vm.Unbound, err
	}
	w.net.Run()
	if timeout != 0 {
		deadline := time.Duration(0)
		if timeout > 0 {
			deadline = w.threads.Now() + time.Duration(min(timeout, 9e9)*1e9)
		}
		if _, err := w.Wait("select", things, want, deadline, timeout > 0); err != nil {
			return vm.Unbound, err
		}
	}
	out := make([]vm.Value, len(things))
	for i, p := range things {
		out[i] = vm.Int(int64(p.Ready() & want[i]))
	}
	return vm.NewList(out...), nil
}

// ofText declares a function of one string.
func ofText(name string, fn func(th *vm.Thread, s string) (vm.Value, error)) *vm.Builtin {
	return vm.Func1(name, func(th *vm.Thread, v vm.Value) (vm.Value, error) {
		if !vm.IsStr(v) {
			return vm.Unbound, vm.TypeError("argument 1 must be str, bytes or bytearray, not " + v.Type().DisplayName())
		}
		return fn(th, vm.Text(v))
	})
}
