// Small.go has the programs that print what they know, wait, or compare.

package program

import (
	"sort"
	"strconv"
	"strings"
	gotime "time"

	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/lib/time"
)

func succeeds(c *context) int { return 0 }

func fails(c *context) int { return 1 }

func echo(c *context) int {
	args := c.Args[1:]
	newline, escapes := true, false
	for len(args) > 0 && len(args[0]) > 1 && args[0][0] == '-' && strings.Trim(args[0][1:], "neE") == "" {
		newline = newline && !strings.Contains(args[0], "n")
		escapes = strings.Contains(args[0], "e") || escapes && !strings.Contains(args[0], "E")
		args = args[1:]
	}
	s := strings.Join(args, " ")
	if escapes {
		var stop bool
		if s, stop = Unescape(s, false); stop {
			newline = false
		}
	}
	if newline {
		s += "\n"
	}
	c.Print(s)
	c.Flush()
	return 0
}

// Unescape replaces backslash escapes as echo and printf do; stop is true after \c. octal says that \1 to \377 are
// characters, as in printf's format, and not only \0 to \0377.
func Unescape(s string, octal bool) (out string, stop bool) {
	var b []byte
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' || i+1 == len(s) {
			b = append(b, s[i])
			continue
		}
		i++
		if k := strings.IndexByte("abefnrtv\\", s[i]); k >= 0 {
			b = append(b, "\a\b\x1b\f\n\r\t\v\\"[k])
			continue
		}
		switch {
		case s[i] == 'c':
			return string(b), true
		case s[i] == 'x':
			j := i + 1
			for j < len(s) && j < i+3 && strings.IndexByte("0123456789abcdefABCDEF", s[j]) >= 0 {
				j++
			}
			n, err := strconv.ParseUint(s[i+1:j], 16, 8)
			if err != nil {
				b = append(b, '\\', 'x')
				continue
			}
			b = append(b, byte(n))
			i = j - 1
		case s[i] == '0' || octal && s[i] >= '1' && s[i] <= '7':
			j, n := i, 0
			for most := i + 4 - b2i(octal); j < len(s) && j < most && s[j] >= '0' && s[j] <= '7'; j++ {
				n = n*8 + int(s[j]-'0')
			}
			b = append(b, byte(n))
			i = j - 1
		default:
			b = append(b, '\\', s[i])
		}
	}
	return string(b), false
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

func printf(c *context) int {
	if len(c.Args) < 2 {
		c.Fail("missing operand")
		return 1
	}
	format, args := c.Args[1], c.Args[2:]
	status := 0
	for {
		used := false
		next := func() string {
			if len(args) == 0 {
				return ""
			}
			used = true
			a := args[0]
			args = args[1:]
			return a
		}
		out := ""
		for i := 0; i < len(format); i++ {
			if format[i] == '\\' && i+1 < len(format) {
				j := i + 2
				for format[i+1] >= '0' && format[i+1] <= '7' && j < len(format) && j < i+4 && format[j] >= '0' && format[j] <= '7' {
					j++
				}
				if format[i+1] == 'x' {
					j = min(i+4, len(format))
				}
				s, stop := Unescape(format[i:j], true)
				if out += s; stop {
					c.Print(out)
					c.Flush()
					return status
				}
				i = j - 1
				continue
			}
			if format[i] != '%' {
				out += format[i : i+1]
				continue
			}
			j := i + 1
			for j < len(format) && strings.IndexByte("-+ #0123456789.", format[j]) >= 0 {
				j++
			}
			if j == len(format) {
				out += format[i:]
				break
			}
			spec := format[i+1 : j]
			switch format[j] {
			case '%':
				out += "%"
			case 's':
				out += field(spec, next())
			case 'b':
				s, _ := Unescape(next(), false)
				out += field(spec, s)
			case 'c':
				s := next()
				out += field(spec, s[:min(1, len(s))])
			case 'd', 'i', 'u', 'x', 'X', 'o':
				a := next()
				n, err := strconv.ParseInt(strings.TrimSpace(a), 0, 64)
				if err != nil && a != "" {
					c.Print(out)
					c.Fail("'" + a + "': expected a numeric value")
					out, status = "", 1
				}
				base := map[byte]int{'x': 16, 'X': 16, 'o': 8}[format[j]]
				s := strconv.FormatInt(n, max(base, 10))
				if base == 8 {
					s = strconv.FormatInt(n, 8)
				}
				if format[j] == 'X' {
					s = strings.ToUpper(s)
				}
				out += field(spec, s)
			case 'f', 'e', 'g':
				f, _ := strconv.ParseFloat(strings.TrimSpace(next()), 64)
				prec := 6
				width, p, dotted := strings.Cut(spec, ".")
				if dotted {
					prec, _ = strconv.Atoi(p)
				}
				out += field(width, strconv.FormatFloat(f, format[j], prec, 64))
			default:
				c.Print(out)
				c.Fail("%" + spec + format[j:j+1] + ": invalid conversion specification")
				return 1
			}
			i = j
		}
		c.Print(out)
		if !used || len(args) == 0 {
			break
		}
	}
	c.Flush()
	return status
}

