from collections.abc import Iterable, Mapping, Sequence, Callable, Awaitable, Coroutine, AsyncIterator, Hashable, Sized, MutableMapping, Iterator, Generator
print(isinstance([], Sequence), isinstance({}, Mapping), isinstance(1, Hashable), isinstance([], Hashable), isinstance(print, Callable), isinstance(iter([]), Iterator), isinstance((i for i in ()), Generator), issubclass(dict, Sized))
class M(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = M(); m.update(a=1, b=2); print(m.pop('a'), m.get('z', 0), list(m.items()), 'b' in m, m.setdefault('c', 3), m == {'b': 2, 'c': 3}, type(m.keys()).__name__)
class S(Sequence):
    def __getitem__(self, i): return 'abc'[i]
    def __len__(self): return 3
s = S(); print(list(s), s.index('b'), s.count('a'), 'c' in s, list(reversed(s)))
try: type('Bad', (Sequence,), {})()
except TypeError as e: print(e)
