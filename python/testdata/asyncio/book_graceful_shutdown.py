import asyncio


class Service:
    def __init__(self):
        self.stopping, self.log = asyncio.Event(), []

    async def worker(self, n):
        i = 0
        try:
            while not self.stopping.is_set():
                i += 1
                await asyncio.sleep(0.02 * n)
            self.log.append(f'worker {n} drains')
        finally:
            self.log.append(f'worker {n} ends')

    async def stuck(self):
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.log.append('stuck is cancelled')
            raise

    async def run(self):
        tasks = [asyncio.create_task(self.worker(n)) for n in (1, 4)] + [asyncio.create_task(self.stuck())]
        asyncio.get_running_loop().call_later(0.03, self.stopping.set)
        await self.stopping.wait()
        self.log.append('stopping')
        done, pending = await asyncio.wait(tasks, timeout=0.03)
        for t in pending:
            t.cancel()
        await asyncio.gather(*pending, return_exceptions=True)
        return len(done), len(pending)


async def main():
    service = Service()
    print(await service.run())
    print(*service.log, sep='\n')
    leftover = [t for t in asyncio.all_tasks() if t is not asyncio.current_task()]
    print(leftover)

asyncio.run(main())
