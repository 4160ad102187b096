// Text.go is TextIOWrapper: text over a binary file.

package io

import (
	"strings"

	"github.com/aioplay/aioplay/python/vm"
)

type textIO struct {
	base
	buffer           value
	bin              *buffered // buffer, if it is exactly one of the Buffered classes
	encoding, errors string
	mode             newlines
	ends             newlines // how lines end in what was read
	lineBuffering    bool
	writeThrough     bool
	reads, writes    bool
	seekable         bool
	detached         bool
	started          bool // the encoding's mark stands at the beginning

	text    string // decoded, its newlines as they are in the file
	at      int    // how much of it the program has got
	start   int64  // where text begins in the file
	tail    []byte // read, but a code point's bytes are incomplete
	eof     bool
	telling bool    // a next() makes tell impossible
	placed  bool    // text was read while tell was possible: a write drops the rest of it
	seen    [3]bool // \r, \n, \r\n

	out   []byte
	chunk int // how much is read at once, and written at most without passing it on
}

func (t *textIO) open(th *vm.Thread) error {
	if !t.buffer.Bound() {
		return t.without()
	}
	if t.bin != nil {
		return t.bin.open(th, "I/O operation on")
	}
	return checkOpen(th, t.buffer)
}

// without is the error of a stream that has no buffer.
func (t *textIO) without() error {
	if t.detached {
		return vm.ValueError("underlying buffer has been detached")
	}
	return vm.ValueError("I/O operation on uninitialized object")
}

// opened words the error as text files do, with a full stop.
func (t *textIO) opened(th *vm.Thread) error {
	err := t.open(th)
	if e, ok := err.(*vm.Exception); ok && t.buffer.Bound() && e.Type() == vm.ValueErrorType {
		return vm.ValueError("I/O operation on closed file.")
	}
	return err
}

func (t *textIO) mayRead(th *vm.Thread) error {
	if err := t.opened(th); err != nil {
		return err
	}
	if !t.reads {
		return unsupported(th, "not readable")
	}
	return t.flush(th)
}

// utf8 reports whether text is what the file holds, byte by byte.
func (t *textIO) utf8() bool {
	switch strings.ToLower(t.encoding) {
	case "utf-8", "utf8", "ascii", "us-ascii":
		return t.errors == "strict"
	}
	return false
}

// load reads more text, in one piece if that is asked for or if it can't be decoded in parts.
func (t *textIO) load(th *vm.Thread, whole bool) error {
	if t.eof {
		return nil
	}
	n, err := t.size(th) // what the program has got is of no use but for tell
	if err != nil {
		return err
	}
	t.start += n
	t.text, t.at = t.text[t.at:], 0
	t.placed = t.placed || t.telling && t.seekable
	parts := t.utf8() && !whole
	count := -1
	if parts {
		count = t.chunk
	}
	raw, err := t.fetch(th, count)
	if err != nil {
		return err
	}
	t.eof = len(raw) == 0 || !parts
	if len(t.tail) > 0 {
		raw = append(t.tail, raw...)
		t.tail = nil
	}
	if parts && !t.eof {
		k := wholeUTF8(raw)
		t.tail = append([]byte(nil), raw[k:]...)
		raw = raw[:k]
	}
	v, err := vm.Decode(th, raw, t.encoding, t.errors)
	if err != nil {
		return err
	}
	t.text += vm.Text(v)
	if strings.HasSuffix(t.text, "\r") && !t.eof && t.ends.at != "\n" { // perhaps half of \r\n
		return t.load(th, false)
	}
	return nil
}

// size is how many bytes of the file the program has got of text.
func (t *textIO) size(th *vm.Thread) (int64, error) {
	if t.utf8() || t.at == 0 {
		return int64(t.at), nil
	}
	b, err := vm.Encode(th, str(t.text[:t.at]), t.encoding, t.errors)
	return int64(len(b)), err
}

