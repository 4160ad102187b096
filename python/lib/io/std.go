// Std.go is the standard streams as files: open(0) and the like.

package io

import (
	"io"

	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/vm"
)

// stdFile is a standard stream as a file without position.
type stdFile struct {
	th   *vm.Thread
	fd   int
	rest []byte // of the last line of input
}

// fileOf is the open file of a descriptor, of the standard streams too.
func fileOf(th *vm.Thread, fd int) (host.File, error) {
	if fd >= 0 && fd <= 2 {
		return &stdFile{th: th, fd: fd}, nil
	}
	return host.Of(th).FileOf(fd)
}

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
	v, err := vm.Decode(f.th, p, "utf-8", "replace")
	if err != nil {
		return 0, err
	}
	if f.fd == 1 {
		return len(p), f.th.WriteStdout(vm.Text(v))
	}
	f.th.WriteStderr(vm.Text(v))
	return len(p), nil
}

func (f *stdFile) Seek(int64, int) (int64, error) { return 0, host.ESPIPE }
func (f *stdFile) Truncate(int64) error           { return host.EINVAL }
func (f *stdFile) Stat() (host.Stat, error)       { return host.Stat{Mode: host.ModePipe | 0o600}, nil }
func (f *stdFile) Close() error                   { return nil }
