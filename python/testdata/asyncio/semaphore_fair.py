import asyncio

async def main():
    sem = asyncio.Semaphore(1)
    order = []
    async def take(n):
        async with sem:
            order.append(n)
            await asyncio.sleep(0)
    ts = [asyncio.create_task(take(i)) for i in range(5)]
    await asyncio.sleep(0)
    ts[2].cancel()
    await asyncio.gather(*ts, return_exceptions=True)
    print(order, sem._value)
    lock = asyncio.Lock()
    await lock.acquire()
    async def grab(n):
        try:
            await lock.acquire()
        except asyncio.CancelledError:
            print("cancelled", n)
            raise
        print("grabbed", n)
        lock.release()
    ts = [asyncio.create_task(grab(i)) for i in range(3)]
    await asyncio.sleep(0)
    lock.release()
    ts[0].cancel()
    await asyncio.gather(*ts, return_exceptions=True)
    print(lock.locked())

asyncio.run(main())
