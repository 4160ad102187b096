# Abstract base classes for containers.

from abc import ABCMeta, abstractmethod
import sys
import _support

GenericAlias = type(list[int])

def _check_methods(C, *methods):
    for method in methods:
        for B in C.__mro__:
            if method in B.__dict__:
                if B.__dict__[method] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True

def _one(*names):
    # An abstract class of the objects that have the methods.
    def decorate(cls):
        def __subclasshook__(C, sub):
            return _check_methods(sub, *names) if C is cls else NotImplemented
        cls.__subclasshook__ = classmethod(__subclasshook__)
        return cls
    return decorate

@_one("__hash__")
class Hashable(metaclass=ABCMeta):
    __slots__ = ()
    @abstractmethod
    def __hash__(self): return 0

@_one("__await__")
class Awaitable(metaclass=ABCMeta):
    __slots__ = ()
    @abstractmethod
    def __await__(self): yield
    __class_getitem__ = classmethod(GenericAlias)

@_one('__await__', 'send', 'throw', 'close')
class Coroutine(Awaitable):
    __slots__ = ()
    @abstractmethod
    def send(self, value): raise StopIteration
    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        if val is None:
            if tb is None:
                raise typ
            val = typ()
        raise val if tb is None else val.with_traceback(tb)
    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            pass
        else:
            raise RuntimeError("coroutine ignored GeneratorExit")

@_one("__aiter__")
class AsyncIterable(metaclass=ABCMeta):
    __slots__ = ()
    @abstractmethod
    def __aiter__(self): return AsyncIterator()
    __class_getitem__ = classmethod(GenericAlias)

@_one("__anext__", "__aiter__")
class AsyncIterator(AsyncIterable):
    __slots__ = ()
    @abstractmethod
    async def __anext__(self): raise StopAsyncIteration
    def __aiter__(self): return self

@_one('__aiter__', '__anext__', 'asend', 'athrow', 'aclose')
class AsyncGenerator(AsyncIterator):
    __slots__ = ()
    async def __anext__(self): return await self.asend(None)
    @abstractmethod
    async def asend(self, value): raise StopAsyncIteration
    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        if val is None:
            if tb is None:
                raise typ
            val = typ()
        raise val if tb is None else val.with_traceback(tb)
    async def aclose(self):
        try:
            await self.athrow(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration):
            pass
        else:
            raise RuntimeError("asynchronous generator ignored GeneratorExit")

@_one("__iter__")
class Iterable(metaclass=ABCMeta):
    __slots__ = ()
    @abstractmethod
    def __iter__(self):
        while False:
            yield None
    __class_getitem__ = classmethod(GenericAlias)

@_one('__iter__', '__next__')
class Iterator(Iterable):
    __slots__ = ()
    @abstractmethod
    def __next__(self): raise StopIteration
    def __iter__(self): return self

@_one("__reversed__", "__iter__")
class Reversible(Iterable):
    __slots__ = ()
    @abstractmethod
    def __reversed__(self):
        while False:
            yield None

@_one('__iter__', '__next__', 'send', 'throw', 'close')
class Generator(Iterator):
    __slots__ = ()
    def __next__(self): return self.send(None)
    @abstractmethod
    def send(self, value): raise StopIteration
    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        if val is None:
            if tb is None:
                raise typ
            val = typ()
        raise val if tb is None else val.with_traceback(tb)
    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            pass
        else:
            raise RuntimeError("generator ignored GeneratorExit")

@_one("__len__")
class Sized(metaclass=ABCMeta):
    __slots__ = ()
    @abstractmethod
    def __len__(self): return 0

@_one("__contains__")
class Container(metaclass=ABCMeta):
    __slots__ = ()
    @abstractmethod
    def __contains__(self, x): return False
    __class_getitem__ = classmethod(GenericAlias)

@_one("__len__", "__iter__", "__contains__")
class Collection(Sized, Iterable, Container):
    __slots__ = ()

@_one("__buffer__")
class Buffer(metaclass=ABCMeta):
    __slots__ = ()
    @abstractmethod
    def __buffer__(self, flags: int, /): raise NotImplementedError

