import asyncio


async def say(what, when):
    await asyncio.sleep(when)
    print(what)
    return what.upper()


async def main():
    print(await say('one', .001))
    t1 = asyncio.create_task(say('hello', .002)); t2 = asyncio.create_task(say('world', .004))
    print(await t1, await t2)
    print(await asyncio.gather(say('b', .002), say('a', .001)))
    async with asyncio.TaskGroup() as tg: x = tg.create_task(say('tg', 0))
    print(x.result())


asyncio.run(main())
