# Coroutines of asyncio's own functions that nobody awaits, and the lines that let go.
import asyncio, os, warnings
warnings.simplefilter('always')
warnings.showwarning = lambda message, kind, file, line, *_: print(f'{os.path.basename(file)}:{line}: {message}')
async def main():
    c = asyncio.sleep(0)
    print('made')
    c = None
    print('dropped')
    l = [asyncio.sleep(1) for _ in range(2)]
    l.pop()
    print('popped')
    l = None
    print('dropped')
    def f():
        s = asyncio.sleep(0)
    f()
    print('f')
    asyncio.sleep(0)
    q = asyncio.Queue()
    q.put(1)
    c = q.get()
    c = 0
    print('q')
    e = asyncio.Event()
    e.wait()
    y = e.wait(); y = 0
    lock = asyncio.Lock()
    z = lock.acquire(); z = 0
    print('end')
from functools import partial
async def a(): pass
async def gives(): return a()
async def fails(c): raise ValueError(c)
async def takes(c):
    await asyncio.sleep(0)
def use(x, f=None): print('use')
async def loops():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    f.add_done_callback(partial(use, a()))
    f.set_result(1)
    await asyncio.sleep(0)
    print('called back')
    loop.call_soon(use, a())
    await asyncio.sleep(0)
    print('called')
    t = asyncio.create_task(gives())
    await t
    t = None
    print('result dropped')
    await asyncio.sleep(0)
    await asyncio.create_task(takes(a()))
    print('argument')
    await asyncio.wait_for(takes(a()), 5)
    print('waited for')
    t = asyncio.create_task(fails(a()))
    try:
        await t
    except ValueError:
        print('failed')
    t = None
    await asyncio.sleep(0)
    h = loop.call_later(5, use, a())
    h.cancel()
    print('cancelled')
asyncio.run(main())
asyncio.run(loops())
print('over')
