class Stack:
    def __init__(self): self.items = []
    def push(self, x): self.items.append(x)
    def __len__(self): return len(self.items)
    def __iter__(self): return iter(self.items)
    def __getitem__(self, i): return self.items[i]
    def __contains__(self, x): return x in self.items
    def __eq__(self, o): return isinstance(o, Stack) and self.items == o.items
    def __lt__(self, o): return len(self) < len(o)
    def __add__(self, o):
        s = Stack(); s.items = self.items + o.items; return s
    def __radd__(self, o): return self
    def __bool__(self): return bool(self.items)
    def __call__(self, *a, **k): return a, k
    def __enter__(self): return self
    def __exit__(self, *a): return True
    def __getattr__(self, n): return "attr:" + n
s = Stack(); s.push(1); s.push(2)
print(len(s), list(s), s[0], 1 in s, s == s, s < s, list(s+s), bool(Stack()), s(1, a=2), s.foo, hasattr(s, "x"))
print(sum([s, s], 0) is s)
with s as q: raise ValueError("x")
try:
    hash(s)
except TypeError as e: print(e)
class Meta(type):
    def __new__(m, n, b, d, **k):
        d["tag"] = k.get("tag"); return super().__new__(m, n, b, d)
    def __init__(c, n, b, d, **k): super().__init__(n, b, d)
class M(metaclass=Meta, tag="hi"): pass
print(M.tag, type(M))
class D:
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, t): return 42 if o else self
    def __set__(self, o, v): print("set", self.n, v)
class E: d = D()
e = E(); e.d = 5; print(e.d)
class P:
    __slots__ = ("a", "b")
p = P(); p.a = 1
try: p.c = 1
except AttributeError as x: print(x)
try: p.b
except AttributeError as x: print(x)
print(M.__mro__, Stack.__name__)
def deco(f):
    def w(*a): return ("w", f(*a))
    return w
@deco
def ff(x): return x
print(ff(3))
x = 0
def outer():
    n = 0
    def inner():
        nonlocal n
        n += 1
        return n
    return inner
i = outer(); i(); print(i())
def tf():
    try: return 1
    finally: print("finally")
print(tf())
def te():
    try:
        try: raise KeyError("a")
        except KeyError as k: raise ValueError("b") from k
    except ValueError as v: return repr(v.__cause__), v.__context__ is v.__cause__
print(te())
for i in range(3):
    if i == 5: break
else: print("else")
print([i for i in (j*2 for j in range(4)) if i], {1: 2} | {3: 4}, [*range(3), *"ab"], (lambda a, *b: (a, b))(1, 2, 3))
try:
    raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
except* ValueError as g: print("V", g.exceptions)
except* TypeError as g: print("T", g.exceptions)
async def agen():
    for i in range(3): yield i
async def use():
    r = []
    async for v in agen(): r.append(v)
    return r, [v async for v in agen()]
c = use()
try: c.send(None)
except StopIteration as s: print(s.value)
print(2**100, -7//2, -7%3, 7.5//2, divmod(-7, 2), round(2.5), 1e100, 0.1+0.2, 1_000, 0xff, 5 .__add__(3))
print("%s %5.2f %r" % ("a", 1.5, "x"), "{:>10}|{:<5}|{:^7}".format("a", "b", "c"), b"abc"[1], bytes([1,2]), "é".encode())
del x
try: x
except NameError as n: print(n)
def g2():
    try:
        yield 1
    finally: print("closed")
q = g2(); next(q); q.close()
print(type(q), callable(ff), type(None), int("12"), float("1.5"), str(12), repr("a'b"), list("abc")[::-1])

# Odd classes: keys that are no names, an order without the class, comparisons by descriptors that fail, slots by the program's list.
import warnings

with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    type("Keyed", (), {1: 2})
    print([str(x.message) for x in w])


class Elsewhere(type):
    def mro(cls): return (object,)


try:
    class Lost(metaclass=Elsewhere): pass
except TypeError as e: print(e)


class Supers:
    def method(self): super()


def cell_of():
    held = Supers()
    return (lambda: held).__closure__[0]


try: Supers.method(cell_of())
except TypeError as e: print(e)


def missing(self): raise AttributeError("missing")
def broken(self): raise ZeroDivisionError("broken")
class Described:
    __eq__, __lt__, __add__ = property(missing), property(broken), property(missing)


print(Described() == Described(), Described() != Described())
for f in (lambda: Described() < Described(), lambda: Described() + 1, lambda: Described() + Described()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)


class Slotted:
    __slotnames__ = ["spam"]
    def __getattr__(self, name):
        if name == "spam": return 42
        raise AttributeError


print(Slotted().__reduce_ex__(2)[2:])
