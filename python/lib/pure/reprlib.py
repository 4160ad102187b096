# Reprs of limited size, and of objects that contain themselves.

import builtins
from itertools import islice as _islice

__all__ = ['Repr', 'repr', 'recursive_repr']

def recursive_repr(fillvalue='...'):
    def decorate(user_function):
        running = set()
        def wrapper(self):
            from _thread import get_ident
            key = id(self), get_ident()
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return user_function(self)
            finally:
                running.discard(key)
        for n in ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__', '__type_params__'):
            if hasattr(user_function, n):
                setattr(wrapper, n, getattr(user_function, n))
        wrapper.__wrapped__ = user_function
        return wrapper
    return decorate

class Repr:
    # Classes of the library whose reprs have a method, by the method's name.
    _lookup = {'tuple': 'builtins', 'list': 'builtins', 'array': 'array', 'set': 'builtins', 'frozenset': 'builtins',
               'deque': 'collections', 'dict': 'builtins', 'str': 'builtins', 'int': 'builtins'}

    def __init__(self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4, maxset=6, maxfrozenset=6,
                 maxdeque=6, maxstring=30, maxlong=40, maxother=30, fillvalue='...', indent=None):
        self.__dict__.update({k: v for k, v in locals().items() if k != 'self'})

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        cls = type(x)
        name = '_'.join(cls.__name__.split())
        method = getattr(self, 'repr_' + name, None)
        if method is None or name in self._lookup and getattr(cls, '__module__', None) != self._lookup[name]:
            method = self.repr_instance
        return method(x, level)

    def _join(self, pieces, level):
        if self.indent is None:
            return ', '.join(pieces)
        if not pieces:
            return ''
        indent = self.indent
        if isinstance(indent, int):
            if indent < 0:
                raise ValueError(f'Repr.indent cannot be negative int (was {indent!r})')
            indent *= ' '
        try:
            sep = ',\n' + (self.maxlevel - level + 1) * indent
        except TypeError as error:
            raise TypeError(f'Repr.indent must be a str, int or None, not {type(indent)}') from error
        return sep.join(('', *pieces, ''))[1:-len(indent) or None]

    def _items(self, x, level, left, right, maxiter, trail=''):
        n = len(x)
        if level <= 0 and n:
            s = self.fillvalue
        else:
            parts = [self.repr1(e, level - 1) for e in _islice(x, maxiter)]
            if n > maxiter:
                parts.append(self.fillvalue)
            s = self._join(parts, level)
            if n == 1 and trail and self.indent is None:
                right = trail + right
        return left + s + right

    def repr_tuple(self, x, level): return self._items(x, level, '(', ')', self.maxtuple, ',')
    def repr_list(self, x, level): return self._items(x, level, '[', ']', self.maxlist)
    def repr_deque(self, x, level): return self._items(x, level, 'deque([', '])', self.maxdeque)

    def repr_array(self, x, level):
        head = "array('%s'" % x.typecode
        return self._items(x, level, head + ', [', '])', self.maxarray) if x else head + ')'

    def repr_set(self, x, level):
        return self._items(_ordered(x), level, '{', '}', self.maxset) if x else 'set()'

    def repr_frozenset(self, x, level):
        return self._items(_ordered(x), level, 'frozenset({', '})', self.maxfrozenset) if x else 'frozenset()'

    def repr_dict(self, x, level):
        if not x:
            return '{}'
        if level <= 0:
            return '{' + self.fillvalue + '}'
        parts = [f'{self.repr1(k, level - 1)}: {self.repr1(x[k], level - 1)}' for k in _islice(_ordered(x), self.maxdict)]
        if len(x) > self.maxdict:
            parts.append(self.fillvalue)
        return '{' + self._join(parts, level) + '}'

    def _cut(self, s, limit):
        if len(s) > limit:
            i = max(0, (limit - 3) // 2)
            j = max(0, limit - 3 - i)
            s = s[:i] + self.fillvalue + s[len(s) - j:]
        return s

    def repr_str(self, x, level):
        s = builtins.repr(x[:self.maxstring])
        if len(s) > self.maxstring or len(x) > self.maxstring:
            i = max(0, (self.maxstring - 3) // 2)
            j = max(0, self.maxstring - 3 - i)
            s = builtins.repr(x[:i] + x[len(x) - j:])
            s = s[:i] + self.fillvalue + s[len(s) - j:]
        return s

    def repr_int(self, x, level):
        try:
            s = builtins.repr(x)
        except ValueError as error:
            if 'sys.set_int_max_str_digits()' not in str(error):
                raise
            import math, sys
            # As many digits as the logarithm says, or one less or more.
            digits = 1 + int(math.log10(abs(x)))
            return f'<{type(x).__name__} instance with roughly {digits} digits (limit at {sys.get_int_max_str_digits()}) at 0x{id(x):x}>'
        return self._cut(s, self.maxlong)

    def repr_instance(self, x, level):
        try:
            return self._cut(builtins.repr(x), self.maxother)
        except Exception:
            return f'<{type(x).__name__} instance at {id(x):#x}>'

def _ordered(x):
    # Sorted, if the items can be.
    try:
        return sorted(x)
    except Exception:
        return list(x)

aRepr = Repr()
repr = aRepr.repr
