// Shell.go runs what was parsed.

package shell

import (
	"sort"
	"strconv"
	"strings"

	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/lib/process"
	"github.com/aioplay/aioplay/python/lib/program"
)

// A shell is one, or one of its subshells.
type shell struct {
	c           *process.Context
	name        string // $0
	pid         int    // $$
	vars        map[string]string
	exported    map[string]bool
	functions   map[string]*command
	params      []string
	status      int
	background  *process.Process
	line        int
	errexit     bool
	nounset     bool
	trace       bool
	substituted bool // a substitution ran since the command began
	tested      int  // inside a condition, where set -e does nothing
	depth       int
	jump        jump // on the way out of something
	jumps       int  // out of how many loops
}

type jump uint8

const (
	none jump = iota
	breaks
	continues
	returns
	exits
)

// maxDepth is how deep functions, and lists in lists, may be.
const maxDepth = 200

// Main is the program sh.
func Main(c *process.Context) int {
	s := &shell{c: c, name: c.Args[0], pid: c.PID, vars: map[string]string{}, exported: map[string]bool{}, functions: map[string]*command{}, line: 1}
	for _, e := range c.Env {
		if n, v, ok := strings.Cut(e, "="); ok {
			s.vars[n], s.exported[n] = v, true
		}
	}
	s.vars["PWD"] = c.Abs(".")
	args := c.Args[1:]
	given := false
	for len(args) > 0 && len(args[0]) > 1 && (args[0][0] == '-' || args[0][0] == '+') {
		a := args[0]
		args = args[1:]
		if a == "--" {
			break
		}
		if strings.Contains(a, "c") {
			given = true
		}
		s.options(strings.ReplaceAll(a, "c", ""))
	}
	src := ""
	switch {
	case given && len(args) == 0:
		s.say("-c requires an argument")
		return 2
	case given:
		src = args[0]
		if args = args[1:]; len(args) > 0 {
			s.name, s.params = args[0], args[1:]
		}
	case len(args) > 0:
		b, err := c.ReadFile(args[0])
		if err != nil {
			s.say("cannot open " + args[0] + ": No such file")
			return 2
		}
		src, s.name, s.params = string(b), args[0], args[1:]
	default:
		in, err := c.Open("-")
		if err != nil {
			return 2
		}
		for b := in.Next(); b != nil; b = in.Next() {
			src += string(b)
		}
	}
	return s.script(src)
}

// script runs a whole script, to the end of the shell.
func (s *shell) script(src string) int {
	l, err := parse(src, 1)
	if err != nil {
		s.line = err.line
		s.complain(err.text)
		return 2
	}
	return s.guard(func() int {
		n := len(l)
		if n == 0 {
			return 0
		}
		if n > 1 && (l[n-2].op == "&&" || l[n-2].op == "||") {
			return s.list(l)
		}
		if s.list(l[:n-1]); s.jump != none {
			return s.status
		}
		return s.last(l[n-1])
	})
}

// guard catches what ends a shell.
func (s *shell) guard(f func() int) (status int) {
	defer func() {
		if x := recover(); x != nil {
			e, ok := x.(fatal)
			if !ok {
				panic(x)
			}
			if e.text != "" {
				s.complain(e.text)
			}
			status = e.status
		}
	}()
	return f()
}

// last runs the last command of a script. If it is a program, the process becomes it, as with other shells.
func (s *shell) last(x andOr) int {
	cs := x.pipe.commands
	if x.op != ";" || x.pipe.not || len(cs) != 1 || cs[0].kind != "" || len(cs[0].words) == 0 {
		return s.list(list{x})
	}
	c := cs[0]
	// Words are expanded once: what the command is has to be known before.
	first := c.words[0]
	if len(first) != 1 || first[0].kind != 'l' || strings.ContainsAny(first[0].text, "*?[~") {
		return s.list(list{x})
	}
	if name := first[0].text; s.functions[name] != nil || builtins[name] != nil || inside[name] || s.trace {
		return s.list(list{x})
	}
	args := s.args(c.words)
	s.line = c.line
	files, ok := s.redirected(c, s.c.Files())
	if !ok {
		return 2
	}
	s.c.SetFiles(files)
	p, status := s.find(args[0])
	if p == nil {
		return status
	}
	s.c.Env = s.environ(c.assigns)
	s.c.Become(args)
	return p(s.c)
}

