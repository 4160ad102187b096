import asyncio


async def set_after(fut, delay, value):
    await asyncio.sleep(delay)
    fut.set_result(value)


async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    loop.create_task(set_after(fut, 0.01, '... world'))
    print('hello ...')
    print(await fut)
    print(await fut, fut.done(), fut.result(), fut.exception())
    failed = loop.create_future()
    failed.set_exception(TypeError)
    print(repr(failed.exception()))
    try:
        await failed
    except TypeError as e:
        print('raised', repr(e))
    stop = loop.create_future()
    try:
        stop.set_exception(StopIteration('no'))
        await stop
    except RuntimeError as e:
        print(e, repr(e.__cause__))
    try:
        loop.create_future().result()
    except asyncio.InvalidStateError as e:
        print(e)
    try:
        loop.create_future().exception()
    except asyncio.InvalidStateError as e:
        print(e)
    c = loop.create_future()
    print(c.cancel('why'), c.cancel(), c.cancelled())
    try:
        c.exception()
    except asyncio.CancelledError as e:
        print('cancelled', e.args)
    print(asyncio.wrap_future(c) is c, asyncio.isfuture(c), c.get_loop() is loop)

asyncio.run(main())