// fetch reads up to n bytes, or all.
func (t *textIO) fetch(th *vm.Thread, n int) ([]byte, error) {
	if t.bin != nil {
		if err := t.bin.flush(th); err != nil {
			return nil, err
		}
		if n < 0 {
			return t.bin.read(th, -1)
		}
		return t.bin.read1(th, n)
	}
	if b := t.buffer; b.Type() == types.bytesIO {
		return vm.As[bytesIO](b).take(n), nil
	}
	name := "read"
	if n >= 0 {
		f, err := th.LookupAttr(t.buffer, vm.Intern("read1"))
		if err != nil {
			return nil, err
		}
		if f.Bound() {
			name = "read1"
		}
	}
	v, err := call(th, t.buffer, name, num(n))
	if err != nil {
		return nil, err
	}
	b, ok := th.BytesOf(v)
	if !ok {
		return nil, vm.TypeError("underlying " + name + "() should have returned a bytes-like object, not '" + v.Type().Name + "'")
	}
	return append([]byte(nil), b...), nil
}

// give takes the next n bytes of text, as the program sees them.
func (t *textIO) give(n int) string {
	s := t.text[t.at : t.at+n]
	t.at += n
	if t.ends.any && strings.IndexByte(s, '\r') >= 0 {
		crlf, cr := strings.Count(s, "\r\n"), strings.Count(s, "\r")
		t.seen[0], t.seen[1], t.seen[2] = t.seen[0] || cr > crlf, t.seen[1] || strings.Count(s, "\n") > crlf, t.seen[2] || crlf > 0
		if t.ends.universal {
			s = translate(s)
		}
	} else if !t.seen[1] && strings.IndexByte(s, '\n') >= 0 {
		t.seen[1] = true
	}
	return s
}

// read reads n code points, or all.
func (t *textIO) read(th *vm.Thread, n int) (string, error) {
	if n < 0 {
		for !t.eof {
			if err := t.load(th, true); err != nil {
				return "", err
			}
		}
		return t.give(len(t.text) - t.at), nil
	}
	got := ""
	for n > 0 {
		if t.at == len(t.text) {
			if t.eof {
				break
			}
			if err := t.load(th, false); err != nil {
				return "", err
			}
			continue
		}
		k, _ := skip(t.text[t.at:], n)
		if t.ends.universal && t.text[t.at+k-1] == '\r' && strings.HasPrefix(t.text[t.at+k:], "\n") {
			k++
		}
		s := t.give(k)
		got += s
		n -= points(s)
	}
	return got, nil
}

func (t *textIO) line(th *vm.Thread, limit int) (string, error) {
	for {
		rest := t.text[t.at:]
		n := lineEnd(t.ends, rest)
		if n < 0 && !t.eof {
			if err := t.load(th, false); err != nil {
				return "", err
			}
			continue
		}
		if n < 0 {
			n = len(rest)
		}
		if limit >= 0 {
			if k, _ := skip(rest[:n], limit); k < n {
				n = k
			}
		}
		return t.give(n), nil
	}
}

func (t *textIO) write(th *vm.Thread, v value) error {
	s := vm.Text(v)
	newline := t.lineBuffering && strings.ContainsAny(s, "\n\r")
	if w := t.mode.write; w != "" && strings.IndexByte(s, '\n') >= 0 {
		v = str(strings.ReplaceAll(s, "\n", w))
	}
	enc := t.encoding
	if t.started {
		switch e := strings.ToLower(strings.ReplaceAll(enc, "_", "-")); e {
		case "utf-16", "utf-32":
			enc = e + "-le"
		case "utf-8-sig":
			enc = "utf-8"
		}
	}
	b, err := vm.Encode(th, v, enc, t.errors)
	if err != nil {
		return err
	}
	t.started = true
	if err := t.forget(th); err != nil {
		return err
	}
	if t.bin != nil {
		if err := t.bin.write(th, b); err != nil || !newline && !t.writeThrough {
			return err
		}
		return t.bin.flush(th)
	}
	for len(b) >= t.chunk && len(t.out) > 0 { // much isn't copied once more
		if err := t.flush(th); err != nil {
			return err
		}
	}
	if t.out = append(t.out, b...); len(t.out) >= t.chunk || newline || t.writeThrough {
		if err := t.flush(th); err != nil {
			return err
		}
		if newline {
			_, err = call(th, t.buffer, "flush")
		}
	}
	return err
}