// say writes to standard error, with the shell's name before it.
func (s *shell) say(text string) { s.c.Write(2, []byte(s.name+": "+text+"\n")) }

// complain is say with the line.
func (s *shell) complain(text string) { s.say(strconv.Itoa(s.line) + ": " + text) }

func (s *shell) get(name string) (string, bool) {
	v, ok := s.vars[name]
	return v, ok
}

func (s *shell) set(name, v string) { s.vars[name] = v }

// environ is the environment of a command with assignments of its own.
func (s *shell) environ(own []assign) []string {
	vars := map[string]string{}
	for n := range s.exported {
		if v, ok := s.vars[n]; ok {
			vars[n] = v
		}
	}
	for _, a := range own {
		vars[a.name] = s.one(a.value)
	}
	names := make([]string, 0, len(vars))
	for n := range vars {
		names = append(names, n)
	}
	sort.Strings(names)
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = n + "=" + vars[n]
	}
	return out
}

// files are the shell's open files once more, for a child.
func (s *shell) files() map[int]host.File {
	out := map[int]host.File{}
	for fd, f := range s.c.Files() {
		f = host.Shared(f)
		s.c.Files()[fd] = f
		out[fd] = host.DupOf(f)
	}
	return out
}

// subshell is a program that runs f in a copy of the shell.
func (s *shell) subshell(f func(sub *shell) int) process.Program {
	sub := *s
	sub.vars, sub.exported, sub.functions = clone(s.vars), clone(s.exported), clone(s.functions)
	sub.params = append([]string(nil), s.params...)
	return func(c *process.Context) int {
		sub.c = c
		return sub.guard(func() int { return f(&sub) })
	}
}

func clone[V any](m map[string]V) map[string]V {
	out := make(map[string]V, len(m))
	for k, v := range m {
		out[k] = v
	}
	return out
}

// await waits for a child and is its status as $? shows it.
func (s *shell) await(p *process.Process) int {
	p.Wait(0, false)
	status, _ := p.Ended()
	p.Reap()
	if status < 0 {
		status = 128 - status
	}
	return status
}

// list runs a list and is the status of what ran last.
func (s *shell) list(l list) int {
	if s.depth++; s.depth > maxDepth {
		panic(fatal{2, "Maximum function recursion depth (" + strconv.Itoa(maxDepth) + ") reached"})
	}
	defer func() { s.depth-- }()
	skip := false
	for i, x := range l {
		if !skip {
			last := x.op != "&&" && x.op != "||"
			switch {
			case x.op == "&":
				s.background = s.c.Fork([]string{"sh"}, s.files(), s.subshell(func(sub *shell) int { return sub.pipeline(x.pipe) }))
				s.status = 0
			case last:
				s.status = s.pipeline(x.pipe)
				if s.errexit && s.status != 0 && s.tested == 0 && !x.pipe.not && s.jump == none && (i == 0 || l[i-1].op == ";" || l[i-1].op == "&" || l[i-1].op == "&&" || l[i-1].op == "||") {
					s.jump = exits
				}
			default:
				s.tested++
				s.status = s.pipeline(x.pipe)
				s.tested--
			}
			if s.jump != none {
				return s.status
			}
		}
		switch x.op {
		case "&&":
			skip = s.status != 0
		case "||":
			skip = s.status == 0
		default:
			skip = false
		}
		s.c.Tick(256)
	}
	return s.status
}

