import asyncio


async def ag(n):
    for i in range(n): await asyncio.sleep(0); yield i


async def sq(x): await asyncio.sleep(0); return x * x


async def main():
    print([await sq(i) for i in range(4)], {await sq(i) async for i in ag(3)}, [x async for x in ag(5) if x % 2], {i: await sq(i) for i in range(2)})
    g = (await sq(i) for i in range(3)); print(type(g).__name__, [x async for x in g])
    print([[y async for y in ag(x)] async for x in ag(3)], [x for x in [y async for y in ag(3)]])
    print(sum([x async for x in ag(5)]), max([await sq(i) for i in range(3)]))
    a = ag(3); print(await a.__anext__(), await a.asend(None)); await a.aclose()
    try: await a.__anext__()
    except StopAsyncIteration: print('stopped')
    print(a.ag_running, a.ag_frame, a.ag_await)
    async def echo():
        x = None
        while True: x = yield x
    e = echo(); print(await e.asend(None), await e.asend('v'), await e.athrow(StopAsyncIteration) if False else ''); await e.aclose()
    async def bad():
        yield 1
        raise StopAsyncIteration
    try: [x async for x in bad()]
    except RuntimeError as x: print(x)
    async def ret():
        yield 1
        return
    print([x async for x in ret()])
    async def runs():
        async for x in self_: pass
    async def g2():
        yield 1
        await self2.asend(None)
    self2 = g2(); await self2.asend(None)
    try: await self2.asend(None)
    except RuntimeError as x: print(x)


asyncio.run(main())
