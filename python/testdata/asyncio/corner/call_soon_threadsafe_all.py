# With sockets, threads, signals or processes.
import asyncio, threading, time


def work(loop, fut):
    time.sleep(.01)
    loop.call_soon_threadsafe(fut.set_result, 'from thread')


async def co(x):
    await asyncio.sleep(.01)
    if x < 0: raise ValueError(x)
    return x * 2


def submit(loop, out):
    f = asyncio.run_coroutine_threadsafe(co(21), loop)
    out.append(type(f).__module__ + '.' + type(f).__name__); out.append(f.result(1))
    f = asyncio.run_coroutine_threadsafe(co(-1), loop)
    try: f.result()
    except ValueError as e: out.append(repr(e))
    f = asyncio.run_coroutine_threadsafe(asyncio.sleep(10), loop)
    try: f.result(.02)
    except TimeoutError as e: out.append(repr(e))
    out.append(f.cancel()); out.append(f.cancelled())
    try: asyncio.run_coroutine_threadsafe(5, loop)
    except TypeError as e: out.append(str(e))


async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    t = threading.Thread(target=work, args=(loop, fut)); t.start()
    print(await fut); t.join()
    out = []
    await asyncio.to_thread(submit, loop, out)
    print(*out, sep='\n')
    await asyncio.sleep(.01); print(len(asyncio.all_tasks()))
    r = await loop.run_in_executor(None, lambda: threading.current_thread().name.rsplit('_', 1)[0]); print(r)
    try: await asyncio.to_thread(lambda: 1 / 0)
    except ZeroDivisionError as e: print(e)
    import concurrent.futures as cf
    with cf.ThreadPoolExecutor(2, thread_name_prefix='pool') as ex:
        print(sorted(await asyncio.gather(*(loop.run_in_executor(ex, lambda i=i: (time.sleep(.01), i)[1]) for i in range(4)))))
        f = ex.submit(lambda: 'wrapped'); print(await asyncio.wrap_future(f))
    try: await loop.run_in_executor(ex, print)
    except RuntimeError as e: print(e)
    t = asyncio.create_task(asyncio.to_thread(time.sleep, .05)); await asyncio.sleep(.01); t.cancel()
    try: await t
    except asyncio.CancelledError: print('to_thread cancelled')
    await loop.shutdown_default_executor()
    try: await loop.run_in_executor(None, print)
    except RuntimeError as e: print(e)
    try: loop.set_default_executor(5)
    except TypeError as e: print(e)


asyncio.run(main())
