import asyncio


class Ticker:
    def __init__(self, n, delay):
        self.n, self.delay = n, delay

    def __aiter__(self):
        self.i = 0
        return self

    async def __anext__(self):
        if self.i == self.n:
            raise StopAsyncIteration
        self.i += 1
        await asyncio.sleep(self.delay)
        return self.i


async def countdown(n):
    try:
        while n:
            yield n
            n -= 1
            await asyncio.sleep(0)
    finally:
        print('countdown closes')


async def take(iterable, n):
    async for x in iterable:
        if n == 0:
            break
        n -= 1
        yield x


async def merge(*iterables):
    queue, running = asyncio.Queue(), len(iterables)

    async def drain(it):
        async for x in it:
            await queue.put(x)
        await queue.put(StopAsyncIteration)
    tasks = [asyncio.create_task(drain(it)) for it in iterables]
    while running:
        item = await queue.get()
        if item is StopAsyncIteration:
            running -= 1
        else:
            yield item
    await asyncio.gather(*tasks)


async def main():
    print([x async for x in Ticker(3, 0)])
    print({x: x * x async for x in countdown(3) if x != 2})
    gen = countdown(5)
    print([x async for x in take(gen, 2)])
    await gen.aclose()
    print(sorted([x async for x in merge(Ticker(3, 0.001), countdown(4))]))
    it = aiter(Ticker(1, 0))
    print(await anext(it), await anext(it, 'nothing more'))
    try:
        await anext(it)
    except StopAsyncIteration as e:
        print(repr(e))

asyncio.run(main())
