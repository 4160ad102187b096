import asyncio, contextlib
@contextlib.asynccontextmanager
async def conn(n):
    print('open', n)
    try: yield n
    finally: print('close', n)
async def main():
    async with conn(1) as a, contextlib.AsyncExitStack() as s:
        b = await s.enter_async_context(conn(2)); s.push_async_callback(asyncio.sleep, 0); print(a, b)
    class R:
        async def aclose(self): print('aclose')
    async with contextlib.aclosing(R()): pass
    try:
        async with conn(3): raise ValueError('x')
    except ValueError as e: print('got', e)
asyncio.run(main())
