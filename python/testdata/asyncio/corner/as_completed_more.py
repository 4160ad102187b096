import asyncio


async def w(d, v=None, e=None):
    await asyncio.sleep(d)
    if e: raise e
    return v


async def main():
    ts = {asyncio.create_task(w(.003 - i * .001, i)): i for i in range(3)}
    async for t in asyncio.as_completed(ts): print(ts[t], t.result())
    seen = 0
    for f in asyncio.as_completed([w(.001, 1), w(.002, e=KeyError('k')), w(.003, 3)]):
        try: print(await f); seen += 1
        except KeyError as e: print(repr(e))
    it = asyncio.as_completed([asyncio.create_task(w(.001, 'x'))], timeout=1)
    async for t in it: print(await t)
    try: await it.__anext__()
    except StopAsyncIteration: print('end')
    fs = list(asyncio.as_completed([w(0, 'a'), w(0, 'b')])); print(len(fs), sorted([await f for f in fs]))
    for f in asyncio.as_completed([w(.001, 'q')], timeout=0):
        try: await f
        except TimeoutError as e: print('to', repr(e))
    t = asyncio.create_task(w(1)); t.cancel()
    for f in asyncio.as_completed([t]):
        try: await f
        except asyncio.CancelledError: print('cancelled task')
    print([await c for c in asyncio.as_completed(iter([w(0, 1)]))])


asyncio.run(main())
