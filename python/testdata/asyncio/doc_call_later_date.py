import asyncio


def display(loop, end, log):
    log.append('tick')
    if loop.time() + 0.02 < end:
        loop.call_later(0.02, display, loop, end, log)
    else:
        loop.stop()


def hello(loop):
    print('Hello World')
    loop.stop()

loop = asyncio.new_event_loop()
log = []
loop.call_soon(display, loop, loop.time() + 0.09, log)
loop.run_forever()
print(log)
loop.call_soon(hello, loop)
loop.run_forever()
when = loop.time()
handles = [loop.call_at(when + 0.01 * i, print, 'at', i) for i in (3, 1, 2)]
handles[2].cancel()
print([h.cancelled() for h in handles], handles[0].when() - when > 0.02)
loop.call_later(0.05, loop.stop)
loop.run_forever()
loop.close()