func (s *shell) pipeline(x pipeline) int {
	status := 0
	if n := len(x.commands); n == 1 {
		status = s.command(x.commands[0])
	} else {
		var in host.File
		children := make([]*process.Process, n)
		for i, c := range x.commands {
			files := s.files()
			if in != nil {
				files[0].Close()
				files[0] = in
			}
			if i < n-1 {
				r, w := process.NewPipe(s.c.Table().World())
				files[1].Close()
				files[1], in = w, r
			}
			title := "sh"
			if c.kind == "" && len(c.words) > 0 && len(c.words[0]) > 0 {
				title = c.words[0][0].text
			}
			children[i] = s.c.Fork([]string{title}, files, s.subshell(func(sub *shell) int {
				return sub.last(andOr{pipeline{commands: []*command{c}}, ";"})
			}))
		}
		for _, p := range children {
			status = s.await(p)
		}
	}
	if x.not {
		if status == 0 {
			return 1
		}
		return 0
	}
	return status
}

// find finds a command's program; without one it says so, and status is what that means.
func (s *shell) find(name string) (p process.Program, status int) {
	p, err := s.c.Table().Find(s.c, name)
	switch {
	case err == nil:
		return p, 0
	case err == host.EACCES:
		s.complain(name + ": Permission denied")
		return nil, 126
	case err == host.Errno(8): // a file without #! is a script of the shell's
		return Main, 0
	}
	s.complain(name + ": not found")
	return nil, 127
}

// redirected opens what a command's redirections name. The files are the given ones but for those.
func (s *shell) redirected(c *command, files map[int]host.File) (map[int]host.File, bool) {
	for i := range c.redirects {
		r := &c.redirects[i]
		if r.op == "<<" {
			rd, wr := process.NewPipe(s.c.Table().World())
			text := s.one(r.word)
			s.c.Fork([]string{"sh"}, map[int]host.File{1: wr}, func(c *process.Context) int {
				c.Write(1, []byte(text))
				return 0
			})
			replace(files, r.fd, rd)
			continue
		}
		target := s.one(r.word)
		if r.op == ">&" || r.op == "<&" {
			if target == "-" {
				replace(files, r.fd, nil)
				continue
			}
			n, err := strconv.Atoi(target)
			if err != nil || files[n] == nil {
				s.complain(target + ": Bad file descriptor")
				return files, false
			}
			files[n] = host.Shared(files[n])
			replace(files, r.fd, host.DupOf(files[n]))
			continue
		}
		flags := 0
		switch r.op {
		case ">", ">|":
			flags = host.OpenWrite | host.OpenCreate | host.OpenTruncate
		case ">>":
			flags = host.OpenWrite | host.OpenCreate | host.OpenAppend
		}
		f, err := s.c.FS().Open(s.c.Abs(target), flags, 0o666)
		if err != nil {
			switch {
			case err == host.ENOENT && flags == 0:
				s.complain("cannot open " + target + ": No such file")
			case err == host.ENOENT:
				s.complain("cannot create " + target + ": Directory nonexistent")
			case flags == 0:
				s.complain("cannot open " + target + ": " + err.Error())
			default:
				s.complain("cannot create " + target + ": " + err.Error())
			}
			return files, false
		}
		replace(files, r.fd, host.Shared(f))
	}
	return files, true
}

func replace(files map[int]host.File, fd int, f host.File) {
	if old := files[fd]; old != nil {
		old.Close()
	}
	if files[fd] = f; f == nil {
		delete(files, fd)
	}
}

// with runs f with a command's redirections in the shell's own place.
func (s *shell) with(c *command, f func() int) int {
	if len(c.redirects) == 0 {
		return f()
	}
	files, ok := s.redirected(c, s.files())
	before := s.c.Files()
	s.c.SetFiles(files)
	defer func() {
		s.c.Flush()
		for _, f := range s.c.Files() {
			f.Close()
		}
		s.c.SetFiles(before)
	}()
	if !ok {
		return 2
	}
	return f()
}

