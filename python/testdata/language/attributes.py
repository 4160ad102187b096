# Attribute access: descriptors, properties, slots, metaclasses, super.

def w(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e)
class A:
    x = 1
    def __getattr__(self, n):
        print('getattr', n)
        if n.startswith('z'): raise AttributeError(n)
        return n.upper()
    def __setattr__(self, n, v):
        print('setattr', n, v); super().__setattr__(n, v)
    def __delattr__(self, n):
        print('delattr', n); super().__delattr__(n)
a = A(); a.y = 5; print(a.x, a.y, a.foo); w(lambda: a.zed); del a.y; print(a.y)
print(hasattr(a,'z'), hasattr(a,'q'), getattr(a,'zz',3))
def f(): del a.nope
w(f)
class B:
    def __getattribute__(self, n):
        print('ga', n); return object.__getattribute__(self, n)
    x = 3
    def m(self): return self.x
b = B(); print(b.x, b.m()); w(lambda: b.nope); print(len([1]), repr(type(b).__name__)); b.__class__; b.__dict__
class C(B):
    def __getattr__(self, n): return 'fallback '+n
print(C().nope)
class D:
    def __get__(self, o, t=None): return ('get', o is None, t.__name__ if t else None)
    def __set__(self, o, v): print('set', v)
    def __delete__(self, o): print('delete')
    def __set_name__(self, o, n): print('set_name', o.__name__, n)
class E:
    d = D()
    def __init__(self): self.d = 7
e = E(); print(e.d, E.d); e.d = 3; del e.d; e.__dict__['d'] = 9; print(e.d)
class ND:
    def __get__(self, o, t=None): return 'nondata'
class F: n = ND()
f = F(); print(f.n, F.n); f.n = 3; print(f.n); del f.n; print(f.n)
class RO:
    def __get__(self,o,t=None): return 1
    def __set__(self,o,v): raise AttributeError('read only')
class G: r = RO()
def q(): G().r = 1
w(q)
def q(): del G().r
w(q)
class H:
    def __init__(self): self._x = 1
    @property
    def x(self): "doc x"; return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): print('deleted')
    @property
    def ro(self): return 5
    y = property(None, lambda s, v: print('set y', v))
h = H(); h.x = 4; print(h.x, H.x.__doc__); del h.x
def q(): h.ro = 1
w(q)
def q(): del h.ro
w(q)
w(lambda: h.y); h.y = 4
print(H.x.fget.__name__, H.ro.fset, H.x.__name__)
class S:
    __slots__ = ('a', 'b')
s = S(); s.a = 1; print(s.a); w(lambda: s.b)
def q(): s.c = 1
w(q)
w(lambda: s.__dict__)
def q(): del s.b
w(q)
print(S.a, S.__slots__)
class S2(S): pass
s2 = S2(); s2.c = 3; s2.a = 4; print(s2.__dict__, s2.a)
class S3(S): __slots__ = ('c', '__dict__')
s3 = S3(); s3.c=1; s3.z=2; print(s3.__dict__)
def q():
    class X: 
        __slots__=('a',)
        a = 1
w(q)
def q():
    class X: __slots__=('1a',)
w(q)
def q():
    class X(int): __slots__=('a',)
    X(1).a = 3
w(q)
def q():
    class X(tuple): __slots__=('a',)
w(q)
class Priv:
    __x = 1
    def __m(self): return self.__x
    def g(self): return self.__m()
print(Priv().g(), Priv._Priv__x); w(lambda: Priv().__x)
class I:
    def __init_subclass__(cls, /, tag=None, **kw): super().__init_subclass__(**kw); cls.tag = tag; print('init_sub', cls.__name__, tag, kw)
class J(I, tag='t'): pass
def q():
    class K(I, foo=1): pass
w(q)
def q():
    class K(foo=1): pass
w(q)
class CG:
    def __class_getitem__(cls, k): return (cls.__name__, k)
print(CG[1], CG[1,2])
class Meta(type):
    def __new__(m, n, b, d, **kw): print('new', n, kw); return super().__new__(m, n, b, d)
    def __init__(c, n, b, d, **kw): print('init', n, kw); super().__init__(n, b, d)
    @classmethod
    def __prepare__(m, n, b, **kw): print('prepare', n, kw); return {'injected': 1}
    def __call__(c, *a, **k): print('call', c.__name__, a); return super().__call__(*a, **k)
    def __getitem__(c, k): return ('mgi', k)
    def __len__(c): return 42
    def __iter__(c): return iter([1,2])
    def __contains__(c, x): return x == 1
    def __instancecheck__(c, i): return i == 5
    def __subclasscheck__(c, i): return i is int
    def __getattr__(c, n): return 'meta ' + n
    def __repr__(c): return f'<M {c.__name__}>'
    def __add__(c, o): return 'madd'
    def __eq__(c, o): return NotImplemented
    __hash__ = type.__hash__
