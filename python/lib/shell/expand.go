// Expand.go turns words into the arguments they stand for.

package shell

import (
	"sort"
	"strconv"
	"strings"

	"github.com/aioplay/aioplay/python/lib/process"
)

// A fatal is what ends a shell that isn't interactive: an error in an expansion, or a special builtin's.
type fatal struct {
	status int
	text   string
}

// A field is an expanded word, and which of its characters came from quotes: those aren't patterns.
type field struct {
	text   string
	quoted []bool
	real   bool // it is an argument even if it is empty
}

func (f *field) add(s string, quoted bool) {
	f.text += s
	for range len(s) {
		f.quoted = append(f.quoted, quoted)
	}
	f.real = f.real || quoted
}

// args expands words with splitting and file names.
func (s *shell) args(words []word) []string {
	var out []string
	for _, w := range words {
		for _, f := range s.fields(w) {
			if names := s.glob(f); names != nil {
				out = append(out, names...)
			} else {
				out = append(out, f.text)
			}
		}
	}
	return out
}

// one expands a word that stays one: a value, a file's name.
func (s *shell) one(w word) string {
	out := ""
	for i, x := range w {
		if x.kind == 'h' {
			out += s.one(x.arg)
			continue
		}
		t, _ := s.piece(x, i == 0)
		out += t
	}
	return out
}

// fields expands a word and splits what wasn't quoted at spaces.
func (s *shell) fields(w word) []field {
	out := []field{{}}
	for i, x := range w {
		if x.kind == '$' && x.text == "@" && x.quoted {
			for k, a := range s.params {
				if k > 0 {
					out = append(out, field{})
				}
				out[len(out)-1].add(a, true)
				out[len(out)-1].real = true
			}
			continue
		}
		text, split := s.piece(x, i == 0)
		last := &out[len(out)-1]
		if x.quoted || !split {
			last.add(text, x.quoted)
			last.real = last.real || x.quoted
			continue
		}
		parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" \t\n", r) })
		if text != "" && strings.ContainsAny(text[:1], " \t\n") && last.text != "" {
			out = append(out, field{})
		}
		for k, p := range parts {
			if k > 0 {
				out = append(out, field{})
			}
			out[len(out)-1].add(p, false)
		}
		if n := len(text); n > 0 && len(parts) > 0 && strings.ContainsAny(text[n-1:], " \t\n") {
			out = append(out, field{})
		}
	}
	kept := out[:0]
	for _, f := range out {
		if f.text != "" || f.real {
			kept = append(kept, f)
		}
	}
	return kept
}

// piece expands one piece; split says that it is to be split at spaces if it wasn't quoted.
func (s *shell) piece(x piece, first bool) (text string, split bool) {
	switch x.kind {
	case '$':
		return s.parameter(x), true
	case '(':
		return s.substitute(x.text), true
	case '+':
		q := &parser{src: x.text, line: s.line}
		return strconv.FormatInt(s.arithmetic(s.one(q.quoted(0))), 10), true
	}
	if first && !x.quoted && strings.HasPrefix(x.text, "~") && (len(x.text) == 1 || x.text[1] == '/') {
		home, _ := s.get("HOME")
		return home + x.text[1:], false
	}
	return x.text, false
}

// special is a parameter's value.
func (s *shell) value(name string) (string, bool) {
	switch name {
	case "?":
		return strconv.Itoa(s.status), true
	case "$":
		return strconv.Itoa(s.pid), true
	case "!":
		if s.background == nil {
			return "", false
		}
		return strconv.Itoa(s.background.PID), true
	case "#":
		return strconv.Itoa(len(s.params)), true
	case "@", "*":
		return strings.Join(s.params, " "), len(s.params) > 0
	case "-":
		return "", true
	}
	if n, err := strconv.Atoi(name); err == nil {
		switch {
		case n == 0:
			return s.name, true
		case n <= len(s.params):
			return s.params[n-1], true
		}
		return "", false
	}
	return s.get(name)
}

func (s *shell) parameter(x piece) string {
	v, set := s.value(x.text)
	if op := strings.TrimPrefix(x.op, ":"); op != x.op {
		set = set && v != ""
		x.op = op
	}
	switch x.op {
	case "":
		if !set && s.nounset && strings.IndexByte("@*", x.text[0]) < 0 {
			panic(fatal{2, x.text + ": parameter not set"})
		}
	case "#len":
		return strconv.Itoa(len([]rune(v)))
	case "-":
		if !set {
			return s.one(x.arg)
		}
	case "=":
		if !set {
			v = s.one(x.arg)
			s.set(x.text, v)
		}
	case "+":
		if set {
			return s.one(x.arg)
		}
		return ""
	case "?":
		if !set {
			text := s.one(x.arg)
			if text == "" {
				text = "parameter not set"
			}
			panic(fatal{2, x.text + ": " + text})
		}
	case "%", "%%", "#", "##":
		return strip(v, s.pattern(x.arg), x.op)
	}
	return v
}

