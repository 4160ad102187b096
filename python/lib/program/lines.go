// Lines.go has the filters: programs that read lines or bytes and write others.

package program

import (
	"sort"
	"strconv"
	"strings"

	"github.com/aioplay/aioplay/python/lib/process"
)

func cat(c *context) int {
	x, ok := parse(c, "nuA", "", map[string]byte{"number": 'n'})
	if !ok {
		return 1
	}
	n := 0
	return x.inputs(1, "%: ", func(_ string, s *process.Source) {
		if x.has('n') {
			for line, ok := s.Line(); ok; line, ok = s.Line() {
				n++
				c.Print(pad(strconv.Itoa(n), 6) + "\t" + line)
			}
			return
		}
		for b := s.Next(); b != nil; b = s.Next() {
			if c.Write(1, b) != nil {
				return
			}
		}
	})
}

// pad puts spaces before a text.
func pad(s string, n int) string { return strings.Repeat(" ", max(n-len(s), 0)) + s }

// count reads a number of lines or bytes; sign tells of a + or - before it.
func (x *command) count(k byte, def int) (n int, sign byte, ok bool) {
	v, given := x.flags[k]
	if !given {
		return def, 0, true
	}
	if v != "" && (v[0] == '+' || v[0] == '-') {
		sign, v = v[0], v[1:]
	}
	n, err := strconv.Atoi(v)
	if err != nil || n < 0 {
		what := "lines"
		if k == 'c' {
			what = "bytes"
		}
		x.Fail("invalid number of " + what + ": '" + x.flags[k] + "'")
		return 0, 0, false
	}
	return n, sign, true
}

func head(c *context) int {
	x, ok := parse(c, "qv", "nc", map[string]byte{"lines": 'n', "bytes": 'c'})
	if !ok {
		return 1
	}
	n, sign, ok := x.count('n', 10)
	bytes, _, ok2 := x.count('c', 0)
	if !ok || !ok2 {
		return 1
	}
	first := true
	return x.inputs(1, "cannot open '%' for reading: ", func(name string, s *process.Source) {
		x.title(&first, name)
		if x.has('c') {
			for left := bytes; left > 0; {
				b := s.Next()
				if b == nil {
					return
				}
				b = b[:min(len(b), left)]
				c.Print(string(b))
				left -= len(b)
			}
			return
		}
		if sign == '-' {
			lines := all(s)
			c.Print(strings.Join(lines[:max(len(lines)-n, 0)], ""))
			return
		}
		for i := 0; i < n; i++ {
			line, ok := s.Line()
			if !ok {
				return
			}
			c.Print(line)
		}
	})
}

// title prints the name of a file where there are several.
func (x *command) title(first *bool, name string) {
	if len(x.args) < 2 || x.has('q') {
		return
	}
	if !*first {
		x.Print("\n")
	}
	*first = false
	x.Print("==> " + name + " <==\n")
}

// all reads all lines.
func all(s *process.Source) []string {
	var lines []string
	for line, ok := s.Line(); ok; line, ok = s.Line() {
		lines = append(lines, line)
	}
	return lines
}

func tail(c *context) int {
	x, ok := parse(c, "qvf", "nc", map[string]byte{"lines": 'n', "bytes": 'c'})
	if !ok {
		return 1
	}
	n, sign, ok := x.count('n', 10)
	bytes, _, ok2 := x.count('c', 0)
	if !ok || !ok2 {
		return 1
	}
	first := true
	return x.inputs(1, "cannot open '%' for reading: ", func(name string, s *process.Source) {
		x.title(&first, name)
		lines := all(s)
		switch {
		case x.has('c'):
			whole := strings.Join(lines, "")
			c.Print(whole[max(len(whole)-bytes, 0):])
		case sign == '+':
			c.Print(strings.Join(lines[min(max(n-1, 0), len(lines)):], ""))
		default:
			c.Print(strings.Join(lines[max(len(lines)-n, 0):], ""))
		}
	})
}

func tac(c *context) int {
	x, ok := parse(c, "", "", nil)
	if !ok {
		return 1
	}
	return x.inputs(1, "failed to open '%' for reading: ", func(_ string, s *process.Source) {
		lines := all(s)
		for i := len(lines) - 1; i >= 0; i-- {
			c.Print(lines[i])
		}
	})
}

