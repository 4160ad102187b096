import asyncio


async def ok(d=0.01, v=None):
    await asyncio.sleep(d)
    return v


async def bad(e, d=0.01):
    await asyncio.sleep(d)
    raise e


async def main():
    tg = asyncio.TaskGroup()
    print(tg)
    try:
        tg.create_task(c := ok())
    except RuntimeError as e:
        print(e)
    c.close()
    async with tg:
        t = tg.create_task(ok(v=1), name='named')
        print(tg, t.get_name())
        try:
            async with tg:
                pass
        except RuntimeError as e:
            print(e)
    print(tg, t.result())
    try:
        tg.create_task(c := ok())
    except RuntimeError as e:
        print(e)
    c.close()
    for errors in [(ValueError(1), TypeError(2)), (ValueError(1), asyncio.CancelledError('x')), (asyncio.CancelledError('only'),), (KeyboardInterrupt('k'), ValueError('v'))]:
        try:
            async with asyncio.TaskGroup() as tg:
                for e in errors:
                    tg.create_task(bad(e))
                s = tg.create_task(ok(1))
                if len(errors) == 1:
                    s.cancel()
            print('no error', [x for x in errors])
        except BaseException as e:
            print(type(e), e, getattr(e, 'exceptions', None), s.cancelled())


asyncio.run(main())
