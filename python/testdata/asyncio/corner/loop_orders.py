import asyncio
loop = asyncio.new_event_loop()
log = []
loop.call_soon(log.append, 'soon1')
loop.call_later(0, log.append, 'later0')
loop.call_at(loop.time() - 5, log.append, 'past')
loop.call_soon(lambda: loop.call_soon(log.append, 'nested'))
loop.call_soon(log.append, 'soon2')
loop.call_soon(loop.stop)
loop.call_soon(log.append, 'after stop')
loop.run_forever()
print(log)
loop.run_until_complete(asyncio.sleep(0))
print(log)
loop.stop()
loop.run_forever()
print('stop before run', loop.is_running())
loop.call_soon(loop.stop); loop.call_soon(loop.stop)
loop.run_forever()
h = loop.call_soon(print, 'x')
print(h, h.cancelled()); h.cancel(); print(h, h.cancelled()); h.cancel()
t = loop.call_later(100, print, 'y', 1)
print(repr(t).split('when=')[0], t.when() > loop.time(), t.cancelled(), t._scheduled)
t.cancel(); print(t._args, t._callback, t.cancelled(), repr(t).split('when=')[0])
a = loop.call_at(1e9, print); b = loop.call_at(2e9, print); c = loop.call_at(1e9, print)
print(a < b, a > b, a <= c, a == c, a != b, hash(a) == hash(1e9), a >= b)
for bad in (lambda: loop.call_later(None, print), lambda: loop.call_at(None, print), lambda: loop.call_soon(), lambda: loop.call_later(1)):
    try:
        bad()
    except TypeError as e:
        print(e)


async def f():
    loop.stop()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return 'x'


try:
    print(loop.run_until_complete(f()))
except RuntimeError as e:
    print(e)


loop.run_until_complete(asyncio.sleep(0.001))
print(loop.is_closed()); loop.close(); loop.close(); print(loop.is_closed())
