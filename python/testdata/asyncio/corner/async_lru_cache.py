import asyncio, functools


def cached(fn):
    store = {}
    @functools.wraps(fn)
    async def wrap(*a):
        if a not in store: store[a] = asyncio.ensure_future(fn(*a))
        return await store[a]
    return wrap


calls = 0


@cached
async def slow(n):
    global calls
    calls += 1; await asyncio.sleep(.001); return n * 2


async def main():
    print(await asyncio.gather(*(slow(i % 2) for i in range(6))), calls, slow.__name__, asyncio.iscoroutine(slow), await slow(1), calls)


asyncio.run(main())
