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
