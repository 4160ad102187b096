import asyncio


async def main():
    e = asyncio.Event(); print(e, e.is_set())
    ts = [asyncio.create_task(e.wait()) for _ in range(2)]; await asyncio.sleep(0)
    print(e); e.set(); print(e); e.clear()
    print(await asyncio.gather(*ts), e)
    e.set(); print(await e.wait())
    c = asyncio.Condition(); print(c)
    for f in (c.notify, c.notify_all):
        try: f()
        except RuntimeError as x: print(x)
    try: await c.wait()
    except RuntimeError as x: print(x)
    async def w(n, log):
        async with c:
            await c.wait(); log.append(n)
    log = []
    ts = [asyncio.create_task(w(i, log)) for i in range(4)]; await asyncio.sleep(0)
    print(c)
    async with c: print(c); c.notify(2)
    await asyncio.sleep(0.001); print(log)
    ts[2].cancel(); await asyncio.sleep(0)
    async with c: c.notify_all()
    await asyncio.gather(*ts, return_exceptions=True); print(log)
    n = 0
    async def until():
        async with c: return await c.wait_for(lambda: n >= 2 and n)
    t = asyncio.create_task(until())
    for n in range(4):
        await asyncio.sleep(0)
        async with c: c.notify_all()
    print(await t)
    l = asyncio.Lock(); c = asyncio.Condition(l); print(c._lock is l, c.locked())
    async with l: print(c.locked(), c)
    try: asyncio.Condition(5)
    except Exception as x: print(type(x).__name__, x)
    async with c:
        t = asyncio.create_task(asyncio.wait_for(c.acquire(), .01)); await asyncio.gather(t, return_exceptions=True); print(repr(t.exception()))
    try:
        async with c:
            await asyncio.wait_for(c.wait(), .01)
    except TimeoutError: print('t', c)


asyncio.run(main())
