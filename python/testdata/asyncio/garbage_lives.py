# Tasks that something resumes, though the program refers to none of them, live through gc.collect() and come to their ends.
import asyncio
import contextvars
import functools
import gc
import sys
import time
import types

done = []
keeper = {}
var = contextvars.ContextVar("var")
ways = []


def way(f):
    ways.append(f)
    return f


async def end(name, aw):
    try:
        await aw
    finally:
        done.append(name)


def start(name, aw):
    asyncio.create_task(end(name, aw))


loop = lambda: asyncio.get_running_loop()


@way
async def sleeps(): start("sleep", asyncio.sleep(0.04))
@way
async def waits_for(): start("wait_for", asyncio.wait_for(asyncio.Event().wait(), 0.04))
@way
async def in_timeout():
    async def f():
        async with asyncio.timeout(0.04):
            await asyncio.Event().wait()
    start("timeout", f())
@way
async def in_timeout_at():
    async def f():
        async with asyncio.timeout(None) as t:
            t.reschedule(loop().time() + 0.04)
            await loop().create_future()
    start("reschedule", f())
@way
async def event_later():
    e = asyncio.Event()
    loop().call_later(0.04, e.set)
    start("event", e.wait())
@way
async def future_later():
    f = loop().create_future()
    loop().call_later(0.04, f.set_result, 1)
    start("future", f)
@way
async def future_partial():
    f = loop().create_future()
    loop().call_at(loop().time() + 0.04, functools.partial(f.set_result, 1))
    start("partial", f)
@way
async def future_lambda():
    f = asyncio.Future()
    loop().call_later(0.04, lambda: f.set_result(1))
    start("lambda", f)
@way
async def fed():
    q = asyncio.Queue()
    async def feed():
        await asyncio.sleep(0.04)
        await q.put(1)
    start("feed", feed())
    start("get", q.get())
@way
async def joined():
    q = asyncio.Queue()
    q.put_nowait(1)
    async def work():
        await asyncio.sleep(0.04)
        await q.get()
        q.task_done()
    start("work", work())
    start("join", q.join())
@way
async def grouped():
    async def f():
        async with asyncio.TaskGroup() as g:
            e = asyncio.Event()
            g.create_task(end("waiter", e.wait()))
            g.create_task(end("setter", asyncio.sleep(0.04))).add_done_callback(lambda t: e.set())
    start("group", f())
@way
async def gathered(): start("gather", asyncio.gather(asyncio.sleep(0.04), end("child", asyncio.sleep(0.08))))
@way
async def shielded(): start("shield", asyncio.shield(end("inner", asyncio.sleep(0.04))))
@way
async def shielded_future():
    f = loop().create_future()
    loop().call_later(0.04, f.set_result, None)
    start("shielded future", asyncio.shield(f))
@way
async def completed():
    async def f():
        for x in asyncio.as_completed([end("first", asyncio.sleep(0.04)), end("second", asyncio.sleep(0.08))]):
            await x
    start("as_completed", f())
@way
async def waited():
    async def f():
        await asyncio.wait([asyncio.ensure_future(end("one", asyncio.sleep(0.04))), asyncio.ensure_future(end("two", asyncio.sleep(0.08)))])
    start("wait", f())
@way
async def waited_future():
    f = loop().create_future()
    loop().call_later(0.04, f.set_result, None)
    async def g():
        await asyncio.wait([f])
    start("wait for a future", g())
@way
async def notified():
    c = asyncio.Condition()
    async def f():
        async with c:
            await c.wait()
    async def g():
        await asyncio.sleep(0.04)
        async with c:
            c.notify_all()
    start("condition", f())
    start("notify", g())
@way
async def barriers():
    b = asyncio.Barrier(2)
    async def f(d):
        await asyncio.sleep(d)
        await b.wait()
    start("barrier 1", f(0))
    start("barrier 2", f(0.04))
def locked(name, lock):
    async def f(d):
        async with lock:
            await asyncio.sleep(d)
    start(name + " 1", f(0.04))
    start(name + " 2", f(0))
@way
async def semaphores(): locked("semaphore", asyncio.Semaphore(1))
@way
async def locks(): locked("lock", asyncio.Lock())
@way
async def by_name():
    keeper["f"] = f = loop().create_future()
    loop().call_later(0.04, lambda: keeper.pop("f").set_result(1))
    start("name", f)
@way
async def by_context():
    var.set(loop().create_future())
    f = var.get()
    loop().call_later(0.04, lambda: var.get().set_result(1))
    start("context", f)
@way
async def by_callback():
    f, g = loop().create_future(), loop().create_future()
    g.add_done_callback(lambda g: f.set_result(1))
    loop().call_later(0.04, g.set_result, 1)
    start("callback", f)
@way
async def by_module():
    m = types.ModuleType("m")
    sys.modules["m"] = m
    m.f = loop().create_future()
    loop().call_later(0.04, lambda: sys.modules.pop("m").f.set_result(1))
    start("module", m.f)
@way
async def by_class():
    class C:
        f = loop().create_future()
    loop().call_later(0.04, lambda: C.f.set_result(1))
    start("class", C.f)
@way
async def by_generator():
    def g(f):
        yield
        f.set_result(1)
    f = loop().create_future()
    it = g(f)
    next(it)
    loop().call_later(0.04, next, it, None)
    start("generator", f)
@way
async def by_iterator():
    f = loop().create_future()
    it = map(f.set_result, [1])
    loop().call_later(0.04, next, it)
    start("iterator", f)
@way
async def by_handler():
    f = loop().create_future()
    loop().set_exception_handler(lambda l, c: f.set_result(1))
    loop().call_later(0.04, lambda: 1 / 0)
    start("handler", f)
@way
async def by_attribute():
    f = loop().create_future()
    loop().later = f
    loop().call_later(0.04, lambda: loop().later.set_result(1))
    start("attribute", f)
@way
async def by_task_result():
    f = loop().create_future()
    async def g():
        await asyncio.sleep(0.04)
        return f
    t = asyncio.create_task(g())
    t.add_done_callback(lambda t: t.result().set_result(1))
    start("result", f)
@way
async def by_asyncgen():
    async def g():
        while True:
            yield await asyncio.sleep(0.04)
    async def f():
        async for x in g():
            break
    start("async generator", f())
@way
async def by_executor():
    f = loop().create_future()
    def g():
        time.sleep(0.05)
        loop_.call_soon_threadsafe(f.set_result, 1)
    loop_ = loop()
    start("executor", loop().run_in_executor(None, g))
    start("threadsafe", f)
@way
async def by_slots():
    class S:
        __slots__ = "f",
    s = S()
    s.f = loop().create_future()
    loop().call_later(0.04, lambda: s.f.set_result(1))
    start("slots", s.f)


async def main():
    gc.collect()
    for f in ways:
        n = len(done)
        await f()
        for _ in range(3):
            await asyncio.sleep(0)
            gc.collect()
        before = len(asyncio.all_tasks())
        try:
            await asyncio.sleep(0.01)
            gc.collect()
            await asyncio.sleep(0.15)
        finally:
            print(f.__name__, before, sorted(done[n:]), len(asyncio.all_tasks()))


asyncio.run(main())
