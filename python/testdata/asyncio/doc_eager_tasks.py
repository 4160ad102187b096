import asyncio


async def cached(log, value):
    log.append(f'cached {value}')
    return value


async def waits(log):
    log.append('waits begins')
    await asyncio.sleep(0)
    log.append('waits ends')
    return asyncio.current_task().get_name()


async def main():
    log = []
    loop = asyncio.get_running_loop()
    lazy = asyncio.create_task(cached(log, 1))
    log.append('created lazily')
    await lazy
    loop.set_task_factory(asyncio.eager_task_factory)
    eager = asyncio.create_task(cached(log, 2))
    log.append(f'created eagerly, done {eager.done()}')
    print(await eager)
    w = asyncio.create_task(waits(log), name='w')
    log.append(f'waiting, done {w.done()}')
    print(await w)

    async def bad():
        raise ValueError('eager failure')
    t = asyncio.create_task(bad())
    print(t.done(), repr(t.exception()))
    print(await asyncio.gather(cached(log, 3), asyncio.sleep(0, "slept"), cached(log, 4)))
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(cached(log, 5))
        print(a.done())
    loop.set_task_factory(None)
    print(*log, sep='\n')

    class Mine(asyncio.Task):
        pass
    loop.set_task_factory(asyncio.create_eager_task_factory(Mine))
    print(type(asyncio.create_task(cached(log, 6))).__name__)

asyncio.run(main())
