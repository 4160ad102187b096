"""asyncio as tutorials show it."""
import asyncio
import contextvars
import random
import time
from asyncio import Queue


async def work(name, delay, result=None):
    print(f"{name} starts")
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        print(f"{name} cancelled")
        raise
    finally:
        print(f"{name} ends")
    return result or name


async def fails(delay=0.1):
    await asyncio.sleep(delay)
    raise ValueError("no luck")


async def ticker(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0.1)


class Resource:
    async def __aenter__(self):
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, *exc):
        await asyncio.sleep(0)
        return False

    def __await__(self):
        yield from asyncio.sleep(0.1).__await__()
        return "awaited"

    def __aiter__(self):
        self.n = 0
        return self

    async def __anext__(self):
        self.n += 1
        if self.n > 2:
            raise StopAsyncIteration
        return self.n


async def producer(q, n):
    for i in range(n):
        await q.put(i)
        await asyncio.sleep(random.random())
    await q.put(None)


async def consumer(q):
    total = 0
    while (item := await q.get()) is not None:
        total += item
        q.task_done()
    q.task_done()
    return total


async def pool():
    q: Queue = asyncio.Queue(maxsize=2)
    jobs, done = asyncio.Queue(), []

    async def worker(name):
        while True:
            job = await jobs.get()
            await asyncio.sleep(0.1)
            done.append((name, job))
            jobs.task_done()

    for i in range(5):
        jobs.put_nowait(i)
    workers = [asyncio.create_task(worker(f"w{i}"), name=f"w{i}") for i in range(2)]
    await jobs.join()
    for w in workers:
        w.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    print(done, jobs.empty(), jobs.qsize())
    print(await asyncio.gather(producer(q, 3), consumer(q)))


async def locks():
    lock, sem, event, cond = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event(), asyncio.Condition()
    order = []

    async def inside(n):
        async with sem:
            async with lock:
                order.append(n)
                await asyncio.sleep(0.01)

    async def waits():
        await event.wait()
        async with cond:
            await cond.wait_for(lambda: len(order) == 3)
            order.append("seen")

    task = asyncio.create_task(waits())
    await asyncio.gather(*(inside(n) for n in range(3)))
    event.set()
    await asyncio.sleep(0)
    async with cond:
        cond.notify_all()
    await task
    print(order, lock.locked(), event.is_set())
    event.clear()


async def waiting():
    try:
        await asyncio.wait_for(work("slow", 5), timeout=1)
    except asyncio.TimeoutError:
        print("timed out")
    try:
        async with asyncio.timeout(0.5):
            await asyncio.sleep(3)
    except TimeoutError:
        print("timeout()")
    tasks = [asyncio.create_task(work(f"t{i}", i / 10)) for i in range(3)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    done, pending = await asyncio.wait(pending, timeout=1)
    for coro in asyncio.as_completed([work("a", 0.2), work("b", 0.1)]):
        print(await coro)
    print(await asyncio.gather(work("x", 1), fails(), return_exceptions=True))
    try:
        await asyncio.gather(work("y", 0.05), fails())
    except ValueError as err:
        print("gather:", err)
    task = asyncio.create_task(work("victim", 10))
    await asyncio.sleep(0.1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print(task.cancelled(), task.done(), task.get_name() != "")
    inner = asyncio.ensure_future(work("inner", 0.2))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.1)
    except asyncio.TimeoutError:
        print(await inner, inner.result(), inner.exception())
    try:
        async with asyncio.TaskGroup() as group:
            one = group.create_task(work("one", 1))
            group.create_task(fails())
    except* ValueError as eg:
        print(eg.exceptions, one.cancelled())
    async with asyncio.TaskGroup() as group:
        two = group.create_task(work("two", 0.1))
    print(two.result())


async def callbacks():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_soon(print, "soon")
    loop.call_later(0.2, future.set_result, "set")
    handle = loop.call_later(9, print, "never")
    loop.call_at(loop.time() + 0.1, lambda: print("at"))
    handle.cancel()
    future.add_done_callback(lambda f: print("done", f.result()))
    print(await future, future.done(), loop.is_running(), loop.time() > 0)
    print(await loop.run_in_executor(None, sum, [1, 2, 3]), await asyncio.to_thread(time.sleep, 0.1))
    task = asyncio.current_task()
    print(task is not None, len(asyncio.all_tasks()), repr(task)[:5], str(future)[:7])
    var = contextvars.ContextVar("var", default=0)
    var.set(1)
    print(var.get())
    async with Resource() as r:
        print(await r, [i async for i in r], [i async for i in ticker(2)])
    async for i in ticker(3):
        if i:
            break
    print(asyncio.iscoroutinefunction(work), asyncio.isfuture(future))


async def old_style():
    begin = time.time()
    results = []
    for i in range(3):
        results.append(await work(f"seq{i}", 0.1, i))
    print(results, round(time.time() - begin, 1))
    time.sleep(0.01)


async def main():
    await pool()
    await locks()
    await waiting()
    await callbacks()
    await old_style()


asyncio.run(main())
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
try:
    print(loop.run_until_complete(work("classic", 1)))
    loop.run_until_complete(asyncio.gather(work("p", 1), work("q", 2)))
    loop.call_later(1, loop.stop)
    loop.run_forever()
finally:
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
work("forgotten", 1)
print("end")
