// Realfiles.go is the machine's file system, as programs see it that run natively.
package main

import (
	"errors"
	"io"
	"io/fs"
	"net"
	"os"
	"slices"
	"syscall"
	"time"

	pyhost "github.com/aioplay/aioplay/python/lib/host"
)

// realFiles implements pyhost.FS.
type realFiles struct{}

// errno is the number of an error of the os package.
func errno(err error) error {
	var number syscall.Errno
	switch {
	case err == nil:
		return nil
	case errors.As(err, &number):
		return pyhost.Errno(number)
	case errors.Is(err, fs.ErrClosed):
		return pyhost.EBADF
	case errors.Is(err, fs.ErrNotExist):
		return pyhost.ENOENT
	case errors.Is(err, fs.ErrExist):
		return pyhost.EEXIST
	case errors.Is(err, fs.ErrPermission):
		return pyhost.EACCES
	}
	return pyhost.EIO
}

func (realFiles) Open(path string, flags int, perm uint32) (pyhost.File, error) {
	f, err := os.OpenFile(path, realFlags(flags), fs.FileMode(perm&0o777))
	if err != nil {
		return nil, errno(err)
	}
	return realFile{f}, nil
}

func realFlags(flags int) int {
	own := flags & 3 // the same everywhere: reading 0, writing 1, both 2
	for _, f := range [...][2]int{{pyhost.OpenCreate, os.O_CREATE}, {pyhost.OpenExclusive, os.O_EXCL}, {pyhost.OpenTruncate, os.O_TRUNC}, {pyhost.OpenAppend, os.O_APPEND}} {
		if flags&f[0] != 0 {
			own |= f[1]
		}
	}
	return own
}

func (realFiles) Stat(path string, follow bool) (pyhost.Stat, error) {
	info, err := os.Lstat(path)
	if follow {
		info, err = os.Stat(path)
	}
	if err != nil {
		return pyhost.Stat{}, errno(err)
	}
	return statOf(info), nil
}

// statOf describes a file; what the system doesn't tell is 0.
func statOf(info fs.FileInfo) pyhost.Stat {
	m := info.Mode()
	s := pyhost.Stat{Mode: uint32(m.Perm()), Size: info.Size(), Mtime: info.ModTime().UnixNano(), Nlink: 1}
	s.Atime, s.Ctime = s.Mtime, s.Mtime
	switch {
	case m.IsDir():
		s.Mode |= pyhost.ModeDir
	case m&fs.ModeSymlink != 0:
		s.Mode |= pyhost.ModeLink
	case m&fs.ModeNamedPipe != 0:
		s.Mode |= pyhost.ModePipe
	case m&fs.ModeSocket != 0:
		s.Mode |= pyhost.ModeSock
	case m&fs.ModeCharDevice != 0:
		s.Mode |= pyhost.ModeChar
	default:
		s.Mode |= pyhost.ModeFile
	}
	statSys(info, &s)
	return s
}

func (realFiles) List(path string) ([]string, error) {
	entries, err := os.ReadDir(path)
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = e.Name()
	}
	slices.Sort(names)
	return names, errno(err)
}

func (realFiles) Mkdir(path string, perm uint32) error {
	return errno(os.Mkdir(path, fs.FileMode(perm&0o777)))
}

// MakeSocket leaves the file of a socket that nobody listens on: the simulated network's is elsewhere.
func (realFiles) MakeSocket(path string) error {
	if _, err := os.Lstat(path); err == nil {
		return pyhost.EEXIST
	}
	l, err := net.ListenUnix("unix", &net.UnixAddr{Name: path, Net: "unix"})
	if err != nil {
		return errno(err)
	}
	l.SetUnlinkOnClose(false)
	return errno(l.Close())
}

func (realFiles) Remove(path string, dir bool) error {
	info, err := os.Lstat(path)
	switch {
	case err != nil:
		return errno(err)
	case dir && !info.IsDir():
		return pyhost.ENOTDIR
	case !dir && info.IsDir():
		return pyhost.EISDIR
	}
	return errno(os.Remove(path))
}

func (realFiles) Rename(from, to string) error { return errno(os.Rename(from, to)) }

func (realFiles) Chmod(path string, perm uint32) error {
	return errno(os.Chmod(path, fs.FileMode(perm&0o777)))
}

func (realFiles) Chtimes(path string, atime, mtime int64) error {
	return errno(os.Chtimes(path, time.Unix(0, atime), time.Unix(0, mtime)))
}

// realFile implements pyhost.File.
type realFile struct{ f *os.File }

func (f realFile) Read(p []byte) (int, error) {
	n, err := f.f.Read(p)
	if err == io.EOF {
		err = nil
	}
	return n, errno(err)
}

func (f realFile) Write(p []byte) (int, error) {
	n, err := f.f.Write(p)
	return n, errno(err)
}

func (f realFile) Seek(offset int64, whence int) (int64, error) {
	n, err := f.f.Seek(offset, whence)
	return n, errno(err)
}

func (f realFile) Truncate(size int64) error { return errno(f.f.Truncate(size)) }

func (f realFile) Stat() (pyhost.Stat, error) {
	info, err := f.f.Stat()
	if err != nil {
		return pyhost.Stat{}, errno(err)
	}
	return statOf(info), nil
}

func (f realFile) Close() error { return errno(f.f.Close()) }
