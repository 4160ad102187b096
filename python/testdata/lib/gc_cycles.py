# Cycles that gc.collect() ends, and how many objects it finds: not recorded from 3.13, which counts otherwise; 3.14 prints this.
import gc, weakref
from collections import deque, defaultdict, OrderedDict
from functools import partial
class N:
    def __init__(s, name=None): s.name = name
def count(what):
    print(what, gc.collect())
gc.collect()
a = N(); b = N(); a.o = b; b.o = a
del a, b
count("two")
l = []; l.append(l); del l
count("list")
d = {}; d["d"] = d; del d
count("dict")
a = N(); a.f = lambda: a
r = weakref.ref(a, lambda r: print("callback"))
del a
count("module lambda")
def f():
    a = N(); a.f = lambda: a
    return weakref.ref(a)
r = f()
print(r() is None)
count("closure")
print(r() is None)
def f():
    a = N(); a.m = a.__init__
f()
count("bound")
def f():
    def g(): return g
f(); count("recursive function")
def f():
    a = N()
    def gen():
        try:
            yield a
        finally:
            print("closed")
    a.g = gen(); next(a.g)
f()
count("generator")
def f():
    a = N()
    def gen():
        yield a
    a.g = gen(); next(a.g)
f()
count("generator without cleanup")
def f():
    try:
        x = N()
        raise ValueError
    except ValueError as e:
        x.e = e
f()
count("exception")
def f():
    e = ValueError()
    try:
        raise e
    except ValueError:
        pass
f()
count("exception and frame")
def f():
    a = N(); a.d = deque([a])
    a = N(); a.d = defaultdict(list, x=a)
    a = N(); a.d = OrderedDict(x=a)
    a = N(); a.d = {a}
    a = N(); a.d = frozenset([a])
    a = N(); a.d = property(a)
    a = N(); a.d = classmethod(a)
    a = N(); a.d = (a, 1)
f()
count("containers")
def f():
    class A: pass
f()
count("class")
def f():
    class A:
        def m(self): pass
    A()
f()
count("class with method")
class D:
    def __init__(s, n): s.n = n
    def __del__(s): print("del", s.n)
def f():
    a = D(1); a.f = lambda: a
    b = D(2); b.m = b.__init__
    c = D(3); c.d = [c]
f()
count("dels")
def f():
    a = D(1); w = weakref.ref(a, lambda r: print("callback", r() is None)); a.a = a
    return w
w = f()
count("del with callback")
print(w())
def f():
    a = D("own"); a.w = weakref.ref(a, lambda r: print("not called")); a.a = a
f()
count("own callback")
keep = N("keep"); keep.x = D("x"); keep.x.up = keep
wk = weakref.ref(keep.x); s = weakref.WeakSet([keep.x]); wd = weakref.WeakKeyDictionary({keep.x: 1}); fin = weakref.finalize(keep.x, print, "finalize")
count("alive")
print(wk() is keep.x, keep.x in s, wd[keep.x], len(s), len(wd), wk is weakref.ref(keep.x), fin.alive, weakref.getweakrefcount(keep.x))
del keep
print("then dead", gc.collect() > 1)
print(wk(), len(s), len(wd), fin.alive)
count("nothing")
