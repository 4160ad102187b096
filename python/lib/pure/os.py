# The operating system, as far as there is one: files, an environment, numbers.

import abc
import sys
import stat as _st
import posix as _posix
from posix import (_exit, chdir, chmod, close, dup, fspath, ftruncate, get_blocking, getcwd, getpgid, getpid, getppid, kill, killpg, lseek,
                   mkdir, pipe, read, remove, rename, replace, rmdir, strerror, unlink, urandom, waitpid, write)
from collections.abc import Mapping as _Mapping, MutableMapping as _MutableMapping

name, linesep = 'posix', '\n'
curdir, pardir, sep, extsep, altsep, pathsep, defpath, devnull = '.', '..', '/', '.', None, ':', '/bin:/usr/bin', '/dev/null'
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1
O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_EXCL, O_TRUNC, O_APPEND, O_NONBLOCK, O_CLOEXEC = 0, 1, 2, 0o100, 0o200, 0o1000, 0o2000, 0o4000, 0o2000000
EX_OK, EX_USAGE, EX_SOFTWARE = 0, 64, 70
error = OSError
supports_follow_symlinks = supports_fd = supports_dir_fd = supports_effective_ids = frozenset()
supports_bytes_environ = True

import posixpath as path
sys.modules['os.path'] = path


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode('utf-8', 'surrogateescape') if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode('utf-8', 'surrogateescape') if isinstance(filename, bytes) else filename


class PathLike(abc.ABC):
    __slots__ = ()

    @abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return any('__fspath__' in c.__dict__ for c in subclass.__mro__) or NotImplemented
        return NotImplemented

    __class_getitem__ = classmethod(type(list[int]))


class _Environ(_MutableMapping):
    def __init__(self, data, encode, decode):
        self._data, self._encode, self._decode = data, encode, decode

    def __getitem__(self, key):
        try:
            return self._data[self._encode(key)]
        except KeyError:
            raise KeyError(key) from None

    def __setitem__(self, key, value):
        key, value = self._encode(key), self._encode(value)
        if '=' in key or not key:
            raise ValueError('illegal environment variable name')
        self._data[key] = self._decode(value)

    def __delitem__(self, key):
        try:
            del self._data[self._encode(key)]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        return iter(list(self._data))

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return 'environ({' + ', '.join(f'{k!r}: {v!r}' for k, v in self._data.items()) + '})'

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __or__(self, other):
        return dict(self) | dict(other) if isinstance(other, _Mapping) else NotImplemented

    def __ror__(self, other):
        return dict(other) | dict(self) if isinstance(other, _Mapping) else NotImplemented

    def __ior__(self, other):
        self.update(other)
        return self


def _text(value):
    if not isinstance(value, str):
        raise TypeError(f'str expected, not {type(value).__name__}')
    return value


environ = _Environ(dict(e.split('=', 1) for e in _posix.environ if '=' in e), _text, _text)
for _k, _v in (('HOME', '/'), ('PATH', '/usr/bin:/bin'), ('LANG', 'C.UTF-8'), ('USER', 'reader')):
    if not _posix.environ:
        environ[_k] = _v


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(key, value):
    environ[key] = value


def unsetenv(key):
    environ.pop(key, None)


def getcwdb(): return fsencode(getcwd())
def getpgrp(): return getpgid(0)
def getuid(): return 1000
def getlogin(): return environ.get('USER', 'reader')
getgid = geteuid = getegid = getuid
def cpu_count(): return 1
process_cpu_count = cpu_count
def sched_getaffinity(pid): return {0}
def getloadavg(): return (0.0, 0.0, 0.0)
def umask(mask): return 0o022
def get_exec_path(env=None): return (env or environ).get('PATH', defpath).split(':')
def isatty(fd): return False
def fsync(fd): pass
def sync(): pass
def register_at_fork(**kw): pass
def device_encoding(fd): return None
def set_blocking(fd, blocking, /): _posix._set_blocking(fd, 1 if blocking else 0)
def dup2(fd, fd2, inheritable=True): return _posix._dup2(fd, fd2)
def get_inheritable(fd): return False
def set_inheritable(fd, inheritable): pass
def get_inheritable(fd): return False


def get_terminal_size(fd=1):
    raise OSError(25, 'Inappropriate ioctl for device')


terminal_size = _posix._structseq('os.terminal_size', 'columns lines')


def uname():
    from _os_more import uname_result
    return uname_result(('Linux', 'localhost', '6.0', '#1', 'wasm32'))


