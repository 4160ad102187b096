# Shallow and deep copies.

__all__ = ['Error', 'copy', 'deepcopy', 'replace']

class Error(Exception):
    pass

error = Error

_atomic = {type(None), type(Ellipsis), type(NotImplemented), int, float, bool, complex, bytes, str, type, range, type(lambda: 0),
           type(len), property, type((lambda: 0).__code__)}

def _is_weakref(cls):
    return cls.__name__ == 'ReferenceType' and cls.__module__ == 'weakref'

def copy(x):
    cls = type(x)
    if cls in _atomic or cls in (tuple, frozenset, slice, super):
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    if issubclass(cls, type) or _is_weakref(cls):
        return x
    f = getattr(cls, "__copy__", None)
    if f is not None:
        return f(x)
    rv = _reduce(x, cls)
    return x if isinstance(rv, str) else _reconstruct(x, None, *rv)

def _reduce(x, cls):
    import copyreg
    f = copyreg.dispatch_table.get(cls)
    if f is not None:
        return f(x)
    f = getattr(x, "__reduce_ex__", None)
    if f is not None:
        return f(4)
    f = getattr(x, "__reduce__", None)
    if f:
        return f()
    raise Error("un(deep)copyable object of type %s" % cls)

def deepcopy(x, memo=None, _nil=[]):
    cls = type(x)
    if cls in _atomic:
        return x
    if memo is None:
        memo = {}
    d = id(x)
    y = memo.get(d, _nil)
    if y is not _nil:
        return y
    if cls is list:
        y = memo[d] = []
        for a in x:
            y.append(deepcopy(a, memo))
    elif cls is dict:
        y = memo[d] = {}
        for k, v in x.items():
            y[deepcopy(k, memo)] = deepcopy(v, memo)
    elif cls is tuple:
        items = [deepcopy(a, memo) for a in x]
        y = memo.get(d, _nil)
        if y is not _nil:
            return y
        y = x if all(a is b for a, b in zip(x, items)) else tuple(items)
    elif cls.__name__ == 'method' and hasattr(x, '__func__') and hasattr(x, '__self__'):
        y = cls(x.__func__, deepcopy(x.__self__, memo))
    elif issubclass(cls, type) or _is_weakref(cls):
        y = x
    else:
        f = getattr(x, "__deepcopy__", None)
        if f is not None:
            y = f(memo)
        else:
            rv = _reduce(x, cls)
            y = x if isinstance(rv, str) else _reconstruct(x, memo, *rv)
    if y is not x:
        memo[d] = y
        memo.setdefault(id(memo), []).append(x)
    return y

def _reconstruct(x, memo, func, args, state=None, items=None, pairs=None):
    deep = memo is not None
    if deep and args:
        args = [deepcopy(a, memo) for a in args]
    y = func(*args)
    if deep:
        memo[id(x)] = y
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(y, '__setstate__'):
            y.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                y.__dict__.update(state)
            if slots is not None:
                for k, v in slots.items():
                    setattr(y, k, v)
    if items is not None:
        for i in items:
            y.append(deepcopy(i, memo) if deep else i)
    if pairs is not None:
        for k, v in pairs:
            if deep:
                k, v = deepcopy(k, memo), deepcopy(v, memo)
            y[k] = v
    return y

def replace(obj, /, **changes):
    f = getattr(obj.__class__, '__replace__', None)
    if f is None:
        raise TypeError(f"replace() does not support {obj.__class__.__name__} objects")
    return f(obj, **changes)
