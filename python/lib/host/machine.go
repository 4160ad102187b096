// Machine.go is the seam to the computer itself, for programs that run on it instead of in the simulated world.

package host

import "github.com/aioplay/aioplay/loop/sock"

// A Machine is the computer that a program runs on. The zero value has nothing: whatever is nil is simulated, as
// everything is where there is no Machine.
type Machine struct {
	// Start starts a process. Errors are Errnos.
	Start func(c *Command) (Process, error)
	// Network makes the machine's network. post runs a function with the baton; it may be called from any goroutine.
	Network func(post func(func())) sock.Network
	// PID is the number of the program's own process.
	PID int
	// Std are the standard streams, to be handed on to processes.
	Std [3]File
}

// A Command is a process to start.
type Command struct {
	Path  string   // the program: a path, or a name to look up along PATH
	Args  []string // its arguments, the first being what it sees as its own name
	Dir   string
	Env   []string // as NAME=value
	Group bool     // it leads a process group of its own
	// Std are its standard streams; nil is the null device. A file of the machine's is handed on; from and to any
	// other bytes are copied, by goroutines that call Read and Write.
	Std [3]File
}

// A Process is one that was started.
type Process interface {
	Pid() int
	// Signal sends a signal by its number; ESRCH once it has ended.
	Signal(number int) error
	// Wait waits for its end: its status, or the number of the signal that killed it, negative.
	Wait() int
}
