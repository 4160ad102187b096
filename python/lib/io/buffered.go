// Buffered.go is BufferedReader, BufferedWriter and BufferedRandom: binary files with a buffer before a raw stream.

package io

import (
	"bytes"

	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/vm"
)

type buffered struct {
	base
	raw           value
	file          *fileIO // raw, if it is exactly one
	reads, writes bool
	in            []byte // has been read but not asked for
	out           []byte // has been written but not passed on
	limit         int    // how much out may hold, and how much is read at once
	dirty         bool   // the host knows that there is out
	detached      bool
}

func (b *buffered) setRaw(raw value, reads, writes bool, limit int) {
	*b = buffered{base: b.fresh(), raw: raw, reads: reads, writes: writes, limit: limit}
	if raw.Type() == types.fileIO {
		b.file = vm.As[fileIO](raw)
	}
}

// open fails on a closed file, in the words of the operation.
func (b *buffered) open(th *vm.Thread, what string) error {
	if !b.raw.Bound() {
		return b.without()
	}
	closed := b.closed || b.file != nil && b.file.closed
	if !closed && b.file == nil {
		var err error
		if closed, err = isClosed(th, b.raw); err != nil {
			return err
		}
	}
	if closed {
		return vm.ValueError(what + " closed file")
	}
	return nil
}

// without is the error of a file that has no raw stream.
func (b *buffered) without() error {
	if b.detached {
		return vm.ValueError("raw stream has been detached")
	}
	return vm.ValueError("I/O operation on uninitialized object")
}

// more reads from the raw stream what it gives at once, up to n bytes; nil if it would block.
func (b *buffered) more(th *vm.Thread, n int) ([]byte, error) {
	if b.file != nil {
		return b.file.read(th, n)
	}
	f, err := th.LookupAttr(b.raw, vm.Intern("readinto"))
	if err != nil {
		return nil, err
	}
	if !f.Bound() {
		v, err := call(th, b.raw, "read", num(n))
		if err != nil || v.IsNone() {
			return nil, err
		}
		return data(th, v)
	}
	if err := th.Reserve(n); err != nil {
		return nil, err
	}
	room := make([]byte, n)
	view, err := vm.NewMemoryView(th, vm.NewByteArray(room))
	if err != nil {
		return nil, err
	}
	var v value
	for {
		if v, err = th.Call(f, view); err == nil || !vm.Matches(err, vm.InterruptedErrorType) {
			break
		}
	}
	if _, e := call(th, view, "release"); err == nil {
		err = e
	}
	if err != nil || v.IsNone() {
		return nil, err
	}
	got, err := th.Index(v)
	if err != nil {
		e := vm.ErrorOf(vm.OSErrorType, "raw readinto() failed")
		if cause, ok := err.(*vm.Exception); ok {
			e.SetCause(cause)
		}
		return nil, e
	}
	if got < 0 || got > int64(n) {
		return nil, invalidLength(th, "readinto", got, n)
	}
	return room[:got], nil
}

// invalidLength is the error of a raw stream that claims to have moved more bytes than it was asked to.
func invalidLength(th *vm.Thread, what string, got int64, most int) error {
	return vm.ErrorOf(vm.OSErrorType, "raw "+what+"() returned invalid length "+vm.Text(mustStr(th, vm.Int(got)))+
		" (should have been between 0 and "+vm.Text(mustStr(th, num(most)))+")")
}

// all reads the rest of the raw stream; nil if it would block before the first byte.
func (b *buffered) all(th *vm.Thread) ([]byte, error) {
	if b.file != nil {
		return b.file.read(th, -1)
	}
	f, err := th.LookupAttr(b.raw, vm.Intern("readall"))
	if err != nil {
		return nil, err
	}
	if f.Bound() {
		v, err := th.Call(f)
		if err != nil || v.IsNone() {
			return nil, err
		}
		if !vm.IsBytes(v) {
			return nil, vm.TypeError("readall() should return bytes")
		}
		return append([]byte{}, vm.As[vm.Bytes](v).Bytes()...), nil
	}
	var all []byte
	for {
		v, err := call(th, b.raw, "read")
		if err != nil {
			return nil, err
		}
		if v.IsNone() {
			return all, nil
		}
		p, err := data(th, v)
		if err != nil {
			return nil, vm.TypeError("read() should return bytes")
		}
		if all == nil {
			all = []byte{}
		}
		if len(p) == 0 {
			return all, nil
		}
		all = append(all, p...)
	}
}

