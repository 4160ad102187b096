import asyncio


async def main():
    t = asyncio.current_task()
    print(t.cancelling(), t.uncancel())
    t.cancel('1'); t.cancel('2'); print(t.cancelling())
    try: await asyncio.sleep(0)
    except asyncio.CancelledError as e: print(e.args)
    print(t.uncancel(), t.uncancel(), t.uncancel())
    await asyncio.sleep(0)
    t.cancel(); t.uncancel()
    try: await asyncio.sleep(0); print('survived')
    except asyncio.CancelledError: print('cancelled anyway')
    async def w():
        try: await asyncio.sleep(1)
        except asyncio.CancelledError:
            asyncio.current_task().uncancel()
            await asyncio.sleep(0)
            return 'recovered'
    x = asyncio.create_task(w()); await asyncio.sleep(0); x.cancel()
    print(await x, x.cancelling(), x.cancelled())
    x = asyncio.create_task(w()); x.cancel()
    try: await x
    except asyncio.CancelledError: print('before start', x)
    async def selfc():
        asyncio.current_task().cancel('self')
        return 'done anyway'
    x = asyncio.create_task(selfc())
    try: print(await x)
    except asyncio.CancelledError as e: print('c', e.args)
    async def raises():
        asyncio.current_task().cancel('self')
        raise ValueError('v')
    x = asyncio.create_task(raises())
    try: await x
    except BaseException as e: print(repr(e))
    async def raisecancel(): raise asyncio.CancelledError('by hand')
    x = asyncio.create_task(raisecancel())
    try: await x
    except asyncio.CancelledError as e: print(e.args, x.cancelled(), x.cancelling())
    f = asyncio.get_running_loop().create_future()
    async def onf(): await f
    x = asyncio.create_task(onf()); await asyncio.sleep(0); f.cancel('fut')
    try: await x
    except asyncio.CancelledError as e: print(e.args, x.cancelled())


asyncio.run(main())
