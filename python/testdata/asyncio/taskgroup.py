import asyncio

async def ok(n):
    await asyncio.sleep(n / 100)
    print("ok", n)
    return n

async def fail(n):
    await asyncio.sleep(n / 100)
    raise ValueError(n)

async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(ok(2))
        b = tg.create_task(ok(1))
        print(tg)
    print(a.result(), b.result(), tg)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail(1))
            t = tg.create_task(ok(5))
            await asyncio.sleep(1)
            print("unreached")
    except* ValueError as eg:
        print(eg.message, [repr(e) for e in eg.exceptions], t.cancelled())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail(0))
            tg.create_task(fail(0))
            raise KeyError("body")
    except BaseExceptionGroup as eg:
        print(type(eg).__name__, eg, sorted(repr(e) for e in eg.exceptions))
    try:
        tg.create_task(ok(1))
    except RuntimeError as e:
        print(e)
    tg = asyncio.TaskGroup()
    try:
        tg.create_task(ok(1))
    except RuntimeError as e:
        print(e)
    async def outer():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(ok(100))
            await asyncio.sleep(1)
    o = asyncio.create_task(outer())
    await asyncio.sleep(0.01)
    o.cancel()
    try:
        await o
    except asyncio.CancelledError:
        print("cancelled from outside", o.cancelled())

asyncio.run(main())
