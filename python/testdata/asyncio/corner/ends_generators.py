# When a loop closes asynchronous generators that nobody holds any more.
import asyncio, gc, sys
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
async def gen(n):
    d = D(n)
    try:
        yield 1
        await asyncio.sleep(0)
        yield 2
    finally:
        print('closing', n)
        await asyncio.sleep(0)
        print('closed', n)
async def main():
    print('-- 1 break')
    async for x in gen('a'):
        print(x)
        break
    print('left')
    await asyncio.sleep(0)
    print('turn')
    await asyncio.sleep(0)
    print('turn')
    await asyncio.sleep(0)
    print('-- 2 aclose')
    g = gen('b')
    await anext(g)
    await g.aclose()
    print('aclosed')
    del g
    print('deleted')
    print('-- 3 dropped')
    g = gen('c')
    await g.__anext__()
    g = None
    print('dropped')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print('-- 4 in a task')
    async def t():
        async for x in gen('d'):
            await asyncio.sleep(0)
            raise KeyError
    try:
        await asyncio.create_task(t())
    except KeyError:
        print('KeyError')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print('-- 5 cancelled')
    async def u():
        async for x in gen('e'):
            await asyncio.sleep(10)
    k = asyncio.create_task(u())
    await asyncio.sleep(0)
    k.cancel()
    try: await k
    except asyncio.CancelledError: print('cancelled')
    del k
    print('task dropped')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print('-- 6 comprehension')
    l = [x async for x in gen('f')]
    print(l)
    print('-- 7 left open')
    global left
    left = gen('g')
    await anext(left)
    print('end')
asyncio.run(main())
print('over')
