# Recorded with 3.8.
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def slow(n):
    time.sleep(0.01 * n)
    return n * n


@asyncio.coroutine
def run(executor):
    loop = asyncio.get_event_loop()
    blocking = [loop.run_in_executor(executor, slow, i) for i in range(4)]
    completed, pending = yield from asyncio.wait(blocking)
    return sorted(t.result() for t in completed)

executor = ThreadPoolExecutor(max_workers=2)
loop = asyncio.get_event_loop()
loop.set_default_executor(ThreadPoolExecutor(2))
try:
    print(loop.run_until_complete(run(executor)))
    print(loop.run_until_complete(run(None)))
finally:
    loop.close()
executor.shutdown()
