# What sys.settrace tells of all kinds of statements, as CPython 3.14 does; not recorded.
import sys
def trace(f, *args):
    events, names = [], {}
    base = f.__code__.co_firstlineno
    def tracer(frame, event, arg):
        if frame.f_code.co_filename != __file__: return None
        if frame.f_code.co_name in ('tracer','trace'): return None
        a = ''
        if event == 'exception': a = ':' + arg[0].__name__
        if event == 'return': a = ':' + (repr(arg) if isinstance(arg,(bool,str,tuple,list,type(None))) else type(arg).__name__.replace('async_generator_wrapped_value', 'int'))
        events.append(f"{event[:2]}{frame.f_lineno-base}{a}" if frame.f_code is f.__code__ else f"{frame.f_code.co_name}.{event[:2]}{frame.f_lineno-base}{a}")
        return tracer
    sys.settrace(tracer)
    try: f(*args)
    except BaseException as e: pass
    finally: sys.settrace(None)
    print(f.__name__, ' '.join(events))
def T(f): trace(f); return f
__file__ = T.__code__.co_filename

@T
def one_line_while():
    x = 3
    while x: x -= 1
@T
def while_loop():
    x = 2
    while x:
        x -= 1
    else:
        y = 1
@T
def one_line_for():
    for i in range(3): x = i
    return x
@T
def for_loop():
    for i in range(2):
        x = i
    else:
        y = 1
@T
def for_pass():
    for i in range(2):
        pass
@T
def for_multi():
    for i in (
        1,
        2,
    ):
        x = i
@T
def for_continue():
    for i in range(3):
        if i == 1:
            continue
        x = 1
@T
def for_break():
    for i in range(3):
        if i == 1:
            break
    else:
        x = 1
    y = 1
@T
def while_true():
    n = 0
    while True:
        n += 1
        if n > 2:
            break
@T
def while_not():
    n = 0
    while not n > 2:
        n += 1
@T
def while_and():
    n = 0
    while n < 2 and \
          n < 3:
        n += 1
@T
def ifs():
    x = 1
    if x == 2:
        y = 1
    elif x == 3:
        y = 2
    else:
        y = 3
    return y
@T
def if_one_line():
    x = 1
    if x: y = 2
    if not x: y = 3
    return y
@T
def boolean():
    x = (1 and
         0 or
         3)
    return x
@T
def ternary():
    x = 1
    y = (2
         if x
         else 3)
@T
def comp_list():
    x = [i for i in range(3)]
    return x
@T
def comp_multi():
    x = [
        i
        for i in range(2)
        if i
    ]
    return x
@T
def comp_dict():
    x = {i: i for i in range(2)}
    y = {i for i in range(2)}
@T
def genexpr():
    return sum(i for i in range(2))
@T
def generator():
    def g():
        yield 1
        x = 2
        yield 3
        return 4
    for v in g():
        y = v
@T
def generator_one():
    def g():
        for i in range(2): yield i
    return list(g())
@T
def yield_from():
    def g():
        yield 1
        yield 2
    def h():
        r = yield from g()
        return r
    return list(h())
@T
def with_():
    class M:
        def __enter__(self): return self
        def __exit__(self, *a): return True
    with M() as m:
        x = 1
    y = 2
@T
def with_raise():
    class M:
        def __enter__(self): return self
        def __exit__(self, *a): return True
    with M() as m:
        1/0
    y = 2
@T
def with_return():
    class M:
        def __enter__(self): return self
        def __exit__(self, *a): return True
    with M() as m:
        return 1
@T
def with_two():
    class M:
        def __enter__(self): return self
        def __exit__(self, *a): pass
    with M() as m, \
         M() as n:
        x = 1
    with (
        M() as m,
        M() as n,
    ):
        x = 1
@T
def with_loop():
    class M:
        def __enter__(self): return self
        def __exit__(self, *a): pass
    for i in range(3):
        with M():
            if i == 1: break
            continue
@T
def try_except():
    try:
        1/0
    except TypeError:
        x = 1
    except ZeroDivisionError as e:
        x = 2
    else:
        x = 3
    y = 1
@T
def try_else():
    try:
        x = 1
    except TypeError:
        x = 1
    else:
        x = 3
    y = 1
@T
def try_finally():
    try:
        x = 1
    finally:
        y = 1
    z = 1
