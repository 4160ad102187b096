import asyncio, time, threading
from concurrent.futures import ThreadPoolExecutor

def block(n):
    time.sleep(n / 50)
    return n, threading.current_thread() is threading.main_thread()

def fail():
    raise ValueError("in thread")

async def main():
    loop = asyncio.get_running_loop()
    t0 = loop.time()
    print(await asyncio.gather(*(loop.run_in_executor(None, block, n) for n in (3, 1, 2))))
    print(round(loop.time() - t0, 2))
    print(await asyncio.to_thread(block, 1))
    try:
        await asyncio.to_thread(fail)
    except ValueError as e:
        print("caught", e)
    with ThreadPoolExecutor(max_workers=1) as pool:
        t0 = loop.time()
        await asyncio.gather(*(loop.run_in_executor(pool, block, 2) for _ in range(2)))
        print(round(loop.time() - t0, 2))
    async def ticks():
        for i in range(3):
            print("tick", i)
            await asyncio.sleep(0.02)
    await asyncio.gather(asyncio.to_thread(time.sleep, 0.05), ticks())
    print("both")
    f = loop.run_in_executor(None, block, 1)
    print(type(f).__name__, f.done())
    try:
        await asyncio.wait_for(asyncio.to_thread(time.sleep, 0.2), 0.05)
    except TimeoutError:
        print("timeout")

asyncio.run(main())
