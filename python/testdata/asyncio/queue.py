import asyncio

async def producer(q):
    for i in range(5):
        await q.put(i)
        print("put", i, q.qsize())
    await q.put(None)

async def consumer(q):
    while (item := await q.get()) is not None:
        print("got", item)
        q.task_done()
        await asyncio.sleep(0)
    q.task_done()

async def main():
    q = asyncio.Queue(maxsize=2)
    await asyncio.gather(producer(q), consumer(q))
    await q.join()
    print(q.empty(), q.full(), q.maxsize)
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))
    q.put_nowait(1); q.put_nowait(2)
    try:
        q.put_nowait(3)
    except asyncio.QueueFull as e:
        print(repr(e))
    try:
        await asyncio.wait_for(q.put(3), 0.01)
    except TimeoutError:
        print("full")
    print(str(q))
    p = asyncio.PriorityQueue()
    for x in (3, 1, 2):
        await p.put(x)
    print([p.get_nowait() for _ in range(3)])
    l = asyncio.LifoQueue()
    for x in (3, 1, 2):
        l.put_nowait(x)
    print([await l.get() for _ in range(3)], l)  if False else print([await l.get() for _ in range(3)])
    try:
        q = asyncio.Queue()
        q.task_done()
    except ValueError as e:
        print(e)
    q = asyncio.Queue()
    async def worker(n):
        try:
            while True:
                item = await q.get()
                print("worker", n, item)
                q.task_done()
        except asyncio.QueueShutDown:
            print("worker", n, "down")
    ws = [asyncio.create_task(worker(i)) for i in range(2)]
    for i in range(3):
        q.put_nowait(i)
    await q.join()
    q.shutdown()
    await asyncio.gather(*ws)
    try:
        q.put_nowait(1)
    except asyncio.QueueShutDown as e:
        print(repr(e))

asyncio.run(main())
