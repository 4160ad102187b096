import asyncio


async def stage(fn, src, dst):
    while (x := await src.get()) is not None: await dst.put(fn(x))
    await dst.put(None)


async def main():
    a, b, c = (asyncio.Queue(2) for _ in range(3))
    async def feed():
        for i in range(5): await a.put(i)
        await a.put(None)
    out = []
    async def sink():
        while (x := await c.get()) is not None: out.append(x)
    await asyncio.gather(feed(), stage(lambda x: x + 1, a, b), stage(lambda x: x * x, b, c), sink()); print(out)


asyncio.run(main())
