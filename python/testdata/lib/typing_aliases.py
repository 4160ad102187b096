# Aliases of typing that are called, compared and given other arguments, and type parameters' parts.
import collections.abc
import typing
from typing import Callable, Generic, List, Optional, ParamSpec, TypeVar, Union, dataclass_transform, get_type_hints

for c in typing.Counter, typing.ChainMap, typing.DefaultDict, typing.Deque, typing.OrderedDict, typing.List, typing.Dict, typing.Counter[int], typing.Deque[int], typing.List[int]:
    try:
        print(c())
    except TypeError as e:
        print(e)
a, b = collections.abc.Callable[[int], str], collections.abc.Callable[[int], str]
print(a == b, hash(a) == hash(b), a == collections.abc.Callable[[int], int], {a: 1}[b])
T, K = TypeVar('T'), TypeVar('K')
print((list[T] | None)[int] == list[int] | None, (dict[K, T] | T)[str, int] == dict[str, int] | int, Optional[T][int] == Optional[int],
      Union[int, List[T]][str] == Union[int, List[str]])
for f in lambda: (int | str)[int], lambda: (list[T] | K)[int], lambda: (list[T] | None)[int, str]:
    try:
        f()
    except TypeError as e:
        print(str(e).split(' ')[0] in ('int', 'Too', 'typing.Union[int,'))
P = ParamSpec('P')
print(P.args, P.kwargs, P.args == P.args, P.args != P.kwargs, P.args.__origin__ is P, type(P.args) is typing.ParamSpecArgs)
def listed(f: Callable[P, T]) -> Callable[P, List[T]]:
    def inner(*args: P.args, **kwargs: P.kwargs) -> List[T]: return [f(*args, **kwargs)]
    return inner
print(listed(len)('abc'), get_type_hints(listed))
Pairs = typing.TypeAliasType('Pairs', list[tuple[T, T]], type_params=(T,))
print(Pairs, Pairs.__value__, Pairs.__type_params__, Pairs[int], Pairs.__module__, Pairs.__name__)
for args, kwds in ((1, int), {}), (('X', int), {'type_params': [T]}), (('X',), {}):
    try:
        typing.TypeAliasType(*args, **kwds)
    except TypeError as e:
        print(type(e).__name__)
@dataclass_transform(kw_only_default=True)
def marked(c): return c
print(marked.__dataclass_transform__)

# A form with the same arguments is the same object; what has no hash is made anew. Literal and Annotated tell 1 from True.
T2, Ts2, P2 = typing.TypeVar('T2'), typing.TypeVarTuple('Ts2'), typing.ParamSpec('P2')
class Held(typing.Generic[T2]): pass
for text in ('List[int]', 'Optional[int]', 'Union[int, str]', 'Unpack[Ts2]', 'Generic[T2]', 'Literal[1, 2]', 'Literal[[]]', 'Callable[[int], str]',
             'Callable[..., str]', 'Tuple[()]', 'ClassVar[int]', 'Annotated[int, 5]', 'Annotated[int, []]', 'Concatenate[int, P2]', 'List[T2][int]'):
    a, b = eval(text, vars(typing) | globals()), eval(text, vars(typing) | globals())
    print(text, a is b)
try:
    print(typing.Literal[[]] == typing.Literal[[]])
except TypeError as e:
    print(e)
print(Held[int] is Held[int], Held[T2] is Held[T2], typing.Literal[1] is typing.Literal[True], typing.Literal[0, False])

# Which aliases can be unpacked.
for form in (typing.List[int], typing.Literal[1], typing.Callable[[int], str], typing.Annotated[int, 1], typing.Unpack[Ts2], Held[int], typing.Callable,
             typing.Tuple, typing.List, typing.Optional[int]):
    try:
        print(list(form))
    except TypeError as e:
        print(form, e)

# A TypeVarTuple that isn't unpacked takes no arguments, and isn't the same as one that is.
print(typing.Unpack[Ts2] == Ts2, {Ts2: 1}.get(typing.Unpack[Ts2]))
for alias in typing.Tuple[Ts2], tuple[Ts2], typing.Tuple[int, Ts2]:
    try:
        print(alias[int, str])
    except TypeError as e:
        print(e)
try:
    class Wrong(typing.Generic[Ts2]): pass
except TypeError as e:
    print(e)
class Several[*Us]: pass
def spread(*args: *Ts2) -> 'tuple[*Ts2]': pass
print(Several.__orig_bases__, typing.get_type_hints(spread))
