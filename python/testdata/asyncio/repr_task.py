import asyncio

def show(x):
    words = repr(x).split(" ")
    print(" ".join("0x" if w.startswith("0x") else w.split("/")[-1] for w in words))

async def work(n):
    await asyncio.sleep(n)
    return n

async def fail():
    raise KeyError("k")

async def main():
    show(asyncio.current_task())
    t = asyncio.create_task(work(0.01), name="worker")
    show(t)
    await asyncio.sleep(0)
    show(t)
    u = asyncio.create_task(asyncio.wait_for(t, 5))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    show(t)
    await u
    show(t)
    f = asyncio.create_task(fail())
    await asyncio.wait([f])
    show(f)
    print(repr(f.exception()))
    c = asyncio.create_task(work(5))
    await asyncio.sleep(0)
    c.cancel()
    show(c)
    try:
        await c
    except asyncio.CancelledError:
        pass
    show(c)
    fut = asyncio.get_running_loop().create_future()
    show(fut)
    fut.add_done_callback(show)
    show(fut)
    fut.add_done_callback(print)
    fut.remove_done_callback(print)
    fut.set_result([1, 2, 3])
    show(fut)
    await asyncio.sleep(0)
    show(asyncio.Lock())
    show(asyncio.Event())
    show(asyncio.Semaphore(3))
    show(asyncio.Queue(4))
    show(asyncio.Condition())
    show(asyncio.get_running_loop())
    show(asyncio.get_running_loop().call_soon(print))
    show(asyncio.get_running_loop().call_soon(show, 1, "two"))
    x = asyncio.sleep(1)
    print(type(x).__name__, x.__name__, x.__qualname__)
    x.close()

asyncio.run(main())
