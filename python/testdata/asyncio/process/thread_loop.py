# Loops in threads, and calls between them.
import asyncio
import concurrent.futures
import threading
import time


def start_loop(ready):
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    ready.append(loop)
    loop.call_soon(event.set)
    loop.run_forever()
    loop.close()
    print('loop closed')


async def add(a, b):
    await asyncio.sleep(0.02)
    return a + b


async def fails():
    raise LookupError('there')


async def forever():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print('cancelled in its loop')
        raise


event, ready = threading.Event(), []
t = threading.Thread(target=start_loop, args=(ready,))
t.start()
event.wait()
loop = ready[0]
f = asyncio.run_coroutine_threadsafe(add(1, 2), loop)
print(type(f).__module__, f.result(5))
try:
    asyncio.run_coroutine_threadsafe(fails(), loop).result()
except LookupError as e:
    print(repr(e))
f = asyncio.run_coroutine_threadsafe(forever(), loop)
try:
    f.result(0.05)
except TimeoutError:
    f.cancel()
time.sleep(0.05)
print(f.cancelled())
try:
    asyncio.run_coroutine_threadsafe(print, loop)
except TypeError as e:
    print(e)
done = threading.Event()
loop.call_soon_threadsafe(lambda: (print(threading.current_thread() is t), done.set()))
done.wait()
loop.call_soon_threadsafe(loop.stop)
t.join()
print(loop.is_closed())


async def main():
    loop = asyncio.get_running_loop()
    q = asyncio.Queue()

    def producer():
        for i in range(3):
            time.sleep(0.01)
            loop.call_soon_threadsafe(q.put_nowait, i)
    th = threading.Thread(target=producer)
    th.start()
    print([await q.get() for _ in range(3)])
    th.join()
    cf = concurrent.futures.Future()
    fut = asyncio.wrap_future(cf)
    threading.Timer(0.02, cf.set_result, ['wrapped']).start()
    print(await fut)
    cf = concurrent.futures.Future()
    asyncio.wrap_future(cf).cancel()
    await asyncio.sleep(0.01)
    print(cf.cancelled())
    print(await asyncio.to_thread(lambda a, b: (a, b), 1, b=2))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        print(await asyncio.gather(*(loop.run_in_executor(pool, pow, 2, n) for n in range(4))))
    loop.set_default_executor(concurrent.futures.ThreadPoolExecutor(1, 'mine'))
    print(await loop.run_in_executor(None, lambda: threading.current_thread().name))
    try:
        loop.set_default_executor('x')
    except TypeError as e:
        print(e)
    await loop.shutdown_default_executor()
    try:
        await asyncio.to_thread(print)
    except RuntimeError as e:
        print(e)
    asyncio.create_task(asyncio.sleep(100))


asyncio.run(main())


def own():
    try:
        asyncio.get_running_loop()
    except RuntimeError as e:
        print(e)
    print(asyncio.run(add(20, 3)))


ts = [threading.Thread(target=own) for _ in range(2)]
for t in ts:
    t.start()
    t.join()
