import asyncio
from contextlib import AsyncExitStack, asynccontextmanager

@asynccontextmanager
async def res(n):
    print("open", n)
    await asyncio.sleep(0)
    try:
        yield n
    finally:
        await asyncio.sleep(0)
        print("close", n)

async def main():
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(res(i)) for i in range(3)]
        print(names)
        lock = asyncio.Lock()
        await stack.enter_async_context(lock)
        print(lock.locked())
    print(lock.locked())
    try:
        async with res("err"):
            raise KeyError("k")
    except KeyError as e:
        print("passed", e)
    async with asyncio.timeout(1), res("t") as r:
        print(r)

asyncio.run(main())
