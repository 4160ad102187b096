# Paths as objects.

import io
import os
import fnmatch
import posixpath
import stat as _stat
from os import fspath

__all__ = ['UnsupportedOperation', 'PurePath', 'PurePosixPath', 'PureWindowsPath', 'Path', 'PosixPath', 'WindowsPath']


class UnsupportedOperation(NotImplementedError):
    pass


class _Parents:
    __slots__ = '_path',

    def __init__(self, path):
        self._path = path

    def __len__(self):
        return len(self._path._names)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return tuple(self[j] for j in range(*i.indices(len(self))))
        n = len(self)
        if i >= n or i < -n:
            raise IndexError(i)
        p = self._path
        return p._made(p._root, p._names[:n - 1 - i % n])

    def __repr__(self):
        return f'<{type(self._path).__name__}.parents>'


class PurePath:
    __slots__ = '_root', '_names', '_text', '__weakref__'
    parser = posixpath

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        parts = []
        for a in args:
            if not isinstance(a, PurePath):
                text = a
                try:
                    text = fspath(a)
                except TypeError:
                    pass
                if not isinstance(text, str):
                    raise TypeError('argument should be a str or an os.PathLike object where __fspath__ returns a str, '
                                    f'not {type(text).__name__!r}')
                a = text
            else:
                a = str(a) if a._root or a._names else ''
            parts.append(a)
        _, self._root, rest = posixpath.splitroot(posixpath.join(*parts) if parts else '')
        self._names = tuple(p for p in rest.split('/') if p and p != '.')
        self._text = None

    def with_segments(self, *segments):
        return type(self)(*segments)

    def _made(self, root, names):
        return self.with_segments(root + '/'.join(names))

    def __str__(self):
        if self._text is None:
            self._text = self._root + '/'.join(self._names) or '.'
        return self._text

    __fspath__ = as_posix = __str__

    def __bytes__(self):
        return os.fsencode(self)

    def __repr__(self):
        return f'{type(self).__name__}({str(self)!r})'

    def __hash__(self):
        return hash(str(self))

    def __reduce__(self):
        return type(self), (str(self),)

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return str(self) == str(other)

    def _key(self):
        return [self._root, *self._names]

    def __lt__(self, other):
        return self._key() < other._key() if isinstance(other, PurePath) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if isinstance(other, PurePath) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if isinstance(other, PurePath) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if isinstance(other, PurePath) else NotImplemented

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def joinpath(self, *segments):
        return self.with_segments(self, *segments)

    drive = property(lambda self: '')
    root = anchor = property(lambda self: self._root)
    parts = property(lambda self: ((self._root,) if self._root else ()) + self._names)
    name = property(lambda self: self._names[-1] if self._names else '')
    stem = property(lambda self: posixpath.splitext(self.name)[0])
    suffix = property(lambda self: posixpath.splitext(self.name)[1])
    parents = property(_Parents)

    @property
    def suffixes(self):
        stem, found = self.name, []
        while (pair := posixpath.splitext(stem))[1]:
            stem = pair[0]
            found.insert(0, pair[1])
        return found

    @property
    def parent(self):
        return self._made(self._root, self._names[:-1]) if self._names else self

    def with_name(self, name):
        if not name or '/' in name or name == '.':
            raise ValueError(f'Invalid name {name!r}')
        if not self._names:
            raise ValueError(f'{self!r} has an empty name')
        return self._made(self._root, self._names[:-1] + (name,))

    def with_stem(self, stem):
        suffix = self.suffix
        if suffix and not stem:
            raise ValueError(f'{self!r} has a non-empty suffix')
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        if not self.name:
            raise ValueError(f'{self!r} has an empty name')
        if suffix and suffix[0] != '.' or '/' in suffix:
            raise ValueError(f'Invalid suffix {suffix!r}')
        return self.with_name(self.stem + suffix)

    def is_absolute(self):
        return self._root != ''

    def is_reserved(self):
        return False

    def is_relative_to(self, other, *_):
        other = self.with_segments(other, *_)
        return other == self or other in self.parents

    def relative_to(self, other, *_, walk_up=False):
        other = self.with_segments(other, *_)
        for step, path in enumerate([other, *other.parents]):
            if path == self or path in self.parents:
                break
            if not walk_up:
                raise ValueError(f'{str(self)!r} is not in the subpath of {str(other)!r}')
            if path.name == '..':
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f'{str(self)!r} and {str(other)!r} have different anchors')
        return self._made('', ('..',) * step + self._names[len(path._names):])

    def as_uri(self):
        if not self._root:
            raise ValueError("relative paths can't be expressed as file URIs")
        safe = b'/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~'
        return 'file://' + ''.join(chr(b) if b in safe else f'%{b:02X}' for b in bytes(self))

    def match(self, path_pattern, *, case_sensitive=None):
        p = path_pattern if isinstance(path_pattern, PurePath) else self.with_segments(path_pattern)
        if not p.parts:
            raise ValueError('empty pattern')
        mine, want = self.parts, p.parts
        if len(want) > len(mine) or p._root and len(want) != len(mine):
            return False
        return all(_matches(a, b, case_sensitive) for a, b in zip(reversed(mine), reversed(want)))

    def full_match(self, pattern, *, case_sensitive=None):
        p = pattern if isinstance(pattern, PurePath) else self.with_segments(pattern)
        return _full(self.parts, p.parts, case_sensitive)


