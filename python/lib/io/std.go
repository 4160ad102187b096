// Std.go is the standard streams as files: open(0) and the like.

package io

import (
	"io"
	"unicode/utf8"

	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/vm"
)

// stdFile is a standard stream as a file without position.
type stdFile struct {
	th   *vm.Thread
	fd   int
	rest []byte // of the last line of input; of a character of output
}

// FileOf is the open file of a descriptor, of the standard streams too.
func FileOf(th *vm.Thread, fd int) (host.File, error) {
	f, err := host.Of(th).FileOf(fd)
	if err != nil && fd >= 0 && fd <= 2 {
		return Std(th, fd), nil
	}
	return f, err
}

// Std is a standard stream of the host's own as a file.
func Std(th *vm.Thread, fd int) host.File { return &stdFile{th: th, fd: fd} }

// Terminal marks it as leading out of the simulated world.
func (f *stdFile) Terminal() {}

// FD is the stream's descriptor.
func (f *stdFile) FD() int { return f.fd }

func (f *stdFile) Read(p []byte) (int, error) {
	in := f.th.Runtime.Input
	if f.fd != 0 {
		return 0, host.EBADF
	}
	if len(f.rest) == 0 && in != nil {
		line, err := in("")
		if err == io.EOF {
			return 0, nil
		}
		if err != nil {
			return 0, err
		}
		f.rest = append([]byte(line), '\n')
	}
	n := copy(p, f.rest)
	f.rest = f.rest[n:]
	return n, nil
}

func (f *stdFile) Write(p []byte) (int, error) {
	if f.fd == 0 {
		return 0, host.EBADF
	}
	whole := append(f.rest, p...)
	f.rest = nil
	if k := incomplete(whole); k > 0 { // the rest of a character comes with the next Write
		f.rest = append(f.rest, whole[len(whole)-k:]...)
		whole = whole[:len(whole)-k]
	}
	v, err := vm.Decode(f.th, whole, "utf-8", "replace")
	if err != nil {
		return 0, err
	}
	if f.fd == 1 {
		return len(p), f.th.WriteStdout(vm.Text(v))
	}
	f.th.WriteStderr(vm.Text(v))
	return len(p), nil
}

// incomplete is how many bytes at the end begin a character that goes on.
func incomplete(p []byte) int {
	for k := 1; k <= min(3, len(p)); k++ {
		if c := p[len(p)-k]; utf8.RuneStart(c) {
			if c >= 0xC0 && !utf8.FullRune(p[len(p)-k:]) {
				return k
			}
			break
		}
	}
	return 0
}

func (f *stdFile) Seek(int64, int) (int64, error) { return 0, host.ESPIPE }
func (f *stdFile) Truncate(int64) error           { return host.EINVAL }
func (f *stdFile) Stat() (host.Stat, error)       { return host.Stat{Mode: host.ModePipe | 0o600}, nil }
func (f *stdFile) Close() error                   { return nil }

// StdText makes one of sys's streams for a descriptor that is an open file: text over a buffer, as CPython has it where
// there is no terminal. direct passes on at once what is written.
func StdText(th *vm.Thread, fd int, direct bool) (vm.Value, error) {
	types.once.Do(makeTypes)
	file := vm.Obj(vm.NewObject(types.fileIO))
	mode := [...]string{"rb", "wb", "wb"}[fd]
	if err := newFileIO(th, vm.As[fileIO](file), num(fd), mode, false, vm.Unbound); err != nil {
		return fail(err)
	}
	t := types.writer
	if fd == 0 {
		t = types.reader
	}
	buf := vm.Obj(vm.NewObject(t))
	b := vm.As[buffered](buf)
	b.setRaw(file, fd == 0, fd != 0, 8192)
	b.dirty = true // whoever looks at files doesn't look here
	text := vm.Obj(vm.NewObject(types.text))
	errors := "strict"
	if fd == 2 {
		errors = "backslashreplace"
	}
	args := []value{buf, str("utf-8"), str(errors), vm.Unbound, vm.Bool(fd == 2), vm.Bool(direct && fd != 0)}
	if fd != 0 {
		args[3] = str("\n")
	}
	if err := vm.As[textIO](text).init(th, args); err != nil {
		return fail(err)
	}
	vm.As[fileIO](file).name = str([...]string{"<stdin>", "<stdout>", "<stderr>"}[fd])
	return text, th.SetAttr(text, vm.Intern("mode"), str(mode[:1]))
}
