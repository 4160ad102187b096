# How objects are copied and pickled: object.__reduce_ex__, and what other classes register.

__all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]

dispatch_table = {}

def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)

def constructor(object):
    if not callable(object):
        raise TypeError("constructors must be callable")

def _reduce_complex(c): return complex, (c.real, c.imag)
def _reduce_union(u):
    import operator, typing
    return operator.getitem, (typing.Union, u.__args__)
def _reduce_super(s): return super, (s.__thisclass__, s.__self__)

pickle(complex, _reduce_complex)
pickle(type(int | str), _reduce_union)
pickle(super, _reduce_super)

def __newobj__(cls, *args):
    return cls.__new__(cls, *args)

def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)

def _reconstructor(cls, base, state):
    if base is object:
        return object.__new__(cls)
    obj = base.__new__(cls, state)
    if base.__init__ != object.__init__:
        base.__init__(obj, state)
    return obj

_HEAP = 1 << 9

def _native(cls):
    # The built-in class whose layout the objects have.
    return next(b for b in cls.__mro__ if not b.__flags__ & _HEAP)

def _refusal(cls):
    # The error for objects that can't be made anew; those whose size varies have words of their own.
    name = cls.__qualname__ if cls.__module__ == 'builtins' or cls.__flags__ & _HEAP else f'{cls.__module__}.{cls.__qualname__}'
    if cls.__module__ == '_io':
        return TypeError(f"cannot pickle '{cls.__qualname__}' instances")
    return TypeError(f"cannot pickle {name} objects" if cls.__itemsize__ and hasattr(cls, '__new__') and cls.__new__ is not object.__new__ else f"cannot pickle '{name}' object")

def _reduce_ex(self, proto):
    # Protocols 0 and 1.
    cls = self.__class__
    base = _native(cls)
    state = None
    if base is not object:
        if base is cls:
            raise TypeError(f"cannot pickle {cls.__name__!r} object")
        state = base(self)
    if getattr(self, "__slots__", None) and type(self).__getstate__ is object.__getstate__:
        raise TypeError("a class that defines __slots__ without defining __getstate__ cannot be pickled")
    attrs = self.__getstate__()
    args = (cls, base, state)
    return (_reconstructor, args, attrs) if attrs else (_reconstructor, args)

# Built-in classes whose objects are made anew by __new__ alone, or get their items one by one.
_plain = list, dict, BaseException

def _reduce(obj):
    # Protocols from 2 on.
    cls = type(obj)
    args, kwargs, given = (), {}, True
    if hasattr(cls, '__getnewargs_ex__'):
        pair = obj.__getnewargs_ex__()
        if not isinstance(pair, tuple):
            raise TypeError(f"__getnewargs_ex__ should return a tuple, not '{type(pair).__name__}'")
        if len(pair) != 2:
            raise ValueError(f"__getnewargs_ex__ should return a tuple of length 2, not {len(pair)}")
        args, kwargs = pair
        if not isinstance(args, tuple):
            raise TypeError(f"first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '{type(args).__name__}'")
        if not isinstance(kwargs, dict):
            raise TypeError(f"second item of the tuple returned by __getnewargs_ex__ must be a dict, not '{type(kwargs).__name__}'")
    elif hasattr(cls, '__getnewargs__'):
        args = obj.__getnewargs__()
        if not isinstance(args, tuple):
            raise TypeError(f"__getnewargs__ should return a tuple, not '{type(args).__name__}'")
    else:
        given = False
    native = _native(cls)
    if not given and native not in (object, type(None)) and not issubclass(native, _plain) and '__getstate__' not in native.__dict__ or not hasattr(cls, '__new__'):
        raise _refusal(cls)
    state = obj.__getstate__()
    items = iter(obj) if isinstance(obj, list) else None
    pairs = iter(obj.items()) if isinstance(obj, dict) else None
    if kwargs:
        return __newobj_ex__, (cls, args, kwargs), state, items, pairs
    return __newobj__, (cls, *args), state, items, pairs

def _slotnames(cls):
    # The names of the members that __slots__ made, as attributes.
    names = cls.__dict__.get("__slotnames__")
    if names is None:
        names = []
        for c in cls.__mro__:
            slots = c.__dict__.get('__slots__', ())
            for name in [slots] if isinstance(slots, str) else slots:
                if name.startswith('__') and not name.endswith('__'):
                    stripped = c.__name__.lstrip('_')
                    names.append(f'_{stripped}{name}' if stripped else name)
                elif name not in ('__dict__', '__weakref__'):
                    names.append(name)
        try:
            cls.__slotnames__ = names
        except Exception:
            pass # a built-in class
    return names

_extension_registry, _inverted_registry, _extension_cache = {}, {}, {}

def add_extension(module, name, code):
    code = int(code)
    if not 1 <= code <= 0x7fffffff:
        raise ValueError("code out of range")
    key = module, name
    if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
        return
    if key in _extension_registry:
        raise ValueError("key %s is already registered with code %s" % (key, _extension_registry[key]))
    if code in _inverted_registry:
        raise ValueError("code %s is already in use for key %s" % (code, _inverted_registry[code]))
    _extension_registry[key], _inverted_registry[code] = code, key

def remove_extension(module, name, code):
    key = module, name
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError("key %s is not registered with code %s" % (key, code))
    del _extension_registry[key], _inverted_registry[code]
    _extension_cache.pop(code, None)

def clear_extension_cache(): _extension_cache.clear()


def pickle_complex(c): return complex, (c.real, c.imag)
def pickle_super(obj): return super, (obj.__thisclass__, obj.__self__)
def pickle_union(obj):
    import typing, operator
    return operator.getitem, (typing.Union, obj.__args__)
