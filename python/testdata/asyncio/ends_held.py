# What asyncio holds lives, though nothing else holds it: messages of cancellations, callbacks, results, exceptions.
import asyncio, sys
class D:
    def __init__(s, n): s.n = n
    def m(s, *a): pass
    def __del__(s): print('end', s.n)
class N:
    def __del__(s): pass
def noise():
    # ends of which the watch is sure
    for i in range(3):
        x = N(); x = None
async def sleeper():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print('cancelled', e.args[0].n); raise
async def pending():
    await asyncio.sleep(10)
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    f.cancel(D('fut message')); noise()
    try: await f
    except asyncio.CancelledError as e: print(e.args[0].n)
    e = f = None
    print('-')
    t = asyncio.create_task(sleeper()); await asyncio.sleep(0)
    t.cancel(D('task message')); noise()
    try: await t
    except asyncio.CancelledError as e: print('got', e.args[0].n)
    t = None; print('--')
    t = asyncio.create_task(sleeper())
    t.cancel(D('not begun')); noise()
    try: await t
    except asyncio.CancelledError as e: print('got', e.args[0].n)
    t = None; print('--')
    inner = loop.create_future()
    asyncio.shield(inner).add_done_callback(D('shield cb').m); noise(); print('now'); await asyncio.sleep(0); noise()
    inner.set_result(1); await asyncio.sleep(0); await asyncio.sleep(0); print('done'); inner = None
    a, b = loop.create_future(), loop.create_future()
    asyncio.gather(a, b).add_done_callback(D('gather cb').m); noise(); await asyncio.sleep(0); noise()
    a.set_result(1); b.set_result(2); await asyncio.sleep(0); await asyncio.sleep(0); print('done'); a = b = None
    it = asyncio.as_completed([asyncio.sleep(.01, D('completed')), asyncio.sleep(.02, D('later'))])
    noise(); await asyncio.sleep(.03); noise()
    for x in it:
        r = await x; print(r.n)
        r = None; noise()
    it = x = None
    print('wait')
    done, p = await asyncio.wait([asyncio.create_task(asyncio.sleep(.01, D('w1'))), asyncio.create_task(asyncio.sleep(.02, D('w2')))]); noise()
    l = sorted((t.result() for t in done), key=lambda d: d.n); done = None; print([d.n for d in l]); l = None
    print('queue')
    q = asyncio.Queue()
    g = asyncio.create_task(q.get()); await asyncio.sleep(0)
    q.put_nowait(D('item')); noise(); await asyncio.sleep(0); noise(); print((await g).n); g = None
    print('cond')
    c = asyncio.Condition()
    async def waits():
        async with c: return await c.wait_for(lambda d=D('pred'): True)
    print(await waits())
    print('timeout')
    try:
        async with asyncio.timeout(.01) as tm:
            tm.x = D('tm attr')
            await asyncio.sleep(1)
    except TimeoutError: print('to')
    tm = None
    print('tg')
    try:
        async with asyncio.TaskGroup() as tg:
            async def bad(): raise ValueError(D('in group'))
            tg.create_task(bad())
            async def slow():
                try: await asyncio.sleep(1)
                finally: noise(); await asyncio.sleep(0); noise()
            tg.create_task(slow())
    except* ValueError as eg: print(eg.exceptions[0].args[0].n)
    eg = tg = None
    print('sem')
    s = asyncio.Semaphore(0); s.x = D('sem attr')
    t = asyncio.create_task(s.acquire()); s = None; noise(); await asyncio.sleep(0); noise(); t.cancel(); 
    try: await t
    except asyncio.CancelledError: print('cancelled')
    t = None
    class L(asyncio.Lock):
        def __del__(s): print('lock end')
    async def locks():
        async with L(): noise(); await asyncio.sleep(0); noise(); print('in lock')
    await locks()
    print('wait_for')
    async def inner2():
        d = D('inner'); noise(); await asyncio.sleep(0); noise(); return d
    print((await asyncio.wait_for(inner2(), 1)).n)
    async def raises():
        noise(); await asyncio.sleep(0); raise ValueError(D('raised'))
    try: await asyncio.wait_for(raises(), 1)
    except ValueError as e: noise(); print(e.args[0].n)
    print('agen')
    async def agen():
        x = yield D('yielded'); noise(); print('sent', x.n)
        yield 2
    g = agen(); print((await g.asend(None)).n); await g.asend(D('sent')); await g.aclose(); g = None
    print('end')
    async def bg():
        try: await asyncio.sleep(10)
        finally: noise(); await asyncio.sleep(0); noise()
    global keep
    keep = asyncio.create_task(bg()); await asyncio.sleep(0)
    return D('result')
print(asyncio.run(main()).n)
keep = None
async def main2():
    async def bg():
        try: await asyncio.sleep(10)
        finally: noise(); await asyncio.sleep(0); noise()
    global keep
    keep = asyncio.create_task(bg()); await asyncio.sleep(0)
    raise ValueError(D('error'))
try: asyncio.run(main2())
except ValueError as e:
    print(e.args[0].n)
    D.__del__ = lambda self: None # it is part of a cycle
print('over')

# What run() closes the loop with is being handled: its exception is the context of what is raised then.
async def bg():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: pass
    print(repr(sys.exception()))
    try: 1/0
    except Exception as e: print(repr(e.__context__))
async def bg2():
    try: await asyncio.sleep(10)
    finally: print(repr(sys.exception()), repr(sys.exception().__context__))
async def main3(other):
    t = asyncio.create_task(other)
    await asyncio.sleep(0); raise ValueError('x')
for other in bg, bg2:
    try: asyncio.run(main3(other()))
    except ValueError: pass
    try:
        with asyncio.Runner() as r: r.run(main3(other()))
    except ValueError: pass

# What a list has taken from a coroutine by hand.
import types
class L:
    def __init__(s, n): s.n = n
    def __del__(s): print('end', s.n)
@types.coroutine
def gives(v): yield v
async def given():
    for i in range(3): await gives(L(i)); noise()
l = list(given().__await__())
print([d.n for d in l])
l = None

print("-- results in the hands of what calls run() again and again")
class R:
    def __init__(self, n): self.n = n
    def __del__(self): print("end", self.n)
async def returns(n):
    r, other = R(n), R(n + 10)
    other = None
    await asyncio.sleep(0)
    print("in", n)
    return r
print([r.n for r in list(map(asyncio.run, [returns(1), returns(2), returns(3)]))])
loop = asyncio.new_event_loop()
print([r.n for r in [*map(loop.run_until_complete, [returns(1), returns(2)])]])
print([r.n for r in [loop.run_until_complete(c) for c in (returns(1), returns(2))]])
print({loop.run_until_complete(c): 1 for c in (returns(1), returns(2))}.popitem()[0].n)
print([c.cr_frame for c in sorted([returns(3), returns(2)], key=lambda c: loop.run_until_complete(c).n)])
a, b = map(loop.run_until_complete, [returns(1), returns(2)])
print(a.n, b.n)
a = b = None
x = (R(5), loop.run_until_complete(returns(1)), [R(6), loop.run_until_complete(returns(2))])
print("last")
del x
loop.close()
