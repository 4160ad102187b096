// Stringio.go is StringIO, a text file in memory.

package io

import (
	"strings"
	"unicode/utf8"

	"github.com/aioplay/aioplay/python/vm"
)

// stringIO counts positions in code points: n in buf, at of the position, which is byte off of buf.
type stringIO struct {
	base
	buf     []byte
	n       int
	at, off int
	mode    newlines
	seen    [3]bool // \r, \n, \r\n
}

// points counts the code points of text.
func points(s string) int { return vm.As[vm.Str](str(s)).Len() }

// skip gives the byte at which n more code points of s end, and how many there were.
func skip[T string | []byte](s T, n int) (off, got int) {
	for off < len(s) && got < n {
		off++
		for off < len(s) && s[off]&0xC0 == 0x80 {
			off++
		}
		got++
	}
	return off, got
}

func (s *stringIO) seek(at int) {
	s.at = at
	if s.n == len(s.buf) {
		s.off = min(at, s.n)
	} else {
		s.off, _ = skip(s.buf, at)
	}
}

func (s *stringIO) take(n int) string {
	p := s.buf[s.off:]
	k, got := len(p), s.n-s.at
	if n >= 0 && n < got {
		if k, got = n, n; s.n != len(s.buf) {
			k, got = skip(p, n)
		}
	}
	if got <= 0 {
		return ""
	}
	s.at, s.off = s.at+got, s.off+k
	return string(p[:k])
}

func (s *stringIO) line(limit int) string {
	p := s.buf[s.off:]
	n := len(p)
	if k := lineEnd(s.mode, p); k >= 0 {
		n = k
	}
	k := points(string(p[:n]))
	if limit >= 0 {
		k = min(k, limit)
	}
	return s.take(k)
}

func (s *stringIO) write(th *vm.Thread, text string) error {
	if s.mode.any {
		see(&s.seen, text)
	}
	if s.mode.universal && strings.IndexByte(text, '\r') >= 0 {
		text = translate(text)
	}
	if w := s.mode.write; w != "" {
		text = strings.ReplaceAll(text, "\n", w)
	}
	if text == "" {
		return nil
	}
	if cap(s.buf) < s.off+len(text) {
		if err := th.Reserve(s.off + len(text)); err != nil {
			return err
		}
	}
	k := points(text)
	if pad := s.at - s.n; pad > 0 { // after a seek beyond the end
		if err := th.Reserve(pad); err != nil {
			return err
		}
		s.buf = append(s.buf, make([]byte, pad)...)
		s.n, s.off = s.at, len(s.buf)
	}
	cut, gone := skip(s.buf[s.off:], k)
	if s.off+cut == len(s.buf) {
		s.buf = append(s.buf[:s.off], text...)
	} else {
		tail := append([]byte(text), s.buf[s.off+cut:]...)
		s.buf = append(s.buf[:s.off], tail...)
	}
	s.n += k - gone
	s.at, s.off = s.at+k, s.off+len(text)
	return nil
}

func stringMethod(name string, min, max int, f func(th *vm.Thread, s *stringIO, a []value) (value, error)) *vm.Builtin {
	return vm.MethodN(name, min, max, func(th *vm.Thread, self value, a []value) (value, error) {
		s := vm.As[stringIO](self)
		if err := s.check2(); err != nil {
			return fail(err)
		}
		return f(th, s, a)
	})
}

// check2 is check in StringIO's words, which lack the full stop.
func (b *base) check2() error {
	if b.closed {
		return vm.ValueError("I/O operation on closed file")
	}
	return nil
}

func stringReader(name string, read func(s *stringIO, n int) string) *vm.Builtin {
	return stringMethod(name, 0, 1, func(th *vm.Thread, s *stringIO, a []value) (value, error) {
		n, err := size(th, a)
		if err != nil {
			return fail(err)
		}
		return str(read(s, n)), nil
	})
}

func stringAnswers(name string) *vm.Builtin {
	return stringMethod(name, 0, 0, func(th *vm.Thread, s *stringIO, a []value) (value, error) { return vm.True, nil })
}

var stringIOSignature = vm.ParseSignature("initial_value='', newline='\\n'")

