import asyncio


async def main():
    lock = asyncio.Lock(); log = []
    async def w(n):
        try:
            async with lock: log.append(n); await asyncio.sleep(0)
        except asyncio.CancelledError: log.append(f'c{n}'); raise
    await lock.acquire()
    ts = [asyncio.create_task(w(i)) for i in range(4)]; await asyncio.sleep(0)
    lock.release(); ts[0].cancel(); ts[2].cancel()
    await asyncio.gather(*ts, return_exceptions=True); print(log, lock.locked())
    cond = asyncio.Condition(); log.clear()
    async def cw(n):
        async with cond:
            try: await cond.wait(); log.append(n)
            except asyncio.CancelledError: log.append(f'c{n}'); raise
    ts = [asyncio.create_task(cw(i)) for i in range(3)]; await asyncio.sleep(0)
    async with cond: cond.notify(1); ts[0].cancel()
    await asyncio.sleep(0.001); print(log, [t.done() for t in ts])
    async with cond: cond.notify_all()
    await asyncio.gather(*ts, return_exceptions=True); print(log)
    sem = asyncio.Semaphore(1); log.clear()
    async def sw(n):
        async with sem: log.append(n); await asyncio.sleep(0)
    await sem.acquire(); ts = [asyncio.create_task(sw(i)) for i in range(3)]; await asyncio.sleep(0)
    sem.release(); ts[0].cancel(); await asyncio.sleep(0); ts[1].cancel()
    await asyncio.gather(*ts, return_exceptions=True); print(log, sem._value, sem.locked())
    s2 = asyncio.Semaphore(1); order = []
    async def greedy(n):
        await s2.acquire(); order.append(n); s2.release(); await s2.acquire(); order.append(n); s2.release()
    await asyncio.gather(greedy('a'), greedy('b')); print(order)
    ev = asyncio.Event(); t = asyncio.create_task(ev.wait()); await asyncio.sleep(0); ev.set(); t.cancel()
    print(await asyncio.gather(t, return_exceptions=True), ev)


asyncio.run(main())
