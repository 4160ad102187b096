// Context.go is what a Program sees: arguments, environment, files, the clock.

package process

import (
	"strings"
	"time"

	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/lib/signal"
	"github.com/aioplay/aioplay/python/lib/thread"
)

// A Context is a process from within. Writing to a pipe that nobody reads ends it, as SIGPIPE does.
type Context struct {
	*Process
	in   []byte // read and not yet used
	out  []byte // printed and not yet written
	work int
}

// Table is the processes of its world.
func (c *Context) Table() *Table { return c.table }

// T is the thread that runs it.
func (c *Context) T() *thread.T { return c.t }

// Getenv is a variable of the environment.
func (c *Context) Getenv(name string) (string, bool) {
	for i := len(c.Env) - 1; i >= 0; i-- {
		if v, ok := strings.CutPrefix(c.Env[i], name+"="); ok {
			return v, true
		}
	}
	return "", false
}

// Abs makes a path absolute.
func (p *Process) Abs(path string) string {
	if !strings.HasPrefix(path, "/") {
		path = p.Dir + "/" + path
	}
	return host.Clean(path)
}

// File is the open file of a descriptor, nil if there is none.
func (c *Context) File(fd int) host.File { return c.files[fd] }

// Files are the open files by descriptor, for a shell to change.
func (c *Context) Files() map[int]host.File { return c.files }

// SetFiles replaces them.
func (c *Context) SetFiles(files map[int]host.File) { c.files = files }

// TakeFiles gives the open files away, to an interpreter that closes them.
func (c *Context) TakeFiles() map[int]host.File {
	files := c.files
	c.files = nil
	return files
}

// ReadFile reads a whole file.
func (c *Context) ReadFile(path string) ([]byte, error) { return c.table.host.ReadFile(c.Abs(path)) }

// FS is the file system.
func (c *Context) FS() host.FS { return c.table.host.FS() }

// Now is the time of day.
func (c *Context) Now() time.Time { return c.table.host.Time() }

// Sleep waits for d.
func (c *Context) Sleep(d time.Duration) {
	c.Flush()
	c.table.w.Block("sleep", c.table.w.Now()+d, true)
}

// Tick counts work; now and then others have their turn in it.
func (c *Context) Tick(n int) {
	if c.work += n; c.work < 1<<18 {
		return
	}
	c.work = 0
	if slice := c.table.root.t.Th.Runtime.OnSlice; slice != nil {
		slice()
	}
}

// Read reads from a descriptor; 0 is the end. An error ends the process.
func (c *Context) Read(fd int, b []byte) (int, error) {
	c.Flush()
	f := c.files[fd]
	if f == nil {
		return 0, host.EBADF
	}
	n, err := f.Read(b)
	c.Tick(n + 64)
	return n, err
}

// Write writes all of b to a descriptor.
func (c *Context) Write(fd int, b []byte) error {
	f := c.files[fd]
	if f == nil {
		return host.EBADF
	}
	for len(b) > 0 {
		n, err := f.Write(b)
		c.Tick(n + 64)
		if err == host.EPIPE {
			c.Die(-signal.SIGPIPE)
		}
		if err != nil {
			return err
		}
		b = b[n:]
	}
	return nil
}

// Print writes to standard output, by and by.
func (c *Context) Print(s string) {
	if c.out = append(c.out, s...); len(c.out) >= 4096 {
		c.Flush()
	}
}

// Flush writes what Print has kept.
func (c *Context) Flush() {
	if out := c.out; len(out) > 0 {
		c.out = c.out[:0]
		c.Write(1, out)
	}
}

// Fail says on standard error what went wrong: "cat: x: No such file or directory".
func (c *Context) Fail(text string) {
	c.Flush()
	c.Write(2, []byte(c.Name()+": "+text+"\n"))
}

// Name is the program's name without its directory.
func (c *Context) Name() string {
	if len(c.Args) == 0 {
		return ""
	}
	return c.Args[0][strings.LastIndexByte(c.Args[0], '/')+1:]
}

// A Source is what a program reads: a file, or standard input.
type Source struct {
	c    *Context
	f    host.File
	buf  []byte
	err  error
	eof  bool
	own  bool
	data [1 << 12]byte
}

// Open opens a file to be read; "-" is standard input.
func (c *Context) Open(path string) (*Source, error) {
	if path == "-" {
		f := c.files[0]
		if f == nil {
			return nil, host.EBADF
		}
		return &Source{c: c, f: f}, nil
	}
	full := c.Abs(path)
	st, err := c.FS().Stat(full, true)
	if err == nil && st.IsDir() {
		err = host.EISDIR
	}
	if err != nil {
		return nil, err
	}
	f, err := c.FS().Open(full, 0, 0)
	if err != nil {
		return nil, err
	}
	return &Source{c: c, f: f, own: true}, nil
}

// Next reads a piece; nil is the end.
func (s *Source) Next() []byte {
	if len(s.buf) > 0 {
		b := s.buf
		s.buf = nil
		return b
	}
	if s.eof {
		return nil
	}
	s.c.Flush()
	n, err := s.f.Read(s.data[:])
	s.c.Tick(n + 64)
	if n == 0 || err != nil {
		s.eof, s.err = true, err
		return nil
	}
	return s.data[:n]
}

// Line reads a line with its newline, or what is left without one; false is the end.
func (s *Source) Line() (string, bool) {
	var line []byte
	for {
		b := s.Next()
		if b == nil {
			return string(line), len(line) > 0
		}
		for i, x := range b {
			if x == '\n' {
				line = append(line, b[:i+1]...)
				s.buf = append([]byte(nil), b[i+1:]...)
				s.c.Tick(len(line))
				return string(line), true
			}
		}
		line = append(line, b...)
	}
}

// Close closes it, unless it is standard input.
func (s *Source) Close() {
	if s.own {
		s.f.Close()
	}
}

// Err is the error that ended it, nil at an ordinary end.
func (s *Source) Err() error { return s.err }
