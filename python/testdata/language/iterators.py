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
