import asyncio


async def main():
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(asyncio.sleep(0, 1)); t.cancel()
    print(t.cancelled())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(asyncio.sleep(1)); raise asyncio.CancelledError('body')
    except asyncio.CancelledError as e: print('CE', e.args)
    async def c(e): raise e
    for e in (SystemExit(1), KeyboardInterrupt()):
        try:
            async with asyncio.TaskGroup() as tg: raise e
        except BaseException as x: print(type(x).__name__)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(c(ExceptionGroup('inner', [ValueError(1), TypeError(2)]))); tg.create_task(c(OSError(3)))
    except* ValueError as g: print('V', g)
    except* (TypeError, OSError) as g: print('T', g.exceptions)
    outer = None
    async def sub():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(asyncio.sleep(5)); tg.create_task(c(ValueError('late')))
            await asyncio.sleep(1)
    t = asyncio.create_task(sub()); await asyncio.sleep(0); t.cancel()
    try: await t
    except BaseException as e: print(type(e).__name__, e)
    async def counted():
        try:
            async with asyncio.TaskGroup() as tg: tg.create_task(c(ValueError()))
        except* ValueError: pass
        return asyncio.current_task().cancelling()
    print(await asyncio.create_task(counted()))
    try:
        async with asyncio.TaskGroup() as tg:
            try: tg.create_task(c(KeyError('k'))); await asyncio.sleep(1)
            finally: raise RuntimeError('from finally')
    except* RuntimeError as g: print(g.exceptions)
    except* KeyError as g: print(g.exceptions)
    async with asyncio.TaskGroup() as tg:
        r = [tg.create_task(asyncio.sleep(0, i), name=f'n{i}') for i in range(3)]
    print([x.result() for x in r], [x.get_name() for x in r])
    try: tg2 = asyncio.TaskGroup(); await tg2.__aexit__(None, None, None)
    except Exception as e: print(type(e).__name__)
    try:
        async with asyncio.TaskGroup() as tg: tg.create_task(5)
    except* TypeError as g: print(g.exceptions)


asyncio.run(main())
