import weakref, gc
class A:
    def __repr__(self): return 'A()'
    def m(self): return 'method'
a = A(); r = weakref.ref(a, lambda r: print('gone')); p = weakref.proxy(a); print(r() is a, p.m(), weakref.getweakrefcount(a) >= 2, r == weakref.ref(a))
d = weakref.WeakValueDictionary(x=a); k = weakref.WeakKeyDictionary(); k[a] = 1; s = weakref.WeakSet([a]); print(dict(d), len(k), a in s, list(s))
f = weakref.finalize(a, print, 'finalized', 1); print(f.alive, f.peek()[1]); wm = weakref.WeakMethod(a.m); print(wm()())
del a; gc.collect(); print(r(), len(d), len(k), len(s), f.alive, wm())
try: p.m()
except ReferenceError as e: print(e)
for g in (lambda: weakref.ref(5), lambda: weakref.ref([]), lambda: d['x'], lambda: weakref.WeakMethod(5)):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