// ahead is how much is read at once: the buffer's size, but of a file, which never blocks, not that much.
func (b *buffered) ahead() int {
	if b.file != nil {
		return min(b.limit, 8192)
	}
	return b.limit
}

// beforeReading writes out, so that reads see it.
func (b *buffered) beforeReading(th *vm.Thread, what string) error {
	if err := b.open(th, what); err != nil {
		return err
	}
	return b.flush(th)
}

// take gives n bytes of what was read.
func (b *buffered) take(n int) []byte {
	p := append(make([]byte, 0, n), b.in[:n]...)
	b.in = b.in[n:]
	return p
}

// read reads n bytes, fewer only at the end or if the raw stream would block, all if n is negative; nil if it would
// block before the first.
func (b *buffered) read(th *vm.Thread, n int) ([]byte, error) {
	if n < 0 {
		had := b.in
		b.in = nil
		p, err := b.all(th)
		if len(had) > 0 {
			p = append(had[:len(had):len(had)], p...)
		}
		return p, err
	}
	for len(b.in) < n {
		want := b.ahead()
		if b.file != nil {
			want = max(n-len(b.in), want)
		} else if left := n - len(b.in); left > want {
			want = left / want * want
		}
		p, err := b.more(th, want)
		if err != nil {
			return nil, err
		}
		if p == nil && len(b.in) == 0 {
			return nil, nil
		}
		if len(p) == 0 {
			break
		}
		b.in = append(b.in, p...)
	}
	return b.take(min(n, len(b.in))), nil
}

// read1 reads up to n bytes with one read of the raw stream at most.
func (b *buffered) read1(th *vm.Thread, n int) ([]byte, error) {
	if n < 0 {
		n = b.ahead()
	}
	if len(b.in) == 0 && n > 0 {
		most := b.ahead()
		if b.file != nil {
			most = max(n, most)
		}
		p, err := b.more(th, most)
		if err != nil {
			return nil, err
		}
		b.in = p
	}
	return b.take(min(n, len(b.in))), nil
}

// fill is readinto, or, once, readinto1: nil if the raw stream would block before the first byte.
func (b *buffered) fill(th *vm.Thread, n int, once bool) ([]byte, error) {
	got := b.take(min(n, len(b.in)))
	for len(got) < n && !(once && len(got) > 0 && n-len(got) <= b.limit) {
		left := n - len(got)
		p, err := b.more(th, max(left, b.ahead()))
		if err != nil {
			return nil, err
		}
		if p == nil && len(got) == 0 {
			return nil, nil
		}
		if len(p) == 0 {
			break
		}
		k := min(left, len(p))
		got, b.in = append(got, p[:k]...), p[k:]
		if once {
			break
		}
	}
	return got, nil
}

func (b *buffered) line(th *vm.Thread, limit int) ([]byte, error) {
	for seen := 0; ; {
		if i := bytes.IndexByte(b.in[seen:], '\n'); i >= 0 || limit >= 0 && len(b.in) >= limit {
			n := len(b.in)
			if i >= 0 {
				n = seen + i + 1
			}
			if limit >= 0 {
				n = min(n, limit)
			}
			return b.take(n), nil
		}
		seen = len(b.in)
		p, err := b.more(th, b.ahead())
		if err != nil {
			return nil, err
		}
		if len(p) == 0 {
			return b.take(seen), nil
		}
		b.in = append(b.in, p...)
	}
}