// flush passes the bytes on to the buffer.
func (t *textIO) flush(th *vm.Thread) error {
	if len(t.out) == 0 {
		return nil
	}
	b := t.out
	t.out = nil
	_, err := call(th, t.buffer, "write", vm.NewBytes(b))
	return err
}

// forget drops what was read ahead. As in CPython, what is written next goes behind it.
func (t *textIO) forget(th *vm.Thread) error {
	if t.text == "" && len(t.tail) == 0 {
		t.eof = false
		return nil
	}
	if !t.placed {
		return nil
	}
	n, err := t.size(th)
	if err != nil {
		return err
	}
	to := t.start + n
	t.text, t.at, t.tail, t.eof, t.placed = "", 0, nil, false, false
	t.start = to
	return nil
}

func (t *textIO) tell(th *vm.Thread) (int64, error) {
	if err := t.flush(th); err != nil {
		return 0, err
	}
	if t.text == "" && len(t.tail) == 0 {
		v, err := call(th, t.buffer, "tell")
		if err != nil {
			return 0, err
		}
		at, err := th.Index(v)
		t.start = at
		return at, err
	}
	n, err := t.size(th)
	return t.start + n, err
}

func (t *textIO) seek(th *vm.Thread, to value, whence int) (value, error) {
	if !vm.IsIntLike(to) {
		number, ok := vm.FloatOf(to)
		switch {
		case whence == 1 && !(ok && number == 0):
			return fail(unsupported(th, "can't do nonzero cur-relative seeks"))
		case whence == 2 && !(ok && number == 0):
			return fail(unsupported(th, "can't do nonzero end-relative seeks"))
		case whence == 0 && ok:
			to = vm.Int(int64(number))
		case whence == 0 && vm.HasIndex(to):
		case whence == 0:
			return fail(vm.TypeError("'<' not supported between instances of '" + to.Type().DisplayName() + "' and 'int'"))
		}
	}
	at, err := th.Index(to)
	if err != nil {
		return fail(err)
	}
	switch {
	case whence == 1 && at != 0:
		return fail(unsupported(th, "can't do nonzero cur-relative seeks"))
	case whence == 2 && at != 0:
		return fail(unsupported(th, "can't do nonzero end-relative seeks"))
	case whence < 0 || whence > 2:
		return fail(vm.ValueError("invalid whence (" + vm.Text(mustStr(th, num(whence))) + ", should be 0, 1 or 2)"))
	case whence == 0 && at < 0:
		return fail(vm.ValueError("negative seek position " + vm.Text(mustStr(th, to))))
	case whence == 1:
		if at, err = t.tell(th); err != nil {
			return fail(err)
		}
		whence = 0
	}
	if err := t.flush(th); err != nil {
		return fail(err)
	}
	t.text, t.at, t.tail, t.eof, t.telling, t.placed = "", 0, nil, false, true, false
	v, err := call(th, t.buffer, "seek", vm.Int(at), num(whence))
	if err != nil {
		return fail(err)
	}
	t.start, err = th.Index(v)
	t.started = t.start != 0
	return v, err
}

func (t *textIO) close(th *vm.Thread) error {
	if !t.buffer.Bound() {
		return t.without()
	}
	if closed, err := isClosed(th, t.buffer); closed || err != nil {
		return err
	}
	_, err := call(th, vm.Obj(&t.Header), "flush")
	_, e := call(th, t.buffer, "close")
	return both(err, e)
}

var textSignature = vm.ParseSignature("buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False")

func textInit(th *vm.Thread, self value, a vm.Args) error {
	args, err := textSignature.Match("TextIOWrapper", a)
	if err != nil {
		return err
	}
	if err := vm.As[textIO](self).init(th, args); err != nil {
		return err
	}
	watchOpen(th, self)
	return nil
}

// plainText is the text of an argument that C would take as its string: encodable, and without null characters.
func plainText(th *vm.Thread, v value) (string, error) {
	if _, err := vm.Encode(th, v, "utf-8", "strict"); err != nil {
		return "", err
	}
	s := vm.Text(v)
	if strings.IndexByte(s, 0) >= 0 {
		return "", vm.ValueError("embedded null character")
	}
	return s, nil
}

