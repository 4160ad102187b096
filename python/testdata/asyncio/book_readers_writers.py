import asyncio


class RWLock:
    def __init__(self):
        self.readers, self.writing, self.cond = 0, False, asyncio.Condition()

    def read(self):
        return _Guard(self, False)

    def write(self):
        return _Guard(self, True)


class _Guard:
    def __init__(self, lock, write):
        self.lock, self.write = lock, write

    async def __aenter__(self):
        k = self.lock
        async with k.cond:
            if self.write:
                await k.cond.wait_for(lambda: not k.writing and k.readers == 0)
                k.writing = True
            else:
                await k.cond.wait_for(lambda: not k.writing)
                k.readers += 1

    async def __aexit__(self, *exc):
        k = self.lock
        async with k.cond:
            if self.write:
                k.writing = False
            else:
                k.readers -= 1
            k.cond.notify_all()


async def reader(n, lock, log):
    await asyncio.sleep(n * 0.002)
    async with lock.read():
        log.append(f'reader {n} in')
        await asyncio.sleep(0.01)
        log.append(f'reader {n} out')


async def writer(lock, log):
    await asyncio.sleep(0.001)
    async with lock.write():
        log.append('writer in')
        await asyncio.sleep(0.005)
        log.append('writer out')


async def main():
    lock, log = RWLock(), []
    await asyncio.gather(*(reader(n, lock, log) for n in range(3)), writer(lock, log))
    print(*log, sep='\n')

asyncio.run(main())
