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
	limit         int    // how much out may hold
	dirty         bool   // the host knows that there is out
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
		return vm.ValueError("raw stream has been detached")
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

// more reads from the raw stream what it gives at once, up to n bytes, or all of it.
func (b *buffered) more(th *vm.Thread, n int) ([]byte, error) {
	if b.file != nil {
		return b.file.read(th, n)
	}
	args := []value{num(n)}
	name := "read"
	if n < 0 {
		name, args = "readall", nil
		if f, err := th.LookupAttr(b.raw, vm.Intern(name)); err != nil {
			return nil, err
		} else if !f.Bound() {
			name = "read"
		}
	}
	v, err := call(th, b.raw, name, args...)
	if err != nil || v.IsNone() {
		return nil, err
	}
	return data(th, v)
}

// beforeReading writes out, so that reads see it.
func (b *buffered) beforeReading(th *vm.Thread, what string) error {
	if err := b.open(th, what); err != nil {
		return err
	}
	return b.flush(th)
}

// read reads n bytes, fewer only at the end; all if n is negative.
func (b *buffered) read(th *vm.Thread, n int) ([]byte, error) {
	if n < 0 {
		p, err := b.more(th, -1)
		p = append(b.in[:len(b.in):len(b.in)], p...)
		b.in = nil
		return p, err
	}
	for len(b.in) < n {
		p, err := b.more(th, max(n-len(b.in), 8192))
		if err != nil {
			return nil, err
		}
		if len(p) == 0 {
			break
		}
		b.in = append(b.in, p...)
	}
	n = min(n, len(b.in))
	p := append([]byte(nil), b.in[:n]...)
	b.in = b.in[n:]
	return p, nil
}

// read1 reads up to n bytes with one read of the raw stream at most.
func (b *buffered) read1(th *vm.Thread, n int) ([]byte, error) {
	if n < 0 {
		n = 8192
	}
	if len(b.in) == 0 && n > 0 {
		p, err := b.more(th, max(n, 8192))
		if err != nil {
			return nil, err
		}
		b.in = p
	}
	return b.read(th, min(n, len(b.in)))
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
			return b.read(th, n)
		}
		seen = len(b.in)
		p, err := b.more(th, 8192)
		if err != nil {
			return nil, err
		}
		if len(p) == 0 {
			return b.read(th, seen)
		}
		b.in = append(b.in, p...)
	}
}

func (b *buffered) write(th *vm.Thread, p []byte) error {
	if len(b.in) > 0 { // the raw stream is ahead
		if _, err := b.rawSeek(th, -int64(len(b.in)), 1); err != nil {
			return err
		}
		b.in = nil
	}
	before := len(b.out)
	b.out = append(b.out, p...)
	if len(b.out) > b.limit {
		err := b.flush(th)
		if err != nil && before == 0 {
			b.out = nil // what can't be passed on at once isn't kept
		}
		return err
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

// flush passes what was written on.
func (b *buffered) flush(th *vm.Thread) error {
	for len(b.out) > 0 {
		n := 0
		if b.file != nil {
			var err error
			if n, err = b.file.write(th, b.out); err != nil {
				return err
			}
		} else {
			v, err := call(th, b.raw, "write", vm.NewBytes(append([]byte(nil), b.out...)))
			if err != nil {
				return err
			}
			if v.IsNone() {
				return vm.ErrorOf(vm.BlockingIOErrorType, "write could not complete without blocking")
			}
			k, err := th.Index(v)
			if err != nil {
				return err
			}
			n = int(k)
		}
		if n <= 0 || n > len(b.out) {
			return vm.ErrorOf(vm.OSErrorType, "raw write() returned invalid length "+vm.Text(mustStr(th, num(n)))+" (should have been between 0 and "+vm.Text(mustStr(th, num(len(b.out))))+")")
		}
		b.out = b.out[n:]
	}
	b.out = nil
	return nil
}

func (b *buffered) rawSeek(th *vm.Thread, to int64, whence int) (int64, error) {
	if b.file != nil {
		return b.file.seek(to, whence)
	}
	v, err := call(th, b.raw, "seek", vm.Int(to), num(whence))
	if err != nil {
		return 0, err
	}
	return th.Index(v)
}

func (b *buffered) tell(th *vm.Thread) (int64, error) {
	at, err := b.rawSeek(th, 0, 1)
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

func (b *buffered) close(th *vm.Thread) error {
	if b.open(th, "") != nil {
		return nil
	}
	err := b.flush(th)
	b.closed = true
	b.out, b.in = nil, nil
	if b.file != nil {
		if e := b.file.close(th); err == nil {
			err = e
		}
		return err
	}
	if _, e := call(th, b.raw, "close"); err == nil {
		err = e
	}
	return err
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
		n, err := size(th, a)
		if err == nil {
			err = b.flush(th)
		}
		if err != nil {
			return fail(err)
		}
		p, err := read(b, th, n)
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
				p, err := b.more(th, 8192)
				if err != nil {
					return nil, err
				}
				b.in = p
			}
			return append([]byte(nil), b.in...), nil
		}),
		bufMethod("readinto", "readinto of", 1, 1, func(th *vm.Thread, b *buffered, a []value) (value, error) {
			return into(th, a[0], func(n int) ([]byte, error) { return b.read(th, n) })
		}),
	}
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
				return fail(vm.ValueError("raw stream has been detached"))
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
		}),
		bufMethod("detach", "detach of", 0, 0, func(th *vm.Thread, b *buffered, a []value) (value, error) {
			raw := b.raw
			err := b.flush(th)
			b.raw, b.file = vm.Unbound, nil
			return raw, err
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
			limit := int64(defaultBufferSize)
			if args[1].Bound() {
				if limit, err = th.Index(args[1]); err != nil {
					return err
				}
				if limit <= 0 {
					return vm.ValueError("buffer size must be strictly positive")
				}
			}
			for method, needed := range map[string]bool{"readable": reads, "writable": writes} {
				if !needed {
					continue
				}
				v, err := call(th, args[0], method)
				if err != nil {
					return err
				}
				if ok, err := th.Truth(v); err != nil {
					return err
				} else if !ok {
					return unsupported(th, "File or stream is not "+method+".")
				}
			}
			vm.As[buffered](self).setRaw(args[0], reads, writes, int(limit))
			return nil
		},
		Repr: func(th *vm.Thread, self value) (value, error) {
			s := "<_io." + name
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
		vm.Getter("raw", func(th *vm.Thread, v value) (value, error) { return raw(v), nil }),
		of("name", raw), of("mode", raw), of("closed", raw),
	}}
}
