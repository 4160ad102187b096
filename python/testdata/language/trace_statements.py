# Which lines sys.settrace is told of, for every kind of statement: function, line and event, as CPython 3.14 tells it.
import sys, asyncio, contextlib

log = []
def tracer(frame, event, arg):
    co = frame.f_code
    if co.co_filename != __file__: return None
    log.append(f'{co.co_name}{frame.f_lineno - base}{event[0]}')
    return tracer

@contextlib.contextmanager
def nop():
    yield 1

class CM:
    def __enter__(self): return self
    def __exit__(self, *a): return True
class ACM:
    async def __aenter__(self): return self
    async def __aexit__(self, *a): return True

def t_if(x=0):
    if x:
        a = 1
    elif x == 0:
        if not x:
            b = 1
        else:
            b = 2
    else:
        c = 1

def t_ifconst():
    if True:
        a = 1
    else:
        a = 2
    if 0:
        b = 1
    elif __debug__:
        b = 2
    while 0:
        c = 1
    else:
        c = 2
    while 1:
        break
    return a

def t_while(n=2):
    while n:
        n -= 1
    else:
        n = 5
    while n > 0:
        n -= 2
        if n == 1:
            continue
        if n < 0:
            break
    else:
        n = 9

def t_for():
    for i in range(2):
        if i:
            continue
        pass
    else:
        x = 1
    for i in [1, 2]:
        break
    else:
        y = 2
    for i, j in [(1, 2)]:
        pass
    for i in (): pass

def t_try():
    try:
        try:
            1/0
        except ValueError:
            a = 1
        except (TypeError,
                ZeroDivisionError) as e:
            b = 1
        else:
            c = 1
        finally:
            d = 1
    except:
        pass
    try:
        pass
    finally:
        e = 1
    try:
        x = 1
    except Exception:
        y = 2
    else:
        z = 3

def t_finret():
    for i in range(3):
        try:
            if i == 1:
                return 5
            continue
        finally:
            a = 1
            if i == 2:
                b = 1

def t_finret2():
    try:
        return 1
    finally:
        try:
            x = 1
        finally:
            y = 1

def t_finraise():
    try:
        try:
            raise ValueError
        finally:
            a = 1
    except ValueError:
        try:
            raise
        except ValueError as e:
            try:
                raise KeyError from e
            except KeyError:
                pass
    return 1

def t_star():
    try:
        raise ExceptionGroup('x', [ValueError(1), TypeError(2)])
    except* ValueError:
        a = 1
    except* TypeError as e:
        b = 1
    except* OSError:
        c = 1
    else:
        d = 1
    finally:
        e = 1
    try:
        x = 1
    except* ValueError:
        y = 1
    else:
        z = 1

def t_with():
    with nop() as x:
        a = 1
    with CM():
        raise ValueError
    with CM() as p, nop() as q:
        b = 1
    with (
        CM() as p,
        nop() as q,
    ):
        b = 1
    for i in [1]:
        with CM():
            break
    for i in [1]:
        with CM():
            continue
    with CM():
        return 3

def t_match(v=(1, [2, 3])):
    match v:
        case int():
            a = 1
        case (x, [y]):
            b = 1
        case (x, [y, z]) if x > 5:
            c = 1
        case (x,
              [y, *z]) if (
                x == 1):
            d = 1
        case _:
            e = 1
    match v:
        case {'a': 1}:
            pass
        case [1, 2] | [3, 4]:
            pass
        case tuple(k) | list(k):
            f = 1
    match 5:
        case 1:
            pass
        case _:
            pass

def deco(*a):
    return lambda f: f

def t_deco():
    @deco(1)
    @deco(
        2)
    def f(a=1,
          b=2):
        return a
    @deco()
    class A(
            object,
            metaclass=type):
        x = 1
        def m(self): pass
        y: int = 3
        z: str
        class B:
            """doc"""
            q = 1
    return f()

def t_comp():
    a = [x for x in range(2)]
    b = [x
         for x in range(2)
         if x]
    c = {x: y
         for x in range(2)
         for y in range(2)}
    d = sum(x
            for x in
            range(3))
    e = list(x for x in range(2))
    f = [(lambda: x)() for x in range(2)]
    g = [[y for y in range(2)] for x in range(2)]
    return a

def gen():
    yield 1
    x = yield 2
    try:
        yield 3
    finally:
        y = 1
    return 4

def gen2():
    r = yield from gen()
    z = (yield
         )

def t_gen():
    for x in gen2():
        y = x
    g = gen()
    next(g)
    try:
        g.throw(ValueError)
    except ValueError:
        pass
    a, *b = gen()
    list(gen())

async def aw(n):
    await asyncio.sleep(0)
    return n

async def agen():
    yield 1
    await aw(1)
    yield 2

async def amain():
    x = await aw(1)
    async for i in agen():
        y = i
    else:
        z = 1
    async with ACM() as q:
        r = await aw(2)
    async with ACM():
        raise ValueError
    l = [i async for i in agen()]
    m = [await aw(i) for i in range(2)]
    async for i in agen():
        if i == 1:
            continue
        break
    try:
        await aw(
            3)
    finally:
        s = 1
    a = (await aw(1) +
         await aw(2))
    return 1

