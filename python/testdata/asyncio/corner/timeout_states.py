import asyncio


async def main():
    loop = asyncio.get_running_loop()
    t = asyncio.timeout(5)
    print(t, t.expired())
    try:
        t.reschedule(1)
    except RuntimeError as e:
        print(e)
    async with t:
        print(repr(t)[:16], t.expired())
        try:
            async with t:
                pass
        except RuntimeError as e:
            print(e)
    print(repr(t)[:18])
    try:
        t.reschedule(3)
    except RuntimeError as e:
        print(e)
    try:
        async with asyncio.timeout(0.01) as t:
            await asyncio.sleep(1)
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__), repr(e.__context__), t.expired(), repr(t)[:17])
    try:
        async with asyncio.timeout(0) as t:
            print('no await')
        print('past', t.expired())
    except TimeoutError:
        print('TimeoutError', t.expired())
    try:
        async with asyncio.timeout(0) as t:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            print('not reached?')
    except TimeoutError:
        print('TimeoutError', t.expired())
    try:
        async with asyncio.timeout_at(loop.time() - 1):
            await asyncio.sleep(0)
            print('one step')
            await asyncio.sleep(0)
    except TimeoutError:
        print('past deadline')
    try:
        async with asyncio.timeout(0.01):
            try:
                await asyncio.sleep(1)
            finally:
                raise KeyError('k')
    except Exception as e:
        print(repr(e), repr(e.__context__))
    try:
        async with asyncio.timeout(0.01):
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                pass
            print('swallowed')
        print('after', asyncio.current_task().cancelling())
    except TimeoutError as e:
        print('TimeoutError')
    async with asyncio.timeout(None) as t:
        print(t, t.when())
        t.reschedule(loop.time() + 0.01)
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError as e:
            print('c', e.args)
            t.reschedule(None)
            try:
                await asyncio.sleep(0)
            except asyncio.CancelledError:
                print('again')
    print('end')


try:
    asyncio.run(main())
except BaseException as e:
    print(repr(e))
