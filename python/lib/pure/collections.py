# Container types.

from _collections import _deque_iterator, _move_to_end, _move_to_front, deque
from keyword import iskeyword as _iskeyword
from operator import itemgetter as _itemgetter
import sys as _sys

__all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque', 'namedtuple']

def __getattr__(name):
    if name == 'abc':
        import collections.abc as m
        return m
    if name in ('ChainMap', 'UserDict', 'UserList', 'UserString'):
        import _collections_user as m
        globals()[name] = c = getattr(m, name)
        return c
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

def __dir__(): return sorted({*globals(), *__all__, 'abc'})

_list = type(list[int])

_running = set()

def _once(obj, text):
    # The text of an object, which is ... within itself. Not recursive_repr: programs' functions have the code of its wrapper, too.
    from _thread import get_ident
    key = id(obj), get_ident()
    if key in _running:
        return '...'
    _running.add(key)
    try:
        return text()
    finally:
        _running.discard(key)

class defaultdict(dict):
    __slots__ = ('default_factory',)

    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError("first argument must be callable or None")
        self.default_factory = default_factory
        super().__init__(*args, **kwargs)

    def __missing__(self, key, /):
        f = self.default_factory
        if f is None:
            raise KeyError(key)
        self[key] = value = f()
        return value

    def __repr__(self):
        text = dict.__repr__(self)
        f = self.default_factory
        return f"{type(self).__name__}({_once(f, lambda: repr(f))}, {text})"

    def copy(self):
        return type(self)(self.default_factory, self)
    def __copy__(self, /): return self.copy()

    def __reduce__(self):
        args = () if self.default_factory is None else (self.default_factory,)
        return type(self), args, None, None, iter(self.items())

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(self.default_factory, other)
        new.update(self)
        return new

    __class_getitem__ = classmethod(_list)

_absent = object()

def _pair(x):
    # What an OrderedDict takes as a key and its value.
    pair = tuple(x)
    if len(pair) > 2:
        raise ValueError('too many values to unpack (expected 2)')
    if len(pair) < 2:
        raise ValueError('need more than 1 value to unpack' if pair else 'need more than 0 values to unpack')
    return pair

def _missing(key): return KeyError(*key) if isinstance(key, tuple) else KeyError() if key is None else KeyError(key)

