# Weak references and containers of them.

import _support
from _support import CallableProxyType, ProxyType, _itself, getweakrefcount, getweakrefs, proxy, ref
from collections.abc import MutableMapping as _MutableMapping, MutableSet as _MutableSet
from _weakrefset import WeakSet

__all__ = ["ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType", "CallableProxyType",
           "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize"]

_MutableSet.register(WeakSet)
ReferenceType = ref
ProxyTypes = ProxyType, CallableProxyType

class WeakMethod(ref):
    # A reference to a bound method, which lives as long as its object and its function.
    __slots__ = "_func_ref", "_meth_type", "_alive", "__weakref__"

    def __new__(cls, meth, callback=None):
        try:
            obj, func = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError("argument should be a bound method, not {}".format(type(meth))) from None
        def gone(_):
            self = itself()
            if self._alive:
                self._alive = False
                if callback is not None:
                    callback(self)
        self = ref.__new__(cls, obj, gone)
        self._func_ref = ref(func, gone)
        self._meth_type = type(meth)
        self._alive = True
        itself = _itself(self)
        return self

    def __call__(self):
        obj, func = super().__call__(), self._func_ref()
        return None if obj is None or func is None else self._meth_type(func, obj)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not self._alive or not other._alive:
            return self is other
        return ref.__eq__(self, other) and self._func_ref == other._func_ref

    def __ne__(self, other):
        eq = self.__eq__(other)
        return eq if eq is NotImplemented else not eq

    __hash__ = ref.__hash__

class KeyedRef(ref):
    __slots__ = "key",

    def __new__(type, ob, callback, key):
        self = ref.__new__(type, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key): super().__init__(ob, callback)

class WeakValueDictionary(_MutableMapping):
    def __init__(self, other=(), /, **kw):
        self.data = {}
        itself = _itself(self)
        def remove(r):
            d = itself()
            if d is not None and d.data.get(r.key) is r:
                del d.data[r.key]
        self._remove = remove
        self.update(other, **kw)

    def _live(self):
        # (key, object) of the values that live, as the dictionary is now.
        for k, r in list(self.data.items()):
            o = r()
            if o is not None:
                yield k, o
            elif self.data.get(k) is r:
                del self.data[k]

    def __getitem__(self, key):
        o = self.data[key]()
        if o is None:
            raise KeyError(key)
        return o

    def __setitem__(self, key, value): self.data[key] = KeyedRef(value, self._remove, key)
    def __delitem__(self, key): del self.data[key]
    def __contains__(self, key): return self.get(key) is not None
    def __len__(self): return sum(1 for _ in self._live())
    def __repr__(self): return "<%s at %#x>" % (self.__class__.__name__, id(self))

    def get(self, key, default=None):
        r = self.data.get(key)
        o = None if r is None else r()
        return default if o is None else o

    # What is gone through is held while it's shown, no longer, and keys hold no values.
    def items(self):
        for k, r in list(self.data.items()):
            o = r()
            if o is not None:
                yield k, o
    def keys(self):
        for k, r in list(self.data.items()):
            if r() is not None:
                yield k
    __iter__ = keys
    def values(self):
        for r in list(self.data.values()):
            o = r()
            if o is not None:
                yield o
    def itervaluerefs(self): yield from list(self.data.values())
    def valuerefs(self): return list(self.data.values())

    def popitem(self):
        while True:
            key, r = self.data.popitem()
            o = r()
            if o is not None:
                return key, o

    def pop(self, key, *args):
        r = self.data.pop(key, None)
        o = None if r is None else r()
        if o is None:
            if args:
                return args[0]
            raise KeyError(key)
        return o

    def setdefault(self, key, default=None):
        o = self.get(key)
        if o is None:
            self[key] = o = default
        return o

    def update(self, other=None, /, **kwargs):
        if other is not None:
            for key, o in (other if hasattr(other, "items") else dict(other)).items():
                self[key] = o
        for key, o in kwargs.items():
            self[key] = o

    def copy(self):
        new = WeakValueDictionary()
        new.update(self)
        return new
    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = self.__class__()
        for k, o in self._live():
            new[deepcopy(k, memo)] = o
        return new

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not hasattr(other, 'keys') or not hasattr(other, 'items'):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not hasattr(other, 'keys') or not hasattr(other, 'items'):
            return NotImplemented
        new = self.__class__()
        new.update(other)
        new.update(self)
        return new

