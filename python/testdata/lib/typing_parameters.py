# Substitution of type parameters: TypeVar, ParamSpec, TypeVarTuple, with defaults.
import collections.abc
from typing import *

T, U = TypeVar("T"), TypeVar("U")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")

def show(f):
    try:
        r = f()
        print(r, getattr(r, "__parameters__", ""))
    except Exception as e:
        print(type(e).__name__ + ":", e)

class Two(Generic[T, U]): ...
class Many(Generic[T, Unpack[Ts]]): ...
class Call(Generic[P, T]): ...
class One(Generic[P]): ...
D = TypeVar("D", default=int)
class Def(Generic[T, D]): ...

for f in (
    lambda: Two[int, U][str],
    lambda: Two[int],
    lambda: Two[int, str, bytes],
    lambda: Two[int, str][bool],
    lambda: Many[int],
    lambda: Many[int, str, bool],
    lambda: Many[T, Unpack[Ts]][int, str, Unpack[tuple[bool, ...]]],
    lambda: Many[()],
    lambda: Many[T, Unpack[Ts]][Unpack[Tuple[int, str]]],
    lambda: Call[[int, str], bool],
    lambda: Call[P, T][[int], str],
    lambda: Call[..., T][int],
    lambda: Call[Concatenate[int, P], T][[str], bool],
    lambda: Call[int, str],
    lambda: One[int, str],
    lambda: One[[int, str]],
    lambda: One[[int], str],
    lambda: Def[str],
    lambda: Def[str, str],
    lambda: Def[()],
    lambda: Callable[P, T][[int, str], bool],
    lambda: Callable[[T, U], T][int, str],
    lambda: Callable[Concatenate[int, P], T][[str], bool],
    lambda: Callable[Concatenate[int, P], T][..., bool],
    lambda: Callable[[Unpack[Ts]], T][int, str, bool],
    lambda: Callable[int, str],
    lambda: Callable[[int]],
    lambda: collections.abc.Callable[Concatenate[int, P], T][[str], bool],
    lambda: Concatenate[int, P][[str]],
    lambda: Concatenate[int, str],
    lambda: Concatenate[()],
    lambda: Tuple[int, ...],
    lambda: Tuple[()],
    lambda: Tuple[Unpack[Ts]][int, str],
    lambda: Tuple[T, Unpack[Ts]][int],
    lambda: Dict[T, List[U]][str, int],
    lambda: Dict[int],
    lambda: Generator[int],
    lambda: Generator[()],
    lambda: ContextManager[int],
    lambda: Union[T, List[U]][int, str],
    lambda: Optional[T][int],
    lambda: Annotated[T, 1][int],
    lambda: List[ClassVar[int]],
    lambda: List[Optional],
    lambda: List[Generic],
    lambda: List[(1, 2),],
    lambda: List["1x"],
    lambda: Generic[int],
    lambda: Generic[T, T],
    lambda: Generic[()],
    lambda: Generic[D, T],
    lambda: ClassVar[int][str],
    lambda: Required[int, str],
    lambda: Optional[int, str],
    lambda: Unpack[Ts].__args__,
    lambda: Literal[1, 1, True, "a"],
    lambda: Literal[Literal[1], 2] == Literal[2, 1],
):
    show(f)

def subclass(make):
    show(make)

def f1():
    class A(Generic[T], Generic[U]): ...
def f2():
    class A(Generic[T], List[U]): ...
def f3():
    class A(Generic): ...
def f4():
    class A(List[T], Mapping[U, T]): ...
    return A.__parameters__, A.__mro__[-3:]
def f5():
    class A(Optional[int]): ...
def f6():
    class A(Any): ...
    return isinstance(3, A)
def f7():
    class A(ClassVar): ...
def f8():
    class A(Two[T, int]): ...
    return A[str], A.__orig_bases__
for f in f1, f2, f3, f6, f7, f8:
    subclass(f)

# Names within a generic class's bases are its own only in the class; what they find in a namespace of the metaclass's is asked for whole.
def make_base(a):
    class Base: arg = a
    return Base
def run(src, *names):
    ns = {'make_base': make_base}
    try:
        exec(src, ns)
        print([ns.get(n) for n in names] or 'right', [k for k in ns if 'X' in k or 'Z' in k])
    except Exception as e: print(type(e).__name__, e)
run('''
class __X: pass
class Y[T: __X](make_base(lambda: __X), make_base(lambda: (lambda: __X)), make_base([__X for _ in (1,)]), make_base(__X for _ in (1,))): pass
''', 'r')
run('class A:\n  class __Z[T](make_base(lambda: __Z)): pass\n  def f[__X](self, x: __X): return __X\n  type __X = int\n  def g(self): return __X\nr = A().f(1), A.__dict__.keys()', 'r')
run('class A[__X](make_base(lambda: __X)): \n  x = __X\n  def f(self): return __X\nr = A.x, A().f(), A.__bases__[0].arg()', 'r')
run('class A[__X = lambda: __X](make_base([__X for __X in [1]])): pass\nr = A.__bases__[0].arg', 'r')
run('class A[T](make_base((__X := 3))): pass\n')
run('class A[T](make_base(lambda __X: __X)): pass\nr = A.__bases__[0].arg(3), A.__bases__[0].arg.__code__.co_varnames', 'r')
run('class A[__X](make_base(lambda __X: __X)): pass\nr = A.__bases__[0].arg(3), A.__bases__[0].arg.__code__.co_varnames', 'r')
run('class A:\n  class B[T](make_base(lambda: __X)): pass\nA.B.__bases__[0].arg()')
run('class A:\n  class B[T](make_base(lambda: __X)): pass\n  __X = 5\nA.B.__bases__[0].arg()')
run('class A:\n  __X = 5\n  class B[T: __X](make_base(__X)): y = __X\nr = A.B.__bases__[0].arg, A.B.y')
run('class A:\n  __X = 5\n  class B[T: __X](make_base(__X)): pass\nr = A.B.__bases__[0].arg, A.B.__type_params__[0].__bound__', 'r')
class WM(dict):
    def __missing__(self, key):
        if key == 'T': raise RuntimeError('T')
        raise KeyError(key)
class Meta(type):
    def __prepare__(n, b): return WM()
def run2(src):
    try: exec(src, {'Meta': Meta}); print('right')
    except Exception as e: print(type(e).__name__, e)
run2('class C[V](metaclass=Meta):\n  class Inner[U](T): pass')
run2('class C[V](metaclass=Meta):\n  class Inner[U: T]: pass\n  Inner.__type_params__[0].__bound__')
run2('class C[V](metaclass=Meta):\n  type A = T\n  A.__value__')
run2('class C[V](metaclass=Meta):\n  def f[U](self, x=T): pass')
run2('class C[V](metaclass=Meta):\n  def f[U](self, x: T): pass\n  f.__annotations__')
run2('class C(metaclass=Meta):\n  def f(self, x: T): pass\n  f.__annotations__')
run2('class C(metaclass=Meta):\n  x: T\nC.__annotations__')
run2('class C(metaclass=Meta):\n  [T for x in [1]]')