// field gives a text the width, alignment and precision of a conversion.
func field(spec, s string) string {
	left := strings.Contains(spec, "-")
	zero := strings.HasPrefix(strings.TrimLeft(spec, "-+ #"), "0")
	if strings.Contains(spec, "+") && s != "" && s[0] != '-' {
		s = "+" + s
	}
	width, prec, dotted := strings.Cut(strings.TrimLeft(spec, "-+ #0"), ".")
	if dotted {
		if n, _ := strconv.Atoi(prec); n < len(s) {
			s = s[:n]
		}
	}
	n, _ := strconv.Atoi(width)
	n = min(n, 4096)
	for len(s) < n {
		switch {
		case left:
			s += " "
		case zero && s != "" && s[0] == '-':
			s = "-0" + s[1:]
		case zero:
			s = "0" + s
		default:
			s = " " + s
		}
	}
	return s
}

func sleep(c *context) int {
	if len(c.Args) < 2 {
		c.Fail("missing operand")
		return 1
	}
	total := 0.0
	for _, a := range c.Args[1:] {
		unit := 1.0
		num := a
		if k := strings.IndexByte("smhd", a[max(len(a)-1, 0)]); len(a) > 0 && k >= 0 {
			unit, num = [...]float64{1, 60, 3600, 86400}[k], a[:len(a)-1]
		}
		f, err := strconv.ParseFloat(num, 64)
		if err != nil || f < 0 || f != f {
			c.Fail("invalid time interval '" + a + "'")
			return 1
		}
		total += f * unit
	}
	c.Sleep(gotime.Duration(min(total, 9e9) * 1e9))
	return 0
}

func seq(c *context) int {
	args := c.Args[1:]
	sep := "\n"
	if len(args) > 1 && args[0] == "-s" {
		sep, args = args[1], args[2:]
	} else if len(args) > 1 && strings.HasPrefix(args[0], "-s") {
		sep, args = args[0][2:], args[1:]
	}
	nums := make([]float64, len(args))
	decimals := 0
	for i, a := range args {
		f, err := strconv.ParseFloat(a, 64)
		if err != nil {
			c.Fail("invalid floating point argument: '" + a + "'")
			return 1
		}
		nums[i] = f
		if _, frac, ok := strings.Cut(a, "."); ok {
			decimals = max(decimals, len(frac))
		}
	}
	first, step, last := 1.0, 1.0, 0.0
	switch len(nums) {
	case 1:
		last = nums[0]
	case 2:
		first, last = nums[0], nums[1]
	case 3:
		first, step, last = nums[0], nums[1], nums[2]
	default:
		c.Fail("missing operand")
		return 1
	}
	if step == 0 {
		c.Fail("invalid Zero increment value: '" + args[1] + "'")
		return 1
	}
	begun := false
	for i := 0; ; i++ {
		v := first + float64(i)*step
		if step > 0 && v > last+1e-12 || step < 0 && v < last-1e-12 {
			break
		}
		if begun {
			c.Print(sep)
		}
		begun = true
		c.Print(strconv.FormatFloat(v, 'f', decimals, 64))
		c.Tick(16)
	}
	if begun {
		c.Print("\n")
	}
	c.Flush()
	return 0
}

