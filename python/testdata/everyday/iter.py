class Countdown:
    def __init__(s, n): s.n = n
    def __iter__(s):
        n = s.n
        while n:
            got = yield n
            if got: print("got", got)
            n -= 1
        return "liftoff"
def run():
    r = yield from Countdown(3)
    print(r)
print(list(run()))
g = Countdown(2).__iter__()
print(next(g), g.send("hey"), next(g, "end"))
def gen():
    try:
        yield 1
        yield 2
    except ValueError as e:
        print("caught", e)
        yield 99
    finally:
        print("cleanup")
g = gen(); print(next(g), g.throw(ValueError("x"))); g.close()
print([*range(3), *"ab"], {**{"a": 1}, "b": 2}, (lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4))
a, *b, c = range(5); print(a, b, c)
(x, y), z = [1, 2], 3; print(x, y, z)
print({i: i**2 for i in range(4)}, {c for c in "hello"} == set("helo"), [(i, j) for i in range(3) for j in range(i) if (i + j) % 2])
it = iter([1, 2, 3]); print(list(zip(it, it)), list(enumerate("ab", 5)), list(reversed([1, 2])), all([]), any([0, 1]))
print(sorted([3, 1, 2], reverse=True), sorted("bAc", key=str.lower), min("b", "a"), max([1, 5], [2], key=len), sum([[1], [2]], []))
s = [1, 2, 3, 4, 5, 6]; s[1:3] = ["x"]; del s[::2]; print(s, s[::-1], s[-2:], s * 2, [0] * 3)
l = [3, 1, 2]; l.sort(); l.insert(1, 9); l.extend("ab"); l.remove(9); print(l, l.index("a"), l.pop(0), l.count(2), l.copy() is l)
d = dict(zip("abc", range(3))); d.update(z=9); print(d, d.pop("a"), d.get("q", 0), d.setdefault("m", []), list(d.items()), "b" in d, d | {"b": 5}, dict.fromkeys("xy", 1))
t = (1,) * 3; print(t, t + (2,), t.count(1), (), (1, [2])[1])
st = {1, 2, 3}; print(st & {2, 9}, st ^ {3, 4}, st - {1}, st <= {1, 2, 3, 4}, frozenset([1, 1]), st.isdisjoint({7}))
print(f"{'nested'!r:>12} {3:{'>'}{5}} {[1,2][0]=} {x=!s} {2 + 2 = :>4}", f"{{}}", rf"\d{1}", f"{'a' if 1 else 'b'}")
try:
    try: 1/0
    except ZeroDivisionError as e: raise KeyError("k") from e
except KeyError as e: print(repr(e), repr(e.__cause__), e.__suppress_context__)
def f(a, b=2, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw
print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, z=7))
def deco(n):
    def wrap(fn):
        def inner(*a): return [fn(*a)] * n
        return inner
    return wrap
@deco(2)
def add(a, b): "doc"; return a + b
print(add(1, 2), add.__name__)
with open("t.txt", "w") as fh: print("line1", "line2", sep="\n", file=fh)
print(open("t.txt").read().split(), [l.rstrip() for l in open("t.txt")])
if (n := len(d)) > 3: print("walrus", n)
while True:
    n -= 1
    if n == 2: continue
    if n < 1: break
else: print("no")
for i in range(2): pass
else: print("else", i)
print(globals()["i"], type(print).__name__, callable(len), isinstance(True, int), issubclass(bool, int), id(1) == id(1), chr(97), ord("é"))
print(eval("1 + x", {"x": 2}), exec("q = 5") , q, dir([])[:2], vars(type("T", (), {"a": 1}))["a"], getattr([], "nope", None))
print(f(1))
