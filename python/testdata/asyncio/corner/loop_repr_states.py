import asyncio
l = asyncio.new_event_loop(); print(l)


async def m(): print(asyncio.get_running_loop()); asyncio.get_running_loop().set_debug(True); print(asyncio.get_running_loop())
l.run_until_complete(m()); l.set_debug(False); print(l); l.close(); print(l)
print(asyncio.Runner(), sep='') if False else print(type(asyncio.Runner()).__name__)
tg = asyncio.TaskGroup(); print(tg)


async def n():
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(asyncio.sleep(0)); print(tg); tg.create_task(asyncio.sleep(0)); print(tg)
    print(tg)
    try:
        async with asyncio.TaskGroup() as tg:
            async def bad(): raise ValueError
            tg.create_task(bad()); tg.create_task(asyncio.sleep(1))
            try: await asyncio.sleep(1)
            except asyncio.CancelledError: print(tg); raise
    except* ValueError: print(tg)


asyncio.run(n())
