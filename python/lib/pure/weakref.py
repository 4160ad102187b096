# Weak references and containers of them.

import _support
from _support import ref
from collections.abc import MutableMapping as _MutableMapping, MutableSet as _MutableSet

__all__ = ['ref', 'proxy', 'ReferenceType', 'WeakMethod', 'WeakSet', 'WeakKeyDictionary', 'WeakValueDictionary', 'finalize', 'getweakrefcount', 'getweakrefs']

ReferenceType = ref
def getweakrefcount(object): return 0
def getweakrefs(object): return []

class WeakMethod(ref):
    def __new__(cls, meth, callback=None):
        try:
            obj, func = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None
        self = ref.__new__(cls, obj, callback)
        self._func, self._type = ref(func), type(meth)
        return self
    def __call__(self):
        obj, func = super().__call__(), self._func()
        return None if obj is None or func is None else self._type(func, obj)

class ProxyType:
    __slots__ = ('_ref', '__weakref__')
    def __init__(self, obj, callback=None): object.__setattr__(self, '_ref', ref(obj, callback))
    def __getattribute__(self, name): return getattr(_target(self), name)
    def __setattr__(self, name, value): setattr(_target(self), name, value)
    def __delattr__(self, name): delattr(_target(self), name)
    def __call__(self, *a, **k): return _target(self)(*a, **k)
    def __str__(self): return str(_target(self))
    def __repr__(self): return f'<weakproxy at {id(self):#x} to {type(_target(self)).__name__} at {id(_target(self)):#x}>'
    def __bool__(self): return bool(_target(self))
    def __len__(self): return len(_target(self))
    def __getitem__(self, k): return _target(self)[k]
    def __setitem__(self, k, v): _target(self)[k] = v
    def __delitem__(self, k): del _target(self)[k]
    def __iter__(self): return iter(_target(self))
    def __contains__(self, x): return x in _target(self)
    def __eq__(self, other): return _target(self) == other
    __hash__ = None

def _target(p):
    obj = object.__getattribute__(p, '_ref')()
    if obj is None:
        raise ReferenceError('weakly-referenced object no longer exists')
    return obj

CallableProxyType = ProxyType
def proxy(object, callback=None): return ProxyType(object, callback)

class WeakSet(_MutableSet):
    def __init__(self, data=None):
        self.data = set()
        for x in data or ():
            self.add(x)
    def _live(self):
        dead = {r for r in self.data if r() is None}
        if dead:
            self.data -= dead
        return self.data
    def __iter__(self): return iter([o for o in [r() for r in self._live()] if o is not None])
    def __len__(self): return len(self._live())
    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False
    def add(self, item): self.data.add(ref(item))
    def discard(self, item): self.data.discard(ref(item))
    def remove(self, item): self.data.remove(ref(item))
    def clear(self): self.data.clear()
    def copy(self): return self.__class__(self)
    def update(self, other):
        for x in other:
            self.add(x)
    def union(self, other): return self.__class__([*self, *other])
    def __repr__(self): return repr(set(self))

class WeakValueDictionary(_MutableMapping):
    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)
    def _live(self):
        for k in [k for k, r in self.data.items() if r() is None]:
            del self.data[k]
        return self.data
    def __getitem__(self, key):
        o = self.data[key]()
        if o is None:
            del self.data[key]
            raise KeyError(key)
        return o
    def __setitem__(self, key, value): self.data[key] = ref(value)
    def __delitem__(self, key): del self.data[key]
    def __iter__(self): return iter(list(self._live()))
    def __len__(self): return len(self._live())
    def copy(self): return self.__class__(self)
    __copy__ = copy
    def valuerefs(self): return list(self.data.values())
    def __repr__(self): return f"<{self.__class__.__name__} at {id(self):#x}>"

class WeakKeyDictionary(_MutableMapping):
    def __init__(self, dict=None):
        self.data = {}
        if dict is not None:
            self.update(dict)
    def _live(self):
        for r in [r for r in self.data if r() is None]:
            del self.data[r]
        return self.data
    def __getitem__(self, key): return self.data[ref(key)]
    def __setitem__(self, key, value): self.data[ref(key)] = value
    def __delitem__(self, key): del self.data[ref(key)]
    def __iter__(self): return iter([o for o in [r() for r in self._live()] if o is not None])
    def __len__(self): return len(self._live())
    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False
    def copy(self): return self.__class__(self)
    __copy__ = copy
    def keyrefs(self): return list(self.data)
    def __repr__(self): return f"<{self.__class__.__name__} at {id(self):#x}>"

class finalize:
    _all = {}
    def __init__(self, obj, func, /, *args, **kwargs):
        self.atexit = True
        self._info = func, args, kwargs
        if not finalize._all:
            _support.atexit(finalize._exit)
        finalize._all[id(self)] = self
        self._ref = ref(obj, lambda r: self())
    def __call__(self, _=None):
        if self._info and finalize._all.pop(id(self), None):
            (func, args, kwargs), self._info = self._info, None
            return func(*args, **kwargs)
    def detach(self):
        obj = self._ref()
        if self._info and obj is not None and finalize._all.pop(id(self), None):
            info, self._info = self._info, None
            return (obj, *info)
    def peek(self):
        obj = self._ref()
        if self._info and obj is not None:
            return (obj, *self._info)
    alive = property(lambda self: self._info is not None)
    @classmethod
    def _exit(cls):
        for f in reversed(list(cls._all.values())):
            if f.atexit:
                f()
