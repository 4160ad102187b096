# Lines of source files. What an entry of the cache holds is (size, time of change, lines, path), or a function that gives
# the text.

import sys

import _support

__all__ = ['getline', 'clearcache', 'checkcache', 'lazycache']

cache = {}

def clearcache():
    """Forgets all files."""
    cache.clear()

def getline(filename, lineno, module_globals=None):
    """A line of a file, '' if there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''

def getlines(filename, module_globals=None):
    """The lines of a file, [] if there is none."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []

def checkcache(filename=None):
    """Forgets files that have changed."""
    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name)
        if entry is None or len(entry) == 1 or entry[1] is None:
            continue
        import os
        try:
            st = os.stat(entry[3])
        except (OSError, ValueError):
            cache.pop(name, None)
        else:
            if (entry[0], entry[1]) != (st.st_size, st.st_mtime):
                cache.pop(name, None)

def _stat(filename):
    # The file, which may lie anywhere on sys.path.
    import os
    try:
        return filename, os.stat(filename)
    except OSError:
        pass
    if not os.path.isabs(filename):
        for folder in sys.path:
            try:
                full = os.path.join(folder, os.path.basename(filename))
                return full, os.stat(full)
            except (TypeError, AttributeError, OSError):
                continue
    return None, None

def _split(data):
    if any(b'coding' in line for line in data.split(b'\n', 2)[:2]):
        import io
        import tokenize
        text = data.decode(tokenize.detect_encoding(io.BytesIO(data).readline)[0])
    else:
        text = data.decode('utf-8-sig')
    lines = text.replace('\r\n', '\n').replace('\r', '\n').split('\n')
    if len(lines) > 1 and not lines[-1]:
        lines.pop()
    return [line + '\n' for line in lines]

def updatecache(filename, module_globals=None):
    """Reads a file anew, and returns its lines."""
    promise = cache.pop(filename, None)
    if not filename or filename.startswith('<') and filename.endswith('>'):
        return []
    try:
        full, st = _stat(filename)
    except ValueError:
        return []
    if st is None:
        # The program's own text is known to the interpreter, and others to their modules' loaders.
        text = _support.source(filename)
        if text is None:
            get = promise[0] if promise is not None and len(promise) == 1 else _source_of(module_globals)
            try:
                text = get() if get is not None else None
            except (ImportError, OSError):
                text = None
            if text is None:
                return []
        full, size, mtime = filename, len(text), None
        lines = [line + '\n' for line in text.splitlines()]
    else:
        try:
            with open(full, 'rb') as f:
                lines = _split(f.read())
        except (OSError, UnicodeDecodeError, SyntaxError):
            return []
        size, mtime = st.st_size, st.st_mtime
    cache[filename] = size, mtime, lines, full
    return lines

def lazycache(filename, module_globals):
    """Remembers how to get a file's text, which a module's loader gives."""
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
    if not module_globals:
        return None
    spec = module_globals.get('__spec__')
    name = getattr(spec, 'name', None) or module_globals.get('__name__')
    get = getattr(getattr(spec, 'loader', None) or module_globals.get('__loader__'), 'get_source', None)
    if name and get:
        return lambda: get(name)
    if name and (file := module_globals.get('__file__')):
        return lambda: _support.source(file)
    return None
