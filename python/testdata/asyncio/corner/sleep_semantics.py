import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.sleep(0, 'r'), await asyncio.sleep(-1, 'neg'), await asyncio.sleep(0.0, 1.5), await asyncio.sleep(0.001, result=[1]))
    for bad in ('x', None, float('nan')):
        try: print(await asyncio.sleep(bad))
        except (TypeError, ValueError) as e: print(type(e).__name__, e)
    order = []
    async def s(n, d): await asyncio.sleep(d); order.append(n)
    await asyncio.gather(s('c', .003), s('a', .001), s('b', .002), s('z', 0), s('y', -5)); print(order)
    order.clear()
    loop.call_later(.002, order.append, 'later'); loop.call_soon(order.append, 'soon'); loop.call_at(loop.time() + .001, order.append, 'at')
    await asyncio.sleep(.01); print(order)
    c = asyncio.sleep(5); print(type(c).__name__, c.__name__, c.__qualname__, asyncio.iscoroutine(c)); c.close()
    t = asyncio.create_task(asyncio.sleep(5)); await asyncio.sleep(0); t.cancel('zz')
    try: await t
    except asyncio.CancelledError as e: print(e.args)
    t0 = loop.time(); await asyncio.sleep(.05); print(round(loop.time() - t0, 1) == .1 or loop.time() - t0 >= .0499)


asyncio.run(main())
