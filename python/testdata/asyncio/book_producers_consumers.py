import asyncio


async def producer(queue, name, items):
    for item in items:
        await asyncio.sleep(0.01)
        await queue.put((name, item))
        print(f'{name} put {item}, size {queue.qsize()}')
    print(f'{name} done')


async def consumer(queue, name, eaten):
    while True:
        who, item = await queue.get()
        try:
            await asyncio.sleep(0.015)
            eaten.append((name, who, item))
        finally:
            queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    eaten = []
    consumers = [asyncio.create_task(consumer(queue, f'c{i}', eaten)) for i in range(2)]
    await asyncio.gather(producer(queue, 'p1', 'abc'), producer(queue, 'p2', 'xyz'))
    await queue.join()
    for c in consumers:
        c.cancel()
    results = await asyncio.gather(*consumers, return_exceptions=True)
    print([type(r).__name__ for r in results])
    print(sorted((who, item) for _, who, item in eaten))

asyncio.run(main())
