import asyncio


async def slow(d, v=None):
    try:
        await asyncio.sleep(d)
        return v
    finally:
        print('slow done', d)


async def stubborn():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print('stubborn')
        return 'late result'


async def failing():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        raise ValueError('cleanup failed')


async def main():
    for aw, t in [(slow(0.01, 1), 1), (slow(1, 2), 0.01), (slow(1), 0), (slow(1), -1), (slow(0.01, 3), None), (stubborn(), 0.01), (failing(), 0.01)]:
        try:
            print('->', await asyncio.wait_for(aw, t))
        except BaseException as e:
            print(type(e), e.args, repr(e.__cause__), repr(e.__context__))
    f = asyncio.get_running_loop().create_future()
    try:
        await asyncio.wait_for(f, 0.01)
    except TimeoutError as e:
        print(repr(e), f)
    f = asyncio.get_running_loop().create_future()
    f.set_result('done')
    print(await asyncio.wait_for(f, 0))
    t = asyncio.create_task(slow(0, 'x'))
    await asyncio.sleep(0.01)
    print(await asyncio.wait_for(t, -5))
    outer = asyncio.create_task(asyncio.wait_for(slow(1), 5))
    await asyncio.sleep(0.01)
    outer.cancel('out')
    try:
        await outer
    except asyncio.CancelledError as e:
        print('outer', e.args)
    try:
        await asyncio.wait_for(asyncio.shield(t2 := asyncio.create_task(slow(0.05, 'kept'))), 0.01)
    except asyncio.TimeoutError:
        print('shielded', t2.done())
    print(await t2)
    try:
        await asyncio.wait_for(3, 1)
    except TypeError as e:
        print(e)


asyncio.run(main())
