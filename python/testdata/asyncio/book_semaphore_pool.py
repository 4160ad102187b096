import asyncio


class Pool:
    """Connections that are made as they are needed and given back."""

    def __init__(self, size):
        self.free, self.made = [], 0
        self.sem = asyncio.BoundedSemaphore(size)

    async def acquire(self):
        await self.sem.acquire()
        if not self.free:
            self.made += 1
            self.free.append(f'conn-{self.made}')
        return self.free.pop()

    def release(self, conn):
        self.free.append(conn)
        self.sem.release()


async def use(pool, n, log):
    conn = await pool.acquire()
    try:
        log.append(f'{n} uses {conn}')
        await asyncio.sleep(0.01)
    finally:
        pool.release(conn)


async def main():
    pool, log = Pool(2), []
    await asyncio.gather(*(use(pool, n, log) for n in range(5)))
    print(*log, sep='\n')
    print(pool.made, pool.free, pool.sem.locked())
    try:
        pool.sem.release()
    except ValueError as e:
        print(e)
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)

asyncio.run(main())
