// Mutate.go makes broken sources of whole ones.

package main

import (
	"cmp"
	_ "embed"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/rogpeppe/go-internal/txtar"
)

// seedText are short programs with all of the syntax, between lines of three equals signs.
//
//go:embed seeds.txt
var seedText string

// pieceText are tokens and parts of tokens that are put into sources, quoted, one a line.
//
//go:embed pieces.txt
var pieceText string

var token = regexp.MustCompile(`(?s)"""|'''|"[^"\n]*"|'[^'\n]*'|[\pL_][\pL\pN_]*|\d[\w.]*|\*\*=?|//=?|<<=?|>>=?|[<>=!]=|->|:=|\.\.\.|[-+*/%&|^@]=|\s+|.`)

// maker makes sources.
type maker struct {
	*rand.Rand
	seeds, lines []string // the seeds, and their lines
	parts        []string // paragraphs of the recorded programs
	pieces       []string
	cut          string // what cuts cuts, and how much is left
	rest         int
	depth        int // of grammar.go and programs.go
	loops        int
}

// newMaker reads the seeds; lib is a folder of more programs, or empty.
func newMaker(r *rand.Rand, lib string) (*maker, error) {
	m := &maker{Rand: r, seeds: strings.Split(strings.Trim(seedText, "\n"), "\n===\n")}
	for _, s := range m.seeds {
		m.lines = append(m.lines, strings.Split(s, "\n")...)
	}
	for line := range strings.Lines(pieceText) {
		s, err := strconv.Unquote(strings.TrimSpace(line))
		if err != nil {
			return nil, fmt.Errorf("pieces.txt: %s: %w", line, err)
		}
		m.pieces = append(m.pieces, s)
	}
	m.pieces = append(m.pieces, strings.Repeat("9", 30))
	err := m.addFolder("python")
	if err == nil && len(m.parts) < 1000 {
		err = errors.New("there are no recorded programs: run it from the repo's root")
	}
	if err == nil && lib != "" {
		err = m.addFolder(lib)
	}
	return m, err
}

// addFolder adds the programs below a folder.
func (m *maker) addFolder(root string) error {
	return filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		switch filepath.Ext(path) {
		case ".py":
			b, err := os.ReadFile(path)
			m.addParts(string(b))
			return err
		case ".txtar":
			a, err := txtar.ParseFile(path)
			if err != nil {
				return err
			}
			for _, f := range a.Files {
				if strings.HasSuffix(f.Name, ".py") {
					m.addParts(string(f.Data))
				}
			}
		}
		return nil
	})
}

// addParts adds a program's paragraphs, those indented as a block of their own.
func (m *maker) addParts(source string) {
	for _, part := range strings.Split(source, "\n\n") {
		if part = strings.Trim(part, "\n"); part == "" || len(part) > 600 {
			continue
		}
		indent := part[:len(part)-len(strings.TrimLeft(part, " "))]
		m.parts = append(m.parts, strings.TrimPrefix(strings.ReplaceAll(part, "\n"+indent, "\n"), indent))
	}
}

func pick[T any](m *maker, list ...T) T { return list[m.IntN(len(list))] }

// one is whether something happens that does so once in n times.
func (m *maker) one(n int) bool { return m.IntN(n) == 0 }

// question makes a source, and decides how it is looked at.
func (m *maker) question(from, kinds string) question {
	kind := pick(m, "file", "file", "exec", "exec", "exec", "bytes")
	var source string
	switch from {
	case "cuts":
		source = m.prefix()
	case "grammar":
		source = m.text()
	case "odd":
		source = m.odd()
	case "coded":
		return question{pick(m, strings.Split(cmp.Or(kinds, "file,file,bytes,exec,single,eval"), ",")...), m.coded()}
	case "programs":
		source, kind = m.program(), "run"
	case "ends":
		source, kind = m.ends(), "run"
	case "names":
		source, kind = m.misspelt(), "trace"
	case "traces":
		source, kind = m.failing(), "trace"
	case "values":
		source, kind = m.expression(), "value"
	default:
		source = m.mutate(m.seed())
	}
	if !slices.Contains([]string{"programs", "ends", "values", "names", "traces"}, from) {
		source = m.bytes(source)
		if strings.Count(source, "\n") <= 1 && m.one(2) {
			kind = pick(m, "eval", "single", "await", "func_type", "typing", "command", "tree", "expression", "open")
		} else if m.one(5) {
			kind = pick(m, "single", "await", "strict", "typing", "typing eval", "command", "comments", "comments", "feature", "optimized", "surrogates", "unparse", "tree", "open", "typing exec")
		}
	}
	if kinds != "" {
		kind = pick(m, strings.Split(kinds, ",")...)
	}
	return question{kind, source}
}

