import asyncio

async def quick(n):
    print("quick", n)
    return n

async def slow(n):
    print("slow", n)
    await asyncio.sleep(0)
    print("slow again", n)
    return n

async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(quick(1))
    print("after", t.done())
    s = asyncio.create_task(slow(2))
    print("after", s.done(), asyncio.current_task() is not s)
    print(await t, await s)
    async def bad():
        raise ValueError("x")
    b = asyncio.create_task(bad())
    print(b.done(), repr(b.exception()))
    print(await asyncio.gather(quick(1), slow(2)))

asyncio.run(main())
