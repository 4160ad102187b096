import asyncio
a = asyncio.new_event_loop(); b = asyncio.new_event_loop()
fb = b.create_future()


async def use():
    try:
        await fb
    except RuntimeError as e:
        print(str(e).split(' got')[0][:20], 'attached to a different loop' in str(e))


a.run_until_complete(use())
try:
    a.run_until_complete(fb)
except ValueError as e:
    print(e)


lock = asyncio.Lock()


async def hold(d):
    async with lock:
        await asyncio.sleep(d)


async def contend():
    await asyncio.gather(hold(0), hold(0))


a.run_until_complete(contend())
try:
    b.run_until_complete(contend())
except RuntimeError as e:
    print(str(e).split('at 0x')[0], str(e).split('> ')[-1] if '> ' in str(e) else str(e)[-40:])


q = asyncio.Queue(1)


async def fill():
    await asyncio.wait_for(asyncio.gather(q.get(), q.put(1)), 1)


a.run_until_complete(fill())


async def stuck():
    try:
        await asyncio.wait_for(q.get(), 0.01)
    except Exception as e:
        print(type(e).__name__, 'is bound to a different event loop' in str(e))


b.run_until_complete(stuck())
try:
    async def g(): await asyncio.gather(fb)
    a.run_until_complete(g())
except BaseException as e: print(type(e), str(e)[:30])


async def two():
    fa = a.create_future()
    try:
        asyncio.gather(fa, fb)
    except ValueError as e: print(e)


a.run_until_complete(two())
a.close(); b.close()
print(a, b)
try:
    a.run_until_complete(asyncio.sleep(0))
except RuntimeError as e:
    print(e)


for fn in (a.call_soon, a.call_soon_threadsafe, lambda f: a.call_later(1, f), lambda f: a.call_at(1, f), lambda f: a.run_forever(), lambda f: a.run_in_executor(None, f), lambda f: a.create_future()):
    try:
        print(fn(print))
    except RuntimeError as e:
        print(e)


import warnings; warnings.simplefilter('ignore')