class stat_result(tuple):
    # Ten numbers, and what has a name but no place: times that aren't cut to seconds, and sizes.
    _names = 'st_mode st_ino st_dev st_nlink st_uid st_gid st_size st_atime st_mtime st_ctime'.split()
    _more = 'st_atime st_mtime st_ctime st_atime_ns st_mtime_ns st_ctime_ns st_blksize st_blocks st_rdev'.split()
    n_fields, n_sequence_fields, n_unnamed_fields = 19, 10, 3
    __match_args__ = tuple(_names[:7])

    def __new__(cls, sequence, dict={}):
        items = tuple(sequence)
        if not 10 <= len(items) <= 19:
            kind, n = ('at least', 10) if len(items) < 10 else ('at most', 19)
            raise TypeError(f'os.stat_result() takes an {kind} {n}-sequence ({len(items)}-sequence given)')
        if not dict.keys() <= {*cls._more[len(items) - 10:]}:
            raise TypeError('os.stat_result() got duplicate or unexpected field name(s)')
        self = tuple.__new__(cls, items[:10])
        more = {n: dict.get(n) for n in cls._more} | {n: v for n, v in zip(cls._more, items[10:])}
        for n, v in zip(cls._more, items[7:10]):
            if more[n] is None:
                more[n] = v
        self._hidden = more
        return self

    def __repr__(self):
        return 'os.stat_result(' + ', '.join(f'{n}={v}' for n, v in zip(self._names, self)) + ')'

    def __reduce__(self):
        return stat_result, (tuple(self), dict(self._hidden))

    def __replace__(self, /, **changes):
        raise TypeError('__replace__() is not supported for os.stat_result because it has unnamed field(s)')


for _i, _n in enumerate(stat_result._names[:7]):
    setattr(stat_result, _n, property(lambda self, i=_i: self[i]))
for _n in stat_result._more:
    setattr(stat_result, _n, property(lambda self, n=_n: self._hidden[n]))
stat_result.__module__ = 'os'


