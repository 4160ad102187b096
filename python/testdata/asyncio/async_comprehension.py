import asyncio

class Counter:
    def __init__(self, n):
        self.n = n
    def __aiter__(self):
        self.i = 0
        return self
    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        await asyncio.sleep(0)
        return self.i

class CM:
    async def __aenter__(self):
        print("enter")
        await asyncio.sleep(0)
        return self
    async def __aexit__(self, *exc):
        print("exit", exc[0])
        await asyncio.sleep(0)
        return exc[0] is KeyError

async def sq(x):
    await asyncio.sleep(0)
    return x * x

async def main():
    print([x async for x in Counter(3)], {x: x async for x in Counter(2)})
    print([await sq(x) for x in range(3)])
    print(sum([x async for x in Counter(4) if x % 2]))
    async with CM() as a, CM() as b:
        print(a is not b)
    async with CM():
        raise KeyError
    async for x in Counter(1):
        print(x)
    else:
        print("else")
    agen = (x async for x in Counter(2))
    print(await anext(agen), await anext(agen), await anext(agen, "default"))

asyncio.run(main())
