// Child.go runs Python programs as processes that a program has started (lib/process): an interpreter each.

package python

import (
	"strconv"
	"strings"

	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/lib/process"
	"github.com/aioplay/aioplay/python/lib/signal"
	"github.com/aioplay/aioplay/python/lib/sys"
	"github.com/aioplay/aioplay/python/vm"
)

// A commandLine is what python3's arguments ask for.
type commandLine struct {
	code       *string // -c
	module     string  // -m
	file       string  // "" or "-": standard input
	args       []string
	unbuffered bool
	version    bool
	bad        string // an option that there isn't
}

// parseCommand reads python3's arguments, without its name.
func parseCommand(args []string) (c commandLine) {
	for i := 0; i < len(args); i++ {
		a := args[i]
		if a == "--version" {
			c.version = true
			return
		}
		if a == "" || a[0] != '-' || a == "-" {
			c.file, c.args = a, args[i:]
			return
		}
		for j := 1; j < len(a); j++ {
			rest := a[j+1:]
			switch a[j] {
			case 'u':
				c.unbuffered = true
			case 'V':
				c.version = true
				return
			case 'b', 'B', 'd', 'E', 'I', 'i', 'O', 'P', 'q', 's', 'S', 'v', 'x':
			case 'W', 'X', 'c', 'm':
				if rest == "" {
					if i++; i == len(args) {
						c.bad = "Argument expected for the -" + a[j:j+1] + " option"
						return
					}
					rest = args[i]
				}
				switch a[j] {
				case 'c':
					c.code, c.args = &rest, append([]string{"-c"}, args[i+1:]...)
					return
				case 'm':
					c.module, c.args = rest, append([]string{"-m"}, args[i+1:]...)
					return
				}
				j = len(a)
			default:
				c.bad = "unknown option " + a
				return
			}
		}
	}
	return
}

// python is the program python3, as a process runs it (*process.Context).
func (in *Interp) python(c any) int { return in.runChild(c.(*process.Context)) }

func (in *Interp) runChild(c *process.Context) int {
	cl := parseCommand(c.Args[1:])
	switch {
	case cl.version:
		c.Print("Python " + sys.Version + "\n")
		c.Flush()
		return 0
	case cl.bad != "":
		c.Write(2, []byte(cl.bad+"\n"))
		return 2
	}
	o := Options{Args: cl.args, Filename: "<string>", Strict: in.opts.Strict, Seed: in.opts.Seed, Driver: in.opts.Driver, Fetch: in.opts.Fetch,
		Machine: in.opts.Machine, Limits: in.opts.Limits, FS: c.FS(), Cwd: c.Abs("."), Environ: c.Env, OnSlice: in.opts.OnSlice}
	var source []byte
	switch {
	case cl.code != nil:
		source = []byte(dedent(*cl.code))
	case cl.module != "":
		var ok bool
		if o.Filename, source, ok = findModule(c, cl.module); !ok {
			c.Write(2, []byte(sys.Executable+": No module named "+cl.module+"\n"))
			return 1
		}
		o.Args[0] = o.Filename
	case cl.file == "" || cl.file == "-":
		o.Filename = "<stdin>"
		if len(o.Args) == 0 {
			o.Args = []string{""}
		}
		in, err := c.Open("-")
		if err != nil {
			return 1
		}
		for b := in.Next(); b != nil; b = in.Next() {
			source = append(source, b...)
		}
	default:
		o.Filename = cl.file
		var err error
		if source, err = c.ReadFile(cl.file); err != nil {
			n, _ := err.(host.Errno)
			c.Write(2, []byte(sys.Executable+": can't open file '"+c.Abs(cl.file)+"': [Errno "+strconv.Itoa(int(n))+"] "+err.Error()+"\n"))
			return 2
		}
	}
	files := c.TakeFiles()
	write := func(fd int) func(string) {
		f := files[fd]
		if f == nil {
			return nil
		}
		return func(s string) {
			for b := []byte(s); len(b) > 0; {
				n, err := f.Write(b)
				if err != nil {
					return
				}
				b = b[n:]
			}
		}
	}
	o.Stdout, o.Stderr = write(1), write(2)
	if _, ok := files[0].(host.Terminal); ok {
		o.Input = in.opts.Input
	}
	child := New(o)
	child.host.Unbuffered = cl.unbuffered
	for fd, f := range files {
		if _, ok := f.(host.Terminal); !ok {
			child.host.SetFile(fd, f)
		}
	}
	c.Adopt(c.Table().World().Adopt(c.T(), child.th))
	status := child.Run(source)
	if e := child.Error(); e != nil && e.Type == "KeyboardInterrupt" {
		return -signal.SIGINT
	}
	return status
}

// findModule is the file that python3 -m runs.
func findModule(c *process.Context, name string) (file string, source []byte, ok bool) {
	dirs := []string{c.Abs(".")}
	if v, ok := c.Getenv("PYTHONPATH"); ok {
		for _, d := range strings.Split(v, ":") {
			dirs = append(dirs, c.Abs(d))
		}
	}
	for _, d := range dirs {
		base := strings.TrimSuffix(d, "/") + "/" + strings.ReplaceAll(name, ".", "/")
		for _, end := range [...]string{"/__main__.py", ".py"} {
			if source, err := c.ReadFile(base + end); err == nil {
				return base + end, source, true
			}
		}
	}
	return "", nil, false
}

// dedent takes off what all lines of a program given by -c are indented by, as CPython does since 3.14.
func dedent(s string) string {
	lines := strings.Split(s, "\n")
	margin, found := "", false
	for _, l := range lines {
		body := strings.TrimLeft(l, " \t")
		if body == "" {
			continue
		}
		indent := l[:len(l)-len(body)]
		if !found {
			margin, found = indent, true
			continue
		}
		for !strings.HasPrefix(indent, margin) {
			margin = margin[:len(margin)-1]
		}
	}
	if margin == "" {
		return s
	}
	for i, l := range lines {
		if strings.TrimLeft(l, " \t") == "" {
			lines[i] = ""
		} else {
			lines[i] = l[len(margin):]
		}
	}
	return strings.Join(lines, "\n")
}

// flushStdout writes out what is left in sys.stdout, where it has a buffer. It reports whether that worked.
func (in *Interp) flushStdout() bool {
	m := mustModule(in.th, "sys")
	if !m.Bound() {
		return true
	}
	out, err := in.th.GetAttr(m, vm.Intern("stdout"))
	if err != nil || out.IsNone() || out == in.th.Runtime.StdoutObject {
		return true
	}
	if closed, err := in.th.LookupAttr(out, vm.Intern("closed")); err == nil && closed == vm.True {
		return true
	}
	flush, err := in.th.LookupAttr(out, vm.Intern("flush"))
	if err != nil || !flush.Bound() {
		return true
	}
	if _, err = in.th.Call(flush); err == nil {
		return true
	}
	if e, ok := err.(*vm.Exception); ok {
		in.th.WriteStderr("Exception ignored while flushing sys.stdout:\n" + in.th.FormatUnraisable(e))
	}
	return false
}
