import asyncio

class Bucket:
    def __init__(self, rate):
        self.sem = asyncio.Semaphore(rate)
        self.tasks = set()
    async def __aenter__(self):
        await self.sem.acquire()
    async def __aexit__(self, *exc):
        t = asyncio.create_task(self.later())
        self.tasks.add(t)
        t.add_done_callback(self.tasks.discard)
    async def later(self):
        await asyncio.sleep(0.05)
        self.sem.release()

async def call(b, i, log):
    async with b:
        log.append((i, round(asyncio.get_running_loop().time() - start, 2)))

async def main():
    global start
    start = asyncio.get_running_loop().time()
    b, log = Bucket(2), []
    await asyncio.gather(*(call(b, i, log) for i in range(6)))
    print([i for i, _ in log], [round(t * 20) for _, t in log])

asyncio.run(main())