func stringIOInit(th *vm.Thread, self value, a vm.Args) error {
	args, err := stringIOSignature.Match("StringIO", a)
	if err != nil {
		return err
	}
	s := vm.As[stringIO](self)
	*s = stringIO{base: s.fresh()}
	nl := args[1]
	if !nl.Bound() {
		nl = str("\n")
	}
	if s.mode, err = newlineMode(th, nl); err != nil {
		if r, e := th.Repr(nl); e == nil && vm.IsStr(nl) {
			err = vm.ValueError("illegal newline value: " + r)
		}
		return err
	}
	v := args[0]
	if !v.Bound() || v.IsNone() {
		return nil
	}
	if !vm.IsStr(v) {
		return vm.TypeError("initial_value must be str or None, not " + v.Type().Name)
	}
	err = s.write(th, vm.Text(v))
	s.seek(0)
	return err
}

func stringIOSpec() vm.TypeSpec {
	return vm.TypeSpec{Name: "_io.StringIO", Slots: vm.Slots{
		New:  func(th *vm.Thread, cls *vm.Type, a vm.Args) (value, error) { return vm.Obj(vm.NewObject(cls)), nil },
		Init: stringIOInit,
		Iter: func(th *vm.Thread, self value) (value, error) { return self, baseOf(self).check2() },
		Next: func(th *vm.Thread, self value) (value, error) {
			if self.Type() != types.stringIO {
				return nextLine(th, self)
			}
			s := vm.As[stringIO](self)
			if t := s.line(-1); t != "" {
				return str(t), s.check2()
			}
			return vm.Unbound, s.check2()
		},
	}, Methods: []*vm.Builtin{
		stringReader("read", (*stringIO).take),
		stringReader("readline", (*stringIO).line),
		stringMethod("getvalue", 0, 0, func(th *vm.Thread, s *stringIO, a []value) (value, error) {
			return str(string(s.buf)), nil
		}),
		stringMethod("write", 1, 1, func(th *vm.Thread, s *stringIO, a []value) (value, error) {
			if !vm.IsStr(a[0]) {
				return fail(vm.TypeError("string argument expected, got '" + a[0].Type().Name + "'"))
			}
			return num(vm.As[vm.Str](a[0]).Len()), s.write(th, vm.Text(a[0]))
		}),
		stringMethod("tell", 0, 0, func(th *vm.Thread, s *stringIO, a []value) (value, error) { return num(s.at), nil }),
		stringMethod("seek", 1, 2, func(th *vm.Thread, s *stringIO, a []value) (value, error) {
			to, whence, err := seekArgs(th, a)
			switch {
			case err != nil:
				return fail(err)
			case whence < 0 || whence > 2:
				return fail(vm.ValueError("Invalid whence (" + vm.Text(mustStr(th, a[1])) + ", should be 0, 1 or 2)"))
			case whence == 0 && to < 0:
				return fail(vm.ValueError("Negative seek position " + vm.Text(mustStr(th, a[0]))))
			case whence > 0 && to != 0:
				return fail(vm.ErrorOf(vm.OSErrorType, "Can't do nonzero cur-relative seeks"))
			case whence == 1:
				to = int64(s.at)
			case whence == 2:
				to = int64(s.n)
			}
			s.seek(int(to))
			return num(s.at), nil
		}),
		stringMethod("truncate", 0, 1, func(th *vm.Thread, s *stringIO, a []value) (value, error) {
			n := s.at
			if len(a) > 0 && !a[0].IsNone() {
				if !vm.HasIndex(a[0]) {
					return fail(vm.TypeError("argument should be integer or None, not '" + a[0].Type().DisplayName() + "'"))
				}
				i, err := th.Index(a[0])
				if err != nil {
					return fail(err)
				}
				if n = int(i); n < 0 {
					return fail(vm.ValueError("Negative size value " + vm.Text(mustStr(th, a[0]))))
				}
			}
			if n < s.n {
				at := s.at
				s.seek(n)
				s.buf, s.n = s.buf[:s.off], n
				s.seek(at)
			}
			return num(n), nil
		}),
		stringMethod("__getstate__", 0, 0, func(th *vm.Thread, s *stringIO, a []value) (value, error) {
			d, err := ownAttrs(th, vm.Obj(&s.Header))
			return vm.NewTuple(str(string(s.buf)), s.mode.argument(), num(s.at), d), err
		}),
		stringMethod("__setstate__", 1, 1, func(th *vm.Thread, s *stringIO, a []value) (value, error) {
			state, err := stateOf(a[0], 4, vm.Obj(&s.Header))
			if err != nil {
				return fail(err)
			}
			at, err := statePosition(th, state[2])
			if err != nil {
				return fail(err)
			}
			if err := stringIOInit(th, vm.Obj(&s.Header), vm.Args{Pos: state[:2]}); err != nil {
				return fail(err)
			}
			if !state[0].IsNone() { // as it is, not translated once more
				s.buf = []byte(vm.Text(state[0]))
				s.n = points(string(s.buf))
			}
			s.seek(at)
			return vm.None, setAttrs(th, vm.Obj(&s.Header), state[3])
		}),
		vm.Method0("close", func(th *vm.Thread, self value) (value, error) {
			s := vm.As[stringIO](self)
			s.closed, s.buf = true, nil
			return vm.None, nil
		}),
		stringAnswers("readable"), stringAnswers("writable"), stringAnswers("seekable"),
		vm.Method0("flush", func(th *vm.Thread, self value) (value, error) { return vm.None, nil }),
	}, GetSet: []*vm.GetSet{
		vm.Getter("newlines", func(th *vm.Thread, v value) (value, error) { return kinds(vm.As[stringIO](v).seen), baseOf(v).check2() }),
		vm.Getter("line_buffering", func(th *vm.Thread, v value) (value, error) { return vm.False, baseOf(v).check2() }),
	}}
}

