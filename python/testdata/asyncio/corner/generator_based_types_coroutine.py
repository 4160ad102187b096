import asyncio, types, inspect


@types.coroutine
def gen(n):
    r = yield from asyncio.sleep(0, 'slept').__await__()
    f = asyncio.get_running_loop().create_future(); asyncio.get_running_loop().call_soon(f.set_result, n)
    v = yield from f
    return r, v


async def main():
    print(await gen(3), await asyncio.create_task(wrap(4)), inspect.isawaitable(gen(1)), inspect.iscoroutinefunction(gen))
    print(await asyncio.gather(wrap(1), wrap(2)))
    @types.coroutine
    def bad(): yield 'not a future'
    try: await bad()
    except RuntimeError as e: print(e)
    @types.coroutine
    def plain(): return 'no yield'
    try: print(await plain())
    except TypeError as e: print(e)


async def wrap(n): return await gen(n)
asyncio.run(main())
