import asyncio


async def main():
    r = asyncio.StreamReader(limit=10); print(r)
    r.feed_data(b'hello\nworld'); print(r, r.at_eof())
    print(await r.readline())
    print(await r.readexactly(2), await r.read(2), r._buffer)
    try: await asyncio.wait_for(r.readline(), .01)
    except TimeoutError: print('wait', r)
    r.feed_eof(); print(r, await r.readline(), r.at_eof(), await r.read(), await r.read(5), await r.readline())
    try: await r.readexactly(3)
    except asyncio.IncompleteReadError as e: print(e, e.partial, e.expected)
    r = asyncio.StreamReader(limit=4); r.feed_data(b'abcdefgh')
    try: await r.readuntil(b'x')
    except asyncio.LimitOverrunError as e: print(e, e.consumed)
    try: await r.readline()
    except ValueError as e: print(e, r._buffer)
    r.feed_data(b'xy|z'); r.feed_data(b'\r\nq')
    print(await r.read(3))
    for sep in (b'', ''):
        try: await r.readuntil(sep)
        except (ValueError, TypeError) as e: print(type(e).__name__, e)
    r = asyncio.StreamReader(); r.feed_data(b'a;b,c'); print(await r.readuntil((b',', b';')), await r.readuntil((b',', b';')))
    try:
        async def rd(): await r.readuntil(b'.')
        t = asyncio.create_task(rd()); await asyncio.sleep(0)
        await r.read(1)
    except RuntimeError as e: print(e)
    r.set_exception(OSError('lost')); print(repr(r.exception()), r)
    try: await t
    except OSError as e: print('t', e)
    try: await r.read(1)
    except OSError as e: print(e)
    for bad in (-1,):
        try: await asyncio.StreamReader().readexactly(bad)
        except ValueError as e: print(e)
    try: asyncio.StreamReader(limit=0)
    except ValueError as e: print(e)
    r = asyncio.StreamReader(); r.feed_data(b'1\n2\n3'); r.feed_eof(); print([l async for l in r], await r.read(0))
    try: r.feed_data(b'x')
    except AssertionError as e: print('AssertionError', e)
    r = asyncio.StreamReader(); r.feed_eof()
    try: await r.readuntil()
    except asyncio.IncompleteReadError as e: print(e, repr(e), e.expected)


asyncio.run(main())