class _CallableGenericAlias(GenericAlias):
    def __new__(cls, origin, args):
        if not (isinstance(args, tuple) and len(args) == 2):
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        params, result = args
        if isinstance(params, (tuple, list)):
            args = (*params, result)
        elif params is not ... and type(params).__name__ not in ('ParamSpec', '_ConcatenateGenericAlias'):
            raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {params}")
        return super().__new__(cls, origin, args)
    def __repr__(self):
        a = self.__args__
        if len(a) == 2 and (a[0] is ... or type(a[0]).__name__ in ('ParamSpec', '_ConcatenateGenericAlias')):
            return super().__repr__()
        r = lambda t: '...' if t is ... else t.__qualname__ if isinstance(t, type) and t.__module__ == 'builtins' else f'{t.__module__}.{t.__qualname__}' if isinstance(t, type) else repr(t)
        return f'collections.abc.Callable[[{", ".join(map(r, a[:-1]))}], {r(a[-1])}]'
    def __getitem__(self, args):
        if not self.__parameters__:
            return super().__getitem__(args)
        from _typing_subst import _alias_of, _subscribed
        return _alias_of(self, _subscribed(self, args, True))
    def __or__(self, other):
        from typing import Union
        return Union[self, other]
    def __ror__(self, other):
        from typing import Union
        return Union[other, self]
    def __reduce__(self):
        a = self.__args__
        first = a[0] if len(a) == 2 and (a[0] is ... or type(a[0]).__name__ in ('ParamSpec', '_ConcatenateGenericAlias')) else list(a[:-1])
        return _CallableGenericAlias, (Callable, (first, a[-1]))

@_one("__call__")
class Callable(metaclass=ABCMeta):
    __slots__ = ()
    @abstractmethod
    def __call__(self, *args, **kwds): return False
    __class_getitem__ = classmethod(_CallableGenericAlias)

class Set(Collection):
    __slots__ = ()
    def __le__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) <= len(other) and all(e in other for e in self)
    def __lt__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) < len(other) and self.__le__(other)
    def __gt__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) > len(other) and self.__ge__(other)
    def __ge__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) >= len(other) and all(e in self for e in other)
    def __eq__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        return len(self) == len(other) and self.__le__(other)
    @classmethod
    def _from_iterable(cls, it): return cls(it)
    def __and__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        return self._from_iterable(value for value in other if value in self)
    __rand__ = __and__
    def isdisjoint(self, other): return not any(value in self for value in other)
    def __or__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        return self._from_iterable(e for s in (self, other) for e in s)
    __ror__ = __or__
    def __sub__(self, other):
        if not isinstance(other, Set):
            if not isinstance(other, Iterable):
                return NotImplemented
            other = self._from_iterable(other)
        return self._from_iterable(value for value in self if value not in other)
    def __rsub__(self, other):
        if not isinstance(other, Set):
            if not isinstance(other, Iterable):
                return NotImplemented
            other = self._from_iterable(other)
        return self._from_iterable(value for value in other if value not in self)
    def __xor__(self, other):
        if not isinstance(other, Set):
            if not isinstance(other, Iterable):
                return NotImplemented
            other = self._from_iterable(other)
        return (self - other) | (other - self)
    __rxor__ = __xor__
    def _hash(self): return hash(frozenset(self))

class MutableSet(Set):
    __slots__ = ()
    @abstractmethod
    def add(self, value): raise NotImplementedError
    @abstractmethod
    def discard(self, value): raise NotImplementedError
    def remove(self, value):
        if value not in self:
            raise KeyError(value)
        self.discard(value)
    def pop(self):
        it = iter(self)
        try:
            value = next(it)
        except StopIteration:
            raise KeyError from None
        self.discard(value)
        return value
    def clear(self):
        try:
            while True:
                self.pop()
        except KeyError:
            pass
    def __ior__(self, it):
        for value in it:
            self.add(value)
        return self
    def __iand__(self, it):
        for value in self - it:
            self.discard(value)
        return self
    def __ixor__(self, it):
        if it is self:
            self.clear()
        else:
            if not isinstance(it, Set):
                it = self._from_iterable(it)
            for value in it:
                if value in self:
                    self.discard(value)
                else:
                    self.add(value)
        return self
    def __isub__(self, it):
        if it is self:
            self.clear()
        else:
            for value in it:
                self.discard(value)
        return self

class Mapping(Collection):
    __slots__ = ()
    @abstractmethod
    def __getitem__(self, key): raise KeyError
    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default
    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True
    def keys(self): return KeysView(self)
    def items(self): return ItemsView(self)
    def values(self): return ValuesView(self)
    def __eq__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return dict(self.items()) == dict(other.items())
    __reversed__ = None

# Its instances match mapping patterns, and those of Sequence match sequence patterns.
_support.match_as(Mapping, dict)

class MappingView(Sized):
    __slots__ = ('_mapping',)
    def __init__(self, mapping): self._mapping = mapping
    def __len__(self): return len(self._mapping)
    def __repr__(self): return f'{self.__class__.__name__}({self._mapping!r})'
    __class_getitem__ = classmethod(GenericAlias)

class KeysView(MappingView, Set):
    __slots__ = ()
    @classmethod
    def _from_iterable(cls, it): return set(it)
    def __contains__(self, key): return key in self._mapping
    def __iter__(self): yield from self._mapping

class ItemsView(MappingView, Set):
    __slots__ = ()
    @classmethod
    def _from_iterable(cls, it): return set(it)
    def __contains__(self, item):
        key, value = item
        try:
            v = self._mapping[key]
        except KeyError:
            return False
        return v is value or v == value
    def __iter__(self):
        for key in self._mapping:
            yield (key, self._mapping[key])

