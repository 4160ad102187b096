# Pkgutil: the modules that packages and folders have.

import importlib
import importlib.machinery
import importlib.util
import os
import os.path
import sys
from collections import namedtuple
from functools import singledispatch as simplegeneric

__all__ = ['get_importer', 'iter_importers', 'walk_packages', 'iter_modules', 'get_data', 'read_code', 'extend_path', 'ModuleInfo']

ModuleInfo = namedtuple('ModuleInfo', 'module_finder name ispkg')
ModuleInfo.__doc__ = 'A namedtuple with minimal info about a module.'

def read_code(stream):
    """The code in a compiled module's file; there are none of this interpreter's."""
    return None

def walk_packages(path=None, prefix='', onerror=None):
    """The modules of the folders in path, and those of the packages among them, which are imported for that."""
    seen = set()
    for info in iter_modules(path, prefix):
        yield info
        if not info.ispkg:
            continue
        try:
            __import__(info.name)
        except ImportError:
            if onerror is not None:
                onerror(info.name)
        except Exception:
            if onerror is None:
                raise
            onerror(info.name)
        else:
            folders = [p for p in getattr(sys.modules[info.name], '__path__', None) or [] if p not in seen]
            seen.update(folders)
            yield from walk_packages(folders, info.name + '.', onerror)

def iter_modules(path=None, prefix=''):
    """The modules of the folders in path, by default all that can be imported at the top."""
    if path is None:
        importers = iter_importers()
    elif isinstance(path, str):
        raise ValueError('path must be None or list of paths to look for modules in')
    else:
        importers = map(get_importer, path)
    yielded = set()
    for importer in importers:
        for name, ispkg in iter_importer_modules(importer, prefix):
            if name not in yielded:
                yielded.add(name)
                yield ModuleInfo(importer, name, ispkg)

@simplegeneric
def iter_importer_modules(importer, prefix=''):
    return importer.iter_modules(prefix) if hasattr(importer, 'iter_modules') else []

def _iter_file_finder_modules(importer, prefix=''):
    if importer.path is None or not os.path.isdir(importer.path):
        return
    try:
        entries = sorted(os.listdir(importer.path))
    except OSError:
        return
    import inspect
    yielded = set()
    for entry in entries:
        name = inspect.getmodulename(entry)
        if name == '__init__' or name in yielded:
            continue
        path, ispkg = os.path.join(importer.path, entry), False
        if not name and os.path.isdir(path) and '.' not in entry:
            try:
                inside = os.listdir(path)
            except OSError:
                continue
            if not any(inspect.getmodulename(f) == '__init__' for f in inside):
                continue
            name, ispkg = entry, True
        if name and '.' not in name:
            yielded.add(name)
            yield prefix + name, ispkg

iter_importer_modules.register(importlib.machinery.FileFinder, _iter_file_finder_modules)

def get_importer(path_item):
    """The finder that sys.path_hooks make for an entry of sys.path, None if none can."""
    path_item = os.fsdecode(path_item)
    try:
        return sys.path_importer_cache[path_item]
    except KeyError:
        pass
    for hook in sys.path_hooks:
        try:
            importer = hook(path_item)
        except ImportError:
            continue
        sys.path_importer_cache.setdefault(path_item, importer)
        return importer
    return None

def iter_importers(fullname=''):
    """The finders that would be asked for a module."""
    if fullname.startswith('.'):
        raise ImportError(f'Relative module name {fullname!r} not supported')
    if '.' in fullname:
        path = getattr(importlib.import_module(fullname.rpartition('.')[0]), '__path__', None)
        if path is None:
            return
    else:
        yield from sys.meta_path
        path = sys.path
    for item in path:
        yield get_importer(item)

def extend_path(path, name):
    """A package's __path__ with the folders of its name beside other entries of sys.path, and what .pkg files add."""
    if not isinstance(path, list):
        return path
    path = path[:]
    parent, dot, last = name.rpartition('.')
    if dot:
        try:
            search = getattr(sys.modules[parent], '__path__')
        except (KeyError, AttributeError):
            return path
    else:
        search = sys.path
    for folder in search:
        if not isinstance(folder, str):
            continue
        finder = get_importer(folder)
        if finder is not None:
            portions = []
            if hasattr(finder, 'find_spec'):
                spec = finder.find_spec(last)
                portions = spec and spec.submodule_search_locations or []
            elif hasattr(finder, 'find_loader'):
                portions = finder.find_loader(last)[1]
            for p in portions:
                if p not in path:
                    path.append(p)
        file = os.path.join(folder, name + '.pkg')
        if os.path.isfile(file):
            try:
                f = open(file)
            except OSError as e:
                sys.stderr.write(f"Can't open {file}: {e}\n")
            else:
                with f:
                    path += [line for line in f.read().split('\n') if line and not line.startswith('#')]
    return path

def get_data(package, resource):
    """The bytes of a file in a package's folder; resource has slashes between its parts."""
    spec = importlib.util.find_spec(package)
    if spec is None or not hasattr(spec.loader, 'get_data'):
        return None
    module = sys.modules.get(package) or importlib._bootstrap._load(spec)
    if module is None or not hasattr(module, '__file__'):
        return None
    return spec.loader.get_data(os.path.join(os.path.dirname(module.__file__), *resource.split('/')))

def resolve_name(name):
    """What a dotted name means; a colon may part the module from what it is in there."""
    if not isinstance(name, str):
        raise TypeError(f'expected string or bytes-like object, got {type(name).__name__!r}')
    module, colon, rest = name.partition(':')
    names = (module + ('.' + rest if rest else '')).split('.')
    if not all(n.isidentifier() for n in names) or colon and not module:
        raise ValueError(f'invalid format: {name!r}')
    if colon:
        result, names = importlib.import_module(module), rest.split('.') if rest else []
    else:
        module = names.pop(0)
        result = importlib.import_module(module)
        while names:
            try:
                result = importlib.import_module(f'{module}.{names[0]}')
            except ImportError:
                break
            module = f'{module}.{names.pop(0)}'
    for n in names:
        result = getattr(result, n)
    return result
