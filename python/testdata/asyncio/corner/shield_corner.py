import asyncio


async def work(v):
    await asyncio.sleep(0.02)
    print('work', v)
    return v


async def boom():
    await asyncio.sleep(0.02)
    raise OSError('late failure')


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print('handler', c['message'], sorted(c), repr(c.get('exception'))))
    t = asyncio.create_task(work(1))
    s = asyncio.shield(t)
    print(type(s), s.done())
    s.cancel()
    try:
        await s
    except asyncio.CancelledError:
        print('outer cancelled', t.done())
    print(await t)
    s = asyncio.shield(boom())
    await asyncio.sleep(0)
    s.cancel('x')
    await asyncio.sleep(0.05)
    print(s)
    t = asyncio.create_task(work(2))
    s = asyncio.shield(t)
    await asyncio.sleep(0)
    t.cancel('inner')
    try:
        await s
    except asyncio.CancelledError as e:
        print('inner cancelled', e.args, s.cancelled())
    f = loop.create_future()
    f.set_result(5)
    print(asyncio.shield(f) is f, await asyncio.shield(f))
    async def outer():
        return await asyncio.shield(work(3))
    o = asyncio.create_task(outer())
    await asyncio.sleep(0)
    o.cancel()
    print(await asyncio.gather(o, return_exceptions=True))
    await asyncio.sleep(0.03)
    try:
        asyncio.shield(1)
    except TypeError as e:
        print(e)


asyncio.run(main())
