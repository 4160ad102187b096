# What lets go of something raises, while the end of objects is noticed, in a frame that handles the exception itself.
import weakref, contextlib
class D:
    def __del__(self): print("del", self.n)
    def __init__(self, n): self.n = n
class No:
    def __setitem__(self, k, v): raise KeyError(k)
    def __delitem__(self, k): raise KeyError(k)
    def __setattr__(self, k, v): raise AttributeError(k)
    def __delattr__(self, k): raise AttributeError(k)
class Ctx:
    def __enter__(self): return self
    def __exit__(self, *a): print("exit", a[0], a[1]); return True
def f():
    no, d, l, keep = No(), {}, [1], D('keep')
    with Ctx(): no[1] = D(1)
    with Ctx(): del no[2]
    with Ctx(): no.x = D(3)
    with Ctx(): del no.y
    with Ctx(): del d[4]
    with Ctx(): l[5] = D(5)
    with Ctx(): del l[6]
    with Ctx(): d[[]] = D(7)
    with Ctx(): del missing
    with Ctx(): b'x'[0] = D(8)
    for n in 1, 2:
        try: no[n] = D(n + 10)
        except KeyError as e: print("caught", e)
        finally: print("finally")
    with contextlib.suppress(KeyError): del d[9]
    print("end")
f()

# Operands of what raises, at a module's level.
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print('end', self.n)
def bad(*a): raise ValueError
try: int(A(1))
except TypeError: print('handled')
try: bad(A(2))
except ValueError: print('handled')
try: A(3) + A(4)
except TypeError: print('handled')
try: setattr(1, 'x', A(5))
except AttributeError: print('handled')
try: A(6)[A(7)]
except TypeError: print('handled')
try: sorted([A(8), A(9)])
except TypeError: print('handled')
try: del A(10).x
except AttributeError as e: print('handled', e.name, e.obj)
try: del A.x
except AttributeError as e: print('handled', e.name, e.obj)
