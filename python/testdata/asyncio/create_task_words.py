# Arguments of create_task and its kin (3.14 printed this; not recorded).
import asyncio
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
t(lambda: asyncio.create_task(1, 2)); t(lambda: asyncio.create_task()); t(lambda: asyncio.create_task(name=1)); t(lambda: asyncio.create_task(1, coro=2)); t(lambda: asyncio.create_task(1))
async def main():
    t(lambda: asyncio.create_task(1, 2)); t(lambda: asyncio.create_task()); t(lambda: asyncio.create_task(1)); t(lambda: asyncio.create_task(1, zz=3)); t(lambda: asyncio.create_task(1, coro=3))
    l = asyncio.get_running_loop(); t(lambda: l.create_task()); t(lambda: l.create_task(1, 2)); t(lambda: l.create_task(1, coro=3))
    tg = asyncio.TaskGroup(); t(lambda: tg.create_task()); t(lambda: tg.create_task(1, 2))
    async with tg: t(lambda: tg.create_task()); t(lambda: tg.create_task(1, 2)); t(lambda: tg.create_task(1, coro=1))
    t(lambda: asyncio.Runner(1)); t(lambda: asyncio.ensure_future(1, 2, loop=3)); t(lambda: asyncio.wrap_future(1, 2, loop=1)); t(lambda: asyncio.Runner(1, debug=2))
asyncio.run(main())
