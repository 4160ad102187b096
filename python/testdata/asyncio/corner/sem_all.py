import asyncio


async def main():
    s = asyncio.Semaphore(2)
    print(s, s.locked(), s._value)
    await s.acquire(); await s.acquire()
    print(s, s.locked())
    ts = [asyncio.create_task(s.acquire()) for _ in range(3)]
    await asyncio.sleep(0)
    print(s, s._waiters)
    ts[1].cancel()
    s.release()
    await asyncio.sleep(0)
    print([t.done() for t in ts], s)
    s.release(); s.release(); s.release()
    await asyncio.sleep(0)
    print([t.done() for t in ts], s)
    b = asyncio.BoundedSemaphore(1)
    try: b.release()
    except ValueError as e: print(e)
    async with b: print(b, b._bound_value)
    print(b)
    for bad in (-1, 'x'):
        try: asyncio.Semaphore(bad)
        except (ValueError, TypeError) as e: print(type(e).__name__, e)
    z = asyncio.Semaphore(0)
    print(z, z.locked())
    t = asyncio.create_task(z.acquire()); await asyncio.sleep(0)
    z.release(); print(z, z._value); t.cancel()
    print(await asyncio.gather(t, return_exceptions=True), z)


asyncio.run(main())
