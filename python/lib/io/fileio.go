// Fileio.go is FileIO: a file of the host's file system, without buffer.

package io

import (
	"strconv"
	"strings"

	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/vm"
)

const defaultBufferSize = 128 << 10 // CPython 3.14's

type fileIO struct {
	base
	fd                                int
	file                              host.File
	name                              value
	reads, writes, appends, exclusive bool
	closefd                           bool
	watch                             int64 // see watchOpen
}

// fileMode understands the mode of a raw file: one of r w x a, and perhaps + and b.
func (f *fileIO) setMode(th *vm.Thread, mode string) (flags int, err error) {
	kinds, plus := 0, 0
	for _, c := range mode {
		switch c {
		case 'r':
			f.reads = true
		case 'w':
			f.writes, flags = true, host.OpenCreate|host.OpenTruncate
		case 'x':
			f.writes, f.exclusive, flags = true, true, host.OpenCreate|host.OpenExclusive
		case 'a':
			f.writes, f.appends, flags = true, true, host.OpenCreate|host.OpenAppend
		case '+':
			plus++
			continue
		case 'b':
			continue
		default:
			return 0, vm.ValueError("invalid mode: " + mode)
		}
		kinds++
	}
	if kinds != 1 || plus > 1 {
		return 0, vm.ValueError("Must have exactly one of create/read/write/append mode and at most one plus")
	}
	if plus == 1 {
		f.reads, f.writes = true, true
		return flags | host.OpenReadWrite, nil
	}
	return flags | b2i(f.writes), nil
}

func (f *fileIO) modeText() string {
	m := "w"
	switch {
	case f.exclusive:
		m = "x"
	case f.appends:
		m = "a"
	case f.reads:
		m = "r"
	}
	if f.reads && f.writes {
		if m == "w" {
			m = "r"
		}
		return m + "b+"
	}
	return m + "b"
}

// newFileIO opens a file: name is a path or a descriptor. opener may be unbound.
func newFileIO(th *vm.Thread, f *fileIO, name value, mode string, closefd bool, opener value) error {
	*f = fileIO{base: f.fresh(), fd: -1, name: name, closefd: closefd}
	flags, err := f.setMode(th, mode)
	if err != nil {
		return err
	}
	h := host.Of(th)
	switch {
	case vm.IsIntLike(name):
		if name.Type() == vm.BoolType {
			if err := th.Warn(vm.RuntimeWarningType, "bool is used as a file descriptor"); err != nil {
				return err
			}
		}
		n, err := th.Index(name)
		if err != nil {
			return err
		}
		if n < 0 {
			return vm.ValueError("negative file descriptor")
		}
		f.fd = int(n)
	case !closefd:
		return vm.ValueError("Cannot use closefd=False with file name")
	case opener.Bound() && !opener.IsNone():
		v, err := th.Call(opener, name, num(flags|0o2000000))
		if err != nil {
			return err
		}
		if !vm.IsIntLike(v) {
			return vm.TypeError("expected integer from opener")
		}
		n, err := th.Index(v)
		if err != nil {
			return err
		}
		if n < 0 {
			return vm.ValueError("opener returned " + vm.Text(mustStr(th, v)))
		}
		f.fd = int(n)
	default:
		path, err := Path(th, name)
		if err != nil {
			return err
		}
		h.Sync(th)
		file, err := OpenPath(h, path, flags, 0o666)
		if err != nil {
			return host.OSError(err, name)
		}
		f.fd = h.AddFile(file)
	}
	if f.file, err = FileOf(th, f.fd); err != nil {
		return host.Error(err)
	}
	if st, err := f.file.Stat(); err == nil && st.IsDir() {
		if !vm.IsIntLike(name) {
			h.CloseFile(f.fd)
		}
		return host.OSError(host.EISDIR, name)
	}
	if f.appends {
		f.file.Seek(0, 2)
	}
	return nil
}

// OpenPath opens a file of the program's file system by any path.
func OpenPath(h *host.Host, path string, flags int, perm uint32) (host.File, error) {
	if path == "" {
		return nil, host.ENOENT
	}
	full := h.Abs(path)
	for fd, name := range [...]string{"/dev/stdin", "/dev/stdout", "/dev/stderr"} {
		if _, err := h.FileOf(fd); full == name && err == nil {
			return h.Dup(fd)
		}
	}
	if strings.HasSuffix(path, "/") && flags&host.OpenCreate != 0 {
		return nil, host.EISDIR
	}
	return h.FS().Open(full, flags, perm)
}

// Fspath is os.fspath.
func Fspath(th *vm.Thread, v value) (value, error) {
	if vm.IsStr(v) || vm.IsBytes(v) {
		return v, nil
	}
	f, err := th.LookupSpecial(v, vm.Intern("__fspath__"))
	if err != nil || !f.Bound() || f.IsNone() {
		return fail(vm.TypeError("expected str, bytes or os.PathLike object, not " + v.Type().Name))
	}
	p, err := th.Call(f)
	if err == nil && !vm.IsStr(p) && !vm.IsBytes(p) {
		err = vm.TypeError("expected " + v.Type().Name + ".__fspath__() to return str or bytes, not " + p.Type().Name)
	}
	return p, err
}