func rev(c *context) int {
	x, ok := parse(c, "", "", nil)
	if !ok {
		return 1
	}
	return x.inputs(1, "cannot open %: ", func(_ string, s *process.Source) {
		for line, ok := s.Line(); ok; line, ok = s.Line() {
			body := []rune(strings.TrimSuffix(line, "\n"))
			for i, j := 0, len(body)-1; i < j; i, j = i+1, j-1 {
				body[i], body[j] = body[j], body[i]
			}
			c.Print(string(body) + line[len(strings.TrimSuffix(line, "\n")):])
		}
	})
}

func wc(c *context) int {
	x, ok := parse(c, "lwcmL", "", map[string]byte{"lines": 'l', "words": 'w', "bytes": 'c', "chars": 'm'})
	if !ok {
		return 1
	}
	if len(x.flags) == 0 {
		x.flags = map[byte]string{'l': "", 'w': "", 'c': ""}
	}
	type counts struct{ l, w, m, c int }
	var total counts
	var rows []counts
	var names []string
	x.inputs(1, "%: ", func(name string, s *process.Source) {
		var n counts
		inWord := false
		for b := s.Next(); b != nil; b = s.Next() {
			n.c += len(b)
			for _, ch := range b {
				space := ch == ' ' || ch >= 9 && ch <= 13
				if ch == '\n' {
					n.l++
				}
				if ch&0xC0 != 0x80 {
					n.m++
				}
				if !space && !inWord {
					n.w++
				}
				inWord = !space
			}
		}
		total = counts{total.l + n.l, total.w + n.w, total.m + n.m, total.c + n.c}
		rows, names = append(rows, n), append(names, name)
	})
	if len(x.args) > 1 {
		rows, names = append(rows, total), append(names, "total")
	}
	width := 1
	if len(x.flags) > 1 || len(rows) > 1 {
		if width = len(strconv.Itoa(total.c)); len(x.args) == 0 {
			width = 7
		}
	}
	for i, n := range rows {
		line := ""
		for _, f := range [...]struct {
			k byte
			n int
		}{{'l', n.l}, {'w', n.w}, {'m', n.m}, {'c', n.c}} {
			if x.has(f.k) {
				if line != "" {
					line += " "
				}
				line += pad(strconv.Itoa(f.n), width)
			}
		}
		if len(x.args) > 0 {
			line += " " + names[i]
		}
		c.Print(line + "\n")
	}
	c.Flush()
	return x.status
}

func sortLines(c *context) int {
	x, ok := parse(c, "rnufbg", "kt", map[string]byte{"reverse": 'r', "numeric-sort": 'n', "unique": 'u'})
	if !ok {
		return 2
	}
	var lines []string
	x.inputs(2, "cannot read: %: ", func(_ string, s *process.Source) {
		for _, l := range all(s) {
			lines = append(lines, strings.TrimSuffix(l, "\n"))
		}
	})
	key := func(s string) string {
		if k, err := strconv.Atoi(digits(x.flags['k'])); err == nil && k > 0 {
			var fields []string
			if t, ok := x.flags['t']; ok {
				fields = strings.Split(s, t)
			} else {
				fields = strings.Fields(s)
			}
			if k > len(fields) {
				return ""
			}
			return strings.Join(fields[k-1:], " ")
		}
		return s
	}
	numeric := x.has('n') || x.has('g') || strings.Contains(x.flags['k'], "n")
	less := func(a, b string) int {
		ka, kb := key(a), key(b)
		if numeric {
			if na, nb := leading(ka), leading(kb); na != nb {
				if na < nb {
					return -1
				}
				return 1
			}
		}
		if x.has('f') {
			ka, kb = strings.ToUpper(ka), strings.ToUpper(kb)
		}
		return strings.Compare(ka, kb)
	}
	sort.SliceStable(lines, func(i, j int) bool {
		d := less(lines[i], lines[j])
		if d == 0 && !x.has('u') {
			d = strings.Compare(lines[i], lines[j])
		}
		if x.has('r') {
			return d > 0
		}
		return d < 0
	})
	for i, l := range lines {
		if i > 0 && x.has('u') && less(l, lines[i-1]) == 0 {
			continue
		}
		c.Print(l + "\n")
	}
	c.Flush()
	return x.status
}

