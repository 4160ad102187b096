import asyncio


async def gen(n):
    try:
        while True:
            yield n; n += 1
    finally:
        await asyncio.sleep(0)
        print('gen closed', n)


async def main():
    async for x in gen(0):
        if x == 2: break
    print('after break')
    await asyncio.sleep(0.01)
    g = gen(10)
    print(await anext(g), await g.__anext__())
    await g.aclose(); await g.aclose()
    print(await anext(g, 'default'))
    g = gen(20)
    await g.asend(None)
    try:
        print(await g.athrow(ValueError('in')))
    except ValueError as e: print('out', e)
    g = gen(30)
    try:
        await g.asend(5)
    except TypeError as e: print(e)
    g = gen(40)
    a = g.asend(None)
    print(await a)
    try: await a
    except RuntimeError as e: print(e)
    global kept
    kept = gen(50)
    await anext(kept)
    def hook(loop, ctx): print('H', ctx['message'].split(' 0x')[0])
    asyncio.get_running_loop().set_exception_handler(hook)


asyncio.run(main())


async def stops():
    try: yield 1
    finally: raise RuntimeError('in finally')


async def main2():
    asyncio.get_running_loop().set_exception_handler(lambda l, c: print(c['message'].split(' <')[0], repr(c['exception']), sorted(c)))
    global g2
    g2 = stops(); await anext(g2)


asyncio.run(main2())


async def shut():
    loop = asyncio.get_running_loop()
    await loop.shutdown_asyncgens()
    try:
        async for x in gen(1): break
    except Exception as e: print(e)


import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    asyncio.run(shut())
    print([str(x.message).split(' 0x')[0] for x in w])
