import asyncio


async def main():
    q = asyncio.Queue(1)
    gs = [asyncio.create_task(q.get(), name=f'g{i}') for i in range(3)]; await asyncio.sleep(0)
    q.put_nowait('a'); gs[0].cancel()
    await asyncio.sleep(0); await asyncio.sleep(0)
    print([g.done() for g in gs], [g.cancelled() for g in gs]); print(gs[1].result() if gs[1].done() and not gs[1].cancelled() else None)
    q.put_nowait('b'); await asyncio.sleep(0); await asyncio.sleep(0); print([g.done() for g in gs], q)
    q = asyncio.Queue(1); q.put_nowait(0)
    ps = [asyncio.create_task(q.put(i)) for i in (1, 2, 3)]; await asyncio.sleep(0)
    ps[0].cancel(); print(q.get_nowait()); await asyncio.sleep(0); await asyncio.sleep(0); print([p.done() for p in ps], q)
    q.get_nowait(); ps[2].cancel(); await asyncio.sleep(0); print(q)
    j = asyncio.Queue(); [j.put_nowait(i) for i in range(3)]
    async def drain():
        while not j.empty(): await j.get(); await asyncio.sleep(0); j.task_done()
    await asyncio.wait_for(asyncio.gather(drain(), j.join()), 1); print(j._unfinished_tasks)
    t = asyncio.create_task(j.join()); await asyncio.sleep(0); print(t.done())
    p = asyncio.PriorityQueue();
    for x in [(2, 'b'), (1, 'z'), (1, 'a')]: await p.put(x)
    print([await p.get() for _ in range(3)])
    q = asyncio.Queue(2); log = []
    async def prod():
        for i in range(4): await q.put(i); log.append(f'p{i}')
    async def cons():
        for i in range(4): log.append(f'c{await q.get()}')
    await asyncio.gather(prod(), cons()); print(log)


asyncio.run(main())
