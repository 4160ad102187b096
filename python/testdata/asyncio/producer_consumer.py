import asyncio

async def producer(queue, n):
    for i in range(n):
        await asyncio.sleep(0.02)
        await queue.put(i)
        print("produced", i)

async def consumer(name, queue):
    while True:
        item = await queue.get()
        await asyncio.sleep(0.05)
        print(name, "consumed", item)
        queue.task_done()

async def main():
    queue = asyncio.Queue(3)
    consumers = [asyncio.create_task(consumer(f"c{i}", queue)) for i in range(2)]
    await producer(queue, 6)
    await queue.join()
    for c in consumers:
        c.cancel()
    r = await asyncio.gather(*consumers, return_exceptions=True)
    print([type(x).__name__ for x in r])

asyncio.run(main())
