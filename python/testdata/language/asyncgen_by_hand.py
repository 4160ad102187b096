# Asynchronous generators' awaitables, driven by hand.
import types
import warnings

@types.coroutine
def pause(v):
    return (yield v)

def show(f, *args):
    try:
        print('value', f(*args))
    except BaseException as e:
        print(type(e).__name__, e)

class MyError(Exception):
    pass

async def stubborn():
    try:
        await pause(1)
    except GeneratorExit:
        await pause(2)
    yield 3

step = stubborn().asend(None)
show(step.send, None)
show(step.close)
show(step.send, None)

async def numbers():
    yield 1
    yield 2

close = numbers().aclose()
show(close.throw, GeneratorExit)
show(close.throw, GeneratorExit)
show(close.close)

async def restless():
    while True:
        try:
            await pause('p')
        except MyError:
            pass
    yield

g = restless()
first = g.asend(None)
show(first.send, None)
second = g.athrow(MyError)
show(second.throw, MyError)
show(second.throw, MyError)
show(first.throw, MyError)
show(first.close)

async def last():
    return await anext(numbers_of_none(), 'default')

async def numbers_of_none():
    return
    yield

show(last().send, None)

class Py:
    def __init__(self):
        self.n = 0
    def __aiter__(self):
        return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2:
            raise StopAsyncIteration
        return self.n

async def over():
    it = Py()
    return [await anext(it, 'end') for _ in range(4)]

show(over().send, None)

async def outer(c):
    await c

async def inner():
    await pause('inner')

c = inner()
c.send(None)
show(outer(c).send, None)

async def watcher():
    print(me.cr_await)
    await pause(0)

me = watcher()
me.send(None)
print(me.cr_await is not None)

with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    g = numbers()
    g.asend(None)
    g.athrow(MyError)
    g.aclose()
    show(g.athrow(MyError, MyError('x'), None).send, None)
    for w in log:
        print(w.category.__name__, w.message)