@T
def try_finally_raise():
    try:
        1/0
    finally:
        y = 1
        z = 2
@T
def try_finally_return():
    try:
        return 1
    finally:
        y = 1
@T
def try_all():
    try:
        try:
            1/0
        except KeyError:
            pass
        finally:
            x = 1
    except ZeroDivisionError:
        pass
@T
def try_reraise():
    try:
        1/0
    except ZeroDivisionError as e:
        raise
@T
def try_loop():
    for i in range(2):
        try:
            if i: 1/0
        except ZeroDivisionError:
            continue
        finally:
            x = i
@T
def try_pass():
    try:
        pass
    except ValueError:
        pass
    finally:
        pass
@T
def star():
    try:
        raise ExceptionGroup("a", [ValueError(), KeyError()])
    except* ValueError as e:
        x = 1
    except* KeyError:
        y = 1
    z = 1
@T
def nested_def():
    def f(a,
          b=1):
        return (a +
                b)
    return f(1)
@T
def classes():
    class A:
        x = 1
        def f(self): pass
    A().f()
@T
def decorated():
    def d(f):
        return f
    @d
    @d
    def g():
        pass
    @d
    class B:
        pass
@T
def calls():
    f = lambda *a: a
    f(
        1,
        2,
    )
    f(f(1),
      f(2))
@T
def match_():
    for x in (1, (2, 3), {"a": 1}, 9):
        match x:
            case 1:
                y = 1
            case (a, b):
                y = 2
            case {"a": z}:
                y = 3
            case _:
                y = 4
@T
def asserts():
    x = 0
    try:
        assert (
            x), "x"
    except AssertionError:
        pass
@T
def dels():
    x = 1
    del x
    global qq
    qq = 1
    del qq
@T
def constants():
    """doc"""
    1
    "x"
    ...
    pass
    x: int
    x: int = 1
@T
def returns():
    if 1:
        return
    return 2
@T
def dead():
    if 0:
        x = 1
    while 0:
        x = 1
    return 5
@T
def imports():
    import os
    from os import (
        path,
        sep)
@T
def coroutine():
    class A:
        def __await__(self):
            x = yield 1
            return x
    async def inner():
        a = await A()
        return a
    async def outer():
        b = await inner()
        return b
    c = outer()
    c.send(None)
    try:
        c.send(7)
    except StopIteration:
        pass
@T
def async_for():
    class It:
        def __init__(self): self.n = 0
        def __aiter__(self): return self
        async def __anext__(self):
            self.n += 1
            if self.n > 2:
                raise StopAsyncIteration
            return self.n
    async def f():
        async for x in It():
            y = x
        return [z async for z in It()]
    try: f().send(None)
    except StopIteration: pass
@T
def async_with():
    class M:
        async def __aenter__(self): return self
        async def __aexit__(self, *a): return True
    async def f():
        async with M() as m:
            1/0
        return 3
    try: f().send(None)
    except StopIteration: pass
@T
def async_gen():
    async def g():
        yield 1
        yield 2
    async def f():
        async for x in g():
            y = x
    try: f().send(None)
    except StopIteration: pass
@T
def throw():
    def g():
        try:
            yield 1
        except ValueError:
            x = 2
            yield 3
        finally:
            z = 1
    it = g()
    next(it)
    it.throw(ValueError)
    it.close()
@T
def recursion():
    def f(n): return f(n-1) if n else 0
    f(2)
@T
def semis():
    x = 1; y = 2; z = 3
    return x
@T
def aug():
    x = [1]
    y = 2
    x[0] += (
        y)
    x, y = (1,
            2)
@T
def fstr():
    x = 1
    return f"{x}{
        x}"
@T
def chained():
    x = 1
    return (x <
            2 <
            3)
@T
def nested_loop():
    for i in range(2):
        for j in range(2):
            x = j
@T
def while_break_else():
    while 1:
        break
    else:
        x = 1
    return 1
@T
def walrus():
    if (n := 3) > 2:
        x = n
    return n
@T
def raises():
    raise ValueError(
        "x")
@T
def caught_call():
    def f():
        1/0
    try:
        f()
    except ZeroDivisionError:
        pass
f = sys._getframe()
for v in (5, 'x', None):
    try: f.f_lineno = v
    except Exception as e: print(type(e).__name__, e)
try: del f.f_lineno
except Exception as e: print(type(e).__name__, e)