class OrderedDict(dict):
    def __init__(self, other=(), /, **kwds):
        self.__update(other, kwds)

    def update(self, other=(), /, **kwds):
        self.__update(other, kwds)

    def __update(self, other, kwds):
        pairs = not hasattr(other, 'keys')
        if pairs and hasattr(other, 'items'):
            other = other.items()
        if pairs and type(other) not in (list, tuple):
            other = [x for x in other]
        if type(self).__setitem__ is dict.__setitem__:
            try:
                dict.update(self, other, **kwds)
            except (TypeError, ValueError):
                if pairs:
                    for x in other:
                        _pair(x)
                raise
            return
        if not pairs:
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in map(_pair, other):
                self[key] = value
        for key, value in kwds.items():
            self[key] = value

    def popitem(self, last=True):
        if not self:
            raise KeyError('dictionary is empty')
        key = next(reversed(self) if last else iter(self))
        return key, dict.pop(self, key)

    def pop(self, key, default=_absent):
        hash(key)
        value = dict.pop(self, key, default)
        if value is _absent:
            raise _missing(key)
        return value

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def move_to_end(self, key, last=True):
        if not self or not (_move_to_end if last else _move_to_front)(self, key):
            raise _missing(key)

    def __repr__(self):
        return _once(self, lambda: f"{type(self).__name__}({dict.__repr__(dict(self.items())) if self else ''})")

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and all(map(lambda a, b: a == b, self, other)) and len(self) == len(other)
        return dict.__eq__(self, other)

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = None

    def copy(self):
        return self.__class__(self)

    def __reduce__(self):
        return type(self), (), self.__getstate__(), None, iter(self.items())

    @classmethod
    def fromkeys(cls, iterable, value=None):
        self = cls()
        for key in iterable:
            self[key] = value
        return self

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = self.__class__(self)
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = self.__class__(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self

class _tuplegetter(property):
    def __repr__(self):
        return f"_tuplegetter{self.__reduce__()[1]!r}"
    def __reduce__(self):
        return _tuplegetter, (*self.fget.__reduce__()[1], self.__doc__)
    def __set__(self, obj, value):
        raise AttributeError("can't set attribute")
    def __delete__(self, obj):
        raise AttributeError("can't delete attribute")

def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    if isinstance(field_names, str):
        field_names = field_names.replace(',', ' ').split()
    field_names = list(map(str, field_names))
    typename = str(typename)
    if rename:
        seen = set()
        for i, name in enumerate(field_names):
            if not name.isidentifier() or _iskeyword(name) or name.startswith('_') or name in seen:
                field_names[i] = f'_{i}'
            seen.add(name)
    for name in [typename] + field_names:
        if not name.isidentifier():
            raise ValueError(f'Type names and field names must be valid identifiers: {name!r}')
        if _iskeyword(name):
            raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')
    seen = set()
    for name in field_names:
        if name.startswith('_') and not rename:
            raise ValueError(f'Field names cannot start with an underscore: {name!r}')
        if name in seen:
            raise ValueError(f'Encountered duplicate field name: {name!r}')
        seen.add(name)
    field_defaults = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(field_names):
            raise TypeError('Got more default values than field names')
        field_defaults = dict(zip(field_names[len(field_names) - len(defaults):], defaults))
    field_names = tuple(field_names)
    num = len(field_names)
    args = ', '.join(field_names)
    new = tuple.__new__
    __new__ = eval(f'lambda _cls, {args}: _new(_cls, ({args}{"," if num == 1 else ""}))' if num else 'lambda _cls: _new(_cls, ())',
                   {'_new': new, '__builtins__': {}, '__name__': f'namedtuple_{typename}'})
    __new__.__name__ = '__new__'
    __new__.__qualname__ = f'{typename}.__new__'
    __new__.__doc__ = f'Create new instance of {typename}({args})'
    if defaults is not None:
        __new__.__defaults__ = defaults

    def _make(cls, iterable):
        result = new(cls, iterable)
        if len(result) != num:
            raise TypeError(f'Expected {num} arguments, got {len(result)}')
        return result

    def _replace(self, /, **kwds):
        result = self._make(map(kwds.pop, field_names, self))
        if kwds:
            raise TypeError(f'Got unexpected field names: {list(kwds)!r}')
        return result

    def __repr__(self):
        return self.__class__.__name__ + '(' + ', '.join([f'{n}={v!r}' for n, v in zip(field_names, self)]) + ')'

    def _asdict(self):
        return dict(zip(self._fields, self))

    def __getnewargs__(self):
        return tuple(self)

    ns = {
        '__doc__': f'{typename}({args})', '__slots__': (), '_fields': field_names, '_field_defaults': field_defaults,
        '__new__': __new__, '_make': classmethod(_make), '__replace__': _replace, '_replace': _replace,
        '__repr__': __repr__, '_asdict': _asdict, '__getnewargs__': __getnewargs__, '__match_args__': field_names,
    }
    for f in (_make, _replace, __repr__, _asdict, __getnewargs__):
        f.__qualname__ = f'{typename}.{f.__name__}'
    for i, name in enumerate(field_names):
        ns[name] = _tuplegetter(_itemgetter(i), doc=f'Alias for field number {i}')
    result = type(typename, (tuple,), ns)
    if module is None:
        module = _sys._getframemodulename(1) or '__main__'
    result.__module__ = module
    return result

def _count_elements(mapping, iterable):
    get = mapping.get
    for elem in iterable:
        mapping[elem] = get(elem, 0) + 1

class Counter(dict):
    def __init__(self, iterable=None, /, **kwds):
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def total(self):
        return sum(self.values())

    def most_common(self, n=None):
        items = sorted(self.items(), key=_itemgetter(1), reverse=True)
        return items if n is None or n >= len(items) else items[:max(n, 0)]

    def elements(self):
        for k, n in self.items():
            for _ in range(n):
                yield k

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def update(self, iterable=None, /, **kwds):
        if iterable is not None:
            if hasattr(iterable, 'items') and hasattr(iterable, 'keys'):
                if self:
                    get = self.get
                    for elem, count in iterable.items():
                        self[elem] = count + get(elem, 0)
                else:
                    super().update(iterable)
            else:
                _count_elements(self, iterable)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        if iterable is not None:
            get = self.get
            if hasattr(iterable, 'items') and hasattr(iterable, 'keys'):
                for elem, count in iterable.items():
                    self[elem] = get(elem, 0) - count
            else:
                for elem in iterable:
                    self[elem] = get(elem, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        return self.__class__(self)

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def __delitem__(self, elem):
        if elem in self:
            super().__delitem__(elem)

    def __repr__(self):
        if not self:
            return f'{self.__class__.__name__}()'
        try:
            d = dict(self.most_common())
        except TypeError:
            d = dict(self)
        return f'{self.__class__.__name__}({d!r})'

    def __eq__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[e] == other[e] for c in (self, other) for e in c)

    def __ne__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return not self == other

    def __le__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[e] <= other[e] for c in (self, other) for e in c)

    def __lt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other

    def __ge__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[e] >= other[e] for c in (self, other) for e in c)

    def __gt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self >= other and self != other

    __hash__ = None

    def _merge(self, other, f):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for elem in [*self, *(e for e in other if e not in self)]:
            n = f(self[elem], other[elem])
            if n > 0:
                result[elem] = n
        return result

    def __add__(self, other): return self._merge(other, lambda a, b: a + b)
    def __sub__(self, other): return self._merge(other, lambda a, b: a - b)
    def __or__(self, other): return self._merge(other, max)
    def __and__(self, other): return self._merge(other, min)
    def __pos__(self): return self + Counter()
    def __neg__(self): return Counter() - self

    def _become(self, other):
        if other is NotImplemented:
            return other
        self.clear()
        super().update(other)
        return self

    def __iadd__(self, other): return self._become(self + other)
    def __isub__(self, other): return self._become(self - other)
    def __ior__(self, other): return self._become(self | other)
    def __iand__(self, other): return self._become(self & other)
