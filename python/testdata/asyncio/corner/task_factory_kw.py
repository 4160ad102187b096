import asyncio


async def c(): return asyncio.current_task().get_name()


async def main():
    loop = asyncio.get_running_loop()
    seen = []
    def factory(loop, coro, **kw): seen.append(sorted(kw)); return asyncio.Task(coro, loop=loop, **kw)
    loop.set_task_factory(factory); print(loop.get_task_factory() is factory)
    print(await asyncio.create_task(c()), await asyncio.create_task(c(), name='n'), await asyncio.ensure_future(c()))
    async with asyncio.TaskGroup() as tg: t = tg.create_task(c(), name='tg')
    print(t.result()); print(seen)
    def old(loop, coro): return asyncio.Task(coro, loop=loop)
    loop.set_task_factory(old)
    try: await loop.create_task(c())
    except TypeError as e: print(str(e)[-50:])
    loop.set_task_factory(None)
    def notask(loop, coro, **kw): coro.close(); f = loop.create_future(); f.set_result('plain future'); return f
    loop.set_task_factory(notask); print(await asyncio.create_task(c()))
    loop.set_task_factory(None)


asyncio.run(main())
