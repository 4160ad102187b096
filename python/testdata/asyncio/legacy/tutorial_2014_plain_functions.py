# Recorded with 3.8: @coroutine on what isn't a generator.
import asyncio


@asyncio.coroutine
def plain():
    return 'plain'


@asyncio.coroutine
def returns_future():
    f = asyncio.Future()
    f.get_loop().call_later(0.001, f.set_result, 'from a future')
    return f


@asyncio.coroutine
def returns_coroutine():
    return plain()


class Service:
    @asyncio.coroutine
    def method(self, x):
        yield from asyncio.sleep(0)
        return x * 2


async def modern():
    return await Service().method(4), await plain(), await returns_future()


@asyncio.coroutine
def all_of_them():
    a = yield from plain()
    b = yield from returns_future()
    c = yield from returns_coroutine()
    d = yield from Service().method(5)
    e = yield from modern()
    return [a, b, c, d, e]

loop = asyncio.get_event_loop()
print(loop.run_until_complete(all_of_them()))
print(asyncio.iscoroutinefunction(plain), asyncio.iscoroutinefunction(Service.method), asyncio.iscoroutine(Service().method(1)))
loop.close()
