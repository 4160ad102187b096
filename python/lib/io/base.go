// Package io is Python's io module and the built-in open, on the host's file system.
//
// The classes form CPython's hierarchy: IOBase, under it RawIOBase (FileIO), BufferedIOBase (BytesIO and the Buffered
// classes) and TextIOBase (TextIOWrapper, StringIO). Those that are written in Go take short cuts among each other;
// a class of the program in their place is called through its methods.
package io

import (
	"bytes"

	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/vm"
)

type value = vm.Value

// base begins every stream.
type base struct {
	vm.Header
	vm.Attrs
	closed bool
}

func baseOf(v value) *base { return vm.As[base](v) }

// fresh is what stays of a stream that is initialised once more.
func (b *base) fresh() base {
	c := *b
	c.closed = false
	return c
}

// check fails on a closed stream.
func (b *base) check() error {
	if b.closed {
		return vm.ValueError("I/O operation on closed file.")
	}
	return nil
}

func str(s string) value { return vm.NewStr(s) }
func num(n int) value    { return vm.Int(int64(n)) }

// fail is the error of a function that returns a value.
func fail(err error) (value, error) { return vm.Unbound, err }

// unsupported makes an io.UnsupportedOperation. The class has two bases, so it is made as a program would.
func unsupported(th *vm.Thread, msg string) error {
	c, err := unsupportedType(th)
	if err != nil {
		return err
	}
	v, err := th.Call(c, str(msg))
	if err != nil {
		return err
	}
	return vm.As[vm.Exception](v)
}

func unsupportedType(th *vm.Thread) (value, error) {
	h := host.Of(th)
	if v, ok := h.IO.(value); ok {
		return v, nil
	}
	d := vm.NewDict()
	d.SetStr(vm.Intern("__module__"), str("io"))
	v, err := th.Call(vm.TypeType.Value(), str("UnsupportedOperation"), vm.NewTuple(vm.OSErrorType.Value(), vm.ValueErrorType.Value()), d.Value())
	if err == nil {
		h.IO = v
	}
	return v, err
}

// call calls a method of a stream by name.
func call(th *vm.Thread, v value, name string, args ...value) (value, error) {
	return th.CallMethod(v, vm.Intern(name), args...)
}

// size is the argument of read and the like: -1 for none, None or a negative number.
func size(th *vm.Thread, a []value) (int, error) {
	if len(a) == 0 || !a[0].Bound() || a[0].IsNone() {
		return -1, nil
	}
	if a[0].Type().Slots.Index == nil {
		return 0, vm.TypeError("argument should be integer or None, not '" + a[0].Type().Name + "'")
	}
	n, err := th.Index(a[0])
	return int(max(n, -1)), err
}

// sizeOnly is size where None won't do.
func sizeOnly(th *vm.Thread, a []value) (int, error) {
	if len(a) == 0 {
		return -1, nil
	}
	n, err := th.Index(a[0])
	return int(max(n, -1)), err
}

// data is the bytes of a bytes-like argument.
func data(th *vm.Thread, v value) ([]byte, error) {
	if vm.IsStr(v) {
		return nil, vm.TypeError("a bytes-like object is required, not 'str'")
	}
	return th.NeedBytes(v)
}

// into copies what read gives into a writable buffer, for readinto.
func into(th *vm.Thread, name string, dst value, read func(n int) ([]byte, error)) (value, error) {
	p, ok := th.WritableBytes(dst)
	if !ok {
		return fail(vm.TypeError(name + "() argument must be read-write bytes-like object, not " + vm.ArgumentName(dst)))
	}
	b, err := read(len(p))
	if err != nil {
		return fail(err)
	}
	if len(b) > len(p) {
		return fail(vm.ValueError("read() returned too much data: " + vm.Text(mustStr(th, num(len(p)))) + " bytes requested, " +
			vm.Text(mustStr(th, num(len(b)))) + " returned"))
	}
	return num(copy(p, b)), nil
}

// isClosed asks any stream.
func isClosed(th *vm.Thread, v value) (bool, error) {
	c, err := th.GetAttr(v, vm.Intern("closed"))
	if err != nil {
		return false, err
	}
	return th.Truth(c)
}

func checkOpen(th *vm.Thread, v value) error {
	closed, err := isClosed(th, v)
	if err == nil && closed {
		err = vm.ValueError("I/O operation on closed file.")
	}
	return err
}

// refuses is a method that the class doesn't support.
func refuses(name string) *vm.Builtin {
	return vm.MethodArgs(name, func(th *vm.Thread, self value, _ vm.Args) (value, error) { return fail(unsupported(th, name)) })
}

// answers is a method that gives the same answer for all streams that are open.
func answers(name string, v value) *vm.Builtin {
	return vm.Method0(name, func(th *vm.Thread, self value) (value, error) { return v, checkOpen(th, self) })
}

