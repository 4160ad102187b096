def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)

def loop(n):
    s = 0
    for i in range(n):
        for j in range(10):
            if i % 3 == 0 and j != 4:
                continue
            s += i * j
    return s

def swap(a, b):
    a, b = b, a
    (c, d), *e = a
    return a[b:c] if d else -e

def conditions(a, b):
    while a is not None and not b:
        if a < b < 3 or a in (1, 2, 3):
            break
    else:
        return a == b
    x = a or b
    del a
    return a, x

def closure(x):
    def inner(y=1, *args, z=2, **kw):
        nonlocal x
        x += y
        return lambda: x + z
    return inner

def calls(o, f, *args, **kw):
    o.method(1, f(o), key=2)
    f(*args)
    f(1, *args, x=1, **kw)
    return f"{o!r:>{f}} and {kw}"
