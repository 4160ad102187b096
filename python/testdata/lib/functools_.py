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

import functools, inspect
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e:
        print(type(e).__name__+':', e)
class SM:
    "c"
    @functools.singledispatchmethod
    def m(s,x) -> int:
        "docm"
        return 'o'
    @m.register
    def _(s,x:int): return 'i'
    @m.register
    @classmethod
    def _(c,x:str): return c.__name__
    @functools.singledispatchmethod
    @staticmethod
    def st(x): return 'o'
    @st.register(int)
    @staticmethod
    def _(x): return 'int'
    def __repr__(s): return 'SM()'
sm=SM()
t(lambda: SM.m); t(lambda: sm.m); t(lambda: (sm.m(1),sm.m('a'),sm.m(1.0),SM.m('a'),SM.m(sm,1) if 0 else 0)); t(lambda: SM.m(sm,1.0)); t(lambda: sm.m()); t(lambda: sm.m.__name__); t(lambda: sm.m.__doc__); t(lambda: sm.m.__wrapped__.__name__); t(lambda: sm.m.nope); t(lambda: sm.m.__isabstractmethod__); t(lambda: sm.m.__annotations__); t(lambda: inspect.signature(sm.m)); t(lambda: inspect.signature(SM.m)); t(lambda: sm.m.__module__); t(lambda: SM.__dict__['m']); t(lambda: sm.st(1)); t(lambda: SM.st('a')); t(lambda: sm.m.register(float,lambda s,x:'f') and sm.m(1.0)); t(lambda: sm.m(x=1)); t(lambda: callable(sm.m)); t(lambda: inspect.isroutine(sm.m)); t(lambda: sm.m==sm.m)