func (s *shell) command(c *command) int {
	s.line = c.line
	switch c.kind {
	case "":
		return s.simple(c)
	case "function":
		s.functions[c.name] = c.bodies[0][0].pipe.commands[0]
		return 0
	case "(":
		files, ok := s.redirected(c, s.files())
		if !ok {
			return 2
		}
		return s.await(s.c.Fork([]string{"sh"}, files, s.subshell(func(sub *shell) int { return sub.list(c.bodies[0]) })))
	}
	return s.with(c, func() int {
		switch c.kind {
		case "{":
			return s.list(c.bodies[0])
		case "if":
			for i, cond := range c.conds {
				if s.test(cond) {
					return s.list(c.bodies[i])
				}
				if s.jump != none {
					return s.status
				}
			}
			if len(c.bodies) > len(c.conds) {
				return s.list(c.bodies[len(c.conds)])
			}
			return 0
		case "while", "until":
			status := 0
			for s.test(c.conds[0]) == (c.kind == "while") && s.jump == none {
				status = s.list(c.bodies[0])
				if s.leaves() {
					break
				}
			}
			return status
		case "for":
			status := 0
			for _, v := range s.args(c.words) {
				s.set(c.name, v)
				status = s.list(c.bodies[0])
				if s.leaves() {
					break
				}
			}
			return status
		case "case":
			subject := s.one(c.words[0])
			for i, pats := range c.patterns {
				for _, p := range pats {
					if match(s.pattern(p), subject) {
						return s.list(c.bodies[i])
					}
				}
			}
		}
		return 0
	})
}

// test runs a condition.
func (s *shell) test(l list) bool {
	s.tested++
	defer func() { s.tested-- }()
	return s.list(l) == 0
}

// leaves reports whether a loop ends here, by break or by something that goes further.
func (s *shell) leaves() bool {
	switch s.jump {
	case breaks, continues:
		if s.jumps--; s.jumps > 0 {
			return true
		}
		ends := s.jump == breaks
		s.jump = none
		return ends
	case none:
		return false
	}
	return true
}

// inside are programs that a shell runs itself.
var inside = map[string]bool{"echo": true, "printf": true, "test": true, "[": true, "true": true, "false": true, "pwd": true, "kill": true}

func (s *shell) simple(c *command) int {
	s.substituted = false
	args := s.args(c.words)
	if s.trace {
		s.c.Write(2, []byte("+ "+strings.Join(args, " ")+"\n"))
	}
	if len(args) == 0 {
		status := 0
		for _, a := range c.assigns {
			v := s.one(a.value)
			s.set(a.name, v)
		}
		if s.substituted {
			status = s.status
		}
		if len(c.redirects) > 0 {
			return s.with(c, func() int { return status })
		}
		return status
	}
	if f := s.functions[args[0]]; f != nil {
		return s.with(c, func() int { return s.call(f, args) })
	}
	if b := builtins[args[0]]; b != nil {
		if args[0] == "exec" {
			return s.exec(c, args)
		}
		return s.with(c, func() int { return b(s, args) })
	}
	if inside[args[0]] {
		return s.with(c, func() int {
			before := s.c.Args
			s.c.Args = args
			defer func() { s.c.Args = before }()
			return program.Table[args[0]](s.c)
		})
	}
	files, ok := s.redirected(c, s.files())
	if !ok {
		for _, f := range files {
			f.Close()
		}
		return 2
	}
	env := s.environ(c.assigns)
	return s.await(s.c.Fork(args, files, func(x *process.Context) int {
		sub := *s
		sub.c = x
		p, status := sub.find(args[0])
		if p == nil {
			return status
		}
		x.Env = env
		return p(x)
	}))
}

// call calls a function.
func (s *shell) call(f *command, args []string) int {
	before := s.params
	s.params = args[1:]
	status := s.list(list{{pipe: pipeline{commands: []*command{f}}, op: ";"}})
	s.params = before
	if s.jump == returns {
		s.jump = none
		return s.status
	}
	return status
}
