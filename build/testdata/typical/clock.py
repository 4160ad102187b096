"""Waits of some milliseconds, for the real clock."""
import asyncio
import time


async def work(n):
    await asyncio.sleep(n / 100)
    return n


async def main():
    begin = time.perf_counter()
    print(await asyncio.gather(work(1), work(2)))
    try:
        await asyncio.wait_for(work(50), 0.01)
    except asyncio.TimeoutError:
        print("timed out")
    queue = asyncio.Queue()
    asyncio.get_running_loop().call_later(0.01, queue.put_nowait, "item")
    print(await queue.get(), await asyncio.to_thread(time.sleep, 0.01), time.perf_counter() > begin)
    for _ in range(2000):
        await asyncio.sleep(0)


asyncio.run(main())
asyncio.run(work(1))
loop = asyncio.new_event_loop()
print(loop.run_until_complete(work(1)))
loop.close()
n = 0
while n < 300_000:
    n += 1


async def busy():
    for i in range(20):
        sum(range(100_000))
        await asyncio.sleep(0)

asyncio.run(busy())
print(n)
