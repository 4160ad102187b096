import asyncio


class Aw:
    def __await__(self):
        yield from asyncio.sleep(0).__await__(); return 'aw'


async def c(): return 'c'


async def main():
    for x in (c(), Aw(), asyncio.get_running_loop().create_future()):
        f = asyncio.ensure_future(x)
        print(type(f), f is x)
        if f is x: f.set_result('f')
        print(await f)
    for bad in (5, None, c, [c]):
        try: asyncio.ensure_future(bad)
        except TypeError as e: print(e)
    t = asyncio.create_task(c()); print(asyncio.ensure_future(t) is t); await t
    for bad in (5, Aw(), None, c, t):
        try: asyncio.create_task(bad)
        except TypeError as e: print(str(e).split(' at 0x')[0].split(' name=')[0])
    print(asyncio.iscoroutine(x := c()), asyncio.iscoroutine(c), asyncio.iscoroutine(Aw()), asyncio.iscoroutine(t)); x.close()
    other = asyncio.new_event_loop()
    try: asyncio.ensure_future(t, loop=other)
    except ValueError as e: print(e)
    other.close()
    print(await asyncio.gather(Aw(), c(), Aw()))
    print(await asyncio.wait_for(Aw(), 1), await asyncio.shield(Aw()))
    f = asyncio.ensure_future(Aw()); print(f.get_coro().__qualname__, f.get_name()[:5]); await f


asyncio.run(main())
