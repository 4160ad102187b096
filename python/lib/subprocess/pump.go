// Pump.go is communicate's: it writes to one pipe and reads from others, all at once, each in a thread of its own.

package subprocess

import (
	"time"

	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/lib/thread"
	"github.com/aioplay/aioplay/python/vm"
)

// A pump is one communicate, which may go on after a timeout.
type pump struct {
	vm.Header
	left    int
	out     [][]byte
	waiting []*thread.T
}

var pumpType = vm.NewType(vm.TypeSpec{Name: "_subprocess.pump", Flags: vm.FlagDisallowNew, Methods: []*vm.Builtin{
	// wait(timeout): whether everything is done.
	vm.Method1("wait", func(th *vm.Thread, self, timeout value) (value, error) {
		p := vm.As[pump](self)
		w := thread.Of(th).World
		var end time.Duration
		if !timeout.IsNone() {
			f, err := th.AsFloat(timeout)
			if err != nil {
				return vm.Unbound, err
			}
			end = w.Now() + time.Duration(min(max(f, 0), 1e9)*1e9)
		}
		for p.left > 0 {
			p.waiting = append(p.waiting, w.Current())
			late, err := w.Block("a process's output", end, !timeout.IsNone())
			if err != nil {
				return vm.Unbound, err
			}
			if late {
				break
			}
		}
		return vm.Bool(p.left == 0), nil
	}),
	// output(i): what has come from a pipe so far.
	vm.Method1("output", func(th *vm.Thread, self, i value) (value, error) {
		p := vm.As[pump](self)
		n, err := th.Index(i)
		if err != nil || n < 0 || int(n) >= len(p.out) {
			return vm.Unbound, vm.IndexError("no such pipe")
		}
		return vm.NewBytes(append([]byte(nil), p.out[n]...)), nil
	}),
}})

// newPump is pump(stdin, data, outputs): descriptors; stdin may be None.
func newPump(th *vm.Thread, a []value) (value, error) {
	g := thread.Of(th)
	p := &pump{}
	p.SetType(pumpType)
	fds, err := th.ToSlice(a[2])
	if err != nil {
		return vm.Unbound, err
	}
	p.out = make([][]byte, len(fds))
	do := func(fd value, f func(file host.File)) error {
		n, err := th.Index(fd)
		if err != nil {
			return err
		}
		file, err := host.Of(th).FileOf(int(n))
		if err != nil {
			return host.Error(err)
		}
		p.left++
		g.Help("communicate", func(*thread.T) {
			f(file)
			p.left--
			for _, t := range p.waiting {
				g.Wake(t)
			}
			p.waiting = nil
		})
		return nil
	}
	for i, fd := range fds {
		if err := do(fd, func(file host.File) {
			buf := make([]byte, 32<<10)
			for {
				n, err := file.Read(buf)
				if n == 0 || err != nil {
					return
				}
				p.out[i] = append(p.out[i], buf[:n]...)
			}
		}); err != nil {
			return vm.Unbound, err
		}
	}
	if !a[0].IsNone() {
		data, _ := th.BytesOf(a[1])
		data = append([]byte(nil), data...)
		fd, err := th.Index(a[0])
		if err != nil {
			return vm.Unbound, err
		}
		h := host.Of(th)
		if err := do(a[0], func(file host.File) {
			for len(data) > 0 {
				n, err := file.Write(data)
				if err != nil {
					break // whoever doesn't read its input needn't
				}
				data = data[n:]
			}
			h.CloseFile(int(fd))
		}); err != nil {
			return vm.Unbound, err
		}
	}
	return vm.Obj(&p.Header), nil
}
