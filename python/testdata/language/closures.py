# Closures, cells, and what comprehensions capture.
def counter():
    n = 0

    def bump(by=1):
        nonlocal n
        n += by
        return n

    return bump, lambda: n


bump, get = counter()
bump()
bump(5)
print(get())
print([f() for f in [lambda: i for i in range(3)]])
print([f() for f in [lambda i=i: i for i in range(3)]])


def late():
    try:
        return x
    except NameError as e:
        print(type(e).__name__, e)
    x = 1
    del x
    try:
        x
    except UnboundLocalError as e:
        print(e)


late()


class A:
    y = 1
    z = [q for q in range(y + 1)]

    def f(self):
        return __class__


print(A.z, A().f() is A)
print([(lambda: (yield))() is not None for _ in range(1)])


def free():
    def g():
        return v
    try:
        g()
    except NameError as e:
        print(e)
    v = 3
    return g()


print(free())
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4))
[last := q for q in range(4)]
print(last)
