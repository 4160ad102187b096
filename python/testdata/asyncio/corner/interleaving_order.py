import asyncio
log = []


async def a():
    log.append('a1'); await asyncio.sleep(0); log.append('a2'); await b(); log.append('a3'); await asyncio.sleep(0); log.append('a4')


async def b(): log.append('b1'); await asyncio.sleep(0); log.append('b2')


async def c():
    log.append('c1'); t = asyncio.create_task(b()); log.append('c2'); await asyncio.sleep(0); log.append('c3'); await t; log.append('c4')


async def main():
    await asyncio.gather(a(), c()); print(log); log.clear()
    loop = asyncio.get_running_loop(); f = loop.create_future()
    f.add_done_callback(lambda _: log.append('cb1'))
    async def w(n): await f; log.append(n)
    ts = [asyncio.create_task(w(i)) for i in range(2)]; await asyncio.sleep(0)
    f.add_done_callback(lambda _: log.append('cb2')); loop.call_soon(log.append, 'soon'); f.set_result(0); loop.call_soon(log.append, 'soon2'); log.append('set')
    await asyncio.gather(*ts); print(log); log.clear()
    async def ret(): return 1
    t = asyncio.create_task(ret()); t.add_done_callback(lambda t: log.append('done cb')); await t; log.append('awaited'); await asyncio.sleep(0); print(log); log.clear()
    e = asyncio.Event()
    async def ew(n): await e.wait(); log.append(n)
    ts = [asyncio.create_task(ew(i)) for i in range(3)]; await asyncio.sleep(0); e.set(); loop.call_soon(log.append, 's'); await asyncio.sleep(0); print(log); log.clear()
    async with asyncio.TaskGroup() as tg:
        for i in range(3): tg.create_task(asyncio.sleep(0)).add_done_callback(lambda t, i=i: log.append(i))
        log.append('body end')
    log.append('exit'); print(log)


asyncio.run(main())
