// Process.go is posix's processes and pipes: what lib/process has.

package os

import (
	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/lib/io"
	"github.com/aioplay/aioplay/python/lib/process"
	"github.com/aioplay/aioplay/python/lib/thread"
	"github.com/aioplay/aioplay/python/vm"
)

// numbers is a function of integers.
func numbers(name string, n int, f func(th *vm.Thread, a []int) (value, error)) *vm.Builtin {
	return vm.FuncN(name, n, n, func(th *vm.Thread, a []value) (value, error) {
		args := make([]int, len(a))
		for i, v := range a {
			k, err := th.Index(v)
			if err != nil {
				return vm.Unbound, err
			}
			args[i] = int(k)
		}
		v, err := f(th, args)
		return v, host.Error(err)
	})
}

func num(n int) value { return vm.Int(int64(n)) }

// waitStatus is a status as wait gives it: the signal in the low bits, the exit code above.
func waitStatus(status int) int {
	if status < 0 {
		return -status
	}
	return status & 0xFF << 8
}

// pollable is an open file that may make its user wait.
func pollable(th *vm.Thread, fd int) (host.Pollable, error) {
	f, err := host.Of(th).FileOf(fd)
	if err != nil {
		return nil, err
	}
	p, _ := f.(host.Pollable)
	return p, nil
}

func processFunctions() []*vm.Builtin {
	return []*vm.Builtin{
		vm.Func0("pipe", func(th *vm.Thread) (value, error) {
			t, _ := process.Of(th)
			r, w := process.NewPipe(t.World())
			h := host.Of(th)
			return vm.NewTuple(num(h.AddFile(r)), num(h.AddFile(w))), nil
		}),
		numbers("dup", 1, func(th *vm.Thread, a []int) (value, error) {
			f, err := dup(th, a[0])
			if err != nil {
				return vm.Unbound, err
			}
			return num(host.Of(th).AddFile(f)), nil
		}),
		numbers("_dup2", 2, func(th *vm.Thread, a []int) (value, error) {
			h := host.Of(th)
			f, err := dup(th, a[0])
			if err == nil && a[1] < 0 {
				err = host.EBADF
			}
			if err != nil || a[0] == a[1] {
				return num(a[1]), err
			}
			h.CloseFile(a[1])
			h.SetFile(a[1], f)
			return num(a[1]), nil
		}),
		numbers("get_blocking", 1, func(th *vm.Thread, a []int) (value, error) {
			p, err := pollable(th, a[0])
			return vm.Bool(p == nil || p.Blocking()), err
		}),
		numbers("_set_blocking", 2, func(th *vm.Thread, a []int) (value, error) {
			p, err := pollable(th, a[0])
			if p != nil {
				p.SetBlocking(a[1] != 0)
			}
			return vm.None, err
		}),
		vm.Func0("getpid", func(th *vm.Thread) (value, error) {
			_, p := process.Of(th)
			return num(p.PID), nil
		}),
		vm.Func0("getppid", func(th *vm.Thread) (value, error) {
			_, p := process.Of(th)
			if q := p.Parent(); q != nil {
				return num(q.PID), nil
			}
			return num(1), nil
		}),
		numbers("getpgid", 1, func(th *vm.Thread, a []int) (value, error) {
			t, p := process.Of(th)
			if a[0] != 0 {
				if p = t.Process(a[0]); p == nil {
					return vm.Unbound, host.ESRCH
				}
			}
			return num(p.PGID()), nil
		}),
		numbers("kill", 2, func(th *vm.Thread, a []int) (value, error) {
			t, me := process.Of(th)
			if a[0] < -1 || a[0] == 0 {
				pgid := -a[0]
				if pgid == 0 {
					pgid = me.PGID()
				}
				return vm.None, killGroup(th, pgid, a[1])
			}
			p := t.Process(a[0])
			if p == nil {
				return vm.Unbound, host.ESRCH
			}
			return vm.None, signalled(th, p.Signal(a[1]))
		}),
		numbers("killpg", 2, func(th *vm.Thread, a []int) (value, error) { return vm.None, killGroup(th, a[0], a[1]) }),
		numbers("waitpid", 2, func(th *vm.Thread, a []int) (value, error) {
			t, me := process.Of(th)
			hang := a[1]&1 == 0
			p := t.Process(a[0])
			switch {
			case a[0] <= 0:
				var err error
				if p, err = me.WaitChild(hang); err != nil {
					return vm.Unbound, err
				}
			case p == nil || p.Parent() != me:
				return vm.Unbound, host.ECHILD
			case hang:
				if _, err := p.Wait(0, false); err != nil {
					return vm.Unbound, err
				}
			}
			if p == nil {
				return vm.NewTuple(num(0), num(0)), nil
			}
			status, ended := p.Ended()
			if !ended {
				return vm.NewTuple(num(0), num(0)), nil
			}
			if !p.Reap() {
				return vm.Unbound, host.ECHILD
			}
			return vm.NewTuple(num(p.PID), num(waitStatus(status))), nil
		}),
		numbers("_exit", 1, func(th *vm.Thread, a []int) (value, error) {
			_, p := process.Of(th)
			p.Die(a[0] & 0xFF)
			return vm.None, nil
		}),
	}
}

// dup opens a descriptor's file once more; a standard stream of the host's own too.
func dup(th *vm.Thread, fd int) (host.File, error) {
	f, err := host.Of(th).Dup(fd)
	if err != nil && fd >= 0 && fd <= 2 {
		return io.Std(th, fd), nil
	}
	return f, err
}

func killGroup(th *vm.Thread, pgid, n int) error {
	t, me := process.Of(th)
	list := t.Group(pgid)
	if len(list) == 0 {
		return host.ESRCH
	}
	self := false
	for _, p := range list {
		if p == me {
			self = true
		} else if err := p.Signal(n); err != nil {
			return err
		}
	}
	if self {
		return signalled(th, me.Signal(n))
	}
	return nil
}

// signalled lets the main thread handle at once what it has sent itself.
func signalled(th *vm.Thread, err error) error {
	if g := thread.Of(th); err == nil && g.Main.Th == th {
		return g.Deliver()
	}
	return err
}
