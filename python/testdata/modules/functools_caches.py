import functools
@functools.lru_cache(maxsize=2)
def square(x):
    'Squares.'
    print('computing', x)
    return x * x
print(square(1), square(1), square(2), square(3), square(1), square.cache_info(), square.cache_parameters(), square.__doc__, square.__wrapped__(9))
square.cache_clear(); print(square.cache_info())
@functools.cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info().hits)
class C:
    @functools.cached_property
    def v(self):
        print('once'); return 7
c = C(); print(c.v, c.v, c.__dict__)
try:
    square([])
except TypeError as e:
    print(e)
