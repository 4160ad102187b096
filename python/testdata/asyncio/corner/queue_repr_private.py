import asyncio


async def main():
    q = asyncio.Queue(); print(q, repr(q), str(q))
    q.put_nowait(1); print(q, q._queue, q._unfinished_tasks, q._maxsize, q.maxsize)
    g = asyncio.Queue(maxsize=1); print(g)
    await g.put('a'); p = asyncio.create_task(g.put('b')); await asyncio.sleep(0); print(g, g._putters)
    print(await g.get()); await p; print(g)
    h = asyncio.Queue(); t = asyncio.create_task(h.get()); await asyncio.sleep(0); print(h, h._getters)
    t.cancel(); await asyncio.sleep(0); print(h)
    l = asyncio.LifoQueue(); l.put_nowait(1); l.put_nowait(2); print(l, l._queue)
    r = asyncio.PriorityQueue(); [r.put_nowait(x) for x in (5, 1, 3)]; print(r, r._queue)
    q.task_done()
    try: q.task_done()
    except ValueError as e: print(e)
    n = asyncio.Queue(-5); n.put_nowait(1); print(n.full(), n.maxsize, n)
    print(asyncio.Queue[int], asyncio.Future[int], asyncio.Task[str])
    try: h.get_nowait()
    except asyncio.QueueEmpty as e: print(repr(e))
    m = asyncio.PriorityQueue(); m.put_nowait((1, 'a'))
    try: m.put_nowait('x')
    except TypeError as e: print(e)
    print(m.qsize())
    q = asyncio.Queue(1); await q.put(1)
    puts = [asyncio.create_task(q.put(i)) for i in (2, 3)]; await asyncio.sleep(0)
    puts[0].cancel(); print(q.get_nowait()); await asyncio.sleep(0); await asyncio.sleep(0); print(q, puts[1].done())


asyncio.run(main())
