// Package shell is a small POSIX shell, for asyncio.create_subprocess_shell and its like: lists, pipes, redirections,
// quoting, variables, substitutions, if, for, while, until, case, functions and subshells.
package shell

import (
	"strconv"
	"strings"
)

// A list is pipelines, each with what stands between it and the next.
type list []andOr

type andOr struct {
	pipe pipeline
	op   string // "&&", "||", ";", "&"
}

type pipeline struct {
	not      bool
	commands []*command
}

// A command is a simple one, or a compound one of a kind.
type command struct {
	kind      string // "", "(", "{", "if", "for", "while", "until", "case", "function"
	line      int
	assigns   []assign
	words     []word // of a simple command; what for goes through; the subject of case
	redirects []redirect
	name      string // the variable of for; a function's name
	conds     []list // of if and while
	bodies    []list // of if, one for each cond and perhaps one for else; of the others, one
	patterns  [][]word
}

type assign struct {
	name  string
	value word
}

type redirect struct {
	fd   int
	op   string // "<", ">", ">>", ">&", "<&", "<<"
	word word
}

// A word is pieces that are joined once they are expanded.
type word []piece

type piece struct {
	kind   byte // 'l' literal, '$' parameter, '(' command substitution, '+' arithmetic
	quoted bool
	text   string // the literal, the parameter's name, the source of a substitution
	op     string // of ${name op word}
	arg    word
}

// A syntaxError is what a parser panics with.
type syntaxError struct {
	line int
	text string
}

type parser struct {
	src  string
	i    int
	line int
	docs []*heredoc // whose text comes after the line
}

type heredoc struct {
	end  string
	raw  bool
	tabs bool
	to   *word
}

// parse reads a script.
func parse(src string, line int) (l list, err *syntaxError) {
	p := &parser{src: src, line: line}
	defer func() {
		if x := recover(); x != nil {
			e, ok := x.(syntaxError)
			if !ok {
				panic(x)
			}
			err = &e
		}
	}()
	l = p.list("")
	if p.i < len(p.src) {
		p.unexpected()
	}
	return l, nil
}

func (p *parser) fail(text string) { panic(syntaxError{p.line, text}) }

func (p *parser) unexpected() {
	p.blank()
	if p.i >= len(p.src) {
		p.fail("Syntax error: end of file unexpected")
	}
	t := p.src[p.i : p.i+1]
	if op := p.operator(); op != "" {
		t = op
	} else if w := p.bare(); w != "" {
		p.fail("Syntax error: \"" + w + "\" unexpected")
	}
	if t == "\n" {
		p.fail("Syntax error: newline unexpected")
	}
	p.fail("Syntax error: \"" + t + "\" unexpected")
}

// blank skips spaces, joined lines and comments.
func (p *parser) blank() {
	for p.i < len(p.src) {
		switch {
		case p.src[p.i] == ' ' || p.src[p.i] == '\t':
			p.i++
		case strings.HasPrefix(p.src[p.i:], "\\\n"):
			p.i += 2
			p.line++
		case p.src[p.i] == '#':
			for p.i < len(p.src) && p.src[p.i] != '\n' {
				p.i++
			}
		default:
			return
		}
	}
}

// newlines skips lines that are empty.
func (p *parser) newlines() {
	for p.blank(); p.i < len(p.src) && p.src[p.i] == '\n'; p.blank() {
		p.newline()
	}
}

// newline takes a newline, and the here-documents that begin after it.
func (p *parser) newline() {
	p.i++
	p.line++
	docs := p.docs
	p.docs = nil
	for _, d := range docs {
		var text strings.Builder
		for {
			if p.i >= len(p.src) {
				break
			}
			line, _, _ := strings.Cut(p.src[p.i:], "\n")
			p.i = min(p.i+len(line)+1, len(p.src))
			p.line++
			if d.tabs {
				line = strings.TrimLeft(line, "\t")
			}
			if line == d.end {
				break
			}
			text.WriteString(line + "\n")
		}
		if d.raw {
			*d.to = word{{kind: 'l', quoted: true, text: text.String()}}
		} else {
			q := &parser{src: text.String(), line: p.line}
			*d.to = q.quoted(0)
		}
	}
}

