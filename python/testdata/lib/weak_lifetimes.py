# Weak references and containers of them notice that an object is bound over.
import weakref
class Foo: pass
def cb(r): print("gone")
x = Foo(); r = weakref.ref(x, cb); x = None; print("after", r())
def f():
    x = Foo(); r = weakref.ref(x, cb); x = None; print("after", r())
    x = Foo(); r = weakref.ref(x); x = None; print("after", r())
    x = Foo(); r = weakref.ref(x); x = Foo(); print("after", r())
f()
class H: pass
h = H()
h.x = Foo(); r = weakref.ref(h.x); h.x = None; print(r())
def g():
    h.x = Foo(); r = weakref.ref(h.x); h.x = None; print(r())
    l = [Foo()]; r = weakref.ref(l[0]); l[0] = None; print(r())
    l = [Foo()]; r = weakref.ref(l[0]); l.clear(); print(r())
    d = {1: Foo()}; r = weakref.ref(d[1]); d[1] = 1; print(r())
    d = {1: Foo()}; r = weakref.ref(d[1]); d.clear(); print(r())
g()
wd = weakref.WeakValueDictionary()
a = Foo(); wd['a'] = a; print(len(wd)); a = None; print(len(wd))
ws = weakref.WeakSet()
a = Foo(); ws.add(a); print(len(ws)); a = None; print(len(ws))
wk = weakref.WeakKeyDictionary()
a = Foo(); wk[a] = 1; print(len(wk)); a = None; print(len(wk))
a = Foo(); weakref.finalize(a, print, "finalize"); a = None; print("after")
p = Foo(); q = weakref.proxy(p); p = None
try: q.x
except ReferenceError as e: print(e)
a = x = None

print("-- what is gone through is held while it is shown")
class Held:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"Held({self.n})"
    def __del__(self): print("end", self.n)
for cls in weakref.WeakValueDictionary, weakref.WeakKeyDictionary:
    for view in "keys", "values", "items", "__iter__":
        print(cls.__name__, view)
        objects = {i: Held(i) for i in range(3)}
        d = cls()
        for i, o in objects.items():
            if cls is weakref.WeakValueDictionary: d[i] = o
            else: d[o] = i
        del o
        for x in getattr(d, view)():
            print("at", x)
            objects.pop(min(objects))
            x = None
            print("next", len(d))
        print(len(d))
d, o = weakref.WeakValueDictionary(), Held(4)
d[1] = o
for r in d.itervaluerefs(): o = None; print(r(), len(d))
o = Held(5)

print("-- references that are gone")
told = lambda r: print("told")
a, b = weakref.ref(o, told), weakref.ref(o, told)
del a
print(weakref.getweakrefs(o) == [b])
b = None
print(weakref.getweakrefcount(o), weakref.getweakrefs(o), o.__weakref__)
def inside():
    r, p = weakref.ref(o, told), weakref.proxy(o)
    print(weakref.getweakrefcount(o), r() is o, p.n)
inside()
print(weakref.getweakrefcount(o))
class Own(weakref.ref): pass
l = [Own(o) for _ in range(3)]
print(weakref.getweakrefcount(o))
l.pop()
print(weakref.getweakrefcount(o))
l.clear()
print(weakref.getweakrefcount(o))
weakref.ref(o)
print(weakref.getweakrefcount(o), o.__weakref__)
r = weakref.ref(o)
print(weakref.getweakrefcount(o), o.__weakref__ is r)

print("-- names, and proxies of what isn't an iterator")
class Named:
    __name__ = "n"
    class P: __name__ = property(lambda self: "p")
    class D(dict):
        def __getattr__(self, name): return self[name]
n, p, x = Named(), Named.P(), Named.D()
n.__name__ = "own"
print([repr(weakref.ref(x)).split(" (")[1:] for x in (n, Named, p, inside, weakref, print, x)])
class Gives:
    def __iter__(self): return weakref.proxy(told)
for f in (list, iter, tuple, lambda x: [*x], lambda x: next(iter(x)), lambda x: next(weakref.proxy(told)), lambda x: list(weakref.proxy(told))):
    try: print(type(f(Gives())))
    except TypeError as e: print(e)
del o
import collections.abc
print(isinstance(weakref.WeakSet(), collections.abc.MutableSet), issubclass(weakref.WeakSet, collections.abc.Set))
