# subprocess in threads, beside the loop.
import asyncio
import subprocess
import sys


def blocking(n):
    out = subprocess.run([sys.executable, '-c', f'import time; time.sleep(0.2); print({n} ** 2)'], capture_output=True, text=True)
    return int(out.stdout)


async def ticker(ticks):
    while True:
        await asyncio.sleep(0.05)
        ticks.append(1)


async def main():
    ticks = []
    t = asyncio.create_task(ticker(ticks))
    loop = asyncio.get_running_loop()
    start = loop.time()
    print(await asyncio.gather(*(asyncio.to_thread(blocking, n) for n in range(4))))
    print(len(ticks) >= 2, loop.time() - start < 2)
    t.cancel()
    print(await loop.run_in_executor(None, subprocess.check_output, ['echo', 'from a thread']))


asyncio.run(main())
