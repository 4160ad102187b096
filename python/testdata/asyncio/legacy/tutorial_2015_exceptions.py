# Recorded with 3.8.
import asyncio


@asyncio.coroutine
def bug():
    yield from asyncio.sleep(0)
    raise Exception("not consumed")


@asyncio.coroutine
def handle_exception():
    try:
        yield from bug()
    except Exception as e:
        print("exception consumed:", e)


@asyncio.coroutine
def cancelled():
    task = asyncio.ensure_future(asyncio.sleep(10))
    yield from asyncio.sleep(0)
    task.cancel()
    try:
        yield from task
    except asyncio.CancelledError as e:
        print('cancelled', e.args)
    results = yield from asyncio.gather(bug(), handle_exception(), return_exceptions=True)
    print(results)

loop = asyncio.get_event_loop()
loop.run_until_complete(handle_exception())
loop.run_until_complete(cancelled())
task = asyncio.ensure_future(bug())
try:
    loop.run_until_complete(task)
except Exception as e:
    print('raised', e, task.done())
print(asyncio.TimeoutError.__name__, issubclass(asyncio.CancelledError, Exception))
loop.close()
