import asyncio


async def helper(x): return 10 / x


async def main():
    tasks = [asyncio.create_task(helper(i)) for i in (1, 0)]
    for t in tasks: print(await t)


asyncio.run(main())
