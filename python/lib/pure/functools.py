# Functions on functions.

from abc import get_cache_token
from _functools import partial, reduce, cmp_to_key, _lru_cache_wrapper, Placeholder

GenericAlias = type(list[int])

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotate__', '__type_params__')
WRAPPER_UPDATES = ('__dict__',)

def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for attr in assigned:
        try:
            value = getattr(wrapped, attr)
        except AttributeError:
            pass
        else:
            setattr(wrapper, attr, value)
    for attr in updated:
        getattr(wrapper, attr).update(getattr(wrapped, attr, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper

def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)

def _ordering(root, negate, equal):
    # The comparison that negates root, or joins it with ==.
    def method(self, other):
        r = getattr(type(self), root)(self, other)
        if r is NotImplemented:
            return r
        if equal is None:
            return not r
        if equal:
            return r or self == other if not negate else not r or self == other
        return r and self != other if not negate else not r and self != other
    return method

_orders = {
    '__lt__': (('__gt__', True, False), ('__le__', False, True), ('__ge__', True, None)),
    '__le__': (('__ge__', True, True), ('__lt__', False, False), ('__gt__', True, None)),
    '__gt__': (('__lt__', True, False), ('__ge__', False, True), ('__le__', True, None)),
    '__ge__': (('__le__', True, True), ('__gt__', False, False), ('__lt__', True, None)),
}

def total_ordering(cls):
    roots = {op for op in _orders if getattr(cls, op, None) is not getattr(object, op, None)}
    if not roots:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = max(roots)
    for name, negate, equal in _orders[root]:
        if name not in roots:
            public = f'_{name[2:-2]}_from_{root[2:-2]}'  # pickles name it
            f = globals().get(public)
            if f is None:
                f = globals()[public] = _ordering(root, negate, equal)
                f.__name__, f.__qualname__ = name, public
            setattr(cls, name, f)
    return cls

def __getattr__(name):
    if name == '_CacheInfo':
        global _CacheInfo
        from collections import namedtuple
        _CacheInfo = namedtuple('CacheInfo', 'hits misses maxsize currsize')
        return _CacheInfo
    raise AttributeError(f"module 'functools' has no attribute {name!r}")

def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        f, maxsize = maxsize, 128
        return _cached(f, maxsize, typed)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')
    return lambda f: _cached(f, maxsize, typed)

def _cached(f, maxsize, typed):
    w = _lru_cache_wrapper(f, maxsize, typed, None)
    w.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
    return update_wrapper(w, f)

def cache(user_function, /):
    return lru_cache(maxsize=None)(user_function)

_NOT_FOUND = object()

class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError("Cannot assign the same cached_property to two different names "
                            f"({self.attrname!r} and {name!r}).")

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            cache = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache "
                            f"{self.attrname!r} property.") from None
        val = cache.get(self.attrname, _NOT_FOUND)
        if val is _NOT_FOUND:
            val = self.func(instance)
            try:
                cache[self.attrname] = val
            except TypeError:
                raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance does not support item "
                                f"assignment for caching {self.attrname!r} property.") from None
        return val

    __class_getitem__ = classmethod(GenericAlias)

def _partial_new(cls, func, /, *args, **keywords):
    if isinstance(func, partialmethod):
        args = func.args + args
        keywords = {**func.keywords, **keywords}
        func = func.func
    elif not callable(func) and getattr(func, '__get__', None) is None:
        raise TypeError(f'the first argument {func!r} must be a callable or a descriptor')
    self = object.__new__(cls)
    self.func, self.args, self.keywords = func, args, keywords
    return self

