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