// operator is the operator that comes next, "" if it is a word.
func (p *parser) operator() string {
	for _, op := range [...]string{"&&", "||", ";;", "<<-", "<<", ">>", ">&", "<&", ">|", "&", "|", ";", "(", ")", "<", ">", "\n"} {
		if strings.HasPrefix(p.src[p.i:], op) {
			return op
		}
	}
	return ""
}

// bare is the unquoted word that comes next, for keywords.
func (p *parser) bare() string {
	j := p.i
	for j < len(p.src) && strings.IndexByte(" \t\n;&|()<>'\"\\$`", p.src[j]) < 0 {
		j++
	}
	if j < len(p.src) && strings.IndexByte("'\"\\$`", p.src[j]) >= 0 {
		return ""
	}
	return p.src[p.i:j]
}

// keyword takes a word if it comes next.
func (p *parser) keyword(w string) bool {
	p.blank()
	if p.bare() == w {
		p.i += len(w)
		return true
	}
	return false
}

func (p *parser) expect(w string) {
	p.newlines()
	if !p.keyword(w) {
		if p.i >= len(p.src) {
			p.fail("Syntax error: end of file unexpected (expecting \"" + w + "\")")
		}
		p.unexpected()
	}
}

// list reads pipelines up to one of the keywords that may end it, or the operator that does.
func (p *parser) list(ends string) list {
	var l list
	for {
		p.newlines()
		if p.i >= len(p.src) {
			return l
		}
		if w := p.bare(); w != "" && (strings.Contains(" "+ends+" ", " "+w+" ")) {
			return l
		}
		if op := p.operator(); op == ")" || op == ";;" {
			return l
		}
		pipe := p.pipeline()
		p.blank()
		op := ";"
		if p.i < len(p.src) {
			switch o := p.operator(); o {
			case "&&", "||", "&", ";":
				op = o
				p.i += len(o)
			case "\n", ")", ";;":
			default:
				p.unexpected()
			}
		}
		l = append(l, andOr{pipe, op})
		if op == "&&" || op == "||" {
			if p.newlines(); p.i >= len(p.src) {
				p.fail("Syntax error: end of file unexpected")
			}
		}
	}
}

func (p *parser) pipeline() pipeline {
	var x pipeline
	for p.keyword("!") {
		x.not = !x.not
	}
	for {
		p.newlines()
		x.commands = append(x.commands, p.command())
		p.blank()
		if p.i >= len(p.src) || p.operator() != "|" {
			return x
		}
		p.i++
	}
}

func (p *parser) command() *command {
	p.blank()
	c := &command{line: p.line}
	if p.i >= len(p.src) {
		p.unexpected()
	}
	switch w := p.bare(); {
	case p.src[p.i] == '(':
		p.i++
		c.kind = "("
		c.bodies = []list{p.list("")}
		p.newlines()
		if p.i >= len(p.src) || p.src[p.i] != ')' {
			p.unexpected()
		}
		p.i++
	case w == "{":
		p.i++
		c.kind = "{"
		c.bodies = []list{p.list("}")}
		p.expect("}")
	case w == "if":
		p.i += 2
		c.kind = "if"
		for {
			c.conds = append(c.conds, p.list("then"))
			p.expect("then")
			c.bodies = append(c.bodies, p.list("elif else fi"))
			if p.keyword("elif") {
				continue
			}
			if p.keyword("else") {
				c.bodies = append(c.bodies, p.list("fi"))
			}
			break
		}
		p.expect("fi")
	case w == "while" || w == "until":
		p.i += 5
		c.kind = w
		c.conds = []list{p.list("do")}
		p.expect("do")
		c.bodies = []list{p.list("done")}
		p.expect("done")
	case w == "for":
		p.i += 3
		c.kind = "for"
		p.blank()
		c.name = p.bare()
		if !isName(c.name) {
			p.fail("Syntax error: Bad for loop variable")
		}
		p.i += len(c.name)
		p.newlines()
		if p.keyword("in") {
			for p.blank(); p.i < len(p.src) && p.operator() == ""; p.blank() {
				c.words = append(c.words, p.word())
			}
		} else {
			c.words = []word{{{kind: '$', quoted: true, text: "@"}}}
		}
		if p.i < len(p.src) && p.src[p.i] == ';' {
			p.i++
		}
		p.expect("do")
		c.bodies = []list{p.list("done")}
		p.expect("done")
	case w == "case":
		p.cases(c)
	case w == "then" || w == "else" || w == "elif" || w == "fi" || w == "do" || w == "done" || w == "esac" || w == "}":
		p.unexpected()
	default:
		return p.simple(c)
	}
	p.redirects(c)
	return c
}

