// Bytesio.go is BytesIO, a binary file in memory.

package io

import (
	"bytes"

	"github.com/aioplay/aioplay/python/vm"
)

type bytesIO struct {
	base
	buf     []byte
	at      int
	exports vm.Exports // by getbuffer; the size is fixed while there are any
}

// loan is what lends out the memory of a BytesIO, which isn't bytes-like itself.
type loan struct {
	vm.Header
	of value
}

func (b *bytesIO) left() []byte { return b.buf[min(b.at, len(b.buf)):] }

func (b *bytesIO) take(n int) []byte {
	p := b.left()
	if n >= 0 && n < len(p) {
		p = p[:n]
	}
	b.at += len(p)
	return append([]byte(nil), p...)
}

func (b *bytesIO) line(limit int) []byte {
	n := bytes.IndexByte(b.left(), '\n') + 1
	if n == 0 {
		n = len(b.left())
	}
	if limit >= 0 {
		n = min(n, limit)
	}
	return b.take(n)
}

func (b *bytesIO) write(th *vm.Thread, p []byte) error {
	if err := b.exports.Resizable(th); err != nil {
		return err
	}
	if len(p) == 0 {
		return nil
	}
	if end := b.at + len(p); end > len(b.buf) {
		if end > cap(b.buf) {
			if err := th.Reserve(end); err != nil {
				return err
			}
		}
		b.buf = append(b.buf, make([]byte, end-len(b.buf))...)
	}
	b.at += copy(b.buf[b.at:], p)
	return nil
}

// bytesMethod is a method of an open BytesIO with up to max arguments.
func bytesMethod(name string, min, max int, f func(th *vm.Thread, b *bytesIO, a []value) (value, error)) *vm.Builtin {
	return vm.MethodN(name, min, max, func(th *vm.Thread, self value, a []value) (value, error) {
		b := vm.As[bytesIO](self)
		if err := b.check(); err != nil {
			return fail(err)
		}
		return f(th, b, a)
	})
}

// bytesReader is a method that reads some bytes.
func bytesReader(name string, read func(b *bytesIO, n int) []byte) *vm.Builtin {
	return bytesMethod(name, 0, 1, func(th *vm.Thread, b *bytesIO, a []value) (value, error) {
		n, err := size(th, a)
		if err != nil {
			return fail(err)
		}
		return vm.NewBytes(read(b, n)), nil
	})
}

func bytesIOSpec() vm.TypeSpec {
	return vm.TypeSpec{Name: "_io.BytesIO", Slots: vm.Slots{
		New: func(th *vm.Thread, cls *vm.Type, a vm.Args) (value, error) { return vm.Obj(vm.NewObject(cls)), nil },
		Init: func(th *vm.Thread, self value, a vm.Args) error {
			args, err := bytesIOSignature.Match("BytesIO", a)
			if err != nil {
				return err
			}
			b := vm.As[bytesIO](self)
			b.buf, b.at, b.closed = nil, 0, false
			if args[0].Bound() && !args[0].IsNone() {
				p, err := data(th, args[0])
				if err != nil {
					return err
				}
				b.buf = append([]byte(nil), p...)
			}
			return nil
		},
		Iter: func(th *vm.Thread, self value) (value, error) { return self, checkOpen(th, self) },
		Next: func(th *vm.Thread, self value) (value, error) {
			if self.Type() != types.bytesIO {
				return nextLine(th, self)
			}
			b := vm.As[bytesIO](self)
			if p := b.line(-1); len(p) > 0 {
				return vm.NewBytes(p), b.check()
			}
			return vm.Unbound, b.check()
		},
	}, Methods: []*vm.Builtin{
		vm.MethodN("readlines", 0, 1, func(th *vm.Thread, self value, a []value) (value, error) {
			if len(a) > 0 && !a[0].IsNone() && !vm.IsIntLike(a[0]) {
				return fail(vm.TypeError("integer argument expected, got '" + a[0].Type().DisplayName() + "'"))
			}
			return readLines(th, self, a)
		}),
		bytesReader("read", (*bytesIO).take),
		bytesReader("read1", (*bytesIO).take),
		bytesReader("readline", (*bytesIO).line),
		bytesMethod("readinto1", 1, 1, func(th *vm.Thread, b *bytesIO, a []value) (value, error) {
			return into(th, "readinto1", a[0], func(n int) ([]byte, error) { return b.take(n), nil })
		}),
		bytesMethod("readinto", 1, 1, func(th *vm.Thread, b *bytesIO, a []value) (value, error) {
			return into(th, "readinto", a[0], func(n int) ([]byte, error) { return b.take(n), nil })
		}),
		bytesMethod("getvalue", 0, 0, func(th *vm.Thread, b *bytesIO, a []value) (value, error) {
			return vm.NewBytes(append([]byte(nil), b.buf...)), nil
		}),
		bytesMethod("getbuffer", 0, 0, func(th *vm.Thread, b *bytesIO, a []value) (value, error) {
			l := &loan{of: vm.Obj(&b.Header)}
			l.SetType(types.loan)
			return vm.NewMemoryView(th, vm.Obj(&l.Header))
		}).Counted(),
		bytesMethod("__getstate__", 0, 0, func(th *vm.Thread, b *bytesIO, a []value) (value, error) {
			d, err := ownAttrs(th, vm.Obj(&b.Header))
			return vm.NewTuple(vm.NewBytes(append([]byte(nil), b.buf...)), num(b.at), d), err
		}),
		bytesMethod("__setstate__", 1, 1, func(th *vm.Thread, b *bytesIO, a []value) (value, error) {
			state, err := stateOf(a[0], 3, vm.Obj(&b.Header))
			if err != nil {
				return fail(err)
			}
			p, err := data(th, state[0])
			if err != nil {
				return fail(err)
			}
			at, err := statePosition(th, state[1])
			if err != nil {
				return fail(err)
			}
			if err := b.exports.Resizable(th); err != nil {
				return fail(err)
			}
			b.buf, b.at = append([]byte(nil), p...), at
			return vm.None, setAttrs(th, vm.Obj(&b.Header), state[2])
		}),
		bytesMethod("write", 1, 1, func(th *vm.Thread, b *bytesIO, a []value) (value, error) {
			p, err := data(th, a[0])
			if err != nil {
				return fail(err)
			}
			return num(len(p)), b.write(th, p)
		}),
		bytesMethod("tell", 0, 0, func(th *vm.Thread, b *bytesIO, a []value) (value, error) { return num(b.at), nil }),
		bytesMethod("seek", 1, 2, func(th *vm.Thread, b *bytesIO, a []value) (value, error) {
			to, whence, err := seekArgs(th, a)
			if err != nil {
				return fail(err)
			}
			switch whence {
			case 0:
				if to < 0 {
					return fail(vm.ValueError("negative seek value " + vm.Text(mustStr(th, a[0]))))
				}
			case 1:
				to += int64(b.at)
			case 2:
				to += int64(len(b.buf))
			default:
				return fail(vm.ValueError("invalid whence (" + vm.Text(mustStr(th, a[1])) + ", should be 0, 1 or 2)"))
			}
			b.at = int(max(to, 0))
			return num(b.at), nil
		}),
		bytesMethod("truncate", 0, 1, func(th *vm.Thread, b *bytesIO, a []value) (value, error) {
			n := b.at
			if len(a) > 0 && !a[0].IsNone() {
				i, err := th.Index(a[0])
				if err != nil {
					return fail(err)
				}
				if n = int(i); n < 0 {
					return fail(vm.ValueError("negative size value " + vm.Text(mustStr(th, a[0]))))
				}
			}
			if err := b.exports.Resizable(th); err != nil {
				return fail(err)
			}
			if n < len(b.buf) {
				b.buf = b.buf[:n]
			}
			return num(n), nil
		}),
		vm.Method0("close", func(th *vm.Thread, self value) (value, error) {
			b := vm.As[bytesIO](self)
			if err := b.exports.Resizable(th); err != nil {
				return fail(err)
			}
			b.closed, b.buf = true, nil
			return vm.None, nil
		}),
		answers("readable", vm.True), answers("writable", vm.True), answers("seekable", vm.True),
	}}
}