// readLine reads a line of any stream by its read method.
func readLine(th *vm.Thread, self value, limit int) (value, error) {
	var line []byte
	for limit < 0 || len(line) < limit {
		n := 1
		if peek, err := th.LookupAttr(self, vm.Intern("peek")); err != nil {
			return fail(err)
		} else if peek.Bound() {
			v, err := th.Call(peek, num(1))
			if err != nil {
				return fail(err)
			}
			if b, ok := th.BytesOf(v); ok && len(b) > 0 {
				if n = bytes.IndexByte(b, '\n') + 1; n == 0 {
					n = len(b)
				}
				if limit >= 0 {
					n = min(n, limit-len(line))
				}
			}
		}
		v, err := call(th, self, "read", num(n))
		if err != nil {
			return fail(err)
		}
		if !vm.IsBytes(v) {
			return fail(vm.ErrorOf(vm.OSErrorType, "read() should have returned a bytes object, not '"+v.Type().Name+"'"))
		}
		b := vm.As[vm.Bytes](v).Bytes()
		line = append(line, b...)
		if len(b) == 0 || b[len(b)-1] == '\n' {
			break
		}
	}
	return vm.NewBytes(line), nil
}

// nextLine is the Next slot of streams: what readline gives until it gives nothing.
func nextLine(th *vm.Thread, self value) (value, error) {
	v, err := call(th, self, "readline")
	if err != nil {
		return fail(err)
	}
	if ok, err := th.Truth(v); err != nil || !ok {
		return fail(err)
	}
	return v, nil
}

func readLines(th *vm.Thread, self value, a []value) (value, error) {
	hint, err := size(th, a)
	if err != nil {
		return fail(err)
	}
	list := vm.NewList()
	total := 0
	err = th.Each(self, func(v value) error {
		vm.As[vm.List](list).Append(v)
		if hint > 0 {
			n, err := th.Len(v)
			if err != nil {
				return err
			}
			if total += n; total >= hint {
				return errEnough
			}
		}
		return nil
	})
	if err == errEnough {
		err = nil
	}
	return list, err
}

var errEnough error = vm.NewError(vm.StopIterationType)

func baseMethods() []*vm.Builtin {
	return []*vm.Builtin{
		vm.Method0("close", func(th *vm.Thread, self value) (value, error) {
			b := baseOf(self)
			if b.closed {
				return vm.None, nil
			}
			_, err := call(th, self, "flush")
			b.closed = true
			return vm.None, err
		}),
		answers("flush", vm.None),
		answers("isatty", vm.False),
		answers("readable", vm.False),
		answers("writable", vm.False),
		answers("seekable", vm.False),
		refuses("fileno"), refuses("seek"), refuses("truncate"),
		vm.Method0("tell", func(th *vm.Thread, self value) (value, error) { return call(th, self, "seek", num(0), num(1)) }),
		vm.Method0("__del__", finalize),
		vm.Method0("__enter__", func(th *vm.Thread, self value) (value, error) { return self, checkOpen(th, self) }),
		vm.MethodN("__exit__", 0, -1, func(th *vm.Thread, self value, _ []value) (value, error) {
			_, err := call(th, self, "close")
			return vm.None, err
		}),
		vm.MethodN("readline", 0, 1, func(th *vm.Thread, self value, a []value) (value, error) {
			n, err := size(th, a)
			if err != nil {
				return fail(err)
			}
			return readLine(th, self, n)
		}),
		vm.MethodN("readlines", 0, 1, readLines),
		vm.Method1("writelines", func(th *vm.Thread, self, lines value) (value, error) {
			if err := checkOpen(th, self); err != nil {
				return fail(err)
			}
			return vm.None, th.Each(lines, func(v value) error {
				_, err := call(th, self, "write", v)
				return err
			})
		}),
		vm.Method0("_checkClosed", func(th *vm.Thread, self value) (value, error) { return vm.None, checkOpen(th, self) }),
		asks("_checkReadable", "readable", "not readable"),
		asks("_checkWritable", "writable", "not writable"),
		asks("_checkSeekable", "seekable", "not seekable"),
	}
}

// finalize is __del__, which closes what the program has dropped.
func finalize(th *vm.Thread, self value) (value, error) {
	if closed, err := isClosed(th, self); closed || err != nil {
		return vm.None, nil
	}
	if f := fileUnder(self); f != nil && !f.closed && f.closefd && f.fd > 2 {
		r, err := th.Repr(self)
		if err == nil {
			err = th.WarnAbout(vm.ResourceWarningType, "unclosed file "+r, self)
		}
		if e, ok := err.(*vm.Exception); ok {
			th.Unraisable(e, "Exception ignored while finalizing file ", vm.Obj(&f.Header))
		}
	}
	if _, err := call(th, self, "close"); err != nil {
		if e, ok := err.(*vm.Exception); ok {
			th.Unraisable(e, "Exception ignored while finalizing file ", self)
		}
	}
	return vm.None, nil
}

