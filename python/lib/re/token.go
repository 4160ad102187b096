// Token.go cuts a pattern, or a replacement text, into characters and escapes, one ahead, and says where mistakes are.

package re

import (
	"strconv"

	"github.com/aioplay/aioplay/python/vm"
)

// token is one character, or a backslash and the character behind it. The end is the token none.
type token struct {
	r   rune
	esc bool
}

var none = token{r: -1}

func (t token) len() int {
	switch {
	case t == none:
		return 0
	case t.esc:
		return 2
	}
	return 1
}

func (t token) String() string {
	s := ""
	if t.esc {
		s = "\\"
	}
	return s + text(t.r)
}

// text is a code point as a str's text; it may be a lone surrogate.
func text(r ...rune) string {
	var b []byte
	for _, r := range r {
		b = vm.AppendRune(b, r)
	}
	return string(b)
}

// syntaxError is what PatternError says: a message, and a position or -1.
type syntaxError struct {
	msg string
	pos int
}

// failure is an exception that isn't PatternError.
type failure struct{ err error }

// tokens reads a pattern. Mistakes are panics with a *syntaxError or a failure, which caught turns into errors.
type tokens struct {
	th    *vm.Thread
	src   []rune
	bytes bool
	i     int // behind next
	next  token
}

func (p *tokens) start() { p.seek(0) }

func (p *tokens) seek(i int) {
	p.i = i
	p.advance()
}

func (p *tokens) advance() {
	if p.i >= len(p.src) {
		p.next = none
		return
	}
	r := p.src[p.i]
	p.i++
	if r != '\\' {
		p.next = token{r: r}
		return
	}
	if p.i >= len(p.src) {
		panic(&syntaxError{"bad escape (end of pattern)", len(p.src) - 1})
	}
	p.next = token{p.src[p.i], true}
	p.i++
}

// is reports whether the next token is a plain character.
func (p *tokens) is(r rune) bool { return p.next == token{r: r} }

func (p *tokens) eat(r rune) bool {
	if p.is(r) {
		p.advance()
		return true
	}
	return false
}

func (p *tokens) get() token {
	t := p.next
	p.advance()
	return t
}

// digits appends up to n plain characters that are digits of a base.
func (p *tokens) digits(s []rune, n, base int) []rune {
	for ; n > 0 && !p.next.esc && isDigit(p.next.r, base); n-- {
		s = append(s, p.get().r)
	}
	return s
}

func isDigit(r rune, base int) bool {
	if base == 16 && (r >= 'a' && r <= 'f' || r >= 'A' && r <= 'F') {
		return true
	}
	return r >= '0' && r < '0'+rune(min(base, 10))
}

// until reads a name and what ends it.
func (p *tokens) until(end rune, what string) string {
	var b []byte
	n := 0
	for {
		t := p.get()
		switch {
		case t == none && n == 0:
			p.fail("missing "+what, 0)
		case t == none:
			p.fail("missing "+string(end)+", unterminated name", n)
		case t == token{r: end} && n == 0:
			p.fail("missing "+what, 1)
		case t == token{r: end}:
			return string(b)
		}
		b = append(b, t.String()...)
		n += t.len()
	}
}

// pos is where the next token begins.
func (p *tokens) pos() int { return p.i - p.next.len() }

// fail is a mistake so many characters before the next token.
func (p *tokens) fail(msg string, before int) {
	if p.bytes {
		var b []byte
		for r := range vm.Runes(msg) {
			if r >= 0x80 {
				b = append(append(b, `\x`...), strconv.FormatInt(int64(r), 16)...)
			} else {
				b = append(b, byte(r))
			}
		}
		msg = string(b)
	}
	panic(&syntaxError{msg, p.pos() - before})
}

// checkName fails for what isn't a group's name; more is how far its end lies before the next token.
func (p *tokens) checkName(name string, more int) {
	n, ascii := 0, true
	for r := range vm.Runes(name) {
		n++
		ascii = ascii && r < 0x80
	}
	if p.bytes && !ascii {
		s, _ := p.th.Ascii(vm.NewStr(name))
		p.fail("bad character in group name "+s, n+more)
	}
	ok, err := p.th.CallMethod(vm.NewStr(name), vm.Intern("isidentifier"))
	if err != nil {
		panic(failure{err})
	}
	if ok != vm.Bool(true) {
		p.fail("bad character in group name "+p.repr(name), n+more)
	}
}

func (p *tokens) repr(s string) string {
	s, err := p.th.Repr(vm.NewStr(s))
	if err != nil {
		panic(failure{err})
	}
	return s
}

// caught is deferred by what reads: it turns the panic of a mistake into an error for a pattern that the program gave.
func caught(th *vm.Thread, pattern value, err *error) {
	switch e := recover().(type) {
	case nil:
	case failure:
		*err = e.err
	case *syntaxError:
		*err = patternError(th, e, pattern)
	default:
		panic(e)
	}
}

// patternError is re.PatternError about a pattern.
func patternError(th *vm.Thread, e *syntaxError, pattern value) error {
	module, err := th.ImportModule("re", nil, vm.None, 0)
	if err != nil {
		return err
	}
	class, err := th.GetAttr(module, vm.Intern("PatternError"))
	if err != nil {
		return err
	}
	args := []value{vm.NewStr(e.msg), pattern, vm.Int(int64(e.pos))}
	if e.pos < 0 {
		args = args[:1]
	}
	v, err := th.Call(class, args...)
	if err != nil {
		return err
	}
	if !vm.IsException(v) {
		return vm.TypeError("exceptions must derive from BaseException")
	}
	return vm.As[vm.Exception](v)
}
