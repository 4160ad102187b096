# Reprs of limited size, and of objects that contain themselves.

import builtins

def recursive_repr(fillvalue='...'):
    def decorate(user_function):
        running = set()
        def wrapper(self):
            key = id(self)
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return user_function(self)
            finally:
                running.discard(key)
        for n in ('__module__', '__name__', '__qualname__', '__doc__'):
            setattr(wrapper, n, getattr(user_function, n, None))
        wrapper.__wrapped__ = user_function
        return wrapper
    return decorate

class Repr:
    def __init__(self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4, maxset=6, maxfrozenset=6,
                 maxdeque=6, maxstring=30, maxlong=40, maxother=30, fillvalue='...', indent=None):
        self.__dict__.update({k: v for k, v in locals().items() if k != 'self'})

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        name = type(x).__name__.replace(' ', '_')
        return getattr(self, 'repr_' + name, self.repr_instance)(x, level)

    def _items(self, x, level, left, right, maxiter, trail=''):
        n = len(x)
        if level <= 0 and n:
            s = self.fillvalue
        else:
            parts = [self.repr1(e, level - 1) for i, e in zip(range(maxiter), x)]
            if n > maxiter:
                parts.append(self.fillvalue)
            s = ', '.join(parts)
            if n == 1 and trail:
                right = trail + right
        return left + s + right

    def repr_tuple(self, x, level): return self._items(x, level, '(', ')', self.maxtuple, ',')
    def repr_list(self, x, level): return self._items(x, level, '[', ']', self.maxlist)
    def repr_deque(self, x, level): return self._items(x, level, 'deque([', '])', self.maxdeque)
    def repr_set(self, x, level):
        return self._items(sorted(x, key=str), level, '{', '}', self.maxset) if x else 'set()'
    def repr_frozenset(self, x, level):
        return self._items(sorted(x, key=str), level, 'frozenset({', '})', self.maxfrozenset) if x else 'frozenset()'

    def repr_dict(self, x, level):
        if not x:
            return '{}'
        if level <= 0:
            return '{' + self.fillvalue + '}'
        parts = [f'{self.repr1(k, level - 1)}: {self.repr1(x[k], level - 1)}' for i, k in zip(range(self.maxdict), x)]
        if len(x) > self.maxdict:
            parts.append(self.fillvalue)
        return '{' + ', '.join(parts) + '}'

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
        return self._cut(builtins.repr(x), self.maxlong)

    def repr_instance(self, x, level):
        try:
            return self._cut(builtins.repr(x), self.maxother)
        except Exception:
            return f'<{type(x).__name__} instance at {id(x):#x}>'

aRepr = Repr()
repr = aRepr.repr
