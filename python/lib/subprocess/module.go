// Package subprocess is what Python's subprocess stands on: it starts the processes of lib/process, with the programs
// of lib/program and lib/shell, and the interpreter itself.
package subprocess

import (
	"sort"
	"strings"
	"time"

	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/lib/io"
	"github.com/aioplay/aioplay/python/lib/process"
	"github.com/aioplay/aioplay/python/lib/program"
	"github.com/aioplay/aioplay/python/lib/shell"
	"github.com/aioplay/aioplay/python/lib/sys"
	"github.com/aioplay/aioplay/python/vm"
)

type value = vm.Value

// table is the processes of an interpreter's world, which know all programs.
func table(th *vm.Thread) (*process.Table, *process.Process) {
	t, p := process.Of(th)
	if t.Find == nil {
		python := t.Host().Python
		t.Find = func(c *process.Context, path string) (process.Program, error) {
			return find(c, path, func(c *process.Context) int { return python(c) })
		}
	}
	return t, p
}

// find finds a program: by its name, by the path where Linux has it, or a script with #! among the files.
func find(c *process.Context, path string, python process.Program) (process.Program, error) {
	name := path
	if i := strings.LastIndexByte(path, '/'); i >= 0 {
		switch path[:i+1] {
		case "/bin/", "/usr/bin/", "/usr/local/bin/", "/sbin/", "/usr/sbin/":
			name = path[i+1:]
		default:
			return script(c, path, python)
		}
	}
	switch {
	case name == "python3" || name == "python" || strings.HasPrefix(name, "python3.") || path == sys.Executable:
		return python, nil
	case name == "sh" || name == "bash" || name == "dash":
		return shell.Main, nil
	case program.Table[name] != nil:
		return program.Table[name], nil
	case name == path:
		dirs, _ := c.Getenv("PATH")
		for _, d := range strings.Split(dirs, ":") {
			if d != "" {
				if p, err := script(c, d+"/"+name, python); err != host.ENOENT {
					return p, err
				}
			}
		}
		return nil, host.ENOENT
	}
	return script(c, path, python)
}

// script is a file that begins with #! and may be executed.
func script(c *process.Context, path string, python process.Program) (process.Program, error) {
	full := c.Abs(path)
	st, err := c.FS().Stat(full, true)
	if err != nil {
		return nil, err
	}
	if st.IsDir() || st.Mode&0o111 == 0 {
		return nil, host.EACCES
	}
	src, err := c.ReadFile(full)
	if err != nil {
		return nil, err
	}
	line, _, _ := strings.Cut(string(src), "\n")
	words := strings.Fields(strings.TrimPrefix(line, "#!"))
	if !strings.HasPrefix(line, "#!") || len(words) == 0 {
		return nil, ENOEXEC
	}
	if strings.HasSuffix(words[0], "/env") && len(words) > 1 {
		words = words[1:]
	}
	p, err := find(c, words[0], python)
	if err != nil {
		return nil, err
	}
	return func(c *process.Context) int {
		c.Args = append(append(append([]string(nil), words...), full), c.Args[1:]...)
		return p(c)
	}, nil
}

// ENOEXEC is the error for a file that isn't a program.
const ENOEXEC = host.Errno(8)

// hint says which programs there are.
func hint() string {
	names := []string{"python3", "sh"}
	for n := range program.Table {
		names = append(names, n)
	}
	sort.Strings(names)
	return "(aioplay has these programs: " + strings.Join(names, ", ") + ")"
}

