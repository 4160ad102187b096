// Builtin.go has the commands that change the shell itself.

package shell

import (
	"strconv"
	"strings"

	"github.com/aioplay/aioplay/python/lib/program"
)

var builtins map[string]func(s *shell, args []string) int

func init() {
	builtins = map[string]func(s *shell, args []string) int{
		":": func(*shell, []string) int { return 0 }, "cd": cd, "exit": exit, "export": export, "readonly": export, "local": local, "unset": unset,
		"set": setOptions, "shift": shift, "read": read, "wait": wait, "eval": eval, ".": source, "return": leave, "break": loopJump,
		"continue": loopJump, "type": describe, "command": commandBuiltin, "exec": func(*shell, []string) int { return 0 }, "umask": func(s *shell, _ []string) int { s.c.Print("0022\n"); s.c.Flush(); return 0 },
		"trap": trap, "jobs": func(*shell, []string) int { return 0 },
	}
}

// number reads a builtin's numeric argument.
func (s *shell) numberArg(args []string, def int) int {
	if len(args) < 2 {
		return def
	}
	n, err := strconv.Atoi(args[1])
	if err != nil || n < 0 {
		panic(fatal{2, args[0] + ": Illegal number: " + args[1]})
	}
	return n
}

func cd(s *shell, args []string) int {
	dir, _ := s.get("HOME")
	if len(args) > 1 {
		dir = args[1]
	}
	show := dir == "-"
	if show {
		dir, _ = s.get("OLDPWD")
	}
	full := s.c.Abs(dir)
	st, err := s.c.FS().Stat(full, true)
	if err != nil || !st.IsDir() {
		s.complain("cd: can't cd to " + dir)
		return 2
	}
	s.set("OLDPWD", s.c.Abs("."))
	s.set("PWD", full)
	s.c.Dir = full
	if show {
		s.c.Print(full + "\n")
		s.c.Flush()
	}
	return 0
}

func exit(s *shell, args []string) int {
	s.status = s.numberArg(args, s.status) & 0xFF
	s.jump = exits
	return s.status
}

func leave(s *shell, args []string) int {
	s.status = s.numberArg(args, s.status) & 0xFF
	s.jump = returns
	return s.status
}

func loopJump(s *shell, args []string) int {
	if s.jump = breaks; args[0] == "continue" {
		s.jump = continues
	}
	s.jumps = max(s.numberArg(args, 1), 1)
	return 0
}

func export(s *shell, args []string) int {
	for _, a := range args[1:] {
		if a == "-p" {
			continue
		}
		name, v, given := strings.Cut(a, "=")
		if !isName(name) {
			panic(fatal{2, args[0] + ": " + a + ": bad variable name"})
		}
		if given {
			s.set(name, v)
		}
		if args[0] == "export" {
			s.exported[name] = true
		}
	}
	if len(args) == 1 {
		for _, e := range s.environ(nil) {
			name, v, _ := strings.Cut(e, "=")
			s.c.Print("export " + name + "='" + v + "'\n")
		}
		s.c.Flush()
	}
	return 0
}

func local(s *shell, args []string) int {
	for _, a := range args[1:] {
		name, v, _ := strings.Cut(a, "=")
		s.set(name, v)
	}
	return 0
}

func unset(s *shell, args []string) int {
	for _, a := range args[1:] {
		delete(s.vars, a)
		delete(s.exported, a)
		delete(s.functions, a)
	}
	return 0
}

// options sets the shell's options: -e, +x.
func (s *shell) options(a string) {
	on := a[0] == '-'
	for _, k := range a[1:] {
		switch k {
		case 'e':
			s.errexit = on
		case 'u':
			s.nounset = on
		case 'x':
			s.trace = on
		}
	}
}

func setOptions(s *shell, args []string) int {
	for args = args[1:]; len(args) > 0; args = args[1:] {
		switch a := args[0]; {
		case a == "--":
			s.params = append([]string(nil), args[1:]...)
			return 0
		case a == "-o" || a == "+o":
			if len(args) > 1 {
				args = args[1:]
			}
		case len(a) > 1 && (a[0] == '-' || a[0] == '+'):
			s.options(a)
		default:
			s.params = append([]string(nil), args...)
			return 0
		}
	}
	return 0
}

func shift(s *shell, args []string) int {
	n := s.numberArg(args, 1)
	if n > len(s.params) {
		panic(fatal{2, "shift: can't shift that many"})
	}
	s.params = s.params[n:]
	return 0
}

