import asyncio


async def ok(v, d=0): await asyncio.sleep(d); return v


async def bad(e, d=0): await asyncio.sleep(d); raise e


async def main():
    try: await asyncio.gather(ok(1), bad(ValueError('first')), bad(TypeError('second'), .001))
    except ValueError as e: print(repr(e))
    await asyncio.sleep(.01)
    print(await asyncio.gather(ok(1), bad(ValueError('x')), return_exceptions=True))
    slow = asyncio.create_task(ok('slow', .01))
    try: await asyncio.gather(slow, bad(KeyError('k')))
    except KeyError: print('slow still', slow.done(), await slow)
    t = asyncio.create_task(ok(1, 5)); g = asyncio.gather(t, ok(2)); await asyncio.sleep(0); t.cancel('child')
    try: await g
    except asyncio.CancelledError as e: print('child cancel', e.args, g.cancelled())
    t = asyncio.create_task(ok(1, 5)); g = asyncio.gather(t, ok(2), return_exceptions=True); await asyncio.sleep(0); t.cancel('child'); print(await g)
    print(await asyncio.gather(*[]), await asyncio.gather(asyncio.gather(ok(1), ok(2)), ok(3)))
    for args, kw in (((5,), {}), ((ok,), {}), ((), {'foo': 1})):
        try: asyncio.gather(*args, **kw)
        except TypeError as e: print(e)
    c = ok('dup'); print(await asyncio.gather(c, c))
    g = asyncio.gather(ok(1), ok(2)); print(type(g).__name__, g.done()); g.add_done_callback(lambda g: print('cb', g.result())); await g
    outer = asyncio.create_task(asyncio.wait_for(asyncio.gather(ok(1, 5), ok(2, 5)), .01))
    try: await outer
    except TimeoutError: print('timeout', len(asyncio.all_tasks()))
    try: await asyncio.gather(bad(SystemExit(2)), return_exceptions=True)
    except SystemExit as e: print('SystemExit', e)


try: asyncio.run(main())
except SystemExit as e: print('outer', e)
