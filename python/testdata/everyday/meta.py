class Meta(type):
    registry = {}
    def __new__(m, name, bases, ns, **kw):
        cls = super().__new__(m, name, bases, ns)
        m.registry[name] = (kw, [k for k in ns if not k.startswith("__")])
        return cls
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
    def __call__(cls, *a):
        print("making", cls.__name__, a)
        return super().__call__(*a)
class Base(metaclass=Meta, flag=1):
    def __init_subclass__(cls, **kw): super().__init_subclass__(); print("sub", cls.__name__)
    def __init__(self, *a): self.a = a
class Child(Base):
    z = 1
    def m(self): return super().__repr__()[:10], __class__.__name__
print(Meta.registry, Child(1).m(), type(Child), Child.__mro__[1:])
class Field:
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, o, t=None): return self if o is None else getattr(o, self.name, None)
    def __set__(self, o, v):
        if not isinstance(v, int): raise TypeError(f"{self.name[1:]} must be int, not {type(v).__name__}")
        setattr(o, self.name, v)
class R:
    w = Field(); h = Field()
    __slots__ = ("_w", "_h")
    def __init__(s, w, h): s.w, s.h = w, h
    def __getattr__(s, n): return f"<{n}>"
    def __format__(s, spec): return f"R[{spec}]"
    def __contains__(s, x): return x == s.w
    def __getitem__(s, k): return k
    def __call__(s, *a, **k): return a, k
    def __enter__(s): print("in"); return s
    def __exit__(s, t, v, tb): print("out", t and t.__name__); return t is KeyError
    def __bool__(s): return False
    def __len__(s): return 7
    def __iadd__(s, o): s.w += o; return s
    def __rmul__(s, o): return o * 100
    def __matmul__(s, o): return "mat"
    def __neg__(s): return "neg"
    def __index__(s): return 2
    def __reversed__(s): return "rev"
    def __del__(s): pass
r = R(2, 3)
print(r.w, r.zzz, f"{r:abc}", 2 in r, r[1:2, ...], r(1, k=2), bool(r), len(r), 5 * r, r @ 1, -r, [0, 1, 2][r], reversed(r))
r += 5; print(r.w, R.w is R.__dict__["w"])
with r as q: raise KeyError("x")
try:
    with r: r.h = "tall"
except TypeError as e: print(e)
class A:
    def f(self): return ["A"]
class B(A):
    def f(self): return ["B"] + super().f()
class C(A):
    def f(self): return ["C"] + super().f()
class D(B, C):
    def f(self): return ["D"] + super().f()
print(D().f(), [k.__name__ for k in D.mro()], isinstance(D(), C), D.__bases__, A.__subclasses__())
def counter():
    n = 0
    def inc():
        nonlocal n; n += 1; return n
    return inc
c = counter(); c(); print(c(), c.__closure__[0].cell_contents, c.__code__.co_freevars, counter.__code__.co_varnames)
def annotated(a: int, b: "str" = "x") -> list[int]: ...
print(annotated.__annotations__, annotated.__defaults__, annotated.__kwdefaults__, annotated.__qualname__, annotated.__module__)
type Alias[T] = list[T]
def generic[T: int](x: T) -> T: return x
class Box[T]:
    def __init__(s, x: T): s.x = x
print(Alias, Alias.__value__, generic.__type_params__, Box[int], Box.__orig_bases__, list[int] | None, int | str)
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
class Sq(Shape):
    def area(self): return 4
print(Sq().area(), Shape.__abstractmethods__)
import contextlib, io
@contextlib.contextmanager
def tag(n):
    print(f"<{n}>")
    try: yield n
    finally: print(f"</{n}>")
with tag("a"), tag("b") as x: print(x)
with contextlib.suppress(ZeroDivisionError): 1/0
buf = io.StringIO()
with contextlib.redirect_stdout(buf): print("hidden")
print(repr(buf.getvalue()))
with contextlib.ExitStack() as st:
    st.callback(print, "bye"); print(st.enter_context(tag("c")))
import weakref, types, inspect
print(inspect.signature(annotated), types.SimpleNamespace(a=1, b="x"), inspect.isfunction(counter))
try:
    raise ExceptionGroup("eg", [ValueError(1), TypeError("t"), ExceptionGroup("in", [KeyError("k")])])
except* ValueError as e: print("V", e.exceptions)
except* (TypeError, KeyError) as e: print("TK", e, e.exceptions)
Shape()
