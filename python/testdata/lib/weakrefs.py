# Weak references, proxies and containers of them, and when they notice that an object has gone.

import gc, weakref

class Plain: pass
v = Plain()
r = weakref.ref(v, lambda r: print("gone", r() is None))
same = weakref.ref(v)
print(r() is v, same is weakref.ref(v), same is r, weakref.getweakrefcount(v), [x is r or x is same for x in weakref.getweakrefs(v)], v.__weakref__ is same)
del v
print(r(), same())
w = Plain()
proxy = weakref.proxy(w)
w.attr = [1, 2]
proxy.attr.append(3)
print(w.attr, proxy.attr, type(proxy).__name__)
del w
try:
    proxy.attr
except ReferenceError as e:
    print(e)
values = weakref.WeakValueDictionary()
keys = weakref.WeakKeyDictionary()
members = weakref.WeakSet()
k = Plain()
values["k"], keys[k] = k, 1
members.add(k)
print(len(values), len(keys), len(members), "k" in values, k in keys, k in members)
del k
print(len(values), len(keys), len(members), "k" in values)
class M:
    def m(self): return "m"
m = M()
wm = weakref.WeakMethod(m.m)
print(wm()(), wm == weakref.WeakMethod(m.m))
del m
print(wm())
t = Plain()
fin = weakref.finalize(t, print, "finalized", sep="!")
print(fin.alive, fin.peek()[1:])
del t
gc.collect()
print(fin.alive, fin())
for no in 1, "s", (), [], {}, None:
    try:
        weakref.ref(no)
    except TypeError as e:
        print(e)
class Slotted: __slots__ = ("a",)
class Weak: __slots__ = ("a", "__weakref__")
try:
    weakref.ref(Slotted())
except TypeError as e:
    print(e)
weak = Weak()
print(weakref.ref(weak)() is weak)
