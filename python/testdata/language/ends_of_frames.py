# When objects end that generators, frames and tracebacks hold: each situation prints what happens, in order.
import sys

class D:
    "tells of its end"
    def __init__(self, name): self.name = name
    def __del__(self): print('  end', self.name)
    def __repr__(self): return f'D({self.name!r})'
    def m(self): return 5
class P:
    def __init__(self, name=''): self.name = name
    def m(self): return 5
    def __repr__(self): return f'P({self.name!r})'
situations = []

@situations.append
def generator_finally():
    def g():
        try: yield 1
        finally: print('  finally')
    x = g()
    next(x)
    del x
    print('  after')

@situations.append
def generator_temporary():
    def g():
        try: yield 1
        finally: print('  finally')
    next(g())
    print('  after')

@situations.append
def generator_break():
    def g():
        try:
            yield 1
            yield 2
        finally: print('  finally')
    for x in g(): break
    print('  after')

@situations.append
def generator_local():
    def g():
        d = D('d')
        yield 1
        yield 2
    x = g()
    next(x)
    x = None
    print('  after')

@situations.append
def generator_exhausted():
    def g():
        d = D('d')
        yield 1
    for x in g(): print('  got')
    print('  after')

@situations.append
def generator_close():
    def g():
        d = D('d')
        yield 1
    x = g(); next(x)
    x.close()
    print('  after')

@situations.append
def generator_argument():
    def g(a): yield 1
    x = g(D('a'))
    print('  made')
    del x
    print('  after')

@situations.append
def generator_with():
    class C:
        def __enter__(self): return self
        def __exit__(self, *a): print('  exit', a[0] and a[0].__name__)
    def g():
        with C(): yield 1
    x = g(); next(x)
    del x
    print('  after')

@situations.append
def generator_ignores():
    def g():
        try: yield 1
        except GeneratorExit: yield 2
    old, sys.unraisablehook = sys.unraisablehook, lambda u: print('  hook', type(u.exc_value).__name__, u.exc_value)
    x = g(); next(x)
    del x
    sys.unraisablehook = old
    print('  after')

@situations.append
def frame_kept():
    def f():
        d = D('d')
        return sys._getframe()
    x = f()
    print('  kept')
    x = None
    print('  after')

@situations.append
def asyncgen_hooks():
    async def g():
        try: yield 1
        finally: print('  finally')
    old = sys.get_asyncgen_hooks()
    sys.set_asyncgen_hooks(firstiter=lambda a: print('  first'), finalizer=lambda a: print('  finalizer'))
    a = g()
    try: a.__anext__().send(None)
    except StopIteration as e: print('  got', e.value)
    del a
    print('  after')
    sys.set_asyncgen_hooks(*old)

@situations.append
def traceback_kept():
    def f():
        d = D('d')
        1 / 0
    try: f()
    except ZeroDivisionError as e: tb = e.__traceback__
    print('  kept')
    tb = None
    print('  after')

@situations.append
def with_traceback_none():
    def f():
        d = D('d')
        1 / 0
    try: f()
    except ZeroDivisionError as e: kept = e.with_traceback(None)
    print('  after')

@situations.append
def clear_frames():
    import traceback
    def f():
        d = D('d')
        1 / 0
    try: f()
    except ZeroDivisionError as e:
        traceback.clear_frames(e.__traceback__)
        print('  cleared')
    print('  after')

@situations.append
def instance_dict_kept():
    a = P('a')
    a.d = D('d')
    x = a.__dict__
    del a
    print('  kept')
    del x
    print('  after')

@situations.append
def partial_():
    import functools
    p = functools.partial(print, D('a'))
    print('  made')
    del p
    print('  after')

@situations.append
def contextvar():
    import contextvars
    v = contextvars.ContextVar('v')
    t = v.set(D('a'))
    v.reset(t)
    del t
    print('  after')

for f in situations:
    print(f.__name__)
    f()
