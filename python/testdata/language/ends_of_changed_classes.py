# Classes that get a __del__, of their own or by new bases, when there are instances already.
import gc, weakref, copy, functools
class P: pass
p = P(); w = weakref.ref(p)
P.__del__ = lambda s: print("P gone")
p = None
print(w(), 1)
class Q:
    __slots__ = ("a", "__weakref__")
q = Q(); q.a = q
Q.__del__ = lambda s: print("Q gone")
del q
print(2)
print(gc.collect() > 0)
print(3)
class R(dict): pass
r = R(x=R())
R.__del__ = lambda s: print("R gone", list(s))
r.clear()
print(4)
del r
print(5)
class E(Exception): pass
def raises():
    raise E("x")
try: raises()
except E as e:
    E.__del__ = lambda s: print("E gone")
print(6)
class G:
    def m(self): yield self
g = G().m(); next(g)
G.__del__ = lambda s: print("G gone")
g.close()
print(7)
del g
print(8)
f = functools.partial(lambda x: x, G())
f = 1
print(9)
@functools.lru_cache
def cached(n): return n_()
class n_: pass
cached(1); cached(2)
n_.__del__ = lambda s: print("n_ gone")
cached.cache_clear()
print(10)
class T(type):
    def __setattr__(cls, k, v):
        print("set", k); super().__setattr__(k, v)
class U(metaclass=T): pass
class V(U): pass
u, v = U(), V()
U.__del__ = lambda s: print(type(s).__name__, "gone")
v = u = 0
print(11)
del U.__del__
V()
print(12)
class Mixin:
    def __del__(self): print("mixin", type(self).__name__)
class W: pass
class X(W): pass
xs = [X(), X()]
class Base: pass
class W(Base): pass
class X(W): pass
xs = [X(), X()]
W.__bases__ = (Mixin,)
xs.pop()
print(13)
xs = None
print(14)
class A: pass
class B(A): pass
a, b = A(), B()
l = [A(), B()]
def d(self): print("del", type(self).__name__)
A.__del__ = d
del a
print(1)
del b
print(2)
l.pop()
print(3)
l.clear()
print(4)
class C: pass
class D:
    def __del__(self): print("D.del", type(self).__name__)
c = C()
class N: pass
class C2(N): pass
c2 = C2(); 
C2.__bases__ = (D,)
print(5)
c2 = None
print(6)
c3 = C2()
del c3
print(7)
def f():
    class X: pass
    x = X()
    X.__del__ = lambda s: print("X del")
    return 1
f()
print(8)
class S(str): pass
s = S("abc"); t = [S("x")]
S.__del__ = lambda s: print("S", str(s))
s = None
del t[0]
print(9)
