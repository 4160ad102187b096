// Stream.go is sys.stdin, sys.stdout and sys.stderr.

package sys

import (
	"io"
	"strings"

	"github.com/aioplay/aioplay/python/vm"
)

// Stream is one of the standard streams, as text.
type Stream struct {
	vm.Header
	vm.Attrs
	fd     int
	closed bool
	rest   string // of stdin: what has been read but not asked for
	eof    bool
	bytes  *buffer // made when it is asked for
}

// Buffer is the binary side of a stream.
type buffer struct {
	vm.Header
	of *Stream
}

func newStreamType(spec vm.TypeSpec) *vm.Type {
	t := vm.NewType(spec)
	vm.OwnAttrs[Stream](t)
	return t
}

var streamNames = [...]string{"<stdin>", "<stdout>", "<stderr>"}

func str(s string) vm.Value { return vm.NewStr(s) }

func newStream(fd int) vm.Value {
	v := vm.Obj(vm.NewObject(streamType))
	stream(v).fd = fd
	return v
}

func unsupported(what string) error { return vm.ErrorOf(vm.OSErrorType, what) }

func (s *Stream) write(th *vm.Thread, text string) error {
	switch {
	case s.closed:
		return vm.ValueError("I/O operation on closed file.")
	case s.fd == 0:
		return unsupported("not writable")
	case s.fd == 1:
		return th.WriteStdout(text)
	}
	th.WriteStderr(text)
	return nil
}

// line reads a line of stdin, with its newline; "" at the end.
func (s *Stream) line(th *vm.Thread) (string, error) {
	if s.fd != 0 {
		return "", unsupported("not readable")
	}
	if i := strings.IndexByte(s.rest, '\n'); i >= 0 {
		l := s.rest[:i+1]
		s.rest = s.rest[i+1:]
		return l, nil
	}
	in := th.Runtime.Input
	if s.eof || in == nil {
		l := s.rest
		s.rest = ""
		return l, nil
	}
	l, err := in("")
	if err == io.EOF {
		s.eof = true
		l = s.rest
		s.rest = ""
		return l, nil
	}
	if err != nil {
		return "", err
	}
	l = s.rest + l + "\n"
	s.rest = ""
	return l, nil
}

// all reads what is left of stdin.
func (s *Stream) all(th *vm.Thread) ([]vm.Value, error) {
	var lines []vm.Value
	for {
		l, err := s.line(th)
		if err != nil || l == "" {
			return lines, err
		}
		lines = append(lines, str(l))
	}
}

func stream(v vm.Value) *Stream { return vm.As[Stream](v) }

func constant(name string, f func(s *Stream) vm.Value) *vm.GetSet {
	return vm.Getter(name, func(th *vm.Thread, v vm.Value) (vm.Value, error) { return f(stream(v)), nil })
}

func query(name string, f func(s *Stream) vm.Value) *vm.Builtin {
	return vm.Method0(name, func(th *vm.Thread, v vm.Value) (vm.Value, error) { return f(stream(v)), nil })
}

