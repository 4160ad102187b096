import asyncio


async def main():
    b = asyncio.Barrier(2); log = []
    async def w(n):
        try:
            async with b as pos: log.append((n, pos, b.n_waiting))
        except asyncio.BrokenBarrierError as e: log.append((n, repr(e)))
        except asyncio.CancelledError: log.append((n, 'cancelled')); raise
    await asyncio.gather(w(1), w(2)); print(log); log.clear()
    t = asyncio.create_task(w(3)); await asyncio.sleep(0); t.cancel(); await asyncio.gather(t, return_exceptions=True); print(log, b.broken, b.n_waiting); log.clear()
    await asyncio.gather(w(4), w(5), w(6), w(7)); print(sorted(log)); log.clear()
    t = asyncio.create_task(w(8)); await asyncio.sleep(0); await b.abort(); await t; print(log, b)
    log.clear(); await w(9); print(log); await b.reset(); print(b.broken)
    try: await asyncio.wait_for(b.wait(), .01)
    except TimeoutError: print('timeout', b.broken, b.n_waiting)
    b3 = asyncio.Barrier(3); r = await asyncio.gather(*(b3.wait() for _ in range(6))); print(sorted(r))


asyncio.run(main())