class partialmethod:
    __new__ = _partial_new

    def _partial_repr(self):
        parts = [repr(self.func), *map(repr, self.args), *(f'{k}={v!r}' for k, v in self.keywords.items())]
        return f'{type(self).__module__}.{type(self).__qualname__}({", ".join(parts)})'
    __repr__ = _partial_repr
    del _partial_repr
    __repr__.__qualname__ = '_partial_repr'

    def _make(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, '__get__', None)
        if get is not None and not isinstance(self.func, partial):
            new = get(obj, cls)
            if new is not self.func:
                result = partial(new, *self.args, **self.keywords)
                if hasattr(new, '__self__'):
                    result.__self__ = new.__self__
                return result
        return self._make().__get__(obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    __class_getitem__ = classmethod(GenericAlias)

def _union(t):
    return getattr(t, '__args__', ()) if type(t).__name__ in ('Union', 'UnionType') else ()

def _c3_merge(orders):
    # One order that agrees with all of the given ones.
    merged = []
    while orders := [o for o in orders if o]:
        for first, *_ in orders:
            if not any(first in o[1:] for o in orders):
                break
        else:
            raise RuntimeError('Inconsistent hierarchy')
        merged.append(first)
        orders = [o[1:] if o[0] is first else o for o in orders]
    return merged

def _c3_mro(cls, abcs=()):
    # The order of cls with abstract classes put in where cls begins to be a subclass of them: after its abstract bases.
    bases = list(cls.__bases__)
    split = max((i + 1 for i, b in enumerate(bases) if hasattr(b, '__abstractmethods__')), default=0)
    own = [a for a in abcs if issubclass(cls, a) and not any(issubclass(b, a) for b in bases)]
    rest = [a for a in abcs if a not in own]
    groups = bases[:split], own, bases[split:]
    return _c3_merge([[cls]] + [_c3_mro(c, rest) for g in groups for c in g] + [list(g) for g in groups])

def _compose_mro(cls, types):
    # The order of cls with those of types that it is a subclass of only by registration or by a hook.
    known = set(cls.__mro__)
    types = [t for t in types if t not in known and hasattr(t, '__mro__') and not isinstance(t, GenericAlias) and issubclass(cls, t)]
    types = [t for t in types if not any(u is not t and t in u.__mro__ for u in types)]
    wanted, order = set(types), []
    for t in types:
        between = [[c for c in s.__mro__ if c in wanted] for s in t.__subclasses__() if s not in known and issubclass(cls, s)]
        for c in [c for found in sorted(between, key=len, reverse=True) for c in found] if between else [t]:
            if c not in order:
                order.append(c)
    return _c3_mro(cls, order)

def _find_impl(cls, registry):
    match = None
    for t in _compose_mro(cls, registry):
        if match is not None:
            if t in registry and not {t, match} & set(cls.__mro__) and not issubclass(match, t):
                raise RuntimeError(f"Ambiguous dispatch: {match} or {t}")
            break
        if t in registry:
            match = t
    return match

def singledispatch(func):
    registry, cache, token = {object: func}, {}, None

    def dispatch(cls):
        nonlocal token
        if token is not None and token != (now := get_cache_token()):
            cache.clear()
            token = now
        try:
            return cache[cls]
        except KeyError:
            impl = cache[cls] = registry.get(cls) or registry[_find_impl(cls, registry)]
            return impl

    def register(cls, func=None):
        def is_type(c):
            return isinstance(c, type) and not isinstance(c, GenericAlias) or _union(c) and all(isinstance(a, type) for a in _union(c))
        if is_type(cls):
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
            if getattr(cls, '__annotate__', None) is None:
                raise TypeError(f"Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` "
                                "or plain `@register` on an annotated function.")
            func = cls
            from typing import ForwardRef, get_type_hints
            argname, cls = next(iter(get_type_hints(func, format=3).items()))  # Format.FORWARDREF
            if not is_type(cls):
                if _union(cls):
                    raise TypeError(f"Invalid annotation for {argname!r}. {cls!r} not all arguments are classes.")
                if isinstance(cls, ForwardRef):
                    raise TypeError(f"Invalid annotation for {argname!r}. {cls!r} is an unresolved forward reference.")
                raise TypeError(f"Invalid annotation for {argname!r}. {cls!r} is not a class.")
        nonlocal token
        for c in _union(cls) or (cls,):
            registry[c] = func
            if token is None and hasattr(c, '__abstractmethods__'):
                token = get_cache_token()
        cache.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f'{funcname} requires at least 1 positional argument')
        return dispatch(args[0].__class__)(*args, **kw)

    funcname = getattr(func, '__name__', 'singledispatch function')
    wrapper.register, wrapper.dispatch = register, dispatch
    wrapper.registry = type(type.__dict__)(registry)
    wrapper._clear_cache = cache.clear
    update_wrapper(wrapper, func)
    return wrapper

class _DispatchedMethod:
    # What a singledispatchmethod is of an object, or of a class.
    def __init__(self, generic, obj, cls):
        self._generic, self._obj, self._cls = generic, obj, cls
        for name in ('__module__', '__doc__'):
            if hasattr(generic.func, name):
                setattr(self, name, getattr(generic.func, name))

    def __repr__(self):
        name = getattr(self, '__qualname__', getattr(self, '__name__', '?'))
        return f'<single dispatch method {name}>' if self._obj is None else f'<bound single dispatch method {name} of {self._obj!r}>'

    def __call__(self, /, *args, **kwargs):
        if not args:
            raise TypeError(f'{getattr(self, "__name__", "singledispatchmethod method")} requires at least 1 positional argument')
        return self._generic.dispatcher.dispatch(args[0].__class__).__get__(self._obj, self._cls)(*args, **kwargs)

    def __getattr__(self, name):
        if name in ('__name__', '__qualname__', '__isabstractmethod__', '__annotations__', '__type_params__'):
            return getattr(self._generic.func, name)
        raise AttributeError

    @property
    def __wrapped__(self): return self._generic.func

    @property
    def register(self): return self._generic.register

class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def __repr__(self):
        func = getattr(self, 'func', None)
        name = getattr(func, '__qualname__', getattr(func, '__name__', '?'))
        return f'<single dispatch method descriptor {name}>'

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None): return _DispatchedMethod(self, obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)
