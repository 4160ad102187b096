# When nobody asks for the exception of a task or a future, that is told when the last reference goes.
import asyncio, gc, sys
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def handler(loop, ctx):
    print('HANDLER', ctx['message'], sorted(ctx), repr(ctx.get('exception')))
async def fail(n):
    d = D(n)
    raise ValueError(n)
async def forever(n):
    d = D(n)
    await asyncio.get_running_loop().create_future()
async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    print('-- 1 task dropped at once')
    asyncio.create_task(fail(1))
    await asyncio.sleep(0)
    print('step')
    await asyncio.sleep(0)
    print('-- 2 task dropped later')
    t = asyncio.create_task(fail(2))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print('drop')
    t = None
    print('dropped')
    print('-- 3 future')
    f = asyncio.get_running_loop().create_future()
    f.set_exception(KeyError(3))
    print('set')
    f = None
    print('dropped')
    print('-- 4 pending task')
    t = asyncio.create_task(forever(4))
    await asyncio.sleep(0)
    t = None
    print('dropped')
    gc.collect()
    print('collected')
    print('-- 5 retrieved')
    t = asyncio.create_task(fail(5))
    await asyncio.wait([t])
    print(repr(t.exception()))
    t = None
    print('dropped')
    print('-- 6 gather')
    r = await asyncio.gather(fail(6), fail(7), return_exceptions=True)
    print(r)
    r = None
    print('dropped')
    print('-- 7 gather, first error')
    try:
        await asyncio.gather(fail(8), fail(9))
    except ValueError as e:
        print('caught', e)
    print('after')
    await asyncio.sleep(0)
    print('-- 8 shield')
    t = asyncio.create_task(fail(10))
    s = asyncio.shield(t)
    try: await s
    except ValueError as e: print('caught', e)
    del t, s
    print('dropped')
asyncio.run(main())
print('over')
