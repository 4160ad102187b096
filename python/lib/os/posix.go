// Package os is what Python's os module is made of: posix, which asks the host's file system, and errno. The rest
// of os is Python (python/lib/pure).
package os

import (
	"strings"

	"github.com/aioplay/aioplay/python/lib/host"
	"github.com/aioplay/aioplay/python/lib/io"
	"github.com/aioplay/aioplay/python/vm"
)

type value = vm.Value

func str(s string) value { return vm.NewStr(s) }

// files is a function whose first argument is a path; f gets it absolute. What failed is reported with the path as
// the program gave it.
func files(name string, min, max int, f func(th *vm.Thread, h *host.Host, path string, a []value) (value, error)) *vm.Builtin {
	return vm.FuncN(name, min, max, func(th *vm.Thread, a []value) (value, error) {
		name, path, err := named(th, a[0])
		if err != nil {
			return vm.Unbound, err
		}
		h := host.Of(th)
		h.Sync(th)
		if path == "" {
			err = host.ENOENT
		} else {
			var v value
			if v, err = f(th, h, h.Abs(path), a[1:]); err == nil {
				return v, nil
			}
		}
		return vm.Unbound, host.OSError(err, name)
	})
}

// named is a path-like argument as errors show it, and its text.
func named(th *vm.Thread, v value) (name value, path string, err error) {
	if name, err = io.Fspath(th, v); err == nil {
		path, err = io.Path(th, name)
	}
	return
}

// number is an integer argument, or a default if it was left out.
func number(th *vm.Thread, a []value, i int, def int64) int64 {
	if i < len(a) {
		if n, err := th.Index(a[i]); err == nil {
			return n
		}
	}
	return def
}

// descriptor is a function of an open file.
func descriptor(name string, n int, f func(th *vm.Thread, file host.File, a []value) (value, error)) *vm.Builtin {
	return vm.FuncN(name, n, n, func(th *vm.Thread, a []value) (value, error) {
		fd, err := th.Index(a[0])
		if err != nil {
			return vm.Unbound, err
		}
		file, err := io.FileOf(th, int(fd))
		if err != nil {
			return vm.Unbound, host.Error(err)
		}
		v, err := f(th, file, a[1:])
		return v, host.Error(err)
	})
}

// statTuple is a description as os.stat_result takes it.
func statTuple(s host.Stat) value {
	n := func(i int64) value { return vm.Int(i) }
	return vm.NewTuple(n(int64(s.Mode)), n(int64(s.Ino)), n(int64(s.Dev)), n(s.Nlink), n(s.UID), n(s.GID), n(s.Size), n(s.Atime), n(s.Mtime), n(s.Ctime))
}

func remove(th *vm.Thread, h *host.Host, path string, a []value) (value, error) {
	return vm.None, h.FS().Remove(path, false)
}

func rename(th *vm.Thread, a []value) (value, error) {
	fromName, from, err := named(th, a[0])
	if err != nil {
		return vm.Unbound, err
	}
	toName, to, err := named(th, a[1])
	if err != nil {
		return vm.Unbound, err
	}
	h := host.Of(th)
	h.Sync(th)
	if err := h.FS().Rename(h.Abs(from), h.Abs(to)); err != nil {
		err = host.OSError(err, fromName)
		if e, ok := err.(*vm.Exception); ok {
			e.SetFilename2(toName)
		}
		return vm.Unbound, err
	}
	return vm.None, nil
}

