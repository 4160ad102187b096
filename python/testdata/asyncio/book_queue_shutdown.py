import asyncio


async def worker(n, queue, log):
    try:
        while True:
            item = await queue.get()
            log.append(f'w{n} {item}')
            await asyncio.sleep(0.001)
            queue.task_done()
    except asyncio.QueueShutDown:
        log.append(f'w{n} ends')


async def main():
    queue, log = asyncio.Queue(), []
    workers = [asyncio.create_task(worker(n, queue, log)) for n in range(2)]
    for i in range(4):
        await queue.put(i)
    queue.shutdown()
    try:
        await queue.put('late')
    except asyncio.QueueShutDown as e:
        print(repr(e))
    await queue.join()
    await asyncio.gather(*workers)
    print(*log, sep='\n')
    other = asyncio.Queue(1)
    other.put_nowait('x')
    putter = asyncio.create_task(other.put('y'))
    await asyncio.sleep(0)
    other.shutdown(immediate=True)
    print(await asyncio.gather(putter, other.get(), return_exceptions=True))
    try:
        other.get_nowait()
    except asyncio.QueueShutDown:
        print('empty and shut', other.empty(), other.qsize())
    try:
        asyncio.Queue().task_done()
    except ValueError as e:
        print(e)

asyncio.run(main())
