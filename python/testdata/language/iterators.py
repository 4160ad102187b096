# Iterators of built-in types, as 3.14 has them (not recorded by 3.13): changes that they see, length hints, copies, keywords.

import copy, operator

def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f"{type(e).__name__}: {e}"

print("-- a dict that changes")
def change(d, keys, view=iter):
    for n, k in enumerate(view(d)):
        for key in keys:
            if key in d: del d[key]
            else: d[key] = 0
        if n > 9: return "goes on"
    return "ends"
print(attempt(change, {0: 0}, [0, 0]), attempt(change, {0: 0}, [0, 0], dict.items), attempt(change, {0: 0, 1: 1}, [5]))
d = {"a": 1, "b": 2, "c": 3}
it = iter(d)
next(it)
del d["b"]
print(attempt(next, it), attempt(next, it))
d = dict.fromkeys("abc")
del d["b"]
print(list(reversed(d)), list(d.items()), d.popitem(), d)

print("-- length hints")
for x in [1, 2, 3], (1, 2), "xyz", b"ab", {1, 2}, {1: 2}, {1: 2}.items(), range(5), range(2 ** 70, 2 ** 70 + 2), reversed([1, 2]), reversed((1,)):
    it = iter(x)
    before = operator.length_hint(it)
    next(it)
    print(type(x).__name__, before, operator.length_hint(it), operator.length_hint(it, 7))
class Hint:
    def __init__(self, hint): self.hint = hint
    def __iter__(self): return iter([1])
    def __length_hint__(self):
        if isinstance(self.hint, Exception): raise self.hint
        return self.hint
for h in 3, -1, "x", NotImplemented, TypeError("no"), ValueError("never"):
    print(repr(h), attempt(operator.length_hint, Hint(h), 9), attempt(list, Hint(h)))

print("-- copies go on where the iterator stands")
for it in (iter([1, 2, 3]), iter((1, 2, 3)), iter("abc"), iter(b"abc"), iter(range(3)), iter(range(2 ** 70, 2 ** 70 + 3)), iter({1: 1, 2: 2, 3: 3}), reversed([1, 2, 3]),
           reversed((1, 2, 3)), iter(bytearray(b"abc"))):
    next(it)
    again = copy.copy(it)
    print(type(it).__name__ if not isinstance(it, type(iter("a"))) else "str", list(again), list(it), list(copy.copy(it)))
for it in map(str, [1, 2]), filter(None, [1, 2]), enumerate("ab"), zip("ab", "cd"):
    print(it.__reduce__()[0].__name__, next(it))

print("-- no keywords")
for cls, args in (list, ([1],)), (tuple, ([1],)), (set, ([1],)), (frozenset, ([1],)), (float, (1,)), (filter, (None, [1])):
    class Sub(cls): pass
    class WithInit(cls):
        def __init__(self, *args, extra=None): self.extra = extra
    print(cls.__name__, attempt(cls, *args, x=1), attempt(Sub, *args, x=1), attempt(WithInit, *args, extra=3).extra)
print(attempt(reversed, [], a=1), attempt(map, str, [1], x=1), attempt(zip, [1], x=1))
print(attempt(lambda: list(map(max, [1], [2, 3], strict=True))), attempt(lambda: list(zip([1, 2], [2], strict=True))))

print("-- an iterator used up while it is asked")
def spam(calls=[]):
    calls.append(1)
    if len(calls) == 1:
        list(again)
        return 1
    return 2
again = iter(spam, 2)
print(attempt(next, again, "ended"))

print("-- slices of large ranges and lengths")
r = range(2 ** 100)
print(r[1:3], r[-1:], r[::-1][:2], r[2 ** 99:2 ** 99 + 2], len(r[:5]))
print(slice(-3, None).indices(2 ** 80), slice(None, None, -2 ** 90).indices(2 ** 80), attempt(slice(0, 1, 0).indices, 5), attempt(slice(0).indices, -1), attempt(slice("a").indices, 3))
t = (1, 2)
print(t * 1 is t, t * 0 == ())

# Which iterators can be taken apart, and put at an item.
import array, copy, itertools


class Counted:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i


class One:
    def __index__(self): return 1


