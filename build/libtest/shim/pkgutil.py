# What unittest.mock and the tests take of pkgutil; the rest of it is about CPython's finders and loaders.
import importlib

def resolve_name(name):
    path, colon, attrs = name.partition(':')
    if not colon:
        parts = name.split('.')
        obj, rest = importlib.import_module(parts[0]), parts[1:]
        path = parts[0]
        while rest:
            try:
                obj = importlib.import_module(f'{path}.{rest[0]}')
            except ImportError:
                break
            path = f'{path}.{rest.pop(0)}'
    else:
        obj, rest = importlib.import_module(path), attrs.split('.') if attrs else []
    for attr in rest:
        obj = getattr(obj, attr)
    return obj
