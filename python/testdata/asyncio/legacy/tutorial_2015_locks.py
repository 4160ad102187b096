# Recorded with 3.8.
import asyncio


@asyncio.coroutine
def old(lock, log, name):
    with (yield from lock):
        log.append(name + ' in')
        yield from asyncio.sleep(0.001)
    log.append(name + ' out')


async def middle(lock, log, name):
    with await lock:
        log.append(name + ' in')
        await asyncio.sleep(0.001)
    log.append(name + ' out')


async def new(lock, log, name):
    async with lock:
        log.append(name + ' in')
        await asyncio.sleep(0.001)
    log.append(name + ' out')

loop = asyncio.get_event_loop()
for make in asyncio.Lock, asyncio.Condition, lambda: asyncio.Semaphore(1), lambda: asyncio.BoundedSemaphore(1):
    lock, log = make(), []
    loop.run_until_complete(asyncio.gather(old(lock, log, 'old'), middle(lock, log, 'middle'), new(lock, log, 'new')))
    print(log, lock.locked())
lock = asyncio.Lock()


@asyncio.coroutine
def fails():
    with (yield from lock):
        raise ValueError('inside')

try:
    loop.run_until_complete(fails())
except ValueError as e:
    print(e, lock.locked())
loop.close()
