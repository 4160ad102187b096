import asyncio


async def main():
    for cls in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        q = cls(3)
        for i in (2, 1, 3): q.put_nowait(i)
        print(q.full(), q)
        try: q.put_nowait(9)
        except asyncio.QueueFull as e: print(repr(e))
        putter = asyncio.create_task(q.put(4)); await asyncio.sleep(0)
        print(q)
        q.shutdown()
        try: await putter
        except asyncio.QueueShutDown as e: print(repr(e))
        for f in (lambda: q.put_nowait(1),):
            try: f()
            except asyncio.QueueShutDown as e: print(repr(e), q.qsize())
        out = []
        try:
            while True: out.append(await q.get()); q.task_done()
        except asyncio.QueueShutDown: print(out, q)
        await q.join()
        q = cls(); q.put_nowait(1); q.put_nowait(2)
        j = asyncio.create_task(q.join()); await asyncio.sleep(0)
        q.shutdown(immediate=True)
        await asyncio.sleep(0)
        print(j.done(), q.qsize(), q._unfinished_tasks, q)
        q = cls(); g = asyncio.create_task(q.get()); await asyncio.sleep(0)
        print(q)
        q.shutdown()
        print(await asyncio.gather(g, return_exceptions=True))
        try: q.task_done()
        except ValueError as e: print(e)
        q.shutdown(); q.shutdown(True)


asyncio.run(main())
