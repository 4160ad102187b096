import asyncio, random


async def worker(name, q, out):
    while True:
        n = await q.get()
        try:
            await asyncio.sleep(.001 * n)
            if n == 3: raise ValueError(n)
            out.append((name, n))
        except ValueError as e: out.append((name, repr(e)))
        finally: q.task_done()


async def main():
    q = asyncio.Queue(); out = []
    for n in (5, 1, 3, 2, 4): q.put_nowait(n)
    ws = [asyncio.create_task(worker(f'w{i}', q, out)) for i in range(2)]
    await q.join()
    for w in ws: w.cancel()
    print(await asyncio.gather(*ws, return_exceptions=True)); print(out)
    sem = asyncio.Semaphore(2); active = peak = 0
    async def lim(i):
        nonlocal active, peak
        async with sem:
            active += 1; peak = max(peak, active); await asyncio.sleep(.001); active -= 1; return i
    print(await asyncio.gather(*map(lim, range(6))), peak)
    async def retry(f, n):
        for i in range(n):
            try: return await f(i)
            except OSError as e: print('retry', e); await asyncio.sleep(.001 * 2 ** i)
        raise RuntimeError('gave up')
    async def flaky(i):
        if i < 2: raise OSError(f'try {i}')
        return 'ok'
    print(await retry(flaky, 5))
    try: await retry(flaky, 2)
    except RuntimeError as e: print(e, repr(e.__context__))
    async def first(*cs):
        ts = [asyncio.create_task(c) for c in cs]
        d, p = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
        for t in p: t.cancel()
        return d.pop().result()
    print(await first(asyncio.sleep(.01, 'slow'), asyncio.sleep(.001, 'fast')))


asyncio.run(main())
