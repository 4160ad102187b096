# Lines of source files.

import _support

cache = {}

def getlines(filename, module_globals=None):
    entry = cache.get(filename)
    if entry is not None:
        if len(entry) == 1:  # a promise of lazycache's
            return updatecache(filename, module_globals)
        return entry[2]
    text = _support.source(filename)
    return [] if text is None else text.splitlines(keepends=True)

def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''

def checkcache(filename=None):
    pass

def lazycache(filename, module_globals):
    if filename in cache:
        return len(cache[filename]) == 1
    if not filename or filename.startswith('<') and filename.endswith('>'):
        return False
    get = _source_of(module_globals)
    if get is None:
        return False
    cache[filename] = (get,)
    return True

def _source_of(module_globals):
    # A function that gives the source of the module with these globals.
    if not module_globals or not module_globals.get('__name__'):
        return None
    loader = module_globals.get('__loader__') or getattr(module_globals.get('__spec__'), 'loader', None)
    if hasattr(loader, 'get_source'):
        return lambda: loader.get_source(module_globals['__name__'])
    if file := module_globals.get('__file__'):
        return lambda: _support.source(file)
    return None

def updatecache(filename, module_globals=None):
    entry = cache.pop(filename, None)
    if not filename or filename.startswith('<') and filename.endswith('>'):
        return []
    text = _support.source(filename)
    if text is None:
        get = entry[0] if entry is not None and len(entry) == 1 else _source_of(module_globals)
        text = get() if get is not None else None
        if text is None:
            return []
    lines = text.splitlines(keepends=True)
    if lines and not lines[-1].endswith('\n'):
        lines[-1] += '\n'
    cache[filename] = len(text), None, lines, filename
    return lines

def clearcache():
    cache.clear()
