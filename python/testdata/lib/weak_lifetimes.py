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
