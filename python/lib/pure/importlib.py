# Importlib: imports by name. The machinery itself is the interpreter's; there are no finders or loaders to replace.

import sys

__all__ = ['__import__', 'import_module', 'invalidate_caches', 'reload']

__import__ = __import__

def import_module(name, package=None):
    level = len(name) - len(name.lstrip('.'))
    if level:
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        for _ in range(level - 1):
            package, dot, _ = package.rpartition('.')
            if not dot:
                raise ImportError('attempted relative import beyond top-level package')
        name = name[level:]
        name = f'{package}.{name}' if name else package
    __import__(name)
    return sys.modules[name]

def invalidate_caches():
    # Nothing is remembered about the file system: every import looks at it.
    pass

def reload(module):
    name = getattr(module, '__name__', None)
    if not isinstance(module, type(sys)):
        raise TypeError('reload() argument must be a module')
    if sys.modules.get(name) is not module:
        raise ImportError(f'module {name} not in sys.modules', name=name)
    file = getattr(module, '__file__', None)
    if file is not None:  # one of the program's; the library's own modules have no file, and never change
        with open(file, 'rb') as f:
            exec(compile(f.read(), file, 'exec'), module.__dict__)
    return sys.modules[name]
