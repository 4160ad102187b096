// Files.go has the programs that work on the file system, and grep and tr.

package program

import (
	"strconv"
	"strings"

	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/lib/process"
	"github.com/aioplay/aioplay/python/lib/time"
)

// create opens a file to be written.
func (x *command) create(name string, add bool) (host.File, error) {
	flags := host.OpenWrite | host.OpenCreate | host.OpenTruncate
	if add {
		flags = host.OpenWrite | host.OpenCreate | host.OpenAppend
	}
	return x.FS().Open(x.Abs(name), flags, 0o666)
}

func ls(c *context) int {
	x, ok := parse(c, "la1AdFhrt", "", map[string]byte{"all": 'a'})
	if !ok {
		return 2
	}
	names := x.args
	if len(names) == 0 {
		names = []string{"."}
	}
	var files, dirs []string
	for _, n := range sorted(append([]string(nil), names...)) {
		st, err := c.FS().Stat(c.Abs(n), true)
		switch {
		case err != nil:
			x.fail(2, "cannot access '"+n+"': "+text(err))
		case st.IsDir() && !x.has('d'):
			dirs = append(dirs, n)
		default:
			files = append(files, n)
		}
	}
	x.list("", files)
	for i, d := range dirs {
		if len(names) > 1 {
			if i > 0 || len(files) > 0 {
				c.Print("\n")
			}
			c.Print(d + ":\n")
		}
		entries, err := c.FS().List(c.Abs(d))
		if err != nil {
			x.fail(2, "cannot open directory '"+d+"': "+text(err))
			continue
		}
		var shown []string
		if x.has('a') {
			shown = []string{".", ".."}
		}
		for _, e := range entries {
			if e[0] != '.' || x.has('a') || x.has('A') {
				shown = append(shown, e)
			}
		}
		x.list(d+"/", shown)
	}
	c.Flush()
	return x.status
}

// list prints names, one a line.
func (x *command) list(dir string, names []string) {
	if x.has('r') {
		for i, j := 0, len(names)-1; i < j; i, j = i+1, j-1 {
			names[i], names[j] = names[j], names[i]
		}
	}
	for _, n := range names {
		line := n
		if x.has('l') || x.has('F') {
			st, err := x.FS().Stat(x.Abs(dir+n), true)
			if err != nil {
				continue
			}
			if x.has('F') && st.IsDir() {
				line += "/"
			}
			if x.has('l') {
				line = mode(st) + " 1 reader reader " + pad(strconv.FormatInt(st.Size, 10), 6) + " " +
					time.Format("%b %e %H:%M", x.Now().Add(0).UTC()) + " " + line
			}
		}
		x.Print(line + "\n")
	}
}

// mode is a file's type and permissions as ls -l shows them.
func mode(st host.Stat) string {
	b := []byte("-rwxrwxrwx")
	if st.IsDir() {
		b[0] = 'd'
	}
	for i := range 9 {
		if st.Mode&(0o400>>i) == 0 {
			b[1+i] = '-'
		}
	}
	return string(b)
}

func mkdir(c *context) int {
	x, ok := parse(c, "pv", "m", map[string]byte{"parents": 'p'})
	if !ok {
		return 1
	}
	if len(x.args) == 0 {
		c.Fail("missing operand")
		return 1
	}
	for _, n := range x.args {
		full := c.Abs(n)
		if x.has('p') {
			for i := 1; i < len(full); i++ {
				if full[i] == '/' {
					c.FS().Mkdir(full[:i], 0o777)
				}
			}
		}
		err := c.FS().Mkdir(full, 0o777)
		if st, serr := c.FS().Stat(full, true); err != nil && !(x.has('p') && serr == nil && st.IsDir()) {
			x.fail(1, "cannot create directory '"+n+"': "+text(err))
		}
	}
	return x.status
}

func rmdir(c *context) int {
	x, _ := parse(c, "", "", nil)
	for _, n := range x.args {
		if err := c.FS().Remove(c.Abs(n), true); err != nil {
			x.fail(1, "failed to remove '"+n+"': "+text(err))
		}
	}
	return x.status
}

func rm(c *context) int {
	x, ok := parse(c, "rRfv", "", map[string]byte{"recursive": 'r', "force": 'f'})
	if !ok {
		return 1
	}
	recursive := x.has('r') || x.has('R')
	var remove func(path, shown string)
	remove = func(path, shown string) {
		st, err := c.FS().Stat(path, false)
		switch {
		case err == host.ENOENT && x.has('f'):
			return
		case err == nil && st.IsDir() && !recursive:
			err = host.EISDIR
		case err == nil && st.IsDir():
			entries, _ := c.FS().List(path)
			for _, e := range entries {
				remove(path+"/"+e, shown+"/"+e)
			}
			err = c.FS().Remove(path, true)
		case err == nil:
			err = c.FS().Remove(path, false)
		}
		if err == host.EISDIR {
			x.fail(1, "cannot remove '"+shown+"': Is a directory")
		} else if err != nil {
			x.fail(1, "cannot remove '"+shown+"': "+text(err))
		}
	}
	for _, n := range x.args {
		remove(c.Abs(n), n)
	}
	return x.status
}

