import asyncio
import itertools


class Scheduler:
    def __init__(self):
        self.queue, self.counter = asyncio.PriorityQueue(), itertools.count()

    def add(self, priority, fn, *args):
        self.queue.put_nowait((priority, next(self.counter), fn, args))

    async def run(self, workers):
        async def worker(name):
            while True:
                priority, n, fn, args = await self.queue.get()
                print(f'{name} runs job {n} of priority {priority}: {await fn(*args)}')
                self.queue.task_done()
        tasks = [asyncio.create_task(worker(f'w{i}')) for i in range(workers)]
        await self.queue.join()
        for t in tasks:
            t.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def say(text, delay=0):
    await asyncio.sleep(delay)
    return text


async def main():
    s = Scheduler()
    s.add(5, say, 'low')
    s.add(1, say, 'urgent')
    s.add(3, say, 'middle')
    s.add(1, say, 'urgent too')
    await s.run(1)
    print(s.queue.empty(), s.queue.qsize())

asyncio.run(main())
