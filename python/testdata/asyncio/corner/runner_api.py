import asyncio, contextvars
var = contextvars.ContextVar('var', default='d')


async def setv(v):
    old = var.get(); var.set(v); return old


with asyncio.Runner() as r:
    print(r.run(setv('a')), r.run(setv('b')), var.get())
    loop = r.get_loop()
    print(loop.is_running(), loop.get_debug())
    ctx = contextvars.copy_context()
    print(r.run(setv('c'), context=ctx), ctx[var], r.run(setv('d')))


print(loop.is_closed())
try:
    r.run(c := setv(1))
except RuntimeError as e: print(e)
c.close()
try:
    r.get_loop()
except RuntimeError as e: print(e)
try:
    with r: pass
except RuntimeError as e: print(e)
r = asyncio.Runner(debug=True)
print(r.get_loop().get_debug())
r.close(); r.close()
made = []


def factory():
    l = asyncio.new_event_loop(); made.append(l); return l


with asyncio.Runner(loop_factory=factory) as r:
    print(r.run(asyncio.sleep(0, 'x')), len(made), r.get_loop() is made[0])


for arg in (5, None, setv):
    with asyncio.Runner() as r:
        try:
            r.run(arg)
        except (ValueError, TypeError) as e:
            print(type(e).__name__, str(e).split(' at 0x')[0])


async def bg():
    try:
        await asyncio.sleep(10)
    finally:
        print('bg ended')


async def start():
    global t
    t = asyncio.create_task(bg())
    await asyncio.sleep(0)


with asyncio.Runner() as r:
    r.run(start())
    print(t.done())
    r.run(asyncio.sleep(0))
    print(t.done())


print(t.cancelled())
try:
    asyncio.Runner(5)
except TypeError as e: print(e)


async def cur(): return asyncio.get_running_loop() is r.get_loop()
with asyncio.Runner() as r: print(r.run(cur()))
