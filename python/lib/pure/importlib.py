# Importlib: imports by name.

import sys

__all__ = ['__import__', 'import_module', 'invalidate_caches', 'reload']

__import__ = __import__

def __getattr__(name):
    # The finders and loaders are there once somebody asks for them.
    if name in ('_bootstrap', '_bootstrap_external'):
        return import_module('importlib.' + name)
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')

def import_module(name, package=None):
    """Imports a module, which a name that starts with dots has beside or above package, and returns it."""
    level = 0
    if name.startswith('.'):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        level = len(name) - len(name.lstrip('.'))
        bits = package.rsplit('.', level - 1)
        if len(bits) < level:
            raise ImportError('attempted relative import beyond top-level package')
        name = f'{bits[0]}.{name[level:]}' if name[level:] else bits[0]
    if not name:
        raise ValueError('Empty module name')
    import _imp
    return _imp.import_module(name)

def invalidate_caches():
    """Has the finders forget what they remember of the file system."""
    for finder in sys.meta_path:
        if hasattr(finder, 'invalidate_caches'):
            finder.invalidate_caches()

_RELOADING = {}

def reload(module):
    """Runs a module's code anew, in the same namespace, and returns what sys.modules has of it then."""
    try:
        name = module.__spec__.name
    except AttributeError:
        try:
            name = module.__name__
        except AttributeError:
            raise TypeError('reload() argument must be a module') from None
    if sys.modules.get(name) is not module:
        raise ImportError(f'module {name} not in sys.modules', name=name)
    if name in _RELOADING:
        return _RELOADING[name]
    from . import _bootstrap
    _RELOADING[name] = module
    try:
        parent, path = name.rpartition('.')[0], None
        if parent:
            try:
                path = sys.modules[parent].__path__
            except KeyError:
                raise ImportError(f'parent {parent!r} not in sys.modules', name=parent) from None
        spec = module.__spec__ = _bootstrap._find_spec(name, path, module)
        if spec is None:
            raise ModuleNotFoundError(f'spec not found for the module {name!r}', name=name)
        _bootstrap._exec(spec, module)
        return sys.modules[name]
    finally:
        _RELOADING.pop(name, None)
