import asyncio

async def slow():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("slow cancelled")
        raise
    return "slow"

async def quick():
    return "quick"

async def main():
    print(await asyncio.wait_for(quick(), 1))
    print(await asyncio.wait_for(quick(), None))
    try:
        await asyncio.wait_for(slow(), 0.01)
    except asyncio.TimeoutError as e:
        print(repr(e), repr(e.__cause__))
    try:
        await asyncio.wait_for(slow(), timeout=0)
    except TimeoutError as e:
        print("zero", repr(e))
    f = asyncio.get_running_loop().create_future()
    f.set_result("ready")
    print(await asyncio.wait_for(f, 0))
    t = asyncio.create_task(slow())
    try:
        await asyncio.wait_for(asyncio.shield(t), 0.01)
    except TimeoutError:
        print("shielded", t.done())
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        pass
    async def outer():
        await asyncio.wait_for(slow(), 5)
    o = asyncio.create_task(outer())
    await asyncio.sleep(0.01)
    o.cancel()
    try:
        await o
    except asyncio.CancelledError:
        print("outer cancelled")
    async def bad():
        raise ZeroDivisionError("z")
    try:
        await asyncio.wait_for(bad(), 1)
    except ZeroDivisionError as e:
        print("passed on", e)

asyncio.run(main())
