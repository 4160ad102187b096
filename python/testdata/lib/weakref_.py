import weakref, gc
class A: pass
a = A(); r = weakref.ref(a); print(r() is a)
d = weakref.WeakValueDictionary(); d["k"] = a; print(len(d), d["k"] is a)
s = weakref.WeakSet([a]); print(a in s, len(s))
p = weakref.proxy(a); p.x = 3; print(a.x)
try: weakref.ref(3)
except TypeError as e: print(e)
class B:
    def m(self): return 5
b = B(); wm = weakref.WeakMethod(b.m); print(wm()())
k = weakref.WeakKeyDictionary(); k[a] = 1; print(k[a], len(k))
def f():
    o = A(); return weakref.ref(o)
q = f(); gc.collect(); print(q())