func (p *parser) cases(c *command) {
	p.i += 4
	c.kind = "case"
	p.blank()
	c.words = []word{p.word()}
	p.expect("in")
	for {
		p.newlines()
		if p.keyword("esac") {
			return
		}
		if p.i < len(p.src) && p.src[p.i] == '(' {
			p.i++
		}
		var pats []word
		for {
			p.blank()
			if p.i >= len(p.src) || p.operator() != "" {
				p.unexpected()
			}
			pats = append(pats, p.word())
			p.blank()
			if p.i < len(p.src) && p.src[p.i] == '|' {
				p.i++
				continue
			}
			break
		}
		if p.i >= len(p.src) || p.src[p.i] != ')' {
			p.unexpected()
		}
		p.i++
		c.patterns = append(c.patterns, pats)
		c.bodies = append(c.bodies, p.list("esac"))
		p.newlines()
		if strings.HasPrefix(p.src[p.i:], ";;") {
			p.i += 2
		}
	}
}

func (p *parser) simple(c *command) *command {
	for {
		p.blank()
		if p.i >= len(p.src) {
			break
		}
		if p.redirect(c) {
			continue
		}
		op := p.operator()
		if op == "(" && len(c.words) == 1 && len(c.assigns) == 0 && len(c.words[0]) == 1 && c.words[0][0].kind == 'l' {
			rest := strings.TrimLeft(p.src[p.i+1:], " \t")
			if strings.HasPrefix(rest, ")") {
				c.kind, c.name, c.words = "function", c.words[0][0].text, nil
				p.i = len(p.src) - len(rest) + 1
				p.newlines()
				c.bodies = []list{{{pipe: pipeline{commands: []*command{p.command()}}, op: ";"}}}
				return c
			}
		}
		if op != "" {
			break
		}
		if len(c.words) == 0 {
			if name, _, ok := strings.Cut(p.src[p.i:], "="); ok && isName(name) {
				p.i += len(name) + 1
				var v word
				if p.i < len(p.src) && strings.IndexByte(" \t\n;&|()<>", p.src[p.i]) < 0 {
					v = p.word()
				}
				c.assigns = append(c.assigns, assign{name, v})
				continue
			}
		}
		c.words = append(c.words, p.word())
	}
	if len(c.words) == 0 && len(c.assigns) == 0 && len(c.redirects) == 0 {
		p.unexpected()
	}
	return c
}

func (p *parser) redirects(c *command) {
	for p.blank(); p.i < len(p.src) && p.redirect(c); p.blank() {
	}
}

// redirect reads a redirection if one comes next.
func (p *parser) redirect(c *command) bool {
	j := p.i
	for j < len(p.src) && p.src[j] >= '0' && p.src[j] <= '9' {
		j++
	}
	if j == len(p.src) || p.src[j] != '<' && p.src[j] != '>' || j-p.i > 1 {
		return false
	}
	r := redirect{fd: -1}
	if j > p.i {
		r.fd, _ = strconv.Atoi(p.src[p.i:j])
	}
	p.i = j
	r.op = p.operator()
	p.i += len(r.op)
	if r.fd < 0 {
		if r.fd = 1; r.op[0] == '<' {
			r.fd = 0
		}
	}
	p.blank()
	if p.i >= len(p.src) || p.operator() != "" {
		p.unexpected()
	}
	c.redirects = append(c.redirects, r)
	last := &c.redirects[len(c.redirects)-1]
	w := p.word()
	if strings.HasPrefix(r.op, "<<") {
		d := &heredoc{tabs: r.op == "<<-", to: new(word)}
		for _, x := range w {
			d.end += x.text
			d.raw = d.raw || x.quoted
		}
		last.op = "<<"
		// The text is known after the line; a word of one piece points to it.
		last.word = word{{kind: 'h', arg: nil}}
		pieces := last.word
		d.to = &pieces[0].arg
		p.docs = append(p.docs, d)
		return true
	}
	last.word = w
	return true
}

func isName(s string) bool {
	for i := 0; i < len(s); i++ {
		b := s[i]
		if !(b == '_' || b|0x20 >= 'a' && b|0x20 <= 'z' || i > 0 && b >= '0' && b <= '9') {
			return false
		}
	}
	return s != ""
}
