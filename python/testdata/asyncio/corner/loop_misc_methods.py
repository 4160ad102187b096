# With sockets, threads, signals or processes.
import asyncio, time


async def main():
    loop = asyncio.get_running_loop()
    print(loop.is_running(), loop.is_closed(), loop.get_debug(), abs(loop.time() - time.monotonic()) < 5)
    print(await loop.run_in_executor(None, sum, [1, 2, 3]))
    for f, a in ((loop.call_soon, ()), (loop.call_later, (1,)), (loop.set_debug, ()), (loop.create_task, ()), (loop.run_until_complete, ()), (loop.call_soon, (print,)), (loop.set_exception_handler, ()), (loop.remove_reader, ()), (loop.stop, (1,))):
        try: print(f(*a) is not None)
        except (TypeError, RuntimeError) as e: print(type(e).__name__, e)
    for kw in (dict(foo=1),):
        try: loop.call_soon(print, **kw)
        except TypeError as e: print(e)
    try: loop.create_task(asyncio.sleep(0), foo=1)
    except TypeError as e: print(e)
    try: loop.add_reader(-1, print)
    except (ValueError, OSError) as e: print(type(e).__name__)
    try: loop.add_reader('x', print)
    except ValueError as e: print(e)
    try: loop.remove_reader('x')
    except ValueError as e: print(e)
    print(loop.remove_reader(9999))
    loop.slow_callback_duration = 5.5; print(loop.slow_callback_duration)
    await loop.shutdown_asyncgens(); await loop.shutdown_default_executor(); await loop.shutdown_default_executor(timeout=1)


import warnings; warnings.simplefilter('ignore')
asyncio.run(main())
