import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(0.05):
            try:
                async with asyncio.timeout(0.01):
                    await asyncio.sleep(1)
            except TimeoutError:
                print('inner')
            await asyncio.sleep(1)
    except TimeoutError:
        print('outer')
    try:
        async with asyncio.timeout(0.01) as o:
            async with asyncio.timeout(0.05) as i:
                await asyncio.sleep(1)
    except TimeoutError:
        print('outer first', o.expired(), i.expired())
    try:
        async with asyncio.timeout(0.01) as o:
            async with asyncio.timeout(0.01) as i:
                await asyncio.sleep(1)
    except TimeoutError:
        print('both', o.expired(), i.expired())
    async with asyncio.timeout(1):
        try:
            await asyncio.wait_for(asyncio.sleep(1), 0.01)
        except TimeoutError:
            print('wait_for')
    try:
        async with asyncio.timeout(0.01):
            async with asyncio.TaskGroup() as tg:
                a = tg.create_task(asyncio.sleep(1, 'a'))
                b = tg.create_task(asyncio.sleep(1, 'b'))
    except TimeoutError as e:
        print('tg', a.cancelled(), b.cancelled(), repr(e.__cause__))
    try:
        async with asyncio.TaskGroup() as tg:
            async with asyncio.timeout(0.01):
                t = tg.create_task(asyncio.sleep(1))
                await t
    except* TimeoutError as eg:
        print(repr(eg), t.cancelled())
    try:
        async with asyncio.timeout(0.01):
            await asyncio.gather(asyncio.sleep(1), asyncio.sleep(2))
    except TimeoutError:
        print('gather')
    try:
        async with asyncio.timeout(0.01):
            done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(0.1)), asyncio.create_task(asyncio.sleep(2))])
    except TimeoutError:
        print('wait', len(asyncio.all_tasks()))


asyncio.run(main())
