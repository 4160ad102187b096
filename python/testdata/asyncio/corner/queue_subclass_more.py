import asyncio, collections, heapq, random


class UniqueQueue(asyncio.Queue):
    def _init(self, maxsize): print('init', maxsize); self._queue = collections.OrderedDict()
    def _put(self, item): self._queue[item] = None
    def _get(self): return self._queue.popitem(last=False)[0]


class MinQ(asyncio.PriorityQueue):
    def _put(self, item, heappush=heapq.heappush): heappush(self._queue, (-item, item))
    def _get(self, heappop=heapq.heappop): return heappop(self._queue)[1]


class Loud(asyncio.Queue):
    async def put(self, x): print('put', x); await super().put(x)
    async def get(self): x = await super().get(); print('got', x); return x
    def qsize(self): return len(self._queue)
    def task_done(self): print('done'); super().task_done()


class Peek(asyncio.LifoQueue):
    def peek(self): return self._queue[-1]
    def clear(self):
        self._queue.clear(); self._unfinished_tasks = 0; self._finished.set()


async def main():
    u = UniqueQueue(3)
    for x in 'abab': await u.put(x)
    print(u.qsize(), u.full(), u, [u.get_nowait() for _ in range(2)])
    m = MinQ(); [m.put_nowait(i) for i in (1, 3, 2)]
    print([await m.get() for _ in range(3)])
    l = Loud(1)
    async def cons():
        for _ in range(3): await l.get(); l.task_done()
    t = asyncio.create_task(cons())
    for i in range(3): await l.put(i)
    await l.join(); print(l)
    p = Peek(); p.put_nowait(1); p.put_nowait(2); print(p.peek(), p.qsize()); p.clear(); await p.join(); print(p, p.empty())
    class Bad(asyncio.Queue):
        def _put(self, item): raise ValueError('no ' + item)
    b = Bad()
    try: await b.put('x')
    except ValueError as e: print(e, b.qsize(), b._unfinished_tasks)
    class Init(asyncio.Queue):
        def __init__(self, name, **kw): super().__init__(**kw); self.name = name
        def __repr__(self): return f'<Q {self.name} {self._format()}>'
    print(Init('n', maxsize=2))


asyncio.run(main())
