// Sides.go has the two Pythons that are asked, and the comparison.

package main

import (
	"bufio"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"

	"github.com/aioplay/aioplay/python"
	"github.com/aioplay/aioplay/python/compile"
	"github.com/aioplay/aioplay/python/syntax"
)

//go:embed driver.py
var driver string

// asked is a list of questions as driver.py reads it: bytes as text of Latin-1.
func asked(list []question) ([]byte, error) {
	pairs := make([][2]string, len(list))
	for i, q := range list {
		text := make([]rune, len(q.source))
		for k := range len(q.source) {
			text[k] = rune(q.source[k])
		}
		pairs[i] = [2]string{q.kind, string(text)}
	}
	return json.Marshal(pairs)
}

// cpythonSide is CPython 3.14 in Node.js.
type cpythonSide struct {
	cmd *exec.Cmd
	in  io.WriteCloser
	out *bufio.Reader
}

func startCPython() (*cpythonSide, error) {
	if _, err := os.Stat("site/bench/node_modules/pyodide"); err != nil {
		return nil, errors.New("there is no Pyodide: make site/bench/node_modules")
	}
	s := &cpythonSide{cmd: exec.Command("node", "build/differ/differ.mjs")}
	s.cmd.Stderr = os.Stderr
	out, err := s.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if s.in, err = s.cmd.StdinPipe(); err != nil {
		return nil, err
	}
	s.out = bufio.NewReader(out)
	return s, s.cmd.Start()
}

func (s *cpythonSide) close() {
	s.in.Close()
	s.cmd.Wait()
}

func (s *cpythonSide) answers(list []question) ([]string, error) {
	line, err := asked(list)
	if err != nil {
		return nil, err
	}
	if _, err := s.in.Write(append(line, '\n')); err != nil {
		return nil, err
	}
	text, err := s.out.ReadBytes('\n')
	if err != nil {
		return nil, fmt.Errorf("CPython ended: %w", err)
	}
	return parseAnswers(text, len(list))
}

func parseAnswers(text []byte, want int) ([]string, error) {
	var list []string
	if err := json.Unmarshal(text, &list); err != nil {
		return nil, err
	}
	if len(list) != want {
		return nil, fmt.Errorf("%d answers, not %d", len(list), want)
	}
	return list, nil
}

// ownAnswers is what aioplay says. Files are compiled from here, as CPython's run_file does: up to where their code would begin.
func ownAnswers(list []question) ([]string, error) {
	var rest []question
	for _, q := range list {
		if q.kind != "file" {
			rest = append(rest, q)
		}
	}
	others, err := runDriver(rest)
	if err != nil {
		return nil, err
	}
	answers := make([]string, 0, len(list))
	for _, q := range list {
		if q.kind == "file" {
			answers = append(answers, fileAnswer([]byte(q.source)))
		} else {
			answers, others = append(answers, others[0]), others[1:]
		}
	}
	return answers, nil
}

// atOnce is how many questions one interpreter is asked: the ends of objects are looked for less and less often in a long program.
const atOnce = 25

// runDriver runs driver.py over questions.
func runDriver(list []question) (answers []string, err error) {
	for some := range slices.Chunk(list, atOnce) {
		part, err := runSome(some)
		if err != nil {
			return nil, err
		}
		answers = append(answers, part...)
	}
	return answers, nil
}

// runSome runs it in one interpreter.
func runSome(list []question) ([]string, error) {
	line, err := asked(list)
	if err != nil {
		return nil, err
	}
	var out, stderr strings.Builder
	in := python.New(python.Options{
		Filename: "/driver.py", Strict: true, Files: map[string][]byte{"/asked": line}, Limits: python.Limits{Memory: 2 << 30},
		Stdout: func(s string) { out.WriteString(s) },
		Stderr: func(s string) { stderr.WriteString(s) },
	})
	in.Run([]byte(driver + "\nwith open('/asked') as f:\n    print(answers(f.read()))\n"))
	text := out.String() // the line of answers, and around it maybe what a generator prints that is closed late
	text = text[max(0, strings.LastIndex("\n"+text, "\n[\"")):]
	text, _, _ = strings.Cut(text, "\n")
	answers, err := parseAnswers([]byte(text), len(list))
	if err != nil {
		return nil, fmt.Errorf("aioplay: %w\n%s", err, &stderr)
	}
	return answers, nil
}

