import asyncio

async def worker(name, n):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(0)
    return name

async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "soon 1")
    t1 = asyncio.create_task(worker("a", 3))
    t2 = asyncio.create_task(worker("b", 2))
    loop.call_soon(print, "soon 2")
    t1.add_done_callback(lambda t: print("done", t.result()))
    t2.add_done_callback(lambda t: print("done", t.result()))
    print("created")
    print(await t1, await t2)
    f = loop.create_future()
    loop.call_soon(f.set_result, "x")
    print(await f)
    loop.call_later(0.02, print, "later 2")
    loop.call_later(0.01, print, "later 1")
    loop.call_at(loop.time() + 0.03, print, "later 3")
    await asyncio.sleep(0.05)

asyncio.run(main())