class WeakKeyDictionary(_MutableMapping):
    def __init__(self, dict=None):
        self.data = {}
        itself = _itself(self)
        def remove(r):
            d = itself()
            if d is not None:
                d.data.pop(r, None)
        self._remove = remove
        if dict is not None:
            self.update(dict)

    def _live(self):
        # (key, value) of the keys that live, as the dictionary is now.
        for r, v in list(self.data.items()):
            o = r()
            if o is not None:
                yield o, v
            else:
                self.data.pop(r, None)

    def __getitem__(self, key): return self.data[ref(key)]
    def __setitem__(self, key, value): self.data[ref(key, self._remove)] = value
    def __delitem__(self, key): del self.data[ref(key)]
    def __len__(self): return sum(1 for _ in self._live())
    def __repr__(self): return "<%s at %#x>" % (self.__class__.__name__, id(self))

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def get(self, key, default=None): return self.data.get(ref(key), default)
    def items(self):
        for r, v in list(self.data.items()):
            o = r()
            if o is not None:
                yield o, v
    def keys(self):
        for r in list(self.data):
            o = r()
            if o is not None:
                yield o
    __iter__ = keys
    def values(self):
        for r, v in list(self.data.items()):
            if r() is not None:
                yield v
    def keyrefs(self): return list(self.data)

    def popitem(self):
        while True:
            r, value = self.data.popitem()
            o = r()
            if o is not None:
                return o, value

    def pop(self, key, *args): return self.data.pop(ref(key), *args)
    def setdefault(self, key, default=None): return self.data.setdefault(ref(key, self._remove), default)

    def update(self, dict=None, /, **kwargs):
        if dict is not None:
            for key, value in (dict if hasattr(dict, "items") else type({})(dict)).items():
                self[key] = value
        for key, value in kwargs.items():
            self[key] = value

    def copy(self):
        new = WeakKeyDictionary()
        new.update(self)
        return new
    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = self.__class__()
        for k, v in self._live():
            new[k] = deepcopy(v, memo)
        return new

    def __ior__(self, other): return WeakValueDictionary.__ior__(self, other)
    def __or__(self, other): return WeakValueDictionary.__or__(self, other)
    def __ror__(self, other): return WeakValueDictionary.__ror__(self, other)

class _Info:
    __slots__ = "weakref", "func", "args", "kwargs", "atexit", "index"

class finalize:
    # Calls a function when an object has gone, and at the program's end at the latest.
    __slots__ = ()
    _registry = {}
    _shutdown = False
    _made = 0

    def __init__(self, obj, func, /, *args, **kwargs):
        if not finalize._made:
            _support.atexit(finalize._exitfunc)
        _support.waits()
        info = _Info()
        info.weakref = ref(obj, self)
        info.func, info.args, info.kwargs = func, args, kwargs
        info.atexit = True
        finalize._made += 1
        info.index = finalize._made
        self._registry[self] = info

    def __call__(self, _=None):
        info = self._registry.pop(self, None)
        if info and not self._shutdown:
            return info.func(*info.args, **info.kwargs)

    def detach(self):
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is not None and self._registry.pop(self, None):
            return obj, info.func, info.args, info.kwargs

    def peek(self):
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is not None:
            return obj, info.func, info.args, info.kwargs

    @property
    def alive(self):
        info = self._registry.get(self)
        if info:
            info.weakref() # which may find out
        return self in self._registry

    @property
    def atexit(self):
        info = self._registry.get(self)
        return bool(info) and info.atexit

    @atexit.setter
    def atexit(self, value):
        info = self._registry.get(self)
        if info:
            info.atexit = bool(value)

    def __repr__(self):
        info = self._registry.get(self)
        obj = info and info.weakref()
        if obj is None:
            return '<%s object at %#x; dead>' % (type(self).__name__, id(self))
        return '<%s object at %#x; for %r at %#x>' % (type(self).__name__, id(self), type(obj).__name__, id(obj))

    @classmethod
    def _select_for_exit(cls):
        pending = [(f, i) for f, i in cls._registry.items() if i.atexit]
        return [f for f, i in sorted(pending, key=lambda item: item[1].index)]

    @classmethod
    def _exitfunc(cls):
        _support.settle() # what is dead already is called first, in its own order
        made = None
        while True:
            if made != finalize._made:
                made = finalize._made
                pending = cls._select_for_exit()
            if not pending:
                break
            f = pending.pop()
            try:
                f()
            except Exception:
                import sys
                sys.excepthook(*sys.exc_info())
        finalize._shutdown = True
