# Generators: send, throw, close, yield from.

def w(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
def g():
    try:
        x = yield 1
        print('got', x)
        y = yield 2
        print('got', y)
        return 3
    except ValueError as e:
        print('ve', e); yield 'caught'
    finally: print('fin')
it = g(); print(next(it), it.send('a')); w(it.send, 'b'); w(next, it)
it = g(); next(it); print(it.throw(ValueError('v'))); w(next, it)
it = g(); next(it); w(it.throw, KeyError('k')); w(next, it)
it = g(); w(it.send, 1); it.close(); w(next, it)
it = g(); next(it); it.close(); it.close()
it = g(); w(it.throw, ValueError('before')); w(next,it)
def bad():
    try: yield 1
    except GeneratorExit: yield 2
it = bad(); next(it); w(it.close)
def ret():
    try: yield 1
    except GeneratorExit: return 5
it = ret(); next(it); print(it.close())
def si():
    yield 1
    raise StopIteration(5)
w(list, si())
def reent():
    yield next(me)
me = reent(); w(next, me)
def outer():
    r = yield from inner(); print('r', r)
    r2 = yield from [10, 20]
    print('r2', r2)
    return 'o'
def inner():
    try:
        a = yield 1; print('a', a)
        b = yield 2; print('b', b)
    except ValueError as e: print('inner ve', e); return 'exc'
    finally: print('inner fin')
    return 'i'
o = outer(); print(next(o), o.send('A'), o.send('B'), next(o)); w(next, o)
o = outer(); next(o); print(o.throw(ValueError('x'))); 
o = outer(); next(o); w(o.throw, KeyError('x')); w(next, o)
o = outer(); next(o); o.close()
w(lambda: list(x for x in 5))
def yf(): yield from 5
w(list, yf())
o = outer(); next(o); print(o.gi_yieldfrom.__name__, o.gi_running, o.gi_suspended, o.gi_frame is not None, o.gi_code.co_name); o.close(); print(o.gi_frame, o.gi_yieldfrom)
class It:
    def __iter__(s): return s
    def __next__(s): return 1
    def throw(s, *a): print('throw', a); return 'thrown'
    def close(s): print('close')
    def send(s, v): print('send', v); return 's'
def d(): yield from It()
x = d(); print(next(x), x.send(5), x.throw(ValueError('q'))); x.close()
def fin():
    try: yield 1
    finally: print('cleanup')
print('z')
def lazy(): print('started'); yield
l = lazy(); print('not yet'); list(l)
print(repr(g())[:22], type(g()), g.__name__)
gen = (i*j for i in range(3) for j in range(3) if i != j); print(list(gen))
w(lambda: next(i for i in []))
print(list(itertools_like := (x for x in range(3))), itertools_like.__name__, itertools_like.__qualname__)
def fib():
    a, b = 0, 1
    while True: yield a; a, b = b, a+b
import functools
f = fib(); print([next(f) for _ in range(10)])
def tree(n):
    if n: yield from tree(n-1); yield n; yield from tree(n-1)
print(list(tree(4)))
def deep(n):
    if n: yield from deep(n-1)
    yield n
print(sum(deep(200)))
def e1():
    try: yield 1
    except Exception as e: print('ctx', repr(e), repr(e.__context__)); raise RuntimeError('r')
def e2():
    try: raise KeyError('outer')
    except KeyError: yield from e1()
import sys
def exc_iso():
    try: raise ValueError('in gen')
    except ValueError: yield sys.exception(); yield sys.exception()
try: raise TypeError('out')
except TypeError:
    x = exc_iso(); print(repr(next(x)), repr(sys.exception()), repr(next(x)))
def t3():
    x = yield
    while True: x = yield x * 2
t = t3(); next(t); print([t.send(i) for i in range(4)])
w(t.throw, 5); t=t3(); next(t); w(t.throw, ValueError); t=t3(); next(t); w(t.throw); w(t.send)
def retgen(): return (yield)
r = retgen(); next(r)
try: r.send('val')
except StopIteration as e: print(e.value)
print([*(yield_ for yield_ in 'abc')], {**{'a': 1}})
def multi(): a = yield 1, 2; b = yield; c = [(yield 3), (yield 4)]; print(a, b, c)
m = multi(); print(m.send(None), m.send('a'), m.send('b'), m.send('x')); w(m.send, 'y')

# What is thrown through a chain gets its context anew in each generator that handles something.
def f(): yield
def outer():
    try: raise KeyError('a')
    except Exception: yield from f()
gen = outer(); gen.send(None)
try: gen.throw(ValueError)
except ValueError as e: print(repr(e.__context__))
gen = outer(); gen.send(None)
try: gen.throw(ValueError('x'))
except ValueError as e: print(repr(e.__context__))
def f():
    try: yield
    except ValueError: raise TypeError
gen = outer(); gen.send(None)
try: gen.throw(ValueError('x'))
except TypeError as e: print(repr(e.__context__), repr(e.__context__.__context__))
def f():
    try: 1/0
    except Exception: yield
gen = outer(); gen.send(None)
try: gen.throw(ValueError('x'))
except ValueError as e: print(repr(e.__context__), repr(e.__context__.__context__))
class It:
    def __iter__(self): return self
    def __next__(self): return 1
def outer():
    try: raise KeyError('a')
    except Exception: yield from It()
gen = outer(); gen.send(None)
try: gen.throw(ValueError('x'))
except ValueError as e: print(repr(e.__context__))
async def co():
    try: raise KeyError('a')
    except Exception: await A()
class A:
    def __await__(self): yield
c = co(); c.send(None)
try: c.throw(ValueError('x'))
except ValueError as e: print(repr(e.__context__))


# Generators that end or are thrown into behind the back of who delegates to them; what delegates is running while close() is.
def one():
    try: yield 1
    except ValueError as e: print('one', repr(e)); yield 2
def two():
    try: yield from g
    except ValueError as e: print('two', repr(e), e.__context__); yield 3
def three():
    try: yield from outer
    except ValueError as e: print('three', repr(e)); yield 4
def t(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e)
for how in (lambda: g.close(), lambda: list(g), lambda: g.throw(KeyError), lambda: outer.close()):
    for then in (lambda: top.throw(ValueError('x')), lambda: top.close(), lambda: next(top), lambda: top.throw(GeneratorExit), lambda: outer.throw(ValueError('y')), lambda: outer.close(), lambda: top.throw(KeyError('k'))):
        g = one(); outer = two(); top = three(); next(top)
        t(how)
        t(then)
        t(next, top)
        t(top.close)
        print(g.gi_running, outer.gi_running, top.gi_running, top.gi_frame is None)
class MyIt:
    def __iter__(self): return self
    def __next__(self): return 42
    def close(self):
        print(g.gi_running, outer.gi_running)
        for x in g, outer:
            try: next(x)
            except ValueError as e: print(e)
    def throw(self, *a):
        print(g.gi_running, outer.gi_running)
        return 5
def one(): yield from MyIt()
def two(): yield from g
g = one(); outer = two(); print(next(outer)); print(outer.throw(ValueError)); print(next(outer)); outer.close(); print(g.gi_running, g.gi_frame)