// read reads a line, byte by byte, so that what follows is left to others.
func read(s *shell, args []string) int {
	raw := false
	args = args[1:]
	for len(args) > 0 && strings.HasPrefix(args[0], "-") {
		raw = raw || args[0] == "-r"
		args = args[1:]
	}
	var line []byte
	b := make([]byte, 1)
	ended := false
	for {
		n, err := s.c.Read(0, b)
		if n == 0 || err != nil {
			ended = true
			break
		}
		if b[0] == '\n' {
			break
		}
		if b[0] == '\\' && !raw {
			if n, _ := s.c.Read(0, b); n == 0 || b[0] == '\n' {
				continue
			}
		}
		line = append(line, b[0])
	}
	text := strings.Trim(string(line), " \t")
	if len(args) == 0 {
		args = []string{"REPLY"}
	}
	for i, name := range args {
		v := text
		if i < len(args)-1 {
			k := strings.IndexAny(text, " \t")
			if k < 0 {
				k = len(text)
			}
			v, text = text[:k], strings.TrimLeft(text[k:], " \t")
		}
		s.set(name, v)
	}
	if ended {
		return 1
	}
	return 0
}

func wait(s *shell, args []string) int {
	status := 0
	if len(args) > 1 {
		for _, a := range args[1:] {
			pid, err := strconv.Atoi(a)
			p := s.c.Table().Process(pid)
			if err != nil || p == nil || p.Parent() != s.c.Process {
				status = 127
				continue
			}
			status = s.await(p)
		}
		return status
	}
	for {
		p, err := s.c.WaitChild(true)
		if err != nil || p == nil {
			return 0
		}
		p.Reap()
	}
}

func eval(s *shell, args []string) int {
	l, err := parse(strings.Join(args[1:], " "), s.line)
	if err != nil {
		panic(fatal{2, err.text})
	}
	if len(l) == 0 {
		return 0
	}
	return s.list(l)
}

func source(s *shell, args []string) int {
	if len(args) < 2 {
		return 0
	}
	b, err := s.c.ReadFile(args[1])
	if err != nil {
		panic(fatal{2, ".: cannot open " + args[1] + ": No such file"})
	}
	l, serr := parse(string(b), 1)
	if serr != nil {
		panic(fatal{2, serr.text})
	}
	status := s.list(l)
	if s.jump == returns {
		s.jump = none
	}
	return status
}

func describe(s *shell, args []string) int {
	status := 0
	for _, n := range args[1:] {
		switch {
		case s.functions[n] != nil:
			s.c.Print(n + " is a shell function\n")
		case builtins[n] != nil || inside[n]:
			s.c.Print(n + " is a shell builtin\n")
		case program.Table[n] != nil:
			s.c.Print(n + " is /usr/bin/" + n + "\n")
		default:
			s.c.Print(n + ": not found\n")
			status = 127
		}
	}
	s.c.Flush()
	return status
}

func commandBuiltin(s *shell, args []string) int {
	args = args[1:]
	if len(args) > 1 && args[0] == "-v" {
		n := args[1]
		switch {
		case s.functions[n] != nil || builtins[n] != nil || inside[n]:
			s.c.Print(n + "\n")
		default:
			if _, err := s.c.Table().Find(s.c, n); err != nil {
				return 127
			}
			s.c.Print("/usr/bin/" + n + "\n")
		}
		s.c.Flush()
		return 0
	}
	if len(args) == 0 {
		return 0
	}
	w := make([]word, len(args))
	for i, a := range args {
		w[i] = word{{kind: 'l', quoted: true, text: a}}
	}
	f := s.functions[args[0]]
	delete(s.functions, args[0])
	defer func() {
		if f != nil {
			s.functions[args[0]] = f
		}
	}()
	return s.simple(&command{line: s.line, words: w})
}

// trap refuses what isn't simulated; ignoring and resetting do nothing.
func trap(s *shell, args []string) int {
	if len(args) > 2 && args[1] != "" && args[1] != "-" {
		s.complain("trap: handlers aren't supported here; only '' and -")
		return 1
	}
	return 0
}

// exec replaces the shell, or changes its files for good.
func (s *shell) exec(c *command, args []string) int {
	files, ok := s.redirected(c, s.files())
	if !ok {
		panic(fatal{2, ""})
	}
	for _, f := range s.c.Files() {
		f.Close()
	}
	s.c.SetFiles(files)
	if len(args) < 2 {
		return 0
	}
	p, status := s.find(args[1])
	if s.jump = exits; p == nil {
		s.status = status
		return status
	}
	s.c.Env = s.environ(c.assigns)
	s.c.Become(args[1:])
	s.status = p(s.c)
	return s.status
}
