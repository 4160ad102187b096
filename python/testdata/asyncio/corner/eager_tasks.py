import asyncio


async def sync():
    print('sync', asyncio.current_task().get_name()); return 1


async def two():
    print('two a'); await asyncio.sleep(0); print('two b'); return 2


async def err():
    raise ValueError('eager')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(sync(), name='E')
    print(t, t.done(), t.result(), asyncio.current_task().get_name())
    t = asyncio.create_task(two())
    print('made', t.done(), t in asyncio.all_tasks())
    print(await t)
    t = asyncio.create_task(err())
    print(t.done(), repr(t.exception()))
    print(await asyncio.gather(sync(), two(), sync()))
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(sync()); b = tg.create_task(two())
        print(a.done(), b.done())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(err())
            print('after err')
            await asyncio.sleep(0)
            print('not here')
    except* ValueError as e:
        print(e.exceptions)
    loop.set_task_factory(None)
    t = asyncio.Task(two(), loop=loop, eager_start=True)
    print(t.done()); await t
    t = asyncio.eager_task_factory(loop, two(), name='nm')
    print(t.get_name(), await t)
    class MyTask(asyncio.Task): pass
    f = asyncio.create_eager_task_factory(MyTask)
    loop.set_task_factory(f)
    t = asyncio.create_task(two())
    print(type(t).__name__, loop.get_task_factory() is f); await t
    try: loop.set_task_factory(3)
    except TypeError as e: print(e)
    print(await asyncio.wait_for(two(), 1))


asyncio.run(main())
