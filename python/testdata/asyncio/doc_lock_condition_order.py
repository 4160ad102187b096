import asyncio


async def hold(lock, name, log, delay=0):
    log.append(f'{name} wants it')
    async with lock:
        log.append(f'{name} has it')
        await asyncio.sleep(delay)
    log.append(f'{name} had it')


async def main():
    lock, log = asyncio.Lock(), []
    tasks = [asyncio.create_task(hold(lock, n, log)) for n in 'abc']
    await asyncio.sleep(0)
    tasks[1].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(*log, sep='\n')
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    cond = asyncio.Condition()
    order = []

    async def waiter(n):
        async with cond:
            await cond.wait()
            order.append(n)
    ws = [asyncio.create_task(waiter(n)) for n in range(4)]
    await asyncio.sleep(0)
    for n in (1, 2):
        async with cond:
            cond.notify(n)
        await asyncio.sleep(0.001)
        print(order)
    async with cond:
        cond.notify_all()
    await asyncio.gather(*ws)
    print(order)
    for bad in (cond.notify, cond.release):
        try:
            bad()
        except RuntimeError as e:
            print(e)
    try:
        await cond.wait()
    except RuntimeError as e:
        print(e)
    event = asyncio.Event()
    ws = [asyncio.create_task(event.wait()) for _ in range(2)]
    await asyncio.sleep(0)
    event.set()
    event.clear()
    print(await asyncio.gather(*ws), event.is_set())

asyncio.run(main())
