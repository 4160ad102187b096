# Recorded with 3.8.
import asyncio
import functools


def stop(loop, reason):
    print('stop:', reason)
    loop.stop()


@asyncio.coroutine
def periodic(log):
    try:
        while True:
            log.append('tick')
            yield from asyncio.sleep(0.02)
    except asyncio.CancelledError:
        log.append('cancelled')

loop = asyncio.get_event_loop()
log = []
task = loop.create_task(periodic(log))
loop.call_later(0.05, functools.partial(stop, loop, reason='time is up'))
loop.run_forever()
print(log, task.done())
task.cancel()
loop.run_until_complete(task)
print(log[-1], task.cancelled(), task.done())
loop.close()
