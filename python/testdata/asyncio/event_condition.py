import asyncio

async def waiter(ev, n):
    print(n, await ev.wait())

async def consumer(cond, items, n):
    async with cond:
        await cond.wait_for(lambda: items)
        print(n, "took", items.pop(0))

async def main():
    ev = asyncio.Event()
    ts = [asyncio.create_task(waiter(ev, i)) for i in range(3)]
    await asyncio.sleep(0)
    print(ev.is_set(), str(ev).split("[")[1])
    ev.set()
    await asyncio.gather(*ts)
    ev.clear()
    print(ev.is_set())
    cond = asyncio.Condition()
    items = []
    ts = [asyncio.create_task(consumer(cond, items, i)) for i in range(2)]
    await asyncio.sleep(0)
    async with cond:
        items += ["x", "y"]
        cond.notify(1)
    await asyncio.sleep(0.01)
    async with cond:
        cond.notify_all()
    await asyncio.gather(*ts)
    try:
        cond.notify()
    except RuntimeError as e:
        print(e)
    try:
        await cond.wait()
    except RuntimeError as e:
        print(e)
    try:
        async with cond:
            await asyncio.wait_for(cond.wait(), 0.01)
    except TimeoutError:
        print("timeout", cond.locked())

asyncio.run(main())