def _matches(name, pattern, case_sensitive):
    if case_sensitive is False:
        name, pattern = name.lower(), pattern.lower()
    return fnmatch.fnmatchcase(name, '*' if pattern == '**' else pattern)


def _full(parts, want, case_sensitive):
    if not want:
        return not parts
    if want[0] == '**':
        return any(_full(parts[i:], want[1:], case_sensitive) for i in range(len(parts) + 1))
    return bool(parts) and _matches(parts[0], want[0], case_sensitive) and _full(parts[1:], want[1:], case_sensitive)


os.PathLike.register(PurePath)


class PurePosixPath(PurePath):
    __slots__ = ()


class PureWindowsPath(PurePath):
    def __init__(self, *args):
        raise NotImplementedError('PureWindowsPath is not available here; paths are POSIX paths')


class Path(PurePath):
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls('~').expanduser()

    @classmethod
    def from_uri(cls, uri):
        if not uri.startswith('file:'):
            raise ValueError(f"URI does not start with 'file:': {uri!r}")
        path = uri[5:]
        if path[:3] == '///':
            path = path[2:]
        elif path[:12] == '//localhost/':
            path = path[11:]
        head, *rest = path.split('%')
        path = os.fsdecode(os.fsencode(head) + b''.join(bytes([int(r[:2], 16)]) + r[2:].encode() for r in rest))
        if path[:1] != '/':
            raise ValueError(f'URI is not absolute: {uri!r}')
        return cls(path)

    def stat(self, *, follow_symlinks=True):
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        return os.lstat(self)

    def exists(self, *, follow_symlinks=True):
        return (os.path.exists if follow_symlinks else os.path.lexists)(self)

    def _is(self, test, follow_symlinks=True):
        try:
            return test(self.stat(follow_symlinks=follow_symlinks).st_mode)
        except (OSError, ValueError):
            return False

    def is_dir(self, *, follow_symlinks=True): return self._is(_stat.S_ISDIR, follow_symlinks)
    def is_file(self, *, follow_symlinks=True): return self._is(_stat.S_ISREG, follow_symlinks)
    def is_symlink(self): return self._is(_stat.S_ISLNK, False)
    def is_fifo(self): return self._is(_stat.S_ISFIFO)
    def is_socket(self): return self._is(_stat.S_ISSOCK)
    def is_block_device(self): return self._is(_stat.S_ISBLK)
    def is_char_device(self): return self._is(_stat.S_ISCHR)
    def is_junction(self): return False
    def is_mount(self): return os.path.ismount(self)

    def samefile(self, other_path):
        return os.path.samefile(self, other_path)

    def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        with self.open('rb') as f:
            return f.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        with self.open('r', -1, encoding, errors, newline) as f:
            return f.read()

    def write_bytes(self, data):
        view = memoryview(data)
        with self.open('wb') as f:
            return f.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError('data must be str, not %s' % type(data).__name__)
        with self.open('w', -1, encoding, errors, newline) as f:
            return f.write(data)

    def _child(self, name):
        return self.with_segments(self, name) if self._root or self._names else self.with_segments(name)

    def iterdir(self):
        return (self._child(n) for n in os.listdir(self))

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        text = fspath(pattern)
        if not text:
            raise ValueError(f'Unacceptable pattern: {text!r}')
        if text[0] == '/':
            raise NotImplementedError('Non-relative patterns are unsupported')
        parts = [p for p in text.split('/') if p and p != '.']
        if not parts:
            raise ValueError(f'Unacceptable pattern: {text!r}')
        seen = set()
        for p in self._glob(parts, text[-1] == '/', case_sensitive):
            if p not in seen:
                seen.add(p)
                yield p

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        return self.glob('**/' + fspath(pattern), case_sensitive=case_sensitive)

    def _glob(self, parts, dirs_only, case_sensitive):
        head, rest = parts[0], parts[1:]
        if head == '..':
            found = [self._child(head)]
        elif head == '**':
            found = self._below(bool(rest) or dirs_only)
        elif not any(c in head for c in '*?[') and case_sensitive is None:
            found = [p for p in (self._child(head),) if p.exists()]
        else:
            try:
                found = [self._child(n) for n in os.listdir(self) if _matches(n, head, case_sensitive)]
            except OSError:
                return
        for p in found:
            if not rest:
                if not dirs_only or p.is_dir():
                    yield p
            elif p.is_dir():
                yield from p._glob(rest, dirs_only, case_sensitive)

    def _below(self, dirs_only):
        yield self
        try:
            names = os.listdir(self)
        except OSError:
            return
        for n in names:
            p = self._child(n)
            if p.is_dir():
                yield from p._below(dirs_only)
            elif not dirs_only:
                yield p

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        for root, dirs, files in os.walk(self, top_down, on_error, follow_symlinks):
            yield self.with_segments(root), dirs, files

    def absolute(self):
        return self if self._root else self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        return self.with_segments(os.path.realpath(self, strict=strict))

    def expanduser(self):
        if self._names and not self._root and self._names[0][:1] == '~':
            home = os.path.expanduser(self._names[0])
            if home[:1] == '~':
                raise RuntimeError('Could not determine home directory.')
            return self.with_segments(home, *self._names[1:])
        return self

    def touch(self, mode=0o666, exist_ok=True):
        if exist_ok and self.exists():
            os.utime(self)
        else:
            os.close(os.open(self, os.O_CREAT | os.O_WRONLY | (0 if exist_ok else os.O_EXCL), mode))

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(self, mode)

    lchmod = chmod

    def unlink(self, missing_ok=False):
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        os.rmdir(self)

    def rename(self, target):
        os.rename(self, target)
        return self.with_segments(target)

    replace = rename

    def copy(self, target, **options):
        import shutil
        (shutil.copytree if self.is_dir() else shutil.copyfile)(self, target)
        return self.with_segments(target)

    def copy_into(self, target_dir, **options):
        return self.copy(self.with_segments(target_dir, self.name), **options)

    def move(self, target):
        import shutil
        shutil.move(self, target)
        return self.with_segments(target)

    def move_into(self, target_dir):
        return self.move(self.with_segments(target_dir, self.name))

    def _refuse(self, *args, **kwargs):
        raise UnsupportedOperation('links and owners of files are not available here')

    symlink_to = hardlink_to = readlink = owner = group = _refuse


class PosixPath(Path, PurePosixPath):
    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    def __init__(self, *args):
        raise UnsupportedOperation("cannot instantiate 'WindowsPath' on your system")
