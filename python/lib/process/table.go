// Package process gives programs processes, on the loop's clock and in the program's own world of threads.
//
// A simulated process is a thread (lib/thread) that runs a Program: a Go function, or an interpreter of its own. It
// shares the file system and the clock with the others, and nothing else: it has its own arguments, environment,
// directory and open files, and ends with a status or by a signal. With a host.Machine processes are the machine's,
// and the same table tells of them.
package process

import (
	"sort"
	"time"

	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/lib/thread"
	"github.com/aioplay/aioplay/python/vm"
)

// A Program is what a process runs. It returns the exit status.
type Program func(c *Context) int

// A Table is the processes of a world.
type Table struct {
	w    *thread.World
	host *host.Host // of the first interpreter
	next int
	all  map[int]*Process
	root *Process

	// Find finds the program that a process is asked to run; an Errno if there is none.
	Find func(c *Context, path string) (Program, error)
}

// FirstPID is the process number of the program itself.
const FirstPID = 4242

// Of returns the table of an interpreter's world, and the interpreter's own process in it.
func Of(th *vm.Thread) (*Table, *Process) {
	g := thread.Of(th)
	if p, ok := g.Process.(*Process); ok {
		return p.table, p
	}
	// Processes are born with their own; this is the first interpreter.
	h := host.Of(th)
	t := &Table{w: g.World, host: h, next: FirstPID + 1, all: map[int]*Process{}}
	p := &Process{PID: FirstPID, table: t, t: g.Main, group: g, Env: h.Environ, Dir: h.Getcwd(), Args: th.Runtime.Args, pgid: FirstPID}
	if h.Machine != nil && h.Machine.PID != 0 {
		p.PID, p.pgid = h.Machine.PID, h.Machine.PID
	}
	t.root, t.all[p.PID] = p, p
	g.Process = p
	h.AtExit = append([]func(*vm.Thread){t.atExit}, h.AtExit...)
	return t, p
}

// grace is how long processes that the program leaves behind may go on, so that what they are about to write is seen.
const grace = time.Second

// atExit lets the processes that are left end, and ends those that don't.
func (t *Table) atExit(*vm.Thread) {
	end := t.w.Now() + grace
	for t.alive() && t.w.Now() < end {
		t.root.anyEnd = append(t.root.anyEnd, t.w.Current())
		if late, err := t.w.Block("processes left behind", end, true); late || err != nil {
			break
		}
	}
	for _, p := range t.Processes() {
		if p != t.root && p.real == nil {
			p.Die(-9)
		}
	}
}

func (t *Table) alive() bool {
	for _, p := range t.all {
		if p != t.root && !p.ended && p.real == nil {
			return true
		}
	}
	return false
}

// Processes are all that there are, by number.
func (t *Table) Processes() []*Process {
	list := make([]*Process, 0, len(t.all))
	for _, p := range t.all {
		list = append(list, p)
	}
	sort.Slice(list, func(i, j int) bool { return list[i].PID < list[j].PID })
	return list
}

// Process finds one by its number, nil if there is none.
func (t *Table) Process(pid int) *Process { return t.all[pid] }

// Host is the first interpreter's.
func (t *Table) Host() *host.Host { return t.host }

// World is the threads that all processes are.
func (t *Table) World() *thread.World { return t.w }

// A Spec says what process to start.
type Spec struct {
	Path  string // the program; Args[0] if empty
	Args  []string
	Env   []string
	Dir   string
	Files map[int]host.File // by descriptor; the process closes them
	Group bool              // a process group of its own
}

// startUp is how long the simulation takes to start a process: less than programs notice, and enough for the one that
// starts it to go on first.
const startUp = time.Millisecond

// Start starts a process, a child of p.
func (t *Table) Start(parent *Process, s Spec) (*Process, error) {
	if s.Path == "" && len(s.Args) > 0 {
		s.Path = s.Args[0]
	}
	p := &Process{table: t, parent: parent, Args: s.Args, Env: s.Env, Dir: s.Dir, files: s.Files, pgid: parent.pgid, path: s.Path}
	if st, err := t.host.FS().Stat(p.Abs("."), true); err != nil || !st.IsDir() {
		if err == nil {
			err = host.ENOTDIR
		}
		return nil, &DirError{err}
	}
	if m := t.host.Machine; m != nil && m.Start != nil {
		return p, p.startReal(m, s)
	}
	c := &Context{Process: p}
	f, err := t.Find(c, s.Path)
	if err != nil {
		return nil, err
	}
	t.run(c, f, s.Group, startUp)
	return p, nil
}

// run lets a new process run f after a while.
func (t *Table) run(c *Context, f Program, group bool, after time.Duration) {
	p := c.Process
	p.PID = t.next
	t.next++
	p.enter(group)
	p.t = t.w.Go(p.Title(), func(*thread.T) {
		if after > 0 {
			t.w.Block("its start", t.w.Now()+after, true)
		}
		status := f(c)
		c.Flush()
		p.exit(status)
	})
}

// Fork starts a child of c that runs f, with files of its own to close. It is what a shell's subshell is.
func (c *Context) Fork(args []string, files map[int]host.File, f Program) *Process {
	p := &Process{table: c.table, parent: c.Process, Args: args, Env: c.Env, Dir: c.Dir, files: files, pgid: c.pgid, path: args[0]}
	c.table.run(&Context{Process: p}, f, false, 0)
	return p
}

// Become makes the process run another program, as exec does.
func (c *Context) Become(args []string) {
	c.Args, c.path = args, args[0]
	c.t.Name = c.Title()
}

// A DirError is an error about the directory in which a process was to start.
type DirError struct{ Err error }

func (e *DirError) Error() string { return e.Err.Error() }
