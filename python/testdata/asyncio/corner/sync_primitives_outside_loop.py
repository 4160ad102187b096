import asyncio
lock, ev, sem, q, cond = asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(), asyncio.Queue(), asyncio.Condition()
q.put_nowait(1); ev.set(); print(lock.locked(), ev.is_set(), sem.locked(), q.get_nowait(), cond.locked())


async def use(n):
    async with lock, sem, cond: await asyncio.sleep(0); print(n, ev.is_set(), await ev.wait())


asyncio.run(use(1)); asyncio.run(use(2))


async def two():
    a = asyncio.create_task(use(3)); b = asyncio.create_task(use(4)); await a; await b


asyncio.run(two())
try: asyncio.run(two())
except RuntimeError as e: print('bound', 'is bound to a different event loop' in str(e))
try: asyncio.Barrier(2); print('barrier ok')
except RuntimeError as e: print(e)
c = lock.acquire(); print(type(c).__name__);
try: c.send(None)
except StopIteration as e: print('acquired without a loop', e.value)
lock.release()