def _stat_of(items):
    # Of Go's numbers, whose times are nanoseconds.
    times = items[7:]
    seconds = tuple(t // 10 ** 9 for t in times)
    return stat_result((*items[:7], *seconds, *(t / 10 ** 9 for t in times), *times, 4096, -(-items[6] // 512), 0))


def fstat(fd):
    return _stat_of(_posix.fstat(fd))


def stat(path, *, dir_fd=None, follow_symlinks=True):
    if isinstance(path, int):
        if isinstance(path, bool):
            import warnings
            warnings.warn('bool is used as a file descriptor', RuntimeWarning, 2)
        return fstat(path)
    return _described('stat', 'string, bytes, os.PathLike or integer', path, follow_symlinks)


def _described(function, kinds, path, follow):
    try:
        return _stat_of(_posix.stat(path, follow))
    except TypeError:
        if isinstance(path, (str, bytes)) or hasattr(path, '__fspath__'):
            raise
        raise TypeError(f'{function}: path should be {kinds}, not {type(path).__name__}') from None


def lstat(path, *, dir_fd=None):
    return _described('lstat', 'string, bytes or os.PathLike', path, False)


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    try:
        m = stat(path).st_mode
    except OSError:
        return False
    return m >> 6 & mode == mode


def open(path, flags, mode=0o777, *, dir_fd=None):
    return _posix.open(path, flags, mode)


def fdopen(fd, mode='r', buffering=-1, encoding=None, *args, **kwargs):
    if not isinstance(fd, int):
        raise TypeError('invalid fd type (%s, expected integer)' % type(fd))
    import io
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)


def closerange(low, high):
    for fd in range(low, high):
        try:
            close(fd)
        except OSError:
            pass


def truncate(path, length):
    fd = open(path, O_WRONLY)
    try:
        ftruncate(fd, length)
    finally:
        close(fd)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    if ns is None:
        if times is None:
            import time
            ns = (time.time_ns(),) * 2
        else:
            ns = tuple(int(t * 10 ** 9) for t in times)
    _posix.utime(path, *ns)


def listdir(path='.'):
    names = _posix.listdir('.' if path is None else path)
    return [fsencode(n) for n in names] if isinstance(path, bytes) else names


class DirEntry:
    __class_getitem__ = classmethod(type(list[int]))
    __slots__ = 'name', 'path', '_stat'

    def __init__(self, name, path):
        self.name, self.path, self._stat = name, path, {}

    def stat(self, *, follow_symlinks=True):
        if follow_symlinks not in self._stat:
            self._stat[follow_symlinks] = stat(self.path, follow_symlinks=follow_symlinks)
        return self._stat[follow_symlinks]

    def _is(self, test, follow):
        try:
            return test(self.stat(follow_symlinks=follow).st_mode)
        except FileNotFoundError:
            return False

    def is_dir(self, *, follow_symlinks=True):
        return self._is(_st.S_ISDIR, follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        return self._is(_st.S_ISREG, follow_symlinks)

    def is_symlink(self):
        return self._is(_st.S_ISLNK, False)

    def is_junction(self):
        return False

    def inode(self):
        return self.stat(follow_symlinks=False).st_ino

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f'<DirEntry {self.name!r}>'


class _Scan:
    def __init__(self, path):
        self._it = (DirEntry(n, globals()['path'].join(path, n)) for n in listdir(path))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._it)

    def close(self):
        self._it = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def scandir(path='.'):
    return _Scan(fspath('.' if path is None else path))


def makedirs(name, mode=0o777, exist_ok=False):
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        if tail == '.':
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def renames(old, new):
    head = path.split(new)[0]
    if head and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head = path.split(old)[0]
    if head:
        try:
            removedirs(head)
        except OSError:
            pass


def walk(top, topdown=True, onerror=None, followlinks=False):
    top = fspath(top)
    try:
        entries = list(scandir(top))
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    dirs = [e.name for e in entries if e.is_dir()]
    files = [e.name for e in entries if not e.is_dir()]
    if topdown:
        yield top, dirs, files
    for d in dirs:
        new = path.join(top, d)
        if followlinks or not path.islink(new):
            yield from walk(new, topdown, onerror, followlinks)
    if not topdown:
        yield top, dirs, files


def abort():
    kill(getpid(), 6)


WNOHANG, WUNTRACED, WCONTINUED = 1, 2, 8
P_NOWAIT, P_NOWAITO, P_WAIT = 1, 1, 0


def wait():
    return waitpid(-1, 0)


def WIFEXITED(status): return status & 0x7F == 0
def WEXITSTATUS(status): return status >> 8 & 0xFF
def WIFSIGNALED(status): return 0 < status & 0x7F < 0x7F
def WTERMSIG(status): return status & 0x7F
def WIFSTOPPED(status): return False
def WIFCONTINUED(status): return False
def WCOREDUMP(status): return False


def waitstatus_to_exitcode(status):
    if WIFEXITED(status):
        return WEXITSTATUS(status)
    if WIFSIGNALED(status):
        return -WTERMSIG(status)
    raise ValueError(f'invalid wait status: {status}')


def system(command):
    import subprocess
    sys.stdout.flush()
    status = subprocess.call(fsdecode(command), shell=True)
    return -status if status < 0 else status << 8


class _Popen:
    """A file on a pipe to a process, whose close() waits for the process."""

    def __init__(self, stream, process):
        self._stream, self._process = stream, process

    def close(self):
        self._stream.close()
        status = self._process.wait()
        return None if status == 0 else -status if status < 0 else status << 8

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __iter__(self):
        return iter(self._stream)


def popen(cmd, mode='r', buffering=-1):
    if not isinstance(cmd, str):
        raise TypeError('invalid cmd type (%s, expected string)' % type(cmd))
    if mode not in ('r', 'w'):
        raise ValueError('invalid mode %r' % mode)
    if buffering == 0 or buffering is None:
        raise ValueError('popen() does not support unbuffered streams')
    import subprocess
    if mode == 'r':
        p = subprocess.Popen(cmd, shell=True, text=True, stdout=subprocess.PIPE, bufsize=buffering)
        return _Popen(p.stdout, p)
    p = subprocess.Popen(cmd, shell=True, text=True, stdin=subprocess.PIPE, bufsize=buffering)
    return _Popen(p.stdin, p)


def spawnvpe(mode, file, args, env):
    import subprocess
    p = subprocess.Popen(list(args), executable=file, env=env)
    return p.pid if mode == P_NOWAIT else p.wait()


def spawnvp(mode, file, args): return spawnvpe(mode, file, args, None)
def spawnlp(mode, file, *args): return spawnvpe(mode, file, args, None)


spawnv, spawnl, spawnve = spawnvp, spawnlp, spawnvpe


def _refuse(what):
    def refused(*args, **kwargs):
        raise NotImplementedError(f'os.{what} is not available: a process is neither copied nor replaced here, and there are no links; subprocess starts new ones')
    refused.__name__ = refused.__qualname__ = what
    return refused


for _n in 'fork forkpty execv execve execvp execvpe execl execle execlp posix_spawn symlink link readlink chown mkfifo openpty setsid setpgid'.split():
    globals()[_n] = _refuse(_n)
del _i, _n, _k, _v

__all__ = [n for n in globals() if n[0] != '_' and n not in ('abc', 'sys')]


def __getattr__(name):
    import _os_more
    if name in _os_more.NAMES:
        globals()[name] = value = getattr(_os_more, name)
        return value
    raise AttributeError(f"module 'os' has no attribute {name!r}")


def __dir__():
    import _os_more
    return sorted({*globals(), *_os_more.NAMES})