// seed is a source that is most likely whole.
func (m *maker) seed() string {
	switch m.IntN(20) {
	case 0, 1, 2, 3, 4, 5:
		return pick(m, m.parts...)
	case 6, 7, 8, 9, 10, 11:
		return pick(m, m.seeds...)
	case 12, 13:
		return m.text()
	case 14, 15:
		var b strings.Builder
		for range 1 + m.IntN(3) {
			b.WriteString(pick(m, m.lines...) + "\n")
		}
		return strings.TrimLeft(b.String(), " ")
	case 16, 17:
		return pick(m, m.seeds...) + "\n" + pick(m, m.seeds...)
	}
	indent := "\n" + pick(m, "    ", "\t", "  ")
	head := pick(m, "def f():", "class A:", "if x:", "async def f():", "for x in y:", "try:", "with a:", "match x:", "while 1:", "if x: pass\nelse:", "class A[T]:")
	return head + indent + strings.ReplaceAll(pick(m, m.seeds...), "\n", indent)
}

// mutate changes a source in up to three places.
func (m *maker) mutate(s string) string {
	for range pick(m, 0, 1, 1, 1, 1, 2, 2, 3) {
		switch m.IntN(17) {
		case 0, 1, 2, 3, 4, 5, 6:
			s = m.changeTokens(s)
		case 7, 8, 9:
			s = m.changeLines(s)
		case 10, 11:
			i := m.IntN(1 + len(s))
			s = s[:i] + pick(m, strings.Split("\"|'|{|}|(|)|!|:|\\|\n| |=|#|0|_|*|,|.|[|]|@|;|\t|\x0c", "|")...) + s[i:]
		case 12:
			if s != "" {
				i := m.IntN(len(s))
				s = s[:i] + s[i+1:]
			}
		case 13:
			s = m.changeBracket(s)
		case 14:
			s = m.changeString(s)
		case 15:
			return s[:m.IntN(1+len(s))]
		case 16:
			return s[m.IntN(1+len(s)):]
		}
	}
	return s
}

func (m *maker) changeTokens(s string) string {
	t := token.FindAllString(s, -1)
	if len(t) == 0 {
		return pick(m, m.pieces...)
	}
	i, j := m.IntN(len(t)), m.IntN(len(t))
	switch m.IntN(9) {
	case 0:
		t[i] = ""
	case 1, 2:
		t[i] = pick(m, m.pieces...) + t[i]
	case 3, 4:
		t[i] = pick(m, m.pieces...)
	case 5:
		t[i], t[j] = t[j], t[i]
	case 6:
		t[i] += t[j]
	case 7:
		t[i] = pick(m, "Import", "fro", "form", "imp", "whlie", "esle", "elfi", "retrun", "dfe", "calss", "pas", "lamda", "exept", "finaly", "asnyc", "awiat", "yeild",
			"non", "nto", "fpr", "forr", "wihle", "brek", "contineu", "asert", "rasie", "gloabl", "mtach", "cas", "improt")
	case 8:
		t[i] = m.expr() // of the grammar
	}
	return strings.Join(t, "")
}

func (m *maker) changeLines(s string) string {
	l := strings.Split(s, "\n")
	i, j := m.IntN(len(l)), m.IntN(len(l))
	bare := strings.TrimLeft(l[i], " \t")
	switch m.IntN(13) {
	case 0:
		l[i] = " " + l[i]
	case 1:
		l[i] = "\t" + l[i]
	case 2:
		l[i] = l[i][min(1, len(l[i])):]
	case 3:
		l[i] = bare
	case 4:
		l[i] = strings.ReplaceAll(l[i], "    ", "\t")
	case 5:
		l[i] = "    " + l[i]
	case 6:
		l[i] = strings.Repeat(" ", m.IntN(9)) + bare
	case 7, 8:
		if i+1 < len(l) {
			l[i] += pick(m, " ", "", ";", "\\", ", ") + strings.TrimLeft(l[i+1], " \t")
			l = append(l[:i+1], l[i+2:]...)
		}
	case 9:
		l = append(l[:i], l[i+1:]...)
	case 10:
		l[i] += "\n" + l[i]
	case 11:
		l[i], l[j] = l[j], l[i]
	case 12:
		if k := m.IntN(1 + len(l[i])); true {
			l[i] = l[i][:k] + pick(m, "\\\n", "\n", "\\\n   ", "#\n", "\\ \n", "\x0c", "\n\t") + l[i][k:]
		}
	}
	return strings.Join(l, "\n")
}

