# Recorded with 3.8.
import asyncio


async def worker(name, sem, loop):
    async with sem:
        await asyncio.sleep(0.01, loop=loop)
        print(name, 'works')
        return name


async def main(loop):
    sem = asyncio.Semaphore(2, loop=loop)
    lock = asyncio.Lock(loop=loop)
    event = asyncio.Event(loop=loop)
    loop.call_later(0.005, event.set)
    results = await asyncio.gather(*[worker(n, sem, loop) for n in 'abcd'], loop=loop)
    print(results, event.is_set())
    async with lock:
        print(lock.locked())
    try:
        await asyncio.wait_for(asyncio.sleep(1, loop=loop), timeout=0.01, loop=loop)
    except asyncio.TimeoutError:
        print('timeout')
    for f in asyncio.as_completed([worker('x', sem, loop)], loop=loop):
        print(await f)
    fut = asyncio.Future(loop=loop)
    fut.set_result(1)
    print(await asyncio.shield(fut, loop=loop))
    return 'done'

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
try:
    print(loop.run_until_complete(main(loop)))
finally:
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
