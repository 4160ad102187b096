from typing import *
T=TypeVar('T'); Ts=TypeVarTuple('Ts')
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
class C(Generic[T]):pass
t(lambda: Generic[int])
t(lambda: C[*tuple[int,...]])
t(lambda: dict[T,*tuple[int,...]][str])
t(lambda: Dict[T,*tuple[int,...]][str])
t(lambda: Dict[T,*Tuple[int,...]][str])