// digits is the number that a text begins with.
func digits(s string) string {
	i := 0
	for i < len(s) && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	return s[:i]
}

// leading is the value of the number that a text begins with, 0 if there is none.
func leading(s string) float64 {
	s = strings.TrimLeft(s, " \t")
	i := 0
	for i < len(s) && (s[i] >= '0' && s[i] <= '9' || s[i] == '.' || i == 0 && s[i] == '-') {
		i++
	}
	f, _ := strconv.ParseFloat(s[:i], 64)
	return f
}

func uniq(c *context) int {
	x, ok := parse(c, "cdui", "", map[string]byte{"count": 'c', "repeated": 'd', "unique": 'u'})
	if !ok {
		return 1
	}
	last, n := "", 0
	flush := func() {
		switch {
		case n == 0, x.has('d') && n < 2, x.has('u') && n > 1:
		case x.has('c'):
			c.Print(pad(strconv.Itoa(n), 7) + " " + last + "\n")
		default:
			c.Print(last + "\n")
		}
	}
	status := x.inputs(1, "%: ", func(_ string, s *process.Source) {
		for line, ok := s.Line(); ok; line, ok = s.Line() {
			line = strings.TrimSuffix(line, "\n")
			if n > 0 && line != last {
				flush()
				n = 0
			}
			last = line
			n++
		}
	})
	flush()
	c.Flush()
	return status
}

func tee(c *context) int {
	x, ok := parse(c, "ai", "", map[string]byte{"append": 'a'})
	if !ok {
		return 1
	}
	var out []func([]byte)
	for _, name := range x.args {
		f, err := x.create(name, x.has('a'))
		if err != nil {
			x.fail(1, name+": "+text(err))
			continue
		}
		defer f.Close()
		out = append(out, func(b []byte) { f.Write(b) })
	}
	x.args = nil
	return x.inputs(1, "%: ", func(_ string, s *process.Source) {
		for b := s.Next(); b != nil; b = s.Next() {
			c.Write(1, b)
			for _, f := range out {
				f(b)
			}
		}
	})
}

func cut(c *context) int {
	x, ok := parse(c, "s", "dfc", map[string]byte{"delimiter": 'd', "fields": 'f', "characters": 'c'})
	if !ok {
		return 1
	}
	list, byField := x.flags['f']
	if !byField {
		if list, ok = x.flags['c']; !ok {
			c.Fail("you must specify a list of bytes, characters, or fields")
			return 1
		}
	}
	wanted := ranges(list)
	delim, given := x.flags['d']
	if !given {
		delim = "\t"
	}
	return x.inputs(1, "%: ", func(_ string, s *process.Source) {
		for line, ok := s.Line(); ok; line, ok = s.Line() {
			line = strings.TrimSuffix(line, "\n")
			parts, sep := strings.Split(line, ""), ""
			if byField {
				if parts, sep = strings.Split(line, delim), delim; len(parts) == 1 {
					if !x.has('s') {
						c.Print(line + "\n")
					}
					continue
				}
			}
			var out []string
			for i, p := range parts {
				if wanted(i + 1) {
					out = append(out, p)
				}
			}
			c.Print(strings.Join(out, sep) + "\n")
		}
	})
}

// ranges understands "1,3-5,7-".
func ranges(list string) func(n int) bool {
	type span struct{ a, b int }
	var spans []span
	for _, p := range strings.Split(list, ",") {
		from, to, isRange := strings.Cut(p, "-")
		a, _ := strconv.Atoi(from)
		b, err := strconv.Atoi(to)
		if !isRange {
			b = a
		} else if err != nil {
			b = 1 << 30
		}
		spans = append(spans, span{max(a, 1), b})
	}
	return func(n int) bool {
		for _, s := range spans {
			if n >= s.a && n <= s.b {
				return true
			}
		}
		return false
	}
}
