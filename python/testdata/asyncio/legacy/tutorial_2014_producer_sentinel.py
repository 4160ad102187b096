# Recorded with 3.8.
import asyncio


@asyncio.coroutine
def produce(queue, n):
    for x in range(1, n + 1):
        print('producing {}/{}'.format(x, n))
        yield from asyncio.sleep(0.002)
        yield from queue.put(str(x))
    yield from queue.put(None)


@asyncio.coroutine
def consume(queue):
    while True:
        item = yield from queue.get()
        if item is None:
            break
        print('consuming item {}...'.format(item))
        yield from asyncio.sleep(0.002)

loop = asyncio.get_event_loop()
queue = asyncio.Queue(maxsize=1, loop=loop)
producer_coro = produce(queue, 4)
consumer_coro = consume(queue)
loop.run_until_complete(asyncio.gather(producer_coro, consumer_coro))
loop.close()
