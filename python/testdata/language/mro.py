# The order of classes: an mro() of the metaclass's own, and __bases__ that are set later.

class Backwards(type):
    def mro(cls):
        return [cls, *reversed(type.mro(cls)[1:-1]), object]

class A:
    def who(self): return "A"
class B:
    def who(self): return "B"
class C(A, B, metaclass=Backwards): pass
print([c.__name__ for c in C.__mro__], C().who())

def attempt(f):
    try:
        return f()
    except Exception as e:
        print(type(e).__name__, e)

def returning(*order):
    class M(type):
        def mro(cls): return [cls, *order]
    return attempt(lambda: M("X", (), {}))
returning(1)
returning(dict, object)
print(returning(A).__mro__[1:])

class Watch(type):
    def mro(cls):
        print(cls.__name__, "is asked; its order is", cls.__mro__)
        return type.mro(cls)
class W(metaclass=Watch): pass
class Incomplete(type):
    def mro(cls):
        if cls.__mro__ is None and cls.__name__ != "Part":
            attempt(lambda: type("Part", (cls,), {}))
        return type.mro(cls)
class I(metaclass=Incomplete): pass

print("-- __bases__")
class P:
    def f(self): return "P.f"
class Q:
    def f(self): return "Q.f"
    def g(self): return "Q.g"
class R(P): pass
class S(R): pass
s = S()
print(s.f())
R.__bases__ = (Q,)
print(s.f(), s.g(), [c.__name__ for c in S.__mro__], P.__subclasses__(), [c.__name__ for c in Q.__subclasses__()])
for bases in (), (1,), (R,), (S,), (dict,), (P, P):
    attempt(lambda: setattr(R, "__bases__", bases))

class X(P, Q): pass
class Y(P, Q): pass
class Z(X, Y): pass
attempt(lambda: setattr(X, "__bases__", (Q, P)))
print([c.__name__ for c in X.__bases__], [c.__name__ for c in Z.__mro__])

class Fails(type):
    armed = False
    def mro(cls):
        if Fails.armed:
            raise RuntimeError("no order today")
        return type.mro(cls)
class T(P): pass
class U(T, metaclass=Fails): pass
Fails.armed = True
attempt(lambda: setattr(T, "__bases__", (Q,)))
print([c.__name__ for c in T.__mro__], [c.__name__ for c in U.__mro__])