// textEncoding is the error of an encoding that there isn't, or that isn't one of text.
func textEncoding(th *vm.Thread, encoding string) error {
	name, _, _ := strings.Cut(encoding, "\x00")
	_, err := vm.Decode(th, nil, name, "strict")
	if e, ok := err.(*vm.Exception); ok && e.Type() == vm.LookupErrorType {
		text, _, _ := strings.Cut(vm.Text(mustStr(th, e.Value())), "; use ") // another way to decode is no way to open
		return vm.ErrorOf(vm.LookupErrorType, text)
	}
	return err
}

// init takes the arguments of TextIOWrapper.
func (t *textIO) init(th *vm.Thread, args []value) error {
	*t = textIO{base: t.fresh(), encoding: "UTF-8", errors: "strict", telling: true, chunk: 8192}
	for i, p := range [...]*string{&t.encoding, &t.errors} {
		v := args[1+i]
		if !v.Bound() || v.IsNone() {
			continue
		}
		if !vm.IsStr(v) {
			return vm.TypeError("TextIOWrapper() argument '" + [...]string{"encoding", "errors"}[i] + "' must be str or None, not " + v.Type().Name)
		}
		var err error
		if *p, err = plainText(th, v); err != nil {
			return err
		}
	}
	if t.encoding == "locale" {
		t.encoding = "UTF-8"
	}
	if err := textEncoding(th, t.encoding); err != nil {
		return err
	}
	var err error
	if v := args[3]; v.Bound() && vm.IsStr(v) {
		if _, err = plainText(th, v); err != nil {
			return err
		}
	} else if v.Bound() && !v.IsNone() {
		return vm.TypeError("TextIOWrapper() argument 'newline' must be str or None, not " + v.Type().Name)
	}
	if t.mode, err = newlineMode(th, args[3]); err != nil {
		return err
	}
	t.ends = t.mode
	for i, p := range [...]*bool{&t.lineBuffering, &t.writeThrough} {
		if v := args[4+i]; v.Bound() && !v.IsNone() {
			if *p, err = th.Truth(v); err != nil {
				return err
			}
		}
	}
	t.buffer = args[0]
	switch t.buffer.Type() {
	case types.reader, types.writer, types.random:
		t.bin = vm.As[buffered](t.buffer)
	}
	for i, p := range [...]*bool{&t.reads, &t.writes, &t.seekable} {
		v, err := call(th, t.buffer, [...]string{"readable", "writable", "seekable"}[i])
		if err != nil {
			return err
		}
		if *p, err = th.Truth(v); err != nil {
			return err
		}
	}
	if v, err := th.LookupAttr(t.buffer, vm.Intern("tell")); err == nil && v.Bound() {
		if at, err := th.Call(v); err == nil && vm.IsIntLike(at) {
			t.start, _ = th.Index(at)
			t.started = t.start != 0
		}
	}
	return nil
}

func textMethod(name string, min, max int, f func(th *vm.Thread, t *textIO, a []value) (value, error)) *vm.Builtin {
	return vm.MethodN(name, min, max, func(th *vm.Thread, self value, a []value) (value, error) {
		t := vm.As[textIO](self)
		if err := t.opened(th); err != nil {
			return fail(err)
		}
		return f(th, t, a)
	})
}

func textReader(name string, read func(t *textIO, th *vm.Thread, n int) (string, error)) *vm.Builtin {
	return textMethod(name, 0, 1, func(th *vm.Thread, t *textIO, a []value) (value, error) {
		take := size
		if name == "readline" {
			take = sizeOnly
		}
		n, err := take(th, a)
		if err == nil {
			err = t.mayRead(th)
		}
		if err != nil {
			return fail(err)
		}
		s, err := read(t, th, n)
		return str(s), err
	})
}

