// Package program has the small programs that simulated processes run: what a shell's user expects on a Unix machine.
// They read and write as the real ones do, line by line where those do, so that pipes between them fill and drain alike.
package program

import (
	"strings"

	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/lib/process"
)

type context = process.Context

// Table has the programs by name.
var Table = map[string]process.Program{
	"[": test, "basename": basename, "cat": cat, "cp": cp, "cut": cut, "date": date, "dirname": dirname, "echo": echo, "env": env,
	"expr": expr, "false": fails, "grep": grep, "head": head, "hostname": hostname, "id": id, "kill": kill, "ls": ls, "mkdir": mkdir, "mv": mv,
	"nproc": nproc, "printenv": printenv, "printf": printf, "pwd": pwd, "rev": rev, "rm": rm, "rmdir": rmdir, "seq": seq, "sleep": sleep,
	"sort": sortLines, "tac": tac, "tail": tail, "tee": tee, "test": test, "touch": touch, "tr": tr, "true": succeeds, "uname": uname, "uniq": uniq,
	"wc": wc, "whoami": whoami, "yes": yes,
}

// which uses the table that it is in.
func init() { Table["which"] = which }

// A command is a program's arguments, taken apart.
type command struct {
	*context
	flags  map[byte]string // what each letter was given with; "" for one without argument
	args   []string
	status int
}

// parse takes the options off. Letters in valued have an argument; long names are options of the letter given for them.
func parse(c *context, plain, valued string, long map[string]byte) (*command, bool) {
	x := &command{context: c, flags: map[byte]string{}}
	args := c.Args[1:]
	for i := 0; i < len(args); i++ {
		a := args[i]
		if a == "--" {
			x.args = append(x.args, args[i+1:]...)
			break
		}
		if strings.HasPrefix(a, "--") {
			name, v, given := strings.Cut(a[2:], "=")
			k := long[name]
			if k == 0 {
				c.Fail("unrecognized option '" + a + "'")
				return x, false
			}
			if strings.IndexByte(valued, k) >= 0 && !given && i+1 < len(args) {
				i++
				v = args[i]
			}
			x.flags[k] = v
			continue
		}
		if len(a) < 2 || a[0] != '-' {
			x.args = append(x.args, a)
			continue
		}
		if a[1] >= '0' && a[1] <= '9' && strings.IndexByte(valued, 'n') >= 0 { // head -3
			x.flags['n'] = a[1:]
			continue
		}
		for j := 1; j < len(a); j++ {
			k := a[j]
			if strings.IndexByte(valued, k) >= 0 {
				v := a[j+1:]
				if v == "" {
					if i++; i == len(args) {
						c.Fail("option requires an argument -- '" + string(k) + "'")
						return x, false
					}
					v = args[i]
				}
				x.flags[k] = v
				break
			}
			if strings.IndexByte(plain, k) < 0 {
				c.Fail("invalid option -- '" + string(k) + "'")
				return x, false
			}
			x.flags[k] = ""
		}
	}
	return x, true
}

// has reports whether an option was given.
func (x *command) has(k byte) bool {
	_, ok := x.flags[k]
	return ok
}

// fail reports an error, and the program goes on with what else it was given.
func (x *command) fail(status int, text string) {
	x.Fail(text)
	x.status = status
}

// inputs calls f for each file, or for standard input if none is named.
func (x *command) inputs(status int, before string, f func(name string, s *process.Source)) int {
	names := x.args
	if len(names) == 0 {
		names = []string{"-"}
	}
	for _, n := range names {
		s, err := x.Open(n)
		if err != nil {
			x.fail(status, strings.ReplaceAll(before, "%", n)+err.Error())
			continue
		}
		f(n, s)
		if s.Err() != nil {
			x.fail(status, n+": "+s.Err().Error())
		}
		s.Close()
	}
	x.Flush()
	return x.status
}

// text is an error's text.
func text(err error) string {
	if n, ok := err.(host.Errno); ok {
		return n.Error()
	}
	return err.Error()
}
