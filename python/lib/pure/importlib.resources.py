# Importlib.resources: the files that lie beside modules.

import contextlib
import importlib
import io
import os
import pathlib
import sys
import types

from .abc import ResourceReader, Traversable, TraversableResources

__all__ = ['Package', 'Anchor', 'ResourceReader', 'as_file', 'files', 'contents', 'is_resource', 'open_binary', 'open_text', 'path', 'read_binary', 'read_text']

Package = types.ModuleType | str
Anchor = Package

def files(anchor=None):
    """The folder of a package's resources, or of those beside a module; by default those of the module that asks."""
    if anchor is None:
        anchor = sys._getframe(1).f_globals['__name__']
    module = anchor if isinstance(anchor, types.ModuleType) or not isinstance(anchor, str) else importlib.import_module(anchor)
    spec = module.__spec__
    reader = getattr(spec.loader, 'get_resource_reader', None)
    reader = reader(spec.name) if reader is not None else None
    if hasattr(reader, 'files'):
        return reader.files()
    if reader is not None:
        return _ReaderPath(reader)
    return pathlib.Path(spec.origin or '').parent

class _ReaderPath(Traversable):
    # The folder of a reader that has no files().

    def __init__(self, reader, name=''):
        self._reader = reader
        self._name = name

    def iterdir(self):
        return (_ReaderPath(self._reader, n) for n in self._reader.contents()) if not self._name else iter(())

    def is_dir(self):
        return not self._name

    def is_file(self):
        return bool(self._name) and self._reader.is_resource(self._name)

    def joinpath(self, *descendants):
        names = [self._name, *descendants] if self._name else list(descendants)
        return _ReaderPath(self._reader, '/'.join(str(n) for n in names)) if names else self

    def open(self, mode='r', *args, **kwargs):
        f = self._reader.open_resource(self._name)
        return f if 'b' in mode else io.TextIOWrapper(f, *args, **kwargs)

    @property
    def name(self):
        return self._name

@contextlib.contextmanager
def as_file(path):
    """The resource as a path of the file system, which is made for a while if it isn't one."""
    if isinstance(path, pathlib.Path):
        yield path
        return
    import tempfile
    with tempfile.TemporaryDirectory() as folder:
        target = pathlib.Path(folder, path.name or 'resources')
        _copy(path, target)
        yield target

def _copy(source, target):
    if source.is_dir():
        target.mkdir()
        for child in source.iterdir():
            _copy(child, target / child.name)
    else:
        target.write_bytes(source.read_bytes())

# What needs no files().

def _resource(anchor, path_names):
    if anchor is None:
        raise TypeError('anchor must be module or string, got None')
    for name in path_names:
        if os.path.isabs(name):
            raise ValueError(f'{name!r} is an absolute path')
    return files(anchor).joinpath(*path_names)

_unsaid = object()

def _encoding(encoding, path_names):
    if encoding is not _unsaid:
        return encoding
    if len(path_names) > 1:
        raise TypeError("'encoding' argument required with multiple path names")
    return 'utf-8'

def open_binary(anchor, *path_names):
    """An open binary file of the resource."""
    return _resource(anchor, path_names).open('rb')

def open_text(anchor, *path_names, encoding=_unsaid, errors='strict'):
    """An open text file of the resource."""
    encoding = _encoding(encoding, path_names)
    return _resource(anchor, path_names).open('r', encoding=encoding, errors=errors)

def read_binary(anchor, *path_names):
    """The bytes of the resource."""
    return _resource(anchor, path_names).read_bytes()

def read_text(anchor, *path_names, encoding=_unsaid, errors='strict'):
    """The text of the resource."""
    encoding = _encoding(encoding, path_names)
    with _resource(anchor, path_names).open('r', encoding=encoding, errors=errors) as f:
        return f.read()

def path(anchor, *path_names):
    """The resource as a path of the file system, for a with statement."""
    return as_file(_resource(anchor, path_names))

def is_resource(anchor, *path_names):
    """Whether there is such a file."""
    return _resource(anchor, path_names).is_file()

def contents(anchor, *path_names):
    """The names of what is in the folder."""
    import warnings
    warnings.warn('importlib.resources.contents is deprecated. Use files(anchor).iterdir() instead.', DeprecationWarning, stacklevel=2)
    return (child.name for child in _resource(anchor, path_names).iterdir())
