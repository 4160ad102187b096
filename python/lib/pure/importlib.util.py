# Importlib.util: specs of modules, and modules made of them.

import os
import sys

from .machinery import BuiltinImporter, ModuleSpec, SourceFileLoader

def resolve_name(name, package):
    level = len(name) - len(name.lstrip('.'))
    if not level:
        return name
    if not package:
        raise ImportError(f'no package specified for {name!r} (required for relative module names)')
    for _ in range(level - 1):
        package, dot, _ = package.rpartition('.')
        if not dot:
            raise ImportError('attempted relative import beyond top-level package')
    return f'{package}.{name[level:]}' if name[level:] else package

def find_spec(name, package=None):
    name = resolve_name(name, package)
    if name in sys.modules:
        module = sys.modules[name]
        if module is None:
            return None
        spec = getattr(module, '__spec__', None)
        if spec is None and name == '__main__':
            raise ValueError('__main__.__spec__ is None')
        if spec is not None:
            return spec
        file = getattr(module, '__file__', None)
        spec = ModuleSpec(name, BuiltinImporter, origin='built-in') if file is None else spec_from_file_location(name, file)
        path = getattr(module, '__path__', None)
        if path is not None:
            spec.submodule_search_locations = list(path)
        return spec
    parent, _, last = name.rpartition('.')
    path = sys.path
    if parent:
        path = getattr(__import__(parent, fromlist=['__path__']), '__path__', None)
        if path is None:
            raise ModuleNotFoundError(f"__path__ attribute not found on {parent!r} while trying to find {name!r}", name=name)
    for folder in path:
        base = os.path.join(folder, last)
        if os.path.isfile(init := os.path.join(base, '__init__.py')):
            return spec_from_file_location(name, init, submodule_search_locations=[base])
        if os.path.isfile(file := base + '.py'):
            return spec_from_file_location(name, file)
    if name in sys.stdlib_module_names:
        try:
            __import__(name)  # the library has no folder to look at
        except ModuleNotFoundError:
            return None
        return ModuleSpec(name, BuiltinImporter, origin='built-in')
    return None

def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=None):
    spec = ModuleSpec(name, loader or SourceFileLoader(name, location), origin=location)
    spec.submodule_search_locations = submodule_search_locations
    spec.has_location = True
    return spec

def spec_from_loader(name, loader, *, origin=None, is_package=None):
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)

def module_from_spec(spec):
    module = spec.loader.create_module(spec) if hasattr(spec.loader, 'create_module') else None
    if module is None:
        module = type(sys)(spec.name)
        module.__spec__, module.__loader__, module.__package__ = spec, spec.loader, spec.parent
        if spec.has_location:
            module.__file__ = spec.origin
        if spec.submodule_search_locations is not None:
            module.__path__ = spec.submodule_search_locations
    return module

# Where compiled modules would be kept; none are.
def cache_from_source(path, debug_override=None, *, optimization=None):
    head, tail = os.path.split(path)
    base = tail.rpartition('.')[0] or tail
    opt = f'.opt-{optimization}' if optimization not in (None, '') else ''
    return os.path.join(head, '__pycache__', f'{base}.{sys.implementation.cache_tag}{opt}.pyc')

def source_from_cache(path):
    head, tail = os.path.split(path)
    head, folder = os.path.split(head)
    if folder != '__pycache__':
        raise ValueError(f'__pycache__ not bottom-level directory in {path!r}')
    parts = tail.split('.')
    if len(parts) not in (3, 4):
        raise ValueError(f'expected only 2 or 3 dots in {tail!r}')
    return os.path.join(head, parts[0] + '.py')
