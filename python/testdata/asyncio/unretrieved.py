import asyncio, gc

async def fail():
    raise ValueError("lost")

async def stuck():
    await asyncio.get_running_loop().create_future()

def show(loop, ctx):
    print(ctx["message"], repr(ctx.get("exception")), sorted(ctx))

def start():
    asyncio.create_task(fail())
    asyncio.create_task(stuck())
    f = asyncio.get_running_loop().create_future()
    f.set_exception(KeyError("f"))

async def main():
    asyncio.get_running_loop().set_exception_handler(show)
    kept = asyncio.create_task(fail())
    await asyncio.sleep(0.01)
    asyncio.get_running_loop().call_soon(start)
    await asyncio.sleep(0.01)
    gc.collect()
    print("collected")
    print(repr(kept.exception()))
    del kept
    gc.collect()
    print("end")

asyncio.run(main())
