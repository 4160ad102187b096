# With sockets, threads, signals or processes.
import asyncio, concurrent.futures as cf, time


def work(x):
    if x == 3: raise ValueError('three')
    return x * x


async def main():
    loop = asyncio.get_running_loop()
    with cf.ThreadPoolExecutor(max_workers=2) as pool:
        fs = [loop.run_in_executor(pool, work, i) for i in range(5)]
        for f in fs:
            try: print(await f)
            except ValueError as e: print('ValueError', e)
        slow = loop.run_in_executor(pool, time.sleep, .02);
        try: await asyncio.wait_for(slow, .005)
        except TimeoutError: print('timeout', slow.cancelled())
        cfut = pool.submit(work, 9); print(await asyncio.wrap_future(cfut), await asyncio.wrap_future(pool.submit(work, 2)))
        for coro in asyncio.as_completed([loop.run_in_executor(pool, work, i) for i in (1, 2)]): print(await coro > 0)
    f = cf.Future(); w = asyncio.wrap_future(f); f.set_result(5); print(await w)
    f = cf.Future(); w = asyncio.wrap_future(f); w.cancel(); await asyncio.sleep(0); print(f.cancelled())
    f = cf.Future(); w = asyncio.wrap_future(f); f.set_exception(KeyError('x'))
    try: await w
    except KeyError as e: print(repr(e))
    f = cf.Future(); w = asyncio.wrap_future(f); f.cancel(); f.set_running_or_notify_cancel()
    try: await w
    except asyncio.CancelledError: print('cancelled by the other side')
    try: asyncio.wrap_future(5)
    except (AssertionError, TypeError) as e: print(type(e).__name__, str(e)[:40])


asyncio.run(main())
