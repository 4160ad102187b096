// Package host is what the standard library's modules know of the world around the interpreter: its clock, its
// tracer, its files. An embedding program gives it to the interpreter; modules ask for it by Of.
package host

import (
	"strings"
	"time"

	"github.com/aioplay/aioplay/loop"
	"github.com/aioplay/aioplay/python/vm"
)

// Host is one interpreter's surroundings.
type Host struct {
	Driver  loop.Driver  // the clock, and whoever waits
	Tracer  *loop.Tracer // nil: no trace
	IDs     *loop.IDs    // numbers of tasks, futures and operations, shared by the program's loops
	Fetch   Fetcher      // nil: the program reaches no network
	Loop    *loop.Loop   // the running one, set by asyncio; nil outside
	Threads any          // and lib/thread its
	Asyncio any          // lib/asyncio keeps its state here
	Strict  bool         // CPython 3.14's answers to what old programs do
	Seed    uint64       // of what is random
	Order   *loop.Order  // of what asyncio leaves open; nil: the usual one

	// Virtual says that the driver's clock is a simulated one: then the time of day is too.
	Virtual bool
	// Files are the program's files, by absolute path, unless there is a System.
	Files map[string][]byte
	// System is the file system that the program sees; nil is one in memory with its Files. Cwd is where it starts.
	System FS
	Cwd    string
	// Environ are the environment's variables, as "NAME=value".
	Environ []string
	// Machine is the computer itself, nil where the program runs in the simulated world.
	Machine *Machine
	// Python is the program python3, to run in a process, of which it gets the *process.Context.
	Python func(context any) (status int)
	// Unbuffered is python -u.
	Unbuffered bool
	// IO is lib/io's state.
	IO any

	// Net says what the network reaches besides the program's machine: "none" nothing,
	// "live" the page's fetch, else recorded answers only; those that Hosts adds to the built-in ones (loop/sim's
	// ParseRecordings).
	Net   string
	Hosts string

	timeout    float64
	timeoutSet bool

	files files

	// Sleep is time.sleep where threads have to run meanwhile; nil: the driver's.
	Sleep func(th *vm.Thread, d time.Duration) error

	// Collect is gc.collect() once asyncio has objects to look after; nil: the Go runtime's.
	Collect func(th *vm.Thread) (found bool)

	// Unhandled counts the errors that event loops could only report.
	Unhandled int

	// Uncaught is the exception that has ended the program with a traceback.
	Uncaught *vm.Exception

	// AtExit holds what modules want done when the program ends, last first.
	AtExit []func(th *vm.Thread)
}

// PythonPath are the folders that the environment's PYTHONPATH names.
func (h *Host) PythonPath() []string {
	var dirs []string
	for _, e := range h.Environ {
		if list, ok := strings.CutPrefix(e, "PYTHONPATH="); ok && list != "" {
			for d := range strings.SplitSeq(list, ":") {
				dirs = append(dirs, h.Abs(d))
			}
		}
	}
	return dirs
}

// A Request is a fetch that a program asks for.
type Request struct {
	Method  string
	URL     string
	Headers [][2]string
	Body    []byte
}

// A Response is what came of it.
type Response struct {
	Status     int
	StatusText string
	URL        string // after redirects
	Headers    [][2]string
	Body       []byte
	Simulated  string // how the answer was made, when it didn't come from the network
}

// A Fetcher starts requests. The operation it returns finishes with a *Response, or with an error that says, in a
// sentence for the reader, why there is none.
type Fetcher interface {
	Fetch(l *loop.Loop, r *Request) *loop.Op
}

// Of returns the host of the interpreter that th belongs to.
func Of(th *vm.Thread) *Host { return th.Runtime.Host.(*Host) }

// SocketTimeout is the timeout of new sockets in seconds, negative for none.
func (h *Host) SocketTimeout() float64 {
	if !h.timeoutSet {
		return -1
	}
	return h.timeout
}

// SetSocketTimeout sets it.
func (h *Host) SetSocketTimeout(t float64) { h.timeout, h.timeoutSet = t, true }
