import asyncio, io

async def inner():
    await asyncio.sleep(10)

async def outer():
    await inner()

async def boom():
    raise ValueError("v")

async def main():
    t = asyncio.create_task(outer(), name="t")
    await asyncio.sleep(0)
    print([f.f_code.co_name for f in t.get_stack()])
    b = asyncio.create_task(boom(), name="b")
    await asyncio.wait([b])
    print([f.f_code.co_name for f in b.get_stack()], b.get_stack(limit=0))
    b.exception()
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        pass
    print(t.get_stack())

asyncio.run(main())