func touch(c *context) int {
	x, _ := parse(c, "acm", "", nil)
	now := c.Now().UnixNano()
	for _, n := range x.args {
		f, err := c.FS().Open(c.Abs(n), host.OpenWrite|host.OpenCreate, 0o666)
		if err != nil {
			x.fail(1, "cannot touch '"+n+"': "+text(err))
			continue
		}
		f.Close()
		c.FS().Chtimes(c.Abs(n), now, now)
	}
	return x.status
}

// target is where a file is copied or moved to: into a directory, or by that name.
func (x *command) target(from string) string {
	to := x.Abs(x.args[len(x.args)-1])
	if st, err := x.FS().Stat(to, true); err == nil && st.IsDir() {
		return to + "/" + from[strings.LastIndexByte(from, '/')+1:]
	}
	return to
}

func cp(c *context) int {
	x, ok := parse(c, "rRfap", "", nil)
	if !ok {
		return 1
	}
	if len(x.args) < 2 {
		c.Fail("missing file operand")
		return 1
	}
	for _, n := range x.args[:len(x.args)-1] {
		if st, err := c.FS().Stat(c.Abs(n), true); err == nil && st.IsDir() {
			x.fail(1, "-r not specified; omitting directory '"+n+"'")
			continue
		}
		data, err := c.ReadFile(n)
		if err != nil {
			x.fail(1, "cannot stat '"+n+"': "+text(err))
			continue
		}
		f, err := x.create(x.target(n), false)
		if err != nil {
			x.fail(1, "cannot create regular file '"+x.args[len(x.args)-1]+"': "+text(err))
			continue
		}
		f.Write(data)
		f.Close()
	}
	return x.status
}

func mv(c *context) int {
	x, ok := parse(c, "f", "", nil)
	if !ok {
		return 1
	}
	if len(x.args) < 2 {
		c.Fail("missing file operand")
		return 1
	}
	for _, n := range x.args[:len(x.args)-1] {
		if err := c.FS().Rename(c.Abs(n), x.target(n)); err != nil {
			x.fail(1, "cannot stat '"+n+"': "+text(err))
		}
	}
	return x.status
}

func tr(c *context) int {
	x, ok := parse(c, "dscC", "", map[string]byte{"delete": 'd', "squeeze-repeats": 's', "complement": 'c'})
	if !ok {
		return 1
	}
	if len(x.args) == 0 {
		c.Fail("missing operand")
		return 1
	}
	from := set(x.args[0])
	var in [256]bool
	for _, b := range from {
		in[b] = true
	}
	if x.has('c') || x.has('C') {
		from = nil
		for b := range in {
			if in[b] = !in[b]; in[b] {
				from = append(from, byte(b))
			}
		}
	}
	var to []byte
	if len(x.args) > 1 {
		to = set(x.args[1])
	}
	var as [256]byte
	var squeeze [256]bool
	for b := range as {
		as[b] = byte(b)
	}
	if len(to) > 0 && !x.has('d') {
		for i, b := range from {
			as[b] = to[min(i, len(to)-1)]
		}
		for _, b := range to {
			squeeze[b] = true
		}
	} else {
		squeeze = in
	}
	last := -1
	x.args = nil
	return x.inputs(1, "", func(_ string, s *process.Source) {
		for b := s.Next(); b != nil; b = s.Next() {
			out := make([]byte, 0, len(b))
			for _, ch := range b {
				if x.has('d') && in[ch] {
					continue
				}
				ch = as[ch]
				if x.has('s') && squeeze[ch] && int(ch) == last {
					continue
				}
				last = int(ch)
				out = append(out, ch)
			}
			if c.Write(1, out) != nil {
				return
			}
		}
	})
}

// set is the characters that an argument of tr means.
func set(s string) []byte {
	for name, chars := range map[string]string{"[:upper:]": "A-Z", "[:lower:]": "a-z", "[:digit:]": "0-9", "[:alpha:]": "A-Za-z", "[:alnum:]": "A-Za-z0-9", "[:space:]": " \t\n\v\f\r", "[:punct:]": "!-/:-@[-`{-~"} {
		s = strings.ReplaceAll(s, name, chars)
	}
	s, _ = Unescape(s, true)
	var out []byte
	for i := 0; i < len(s); i++ {
		if i+2 < len(s) && s[i+1] == '-' && s[i] <= s[i+2] {
			for b := int(s[i]); b <= int(s[i+2]); b++ {
				out = append(out, byte(b))
			}
			i += 2
			continue
		}
		out = append(out, s[i])
	}
	return out
}