// watchOpen has a file closed when the program drops it: v, which is the file or its outermost layer.
func watchOpen(th *vm.Thread, v value) {
	f := fileUnder(v)
	if f == nil || f.closed || !f.closefd || f.fd <= 2 {
		return
	}
	if f.watch != 0 {
		th.Runtime.Unwatch(f.watch)
	}
	f.watch = th.WatchOpen(v)
}

// isWatched reports whether an object is the outermost layer of an open file.
func isWatched(v value) bool {
	f := fileUnder(v)
	return f != nil && f.watch != 0
}

// fileUnder is the file that self is, or that it is a layer over.
func fileUnder(self value) *fileIO {
	switch t := self.Type(); {
	case t.IsSubtype(types.fileIO):
		return vm.As[fileIO](self)
	case t.IsSubtype(types.reader), t.IsSubtype(types.writer), t.IsSubtype(types.random):
		return vm.As[buffered](self).file
	case t.IsSubtype(types.text):
		if t := vm.As[textIO](self); t.bin != nil {
			return t.bin.file
		}
	}
	return nil
}

// asks is one of the checks that classes of programs inherit.
func asks(name, method, refusal string) *vm.Builtin {
	return vm.MethodN(name, 0, -1, func(th *vm.Thread, self value, _ []value) (value, error) {
		v, err := call(th, self, method)
		if err != nil {
			return fail(err)
		}
		if ok, err := th.Truth(v); err != nil || ok {
			return vm.None, err
		}
		return fail(unsupported(th, "File or stream is "+refusal+"."))
	})
}

// rawMethods are RawIOBase's: read in terms of readinto.
func rawMethods() []*vm.Builtin {
	return []*vm.Builtin{
		vm.MethodN("read", 0, 1, func(th *vm.Thread, self value, a []value) (value, error) {
			n, err := size(th, a)
			if err != nil {
				return fail(err)
			}
			if n < 0 {
				return call(th, self, "readall")
			}
			buf := vm.NewByteArray(make([]byte, n))
			got, err := call(th, self, "readinto", buf)
			if err != nil || got.IsNone() {
				return got, err
			}
			k, err := th.Index(got)
			if err != nil {
				return fail(err)
			}
			b, _ := vm.BytesOf(buf)
			if k < 0 || k > int64(len(b)) {
				return fail(vm.ValueError("readinto returned " + vm.Text(mustStr(th, got)) + " outside buffer size " + vm.Text(mustStr(th, num(len(b))))))
			}
			return vm.NewBytes(append([]byte(nil), b[:min(max(int(k), 0), len(b))]...)), nil
		}),
		vm.Method0("readall", func(th *vm.Thread, self value) (value, error) {
			var all []byte
			for {
				v, err := call(th, self, "read", num(defaultBufferSize))
				if err != nil {
					return fail(err)
				}
				if v.IsNone() {
					if all == nil {
						return v, nil
					}
					break
				}
				b, err := data(th, v)
				if err != nil {
					return fail(err)
				}
				if len(b) == 0 {
					break
				}
				all = append(all, b...)
			}
			return vm.NewBytes(all), nil
		}),
		unwritten("readinto"), unwritten("write"),
	}
}

// unwritten is a method that only derived classes have.
func unwritten(name string) *vm.Builtin {
	return vm.Method1(name, func(th *vm.Thread, self, _ value) (value, error) {
		return fail(vm.NewError(vm.NotImplementedErrorType))
	})
}

// readInto is readinto in terms of a read method.
func readInto(name, read string) *vm.Builtin {
	return vm.Method1(name, func(th *vm.Thread, self, dst value) (value, error) {
		return into(th, name, dst, func(n int) ([]byte, error) {
			v, err := call(th, self, read, num(n))
			if err != nil {
				return nil, err
			}
			return data(th, v)
		})
	})
}

func bufferedBaseMethods() []*vm.Builtin {
	return []*vm.Builtin{refuses("read"), refuses("read1"), refuses("write"), refuses("detach"), readInto("readinto", "read"), readInto("readinto1", "read1")}
}

func textBaseMethods() []*vm.Builtin {
	write := vm.Method1("write", func(th *vm.Thread, self, s value) (value, error) {
		if !vm.IsStr(s) {
			return fail(vm.TypeError("write() argument 1 must be str, not " + vm.ArgumentName(s)))
		}
		return fail(unsupported(th, "write"))
	})
	return []*vm.Builtin{refuses("read"), refuses("readline"), write, refuses("detach")}
}
