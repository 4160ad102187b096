import asyncio

async def f():
    raise StopIteration("x")

async def g():
    raise StopAsyncIteration

async def main():
    for c in (f(), g()):
        try:
            await c
        except Exception as e:
            print(type(e).__name__, e, repr(e.__cause__))
    t = asyncio.create_task(f())
    try:
        await t
    except RuntimeError as e:
        print(e)
    async def agen():
        yield 1
        raise StopAsyncIteration
    try:
        async for x in agen():
            print(x)
    except RuntimeError as e:
        print(e)

asyncio.run(main())
