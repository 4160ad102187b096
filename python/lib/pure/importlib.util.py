# Importlib.util: specs of modules, modules made of them, and modules that are loaded once they are used.

import sys
import types

import _imp

from ._bootstrap import ModuleSpec, _find_spec, _resolve_name, module_from_spec, spec_from_loader
from ._bootstrap_external import MAGIC_NUMBER, cache_from_source, decode_source, source_from_cache, spec_from_file_location
from .abc import Loader

__all__ = ['LazyLoader', 'Loader', 'MAGIC_NUMBER', 'cache_from_source', 'decode_source', 'find_spec', 'module_from_spec', 'resolve_name',
           'source_from_cache', 'source_hash', 'spec_from_file_location', 'spec_from_loader']

def source_hash(source_bytes):
    """A hash of a source file's bytes, of which nothing is kept here."""
    import hashlib
    return hashlib.sha256(source_bytes).digest()[:8]

def resolve_name(name, package):
    """The absolute name that a name with leading dots has in package."""
    level = len(name) - len(name.lstrip('.'))
    if not level:
        return name
    if not package:
        raise ImportError(f'no package specified for {name!r} (required for relative module names)')
    return _resolve_name(name[level:], package, level)

def find_spec(name, package=None):
    """The spec of a module, which isn't loaded for that; the packages above it are."""
    fullname = resolve_name(name, package) if name.startswith('.') else name
    if fullname in sys.modules:
        module = sys.modules[fullname]
        if module is None:
            return None
        try:
            spec = module.__spec__
        except AttributeError:
            raise ValueError(f'{name}.__spec__ is not set') from None
        if spec is None:
            raise ValueError(f'{name}.__spec__ is None')
        return spec
    parent, path = fullname.rpartition('.')[0], None
    if parent:
        module = __import__(parent, fromlist=['__path__'])
        try:
            path = module.__path__
        except AttributeError as e:
            raise ModuleNotFoundError(f'__path__ attribute not found on {parent!r} while trying to find {fullname!r}', name=fullname) from e
    return _find_spec(fullname, path)

class _incompatible_extension_module_restrictions:
    # A switch for modules written in C in subinterpreters: there are neither here.
    def __init__(self, *, disable_check):
        self.disable_check = bool(disable_check)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass

class _LazyModule(types.ModuleType):
    """A module that loads itself when something of it is first asked for."""

    def __getattribute__(self, attr):
        get = object.__getattribute__
        spec = get(self, '__spec__')
        state = spec.loader_state
        with state['lock']:
            if get(self, '__class__') is _LazyModule:
                d = get(self, '__dict__')
                if state['is_loading']:
                    # Its own code, while it runs, and the loader that runs it.
                    if attr.startswith('__') and attr.endswith('__') and attr in d or attr in d:
                        return d[attr]
                    if attr == '__class__' or hasattr(types.ModuleType, attr):
                        return get(self, attr)
                    raise AttributeError(f'module {d["__name__"]!r} has no attribute {attr!r}')
                state['is_loading'] = True
                before, now = state['__dict__'], dict(d)
                changed = {k: v for k, v in now.items() if k not in before or before[k] is not v}
                name = spec.name
                spec.loader.exec_module(self)
                if name in sys.modules and sys.modules[name] is not self:
                    raise ValueError(f'module object for {name!r} substituted in sys.modules during a lazy load')
                d.update(changed)  # what the program has set since comes after what the code sets
                if get(self, '__class__') is _LazyModule:  # the code may have chosen another
                    object.__setattr__(self, '__class__', state['__class__'])
        return getattr(self, attr)

    def __delattr__(self, attr):
        self.__getattribute__(attr)
        delattr(self, attr)

class LazyLoader(Loader):
    """Makes another loader load modules only when they are used."""

    @staticmethod
    def __check_eager_loader(loader):
        if not hasattr(loader, 'exec_module'):
            raise TypeError('loader must define exec_module()')

    @classmethod
    def factory(cls, loader):
        """A function that makes a loader as this one would and delays it."""
        cls.__check_eager_loader(loader)
        return lambda *args, **kwargs: cls(loader(*args, **kwargs))

    def __init__(self, loader):
        self.__check_eager_loader(loader)
        self.loader = loader

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        """Makes the module load later."""
        import threading
        module.__spec__.loader = self.loader
        module.__loader__ = self.loader
        module.__spec__.loader_state = {'__dict__': module.__dict__.copy(), '__class__': module.__class__, 'lock': threading.RLock(), 'is_loading': False}
        module.__class__ = _LazyModule
