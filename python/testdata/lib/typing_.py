from typing import *
import typing, functools
T = TypeVar("T"); K = TypeVar("K")
print(List[int], Dict[str, int], Callable[[int], str], Any, Tuple[int, ...], Literal["a", 1], ClassVar[int])
class Stack(Generic[T]):
    def __init__(self): self.items: List[T] = []
    def push(self, x: T) -> None: self.items.append(x)
s = Stack[int](); s.push(1); print(s.items, Stack[int], Stack.__parameters__)
class N(NamedTuple):
    x: int
    y: str = "q"
    def m(self): return self.x
print(N(1), N(1).m(), N._field_defaults)
class TD(TypedDict, total=False):
    a: int
    b: str
print(TD(a=1), TD.__annotations__, TD.__optional_keys__ == {"a","b"})
@runtime_checkable
class HasLen(Protocol):
    def __len__(self) -> int: ...
print(isinstance([], HasLen), isinstance(3, HasLen))
def f(a: "int", b: List[str] = None) -> List["str"]: ...
print(get_type_hints(f))
UserId = NewType("UserId", int); print(UserId(3), UserId)
print(get_origin(List[int]), get_args(Dict[str, int]), cast(int, "x"), Annotated[int, "m"])
class G[T2]:
    def m(self, x: T2) -> T2: return x
print(G[int]().m(3), G.__type_params__)
@overload
def o(x: int) -> int: ...
@overload
def o(x: str) -> str: ...
def o(x): return x
print(o(1), TYPE_CHECKING)
class P2(Protocol):
    def run(self) -> None: ...
class Impl(P2):
    def __init__(self): self.v = 1
    def run(self): print("run", self.v)
Impl().run()
try: P2()
except TypeError as e: print(e)
def dec(fn: Callable[..., Awaitable[T]]) -> Callable[..., Awaitable[T]]: return fn
AI = AsyncIterator[int]; print(AI, Coroutine[Any, Any, int], Mapping[str, "int"], Deque[int], Iterable)
@functools.singledispatch
def sd(x): return "o"
@sd.register
def _(x: int): return "int"
print(sd(3), Sequence[T][int])