// Path is the text of a path-like object.
func Path(th *vm.Thread, v value) (string, error) {
	p, err := Fspath(th, v)
	if err != nil {
		return "", err
	}
	s := ""
	if vm.IsStr(p) {
		s = vm.Text(p)
	} else {
		s = string(vm.As[vm.Bytes](p).Bytes())
	}
	if strings.IndexByte(s, 0) >= 0 {
		return "", vm.ValueError("embedded null byte")
	}
	return s, nil
}

func (f *fileIO) ready(th *vm.Thread, need bool, refusal string) error {
	if f.closed {
		return vm.ValueError("I/O operation on closed file")
	}
	if !need {
		return unsupported(th, "File not open for "+refusal)
	}
	return nil
}

// read reads up to n bytes, all if n is negative; nil if it would block.
func (f *fileIO) read(th *vm.Thread, n int) ([]byte, error) {
	if err := f.ready(th, f.reads, "reading"); err != nil {
		return nil, err
	}
	if n < 0 {
		st, _ := f.file.Stat()
		if err := th.Reserve(int(min(st.Size, 1<<40))); err != nil {
			return nil, err
		}
		b, err := host.ReadAll(f.file, int(st.Size))
		if err == host.EAGAIN {
			if len(b) == 0 {
				return nil, nil
			}
			err = nil
		} else if b == nil {
			b = []byte{}
		}
		return b, host.Error(err)
	}
	if err := th.Reserve(n); err != nil {
		return nil, err
	}
	b := make([]byte, n)
	k, err := f.file.Read(b)
	if err == host.EAGAIN {
		return nil, nil
	}
	return b[:k], host.Error(err)
}

// write returns how much the file has taken, -1 if it would block.
func (f *fileIO) write(th *vm.Thread, p []byte) (int, error) {
	if err := f.ready(th, f.writes, "writing"); err != nil {
		return 0, err
	}
	n, err := f.file.Write(p)
	if err == host.EAGAIN {
		if n <= 0 {
			n = -1
		}
		return n, nil
	}
	return n, host.Error(err)
}

func (f *fileIO) seek(to int64, whence int) (int64, error) {
	if f.closed {
		return 0, vm.ValueError("I/O operation on closed file")
	}
	at, err := f.file.Seek(to, whence)
	return at, host.Error(err)
}

func (f *fileIO) close(th *vm.Thread) error {
	if f.closed {
		return nil
	}
	f.closed = true
	if f.watch != 0 {
		th.Runtime.Unwatch(f.watch)
		f.watch = 0
	}
	if !f.closefd || f.fd <= 2 {
		return nil
	}
	return host.Error(host.Of(th).CloseFile(f.fd))
}

func bytesOrNone(p []byte, err error) (value, error) {
	if p == nil || err != nil {
		return vm.None, err
	}
	return vm.NewBytes(p), nil
}

