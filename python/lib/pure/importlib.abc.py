# Importlib.abc: what finders and loaders have to offer.

import abc

from . import _bootstrap_external, machinery

__all__ = ['Loader', 'MetaPathFinder', 'PathEntryFinder', 'ResourceLoader', 'InspectLoader', 'ExecutionLoader', 'FileLoader', 'SourceLoader']

def _register(cls, *classes):
    for c in classes:
        cls.register(c)

class Loader(metaclass=abc.ABCMeta):
    """What loads modules."""

    def create_module(self, spec):
        """The module that the spec describes; None stands for the usual kind of one."""
        return None

    def load_module(self, fullname):
        """Loads a module, as loaders did before they had exec_module()."""
        if not hasattr(self, 'exec_module'):
            raise ImportError
        from . import _bootstrap
        return _bootstrap._load_module_shim(self, fullname)

class MetaPathFinder(metaclass=abc.ABCMeta):
    """What sys.meta_path has: finders that have a find_spec()."""

    def invalidate_caches(self):
        """Forgets what it remembers, if anything."""

_register(MetaPathFinder, machinery.BuiltinImporter, machinery.FrozenImporter, machinery.PathFinder, machinery.WindowsRegistryFinder)

class PathEntryFinder(metaclass=abc.ABCMeta):
    """What sys.path_hooks makes: finders for one entry of sys.path."""

    def invalidate_caches(self):
        """Forgets what it remembers, if anything."""

_register(PathEntryFinder, machinery.FileFinder)

class ResourceLoader(Loader):
    """A loader of data, too."""

    def __init__(self):
        import warnings
        warnings.warn('importlib.abc.ResourceLoader is deprecated in favour of supporting resource loading through importlib.resources.abc.TraversableResources.',
                      DeprecationWarning, stacklevel=2)

    @abc.abstractmethod
    def get_data(self, path):
        """The bytes of the file at path."""
        raise OSError

class InspectLoader(Loader):
    """A loader that can be asked about modules."""

    def is_package(self, fullname):
        """Whether the module is a package."""
        raise ImportError

    def get_code(self, fullname):
        """The module's code, None if it has none."""
        source = self.get_source(fullname)
        return None if source is None else self.source_to_code(source)

    @abc.abstractmethod
    def get_source(self, fullname):
        """The module's source, None if it has none."""
        raise ImportError

    @staticmethod
    def source_to_code(data, path='<string>'):
        """Compiles a module's source."""
        return compile(data, path, 'exec', dont_inherit=True)

    exec_module = _bootstrap_external._LoaderBasics.exec_module
    load_module = _bootstrap_external._LoaderBasics.load_module

_register(InspectLoader, machinery.BuiltinImporter, machinery.FrozenImporter, machinery.NamespaceLoader)

class ExecutionLoader(InspectLoader):
    """A loader of modules that can be run as scripts."""

    @abc.abstractmethod
    def get_filename(self, fullname):
        """What the module's __file__ is to be."""
        raise ImportError

    def get_code(self, fullname):
        source = self.get_source(fullname)
        if source is None:
            return None
        try:
            path = self.get_filename(fullname)
        except ImportError:
            return self.source_to_code(source)
        return self.source_to_code(source, path)

_register(ExecutionLoader, machinery.ExtensionFileLoader, machinery.AppleFrameworkLoader)

class FileLoader(_bootstrap_external.FileLoader, ResourceLoader, ExecutionLoader):
    """The base of loaders of files."""

_register(FileLoader, machinery.SourceFileLoader, machinery.SourcelessFileLoader)

class SourceLoader(_bootstrap_external.SourceLoader, ResourceLoader, ExecutionLoader):
    """The base of loaders of source; they need get_data() and get_filename()."""

    def path_mtime(self, path):
        """When the file was changed last."""
        if self.path_stats.__func__ is SourceLoader.path_stats:
            raise OSError
        return int(self.path_stats(path)['mtime'])

    def path_stats(self, path):
        """A dict that has the file's "mtime", and perhaps its "size"."""
        if self.path_mtime.__func__ is SourceLoader.path_mtime:
            raise OSError
        return {'mtime': self.path_mtime(path)}

    def set_data(self, path, data):
        """Where a loader may keep what it has compiled."""

_register(SourceLoader, machinery.SourceFileLoader)