for make in (lambda: iter([1, 2]), lambda: iter((1, 2)), lambda: iter(Counted()), lambda: iter("ab"), lambda: iter("aé"), lambda: iter(b"ab"),
             lambda: iter(bytearray(b"ab")), lambda: iter(range(3)), lambda: iter(range(2**70, 2**70 + 3)), lambda: reversed([1, 2]),
             lambda: reversed((1, 2)), lambda: zip([1], [2]), lambda: map(abs, [1]), lambda: iter(array.array("i", [1, 2]))):
    for state in (1, True, -1, 2**70, -2**70, "a", 1.5, None, One()):
        it = make()
        shows = type(it).__name__ not in ("map", "zip", "iterator")
        print(type(it).__name__, attempt(it.__setstate__, state), shows and it.__reduce__()[1:], list(it), shows and it.__reduce__()[1:])
for it in (iter({}), iter({}.items()), iter(set()), reversed({}), enumerate([]), filter(abs, []), iter(int, 1), iter(memoryview(b"")), itertools.chain(),
           itertools.count(), itertools.repeat(1), itertools.groupby([]), itertools.tee([])[0]):
    print(type(it), [n for n in ("__copy__", "__length_hint__", "__reduce__", "__setstate__") if n in vars(type(it))],
          attempt(lambda: it.__reduce__() and 1), attempt(lambda: copy.copy(it) and 1), "__repr__" in vars(type(it)))

# tee's iterators can be copied, and made alone.
a, b = itertools.tee([1, 2, 3])
next(a)
c = copy.copy(a)
print(list(c), list(b), list(a), list(copy.copy(a)))
Tee = type(a)
x = Tee([4, 5])
print(next(x))
y, z = Tee(x), x.__copy__()
print(list(x), list(y), list(z))
it = Tee("ab")
print([next(i) for i in itertools.tee(it, 3)], list(it))
for call in (lambda: Tee(), lambda: Tee(1), lambda: Tee([], []), lambda: Tee(iterable=[]), lambda: itertools.tee([], -1), lambda: itertools.tee(1, 0)):
    print(attempt(call))

print("-- what asks an iterable for an iterator, how often, and for its length")
import array, collections, functools, heapq, io, itertools, math, statistics
class Asked:
    def __init__(self, make=int, n=2): self.numbers, self.make = iter(range(1, n + 1)), make
    def __iter__(self): print("iter", end=" "); return self
    def __next__(self): return self.make(next(self.numbers))
    def __length_hint__(self): print("hint", end=" "); return 2
pair = lambda n: (n, n)
for f in (list, tuple, set, frozenset, bytes, bytearray, sorted, sum, max, all, collections.deque, collections.Counter, dict.fromkeys, math.fsum, math.prod,
          int.from_bytes, statistics.mean, itertools.tee, [].extend, set().update, bytearray().extend, array.array("i").extend,
          lambda x: min(x, default=0), lambda x: functools.reduce(int.__add__, x), lambda x: [*x], lambda x: (*x,), lambda x: print(*x),
          lambda x: math.dist(x, (1, 2)), lambda x: array.array("i", x), lambda x: {1: 0}.keys() & x, lambda x: {1}.isdisjoint(x),
          lambda x: list(map(abs, x)), lambda x: list(zip(x, x)), lambda x: list(enumerate(x)), lambda x: list(itertools.product(x)),
          lambda x: list(itertools.permutations(x)), lambda x: list(itertools.combinations(x, 1)), lambda x: list(itertools.chain(x)),
          lambda x: list(itertools.batched(x, 2)), lambda x: list(itertools.pairwise(x)), lambda x: list(itertools.islice(x, 1)),
          lambda x: list(heapq.merge(x, [5], key=print)), lambda x: heapq.nlargest(1, x), lambda x: heapq.nsmallest(2, x)):
    x = attempt(f, Asked())
    print(x if " at 0x" not in str(x) else type(x).__name__)
for f in ("".join, lambda x: b"".join(map(str.encode, x)), io.StringIO().writelines, lambda x: collections.namedtuple("N", x)):
    print(attempt(f, Asked(lambda n: "ab"[n - 1])))
for f in (dict, {}.update, collections.OrderedDict, lambda x: list(itertools.starmap(pow, x)), lambda x: [*zip(*x)]):
    print(attempt(f, Asked(pair)))
a, b = Asked()
a, *b = Asked()
l = [0]
l[0:0] = Asked(); l[::2] = Asked(); l += Asked()
print(a, b, l)
class Changed(list):
    def __iter__(self): print("iter", end=" "); return iter((1, 2))
for f in (list, tuple, bytes, bytearray, bytearray().extend, set, "".join, sorted):
    print(attempt(f, Changed()))