def t_async():
    asyncio.run(amain())

def t_class():
    class A:
        """doc"""
        a = 1
        def f(self):
            pass
        if a:
            b = 1
        else:
            b = 2
    class B: pass
    class C(A):
        x = 1; y = 2
        for i in range(1):
            z = i
    class D[T]:
        def f(self, x: T) -> T:
            return x
    def g[T](x: T = 1):
        return x
    type X = int
    return g()

def f2(*a, **k):
    return a

def t_expr():
    a = (1 +
         2)
    b = a
    c = f2(a,
           b,
           *(a,
             b),
           k=b)
    d = (a
         if a
         else b)
    e = (a and
         b or
         c)
    f = [a,
         b,
         c]
    g = {'x': a,
         'y':
         b}
    h = a; i = b
    j = f'''{a}
    {b}
    {c:{a}}'''
    k = lambda: (
        a)
    k()
    l = (a <
         b <
         3)
    m = f2(
        a)[
        0]
    assert a, \
        b
    assert (a ==
            3)
    f2(a).__len__(
    ).__add__(
        1)
    n = -(
        a)
    f[0] = (
        1)
    f[
      0] += 1
    del f[0], \
        f[0]
    x: int = 1
    y: int
    global ZZ
    ZZ = 1
    import os
    from os import (path,
                    sep)
    (o, p) = \
        a, b
    q = r = a
    """string"""
    ...
    5
    a
    print
    if (a and
            b):
        pass
    if a and not b: pass
    s = a if a else \
        b
    return (
        a)

def t_ret():
    return

def t_raise():
    raise ValueError(
        1)

def t_raise2():
    try:
        t_raise()
    except ValueError as e:
        return str(
            e)

def t_loopelse():
    for a in range(2):
        for b in range(2):
            if b: break
        else:
            continue
        if a:
            break
    else:
        x = 1
    while a:
        try:
            a -= 1
            continue
        finally:
            b = 1
    n = 3
    while (n and
           n > 1):
        n -= 1
    while True:
        n += 1
        if n > 3: break
    while n: n -= 1

def t_oneline(): return 1

def t_lambda():
    f = lambda x: x + 1
    return f(1), (lambda: 5)()

def t_walrus():
    if (n := 10) > 5:
        x = n
    while (n := n - 5) > 0: pass
    return n

def t_nested():
    x = 1
    def inner():
        nonlocal x
        x += 1
        return x
    inner()
    return [inner() for _ in range(2)]

def t_exec():
    exec('a = 1\nb = 2\nfor i in range(2):\n  c = 1\n')
    eval('1 + 1')

def t_nestedfin():
    while True:
        try:
            try:
                break
            finally:
                a = 1
        finally:
            b = 1
    for i in range(2):
        try:
            pass
        except:
            pass
        finally:
            pass
    for i in range(2):
        try:
            1/0
        except:
            continue
    for i in range(2):
        try:
            1/0
        except ZeroDivisionError as e:
            break

def t_withnest():
    with CM() as a, \
         CM() as b:
        if a:
            return 1
        else:
            pass

def t_docs():
    """doc"""

def t_docs2():
    """doc"""
    global q

def t_empty(): pass

def t_unp():
    a = b = 1
    (a,
     b) = 1, 2
    a, b = b, a
    [a, *b] = (1,
               2)
    for (a,
         b) in [(1, 2)]:
        pass
    a = (b,
         )
    a += (
        1,)
    return

def t_del():
    x = 1
    del x
    try:
        x
    except NameError: pass
    try: y = undefined
    except NameError as e: z = 1
    finally: w = 1

def t_ifexp(a=1):
    return 1 if a else 2

def t_ifexp2(a=1):
    return (f2()
            if a
            else f2(
                2))

def t_bool(a=1, b=0):
    if a or b:
        x = 1
    if a and b:
        x = 2
    elif a:
        x = 3
    return a and b

def t_comp_a():
    b = [x
         for x in range(2)]
    z = 1
def t_comp_b():
    b = [
         x
         for x in range(2)]
    z = 1
def t_comp_c():
    b = [x for x in range(2)
         if x]
    z = 1
def t_comp_d():
    b = {x:
         x for x in
         range(2)
         if x}
    z = 1
def t_comp_e():
    b = str([x
         for x in range(2)])
    z = 1
def t_comp_f():
    b = (1 +
      len([x
         for x in range(2)]))
    z = 1
def t_comp_g():
    return [x
         for x in range(2)]
def t_comp_h():
    [x
         for x in range(2)]
    z = 1
def t_comp_i():
    global b
    b = [x
         for x in range(2)]
    z = 1
def t_comp_j():
    b = [x
         for x in range(2)
         for y in [1]]
    z = 1
for name, fn in list(globals().items()):
    if name.startswith('t_'):
        log.clear()
        base = fn.__code__.co_firstlineno
        sys.settrace(tracer)
        try:
            fn()
        except Exception as e:
            log.append(type(e).__name__)
        finally:
            sys.settrace(None)
        print(name, ' '.join(log).replace(name, ''))
