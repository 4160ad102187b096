# not recorded: as CPython 3.14 answers
from typing import *
T = TypeVar('T'); K = TypeVar('K', bound=int)
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
print(Box[int](5).v, Box[int], List[int], Dict[str, List[int]], Optional[int], Union[int, str, int], Callable[[int], str], Tuple[int, ...], Literal['a', 1], Annotated[int, 'm'], ClassVar[int], Any, NoReturn, T, K)
print(get_origin(List[int]), get_args(Dict[str, int]), get_type_hints(Box.__init__), Union[int, None] == Optional[int], List[T][int], cast(int, 'x'), Final[int], Type[int], Iterable[int])
class P(NamedTuple):
    x: int
    y: str = 'd'
class D(TypedDict, total=False):
    a: int
    b: Required[str]
print(P(1), P(1)._asdict(), P.__annotations__, D(a=1), sorted(D.__required_keys__), sorted(D.__optional_keys__), D.__total__)
@runtime_checkable
class HasLen(Protocol):
    def __len__(self) -> int: ...
print(isinstance([], HasLen), isinstance(5, HasLen)); U = NewType('U', int); print(U(5), U, U.__supertype__)
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x
print(f(1), len(get_overloads(f)), TYPE_CHECKING, assert_type(5, int))
for g in (lambda: List[int](), lambda: Union[()], lambda: Optional[int, str], lambda: isinstance([], List[int]), lambda: Any(), lambda: Callable[int], lambda: Generic[int], lambda: assert_never(1), lambda: TypeVar('X', int), lambda: Literal, lambda: Box[int, str], lambda: Dict[int], lambda: HasLen()):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
