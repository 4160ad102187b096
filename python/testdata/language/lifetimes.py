# 3.14 clears a frame's last local first (not recorded by 3.13). When __del__ is called: names, attributes and items that are bound anew, containers that are emptied.
class Foo:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
class Holder: pass
print("1 global rebinding")
x = Foo(1); x = None; print("after")
x = Foo(2); x = Foo(3); print("after")
def f():
    print("2 local rebinding")
    x = Foo(1); x = None; print("after")
    x = Foo(2); x = Foo(3); print("after")
    for i in range(3):
        y = Foo(10+i)
        print("loop", i)
    print("end")
f()
print("3 attr")
h = Holder()
h.a = Foo(1); h.a = None; print("after")
def g(h):
    h.a = Foo(2)
    h.a = None
    print("after")
    h.a = Foo(3)
    h.a = 5
    print("after")
g(h)
print("4 item")
d = {}
d[1] = Foo(1); d[1] = None; print("after")
l = [Foo(2)]; l[0] = None; print("after")
def k():
    l = [Foo(2)]; l[0] = None; print("after")
    d = {1: Foo(1)}; d[1] = None; print("after")
k()
print("5 methods")
l = [Foo(1)]; l.clear(); print("after")
l = [Foo(2)]; l.pop(); print("after")
l = [Foo(3)]; del l[:]; print("after")
l = [Foo(4)]; l[:] = []; print("after")
l = [Foo(5)]; l = None; print("after")
d = {1: Foo(1)}; d.clear(); print("after")
d = {1: Foo(2)}; d.pop(1); print("after")
d = {1: Foo(3)}; d.popitem(); print("after")
d = {1: Foo(3)}; d.update({1:2}); print("after")
z = Foo(6); s = {z}; del z; s.clear(); print("after")
z = Foo(7); s = {z}; s.discard(z); print("between"); z = None; print("after")
h.b = [Foo(8)]; h.b = 1; print("after")
h = x = l = d = z = s = None
class L:
    def __del__(self): raise RuntimeError("del failed")
import sys
got = []
sys.unraisablehook = got.append
l = L()
del l
x = got[0].exc_type
print(x)
def f():
    l = L()
    del l
    x = got[1].exc_type
    print(x)
f()