class MC(metaclass=Meta, z=1):
    def __init__(self, v): self.v = v
print(MC.injected, MC(3).v, MC['a'], len(MC), list(MC), 1 in MC, isinstance(5, MC), issubclass(int, MC), MC.foo, MC, MC+1, bool(MC))
class MD(MC): pass
print(type(MD), MD.__mro__)
class M2(type): pass
def q():
    class X(MC, metaclass=M2): pass
w(q)
def q():
    class X(int, bool): pass
w(q)
class O1: pass
class O2(O1): pass
def q():
    class X(O1, O2): pass
w(q)
def q():
    class X(O1, O1): pass
w(q)
def q():
    class X(bool): pass
w(q)
def q():
    class X(5): pass
w(q)
def q():
    class X(None): pass
w(q)
def q():
    class X(type(None)): pass
w(q)
def q():
    class X(int, str): pass
w(q)
def q():
    class X(range): pass
w(q)
class ME:
    def __mro_entries__(self, bases): return (int,)
class X(ME()): pass
print(X.__bases__, len(X.__orig_bases__), X(5)+1)
print(X.__name__, X.__qualname__, X.__module__, X.__doc__, X.__base__, type(X).__name__)
X.__name__ = 'Y'; print(X)
def q(): X.__name__ = 5
w(q)
def q(): int.foo = 1
w(q)
def q(): del int.foo
w(q)
def q(): (1).x = 1
w(q)
def q(): object().x = 1
w(q)
def q(): del (1).real
w(q)
def q(): (1).real = 5
w(q)
def q(): 'a'.upper = 5
w(q)
def q(): None.x
w(q)
def q(): None.x = 1
w(q)
def q(): (lambda:1).x.y
w(q)
def q(): int.x
w(q)
def q(): A.nope
w(q)
def q(): A.x; del A.x; A.x
w(q)
def q(): del A.nope
w(q)
def q(): import sys; sys.nope
w(q)
def q():
    o = O1(); o.apple = 1; o.aple
w(q)
def q(): O1().__class__ = int
w(q)
def q(): O1().__class__ = 5
w(q)
o = O1(); o.__class__ = O2; print(type(o).__name__)
o.__dict__ = {'k': 1}; print(o.k)
def q(): o.__dict__ = 5
w(q)
class Sup1:
    def m(self): return 'S1'
    @classmethod
    def c(cls): return 'c'+cls.__name__
    @property
    def p(self): return 'p'
class Sup2(Sup1):
    def m(self): return 'S2' + super().m() + super(Sup2, self).m()
    @classmethod
    def c(cls): return 'x' + super().c()
    @property
    def p(self): return 'q'+super().p
    def s(self): return super()
print(Sup2().m(), Sup2.c(), Sup2().p); print(str(Sup2().s())[:30]); w(lambda: Sup2().s().zz); w(lambda: super(Sup2).m)
w(lambda: super())
def q(): super()
w(q)
def q(self): super()
w(q, 1)
print(super(Sup2, Sup2).c(), super(Sup2, Sup2()).m())

# dir() asks for __dict__; code of another kind is warned of; frames' locals are mappings.
import types, sys, warnings, collections.abc
def f(a): pass
f.known = 1
class Made:
    @property
    def __dict__(self): return {'made': 1}
class Slots:
    __slots__ = 'a'
class Raising:
    @property
    def __dict__(self): raise ValueError('no')
class Odd:
    @property
    def __dict__(self): return 5
print('known' in dir(types.MethodType(f, 1)), 'made' in dir(Made()), 'a' in dir(Slots()), 'x' in dir(types.SimpleNamespace(x=1)), 'made' in dir(Odd()))
try: dir(Raising())
except ValueError as e: print(e)
def gen(): yield
async def co(): pass
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    for code in (gen, co, co, gen, f, f): f.__code__ = code.__code__
    print([str(x.message) for x in w])
print(isinstance((lambda: sys._getframe().f_locals)(), collections.abc.Mapping))

# What can't be written or isn't there to be deleted: whether the error tells of which object it is, which decides what it suggests.
class Plain: color = 1
class Listed(list): pass
class Fails(Exception): pass


def told(change, *args):
    try: change(*args)
    except AttributeError as e: print(e, "|", e.name, type(e.obj).__name__)


for obj, name in ((print, "__call__"), ((), "__len__"), ([], "append"), (None, "__bool__"), (1, "real"), (1, "zz"), (object(), "x"), (iter([]), "__next__"),
                  (slice(1), "start")):
    told(setattr, obj, name, 1)
    told(delattr, obj, name)
for obj in (Plain(), Listed(), Fails(), Plain, told, sys, BaseException()):
    told(delattr, obj, "colour")
