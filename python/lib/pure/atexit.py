"""Functions that are called when the program ends, the last one first."""

import _support

__all__ = ['register', 'unregister']

_callbacks = []

def register(func, /, *args, **kwargs):
    if not callable(func):
        raise TypeError("the first argument must be callable")
    if not _callbacks:
        _support.atexit(_run_exitfuncs)
    _callbacks.append((func, args, kwargs))
    return func

def unregister(func, /):
    _callbacks[:] = [c for c in _callbacks if not c[0] == func]

def _clear():
    _callbacks.clear()

def _ncallbacks():
    return len(_callbacks)

def _run_exitfuncs():
    while _callbacks:
        func, args, kwargs = _callbacks.pop()
        try:
            func(*args, **kwargs)
        except SystemExit:
            pass
        except BaseException as e:
            _support.ignored(f"in atexit callback {func!r}", e)