var streamType = newStreamType(vm.TypeSpec{
	Name:  "_io.TextIOWrapper",
	Flags: vm.FlagDisallowNew,
	Slots: vm.Slots{
		Repr: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			return str("<_io.TextIOWrapper name='" + streamNames[stream(v).fd] + "' mode='" + mode(stream(v)) + "' encoding='utf-8'>"), nil
		},
		Iter: vm.Self,
		Next: func(th *vm.Thread, v vm.Value) (vm.Value, error) {
			l, err := stream(v).line(th)
			if l == "" {
				return vm.Unbound, err
			}
			return str(l), err
		},
	},
	Methods: []*vm.Builtin{
		vm.Method1("write", func(th *vm.Thread, self, a vm.Value) (vm.Value, error) {
			if !vm.IsStr(a) {
				return vm.Unbound, vm.TypeError("write() argument must be str, not " + a.Type().Name)
			}
			return vm.Int(int64(vm.As[vm.Str](a).Len())), stream(self).write(th, vm.Text(a))
		}),
		vm.Method1("writelines", func(th *vm.Thread, self, a vm.Value) (vm.Value, error) {
			return vm.None, th.Each(a, func(x vm.Value) error {
				if !vm.IsStr(x) {
					return vm.TypeError("write() argument must be str, not " + x.Type().Name)
				}
				return stream(self).write(th, vm.Text(x))
			})
		}),
		vm.Method0("flush", func(th *vm.Thread, self vm.Value) (vm.Value, error) { return vm.None, nil }),
		vm.MethodArgs("reconfigure", func(th *vm.Thread, self vm.Value, a vm.Args) (vm.Value, error) { return vm.None, nil }),
		query("isatty", func(s *Stream) vm.Value { return vm.False }),
		query("fileno", func(s *Stream) vm.Value { return vm.Int(int64(s.fd)) }),
		query("readable", func(s *Stream) vm.Value { return vm.Bool(s.fd == 0) }),
		query("writable", func(s *Stream) vm.Value { return vm.Bool(s.fd != 0) }),
		query("seekable", func(s *Stream) vm.Value { return vm.False }),
		query("close", func(s *Stream) vm.Value { s.closed = true; return vm.None }),
		vm.Method0("__enter__", vm.Self),
		vm.MethodN("__exit__", 0, 3, func(th *vm.Thread, self vm.Value, a []vm.Value) (vm.Value, error) { return vm.None, nil }),
		vm.MethodN("readline", 0, 1, func(th *vm.Thread, self vm.Value, a []vm.Value) (vm.Value, error) {
			l, err := stream(self).line(th)
			return str(l), err
		}),
		vm.MethodN("readlines", 0, 1, func(th *vm.Thread, self vm.Value, a []vm.Value) (vm.Value, error) {
			l, err := stream(self).all(th)
			return vm.NewList(l...), err
		}),
		vm.MethodN("read", 0, 1, readStream),
	},
	GetSet: []*vm.GetSet{
		vm.DictAttribute(),
		constant("name", func(s *Stream) vm.Value { return str(streamNames[s.fd]) }),
		constant("mode", func(s *Stream) vm.Value { return str(mode(s)) }),
		constant("encoding", func(s *Stream) vm.Value { return str("utf-8") }),
		constant("errors", func(s *Stream) vm.Value {
			if s.fd == 2 {
				return str("backslashreplace")
			}
			return str("strict")
		}),
		constant("newlines", func(s *Stream) vm.Value { return vm.None }),
		constant("closed", func(s *Stream) vm.Value { return vm.Bool(s.closed) }),
		constant("line_buffering", func(s *Stream) vm.Value { return vm.Bool(s.fd == 2) }),
		constant("write_through", func(s *Stream) vm.Value { return vm.False }),
		constant("buffer", func(s *Stream) vm.Value {
			if s.bytes == nil {
				s.bytes = &buffer{of: s}
				s.bytes.SetType(bufferTypes[min(s.fd, 1)])
			}
			return vm.Obj(&s.bytes.Header)
		}),
	},
})

func mode(s *Stream) string {
	if s.fd == 0 {
		return "r"
	}
	return "w"
}

// readStream is read(size=-1).
func readStream(th *vm.Thread, self vm.Value, a []vm.Value) (vm.Value, error) {
	s := stream(self)
	size := int64(-1)
	if len(a) == 1 && !a[0].IsNone() {
		var err error
		if size, err = th.Index(a[0]); err != nil {
			return vm.Unbound, err
		}
	}
	var text []rune
	for size < 0 || int64(len(text)) < size {
		l, err := s.line(th)
		if err != nil {
			return vm.Unbound, err
		}
		if l == "" {
			break
		}
		text = append(text, []rune(l)...)
	}
	if size >= 0 && int64(len(text)) > size {
		s.rest = string(text[size:]) + s.rest
		text = text[:size]
	}
	return str(string(text)), nil
}

// bufferTypes are the classes of stdin's binary side and of the others'.
var bufferTypes = [...]*vm.Type{
	vm.NewType(vm.TypeSpec{Name: "_io.BufferedReader", Flags: vm.FlagDisallowNew, Methods: bufferMethods}),
	vm.NewType(vm.TypeSpec{Name: "_io.BufferedWriter", Flags: vm.FlagDisallowNew, Methods: bufferMethods}),
}

var bufferMethods = []*vm.Builtin{
	vm.Method1("write", func(th *vm.Thread, self, a vm.Value) (vm.Value, error) {
		data, ok := th.BytesOf(a)
		if !ok {
			return vm.Unbound, vm.TypeError("a bytes-like object is required, not '" + a.Type().Name + "'")
		}
		v, err := vm.Decode(th, data, "utf-8", "replace")
		if err != nil {
			return vm.Unbound, err
		}
		return vm.Int(int64(len(data))), vm.As[buffer](self).of.write(th, vm.Text(v))
	}),
	vm.MethodN("read", 0, 1, func(th *vm.Thread, self vm.Value, a []vm.Value) (vm.Value, error) {
		v, err := readStream(th, vm.Obj(&vm.As[buffer](self).of.Header), a)
		if err != nil {
			return vm.Unbound, err
		}
		return vm.NewBytes([]byte(vm.Text(v))), nil
	}),
	vm.Method0("readline", func(th *vm.Thread, self vm.Value) (vm.Value, error) {
		l, err := vm.As[buffer](self).of.line(th)
		return vm.NewBytes([]byte(l)), err
	}),
	vm.Method0("flush", func(th *vm.Thread, self vm.Value) (vm.Value, error) { return vm.None, nil }),
	vm.Method0("fileno", func(th *vm.Thread, self vm.Value) (vm.Value, error) {
		return vm.Int(int64(vm.As[buffer](self).of.fd)), nil
	}),
}
