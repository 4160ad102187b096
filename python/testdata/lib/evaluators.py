# The functions that evaluate bounds, defaults and values of aliases. (3.14 printed this; not recorded.)
import re
from typing import *
def t(f, *a, **k):
    try: text = repr(f(*a, **k))
    except BaseException as e: text = f"{type(e).__name__} {e}"
    print(re.sub('0x[0-9a-f]+', '0x…', text))
def h[T: foo = bar, U: (a, b) = e, *Ts = c, **P = d, V=3](): pass
for p in h.__type_params__:
    for n in ('evaluate_bound', 'evaluate_constraints', 'evaluate_default'):
        if hasattr(p, n): 
            e = getattr(p, n); print(p, n, type(e))
            if callable(e): 
                t(e); t(e, 1); t(e, 2); t(e, 3); t(e, 4)
                if hasattr(e, '__name__'): print(e.__name__, e.__qualname__, e.__defaults__, e.__code__.co_varnames)
T = TypeVar('T', bound=int, default=str); U = TypeVar('U', int, str); W = TypeVar('W'); P = ParamSpec('P', default=[int]); Ts = TypeVarTuple('Ts', default=Unpack[tuple[int]])
for p in (T, U, W, P, Ts):
    for n in ('evaluate_bound', 'evaluate_constraints', 'evaluate_default'):
        if hasattr(p, n): 
            e = getattr(p, n); print(p, n, e, type(e))
            if callable(e): t(e); t(e, 1); t(e, 2); t(e, 3); t(e, 4); t(e, 5); t(e, 'a'); t(e, format=4); t(e, 1, 2); print(type(e).__module__, type(e).__name__, type(e).__qualname__); t(type(e)); t(setattr, e, 'x', 1)
type X[A] = list[A]
t(X.evaluate_value, 1); t(X.evaluate_value); t(X.evaluate_value, format=1); t(X.evaluate_value, 5)
t(TypeAliasType('Y', 'z').evaluate_value, 4); t(setattr, X, 'evaluate_value', 1); t(setattr, T, 'evaluate_bound', 1)
class K: pass
t(TypeVar('Q', bound=K).evaluate_bound, 4); t(TypeVar('Q', bound=K|None).evaluate_bound, 4); t(TypeVar('Q', bound=list[K]).evaluate_bound, 4)
