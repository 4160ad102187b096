import asyncio


async def inner(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('inner', n, 'cancelled')
        if n == 1:
            raise ValueError('from cleanup')
        if n == 2:
            await asyncio.sleep(0.01)
            print('inner', n, 'cleaned')
            raise
        if n == 3:
            return 'swallowed'
        raise


async def main():
    for n in range(4):
        t = asyncio.create_task(inner(n), name=f't{n}')
        await asyncio.sleep(0)
        t.cancel(f'msg{n}')
        try:
            print('result', await t)
        except BaseException as e:
            print(type(e).__name__, e.args, e.__cause__, repr(e.__context__))
        print(t, t.cancelling(), t.cancelled())
    t = asyncio.create_task(inner(2))
    await asyncio.sleep(0)
    t.cancel('a');
    await asyncio.sleep(0)
    t.cancel('b')
    try:
        await t
    except asyncio.CancelledError as e:
        print(e.args, repr(e.__context__))
    print(t.cancelling())


asyncio.run(main())