// Module makes posix.
func Module(th *vm.Thread) (*vm.Module, error) {
	m := vm.NewModule("posix", vm.NewDict())
	h := host.Of(th)
	env := vm.NewList()
	for _, e := range h.Environ {
		vm.As[vm.List](env).Append(str(e))
	}
	m.Set("environ", env)
	state := h.Seed
	m.Add(
		files("stat", 2, 2, func(th *vm.Thread, h *host.Host, path string, a []value) (value, error) {
			follow, err := th.Truth(a[0])
			if err != nil {
				return vm.Unbound, err
			}
			s, err := h.FS().Stat(path, follow)
			return statTuple(s), err
		}),
		files("listdir", 1, 1, func(th *vm.Thread, h *host.Host, path string, a []value) (value, error) {
			names, err := h.FS().List(path)
			items := make([]value, len(names))
			for i, n := range names {
				items[i] = str(n)
			}
			return vm.NewList(items...), err
		}),
		files("mkdir", 1, 2, func(th *vm.Thread, h *host.Host, path string, a []value) (value, error) {
			return vm.None, h.FS().Mkdir(path, uint32(number(th, a, 0, 0o777)))
		}),
		files("rmdir", 1, 1, func(th *vm.Thread, h *host.Host, path string, a []value) (value, error) {
			return vm.None, h.FS().Remove(path, true)
		}),
		files("remove", 1, 1, remove),
		files("unlink", 1, 1, remove),
		files("chdir", 1, 1, func(th *vm.Thread, h *host.Host, path string, a []value) (value, error) {
			return vm.None, h.Chdir(path)
		}),
		files("chmod", 2, 2, func(th *vm.Thread, h *host.Host, path string, a []value) (value, error) {
			return vm.None, h.FS().Chmod(path, uint32(number(th, a, 0, 0)))
		}),
		files("utime", 3, 3, func(th *vm.Thread, h *host.Host, path string, a []value) (value, error) {
			return vm.None, h.FS().Chtimes(path, number(th, a, 0, 0), number(th, a, 1, 0))
		}),
		vm.FuncN("rename", 2, 2, rename),
		vm.FuncN("replace", 2, 2, rename),
		vm.FuncN("open", 2, 3, func(th *vm.Thread, a []value) (value, error) {
			name, path, err := named(th, a[0])
			if err != nil {
				return vm.Unbound, err
			}
			h := host.Of(th)
			h.Sync(th)
			f, err := io.OpenPath(h, path, int(number(th, a, 1, 0)), uint32(number(th, a, 2, 0o777)))
			if err != nil {
				return vm.Unbound, host.OSError(err, name)
			}
			return vm.Int(int64(h.AddFile(f))), nil
		}),
		vm.Func1("close", func(th *vm.Thread, a value) (value, error) {
			fd, err := th.Index(a)
			if err != nil {
				return vm.Unbound, err
			}
			return vm.None, host.Error(host.Of(th).CloseFile(int(fd)))
		}),
		descriptor("read", 2, func(th *vm.Thread, f host.File, a []value) (value, error) {
			n := max(number(th, a, 0, 0), 0)
			if err := th.Reserve(int(n)); err != nil {
				return vm.Unbound, err
			}
			b := make([]byte, n)
			k, err := f.Read(b)
			return vm.NewBytes(b[:k]), err
		}),
		vm.FuncN("write", 2, 2, write),
		descriptor("lseek", 3, func(th *vm.Thread, f host.File, a []value) (value, error) {
			at, err := f.Seek(number(th, a, 0, 0), int(number(th, a, 1, 0)))
			return vm.Int(at), err
		}),
		descriptor("ftruncate", 2, func(th *vm.Thread, f host.File, a []value) (value, error) {
			return vm.None, f.Truncate(number(th, a, 0, 0))
		}),
		descriptor("fstat", 1, func(th *vm.Thread, f host.File, a []value) (value, error) {
			s, err := f.Stat()
			return statTuple(s), err
		}),
		vm.Func0("getcwd", func(th *vm.Thread) (value, error) { return str(host.Of(th).Getcwd()), nil }),
		vm.Func1("fspath", io.Fspath),
		vm.Func1("strerror", func(th *vm.Thread, a value) (value, error) {
			n, err := th.Index(a)
			return str(host.Errno(n).Error()), err
		}),
		vm.Func1("urandom", func(th *vm.Thread, a value) (value, error) {
			n, err := th.Index(a)
			if err == nil && n < 0 {
				err = vm.ValueError("negative argument not allowed")
			}
			if err == nil {
				err = th.Reserve(int(n))
			}
			if err != nil {
				return vm.Unbound, err
			}
			b := make([]byte, n)
			for i := range b { // splitmix64
				state += 0x9E3779B97F4A7C15
				z := (state ^ state>>30) * 0xBF58476D1CE4E5B9
				z = (z ^ z>>27) * 0x94D049BB133111EB
				b[i] = byte(z >> 32)
			}
			return vm.NewBytes(b), nil
		}),
	)
	m.Add(vm.FuncN("_structseq", 2, 2, func(th *vm.Thread, a []value) (value, error) {
		if !vm.IsStr(a[0]) || !vm.IsStr(a[1]) {
			return vm.Unbound, vm.TypeError("_structseq() takes a name and the names of fields")
		}
		fields := strings.Fields(vm.Text(a[1]))
		return vm.NewStructClass(vm.Text(a[0]), len(fields), fields...).Value(), nil
	}))
	m.Add(processFunctions()...)
	return m, nil
}

// write is os.write; 1 and 2 are the standard streams.
func write(th *vm.Thread, a []value) (value, error) {
	fd, err := th.Index(a[0])
	if err != nil {
		return vm.Unbound, err
	}
	b, ok := th.BytesOf(a[1])
	if !ok {
		return vm.Unbound, vm.TypeError("a bytes-like object is required, not '" + a[1].Type().Name + "'")
	}
	f, err := io.FileOf(th, int(fd))
	if err != nil {
		return vm.Unbound, host.Error(err)
	}
	n, err := f.Write(b)
	return vm.Int(int64(n)), host.Error(err)
}

// Errno makes errno.
func Errno(th *vm.Thread) (*vm.Module, error) {
	m := vm.NewModule("errno", vm.NewDict())
	codes := vm.NewDict()
	host.EachErrno(func(n int, name, _ string) {
		m.Set(name, vm.Int(int64(n)))
		codes.Set(th, vm.Int(int64(n)), str(name))
	})
	m.Set("EWOULDBLOCK", vm.Int(11))
	m.Set("ENOTSUP", vm.Int(95))
	m.Set("EDEADLOCK", vm.Int(35))
	m.Set("errorcode", codes.Value())
	return m, nil
}
