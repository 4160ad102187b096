// Process.go is a process: its life, its end, and whoever waits for that.

package process

import (
	"sort"
	"strconv"
	"strings"
	"time"

	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/lib/signal"
	"github.com/aioplay/aioplay/python/lib/thread"
)

// A Process is one process.
type Process struct {
	PID    int
	Args   []string
	Env    []string // as NAME=value
	Dir    string
	table  *Table
	parent *Process
	path   string
	pgid   int
	files  map[int]host.File // open files, of a process without interpreter
	t      *thread.T         // its main thread
	group  *thread.Group     // of an interpreter
	real   host.Process

	ended    bool
	reaped   bool
	status   int
	waiting  []*thread.T // for its end
	anyEnd   []*thread.T // for the end of a child
	watchers []func()
}

// enter makes it known.
func (p *Process) enter(group bool) {
	if group {
		p.pgid = p.PID
	}
	p.table.all[p.PID] = p
}

// Title is what traces and messages call it: its number and its program.
func (p *Process) Title() string {
	name := p.path[strings.LastIndexByte(p.path, '/')+1:]
	return "process " + strconv.Itoa(p.PID) + " (" + name + ")"
}

// Parent is the process that started it, nil for the first.
func (p *Process) Parent() *Process { return p.parent }

// Adopt makes an interpreter's threads the process's.
func (p *Process) Adopt(g *thread.Group) {
	p.group = g
	g.Process = p
	g.OnDie = p.Die
}

// Ended reports whether it has ended, and its status: negative if a signal killed it.
func (p *Process) Ended() (status int, ended bool) { return p.status, p.ended }

// Reap forgets a process that has ended, as wait does; false if that was done before.
func (p *Process) Reap() bool {
	if !p.ended || p.reaped {
		return false
	}
	p.reaped = true
	delete(p.table.all, p.PID)
	return true
}

// Reaped reports whether Reap was called.
func (p *Process) Reaped() bool { return p.reaped }

// Wait waits for the end, until the clock reads deadline if timed.
func (p *Process) Wait(deadline time.Duration, timed bool) (ended bool, err error) {
	w := p.table.w
	for !p.ended {
		p.waiting = append(p.waiting, w.Current())
		late, err := w.Block("the end of "+p.Title(), deadline, timed)
		if err != nil {
			return false, err
		}
		if late {
			break
		}
	}
	return p.ended, nil
}

// WaitChild waits for the end of any child that hasn't been reaped; nil if there is none.
func (p *Process) WaitChild(hang bool) (*Process, error) {
	for {
		any := false
		for _, q := range p.table.Processes() {
			if q.parent == p && !q.reaped {
				any = true
				if q.ended {
					return q, nil
				}
			}
		}
		if !any {
			return nil, host.ECHILD
		}
		if !hang {
			return nil, nil
		}
		p.anyEnd = append(p.anyEnd, p.table.w.Current())
		if _, err := p.table.w.Block("the end of a child", 0, false); err != nil {
			return nil, err
		}
	}
}

// OnEnd calls f when the process ends, with the baton.
func (p *Process) OnEnd(f func()) {
	if p.ended {
		f()
		return
	}
	p.watchers = append(p.watchers, f)
}

// exit is the end of a process whose program has returned.
func (p *Process) exit(status int) {
	if p.ended {
		return
	}
	p.ended, p.status = true, status
	fds := make([]int, 0, len(p.files))
	for fd := range p.files {
		fds = append(fds, fd)
	}
	sort.Ints(fds)
	for _, fd := range fds {
		p.files[fd].Close()
	}
	p.files = nil
	if p.group != nil {
		p.group.Host.CloseAll()
	}
	w := p.table.w
	list := append(p.waiting, p.parent.anyEnd...)
	p.waiting, p.parent.anyEnd = nil, nil
	for _, t := range list {
		w.Wake(t)
	}
	for _, f := range p.watchers {
		f()
	}
	p.watchers = nil
	if g := p.parent.group; g != nil && !p.parent.ended {
		signal.Send(g, signal.SIGCHLD, func(int) {})
	}
	for _, q := range p.table.Processes() {
		if q.parent == p {
			if q.parent = p.table.root; q.ended {
				q.Reap()
			}
		}
	}
}

// Die ends it at once, with nothing more of its program run. A process may end itself by it.
func (p *Process) Die(status int) {
	w := p.table.w
	if p == p.table.root {
		p.group.KillAll(status)
		if w.Current() == p.t {
			w.Exit()
		}
		return
	}
	if p.ended || p.real != nil {
		return
	}
	if p.group != nil {
		p.group.KillAll(status)
	} else {
		w.Kill(p.t)
	}
	p.exit(status)
	w.ExitIfKilled()
}

// Signal sends it a signal.
func (p *Process) Signal(n int) error {
	switch {
	case p.reaped:
		return host.ESRCH
	case p.ended || n == 0:
		return nil
	case n < 0 || n > 64:
		return host.EINVAL
	case p.real != nil:
		return p.real.Signal(n)
	case p.group != nil:
		signal.Send(p.group, n, p.Die)
	case !signal.Harmless(n):
		p.Die(-n)
	}
	return nil
}

// Group are the processes of a process group.
func (t *Table) Group(pgid int) []*Process {
	var list []*Process
	for _, p := range t.Processes() {
		if p.pgid == pgid && !p.reaped {
			list = append(list, p)
		}
	}
	return list
}

// PGID is its process group.
func (p *Process) PGID() int { return p.pgid }