// write takes p into the buffer, and passes on what doesn't fit.
func (b *buffered) write(th *vm.Thread, p []byte) error {
	if len(b.in) > 0 { // the raw stream is ahead
		if _, err := b.rawSeek(th, -int64(len(b.in)), 1); err != nil {
			return err
		}
		b.in = nil
	}
	if len(b.out)+len(p) > b.limit {
		if done, err := b.overflow(th, p); done || err != nil {
			return err
		}
	} else {
		b.out = append(b.out, p...)
	}
	if !b.dirty && b.file != nil {
		b.dirty = true
		host.Of(th).Dirty(func(th *vm.Thread) error {
			b.dirty = false
			if b.file == nil || b.file.closed {
				return nil
			}
			return b.flush(th)
		})
	}
	return nil
}

// overflow writes more than the buffer has room for; done, if nothing stays in the buffer. If the raw stream would block,
// the buffer takes what it can, and the error says how much that is.
func (b *buffered) overflow(th *vm.Thread, p []byte) (done bool, err error) {
	if b.file != nil { // in one piece
		before := len(b.out)
		b.out = append(b.out, p...)
		err := b.flush(th)
		switch {
		case err == nil:
			return true, nil
		case vm.Matches(err, vm.BlockingIOErrorType):
			over := len(b.out) - b.limit
			if over <= 0 {
				return false, nil
			}
			b.out = b.out[:b.limit]
			return true, wouldBlock(th, max(len(p)-over, 0))
		case before == 0:
			b.out = nil // what can't be passed on at once isn't kept
		}
		return true, err
	}
	written := 0
	if err := b.flush(th); err != nil {
		if !vm.Matches(err, vm.BlockingIOErrorType) {
			return true, err
		}
		if room := b.limit - len(b.out); room < len(p) {
			b.out = append(b.out, p[:max(room, 0)]...)
			return true, wouldBlock(th, max(room, 0))
		}
		b.out = append(b.out, p...)
		return false, nil
	}
	for len(p)-written > b.limit {
		n, err := b.rawWrite(th, p[written:])
		if err != nil {
			return true, err
		}
		if n < 0 {
			b.out = append([]byte(nil), p[written:written+b.limit]...)
			return true, wouldBlock(th, written+b.limit)
		}
		written += n
	}
	b.out = append([]byte(nil), p[written:]...)
	return false, nil
}

// wouldBlock is the error of a write that a raw stream doesn't take at once.
func wouldBlock(th *vm.Thread, written int) error {
	v, err := th.Call(vm.BlockingIOErrorType.Value(), vm.Int(11), str("write could not complete without blocking"), num(written))
	if err != nil {
		return err
	}
	return vm.As[vm.Exception](v)
}

// rawWrite passes p to the raw stream, and returns how much it has taken, -1 if it would block.
func (b *buffered) rawWrite(th *vm.Thread, p []byte) (int, error) {
	if b.file != nil {
		return b.file.write(th, p)
	}
	view, err := vm.NewMemoryView(th, vm.NewBytes(append([]byte(nil), p...)))
	if err != nil {
		return 0, err
	}
	var v value
	for {
		if v, err = call(th, b.raw, "write", view); err == nil || !vm.Matches(err, vm.InterruptedErrorType) {
			break
		}
	}
	if _, e := call(th, view, "release"); err == nil {
		err = e
	}
	if err != nil {
		return 0, err
	}
	if v.IsNone() {
		return -1, nil
	}
	n, err := th.Index(v)
	if err == nil && (n < 0 || n > int64(len(p))) {
		err = invalidLength(th, "write", n, len(p))
	}
	return int(n), err
}

// flush passes what was written on.
func (b *buffered) flush(th *vm.Thread) error {
	for len(b.out) > 0 {
		n, err := b.rawWrite(th, b.out)
		if err != nil {
			return err
		}
		if n < 0 {
			return wouldBlock(th, 0)
		}
		if n == 0 && b.file != nil {
			return invalidLength(th, "write", 0, len(b.out))
		}
		b.out = b.out[min(n, len(b.out)):]
	}
	b.out = nil
	return nil
}

