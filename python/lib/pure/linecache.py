# Lines of source files.

import _support

cache = {}

def getlines(filename, module_globals=None):
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    text = _support.source(filename)
    return [] if text is None else text.splitlines(keepends=True)

def getline(filename, lineno, module_globals=None):
    lines = getlines(filename)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''

def checkcache(filename=None): pass
def lazycache(filename, module_globals): return False
def updatecache(filename, module_globals=None): return getlines(filename)
def clearcache(): cache.clear()
