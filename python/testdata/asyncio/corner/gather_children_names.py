import asyncio


async def who(): return asyncio.current_task().get_name()


async def main():
    n = asyncio.current_task().get_name()
    print(n)
    print(await asyncio.gather(who(), who()))
    print(await asyncio.wait_for(who(), 1))
    print(await asyncio.shield(who()))
    t = [asyncio.create_task(who()) for _ in range(2)]
    print([await x for x in t])
    async with asyncio.TaskGroup() as tg: a = tg.create_task(who())
    print(a.result())
    print([await x for x in asyncio.as_completed([who(), who()])])
    async with asyncio.timeout(1): print(await who())
    print(await asyncio.create_task(who(), name=''), await asyncio.create_task(who(), name=None))


asyncio.run(main())
