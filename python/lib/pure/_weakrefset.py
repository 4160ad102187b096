# Sets of weak references.

from _support import _itself, ref
from types import GenericAlias

__all__ = ['WeakSet']

class WeakSet:
    def __init__(self, data=None):
        self.data = set()
        itself = _itself(self)
        def _remove(item):
            s = itself()
            if s is not None:
                s.data.discard(item)
        self._remove = _remove
        if data is not None:
            self.update(data)

    def _live(self):
        for r in list(self.data):
            o = r()
            if o is not None:
                yield o
            else:
                self.data.discard(r)

    def __iter__(self): yield from self._live()
    def __len__(self): return sum(1 for _ in self._live())

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def __reduce__(self): return self.__class__, (list(self),), self.__getstate__()

    def add(self, item): self.data.add(ref(item, self._remove))
    def clear(self): self.data.clear()
    def copy(self): return self.__class__(self)
    def remove(self, item): self.data.remove(ref(item))
    def discard(self, item): self.data.discard(ref(item))

    def pop(self):
        while True:
            try:
                r = self.data.pop()
            except KeyError:
                raise KeyError('pop from empty WeakSet') from None
            o = r()
            if o is not None:
                return o

    def update(self, other):
        for x in other:
            self.add(x)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other):
        new = self.copy()
        new.difference_update(other)
        return new
    __sub__ = difference

    def difference_update(self, other): self.__isub__(other)

    def __isub__(self, other):
        if self is other:
            self.data.clear()
        else:
            self.data.difference_update(ref(x) for x in other)
        return self

    def intersection(self, other): return self.__class__(x for x in other if x in self)
    __and__ = intersection

    def intersection_update(self, other): self.__iand__(other)

    def __iand__(self, other):
        self.data.intersection_update(ref(x) for x in other)
        return self

    def issubset(self, other): return self.data.issubset(ref(x) for x in other)
    __le__ = issubset
    def __lt__(self, other): return self.data < set(map(ref, other))
    def issuperset(self, other): return self.data.issuperset(ref(x) for x in other)
    __ge__ = issuperset
    def __gt__(self, other): return self.data > set(map(ref, other))

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self.data == set(map(ref, other))

    __hash__ = None

    def symmetric_difference(self, other):
        new = self.copy()
        new.symmetric_difference_update(other)
        return new
    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other): self.__ixor__(other)

    def __ixor__(self, other):
        if self is other:
            self.data.clear()
        else:
            self.data.symmetric_difference_update(ref(x, self._remove) for x in other)
        return self

    def union(self, other): return self.__class__(e for s in (self, other) for e in s)
    __or__ = union

    def isdisjoint(self, other): return len(self.intersection(other)) == 0
    def __repr__(self): return repr(self.data)
    __class_getitem__ = classmethod(GenericAlias)