class ValuesView(MappingView, Collection):
    __slots__ = ()
    def __contains__(self, value): return any(v is value or v == value for v in self)
    def __iter__(self):
        for key in self._mapping:
            yield self._mapping[key]

class MutableMapping(Mapping):
    __slots__ = ()
    __marker = object()
    @abstractmethod
    def __setitem__(self, key, value): raise KeyError
    @abstractmethod
    def __delitem__(self, key): raise KeyError
    def pop(self, key, default=__marker):
        try:
            value = self[key]
        except KeyError:
            if default is self.__marker:
                raise
            return default
        del self[key]
        return value
    def popitem(self):
        try:
            key = next(iter(self))
        except StopIteration:
            raise KeyError from None
        value = self[key]
        del self[key]
        return key, value
    def clear(self):
        try:
            while True:
                self.popitem()
        except KeyError:
            pass
    def update(self, other=(), /, **kwds):
        if isinstance(other, Mapping):
            for key in other:
                self[key] = other[key]
        elif hasattr(other, "keys"):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in kwds.items():
            self[key] = value
    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default

class Sequence(Reversible, Collection):
    __slots__ = ()
    @abstractmethod
    def __getitem__(self, index): raise IndexError
    def __iter__(self):
        i = 0
        try:
            while True:
                yield self[i]
                i += 1
        except IndexError:
            return
    def __contains__(self, value): return any(v is value or v == value for v in self)
    def __reversed__(self):
        for i in reversed(range(len(self))):
            yield self[i]
    def index(self, value, start=0, stop=None):
        if start < 0:
            start = max(len(self) + start, 0)
        if stop is not None and stop < 0:
            stop += len(self)
        i = start
        while stop is None or i < stop:
            try:
                v = self[i]
            except IndexError:
                break
            if v is value or v == value:
                return i
            i += 1
        raise ValueError
    def count(self, value): return sum(1 for v in self if v is value or v == value)

_support.match_as(Sequence, list)

class MutableSequence(Sequence):
    __slots__ = ()
    @abstractmethod
    def __setitem__(self, index, value): raise IndexError
    @abstractmethod
    def __delitem__(self, index): raise IndexError
    @abstractmethod
    def insert(self, index, value): raise IndexError
    def append(self, value): self.insert(len(self), value)
    def clear(self):
        try:
            while True:
                self.pop()
        except IndexError:
            pass
    def reverse(self):
        n = len(self)
        for i in range(n // 2):
            self[i], self[n - i - 1] = self[n - i - 1], self[i]
    def extend(self, values):
        if values is self:
            values = list(values)
        for v in values:
            self.append(v)
    def pop(self, index=-1):
        v = self[index]
        del self[index]
        return v
    def remove(self, value): del self[self.index(value)]
    def __iadd__(self, values):
        self.extend(values)
        return self

class _OldABC(ABCMeta):
    def _warn(cls):
        if cls is ByteString:
            from warnings import warn
            warn("'collections.abc.ByteString' is deprecated and slated for removal in Python 3.17", DeprecationWarning, stacklevel=3)
    def __new__(metacls, name, bases, namespace, **kwargs):
        cls = super().__new__(metacls, name, bases, namespace, **kwargs)
        for b in bases:
            if type(b) is _OldABC:
                b._warn()
        return cls
    def __instancecheck__(cls, instance):
        cls._warn()
        return super().__instancecheck__(instance)

class ByteString(Sequence, metaclass=_OldABC):
    __slots__ = ()

def _register():
    import sys
    def g(): yield
    async def c(): pass
    async def a(): yield
    co = c()
    for abstract, types in (
            (Generator, [type(g())]), (Coroutine, [type(co)]), (AsyncGenerator, [type(a())]),
            (Sequence, [tuple, str, bytes, range, memoryview]), (MutableSequence, [list, bytearray]),
            (Set, [frozenset]), (MutableSet, [set]), (Mapping, [type(type.__dict__), type(sys._getframe().f_locals)]), (MutableMapping, [dict]),
            (KeysView, [type({}.keys())]), (ItemsView, [type({}.items())]), (ValuesView, [type({}.values())]),
            (ByteString, [bytes, bytearray]), (Buffer, [bytes, bytearray, memoryview])):
        for t in types:
            abstract.register(t)
    from _collections import deque
    MutableSequence.register(deque)
    co.close()

_register()
del _register

__all__ = ["Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator", "Hashable", "Iterable", "Iterator",
           "Generator", "Reversible", "Sized", "Container", "Callable", "Collection", "Set", "MutableSet", "Mapping",
           "MutableMapping", "MappingView", "KeysView", "ItemsView", "ValuesView", "Sequence", "MutableSequence", "ByteString", "Buffer"]
