import asyncio, contextvars
v = contextvars.ContextVar('v', default=0)


async def child(n):
    print('child sees', v.get()); v.set(n); await asyncio.sleep(0); print('child has', v.get())


def cb(n): print('cb', n, v.get()); v.set('changed by cb')


async def main():
    loop = asyncio.get_running_loop()
    v.set(1)
    t = asyncio.create_task(child(10)); v.set(2)
    await t
    print('main', v.get())
    await child(20)
    print('main', v.get())
    loop.call_soon(cb, 'soon'); v.set(3)
    await asyncio.sleep(0)
    print(v.get())
    ctx = contextvars.copy_context()
    ctx.run(v.set, 'ctx')
    loop.call_soon(cb, 'in ctx', context=ctx)
    loop.call_later(0.001, cb, 'later', context=ctx)
    f = loop.create_future()
    f.add_done_callback(lambda f: cb('done'), context=ctx)
    f.set_result(1)
    await asyncio.sleep(0.01)
    print(ctx[v], v.get())
    t = asyncio.create_task(child('T'), context=ctx)
    await t
    print(ctx[v], t.get_context() is ctx)
    async with asyncio.TaskGroup() as tg:
        tg.create_task(child('G'), context=ctx)
    print(ctx[v])
    await asyncio.gather(child('a'), child('b'))
    print(v.get())
    print(await asyncio.to_thread(v.get))
    async def gen():
        v.set('gen'); yield v.get(); yield v.get()
    async for x in gen(): print(x, v.get())
    async with asyncio.timeout(1): v.set('timeout')
    print(v.get())
    h = loop.call_soon(print); print(h.get_context()[v]); h.cancel()


asyncio.run(main())
print(v.get())
