# With sockets, threads, signals or processes.
import asyncio, threading, queue, time


async def producer(q):
    for i in range(3): await asyncio.sleep(.005); q.put(i)
    q.put(None)


def consumer(q, out):
    while (x := q.get()) is not None: out.append(x * 10)


async def main():
    q = queue.Queue(); out = []
    await asyncio.gather(producer(q), asyncio.to_thread(consumer, q, out)); print(out)
    loop = asyncio.get_running_loop(); aq = asyncio.Queue()
    def feeder():
        for i in range(3): time.sleep(.003); loop.call_soon_threadsafe(aq.put_nowait, i)
        asyncio.run_coroutine_threadsafe(aq.put('end'), loop).result()
    th = threading.Thread(target=feeder); th.start(); got = []
    while (x := await aq.get()) != 'end': got.append(x)
    await asyncio.to_thread(th.join); print(got)
    results = await asyncio.gather(*[asyncio.to_thread(pow, 2, i) for i in range(5)]); print(results)
    def blocking(ev): return ev.wait(1)
    tev = threading.Event(); f = loop.run_in_executor(None, blocking, tev); await asyncio.sleep(.01); tev.set(); print(await f)
    fut = loop.run_in_executor(None, time.sleep, .01); print(type(fut).__name__, fut.done()); await fut
    ctxs = await asyncio.gather(*(asyncio.to_thread(threading.current_thread) for _ in range(2))); print(all(t is not threading.main_thread() for t in ctxs))


asyncio.run(main())
