# Temporary files and directories.

import io as _io
import os as _os
import shutil as _shutil

__all__ = ['NamedTemporaryFile', 'TemporaryFile', 'SpooledTemporaryFile', 'TemporaryDirectory', 'mkstemp', 'mkdtemp',
           'mktemp', 'TMP_MAX', 'gettempprefix', 'tempdir', 'gettempdir', 'gettempprefixb', 'gettempdirb']

TMP_MAX = 10000
template = 'tmp'
tempdir = None
_letters = 'abcdefghijklmnopqrstuvwxyz0123456789_'


def gettempdir():
    global tempdir
    if tempdir is None:
        for d in [_os.environ.get(n) for n in ('TMPDIR', 'TEMP', 'TMP')] + ['/tmp', '/var/tmp', _os.getcwd()]:
            if d and _os.path.isdir(d):
                tempdir = _os.path.abspath(d)
                break
    return tempdir


def gettempprefix(): return template
def gettempdirb(): return gettempdir().encode()
def gettempprefixb(): return template.encode()


def _make(suffix, prefix, dir, make):
    dir = gettempdir() if dir is None else _os.fsdecode(dir)
    for _ in range(TMP_MAX):
        middle = ''.join(_letters[b % len(_letters)] for b in _os.urandom(8))
        name = _os.path.join(_os.path.abspath(dir), (template if prefix is None else prefix) + middle + (suffix or ''))
        try:
            return make(name), name
        except FileExistsError:
            pass
    raise FileExistsError(17, 'No usable temporary name found')


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    return _make(suffix, prefix, dir, lambda n: _os.open(n, _os.O_RDWR | _os.O_CREAT | _os.O_EXCL, 0o600))


def mkdtemp(suffix=None, prefix=None, dir=None):
    return _make(suffix, prefix, dir, lambda n: _os.mkdir(n, 0o700))[1]


def mktemp(suffix='', prefix=template, dir=None):
    def free(name):
        if _os.path.lexists(name):
            raise FileExistsError
    return _make(suffix, prefix, dir, free)[1]


class _TemporaryFileWrapper:
    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file, self.name, self.delete, self._on_close = file, name, delete, delete_on_close

    def __getattr__(self, name):
        return getattr(self.__dict__['file'], name)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *args):
        self.file.__exit__(*args)
        self._remove(True)

    def __iter__(self):
        yield from self.file

    def _remove(self, done):
        if self.delete and done:
            self.delete = False
            try:
                _os.unlink(self.name)
            except FileNotFoundError:
                pass

    def close(self):
        self.file.close()
        self._remove(self._on_close)


def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                       delete=True, *, errors=None, delete_on_close=True):
    fd, name = mkstemp(suffix, prefix, dir)
    file = _io.open(fd, mode, buffering, encoding, errors, newline)
    return _TemporaryFileWrapper(file, name, delete, delete_on_close)


def TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    fd, name = mkstemp(suffix, prefix, dir)
    _os.unlink(name)
    return _io.open(fd, mode, buffering, encoding, errors, newline)


class SpooledTemporaryFile:
    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, max_size=0, mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                 dir=None, *, errors=None):
        self._max_size, self._rolled = max_size, False
        self._args = dict(mode=mode, buffering=buffering, encoding=encoding, newline=newline, suffix=suffix,
                          prefix=prefix, dir=dir, errors=errors)
        self._file = _io.BytesIO()
        if 'b' not in mode:
            self._file = _io.TextIOWrapper(self._file, encoding=encoding, errors=errors, newline=newline)

    def rollover(self):
        if self._rolled:
            return
        old, new = self._file, TemporaryFile(**self._args)
        at = old.tell()
        old.seek(0)
        new.write(old.read())
        new.seek(at)
        self._file, self._rolled = new, True

    def _check(self):
        if self._max_size and self._file.tell() > self._max_size:
            self.rollover()

    def write(self, s):
        n = self._file.write(s)
        self._check()
        return n

    def writelines(self, lines):
        self._file.writelines(lines)
        self._check()

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def __getattr__(self, name):
        return getattr(self.__dict__['_file'], name)

    def __iter__(self):
        return iter(self._file)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self._file.close()


class TemporaryDirectory:
    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore, self._delete = ignore_cleanup_errors, delete

    def __repr__(self):
        return f'<{self.__class__.__name__} {self.name!r}>'

    def __enter__(self):
        return self.name

    def __exit__(self, *args):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if _os.path.exists(self.name):
            _shutil.rmtree(self.name, self._ignore)