func fileIOSpec() vm.TypeSpec {
	signature := vm.ParseSignature("file, mode='r', closefd=True, opener=None")
	method := func(name string, max int, fn func(th *vm.Thread, f *fileIO, a []value) (value, error)) *vm.Builtin {
		return vm.MethodN(name, 0, max, func(th *vm.Thread, self value, a []value) (value, error) {
			f := vm.As[fileIO](self)
			if f.closed && name != "close" {
				return fail(vm.ValueError("I/O operation on closed file"))
			}
			return fn(th, f, a)
		})
	}
	return vm.TypeSpec{Name: "_io.FileIO", Slots: vm.Slots{
		New: func(th *vm.Thread, cls *vm.Type, a vm.Args) (value, error) { return vm.Obj(vm.NewObject(cls)), nil },
		Init: func(th *vm.Thread, self value, a vm.Args) error {
			args, err := signature.Match("FileIO", a)
			if err != nil {
				return err
			}
			mode, closefd := "r", true
			if args[1].Bound() {
				if !vm.IsStr(args[1]) {
					return vm.TypeError("FileIO() argument 'mode' must be str, not " + args[1].Type().Name)
				}
				mode = vm.Text(args[1])
			}
			if args[2].Bound() {
				if closefd, err = th.Truth(args[2]); err != nil {
					return err
				}
			}
			f := vm.As[fileIO](self)
			if err := newFileIO(th, f, args[0], mode, closefd, args[3]); err != nil {
				return err
			}
			if self.Type() != types.fileIO { // the program's class may have a __setattr__
				if err := th.SetAttr(self, vm.Intern("name"), args[0]); err != nil && vm.IsIntLike(args[0]) {
					return err // the descriptor is the program's
				} else if err != nil {
					return both(err, f.close(th))
				}
			}
			watchOpen(th, self)
			return nil
		},
		Repr: func(th *vm.Thread, self value) (value, error) {
			f, s := vm.As[fileIO](self), "<"+self.Type().DisplayName()
			if f.closed || f.file == nil {
				return str(s + " [closed]>"), nil
			}
			name, err := th.LookupAttr(self, vm.Intern("name"))
			switch {
			case err != nil:
				return fail(err)
			case !name.Bound():
				s += " fd=" + strconv.Itoa(f.fd)
			case !th.ReprEnter(self):
				return fail(vm.RuntimeError("reentrant call inside " + self.Type().DisplayName() + ".__repr__"))
			default:
				r, err := th.Repr(name)
				th.ReprLeave(self)
				if err != nil {
					return fail(err)
				}
				s += " name=" + r
			}
			closefd := "True"
			if !f.closefd {
				closefd = "False"
			}
			return str(s + " mode='" + f.modeText() + "' closefd=" + closefd + ">"), nil
		},
		Next: nextLine, Iter: func(th *vm.Thread, self value) (value, error) { return self, checkOpen(th, self) },
	}, Methods: []*vm.Builtin{
		method("read", 1, func(th *vm.Thread, f *fileIO, a []value) (value, error) {
			n, err := size(th, a)
			if err != nil {
				return fail(err)
			}
			return bytesOrNone(f.read(th, n))
		}),
		method("readall", 0, func(th *vm.Thread, f *fileIO, a []value) (value, error) {
			return bytesOrNone(f.read(th, -1))
		}),
		vm.Method1("readinto", func(th *vm.Thread, self, dst value) (value, error) {
			blocked := false
			v, err := into(th, "readinto", dst, func(n int) ([]byte, error) {
				p, err := vm.As[fileIO](self).read(th, n)
				blocked = p == nil
				return p, err
			})
			if blocked && err == nil {
				return vm.None, nil
			}
			return v, err
		}),
		vm.Method1("write", func(th *vm.Thread, self, a value) (value, error) {
			p, err := data(th, a)
			if err != nil {
				return fail(err)
			}
			n, err := vm.As[fileIO](self).write(th, p)
			if n < 0 && err == nil {
				return vm.None, nil
			}
			return num(n), err
		}),
		vm.MethodN("seek", 1, 2, func(th *vm.Thread, self value, a []value) (value, error) {
			to, whence, err := seekArgs(th, a)
			if err != nil {
				return fail(err)
			}
			at, err := vm.As[fileIO](self).seek(to, whence)
			return vm.Int(at), err
		}),
		method("tell", 0, func(th *vm.Thread, f *fileIO, a []value) (value, error) {
			at, err := f.seek(0, 1)
			return vm.Int(at), err
		}),
		method("truncate", 1, func(th *vm.Thread, f *fileIO, a []value) (value, error) {
			if err := f.ready(th, f.writes, "writing"); err != nil {
				return fail(err)
			}
			var to int64
			var err error
			if len(a) > 0 && !a[0].IsNone() {
				to, err = th.Index(a[0])
			} else {
				to, err = f.seek(0, 1)
			}
			if err != nil {
				return fail(err)
			}
			return vm.Int(to), host.Error(f.file.Truncate(to))
		}),
		vm.Method0("close", func(th *vm.Thread, self value) (value, error) {
			f := vm.As[fileIO](self)
			if f.closed {
				return vm.None, nil
			}
			_, err := call(th, self, "flush")
			return vm.None, both(err, f.close(th))
		}),
		method("fileno", 0, func(th *vm.Thread, f *fileIO, a []value) (value, error) { return num(f.fd), nil }),
		method("isatty", 0, func(th *vm.Thread, f *fileIO, a []value) (value, error) { return vm.False, nil }),
		method("readable", 0, func(th *vm.Thread, f *fileIO, a []value) (value, error) { return vm.Bool(f.reads), nil }),
		method("writable", 0, func(th *vm.Thread, f *fileIO, a []value) (value, error) { return vm.Bool(f.writes), nil }),
		method("seekable", 0, func(th *vm.Thread, f *fileIO, a []value) (value, error) {
			_, err := f.file.Seek(0, 1)
			return vm.Bool(err == nil), nil
		}),
	}, GetSet: []*vm.GetSet{
		vm.Property("name", func(th *vm.Thread, v value) (value, error) {
			if n := vm.As[fileIO](v).name; n.Bound() {
				return n, nil
			}
			return fail(vm.ErrorOf(vm.AttributeErrorType, "'"+v.Type().DisplayName()+"' object has no attribute 'name'"))
		}, func(th *vm.Thread, self, v value) error {
			vm.As[fileIO](self).name = v
			return nil
		}),
		vm.Getter("mode", func(th *vm.Thread, v value) (value, error) { return str(vm.As[fileIO](v).modeText()), nil }),
		vm.Getter("closefd", func(th *vm.Thread, v value) (value, error) { return vm.Bool(vm.As[fileIO](v).closefd), nil }),
	}}
}