// printedWarning is a warning as it is printed before an error.
var printedWarning = regexp.MustCompile(`(?m)^q:(\d+: \w+: .*)\n(  [^F].*\n|  F[^i].*\n)?`)

// fileAnswer says what `aioplay run FILE` says of a file before its code begins.
func fileAnswer(source []byte) string {
	var warnings []string
	warn := func(w syntax.Warning) error {
		warnings = append(warnings, fmt.Sprintf("\n%d: %s: %s", w.Pos.Line, w.Category, w.Msg))
		return nil
	}
	m, err := syntax.Parse(source, "q", syntax.ModeExec|syntax.Strict|syntax.File)
	var bad *syntax.Error
	if err == nil {
		for _, w := range m.Warnings {
			warn(w)
		}
		_, err = compile.Compile(m, "q", compile.Options{Warn: warn, Globals: true})
	} else if errors.As(err, &bad) {
		for _, w := range bad.Warnings {
			warn(w)
		}
	}
	said := "ok"
	if err != nil {
		var stderr strings.Builder
		python.New(python.Options{Filename: "q", Strict: true, Files: map[string][]byte{"/q": source}, Stderr: func(s string) { stderr.WriteString(s) }}).Run(source)
		said = printedWarning.ReplaceAllString(stderr.String(), "")
		if said == "" || strings.HasPrefix(said, "Traceback") {
			said = "ok" // in an encoding that only the interpreter knows
		}
		if len(warnings) == 0 {
			for _, w := range printedWarning.FindAllStringSubmatch(stderr.String(), -1) {
				warnings = append(warnings, "\n"+w[1])
			}
		}
	}
	slices.SortStableFunc(warnings, byLine)
	return said + strings.Join(slices.Compact(warnings), "")
}

// byLine orders warnings as driver.py does.
func byLine(a, b string) int {
	var x, y int
	fmt.Sscan(a, &x)
	fmt.Sscan(b, &y)
	if x != y {
		return x - y
	}
	_, a, _ = strings.Cut(a, "Warning: ")
	_, b, _ = strings.Cut(b, "Warning: ")
	return strings.Compare(a, b)
}

// pair is both sides, and the differences that are known.
type pair struct {
	cpython *cpythonSide
	known   []reason
	excused map[string]int
}

// compare asks both, and returns where they differ and no reason is known, and how many CPython refused.
func (p *pair) compare(list []question) (differ []difference, refused int, err error) {
	a, err := p.cpython.answers(list)
	if err != nil {
		return nil, 0, err
	}
	b, err := ownAnswers(list)
	if err != nil {
		return nil, 0, err
	}
	for i, q := range list {
		if !strings.HasPrefix(a[i], "ok") {
			refused++
		}
		if a[i] == b[i] {
			continue
		}
		d := difference{q, a[i], b[i]}
		if r := p.reason(d); r != "" {
			p.excused[r]++
		} else {
			differ = append(differ, d)
		}
	}
	return differ, refused, nil
}

func (p *pair) reason(d difference) string {
	for _, r := range p.known {
		if r.cpython.MatchString(d.cpython) && r.own.MatchString(d.own) {
			return r.text
		}
	}
	return ""
}

func (p *pair) reasons() []string {
	var list []string
	for r := range p.excused {
		list = append(list, r)
	}
	slices.Sort(list)
	return list
}

// reason is a line of known.txt: what CPython's answer and aioplay's match, and why they differ.
type reason struct {
	cpython, own *regexp.Regexp
	text         string
}

// readKnown reads known.txt: a reason, then a line with the expression for CPython's answer, then one for aioplay's.
func readKnown(path string) (list []reason, err error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var lines []string
	for line := range strings.Lines(string(b)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			lines = append(lines, line)
		}
	}
	if len(lines)%3 != 0 {
		return nil, fmt.Errorf("%s: a reason has three lines", path)
	}
	for l := range slices.Chunk(lines, 3) {
		r := reason{text: l[0]}
		if r.cpython, err = regexp.Compile(l[1]); err != nil {
			return nil, err
		}
		if r.own, err = regexp.Compile(l[2]); err != nil {
			return nil, err
		}
		list = append(list, r)
	}
	return list, nil
}