func (b *buffered) rawSeek(th *vm.Thread, to int64, whence int) (int64, error) {
	if b.file != nil {
		return b.file.seek(to, whence)
	}
	v, err := call(th, b.raw, "seek", vm.Int(to), num(whence))
	return rawPosition(th, v, err)
}

// rawPosition checks what a raw stream says about where it is.
func rawPosition(th *vm.Thread, v value, err error) (int64, error) {
	if err != nil {
		return 0, err
	}
	at, err := th.Index(v)
	if err == nil && at < 0 {
		err = vm.ErrorOf(vm.OSErrorType, "Raw stream returned invalid position "+vm.Text(mustStr(th, v)))
	}
	return at, err
}

func (b *buffered) tell(th *vm.Thread) (int64, error) {
	var at int64
	var err error
	if b.file != nil {
		at, err = b.file.seek(0, 1)
	} else {
		v, e := call(th, b.raw, "tell")
		at, err = rawPosition(th, v, e)
	}
	return at - int64(len(b.in)) + int64(len(b.out)), err
}

func (b *buffered) seek(th *vm.Thread, to int64, whence int) (int64, error) {
	if err := b.flush(th); err != nil {
		return 0, err
	}
	if whence == 1 {
		to -= int64(len(b.in))
	}
	b.in = nil
	return b.rawSeek(th, to, whence)
}

// close flushes by the object's own method, which a class may have made its own, and closes the raw stream even so if that fails.
func (b *buffered) close(th *vm.Thread) error {
	if !b.raw.Bound() {
		return b.without()
	}
	if b.open(th, "") != nil {
		return nil
	}
	_, err := call(th, vm.Obj(&b.Header), "flush")
	b.out, b.in = nil, nil
	_, e := call(th, b.raw, "close")
	b.closed = e == nil
	return both(err, e)
}

// both is the error of two steps of which the second is taken in any case: the second's, in the context of the first's.
func both(first, second error) error {
	if second == nil {
		return first
	}
	if a, ok := first.(*vm.Exception); ok {
		if b, ok := second.(*vm.Exception); ok && a != b {
			b.SetContext(a)
		}
	}
	return second
}

type bufferedMethod = func(th *vm.Thread, b *buffered, a []value) (value, error)

// bufMethod is a method of an open file; what is for the error.
func bufMethod(name, what string, min, max int, f bufferedMethod) *vm.Builtin {
	return vm.MethodN(name, min, max, func(th *vm.Thread, self value, a []value) (value, error) {
		b := vm.As[buffered](self)
		if err := b.open(th, what); err != nil {
			return fail(err)
		}
		return f(th, b, a)
	})
}

func bufReader(name, what string, read func(b *buffered, th *vm.Thread, n int) ([]byte, error)) *vm.Builtin {
	return bufMethod(name, what, 0, 1, func(th *vm.Thread, b *buffered, a []value) (value, error) {
		take := size
		if name == "read1" || name == "peek" {
			take = sizeOnly
		}
		n, err := take(th, a)
		if err == nil && n < 0 && name == "read" && len(a) > 0 && !a[0].IsNone() {
			if m, _ := th.Index(a[0]); m < -1 {
				err = vm.ValueError("read length must be non-negative or -1")
			}
		}
		if err == nil {
			err = b.flush(th)
		}
		if err != nil {
			return fail(err)
		}
		p, err := read(b, th, n)
		if p == nil {
			return vm.None, err
		}
		return vm.NewBytes(p), err
	})
}

func bufferedReading() []*vm.Builtin {
	return []*vm.Builtin{
		bufReader("read", "read of", (*buffered).read),
		bufReader("read1", "read of", (*buffered).read1),
		bufReader("readline", "readline of", (*buffered).line),
		bufReader("peek", "peek of", func(b *buffered, th *vm.Thread, n int) ([]byte, error) {
			if len(b.in) == 0 {
				p, err := b.more(th, b.ahead())
				if err != nil {
					return nil, err
				}
				b.in = p
			}
			return append([]byte{}, b.in...), nil
		}),
		readsInto("readinto", false), readsInto("readinto1", true),
	}
}

