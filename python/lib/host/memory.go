// Memory.go is a file system in memory: what a page has.

package host

import (
	"sort"
	"strings"
)

// Memory is a file system in memory. Every directory on the way to a given file is there, and /tmp when it is asked
// for.
type Memory struct {
	root *node
	now  func() int64
	inos uint64
}

type node struct {
	mode                uint32
	data                []byte
	children            map[string]*node // of a directory
	atime, mtime, ctime int64
	ino                 uint64
}

// NewMemory makes a file system of files by absolute path; now is the time in nanoseconds since 1970.
func NewMemory(files map[string][]byte, now func() int64) *Memory {
	m := &Memory{now: now}
	m.root = m.node(ModeDir | 0o755)
	for name, data := range files {
		parts := strings.Split(strings.Trim(Clean("/"+name), "/"), "/")
		dir := m.root
		for _, p := range parts[:len(parts)-1] {
			next := dir.children[p]
			if next == nil || next.children == nil {
				next = m.node(ModeDir | 0o755)
				dir.children[p] = next
			}
			dir = next
		}
		f := m.node(ModeFile | 0o644)
		f.data = append([]byte(nil), data...)
		dir.children[parts[len(parts)-1]] = f
	}
	return m
}

func (m *Memory) node(mode uint32) *node {
	m.inos++
	t := m.now()
	n := &node{mode: mode, ino: m.inos, atime: t, mtime: t, ctime: t}
	if mode&ModeType == ModeDir {
		n.children = map[string]*node{}
	}
	return n
}

// find gives the directory of a path, the name in it, and what stands there, nil if nothing.
func (m *Memory) find(path string) (dir *node, name string, n *node, err error) {
	n = m.root
	for _, p := range strings.Split(path, "/") {
		if p == "" {
			continue
		}
		if n == nil {
			return nil, "", nil, ENOENT
		}
		if n.children == nil {
			return nil, "", nil, ENOTDIR
		}
		dir, name = n, p
		n = dir.children[p]
		if n == nil && dir == m.root && p == "tmp" {
			n = m.node(ModeDir | 0o777)
			dir.children[p] = n
		}
	}
	return dir, name, n, nil
}

func (m *Memory) get(path string) (*node, error) {
	_, _, n, err := m.find(path)
	if err == nil && n == nil {
		err = ENOENT
	}
	return n, err
}

// put lets n stand at name in dir; nil removes what is there.
func (m *Memory) put(dir *node, name string, n *node) {
	if n == nil {
		delete(dir.children, name)
	} else {
		dir.children[name] = n
	}
	dir.mtime = m.now()
}

// Open implements FS.
func (m *Memory) Open(path string, flags int, perm uint32) (File, error) {
	if path == "/dev/null" {
		return Null, nil
	}
	dir, name, n, err := m.find(path)
	switch {
	case err != nil:
		return nil, err
	case n == nil && flags&OpenCreate == 0:
		return nil, ENOENT
	case n == nil:
		n = m.node(ModeFile | perm&0o777&^0o022)
		m.put(dir, name, n)
	case flags&OpenExclusive != 0:
		return nil, EEXIST
	case n.mode&ModeType == ModeSock:
		return nil, ENXIO
	case n.children != nil && flags&3 != 0:
		return nil, EISDIR
	case n.mode&0o200 == 0 && flags&3 != 0, n.mode&0o400 == 0 && flags&3 != OpenWrite:
		return nil, EACCES
	}
	if flags&OpenTruncate != 0 {
		n.data, n.mtime = nil, m.now()
	}
	return &memoryFile{n: n, m: m, flags: flags}, nil
}

// Stat implements FS.
func (m *Memory) Stat(path string, follow bool) (Stat, error) {
	if path == "/dev/null" {
		return Null.Stat()
	}
	n, err := m.get(path)
	if err != nil {
		return Stat{}, err
	}
	return n.stat(), nil
}

func (n *node) stat() Stat {
	s := Stat{Mode: n.mode, Size: int64(len(n.data)), Atime: n.atime, Mtime: n.mtime, Ctime: n.ctime, Ino: n.ino, Dev: 1, Nlink: 1, UID: 1000, GID: 1000}
	if n.children != nil {
		s.Size, s.Nlink = 4096, 2
	}
	return s
}

// List implements FS.
func (m *Memory) List(path string) ([]string, error) {
	n, err := m.get(path)
	if err != nil {
		return nil, err
	}
	if n.children == nil {
		return nil, ENOTDIR
	}
	names := make([]string, 0, len(n.children))
	for name := range n.children {
		names = append(names, name)
	}
	sort.Strings(names)
	return names, nil
}

