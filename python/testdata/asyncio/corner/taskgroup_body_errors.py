import asyncio


async def sl():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print('child cancelled')
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(sl())
            await asyncio.sleep(0)
            raise RuntimeError('body')
    except* RuntimeError as eg:
        print(eg.exceptions, eg.message)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(sl())
            raise RuntimeError('early')
    except* RuntimeError as eg:
        print(eg.exceptions)
    async def whole():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(sl())
            await asyncio.sleep(5)
    t = asyncio.create_task(whole())
    await asyncio.sleep(0.01)
    t.cancel('why')
    try:
        await t
    except asyncio.CancelledError as e:
        print('whole', e.args)
    async def nested():
        async with asyncio.TaskGroup() as a:
            async with asyncio.TaskGroup() as b:
                b.create_task(sl())
                async def boom():
                    await asyncio.sleep(0.01)
                    1 / 0
                a.create_task(boom())
    try:
        await nested()
    except BaseException as e:
        print(repr(e))
    async def spawn(tg, n):
        if n:
            tg.create_task(spawn(tg, n - 1))
            print('spawned', n)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(spawn(tg, 3))
    async def late(tg):
        try:
            await asyncio.sleep(1)
        finally:
            try:
                tg.create_task(sl())
            except RuntimeError as e:
                print('late:', e)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(late(tg))
            await asyncio.sleep(0)
            raise ValueError
    except* ValueError as e:
        print(e.exceptions)
    # cancellation swallowed by body
    try:
        async with asyncio.TaskGroup() as tg:
            async def err():
                raise KeyError('quick')
            tg.create_task(err())
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                print('body cancelled', asyncio.current_task().cancelling())
    except* KeyError as e:
        print(e.exceptions, asyncio.current_task().cancelling())


asyncio.run(main())