// texts are the strings of a sequence.
func texts(th *vm.Thread, v value) ([]string, error) {
	items, err := th.ToSlice(v)
	if err != nil {
		return nil, err
	}
	out := make([]string, len(items))
	for i, x := range items {
		if out[i], err = io.Path(th, x); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// Module makes _subprocess.
func Module(th *vm.Thread) (*vm.Module, error) {
	table(th)
	m := vm.NewModule("_subprocess", vm.NewDict())
	m.Add(
		// spawn(args, path, directory, env, files, group): files are pairs of descriptors, the process's and ours.
		vm.FuncN("spawn", 6, 6, spawn),
		// wait(pid, timeout): the status, or None when the time is over.
		vm.FuncN("wait", 2, 2, wait),
		vm.Func1("poll", func(th *vm.Thread, pid value) (value, error) {
			p, err := child(th, pid)
			if err != nil {
				return vm.Unbound, err
			}
			return reap(p), nil
		}),
		vm.FuncN("pump", 3, 3, newPump),
		vm.Func1("hint", func(th *vm.Thread, name value) (value, error) {
			return vm.NewStr(hint()), nil
		}),
	)
	return m, nil
}

func spawn(th *vm.Thread, a []value) (value, error) {
	t, me := table(th)
	var s process.Spec
	var err error
	if s.Args, err = texts(th, a[0]); err != nil {
		return vm.Unbound, err
	}
	if s.Path, err = io.Path(th, a[1]); err != nil {
		return vm.Unbound, err
	}
	h := host.Of(th)
	s.Dir = h.Getcwd()
	if !a[2].IsNone() {
		dir, err := io.Path(th, a[2])
		if err != nil {
			return vm.Unbound, err
		}
		s.Dir = h.Abs(dir)
	}
	if s.Env, err = texts(th, a[3]); err != nil {
		return vm.Unbound, err
	}
	s.Files = map[int]host.File{}
	undo := func() {
		for _, f := range s.Files {
			f.Close()
		}
	}
	pairs, err := th.ToSlice(a[4])
	if err != nil {
		return vm.Unbound, err
	}
	for _, p := range pairs {
		fds, err := th.ToSlice(p)
		if err != nil {
			undo()
			return vm.Unbound, err
		}
		f, err := h.Dup(int(fds[1].Int64()))
		if err != nil && fds[1].Int64() <= 2 {
			f, err = io.Std(th, int(fds[1].Int64())), nil
		}
		if err != nil {
			undo()
			return vm.Unbound, host.Error(err)
		}
		s.Files[int(fds[0].Int64())] = f
	}
	if s.Group, err = th.Truth(a[5]); err != nil {
		undo()
		return vm.Unbound, err
	}
	h.Sync(th)
	p, err := t.Start(me, s)
	if err == nil {
		return vm.Int(int64(p.PID)), nil
	}
	undo()
	if d, ok := err.(*process.DirError); ok {
		return vm.Unbound, host.OSError(d.Err, a[2])
	}
	err = host.OSError(err, a[1])
	if e, ok := err.(*vm.Exception); ok && e.Type() == vm.FileNotFoundErrorType && h.Machine == nil {
		th.AddNote(e, hint())
	}
	return vm.Unbound, err
}

// child is a process that the caller started.
func child(th *vm.Thread, v value) (*process.Process, error) {
	t, me := table(th)
	pid, err := th.Index(v)
	if err != nil {
		return nil, err
	}
	p := t.Process(int(pid))
	if p == nil || p.Parent() != me {
		return nil, host.Error(host.ECHILD)
	}
	return p, nil
}

// reap is the status of a process that has ended, else None.
func reap(p *process.Process) value {
	status, ended := p.Ended()
	if !ended {
		return vm.None
	}
	p.Reap()
	return vm.Int(int64(status))
}

func wait(th *vm.Thread, a []value) (value, error) {
	p, err := child(th, a[0])
	if err != nil {
		return vm.Unbound, err
	}
	deadline := time.Duration(0)
	if !a[1].IsNone() {
		f, err := th.AsFloat(a[1])
		if err != nil {
			return vm.Unbound, err
		}
		t, _ := table(th)
		deadline = t.World().Now() + time.Duration(min(max(f, 0), 1e9)*1e9)
	}
	if _, err := p.Wait(deadline, !a[1].IsNone()); err != nil {
		return vm.Unbound, err
	}
	return reap(p), nil
}
