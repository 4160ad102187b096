import asyncio


async def philosopher(i, forks, meals, log):
    first, second = sorted((i, (i + 1) % len(forks)))
    for _ in range(meals):
        async with forks[first], forks[second]:
            log.append(i)
            await asyncio.sleep(0.001)
        await asyncio.sleep(0)


async def main():
    forks = [asyncio.Lock() for _ in range(5)]
    log = []
    await asyncio.wait_for(asyncio.gather(*(philosopher(i, forks, 3, log) for i in range(5))), 5)
    print(sorted(log), [log.count(i) for i in range(5)])
    print([f.locked() for f in forks])

asyncio.run(main())
