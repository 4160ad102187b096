# Files by shell pattern.

import os
import fnmatch

__all__ = ['escape', 'glob', 'iglob', 'translate']


def has_magic(s):
    return any(c in s for c in (b'*?[' if isinstance(s, bytes) else '*?['))


def escape(pathname):
    if isinstance(pathname, bytes):
        return escape(pathname.decode('latin-1')).encode('latin-1')
    return ''.join('[' + c + ']' if c in '*?[' else c for c in pathname)


def _list(directory, dirs_only):
    try:
        with os.scandir(directory or '.') as it:
            return [e.name for e in it if not dirs_only or e.is_dir()]
    except OSError:
        return []


def _below(directory, root, dirs_only, hidden):
    yield directory
    for name in _list(os.path.join(root, directory), False):
        if hidden or name[0] != '.':
            path = os.path.join(directory, name)
            if os.path.isdir(os.path.join(root, path)):
                yield from _below(path, root, dirs_only, hidden)
            elif not dirs_only:
                yield path


def _iglob(parts, directory, root, recursive, hidden):
    head, rest = parts[0], parts[1:]
    if recursive and head == '**':
        for path in _below(directory, root, bool(rest), hidden):
            if not rest:
                yield path if path != directory or not path else os.path.join(path, '')
            else:
                yield from _iglob(rest, path, root, recursive, hidden)
        return
    if not has_magic(head):
        path = os.path.join(directory, head) if head else os.path.join(directory, '')
        names = [path] if os.path.lexists(os.path.join(root, path)) else []
    else:
        names = [os.path.join(directory, n) for n in fnmatch.filter(_list(os.path.join(root, directory), bool(rest)), head)
                 if hidden or n[0] != '.' or head[0] == '.']
    for path in names:
        if not rest:
            yield path
        elif os.path.isdir(os.path.join(root, path)):
            yield from _iglob(rest, path, root, recursive, hidden)


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    import sys
    sys.audit('glob.glob', pathname, recursive)
    sys.audit('glob.glob/2', pathname, recursive, root_dir, dir_fd)
    raw = isinstance(pathname, bytes)
    if root_dir is not None:
        root_dir = os.fspath(root_dir)
        if isinstance(root_dir, bytes) != raw:
            raise TypeError("Can't mix strings and bytes in path components")
    text = os.fsdecode(pathname)
    directory = '/' if text.startswith('/') else ''
    tail = text.endswith('/')
    parts = [p for p in text.split('/') if p] + [''] * tail
    if not parts:
        return iter(())
    found = _iglob(parts, directory, os.fsdecode(root_dir or ''), recursive, include_hidden)
    return (os.fsencode(p) if raw else p for p in found if p)


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))


def _dated(name):
    import warnings
    warnings.warn(f"glob.{name} is deprecated and will be removed in Python 3.15. Use glob.glob and pass a directory to its root_dir argument instead.",
                  DeprecationWarning, 3)


def glob0(dirname, pattern):
    _dated('glob0')
    if not pattern:
        return [pattern] if os.path.isdir(dirname) else []
    return [pattern] if os.path.lexists(os.path.join(dirname, pattern)) else []


def glob1(dirname, pattern):
    _dated('glob1')
    raw = isinstance(pattern, bytes)
    names = [os.fsencode(n) if raw else n for n in _list(os.fsdecode(dirname), False)]
    if pattern[:1] not in ('.', b'.'):
        names = [n for n in names if n[:1] not in ('.', b'.')]
    return fnmatch.filter(names, pattern)


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    import re
    seps = ''.join(map(re.escape, seps or (os.path.sep, *(os.path.altsep or ''))))
    sep = f'[{seps}]' if len(seps) > 1 else seps
    other = f'[^{seps}]'
    # A name, and any number of folders, each with its separator.
    name = other + '+' if include_hidden else f'[^{seps}.]{other}*'
    folders = f'(?:.+{sep})?' if include_hidden else f'(?:{name}{sep})*'
    below = '.*' if include_hidden else f'{folders}(?:{name})?'
    parts, out = re.split(sep, pat), ''
    for i, part in enumerate(parts):
        last = i == len(parts) - 1
        if recursive and part == '**':
            if last:
                out += below
            elif parts[i + 1] != '**':
                out += folders
            continue
        if part == '*':
            out += name
        elif part:
            if not include_hidden and part[0] in '*?':
                out += r'(?!\.)'
            out += (other + '*').join(fnmatch._pieces(part, other))
        if not last:
            out += sep
    return f'(?s:{out})\\z'
