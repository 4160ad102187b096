import asyncio, contextlib


@contextlib.asynccontextmanager
async def res(n):
    print('open', n)
    try: yield n
    except asyncio.CancelledError: print('cancelled in', n); raise
    finally:
        await asyncio.sleep(0); print('close', n)


async def work():
    async with res('a') as a, res('b') as b:
        await asyncio.sleep(5)


async def main():
    t = asyncio.create_task(work()); await asyncio.sleep(.001); t.cancel()
    try: await t
    except asyncio.CancelledError: print('done')
    async with contextlib.AsyncExitStack() as st:
        await st.enter_async_context(res('s1')); st.push_async_callback(asyncio.sleep, 0); st.callback(print, 'sync cb')
        await st.enter_async_context(res('s2'))
    try:
        async with res('x'): raise ValueError('body')
    except ValueError as e: print(e)
    async def agen():
        try: yield 1; yield 2
        finally: print('agen fin')
    async with contextlib.aclosing(agen()) as g:
        async for x in g: print(x); break
    print('after aclosing')
    try:
        async with asyncio.timeout(.01):
            async with res('t'): await asyncio.sleep(1)
    except TimeoutError: print('timeout')


asyncio.run(main())
