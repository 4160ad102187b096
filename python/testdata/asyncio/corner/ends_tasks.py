# When what tasks, groups, time limits and queues held ends.
import asyncio, gc, sys, weakref, contextvars
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
var = contextvars.ContextVar('var')
async def work(d, t=0):
    try:
        await asyncio.sleep(t)
    finally:
        print('work ends', d.n)
    return d
async def sets(n):
    var.set(D(n))
    await asyncio.sleep(0)
    print('set', n)
async def main():
    print('-- context variable of a task')
    t = asyncio.create_task(sets('v1'))
    await t
    print('done')
    t = None
    print('dropped')
    print('-- TaskGroup')
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(work(D('g1')))
        tg.create_task(work(D('g2')))
    print('group over')
    a = None
    print('a dropped')
    print('-- TaskGroup fails')
    async def bad(d):
        await asyncio.sleep(0)
        raise ValueError(d.n)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(D('g3')))
            tg.create_task(work(D('g4'), 5))
    except* ValueError as e:
        print('caught', e.exceptions)
    print('after')
    tg = None
    print('tg dropped')
    print('-- timeout')
    try:
        async with asyncio.timeout(0.01):
            d = D('t1')
            await work(D('t2'), 5)
    except TimeoutError:
        print('timed out')
    d = None
    print('after')
    print('-- wait_for')
    try:
        await asyncio.wait_for(work(D('w1'), 5), 0.01)
    except TimeoutError:
        print('timed out')
    print('after')
    r = await asyncio.wait_for(work(D('w2')), 5)
    print(r.n)
    r = None
    print('-- wait')
    ts = {asyncio.create_task(work(D('x%d' % i), i * 0.01)) for i in range(2)}
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    ts = done = None
    print('done dropped')
    await asyncio.wait(pending)
    print('all done')
    pending = None
    print('pending dropped')
    print('-- as_completed')
    for c in asyncio.as_completed([work(D('c1'), 0.01), work(D('c2'))]):
        r = await c
        print('got', r.n)
    r = c = None
    print('end')
    print('-- gather')
    await asyncio.gather(work(D('h1')), work(D('h2')))
    print('gathered')
    rs = await asyncio.gather(work(D('h3')), work(D('h4')))
    print([r.n for r in rs])
    rs.pop()
    print('popped')
    rs = None
    print('-- lock, event, semaphore')
    lock = asyncio.Lock()
    async def locked(d):
        async with lock:
            await asyncio.sleep(0)
    await asyncio.gather(*[locked(D('l%d' % i)) for i in range(3)])
    print('locked')
    print('-- queue')
    q = asyncio.Queue(1)
    async def put():
        for i in range(3):
            await q.put(D('q%d' % i))
        print('put all')
    async def get():
        for i in range(3):
            d = await q.get()
            print('got', d.n)
    await asyncio.gather(put(), get())
    print('-- queue dropped')
    q = asyncio.LifoQueue()
    q.put_nowait(D('s1')); q.put_nowait(D('s2'))
    print('put')
    q = None
    print('-- call_later')
    loop = asyncio.get_running_loop()
    loop.call_later(0.001, print, 'later')
    await asyncio.sleep(0.01)
    print('called')
    print('-- weak')
    t = asyncio.create_task(work(D('z')))
    w = weakref.ref(t)
    await t
    t = None
    print(w() is None)
    await asyncio.sleep(0)
    print(w() is None)
asyncio.run(main())
print('over')