// newlines are how a text stream treats the ends of lines.
type newlines struct {
	universal bool   // \r and \r\n are read as \n
	any       bool   // lines end at \r, \n and \r\n
	at        string // else they end here
	write     string // what \n is written as; "" for itself
}

// argument is the argument newline that makes the mode.
func (m newlines) argument() value {
	switch {
	case m.universal:
		return vm.None
	case m.any:
		return str("")
	}
	return str(m.at)
}

// see notes which ends of lines text has.
func see(seen *[3]bool, text string) {
	crlf := strings.Count(text, "\r\n")
	seen[0] = seen[0] || strings.Count(text, "\r") > crlf
	seen[1] = seen[1] || strings.Count(text, "\n") > crlf
	seen[2] = seen[2] || crlf > 0
}

// kinds is the attribute newlines: None, the one end of lines that was seen, or a tuple of them.
func kinds(seen [3]bool) value {
	var all []value
	for i, s := range [...]string{"\r", "\n", "\r\n"} {
		if seen[i] {
			all = append(all, str(s))
		}
	}
	switch len(all) {
	case 0:
		return vm.None
	case 1:
		return all[0]
	}
	return vm.NewTuple(all...)
}

// newlineMode understands the argument newline.
func newlineMode(th *vm.Thread, v value) (newlines, error) {
	if !v.Bound() || v.IsNone() {
		return newlines{universal: true, any: true}, nil
	}
	if !vm.IsStr(v) {
		return newlines{}, vm.TypeError("newline must be str or None, not " + v.Type().Name)
	}
	switch s := vm.Text(v); s {
	case "":
		return newlines{any: true}, nil
	case "\n":
		return newlines{at: s}, nil
	case "\r", "\r\n":
		return newlines{at: s, write: s}, nil
	}
	return newlines{}, vm.ValueError("illegal newline value: " + vm.Text(v))
}

// lineEnd is where the first line of s ends, after its newline; -1 if it doesn't.
func lineEnd[T string | []byte](m newlines, s T) int {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c != '\n' && c != '\r':
		case m.any && c == '\r' && i+1 < len(s) && s[i+1] == '\n':
			return i + 2
		case m.any, len(m.at) == 1 && c == m.at[0]:
			return i + 1
		case len(m.at) == 2 && c == '\n' && i > 0 && s[i-1] == '\r':
			return i + 1
		}
	}
	return -1
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// translate turns \r\n and \r into \n.
func translate(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
}

// wholeUTF8 is how many bytes of b are whole UTF-8 sequences: a sequence that is cut off at the end isn't counted.
func wholeUTF8(b []byte) int {
	for i := len(b) - 1; i >= 0 && i >= len(b)-3; i-- {
		if b[i]&0xC0 == 0x80 {
			continue
		}
		if b[i] >= 0xC0 && !utf8.FullRune(b[i:]) {
			return i
		}
		break
	}
	return len(b)
}
