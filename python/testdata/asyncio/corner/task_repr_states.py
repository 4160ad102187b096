import asyncio


async def coro(x): await asyncio.sleep(x)


class C:
    async def meth(self): await asyncio.sleep(0)
    def __call__(self, fut): pass
    def __repr__(self): return '<C>'


async def boom(): raise ValueError('long ' * 30)


async def main():
    t = asyncio.create_task(coro(0.001), name='a'); print(t)
    await asyncio.sleep(0); print(t)
    t.add_done_callback(C()); print(t); t.add_done_callback(print); t.add_done_callback(repr); print(t)
    t.cancel(); print(t)
    try: await t
    except asyncio.CancelledError: print(t)
    t = asyncio.create_task(C().meth(), name=7); print(t, t.get_name()); await t; print(t)
    t = asyncio.create_task(boom()); await asyncio.wait([t]); print(t); t.exception()
    async def outer(): await inner_t
    inner_t = asyncio.create_task(coro(0.001), name='inner'); o = asyncio.create_task(outer(), name='outer'); await asyncio.sleep(0); print(o); print(inner_t); await o
    g = asyncio.gather(coro(0), coro(0)); print(g); await g; print(g)
    lam = asyncio.create_task((lambda: coro(0))()); print(lam); await lam
    async def ret(): return {'k': [1, 2, 3], 's': 'x' * 100}
    t = asyncio.create_task(ret()); await t; print(t)
    async def with_default(): return None
    t = asyncio.ensure_future(with_default()); await t; print(t)
    h = asyncio.get_running_loop().call_soon(coro, 1); print(h); h.cancel(); print(h)


asyncio.run(main())
