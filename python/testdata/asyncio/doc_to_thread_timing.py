import asyncio
import time


def blocking_io():
    time.sleep(0.05)
    return 'blocking'


def fails(kind):
    raise kind('from the thread')


async def main():
    start = time.perf_counter()
    print(await asyncio.gather(asyncio.to_thread(blocking_io), asyncio.sleep(0.05, 'sleeping')))
    print(time.perf_counter() - start < 0.09)
    for kind in ValueError, KeyError:
        try:
            await asyncio.to_thread(fails, kind)
        except Exception as e:
            print(repr(e))
    try:
        await asyncio.wait_for(asyncio.to_thread(time.sleep, 0.05), 0.01)
    except TimeoutError:
        print('the thread goes on without us')
    print(await asyncio.to_thread(sum, (1, 2, 3)), await asyncio.to_thread('{x}'.format, x=5))

asyncio.run(main())
