import asyncio


async def runner(name, delay, barrier, log):
    await asyncio.sleep(delay)
    log.append(f'{name} at the line')
    async with barrier as position:
        log.append(f'{name} runs from {position}')
        await asyncio.sleep(delay)
    log.append(f'{name} arrives')


async def main():
    barrier, log = asyncio.Barrier(3), []
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    await asyncio.gather(*(runner(n, d, barrier, log) for n, d in (('a', 0.01), ('b', 0.02), ('c', 0.03))))
    print(*log, sep='\n')
    waiter = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    await barrier.abort()
    try:
        await waiter
    except asyncio.BrokenBarrierError as e:
        print(repr(e), barrier.broken)
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError as e:
        print(e)
    await barrier.reset()
    print(barrier.broken)

asyncio.run(main())
