import asyncio

async def user(lock, name):
    print(name, "wants")
    async with lock:
        print(name, "has")
        await asyncio.sleep(0.01)
    print(name, "gave")

async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(user(lock, n) for n in "abc"))
    print(lock.locked())
    print(await lock.acquire(), lock.locked())
    t = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(str(lock).split("[")[1])
    t.cancel()
    await asyncio.sleep(0)
    lock.release()
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    sem = asyncio.Semaphore(2)
    async def limited(i):
        async with sem:
            print("in", i)
            await asyncio.sleep(0.01 * i)
            print("out", i)
    await asyncio.gather(*(limited(i) for i in (3, 1, 2)))
    b = asyncio.BoundedSemaphore(1)
    try:
        b.release()
    except ValueError as e:
        print(e)
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)
    print(sem.locked())

asyncio.run(main())
