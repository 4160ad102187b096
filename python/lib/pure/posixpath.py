# Paths of POSIX systems: os.path.

import os
import stat
from os import fspath

curdir, pardir, extsep, sep, pathsep, defpath, altsep, devnull = '.', '..', '.', '/', ':', '/bin:/usr/bin', None, '/dev/null'
supports_unicode_filenames = False

__all__ = ['normcase', 'isabs', 'join', 'splitdrive', 'splitroot', 'split', 'splitext', 'basename', 'dirname',
           'commonprefix', 'getsize', 'getmtime', 'getatime', 'getctime', 'islink', 'exists', 'lexists', 'isdir',
           'isfile', 'ismount', 'expanduser', 'expandvars', 'normpath', 'abspath', 'samefile', 'sameopenfile',
           'samestat', 'curdir', 'pardir', 'sep', 'pathsep', 'defpath', 'altsep', 'extsep', 'devnull', 'realpath',
           'supports_unicode_filenames', 'relpath', 'commonpath', 'isjunction', 'isdevdrive', 'isreserved']


def _s(path, text):
    return text.encode() if isinstance(path, bytes) else text


def _mixed(name, *paths):
    for p in paths:
        if not isinstance(p, (str, bytes)) and not hasattr(p, '__fspath__'):
            raise TypeError(f'{name}() argument must be str, bytes, or os.PathLike object, not {type(p).__name__!r}') from None
    if len({isinstance(fspath(p), bytes) for p in paths}) > 1:
        raise TypeError("Can't mix strings and bytes in path components") from None


def normcase(s):
    return fspath(s)


def isabs(s):
    s = fspath(s)
    return s.startswith(_s(s, '/'))


def join(a, *p):
    path = fspath(a)
    slash = _s(path, '/')
    try:
        for b in p:
            b = fspath(b)
            if b.startswith(slash) or not path:
                path = b
            elif path.endswith(slash):
                path += b
            else:
                path += slash + b
    except TypeError:
        _mixed('join', a, *p)
        raise
    return path


def split(p):
    p = fspath(p)
    slash = _s(p, '/')
    i = p.rfind(slash) + 1
    head, tail = p[:i], p[i:]
    if head and head != slash * len(head):
        head = head.rstrip(slash)
    return head, tail


def splitext(p):
    p = fspath(p)
    slash, dot = _s(p, '/'), _s(p, '.')
    name = p.rfind(slash) + 1
    i = p.rfind(dot)
    if i > name and p[name:i].strip(dot):
        return p[:i], p[i:]
    return p, p[:0]


def splitdrive(p):
    p = fspath(p)
    return p[:0], p


def splitroot(p):
    p = fspath(p)
    slash, empty = _s(p, '/'), p[:0]
    if p[:1] != slash:
        return empty, empty, p
    if p[1:2] != slash or p[2:3] == slash:
        return empty, slash, p[1:]
    return empty, p[:2], p[2:]


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def _test(name, path, follow=True):
    try:
        st = os.stat(path) if follow else os.lstat(path)
    except (OSError, ValueError):
        return False
    return name is None or name(st.st_mode)


def exists(path): return _test(None, path)
def lexists(path): return _test(None, path, False)
def isdir(s): return _test(stat.S_ISDIR, s)
def isfile(path): return _test(stat.S_ISREG, path)
def islink(path): return _test(stat.S_ISLNK, path, False)
def isjunction(path): return fspath(path) is None
def isdevdrive(path): return fspath(path) is None
def isreserved(path): return fspath(path) is None
def ismount(path): return realpath(path) == '/'
def getsize(filename): return os.stat(filename).st_size
def getmtime(filename): return os.stat(filename).st_mtime
def getatime(filename): return os.stat(filename).st_atime
def getctime(filename): return os.stat(filename).st_ctime
def samestat(s1, s2): return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev
def samefile(f1, f2): return samestat(os.stat(f1), os.stat(f2))
def sameopenfile(fp1, fp2): return samestat(os.fstat(fp1), os.fstat(fp2))


def commonprefix(m):
    if not m:
        return ''
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(fspath, m))
    a, b = min(m), max(m)
    for i, c in enumerate(a):
        if c != b[i]:
            return a[:i]
    return a


def commonpath(paths):
    paths = tuple(map(fspath, paths))
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    _mixed('commonpath', *paths)
    slash, dot = _s(paths[0], '/'), _s(paths[0], '.')
    if len({p.startswith(slash) for p in paths}) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    parts = [[c for c in p.split(slash) if c and c != dot] for p in paths]
    a, b = min(parts), max(parts)
    n = 0
    while n < len(a) and a[n] == b[n]:
        n += 1
    return (slash if paths[0].startswith(slash) else paths[0][:0]) + slash.join(a[:n])


def normpath(path):
    path = fspath(path)
    slash, dot, dots = _s(path, '/'), _s(path, '.'), _s(path, '..')
    if not path:
        return dot
    _, root, rest = splitroot(path)
    out = []
    for c in rest.split(slash):
        if not c or c == dot:
            continue
        if c != dots or not root and not out or out and out[-1] == dots:
            out.append(c)
        elif out:
            out.pop()
    return root + slash.join(out) or dot


def abspath(path):
    path = fspath(path)
    return normpath(path if isabs(path) else join(os.getcwdb() if isinstance(path, bytes) else os.getcwd(), path))


def realpath(filename, *, strict=False):
    path = abspath(filename)
    if strict:
        os.stat(path)
    return path


def relpath(path, start=None):
    path = fspath(path)
    if not path:
        raise ValueError('no path specified')
    slash = _s(path, '/')
    start = _s(path, '.') if start is None else fspath(start)
    _mixed('relpath', path, start)
    a = [x for x in abspath(start).split(slash) if x]
    b = [x for x in abspath(path).split(slash) if x]
    n = 0
    while n < min(len(a), len(b)) and a[n] == b[n]:
        n += 1
    return slash.join([_s(path, '..')] * (len(a) - n) + b[n:]) or _s(path, '.')


def expanduser(path):
    path = fspath(path)
    t, slash = _s(path, '~'), _s(path, '/')
    if path == t or path.startswith(t + slash):
        home = os.environ.get('HOME', '/')
        return (_s(path, home).rstrip(slash) + path[1:]) or slash
    return path


def expandvars(path):
    path = fspath(path)
    if isinstance(path, bytes):
        return expandvars(path.decode()).encode()
    out, i = '', 0
    while (j := path.find('$', i)) >= 0:
        out += path[i:j]
        if path[j + 1:j + 2] == '{' and (k := path.find('}', j)) > 0:
            name, i = path[j + 2:k], k + 1
        else:
            k = j + 1
            while k < len(path) and path[k].isascii() and (path[k].isalnum() or path[k] == '_'):
                k += 1
            name, i = path[j + 1:k], k
        out += os.environ.get(name, path[j:i])
    return out + path[i:]
