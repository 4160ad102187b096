import asyncio

async def structured():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        t = asyncio.current_task()
        print("cancelling", t.cancelling())
        print("left", t.uncancel())
    await asyncio.sleep(0)
    return "ok"

async def twice():
    for i in range(2):
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print("hit", i)
    return asyncio.current_task().cancelling()

async def lost():
    fut = asyncio.get_running_loop().create_future()
    async def waiter():
        try:
            return await fut
        except asyncio.CancelledError:
            return "cancelled"
    t = asyncio.create_task(waiter())
    await asyncio.sleep(0)
    fut.set_result("done")
    t.cancel()
    return await t

async def main():
    t = asyncio.create_task(structured())
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelled())
    t = asyncio.create_task(twice())
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.sleep(0)
    t.cancel()
    print(await t)
    print(await lost())
    async def shielded():
        try:
            await asyncio.shield(asyncio.sleep(0.01, "inner"))
        except asyncio.CancelledError:
            print("shield cancelled")
    t = asyncio.create_task(shielded())
    await asyncio.sleep(0)
    t.cancel()
    await t

asyncio.run(main())
