"""asyncio as the tutorials of Python 3.4 to 3.6 show it."""
import asyncio


@asyncio.coroutine
def old(n):
    yield from asyncio.sleep(n)
    return n


@asyncio.coroutine
def main(loop):
    print((yield from old(1)))
    task = asyncio.ensure_future(old(2), loop=loop)
    done, pending = yield from asyncio.wait([old(1), task], loop=loop)
    print(len(done), len(pending))
    lock = asyncio.Lock(loop=loop)
    with (yield from lock):
        yield from asyncio.sleep(0.1, loop=loop)


loop = asyncio.get_event_loop()
loop.run_until_complete(main(loop))
loop.run_until_complete(asyncio.wait([asyncio.Task(old(1)), asyncio.async_(old(1)) if hasattr(asyncio, "async_") else old(2)]))
loop.close()
