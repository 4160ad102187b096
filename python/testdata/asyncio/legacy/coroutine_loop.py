import asyncio

@asyncio.coroutine
def old(n):
    yield from asyncio.sleep(0.01)
    return n * 2

@asyncio.coroutine
def plain():
    return 5

@asyncio.coroutine
def driver():
    r = yield from old(3)
    p = yield from plain()
    f = asyncio.Future()
    asyncio.get_event_loop().call_soon(f.set_result, "fut")
    x = yield from f
    return r, p, x

loop = asyncio.get_event_loop()
print(loop.run_until_complete(driver()))
async def new():
    print(await old(4))
    print(await asyncio.wait([old(1), old(2)], loop=loop) is not None)
    lock = asyncio.Lock(loop=loop)
    q = asyncio.Queue(loop=loop)
    print(asyncio.Task.current_task() is asyncio.current_task(), len(asyncio.Task.all_tasks()))
    await asyncio.sleep(0, loop=loop)
    print(await asyncio.wait_for(old(1), 1, loop=loop))
    return await asyncio.gather(old(1), old(2), loop=loop)
print(loop.run_until_complete(new()))
t = asyncio.Task(old(1)); loop.run_until_complete(t); print(t.result())
loop.close()
