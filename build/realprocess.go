// Realprocess.go starts the machine's processes, for programs that are run with --real.
package main

import (
	"bufio"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/aioplay/aioplay/loop/native"
	"github.com/aioplay/aioplay/loop/sock"
	pyhost "github.com/aioplay/aioplay/python/lib/host"
)

// machine is the computer as programs see it that run with --real. out is written before a process starts, which may
// write to the same place.
func machine(out *bufio.Writer) *pyhost.Machine {
	return &pyhost.Machine{
		Start: func(c *pyhost.Command) (pyhost.Process, error) {
			out.Flush()
			return startProcess(c)
		},
		PID: os.Getpid(),
		Network: func(post func(func())) sock.Network {
			n, err := native.NewNetwork(post)
			if err != nil {
				return sock.Refuse(err)
			}
			return n
		},
		Std: [3]pyhost.File{realFile{os.Stdin}, realFile{os.Stdout}, realFile{os.Stderr}},
	}
}

// A realProcess implements pyhost.Process.
type realProcess struct{ p *os.Process }

// startProcess starts a process as execvpe does.
func startProcess(c *pyhost.Command) (pyhost.Process, error) {
	path, err := lookProgram(c)
	if err != nil {
		return nil, err
	}
	var ours []*os.File   // our ends of pipes, for the copying
	var given [3]*os.File // its ends
	var theirs []*os.File // to be closed once it has them
	undo := func() {
		for _, f := range append(theirs, ours...) {
			if f != nil {
				f.Close()
			}
		}
	}
	copies := []func(){}
	for i, f := range c.Std {
		switch f := f.(type) {
		case nil:
			null, err := os.OpenFile(os.DevNull, os.O_RDWR, 0)
			if err != nil {
				undo()
				return nil, errno(err)
			}
			given[i] = null
			theirs = append(theirs, null)
			continue
		case realFile:
			given[i] = f.f
			continue
		}
		if i == 2 && f == c.Std[1] {
			given[2] = given[1]
			continue
		}
		r, w, err := os.Pipe()
		if err != nil {
			undo()
			return nil, errno(err)
		}
		if i == 0 {
			given[i] = r
			theirs, ours = append(theirs, r), append(ours, w)
			copies = append(copies, func() { copyIn(w, f) })
		} else {
			given[i] = w
			theirs, ours = append(theirs, w), append(ours, r)
			copies = append(copies, func() { copyOut(f, r) })
		}
	}
	p, err := os.StartProcess(path, c.Args, &os.ProcAttr{Dir: c.Dir, Env: c.Env, Files: given[:], Sys: processAttr(c.Group)})
	for _, f := range theirs {
		f.Close()
	}
	if err != nil {
		theirs = nil
		undo()
		return nil, errno(err)
	}
	for _, f := range copies {
		go f()
	}
	return realProcess{p}, nil
}

// lookProgram finds the program along the PATH that the process will have.
func lookProgram(c *pyhost.Command) (string, error) {
	if strings.Contains(c.Path, "/") {
		p := c.Path
		if !filepath.IsAbs(p) {
			p = filepath.Join(c.Dir, p)
		}
		return p, nil
	}
	path := "/usr/local/bin:/usr/bin:/bin"
	for _, e := range c.Env {
		if v, ok := strings.CutPrefix(e, "PATH="); ok {
			path = v
		}
	}
	found := error(pyhost.ENOENT)
	for _, dir := range filepath.SplitList(path) {
		p := filepath.Join(dir, c.Path)
		info, err := os.Stat(p)
		switch {
		case err != nil || info.IsDir():
		case info.Mode()&0o111 == 0:
			found = pyhost.EACCES
		default:
			return p, nil
		}
	}
	return "", found
}

// copyIn copies from the program's pipe to the process's standard input.
func copyIn(w *os.File, from pyhost.File) {
	defer w.Close()
	defer from.Close()
	buf := make([]byte, 1<<16)
	for {
		n, err := from.Read(buf)
		if n == 0 || err != nil {
			return
		}
		if _, err := w.Write(buf[:n]); err != nil {
			return // its end is closed, and from's reader closes: the program sees a broken pipe
		}
	}
}

// copyOut copies what the process writes to the program's pipe.
func copyOut(to pyhost.File, r *os.File) {
	defer r.Close()
	defer to.Close()
	buf := make([]byte, 1<<16)
	for {
		n, err := r.Read(buf)
		if n > 0 {
			if _, err := to.Write(buf[:n]); err != nil {
				return
			}
		}
		if err != nil {
			return
		}
	}
}

func (p realProcess) Pid() int { return p.p.Pid }

func (p realProcess) Signal(number int) error {
	err := p.p.Signal(syscall.Signal(number))
	if errors.Is(err, os.ErrProcessDone) {
		return pyhost.ESRCH
	}
	return errno(err)
}

func (p realProcess) Wait() int {
	state, err := p.p.Wait()
	if err != nil {
		return 255
	}
	if status, ok := state.Sys().(syscall.WaitStatus); ok && status.Signaled() {
		return -int(status.Signal())
	}
	return state.ExitCode()
}
