import asyncio


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    t = asyncio.create_task(asyncio.wait_for(f, 1)); await asyncio.sleep(0)
    f.set_result('done'); t.cancel()
    try: print(await t)
    except asyncio.CancelledError: print('cancelled', f)
    f = loop.create_future()
    t = asyncio.create_task(asyncio.wait_for(f, 1)); await asyncio.sleep(0)
    t.cancel();
    try: f.set_result('x')
    except asyncio.InvalidStateError as e: print(e)
    try: print(await t)
    except asyncio.CancelledError: print('cancelled 2', f.cancelled())
    ev = asyncio.Event()
    async def setter(): ev.set()
    async def waiter():
        try: return await asyncio.wait_for(ev.wait(), .01)
        except TimeoutError: return 'timeout'
    print(await asyncio.gather(waiter(), setter()))
    q = asyncio.Queue()
    g = asyncio.create_task(asyncio.wait_for(q.get(), .01)); await asyncio.sleep(.02)
    print(repr(g.exception())); q.put_nowait('kept'); print(q.qsize())
    async def inner():
        try: await asyncio.sleep(1)
        except asyncio.CancelledError: await asyncio.sleep(.01); print('slow cleanup'); raise
    try: await asyncio.wait_for(inner(), .005)
    except TimeoutError as e: print('to', repr(e.__cause__))
    async def nested():
        try: await asyncio.wait_for(asyncio.sleep(1), .5)
        except TimeoutError: return 'inner timeout'
    try: print(await asyncio.wait_for(nested(), .01))
    except TimeoutError: print('outer timeout')


asyncio.run(main())
