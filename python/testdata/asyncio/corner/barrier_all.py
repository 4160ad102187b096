import asyncio


async def main():
    b = asyncio.Barrier(3)
    print(b, b.parties, b.n_waiting, b.broken)
    async def w(n):
        try:
            i = await b.wait()
            return i
        except asyncio.BrokenBarrierError as e: return repr(e)
    print(sorted(await asyncio.gather(*(w(i) for i in range(3)))))
    ts = [asyncio.create_task(w(i)) for i in range(2)]
    await asyncio.sleep(0)
    print(b, b.n_waiting)
    await b.reset()
    print(await asyncio.gather(*ts), b)
    ts = [asyncio.create_task(w(i)) for i in range(2)]
    await asyncio.sleep(0)
    await b.abort()
    print(await asyncio.gather(*ts), b, b.broken)
    try: await b.wait()
    except asyncio.BrokenBarrierError as e: print(e)
    await b.reset(); print(b)
    ts = [asyncio.create_task(w(i)) for i in range(2)]
    await asyncio.sleep(0)
    ts[0].cancel()
    print(await asyncio.gather(*ts, return_exceptions=True) if False else 'skip')
    t = asyncio.create_task(w(5)); t2 = asyncio.create_task(w(6))
    await asyncio.sleep(0.01)
    print(ts[1].done(), b)
    async with asyncio.timeout(1):
        async def ctx(n):
            async with b as pos: print('pos', pos)
        await asyncio.sleep(0)
    for bad in (0, -1, 'x', None):
        try: asyncio.Barrier(bad)
        except (ValueError, TypeError) as e: print(type(e).__name__, e)
    b1 = asyncio.Barrier(1)
    print(await b1.wait(), await b1.wait())
    async with b1 as p: print(p)


asyncio.run(main())
