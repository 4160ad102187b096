import asyncio, contextvars

async def coro(n):
    return n

async def main():
    t = asyncio.Task(coro(1), eager_start=True, loop=asyncio.get_running_loop())
    print(t.done(), t.result())
    made = []
    def factory(loop, coro, **kw):
        made.append(sorted(kw))
        return asyncio.Task(coro, loop=loop, **kw)
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)
    await asyncio.create_task(coro(2), name="n")
    await asyncio.gather(coro(3))
    async with asyncio.TaskGroup() as tg:
        tg.create_task(coro(4), context=contextvars.copy_context())
    print(len(made))
    loop.set_task_factory(None)
    try:
        loop.set_task_factory(3)
    except TypeError as e:
        print(e)

asyncio.run(main())
