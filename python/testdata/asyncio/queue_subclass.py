import asyncio

class Doubling(asyncio.Queue):
    def _init(self, maxsize):
        self.things = []
    def _put(self, item):
        self.things.append(item * 2)
    def _get(self):
        return self.things.pop()
    def qsize(self):
        return len(self.things)

class Named(asyncio.Queue):
    def __init__(self, name, size=0):
        super().__init__(size)
        self.name = name

async def main():
    q = Doubling()
    await q.put(1); await q.put(2)
    print(q.qsize(), await q.get(), await q.get(), q.empty())
    n = Named("n", 1)
    n.put_nowait("v")
    print(n.name, n.full(), await n.get())

asyncio.run(main())