// pattern expands a word that is a pattern: what was quoted in it stands for itself.
func (s *shell) pattern(w word) string {
	out := ""
	for i, x := range w {
		t, _ := s.piece(x, i == 0)
		if x.quoted {
			for _, special := range [...]string{"\\", "*", "?", "["} {
				t = strings.ReplaceAll(t, special, "\\"+special)
			}
		}
		out += t
	}
	return out
}

// strip takes what matches off one end of a text.
func strip(v, pat, op string) string {
	for i := range len(v) + 1 {
		switch op {
		case "#":
			if match(pat, v[:i]) {
				return v[i:]
			}
		case "##":
			if match(pat, v[:len(v)-i]) {
				return v[len(v)-i:]
			}
		case "%":
			if match(pat, v[len(v)-i:]) {
				return v[:len(v)-i]
			}
		case "%%":
			if match(pat, v[i:]) {
				return v[:i]
			}
		}
	}
	return v
}

// match matches a text with a pattern of * ? [ ] and \.
func match(pat, s string) bool {
	for pat != "" {
		switch pat[0] {
		case '*':
			for pat != "" && pat[0] == '*' {
				pat = pat[1:]
			}
			for i := range len(s) + 1 {
				if match(pat, s[i:]) {
					return true
				}
			}
			return false
		case '?':
			if s == "" {
				return false
			}
			pat, s = pat[1:], s[1:]
		case '[':
			end := strings.IndexByte(pat[min(2, len(pat)):], ']')
			if end < 0 || s == "" {
				if s == "" || s[0] != '[' {
					return false
				}
				pat, s = pat[1:], s[1:]
				continue
			}
			set := pat[1 : end+2]
			not := set[0] == '!' || set[0] == '^'
			if not {
				set = set[1:]
			}
			in := false
			for i := 0; i < len(set); i++ {
				if i+2 < len(set) && set[i+1] == '-' {
					in = in || s[0] >= set[i] && s[0] <= set[i+2]
					i += 2
				} else {
					in = in || set[i] == s[0]
				}
			}
			if in == not {
				return false
			}
			pat, s = pat[end+3:], s[1:]
		case '\\':
			if len(pat) > 1 {
				pat = pat[1:]
			}
			fallthrough
		default:
			if s == "" || s[0] != pat[0] {
				return false
			}
			pat, s = pat[1:], s[1:]
		}
	}
	return s == ""
}

// glob is the names of files that a field with * ? or [ matches; nil if it stands for itself.
func (s *shell) glob(f field) []string {
	special := false
	pat := ""
	for i := range len(f.text) {
		b := f.text[i]
		if strings.IndexByte("*?[", b) >= 0 && !f.quoted[i] {
			special = true
		} else if strings.IndexByte("*?[\\", b) >= 0 {
			pat += "\\"
		}
		pat += f.text[i : i+1]
	}
	if !special {
		return nil
	}
	var walk func(dir string, rest []string) []string
	walk = func(dir string, rest []string) []string {
		if len(rest) == 0 {
			return []string{dir}
		}
		if rest[0] == "" {
			return walk(dir+"/", rest[1:])
		}
		if !strings.ContainsAny(rest[0], "*?[") {
			name := dir + strings.ReplaceAll(rest[0], "\\", "")
			if _, err := s.c.FS().Stat(s.c.Abs(name), true); err != nil {
				return nil
			}
			if len(rest) > 1 {
				name += "/"
			}
			return walk(name, rest[1:])
		}
		at := dir
		if at == "" {
			at = "."
		}
		names, _ := s.c.FS().List(s.c.Abs(at))
		sort.Strings(names)
		var out []string
		for _, n := range names {
			if n[0] == '.' && rest[0][0] != '.' || !match(rest[0], n) {
				continue
			}
			full := dir + n
			if len(rest) > 1 {
				full += "/"
			}
			out = append(out, walk(full, rest[1:])...)
		}
		return out
	}
	parts := strings.Split(pat, "/")
	dir := ""
	if parts[0] == "" {
		dir, parts = "/", parts[1:]
	}
	return walk(dir, parts)
}

// substitute runs a script and is what it prints.
func (s *shell) substitute(src string) string {
	l, err := parse(src, s.line)
	if err != nil {
		panic(fatal{2, err.text})
	}
	r, w := process.NewPipe(s.c.Table().World())
	files := s.files()
	files[1].Close()
	files[1] = w
	child := s.c.Fork([]string{"sh"}, files, s.subshell(func(sub *shell) int { return sub.list(l) }))
	var out []byte
	buf := make([]byte, 4096)
	for {
		n, err := r.Read(buf)
		if n == 0 || err != nil {
			break
		}
		out = append(out, buf[:n]...)
	}
	r.Close()
	s.status = s.await(child)
	s.substituted = true
	return strings.TrimRight(string(out), "\n")
}
