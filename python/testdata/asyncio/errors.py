import asyncio

async def f():
    pass

async def main():
    loop = asyncio.get_running_loop()
    for call in (
        lambda: asyncio.ensure_future(3),
        lambda: asyncio.Task(3),
        lambda: loop.call_soon(),
        lambda: loop.call_later(1),
        lambda: asyncio.Queue(1, 2),
        lambda: asyncio.Lock(1),
        lambda: asyncio.sleep(),
        lambda: asyncio.gather(1),
        lambda: asyncio.wait_for(f),
        lambda: asyncio.Lock(nope=1),
        lambda: asyncio.Semaphore("x"),
        lambda: asyncio.run(),
        lambda: asyncio.timeout(),
        lambda: asyncio.create_task(),
        lambda: asyncio.Event().wait(1),
    ):
        try:
            r = call()
            print("no error", r)
        except Exception as e:
            print(type(e).__name__, e)
    for aw in (asyncio.sleep("x"), asyncio.sleep(None)):
        try:
            await aw
        except TypeError as e:
            print(e)
    async def selfish():
        await asyncio.current_task()
    try:
        await asyncio.create_task(selfish(), name="s")
    except RuntimeError as e:
        print(str(e).split(":")[0])
    class Bad:
        def __await__(self):
            yield 3
    async def bad():
        await Bad()
    try:
        await asyncio.create_task(bad())
    except RuntimeError as e:
        print(e)
    other = asyncio.new_event_loop()
    fut = other.create_future()
    try:
        await fut
    except RuntimeError as e:
        print(str(e).split(" got ")[1].split(" attached")[1])
    other.close()

asyncio.run(main())
