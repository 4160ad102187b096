import functools
p = functools.partial(int, base=2)
print(p('101'), p, p.func, p.args, p.keywords)
add = functools.partial(lambda a, b, c=0: (a, b, c), 1); print(add(2), add(2, c=3), functools.partial(add, 5)())
print(functools.reduce(lambda a, b: a * b, [1, 2, 3, 4]), functools.reduce(max, [3, 1], 10))
try:
    functools.reduce(max, [])
except TypeError as e:
    print(e)
@functools.wraps(add)
def w(): 'w doc'
print(w.__wrapped__ is add)
@functools.singledispatch
def show(x): return 'object'
@show.register
def _(x: int): return 'int'
@show.register(list)
def _(x): return 'list'
print(show(1), show([]), show('s'), show.dispatch(bool).__name__, sorted(map(str, show.registry)))
print(sorted('bca', key=functools.cmp_to_key(lambda a, b: (a < b) - (a > b))))
@functools.total_ordering
class T:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(T(1) <= T(1), T(2) > T(1), T(1) >= T(2))