// changeBracket leaves a bracket out or makes it another.
func (m *maker) changeBracket(s string) string {
	var at []int
	for i := range len(s) {
		if strings.IndexByte("()[]{}", s[i]) >= 0 {
			at = append(at, i)
		}
	}
	if len(at) == 0 {
		return s + pick(m, "(", ")", "[", "]", "{", "}")
	}
	i := pick(m, at...)
	return s[:i] + pick(m, "", "", "(", ")", "[", "]", "{", "}") + s[i+1:]
}

// changeString puts something into a string, and maybe a prefix before it.
func (m *maker) changeString(s string) string {
	t := token.FindAllString(s, -1)
	var at []int
	for i, x := range t {
		if len(x) > 2 && (x[0] == '"' || x[0] == '\'') {
			at = append(at, i)
		}
	}
	if len(at) == 0 {
		return s
	}
	i := pick(m, at...)
	k := 1 + m.IntN(len(t[i])-1)
	t[i] = pick(m, "", "f", "f", "t", "b", "r", "u", "rb", "rf") + t[i][:k] + pick(m, "{x}", "{", "}", "{x!r}", "{x:", "{x:{y}}", `\d`, `\N{DIGIT ONE}`, `\x4`, `\`, "{x=}", "{{", "}}",
		`{"a"}`, "{lambda}", "{:}", "{x!}", "{a b}", "{a;b}", "{a\n}", "{#}", "{yield}", "{*a}", "{x:\n}", "é", `\U99999999`, "{x,}", "{x::}", `{f"{x"}`, "{x->y}", "{a[b}", "{(a}", "{a)}",
		"{a:{b}c{d!r}}", `\400`, `\N{no}`, "{a!x}", "{a.b!s:}", "{a:=5}", "{(a:=5)}", "{a!r!s}", "{None=1}", "{x for x in y}", "{await x}", "{\\}", "\x00", "{'", "{}", "{!r}", "{=}") + t[i][k:]
	return strings.Join(t, "")
}

// prefix is the next prefix of a seed: over time, all of them, cut at each byte.
func (m *maker) prefix() string {
	if m.rest == 0 {
		m.cut = m.seed()
		m.rest = len(m.cut)
	} else {
		m.rest--
	}
	return m.cut[:m.rest]
}

// bytes are what a file has besides its text: marks, cookies, line ends, bytes that are no text.
func (m *maker) bytes(s string) string {
	if !m.one(8) {
		s += "\n"
	}
	switch m.IntN(60) {
	case 0:
		s = "\ufeff" + s
	case 1, 2:
		s = "# -*- coding: " + pick(m, "utf-8", "latin-1", "ascii", "nope", "utf-8-sig", "utf8", "cp1252", "") + " -*-\n" + s
	case 3:
		s = strings.ReplaceAll(s, "\n", "\r\n")
	case 4:
		s = strings.ReplaceAll(s, "\n", "\r")
	case 5:
		s += strings.Repeat(pick(m, " ", "\n", "\t"), m.IntN(5))
	case 6:
		s = "x = " + strings.Repeat("1 + ", pick(m, 300, 50)) + strings.Repeat("\\\n", m.IntN(2)) + s
	case 7:
		i := m.IntN(1 + len(s))
		s = s[:i] + pick(m, "\x80", "\xff", "\xc3", "\xe2", "\x00", "\xed") + s[i:]
	case 8:
		s = strings.Map(func(r rune) rune {
			if r == ' ' && m.one(20) {
				return pick(m, '\t', '\x0c', '\u00a0', '\u3000', '\r', '\x1a')
			}
			return r
		}, s)
	}
	return s
}
