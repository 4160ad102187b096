# Not recorded from CPython: its "created at" names lines of its own library where this names the program's.
import asyncio
import logging
import sys
import time

logging.basicConfig(stream=sys.stdout, format='%(levelname)s:%(name)s:%(message)s')


async def slow():
    time.sleep(0.15)
    await asyncio.sleep(0)


async def fails():
    raise ValueError('nobody asks')


def callback():
    raise ZeroDivisionError('in a callback')


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration, sys.get_coroutine_origin_tracking_depth())
    task = asyncio.create_task(slow(), name='slow')
    print(task)
    await task
    future = loop.create_future()
    print(future)
    handle = loop.call_later(1, print, 'never')
    print(handle)
    handle.cancel()
    print(handle.cancelled(), [(f.lineno, f.name) for f in handle._source_traceback])
    loop.call_soon(time.sleep, 0.2)
    await asyncio.sleep(0.01)
    loop.slow_callback_duration = 0.5
    loop.call_soon(time.sleep, 0.2)
    await asyncio.sleep(0.01)
    loop.call_soon(callback)
    await asyncio.sleep(0.01)
    coro = slow()
    print(coro.cr_origin)
    coro.close()
    for bad in (slow, slow, 7):
        try:
            loop.call_soon(bad)
        except TypeError as e:
            print(e)
    contexts = []
    loop.set_exception_handler(lambda loop, context: contexts.append(context))
    asyncio.create_task(fails())
    await asyncio.sleep(0.01)
    loop.call_soon(callback)
    await asyncio.sleep(0.01)
    loop.set_exception_handler(None)
    for c in contexts:
        print(c['message'], sorted(c), c['source_traceback'][-1].line)

asyncio.run(main(), debug=True)
print(sys.get_coroutine_origin_tracking_depth())
loop = asyncio.new_event_loop()
loop.set_debug(True)
print(loop)
loop.close()
