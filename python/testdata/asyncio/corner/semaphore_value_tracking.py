import asyncio


async def main():
    s = asyncio.Semaphore(2); peak = 0; cur = 0
    async def w():
        nonlocal cur, peak
        async with s: cur += 1; peak = max(peak, cur); await asyncio.sleep(.001); cur -= 1
    await asyncio.gather(*(w() for _ in range(7))); print(peak, cur, s._value)
    async def leak():
        await s.acquire(); raise ValueError
    await asyncio.gather(leak(), leak(), return_exceptions=True); print(s.locked(), s._value)
    s.release(); s.release(); s.release(); print(s._value)
    b = asyncio.BoundedSemaphore(2)
    async with b: print(b.locked(), b._value)
    try: b.release()
    except ValueError as e: print(e, b._value)


asyncio.run(main())
