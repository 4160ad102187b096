# Files by shell pattern.

import os
import fnmatch

__all__ = ['escape', 'glob', 'iglob', 'has_magic']


def has_magic(s):
    return any(c in s for c in (b'*?[' if isinstance(s, bytes) else '*?['))


def escape(pathname):
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
    pathname = os.fsdecode(pathname)
    directory = '/' if pathname.startswith('/') else ''
    tail = pathname.endswith('/')
    parts = [p for p in pathname.split('/') if p] + [''] * tail
    root = os.fspath(root_dir) if root_dir is not None else ''
    if not parts:
        return iter(())
    found = _iglob(parts, directory, root, recursive, include_hidden)
    return (p for p in found if p)


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive, include_hidden=include_hidden))