var bytesIOSignature = vm.ParseSignature("initial_bytes=b''")

func mustStr(th *vm.Thread, v value) value {
	s, _ := th.Str(v)
	return str(s)
}

// seekArgs are seek's.
func seekArgs(th *vm.Thread, a []value) (to int64, whence int, err error) {
	if to, err = th.Index(a[0]); err == nil && len(a) > 1 {
		var w int64
		w, err = th.Index(a[1])
		whence = int(w)
	}
	return
}

// stateOf takes what __setstate__ gets apart: a tuple of n items.
func stateOf(v value, n int, self value) ([]value, error) {
	if vm.IsTuple(v) {
		if items := vm.As[vm.Tuple](v).Items(); len(items) >= n {
			return items[:n], nil
		}
	}
	return nil, vm.TypeError(self.Type().DisplayName() + ".__setstate__ argument should be " + string(rune('0'+n)) + "-tuple, got " + v.Type().Name)
}

func statePosition(th *vm.Thread, v value) (int, error) {
	if !vm.IsIntLike(v) {
		return 0, vm.TypeError("state's position item must be an integer, not " + v.Type().Name)
	}
	at, err := th.Index(v)
	if err == nil && at < 0 {
		err = vm.ValueError("position value cannot be negative")
	}
	return int(at), err
}

// ownAttrs is a copy of an object's own attributes, None if it has none; setAttrs adds such a copy to an object's.
func ownAttrs(th *vm.Thread, self value) (value, error) {
	d, err := th.GetAttr(self, vm.Intern("__dict__"))
	if err != nil {
		return fail(err)
	}
	if n, err := th.Len(d); n == 0 || err != nil {
		return vm.None, err
	}
	return call(th, d, "copy")
}

func setAttrs(th *vm.Thread, self, attrs value) error {
	if attrs.IsNone() {
		return nil
	}
	if !vm.IsDict(attrs) {
		return vm.TypeError("fourth item of state should be a dict, got a " + attrs.Type().Name)
	}
	d, err := th.GetAttr(self, vm.Intern("__dict__"))
	if err == nil {
		_, err = call(th, d, "update", attrs)
	}
	return err
}

// lend is the buffer protocol of a loan.
func lend(v value) *vm.Buffer {
	b := vm.As[bytesIO](vm.As[loan](v).of)
	return &vm.Buffer{Data: b.buf, Format: "B", ItemSize: 1, Shape: []int{len(b.buf)}, Strides: []int{1}, Exports: &b.exports}
}
