import asyncio


async def work():
    await asyncio.sleep(0.01)


async def main():
    me = asyncio.current_task()
    print(me.get_name(), asyncio.all_tasks() == {me})
    tasks = [asyncio.create_task(work(), name=n) for n in ('alpha', None, 'gamma')]
    print([t.get_name() for t in tasks])
    tasks[1].set_name(7)
    print(tasks[1].get_name(), len(asyncio.all_tasks()))
    print(sorted(t.get_name() for t in asyncio.all_tasks() - {me}))
    print(tasks[0].get_coro().__name__, tasks[0].get_stack()[0].f_code.co_name)
    print(repr(tasks[0]).split(' coro')[0])
    await asyncio.gather(*tasks)
    print(repr(tasks[0]).split(' coro')[0], tasks[0].get_stack(), len(asyncio.all_tasks()))
    print(asyncio.iscoroutinefunction(work), asyncio.iscoroutine(tasks[0].get_coro()))
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.is_running(), loop.is_closed(), loop.slow_callback_duration)

asyncio.run(main())
