import asyncio


async def w(n, d, fail=False):
    await asyncio.sleep(d)
    if fail:
        raise RuntimeError(n)
    return n


def names(s):
    return sorted(t.get_name() for t in s)


async def main():
    mk = lambda *a, **k: asyncio.create_task(w(*a, **k), name=f't{a[0]}')
    d, p = await asyncio.wait([mk(1, .01), mk(2, .02)])
    print(names(d), names(p))
    d, p = await asyncio.wait({mk(1, .01), mk(2, .1)}, timeout=.05)
    print(names(d), names(p))
    d, p = await asyncio.wait([mk(1, .01), mk(2, .1)], return_when=asyncio.FIRST_COMPLETED)
    print(names(d), names(p))
    d, p = await asyncio.wait([mk(1, .01, True), mk(2, .1)], return_when='FIRST_EXCEPTION')
    print(names(d), names(p), [repr(t.exception()) for t in d])
    d, p = await asyncio.wait(iter([mk(1, .01), mk(2, .02)]), return_when=asyncio.FIRST_EXCEPTION, timeout=0)
    print(names(d), names(p))
    d, p = await asyncio.wait(p)
    print(names(d), names(p))
    t = mk(9, .01)
    d, p = await asyncio.wait([t, t])
    print(len(d))
    for args, kw in [(([],), {}), (([t],), {'return_when': 'X'}), ((t,), {}), ((w(1, 0),), {}), ((5,), {}), (([5],), {})]:
        try:
            await asyncio.wait(*args, **kw)
        except (TypeError, ValueError, AttributeError) as e:
            print(type(e).__name__, e)
    c = asyncio.create_task(asyncio.sleep(5), name='c')
    waiter = asyncio.create_task(asyncio.wait([c]))
    await asyncio.sleep(0)
    waiter.cancel()
    await asyncio.gather(waiter, return_exceptions=True)
    print(c.done(), waiter.cancelled())
    c.cancel()
    d, p = await asyncio.wait([c])
    print(d.pop().cancelled())


import warnings; warnings.simplefilter('ignore')
asyncio.run(main())