func yes(c *context) int {
	line := "y\n"
	if len(c.Args) > 1 {
		line = strings.Join(c.Args[1:], " ") + "\n"
	}
	block := []byte(strings.Repeat(line, 4096/len(line)+1))
	for {
		if c.Write(1, block) != nil {
			return 1
		}
	}
}

func date(c *context) int {
	t := c.Now().In(c.Table().Host().Local())
	format := "%a %b %e %H:%M:%S %Z %Y"
	for _, a := range c.Args[1:] {
		switch {
		case a == "-u" || a == "--utc":
			t = t.UTC()
		case strings.HasPrefix(a, "+"):
			format = a[1:]
		case a == "-I":
			format = "%Y-%m-%d"
		default:
			c.Fail("invalid date '" + a + "'")
			return 1
		}
	}
	format = strings.NewReplacer("%s", strconv.FormatInt(t.Unix(), 10), "%N", pad9(t.Nanosecond()), "%F", "%Y-%m-%d", "%T", "%H:%M:%S").Replace(format)
	c.Print(time.Format(format, t) + "\n")
	c.Flush()
	return 0
}

func pad9(n int) string {
	s := strconv.Itoa(n)
	return strings.Repeat("0", 9-len(s)) + s
}

func pwd(c *context) int { return say(c, c.Abs(".")) }

func say(c *context, s string) int {
	c.Print(s + "\n")
	c.Flush()
	return 0
}

func whoami(c *context) int {
	if u, ok := c.Getenv("USER"); ok {
		return say(c, u)
	}
	return say(c, "reader")
}

func id(c *context) int {
	for _, a := range c.Args[1:] {
		if strings.HasPrefix(a, "-") && strings.Contains(a, "u") {
			if strings.Contains(a, "n") {
				return whoami(c)
			}
			return say(c, "1000")
		}
	}
	return say(c, "uid=1000(reader) gid=1000(reader) groups=1000(reader)")
}

func hostname(c *context) int { return say(c, "localhost") }

func nproc(c *context) int { return say(c, "1") }

func uname(c *context) int {
	x, ok := parse(c, "asnrvmpio", "", map[string]byte{"all": 'a', "kernel-name": 's', "machine": 'm', "kernel-release": 'r', "nodename": 'n'})
	if !ok {
		return 1
	}
	var out []string
	for _, f := range [...]struct {
		k byte
		s string
	}{{'s', "Linux"}, {'n', "localhost"}, {'r', "6.1.0-aioplay"}, {'v', "#1 SMP"}, {'m', "x86_64"}, {'o', "GNU/Linux"}} {
		if x.has(f.k) || x.has('a') || len(x.flags) == 0 && f.k == 's' {
			out = append(out, f.s)
		}
	}
	return say(c, strings.Join(out, " "))
}

func basename(c *context) int {
	if len(c.Args) < 2 {
		c.Fail("missing operand")
		return 1
	}
	p := strings.TrimRight(c.Args[1], "/")
	if p == "" {
		return say(c, "/")
	}
	p = p[strings.LastIndexByte(p, '/')+1:]
	if len(c.Args) > 2 && p != c.Args[2] {
		p = strings.TrimSuffix(p, c.Args[2])
	}
	return say(c, p)
}

func dirname(c *context) int {
	if len(c.Args) < 2 {
		c.Fail("missing operand")
		return 1
	}
	p := strings.TrimRight(c.Args[1], "/")
	i := strings.LastIndexByte(p, '/')
	switch {
	case i < 0 && p == "" || i == 0:
		return say(c, "/")
	case i < 0:
		return say(c, ".")
	}
	return say(c, p[:i])
}

func printenv(c *context) int {
	if len(c.Args) == 1 {
		return env(c)
	}
	status := 0
	for _, n := range c.Args[1:] {
		if v, ok := c.Getenv(n); ok {
			c.Print(v + "\n")
		} else {
			status = 1
		}
	}
	c.Flush()
	return status
}

