# How objects of other classes are copied and pickled.

dispatch_table = {}

def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function

def constructor(object):
    if not callable(object):
        raise TypeError("constructors must be callable")

# Numbers that stand for classes in pickles; pickle knows these dicts by name.
_extension_registry, _inverted_registry, _extension_cache = {}, {}, {}

def add_extension(module, name, code):
    code = int(code)
    if not 1 <= code <= 0x7fffffff:
        raise ValueError('code out of range')
    key = module, name
    if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
        return
    if key in _extension_registry:
        raise ValueError(f'key {key} is already registered with code {_extension_registry[key]}')
    if code in _inverted_registry:
        raise ValueError(f'code {code} is already in use for key {_inverted_registry[code]}')
    _extension_registry[key], _inverted_registry[code] = code, key

def remove_extension(module, name, code):
    key = module, name
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError(f'key {key} is not registered with code {code}')
    del _extension_registry[key], _inverted_registry[code]
    _extension_cache.pop(code, None)

def clear_extension_cache():
    _extension_cache.clear()

def _slotnames(cls):
    names = [s for c in cls.__mro__ for s in ([c.__slots__] if isinstance(c.__dict__.get('__slots__', ()), str)
                                               else c.__dict__.get('__slots__', ()))]
    return [s for s in names if s not in ('__dict__', '__weakref__')]

def __newobj__(cls, *args):
    return cls.__new__(cls, *args)

def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)

def _reduce(obj):
    # object.__reduce_ex__
    cls = type(obj)
    args, kwargs = (), {}
    if hasattr(cls, '__getnewargs_ex__'):
        args, kwargs = obj.__getnewargs_ex__()
    elif hasattr(cls, '__getnewargs__'):
        args = obj.__getnewargs__()
    elif isinstance(obj, (int, float, str, bytes, complex, tuple, frozenset)):
        base = next(b for b in (int, float, str, bytes, complex, tuple, frozenset) if isinstance(obj, b))
        args = (base(obj),)
    elif cls.__module__ == 'builtins' and cls not in (object, list, dict, set, bytearray):
        raise TypeError(f"cannot pickle '{cls.__name__}' object")
    state = obj.__getstate__()
    if isinstance(state, tuple) and len(state) == 2 and not state[1] and isinstance(state[1], dict):
        state = state[0]
    items = iter(obj) if isinstance(obj, list) else None
    pairs = iter(obj.items()) if isinstance(obj, dict) else None
    if kwargs:
        return __newobj_ex__, (cls, args, kwargs), state, items, pairs
    return __newobj__, (cls, *args), state, items, pairs
