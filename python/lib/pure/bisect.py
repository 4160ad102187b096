# Bisection.

from operator import index as _index

def _find(a, x, lo, hi, key, right):
    lo = _index(lo)
    if hi is not None:
        hi = _index(hi)
    if lo < 0:
        raise ValueError('lo must be non-negative')
    if hi is None:
        hi = len(a)
    if getattr(type(a), '__getitem__', dict.__getitem__) is dict.__getitem__:
        raise TypeError(f"'{type(a).__name__}' object does not support indexing")
    while lo < hi:
        mid = (lo + hi) // 2
        v = a[mid] if key is None else key(a[mid])
        if (not x < v) if right else v < x:
            lo = mid + 1
        else:
            hi = mid
    return lo

def bisect_right(a, x, lo=0, hi=None, *, key=None): return _find(a, x, lo, hi, key, True)
def bisect_left(a, x, lo=0, hi=None, *, key=None): return _find(a, x, lo, hi, key, False)
def insort_right(a, x, lo=0, hi=None, *, key=None):
    i = _find(a, x if key is None else key(x), lo, hi, key, True)
    a.insert(i, x)

def insort_left(a, x, lo=0, hi=None, *, key=None):
    i = _find(a, x if key is None else key(x), lo, hi, key, False)
    a.insert(i, x)

bisect, insort = bisect_right, insort_right
