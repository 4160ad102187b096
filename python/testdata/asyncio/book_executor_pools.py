import asyncio
import concurrent.futures
import functools
import threading
import time


def blocking(n, scale=1):
    time.sleep(n * 0.01)
    if n == 3:
        raise ValueError('three')
    return n * scale


async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, blocking, 1))
    print(await loop.run_in_executor(None, functools.partial(blocking, 2, scale=10)))
    with concurrent.futures.ThreadPoolExecutor(max_workers=3, thread_name_prefix='pool') as pool:
        results = await asyncio.gather(*(loop.run_in_executor(pool, blocking, n) for n in (1, 3, 2)), return_exceptions=True)
        print(results)
        names = await asyncio.gather(*(loop.run_in_executor(pool, lambda: threading.current_thread().name) for _ in range(2)))
        print(sorted({n.split('_')[0] for n in names}))
    print(await asyncio.to_thread(blocking, 2, scale=5))
    ticks = 0

    async def ticker():
        nonlocal ticks
        while True:
            await asyncio.sleep(0.005)
            ticks += 1
    t = asyncio.create_task(ticker())
    await asyncio.to_thread(time.sleep, 0.05)
    t.cancel()
    print(ticks > 5)
    try:
        await loop.run_in_executor(pool, blocking, 1)
    except RuntimeError as e:
        print(e)

asyncio.run(main())
