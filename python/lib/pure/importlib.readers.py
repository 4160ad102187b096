# Importlib.readers: resources in folders.

import itertools
import pathlib

from .resources import abc

class FileReader(abc.TraversableResources):
    def __init__(self, loader):
        self.path = pathlib.Path(loader.path).parent

    def resource_path(self, resource):
        return str(self.path.joinpath(resource))

    def files(self):
        return self.path

class MultiplexedPath(abc.Traversable):
    """Several folders as one; of two files with a name the first counts."""

    def __init__(self, *paths):
        self._paths = list(dict.fromkeys(pathlib.Path(p) if isinstance(p, str) else p for p in paths))
        if not self._paths:
            raise FileNotFoundError('MultiplexedPath must contain at least one path')
        if not all(p.is_dir() for p in self._paths):
            raise NotADirectoryError('MultiplexedPath only supports directories')

    def iterdir(self):
        named = {}
        for child in itertools.chain.from_iterable(p.iterdir() for p in self._paths):
            named.setdefault(child.name, []).append(child)
        return (same[0] if len(same) == 1 or not all(c.is_dir() for c in same) else MultiplexedPath(*same) for same in named.values())

    def read_bytes(self):
        raise FileNotFoundError(f'{self} is not a file')

    def read_text(self, *args, **kwargs):
        raise FileNotFoundError(f'{self} is not a file')

    def is_dir(self):
        return True

    def is_file(self):
        return False

    def joinpath(self, *descendants):
        try:
            return super().joinpath(*descendants)
        except abc.TraversalError:
            return self._paths[0].joinpath(*descendants)

    def open(self, *args, **kwargs):
        raise FileNotFoundError(f'{self} is not a file')

    @property
    def name(self):
        return self._paths[0].name

    def __repr__(self):
        return f'MultiplexedPath({", ".join(repr(str(p)) for p in self._paths)})'

class NamespaceReader(abc.TraversableResources):
    def __init__(self, namespace_path):
        if 'NamespacePath' not in str(namespace_path):
            raise ValueError('Invalid path')
        self.path = MultiplexedPath(*[p for p in map(pathlib.Path, namespace_path) if p.is_dir()])

    def resource_path(self, resource):
        return str(self.path.joinpath(resource))

    def files(self):
        return self.path
