// Descriptor.go is a program's table of open files, and what some files can do besides reading and writing.

package host

import "github.com/aioplay/aioplay/loop/sock"

// A Pollable is an open file that may make its user wait.
type Pollable interface {
	File
	sock.Pollable
	SetBlocking(bool)
	Blocking() bool
}

// A Duplicable is an open file that can be had twice; it is closed when both are.
type Duplicable interface{ Dup() File }

// A Terminal is a standard stream of the program that the host itself runs: it leads out of the simulated world.
type Terminal interface{ Terminal() }

// shared is one of several descriptors of an open file.
type shared struct {
	File
	refs   *int
	closed bool
}

func (s *shared) Dup() File {
	*s.refs++
	return &shared{File: s.File, refs: s.refs}
}

func (s *shared) Close() error {
	if s.closed {
		return EBADF
	}
	s.closed = true
	if *s.refs--; *s.refs == 0 {
		return s.File.Close()
	}
	return nil
}

// Shared lets a file be had twice.
func Shared(f File) File {
	if _, ok := f.(Duplicable); ok {
		return f
	}
	if _, ok := f.(Terminal); ok {
		return f
	}
	refs := 1
	return &shared{File: f, refs: &refs}
}

// DupOf is a file that Shared gave once more.
func DupOf(f File) File {
	if d, ok := f.(Duplicable); ok {
		return d.Dup()
	}
	return f
}

// Unwrap is the open file behind a descriptor, for who asks what kind of file it is.
func Unwrap(f File) File {
	if s, ok := f.(*shared); ok {
		return s.File
	}
	return f
}

// Dup is an open file of a descriptor once more, for another descriptor or another process.
func (h *Host) Dup(fd int) (File, error) {
	f, err := h.FileOf(fd)
	if err != nil {
		return nil, err
	}
	f = Shared(f)
	*h.slot(fd) = f
	return DupOf(f), nil
}

// slot is the place of a descriptor, nil if the table isn't that long.
func (h *Host) slot(fd int) *File {
	switch {
	case fd >= 0 && fd <= 2:
		return &h.files.std[fd]
	case fd >= 3 && fd-3 < len(h.files.open):
		return &h.files.open[fd-3]
	}
	return nil
}

// SetFile lets a descriptor stand for a file; what it stood for isn't closed.
func (h *Host) SetFile(fd int, f File) {
	for fd-3 >= len(h.files.open) {
		h.files.open = append(h.files.open, nil)
	}
	*h.slot(fd) = f
}

// AddFile gives an open file the lowest free descriptor.
func (h *Host) AddFile(f File) int {
	for i, g := range h.files.open {
		if g == nil {
			h.files.open[i] = f
			return i + 3
		}
	}
	h.files.open = append(h.files.open, f)
	return len(h.files.open) + 2
}

// FileOf is the open file of a descriptor.
func (h *Host) FileOf(fd int) (File, error) {
	p := h.slot(fd)
	if p == nil || *p == nil {
		return nil, EBADF
	}
	return *p, nil
}

// EachFile calls f for each open descriptor besides the standard ones.
func (h *Host) EachFile(f func(fd int, file File)) {
	for i, g := range h.files.open {
		if g != nil {
			f(i+3, g)
		}
	}
}

// CloseFile closes a descriptor.
func (h *Host) CloseFile(fd int) error {
	f, err := h.FileOf(fd)
	if err != nil {
		return err
	}
	*h.slot(fd) = nil
	return f.Close()
}

// CloseAll closes every descriptor, as the end of a process does.
func (h *Host) CloseAll() {
	for fd := 0; fd-3 < len(h.files.open); fd++ {
		h.CloseFile(fd)
	}
}

// null is /dev/null, which every file system has.
type null struct{}

// Null is /dev/null.
var Null File = null{}

func (null) Read([]byte) (int, error)       { return 0, nil }
func (null) Write(p []byte) (int, error)    { return len(p), nil }
func (null) Seek(int64, int) (int64, error) { return 0, nil }
func (null) Truncate(int64) error           { return EINVAL }
func (null) Stat() (Stat, error) {
	return Stat{Mode: ModeChar | 0o666, Nlink: 1}, nil
}
func (null) Close() error { return nil }
func (null) Dup() File    { return Null }
