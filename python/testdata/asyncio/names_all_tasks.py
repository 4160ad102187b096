import asyncio

async def nap():
    await asyncio.sleep(0.01)

async def main():
    print(asyncio.current_task().get_name())
    a = asyncio.create_task(nap())
    b = asyncio.create_task(nap(), name="bee")
    print(a.get_name(), b.get_name())
    a.set_name(17)
    print(repr(a.get_name()))
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
    await asyncio.gather(a, b)
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
    print(a.get_coro().__name__, a.get_coro().cr_frame)
    asyncio.get_running_loop().call_soon(lambda: print(asyncio.current_task()))
    await asyncio.sleep(0)

asyncio.run(main())
