# Importlib.resources.abc: what resources are, whatever they lie in.

import abc
import io
from typing import Protocol, runtime_checkable

__all__ = ['ResourceReader', 'Traversable', 'TraversableResources']

class ResourceReader(metaclass=abc.ABCMeta):
    """What a loader gives to whoever reads a package's resources, as of old."""

    @abc.abstractmethod
    def open_resource(self, resource):
        """An open binary file of the resource."""
        raise FileNotFoundError

    @abc.abstractmethod
    def resource_path(self, resource):
        """The path of the resource in the file system."""
        raise FileNotFoundError

    @abc.abstractmethod
    def is_resource(self, path):
        """Whether there is such a file; a folder is none."""
        raise FileNotFoundError

    @abc.abstractmethod
    def contents(self):
        """The names of what is in the package."""
        raise FileNotFoundError

class TraversalError(Exception):
    pass

@runtime_checkable
class Traversable(Protocol):
    """A file or a folder: those parts of pathlib.Path that other things can offer, too."""

    @abc.abstractmethod
    def iterdir(self):
        """What is in the folder."""

    def read_bytes(self):
        with self.open('rb') as f:
            return f.read()

    def read_text(self, encoding=None, errors=None):
        with self.open(encoding=encoding, errors=errors) as f:
            return f.read()

    @abc.abstractmethod
    def is_dir(self):
        """Whether it is a folder."""

    @abc.abstractmethod
    def is_file(self):
        """Whether it is a file."""

    def joinpath(self, *descendants):
        """What is below; each name may have slashes."""
        if not descendants:
            return self
        names = [n for d in descendants for n in str(d).replace('\\', '/').split('/') if n and n != '.']
        for child in self.iterdir():
            if child.name == names[0]:
                return child.joinpath(*names[1:])
        raise TraversalError('Target not found during traversal.', names[0], iter(names[1:]))

    def __truediv__(self, child):
        return self.joinpath(child)

    @abc.abstractmethod
    def open(self, mode='r', *args, **kwargs):
        """An open file; the modes are 'r' and 'rb'."""

    @property
    @abc.abstractmethod
    def name(self):
        """The last part of the path."""

class TraversableResources(ResourceReader):
    """What a loader gives to whoever reads a package's resources."""

    @abc.abstractmethod
    def files(self):
        """The package's folder."""

    def open_resource(self, resource):
        return self.files().joinpath(resource).open('rb')

    def resource_path(self, resource):
        raise FileNotFoundError(resource)

    def is_resource(self, path):
        return self.files().joinpath(path).is_file()

    def contents(self):
        return (item.name for item in self.files().iterdir())
