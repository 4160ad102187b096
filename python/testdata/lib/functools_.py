import functools, contextlib, types, abc
@functools.lru_cache
def fib(n): return n if n < 2 else fib(n-1)+fib(n-2)
print(fib(80), fib.cache_info())
p = functools.partial(print, 1, sep='-')
p(2,3); print(p)
@contextlib.contextmanager
def cm(x):
    print("in", x)
    try: yield x*2
    finally: print("out")
with cm(3) as y: print(y)
try:
    with cm(3): 1/0
except ZeroDivisionError as e: print(repr(e))
with contextlib.suppress(ValueError): int("x")
with contextlib.ExitStack() as st:
    st.enter_context(cm(1)); st.callback(print, "cb")
class A(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
try: A()
except TypeError as e: print(e)
print(types.SimpleNamespace(a=1))
@functools.total_ordering
class P:
    def __init__(s,x): s.x=x
    def __eq__(s,o): return s.x==o.x
    def __lt__(s,o): return s.x<o.x
print(P(1)<=P(1), P(2)>P(1), P(1)>=P(2))
@functools.singledispatch
def sd(x): return "obj"
@sd.register
def _(x: int): return "int"
@sd.register(list)
def _(x): return "list"
print(sd(1), sd([]), sd("s"), sd(True))
class C:
    @functools.cached_property
    def v(self): print("calc"); return 3
c=C(); print(c.v, c.v)
print(sorted([3,1,2], key=functools.cmp_to_key(lambda a,b:b-a)), functools.reduce(lambda a,b:a*b,[1,2,3,4]))