func readsInto(name string, once bool) *vm.Builtin {
	return bufMethod(name, "readinto of", 1, 1, func(th *vm.Thread, b *buffered, a []value) (value, error) {
		if err := b.flush(th); err != nil {
			return fail(err)
		}
		blocked := false
		v, err := into(th, name, a[0], func(n int) ([]byte, error) {
			p, err := b.fill(th, n, once)
			blocked = p == nil
			return p, err
		})
		if blocked && err == nil {
			return vm.None, nil
		}
		return v, err
	})
}

func bufferedWriting() []*vm.Builtin {
	return []*vm.Builtin{
		bufMethod("write", "write to", 1, 1, func(th *vm.Thread, b *buffered, a []value) (value, error) {
			p, err := data(th, a[0])
			if err != nil {
				return fail(err)
			}
			return num(len(p)), b.write(th, p)
		}),
	}
}

func bufferedShared() []*vm.Builtin {
	pass := func(name string) *vm.Builtin {
		return vm.Method0(name, func(th *vm.Thread, self value) (value, error) {
			b := vm.As[buffered](self)
			if !b.raw.Bound() {
				return fail(b.without())
			}
			return call(th, b.raw, name)
		})
	}
	return []*vm.Builtin{
		bufMethod("flush", "flush of", 0, 0, func(th *vm.Thread, b *buffered, a []value) (value, error) { return vm.None, b.flush(th) }),
		bufMethod("tell", "I/O operation on", 0, 0, func(th *vm.Thread, b *buffered, a []value) (value, error) {
			at, err := b.tell(th)
			return vm.Int(at), err
		}),
		bufMethod("seek", "seek of", 1, 2, func(th *vm.Thread, b *buffered, a []value) (value, error) {
			if len(a) > 1 { // C looks at it first
				if _, err := th.Index(a[1]); err != nil {
					return fail(err)
				}
			}
			to, whence, err := seekArgs(th, a)
			if err == nil && (whence < 0 || whence > 2) {
				err = vm.ValueError("whence value " + vm.Text(mustStr(th, a[1])) + " unsupported")
			}
			if err != nil {
				return fail(err)
			}
			at, err := b.seek(th, to, whence)
			return vm.Int(at), err
		}),
		bufMethod("truncate", "truncate of", 0, 1, func(th *vm.Thread, b *buffered, a []value) (value, error) {
			if !b.writes {
				return fail(unsupported(th, "truncate"))
			}
			if err := b.flush(th); err != nil {
				return fail(err)
			}
			if len(a) == 0 || a[0].IsNone() {
				at, err := b.tell(th)
				if err != nil {
					return fail(err)
				}
				a = []value{vm.Int(at)}
			}
			return call(th, b.raw, "truncate", a...)
		}).Counted(),
		bufMethod("detach", "detach of", 0, 0, func(th *vm.Thread, b *buffered, a []value) (value, error) {
			if _, err := call(th, vm.Obj(&b.Header), "flush"); err != nil {
				return fail(err)
			}
			raw := b.raw
			watched := b.file != nil && b.file.watch != 0
			b.raw, b.file, b.detached = vm.Unbound, nil, true
			if watched {
				watchOpen(th, raw)
			}
			return raw, nil
		}),
		vm.Method0("close", func(th *vm.Thread, self value) (value, error) { return vm.None, vm.As[buffered](self).close(th) }),
		pass("fileno"), pass("isatty"), pass("seekable"),
		bufMethod("readable", "I/O operation on", 0, 0, func(th *vm.Thread, b *buffered, a []value) (value, error) { return vm.Bool(b.reads), nil }),
		bufMethod("writable", "I/O operation on", 0, 0, func(th *vm.Thread, b *buffered, a []value) (value, error) { return vm.Bool(b.writes), nil }),
	}
}

