import asyncio

class Doubling(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = []
    def _put(self, item):
        self._queue.append(item * 2)
    def _get(self):
        return self._queue.pop()

class Loud(asyncio.PriorityQueue):
    def _put(self, item):
        print("putting", item)
        super()._put(item)

class Named(asyncio.Queue):
    def __init__(self, name, size=0):
        super().__init__(size)
        self.name = name

async def main():
    q = Doubling()
    await q.put(1); await q.put(2)
    print(q.qsize(), await q.get(), await q.get(), q.empty())
    p = Loud()
    for i in (3, 1, 2):
        p.put_nowait(i)
    print(p.get_nowait(), p.qsize(), str(p))
    n = Named("n", 1)
    n.put_nowait("v")
    print(n.name, n.full(), await n.get())

asyncio.run(main())