// Mkdir implements FS.
func (m *Memory) Mkdir(path string, perm uint32) error {
	dir, name, n, err := m.find(path)
	if err != nil {
		return err
	}
	if n != nil {
		return EEXIST
	}
	m.put(dir, name, m.node(ModeDir|perm&0o777&^0o022))
	return nil
}

// MakeSocket makes the file that the address of a Unix socket is.
func (m *Memory) MakeSocket(path string) error {
	dir, name, n, err := m.find(path)
	switch {
	case err != nil:
		return err
	case n != nil:
		return EEXIST
	}
	m.put(dir, name, m.node(ModeSock|0o755))
	return nil
}

// Remove implements FS.
func (m *Memory) Remove(path string, dir bool) error {
	parent, name, n, err := m.find(path)
	switch {
	case err != nil:
		return err
	case n == nil:
		return ENOENT
	case dir && n.children == nil:
		return ENOTDIR
	case !dir && n.children != nil:
		return EISDIR
	case len(n.children) > 0:
		return ENOTEMPTY
	case parent == nil:
		return EACCES
	}
	m.put(parent, name, nil)
	return nil
}

// Rename implements FS.
func (m *Memory) Rename(from, to string) error {
	fromDir, fromName, n, err := m.find(from)
	if err == nil && n == nil {
		err = ENOENT
	}
	if err != nil {
		return err
	}
	toDir, toName, old, err := m.find(to)
	switch {
	case err != nil:
		return err
	case n == old:
		return nil
	case fromDir == nil, toDir == nil, n.children != nil && strings.HasPrefix(to+"/", from+"/"):
		return EINVAL
	case old == nil:
	case n.children != nil && old.children == nil:
		return ENOTDIR
	case n.children == nil && old.children != nil:
		return EISDIR
	case len(old.children) > 0:
		return ENOTEMPTY
	}
	m.put(fromDir, fromName, nil)
	m.put(toDir, toName, n)
	return nil
}

// Chmod implements FS.
func (m *Memory) Chmod(path string, perm uint32) error {
	n, err := m.get(path)
	if err == nil {
		n.mode = n.mode&ModeType | perm&0o7777
		n.ctime = m.now()
	}
	return err
}

// Chtimes implements FS.
func (m *Memory) Chtimes(path string, atime, mtime int64) error {
	n, err := m.get(path)
	if err == nil {
		n.atime, n.mtime = atime, mtime
	}
	return err
}

// memoryFile is an open file. It lives on when its name is gone.
type memoryFile struct {
	n     *node
	m     *Memory
	flags int
	at    int64
}

func (f *memoryFile) Read(p []byte) (int, error) {
	if f.flags&3 == OpenWrite {
		return 0, EBADF
	}
	if f.n.children != nil {
		return 0, EISDIR
	}
	if f.at >= int64(len(f.n.data)) {
		return 0, nil
	}
	n := copy(p, f.n.data[f.at:])
	f.at += int64(n)
	return n, nil
}

func (f *memoryFile) Write(p []byte) (int, error) {
	if f.flags&3 == 0 {
		return 0, EBADF
	}
	if f.flags&OpenAppend != 0 {
		f.at = int64(len(f.n.data))
	}
	if err := f.grow(f.at + int64(len(p))); err != nil {
		return 0, err
	}
	copy(f.n.data[f.at:], p)
	f.at += int64(len(p))
	f.n.mtime = f.m.now()
	return len(p), nil
}

// maxFile is how big a file in memory may get: the page has no more.
const maxFile = 1 << 28

// grow makes the file at least size bytes long.
func (f *memoryFile) grow(size int64) error {
	if size > maxFile {
		return ENOSPC
	}
	if n := size - int64(len(f.n.data)); n > 0 {
		f.n.data = append(f.n.data, make([]byte, n)...)
	}
	return nil
}

func (f *memoryFile) Seek(offset int64, whence int) (int64, error) {
	switch whence {
	case 1:
		offset += f.at
	case 2:
		offset += int64(len(f.n.data))
	}
	if offset < 0 {
		return 0, EINVAL
	}
	f.at = offset
	return offset, nil
}

func (f *memoryFile) Truncate(size int64) error {
	if f.flags&3 == 0 || size < 0 {
		return EINVAL
	}
	if err := f.grow(size); err != nil {
		return err
	}
	f.n.data = f.n.data[:size:size]
	f.n.mtime = f.m.now()
	return nil
}

func (f *memoryFile) Stat() (Stat, error) { return f.n.stat(), nil }

func (f *memoryFile) Close() error { return nil }
