import asyncio


async def main():
    l = asyncio.Lock()
    print(l, l.locked())
    try: l.release()
    except RuntimeError as e: print(e)
    await l.acquire()
    print(l, l._locked, l._waiters)
    async def w(n, log):
        async with l: log.append(n); await asyncio.sleep(0)
    log = []
    ts = [asyncio.create_task(w(i, log)) for i in range(4)]
    await asyncio.sleep(0)
    print(l, len(l._waiters), l._waiters)
    ts[0].cancel()
    await asyncio.sleep(0)
    print(l)
    l.release()
    ts[1].cancel()
    await asyncio.gather(*ts, return_exceptions=True)
    print(log, l, l._waiters)
    print([t.cancelled() for t in ts])
    try:
        with l: pass
    except TypeError as e: print(e)
    try:
        async with asyncio.timeout(0.01):
            await l.acquire()
            await l.acquire()
    except TimeoutError: print('deadlock', l)
    l.release()
    # release then cancel the woken waiter
    await l.acquire()
    a = asyncio.create_task(l.acquire()); b = asyncio.create_task(l.acquire())
    await asyncio.sleep(0)
    l.release(); a.cancel()
    await asyncio.sleep(0); await asyncio.sleep(0)
    print(a.cancelled(), b.result(), l)


import warnings; warnings.simplefilter('ignore')
asyncio.run(main())