// env prints the environment, or runs a program in a changed one.
func env(c *context) int {
	args := c.Args[1:]
	vars := c.Env
	if len(args) > 0 && (args[0] == "-i" || args[0] == "-") {
		vars, args = nil, args[1:]
	}
	vars = append([]string(nil), vars...)
	for len(args) > 0 && strings.IndexByte(args[0], '=') > 0 {
		name, _, _ := strings.Cut(args[0], "=")
		kept := vars[:0]
		for _, v := range vars {
			if !strings.HasPrefix(v, name+"=") {
				kept = append(kept, v)
			}
		}
		vars, args = append(kept, args[0]), args[1:]
	}
	if len(args) == 0 {
		for _, v := range vars {
			c.Print(v + "\n")
		}
		c.Flush()
		return 0
	}
	c.Env = vars
	p, err := c.Table().Find(c, args[0])
	if err != nil {
		c.Write(2, []byte("env: '"+args[0]+"': "+text(err)+"\n"))
		if err == host.ENOENT {
			return 127
		}
		return 126
	}
	c.Args = args
	return p(c)
}

func which(c *context) int {
	status := 0
	for _, n := range c.Args[1:] {
		if Table[n] == nil && n != "sh" && n != "python3" && n != "python" {
			status = 1
			continue
		}
		c.Print("/usr/bin/" + n + "\n")
	}
	c.Flush()
	return status
}

// kill sends a signal to processes.
func kill(c *context) int {
	args, n := c.Args[1:], 15
	if len(args) > 0 && len(args[0]) > 1 && args[0][0] == '-' {
		name := args[0][1:]
		args = args[1:]
		if name == "s" && len(args) > 0 {
			name, args = args[0], args[1:]
		}
		k, err := strconv.Atoi(name)
		if err != nil {
			k = signalNumber(strings.TrimPrefix(strings.ToUpper(name), "SIG"))
		}
		if k < 0 {
			c.Fail("invalid signal '" + name + "'")
			return 1
		}
		n = k
	}
	status := 0
	for _, a := range args {
		pid, err := strconv.Atoi(a)
		p := c.Table().Process(pid)
		if err == nil && p == nil {
			c.Fail("(" + a + ") - No such process")
			status = 1
		} else if err != nil {
			c.Fail("invalid argument '" + a + "'")
			status = 1
		} else {
			p.Signal(n)
		}
	}
	return status
}

func signalNumber(name string) int {
	names := [...]string{"EXIT", "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2", "PIPE", "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP"}
	for i, n := range names {
		if n == name {
			return i
		}
	}
	return -1
}

// expr computes with two operands.
func expr(c *context) int {
	a := c.Args[1:]
	if len(a) == 1 {
		return say(c, a[0])
	}
	if len(a) != 3 {
		c.Fail("syntax error")
		return 2
	}
	x, errX := strconv.ParseInt(a[0], 10, 64)
	y, errY := strconv.ParseInt(a[2], 10, 64)
	numbers := errX == nil && errY == nil
	d := strings.Compare(a[0], a[2])
	if numbers {
		d = b2i(x > y) - b2i(x < y)
	}
	var r string
	switch a[1] {
	case "=", "!=", "<", "<=", ">", ">=":
		r = strconv.Itoa(b2i(map[string]bool{"=": d == 0, "!=": d != 0, "<": d < 0, "<=": d <= 0, ">": d > 0, ">=": d >= 0}[a[1]]))
	case "+", "-", "*", "/", "%":
		if !numbers {
			c.Fail("non-integer argument")
			return 2
		}
		if y == 0 && (a[1] == "/" || a[1] == "%") {
			c.Fail("division by zero")
			return 2
		}
		var n int64
		switch a[1] {
		case "+":
			n = x + y
		case "-":
			n = x - y
		case "*":
			n = x * y
		case "/":
			n = x / y
		case "%":
			n = x % y
		}
		r = strconv.FormatInt(n, 10)
	default:
		c.Fail("syntax error: unexpected argument '" + a[1] + "'")
		return 2
	}
	say(c, r)
	return b2i(r == "0" || r == "")
}

// sorted are the names of a map.
func sorted(names []string) []string {
	sort.Strings(names)
	return names
}
