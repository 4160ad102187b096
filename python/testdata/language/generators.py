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
