# Protocols, runtime checks, TypedDict with qualifiers, NamedTuple, NewType, overloads.
import copy
import pickle
from typing import *
from abc import abstractmethod

def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)

T = TypeVar("T")

class Plain(Protocol):
    def m(self): ...
@runtime_checkable
class Closes(Protocol):
    def close(self): ...
@runtime_checkable
class Named(Protocol):
    name: str
    def show(self): ...
class File:
    def close(self): pass
class Person:
    def __init__(self): self.name = "a"
    def show(self): pass
class NotClose:
    close = None
class Lazy:
    @property
    def name(self): raise RuntimeError("asked")
    def show(self): pass

for f in (
    lambda: isinstance(File(), Closes),
    lambda: issubclass(File, Closes),
    lambda: isinstance(NotClose(), Closes),
    lambda: isinstance(Person(), Named),
    lambda: isinstance(Lazy(), Named),
    lambda: isinstance(3, Named),
    lambda: issubclass(Person, Named),
    lambda: issubclass(3, Closes),
    lambda: isinstance(3, Plain),
    lambda: issubclass(int, Plain),
    lambda: Plain(),
    lambda: sorted(get_protocol_members(Named)),
    lambda: get_protocol_members(File),
    lambda: (is_protocol(Plain), is_protocol(File), is_protocol(Protocol)),
    lambda: runtime_checkable(File),
    lambda: isinstance(3, SupportsInt),
    lambda: SupportsAbs[int],
    lambda: isinstance("", Sized),
    lambda: type("X", (File, Protocol), {}),
):
    show(f)

class Base(TypedDict, total=False):
    a: ReadOnly[int]
    b: Required[str]
class Sub(Base):
    c: Annotated[NotRequired[int], "c"]
    d: ReadOnly[Required[bytes]]
class Gen(TypedDict, Generic[T]):
    x: T
print(sorted(Sub.__required_keys__), sorted(Sub.__optional_keys__), sorted(Sub.__readonly_keys__), sorted(Sub.__mutable_keys__), Sub.__total__, Base.__total__)
print(get_type_hints(Sub))
print(get_type_hints(Sub, include_extras=True))
print(Sub.__orig_bases__, Gen.__mro__, Gen[int], Gen.__parameters__, is_typeddict(Gen))
def override_key():
    class S(Sub):
        b: ReadOnly[str]
def both():
    class S(TypedDict):
        b: Required[NotRequired[str]]
def mixed():
    class S(TypedDict, File): ...
for f in override_key, both, mixed, lambda: isinstance({}, Sub), lambda: TypedDict("F", {"x": int}, total=False)(x=1), lambda: TypedDict("F", {"x": (1, 2)}):
    show(f)

class Point(NamedTuple, Generic[T]):
    x: T
    y: int = 0
    def sum(self): return self.x + self.y
print(Point(1), Point[int](2, 3).sum(), Point.__bases__, Point[int], Point.__annotations__)
E2 = NamedTuple("E2", [("a", int), ("b", "str")])
print(E2(1, 2), E2.__orig_bases__ == (NamedTuple,), get_type_hints(NamedTuple("E3", [("a", int)])))
class SetName:
    def __set_name__(self, owner, name): print("set", name)
class WithName(NamedTuple):
    x: int
    attr = SetName()
def bad_base():
    class A(NamedTuple, File): ...
def bad_order():
    class A(NamedTuple):
        x: int = 0
        y: int
def bad_name():
    class A(NamedTuple):
        _make = 1
for f in bad_base, bad_order, bad_name, lambda: NamedTuple("X", [("a", int)], b=int):
    show(f)

UserId = NewType("UserId", int)
print(UserId, UserId(3), UserId.__supertype__, UserId | None)
def sub_new():
    class A(UserId): ...
show(sub_new)
print(pickle.loads(pickle.dumps(UserId)) is UserId)
for form in List[int], Union[int, List[str]], Optional[int], Callable[[int], str], Callable[..., int], Literal[1, "a"], Annotated[int, 5], ClassVar[int], Tuple[()], Tuple[int, ...], List, Union, Any, Generator[int, str]:
    print(form, pickle.loads(pickle.dumps(form)) == form, copy.deepcopy(form) == form, copy.copy(form) == form)

@overload
def over(x: int) -> int: ...
@overload
def over(x: str) -> str: ...
def over(x): return x
print([f.__annotations__ for f in get_overloads(over)])
clear_overloads()
print(get_overloads(over))
print(get_origin(Callable[[int], str]), get_args(Callable[[int], str]), get_args(Callable[..., int]), get_args(Optional[int]), get_origin(Optional[int]) is Union, get_origin(Literal[1]), get_origin(List), get_origin(3), get_args(Annotated[int, 1]))

import typing
def t(s):
    try: exec(s,{'typing':typing,'__name__':'m'}); print('ok')
    except BaseException as e: print(type(e).__name__+':', e)
t("class X[T](typing.Generic[T]): pass"); t("class X[T](typing.Protocol[T]): pass"); t("class X[T](typing.Protocol): pass\nprint(X.__parameters__, X.__orig_bases__, X.__mro__)")
t("T=typing.TypeVar('T')\nclass X(typing.Protocol[T],typing.Generic[T]): pass"); t("class X[T](typing.Generic): pass"); t("class X[T](typing.Protocol[T], list): pass"); t("class X[T](typing.Protocol[T]): pass\nprint(X.__parameters__, X.__orig_bases__, X.__mro__,X[int])")
