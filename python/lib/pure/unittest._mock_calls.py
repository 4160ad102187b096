"""What mocks remember, as values that can be compared: calls and lists of calls, sentinels, and ANY."""

import pprint

class _SentinelObject:
    """A value that is only equal to itself, and says its name."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'sentinel.{self.name}'

    def __reduce__(self):
        return f'sentinel.{self.name}'

class _Sentinel:
    """Each attribute is a sentinel of that name, always the same."""

    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == '__bases__':  # which inspect asks for, to see whether this is a class
            raise AttributeError
        return self._sentinels.setdefault(name, _SentinelObject(name))

    def __reduce__(self):
        return 'sentinel'

sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
_missing = sentinel.MISSING
_deleted = sentinel.DELETED

class _ANY:
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return '<ANY>'

ANY = _ANY()

class _CallList(list):
    """A list of calls; a list is "in" it if it is a part of it."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        n = len(value)
        return any(self[i:i + n] == value for i in range(len(self) - n + 1))

    def __repr__(self):
        return pprint.pformat(list(self))

class _AnyComparer(list):
    """A list in which calls are looked for whose arguments may be ANY: those of the item are on the left of ==."""

    def __contains__(self, item):
        for other in self:
            assert len(item) == len(other)
            if all(expected == actual for expected, actual in zip(item, other)):
                return True
        return False

def _format_call_signature(name, args, kwargs):
    parts = [repr(a) for a in args] + [f'{k}={v!r}' for k, v in kwargs.items()]
    return f'{name}({", ".join(parts)})'

def _parts(value, name=''):
    # The name, arguments and keyword arguments that a tuple of up to three of them means.
    args, kwargs = (), {}
    match len(value):
        case 3:
            return tuple(value)
        case 2:
            first, second = value
            if not isinstance(first, str):
                return name, first, second
            name, rest = first, (second,)
        case 1 if isinstance(value[0], str):
            name, rest = value[0], ()
        case n:
            rest = value if n == 1 else ()
    for part in rest:
        if isinstance(part, tuple):
            args = part
        else:
            kwargs = part
    return name, args, kwargs

class _Call(tuple):
    """A call's arguments and keyword arguments, after the name of what was called unless two is true.

    call, which is one of these, makes others: call(1), call.method(2), call().method(3)."""

    def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
        name, args, kwargs = _parts(value, name)
        return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name, self._mock_parent, self._mock_from_kall = name, parent, from_kall

    def __eq__(self, other):
        try:
            n = len(other)
        except TypeError:
            return NotImplemented
        if n > 3:
            return False
        name, args, kwargs = ('', *self) if len(self) == 2 else self
        parent, other_parent = getattr(self, '_mock_parent', None), getattr(other, '_mock_parent', None)
        if parent and other_parent and parent != other_parent:
            return False
        other_name, other_args, other_kwargs = _parts(other)
        if name and other_name != name:
            return False
        return (other_args, other_kwargs) == (args, kwargs)

    __ne__ = object.__ne__

    def __call__(self, /, *args, **kwargs):
        name = self._mock_name
        if name is None:
            return _Call(('', args, kwargs), name='()')
        return _Call((name, args, kwargs), name=name + '()', parent=self)

    def __getattr__(self, attr):
        name = self._mock_name
        if name is None:
            return _Call(name=attr, from_kall=False)
        return _Call(name=f'{name}.{attr}', parent=self, from_kall=False)

    def __getattribute__(self, attr):
        if attr in tuple.__dict__:  # count and index are names of methods that may be called too
            raise AttributeError
        return tuple.__getattribute__(self, attr)

    @property
    def args(self):
        return tuple(self)[-2]

    @property
    def kwargs(self):
        return tuple(self)[-1]

    def __repr__(self):
        name = self._mock_name or '' if not self._mock_from_kall else '' if len(self) == 2 else self[0]
        if not self._mock_from_kall:
            return f'call{name}' if name.startswith('()') else name or 'call'
        dot = '.' if name and not name.startswith('()') else ''
        return _format_call_signature(f'call{dot}{name}', self.args, self.kwargs)

    def call_list(self):
        """The calls of a chain like call(1).method(2), the first first."""
        calls, one = [], self
        while one is not None:
            if one._mock_from_kall:
                calls.append(one)
            one = one._mock_parent
        return _CallList(reversed(calls))

call = _Call(from_kall=False)
