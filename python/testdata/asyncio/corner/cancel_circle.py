import asyncio


async def main():
    async def x(): await t2
    async def y(): await t3
    t2 = asyncio.create_task(y(), name='y'); t3 = asyncio.create_task(x(), name='x')
    d, p = await asyncio.wait([t2, t3], timeout=.01); print(len(p))
    for t in (t2, t3):
        try: print(t.cancel())
        except RecursionError as e: print('RecursionError', str(e)[:32])
    d, p = await asyncio.wait([t2, t3], timeout=.01); print(len(p), t2.cancelling() > 100, t3.cancelling() > 100)
    async def ing(): await g
    t = asyncio.create_task(ing()); g = asyncio.gather(t, asyncio.sleep(1)); await asyncio.sleep(0)
    try: print(g.cancel())
    except RecursionError as e: print('RecursionError', str(e)[:32])
    # a long chain is none
    async def link(n, before):
        try: return await before
        except asyncio.CancelledError: log.append(n); raise
    log = []
    last = first = asyncio.create_task(asyncio.sleep(10))
    for n in range(300): last = asyncio.create_task(link(n, last))
    await asyncio.sleep(0); print(last.cancel('all'))
    try: await last
    except asyncio.CancelledError as e: print(e.args, first.cancelled(), log == list(range(300)))


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
