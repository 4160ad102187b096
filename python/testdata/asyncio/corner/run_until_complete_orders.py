import asyncio
loop = asyncio.new_event_loop()
log = []


async def a(n):
    for i in range(2): log.append((n, i)); await asyncio.sleep(0)
    return n


t1 = loop.create_task(a(1)); t2 = loop.create_task(a(2))
print(loop.run_until_complete(t2), log, t1.done())
log.clear(); print(loop.run_until_complete(asyncio.wait([t1], timeout=0)), log) if False else print(loop.run_until_complete(t1), log)
f = loop.create_future(); loop.call_soon(f.set_result, 'fut'); print(loop.run_until_complete(f))
f = loop.create_future(); loop.call_soon(f.set_exception, ValueError('e'))
try: loop.run_until_complete(f)
except ValueError as e: print(repr(e))
f = loop.create_future(); loop.call_soon(f.cancel, 'msg')
try: loop.run_until_complete(f)
except asyncio.CancelledError as e: print(e.args)


async def nested():
    try: loop.run_until_complete(a(5))
    except RuntimeError as e: return str(e)


import warnings; warnings.simplefilter('ignore')
print(loop.run_until_complete(nested()))
loop.call_soon(lambda: loop.run_forever())
loop.set_exception_handler(lambda l, c: print(repr(c['exception'])))
loop.run_until_complete(asyncio.sleep(0))
t = loop.create_task(a(7)); loop.call_soon(loop.stop); loop.run_forever(); print(t.done(), log[-2:])
print(loop.run_until_complete(t))
pend = loop.create_task(asyncio.sleep(100))
loop.run_until_complete(asyncio.sleep(0)); pend.cancel()
try: loop.run_until_complete(pend)
except asyncio.CancelledError: print('cancelled')
loop.close()
