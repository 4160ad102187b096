# Generators: send, throw, close, return, delegation, and who handles what.
def echo():
    try:
        while True:
            try:
                got = yield
                print("got", got)
            except ValueError as e:
                print("value error", e)
    finally:
        print("closing")


g = echo()
next(g)
g.send(1)
g.throw(ValueError("x"))
g.close()
try:
    next(g)
except StopIteration as e:
    print("stopped", e.value)


def inner():
    try:
        a = yield 1
        print("inner got", a)
        b = yield 2
        print("inner got", b)
    except KeyError as e:
        print("inner key error", e)
        yield 99
    return "inner done"


def outer():
    r = yield from inner()
    print("outer has", r)
    yield from [10, 20]
    return "outer done"


g = outer()
print(next(g), g.send("a"), g.throw(KeyError("k")), next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)


def ignores():
    try:
        yield 1
    except GeneratorExit:
        print("ignoring")
        yield 2


g = ignores()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)


def stops():
    yield 1
    raise StopIteration("oops")


try:
    list(stops())
except RuntimeError as e:
    print(e, repr(e.__cause__))


def nested(n):
    if n:
        yield n
        yield from nested(n - 1)


print(list(nested(50))[-3:])


def handler():
    try:
        raise ValueError(1)
    except ValueError:
        yield "in handler"
        try:
            raise
        except ValueError as e:
            yield repr(e)


print(list(handler()))
try:
    raise KeyError("outside")
except KeyError:
    h = handler()
    print(next(h))
    import sys
    print(repr(sys.exception()))
    print(next(h))
    print(repr(sys.exception()))
print(sys.exception())


def just_started():
    x = yield
    return x


g = just_started()
try:
    g.send(5)
except TypeError as e:
    print(e)


def running():
    yield next(me)


me = running()
try:
    next(me)
except ValueError as e:
    print(e)
print(sum(i * i for i in range(10)), max((x for x in "hello"), key=ord))


def closes():
    try:
        yield from closes_inner()
    finally:
        print("outer closed")


def closes_inner():
    try:
        yield 1
        yield 2
    finally:
        print("inner closed")


g = closes()
next(g)
g.close()
g = closes()
next(g)
try:
    g.throw(RuntimeError("thrown"))
except RuntimeError as e:
    print("out:", e)


def keeps():
    try:
        yield 1
    except ValueError:
        yield 2
        try:
            raise
        except ValueError as e:
            print("kept", e)
        yield 3


g = keeps()
next(g)
try:
    raise ValueError("shared")
except ValueError as e:
    g.throw(e)
print(next(g))

def g():
    try: yield
    except Exception as e: print(repr(e.__context__)); raise
def h():
    yield
a=g(); next(a); b=h(); next(b)
try: raise ValueError('o')
except ValueError:
    try: b.throw(KeyError('i'))
    except KeyError as e: print(repr(e.__context__))
    c=h(); 
    try: c.throw(KeyError('i'))
    except KeyError as e: print(repr(e.__context__))
    try: a.throw(KeyError)
    except KeyError as e: print(repr(e.__context__))
def d(): yield from g()
a=d(); next(a)
try: raise ValueError('o')
except ValueError:
    try: a.throw(KeyError('q'))
    except KeyError as e: print(repr(e.__context__))
def k():
    try: raise TypeError
    except TypeError:
        try: yield
        except Exception as e: print(repr(e.__context__))
a=k(); next(a)
try: raise ValueError('o')
except ValueError:
    try: a.throw(KeyError('q'))
    except BaseException as e: print(repr(e.__context__), repr(e))
def k2():
    try: raise TypeError
    except TypeError:
        yield
a=k2(); next(a)
try: raise ValueError('o')
except ValueError:
    try: a.throw(KeyError('q'))
    except BaseException as e: print(repr(e.__context__), repr(e))
from contextlib import *
@contextmanager
def cm():
    try: yield
    except KeyError as e: print('cm',repr(e.__context__)); raise
try:
    with cm():
        raise KeyError
except KeyError as e: print(repr(e.__context__))
try:
    try: raise ValueError('o')
    except ValueError:
        with cm():
            raise KeyError
except KeyError as e: print(repr(e.__context__))
async def co():
    try: await A()
    except Exception as e: print('co', repr(e.__context__))
class A:
    def __await__(s): yield
c=co(); c.send(None)
try: raise ValueError('o')
except ValueError:
    try: c.throw(KeyError('q'))
    except StopIteration as e: print(repr(e.__context__))
def it(): yield from iter([1,2])
a=it(); next(a)
try: raise ValueError('o')
except ValueError:
    try: a.throw(KeyError('q'))
    except KeyError as e: print(repr(e.__context__))

# What can't be made to be thrown is thrown itself; an exception that leaves a generator has its context already.
class Odd(Exception):
    def __new__(cls, *args): return cls


def caught():
    try: yield
    except TypeError as e: print("inside:", e)


g = caught()
next(g)
try: g.throw(Odd)
except StopIteration: print("stopped")
g = caught()
try: g.throw(Odd)
except TypeError as e: print(e, list(g))


def fails():
    try: yield
    finally:
        e = ValueError()
        try: raise e
        finally: e.__context__ = None


g = fails()
next(g)
try: 1 / 0
except ZeroDivisionError:
    try: g.send(None)
    except ValueError as e: print(e.__context__)

# A lambda that yields returns the value of its body.
for f in lambda: (yield 1), lambda: (yield from (lambda: (yield 1))()), lambda: [(yield 1)]:
    g = f()
    next(g)
    try: g.send(2)
    except StopIteration as e: print(e.value)
