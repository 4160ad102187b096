import asyncio

async def inner():
    await asyncio.sleep(0.02)
    print("inner done")
    return 7

async def main():
    t = asyncio.create_task(inner())
    s = asyncio.shield(t)
    await asyncio.sleep(0)
    s.cancel()
    try:
        await s
    except asyncio.CancelledError:
        print("outer cancelled", t.done())
    print(await t)
    print(await asyncio.shield(inner()))
    t = asyncio.create_task(inner())
    s = asyncio.shield(t)
    await asyncio.sleep(0)
    t.cancel()
    try:
        await s
    except asyncio.CancelledError:
        print("inner cancelled", s.cancelled())

asyncio.run(main())
