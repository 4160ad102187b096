import asyncio

class Two:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return 2

class Fut:
    def __init__(self):
        self.f = asyncio.get_running_loop().create_future()
    def __await__(self):
        return self.f.__await__()

async def main():
    print(await Two())
    print(await asyncio.ensure_future(Two()))
    print(await asyncio.gather(Two(), Two()))
    print(await asyncio.wait_for(Two(), 1))
    x = Fut()
    asyncio.get_running_loop().call_soon(x.f.set_result, "fut")
    print(await x)
    c = asyncio.sleep(0)
    await c
    try:
        await c
    except RuntimeError as e:
        print(e)
    f = asyncio.get_running_loop().create_future()
    it = iter(f)
    print(next(it) is f)
    f.set_result(9)
    try:
        next(it)
    except StopIteration as e:
        print(e.value)
    try:
        await 3
    except TypeError as e:
        print(type(e).__name__)

asyncio.run(main())