// of is an attribute that is that of the stream beneath.
func of(name string, beneath func(v value) value) *vm.GetSet {
	return vm.Getter(name, func(th *vm.Thread, v value) (value, error) {
		b := beneath(v)
		if !b.Bound() {
			return fail(vm.ValueError("raw stream has been detached"))
		}
		return th.GetAttr(b, vm.Intern(name))
	})
}

func bufferedSpec(name string, reads, writes bool) vm.TypeSpec {
	signature := vm.ParseSignature("raw, buffer_size=131072")
	raw := func(v value) value { return vm.As[buffered](v).raw }
	methods := bufferedShared()
	if reads {
		methods = append(methods, bufferedReading()...)
	}
	if writes {
		methods = append(methods, bufferedWriting()...)
	}
	return vm.TypeSpec{Name: "_io." + name, Slots: vm.Slots{
		New: func(th *vm.Thread, cls *vm.Type, a vm.Args) (value, error) { return vm.Obj(vm.NewObject(cls)), nil },
		Init: func(th *vm.Thread, self value, a vm.Args) error {
			args, err := signature.Match(name, a)
			if err != nil {
				return err
			}
			if b := vm.As[buffered](self); b.raw.Bound() { // until this is done
				b.raw, b.file = vm.Unbound, nil
			}
			limit := int64(defaultBufferSize)
			if args[1].Bound() {
				if limit, err = th.Index(args[1]); err != nil {
					return err
				}
				if limit <= 0 {
					return vm.ValueError("buffer size must be strictly positive")
				}
			}
			for _, ask := range [...]struct {
				method string
				needed bool
			}{{"seekable", reads && writes}, {"readable", reads}, {"writable", writes}} {
				if !ask.needed {
					continue
				}
				v, err := call(th, args[0], ask.method)
				if err != nil {
					return err
				}
				if ok, err := th.Truth(v); err != nil {
					return err
				} else if !ok {
					return unsupported(th, "File or stream is not "+ask.method+".")
				}
			}
			vm.As[buffered](self).setRaw(args[0], reads, writes, int(limit))
			watchOpen(th, self)
			return nil
		},
		Repr: func(th *vm.Thread, self value) (value, error) {
			s := "<" + self.Type().DisplayName()
			if r := raw(self); r.Bound() {
				v, err := th.LookupAttr(r, vm.Intern("name"))
				if err == nil && v.Bound() {
					n, err := th.Repr(v)
					return str(s + " name=" + n + ">"), err
				}
			}
			return str(s + ">"), nil
		},
		Iter: func(th *vm.Thread, self value) (value, error) { return self, checkOpen(th, self) },
		Next: func(th *vm.Thread, self value) (value, error) {
			t := self.Type()
			if !reads || t != types.reader && t != types.random {
				return nextLine(th, self)
			}
			b := vm.As[buffered](self)
			if err := b.beforeReading(th, "readline of"); err != nil {
				return fail(err)
			}
			p, err := b.line(th, -1)
			if len(p) == 0 || err != nil {
				return fail(err)
			}
			return vm.NewBytes(p), nil
		},
	}, Methods: methods, GetSet: []*vm.GetSet{
		vm.Getter("raw", func(th *vm.Thread, v value) (value, error) {
			if b := vm.As[buffered](v); !b.raw.Bound() && b.detached {
				return vm.None, nil
			} else if !b.raw.Bound() {
				return fail(b.without())
			}
			return raw(v), nil
		}),
		of("name", raw), of("mode", raw),
		vm.Getter("closed", func(th *vm.Thread, v value) (value, error) {
			switch b := vm.As[buffered](v); {
			case !b.raw.Bound():
				return fail(b.without())
			case b.closed:
				return vm.True, nil
			default:
				return th.GetAttr(b.raw, vm.Intern("closed"))
			}
		}),
	}}
}