func textSpec() vm.TypeSpec {
	buffer := func(v value) value { return vm.As[textIO](v).buffer }
	constant := func(name string, f func(t *textIO) value) *vm.GetSet {
		return vm.Getter(name, func(th *vm.Thread, v value) (value, error) {
			t := vm.As[textIO](v)
			if !t.buffer.Bound() && (!t.detached || name == "newlines") {
				return fail(t.without())
			}
			return f(t), nil
		})
	}
	beneath := func(name string) *vm.GetSet {
		return vm.Getter(name, func(th *vm.Thread, v value) (value, error) {
			if b := buffer(v); b.Bound() {
				return th.GetAttr(b, vm.Intern(name))
			}
			return fail(vm.As[textIO](v).without())
		})
	}
	pass := func(name string) *vm.Builtin {
		return vm.Method0(name, func(th *vm.Thread, self value) (value, error) {
			b := buffer(self)
			if !b.Bound() {
				return fail(vm.As[textIO](self).without())
			}
			return call(th, b, name)
		})
	}
	return vm.TypeSpec{Name: "_io.TextIOWrapper", Slots: vm.Slots{
		New:  func(th *vm.Thread, cls *vm.Type, a vm.Args) (value, error) { return vm.Obj(vm.NewObject(cls)), nil },
		Init: textInit,
		Repr: func(th *vm.Thread, self value) (value, error) {
			t := vm.As[textIO](self)
			s := "<" + self.Type().DisplayName()
			if !t.buffer.Bound() && !t.detached {
				return fail(t.without())
			}
			if t.buffer.Bound() {
				for _, name := range [...]string{"name", "mode"} {
					v, err := th.LookupAttr(self, vm.Intern(name))
					if err != nil || !v.Bound() {
						continue
					}
					r, err := th.Repr(v)
					if err != nil {
						return fail(err)
					}
					s += " " + name + "=" + r
				}
			}
			return str(s + " encoding='" + t.encoding + "'>"), nil
		},
		Iter: func(th *vm.Thread, self value) (value, error) { return self, vm.As[textIO](self).opened(th) },
		Next: func(th *vm.Thread, self value) (value, error) {
			if self.Type() != types.text {
				return nextLine(th, self)
			}
			t := vm.As[textIO](self)
			if err := t.mayRead(th); err != nil {
				return fail(err)
			}
			t.telling = false
			s, err := t.line(th, -1)
			if s == "" || err != nil {
				t.telling, t.placed = true, t.placed && err != nil
				return fail(err)
			}
			return str(s), nil
		},
	}, Methods: []*vm.Builtin{
		textReader("read", (*textIO).read),
		textReader("readline", (*textIO).line),
		textMethod("write", 1, 1, func(th *vm.Thread, t *textIO, a []value) (value, error) {
			if !vm.IsStr(a[0]) {
				return fail(vm.TypeError("write() argument must be str, not " + vm.ArgumentName(a[0])))
			}
			if !t.writes {
				return fail(unsupported(th, "not writable"))
			}
			return num(vm.As[vm.Str](a[0]).Len()), t.write(th, a[0])
		}),
		textMethod("flush", 0, 0, func(th *vm.Thread, t *textIO, a []value) (value, error) {
			t.telling = true
			if err := t.flush(th); err != nil {
				return fail(err)
			}
			return call(th, t.buffer, "flush")
		}),
		textMethod("tell", 0, 0, func(th *vm.Thread, t *textIO, a []value) (value, error) {
			if !t.telling {
				return fail(vm.ErrorOf(vm.OSErrorType, "telling position disabled by next() call"))
			}
			at, err := t.tell(th)
			return vm.Int(at), err
		}),
		textMethod("seek", 1, 2, func(th *vm.Thread, t *textIO, a []value) (value, error) {
			whence := int64(0)
			if len(a) > 1 {
				var err error
				if whence, err = th.Index(a[1]); err != nil {
					return fail(err)
				}
			}
			return t.seek(th, a[0], int(whence))
		}),
		textMethod("truncate", 0, 1, func(th *vm.Thread, t *textIO, a []value) (value, error) {
			if err := t.flush(th); err != nil {
				return fail(err)
			}
			if len(a) == 0 || a[0].IsNone() {
				at, err := t.tell(th)
				if err != nil {
					return fail(err)
				}
				a = []value{vm.Int(at)}
			}
			return call(th, t.buffer, "truncate", a...)
		}),
		textMethod("detach", 0, 0, func(th *vm.Thread, t *textIO, a []value) (value, error) {
			if _, err := call(th, vm.Obj(&t.Header), "flush"); err != nil {
				return fail(err)
			}
			b := t.buffer
			watched := isWatched(vm.Obj(&t.Header))
			t.buffer, t.bin, t.detached = vm.Unbound, nil, true
			if watched {
				watchOpen(th, b)
			}
			return b, nil
		}),
		vm.MethodSig("reconfigure", "*, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None", func(th *vm.Thread, self value, a []value) (value, error) {
			t := vm.As[textIO](self)
			reads := t.text != "" || len(t.tail) > 0 || t.eof
			for i, what := range [...]string{"encoding", "errors", "newline"} {
				v := a[i]
				if !v.Bound() || v.IsNone() {
					continue
				}
				if !vm.IsStr(v) {
					return fail(vm.TypeError("reconfigure() argument '" + what + "' must be str or None, not " + v.Type().Name))
				}
				if _, err := vm.Encode(th, v, "utf-8", "strict"); err != nil {
					return fail(err)
				}
			}
			if reads && (a[0].Bound() && !a[0].IsNone() || a[1].Bound() && !a[1].IsNone() || a[2].Bound()) {
				return fail(unsupported(th, "It is not possible to set the encoding or newline of stream after the first read"))
			}
			encoding, errors := t.encoding, t.errors
			if a[0].Bound() && !a[0].IsNone() {
				if encoding, errors = vm.Text(a[0]), "strict"; encoding == "locale" {
					encoding = "UTF-8"
				}
			}
			if a[1].Bound() && !a[1].IsNone() {
				errors = vm.Text(a[1])
			}
			if err := textEncoding(th, encoding); err != nil {
				return fail(err)
			}
			if _, err := call(th, self, "flush"); err != nil {
				return fail(err)
			}
			if encoding != t.encoding {
				t.encoding, t.started = encoding, false
				if v, err := call(th, t.buffer, "seekable"); err == nil && v.Is(vm.True) {
					if at, err := call(th, t.buffer, "tell"); err == nil && vm.IsIntLike(at) {
						n, _ := th.Index(at)
						t.started = n != 0
					}
				}
			}
			t.errors = errors
			if a[2].Bound() {
				m, err := newlineMode(th, a[2])
				if err != nil {
					return fail(err)
				}
				t.mode, t.ends = m, m
			}
			for i, p := range [...]*bool{&t.lineBuffering, &t.writeThrough} {
				if v := a[3+i]; v.Bound() && !v.IsNone() {
					n, err := th.Index(v)
					if err != nil {
						return fail(err)
					}
					*p = n != 0
				}
			}
			return vm.None, nil
		}),
		vm.Method0("close", func(th *vm.Thread, self value) (value, error) { return vm.None, vm.As[textIO](self).close(th) }),
		pass("fileno"), pass("isatty"), pass("readable"), pass("writable"), pass("seekable"),
	}, GetSet: []*vm.GetSet{
		constant("buffer", func(t *textIO) value {
			if t.detached {
				return vm.None
			}
			return t.buffer
		}),
		constant("encoding", func(t *textIO) value { return str(t.encoding) }),
		constant("errors", func(t *textIO) value { return str(t.errors) }),
		constant("line_buffering", func(t *textIO) value { return vm.Bool(t.lineBuffering) }),
		constant("write_through", func(t *textIO) value { return vm.Bool(t.writeThrough) }),
		constant("newlines", func(t *textIO) value {
			if !t.ends.any {
				return vm.None
			}
			return kinds(t.seen)
		}),
		beneath("name"), beneath("closed"),
		vm.Property("_CHUNK_SIZE", func(th *vm.Thread, v value) (value, error) { return num(vm.As[textIO](v).chunk), nil },
			func(th *vm.Thread, self, v value) error {
				if !v.Bound() {
					return vm.ErrorOf(vm.AttributeErrorType, "cannot delete attribute")
				}
				n, err := th.Index(v)
				if err == nil && n <= 0 {
					err = vm.ValueError("a strictly positive integer is required")
				}
				if err == nil {
					vm.As[textIO](self).chunk = int(n)
				}
				return err
			}),
	}}
}
