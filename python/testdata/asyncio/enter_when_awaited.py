import asyncio, copy
async def main():
    tg = asyncio.TaskGroup(); c = tg.__aenter__(); print(tg)
    await c; print(tg)
    try: await c
    except RuntimeError as e: print(e)
    await tg.__aexit__(None, None, None)
    t = asyncio.timeout(1); c = t.__aenter__(); print(t); await c
    try: await t.__aenter__()
    except RuntimeError as e: print(e)
    await t.__aexit__(None, None, None)
    async with asyncio.timeout(5) as t: pass
    for e in asyncio.IncompleteReadError(b'ab', 5), asyncio.IncompleteReadError(b'', None), asyncio.LimitOverrunError('m', 3):
        print(repr(e), copy.copy(e).args)
asyncio.run(main())
