# not recorded by -record: 3.14 says what list[T][int] is.
from typing import *
T=TypeVar('T'); K=TypeVar('K'); V=TypeVar('V'); Ts=TypeVarTuple('Ts'); P=ParamSpec('P')
def a(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
a(lambda: list[List[T]][int]); a(lambda: list[Union[K,V]][str,int]); a(lambda: list[Callable[[K,V],K]][str,int])
a(lambda: tuple[*Ts][int,str]); a(lambda: tuple[int, *Ts, T][str, bytes, float]); a(lambda: tuple[*Ts, T][()])
a(lambda: list[T]['x']); a(lambda: dict[K, list[V]][int, str]); a(lambda: list[T][3]); a(lambda: list[K|V][int,str]); a(lambda: list[T|None][int])
a(lambda: list[T][int,str]); a(lambda: dict[K,V][int]); a(lambda: list[int][str]); a(lambda: tuple[*Ts][()]); a(lambda: dict[K, tuple[*Ts]][int, str, float])
a(lambda: tuple[*tuple[T, ...]][int]); a(lambda: (*tuple[int],)[0] == tuple[int]); a(lambda: hash((*tuple[int],)[0]) == hash(tuple[int]))
import types
a(lambda: types.GenericAlias(bad=float)); a(lambda: types.GenericAlias(list, int, x=1)); a(lambda: types.GenericAlias(list))
a(lambda: sorted(set(dir(list[int])) - set(dir(list)))); a(lambda: list[int].__bases__); a(lambda: list[int].__mro__); a(lambda: list[int].__copy__)
a(lambda: tuple[*Ts, *Ts][int]); a(lambda: type(list[T][int].__args__)); a(lambda: list[T].__parameters__);a(lambda: list[T, *Ts].__parameters__); a(lambda: list[list[T] | dict[K, V]].__parameters__)
a(lambda: tuple[*Ts][*tuple[int, ...]]); a(lambda: tuple[*Ts][*Ts]); a(lambda: tuple[T, *Ts][*tuple[int, ...]])
a(lambda: T | 'x'); a(lambda: 'x' | T); a(lambda: T | 3); a(lambda: T | None); a(lambda: iter(T)); a(lambda: [*T]); a(lambda: 3 | T)
import types
class S(types.GenericAlias): pass
a(lambda: int | S(list, int)); a(lambda: int | str | S(list, int) | T)
